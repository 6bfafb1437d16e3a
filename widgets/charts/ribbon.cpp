// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ribbon.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tradestrata {

namespace {

constexpr float none = std::numeric_limits<float>::infinity();

std::vector<QPointF> withoutRepeats(std::span<const QPointF> run)
{
    std::vector<QPointF> points;
    points.reserve(run.size());
    for (const QPointF p : run)
        if (points.empty() || p.x() != points.back().x() || p.y() != points.back().y())
            points.push_back(p);
    return points;
}

// The unit normal of each piece of a line, pointing up.
std::vector<QPointF> normalsOf(std::span<const QPointF> points)
{
    std::vector<QPointF> normals;
    normals.reserve(points.size());
    for (size_t i = 1; i < points.size(); ++i) {
        const QPointF d = points[i] - points[i - 1];
        const double length = std::sqrt(QPointF::dotProduct(d, d));
        normals.emplace_back(d.y() / length, -d.x() / length);
    }
    return normals;
}

QRgb over(QRgb ground, QRgb colour, float cover)
{
    const auto channel = [cover](int under, int of) { return int(float(under) + cover * float(of - under) + 0.5f); };
    return qRgba(channel(qRed(ground), qRed(colour)), channel(qGreen(ground), qGreen(colour)),
                 channel(qBlue(ground), qBlue(colour)), channel(qAlpha(ground), qAlpha(colour)));
}

} // namespace

/// The upper bound of such a line (Minkowski sum with a disc): each piece moved up along its normal, and at each point
/// between two pieces the arc between their normals if they open upwards. The lower bound is analogous.
Ribbon::Ribbon(std::span<const QPointF> run, double width, Cap cap, Outline outline)
    : m_radius(width / 2)
    , m_step(outline == Outline::Even ? 1 : 0.5)
{
    const std::vector<QPointF> points = withoutRepeats(run);
    const std::vector<QPointF> normals = normalsOf(points);
    m_bounds.reserve(3 * points.size() + 4);
    for (size_t i = 0; i < normals.size(); ++i) {
        const QPointF up = m_radius * normals[i];
        if (i > 0)
            addJoin(points[i], normals[i - 1], normals[i], outline);
        addEdge(Side::Top, points[i] + up, points[i + 1] + up);
        addEdge(Side::Bottom, points[i] - up, points[i + 1] - up);
    }
    addCaps(points, normals, cap);
    takeSamples();
    for (const Bound &bound : m_bounds)
        apply(bound);
}

void Ribbon::addEdge(Side side, QPointF a, QPointF b) { m_bounds.push_back({side, a, b, a.x(), b.x(), false}); }

/// An arc that extends far to the side is steep there and gets more samples.
void Ribbon::addArc(Side side, QPointF centre, double from, double to)
{
    m_bounds.push_back({side, centre, centre, from, to, true});
    if (to - from < m_radius / 2)
        return;
    for (const double part : {-0.98, -0.92, -0.82, -0.64, 0.64, 0.82, 0.92, 0.98}) {
        const double x = centre.x() + part * m_radius;
        if (x > from && x < to)
            m_asked.push_back(x);
    }
}

void Ribbon::addJoin(QPointF point, QPointF before, QPointF after, Outline outline)
{
    const double from = m_radius * before.x(), to = m_radius * after.x();
    if (from < to)
        addArc(Side::Top, point, point.x() + from, point.x() + to);
    else if (from > to)
        addArc(Side::Bottom, point, point.x() - from, point.x() - to);
    if (outline == Outline::Even)
        return;
    const double turn = std::abs(after.x() / after.y() - before.x() / before.y()); // change of slope
    constexpr double unseen = 0.1;                                                 // pixels up or down
    if (turn * m_step / 4 < unseen)
        return;
    m_asked.insert(m_asked.end(), {point.x() + from, point.x() + to, point.x() - from, point.x() - to});
    const double facing = 1 + QPointF::dotProduct(before, after);
    if (facing > 0.01) { // where the two edges of the inner side cross, unless they are nearly parallel
        const double inner = (from + to) / facing;
        m_asked.push_back(from < to ? point.x() - inner : point.x() + inner);
    }
}

void Ribbon::addCaps(std::span<const QPointF> run, std::span<const QPointF> normals, Cap cap)
{
    const QPointF first = run.front(), last = run.back();
    if (cap == Cap::Flat && !normals.empty()) {
        for (size_t i = 0; i < normals.size(); ++i) {
            addEnd(run[i], normals[i], Side::Bottom);
            addEnd(run[i + 1], normals[i], Side::Top);
        }
        return;
    }
    const double up = normals.empty() ? m_radius : m_radius * normals.front().x();
    const double down = normals.empty() ? m_radius : m_radius * normals.back().x();
    addArc(Side::Top, first, first.x() - m_radius, first.x() + up);
    addArc(Side::Bottom, first, first.x() - m_radius, normals.empty() ? first.x() + m_radius : first.x() - up);
    addArc(Side::Top, last, last.x() + down, last.x() + m_radius);
    addArc(Side::Bottom, last, last.x() - down, last.x() + m_radius);
}

/// The flat end of a piece: it bounds the piece on one side if the line rises, and on the other if it falls.
void Ribbon::addEnd(QPointF point, QPointF normal, Side rising)
{
    const Side falling = rising == Side::Top ? Side::Bottom : Side::Top;
    const QPointF up = m_radius * normal;
    if (normal.x() < 0)
        addEdge(rising, point + up, point - up);
    else
        addEdge(falling, point - up, point + up);
}

/// Samples from the leftmost to the rightmost bound: at the requested positions and at every step.
void Ribbon::takeSamples()
{
    const double left = std::ranges::min(m_bounds, {}, &Bound::from).from;
    const double right = std::ranges::max(m_bounds, {}, &Bound::to).to;
    m_asked.push_back(right);
    std::ranges::sort(m_asked);
    m_x.reserve(m_asked.size() + size_t((right - left) / m_step) + 2);
    m_x.push_back(left);
    double next = (std::floor(left / m_step) + 1) * m_step;
    for (const double x : m_asked) {
        for (; next < x; next += m_step)
            m_x.push_back(next);
        if (x > m_x.back())
            m_x.push_back(x);
    }
    m_top.assign(m_x.size(), none);
    m_bottom.assign(m_x.size(), -none);
}

void Ribbon::apply(const Bound &bound)
{
    const double slope = bound.to > bound.from ? (bound.b.y() - bound.a.y()) / (bound.to - bound.from) : 0;
    const double sign = bound.side == Side::Top ? -1 : 1;
    for (size_t i = firstFrom(bound.from); i < m_x.size() && m_x[i] <= bound.to; ++i) {
        const double dx = m_x[i] - bound.a.x();
        const double dy = bound.arc ? sign * std::sqrt(std::max(0.0, m_radius * m_radius - dx * dx)) : dx * slope;
        const auto y = float(bound.a.y() + dy);
        if (bound.side == Side::Top)
            m_top[i] = std::min(m_top[i], y);
        else
            m_bottom[i] = std::max(m_bottom[i], y);
    }
}

/// The first sample at or to the right of x. Searches follow the line, so the result is near the last one.
size_t Ribbon::firstFrom(double x)
{
    while (m_near > 0 && m_x[m_near - 1] >= x)
        --m_near;
    while (m_near < m_x.size() && m_x[m_near] < x)
        ++m_near;
    return m_near;
}

void Ribbon::fill(const PixelBuffer &pixels, QRgb colour) const
{
    for (size_t first = 0; first + 1 < m_x.size();) {
        const int x = int(std::floor((m_x[first] + m_x[first + 1]) / 2));
        size_t last = first + 1;
        while (last + 1 < m_x.size() && m_x[last] < x + 1)
            ++last;
        if (x >= 0 && x < pixels.width)
            fillColumn(pixels, x, first, last, colour);
        first = last;
    }
}

void Ribbon::fillColumn(const PixelBuffer &pixels, int x, size_t first, size_t last, QRgb colour) const
{
    const auto height = float(pixels.height);
    const auto [topLow, topHigh] = std::ranges::minmax(std::span(m_top).subspan(first, last - first + 1));
    const auto [bottomLow, bottomHigh] = std::ranges::minmax(std::span(m_bottom).subspan(first, last - first + 1));
    if (topHigh == none || bottomLow == -none)
        return;
    const int begin = int(std::clamp(topLow, 0.0f, height));
    const int end = int(std::ceil(std::clamp(bottomHigh, 0.0f, height)));
    constexpr double full = 0.999;
    const bool whole = m_x[last] - m_x[first] > full;
    const int solidBegin = whole ? int(std::ceil(std::clamp(topHigh, 0.0f, height))) : end;
    const int solidEnd = whole ? int(std::clamp(bottomLow, 0.0f, height)) : end;
    const auto edge = [](const std::vector<float> &line, size_t i) {
        return Edge{std::min(line[i], line[i + 1]), std::max(line[i], line[i + 1])};
    };
    for (int y = begin; y < end; ++y) {
        QRgb &pixel = pixels.row(y)[x];
        if (y >= solidBegin && y < solidEnd) {
            pixel = colour;
            continue;
        }
        float cover = 0;
        for (size_t i = first; i < last; ++i)
            cover += float(m_x[i + 1] - m_x[i]) * (edge(m_top, i).below(y) - edge(m_bottom, i).below(y));
        pixel = over(pixel, colour, std::clamp(cover, 0.0f, 1.0f));
    }
}

} // namespace tradestrata
