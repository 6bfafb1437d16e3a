// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"
#include "models/claims/leads.h"
#include "models/data/partnerregistry.h"
#include "models/data/publishedfigure.h"
#include "models/data/release.h"

#include <optional>
#include <vector>

namespace tradestrata {

enum class Agreement { Agrees, Differs, NotInRelease };

/// One release's value for a published figure.
struct ReleaseValue
{
    TablePtr table;
    Cell value; ///< dollars; blank, with the reason, if the release does not have it
    Agreement agreement = Agreement::NotInRelease;
    double difference = 0;         ///< dollars: the release's value less the published one; 0 if it has none
    std::optional<double> percent; ///< of the published value; nothing if that is under 1 million dollars
};

/// A published figure compared with each release, from old to new.
struct PublishedCheck
{
    PublishedFigure figure;
    std::vector<ReleaseValue> releases;
};

/// Whether a published claim holds in one release.
struct ReleaseLeader
{
    TablePtr table;
    Leader leader = Leader::Unknown; ///< First: the published leader
    double margin = 0;               ///< dollars of the first less the second; 0 if unknown
};

/// "A leads B" according to two figures of one publication, compared with each release, from old to new.
struct PublishedClaim
{
    PublishedFigure first; ///< the larger one as published
    PublishedFigure second;
    std::vector<ReleaseLeader> releases;
};

/// Each figure compared with each release on the newest's terms; others cannot serve as an answer
/// (leftOutOnOtherTerms). A release agrees if its value differs from the published one by no more than the rounding of
/// the two.
std::vector<PublishedCheck> checkPublished(const QList<PublishedFigure> &figures, const ReleaseList &releases);

/// The claims of the publications: each of the figures about the same months in one publication over the next smaller
/// one that it can lead (whyNoClaim): not itself, nor a part of it, so World leads nobody. Two figures that differ by
/// no more than their rounding make no claim.
std::vector<PublishedClaim> checkPublishedClaims(const QList<PublishedFigure> &figures, const ReleaseList &releases,
                                                 const PartnerRegistry &registry);

} // namespace tradestrata
