// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/emptyspace.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

constexpr double cell = 2; // points

/// The area in small squares: which of them something covers. A square that is touched is covered whole, so that what
/// is found empty is empty.
class Squares
{
public:
    Squares(const QRectF &area, double clear)
        : m_area(area)
        , m_clear(clear)
        , m_columns(std::max(0, int(area.width() / cell)))
        , m_rows(std::max(0, int(area.height() / cell)))
        , m_covered(size_t(m_columns) * size_t(m_rows), false)
    {
    }
    int columns() const { return m_columns; }
    int rows() const { return m_rows; }
    bool isCovered(int column, int row) const { return m_covered[index(column, row)]; }

    void cover(const QRectF &box)
    {
        for (int column = columnOf(box.left() - m_clear); column <= columnOf(box.right() + m_clear); ++column)
            coverRows(column, box.top(), box.bottom());
    }
    void cover(const QPolygonF &line)
    {
        for (qsizetype i = 0; i + 1 < line.size(); ++i)
            coverPiece(line[i], line[i + 1]);
    }

private:
    size_t index(int column, int row) const { return size_t(row) * size_t(m_columns) + size_t(column); }
    int columnOf(double x) const { return int(std::floor((x - m_area.left()) / cell)); }
    int rowOf(double y) const { return int(std::floor((y - m_area.top()) / cell)); }

    void coverRows(int column, double top, double bottom)
    {
        if (column < 0 || column >= m_columns)
            return;
        const int last = std::min(m_rows - 1, rowOf(bottom + m_clear));
        for (int row = std::max(0, rowOf(top - m_clear)); row <= last; ++row)
            m_covered[index(column, row)] = true;
    }
    // In each column what the piece reaches within the column and as far beyond as has to be clear.
    void coverPiece(QPointF a, QPointF b)
    {
        if (a.x() > b.x())
            std::swap(a, b);
        const auto at = [&](double x) { return a.x() == b.x() ? a.y() : a.y() + (x - a.x()) / (b.x() - a.x()) * (b.y() - a.y()); };
        const int last = std::min(m_columns - 1, columnOf(b.x() + m_clear));
        for (int column = std::max(0, columnOf(a.x() - m_clear)); column <= last; ++column) {
            const double left = m_area.left() + column * cell - m_clear;
            const double from = std::clamp(left, a.x(), b.x());
            const double to = std::clamp(left + cell + 2 * m_clear, a.x(), b.x());
            const double other = a.x() == b.x() ? b.y() : at(to);
            coverRows(column, std::min(at(from), other), std::max(at(from), other));
        }
    }

    QRectF m_area;
    double m_clear;
    int m_columns, m_rows;
    std::vector<bool> m_covered;
};

/// A rectangle of empty squares, and how large a box fits in it: 1 for the whole wish.
struct Room
{
    int left = 0, top = 0, width = 0, height = 0;
    double scale = 0;

    bool isBetterThan(const Room &other) const
    {
        return scale != other.scale ? scale > other.scale : width * height > other.width * other.height;
    }
};

// Every empty rectangle that cannot grow, by the heights of empty squares above each row's foot.
Room bestRoom(const Squares &squares, QSizeF size)
{
    Room best;
    std::vector<int> heights(size_t(squares.columns()) + 1, 0); // the last stays 0: it ends what is open
    for (int row = 0; row < squares.rows(); ++row) {
        std::vector<int> open; // columns of ascending heights
        for (int column = 0; column <= squares.columns(); ++column) {
            if (column < squares.columns())
                heights[size_t(column)] = squares.isCovered(column, row) ? 0 : heights[size_t(column)] + 1;
            while (!open.empty() && heights[size_t(open.back())] >= heights[size_t(column)]) {
                const int height = heights[size_t(open.back())];
                open.pop_back();
                const int left = open.empty() ? 0 : open.back() + 1;
                Room room{left, row - height + 1, column - left, height};
                room.scale = std::min({1.0, room.width * cell / size.width(), room.height * cell / size.height()});
                if (room.isBetterThan(best))
                    best = room;
            }
            open.push_back(column);
        }
    }
    return best;
}

} // namespace

QRectF emptyBox(const QRectF &area, const Obstacles &obstacles, const BoxWish &wish)
{
    const QRectF inside = area.adjusted(wish.clear, wish.clear, -wish.clear, -wish.clear);
    if (inside.width() < cell || inside.height() < cell)
        return {};
    Squares squares(inside, wish.clear);
    for (const QRectF &box : obstacles.boxes)
        squares.cover(box);
    for (const QPolygonF &line : obstacles.lines)
        squares.cover(line);
    const Room room = bestRoom(squares, wish.size);
    if (room.scale < wish.least || room.scale <= 0)
        return {};
    QRectF box(QPointF(), wish.size * room.scale);
    box.moveCenter(inside.topLeft() + QPointF(room.left + room.width / 2.0, room.top + room.height / 2.0) * cell);
    return box;
}

} // namespace tradestrata
