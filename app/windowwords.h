// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"

namespace tradestrata {

/// A message that names options of the command line, with the controls of the window instead; others unchanged.
Message inWindow(Message message);

} // namespace tradestrata
