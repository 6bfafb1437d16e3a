// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/figure/palette.h"
#include "models/figure/stack.h"
#include "models/language/language.h"
#include "models/numbers/numbers.h"
#include "models/spec/annotation.h"
#include "models/spec/housestyle.h"

#include <QString>
#include <QStringList>

#include <cmath>
#include <limits>
#include <vector>

namespace tradestrata {

/// The kind of values in a figure.
enum class ValueKind { Dollars, Percent, Points, Index, Rank };

/// How a figure formats its values: the unit and decimals that its labels share.
struct ValueText
{
    ValueKind kind = ValueKind::Dollars;
    bool isChange = false; ///< positive values have a plus sign
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
    QList<double> dash;           ///< lengths of strokes and gaps; empty for a solid line
    Marker marker = Marker::None; ///< 4 wide
    int markerEvery = 12;         ///< periods from marker to marker
    bool background = false;      ///< one of many: a thin line in a pale colour, without dash or marker
    bool casing = false;          ///< 0.4 of the ink on each side, for fills that are hard to see on the paper
};

/// One series of a figure with its name, its style and its drawn values, in the unit of the axis.
struct FigureSeries
{
    PartnerCode partner; ///< meaningless for others
    SeriesKind kind = SeriesKind::Partner;
    QString name;
    QRgb fill = 0;   ///< for bands, bars and compared lines
    QRgb ink = 0;    ///< for text
    QRgb stroke = 0; ///< the line's colour: the fill, or the fill at 78% over paper for context
    bool compared = false;
    LineStyle line;
    Column drawn;         ///< dollars or per cent, one for each period
    Column older;         ///< the same from an older release, dashed behind it; empty without one
    int last = -1;        ///< the last period drawn; -1 if none is
    QString valueText;    ///< the value at that period as in its label: "341.6", "15.5%"
    bool bars = false;    ///< drawn as one bar per period, not as a line
    int year = 0;         ///< for SeriesKind::Year
    bool labelled = true; ///< labelled at its end
    QString earlyName;    ///< for a year that is not over, labelled where its line ends: "August 2025"

    bool isOfPartner() const { return kind == SeriesKind::Partner || kind == SeriesKind::Group; }
};

/// A dated event on the time axis.
struct EventMark
{
    double place = 0; ///< between periods, as for recessions
    QString label;
    QString source;
    Month month;
    int series = -1; ///< the only series that it concerns; -1: several or none
    int rank = 0;    ///< priority of its label: 1 must have room, and so on; 0: only a tick
};

struct ValueTick
{
    double value = 0;
    QString text; ///< "300"; the top one with its unit: "$400 bn"
};

/// How values become heights: linear, logarithmic, or with 1 on top for ranks.
enum class Scale { Linear, Log, Reversed };

/// The height of a value on a scale, without a unit; NaN if it has none, such as zero on a logarithmic scale.
inline double levelOf(Scale scale, double value)
{
    switch (scale) {
    case Scale::Linear:
        return value;
    case Scale::Log:
        return value > 0 ? std::log10(value) : std::numeric_limits<double>::quiet_NaN();
    case Scale::Reversed:
        return -value;
    }
    Q_UNREACHABLE();
}

/// The value axis: its range and its 4 to 6 ticks on 1, 2, 2.5 or 5.
struct ValueAxis
{
    Scale scale = Scale::Linear;
    double low = 0;       ///< the value at the bottom
    double high = 1;      ///< the value at the top
    bool fromZero = true; ///< there is no need to say where it begins
    std::vector<ValueTick> ticks;
};

/// A label under the time axis, at a period.
struct TimeLabel
{
    int period = 0;
    QString text;
    bool opensYear = false; ///< is for the year that begins there, not only for the period
    bool newest = false;    ///< the newest bar's: bold

    bool operator==(const TimeLabel &) const = default;
};

/// One part of the yearly bars: the months to `through`, or those after it.
struct BarPart
{
    QString name;                            ///< beside its bracket: "January–August", "September–December, hatched"
    std::vector<std::vector<double>> values; ///< [series][period], dollars; NaN draws nothing
    std::vector<QString> newestTexts;        ///< the newest bar's values as in labels
};

/// A row of a ranking or a table, apart from the series' name and value.
struct FigureRow
{
    QString rank;             ///< among all partners: "3"; empty for groups, others and the total
    std::optional<int> moved; ///< places gained since a year earlier, negative if lost; nothing if unknown
    QString movedText;        ///< how many places, without a sign; empty if none
    QStringList cells;        ///< for a table, one for each column with a head; empty if blank
};

/// The rows of a ranking or a table, one for each series, and the heads of their columns.
struct FigureRows
{
    std::vector<FigureRow> rows;
    QString rankHead;
    QStringList heads; ///< for a table's cells
    QString movedHead; ///< "Places moved since August 2024"
};

/// Bars side by side: the values of the series in one publication or release.
struct FigureGroup
{
    QString name;               ///< "As first published", "Release of March 2026"
    QString date;               ///< "19 November 2025"; empty for a release
    std::vector<double> values; ///< dollars, one for each series; NaN draws nothing
    QStringList texts;          ///< the values as in their labels, with the published digits
    QString lead;               ///< "Mexico by $0.8 bn"; empty if nobody can lead
    int leader = -1;            ///< the series whose ink it is written in; -1 if nobody leads
    bool counted = false;       ///< the release that the read-out shows
};

/// A crossing of two lines with its date.
struct DatedMark
{
    double place = 0; ///< between periods: 3.5 is half way from the fourth to the fifth
    double value = 0;
    QString date;        ///< the first period after it: "March 2009"
    QString text;        ///< "deficit begins", "Mexico passes Canada,"
    QString values = {}; ///< the two values of that period: "338.0 to 336.5"; empty if not shown
};

/// If there are more crossings, only the newest have their dates.
inline constexpr size_t mostDatedMarks = 6;

/// The period that is marked: a line over the plot, with the values there.
struct PeriodMark
{
    int place = 0;      ///< index of the period
    QString name;       ///< as above the end labels: "To August 2025"
    QStringList values; ///< one for each series, as in labels, among months as bars with its name; empty if it has no value
                        ///< there, or no name of its own
};

/// An annotation of the analyst's whose anchor the figure draws.
struct FigureAnnotation
{
    int index = 0; ///< in the spec
    AnnotationKind kind = AnnotationKind::Text;
    int first = 0, last = 0; ///< periods, both included
    int series = -1;         ///< -1: none
    std::optional<double> value;
    QString text; ///< the words, or the value as in labels
    std::optional<QPointF> offset;
};

/// Where another release begins.
struct ReleaseSeam
{
    double place = 0; ///< between periods: 3.5 is half way from the fourth to the fifth
    QString label;    ///< "release of September 2026 →"
    QString brief;    ///< "new release →": if there is less room
};

/// Periods in which the leads between neighbouring ranks are too small to be meaningful.
struct NearTie
{
    int first = 0, last = 0;     ///< periods, both included
    double upper = 1, lower = 2; ///< the ranks; equal ones share a rank
};

/// The end of the two compared lines, enlarged.
struct FigureLens
{
    int first = 0, last = 0; ///< periods, both included
    ValueAxis axis;
    double place = 0; ///< of the newest crossing, between periods
    QString title;    ///< "Last 25 months"
    QString from;     ///< the first period: "Jan 2024"
    QString crossing; ///< the period of the crossing: "Dec 2025"
};

/// Who leads among all partners in one period.
struct LeaderCell
{
    int leader = -1;   ///< index into the ribbon's leaders; -1: unknown
    bool slim = false; ///< ahead by under 1 per cent

    bool operator==(const LeaderCell &) const = default;
};

/// The leader among all partners, shown or not, in each period: a ribbon under the plot, with its key.
struct LeaderRibbon
{
    struct Leader
    {
        QString name;
        QRgb fill = 0;
    };
    std::vector<LeaderCell> cells; ///< one for each period; empty if not drawn
    std::vector<Leader> leaders;   ///< most frequent leader first
    size_t named = 0;              ///< how many of them the key names
    QString head;                  ///< left of it: "Leader"
    QString what;                  ///< "Leader: the largest single-country buyer"
    QString slimKey;               ///< right of it: "under 1% apart"; empty if no cell is narrow
    QStringList remarks;           ///< after the names: "2 more", "blank where no leader is known"

    bool isDrawn() const { return !cells.empty(); }
};

/// A small chart with one series, in a figure that has several.
struct FigurePane
{
    int series = 0;
    ValueAxis axis;
    ValueText values; ///< the format of its values
};

/// A figure: numbers, ticks, words and colours in one language, without pixels. Tests read it printed as text.
struct Figure
{
    Chart chart = Chart::Line;
    ShowAs show = ShowAs::Value;
    Measure measure = Measure::TwelveMonths;
    PaperTheme paper = PaperTheme::Light;
    Theme theme;      ///< of the paper
    HouseSheet sheet; ///< margins and a logo
    std::vector<Period> periods;
    std::vector<FigureSeries> series; ///< in drawing order: base of the stack first, then others, and the total last
    std::vector<int> drawOrder;       ///< lines: indices into series, the topmost (rank 1) last
    ValueAxis axis;
    std::vector<std::vector<TimeLabel>> timeLabels; ///< from dense to sparse: the layout takes the first that fits
    BandStack bands;                                ///< for areas
    int newest = -1;                                ///< bars: the period of the newest bar, whose parts are labelled
    BarPart solid, rest;                            ///< for bars; rest.name is empty if nothing is hatched
    std::vector<FigurePane> panes;                  ///< for panels and concentration, row by row
    int paneColumns = 1;
    bool roundingShows = false;      ///< the values as written do not add up to the total as written
    bool panesShareAxis = false;     ///< all have the same axis, labelled only in the first column
    FigureRows rows;                 ///< for a ranking or a table
    std::vector<FigureGroup> groups; ///< for releases, from old to new
    /// Recessions as positions between periods: 3.5 is half way from the fourth to the fifth.
    std::vector<std::pair<double, double>> recessions;
    /// In the order in which they get room.
    std::vector<FigureAnnotation> annotations;
    std::vector<EventMark> events;  ///< ascending by date
    std::vector<ReleaseSeam> seams; ///< ascending
    std::vector<DatedMark> marks;   ///< exports and imports: where one crosses the other
    std::optional<PeriodMark> mark; ///< if asked for, and anything is drawn there
    std::optional<FigureLens> lens; ///< if asked for and a crossing lies at the end of the window
    LeaderRibbon ribbon;            ///< if asked for
    QString gapName, gapText;       ///< exports and imports: "Deficit", "171.1", between their end labels
    std::vector<NearTie> nearTies;  ///< ranks over time
    QString title;
    QString subtitle;
    QString shortSubtitle; ///< for small paper: without what the title says; empty if there is none
    /// For paper on which bars of months are too thin to be told apart: both subtitles, with other words for these.
    QString touchingSubtitle, touchingShortSubtitle;
    bool monthsTouch = false; ///< the subtitles are these
    QString briefSubtitle;    ///< where there is room for one sentence, and the first does not say which months are hatched
    QStringList notes;
    qsizetype firstPartnerNote = 0, partnerNotes = 0; ///< those of the notes that are about partners
    QStringList details;                              ///< the notes in full, for a file's metadata and a report
    Messages remarks;                                 ///< what was asked for and is not drawn: for the analyst, not in the figure
    QStringList unlabelled;                           ///< the note for one, two, ... series without room for a label
    QString moreCrossings;                            ///< the note if not every crossing has room for its sentence
    QString source;
    ValueText valueText; ///< the format of values in its labels
    QString columnHead;  ///< above the end labels: "To January 2026"
    QString language;    ///< "en_US"

    /// The last period that any series draws; -1 if there is none.
    int lastDrawn() const;
};

/// The last period with a value; -1 if there is none.
int lastValue(const Column &column);

/// The whole figure as lines of text, for reading and for tests.
QString toText(const Figure &figure);

} // namespace tradestrata
