// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/columnpainter.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace tradestrata {

struct ColumnRaster::Workers
{
    QThreadPool pool;
    int threads = 1;
};

ColumnRaster::ColumnRaster(int threads)
    : m_workers(std::make_unique<Workers>())
{
    m_workers->threads = std::max(threads, 1);
    m_workers->pool.setMaxThreadCount(std::max(threads - 1, 1));
    m_workers->pool.setExpiryTimeout(-1); // so that a drag never waits for a thread to start
}

ColumnRaster::~ColumnRaster() = default;

void ColumnRaster::fill(const PixelBuffer &pixels, const StripField &field)
{
    const int left = std::max(int(std::floor(field.clip.left())), 0);
    const int right = std::min(int(std::ceil(field.clip.right())), pixels.width);
    if (left >= right || field.segments.empty())
        return;
    const int lastTile = (right - 1) / ColumnPainter::tileWidth;
    std::atomic<int> next = left / ColumnPainter::tileWidth;
    const auto work = [&] {
        ColumnPainter painter(pixels, field);
        for (int tile = next++; tile <= lastTile; tile = next++)
            painter.paintTile(tile);
    };
    // Below this number of pixels (5 ms of painting), a helper that shares its core with other work slows things down.
    constexpr double manyPixels = 2e6;
    if ((right - left) * field.clip.height() > manyPixels)
        for (int i = 1; i < m_workers->threads; ++i)
            m_workers->pool.start(work);
    work();
    m_workers->pool.clear(); // a helper that has not started has nothing left to do
    m_workers->pool.waitForDone();
}

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
            for (int strip = 0; strip < firstPart(column).segment->count; ++strip)
                paintStrip(column, strip);
        m_ink.settle(m_pixels, column.x);
    }
}

void ColumnPainter::gatherColumns(int begin, int end)
{
    m_tile.columns.clear();
    m_tile.parts.clear();
    m_tile.edges.clear();
    m_tile.rows.clear();
    m_tile.uniform = true;
    for (int x = begin; x < end; ++x) {
        PixelColumn column{x, int(m_tile.parts.size())};
        gatherParts(column);
        m_tile.uniform &= column.full && column.matched
                          && firstPart(column).segment->sequence == m_tile.parts.front().segment->sequence;
        if (column.parts > 0)
            m_tile.columns.push_back(column);
    }
    m_tile.uniform &= !m_tile.columns.empty();
}

void ColumnPainter::gatherParts(PixelColumn &column)
{
    const double left = std::max(double(column.x), m_field.clip.left());
    const double right = std::min(double(column.x + 1), m_field.clip.right());
    while (m_segment < m_field.segments.size() && m_field.segments[m_segment].right <= left)
        ++m_segment;
    double width = 0;
    column.matched = true;
    for (size_t i = m_segment; i < m_field.segments.size() && m_field.segments[i].left < right; ++i) {
        const StripSegment &segment = m_field.segments[i];
        const double from = std::max(left, segment.left), to = std::min(right, segment.right);
        if (to <= from)
            continue;
        m_tile.parts.push_back({&segment, float(to - from), int(m_tile.edges.size())});
        gatherEdges(segment, float(from - segment.left), float(to - segment.left));
        column.matched &= segment.sequence == firstPart(column).segment->sequence;
        width += to - from;
        ++column.parts;
    }
    constexpr double rounding = 1e-6;
    column.full = width > 1 - rounding;
    if (column.parts > 0 && column.matched)
        gatherRows(column);
}

void ColumnPainter::gatherEdges(const StripSegment &segment, float from, float to)
{
    const auto edge = [=, this](float y, float slope) {
        const float a = std::clamp(y + from * slope, m_top, m_bottom);
        const float b = std::clamp(y + to * slope, m_top, m_bottom);
        return Edge{std::min(a, b), std::max(a, b)};
    };
    for (int i = segment.first; i < segment.first + segment.count; ++i) {
        const Strip &strip = m_field.strips[size_t(i)];
        m_tile.edges.push_back(edge(strip.top, strip.topSlope));
        m_tile.edges.push_back(edge(strip.bottom, strip.bottomSlope));
    }
}

void ColumnPainter::gatherRows(PixelColumn &column)
{
    column.firstRows = int(m_tile.rows.size());
    const size_t edges = 2 * size_t(firstPart(column).segment->count);
    for (size_t edge = 0; edge < edges; edge += 2) {
        const Edge *first = &m_tile.edges[size_t(firstPart(column).firstEdge) + edge];
        Edge top = first[0], bottom = first[1];
        for (size_t part = 1; part < size_t(column.parts); ++part) { // their edges are consecutive
            const Edge *more = first + part * edges;
            top = {std::min(top.low, more[0].low), std::max(top.high, more[0].high)};
            bottom = {std::min(bottom.low, more[1].low), std::max(bottom.high, more[1].high)};
        }
        m_tile.rows.push_back({floorOf(top.low), ceilOf(top.high), floorOf(bottom.low), ceilOf(bottom.high)});
    }
}

/// Fills the rows that are inside a strip in every column of the tile: most of the area, a cache line at a time.
void ColumnPainter::fillCommonRows()
{
    const int strips = m_tile.parts.front().segment->count;
    const int left = m_tile.columns.front().x;
    const int width = int(m_tile.columns.size());
    m_done.assign(size_t(strips), {0, 0});
    for (int strip = 0; strip < strips; ++strip) {
        int begin = 0, end = m_pixels.height;
        for (const PixelColumn &column : m_tile.columns) {
            const StripRows &rows = m_tile.rows[size_t(column.firstRows + strip)];
            begin = std::max(begin, rows.topEnd);
            end = std::min(end, rows.bottomBegin);
        }
        if (begin >= end)
            continue;
        const QRgb colour = m_field.colours[size_t(colourOf(m_tile.parts.front(), strip))];
        for (int y = begin; y < end; ++y)
            std::fill_n(m_pixels.row(y) + left, width, colour);
        m_done[size_t(strip)] = {begin, end};
    }
}

void ColumnPainter::paintStrip(const PixelColumn &column, int strip)
{
    const StripRows &rows = m_tile.rows[size_t(column.firstRows + strip)];
    const bool solid = column.full && rows.topEnd < rows.bottomBegin;
    const int aboveEnd = solid ? rows.topEnd : rows.bottomEnd;
    const int underBegin = solid ? rows.bottomBegin : rows.bottomEnd;
    m_ink.wet(rows.topBegin, aboveEnd);
    m_ink.wet(underBegin, rows.bottomEnd);
    for (int i = column.firstPart; i < column.firstPart + column.parts; ++i) {
        addRows(m_tile.parts[size_t(i)], strip, rows.topBegin, aboveEnd);
        addRows(m_tile.parts[size_t(i)], strip, underBegin, rows.bottomEnd);
    }
    if (!solid)
        return;
    const QRgb colour = m_field.colours[size_t(colourOf(firstPart(column), strip))];
    auto [begin, end] = m_tile.uniform ? m_done[size_t(strip)] : std::pair(0, 0);
    if (begin == end)
        begin = end = rows.bottomBegin;
    fillColumn(m_pixels, column.x, rows.topEnd, begin, colour);
    fillColumn(m_pixels, column.x, end, rows.bottomBegin, colour);
}

/// A band begins or ends within the column: each part adds its strips, and no rows are filled in advance.
void ColumnPainter::paintUnmatched(const PixelColumn &column)
{
    for (int i = column.firstPart; i < column.firstPart + column.parts; ++i) {
        const ColumnPart &part = m_tile.parts[size_t(i)];
        for (int strip = 0; strip < part.segment->count; ++strip) {
            const Edge *edge = &m_tile.edges[size_t(part.firstEdge + 2 * strip)];
            const int begin = floorOf(edge[0].low), end = ceilOf(edge[1].high);
            m_ink.wet(begin, end);
            addRows(part, strip, begin, end);
        }
    }
}

void ColumnPainter::addRows(const ColumnPart &part, int strip, int begin, int end)
{
    const Edge *edge = &m_tile.edges[size_t(part.firstEdge + 2 * strip)];
    const int colour = colourOf(part, strip);
    for (int row = begin; row < end; ++row)
        m_ink.add(row, part.width * (edge[0].below(row) - edge[1].below(row)), colour);
}

} // namespace tradestrata
