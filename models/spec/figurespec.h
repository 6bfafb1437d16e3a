// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/context.h"
#include "models/data/period.h"
#include "models/spec/annotation.h"
#include "models/spec/charts.h"
#include "models/spec/options.h"

#include <QList>
#include <QString>

#include <optional>

namespace tradestrata {

/// The claim about the leader in a hand-written title, which is checked. Members that are not set are the figure's.
struct TitleClaim
{
    PartnerCode lead;
    std::optional<PartnerCode> over; ///< nothing: every other single country
    std::optional<Flow> flow;        ///< the flow that the words are about; in a figure of another one they are not
                                     ///< true
    std::optional<Measure> measure;
    std::optional<Period> period; ///< nothing: the one that the figure's words are about (titleGroundOf)

    bool operator==(const TitleClaim &) const = default;
};

/// A period of a measure as an adverbial of time: "over the 12 months to August 2025", "in 2025". Any measure except
/// the same months.
struct WhenPeriod
{
    Measure measure = Measure::Month;
    Period period;
    bool operator==(const WhenPeriod &) const = default;
};

/// Which partners and groups are drawn by name: a list in its own order, or the N largest.
struct Selection
{
    int top = 5; ///< used while the list is empty
    QList<PartnerCode> list;

    bool isTop() const { return list.isEmpty(); }
    bool operator==(const Selection &) const = default;
};

/// What the check before publication finds, and why the analyst lets it stand.
struct AcceptedFinding
{
    QString id; ///< of the check: "data-old"
    QString reason;

    bool operator==(const AcceptedFinding &) const = default;
};
inline constexpr qsizetype mostAccepted = 100;

/// The size of a figure: pixels, in which case type scales with the area, or millimetres at a resolution.
struct FigureSize
{
    enum class Unit { Pixels, Millimetres };
    Unit unit = Unit::Pixels;
    double width = 1600;
    double height = 900;
    double dpi = 300; ///< for millimetres
    static constexpr double leastDpi = 36;
    static constexpr double mostDpi = 2400;

    bool operator==(const FigureSize &) const = default;
    bool hasExtentOf(const FigureSize &other) const
    {
        return unit == other.unit && width == other.width && height == other.height;
    }
    /// "1600x900", "170x95mm" or the word of a preset; nothing if it is none of them.
    static std::optional<FigureSize> parse(const QString &text);
};
/// As parse() reads it: "1600x900", "170x95mm".
QString toText(const FigureSize &size);

/// A size for a common place of a figure, by its word.
struct SizePreset
{
    OptionWord word; ///< "column"
    FigureSize size;
};
/// From small to large.
std::span<const SizePreset> sizePresets();

/// What the analyst requested: everything that determines a figure, apart from the data.
struct FigureSpec
{
    Flow flow = Flow::Exports;
    Measure measure = Measure::TwelveMonths;
    std::optional<int> through; ///< 1 to 12: January to this month of each year
    ShowAs show = ShowAs::Value;
    ShareOf shareOf = ShareOf::Total;
    PartnerCode shareGroup;               ///< for ShareOf::Group
    std::optional<Period> base;           ///< for an index; nothing: the first period in which all shown are above zero
    std::optional<GroupBasis> groupBasis; ///< nothing: fixed where years are compared, otherwise as published
    std::optional<Month> asOf;            ///< for fixed members; nothing: the last month of the window
    bool remainder = false;               ///< in stacks a group beside members is drawn without them
    std::optional<Month> dollarsOf;       ///< by US consumer prices; nothing: current dollars
    bool recessions = false;              ///< as bands behind lines
    bool partnerNotes = false;            ///< the notes on the shown, with their sources, under the figure
    bool events = false;                  ///< the built-in dated events, those that concern the shown
    QList<Event> ownEvents;               ///< the analyst's own, drawn if the chart has a place for them
    QList<Annotation> annotations;        ///< the analyst's own words and emphasis, in the order in which they get room
    bool leaderRibbon = false;            ///< the leader among all partners in each period, under the plot
    bool crossings = false;               ///< of the first two shown, as dated marks on their lines
    bool lens = false;                    ///< the end of their lines enlarged, if the newest crossing is there
    std::optional<Period> mark;           ///< a line over the plot with the values there; the title is about it
    bool bridged = false;                 ///< for a month without consumer prices the mean of its neighbours
    Chart chart = Chart::Line;
    bool cumulative = false; ///< overlaid years: months added up from January
    Axis axis = Axis::Auto;
    Selection selection;
    std::optional<bool> others; ///< nothing: in stacks and tables only
    std::optional<bool> total;  ///< nothing: in tables only
    PeriodRef from = PeriodRef::first();
    PeriodRef to = PeriodRef::latest();
    std::optional<Month> release;         ///< nothing: the newest
    std::optional<Month> over;            ///< only one older release, dashed behind the lines
    QString title;                        ///< empty: one that names flow and partners; fields in braces are filled in
    std::optional<TitleClaim> titleClaim; ///< the claim that the words of the title make
    QString subtitle;                     ///< empty: measure, unit, basis
    QString note;                         ///< the analyst's own, before the notes that the rules require
    bool recipe = false;                  ///< a line under the figure that says how its values are computed
    QString language;                     ///< "en", "es", "fr", "es_ES", ...; empty: the caller's
    PaperTheme paper = PaperTheme::Light;
    FigureSize size;
    QList<AcceptedFinding> accepted; ///< each check once

    bool operator==(const FigureSpec &) const = default;
    /// Whether it draws the period of the cursor, which is passed to the call, as the view is not part of the spec.
    bool drawsOnePeriod() const { return traits(chart).drawsOnePeriod(); }
    bool isStack() const { return traits(chart).isStack(); }
    bool drawsOthers() const { return hasWhole() && others.value_or((isStack() && !sharesShown()) || isTable()); }
    GroupBasis drawnGroupBasis() const
    {
        const bool compares = comparesYears(show) || show == ShowAs::Index;
        return groupBasis.value_or(compares ? GroupBasis::Fixed : GroupBasis::Published);
    }
    bool sharesShown() const { return show == ShowAs::Share && shareOf == ShareOf::Shown; }
    /// Yearly bars have two parts, January to a month and the rest of the year: in dollars, as parts of other values do
    /// not add up to the whole.
    bool hasYearParts() const
    {
        return traits(chart).draws == Draws::Bars && measure == Measure::Year && (show == ShowAs::Value || show == ShowAs::Change);
    }
    bool drawsTotal() const { return hasWhole() && total.value_or(isTable()); }
    /// Whether others and the total can be in it: not beside a single partner, they have no rank, and releases are
    /// compared partner by partner.
    bool hasWhole() const { return has(chart, Trait::Whole); }
    /// The period of the measure that contains the last month of the mark.
    std::optional<Period> markedPeriod() const
    {
        return mark ? std::optional(Period::containing(mark->last(), frequencyOf(measure))) : std::nullopt;
    }
    bool isTable() const { return traits(chart).draws == Draws::Cells; }
};

} // namespace tradestrata
