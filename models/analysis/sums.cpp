// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sums.h"

#include "models/spec/measurefacts.h"

#include <algorithm>
#include <array>
#include <memory>

namespace tradestrata {

namespace {

// Of several reasons in one sum the gravest is reported.
constexpr int gravity(Blank blank)
{
    switch (blank) {
    case Blank::None:
        return 0;
    case Blank::Absent:
        return 1;
    case Blank::WithinOthers:
        return 2;
    case Blank::BeforeData:
        return 3;
    case Blank::NotYetPublished:
        return 4;
    case Blank::Missing:
        return 5;
    case Blank::Overlapping:
        return 6;
    case Blank::TerritoryChange:
        return 7;
    case Blank::BaseTooSmall:
        return 8;
    case Blank::OutsideBase:
        return 9;
    case Blank::NoPrice:
        return 10;
    case Blank::NoRank:
        return 11;
    }
    Q_UNREACHABLE();
}

constexpr int blankKinds = int(Blank::NoRank) + 1;

// By kind of blank: sums are made by the hundred thousand.
constexpr auto gravities = [] {
    std::array<quint8, blankKinds> result{};
    for (int i = 0; i < blankKinds; ++i)
        result[size_t(i)] = quint8(gravity(Blank(i)));
    return result;
}();

Blank gravestOf(std::span<const Blank> blanks)
{
    Blank gravest = Blank::None;
    for (const Blank blank : blanks)
        gravest = gravities[size_t(blank)] > gravities[size_t(gravest)] ? blank : gravest;
    return gravest;
}

Cell blankCell(Blank why) { return {noValue, why}; }

// The sums of one row over a few spans, month by month.
Column shortColumnOf(const TradeTable &table, const TableRow &row, std::span<const MonthSpan> spans)
{
    Column column{row.key.partner, {}, {}};
    for (const MonthSpan span : spans)
        column.push(sumOver(table, row, span));
    return column;
}

// Of spans of one month each there is nothing to add.
Column monthlyColumnOf(const TradeTable &table, const TableRow &row, std::span<const MonthSpan> spans)
{
    Column column{row.key.partner, std::vector<double>(spans.size()), std::vector<Blank>(spans.size())};
    for (size_t i = 0; i < spans.size(); ++i) {
        const auto at = size_t(spans[i].first - table.first());
        column.values[i] = row.values[at];
        column.blanks[i] = row.blanks[at];
    }
    return column;
}

bool areMonths(std::span<const MonthSpan> spans, const TradeTable &table)
{
    return std::ranges::all_of(spans, [&](MonthSpan span) {
        return span.first == span.last && span.first >= table.first() && span.last <= table.last();
    });
}

bool isLessThanATable(std::span<const MonthSpan> spans, int months)
{
    int length = 0;
    for (const MonthSpan span : spans)
        length += span.last - span.first + 1;
    return length < months;
}

} // namespace

Blank graver(Blank a, Blank b) { return gravities[size_t(a)] >= gravities[size_t(b)] ? a : b; }

bool leavesRemainderOpen(Blank blank)
{
    return blank == Blank::Missing || blank == Blank::NotYetPublished || blank == Blank::BeforeData || blank == Blank::NoPrice;
}

MonthSpan monthsOf(Measure measure, Period period, int through)
{
    const MeasureFacts &facts = factsOf(measure);
    const Month end = measure == Measure::SameMonths ? period.first() + (through - 1) : period.last();
    if (facts.fromJanuary)
        return {Month::of(period.first().year(), 1), end};
    return {facts.running > 0 ? end - (facts.running - 1) : period.first(), end};
}

Cell sumOver(const TradeTable &table, const TableRow &row, MonthSpan span)
{
    double sum = 0;
    Blank why = Blank::None;
    for (Month m = span.first; m <= span.last; m = m + 1) {
        if (m < table.first()) {
            why = graver(why, Blank::BeforeData);
        } else if (m > table.last()) {
            why = graver(why, Blank::NotYetPublished);
        } else {
            const auto i = size_t(m - table.first());
            why = graver(why, row.blanks[i]);
            sum += row.values[i];
        }
    }
    return why == Blank::None ? Cell{sum, Blank::None} : blankCell(why);
}

Cell sumOver(const TradeTable &table, SeriesKey key, MonthSpan span)
{
    const TableRow *row = table.find(key);
    return row ? sumOver(table, *row, span) : blankCell(Blank::Absent);
}

void Column::push(Cell cell)
{
    values.push_back(cell.isBlank() ? noValue : cell.value);
    blanks.push_back(cell.blank);
}

Column blankColumn(PartnerCode partner, size_t periods, Blank why)
{
    return {partner, std::vector<double>(periods, noValue), std::vector<Blank>(periods, why)};
}

// Values are whole dollars under 2^53, so differences of running sums are exact.
Column columnOf(const TradeTable &table, const TableRow &row, std::span<const MonthSpan> spans)
{
    if (areMonths(spans, table))
        return monthlyColumnOf(table, row, spans);
    if (isLessThanATable(spans, table.monthCount()))
        return shortColumnOf(table, row, spans);
    const int months = table.monthCount();
    struct Before
    {
        double sum;
        int blanks;
    };
    const auto before = std::make_unique_for_overwrite<Before[]>(size_t(months) + 1);
    Before all{};
    before[0] = all;
    const double *values = row.values.data();
    const Blank *blanks = row.blanks.data();
    for (int i = 0; i < months; ++i) {
        const bool blank = blanks[i] != Blank::None;
        all.sum += blank ? 0.0 : values[i];
        all.blanks += blank ? 1 : 0;
        before[size_t(i) + 1] = all;
    }
    Column column{row.key.partner, std::vector<double>(spans.size()), std::vector<Blank>(spans.size())};
    for (size_t i = 0; i < spans.size(); ++i) {
        const int from = spans[i].first - table.first();
        const int to = spans[i].last - table.first() + 1;
        const bool inside = from >= 0 && from <= to && to <= months;
        if (inside && before[size_t(to)].blanks == before[size_t(from)].blanks) {
            column.values[i] = before[size_t(to)].sum - before[size_t(from)].sum;
            continue;
        }
        const Cell cell = inside ? blankCell(gravestOf(std::span(row.blanks).subspan(size_t(from), size_t(to - from))))
                                 : sumOver(table, row, spans[i]);
        column.values[i] = cell.value;
        column.blanks[i] = cell.blank;
    }
    return column;
}

Column columnOf(const TradeTable &table, SeriesKey key, std::span<const MonthSpan> spans, Blank withoutRow)
{
    const TableRow *row = table.find(key);
    return row ? columnOf(table, *row, spans) : blankColumn(key.partner, spans.size(), withoutRow);
}

Column totalOf(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans)
{
    return columnOf(table, SeriesKey{flow, worldCode}, spans, Blank::Missing);
}

std::vector<Column> partnerColumns(const TradeTable &table, Flow flow, std::span<const MonthSpan> spans)
{
    std::vector<Column> columns;
    for (const TableRow &row : table.rows(flow)) {
        if (!row.key.partner.isGroup())
            columns.push_back(columnOf(table, row, spans));
    }
    return columns;
}

std::vector<PartnerCode> partnersBySize(const TradeTable &table, Flow flow, MonthSpan span)
{
    std::vector<std::pair<double, PartnerCode>> sized;
    for (const TableRow &row : table.rows(flow)) {
        if (row.key.partner.isGroup())
            continue;
        const Cell cell = sumOver(table, row, span);
        if (!cell.isBlank())
            sized.emplace_back(-cell.value, row.key.partner);
    }
    std::ranges::sort(sized);
    std::vector<PartnerCode> codes;
    for (const auto &[size, code] : sized)
        codes.push_back(code);
    return codes;
}

namespace {

Cell cellOf(const TableRow *row, size_t month)
{
    return row ? Cell{row->values[month], row->blanks[month]} : Cell{0, Blank::Absent};
}

TableRow derivedRow(Flow flow, const TableRow *exports, const TableRow *imports)
{
    const TableRow &either = exports ? *exports : *imports;
    Column column;
    column.values.reserve(either.values.size());
    column.blanks.reserve(either.values.size());
    for (size_t month = 0; month < either.values.size(); ++month)
        column.push(derivedCell(signsOf(flow), cellOf(exports, month), cellOf(imports, month)));
    return {{flow, either.key.partner}, either.name, either.codes, std::move(column.values), std::move(column.blanks)};
}

} // namespace

Cell derivedCell(FlowSigns signs, Cell exports, Cell imports)
{
    if (exports.blank == Blank::Absent && imports.blank == Blank::Absent)
        return {0, Blank::Absent};
    for (Cell *cell : {&exports, &imports}) {
        if (cell->blank == Blank::Absent)
            *cell = {0, Blank::None};
    }
    const Blank blank = graver(exports.blank, imports.blank);
    return {blank == Blank::None ? signs.exports * exports.value + signs.imports * imports.value : 0, blank};
}

Result<TablePtr> withFlow(const TablePtr &table, Flow flow)
{
    if (!signsOf(flow).isDerived() || !table->rows(flow).empty())
        return table;
    const auto exports = table->rows(Flow::Exports);
    const auto imports = table->rows(Flow::Imports);
    if (exports.empty() || imports.empty()) {
        return Message{QStringLiteral("one-flow-alone"),
                       QT_TRANSLATE_NOOP("Message", "The data hold only exports or only imports; total trade and the "
                                                    "balance need both.")};
    }
    std::vector<TableRow> rows;
    rows.reserve(std::max(exports.size(), imports.size()));
    auto e = exports.begin();
    auto i = imports.begin();
    while (e != exports.end() || i != imports.end()) {
        const bool hasExports = i == imports.end() || (e != exports.end() && e->key.partner <= i->key.partner);
        const bool hasImports = e == exports.end() || (i != imports.end() && i->key.partner <= e->key.partner);
        rows.push_back(derivedRow(flow, hasExports ? &*e++ : nullptr, hasImports ? &*i++ : nullptr));
    }
    return table->withRows(std::move(rows));
}

} // namespace tradestrata
