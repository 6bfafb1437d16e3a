// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace tradestrata {

/// Where curves run in an area, in small squares: a square that is touched counts. Whether any is in a box takes the same
/// time however many curves there are. Lengths in points.
class CurveCells
{
public:
    explicit CurveCells(const QRectF &area);

    /// A curve with its width; outside the area it does not count. Call sum() after the last.
    void add(const QPolygonF &curve, double width = 0);
    void sum();
    bool isIn(const QRectF &box) const;

private:
    void cover(QPointF at, double half);
    int columnOf(double x) const;
    int rowOf(double y) const;
    size_t index(int column, int row) const { return size_t(row) * size_t(m_columns) + size_t(column); }

    QRectF m_area;
    int m_columns, m_rows;
    std::vector<char> m_covered;
    std::vector<int> m_sums; ///< of all squares above and left of a corner, [row * (columns + 1) + column]
};

} // namespace tradestrata
