// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/titleclaim.h"
#include "models/claims/titlefiller.h"
#include "models/data/result.h"

namespace tradestrata {

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

/// Fills both texts in and asks whether the claim that the title is tied to holds at its own measure and period, else at
/// the ground's.
TitleFacts titleFacts(const QString &title, const QString &subtitle, const std::optional<TitleClaim> &claim,
                      const TitleGround &ground, const PartnerRegistry &registry);

} // namespace tradestrata
