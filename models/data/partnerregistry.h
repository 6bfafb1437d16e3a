// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/period.h"
#include "models/data/serieskey.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRgb>
#include <QString>

#include <optional>
#include <vector>

namespace tradestrata {

/// A country as in the Census Bureau's Schedule C.
struct Partner
{
    PartnerCode code;              ///< the newest code; identifies the partner in the program
    QList<PartnerCode> codes;      ///< every code it has had, ascending, including `code`
    QString iso2;                  ///< ISO 3166-1 alpha-2, 3166-3 for what has ended; "XK", "PS" for KV, GZ; may be empty
    QString iso3;                  ///< alpha-3, with XKX, XGZ, XWB for Kosovo, Gaza, West Bank; empty if none
    QString sourceName;            ///< as Schedule C spells it: "Korea, South"
    QString region;                ///< "North America", "Europe", ...; empty for "unidentified countries" and the like
    std::optional<int> firstYear;  ///< the year its rows begin if after 1992; before it the partner is absent
    std::optional<int> lastYear;   ///< the year in which it ended (USSR 1992); after it the partner is absent
    QList<Month> territoryChanges; ///< months from which the name covers another territory: no change across them
    int colour = 0;                ///< index in the table of partner colours, 1 to 24; 0 if it has none of its own
};

enum class GroupKind { Total, Region, Group, Programme, Product };

/// World, a region, the European Union, ...: never a partner, never added to partners.
struct Group
{
    PartnerCode code;
    GroupKind kind = GroupKind::Group;
    QString name; ///< English
    /// One period of membership; from and to are included and may be open.
    struct Member
    {
        PartnerCode partner;
        std::optional<Month> from;
        std::optional<Month> to;
        /// The month from which the published row counts it, if that is not `from`.
        std::optional<Month> rowFrom = {};
        /// The last month in which the published row counts it, if that is not `to`.
        std::optional<Month> rowTo = {};
    };
    std::vector<Member> members; ///< empty for programmes and products, which are not places

    /// Whether the partner (by its newest code) was a member in that month.
    bool holds(PartnerCode partner, Month at) const;
    /// Whether the group's published row counts the partner in that month: the European Union's has counted the members
    /// of 2004 since the row began in 1997. Remainders of a row beside a member use this one.
    bool rowHolds(PartnerCode partner, Month at) const;
    /// Members in that month, ascending by code.
    QList<PartnerCode> membersAt(Month at) const;
};

/// Partners and groups apart from their trade. Loaded once from the built-in tables; immutable.
class PartnerRegistry
{
public:
    /// partners and groups: the CSV files under resources/partners (their heads describe the columns).
    static Result<PartnerRegistry> read(const QByteArray &partners, const QByteArray &groups);

    /// With additional groups, which have codes of their own.
    PartnerRegistry with(const std::vector<Group> &groups) const;

    /// With partners and groups that only files know, by code. Their members are not known.
    PartnerRegistry with(const QHash<int, QString> &names) const;

    /// With the fills of a house style, by code, instead of those that partners have otherwise.
    PartnerRegistry withFills(const QHash<int, QRgb> &fills) const;
    /// That of a house style; nothing if it has none for the partner, by any of its codes.
    std::optional<QRgb> ownFill(PartnerCode code) const;
    const QHash<int, QRgb> &ownFills() const { return m_fills; }

    /// By any code it has had; nullptr if unknown.
    const Partner *partner(PartnerCode code) const;
    const Group *group(PartnerCode code) const;
    const std::vector<Partner> &partners() const { return m_partners; } ///< ascending by code
    const std::vector<Group> &groups() const { return m_groups; }       ///< ascending by code
    /// The newest code of the partner, or the code itself if it is unknown or a group.
    PartnerCode canonical(PartnerCode code) const;
    /// The identifier in columns and JSON: ISO 3 code, or the Schedule C code if there is none ("0015" for groups), or the
    /// name for what only a file knows.
    QString columnName(PartnerCode code) const;
    bool isPlace(PartnerCode code) const; ///< false for programmes and products, and for groups that only a file knows

private:
    void index();

    std::vector<Partner> m_partners;
    std::vector<Group> m_groups;
    QHash<int, int> m_partnerIndex;
    QHash<int, int> m_groupIndex;
    QHash<int, QRgb> m_fills;
};

} // namespace tradestrata
