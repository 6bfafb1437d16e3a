// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spec/housestyle.h"

#include <algorithm>

namespace tradestrata {

std::optional<FigureSize> HouseStyle::sizeNamed(const QString &text) const
{
    const auto found = std::ranges::find(sizes, text, &NamedSize::name);
    return found == sizes.end() ? std::nullopt : std::optional(found->size);
}

} // namespace tradestrata
