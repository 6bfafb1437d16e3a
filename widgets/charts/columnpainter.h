// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/pixels.h"

#include <QRectF>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace tradestrata {

/// Accumulates the coverage of the pixels of a column, by area, and then blends it with the background.
class InkColumn
{
public:
    InkColumn(int height, const std::vector<QRgb> &colours)
        : m_inks(size_t(height))
    {
        for (const QRgb c : colours)
            m_colours.push_back({float(qBlue(c)), float(qGreen(c)), float(qRed(c)), 1});
    }

    /// Announces that ink will be added to the rows.
    void wet(int begin, int end)
    {
        if (!m_wet.empty() && begin >= m_wet.back().first && begin <= m_wet.back().second)
            m_wet.back().second = std::max(m_wet.back().second, end);
        else
            m_wet.emplace_back(begin, end);
    }

    void add(int row, float cover, int colour)
    {
        Ink &ink = m_inks[size_t(row)];
        const Ink &c = m_colours[size_t(colour)];
        ink.blue += cover * c.blue;
        ink.green += cover * c.green;
        ink.red += cover * c.red;
        ink.cover += cover;
    }

    /// Blends the ink with the pixels of the column, and clears it.
    void settle(const PixelBuffer &pixels, int x)
    {
        for (const auto &[begin, end] : m_wet) {
            for (int y = begin; y < end; ++y) {
                Ink &ink = m_inks[size_t(y)];
                if (ink.cover > 0)
                    pixels.row(y)[x] = mixed(ink, pixels.row(y)[x]);
                ink = {};
            }
        }
        m_wet.clear();
    }

private:
    struct Ink
    {
        float blue = 0, green = 0, red = 0;
        float cover = 0;
    };

    /// Coverage adds up to slightly more or less than 1 because of rounding, and to more where strips overlap.
    static QRgb mixed(const Ink &ink, QRgb ground)
    {
        constexpr float full = 0.999f;
        const float rest = ink.cover < full ? 1 - ink.cover : 0;
        const float scale = ink.cover < full ? 1 : 1 / ink.cover;
        const auto channel = [&](float of, int under) { return int(of * scale + rest * float(under) + 0.5f); };
        return qRgba(channel(ink.red, qRed(ground)), channel(ink.green, qGreen(ground)), channel(ink.blue, qBlue(ground)),
                     channel(255 * ink.cover, qAlpha(ground)));
    }

    std::vector<Ink> m_inks; ///< by row
    std::vector<Ink> m_colours;
    std::vector<std::pair<int, int>> m_wet;
};

/// The part of a band between two neighbouring periods, in pixels; both edges are straight.
struct Strip
{
    float top = 0, topSlope = 0;       ///< y at the piece's left end, and its change per pixel
    float bottom = 0, bottomSlope = 0; ///< never above the top
    int colour = 0;
};

/// Everything between two neighbouring periods: strips from top to bottom.
struct StripSegment
{
    double left = 0, right = 0;
    int first = 0, count = 0; ///< in StripField::strips
    int sequence = 0;         ///< equal for neighbours whose strips have the same colours in the same order
};

/// Stacked areas as straight-edged strips, from left to right. Where strips overlap, either colour may win.
struct StripField
{
    std::vector<StripSegment> segments;
    std::vector<Strip> strips;
    std::vector<QRgb> colours;
    QRectF clip; ///< nothing is painted outside it
};

/// Fills strips column by column. Every pixel gets the area-weighted mean of what covers it, without sampling: strips
/// that share an edge leave no seam, and the bytes do not depend on the number of threads. A figure on the screen uses
/// one thread; large figures use several.
class ColumnRaster
{
public:
    explicit ColumnRaster(int threads);
    ~ColumnRaster();

    void fill(const PixelBuffer &pixels, const StripField &field);

private:
    struct Workers;
    std::unique_ptr<Workers> m_workers;
};

/// The part of a pixel column that is in one piece of a strip field.
struct ColumnPart
{
    const StripSegment *segment = nullptr;
    float width = 0;   ///< of the column
    int firstEdge = 0; ///< of its strips' edges, top and bottom alternating
};

/// Rows crossed by a strip's edges in a column: [topBegin, topEnd) and [bottomBegin, bottomEnd).
struct StripRows
{
    int topBegin, topEnd, bottomBegin, bottomEnd;
};

/// A pixel column and its parts, from left to right.
struct PixelColumn
{
    int x = 0;
    int firstPart = 0, parts = 0;
    bool full = false;    ///< its pieces cover its whole width
    bool matched = false; ///< all its parts have strips of the same colours
    int firstRows = 0;    ///< of its strips, if matched
};

/// Paints tiles of pixel columns of a strip field; each thread has its own.
class ColumnPainter
{
public:
    /// A tile is as wide as a cache line, so that a row is written at once.
    static constexpr int tileWidth = 16;

    ColumnPainter(const PixelBuffer &pixels, const StripField &field);
    /// Paints the columns of a tile that are in the clip; tile n begins at column n * tileWidth. Must be called in
    /// ascending order.
    void paintTile(int tile);

private:
    struct Tile
    {
        std::vector<PixelColumn> columns;
        std::vector<ColumnPart> parts;
        std::vector<Edge> edges;
        std::vector<StripRows> rows;
        bool uniform = false; ///< all are full and have strips of the same colours
    };

    void gatherColumns(int begin, int end);
    void gatherParts(PixelColumn &column);
    void gatherEdges(const StripSegment &segment, float from, float to);
    void gatherRows(PixelColumn &column);
    void fillCommonRows();
    void paintStrip(const PixelColumn &column, int strip);
    void paintUnmatched(const PixelColumn &column);
    void addRows(const ColumnPart &part, int strip, int begin, int end);
    const ColumnPart &firstPart(const PixelColumn &column) const { return m_tile.parts[size_t(column.firstPart)]; }
    int colourOf(const ColumnPart &part, int strip) const { return m_field.strips[size_t(part.segment->first + strip)].colour; }

    PixelBuffer m_pixels;
    const StripField &m_field;
    float m_top, m_bottom;                   ///< of the clip
    size_t m_segment = 0;                    ///< the first piece that the next column may touch
    Tile m_tile;                             ///< the tile that is being painted
    std::vector<std::pair<int, int>> m_done; ///< rows already filled across the whole tile, by strip
    InkColumn m_ink;
};

} // namespace tradestrata
