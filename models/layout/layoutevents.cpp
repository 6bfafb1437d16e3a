// SPDX-License-Identifier: GPL-3.0-or-later
// Dated events: labels in lanes above the plot, each with a line down through the plot, and a tick for every event.
#include "models/layout/layoutparts.h"

#include <algorithm>

namespace tradestrata {

namespace {

constexpr size_t mostLanes = 4;
constexpr double mostOfPlot = 0.24;   // of its height, for all lanes
constexpr double abovePlot = 8;       // from the lowest lane's base line down to the plot
constexpr double aboveAxisLabel = 14; // the same where the top label of the value axis stands between
constexpr double betweenLabels = 4;
constexpr double tickHeight = 3.5;
constexpr double tickWidth = 0.9;

/// A label that has its place: left and right end of its words, and the line beside it.
struct Flag
{
    double left = 0, right = 0, x = 0;
    size_t lane = 0; ///< 0 stands lowest
    size_t mark = 0;
    bool before = false; ///< the words end at the line
};

bool clash(const Flag &one, const Flag &other)
{
    if (one.lane == other.lane)
        return one.left < other.right + betweenLabels && other.left < one.right + betweenLabels;
    // The higher one's line comes down through the lane of the lower one.
    const auto &[low, high] = one.lane < other.lane ? std::pair{one, other} : std::pair{other, one};
    return high.x > low.left - besideLine && high.x < low.right + besideLine;
}

double xOf(const LayoutWork &work, double place)
{
    const auto &x = work.layout.x;
    const double step = x.size() < 2 ? work.layout.plot.width() : x[1] - x[0];
    return std::clamp(x.front() + place * step, work.layout.plot.left(), work.layout.plot.right());
}

/// A way to go about it: in which order, and on which side of its line a label is tried first.
struct FlagWay
{
    enum Order { ByRank, Rightwards, Leftwards };
    Order order;
    bool beforeFirst;
};

std::optional<Flag> placed(const LayoutWork &work, size_t mark, const std::vector<Flag> &flags, size_t lanes, bool beforeFirst)
{
    const EventMark &event = work.figure.events[mark];
    const double width = work.metrics.width(event.label, TextRole::Note);
    const double x = xOf(work, event.place);
    for (size_t lane = 0; lane < lanes; ++lane) {
        for (const bool before : {beforeFirst, !beforeFirst}) {
            const double left = before ? x - besideLine - width : x + besideLine;
            const Flag flag{left, left + width, x, lane, mark, before};
            const bool inside = flag.left >= outerMargin && flag.right <= work.layout.plot.right() + 1;
            if (inside && std::ranges::none_of(flags, [&](const Flag &other) { return clash(flag, other); }))
                return flag;
        }
    }
    return std::nullopt;
}

std::vector<Flag> flagsIn(const LayoutWork &work, size_t lanes, FlagWay way)
{
    const auto &events = work.figure.events;
    std::vector<size_t> order;
    for (size_t i = 0; i < events.size(); ++i) {
        if (events[i].rank > 0)
            order.push_back(i);
    }
    if (way.order == FlagWay::ByRank)
        std::ranges::sort(order, {}, [&](size_t i) { return events[i].rank; });
    if (way.order == FlagWay::Leftwards)
        std::ranges::reverse(order);
    std::vector<Flag> flags;
    for (const size_t mark : order) {
        if (const auto flag = placed(work, mark, flags, lanes, way.beforeFirst))
            flags.push_back(*flag);
    }
    return flags;
}

// The way that finds a place for the most, and of those the one that takes the fewest lanes.
std::vector<Flag> flagsOf(const LayoutWork &work, size_t most)
{
    std::vector<Flag> best;
    for (size_t lanes = 1; lanes <= most; ++lanes) {
        for (const FlagWay::Order order : {FlagWay::ByRank, FlagWay::Rightwards, FlagWay::Leftwards}) {
            for (const bool beforeFirst : {false, true}) {
                std::vector<Flag> flags = flagsIn(work, lanes, {order, beforeFirst});
                if (flags.size() > best.size())
                    best = std::move(flags);
            }
        }
    }
    return best;
}

QRgb inkOf(const Figure &figure, const EventMark &mark, QRgb without)
{
    return mark.series < 0 ? without : figure.series[size_t(mark.series)].ink;
}

} // namespace

double placeEvents(const LayoutWork &work)
{
    const Figure &figure = work.figure;
    Layout &layout = work.layout;
    if (figure.events.empty() || layout.x.empty())
        return 0;
    const double leading = styleOf(TextRole::Note).leading;
    const auto room = size_t(std::max(0.0, layout.plot.height() * mostOfPlot / leading));
    const std::vector<Flag> flags = flagsOf(work, std::min(room, mostLanes));
    size_t lanes = 0;
    for (const Flag &flag : flags)
        lanes = std::max(lanes, flag.lane + 1);
    const double bottom = layout.plot.bottom();
    // Over bands and bars, else they would be covered; under lines, which are the figure.
    std::vector<StrokeItem> &strokes = traits(figure.chart).isStack() ? layout.above : layout.below;
    const double top = layout.plot.top() + double(lanes) * leading; // as it will be
    const double lowest = top - (traits(figure.chart).draws == Draws::Bands ? abovePlot : aboveAxisLabel);
    for (const Flag &flag : flags) {
        const EventMark &mark = figure.events[flag.mark];
        const double baseline = lowest - double(flag.lane) * leading;
        layout.texts.push_back({{flag.before ? flag.right : flag.left, baseline}, mark.label, TextRole::Note,
                                inkOf(figure, mark, figure.theme.text), flag.before ? Anchor::End : Anchor::Start, -1});
        strokes.push_back({QPolygonF{{flag.x, baseline - 6}, {flag.x, bottom}}, markWidth, figure.theme.axis, false, {1.2, 1.6}});
    }
    for (const EventMark &mark : figure.events) {
        const double x = xOf(work, mark.place);
        layout.above.push_back({QPolygonF{{x, top}, {x, top + tickHeight}}, tickWidth,
                                inkOf(figure, mark, figure.theme.axis), false, {}});
    }
    return double(lanes) * leading;
}

} // namespace tradestrata
