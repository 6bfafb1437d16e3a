// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/linepath.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace tradestrata {

namespace {

using Segment = std::pair<QPointF, QPointF>;

bool holds(const QRectF &box, QPointF p)
{
    return p.x() >= box.left() && p.x() <= box.right() && p.y() >= box.top() && p.y() <= box.bottom();
}

// The part of a segment within the box (Liang and Barsky, 1984). Ends inside it keep their exact coordinates.
std::optional<Segment> cut(QPointF a, QPointF b, const QRectF &box)
{
    if (holds(box, a) && holds(box, b))
        return Segment{a, b};
    const QPointF d = b - a;
    double from = 0, to = 1;
    const auto keep = [&](double speed, double room) { // keeps the points a + t d with t speed <= room
        if (speed == 0)
            return room >= 0;
        (speed < 0 ? from : to) = speed < 0 ? std::max(from, room / speed) : std::min(to, room / speed);
        return from < to;
    };
    if (!keep(-d.x(), a.x() - box.left()) || !keep(d.x(), box.right() - a.x()) || !keep(-d.y(), a.y() - box.top())
        || !keep(d.y(), box.bottom() - a.y()))
        return std::nullopt;
    return Segment{from > 0 ? a + from * d : a, to < 1 ? a + to * d : b};
}

} // namespace

LinePath linePathOf(std::span<const double> x, std::span<const double> values, const QRectF &box)
{
    LinePath path;
    const size_t n = std::min(x.size(), values.size());
    const auto isThere = [&](size_t i) { return i < n && !std::isnan(values[i]); };
    bool going = false; // whether the last run ends at the point reached
    for (size_t i = 0; i < n; ++i) {
        const QPointF p(x[i], values[i]);
        if (!isThere(i) || !isThere(i + 1)) {
            if (isThere(i) && !(i > 0 && isThere(i - 1)) && holds(box, p))
                path.dots.push_back(p);
            going = false;
            continue;
        }
        const auto segment = cut(p, {x[i + 1], values[i + 1]}, box);
        if (!segment) {
            going = false;
            continue;
        }
        if (!going || segment->first != p)
            path.runs.push_back({segment->first});
        path.runs.back().push_back(segment->second);
        going = segment->second == QPointF(x[i + 1], values[i + 1]);
    }
    return path;
}

std::vector<std::vector<QPointF>> dashesOf(std::span<const QPointF> run, std::span<const double> dash)
{
    std::vector<std::vector<QPointF>> strokes;
    size_t part = 0;       // index in the pattern
    double left = dash[0]; // length left of this part
    const auto isStroke = [&] { return part % 2 == 0; };
    const auto next = [&](QPointF at) {
        while (left <= 0)
            left = dash[++part % dash.size()];
        if (isStroke())
            strokes.push_back({at});
    };
    strokes.push_back({run.front()});
    for (size_t i = 1; i < run.size(); ++i) {
        const QLineF line(run[i - 1], run[i]);
        const double length = line.length();
        for (double at = 0; at < length;) {
            const double step = std::min(left, length - at);
            at += step;
            left -= step;
            const QPointF point = at < length ? line.pointAt(at / length) : run[i];
            if (isStroke())
                strokes.back().push_back(point);
            if (left <= 0)
                next(point);
        }
    }
    if (strokes.back().size() < 2)
        strokes.pop_back();
    return strokes;
}

std::vector<QPointF> markerPoints(std::span<const Period> periods, std::span<const double> x, std::span<const double> values,
                                  const QRectF &box, int step)
{
    std::vector<QPointF> all, marked;
    for (size_t i = 0; i < std::min({periods.size(), x.size(), values.size()}); ++i) {
        const QPointF p(x[i], values[i]);
        if (std::isnan(values[i]) || !holds(box, p))
            continue;
        all.push_back(p);
        if (periods[i].ordinal % step == 0)
            marked.push_back(p);
    }
    if (marked.empty() && !all.empty())
        marked.push_back(all[all.size() / 2]);
    return marked;
}

} // namespace tradestrata
