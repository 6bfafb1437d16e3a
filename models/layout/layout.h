// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"
#include "models/spec/figurespec.h"

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace tradestrata {

/// The role of a text in a figure, which determines its size, leading and weight.
enum class TextRole { Title, Subtitle, LabelName, LabelValue, Axis, Period, Note, Source, BarValue };

/// Sizes in points, weights as in CSS.
struct TextStyle
{
    double size;
    double leading;
    int weight;
};
TextStyle styleOf(TextRole role);

/// The widths of texts, in points; they scale with the size, as there is no hinting.
class TextMetrics
{
public:
    virtual ~TextMetrics() = default;
    virtual double width(const QString &text, TextRole role) const = 0;
    /// The characters that are drawn as empty boxes, as there is no font for them; each once.
    virtual QStringList missing(const QString & /*text*/) const { return {}; }
};

/// What a figure is laid out on: its size in points and the number of pixels per point.
struct Paper
{
    QSizeF size;      ///< points
    double scale = 1; ///< pixels per point
    QSize pixels;
    static constexpr QSizeF least{160, 100}; ///< points: too small for words
    static constexpr int mostPixels = 20000; ///< a side

    /// Millimetres: always these points (1 pt = dpi / 72 px). Pixels: 1 pt = 200/72 px times k, k = sqrt(w h / (1339
    /// 748)) clamped to 0.6 to 3.
    static Paper of(const FigureSize &size);
};

/// Whether a figure of this size has room for its words, and memory. The only place that decides it: for options,
/// sessions and fields.
bool canBeDrawn(const FigureSize &size);

enum class Anchor { Start, Middle, End };

struct TextItem
{
    QPointF at; ///< on the base line, points
    QString text;
    TextRole role = TextRole::Axis;
    QRgb colour = 0;
    Anchor anchor = Anchor::Start;
    int series = -1; ///< the series that it labels, or -1
    int column = -1; ///< for a table: the index of its column among those with a head
    int period = -1; ///< for a value at the marked period: the index of that; -1: the last one that the series draws
};

struct StrokeItem
{
    QPolygonF points;
    double width = 0.5;
    QRgb colour = 0;
    bool round = false; ///< round caps and joins
    QList<double> dash; ///< lengths in points
};

/// A tinted area under lines.
struct TintItem
{
    QPolygonF outline;
    QRgb colour = 0;
    double strength = 0; ///< 0 to 1
};

/// A rectangle of a stacked bar, with its series, period and part.
struct BarItem
{
    QRectF rect;
    int series = 0;
    int period = 0; ///< for releases: the group
    bool hatched = false;
};

/// The plot of a small chart with one series. Lengths in points.
struct Pane
{
    QRectF plot;
    Scale scale = Scale::Linear;
    double low = 0, high = 1; ///< levels at the bottom and top of the plot
    std::vector<double> x;    ///< the position of each period
    int series = 0;

    double y(double value) const { return plot.bottom() - (levelOf(scale, value) - low) / (high - low) * plot.height(); }
};

/// An annotation in its place. Lengths in points.
struct PlacedAnnotation
{
    int index = 0; ///< in the spec
    QPointF anchor;
    QRectF words; ///< null if it has none, or no room for them
    QRectF grip;  ///< around its anchor, to take hold of it by

    /// Where it can be taken hold of.
    QRectF handle() const { return words.isNull() ? grip : words; }
};

/// What has given way so that a figure has room for its plot; each but the first includes those before it.
enum class GaveWay {
    Nothing,
    ALittleType,  ///< a little smaller than usual, at least 6 points
    PartnerNotes, ///< left out
    LongNotes,    ///< only their first sentences
    Subtitle,     ///< only its first sentence
    Notes,        ///< left out, and the subtitle is short
    Values,       ///< beside names, left out; in rows the places moved
    Plot,         ///< smaller than it should be
    Type          ///< smaller than usual
};

/// The positions of everything, in points. Charts draw the series into `plot`; the frame draws everything else.
struct Layout
{
    Paper paper;
    QMarginsF margins; ///< of the paper
    QRectF logo;       ///< the place of the house's logo; null if there is none
    QRectF plot;       ///< from axis.high to axis.low, and from the first to the last x of data
    Scale scale = Scale::Linear;
    double low = 0, high = 1;      ///< levels at the bottom and top of the plot: values, on a linear scale
    std::vector<double> x;         ///< the position of each period: points
    double cell = 0;               ///< width of a month's cell if each has one; otherwise 0
    double alone = 0;              ///< width of a block of bands if there is only one period
    std::vector<StrokeItem> below; ///< under the series: grid
    std::vector<TintItem> tints;   ///< over the grid, under the series
    std::vector<StrokeItem> above; ///< over the series: base line, ticks, connectors, brackets, dotted grid
    std::vector<TextItem> texts;
    QRectF barSlots;            ///< bars: the area in which each period has an equal slot, with its bar in the
                                ///< middle; in a ranking each series, from the top down; among releases each bar
                                ///< and the gaps between groups
    std::vector<int> barPlaces; ///< among releases: the slot of each of the bars
    int barSlotCount = 0;       ///< among releases: the number of slots
    double barWidth = 0.7;      ///< as a part of a slot
    std::vector<Pane> panes;    ///< small charts, each with a plot of its own; then x is empty
    QRectF lens;                ///< the box of the lens; null if there is none
    bool lensLeftOut = false;   ///< there was no room for it
    std::vector<BarItem> bars;  ///< every rectangle of every bar
    QList<int> droppedLabels;   ///< series whose label did not fit
    int crossingsWithoutNote = 0;
    QStringList shortenedNames;                ///< in full
    QList<int> droppedValues;                  ///< series whose value at the marked period did not fit
    bool logoLeftOut = false;                  ///< there was no room for it
    bool markUnnamed = false;                  ///< the name of the marked period did not fit
    std::vector<PlacedAnnotation> annotations; ///< ascending by index
    int annotationsWithoutRoom = 0;            ///< whose words, or anchor, did not fit
    GaveWay gaveWay = GaveWay::Nothing;
    double type = 1;       ///< the size of the type, of its usual one
    QString subtitle;      ///< in full, in the words for what is drawn on this paper
    bool tooSmall = false; ///< words leave no room to draw in: a larger paper is needed

    /// For a ranking, whose bars lie along x: from the plot's left to its right side.
    double along(double value) const { return plot.left() + (level(value) - low) / (high - low) * plot.width(); }
    double level(double value) const { return levelOf(scale, value); }
    double y(double value) const { return plot.bottom() - (level(value) - low) / (high - low) * plot.height(); }
};

/// Lengths of hatching in points: strokes at 45 degrees, their phase fixed to the figure's origin.
struct Hatch
{
    static constexpr double pitch = 3.2; ///< along x
    static constexpr double width = 0.55;
};

} // namespace tradestrata
