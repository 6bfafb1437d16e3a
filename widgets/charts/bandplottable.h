// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/bandstrips.h"

#include <qcustomplot.h>

namespace tradestrata {

/// Stacked bands as a plottable of QCustomPlot. On a QImage it covers pixels exactly, column by column; on
/// any other device it paints polygons.
class BandPlottable : public QCPAbstractPlottable
{
public:
    BandPlottable(QCPAxis *keyAxis, QCPAxis *valueAxis);

    /// The bands over their keys. `place` has everything but x, zero and unit, which follow from the axes.
    void setBands(const BandStack &stack, const std::vector<double> &keys, const BandPlace &place);

    double selectTest(const QPointF &pos, bool onlySelectable, QVariant *details = nullptr) const override;
    QCPRange getKeyRange(bool &found, QCP::SignDomain domain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool &found, QCP::SignDomain domain = QCP::sdBoth,
                           const QCPRange &keys = QCPRange()) const override;

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
