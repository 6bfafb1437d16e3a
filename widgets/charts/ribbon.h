// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/pixels.h"

#include <QPointF>

#include <span>
#include <vector>

namespace tradestrata {

enum class Cap { Flat, Round };
/// Where the outline is sampled: at the sides of pixel columns, or also in their middle, at all kinks and where arcs
/// are steep.
enum class Outline { Even, Exact };

/// A line with a width and round joins whose x never decreases: everything within half its width. A pixel column meets
/// it in one piece, so it is the area between two functions of x. These are sampled at points a fraction of a pixel
/// apart, with straight lines in between, and pixels are covered exactly by area.
class Ribbon
{
public:
    /// Lengths are in pixels. A run of one point is a dot.
    Ribbon(std::span<const QPointF> run, double width, Cap cap, Outline outline);
    /// Paints the ribbon over the existing pixels.
    void fill(const PixelBuffer &pixels, QRgb colour) const;

private:
    enum class Side { Top, Bottom };
    /// A part of the outline: straight from a to b, or an arc around a point.
    struct Bound
    {
        Side side;
        QPointF a, b; ///< of an arc: the centre twice
        double from, to;
        bool arc;
    };

    void addEdge(Side side, QPointF a, QPointF b);
    void addArc(Side side, QPointF centre, double from, double to);
    void addJoin(QPointF point, QPointF before, QPointF after, Outline outline);
    void addCaps(std::span<const QPointF> run, std::span<const QPointF> normals, Cap cap);
    void addEnd(QPointF point, QPointF normal, Side rising);
    void takeSamples();
    void apply(const Bound &bound);
    size_t firstFrom(double x);
    void fillColumn(const PixelBuffer &pixels, int x, size_t first, size_t last, QRgb colour) const;

    double m_radius;
    double m_step; ///< pixels
    std::vector<Bound> m_bounds;
    std::vector<double> m_asked; ///< where to sample the outline besides the even steps
    std::vector<double> m_x;     ///< where the outline is sampled, ascending; includes the sides of every pixel column
    std::vector<float> m_top, m_bottom;
    size_t m_near = 0; ///< where the last search in m_x ended
};

} // namespace tradestrata
