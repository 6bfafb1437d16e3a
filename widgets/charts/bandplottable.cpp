// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/bandplottable.h"

#include <QThread>

#include <algorithm>
#include <cmath>
#include <span>

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

/// The axes give positions for the painter, which QCustomPlot has shifted by half a pixel for antialiasing; the clip
/// and the pixels of an image are not shifted.
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
    found = m_stack.segments > 0;
    return found ? QCPRange(m_stack.low(), m_stack.high()) : QCPRange();
}

void BandPlottable::drawLegendIcon(QCPPainter *, const QRectF &) const {}

namespace {

// The ends of a straight edge.
struct Ends
{
    double left = 0, right = 0;
    bool operator==(const Ends &) const = default;
};

// A band within one piece; first in values, then in pixels.
struct Part
{
    Ends top, bottom;
    int colour = 0;
};

// The visible bands of a piece, from the top down.
void collectParts(const BandStack &stack, int segment, std::vector<Part> &parts)
{
    parts.clear();
    for (int band = stack.bands - 1; band >= 0; --band) {
        const BandSegment &edge = stack.at(segment, band);
        const Part part{{edge.leftHigh, edge.rightHigh}, {edge.leftLow, edge.rightLow}, band};
        if (edge.drawn && part.top != part.bottom)
            parts.push_back(part);
    }
    const auto higher = [](const Part &a, const Part &b) { return a.top.left + a.top.right > b.top.left + b.top.right; };
    if (!std::ranges::is_sorted(parts, higher)) // if negative parts extend below zero
        std::ranges::stable_sort(parts, higher);
}

// Creates the strips, piece by piece.
class StripMaker
{
public:
    StripMaker(const BandPlace &place, StripField &field)
        : m_place(place)
        , m_field(field)
    {
    }

    void add(double left, double right, const std::vector<Part> &parts)
    {
        m_width = right - left;
        const int first = int(m_field.strips.size());
        for (size_t i = 0; i < parts.size(); ++i) {
            const bool meetsAbove = i > 0 && parts[i - 1].bottom == parts[i].top;
            const bool meetsBelow = i + 1 < parts.size() && parts[i + 1].top == parts[i].bottom;
            addBand(parts[i], meetsAbove, meetsBelow);
        }
        m_field.segments.push_back({left, right, first, int(m_field.strips.size()) - first, 0});
        m_field.segments.back().sequence = sequence();
    }

private:
    // Adds a band without the area of its separators, and the separator above it.
    void addBand(const Part &part, bool meetsAbove, bool meetsBelow)
    {
        const Ends top = inPixels(part.top), bottom = inPixels(part.bottom);
        Ends innerTop = top, innerBottom = bottom;
        if (meetsAbove && m_place.separatorWidth > 0) {
            const Ends inset = insetOf(top, top, bottom);
            innerTop = {top.left + inset.left, top.right + inset.right};
            put(m_bottomAbove, innerTop, int(m_place.colours.size()));
        }
        if (meetsBelow && m_place.separatorWidth > 0) {
            const Ends inset = insetOf(bottom, top, bottom);
            innerBottom = {bottom.left - inset.left, bottom.right - inset.right};
        }
        put(innerTop, innerBottom, part.colour);
        m_bottomAbove = innerBottom;
    }

    // Half a separator measured vertically, or a quarter of the band if that is less.
    Ends insetOf(const Ends &edge, const Ends &top, const Ends &bottom) const
    {
        const double half = m_place.separatorWidth / 2 * std::hypot(1, (edge.right - edge.left) / m_width);
        return {std::min(half, (bottom.left - top.left) / 4), std::min(half, (bottom.right - top.right) / 4)};
    }

    Ends inPixels(const Ends &values) const
    {
        return {m_place.zero + values.left * m_place.unit, m_place.zero + values.right * m_place.unit};
    }

    void put(const Ends &top, const Ends &bottom, int colour)
    {
        m_field.strips.push_back({float(top.left), float((top.right - top.left) / m_width), float(bottom.left),
                                  float((bottom.right - bottom.left) / m_width), colour});
    }

    int sequence() const
    {
        if (m_field.segments.size() < 2)
            return 0;
        const auto strips = [this](const StripSegment &p) {
            return std::span(m_field.strips).subspan(size_t(p.first), size_t(p.count));
        };
        const StripSegment &before = m_field.segments[m_field.segments.size() - 2];
        const bool same = std::ranges::equal(strips(before), strips(m_field.segments.back()), {}, &Strip::colour, &Strip::colour);
        return before.sequence + (same ? 0 : 1);
    }

    const BandPlace &m_place;
    StripField &m_field;
    double m_width = 0;
    Ends m_bottomAbove; // bottom of the band above, in pixels
};

// An area that is extended to the right, piece by piece.
struct Run
{
    QPolygonF top, bottom;
    int segment = -2; // the last piece

    void grow(const StripSegment &piece_, const Strip &strip)
    {
        const auto at = [](QPolygonF &line, double x, double y) {
            constexpr double same = 1e-3;
            if (line.isEmpty() || std::abs(line.last().x() - x) > same || std::abs(line.last().y() - y) > same)
                line << QPointF(x, y);
        };
        const double width = piece_.right - piece_.left;
        at(top, piece_.left, double(strip.top));
        at(top, piece_.right, double(strip.top) + width * double(strip.topSlope));
        at(bottom, piece_.left, double(strip.bottom));
        at(bottom, piece_.right, double(strip.bottom) + width * double(strip.bottomSlope));
    }

    QPolygonF closed(const QRectF &clip) const
    {
        QPolygonF polygon = top;
        for (auto p = bottom.crbegin(); p != bottom.crend(); ++p)
            polygon << *p;
        return clip.contains(polygon.boundingRect()) ? polygon : polygon.intersected(QPolygonF(clip));
    }
};

enum class Join { Always, WithinSequence };

// Joins the strips of one colour over neighbouring pieces; if a piece has several, the nth.
void collectRuns(const StripField &field, int colour, int nth, Join join, std::vector<ColouredPolygon> &out)
{
    Run run;
    const auto finish = [&] {
        const QPolygonF polygon = run.top.isEmpty() ? QPolygonF() : run.closed(field.clip);
        if (!polygon.isEmpty())
            out.push_back({polygon, field.colours[size_t(colour)]});
        run = {};
    };
    for (int i = 0; i < int(field.segments.size()); ++i) {
        const StripSegment &segment = field.segments[size_t(i)];
        int seen = 0;
        for (int k = segment.first; k < segment.first + segment.count; ++k) {
            const Strip &strip = field.strips[size_t(k)];
            if (strip.colour != colour || seen++ != nth)
                continue;
            const bool joins = run.segment == i - 1 && field.segments[size_t(i - 1)].right == segment.left
                               && (join == Join::Always || field.segments[size_t(i - 1)].sequence == segment.sequence);
            if (!joins)
                finish();
            run.grow(segment, strip);
            run.segment = i;
        }
    }
    finish();
}

} // namespace

StripField stripsOf(const BandStack &stack, const BandPlace &place)
{
    StripField field;
    field.clip = place.clip;
    field.colours = place.colours;
    field.colours.push_back(place.separator);
    field.segments.reserve(size_t(stack.segments));
    field.strips.reserve(size_t(stack.segments * stack.bands * 2));
    StripMaker maker(place, field);
    std::vector<Part> parts;
    for (int segment = 0; segment < stack.segments; ++segment) {
        const double left = positionOf(stack.spans[size_t(segment)].left, place.x, place.alone);
        const double right = positionOf(stack.spans[size_t(segment)].right, place.x, place.alone);
        if (right <= left)
            continue;
        collectParts(stack, segment, parts);
        maker.add(left, right, parts);
    }
    return field;
}

std::vector<ColouredPolygon> polygonsOf(const BandStack &stack, const BandPlace &place)
{
    std::vector<ColouredPolygon> polygons;
    BandPlace plain = place;
    plain.separatorWidth = 0;
    const StripField bands = stripsOf(stack, plain);
    for (int band = 0; band < stack.bands; ++band)
        collectRuns(bands, band, 0, Join::Always, polygons);
    if (place.separatorWidth <= 0)
        return polygons;
    const StripField separated = stripsOf(stack, place);
    for (int nth = 0; nth < stack.bands; ++nth)
        collectRuns(separated, int(place.colours.size()), nth, Join::WithinSequence, polygons);
    return polygons;
}

} // namespace tradestrata
