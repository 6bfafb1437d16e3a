// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include <algorithm>

namespace tradestrata {

bool SessionFigure::sameContent(const SessionFigure &other) const
{
    return name == other.name && spec == other.spec && unknown == other.unknown;
}

bool Session::sameContent(const Session &other) const
{
    return data == other.data && groups == other.groups && published == other.published && unknown == other.unknown
           && std::ranges::equal(figures, other.figures, &SessionFigure::sameContent);
}

} // namespace tradestrata
