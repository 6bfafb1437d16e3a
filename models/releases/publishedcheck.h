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

/// What one release says of a published figure.
struct ReleaseSays
{
    TablePtr table;
    Cell value; ///< dollars; blank, with the reason, where the release does not have it
    Agreement agreement = Agreement::NotInRelease;
    double difference = 0;         ///< dollars: the release's value less the published one; 0 where it has none
    std::optional<double> percent; ///< of the published value; nothing where that is under 1 million dollars
};

/// A published figure beside what each release says, from old to new.
struct PublishedCheck
{
    PublishedFigure figure;
    std::vector<ReleaseSays> releases;
};

/// Whether a claim as published holds in one release.
struct ReleaseLeader
{
    TablePtr table;
    Leader leader = Leader::Unknown; ///< First: the one that led as published
    double margin = 0;               ///< dollars of the first less the second; 0 where it is not known
};

/// "A leads B" as two figures of one publication say it, beside each release, from old to new.
struct PublishedClaim
{
    PublishedFigure first; ///< the larger one as published
    PublishedFigure second;
    std::vector<ReleaseLeader> releases;
};

/// Each figure beside each release on the newest's terms; those on others are no answer (leftOutOnOtherTerms). A release agrees where its value lies no further from the published one than the
/// rounding of the two explains.
std::vector<PublishedCheck> checkPublished(const QList<PublishedFigure> &figures, const ReleaseList &releases);

/// The claims that publications made: of the figures that stood in one about the same months each one over the next
/// smaller one that it can lead at all (whyNoClaim): not itself, nor a part of it, so World leads nobody. Two figures that
/// differ by no more than their rounding claim nothing.
std::vector<PublishedClaim> checkPublishedClaims(const QList<PublishedFigure> &figures, const ReleaseList &releases,
                                                 const PartnerRegistry &registry);

} // namespace tradestrata
