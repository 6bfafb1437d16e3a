// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spec/rules.h"

#include <algorithm>

namespace tradestrata {

namespace {

// Of a balance, whatever the chart.
const std::vector<ChartTraits::Limit> &balanceLimits()
{
    static const std::vector<ChartTraits::Limit> limits{
        {{"balance-has-no-share",
          QT_TRANSLATE_NOOP("Message", "Balances are above and below zero, and shares of mixed signs say nothing: show the "
                                       "balance as a value, or a share of exports or imports.")},
         {}, {}, {Show::Share}},
        {{"balance-has-no-percent",
          QT_TRANSLATE_NOOP("Message", "A balance can be zero or below, so a percentage of it says nothing: show its change in "
                                       "dollars.")},
         {}, {}, {Show::ChangePercent, Show::Contribution}},
        {{"balance-has-no-index",
          QT_TRANSLATE_NOOP("Message", "A balance can be zero or below, so it has no index: show the balance as a value.")},
         {}, {}, {Show::Index}},
    };
    return limits;
}

constexpr OptionWord throughOption{"--through", QT_TRANSLATE_NOOP("Option", "A month through which years are compared")};
constexpr OptionWord totalOption{"--total", QT_TRANSLATE_NOOP("Option", "the total")};

bool hasPairs(const FigureSpec &spec)
{
    return has(spec.chart, Trait::Pairs) && (spec.show == Show::Value || spec.show == Show::Share);
}

bool isMonthOrYearToDate(Measure measure) { return measure == Measure::Month || measure == Measure::YearToDate; }

} // namespace

std::optional<Message> whyNot(Measure measure, Show show, Flow flow, Chart chart)
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
          QT_TRANSLATE_NOOP("Message", "%1 goes with the measure “%2”, or with the measure “%3” drawn as “%4” and values or "
                                       "changes shown."),
          {throughOption, word(Measure::SameMonths), word(Measure::Year), word(Chart::Bars)}},
         [](const FigureSpec &spec) { return spec.measure == Measure::SameMonths || spec.hasYearParts(); },
         [](const FigureSpec &spec) { return spec.through.has_value(); },
         [](FigureSpec &spec) { spec.through.reset(); }},
        {Extra::Cumulative,
         {"cumulative-needs-years",
          QT_TRANSLATE_NOOP("Message", "Months are added up from January with years overlaid and the measure month: "
                                       "ask for --cumulative with --chart years --measure month.")},
         [](const FigureSpec &spec) { return has(spec.chart, Trait::YearLines) && isMonthOrYearToDate(spec.measure); },
         [](const FigureSpec &spec) { return spec.cumulative; },
         [](FigureSpec &spec) { spec.cumulative = false; }},
        {Extra::LogAxis,
         {"log-needs-lines",
          QT_TRANSLATE_NOOP("Message", "A logarithmic axis is for lines of values above zero: stacks and bars begin at zero, "
                                       "and changes, balances and ranks have no logarithm.")},
         [](const FigureSpec &spec) {
             const bool signs = comparesYears(spec.show) || spec.flow == Flow::Balance;
             return traits(spec.chart).canBeLogarithmic() && !signs && spec.show != Show::Rank;
         },
         [](const FigureSpec &spec) { return spec.axis == Axis::Log; },
         [](FigureSpec &spec) { spec.axis = Axis::Auto; }},
        {Extra::Recessions,
         {"recessions-need-lines",
          QT_TRANSLATE_NOOP("Message", "Recessions stand as bands behind lines over time: a stack would cover them, and "
                                       "other charts have no such axis.")},
         [](const FigureSpec &spec) { return traits(spec.chart).hasRecessions(); },
         [](const FigureSpec &spec) { return spec.recessions; },
         [](FigureSpec &spec) { spec.recessions = false; }},
        {Extra::Events,
         {"events-need-time",
          QT_TRANSLATE_NOOP("Message", "Events stand on one axis of time, from year to year: this chart has none.")},
         [](const FigureSpec &spec) { return has(spec.chart, Trait::Dates); },
         [](const FigureSpec &spec) { return spec.events; },
         [](FigureSpec &spec) { spec.events = false; }},
        {Extra::Crossings,
         {"crossings-need-lines",
          QT_TRANSLATE_NOOP("Message", "Crossings, and a lens on them, say where one partner passes another: they need lines of "
                                       "values or shares.")},
         hasPairs,
         [](const FigureSpec &spec) { return spec.crossings || spec.lens; },
         [](FigureSpec &spec) { spec.crossings = spec.lens = false; }},
        {Extra::Over,
         {"over-needs-lines",
          QT_TRANSLATE_NOOP("Message", "Two releases can be laid over each other as lines of values or shares alone.")},
         hasPairs,
         [](const FigureSpec &spec) { return spec.over.has_value(); },
         [](FigureSpec &spec) { spec.over.reset(); }},
        {Extra::LeaderRibbon,
         {"leader-ribbon-needs-time",
          QT_TRANSLATE_NOOP("Message", "The leader ribbon says who leads among all partners, period by period: it stands "
                                       "under lines, areas and bars over time.")},
         [](const FigureSpec &spec) { return has(spec.chart, Trait::Ribbon); },
         [](const FigureSpec &spec) { return spec.leaderRibbon; },
         [](FigureSpec &spec) { spec.leaderRibbon = false; }},
        {Extra::Prices,
         {"published-in-current-dollars",
          QT_TRANSLATE_NOOP("Message", "Figures are published in current dollars: releases beside them have no dollars "
                                       "of another month.")},
         [](const FigureSpec &spec) { return traits(spec.chart).draws != Draws::Groups; },
         [](const FigureSpec &spec) { return spec.dollarsOf.has_value(); },
         [](FigureSpec &spec) { spec.dollarsOf.reset(); }},
        {Extra::Prices,
         {"prices-cancel-out",
          QT_TRANSLATE_NOOP("Message", "Shares and ranks compare dollars of the same months, so prices say nothing about "
                                       "them: show values or changes.")},
         [](const FigureSpec &spec) { return spec.show != Show::Share && spec.show != Show::Rank; },
         [](const FigureSpec &spec) { return spec.dollarsOf.has_value(); },
         [](FigureSpec &spec) { spec.dollarsOf.reset(); }},
        {Extra::Whole,
         {"releases-have-no-others",
          QT_TRANSLATE_NOOP("Message", "Releases are compared partner by partner: others and the total have no bars there; "
                                       "group:0015 is the total.")},
         [](const FigureSpec &spec) { return traits(spec.chart).draws != Draws::Groups; }},
        {Extra::Others,
         {"others-not-shown", QT_TRANSLATE_NOOP("Message", "Others has no share of the shown: it is not among them.")},
         [](const FigureSpec &spec) { return !spec.sharesShown(); },
         [](const FigureSpec &spec) { return spec.drawsOthers(); },
         [](FigureSpec &spec) { spec.others.reset(); }},
        {Extra::Total,
         {"total-in-stack", QT_TRANSLATE_NOOP("Message", "In a stack the upper edge is the total already: ask for %1 with “%2”."),
          {totalOption, word(Chart::Line)}},
         [](const FigureSpec &spec) { return !spec.isStack(); },
         [](const FigureSpec &spec) { return spec.drawsTotal(); },
         [](FigureSpec &spec) { spec.total.reset(); }},
        {Extra::Published,
         {"published-need-releases",
          QT_TRANSLATE_NOOP("Message", "Published figures are drawn beside releases alone: draw “%1”."), {word(Chart::Releases)}},
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
