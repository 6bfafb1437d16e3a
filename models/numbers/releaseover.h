// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// What is asked of an older release that is laid under the lines: those who are drawn, over the months that it has of the
/// window. Errors: there is no such release, it is not older than what is drawn, or it has nothing of the window.
Result<FigureSpec> specOfOlder(const Numbers &numbers, const ReleaseList &releases, const FigureSpec &spec);
/// Puts the numbers of the older release under the lines, period by period, with a note that names it: Numbers::older. A
/// line that the older release has not is blank.
void addOlder(Numbers &numbers, const Numbers &older, const FigureSpec &spec);

/// Why the release cannot be laid under what a figure draws; nothing when it can.
std::optional<Message> whyNotUnder(Month older, std::optional<Month> drawn, const ReleaseList &releases);

} // namespace tradestrata
