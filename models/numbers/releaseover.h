// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

/// What the lines would be by an older release alone, period by period: Numbers::older, with a note that names it. A line
/// that the older release has not is blank. Errors: there is no such release, it is not older than what is drawn, or it
/// has nothing of the window.
std::optional<Message> addOlder(Numbers &numbers, const ReleaseList &releases, const PartnerRegistry &registry,
                                const FigureSpec &spec, const Context &context);

/// Why the release cannot be laid under what a figure draws; nothing when it can.
std::optional<Message> whyNotUnder(Month older, std::optional<Month> drawn, const ReleaseList &releases);

} // namespace tradestrata
