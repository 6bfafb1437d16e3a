// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/period.h"
#include "widgets/controls/theme.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace tradestrata {

/// The positions of months, handles and flag of the period slider, what is under a point, and the results of steps and
/// drags: all of the slider's arithmetic, without a widget. Lengths are logical pixels of the widget. Each month of the
/// data has a cell of equal width; the window runs from cell edge to cell edge, and the cursor is in the middle of its
/// cell.
struct PeriodGeometry
{
    /// What a mouse press grabs.
    enum class Part { Nowhere, Cursor, Start, End, Window, Track };

    static constexpr double handleWidth = 7; ///< of a window handle, outside the window's edge
    static constexpr double inset = 8;       ///< from the frame's sides to the first and last month, with room for a handle
    static constexpr double flagHeight = 17;
    static constexpr double flagGap = 3;      ///< from the flag to the frame
    static constexpr double labelHeight = 18; ///< of the year labels under the frame
    static constexpr double ribbonHeight = 6; ///< of the ribbon of leaders under those

    QRectF frame;     ///< of the track
    double pixel = 1; ///< size of a device pixel: what must be crisp is aligned to whole ones
    double flagWidth = 56;
    bool hasRibbon = false;
    Frequency frequency = Frequency::Month; ///< a step of the cursor is one period of this
    Month first{1};                         ///< of the data
    Month last{0};                          ///< of the data; before `first`: no data
    MonthSpan givenWindow;                  ///< as set; window() is the part with data
    Month givenCursor;                      ///< as set; cursor() is within the data

    bool isEmpty() const { return last < first; }
    MonthSpan window() const;
    Month cursor() const;
    /// "2025-08"; "2025-Q3" or "2025" where the cursor is the last month of a longer period.
    QString cursorText() const;

    // Months and pixels.
    double monthWidth() const;
    double leftOf(Month month) const { return frame.left() + inset + (month - first) * monthWidth(); }
    double rightOf(Month month) const { return leftOf(month + 1); }
    double centreOf(Month month) const { return (leftOf(month) + rightOf(month)) / 2; }
    /// The month whose cell contains x; beyond the ends, the first or last month.
    Month monthAt(double x) const;
    /// The month whose cell begins, or ends, nearest to x.
    Month startAt(double x) const;
    Month endAt(double x) const;
    double aligned(double x) const;

    QRectF flag() const;
    QRectF cursorLine() const;
    /// The ribbon under the year labels, on the scale of the months; without a ribbon its height is 0.
    QRectF ribbon() const;
    QRectF windowRect() const;
    QRectF startHandle() const;
    QRectF endHandle() const;
    /// Everything that moves with the cursor.
    QRectF cursorStrip() const { return flag() | cursorLine(); }
    Part partAt(QPointF point) const;

    struct YearLabel
    {
        int year = 0;
        double x = 0; ///< middle of the label
    };
    /// Every year, or every 2nd, 5th, 10th, 20th or 50th, depending on the room for labels of this width.
    std::vector<YearLabel> yearLabels(double labelWidth) const;

    // The results of edits. All are within the data.
    /// The last month, within the data, of the period that contains the month.
    Month snapped(Month month) const;
    /// The month a number of periods after a month.
    Month stepped(Month month, int periods) const;
    /// How many periods make a step of the given number of months; at least one.
    int periodsIn(int months) const;
    /// The shortest window: one period.
    int leastMonths() const;
    MonthSpan withStart(Month from) const;
    MonthSpan withEnd(Month to) const;
    MonthSpan movedBy(int months) const;
    MonthSpan withStartStepped(int periods) const;
    MonthSpan withEndStepped(int periods) const;
};

/// A period on the ribbon under the slider, in the colour of its leader. Periods without a leader are left out.
struct RibbonPeriod
{
    MonthSpan months; ///< of the period, all of them
    QColor fill;
    bool slim = false; ///< a lead of under 1 per cent: pale, with a solid foot

    bool operator==(const RibbonPeriod &) const = default;
};

/// The background of the slider: a value for each month from the first month of the data, NaN if there is none; and who
/// leads in each period, ascending.
struct PeriodGround
{
    std::vector<double> silhouette;
    std::vector<RibbonPeriod> ribbon;
};

/// Paints the parts of the period slider that do not move with the cursor: frame, silhouette, window with its handles,
/// year labels, the ribbon of leaders.
void paintPeriodGround(QPainter &painter, const PeriodGeometry &at, const PeriodGround &ground, const WindowTheme &theme);

/// Paints the cursor: a flag with its period, and the line below it.
void paintPeriodCursor(QPainter &painter, const PeriodGeometry &at, const WindowTheme &theme);

/// The width of the flag that fits any period.
double periodFlagWidth();

} // namespace tradestrata
