// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/data/result.h"
#include "models/data/tradetable.h"
#include "models/io/owntablehead.h"

namespace tradestrata::owntable {

/// Reads one row below the head. An older code of a partner stands for the partner. Errors name the line, and for a
/// cell its month.
Result<TableRow> readRow(std::string_view line, int lineNumber, const Head &head, const PartnerRegistry &registry);

} // namespace tradestrata::owntable
