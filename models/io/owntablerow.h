// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/partnerregistry.h"
#include "models/data/tradetable.h"
#include "models/io/owntablehead.h"

namespace tradestrata::owntable {

/// A row below the head.
struct ReadRow
{
    TableRow row;
    bool isPart = false; ///< what one code, the only one of row.codes, added to the row of its partner
};

/// Reads one row below the head. An older code of a partner is read as the partner. Errors name the line, and for a
/// cell its month.
Result<ReadRow> readRow(std::string_view line, int lineNumber, const Head &head, const PartnerRegistry &registry);

} // namespace tradestrata::owntable
