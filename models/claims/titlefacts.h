// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/titleclaim.h"
#include "models/data/partnerregistry.h"
#include "models/data/result.h"
#include "models/data/tradetable.h"

#include <QVariantList>

#include <span>

namespace tradestrata {

/// What the words of a figure stand on: a release, or several together, with the rows of the flow, at one period.
struct TitleGround
{
    TablePtr table;    ///< everybody, with the total
    TablePtr compared; ///< what the figure draws of some partners, where that is taken from newer releases; else nothing
    Flow flow = Flow::Exports;
    Measure measure = Measure::TwelveMonths;
    int through = 12;         ///< of the same months
    MonthSpan window;
    Month cursor;             ///< titles are about the last period that had ended by then
    QList<PartnerCode> shown; ///< in the figure

    /// What two partners are compared in, so that the title agrees with what is drawn of them.
    const TradeTable &tableOf(PartnerCode a, PartnerCode b) const;
};

/// One text of a figure with its fields filled in.
struct FilledWords
{
    QString written;      ///< as the analyst wrote it
    QVariantList pieces;  ///< words, and what the fields stand for as arguments of messages; empty when they do not hold
    bool hasFields = false;
    std::optional<Message> mistake; ///< why it cannot be read: wrong usage
    std::optional<Message> why;     ///< why the fields cannot be filled in truly

    bool operator==(const FilledWords &) const = default;
};

/// Title and subtitle as they are true or not.
struct TitleFacts
{
    FilledWords title;
    FilledWords subtitle;
    bool tied = false;                   ///< the title says something that is checked
    std::optional<Message> claimMistake; ///< why the claim says nothing: wrong usage
    std::optional<Message> claimWhy;     ///< why it does not hold

    /// Whether there is anything to be true or false.
    bool isBound() const { return title.hasFields || subtitle.hasFields || tied; }
    /// Why it does not hold; nothing when it does, and when nothing is bound.
    std::optional<Message> why() const;
    std::optional<Message> mistake() const;
    bool operator==(const TitleFacts &) const = default;
};

/// The last period of the measure that had ended by the cursor.
Period titlePeriod(const TitleGround &ground);

/// Fills a text. Ties, blanks and leads whose beginning is not known leave it empty, with the reason.
FilledWords filledWords(const QString &written, const TitleGround &ground, const PartnerRegistry &registry);
TitleFacts titleFacts(const QString &title, const QString &subtitle, const std::optional<TitleClaim> &claim,
                      const TitleGround &ground, const PartnerRegistry &registry);

} // namespace tradestrata
