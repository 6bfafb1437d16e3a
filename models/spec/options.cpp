// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spec/options.h"

#include <array>
#include <utility>

namespace tradestrata {

namespace {

// Each table in the order of its enumeration.
constexpr std::array<OptionWord, 4> flowWords{{{"exports", QT_TRANSLATE_NOOP("Option", "Exports")},
                                               {"imports", QT_TRANSLATE_NOOP("Option", "Imports")},
                                               {"total", QT_TRANSLATE_NOOP("Option", "Total trade")},
                                               {"balance", QT_TRANSLATE_NOOP("Option", "Balance")}}};
constexpr std::array<OptionWord, 7> measureWords{{
    {"month", QT_TRANSLATE_NOOP("Option", "Month")},
    {"3-months", QT_TRANSLATE_NOOP("Option", "3 months")},
    {"quarter", QT_TRANSLATE_NOOP("Option", "Quarter")},
    {"year-to-date", QT_TRANSLATE_NOOP("Option", "Year to date")},
    {"12-months", QT_TRANSLATE_NOOP("Option", "12 months")},
    {"year", QT_TRANSLATE_NOOP("Option", "Year")},
    {"same-months", QT_TRANSLATE_NOOP("Option", "Same months")},
}};
constexpr std::array<OptionWord, 7> showWords{{
    {"value", QT_TRANSLATE_NOOP("Option", "Value")},
    {"share", QT_TRANSLATE_NOOP("Option", "Share")},
    {"change", QT_TRANSLATE_NOOP("Option", "Change on a year earlier")},
    {"change-percent", QT_TRANSLATE_NOOP("Option", "Change on a year earlier, %")},
    {"contribution", QT_TRANSLATE_NOOP("Option", "Contribution to growth")},
    {"index", QT_TRANSLATE_NOOP("Option", "Index")},
    {"rank", QT_TRANSLATE_NOOP("Option", "Rank")},
}};
constexpr std::array<OptionWord, 12> chartWords{{
    {"line", QT_TRANSLATE_NOOP("Option", "Line")},
    {"area", QT_TRANSLATE_NOOP("Option", "Area")},
    {"bars", QT_TRANSLATE_NOOP("Option", "Bars")},
    {"ranking", QT_TRANSLATE_NOOP("Option", "Ranking")},
    {"rank-over-time", QT_TRANSLATE_NOOP("Option", "Rank over time")},
    {"years", QT_TRANSLATE_NOOP("Option", "Years overlaid")},
    {"balance", QT_TRANSLATE_NOOP("Option", "Exports and imports")},
    {"panels", QT_TRANSLATE_NOOP("Option", "Panels")},
    {"months", QT_TRANSLATE_NOOP("Option", "Months as bars")},
    {"table", QT_TRANSLATE_NOOP("Option", "Table")},
    {"concentration", QT_TRANSLATE_NOOP("Option", "Concentration")},
    {"releases", QT_TRANSLATE_NOOP("Option", "Releases")},
}};
constexpr std::array<OptionWord, 4> axisWords{{{"auto", QT_TRANSLATE_NOOP("Option", "Automatic")},
                                               {"zero", QT_TRANSLATE_NOOP("Option", "From zero")},
                                               {"data", QT_TRANSLATE_NOOP("Option", "From the data")},
                                               {"log", QT_TRANSLATE_NOOP("Option", "Logarithmic")}}};
constexpr std::array<OptionWord, 3> shareWords{{{"total", QT_TRANSLATE_NOOP("Option", "Of the total")},
                                                {"shown", QT_TRANSLATE_NOOP("Option", "Of the shown")},
                                                {"group", QT_TRANSLATE_NOOP("Option", "Of a group")}}};

constexpr std::array<OptionWord, 3> basisWords{{{"published", QT_TRANSLATE_NOOP("Option", "As published")},
                                                {"members", QT_TRANSLATE_NOOP("Option", "Members at the time")},
                                                {"fixed", QT_TRANSLATE_NOOP("Option", "Members of one date")}}};

template<class E, size_t N>
std::optional<E> find(const std::array<OptionWord, N> &words, const QString &key)
{
    for (size_t i = 0; i < N; ++i) {
        if (key == QLatin1String(words[i].key))
            return E(i);
    }
    return std::nullopt;
}

template<size_t N>
QStringList list(const std::array<OptionWord, N> &words)
{
    QStringList result;
    for (const OptionWord &w : words)
        result.append(QLatin1String(w.key));
    return result;
}

} // namespace

OptionWord word(Flow flow) { return flowWords[size_t(flow)]; }
OptionWord word(Measure measure) { return measureWords[size_t(measure)]; }
OptionWord word(Show show) { return showWords[size_t(show)]; }
OptionWord word(Chart chart) { return chartWords[size_t(chart)]; }
OptionWord word(Axis axis) { return axisWords[size_t(axis)]; }
OptionWord word(ShareOf of) { return shareWords[size_t(of)]; }
OptionWord word(GroupBasis basis) { return basisWords[size_t(basis)]; }

template<>
std::optional<Flow> fromKey<Flow>(const QString &key) { return find<Flow>(flowWords, key); }
template<>
std::optional<Measure> fromKey<Measure>(const QString &key) { return find<Measure>(measureWords, key); }
template<>
std::optional<Show> fromKey<Show>(const QString &key) { return find<Show>(showWords, key); }
template<>
std::optional<Chart> fromKey<Chart>(const QString &key) { return find<Chart>(chartWords, key); }
template<>
std::optional<Axis> fromKey<Axis>(const QString &key) { return find<Axis>(axisWords, key); }
template<>
std::optional<ShareOf> fromKey<ShareOf>(const QString &key) { return find<ShareOf>(shareWords, key); }
template<>
std::optional<GroupBasis> fromKey<GroupBasis>(const QString &key) { return find<GroupBasis>(basisWords, key); }

template<>
QStringList keys<Flow>() { return list(flowWords); }
template<>
QStringList keys<Measure>() { return list(measureWords); }
template<>
QStringList keys<Show>() { return list(showWords); }
template<>
QStringList keys<Chart>() { return list(chartWords); }
template<>
QStringList keys<Axis>() { return list(axisWords); }
template<>
QStringList keys<ShareOf>() { return list(shareWords); }
template<>
QStringList keys<GroupBasis>() { return list(basisWords); }

namespace {

constexpr OptionWord throughOption{"--through", QT_TRANSLATE_NOOP("Option", "A month through which years are compared")};

QVariant named(const OptionWord &option) { return QVariant::fromValue(option); }

struct Choice
{
    Measure measure;
    Show show;
    Flow flow;
    Chart chart;
};

// What makes no sense, and why. The first that holds is told.
struct Refusal
{
    const char *id;
    const char *source;
    bool (*holds)(const Choice &);
    QVariantList (*options)() = nullptr; ///< the options that the sentence names
};

constexpr Refusal refusals[]{
    {"balance-has-no-share",
     QT_TRANSLATE_NOOP("Message", "Balances are above and below zero, and shares of mixed signs say nothing: show the "
                                  "balance as a value, or a share of exports or imports."),
     [](const Choice &c) { return c.flow == Flow::Balance && c.show == Show::Share; }},
    {"balance-has-no-percent",
     QT_TRANSLATE_NOOP("Message", "A balance can be zero or below, so a percentage of it says nothing: show its change in "
                                  "dollars."),
     [](const Choice &c) {
         return c.flow == Flow::Balance && (c.show == Show::ChangePercent || c.show == Show::Contribution);
     }},
    {"balance-has-no-index",
     QT_TRANSLATE_NOOP("Message", "A balance can be zero or below, so it has no index: show the balance as a value."),
     [](const Choice &c) { return c.flow == Flow::Balance && c.show == Show::Index; }},
    {"bars-need-years",
     QT_TRANSLATE_NOOP("Message", "Stacked bars stand for quarters or for whole years: choose the measure “%1”, “%2” or “%3”, "
                                  "or draw a line or an area."),
     [](const Choice &c) { return c.chart == Chart::Bars && frequencyOf(c.measure) == Frequency::Month; },
     [] { return QVariantList{named(word(Measure::Quarter)), named(word(Measure::Year)), named(word(Measure::SameMonths))}; }},
    {"stacks-add-up",
     QT_TRANSLATE_NOOP("Message", "Percentages of change, indexes and ranks do not add up, so they cannot be stacked: draw "
                                  "a line, or show the contribution to growth."),
     [](const Choice &c) { return (c.chart == Chart::Area || c.chart == Chart::Bars) && !addsUp(c.show); }},
    {"ranking-has-no-index",
     QT_TRANSLATE_NOOP("Message", "An index says how far each partner has come from its own base and not who is larger: rank "
                                  "by value, share or change, or draw the index as a line."),
     [](const Choice &c) { return c.chart == Chart::Ranking && c.show == Show::Index; }},
    {"ranking-has-no-rank",
     QT_TRANSLATE_NOOP("Message", "In a ranking the rank stands beside each name, and bars as long as ranks would say nothing "
                                  "more: show the value, or draw the rank as a line."),
     [](const Choice &c) { return c.chart == Chart::Ranking && c.show == Show::Rank; }},
    {"table-has-its-columns",
     QT_TRANSLATE_NOOP("Message", "The table has columns of its own for value, share, change and places moved: show the value."),
     [](const Choice &c) { return c.chart == Chart::Table && c.show != Show::Value; }},
    {"balance-has-no-concentration",
     QT_TRANSLATE_NOOP("Message", "Balances are above and below zero, so they have no shares and no concentration: choose "
                                  "exports, imports or total trade."),
     [](const Choice &c) { return c.chart == Chart::Concentration && c.flow == Flow::Balance; }},
    {"concentration-has-its-indices",
     QT_TRANSLATE_NOOP("Message", "Concentration is drawn by indices of its own, made of the partners' shares: show the value."),
     [](const Choice &c) { return c.chart == Chart::Concentration && c.show != Show::Value; }},
    {"years-need-months",
     QT_TRANSLATE_NOOP("Message", "Years overlaid run from January to December, so they need a measure by month: choose month, "
                                  "3 months, year to date or 12 months."),
     [](const Choice &c) { return c.chart == Chart::Years && frequencyOf(c.measure) != Frequency::Month; }},
    {"months-need-months",
     QT_TRANSLATE_NOOP("Message", "Months as bars, with their 12-month average, are of single months: choose the measure month."),
     [](const Choice &c) { return c.chart == Chart::Months && c.measure != Measure::Month; }},
    {"months-show-values",
     QT_TRANSLATE_NOOP("Message", "Months as bars stand for dollars: show values, or draw a line."),
     [](const Choice &c) { return c.chart == Chart::Months && c.show != Show::Value; }},
    {"balance-shows-values",
     QT_TRANSLATE_NOOP("Message", "Between exports and imports lies the balance in dollars: show values, or draw a line."),
     [](const Choice &c) { return c.chart == Chart::Balance && c.show != Show::Value; }},
    {"rank-over-time-shows-ranks",
     QT_TRANSLATE_NOOP("Message", "Rank over time draws the rank by value: show values or ranks, or draw a line."),
     [](const Choice &c) { return c.chart == Chart::RankOverTime && c.show != Show::Value && c.show != Show::Rank; }},
    {"releases-show-values",
     QT_TRANSLATE_NOOP("Message", "Releases side by side are compared in dollars, as they were published: show values, or draw a line."),
     [](const Choice &c) { return c.chart == Chart::Releases && c.show != Show::Value; }},
};

} // namespace

std::optional<Message> whyNot(Measure measure, Show show, Flow flow, Chart chart)
{
    const Choice choice{measure, show, flow, chart};
    for (const Refusal &refusal : refusals) {
        if (refusal.holds(choice))
            return Message{QLatin1String(refusal.id), refusal.source, refusal.options ? refusal.options() : QVariantList()};
    }
    return std::nullopt;
}

std::optional<Message> whyNoLog(Show show, Flow flow, Chart chart)
{
    const bool signs = comparesYears(show) || flow == Flow::Balance;
    const bool lines = chart != Chart::Area && chart != Chart::Bars && chart != Chart::Ranking && chart != Chart::Months
                       && chart != Chart::Table && chart != Chart::Releases;
    if (lines && !signs && show != Show::Rank)
        return std::nullopt;
    return Message{QStringLiteral("log-needs-lines"),
                   QT_TRANSLATE_NOOP("Message", "A logarithmic axis is for lines of values above zero: stacks and bars begin at zero, "
                                                "and changes, balances and ranks have no logarithm."),
                   {}};
}

bool hasTimeAxis(Chart chart)
{
    return (hasLines(chart) && chart != Chart::Years) || chart == Chart::Area;
}

std::optional<Message> whyNoRecessions(Chart chart)
{
    if (hasLines(chart) && chart != Chart::Years)
        return std::nullopt;
    return Message{QStringLiteral("recessions-need-lines"),
                   QT_TRANSLATE_NOOP("Message", "Recessions stand as bands behind lines over time: a stack would cover them, and "
                                                "other charts have no such axis."),
                   {}};
}

std::optional<Message> whyNoEvents(Chart chart)
{
    if (hasTimeAxis(chart) || chart == Chart::Bars)
        return std::nullopt;
    return Message{QStringLiteral("events-need-time"),
                   QT_TRANSLATE_NOOP("Message", "Events stand on one axis of time, from year to year: this chart has none."), {}};
}

std::optional<Message> whyNoLeaderRibbon(Chart chart)
{
    switch (chart) {
    case Chart::Line:
    case Chart::Area:
    case Chart::Bars:
    case Chart::Months:
    case Chart::RankOverTime:
        return std::nullopt;
    default:
        return Message{QStringLiteral("leader-ribbon-needs-time"),
                       QT_TRANSLATE_NOOP("Message", "The leader ribbon says who leads among all partners, period by period: it stands "
                                                    "under lines, areas and bars over time."),
                       {}};
    }
}

std::optional<Message> whyNoCrossings(Show show, Chart chart)
{
    if (chart == Chart::Line && (show == Show::Value || show == Show::Share))
        return std::nullopt;
    return Message{QStringLiteral("crossings-need-lines"),
                   QT_TRANSLATE_NOOP("Message", "Crossings, and a lens on them, say where one partner passes another: they need lines of "
                                                "values or shares."),
                   {}};
}

std::optional<Message> whyNoOver(Show show, Chart chart)
{
    if (chart == Chart::Line && (show == Show::Value || show == Show::Share))
        return std::nullopt;
    return Message{QStringLiteral("over-needs-lines"),
                   QT_TRANSLATE_NOOP("Message", "Two releases can be laid over each other as lines of values or shares alone."),
                   {}};
}

std::optional<Message> whyNoPublished(Chart chart)
{
    if (chart == Chart::Releases)
        return std::nullopt;
    return Message{QStringLiteral("published-need-releases"),
                   QT_TRANSLATE_NOOP("Message", "Published figures are drawn beside releases alone: draw “%1”."),
                   {named(word(Chart::Releases))}};
}

std::optional<Message> whyNoWhole(Chart chart)
{
    if (chart != Chart::Releases)
        return std::nullopt;
    return Message{QStringLiteral("releases-have-no-others"),
                   QT_TRANSLATE_NOOP("Message", "Releases are compared partner by partner: others and the total have no bars there; "
                                                "group:0015 is the total."),
                   {}};
}

std::optional<Message> whyNoPrices(Show show, Chart chart)
{
    if (chart == Chart::Releases) {
        return Message{QStringLiteral("published-in-current-dollars"),
                       QT_TRANSLATE_NOOP("Message", "Figures are published in current dollars: releases beside them have no dollars "
                                                    "of another month."),
                       {}};
    }
    if (show != Show::Share && show != Show::Rank)
        return std::nullopt;
    return Message{QStringLiteral("prices-cancel-out"),
                   QT_TRANSLATE_NOOP("Message", "Shares and ranks compare dollars of the same months, so prices say nothing about "
                                                "them: show values or changes."),
                   {}};
}

std::optional<Message> whyNoThrough(Measure measure, Show show, Chart chart)
{
    if (measure == Measure::SameMonths || hasYearParts(measure, show, chart))
        return std::nullopt;
    return Message{QStringLiteral("through-needs-years"),
                   QT_TRANSLATE_NOOP("Message", "%1 goes with the measure “%2”, or with the measure “%3” drawn as “%4” and values or "
                                                "changes shown."),
                   {named(throughOption), named(word(Measure::SameMonths)), named(word(Measure::Year)), named(word(Chart::Bars))}};
}

std::optional<Message> whyNoCumulative(Measure measure, Chart chart)
{
    const bool adds = measure == Measure::Month || measure == Measure::YearToDate;
    if (chart == Chart::Years && adds)
        return std::nullopt;
    return Message{QStringLiteral("cumulative-needs-years"),
                   QT_TRANSLATE_NOOP("Message", "Months are added up from January with years overlaid and the measure month: "
                                                "ask for --cumulative with --chart years --measure month."),
                   {}};
}

} // namespace tradestrata
