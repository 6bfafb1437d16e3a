// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spec/charts.h"

#include <algorithm>
#include <iterator>

namespace tradestrata {

namespace {

using enum Trait;

constexpr int mostRows = 25;
constexpr int mostTogether = 4; // bars of one release

constexpr Set<ShowAs> notStacked{ShowAs::ChangePercent, ShowAs::Index, ShowAs::Rank};
constexpr Set<ShowAs> valuesOnly = ~Set<ShowAs>{ShowAs::Value};

const Refusal stacksAddUp{
    "stacks-add-up",
    QT_TRANSLATE_NOOP("Message", "Percentages of change, indexes and ranks do not add up, so they cannot be stacked: draw "
                                 "a line, or show the contribution to growth.")};

Set<Measure> measuresBy(Frequency frequency)
{
    Set<Measure> result;
    for (size_t i = 0; i < words<Measure>().size(); ++i) {
        if (frequencyOf(Measure(i)) == frequency)
            result.insert(Measure(i));
    }
    return result;
}

// In the order of the enumeration.
const std::vector<ChartTraits> &chartRows()
{
    static const Set<Measure> byMonth = measuresBy(Frequency::Month);
    static const std::vector<ChartTraits> table{
        {{"line", QT_TRANSLATE_NOOP("Option", "Line")}, Draws::Lines, {Pairs, Dates, Ribbon, Whole, Button}},
        {{"area", QT_TRANSLATE_NOOP("Option", "Area")},
         Draws::Bands,
         {Dates, Ribbon, Whole, Button, ShareButton},
         {{stacksAddUp, {}, {}, notStacked}}},
        {{"bars", QT_TRANSLATE_NOOP("Option", "Bars")},
         Draws::Bars,
         {Dates, Ribbon, Whole, Button},
         {{{"bars-need-years",
            QT_TRANSLATE_NOOP("Message", "Stacked bars are for quarters or whole years: choose the measure “%1”, “%2” "
                                         "or “%3”, or draw a line or an area."),
            {word(Measure::Quarter), word(Measure::Year), word(Measure::SameMonths)}},
           {},
           byMonth},
          {stacksAddUp, {}, {}, notStacked}},
         Measure::Year},
        {{"ranking", QT_TRANSLATE_NOOP("Option", "Ranking")},
         Draws::Rows,
         {Whole, Button},
         {{{"ranking-has-no-index",
            QT_TRANSLATE_NOOP("Message", "An index shows how far each partner has come from its own base, not who is "
                                         "larger: rank by value, share or change, or draw the index as a line.")},
           {},
           {},
           {ShowAs::Index}},
          {{"ranking-has-no-rank",
            QT_TRANSLATE_NOOP("Message", "A ranking shows the rank beside each name, so bars as long as ranks would "
                                         "add nothing: show the value, or draw the rank as a line.")},
           {},
           {},
           {ShowAs::Rank}}},
         Measure::Month,
         5,
         mostRows},
        {{"rank-over-time", QT_TRANSLATE_NOOP("Option", "Rank over time")},
         Draws::Lines,
         {Ranks, Dates, Ribbon},
         {{{"rank-over-time-shows-ranks",
            QT_TRANSLATE_NOOP("Message", "Rank over time draws the rank by value: show values or ranks, or draw a line.")},
           {},
           {},
           ~Set<ShowAs>{ShowAs::Value, ShowAs::Rank}}}},
        {{"years", QT_TRANSLATE_NOOP("Option", "Years overlaid")},
         Draws::Lines,
         {OnePartner, YearLines},
         {{{"years-need-months",
            QT_TRANSLATE_NOOP("Message", "Overlaid years run from January to December, so they need a monthly measure, such "
                                         "as “%1” or “%2”."),
            {word(Measure::Month), word(Measure::TwelveMonths)}},
           {},
           ~byMonth}}},
        {{"balance", QT_TRANSLATE_NOOP("Option", "Exports and imports")},
         Draws::Lines,
         {OnePartner, BothFlows, Dates},
         {{{"balance-shows-values",
            QT_TRANSLATE_NOOP("Message",
                              "The area between exports and imports is the balance in dollars: show values, or draw a line.")},
           {},
           {},
           valuesOnly}}},
        {{"panels", QT_TRANSLATE_NOOP("Option", "Panels")}, Draws::Panes, {Whole}, {}, Measure::Month, 5, mostRows},
        {{"months", QT_TRANSLATE_NOOP("Option", "Months as bars")},
         Draws::Lines,
         {OnePartner, MonthBars, Dates, Ribbon},
         {{{"months-need-months",
            QT_TRANSLATE_NOOP("Message",
                              "Months as bars, with their 12-month average, show single months: choose the measure month.")},
           {},
           ~Set<Measure>{Measure::Month}},
          {{"months-show-values", QT_TRANSLATE_NOOP("Message", "Months as bars are in dollars: show values, or draw a line.")},
           {},
           {},
           valuesOnly}}},
        {{"table", QT_TRANSLATE_NOOP("Option", "Table")},
         Draws::Cells,
         {Whole},
         {{{"table-has-its-columns",
            QT_TRANSLATE_NOOP("Message",
                              "The table has columns of its own for value, share, change and places moved: show the value.")},
           {},
           {},
           valuesOnly}},
         Measure::Month,
         10,
         mostRows},
        {{"concentration", QT_TRANSLATE_NOOP("Option", "Concentration")},
         Draws::Panes,
         {Indices, Whole},
         {{{"balance-has-no-concentration",
            QT_TRANSLATE_NOOP("Message", "Balances can be positive or negative, so they have no shares and no "
                                         "concentration: choose exports, imports or total trade.")},
           {Flow::Balance}},
          {{"concentration-has-its-indices",
            QT_TRANSLATE_NOOP(
                "Message", "Concentration is drawn by indices of its own, computed from the partners' shares: show the value.")},
           {},
           {},
           valuesOnly}}},
        {{"releases", QT_TRANSLATE_NOOP("Option", "Releases")},
         Draws::Groups,
         {},
         {{{"releases-show-values",
            QT_TRANSLATE_NOOP("Message",
                              "Releases side by side are compared in dollars, as published: show values, or draw a line.")},
           {},
           {},
           valuesOnly}},
         Measure::Month,
         2,
         mostTogether},
    };
    return table;
}

} // namespace

Message Refusal::message() const
{
    QVariantList named;
    std::ranges::transform(options, std::back_inserter(named),
                           [](const OptionWord &option) { return QVariant::fromValue(option); });
    return {QLatin1String(id), source, named};
}

bool ChartTraits::takes(Measure measure) const
{
    return std::ranges::none_of(limits, [&](const Limit &limit) { return limit.measures.contains(measure); });
}

const ChartTraits &traits(Chart chart) { return chartRows()[size_t(chart)]; }

template<>
std::span<const OptionWord> words<Chart>()
{
    static const std::vector<OptionWord> words = [] {
        std::vector<OptionWord> result;
        std::ranges::transform(chartRows(), std::back_inserter(result), &ChartTraits::word);
        return result;
    }();
    return words;
}

} // namespace tradestrata
