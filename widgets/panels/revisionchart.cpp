// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/revisionchart.h"

#include "widgets/controls/theme.h"
#include "widgets/panels/rowpaint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tradestrata {

namespace {

constexpr int labelHeight = 16;
constexpr int chartHeight = 104;
constexpr int captionHeight = 18;
constexpr double dotRadius = 3.5;
constexpr double stepStroke = 1.5;
constexpr int plotTop = captionHeight + labelHeight + 6; ///< leaves room for the value above the highest dot
constexpr int plotBottom = chartHeight - labelHeight - 10;

} // namespace

RevisionChart::RevisionChart(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(chartHeight);
}

void RevisionChart::setPoints(const QList<RevisionPoint> &points, const QString &caption)
{
    m_points = points;
    m_caption = caption;
    QStringList descriptions;
    for (const RevisionPoint &point : points)
        descriptions.append(QStringLiteral("%1: %2").arg(point.release, point.text));
    setAccessibleDescription(descriptions.join(QStringLiteral("; ")));
    update();
}

double RevisionChart::columnWidth() const
{
    return double(width() - 2 * panelMargin) / double(std::max<qsizetype>(1, m_points.size()));
}

std::optional<QPointF> RevisionChart::dot(int point) const
{
    double least = 0;
    double most = 0;
    bool any = false;
    for (const RevisionPoint &each : m_points) {
        if (!each.value)
            continue;
        least = any ? std::min(least, *each.value) : *each.value;
        most = any ? std::max(most, *each.value) : *each.value;
        any = true;
    }
    if (!m_points[point].value)
        return std::nullopt;
    const double share = most > least ? (*m_points[point].value - least) / (most - least) : 0.5;
    return QPointF(panelMargin + (point + 0.5) * columnWidth(), plotBottom - share * (plotBottom - plotTop));
}

void RevisionChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSteps(painter);
    paintTexts(painter);
}

// A level for each release, as wide as its column, so that no line runs through a value; none for a release without a
// value.
void RevisionChart::paintSteps(QPainter &painter) const
{
    const WindowTheme theme = WindowTheme::of(palette());
    painter.fillRect(QRectF(panelMargin, chartHeight - labelHeight - 1, width() - 2 * panelMargin, 1), theme.line);
    QPainterPath path;
    QList<QPointF> dots;
    bool joined = false;
    for (int i = 0; i < m_points.size(); ++i) {
        const auto place = dot(i);
        if (place) {
            const QPointF begin(i == 0 ? place->x() : place->x() - columnWidth() / 2, place->y());
            if (joined)
                path.lineTo(begin);
            else
                path.moveTo(begin);
            path.lineTo(i + 1 == m_points.size() ? place->x() : place->x() + columnWidth() / 2, place->y());
            dots.append(*place);
        }
        joined = place.has_value();
    }
    painter.setPen(QPen(theme.muted, stepStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setBrush(theme.text);
    painter.setPen(QPen(theme.panel, stepStroke));
    for (const QPointF &place : dots)
        painter.drawEllipse(place, dotRadius, dotRadius);
}

void RevisionChart::paintTexts(QPainter &painter) const
{
    const WindowTheme theme = WindowTheme::of(palette());
    painter.setFont(WindowTheme::font(11));
    paintName(&painter, QRect(0, 0, width(), captionHeight), panelMargin, width() - panelMargin, m_caption, theme.muted);
    const int most = int(columnWidth()) - 2;
    const auto centred = [&](const QString &text, double x, int top, const QColor &colour) {
        const int wide = std::min(most, painter.fontMetrics().horizontalAdvance(text));
        const int begin = std::clamp(int(x) - wide / 2, 0, width() - wide);
        paintName(&painter, QRect(0, top, width(), labelHeight), begin, begin + wide, text, colour);
    };
    for (int i = 0; i < m_points.size(); ++i) {
        const RevisionPoint &point = m_points[i];
        const double x = panelMargin + (i + 0.5) * columnWidth();
        const auto place = dot(i);
        centred(point.release, x, chartHeight - labelHeight, theme.muted);
        centred(point.text, x, place ? int(place->y() - dotRadius) - labelHeight - 1 : plotBottom - labelHeight,
                place ? theme.text : theme.muted);
    }
}

} // namespace tradestrata
