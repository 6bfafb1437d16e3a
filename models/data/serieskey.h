// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <compare>

namespace tradestrata {

/// Exports and imports are what a table holds; total trade (exports plus imports) and the balance (exports f.a.s. less
/// general imports at customs value) are computed from them.
enum class Flow { Exports, Imports, Total, Balance };

/// How a flow is computed from exports and imports: each is added (1), subtracted (-1) or left out (0).
struct FlowSigns
{
    int exports = 0;
    int imports = 0;

    /// Whether it is computed from both.
    constexpr bool isDerived() const { return exports != 0 && imports != 0; }
};

constexpr FlowSigns signsOf(Flow flow)
{
    constexpr FlowSigns signs[] = {{1, 0}, {0, 1}, {1, 1}, {1, -1}}; // by Flow
    return signs[size_t(flow)];
}

/// A partner or group by its Schedule C code: codes under 1000 are totals, regions, groups, programmes and products
/// (Census Bureau, "U.S. Trade in Goods by Country"), every other one is a partner. A partner that has had two codes is
/// identified by the newer one.
struct PartnerCode
{
    int number = 0;

    constexpr bool isGroup() const { return number < 1000; }
    constexpr auto operator<=>(const PartnerCode &) const = default;
    /// Four digits with leading zeros: "0015"
    QString toString() const { return QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0')); }
};

/// A partner or group with the text by which a user can specify it: Mexico as "MX", the European Union as "group:0003".
struct WrittenPartner
{
    PartnerCode code;
    QString written;
    bool operator==(const WrittenPartner &) const = default;
};

/// Whether only a file knows the partner or group, by a name: partners from 10000 on, groups below 0. Schedule C has four
/// digits.
constexpr bool isOnlyInFile(PartnerCode code) { return code.number < 0 || code.number >= 10'000; }

/// The United States: a partner in the trade of other countries.
inline constexpr PartnerCode unitedStatesCode{1000};

/// World, not seasonally adjusted: the published total.
inline constexpr PartnerCode worldCode{15};

/// World, seasonally adjusted: a total of another kind, which cannot be combined with the rest.
inline constexpr PartnerCode adjustedWorldCode{4};

/// The European Union: the only group that trades as a bloc.
inline constexpr PartnerCode europeanUnionCode{3};

/// What a row of a table is about.
struct SeriesKey
{
    Flow flow = Flow::Exports;
    PartnerCode partner;

    constexpr auto operator<=>(const SeriesKey &) const = default;
};

/// A partner as an argument of a message, which prints its name.
inline QVariant named(PartnerCode code) { return QVariant::fromValue(QList<PartnerCode>{code}); }

} // namespace tradestrata
