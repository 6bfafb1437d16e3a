// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/fragility.h"
#include "models/claims/universe.h"
#include "models/data/message.h"
#include "models/data/partnerregistry.h"
#include "models/data/release.h"

namespace tradestrata {

/// The question that claims answer.
struct ClaimQuestion
{
    ClaimPair pair;
    std::optional<Measure> measure; ///< only one, or all of claimMeasures
    PeriodRef at;                   ///< the cursor: a month of the data, or the last of a year or quarter
    std::optional<Month> release;   ///< only one, or all
};

/// One line of the claims table.
struct ClaimRow
{
    Claim claim;
    std::optional<Fragility> fragility; ///< nothing if nobody leads
    std::optional<Universe> universe;   ///< nothing if one of the two is blank
};

/// The claims table of one release, or of several together.
struct ReleaseClaims
{
    TablePtr table;    ///< with the rows of the flow: all partners, for ranks
    TablePtr compared; ///< where A and B are taken from: the same, or with several releases together the newest of both
    Month cursor;
    std::vector<ClaimRow> rows; ///< in the order of claimMeasures
    std::optional<ToFinishFirst> finish;
};

/// The claims of a pair as they are counted once: with the cursor only the period changes that is looked up.
class CountedClaims
{
public:
    /// Errors are wrong usage: unknown release, a partner that no release has, one with itself or with a group that counts
    /// it, a flow that the data do not have. What is asked for but for its cursor.
    static Result<CountedClaims> of(const ReleaseList &releases, const PartnerRegistry &registry, const ClaimQuestion &question);

    /// The claims of each release asked for, as claimsOf() gives them. Error: a cursor outside of the data.
    Result<std::vector<ReleaseClaims>> at(PeriodRef cursor) const;

private:
    /// One release, or several together: `compared` has the months of A and B, `table` those of everybody; of one release
    /// they are the same.
    struct Counted
    {
        TablePtr table;
        TablePtr compared;
        TablePtr now; ///< what stands now, for past revisions
        MeasureSums sums;
        PartnerSums a;
        PartnerSums b;
    };
    CountedClaims() = default;
    ReleaseClaims claimsIn(const Counted &counted, PeriodRef cursor) const;

    ClaimPair m_pair;
    std::optional<Measure> m_measure;
    QList<TablePtr> m_all;   ///< every release, with the rows of the flow
    QList<TablePtr> m_asked; ///< of these the ones asked for
    std::vector<Counted> m_counted;
};

/// Why there are no claims about a pair: it is one partner twice, not a place, or a group with what it counts.
std::optional<Message> whyNoClaim(const ClaimPair &pair, const PartnerRegistry &registry);

/// The claims of each requested release, from old to new; never empty. The last one takes each month of A and B from
/// the newest release that has both, so it goes back as far as the older ones do. An older release that does not reach
/// the cursor has blank claims. Errors are wrong usage: an unknown release, a partner that no release has, a partner
/// with itself or with a group that counts it, a cursor outside of the data, a flow that the data do not have.
Result<std::vector<ReleaseClaims>> claimsOf(const ReleaseList &releases, const PartnerRegistry &registry,
                                            const ClaimQuestion &question);

} // namespace tradestrata
