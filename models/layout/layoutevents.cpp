// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/layoutparts.h"

#include <algorithm>

namespace tradestrata {

namespace {

constexpr size_t mostLanes = 4;
constexpr double mostOfPlot = 0.24;   // of its height, for all lanes
constexpr double abovePlot = 8;       // from the lowest lane's base line down to the plot
constexpr double aboveAxisLabel = 14; // the same if the top label of the value axis is in between
constexpr double betweenLabels = 4;
constexpr double tickHeight = 3.5;
constexpr double tickWidth = 0.9;

/// A label with its position: left and right end of its words, and the line beside it.
struct Flag
{
    double left = 0, right = 0, x = 0;
    size_t lane = 0; ///< 0 is the lowest
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

/// A placing strategy: the order of the labels, and the side of its line on which a label is tried first.
struct FlagStrategy
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
            const bool inside = flag.left >= work.layout.margins.left() && flag.right <= work.layout.plot.right() + 1;
            if (inside && std::ranges::none_of(flags, [&](const Flag &other) { return clash(flag, other); }))
                return flag;
        }
    }
    return std::nullopt;
}

std::vector<Flag> flagsIn(const LayoutWork &work, size_t lanes, FlagStrategy strategy)
{
    const auto &events = work.figure.events;
    std::vector<size_t> order;
    for (size_t i = 0; i < events.size(); ++i) {
        if (events[i].rank > 0)
            order.push_back(i);
    }
    if (strategy.order == FlagStrategy::ByRank)
        std::ranges::sort(order, {}, [&](size_t i) { return events[i].rank; });
    if (strategy.order == FlagStrategy::Leftwards)
        std::ranges::reverse(order);
    std::vector<Flag> flags;
    for (const size_t mark : order) {
        if (const auto flag = placed(work, mark, flags, lanes, strategy.beforeFirst))
            flags.push_back(*flag);
    }
    return flags;
}

// The strategy that places the most labels and, among those, the one that needs the fewest lanes.
std::vector<Flag> flagsOf(const LayoutWork &work, size_t most)
{
    std::vector<Flag> best;
    for (size_t lanes = 1; lanes <= most; ++lanes) {
        for (const FlagStrategy::Order order : {FlagStrategy::ByRank, FlagStrategy::Rightwards, FlagStrategy::Leftwards}) {
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
    // Over bands and bars, which would cover them; under lines, which are the figure.
    std::vector<StrokeItem> &strokes = traits(figure.chart).isStack() ? layout.above : layout.below;
    const double top = layout.plot.top() + double(lanes) * leading;                  // as it will be
    const bool isClose = traits(figure.chart).draws == Draws::Bands && !figure.mark; // a mark's name is in between
    const double lowest = top - (isClose ? abovePlot : aboveAxisLabel);
    for (const Flag &flag : flags) {
        const EventMark &mark = figure.events[flag.mark];
        const double baseline = lowest - double(flag.lane) * leading;
        layout.texts.push_back({{flag.before ? flag.right : flag.left, baseline},
                                mark.label,
                                TextRole::Note,
                                inkOf(figure, mark, figure.theme.text),
                                flag.before ? Anchor::End : Anchor::Start,
                                -1});
        strokes.push_back({QPolygonF{{flag.x, baseline - 6}, {flag.x, bottom}}, markWidth, figure.theme.axis, false, {1.2, 1.6}});
    }
    for (const EventMark &mark : figure.events) {
        const double x = xOf(work, mark.place);
        layout.above.push_back(
            {QPolygonF{{x, top}, {x, top + tickHeight}}, tickWidth, inkOf(figure, mark, figure.theme.axis), false, {}});
    }
    return double(lanes) * leading;
}

namespace {

constexpr double nameAbovePlot = 3; // from a name's base line down to the plot

} // namespace

std::vector<std::pair<double, double>> freeParts(const LayoutWork &work, double x, double top, double bottom)
{
    std::vector<std::pair<double, double>> taken;
    for (const TextItem &text : work.layout.texts) {
        const QRectF words = textBox(work, text);
        const TextStyle style = styleOf(text.role);
        const double above = text.at.y() - style.size;
        if (words.left() - besideLine < x && x < words.right() + besideLine)
            taken.emplace_back(above, above + style.leading + 1);
    }
    std::ranges::sort(taken);
    std::vector<std::pair<double, double>> parts;
    double from = top;
    for (const auto &[above, below] : taken) {
        if (above > from)
            parts.emplace_back(from, std::min(above, bottom));
        from = std::max(from, below);
    }
    if (from < bottom)
        parts.emplace_back(from, bottom);
    std::erase_if(parts, [](const auto &part) { return part.second <= part.first; });
    return parts;
}

namespace {

/// The names over the plot, each beside its seam without overlap: the text from `left` to `right`.
struct SeamName
{
    QString text;
    double left = 0;
    double right = 0;
};

enum class NameSide { Left, Right };

// On one side of their seams, or else on the other; those that fit.
std::vector<SeamName> namesNextTo(const LayoutWork &work, const std::vector<double> &seams, QString ReleaseSeam::*text,
                                  NameSide first)
{
    const Figure &figure = work.figure;
    const double axisLabel = work.layout.margins.left()
                             + work.metrics.width(figure.axis.ticks.empty() ? QString() : figure.axis.ticks.back().text,
                                                  TextRole::Axis);
    double from = axisLabel + besideLine;
    std::vector<SeamName> names;
    for (size_t k = 0; k < seams.size(); ++k) {
        const QString &name = figure.seams[k].*text;
        const double width = work.metrics.width(name, TextRole::Source);
        const double next = k + 1 < seams.size() ? seams[k + 1] : work.layout.plot.right() + besideLine;
        const double before = k > 0 ? std::max(from, seams[k - 1] + besideLine) : from;
        const auto isFree = [&](double left) { // of the name of a marked period
            const double baseline = work.layout.plot.top() - nameAbovePlot;
            const QRectF box = textBox(work, {{left, baseline}, name, TextRole::Source}).adjusted(-besideLine, 0, besideLine, 0);
            return std::ranges::none_of(work.layout.texts,
                                        [&](const TextItem &item) { return textBox(work, item).intersects(box); });
        };
        const bool fitsRight = seams[k] + besideLine + width <= next - besideLine && isFree(seams[k] + besideLine);
        const bool fitsLeft = seams[k] - besideLine - width >= before && isFree(seams[k] - besideLine - width);
        if (!fitsRight && !fitsLeft)
            continue;
        const bool right = fitsRight && (first == NameSide::Right || !fitsLeft);
        const double left = right ? seams[k] + besideLine : seams[k] - besideLine - width;
        names.push_back({name, left, left + width});
        from = names.back().right + besideLine;
    }
    return names;
}

} // namespace

void placeSeams(const LayoutWork &work)
{
    Layout &layout = work.layout;
    if (layout.x.size() < 2)
        return;
    const Figure &figure = work.figure;
    const QRectF plot = layout.plot;
    const double step = layout.x[1] - layout.x[0];
    // Over bands, which would cover them; under lines, which are the figure.
    std::vector<StrokeItem> &strokes = traits(figure.chart).draws == Draws::Bands ? layout.above : layout.below;
    std::vector<double> seams;
    for (const ReleaseSeam &seam : figure.seams) {
        const double x = std::clamp(layout.x.front() + seam.place * step, plot.left(), plot.right());
        seams.push_back(x);
        for (const auto &[top, bottom] : freeParts(work, x, plot.top(), plot.bottom()))
            strokes.push_back({QPolygonF{{x, top}, {x, bottom}}, markWidth, figure.theme.muted, false, {0.6, 1.8}});
    }
    if (!figure.events.empty()) // their names are there
        return;
    std::vector<SeamName> names; // right of the seam, where the release applies, and in full, if there is room for all
    for (QString ReleaseSeam::*text : {&ReleaseSeam::label, &ReleaseSeam::brief}) {
        for (const NameSide side : {NameSide::Right, NameSide::Left}) {
            if (auto more = namesNextTo(work, seams, text, side); names.size() < seams.size() && more.size() > names.size())
                names = std::move(more);
        }
    }
    for (const SeamName &name : names)
        layout.texts.push_back(
            {{name.left, plot.top() - nameAbovePlot}, name.text, TextRole::Source, figure.theme.muted, Anchor::Start, -1});
}

} // namespace tradestrata
