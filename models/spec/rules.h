// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/figurespec.h"

namespace tradestrata {

/// Why flow, measure, what is shown and the chart make no sense together; nothing when they do. Greyed controls,
/// refusals on the command line, the help and the tests are made from this and the rules.
std::optional<Message> whyNot(Measure measure, Show show, Flow flow, Chart chart);

/// What a figure can have where the others of its choices allow it.
enum class Extra {
    Through,      ///< a month through which years are compared
    Cumulative,   ///< months added up from January
    LogAxis,
    Recessions,
    Events,
    Crossings,    ///< and a lens on them
    Lens,         ///< where a crossing lies at the end of the lines; no rule knows before the figure is there
    Over,         ///< an older release under the lines
    LeaderRibbon,
    Prices,       ///< dollars of a stated month
    Whole,        ///< others and the total
    Others,       ///< beside shares of the shown
    Total,        ///< in a stack
    Published,    ///< published figures beside releases
};

/// What a figure cannot have, and why.
struct Rule
{
    Extra extra;
    Refusal why;
    bool (*fits)(const FigureSpec &);
    bool (*isAsked)(const FigureSpec &) = nullptr; ///< nullptr: the spec can ask in vain, and nothing is drawn of it
    void (*leaveOut)(FigureSpec &) = nullptr;
};

/// Every rule, in the order in which they are told.
const std::vector<Rule> &rules();

/// Why a figure like this can have no such thing; nothing when it can.
std::optional<Message> whyNot(Extra extra, const FigureSpec &spec);

} // namespace tradestrata
