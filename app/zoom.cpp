// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zoom.h"

#include <algorithm>
#include <cmath>

namespace tradestrata::zoom {

namespace {

int lengthOf(MonthSpan span) { return span.last - span.first + 1; }

// The span, of the same length, inside the window.
MonthSpan inside(MonthSpan span, MonthSpan window)
{
    const int length = std::min(lengthOf(span), lengthOf(window));
    const Month first = std::clamp(span.first, window.first, window.last - (length - 1));
    return {first, first + (length - 1)};
}

} // namespace

MonthSpan scaled(MonthSpan shown, MonthSpan window, Month around, double factor, int monthsInPeriod)
{
    const int most = lengthOf(window);
    const int least = std::min(leastPeriods * monthsInPeriod, most);
    const int before = lengthOf(shown);
    int length = int(std::lround(before * factor));
    if (length == before && factor != 1)
        length += factor < 1 ? -1 : 1;
    length = std::clamp(length, least, most);
    const double share = double(std::clamp(around, shown.first, shown.last) - shown.first) / std::max(1, before - 1);
    const Month first = std::clamp(around, shown.first, shown.last) - int(std::lround(share * (length - 1)));
    return inside({first, first + (length - 1)}, window);
}

MonthSpan moved(MonthSpan shown, MonthSpan window, int months)
{
    return inside({shown.first + months, shown.last + months}, window);
}

MonthSpan holding(MonthSpan shown, MonthSpan window, Month month)
{
    const int by = month < shown.first ? month - shown.first : month > shown.last ? month - shown.last : 0;
    return moved(shown, window, by);
}

} // namespace tradestrata::zoom
