// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/tradetable.h"
#include "models/io/owntablescan.h"

namespace tradestrata::owntable {

/// The lines above the rows of the project's own table.
struct Head
{
    TableInfo info;
    Month first;
    int months = 0;
};

/// Reads from the first line to the header of the columns. Errors name the line: not one of these tables, a newer
/// version, a line of the head missing, repeated or unreadable, other columns, months that are not consecutive.
Result<Head> readHead(Lines &lines);

} // namespace tradestrata::owntable
