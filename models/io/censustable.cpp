// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/census.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <set>
#include <span>

namespace tradestrata {

namespace {

constexpr int allPartnersApartFrom = 1992; ///< from then on a partner without a row had no trade

/// The years in which a partner exists.
struct Life
{
    int first = std::numeric_limits<int>::min();
    int last = std::numeric_limits<int>::max();

    bool holds(int year) const { return year >= first && year <= last; }
};

using Rows = std::vector<const CensusRow *>;

/// One partner or group with its rows, ascending by year and code.
struct Source
{
    PartnerCode code;
    Rows rows;
    Life life;

    std::span<const CensusRow *const> ofYear(int year) const
    {
        const auto yearOf = [](const CensusRow *row) { return row->year; };
        return {std::ranges::lower_bound(rows, year, {}, yearOf), std::ranges::upper_bound(rows, year, {}, yearOf)};
    }
};

Life lifeOf(PartnerCode code, int firstRow, const PartnerRegistry &registry)
{
    Life life;
    if (const Partner *partner = registry.partner(code)) {
        life.first = partner->firstYear.value_or(life.first);
        life.last = partner->lastYear.value_or(life.last);
    } else if (!code.isGroup() && firstRow > allPartnersApartFrom) {
        life.first = firstRow;
    }
    return life;
}

std::vector<Source> groupBySource(const std::vector<CensusRow> &rows, const PartnerRegistry &registry)
{
    std::map<PartnerCode, Rows> byCode;
    for (const CensusRow &row : rows)
        byCode[registry.canonical(row.code)].push_back(&row);
    std::vector<Source> sources;
    for (auto &[code, ofCode] : byCode) {
        const auto place = [](const CensusRow *row) { return std::pair(row->year, row->code); };
        std::ranges::sort(ofCode, {}, place);
        const Life life = lifeOf(code, ofCode.front()->year, registry);
        sources.push_back({code, std::move(ofCode), life});
    }
    return sources;
}

bool isPlaceholder(std::span<const CensusRow *const> rows)
{
    const auto zero = [](const CensusRow *row) {
        return std::ranges::all_of(row->millions, [](double value) { return value == 0; });
    };
    return std::ranges::all_of(rows, zero);
}

/// What the months of a year are if the source has nothing; Blank::None is zero.
Blank withoutValue(const Source &source, int year)
{
    if (source.code.isGroup())
        return Blank::WithinOthers;
    if (!source.life.holds(year))
        return Blank::Absent;
    return year < allPartnersApartFrom ? Blank::WithinOthers : Blank::None;
}

double dollars(std::span<const CensusRow *const> rows, Flow flow, int month)
{
    double sum = 0;
    for (const CensusRow *row : rows)
        sum += std::round(row->at(flow, month) * 1e6);
    return sum + 0.0; // no negative zero
}

QList<PartnerCode> codesOf(const Source &source)
{
    QList<PartnerCode> codes;
    for (const CensusRow *row : source.rows) {
        if (!codes.contains(row->code))
            codes.append(row->code);
    }
    std::ranges::sort(codes);
    return codes;
}

/// The newest name, that of the partner's own code if that has rows.
QString nameOf(const Source &source)
{
    const auto own = [&source](const CensusRow *row) { return row->code == source.code; };
    const auto found = std::find_if(source.rows.rbegin(), source.rows.rend(), own);
    return found != source.rows.rend() ? (*found)->name : source.rows.back()->name;
}

/// What the rows that cannot be placed might hold, by code and year. A row may be that of a code in a year, of a code in
/// every year, of every code in a year, or of anything.
class UnplacedRows
{
public:
    UnplacedRows(const std::vector<UnplacedRow> &rows, const PartnerRegistry &registry)
    {
        for (const UnplacedRow &row : rows) {
            const int year = row.year.value_or(everyYear);
            if (row.code)
                m_codes[{registry.canonical(*row.code), year}].insert(*row.code);
            else
                m_years.insert(year);
        }
    }

    bool mayBeOfAnyCode(int year) const { return m_years.contains(year) || m_years.contains(everyYear); }
    /// The codes of a partner, by its own code, that may have a row in the year.
    std::set<PartnerCode> codes(PartnerCode partner, int year) const
    {
        std::set<PartnerCode> codes;
        for (const int of : {year, everyYear}) {
            if (const auto found = m_codes.find({partner, of}); found != m_codes.end())
                codes.insert(found->second.begin(), found->second.end());
        }
        return codes;
    }

private:
    static constexpr int everyYear = 0;

    std::map<std::pair<PartnerCode, int>, std::set<PartnerCode>> m_codes;
    std::set<int> m_years;
};

class TableMaker
{
public:
    TableMaker(CensusRange range, const std::vector<UnplacedRow> &unplaced, const PartnerRegistry &registry, ImportReport report)
        : m_range(range)
        , m_unplaced(unplaced, registry)
        , m_registry(registry)
        , m_report(std::move(report))
    {
    }

    void add(const Source &source);
    Import finish() &&;

private:
    /// Whether the row of one of the source's codes for that year may be one that cannot be placed.
    bool isUnplaced(const Source &source, int year) const;
    TableRow makeRow(const Source &source, Flow flow) const;
    void fillYear(TableRow &row, const Source &source, int year) const;
    CodeRow makePart(const Source &source, Flow flow, PartnerCode code) const;

    CensusRange m_range;
    UnplacedRows m_unplaced;
    const PartnerRegistry &m_registry;
    ImportReport m_report;
    std::vector<TableRow> m_rows;
};

bool TableMaker::isUnplaced(const Source &source, int year) const
{
    const std::span<const CensusRow *const> rows = source.ofYear(year);
    // No other code is expected of a partner that has a row, or that does not exist.
    if (rows.empty() && (source.code.isGroup() || source.life.holds(year)) && m_unplaced.mayBeOfAnyCode(year))
        return true;
    return std::ranges::any_of(m_unplaced.codes(source.code, year),
                               [&](PartnerCode code) { return std::ranges::find(rows, code, &CensusRow::code) == rows.end(); });
}

void TableMaker::fillYear(TableRow &row, const Source &source, int year) const
{
    std::span<const CensusRow *const> rows = source.ofYear(year);
    const bool placeholder = !source.life.holds(year) && isPlaceholder(rows);
    const bool silent = rows.empty() || placeholder;
    const Blank silence = silent ? withoutValue(source, year) : Blank::None;
    const bool isMissing = isUnplaced(source, year);
    for (int month = 1; month <= 12; ++month) {
        const int at = Month::of(year, month) - m_range.first;
        if (at >= int(row.values.size()))
            return;
        const double value = dollars(silent ? std::span<const CensusRow *const>() : rows, row.key.flow, month);
        const Blank blank = isMissing || std::isnan(value) ? Blank::Missing : silence;
        row.blanks[std::size_t(at)] = blank;
        row.values[std::size_t(at)] = blank == Blank::None ? value : std::numeric_limits<double>::quiet_NaN();
    }
}

// The value of one of several codes: absent if it has no row, missing if its row may be one that cannot be placed.
CodeRow TableMaker::makePart(const Source &source, Flow flow, PartnerCode code) const
{
    CodeRow part{code, {}, {}};
    for (Month month = m_range.first; month <= m_range.last; month = month + 1) {
        const auto rows = source.ofYear(month.year());
        const auto own = std::ranges::find(rows, code, &CensusRow::code);
        const bool placeholder = !source.life.holds(month.year()) && isPlaceholder(rows);
        const bool silent = own == rows.end() || placeholder;
        const double value = silent ? std::numeric_limits<double>::quiet_NaN() : dollars({own, 1}, flow, month.month());
        part.values.push_back(value);
        const Blank blank = m_unplaced.codes(source.code, month.year()).contains(code) ? Blank::Missing : Blank::Absent;
        part.blanks.push_back(silent ? blank : std::isnan(value) ? Blank::Missing : Blank::None);
    }
    return part;
}

TableRow TableMaker::makeRow(const Source &source, Flow flow) const
{
    TableRow row;
    row.key = {flow, source.code};
    row.name = nameOf(source);
    row.codes = codesOf(source);
    const std::size_t months = std::size_t(m_range.last - m_range.first) + 1;
    row.values.resize(months);
    row.blanks.resize(months);
    for (int year = m_range.first.year(); year <= m_range.last.year(); ++year)
        fillYear(row, source, year);
    for (const PartnerCode code : row.codes) {
        if (row.codes.size() > 1)
            row.parts.push_back(makePart(source, flow, code));
    }
    return row;
}

void TableMaker::add(const Source &source)
{
    m_rows.push_back(makeRow(source, Flow::Exports));
    m_rows.push_back(makeRow(source, Flow::Imports));
    m_report.codesCombined += int(m_rows.back().codes.size()) - 1;
    if (!m_registry.partner(source.code) && !m_registry.group(source.code))
        ++m_report.codesUnknown;
    for (int year = m_range.first.year(); year <= m_range.last.year(); ++year) {
        const bool noTrade = source.ofYear(year).empty() && withoutValue(source, year) == Blank::None && !isUnplaced(source, year);
        m_report.yearsWithoutRow += noTrade ? 1 : 0;
    }
}

Import TableMaker::finish() &&
{
    TableInfo info;
    info.publisher = QStringLiteral("US Census Bureau");
    info.source = QStringLiteral("US Trade in Goods by Country");
    info.basis = QStringLiteral("Census basis");
    info.adjustment = QStringLiteral("not seasonally adjusted");
    return {std::make_shared<const TradeTable>(std::move(info), m_range.first, m_range.last, std::move(m_rows)),
            std::move(m_report)};
}

} // namespace

Result<Import> makeCensusTable(const CensusRows &rows, const PartnerRegistry &registry)
{
    const std::optional<CensusRange> range = censusRange(rows.rows);
    if (!range)
        return Message{QStringLiteral("workbook-no-values"),
                       QT_TRANSLATE_NOOP("Message", "The sheet has no month with a value other than zero.")};
    ImportReport report;
    report.layout = QStringLiteral("census-workbook");
    report.layoutInWords = QT_TRANSLATE_NOOP("Check", "Census Bureau workbook");
    report.rowsRead = int(rows.rows.size());
    report.rowsSkipped = rows.rowsSkipped;
    report.cellsUnreadable = rows.cellsUnreadable;
    report.warnings = rows.warnings + checkCensusRows(rows.rows, *range, registry);
    std::ranges::stable_sort(report.warnings, {}, &Message::line);
    TableMaker maker(*range, rows.unplaced, registry, std::move(report));
    for (const Source &source : groupBySource(rows.rows, registry))
        maker.add(source);
    return std::move(maker).finish();
}

} // namespace tradestrata
