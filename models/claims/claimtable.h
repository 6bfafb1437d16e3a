// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/fragility.h"
#include "models/claims/universe.h"
#include "models/data/message.h"
#include "models/data/partnerregistry.h"
#include "models/data/release.h"

namespace tradestrata {

/// What is asked of claims.
struct ClaimQuestion
{
    ClaimPair pair;
    std::optional<Measure> measure; ///< one alone, or all of claimMeasures
    PeriodRef at;                   ///< the cursor: a month of the data, of a year or quarter the last
    std::optional<Month> release;   ///< one alone, or all
};

/// One line of the claims table.
struct ClaimRow
{
    Claim claim;
    std::optional<Fragility> fragility; ///< nothing where nobody leads
    std::optional<Universe> universe;   ///< nothing where one of the two is blank
};

/// The claims table of one release, or of several together.
struct ReleaseClaims
{
    TablePtr table;    ///< with the rows of the flow: everybody, for ranks
    TablePtr compared; ///< what A and B are taken from: the same, or where several releases are together the newest of both
    Month cursor;
    std::vector<ClaimRow> rows; ///< in the order of claimMeasures
    std::optional<ToFinishFirst> finish;
};

/// Why a pair says nothing: one with itself, no place, or a group with what it counts.
std::optional<Message> whyNoClaim(const ClaimPair &pair, const PartnerRegistry &registry);

/// The claims of each release asked for, from old to new; never none. The last one takes each month of A and B from the
/// newest release that has both, so it goes back as far as the older ones do. An older release that does not reach the cursor
/// has blank claims. Errors are wrong usage: unknown release, a partner that no release has, one with itself or with
/// a group that counts it, a cursor outside of the data, a flow that the data do not have.
Result<std::vector<ReleaseClaims>> claimsOf(const ReleaseList &releases, const PartnerRegistry &registry,
                                            const ClaimQuestion &question);

} // namespace tradestrata
