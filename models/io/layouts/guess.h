// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/layouts/layout.h"
#include "models/io/layouts/partnerresolver.h"
#include "models/io/readoptions.h"

namespace tradestrata {

/// Finds the roles of the columns of any tidy long or wide table by evidence: heads in seven languages, the form of
/// periods, codes and names of partners, words for flows and units. What `options` states is not guessed. The evidence is
/// in the layout, one sentence for each column used. Errors: "guess-nothing" if the sheet holds no such table, or what is
/// to be stated, and by which option, if only that is missing.
Result<FileLayout> guessLayout(const GridHead &head, const PartnerResolver &resolver, const ReadOptions &options);

} // namespace tradestrata
