// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbers/numbers.h"

namespace tradestrata {

// The parts of numbersOf(), in the order in which it fills them in.

/// Some of the periods of numbers: indices from one to before another.
struct PeriodIndices
{
    int from = 0;
    int to = 0;

    bool contains(int index) const { return index >= from && index < to; }
    bool operator==(const PeriodIndices &) const = default;
};

/// The periods of the numbers from the first to the last of which the figure draws anything; all if it draws nothing.
PeriodIndices drawnPeriods(const Numbers &numbers, const FigureSpec &spec);

/// Finds the marked period among those that are drawn: Numbers::marked, or else Numbers::notMarked.
void markPeriod(Numbers &numbers, const FigureSpec &spec);

/// The partners of the numbers, once they are known.
struct Shown
{
    QList<PartnerCode> partners;
    MonthSpan window;
    bool overlapping = false; ///< some of them overlap: then others are undefined
};

/// Fills in the sums, what is shown of them and the parts of bars, for numbers that have their table, periods and
/// spans. Errors are wrong usage: a base period without a value above zero, a share of a group for one that is not a
/// member.
std::optional<Message> fillNumbers(Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const Shown &shown);

/// For an index: the months whose sums have the mean of 100, at the measure's frequency; otherwise none.
std::vector<MonthSpan> baseOf(const Numbers &numbers, const FigureSpec &spec);

/// Fills in what charts about one partner draw in addition to its sums: the 12-month average of months, or exports,
/// imports and the balance; `months` has both flows. Error: the data have only one of the two flows.
std::optional<Message> fillOnePartner(Numbers &numbers, const FigureSpec &spec);

// The parts of numbersOf() for figures that do not draw the shown over the window: the ranking and the table, which are
// of one period, and concentration, which is of all partners.

/// Makes the requested period the only one, or the nearest complete one in the window.
void placeAt(Numbers &numbers, const FigureSpec &spec, PeriodRef at, MonthSpan window);
/// The notes of limitNotes() about a period outside the window.
inline constexpr char afterWindow[] = "period-after-window", beforeWindow[] = "period-before-window";
/// Sorts the shown by what is drawn, largest first, and adds ranks, shares and changes; these are computed from
/// `changes`, so that both sides come from one release if one has both.
void addPeriodDetails(Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const TradeTable &changes);
/// Reports if another period replaces the requested one, and which partners found no room.
Messages limitNotes(const Numbers &numbers, const FigureSpec &spec, PeriodRef at, MonthSpan window);
/// Explains the indices of concentration and their limits.
Messages concentrationNotes(const Numbers &numbers, const FigureSpec &spec);

/// What the words of a figure are evaluated in: its tables, its measure and window, its partners, and the period that
/// they are about. That is one that the figure shows: the only one that it draws, the marked one, or else the last one
/// drawn that is complete.
TitleGround titleGroundOf(const Numbers &numbers, const FigureSpec &spec);

/// The words of the spec filled in, and whether they are true.
TitleFacts titleFactsOf(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry);

/// The notes that the rules require: who is within others, what is unallocated, why others or a period is not drawn,
/// breaks in a group's membership or a partner's territory, codes combined.
Messages notesOf(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry);

/// The notes on others: the unallocated amount in it, whose months it also includes, and why it is not drawn.
void addOthersNotes(Messages &notes, const Numbers &numbers, const FigureSpec &spec);

/// The notes on the releases of a figure: another total, missing small partners, seams, and changes for which no
/// release has both sides.
void addReleaseNotes(Messages &notes, const Numbers &numbers, const FigureSpec &spec);

} // namespace tradestrata
