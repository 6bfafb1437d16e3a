// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/spec/measurefacts.h"

#include <limits>
#include <vector>

namespace tradestrata {

/// Why something makes no sense: a message, with the options that its sentence names.
struct Refusal
{
    const char *id;
    const char *source;
    std::vector<OptionWord> options = {};

    Message message() const;
};

/// What a chart draws its values as.
enum class Draws {
    Lines,  ///< over time, which the cursor meets in a point each
    Bands,  ///< stacked over time
    Bars,   ///< stacked, one for a quarter or a year
    Rows,   ///< a lying bar for each partner
    Cells,  ///< text
    Panes,  ///< small charts of lines beside each other
    Groups, ///< bars side by side for each partner
};

/// What holds of some charts and not of others.
enum class Trait {
    OnePartner, ///< it is about the first of the shown
    BothFlows,  ///< exports and imports, whatever the flow
    Pairs,      ///< lines of partners, of which two can cross, and a release can lie over another
    Ranks,      ///< ranks are what it shows
    MonthBars,  ///< the line is an average, behind it stand the months
    YearLines,  ///< January to December, a line for each year
    Indices,    ///< of its own, made of all partners' shares
    Dates,      ///< one axis of time from year to year, on which events and seams of releases have a place
    Ribbon,     ///< who leads, period by period, can stand under it
    Whole,      ///< others and the total can stand in it
    Button,     ///< it has a button on the chart bar; the others stand in the menu beside them
    ShareButton, ///< and its shares have another
};

/// What holds of a chart. A new chart is a row of the table.
struct ChartTraits
{
    /// What it cannot draw. The first that holds is told.
    struct Limit
    {
        Refusal why;
        Set<Flow> flows = {};
        Set<Measure> measures = {};
        Set<Show> shows = {};
    };

    OptionWord word;
    Draws draws;
    Set<Trait> has;
    std::vector<Limit> limits = {};
    Measure usualMeasure = Measure::Month; ///< in place of one that it cannot draw
    int usualTop = 5;                      ///< partners, where nobody says how many
    int mostShown = std::numeric_limits<int>::max(); ///< partners that have room in it

    bool is(Trait trait) const { return has.contains(trait); }
    bool hasLines() const { return draws == Draws::Lines; }
    bool isStack() const { return draws == Draws::Bands || draws == Draws::Bars; }
    /// Whether it draws one period, the one looked at, and not a window of them.
    bool drawsOnePeriod() const { return draws == Draws::Rows || draws == Draws::Cells || draws == Draws::Groups; }
    /// Whether recessions have a place: bands behind lines, on one axis of time.
    bool hasRecessions() const { return hasLines() && is(Trait::Dates); }
    /// Whether its values are read by height alone; bars and bands begin at zero.
    bool canBeLogarithmic() const { return (hasLines() && !is(Trait::MonthBars)) || draws == Draws::Panes; }
    bool startsAtZero() const { return isStack() || is(Trait::MonthBars) || draws == Draws::Groups; }
    bool takes(Measure measure) const;
};

const ChartTraits &traits(Chart chart);
inline bool has(Chart chart, Trait trait) { return traits(chart).is(trait); }

} // namespace tradestrata
