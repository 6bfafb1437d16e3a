// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/periodgeometry.h"

#include "widgets/controls/liftedcolour.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace tradestrata {

namespace {

constexpr double lineWidth = 1.5;
constexpr double handleSlack = 3;   // a handle can be grabbed this far beyond it
constexpr double cursorSlack = 4;   // and the cursor's line this far beside it,
constexpr double narrowWindow = 24; // unless too little of the window could be grabbed
constexpr double labelGap = 16;

} // namespace

MonthSpan PeriodGeometry::window() const
{
    const Month from = std::max(first, std::min(givenWindow.first, last));
    return {from, std::max(from, std::min(givenWindow.last, last))};
}

Month PeriodGeometry::cursor() const { return std::max(first, std::min(givenCursor, last)); }

QString PeriodGeometry::cursorText() const
{
    const Month month = cursor();
    return (month == snapped(month) ? Period::containing(month, frequency) : Period::month(month)).toString();
}

double PeriodGeometry::monthWidth() const
{
    return isEmpty() ? 0 : std::max(0.0, frame.width() - 2 * inset) / (last - first + 1);
}

Month PeriodGeometry::monthAt(double x) const
{
    const double width = monthWidth();
    const double cell = width > 0 ? std::floor((x - leftOf(first)) / width) : 0;
    return first + int(std::clamp(cell, 0.0, double(last - first)));
}

Month PeriodGeometry::startAt(double x) const { return monthAt(x + monthWidth() / 2); }

Month PeriodGeometry::endAt(double x) const { return monthAt(x - monthWidth() / 2); }

double PeriodGeometry::aligned(double x) const { return std::round(x / pixel) * pixel; }

QRectF PeriodGeometry::flag() const
{
    const QRectF line = cursorLine();
    const double width = aligned(flagWidth / 2) * 2 + line.width();
    return {line.center().x() - width / 2, aligned(frame.top() - flagGap - flagHeight), width, aligned(flagHeight)};
}

QRectF PeriodGeometry::cursorLine() const
{
    const double width = std::max(pixel, aligned(lineWidth));
    const double top = aligned(frame.top() - flagGap);
    const double bottom = aligned(hasRibbon ? ribbon().bottom() + pixel : frame.bottom());
    return {aligned(centreOf(cursor()) - width / 2), top, width, bottom - top};
}

QRectF PeriodGeometry::ribbon() const
{
    const double left = aligned(leftOf(first));
    return {left, aligned(frame.bottom() + labelHeight), aligned(rightOf(last)) - left, hasRibbon ? aligned(ribbonHeight) : 0};
}

QRectF PeriodGeometry::windowRect() const
{
    const MonthSpan span = window();
    const double left = aligned(leftOf(span.first));
    return {left, frame.top(), aligned(rightOf(span.last)) - left, frame.height()};
}

QRectF PeriodGeometry::startHandle() const
{
    const QRectF window = windowRect();
    return {window.left() - handleWidth, window.top(), handleWidth, window.height()};
}

QRectF PeriodGeometry::endHandle() const
{
    const QRectF window = windowRect();
    return {window.right(), window.top(), handleWidth, window.height()};
}

PeriodGeometry::Part PeriodGeometry::partAt(QPointF point) const
{
    if (isEmpty())
        return Part::Nowhere;
    if (flag().adjusted(-2, -flagGap, 2, flagGap).contains(point) && point.y() < frame.top())
        return Part::Cursor;
    if (point.y() >= frame.top() && point.y() <= frame.bottom()) {
        const QRectF window = windowRect();
        if (startHandle().adjusted(-handleSlack, 0, 0, 0).contains(point))
            return Part::Start;
        if (endHandle().adjusted(0, 0, handleSlack, 0).contains(point))
            return Part::End;
        const bool inside = window.contains(point);
        const double slack = inside && window.width() < narrowWindow ? 0 : cursorSlack;
        if (std::abs(point.x() - centreOf(cursor())) < slack)
            return Part::Cursor;
        if (inside && this->window() != MonthSpan{first, last}) // a window over all data cannot be moved
            return Part::Window;
    }
    const double below = labelHeight + (hasRibbon ? ribbonHeight : 0);
    const bool onTrack = frame.adjusted(0, -flagHeight - flagGap, 0, below).contains(point);
    return onTrack ? Part::Track : Part::Nowhere;
}

std::vector<PeriodGeometry::YearLabel> PeriodGeometry::yearLabels(double labelWidth) const
{
    if (isEmpty() || frame.width() < labelWidth)
        return {};
    constexpr std::array steps{1, 2, 5, 10, 20, 50};
    const auto fits = [&](int years) { return years * 12 * monthWidth() >= labelWidth + labelGap; };
    const auto fitting = std::ranges::find_if(steps, fits);
    const int step = fitting == steps.end() ? steps.back() : *fitting;
    std::vector<YearLabel> labels;
    for (int year = (first.year() + step - 1) / step * step; year <= last.year(); year += step)
        if (Month::of(year, 1) >= first)
            labels.push_back({year, leftOf(Month::of(year, 1))});
    if (labels.empty())
        labels.push_back({first.year(), frame.left() + inset + labelWidth / 2});
    return labels;
}

Month PeriodGeometry::snapped(Month month) const
{
    const Month within = std::max(first, std::min(month, last));
    return std::min(last, Period::containing(within, frequency).last());
}

Month PeriodGeometry::stepped(Month month, int periods) const
{
    const int lowest = Period::containing(first, frequency).ordinal;
    const int highest = Period::containing(last, frequency).ordinal;
    const int wanted = Period::containing(month, frequency).ordinal + periods;
    return snapped(Period{frequency, std::max(lowest, std::min(wanted, highest))}.last());
}

int PeriodGeometry::periodsIn(int months) const { return std::max(1, months / Period::months(frequency)); }

int PeriodGeometry::leastMonths() const { return std::min(Period::months(frequency), last - first + 1); }

MonthSpan PeriodGeometry::withStart(Month from) const
{
    const Month to = window().last;
    return {std::max(first, std::min(from, to - (leastMonths() - 1))), to};
}

MonthSpan PeriodGeometry::withEnd(Month to) const
{
    const Month from = window().first;
    return {from, std::min(last, std::max(to, from + (leastMonths() - 1)))};
}

MonthSpan PeriodGeometry::movedBy(int months) const
{
    const MonthSpan span = window();
    const int by = std::clamp(months, first - span.first, last - span.last);
    return {span.first + by, span.last + by};
}

MonthSpan PeriodGeometry::withStartStepped(int periods) const
{
    return withStart((Period::containing(window().first, frequency) + periods).first());
}

MonthSpan PeriodGeometry::withEndStepped(int periods) const
{
    return withEnd((Period::containing(window().last, frequency) + periods).last());
}

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
        const QRectF box(std::round(label.x - width / 2), at.frame.bottom() + 2, width + 2, PeriodGeometry::labelHeight - 2);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, QString::number(label.year));
    }
}

// Narrow periods of the same leader have no gaps, which would dominate the ribbon.
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
