// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/layouts/layout.h"
#include "models/io/layouts/partnerresolver.h"
#include "models/io/readoptions.h"

namespace tradestrata {

/// What the content of a sheet shows about its layout.
struct Guess
{
    enum class Found { Nothing, Part, Table };
    Found found = Found::Nothing;
    FileLayout layout;            ///< the roles that were found, even if they do not make a table
    std::optional<Message> lacks; ///< of a part: what is to be stated, and by which option

    bool isTable() const { return found == Found::Table; }
};

/// Finds the roles of the columns of any tidy long or wide table by evidence: heads in seven languages, the form of
/// periods, codes and names of partners, words for flows and units. What `options` states is not guessed. The evidence is
/// in the layout, one sentence for each column used.
Guess guessLayout(const GridHead &head, const PartnerResolver &resolver, const ReadOptions &options);

} // namespace tradestrata
