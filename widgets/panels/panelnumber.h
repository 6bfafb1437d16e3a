// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tradestrata {

/// The numbers that stand in a row of the read-out or of the partner list.
enum class PanelNumber { Value, Share, Change };

} // namespace tradestrata
