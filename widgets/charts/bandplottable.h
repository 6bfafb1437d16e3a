// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/stack.h"
#include "widgets/charts/columnpainter.h"

#include <QPolygonF>
#include <qcustomplot.h>

namespace tradestrata {

/// The positions of values and periods in pixels, and the look of the bands.
struct BandPlace
{
    std::vector<double> x;      ///< for each period
    double alone = 0;           ///< the width of a block if there is only one period
    double zero = 0, unit = -1; ///< y = zero + value * unit
    QRectF clip;
    std::vector<QRgb> colours; ///< for each band
    QRgb separator = 0xFFFFFFFF;
    double separatorWidth = 0; ///< across the edge; 0: none
};

/// Converts stacked bands into strips. Where two bands meet, a separator straddles their edge; it takes at most a
/// quarter of a band from each side, so that a thin band remains visible. The top and base of the stack have none.
StripField stripsOf(const BandStack &stack, const BandPlace &place);

/// An area in one colour.
struct ColouredPolygon
{
    QPolygonF points;
    QRgb colour = 0;
};

/// The same bands as polygons for vector files, clipped: first the bands, without gaps, then the separators.
std::vector<ColouredPolygon> polygonsOf(const BandStack &stack, const BandPlace &place);

/// Stacked bands as a QCustomPlot plottable. On a QImage it covers pixels exactly, column by column; on any other
/// device it paints polygons.
class BandPlottable : public QCPAbstractPlottable
{
public:
    BandPlottable(QCPAxis *keyAxis, QCPAxis *valueAxis);

    /// The bands over their keys. `place` has everything except x, zero and unit, which follow from the axes.
    void setBands(const BandStack &stack, const std::vector<double> &keys, const BandPlace &place);

    double selectTest(const QPointF &pos, bool onlySelectable, QVariant *details = nullptr) const override;
    QCPRange getKeyRange(bool &found, QCP::SignDomain domain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool &found, QCP::SignDomain domain = QCP::sdBoth, const QCPRange &keys = QCPRange()) const override;

protected:
    void draw(QCPPainter *painter) override;
    void drawLegendIcon(QCPPainter *painter, const QRectF &rect) const override;
    QRect clipRect() const override;

private:
    BandPlace placeOnAxes() const;

    BandStack m_stack;
    std::vector<double> m_keys;
    BandPlace m_place;
    ColumnRaster m_raster;
};

} // namespace tradestrata
