// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/census.h"

#include "models/io/iomessages.h"
#include "models/io/tally.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <span>

namespace tradestrata {

namespace {

constexpr std::array flows{Flow::Imports, Flow::Exports};

bool hasValue(double millions) { return !std::isnan(millions) && millions != 0; }

/// The last month of the row with a value in that flow.
std::optional<Month> lastValue(const CensusRow &row, Flow flow)
{
    for (int month = 12; month >= 1; --month) {
        if (hasValue(row.at(flow, month)))
            return Month::of(row.year, month);
    }
    return {};
}

/// Visits all months of all rows.
template<class Visit>
void forEachMonth(const std::vector<CensusRow> &rows, Visit visit)
{
    for (const CensusRow &row : rows) {
        for (const Flow flow : flows) {
            for (int month = 1; month <= 12; ++month)
                visit(row, Month::of(row.year, month), CensusRow::valueIndex(flow, month));
        }
    }
}

void checkMonths(const std::vector<CensusRow> &rows, const CensusRange &range, Messages &warnings)
{
    Tally empty;
    Tally late;
    forEachMonth(rows, [&](const CensusRow &row, Month month, int index) {
        const double millions = row.millions[std::size_t(index)];
        const bool noCell = std::isnan(millions) && !row.unreadable.test(std::size_t(index));
        if (month <= range.last && noCell)
            empty.add(row.line, CensusRow::columnName(index));
        if (month > range.last && hasValue(millions))
            late.add(row.line, CensusRow::columnName(index));
    });
    empty.warn(warnings, QStringLiteral("workbook-cells-empty"),
               QT_TRANSLATE_N_NOOP("Message", "%n value cell(s) are empty or hold an error and count as missing; the "
                                              "first is in row %1, column %2."));
    late.warn(warnings, QStringLiteral("workbook-values-after-last-month"),
              QT_TRANSLATE_N_NOOP("Message", "%n value(s) are in months after the last one that World has and were "
                                             "left out; the first is in row %1, column %2."));
}

/// How far a year may differ from the sum of its months, in millions: half the last digit of every month. Values before
/// 1997, and those of groups until 2003, are rounded to 0.1 million, later ones are whole dollars.
double tolerance(std::span<const double> months)
{
    const auto isCoarse = [](double millions) { return std::abs(millions * 10 - std::round(millions * 10)) < 1e-6; };
    const bool zero = std::ranges::none_of(months, hasValue);
    return !zero && std::ranges::all_of(months, isCoarse) ? 0.65 : 12e-6;
}

void checkYears(const std::vector<CensusRow> &rows, Messages &warnings)
{
    Tally wrong;
    for (const CensusRow &row : rows) {
        for (const Flow flow : flows) {
            const std::span months(&row.millions[std::size_t(CensusRow::valueIndex(flow, 1))], 12);
            const int yearIndex = CensusRow::yearIndex(flow);
            const double year = row.millions[std::size_t(yearIndex)];
            const double sum = std::accumulate(months.begin(), months.end(), 0.0);
            // With a missing cell the difference is NaN, which is not above any bound.
            if (std::abs(year - sum) > tolerance(months))
                wrong.add(row.line, CensusRow::columnName(yearIndex));
        }
    }
    wrong.warn(warnings, QStringLiteral("workbook-year-is-not-sum"),
               QT_TRANSLATE_N_NOOP("Message", "%n year(s) differ from the sum of their months, which are used as they are; the "
                                              "first is in row %1, column %2."));
}

void checkCodes(const std::vector<CensusRow> &rows, const PartnerRegistry &registry, Messages &warnings)
{
    std::set<PartnerCode> unknown;
    for (const CensusRow &row : rows) {
        if (!registry.partner(row.code) && !registry.group(row.code))
            unknown.insert(row.code);
    }
    if (unknown.empty())
        return;
    QStringList codes;
    for (const PartnerCode code : unknown)
        codes.append(code.toString());
    warnings.append(codesUnknownMessage(codes));
}

} // namespace

std::optional<CensusRange> censusRange(const std::vector<CensusRow> &rows)
{
    std::optional<Month> worldLast;
    std::optional<Month> anyLast;
    int firstYear = rows.front().year;
    for (const CensusRow &row : rows) {
        firstYear = std::min(firstYear, row.year);
        const std::optional<Month> exports = lastValue(row, Flow::Exports);
        if (row.code == worldCode)
            worldLast = std::max(worldLast, exports);
        anyLast = std::max({anyLast, exports, lastValue(row, Flow::Imports)});
    }
    if (!anyLast)
        return {};
    return CensusRange{Month::of(firstYear, 1), worldLast.value_or(*anyLast), worldLast.has_value()};
}

Messages checkCensusRows(const std::vector<CensusRow> &rows, const CensusRange &range, const PartnerRegistry &registry)
{
    Messages warnings;
    if (!range.byWorld)
        warnings.append(Message{QStringLiteral("workbook-no-world"),
                                QT_TRANSLATE_NOOP("Message", "The workbook has no exports for World (code 0015); its "
                                                             "last month is assumed to be %1, the last with any "
                                                             "value."),
                                {range.last.toString()}});
    checkCodes(rows, registry, warnings);
    checkMonths(rows, range, warnings);
    checkYears(rows, warnings);
    return warnings;
}

} // namespace tradestrata
