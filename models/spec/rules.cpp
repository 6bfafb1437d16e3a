// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spec/rules.h"

#include <algorithm>

namespace tradestrata {

namespace {

// For a balance in any chart.
const std::vector<ChartTraits::Limit> &balanceLimits()
{
    static const std::vector<ChartTraits::Limit> limits{
        {{"balance-has-no-share",
          QT_TRANSLATE_NOOP("Message", "Balances can be positive or negative, and shares of mixed signs are not "
                                       "meaningful: show the balance as a value, or a share of exports or imports.")},
         {},
         {},
         {ShowAs::Share}},
        {{"balance-has-no-percent",
          QT_TRANSLATE_NOOP("Message", "A balance can be zero or negative, so a percentage of it is not meaningful: "
                                       "show its change in dollars.")},
         {},
         {},
         {ShowAs::ChangePercent, ShowAs::Contribution}},
        {{"balance-has-no-index",
          QT_TRANSLATE_NOOP("Message", "A balance can be zero or negative, so it has no index: show the balance as a value.")},
         {},
         {},
         {ShowAs::Index}},
    };
    return limits;
}

constexpr OptionWord throughOption{"--through", QT_TRANSLATE_NOOP("Option", "A month through which years are compared")};
constexpr OptionWord totalOption{"--total", QT_TRANSLATE_NOOP("Option", "the total")};

bool hasPairs(const FigureSpec &spec)
{
    return has(spec.chart, Trait::Pairs) && (spec.show == ShowAs::Value || spec.show == ShowAs::Share);
}

bool isMonthOrYearToDate(Measure measure) { return measure == Measure::Month || measure == Measure::YearToDate; }

} // namespace

std::optional<Message> whyNot(Measure measure, ShowAs show, Flow flow, Chart chart)
{
    const auto whyOf = [&](const std::vector<ChartTraits::Limit> &limits) -> std::optional<Message> {
        const auto limit = std::ranges::find_if(limits, [&](const ChartTraits::Limit &each) {
            return each.flows.contains(flow) || each.measures.contains(measure) || each.shows.contains(show);
        });
        return limit == limits.end() ? std::nullopt : std::optional(limit->why.message());
    };
    const auto ofBalance = flow == Flow::Balance ? whyOf(balanceLimits()) : std::nullopt;
    return ofBalance ? ofBalance : whyOf(traits(chart).limits);
}

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> table{
        {Extra::Through,
         {"through-needs-years",
          QT_TRANSLATE_NOOP("Message", "%1 requires the measure “%2”, or the measure “%3” drawn as “%4” and values or "
                                       "changes shown."),
          {throughOption, word(Measure::SameMonths), word(Measure::Year), word(Chart::Bars)}},
         [](const FigureSpec &spec) { return spec.measure == Measure::SameMonths || spec.hasYearParts(); },
         [](const FigureSpec &spec) { return spec.through.has_value(); },
         [](FigureSpec &spec) { spec.through.reset(); }},
        {Extra::Cumulative,
         {"cumulative-needs-years",
          QT_TRANSLATE_NOOP("Message", "Adding months up from January requires overlaid years and the measure month: "
                                       "use --cumulative with --chart years --measure month.")},
         [](const FigureSpec &spec) { return has(spec.chart, Trait::YearLines) && isMonthOrYearToDate(spec.measure); },
         [](const FigureSpec &spec) { return spec.cumulative; },
         [](FigureSpec &spec) { spec.cumulative = false; }},
        {Extra::LogAxis,
         {"log-needs-lines",
          QT_TRANSLATE_NOOP("Message", "A logarithmic axis is for lines of values above zero: stacks and bars begin at zero, "
                                       "changes, balances and ranks have no logarithm, and concentration has axes of its "
                                       "own.")},
         [](const FigureSpec &spec) {
             const bool signs = comparesYears(spec.show) || spec.flow == Flow::Balance;
             return traits(spec.chart).canBeLogarithmic() && !signs && spec.show != ShowAs::Rank;
         },
         [](const FigureSpec &spec) { return spec.axis == Axis::Log; },
         [](FigureSpec &spec) { spec.axis = Axis::Auto; }},
        {Extra::Recessions,
         {"recessions-need-lines",
          QT_TRANSLATE_NOOP("Message", "Recessions are bands behind lines over time: a stack would cover them, and "
                                       "other charts have no such axis.")},
         [](const FigureSpec &spec) { return traits(spec.chart).hasRecessions(); },
         [](const FigureSpec &spec) { return spec.recessions; },
         [](FigureSpec &spec) { spec.recessions = false; }},
        {Extra::Events,
         {"events-need-time",
          QT_TRANSLATE_NOOP("Message", "Events need one axis of time, from year to year, which this chart does not have.")},
         [](const FigureSpec &spec) { return has(spec.chart, Trait::Dates); },
         [](const FigureSpec &spec) { return spec.events; },
         [](FigureSpec &spec) { spec.events = false; }},
        {Extra::Crossings,
         {"crossings-need-lines",
          QT_TRANSLATE_NOOP("Message", "Crossings, and a lens on them, show where one partner passes another: they "
                                       "need lines of values or shares.")},
         hasPairs,
         [](const FigureSpec &spec) { return spec.crossings || spec.lens; },
         [](FigureSpec &spec) { spec.crossings = spec.lens = false; }},
        {Extra::Mark,
         {"mark-needs-time",
          QT_TRANSLATE_NOOP("Message", "A mark is on an axis of time: rankings, tables and releases draw only one period, which "
                                       "their title is about.")},
         [](const FigureSpec &spec) { return !spec.drawsOnePeriod(); },
         [](const FigureSpec &spec) { return spec.mark.has_value(); },
         [](FigureSpec &spec) { spec.mark.reset(); }},
        {Extra::Annotations,
         {"annotations-need-time",
          QT_TRANSLATE_NOOP("Message", "Annotations are anchored to periods: rankings, tables and releases draw only one.")},
         [](const FigureSpec &spec) { return !spec.drawsOnePeriod(); },
         [](const FigureSpec &spec) { return !spec.annotations.isEmpty(); },
         [](FigureSpec &spec) { spec.annotations.clear(); }},
        {Extra::Over,
         {"over-needs-lines", QT_TRANSLATE_NOOP("Message", "Only line charts of values or shares can overlay two releases.")},
         hasPairs,
         [](const FigureSpec &spec) { return spec.over.has_value(); },
         [](FigureSpec &spec) { spec.over.reset(); }},
        {Extra::LeaderRibbon,
         {"leader-ribbon-needs-time",
          QT_TRANSLATE_NOOP("Message", "The leader ribbon shows who leads among all partners in each period: it needs "
                                       "lines, areas or bars over time.")},
         [](const FigureSpec &spec) { return has(spec.chart, Trait::Ribbon); },
         [](const FigureSpec &spec) { return spec.leaderRibbon; },
         [](FigureSpec &spec) { spec.leaderRibbon = false; }},
        {Extra::Prices,
         {"published-in-current-dollars",
          QT_TRANSLATE_NOOP("Message", "Published figures are in current dollars: releases beside them cannot be in "
                                       "dollars of another month.")},
         [](const FigureSpec &spec) { return traits(spec.chart).draws != Draws::Groups; },
         [](const FigureSpec &spec) { return spec.dollarsOf.has_value(); },
         [](FigureSpec &spec) { spec.dollarsOf.reset(); }},
        {Extra::Prices,
         {"prices-cancel-out",
          QT_TRANSLATE_NOOP("Message", "Shares and ranks compare dollars of the same months, so prices do not affect "
                                       "them: show values or changes.")},
         [](const FigureSpec &spec) { return spec.show != ShowAs::Share && spec.show != ShowAs::Rank; },
         [](const FigureSpec &spec) { return spec.dollarsOf.has_value(); },
         [](FigureSpec &spec) { spec.dollarsOf.reset(); }},
        {Extra::Whole,
         {"releases-have-no-others",
          QT_TRANSLATE_NOOP("Message", "Releases are compared partner by partner: others and the total have no bars there; "
                                       "group:0015 is the total.")},
         [](const FigureSpec &spec) { return traits(spec.chart).draws != Draws::Groups; }},
        {Extra::Others,
         {"others-not-shown", QT_TRANSLATE_NOOP("Message", "Others has no share of the shown: it is not one of them.")},
         [](const FigureSpec &spec) { return !spec.sharesShown(); },
         [](const FigureSpec &spec) { return spec.drawsOthers(); },
         [](FigureSpec &spec) { spec.others.reset(); }},
        {Extra::Total,
         {"total-in-stack",
          QT_TRANSLATE_NOOP("Message", "The upper edge of a stack is already the total: use %1 with “%2”."),
          {totalOption, word(Chart::Line)}},
         [](const FigureSpec &spec) { return !spec.isStack(); },
         [](const FigureSpec &spec) { return spec.drawsTotal(); },
         [](FigureSpec &spec) { spec.total.reset(); }},
        {Extra::Published,
         {"published-need-releases",
          QT_TRANSLATE_NOOP("Message", "Published figures can only be drawn beside releases: draw “%1”."),
          {word(Chart::Releases)}},
         [](const FigureSpec &spec) { return traits(spec.chart).draws == Draws::Groups; }},
    };
    return table;
}

std::optional<Message> whyNot(Extra extra, const FigureSpec &spec)
{
    const auto rule = std::ranges::find_if(rules(), [&](const Rule &each) { return each.extra == extra && !each.fits(spec); });
    return rule == rules().end() ? std::nullopt : std::optional(rule->why.message());
}

} // namespace tradestrata
