// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/bandplottable.h"

#include <QThread>

#include <algorithm>

namespace tradestrata {

BandPlottable::BandPlottable(QCPAxis *keyAxis, QCPAxis *valueAxis)
    : QCPAbstractPlottable(keyAxis, valueAxis)
    , m_raster(std::min(QThread::idealThreadCount(), 2))
{
}

void BandPlottable::setBands(const BandStack &stack, const std::vector<double> &keys, const BandPlace &place)
{
    m_stack = stack;
    m_keys = keys;
    m_place = place;
}

/// The axes say where things stand for the painter, which QCustomPlot has shifted by half a pixel for antialiasing;
/// the clip and the pixels of an image are without that shift.
void BandPlottable::draw(QCPPainter *painter)
{
    const double dx = painter->transform().dx(), dy = painter->transform().dy();
    BandPlace place = placeOnAxes();
    if (const auto pixels = pixelsOf(painter->device())) {
        std::ranges::for_each(place.x, [dx](double &x) { x += dx; });
        place.zero += dy;
        m_raster.fill(*pixels, stripsOf(m_stack, place));
        return;
    }
    place.clip.translate(-dx, -dy);
    painter->setPen(Qt::NoPen);
    for (const ColouredPolygon &polygon : polygonsOf(m_stack, place)) {
        painter->setBrush(QColor(polygon.colour));
        painter->drawPolygon(polygon.points);
    }
}

BandPlace BandPlottable::placeOnAxes() const
{
    const QCPRange keys = mKeyAxis->range(), values = mValueAxis->range();
    const double left = mKeyAxis->coordToPixel(keys.lower), bottom = mValueAxis->coordToPixel(values.lower);
    const double perKey = (mKeyAxis->coordToPixel(keys.upper) - left) / keys.size();
    BandPlace place = m_place;
    place.unit = (mValueAxis->coordToPixel(values.upper) - bottom) / values.size();
    place.zero = bottom - values.lower * place.unit;
    place.x.reserve(m_keys.size());
    for (const double key : m_keys)
        place.x.push_back(left + (key - keys.lower) * perKey);
    return place;
}

QRect BandPlottable::clipRect() const
{
    return m_place.clip.toAlignedRect().adjusted(0, 0, 0, 1); // QCPLayer moves it up by one
}

double BandPlottable::selectTest(const QPointF &, bool, QVariant *) const { return -1; }

QCPRange BandPlottable::getKeyRange(bool &found, QCP::SignDomain) const
{
    found = !m_keys.empty();
    return found ? QCPRange(m_keys.front(), m_keys.back()) : QCPRange();
}

QCPRange BandPlottable::getValueRange(bool &found, QCP::SignDomain, const QCPRange &) const
{
    found = m_stack.pieces > 0;
    return found ? QCPRange(m_stack.low(), m_stack.high()) : QCPRange();
}

void BandPlottable::drawLegendIcon(QCPPainter *, const QRectF &) const {}

} // namespace tradestrata
