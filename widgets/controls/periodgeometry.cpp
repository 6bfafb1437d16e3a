// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/periodgeometry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tradestrata {

namespace {

constexpr double lineWidth = 1.5;
constexpr double handleSlack = 3;   // a handle can be taken this far beyond it
constexpr double cursorSlack = 4;   // and the cursor's line this far beside it,
constexpr double narrowWindow = 24; // unless so little would be left to take the window by
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
        if (inside && this->window() != MonthSpan{first, last}) // the whole data cannot be moved
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

} // namespace tradestrata
