// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/period.h"
#include "models/data/serieskey.h"

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tradestrata {

/// What a column, or a line above the columns, says.
enum class Role {
    Ignored,
    Period,      ///< "2025-08"
    Year,        ///< with Month or Quarter, or by itself
    Month,       ///< 1 to 12, or a name
    Quarter,     ///< 1 to 4
    Partner,     ///< code
    PartnerName, ///< used where the code is not known
    Reporter,
    ReporterName,
    Flow,
    Product,
    ProductName,
    Value,
    Unit,   ///< currency, with or without its scale
    Scale,  ///< "millions", "6" (a power of ten), "1000000"
    Status, ///< says why there is no value, or marks it
    Choice, ///< another dimension, of which one text is kept
    Adjustment,
    Basis,
};
inline constexpr size_t roleCount = size_t(Role::Basis) + 1;

/// The role's word in descriptions and in `--role`: "partner-name".
QString wordOf(Role role);
std::optional<Role> roleOf(const QString &word);
const QStringList &roleWords();

/// Which columns have a role. Heads match whole, in any case, with white space simplified.
struct ColumnRule
{
    QRegularExpression head;
    Role role = Role::Ignored;
    bool isOptional = false;
    bool holdsPeriodInHead = false;  ///< the head is a period or the name of a month, "\\p" in the description
    bool holdsPartnerInHead = false; ///< the head is the name of a partner
    QString flow;                    ///< of a value: a word for a flow, or \1 ... from the head
    QString partner;                 ///< of a value: a code or a name, or \1 ...
    QString period;                  ///< of a value: the month, or \1 ...
    QString unit;                    ///< of a value: "USD thousand", or \1 ...
    QRegularExpression keep;         ///< rows with another text are details of the rows that are kept
    QStringList prefer;              ///< of several texts the one to take, best first
    QRegularExpression missing;      ///< of a value: texts that stand for none
    bool isRepeatedBelow = false;    ///< stands only in the first of several rows, blank below
};

/// What a line above the columns, or the name of the sheet, says.
struct TitleRule
{
    QRegularExpression match;
    Role role = Role::Ignored;
    QString value; ///< \1 ... from the match
    int line = 0;  ///< 1-based among the lines with text; 0: any
};

/// How a layout is read, as data (resources/layouts; their schema is layout.schema.json there).
struct Description
{
    QString id;
    QString name; ///< English, for people
    QString publisher;
    QString source;
    QString basis;
    QString adjustment;
    QString reporter;                ///< ISO alpha-3, if it is always the same
    QString currency;                ///< ISO 4217, if it is always the same
    double scale = 0;                ///< of values, if it is always the same; 0: the columns say
    QString flow;                    ///< "exports" or "imports", if it is always the same
    QRegularExpression sheets;       ///< whose name fits; without a pattern any
    bool takesAllSheets = false;     ///< the sheets together are one table
    QRegularExpression split;        ///< the head of a column that holds several, joined
    QString splitBy = {};            ///< by this character
    std::vector<ColumnRule> columns; ///< the first that fits a head counts
    std::vector<TitleRule> titles;
    QHash<QString, QString> units; ///< words of this agency for units: "VALUE_IN_EUROS" for "EUR"
    QHash<QString, QString> flows; ///< words of this agency for "exports", "imports", or "part" (of one of them)

    QString codes;                     ///< code system of partners and reporters, see PartnerResolver
    QStringList totals;                ///< codes or names of the total
    QRegularExpression groups;         ///< codes or names of groups
    QRegularExpression skipped;        ///< rows whose partner is none: footnotes, memorandum items
    QHash<QString, QString> spellings; ///< codes or names of this agency, with the ISO code
    QString isReference;               ///< not trade, but "series" or "indicator"
};

/// Reads a description. Errors name the description and what is wrong in it.
Result<Description> readDescription(const QByteArray &json);

} // namespace tradestrata
