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

/// Where months, handles and flag of the period slider stand, what lies under a point, and where steps and drags lead:
/// all of the slider's arithmetic, without a widget. Lengths are logical pixels of the widget. Each month of the data
/// has a cell of equal width; the window runs from cell edge to cell edge, the cursor stands in the middle of its cell.
struct PeriodGeometry
{
    /// What a press of the mouse takes hold of.
    enum class Part { Nowhere, Cursor, Start, End, Window, Track };

    static constexpr double handleWidth = 7; ///< of a window handle, outside the window's edge
    static constexpr double inset = 8;       ///< from the frame's sides to the first and last month: room for a handle
    static constexpr double flagHeight = 17;
    static constexpr double flagGap = 3;      ///< from the flag to the frame
    static constexpr double labelHeight = 18; ///< of the year labels under the frame
    static constexpr double ribbonHeight = 6; ///< of the ribbon of leaders under those

    QRectF frame;     ///< of the track
    double pixel = 1; ///< size of a pixel of the device: what must be crisp stands on whole ones
    double flagWidth = 56;
    bool hasRibbon = false;
    Frequency frequency = Frequency::Month; ///< a step of the cursor is one period of this
    Month first{1};                         ///< of the data
    Month last{0};                          ///< of the data; before `first`: no data
    MonthSpan givenWindow;                  ///< as set; window() is the part of it that has data
    Month givenCursor;                      ///< as set; cursor() stands within the data

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
    /// The month in whose cell x lies; beyond the ends, the first or last.
    Month monthAt(double x) const;
    /// The month whose cell begins, or ends, nearest to x.
    Month startAt(double x) const;
    Month endAt(double x) const;
    double aligned(double x) const;

    QRectF flag() const;
    QRectF cursorLine() const;
    /// Under the year labels, on the scale of the months; no height without one.
    QRectF ribbon() const;
    QRectF windowRect() const;
    QRectF startHandle() const;
    QRectF endHandle() const;
    /// All that moves with the cursor.
    QRectF cursorStrip() const { return flag() | cursorLine(); }
    Part partAt(QPointF point) const;

    struct YearLabel
    {
        int year = 0;
        double x = 0; ///< middle of the label
    };
    /// Every year, or every 2nd, 5th, 10th, 20th or 50th, as there is room for labels of this width.
    std::vector<YearLabel> yearLabels(double labelWidth) const;

    // Where edits lead. All results lie within the data.
    /// The last month, within the data, of the period that holds the month.
    Month snapped(Month month) const;
    /// That many periods of the frequency on from a month.
    Month stepped(Month month, int periods) const;
    /// How many periods make a step of so many months: at least one.
    int periodsIn(int months) const;
    /// The shortest window: one period.
    int leastMonths() const;
    MonthSpan withStart(Month from) const;
    MonthSpan withEnd(Month to) const;
    MonthSpan movedBy(int months) const;
    MonthSpan withStartStepped(int periods) const;
    MonthSpan withEndStepped(int periods) const;
};

/// A period on the ribbon under the slider: the colour of who leads in it. Periods without a leader have none.
struct RibbonPeriod
{
    MonthSpan months; ///< of the period; a longer one reaches over all of its months
    QColor fill;
    bool slim = false; ///< ahead by under 1 per cent: pale, with a solid foot

    bool operator==(const RibbonPeriod &) const = default;
};

/// What stands under the cursor: a value for each month from the first of the data on, NaN where there is none; and
/// who leads in each period, ascending.
struct PeriodGround
{
    std::vector<double> silhouette;
    std::vector<RibbonPeriod> ribbon;
};

/// Paints all of the period slider that stands still while the cursor moves: frame, silhouette, window with its
/// handles, year labels, the ribbon of leaders.
void paintPeriodGround(QPainter &painter, const PeriodGeometry &at, const PeriodGround &ground, const WindowTheme &theme);

/// Paints the cursor: a flag with its period, and the line below it.
void paintPeriodCursor(QPainter &painter, const PeriodGeometry &at, const WindowTheme &theme);

/// How wide the flag must be for any period.
double periodFlagWidth();

} // namespace tradestrata
