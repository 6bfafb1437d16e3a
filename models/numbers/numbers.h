// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/concentration.h"
#include "models/analysis/grouprows.h"
#include "models/analysis/leaders.h"
#include "models/analysis/publicationvalues.h"
#include "models/analysis/sums.h"
#include "models/claims/titles.h"
#include "models/data/context.h"
#include "models/data/message.h"
#include "models/data/partnerregistry.h"
#include "models/data/release.h"
#include "models/spec/validspec.h"

namespace tradestrata {

/// Further values of the shown in a figure of one period. Each column has one cell; ranks have two, a year earlier and
/// now. Groups, others and totals have no rank.
struct PeriodDetails
{
    Sums ranks; ///< among all partners, shown or not; equal ones share a rank
    Sums share; ///< of the published total
    Sums change;
    Sums percent;
    Sums contribution;

    /// How many places the nth of the shown has gained (negative if lost) since a year earlier; nothing if it has no
    /// rank at one of the ends.
    std::optional<int> placesMoved(size_t nth) const;
};

/// The sums, the order and the blanks for a spec: everything numerical in a figure, without words or pixels.
struct Numbers
{
    TablePtr table;                       ///< the release, or several together, that has the total; with the rows of the flow
    TablePtr months;                      ///< the same with its rows of exports and imports, groups as published
    TablePtr compared;                    ///< the rows that are drawn, if they need no total and come from newer releases
    TablePtr comparedMonths;              ///< the same with exports and imports; otherwise nullptr, both
    std::vector<TablePtr> changesFrom;    ///< for each period the release that gives both sides of its change, nullptr if
                                          ///< that is the one drawn; empty if it is for all
    std::vector<size_t> changesAcross;    ///< periods whose change compares two releases, as none has both sides
    std::vector<Period> periods;          ///< the window at the measure's frequency
    std::vector<MonthSpan> spans;         ///< the months that each period adds
    QList<PartnerCode> remainders;        ///< groups drawn without the members that are shown beside them
    GroupRecipe groups;                   ///< how the rows of groups are computed
    Sums sums;                            ///< in dollars
    Sums computed;                        ///< as shown: per cent, changes, an index, ranks; empty for ShowAs::Value
    std::optional<PeriodDetails> details; ///< for a figure of one period: further values of the shown
    std::optional<Concentration> concentration;  ///< for a figure of concentration, for each period
    std::vector<PublicationValues> publications; ///< for a figure of releases: as published and by each release, in this order
    std::optional<Period> base;                  ///< for an index: the period whose mean is 100
    int through = 12;                            ///< yearly bars: the last month of the solid part
    Sums solid;                                  ///< yearly bars: January to `through`; as shown
    Sums rest;                        ///< yearly bars: the published months after `through`; for quarters the available
                                      ///< months of an incomplete one. As shown
    int marked = -1;                  ///< index of the marked period; -1 if none is marked, or nothing is drawn there:
    QString pricesName;               ///< of the analyst's own prices; empty: the built-in ones
    std::optional<Message> notMarked; ///< why the requested mark is not drawn
    int complete = -1;                ///< index of the last complete period of the window; -1 if there is none
    int newest = -1;                  ///< index of the newest bar: the last period whose solid part has a value
    Column average;                   ///< months as bars: the 12 months to each month over 12, in dollars; otherwise empty
    Column exports, imports;          ///< exports and imports: of the one partner, in dollars; otherwise empty
    Column balance;                   ///< exports less imports
    int notDrawn = 0;                 ///< chosen partners that a chart about one does not draw
    bool othersDrawn = false;         ///< requested and drawable
    std::vector<Column> older;        ///< from an older release under the lines: its value of each line, in their order
    std::vector<std::optional<PeriodLeader>> leaders; ///< of each period, if the ribbon is requested; otherwise empty
    std::vector<MonthSpan> recessions;                ///< of the window, if they are to be drawn
    QString recessionsName;                           ///< of the analyst's own dates; empty for the built-in ones
    QList<Event> events;                              ///< of the window and of the shown, or all; ascending
    QList<PartnerNote> partnerNotes;                  ///< on the shown, if requested
    TitleFacts title;                                 ///< whether title and subtitle are true, and the values of their fields
    Messages notes;                                   ///< what the rules require: within others, unallocated, others not drawn

    /// The table of what is drawn by name.
    const TradeTable &drawnTable() const { return compared ? *compared : *table; }
    /// What is drawn: the sums in dollars, or what is computed from them.
    const Sums &shown(ShowAs show) const { return show == ShowAs::Value ? sums : computed; }
};

} // namespace tradestrata
