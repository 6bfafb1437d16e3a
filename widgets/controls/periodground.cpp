// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/periodground.h"

#include "widgets/controls/liftedcolour.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace tradestrata {

namespace {

constexpr double frameRadius = 3;
constexpr double flagRadius = 3;
constexpr double flagPadding = 7;
constexpr double silhouetteHeight = 0.87; ///< of the frame's, for the largest value
constexpr float recessionOpacity = 0.13F;
constexpr int labelSize = 11;
constexpr double leastWidthWithGap = 5; ///< of a period on the ribbon
constexpr float slimOpacity = 0.35F;
constexpr double slimFoot = 1.5;

QPainterPath framePath(const PeriodGeometry &at)
{
    QPainterPath path;
    path.addRoundedRect(at.frame, frameRadius, frameRadius);
    return path;
}

/// One area for each run of months with values, between the values and zero.
QPainterPath silhouettePath(const PeriodGeometry &at, const std::vector<double> &values)
{
    double low = 0;
    double high = 0;
    for (const double value : values)
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    const double scale = high > low ? at.frame.height() * silhouetteHeight / (high - low) : 0;
    const double zero = at.frame.bottom() + low * scale;
    QPainterPath path;
    const size_t count = std::min(values.size(), size_t(std::max(0, at.last - at.first + 1)));
    for (size_t i = 0; i < count; ++i) {
        if (!std::isfinite(values[i]))
            continue;
        const Month month = at.first + int(i);
        if (i == 0 || !std::isfinite(values[i - 1]))
            path.moveTo(at.leftOf(month), zero);
        path.lineTo(at.leftOf(month), zero - values[i] * scale);
        path.lineTo(at.rightOf(month), zero - values[i] * scale);
        if (i + 1 == count || !std::isfinite(values[i + 1])) {
            path.lineTo(at.rightOf(month), zero);
            path.closeSubpath();
        }
    }
    return path;
}

void paintHandle(QPainter &painter, const QRectF &handle, double pixel, const WindowTheme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(handle, 2, 2);
    QRectF grip(0, 0, std::max(1.0, pixel), 10);
    grip.moveCenter(handle.center());
    painter.fillRect(grip, theme.onAccent);
}

void paintWindow(QPainter &painter, const PeriodGeometry &at, const WindowTheme &theme)
{
    QColor tint = theme.accent;
    tint.setAlphaF(recessionOpacity);
    painter.fillRect(at.windowRect(), tint);
}

void paintYears(QPainter &painter, const PeriodGeometry &at, const WindowTheme &theme)
{
    const QFont font = WindowTheme::font(labelSize);
    const double width = QFontMetricsF(font).horizontalAdvance(QStringLiteral("2000"));
    painter.setFont(font);
    painter.setPen(theme.muted);
    for (const PeriodGeometry::YearLabel &label : at.yearLabels(width)) {
        const QRectF box(std::round(label.x - width / 2), at.frame.bottom() + 2, width + 2,
                         PeriodGeometry::labelHeight - 2);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, QString::number(label.year));
    }
}

// Periods of one leader without a gap where they are narrow: gaps would be most of them.
void paintRibbon(QPainter &painter, const PeriodGeometry &at, const std::vector<RibbonPeriod> &periods, bool dark)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRectF ribbon = at.ribbon();
    for (auto from = periods.begin(); from != periods.end();) {
        const double width = at.monthWidth() * (from->months.last - from->months.first + 1);
        const bool touch = width < leastWidthWithGap;
        const auto differs = [&](const RibbonPeriod &a, const RibbonPeriod &b) {
            return !touch || a.fill != b.fill || a.slim != b.slim || b.months.first != a.months.last + 1;
        };
        const auto last = std::adjacent_find(from, periods.end(), differs);
        const RibbonPeriod &end = last == periods.end() ? periods.back() : *last;
        const double left = at.aligned(at.leftOf(std::max(at.first, from->months.first)));
        const double right = at.aligned(at.rightOf(std::min(at.last, end.months.last))) - (touch ? 0 : at.pixel);
        const QColor solid = dark ? liftedColour(from->fill) : from->fill;
        QColor fill = solid;
        fill.setAlphaF(from->slim ? slimOpacity : 1);
        painter.fillRect(QRectF(left, ribbon.top(), right - left, ribbon.height()), fill);
        const double foot = std::max(at.pixel, at.aligned(slimFoot));
        if (from->slim)
            painter.fillRect(QRectF(left, ribbon.bottom() - foot, right - left, foot), solid);
        from = last == periods.end() ? last : std::next(last);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace

void paintPeriodGround(QPainter &painter, const PeriodGeometry &at, const PeriodGround &ground, const WindowTheme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QPainterPath frame = framePath(at);
    painter.fillPath(frame, at.isEmpty() ? theme.window : theme.field);
    if (!at.isEmpty()) {
        painter.fillPath(silhouettePath(at, ground.silhouette), theme.silhouette);
        paintWindow(painter, at, theme);
    }
    const double half = at.pixel / 2;
    painter.setPen(QPen(theme.strongLine, at.pixel));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(at.frame.adjusted(half, half, -half, -half), frameRadius, frameRadius);
    if (at.isEmpty())
        return;
    paintHandle(painter, at.startHandle(), at.pixel, theme);
    paintHandle(painter, at.endHandle(), at.pixel, theme);
    paintYears(painter, at, theme);
    if (at.hasRibbon)
        paintRibbon(painter, at, ground.ribbon, theme.dark);
}

void paintPeriodCursor(QPainter &painter, const PeriodGeometry &at, const WindowTheme &theme)
{
    painter.fillRect(at.cursorLine(), theme.text);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    painter.drawRoundedRect(at.flag(), flagRadius, flagRadius);
    painter.setFont(WindowTheme::font(labelSize, QFont::Medium));
    painter.setPen(theme.window);
    painter.drawText(at.flag(), Qt::AlignCenter, at.cursorText());
}

double periodFlagWidth()
{
    const QFontMetricsF metrics(WindowTheme::font(labelSize, QFont::Medium));
    const double text = std::max(metrics.horizontalAdvance(QStringLiteral("0000-00")),
                                 metrics.horizontalAdvance(QStringLiteral("0000-Q0")));
    return std::ceil(text + 2 * flagPadding);
}

} // namespace tradestrata
