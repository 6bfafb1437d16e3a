// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spec/ondata.h"

#include "models/spec/measurefacts.h"

namespace tradestrata {

std::optional<Message> whyNotOnData(Measure measure, Frequency data)
{
    const bool isWhole = Period::months(frequencyOf(measure)) >= Period::months(data) && measure != Measure::SameMonths;
    if (data == Frequency::Month || isWhole)
        return std::nullopt;
    if (data == Frequency::Year)
        return Message{QStringLiteral("data-yearly"),
                       QT_TRANSLATE_NOOP("Message", "The data are yearly: they can only be shown by year.")};
    return Message{QStringLiteral("data-quarterly"),
                   QT_TRANSLATE_NOOP("Message", "The data are quarterly: they can only be shown by quarter or by year.")};
}

Measure measureOnData(Measure measure, Frequency data)
{
    if (!whyNotOnData(measure, data))
        return measure;
    return data == Frequency::Year ? Measure::Year : Measure::Quarter;
}

std::optional<Message> whyNotInMonths(Measure measure, MonthSpan data)
{
    const MeasureFacts &facts = factsOf(measure);
    const int months = data.last - data.first + 1;
    const auto isWithin = [&](Period period) { return period.first() >= data.first && period.last() <= data.last; };
    bool hasValue = months >= facts.running;
    if (facts.fromJanuary) // of the first year, if it begins with it, or of the next
        hasValue = data.first.month() == 1 || data.first.year() < data.last.year();
    else if (facts.running == 0) {
        const Period first = Period::containing(data.first, facts.frequency);
        hasValue = isWithin(first) || isWithin(first + 1);
    }
    if (hasValue)
        return std::nullopt;
    return Message{QStringLiteral("data-short"),
                   QT_TRANSLATE_N_NOOP("Message", "The data have %n month(s) only, too few for this measure."),
                   {},
                   months};
}

Measure measureInMonths(Measure measure, MonthSpan data) { return whyNotInMonths(measure, data) ? Measure::Month : measure; }

std::optional<Message> whyNotOnData(Extra extra, const TableInfo &data, const Context &context)
{
    const bool isOfUnitedStates = extra == Extra::Prices || extra == Extra::Recessions || extra == Extra::Events;
    if (extra == Extra::Recessions && !context.recessions.name.isEmpty())
        return std::nullopt;
    const bool hasOwn = extra == Extra::Prices && !context.prices.name().isEmpty();
    if (hasOwn && data.quantity.isEmpty() && data.frequency != Frequency::Month)
        return Message{QStringLiteral("prices-monthly"),
                       QT_TRANSLATE_NOOP("Message", "The prices are monthly, and the data are not: they cannot be converted.")};
    if (!isOfUnitedStates || isAboutUnitedStates(data) || (hasOwn && data.quantity.isEmpty()))
        return std::nullopt;
    if (extra == Extra::Prices && !data.quantity.isEmpty())
        return Message{QStringLiteral("prices-of-quantities"),
                       QT_TRANSLATE_NOOP("Message", "The values are quantities (%1), which prices do not affect."),
                       {data.quantity}};
    return Message{QStringLiteral("only-united-states"),
                   QT_TRANSLATE_NOOP("Message",
                                     "The program has prices, recessions and policy events only for the trade of %1 in its "
                                     "own currency."),
                   {named(unitedStatesCode)}};
}

bool needsAllPartners(const FigureSpec &spec)
{
    const ChartTraits &chart = traits(spec.chart);
    const bool ranks = chart.draws == Draws::Rows || chart.draws == Draws::Cells || chart.is(Trait::Ranks)
                       || spec.show == ShowAs::Rank;
    return ranks || chart.is(Trait::Indices) || spec.leaderRibbon || spec.selection.isTop();
}

std::optional<Message> whyNotOnData(const FigureSpec &spec, const TableInfo &data, const Context &context)
{
    if (data.ofNamedOnly && needsAllPartners(spec)) {
        return Message{QStringLiteral("data-of-named-only"),
                       QT_TRANSLATE_NOOP("Message",
                                         "The figure's file has only the values of the partners that it names: what is "
                                         "about all partners, such as ranks and the largest ones, needs the data "
                                         "themselves.")};
    }
    if (const auto why = whyNotOnData(spec.measure, data.frequency))
        return why;
    for (const Rule &rule : rules()) {
        if (const auto why = rule.isAsked && rule.isAsked(spec) ? whyNotOnData(rule.extra, data, context) : std::nullopt)
            return why;
    }
    return std::nullopt;
}

FigureSpec onData(FigureSpec spec, const TableInfo &data, const Context &context)
{
    spec.measure = measureOnData(spec.measure, data.frequency);
    spec.cumulative = spec.cumulative && data.frequency == Frequency::Month;
    for (const Rule &rule : rules()) {
        if (rule.leaveOut && whyNotOnData(rule.extra, data, context))
            rule.leaveOut(spec);
    }
    return spec;
}

} // namespace tradestrata
