// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/columnraster.h"
#include "widgets/charts/inkcolumn.h"

namespace tradestrata {

/// The part of a pixel column that lies in one piece of a strip field.
struct ColumnPart
{
    const StripPiece *piece = nullptr;
    float width = 0;   ///< of the column
    int firstEdge = 0; ///< of its strips' edges: top and bottom in turn
};

/// Rows that a strip's edges pass through in a column: [topBegin, topEnd) and [bottomBegin, bottomEnd).
struct StripRows
{
    int topBegin, topEnd, bottomBegin, bottomEnd;
};

/// A pixel column and its parts, from left to right.
struct PixelColumn
{
    int x = 0;
    int firstPart = 0, parts = 0;
    bool full = false;    ///< pieces cover its whole width
    bool matched = false; ///< all its parts have strips of the same colours
    int firstRows = 0;    ///< of its strips, when matched
};

/// Paints tiles of pixel columns of a strip field; each thread has one of its own.
class ColumnPainter
{
public:
    /// A tile is as wide as a cache line, so that a row of it is written at once.
    static constexpr int tileWidth = 16;

    ColumnPainter(const PixelBuffer &pixels, const StripField &field);
    /// Paints the columns of a tile that lie in the clip; tile n begins at column n * tileWidth. Call in rising order.
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
    void gatherEdges(const StripPiece &piece, float from, float to);
    void gatherRows(PixelColumn &column);
    void fillCommonRows();
    void paintStrip(const PixelColumn &column, int strip);
    void paintUnmatched(const PixelColumn &column);
    void addRows(const ColumnPart &part, int strip, int begin, int end);
    const ColumnPart &firstPart(const PixelColumn &column) const { return m_tile.parts[size_t(column.firstPart)]; }
    int colourOf(const ColumnPart &part, int strip) const
    {
        return m_field.strips[size_t(part.piece->first + strip)].colour;
    }

    PixelBuffer m_pixels;
    const StripField &m_field;
    float m_top, m_bottom;                   ///< of the clip
    size_t m_piece = 0;                      ///< the first piece that the next column may touch
    Tile m_tile;                             ///< the tile that is being painted
    std::vector<std::pair<int, int>> m_done; ///< rows that the whole tile has been filled in, by strip
    InkColumn m_ink;
};

} // namespace tradestrata
