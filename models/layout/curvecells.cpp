// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/curvecells.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

constexpr double curveCell = 1;
constexpr double alongCurve = 0.5; // from point to point
constexpr double mostAlong = 4000; // points of a piece that are looked at

} // namespace

CurveCells::CurveCells(const QRectF &area)
    : m_area(area)
    , m_columns(std::max(1, int(std::ceil(area.width() / curveCell))))
    , m_rows(std::max(1, int(std::ceil(area.height() / curveCell))))
    , m_covered(size_t(m_columns) * size_t(m_rows), 0)
    , m_sums(size_t(m_columns + 1) * size_t(m_rows + 1), 0)
{
}

int CurveCells::columnOf(double x) const
{
    return int(std::floor(std::clamp((x - m_area.left()) / curveCell, -1.0, double(m_columns))));
}

int CurveCells::rowOf(double y) const
{
    return int(std::floor(std::clamp((y - m_area.top()) / curveCell, -1.0, double(m_rows))));
}

void CurveCells::cover(QPointF at, double half)
{
    const int left = std::max(0, columnOf(at.x() - half)), right = std::min(m_columns - 1, columnOf(at.x() + half));
    const int top = std::max(0, rowOf(at.y() - half)), bottom = std::min(m_rows - 1, rowOf(at.y() + half));
    for (int row = top; row <= bottom; ++row) {
        for (int column = left; column <= right; ++column)
            m_covered[index(column, row)] = 1;
    }
}

void CurveCells::add(const QPolygonF &curve, double width)
{
    for (qsizetype i = 0; i + 1 < curve.size(); ++i) {
        const QLineF piece(curve[i], curve[i + 1]);
        const int steps = int(std::min(mostAlong, std::ceil(piece.length() / alongCurve)));
        for (int step = 0; step <= steps; ++step)
            cover(steps == 0 ? piece.p1() : piece.pointAt(double(step) / steps), width / 2);
    }
}

void CurveCells::sum()
{
    const auto corner = [this](int column, int row) -> int & {
        return m_sums[size_t(row) * size_t(m_columns + 1) + size_t(column)];
    };
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column)
            corner(column + 1, row + 1) = m_covered[index(column, row)] + corner(column, row + 1) + corner(column + 1, row)
                                          - corner(column, row);
    }
}

bool CurveCells::isIn(const QRectF &box) const
{
    const auto corner = [this](int column, int row) { return m_sums[size_t(row) * size_t(m_columns + 1) + size_t(column)]; };
    const int left = std::clamp(columnOf(box.left()), 0, m_columns), right = std::clamp(columnOf(box.right()) + 1, left, m_columns);
    const int top = std::clamp(rowOf(box.top()), 0, m_rows), bottom = std::clamp(rowOf(box.bottom()) + 1, top, m_rows);
    return corner(right, bottom) - corner(left, bottom) - corner(right, top) + corner(left, top) > 0;
}

} // namespace tradestrata
