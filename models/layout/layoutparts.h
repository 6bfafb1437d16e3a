// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layout.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace tradestrata {

// The parts of layoutOf(), one file for each kind of item. All lengths in points.

inline constexpr double lineLabelPitch = 10.4;
inline constexpr double bandLabelPitch = 9.2;
inline constexpr double labelGap = 11.5;     ///< from the end of the data to its label
inline constexpr double besideBracket = 12;  ///< from the end of the bars to a label behind a bracket
inline constexpr double labelBaseline = 2.8; ///< from a label's middle down to its base line

inline constexpr double yGutter = 23;      ///< left of the plot, for the labels of the value axis
inline constexpr double plotToSource = 28; ///< from the plot to the base line of the source, without notes
inline constexpr double gridWidth = 0.5;
inline constexpr double zeroWidth = 0.75;
inline constexpr double tickLength = 3;
inline constexpr double belowPlot = 11;   ///< from the plot down to the base line of the labels of time
inline constexpr double markWidth = 0.5;  ///< of the lines of events and seams
inline constexpr double besideLine = 2.5; ///< from such a line to its name
inline constexpr double headAbove = 11.3; ///< from a column of labels up to the base line of its head
inline constexpr double chip = 6;         ///< the side of a square that shows a colour

/// What the parts share during a layout.
struct LayoutWork
{
    const Figure &figure;
    const TextMetrics &metrics;
    Layout &layout;
    double leastPlot = 1;       ///< the least width and height of a plot, of the usual ones
    QStringList roomNotes = {}; ///< on what has no room, among the figure's notes
};

/// The margins of a figure on a paper: those of its house style, but never more than a tenth of a small sheet.
QMarginsF marginsOn(const Figure &figure, QSizeF paper);
/// The width between them.
double widthWithin(const Layout &layout);
/// From the base line of the last line of the source to the lower edge.
double sourceToBottom(const Layout &layout);

/// The width of the labels right of the data, from the end of the data to the right margin.
double endLabelGutter(const Figure &figure, const TextMetrics &metrics);
/// Bands over the months of recessions, clipped to the plot.
void placeRecessions(const LayoutWork &work);
/// Labels of dated events in lanes at the top of the plot, their lines and ticks; returns the height of the lanes, by
/// which the plot has to give way.
double placeEvents(const LayoutWork &work);
/// Thin dotted lines where another release begins, interrupted at existing words; the newest with its name if there is
/// room for it.
void placeSeams(const LayoutWork &work);
/// The lines of an older release, dashed and thin, under those of the newer one.
void placeOlderLines(const LayoutWork &work);
/// The area between two lines, if a figure has no other.
void placeTint(const LayoutWork &work);
/// How many of the figure's lines cross a box, from the given one on; at most `most` are counted.
int linesIn(const LayoutWork &work, const QRectF &box, int most = 1000, int first = 0);
/// Bars of months, from zero.
void placeMonthBars(const LayoutWork &work);
/// Rings, drop lines and dates of crossings, which keep clear of the boxes.
void placeDatedMarks(const LayoutWork &work, const std::vector<QRectF> &boxes);
/// The line, the name and the values of the marked period. Returns the boxes of what it has placed.
std::vector<QRectF> placePeriodMark(const LayoutWork &work);
/// The analyst's annotations, which keep clear of everything that has been placed. Returns the boxes of their words.
std::vector<QRectF> placeAnnotations(const LayoutWork &work);
/// The boxes of words and upright lines that reach into an area.
std::vector<QRectF> wordsAndUprightsIn(const LayoutWork &work, const QRectF &area);
/// Whether the label at the end of a line or band has the series' value at that period.
bool isSaidAtEnd(const LayoutWork &work, int series, int place);
/// Grey between neighbouring ranks that are nearly tied.
void placeNearTies(const LayoutWork &work);
/// The name of a year that is not over, beside the end of its line, where it covers the least of the other lines.
void placeEarlyName(const LayoutWork &work);
/// Names and values right of lines, each beside its end.
void placeLineLabels(const LayoutWork &work);
/// Values and names right of bands, and names inside the bands that are large enough. Returns the boxes of the latter.
std::vector<QRectF> placeBandLabels(const LayoutWork &work);
/// The least lower and the greatest upper edge of a band between two positions in x, as y from the top: the room in it.
/// Nothing if it is not drawn there, or not in between.
std::optional<std::pair<double, double>> roomInBand(const LayoutWork &work, int series, double left, double right);
/// A value inside a part of a bar, if both fit.
bool placeValueInside(const LayoutWork &work, const BarItem &bar, const QString &text);
/// Rectangles, separators, brackets and labels of stacked bars.
void placeBars(const LayoutWork &work);
/// Labels and ticks under the data.
void placeTimeLabels(const LayoutWork &work);
/// The last tick, which carries the unit, and of the others those whose labels have room, from the first on.
std::vector<ValueTick> ticksWithRoom(const ValueAxis &axis, const std::function<double(double)> &yOf);
/// Grid lines and the labels of the value axis; in areas dotted and interrupted at the boxes.
void placeValueAxis(const LayoutWork &work, const std::vector<QRectF> &boxes);

/// How far down rows may reach: to the top of the foot.
double rowsBottom(const LayoutWork &work, double foot);
/// Bars along x with ranks, names and places moved, between the head's last base line and the top of the foot.
void placeRanking(const LayoutWork &work, double headEnd, double foot);

/// Groups of bars, one for each publication and release, in the same place.
void placeReleases(const LayoutWork &work, double headEnd, double foot);
/// A ruled table in the same place.
void placeTable(const LayoutWork &work, double headEnd, double foot);
/// Small charts in rows and columns in the same place.
void placePanes(const LayoutWork &work, double headEnd, double foot);

/// By how much the plot and what is under it move apart to make room for the ribbon of leaders.
double ribbonRoom(const Figure &figure);
/// The width of the ribbon's key right of the data, from the end of the data.
double ribbonKeyGutter(const Figure &figure, const TextMetrics &metrics);
/// The ribbon's key in the foot, its last line on a base line; returns its height.
double placeRibbonKey(const LayoutWork &work, double lastBaseline);
/// Cells of the ribbon of leaders, its name and the key to pale ones.
void placeLeaderRibbon(const LayoutWork &work);

/// The end of the two compared lines enlarged, where the plot is empty; placed after everything else in it.
void placeLens(const LayoutWork &work);

/// The box of a text, from the top of its capitals to the foot of its descenders.
QRectF textBox(const LayoutWork &work, const TextItem &item);
/// The parts of a vertical line, from top to bottom, that are not under words.
std::vector<std::pair<double, double>> freeParts(const LayoutWork &work, double x, double top, double bottom);
/// Space between two adjacent texts in a label: name and value.
double wordSpace(const TextMetrics &metrics);

} // namespace tradestrata
