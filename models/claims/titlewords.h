// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/leaders.h"
#include "models/claims/claim.h"
#include "models/spec/titleclaim.h"

namespace tradestrata {

/// What titles and the sentences about them say of one period, kept as messages.
class TitleWords
{
public:
    /// `span`: the months that the measure adds for the period.
    TitleWords(Measure measure, Period period, MonthSpan span);

    /// The period as a title names it; the same months of a year are a year to date.
    const MeasuredPeriod &measured() const { return m_measured; }

    // What a field stands for.
    static Message role(Flow flow);
    static Message measure(Measure measure);
    static Message periods(Measure measure, int count);

    // Why a field cannot be filled in.
    Message nobodyKnows() const;
    Message level(const QList<PartnerCode> &partners, double dollars) const;
    Message noSecond() const;
    Message levelSecond(const QList<PartnerCode> &partners) const;
    Message noPercent() const;
    Message noShare() const;
    Message sinceBegin(PartnerCode leader) const;
    Message notPassed(PartnerCode leader, PartnerCode other) const;

    /// Why "lead leads over" is not true; nothing when it is.
    std::optional<Message> notHeld(const Claim &claim, PartnerCode lead, PartnerCode over) const;
    /// Why "lead leads all" is not true; `own` is what it has.
    std::optional<Message> notHeld(const TopPlaces &top, PartnerCode lead, Cell own) const;
    static Message otherFlow(Flow said, Flow shown);
    static Message noCountry(PartnerCode lead);
    static Message noSuchPeriod(Period period, Measure measure);

private:
    QVariant when() const { return QVariant::fromValue(WhenPeriod{m_measured.measure, m_measured.period}); }

    MeasuredPeriod m_measured;
};

} // namespace tradestrata
