// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/columnpainter.h"

#include <cmath>
#include <limits>

namespace tradestrata {

namespace {

void fillColumn(const PixelBuffer &pixels, int x, int begin, int end, QRgb colour)
{
    for (int y = begin; y < end; ++y)
        pixels.row(y)[x] = colour;
}

int floorOf(float y) { return int(y); } // never negative here
int ceilOf(float y) { return int(y) + (float(int(y)) < y ? 1 : 0); }

} // namespace

ColumnPainter::ColumnPainter(const PixelBuffer &pixels, const StripField &field)
    : m_pixels(pixels)
    , m_field(field)
    , m_top(float(std::clamp(field.clip.top(), 0.0, double(pixels.height))))
    , m_bottom(float(std::clamp(field.clip.bottom(), 0.0, double(pixels.height))))
    , m_ink(pixels.height, field.colours)
{
}

void ColumnPainter::paintTile(int tile)
{
    const int begin = std::max(tile * tileWidth, int(std::floor(m_field.clip.left())));
    const int end = std::min({(tile + 1) * tileWidth, int(std::ceil(m_field.clip.right())), m_pixels.width});
    gatherColumns(std::max(begin, 0), end);
    if (m_tile.uniform)
        fillCommonRows();
    for (const PixelColumn &column : m_tile.columns) {
        if (!column.matched)
            paintUnmatched(column);
        else
            for (int strip = 0; strip < m_tile.parts[size_t(column.firstPart)].piece->count; ++strip)
                paintStrip(column, strip);
        m_ink.settle(m_pixels, column.x);
    }
}

void ColumnPainter::gatherColumns(int begin, int end)
{
    m_tile.columns.clear();
    m_tile.parts.clear();
    m_tile.uniform = true;
    for (int x = begin; x < end; ++x) {
        const PixelColumn column = gatherParts(x);
        if (column.parts == 0) {
            m_tile.uniform = false;
            continue;
        }
        m_tile.uniform &= column.full && column.matched
                       && m_tile.parts[size_t(column.firstPart)].piece->sequence
                              == m_tile.parts.front().piece->sequence;
        m_tile.columns.push_back(column);
    }
    if (m_tile.columns.empty())
        m_tile.uniform = false;
}

PixelColumn ColumnPainter::gatherParts(int x)
{
    const double left = std::max(double(x), m_field.clip.left());
    const double right = std::min(double(x + 1), m_field.clip.right());
    PixelColumn column{x, int(m_tile.parts.size()), 0, false, true};
    while (m_piece < m_field.pieces.size() && m_field.pieces[m_piece].right <= left)
        ++m_piece;
    double width = 0;
    for (size_t i = m_piece; i < m_field.pieces.size() && m_field.pieces[i].left < right; ++i) {
        const StripPiece &piece = m_field.pieces[i];
        const double from = std::max(left, piece.left), to = std::min(right, piece.right);
        if (to <= from)
            continue;
        m_tile.parts.push_back({&piece, float(from - piece.left), float(to - piece.left), float(to - from)});
        column.matched &= piece.sequence == m_tile.parts[size_t(column.firstPart)].piece->sequence;
        width += to - from;
        ++column.parts;
    }
    constexpr double rounding = 1e-6;
    column.full = width > 1 - rounding;
    return column;
}

/// Fills the rows that lie inside a strip in every column of the tile: most of the area, a cache line at a time.
void ColumnPainter::fillCommonRows()
{
    const int strips = m_tile.parts.front().piece->count;
    const int left = m_tile.columns.front().x;
    const int width = int(m_tile.columns.size());
    m_done.assign(size_t(strips), {0, 0});
    for (int strip = 0; strip < strips; ++strip) {
        int begin = 0, end = m_pixels.height;
        for (const PixelColumn &column : m_tile.columns) {
            const Rows rows = rowsOf(column, strip);
            begin = std::max(begin, rows.topEnd);
            end = std::min(end, rows.bottomBegin);
        }
        if (begin >= end)
            continue;
        const QRgb colour = m_field.colours[size_t(stripOf(m_tile.parts.front(), strip).colour)];
        for (int y = begin; y < end; ++y)
            std::fill_n(m_pixels.row(y) + left, width, colour);
        m_done[size_t(strip)] = {begin, end};
    }
}

void ColumnPainter::paintStrip(const PixelColumn &column, int strip)
{
    const Rows rows = rowsOf(column, strip);
    const bool solid = column.full && rows.topEnd < rows.bottomBegin;
    const std::pair<int, int> above{rows.topBegin, solid ? rows.topEnd : rows.bottomEnd};
    const std::pair<int, int> under{solid ? rows.bottomBegin : rows.bottomEnd, rows.bottomEnd};
    m_ink.wet(above.first, above.second);
    m_ink.wet(under.first, under.second);
    for (int i = 0; i < column.parts; ++i) {
        const ColumnPart &part = m_tile.parts[size_t(column.firstPart + i)];
        addRows(part, stripOf(part, strip), above.first, above.second);
        addRows(part, stripOf(part, strip), under.first, under.second);
    }
    if (!solid)
        return;
    const QRgb colour = m_field.colours[size_t(stripOf(m_tile.parts[size_t(column.firstPart)], strip).colour)];
    const auto [begin, end] = m_tile.uniform ? m_done[size_t(strip)] : std::pair(rows.topEnd, rows.topEnd);
    if (begin == end) {
        fillColumn(m_pixels, column.x, rows.topEnd, rows.bottomBegin, colour);
        return;
    }
    fillColumn(m_pixels, column.x, rows.topEnd, begin, colour);
    fillColumn(m_pixels, column.x, end, rows.bottomBegin, colour);
}

/// A band begins or ends within the column: each part adds its strips, and no row is taken for granted.
void ColumnPainter::paintUnmatched(const PixelColumn &column)
{
    for (int i = 0; i < column.parts; ++i) {
        const ColumnPart &part = m_tile.parts[size_t(column.firstPart + i)];
        for (int k = 0; k < part.piece->count; ++k) {
            const Strip &strip = stripOf(part, k);
            const int begin = floorOf(edgeOf(part, strip.top, strip.topSlope).low);
            const int end = ceilOf(edgeOf(part, strip.bottom, strip.bottomSlope).high);
            m_ink.wet(begin, end);
            addRows(part, strip, begin, end);
        }
    }
}

void ColumnPainter::addRows(const ColumnPart &part, const Strip &strip, int begin, int end)
{
    const Edge top = edgeOf(part, strip.top, strip.topSlope);
    const Edge bottom = edgeOf(part, strip.bottom, strip.bottomSlope);
    for (int row = begin; row < end; ++row)
        m_ink.add(row, part.width * (top.below(row) - bottom.below(row)), strip.colour);
}

ColumnPainter::Rows ColumnPainter::rowsOf(const PixelColumn &column, int strip) const
{
    constexpr float far = std::numeric_limits<float>::max();
    Edge top{far, 0}, bottom{far, 0};
    for (int i = 0; i < column.parts; ++i) {
        const ColumnPart &part = m_tile.parts[size_t(column.firstPart + i)];
        const Strip &s = stripOf(part, strip);
        const Edge t = edgeOf(part, s.top, s.topSlope), b = edgeOf(part, s.bottom, s.bottomSlope);
        top = {std::min(top.low, t.low), std::max(top.high, t.high)};
        bottom = {std::min(bottom.low, b.low), std::max(bottom.high, b.high)};
    }
    return {floorOf(top.low), ceilOf(top.high), floorOf(bottom.low), ceilOf(bottom.high)};
}

Edge ColumnPainter::edgeOf(const ColumnPart &part, float y, float slope) const
{
    const float from = std::clamp(y + part.from * slope, m_top, m_bottom);
    const float to = std::clamp(y + part.to * slope, m_top, m_bottom);
    return {std::min(from, to), std::max(from, to)};
}

} // namespace tradestrata
