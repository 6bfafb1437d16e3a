// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/titlewords.h"

#include "models/spec/flowwords.h"
#include "models/spec/measurefacts.h"

namespace tradestrata {

namespace {

QVariant named(const QList<PartnerCode> &codes)
{
    return QVariant::fromValue(codes);
}

QVariant money(double dollars)
{
    return QVariant::fromValue(Money{dollars, 2});
}

} // namespace

TitleWords::TitleWords(Measure measure, Period period, MonthSpan span)
    : m_measured{measure, period}
{
    if (measure == Measure::SameMonths)
        m_measured = {Measure::YearToDate, Period::month(span.last)};
}

Message TitleWords::role(Flow flow)
{
    return {QStringLiteral("title-role-") + QLatin1String(word(flow).key), wordsOf(flow).role, {}};
}

Message TitleWords::measure(Measure measure)
{
    return {QStringLiteral("title-measure"), factsOf(measure).name, {}};
}

Message TitleWords::periods(Measure measure, int count)
{
    return {QStringLiteral("title-periods"), factsOf(measure).counted, {}, count};
}

Message TitleWords::nobodyKnows() const
{
    return {QStringLiteral("title-unknown"),
            QT_TRANSLATE_NOOP("Message", "The title names who leads; the data do not say who led %1."), {when()}};
}

Message TitleWords::level(const QList<PartnerCode> &partners, double dollars) const
{
    return {QStringLiteral("title-level"),
            QT_TRANSLATE_NOOP("Message", "The title names who leads; %1 nobody led, %2 were level at %3."),
            {when(), named(partners), money(dollars)}};
}

Message TitleWords::noSecond() const
{
    return {QStringLiteral("title-no-second"),
            QT_TRANSLATE_NOOP("Message", "The title names who comes second; the data do not say who came second %1."), {when()}};
}

Message TitleWords::levelSecond(const QList<PartnerCode> &partners) const
{
    return {QStringLiteral("title-level-second"),
            QT_TRANSLATE_NOOP("Message", "The title names one that comes second; %1 %2 shared that place."), {when(), named(partners)}};
}

Message TitleWords::noPercent() const
{
    return {QStringLiteral("title-no-percent"),
            QT_TRANSLATE_NOOP("Message", "The title gives the lead in per cent; %1 the smaller value was under 1 million dollars, too "
                                         "little for a percentage."),
            {when()}};
}

Message TitleWords::noShare() const
{
    return {QStringLiteral("title-no-share"),
            QT_TRANSLATE_NOOP("Message", "The title gives a share of the total; the data have none %1."), {when()}};
}

Message TitleWords::sinceBegin(PartnerCode leader) const
{
    return {QStringLiteral("title-since-begin"),
            QT_TRANSLATE_NOOP("Message", "The title says since when %1 leads; seen %2 that goes back to where the data begin, so "
                                         "nothing says when it began."),
            {named(leader), when()}};
}

Message TitleWords::notPassed(PartnerCode leader, PartnerCode other) const
{
    return {QStringLiteral("title-not-passed"),
            QT_TRANSLATE_NOOP("Message", "The title says when %1 passed %2; before its lead %3 the data have a gap, so nothing says when."),
            {named(leader), named(other), when()}};
}

std::optional<Message> TitleWords::notHeld(const Claim &claim, PartnerCode lead, PartnerCode over) const
{
    if (claim.holds())
        return std::nullopt;
    if (claim.leader == Leader::Second) {
        return Message{QStringLiteral("title-false"),
                       QT_TRANSLATE_NOOP("Message", "The title says that %1 leads %2; %3 %2 led by %4."),
                       {named(lead), named(over), when(), money(claim.margin())}};
    }
    if (claim.leader == Leader::Level) {
        return Message{QStringLiteral("title-false-level"),
                       QT_TRANSLATE_NOOP("Message", "The title says that %1 leads %2; %3 the two were level at %4."),
                       {named(lead), named(over), when(), money(claim.a.value)}};
    }
    return Message{QStringLiteral("title-false-unknown"),
                   QT_TRANSLATE_NOOP("Message", "The title says that %1 leads %2; the data do not say who led %3."),
                   {named(lead), named(over), when()}};
}

std::optional<Message> TitleWords::notHeld(const TopPlaces &top, PartnerCode lead, Cell own) const
{
    if (top.first == QList{lead})
        return std::nullopt;
    if (top.first.isEmpty() || own.isBlank()) {
        return Message{QStringLiteral("title-top-unknown"),
                       QT_TRANSLATE_NOOP("Message", "The title says that %1 leads all countries; the data do not say who led %2."),
                       {named(lead), when()}};
    }
    if (top.first.contains(lead) || top.first.size() > 1) {
        return Message{QStringLiteral("title-top-level"),
                       QT_TRANSLATE_NOOP("Message", "The title says that %1 leads all countries; %2 %3 were level at %4."),
                       {named(lead), when(), named(top.first), money(top.firstValue)}};
    }
    return Message{QStringLiteral("title-top-false"),
                   QT_TRANSLATE_NOOP("Message", "The title says that %1 leads all countries; %2 %3 led it by %4."),
                   {named(lead), when(), named(top.first), money(top.firstValue - own.value)}};
}

Message TitleWords::otherFlow(Flow said, Flow shown)
{
    return {QStringLiteral("title-other-flow"),
            QT_TRANSLATE_NOOP("Message", "The title speaks of the flow “%1”, the figure is about “%2”."),
            {QVariant::fromValue(word(said)), QVariant::fromValue(word(shown))}};
}

Message TitleWords::noCountry(PartnerCode lead)
{
    return {QStringLiteral("title-no-country"),
            QT_TRANSLATE_NOOP("Message", "%1 is no single country, so it cannot lead them all: say whom the title says it leads."),
            {named(lead)}};
}

Message TitleWords::noSuchPeriod(Period period, Measure measure)
{
    return {QStringLiteral("title-no-such-period"),
            QT_TRANSLATE_NOOP("Message", "The title's claim is about %1, which is no period of the measure “%2”."),
            {period.toString(), QVariant::fromValue(word(measure))}};
}

} // namespace tradestrata
