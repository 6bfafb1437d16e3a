// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/blank.h"
#include "models/data/period.h"
#include "models/data/serieskey.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tradestrata {

/// For a table combined from several releases: the months that come from one of them.
struct ReleasePart
{
    MonthSpan months;
    std::optional<Month> release; ///< its month of publication; nothing if unknown
    Month last;                   ///< the last month of that release
    double rounding = 1;
    QString totalName; ///< what it calls its World row: "World", "sum of the six regions"

    bool operator==(const ReleasePart &) const = default;
    /// The same release, for any of its months.
    bool isSameRelease(const ReleasePart &other) const { return release == other.release && last == other.last; }
};

/// The source of a table and its terms, in English key words, which figures translate.
struct TableInfo
{
    QString publisher;            ///< "US Census Bureau"
    QString source;               ///< "US Trade in Goods by Country"
    std::optional<Month> release; ///< month of publication; nothing if unknown
    /// The country whose trade it is, by ISO alpha-3 code; empty if unknown or without a code.
    QString reporter = QStringLiteral("USA");
    QString reporterName;                     ///< as the source spells it, for what has no code
    QString currency = QStringLiteral("USD"); ///< ISO 4217; empty for quantities
    QString quantity = {};                    ///< the unit of values that are no money: "kg"; "dollars" in names means it, too
    /// How often there is a value. That of a quarter or year stands in its last month; the months of the period before it
    /// are zero, so that only sums of whole periods mean something, see whyNotOnData().
    Frequency frequency = Frequency::Month;
    QString product; ///< as the source names it; empty: all goods
    /// For series that are products instead of partners, whose trade with the reporter they are: a partner by ISO alpha-3
    /// code, or as the source spells it, or "World" for that of all. Their names are those of productLabel().
    QString productsOf = {};
    QString basis;       ///< "Census basis"
    QString adjustment;  ///< "not seasonally adjusted"
    QDate retrieved;     ///< invalid if unknown
    double rounding = 1; ///< the source's last digit in dollars: 1, or 100,000 for 0.1 million
    /// Only the partners that a figure names have values, in its file: what is about all partners is not known.
    bool ofNamedOnly = false;
    std::vector<ReleasePart> parts = {}; ///< for several releases combined, ascending by month; empty for one release
    QByteArray hash;                     ///< SHA-256 of the file that was read, lower-case hex; not part of equality

    bool operator==(const TableInfo &other) const;
};

/// Whether a table is about the trade of the United States in US dollars, for which the program has a context: prices,
/// recessions, events, notes and published figures.
inline bool isAboutUnitedStates(const TableInfo &info)
{
    return info.reporter == QLatin1String("USA") && info.currency == QLatin1String("USD");
}

/// What one code of a partner that has had several added to its row. A month in which the source has no row for the code
/// is absent.
struct CodeRow
{
    PartnerCode code;
    std::vector<double> values;
    std::vector<Blank> blanks;

    bool operator==(const CodeRow &other) const;
};

/// One series of a table. `values` and `blanks` have one element per month of the table; a value is whole dollars, and
/// NaN exactly where `blanks` gives a reason.
struct TableRow
{
    SeriesKey key;
    QString name;             ///< as the source spells it
    QList<PartnerCode> codes; ///< the source's codes whose dollars were added, ascending
    std::vector<double> values;
    std::vector<Blank> blanks;
    std::vector<CodeRow> parts = {}; ///< for several codes each of them, ascending; empty if the file adds them up

    bool operator==(const TableRow &other) const;
};

/// One reporter, one unit, monthly, one basis, one release: series by months. Immutable; shared by pointer.
class TradeTable
{
public:
    /// Rows may come in any order; each must have (last - first + 1) values and blanks, and a unique key. Words of the file
    /// become printable.
    TradeTable(TableInfo info, Month first, Month last, std::vector<TableRow> rows);

    const TableInfo &info() const { return m_info; }
    Month first() const { return m_first; }
    Month last() const { return m_last; }
    int monthCount() const { return m_last - m_first + 1; }
    /// All rows, ascending by flow and code.
    std::span<const TableRow> rows() const { return m_rows; }
    /// The rows of one flow, ascending by code: groups first, then partners.
    std::span<const TableRow> rows(Flow flow) const;
    /// The row, or nullptr.
    const TableRow *find(SeriesKey key) const;
    int partnerCount() const;
    int groupCount() const;
    /// This table with other facts about it, or with other rows of the same months.
    std::shared_ptr<const TradeTable> withInfo(TableInfo info) const;
    std::shared_ptr<const TradeTable> withRows(std::vector<TableRow> rows) const;

    bool operator==(const TradeTable &other) const = default;

private:
    TableInfo m_info;
    Month m_first;
    Month m_last;
    std::vector<TableRow> m_rows;
};

using TablePtr = std::shared_ptr<const TradeTable>;

/// The name of a product in a table: "87: Vehicles", or what there is of the two.
QString productLabel(const QString &code, const QString &name);
/// Its code; empty if the label has none.
QString codeOfProduct(const QString &label);
/// Its name without the code, which stands in for a name that is missing.
QString nameOfProduct(const QString &label);

class PartnerRegistry;
/// The partners and groups of tables that the registry lacks, by code, with the names that the files give them.
QHash<int, QString> namesOnlyInFiles(const QList<TablePtr> &tables, const PartnerRegistry &registry);

} // namespace tradestrata
