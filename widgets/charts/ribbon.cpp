// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ribbon.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tradestrata {

namespace {

constexpr float none = std::numeric_limits<float>::infinity();

// Of each piece of a line, upwards and of length 1. Points that stand on each other have been left out.
std::vector<QPointF> normalsOf(std::span<const QPointF> run)
{
    std::vector<QPointF> normals;
    normals.reserve(run.size());
    for (size_t i = 1; i < run.size(); ++i) {
        const QPointF d = run[i] - run[i - 1];
        const double length = std::sqrt(QPointF::dotProduct(d, d));
        normals.emplace_back(d.y() / length, -d.x() / length);
    }
    return normals;
}

std::vector<QPointF> withoutRepeats(std::span<const QPointF> run)
{
    std::vector<QPointF> points;
    points.reserve(run.size());
    for (const QPointF p : run)
        if (points.empty() || p.x() != points.back().x() || p.y() != points.back().y())
            points.push_back(p);
    return points;
}

QRgb over(QRgb ground, QRgb colour, float cover)
{
    const auto channel = [cover](int under, int of) { return int(float(under) + cover * float(of - under) + 0.5f); };
    return qRgba(channel(qRed(ground), qRed(colour)), channel(qGreen(ground), qGreen(colour)),
                 channel(qBlue(ground), qBlue(colour)), channel(qAlpha(ground), qAlpha(colour)));
}

} // namespace

/// What bounds such a line from above (Minkowski sum with a disc): each piece moved up along its normal, and at each
/// point between two pieces the arc between their normals, where they open upwards. From below it is the same.
void Ribbon::set(std::span<const QPointF> run, double width, Cap cap)
{
    m_radius = width / 2;
    const std::vector<QPointF> points = withoutRepeats(run);
    const std::vector<QPointF> normals = normalsOf(points);
    double left = points.front().x() - m_radius, right = points.back().x() + m_radius;
    if (cap == Cap::Flat && !normals.empty()) {
        std::swap(left, right);
        for (size_t i = 0; i < normals.size(); ++i) {
            const double reach = m_radius * std::abs(normals[i].x());
            left = std::min(left, points[i].x() - reach);
            right = std::max(right, points[i + 1].x() + reach);
        }
    }
    setSamples(left, right);
    for (size_t i = 0; i < normals.size(); ++i) {
        const QPointF up = m_radius * normals[i];
        addEdge(Side::Top, points[i] + up, points[i + 1] + up);
        addEdge(Side::Bottom, points[i] - up, points[i + 1] - up);
        if (i == 0)
            continue;
        const double before = m_radius * normals[i - 1].x();
        if (before < up.x())
            addArc(Side::Top, points[i], points[i].x() + before, points[i].x() + up.x());
        else if (before > up.x())
            addArc(Side::Bottom, points[i], points[i].x() - before, points[i].x() - up.x());
    }
    addCaps(points, normals, cap);
}

/// Points at the sides of pixel columns and between them, and more of them where round caps begin and end steeply.
void Ribbon::setSamples(double left, double right)
{
    m_x.clear();
    const double cap = std::min(m_radius, (right - left) / 2);
    constexpr double near[] = {0, 0.02, 0.08, 0.18, 0.36};
    const auto add = [this](double x) {
        if (m_x.empty() || x > m_x.back())
            m_x.push_back(x);
    };
    double grid = (std::floor(left / m_step) + 1) * m_step;
    const auto addGrid = [&](double before) {
        for (; grid < before; grid += m_step)
            add(grid);
    };
    for (const double part : near) {
        addGrid(left + part * cap);
        add(left + part * cap);
    }
    for (size_t i = std::size(near); i-- > 0;) {
        addGrid(right - near[i] * cap);
        add(right - near[i] * cap);
    }
    m_top.assign(m_x.size(), none);
    m_bottom.assign(m_x.size(), -none);
    m_near = 0;
}

void Ribbon::addCaps(std::span<const QPointF> run, std::span<const QPointF> normals, Cap cap)
{
    const QPointF first = run.front(), last = run.back();
    if (normals.empty()) {
        addArc(Side::Top, first, first.x() - m_radius, first.x() + m_radius);
        addArc(Side::Bottom, first, first.x() - m_radius, first.x() + m_radius);
        return;
    }
    if (cap == Cap::Flat) {
        for (size_t i = 0; i < normals.size(); ++i) {
            addEnd(run[i], normals[i], Side::Bottom);
            addEnd(run[i + 1], normals[i], Side::Top);
        }
        return;
    }
    const double up = m_radius * normals.front().x(), down = m_radius * normals.back().x();
    addArc(Side::Top, first, first.x() - m_radius, first.x() + up);
    addArc(Side::Bottom, first, first.x() - m_radius, first.x() - up);
    addArc(Side::Top, last, last.x() + down, last.x() + m_radius);
    addArc(Side::Bottom, last, last.x() - down, last.x() + m_radius);
}

/// The flat end of a piece: it bounds the piece on one side where the line rises, and on the other where it falls.
void Ribbon::addEnd(QPointF point, QPointF normal, Side rising)
{
    const Side falling = rising == Side::Top ? Side::Bottom : Side::Top;
    const QPointF up = m_radius * normal;
    if (normal.x() < 0)
        addEdge(rising, point + up, point - up);
    else if (normal.x() > 0)
        addEdge(falling, point - up, point + up);
}

void Ribbon::addEdge(Side side, QPointF a, QPointF b)
{
    const double slope = b.x() > a.x() ? (b.y() - a.y()) / (b.x() - a.x()) : 0;
    for (size_t i = firstFrom(a.x()); i < m_x.size() && m_x[i] <= b.x(); ++i)
        put(side, i, a.y() + (m_x[i] - a.x()) * slope);
}

void Ribbon::addArc(Side side, QPointF centre, double from, double to)
{
    for (size_t i = firstFrom(from); i < m_x.size() && m_x[i] <= to; ++i) {
        const double dx = m_x[i] - centre.x();
        const double dy = std::sqrt(std::max(0.0, m_radius * m_radius - dx * dx));
        put(side, i, side == Side::Top ? centre.y() - dy : centre.y() + dy);
    }
}

void Ribbon::put(Side side, size_t sample, double y)
{
    if (side == Side::Top)
        m_top[sample] = std::min(m_top[sample], float(y));
    else
        m_bottom[sample] = std::max(m_bottom[sample], float(y));
}

/// The first point at x or right of it. Searches follow the line, so the last one's end is near.
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
    for (int y = begin; y < end; ++y) {
        QRgb &pixel = pixels.row(y)[x];
        if (y >= solidBegin && y < solidEnd) {
            pixel = colour;
            continue;
        }
        float cover = 0;
        for (size_t i = first; i < last; ++i) {
            const auto edge = [i](const std::vector<float> &line) {
                return Edge{std::min(line[i], line[i + 1]), std::max(line[i], line[i + 1])};
            };
            cover += float(m_x[i + 1] - m_x[i]) * (edge(m_top).below(y) - edge(m_bottom).below(y));
        }
        pixel = over(pixel, colour, std::clamp(cover, 0.0f, 1.0f));
    }
}

} // namespace tradestrata
