// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/spec/measurefacts.h"

#include <limits>
#include <vector>

namespace tradestrata {

/// Why a combination is not possible: a message, with the options that its sentence names.
struct Refusal
{
    const char *id;
    const char *source;
    std::vector<OptionWord> options = {};

    Message message() const;
};

/// How a chart draws its values.
enum class Draws {
    Lines,  ///< over time, one point per period
    Bands,  ///< stacked over time
    Bars,   ///< stacked, one for a quarter or a year
    Rows,   ///< a horizontal bar for each partner
    Cells,  ///< text
    Panes,  ///< adjacent small charts of lines
    Groups, ///< bars side by side for each partner
};

/// The properties of charts.
enum class Trait {
    OnePartner,  ///< it is about the first of the shown
    BothFlows,   ///< exports and imports, whatever the flow
    Pairs,       ///< lines of partners, of which two can cross, and under which an older release can be drawn
    Ranks,       ///< it shows ranks
    MonthBars,   ///< the line is an average, with bars of the months behind it
    YearLines,   ///< January to December, a line for each year
    Indices,     ///< of its own, computed from all partners' shares
    Dates,       ///< one axis of time from year to year, for events and seams of releases
    Ribbon,      ///< the leader ribbon can be under it
    Whole,       ///< others and the total can be in it
    Button,      ///< it has a button on the chart bar; the others stand in the menu beside them
    ShareButton, ///< and its shares have another
};

/// The traits of a chart. A new chart is a new row of the table.
struct ChartTraits
{
    /// What it cannot draw. The first that applies is reported.
    struct Limit
    {
        Refusal why;
        Set<Flow> flows = {};
        Set<Measure> measures = {};
        Set<ShowAs> shows = {};
    };

    OptionWord word;
    Draws draws;
    Set<Trait> has;
    std::vector<Limit> limits = {};
    Measure usualMeasure = Measure::Month;           ///< replaces one that it cannot draw
    int usualTop = 5;                                ///< partners, by default
    int mostShown = std::numeric_limits<int>::max(); ///< the maximum of partners

    bool is(Trait trait) const { return has.contains(trait); }
    bool hasLines() const { return draws == Draws::Lines; }
    bool isStack() const { return draws == Draws::Bands || draws == Draws::Bars; }
    /// Whether it draws only one period, that of the cursor, and not a window.
    bool drawsOnePeriod() const { return draws == Draws::Rows || draws == Draws::Cells || draws == Draws::Groups; }
    /// Whether it supports recessions: bands behind lines, on one axis of time.
    bool hasRecessions() const { return hasLines() && is(Trait::Dates); }
    /// Whether its values are read by their height; bars and bands begin at zero.
    bool canBeLogarithmic() const
    {
        return (hasLines() || draws == Draws::Panes) && !is(Trait::MonthBars) && !is(Trait::Ranks) && !is(Trait::Indices);
    }
    bool startsAtZero() const { return isStack() || is(Trait::MonthBars) || draws == Draws::Groups; }
    bool takes(Measure measure) const;
};

const ChartTraits &traits(Chart chart);
inline bool has(Chart chart, Trait trait) { return traits(chart).is(trait); }

} // namespace tradestrata
