// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/context.h"
#include "models/data/tradetable.h"
#include "models/spec/rules.h"

/// What data cannot show, whatever the chart.
namespace tradestrata {

/// Why data of that frequency cannot be shown by a measure: only sums of whole periods of theirs can. Nothing if they can.
std::optional<Message> whyNotOnData(Measure measure, Frequency data);
/// The measure, or that of the data's own periods where it cannot be.
Measure measureOnData(Measure measure, Frequency data);
/// Why a measure has no value in data of those months: none of its periods lies within them. Nothing if it has one.
std::optional<Message> whyNotInMonths(Measure measure, MonthSpan data);
/// The measure, or that of single months where it has no value.
Measure measureInMonths(Measure measure, MonthSpan data);
/// Why a figure of the data cannot have the option: the program has prices, recessions and events of one country only;
/// prices, by month, and recessions may be the analyst's own.
std::optional<Message> whyNotOnData(Extra extra, const TableInfo &data, const Context &context);

/// Whether a figure is about all partners, not only those that it names: the largest, ranks, who leads, concentration.
bool needsAllPartners(const FigureSpec &spec);

/// Why the data cannot be shown as the spec asks; nothing if they can.
std::optional<Message> whyNotOnData(const FigureSpec &spec, const TableInfo &data, const Context &context);
/// The spec without what the data cannot show.
FigureSpec onData(FigureSpec spec, const TableInfo &data, const Context &context);

} // namespace tradestrata
