// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/numbertitle.h"

#include <algorithm>

namespace tradestrata {

namespace {

// Latest is the end of the window: what a figure says by itself is about what it draws.
Month cursorOf(const Numbers &numbers, const FigureSpec &spec, PeriodRef at)
{
    const Month first = numbers.table->first();
    const Month last = numbers.table->last();
    const bool latest = at == PeriodRef::latest();
    return std::clamp(latest ? spec.to.asEnd(first, last) : at.asEnd(first, last), first, last);
}

} // namespace

TitleGround titleGroundOf(const Numbers &numbers, const FigureSpec &spec, PeriodRef at)
{
    const Month first = numbers.table->first();
    const Month last = numbers.table->last();
    TitleGround ground;
    ground.table = numbers.table;
    ground.compared = numbers.compared;
    ground.flow = spec.flow;
    ground.measure = spec.measure;
    ground.through = numbers.through;
    ground.window = {std::clamp(spec.from.asBegin(first, last), first, last), std::clamp(spec.to.asEnd(first, last), first, last)};
    ground.cursor = cursorOf(numbers, spec, at);
    for (const Column &column : numbers.sums.shown)
        ground.shown.append(column.partner);
    return ground;
}

TitleFacts titleFactsOf(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, PeriodRef at)
{
    return titleFacts(spec.title, spec.subtitle, spec.titleClaim, titleGroundOf(numbers, spec, at), registry);
}

} // namespace tradestrata
