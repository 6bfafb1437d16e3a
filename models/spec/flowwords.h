// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/serieskey.h"

namespace tradestrata {

/// The words for one flow: English sources, marked for lupdate, in the contexts of figures and of messages.
struct FlowWords
{
    // "Figure"
    const char *goods;     ///< what is traded
    const char *byPartner; ///< the same, with a disambiguation
    const char *share;
    const char *change;
    const char *contribution;
    const char *rank;
    const char *largest;       ///< title of the %1 largest
    const char *withPartners;  ///< title with the partners, %1
    const char *source;        ///< the valuation; %1 are its dollars
    const char *effective;     ///< the effective number of partners
    const char *concentration; ///< title
    const char *leader;        ///< the largest, with an article "Message"
    const char *role;          ///< the largest, in a title
    const char *lead;          ///< %1 when, %2 dollars, %3 the leader, %4 the margin, %5 the other
    const char *level;         ///< %1 when, %2 dollars, %3 and %4 both
    const char *most;          ///< %1 is the largest among single countries
    const char *bloc;          ///< %1 as a bloc is larger, %2
};

const FlowWords &wordsOf(Flow flow);

/// What a phrase of these, about partners, says where the series are the products of one partner, whose name replaces
/// "{partner}". Nothing for a phrase that is the same.
const char *productPhrase(const char *source);

} // namespace tradestrata
