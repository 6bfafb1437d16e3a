// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"

#include <optional>

/// What undo and redo have to know about two sessions that one change lies between.
namespace tradestrata {

/// The figure of `here` that differs from `there`: the one in front if it does, else the first. When figures were added
/// or removed: the first that only `here` has, or, where `here` has fewer, the one that was in front. Nothing when the
/// figures are the same.
std::optional<int> changedFigure(const Session &here, const Session &there);

/// The session with the views that its figures have in `now`: by name where both have it once, what is then left by
/// place if there are as many. A figure that is not there now keeps its own.
Session withViewsOf(Session session, const Session &now);

/// The place of the figure with that name; nothing when there is none or more than one.
std::optional<int> onlyFigureNamed(const Session &session, const QString &name);

} // namespace tradestrata
