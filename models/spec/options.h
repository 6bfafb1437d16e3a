// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/serieskey.h"

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <span>

namespace tradestrata {

/// How months are summed. For the properties of each: MeasureFacts. Claims have all except the last.
enum class Measure { Month, ThreeMonths, Quarter, YearToDate, TwelveMonths, Year, SameMonths };
/// How the sums are shown: dollars, a share in per cent, the change on the same months a year earlier in dollars and in
/// per cent, its contribution to the total's growth in percentage points, an index (base 100), the rank.
enum class ShowAs { Value, Share, Change, ChangePercent, Contribution, Index, Rank };
/// What is drawn. On the window's chart bar "Share" is Area with ShowAs::Share. For the properties of each:
/// ChartTraits.
enum class Chart {
    Line,
    Area,
    Bars,
    Ranking,       ///< the partners at the cursor, largest first
    RankOverTime,  ///< ranks as lines, with near ties marked
    YearOverlay,   ///< January to December of one partner, a line for each year
    BalanceArea,   ///< exports and imports of one partner, the area between them filled by sign
    Panels,        ///< a small chart for each partner, on shared axes
    MonthBars,     ///< months of one partner as bars with their 12-month line
    Table,         ///< value, share, change and places moved as a table
    Concentration, ///< how concentrated trade is over time
    Releases       ///< one period as published and in each release, a bar for each partner
};
/// Where the value axis begins: automatic (zero unless all values are high), at zero, or at the data.
enum class Axis { Auto, Zero, Data, Log };
/// What a share is of: the published total, the partners shown, or a group.
enum class ShareOf { Total, Shown, Group };
/// The definition of a group's row: as published, the sum of its members at the time, or of the members of one date in
/// every month.
enum class GroupBasis { Published, Members, Fixed };

/// What a figure is drawn on, whatever the theme of the window: for a report, for a dark slide, for print without
/// colour, where lines differ by dashes and markers too.
enum class PaperTheme { Light, Dark, Print };

/// Some of the values of an enumeration.
template<class E>
class Set
{
public:
    constexpr Set() = default;
    constexpr Set(std::initializer_list<E> values)
    {
        for (const E value : values)
            insert(value);
    }
    constexpr bool contains(E value) const { return (m_bits >> unsigned(value)) & 1u; }
    constexpr void insert(E value) { m_bits |= 1u << unsigned(value); }
    constexpr Set operator~() const { return fromBits(~m_bits); }

private:
    static constexpr Set fromBits(unsigned bits)
    {
        Set set;
        set.m_bits = bits;
        return set;
    }
    unsigned m_bits = 0;
};

/// The word for an option on the command line, and its label in English (translated in context "Option"). In a
/// message's arguments it is written as one or the other, depending on where the message is read.
struct OptionWord
{
    const char *key;
    const char *label;

    bool operator==(const OptionWord &other) const { return qstrcmp(key, other.key) == 0; }
};

/// The words of an option, in the order of its enumeration; command line, JSON and the labels in the window use them.
template<class E>
std::span<const OptionWord> words();
template<>
std::span<const OptionWord> words<Flow>();
template<>
std::span<const OptionWord> words<Measure>();
template<>
std::span<const OptionWord> words<ShowAs>();
template<>
std::span<const OptionWord> words<Chart>();
template<>
std::span<const OptionWord> words<Axis>();
template<>
std::span<const OptionWord> words<ShareOf>();
template<>
std::span<const OptionWord> words<GroupBasis>();

template<class E>
OptionWord word(E value)
{
    return words<E>()[size_t(value)];
}

/// The value for a word; nothing for an unknown word.
template<class E>
std::optional<E> fromKey(const QString &key)
{
    const std::span<const OptionWord> all = words<E>();
    for (size_t i = 0; i < all.size(); ++i) {
        if (key == QLatin1String(all[i].key))
            return E(i);
    }
    return std::nullopt;
}

/// All words of the option.
template<class E>
QStringList keys()
{
    QStringList result;
    for (const OptionWord &each : words<E>())
        result.append(QLatin1String(each.key));
    return result;
}

/// Partners drawn as individual lines; further ones are in the background, thin, pale and without a name.
inline constexpr int mostOwnLines = 40;
/// Whether the shown, others and unallocated of these add up to the total: then they can be stacked.
constexpr bool addsUp(ShowAs show)
{
    return show == ShowAs::Value || show == ShowAs::Share || show == ShowAs::Change || show == ShowAs::Contribution;
}
/// Whether it compares with the same months a year earlier.
constexpr bool comparesYears(ShowAs show)
{
    return show == ShowAs::Change || show == ShowAs::ChangePercent || show == ShowAs::Contribution;
}

} // namespace tradestrata
