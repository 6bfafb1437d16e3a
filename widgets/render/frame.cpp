// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/frame.h"

#include "widgets/render/logo.h"

#include <QPainter>

#include <cmath>

namespace tradestrata {

namespace {

constexpr double hatchStrength = 0.6;

QPolygonF scaled(const QPolygonF &points, double scale)
{
    QPolygonF result = points;
    for (QPointF &point : result)
        point *= scale;
    return result;
}

// QPen counts dashes in pen widths.
QPen penFor(const StrokeItem &item, double scale)
{
    QPen pen(QColor::fromRgb(item.colour));
    pen.setWidthF(item.width * scale);
    pen.setCapStyle(item.round ? Qt::RoundCap : Qt::FlatCap);
    pen.setJoinStyle(item.round ? Qt::RoundJoin : Qt::MiterJoin);
    if (!item.dash.isEmpty()) {
        QList<qreal> pattern;
        for (const double length : item.dash)
            pattern.append(length / item.width);
        pen.setDashPattern(pattern);
    }
    return pen;
}

// A horizontal hairline is aligned to whole pixels: crisp at every size, and never grey on grey.
QPolygonF snapped(const StrokeItem &item, double scale)
{
    QPolygonF points = scaled(item.points, scale);
    const bool horizontal = points.size() == 2 && points[0].y() == points[1].y();
    const bool vertical = points.size() == 2 && points[0].x() == points[1].x();
    const double width = std::max(1.0, std::round(item.width * scale));
    const auto snap = [width](double v) { return std::round(v - width / 2) + width / 2; };
    for (QPointF &point : points) {
        if (horizontal)
            point.setY(snap(point.y()));
        if (vertical)
            point.setX(snap(point.x()));
    }
    return points;
}

void paintStrokes(QPainter *painter, const std::vector<StrokeItem> &items, double scale)
{
    for (const StrokeItem &item : items) {
        QPen pen = penFor(item, scale);
        const bool straight = item.points.size() == 2 && !item.round;
        if (straight)
            pen.setWidthF(std::max(1.0, std::round(item.width * scale)));
        painter->setPen(pen);
        if (straight) {
            painter->drawPolyline(snapped(item, scale));
            continue;
        }
        painter->drawPolyline(scaled(item.points, scale));
    }
}

/// How strokes that must not extend over the edges of their rectangle are kept within it.
enum class Edges { Clipped, Inset };

void paintHatch(QPainter *painter, const Figure &figure, const Layout &layout, Edges edges)
{
    const double scale = layout.paper.scale;
    for (const BarItem &bar : layout.bars) {
        if (!bar.hatched)
            continue;
        const FigureSeries &series = figure.series[size_t(bar.series)];
        const bool others = series.kind == SeriesKind::Others;
        QPen pen(QColor::fromRgb(others ? series.fill : mixed(series.fill, figure.theme.paper, hatchStrength)));
        pen.setWidthF(Hatch::width * scale);
        pen.setCapStyle(Qt::FlatCap);
        painter->setPen(pen);
        const double inset = edges == Edges::Inset ? Hatch::width / 2 * M_SQRT1_2 : 0;
        QList<QLineF> lines = hatchLines(bar.rect.adjusted(inset, inset, -inset, -inset), Hatch::pitch);
        for (QLineF &line : lines)
            line = QLineF(line.p1() * scale, line.p2() * scale);
        // The strokes end on the rectangle, but their width would extend over its edges.
        painter->save();
        if (edges == Edges::Clipped)
            painter->setClipRect(QRectF(bar.rect.topLeft() * scale, bar.rect.bottomRight() * scale));
        painter->drawLines(lines);
        painter->restore();
    }
}

// Glyph by glyph: a single path for a line would overflow the rasterizer's pool and be filled in many passes.
void fillGlyphs(QPainter *painter, const ShapedText &text, const TextItem &item, double size, QPointF start,
                const FigureFonts &fonts)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor colour = QColor::fromRgb(item.colour);
    for (qsizetype i = 0; i < text.glyphs.size(); ++i) {
        const QPointF at = text.positions[i] * size + start;
        painter->setTransform(QTransform(size, 0, 0, size, at.x(), at.y()));
        painter->fillPath(fonts.outline(text.glyphs[i], item.role, text.fonts[i]), colour);
    }
}

QRect inkOf(const ShapedText &text, const TextItem &item, double size, double fraction, const FigureFonts &fonts)
{
    QRectF ink;
    for (qsizetype i = 0; i < text.glyphs.size(); ++i) {
        const QRectF glyph = fonts.outline(text.glyphs[i], item.role, text.fonts[i]).controlPointRect();
        ink |= QRectF(glyph.topLeft() * size, glyph.size() * size).translated(text.positions[i] * size + QPointF(fraction, 0));
    }
    return ink.toAlignedRect();
}

} // namespace

QList<QLineF> hatchLines(const QRectF &rect, double pitch)
{
    // Strokes rise to the right: x + y is constant along each, a multiple of the pitch.
    QList<QLineF> lines;
    const double first = std::ceil((rect.left() + rect.top()) / pitch) * pitch;
    for (double sum = first; sum <= rect.right() + rect.bottom(); sum += pitch) {
        const double fromX = std::max(rect.left(), sum - rect.bottom());
        const double toX = std::min(rect.right(), sum - rect.top());
        if (toX > fromX)
            lines.append({fromX, sum - fromX, toX, sum - toX});
    }
    return lines;
}

// Text hardly changes while a picture moves, and filling its outlines takes longer than all lines together: so each
// text is an image, rendered once for each quarter of a pixel and copied. A base line on whole pixels is crisp.
void Frame::paintText(QPainter *painter, const TextItem &item, double scale) const
{
    const double size = styleOf(item.role).size * scale / FigureFonts::drawnSize;
    const double share = item.anchor == Anchor::End ? 1 : item.anchor == Anchor::Middle ? 0.5 : 0;
    const double before = share > 0 ? share * m_fonts.width(item.text, item.role) * size : 0;
    const double left = std::round((item.at.x() * scale - before) * 4) / 4;
    const QPoint whole(int(std::floor(left)), int(std::round(item.at.y() * scale)));
    const TextPicture words = picture(item, size, left - whole.x());
    painter->drawImage(whole + words.at, words.image);
}

Frame::TextPicture Frame::picture(const TextItem &item, double size, double fraction) const
{
    const PictureKey key{item.text, item.role, item.colour, size, fraction};
    if (const TextPicture *known = m_pictures.object(key))
        return *known;
    const ShapedText &text = m_fonts.shaped(item.text, item.role);
    const QRect ink = inkOf(text, item, size, fraction, m_fonts);
    TextPicture rendered{QImage(ink.size(), QImage::Format_ARGB32_Premultiplied), ink.topLeft()};
    if (rendered.image.isNull()) // a text without ink
        return rendered;
    rendered.image.fill(Qt::transparent);
    QPainter painter(&rendered.image);
    fillGlyphs(&painter, text, item, size, QPointF(fraction, 0) - ink.topLeft(), m_fonts);
    painter.end();
    m_pictures.insert(key, new TextPicture(rendered), rendered.image.sizeInBytes() / 1024);
    return rendered;
}

void Frame::setFonts(const FigureFonts &fonts)
{
    m_fonts = fonts;
    m_pictures.clear();
}

void Frame::paintBelow(QPainter *painter, const Figure &figure, const Layout &layout) const
{
    painter->fillRect(QRect(QPoint(), layout.paper.pixels), QColor::fromRgb(figure.theme.paper));
    painter->setRenderHint(QPainter::Antialiasing);
    paintStrokes(painter, layout.below, layout.paper.scale);
    painter->setPen(Qt::NoPen);
    for (const TintItem &tint : layout.tints) {
        QColor colour = QColor::fromRgb(tint.colour);
        colour.setAlphaF(float(tint.strength));
        painter->setBrush(colour);
        painter->drawPolygon(scaled(tint.outline, layout.paper.scale));
    }
    painter->setBrush(Qt::NoBrush);
}

void Frame::paintAbove(QPainter *painter, const Figure &figure, const Layout &layout) const
{
    const double scale = layout.paper.scale;
    painter->setRenderHint(QPainter::Antialiasing);
    paintHatch(painter, figure, layout, Edges::Clipped);
    paintStrokes(painter, layout.above, scale);
    paintLogo(painter, figure, layout);
    for (const TextItem &item : layout.texts)
        paintText(painter, item, scale);
}

void Frame::paintShapesAbove(QPainter *painter, const Figure &figure, const Layout &layout) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintHatch(painter, figure, layout, Edges::Inset);
    paintStrokes(painter, layout.above, layout.paper.scale);
    if (!layout.logo.isNull())
        drawLogo(painter, figure.sheet.logo.on(figure.paper),
                 QRectF(layout.logo.topLeft() * layout.paper.scale, layout.logo.size() * layout.paper.scale));
}

// On whole pixels, so that it is as crisp as it can be; an image of it, as it does not change while a picture moves.
void Frame::paintLogo(QPainter *painter, const Figure &figure, const Layout &layout) const
{
    if (layout.logo.isNull())
        return;
    const QRect box((layout.logo.topLeft() * layout.paper.scale).toPoint(),
                    (layout.logo.size() * layout.paper.scale).toSize().expandedTo({1, 1}));
    const LogoPicture &logo = figure.sheet.logo.on(figure.paper);
    if (m_logoImage.size() != box.size() || m_logo != logo) {
        m_logo = logo;
        m_logoImage = QImage(box.size(), QImage::Format_ARGB32_Premultiplied);
        m_logoImage.fill(Qt::transparent);
        QPainter image(&m_logoImage);
        drawLogo(&image, m_logo, QRectF(QPointF(), box.size()));
    }
    painter->drawImage(box.topLeft(), m_logoImage);
}

} // namespace tradestrata
