// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/figurespec.h"

namespace tradestrata {

/// Why flow, measure, what is shown and the chart cannot be combined; nothing if they can. Disabled controls, refusals
/// on the command line, the help and the tests are made from this and the rules.
std::optional<Message> whyNot(Measure measure, ShowAs show, Flow flow, Chart chart);

/// The options of a figure that depend on its other choices.
enum class Extra {
    Through,    ///< a month through which years are compared
    Cumulative, ///< months added up from January
    LogAxis,
    Recessions,
    Events,
    Crossings, ///< and a lens on them
    Lens,      ///< where a crossing lies at the end of the lines; no rule knows before the figure is there
    Mark,      ///< a period, on the axis of time
    Annotations,
    Over, ///< an older release under the lines
    LeaderRibbon,
    Prices,    ///< dollars of a stated month
    Whole,     ///< others and the total
    Others,    ///< beside shares of the shown
    Total,     ///< in a stack
    Published, ///< published figures beside releases
};

/// An option that a figure cannot have, and why.
struct Rule
{
    Extra extra;
    Refusal why;
    bool (*fits)(const FigureSpec &);
    bool (*isAsked)(const FigureSpec &) = nullptr; ///< nullptr: the option is accepted, but has no effect
    void (*leaveOut)(FigureSpec &) = nullptr;
};

/// Every rule, in the order in which they are reported.
const std::vector<Rule> &rules();

/// Why such a figure cannot have the option; nothing if it can.
std::optional<Message> whyNot(Extra extra, const FigureSpec &spec);

} // namespace tradestrata
