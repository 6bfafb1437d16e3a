// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/pixels.h"

#include <QPointF>

#include <span>
#include <vector>

namespace tradestrata {

enum class Cap { Flat, Round };

/// A line of some width whose x never goes back, with round joins: what lies within half its width. A pixel column
/// meets it in one piece, so it is the area between two functions of x. These are taken at points a fraction of a
/// pixel apart and at every kink of the ends; between them, pixels are covered exactly by area.
class Ribbon
{
public:
    /// `step`: how far apart the points are, 1 pixel or a whole part of it.
    explicit Ribbon(double step)
        : m_step(step)
    {
    }

    /// Takes the line over; lengths in pixels. One point is a dot.
    void set(std::span<const QPointF> run, double width, Cap cap);
    /// Paints it over what is there.
    void fill(const PixelBuffer &pixels, QRgb colour) const;

private:
    enum class Side { Top, Bottom };

    void setSamples(double left, double right);
    void addCaps(std::span<const QPointF> run, std::span<const QPointF> normals, Cap cap);
    void addEnd(QPointF point, QPointF normal, Side rising);
    void addEdge(Side side, QPointF a, QPointF b);
    void addArc(Side side, QPointF centre, double from, double to);
    void put(Side side, size_t sample, double y);
    size_t firstFrom(double x);
    void fillColumn(const PixelBuffer &pixels, int x, size_t first, size_t last, QRgb colour) const;

    double m_step;
    double m_radius = 0;
    std::vector<double> m_x; ///< the points, rising; the sides of every pixel column are among them
    std::vector<float> m_top, m_bottom;
    size_t m_near = 0; ///< where the last search ended
};

} // namespace tradestrata
