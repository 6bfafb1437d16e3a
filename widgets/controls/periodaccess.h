// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tradestrata {

/// Lets screen readers see a PeriodTrack as a slider whose value is the cursor's period. To be called before a track
/// is asked for; more than once does no harm.
void installPeriodTrackAccess();

} // namespace tradestrata
