// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/period.h"
#include "models/data/serieskey.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tradestrata {

/// How months are summed.
enum class Measure { Month, ThreeMonths, Quarter, YearToDate, TwelveMonths, Year, SameMonths };
/// What is made of the sums: dollars, a share in per cent, the change on the same months a year earlier in dollars and
/// in per cent, its contribution to the total's growth in percentage points, an index (base 100), the rank.
enum class Show { Value, Share, Change, ChangePercent, Contribution, Index, Rank };
/// What is drawn. On the window's chart bar "Share" is Area with Show::Share.
enum class Chart {
    Line,
    Area,
    Bars,
    Ranking,      ///< the partners at the cursor, largest first
    RankOverTime, ///< ranks as lines, near ties drawn as such
    Years,        ///< January to December of one partner, a line for each year
    Balance,      ///< exports and imports of one partner, the area between them filled by sign
    Panels,       ///< a small chart for each partner, on shared axes
    Months,       ///< months of one partner as bars with their 12-month line
    Table,        ///< value, share, change and places moved as a table
    Concentration, ///< how concentrated trade is over time
    Releases ///< one period as it was published and as each release says it, a bar for each partner
};
/// Where the value axis begins: by the data (zero unless all values lie high), at zero, or at the data.
enum class Axis { Auto, Zero, Data, Log };
/// What a share is of: the published total, the partners shown, or a group.
enum class ShareOf { Total, Shown, Group };
/// What a group's row is: as published, its members at the time added, or the members of one date in every month.
enum class GroupBasis { Published, Members, Fixed };

/// How often a measure has a value.
Frequency frequencyOf(Measure measure);

/// The word for an option on the command line, and its label in English (translated in context "Option"). In a
/// message's arguments it is written as the one or the other, by where the message is read.
struct OptionWord
{
    const char *key;
    const char *label;

    bool operator==(const OptionWord &other) const { return qstrcmp(key, other.key) == 0; }
};

// The one table of option words: command line, JSON and the labels in the window are made from it.
OptionWord word(Flow flow);
OptionWord word(Measure measure);
OptionWord word(Show show);
OptionWord word(Chart chart);
OptionWord word(Axis axis);
OptionWord word(ShareOf of);
OptionWord word(GroupBasis basis);

template<class E>
std::optional<E> fromKey(const QString &key);
template<>
std::optional<Flow> fromKey<Flow>(const QString &key);
template<>
std::optional<Measure> fromKey<Measure>(const QString &key);
template<>
std::optional<Show> fromKey<Show>(const QString &key);
template<>
std::optional<Chart> fromKey<Chart>(const QString &key);
template<>
std::optional<Axis> fromKey<Axis>(const QString &key);
template<>
std::optional<ShareOf> fromKey<ShareOf>(const QString &key);
template<>
std::optional<GroupBasis> fromKey<GroupBasis>(const QString &key);

/// Every word that the option has, in the order of the enumeration.
template<class E>
QStringList keys();
template<>
QStringList keys<Flow>();
template<>
QStringList keys<Measure>();
template<>
QStringList keys<Show>();
template<>
QStringList keys<Chart>();
template<>
QStringList keys<Axis>();
template<>
QStringList keys<ShareOf>();
template<>
QStringList keys<GroupBasis>();

/// What of these makes no sense together, and why; nothing when it does. Greyed controls, refusals on the command
/// line, the help and the tests are made from this one table.
std::optional<Message> whyNot(Measure measure, Show show, Flow flow, Chart chart);
/// Charts about one partner, the first of the shown.
constexpr bool isAboutOne(Chart chart)
{
    return chart == Chart::Years || chart == Chart::Months || chart == Chart::Balance;
}
/// Charts that draw lines over time, which the cursor meets in a point each.
constexpr bool hasLines(Chart chart)
{
    return chart == Chart::Line || chart == Chart::RankOverTime || isAboutOne(chart);
}
/// Partners drawn as lines of their own; further ones stand in the background, thin, pale and without a name.
inline constexpr int mostOwnLines = 40;
/// Whether the shown, others and unallocated of these add up to the total: then they can be stacked.
constexpr bool addsUp(Show show)
{
    return show == Show::Value || show == Show::Share || show == Show::Change || show == Show::Contribution;
}
/// Whether it compares with the same months a year earlier.
constexpr bool comparesYears(Show show)
{
    return show == Show::Change || show == Show::ChangePercent || show == Show::Contribution;
}
/// Whether it draws one period, the one looked at, and not a window of them.
constexpr bool drawsOnePeriod(Chart chart)
{
    return chart == Chart::Ranking || chart == Chart::Table || chart == Chart::Releases;
}
/// Why these options can have no month through which years are compared; nothing when they can.
std::optional<Message> whyNoThrough(Measure measure, Show show, Chart chart);
/// Why these can have no logarithmic axis; nothing when they can.
std::optional<Message> whyNoLog(Show show, Flow flow, Chart chart);
/// Why the chart can have no recession bands; nothing when it can.
std::optional<Message> whyNoRecessions(Chart chart);
/// Lines and bands over time, where a mark can stand between two periods.
bool hasTimeAxis(Chart chart);
/// Why the chart can have no dated events; nothing when it can.
std::optional<Message> whyNoEvents(Chart chart);
/// Why the chart can have no ribbon of leaders under it; nothing when it can.
std::optional<Message> whyNoLeaderRibbon(Chart chart);
/// Why crossings, and a lens on them, make no sense here; nothing when they do.
std::optional<Message> whyNoCrossings(Show show, Chart chart);
/// Why no older release can be laid under the lines; nothing when one can.
std::optional<Message> whyNoOver(Show show, Chart chart);
/// Why the chart draws no published figures; nothing when it does.
std::optional<Message> whyNoPublished(Chart chart);
/// Why the chart can have no others and no total; nothing when it can.
std::optional<Message> whyNoWhole(Chart chart);
/// Why these can have no dollars of a stated month; nothing when they can.
std::optional<Message> whyNoPrices(Show show, Chart chart);
/// Why months cannot be added up from January of each year here; nothing when they can.
std::optional<Message> whyNoCumulative(Measure measure, Chart chart);
/// Yearly bars have two parts, January to a month and the rest of the year: in dollars, as parts of other things do
/// not add up to the whole.
constexpr bool hasYearParts(Measure measure, Show show, Chart chart)
{
    return chart == Chart::Bars && measure == Measure::Year && (show == Show::Value || show == Show::Change);
}

} // namespace tradestrata
