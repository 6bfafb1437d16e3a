// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/titlefacts.h"

#include "models/claims/claimtable.h"
#include "models/claims/titlewords.h"

#include <array>
#include <cmath>

namespace tradestrata {

namespace {

// The claim at its own measure and period, where it has them.
TitleGround groundOf(const TitleClaim &claim, TitleGround ground)
{
    ground.measure = claim.measure.value_or(ground.measure);
    if (claim.period)
        ground.cursor = claim.period->last();
    return ground;
}

std::optional<Message> whyNotSaid(const TitleClaim &claim, const TitleGround &ground, const PartnerRegistry &registry)
{
    const Measure measure = claim.measure.value_or(ground.measure);
    if (claim.period && claim.period->frequency != frequencyOf(measure))
        return TitleWords::noSuchPeriod(*claim.period, measure);
    if (claim.over) {
        if (const auto why = whyNoClaim({ground.flow, claim.lead, *claim.over}, registry))
            return why;
    } else if (claim.lead.isGroup()) {
        return TitleWords::noCountry(claim.lead);
    }
    return std::nullopt;
}

std::optional<Message> whyNotHeld(const TitleClaim &claim, const TitleGround &figure)
{
    if (claim.flow && *claim.flow != figure.flow)
        return TitleWords::otherFlow(*claim.flow, figure.flow);
    const TitleGround ground = groundOf(claim, figure);
    const Period period = titlePeriod(ground);
    const MonthSpan span = monthsOf(ground.measure, period, ground.through);
    const TitleWords words(ground.measure, period, span);
    if (claim.over)
        return words.notHeld(claimOn(ground, claim.lead, *claim.over), claim.lead, *claim.over);
    const Cell own = sumOver(*ground.table, SeriesKey{ground.flow, claim.lead}, span);
    return words.notHeld(topPlaces(*ground.table, ground.flow, std::array{span}).front(), claim.lead, own);
}

} // namespace

TitleFacts titleFacts(const QString &title, const QString &subtitle, const std::optional<TitleClaim> &claim,
                      const TitleGround &ground, const PartnerRegistry &registry)
{
    TitleFacts facts{filledWords(title, ground, registry), filledWords(subtitle, ground, registry), false, {}, {}};
    if (!claim || title.isEmpty()) // the figure's own title says nothing of who leads
        return facts;
    facts.tied = true;
    facts.claimMistake = whyNotSaid(*claim, ground, registry);
    if (!facts.claimMistake)
        facts.claimWhy = whyNotHeld(*claim, ground);
    return facts;
}

std::optional<Message> TitleFacts::why() const
{
    for (const std::optional<Message> &why : {title.why, subtitle.why, claimMistake, claimWhy}) {
        if (why)
            return why;
    }
    return std::nullopt;
}

std::optional<Message> TitleFacts::mistake() const
{
    for (const std::optional<Message> &mistake : {title.mistake, subtitle.mistake, claimMistake}) {
        if (mistake)
            return mistake;
    }
    return std::nullopt;
}

} // namespace tradestrata
