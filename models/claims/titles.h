// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/leaders.h"
#include "models/claims/claim.h"
#include "models/data/message.h"
#include "models/data/partnerregistry.h"
#include "models/data/tradetable.h"
#include "models/spec/figurespec.h"

#include <QList>
#include <QVariantList>

#include <optional>

namespace tradestrata {

/// What the words of a figure are based on: a release, or several together, with the rows of the flow, at one period.
struct TitleGround
{
    TablePtr table;    ///< all partners, with the total
    TablePtr compared; ///< what the figure draws of some partners, if that comes from newer releases; otherwise nothing
    Flow flow = Flow::Exports;
    Measure measure = Measure::TwelveMonths;
    int through = 12; ///< of the same months
    MonthSpan window;
    Month end;                ///< titles are about the last period that had ended by then
    QList<PartnerCode> shown; ///< in the figure

    /// The table in which two partners are compared, so that the title agrees with what is drawn of them.
    const TradeTable &tableOf(PartnerCode a, PartnerCode b) const;
};

/// The last period of the measure that had ended by the cursor.
Period titlePeriod(const TitleGround &ground);

/// The periods of the ground's measure over its table.
MeasurePeriods periodsOf(const TitleGround &ground);
/// "A leads B" at the title's period. Here, and only here, same months make claims too.
Claim claimOn(const TitleGround &ground, PartnerCode a, PartnerCode b);

/// What titles, and the sentences about them, say about one period, kept as messages.
class TitleWords
{
public:
    /// `span`: the months that the measure adds for the period.
    TitleWords(Measure measure, Period period, MonthSpan span);

    /// The period as a title names it; the same months of a year are a year to date.
    const MeasuredPeriod &measured() const { return m_measured; }

    // The values of the fields.
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

    /// Why "lead leads over" is not true; nothing if it is.
    std::optional<Message> notHeld(const Claim &claim, PartnerCode lead, PartnerCode over) const;
    /// Why "lead leads all" is not true; `own` is its value.
    std::optional<Message> notHeld(const TopPlaces &top, PartnerCode lead, Cell own) const;
    static Message otherFlow(Flow claimed, Flow shown);
    static Message noCountry(PartnerCode lead);
    static Message noSuchPeriod(Period period, Measure measure);

private:
    QVariant when() const { return QVariant::fromValue(WhenPeriod{m_measured.measure, m_measured.period}); }

    MeasuredPeriod m_measured;
};

/// One text of a figure with its fields filled in.
struct FilledWords
{
    QString written;    ///< as the analyst wrote it
    QVariantList parts; ///< words, and the values of the fields as arguments of messages; empty if they do not hold
    bool hasFields = false;
    std::optional<Message> mistake; ///< why it cannot be read: wrong usage
    std::optional<Message> why;     ///< why the fields cannot be filled in truthfully

    bool operator==(const FilledWords &) const = default;
};

/// Fills in a text. Ties, blanks and leads with an unknown beginning leave it empty, with the reason.
FilledWords filledWords(const QString &written, const TitleGround &ground, const PartnerRegistry &registry);

/// Title and subtitle, and whether they are true.
struct TitleFacts
{
    FilledWords title;
    FilledWords subtitle;
    bool tied = false;                   ///< the title makes a statement that is checked
    std::optional<Message> claimMistake; ///< why the claim cannot be evaluated: wrong usage
    std::optional<Message> claimWhy;     ///< why it does not hold

    /// Whether there is anything to be true or false.
    bool isBound() const { return title.hasFields || subtitle.hasFields || tied; }
    /// Why it does not hold; nothing if it does, or if nothing is bound.
    std::optional<Message> why() const;
    std::optional<Message> mistake() const;
    bool operator==(const TitleFacts &) const = default;
};

/// Fills in both texts and checks whether the claim of the title holds, at its own measure and period if it has them,
/// otherwise at the ground's.
TitleFacts titleFacts(const QString &title, const QString &subtitle, const std::optional<TitleClaim> &claim,
                      const TitleGround &ground, const PartnerRegistry &registry);

} // namespace tradestrata
