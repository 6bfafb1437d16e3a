// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/concentration.h"
#include "models/analysis/grouprows.h"
#include "models/analysis/leaders.h"
#include "models/analysis/saidvalues.h"
#include "models/analysis/sums.h"
#include "models/claims/titles.h"
#include "models/data/context.h"
#include "models/data/message.h"
#include "models/data/partnerregistry.h"
#include "models/data/release.h"
#include "models/spec/validspec.h"

namespace tradestrata {

/// What a figure of one period says of whom it shows beside their values. Each column has one cell; those of ranks have
/// two, a year earlier and now. Groups, others and totals have no rank.
struct PeriodStanding
{
    Sums ranks; ///< among all partners, shown or not; equal ones share a rank
    Sums share; ///< of the published total
    Sums change;
    Sums percent;
    Sums contribution;

    /// How many places the nth of the shown has gone up (down below zero) since a year earlier; nothing where it has
    /// no rank at one of the ends.
    std::optional<int> placesMoved(size_t nth) const;
};

/// The sums, the order and the blanks for a spec: everything that a figure says in numbers, without words or pixels.
struct Numbers
{
    TablePtr table;               ///< the release, or several together, that has the total; with the rows of the flow
    TablePtr months;              ///< the same with its rows of exports and imports, groups as published
    TablePtr compared;            ///< the rows that are drawn, where they need no total and come from newer releases
    TablePtr comparedMonths;      ///< the same with exports and imports; else nullptr, both
    std::vector<TablePtr> changesFrom; ///< of each period the release that gives both sides of its change, nullptr where
                                       ///< that is what is drawn anyway; empty where it is of them all
    std::vector<size_t> changesAcross; ///< periods whose change compares two releases, as none has both sides
    std::vector<Period> periods;  ///< the window at the measure's frequency
    std::vector<MonthSpan> spans; ///< the months that each period adds
    QList<PartnerCode> remainders; ///< groups drawn without the members that are shown beside them
    GroupRecipe groups;           ///< how the rows of groups are made
    Sums sums;                    ///< in dollars
    Sums made;                    ///< as they are shown: per cent, changes, an index, ranks; empty for Show::Value
    std::optional<PeriodStanding> standing; ///< of a figure of one period: what stands beside the values
    std::optional<Concentration> concentration; ///< of a figure of it, for each period
    std::vector<SaidValues> said; ///< of a figure of releases: as published and by each release, in this order
    std::optional<Period> base;   ///< of an index: the period whose mean is 100
    int through = 12;             ///< yearly bars: the last month of the solid part
    Sums solid;                   ///< yearly bars: January to `through`; as shown
    Sums rest;                    ///< yearly bars: the published months after `through`; of quarters the months that
                                  ///< there are of an incomplete one. As shown
    int complete = -1;            ///< index of the last complete period of the window; -1 when there is none
    int newest = -1;              ///< index of the newest bar: the last period whose solid part has a value
    Column average;               ///< months as bars: the 12 months to each month over 12, in dollars; else empty
    Column exports, imports;      ///< exports and imports: of the one partner, in dollars; else empty
    Column balance;               ///< the former less the latter
    int notDrawn = 0;             ///< partners chosen that a chart about one does not draw
    bool othersDrawn = false;     ///< asked for and drawable
    std::vector<Column> older;    ///< of an older release laid under the lines: what each line would be, in their order
    std::vector<std::optional<PeriodLeader>> leaders; ///< of each period, where the ribbon is asked for; else empty
    std::vector<MonthSpan> recessions; ///< of the window, where they are to be drawn
    QList<Event> events;          ///< of the window and of the shown, or all; ascending
    QList<PartnerNote> partnerNotes; ///< on the shown, where they are asked for
    TitleFacts title;             ///< whether title and subtitle are true, and what stands in their fields
    Messages notes;               ///< what the rules ask a figure to say: within others, unallocated, others not drawn

    /// Where what is drawn by name is taken from.
    const TradeTable &drawnTable() const { return compared ? *compared : *table; }
    /// What is drawn: the sums in dollars, or what is made of them.
    const Sums &shown(Show show) const { return show == Show::Value ? sums : made; }
};

} // namespace tradestrata
