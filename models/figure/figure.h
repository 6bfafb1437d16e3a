// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/palette.h"
#include "models/figure/stack.h"
#include "models/language/language.h"
#include "models/numbers/numbers.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tradestrata {

/// What the values of a figure are.
enum class ValueKind { Dollars, Percent, Points, Index, Rank };

/// How a figure writes its values: the unit and decimals that its labels share.
struct ValueText
{
    ValueKind kind = ValueKind::Dollars;
    bool isChange = false; ///< values above zero carry a plus sign
    MoneyUnit unit = MoneyUnit::Billions;
    int decimals = 1;

    QString label(double value, const Language &language) const;
};

enum class SeriesKind { Partner, Group, Others, Total, Year };
enum class Marker { None, Circle, Square, Diamond };

/// How a line is drawn; lengths in points.
struct LineStyle
{
    double width = 1.0;
    QList<double> dash;             ///< lengths of strokes and gaps; empty for a solid line
    Marker marker = Marker::None;   ///< 4 wide
    int markerEvery = 12;           ///< periods from marker to marker
    bool background = false;        ///< one of so many that it is a thin line in a pale colour, without dash or marker
    bool casing = false;            ///< 0.4 of the ink on each side, for fills that are hard to see on the paper
};

/// One series of a figure with its name, its looks and what is drawn of it, in the unit of the axis.
struct FigureSeries
{
    PartnerCode partner;            ///< meaningless for others
    SeriesKind kind = SeriesKind::Partner;
    QString name;
    QRgb fill = 0;                  ///< for bands, bars and compared lines
    QRgb ink = 0;                   ///< for text
    QRgb stroke = 0;                ///< the line's colour: the fill, or the fill at 78% over paper for context
    bool compared = false;
    LineStyle line;
    Column drawn;                   ///< dollars or per cent, one for each period
    Column older;                   ///< the same by an older release, dashed behind it; empty without one
    int last = -1;                  ///< the last period drawn; -1 when nothing is
    QString valueText;              ///< the value at that period as its label says it: "341.6", "15.5%"
    bool bars = false;              ///< drawn as a bar for each period, not as a line
    int year = 0;                   ///< for SeriesKind::Year
    bool labelled = true;           ///< named at its end
    QString earlyName;              ///< of a year that is not over, named where its line ends: "August 2025"
};

/// A dated event on the time axis.
struct EventMark
{
    double place = 0;               ///< between periods, as with recessions
    QString label;
    QString source;
    Month month;
    int series = -1;                ///< the one series that it concerns alone; -1: several or none
    int rank = 0;                   ///< labelled: 1 for the one that must have room, and so on; 0: a tick alone
};

struct ValueTick
{
    double value = 0;
    QString text;                   ///< "300"; the top one with its unit: "$400 bn"
};

/// How values become heights: evenly, by their logarithms, or with 1 on top for ranks.
enum class Scale { Linear, Log, Reversed };

/// The height of a value on a scale, without a unit; NaN where it has none, as zero on a logarithmic one.
double levelOf(Scale scale, double value);

/// The value axis: what it spans and its 4 to 6 ticks on 1, 2, 2.5 or 5.
struct ValueAxis
{
    Scale scale = Scale::Linear;
    double low = 0;  ///< the value at the bottom
    double high = 1; ///< the value at the top
    bool fromZero = true; ///< nothing to say of where it begins
    std::vector<ValueTick> ticks;
};

/// A label under the time axis, at a period.
struct TimeLabel
{
    int period = 0;
    QString text;
    bool opensYear = false; ///< stands for the year that begins there, not for the period alone
    bool newest = false;    ///< the newest bar's: bold

    bool operator==(const TimeLabel &) const = default;
};

/// One part of the yearly bars: the months to `through`, or those after it.
struct BarPart
{
    QString name;                            ///< beside its bracket: "January–August", "September–December, hatched"
    std::vector<std::vector<double>> values; ///< [series][period], dollars; NaN draws nothing
    std::vector<QString> newestTexts;        ///< the newest bar's values as labels say them
};

/// A row of a ranking or a table: what stands in it beside the series' name and value.
struct FigureRow
{
    QString rank;             ///< among all partners: "3"; empty for groups, others and the total
    std::optional<int> moved; ///< places gone up since a year earlier, down below zero; nothing where that is not known
    QString movedText;        ///< how many places, without a sign; empty where there are none
    QStringList cells;        ///< of a table, one for each column with a head; empty where blank
};

/// The rows of a ranking or a table, one for each series, and the heads of their columns.
struct FigureRows
{
    std::vector<FigureRow> rows;
    QString rankHead;
    QString nameHead;
    QStringList heads; ///< of a table's cells
    QString movedHead; ///< "Places moved since August 2024"
};

/// Bars side by side: what one publication or release says of the series.
struct FigureGroup
{
    QString name;               ///< "As first published", "Release of March 2026"
    QString date;               ///< "19 November 2025"; empty of a release
    std::vector<double> values; ///< dollars, one for each series; NaN draws nothing
    QStringList texts;          ///< the values as their labels say them, with the digits that were published
    QString lead;               ///< "Mexico by $0.8 bn"; empty where nobody can lead
    int leader = -1;            ///< the series in whose ink that stands; -1 where nobody leads
    bool counted = false;       ///< the release that the read-out is about
};

/// A crossing of two lines with its date.
struct DatedMark
{
    double place = 0; ///< between periods: 3.5 is half way from the fourth to the fifth
    double value = 0;
    QString date;     ///< the first period after it: "March 2009"
    QString text;     ///< "deficit begins", "Mexico passes Canada,"
    QString values = {}; ///< the two values of that period: "338.0 to 336.5"; empty where they are not said
};

/// Of more crossings the newest alone have their dates.
inline constexpr size_t mostDatedMarks = 6;

/// Where another release begins.
struct ReleaseSeam
{
    double place = 0; ///< between periods: 3.5 is half way from the fourth to the fifth
    QString label;    ///< "release of September 2026 from here"
    QString release;  ///< "September 2026": where there is less room
};

/// Periods in which the leads between neighbouring ranks are too small to mean much.
struct NearTie
{
    int first = 0, last = 0;      ///< periods, both included
    double upper = 1, lower = 2;  ///< the ranks; equal ones share one
};

/// The end of the two compared lines, enlarged.
struct FigureLens
{
    int first = 0, last = 0; ///< periods, both included
    ValueAxis axis;
    double place = 0;        ///< of the newest crossing, between periods
    QString title;           ///< "Last 25 months"
    QString from;            ///< the first period: "Jan 2024"
    QString crossing;        ///< the period of the crossing: "Dec 2025"
};

/// Who leads among all partners in one period.
struct LeaderCell
{
    int leader = -1;   ///< of the ribbon's leaders; -1: none is known
    bool slim = false; ///< ahead by under 1 per cent

    bool operator==(const LeaderCell &) const = default;
};

/// Who leads among all partners, shown or not, period by period: a ribbon under the plot, with its key.
struct LeaderRibbon
{
    struct Leader
    {
        QString name;
        QRgb fill = 0;
    };
    std::vector<LeaderCell> cells; ///< one for each period; empty where it is not drawn
    std::vector<Leader> leaders;   ///< whoever leads most often first
    size_t named = 0;              ///< so many of them are named in the key
    QString head;                  ///< left of it: "Leader"
    QString what;                  ///< "Leader: the largest single-country buyer"
    QString slimKey;               ///< right of it: "under 1% apart"; empty where no cell is slim
    QStringList remarks;           ///< after the names: "2 more", "blank where no leader is known"

    bool isDrawn() const { return !cells.empty(); }
};

/// A small chart with one series, of a figure that has several such.
struct FigurePane
{
    int series = 0;
    ValueAxis axis;
    ValueText values; ///< how its values are written
};

/// A figure: numbers, ticks, words and colours in one language, without pixels. Printed as text it is what tests read.
struct Figure
{
    Chart chart = Chart::Line;
    Show show = Show::Value;
    Measure measure = Measure::TwelveMonths;
    Theme theme;
    std::vector<Period> periods;
    std::vector<FigureSeries> series; ///< the one order: base of the stack first, others, then total last
    std::vector<int> drawOrder;       ///< lines: indices into series, the one drawn last (rank 1) at the end
    ValueAxis axis;
    std::vector<std::vector<TimeLabel>> timeLabels; ///< from dense to sparse: the layout takes the first that fits
    BandStack bands;                  ///< for areas
    int newest = -1;                  ///< bars: the period of the newest bar, whose parts are labelled
    BarPart solid, rest;              ///< for bars; rest.name is empty when nothing is hatched
    std::vector<FigurePane> panes;    ///< of panels and of concentration, row by row
    int paneColumns = 1;
    bool panesShareAxis = false;      ///< all have the same axis, labelled in the first column alone
    FigureRows rows;                  ///< of a ranking or a table
    std::vector<FigureGroup> groups;  ///< of releases, from old to new
    /// Recessions as places between periods: 3.5 is half way from the fourth to the fifth.
    std::vector<std::pair<double, double>> recessions;
    std::vector<EventMark> events;    ///< ascending by date
    std::vector<ReleaseSeam> seams;   ///< ascending
    std::vector<DatedMark> marks;     ///< exports and imports: where one passes the other
    std::optional<FigureLens> lens;   ///< where it is asked for and a crossing lies at the end of the window
    LeaderRibbon ribbon;              ///< where it is asked for
    QString gapName, gapText;         ///< exports and imports: "Deficit", "171.1", between their end labels
    std::vector<NearTie> nearTies;    ///< ranks over time
    QString title;
    QString subtitle;
    QStringList notes;
    QString source;
    ValueText valueText;              ///< how its labels write values
    QString columnHead;               ///< above the end labels: "To January 2026"
    QString language;                 ///< "en_US"

    /// The last period that any series draws; -1 when none draws anything.
    int lastDrawn() const;
};

/// The last period with a value; -1 when there is none.
int lastValue(const Column &column);

/// The whole figure as lines of text, for reading and for tests.
QString toText(const Figure &figure);

} // namespace tradestrata
