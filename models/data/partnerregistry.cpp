// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/partnerregistry.h"

#include "models/data/tabletext.h"

#include <algorithm>
#include <array>

namespace tradestrata {

namespace {

Message badCell(const TextRow &row, size_t column)
{
    return Message{QStringLiteral("table-cell"),
                   QT_TRANSLATE_NOOP("Message", "“%1” is not valid in this column of the built-in table."),
                   {QString::fromUtf8(row.cells[column])}}
        .atLine(row.line);
}

QList<QByteArrayView> words(QByteArrayView cell)
{
    QList<QByteArrayView> found;
    while (!cell.isEmpty()) {
        const qsizetype space = cell.indexOf(' ');
        found.append(space < 0 ? cell : cell.first(space));
        cell = space < 0 ? QByteArrayView() : cell.sliced(space + 1).trimmed();
    }
    return found;
}

/// False if the cell is neither empty nor a whole number.
bool readNumber(QByteArrayView cell, std::optional<int> &number)
{
    if (cell.isEmpty())
        return true;
    bool ok = false;
    number = cell.toInt(&ok);
    return ok;
}

/// False if the cell is neither empty nor a month.
bool readMonth(QByteArrayView cell, std::optional<Month> &month)
{
    if (cell.isEmpty())
        return true;
    month = Month::parse(QString::fromLatin1(cell));
    return month.has_value();
}

enum PartnerColumn { Code, Codes, Iso2, Iso3, Name, Region, FirstYear, LastYear, Changes, Colour };
enum GroupColumn { GroupCode, Kind, GroupName, Members, From, To, RowFrom, RowTo };

Result<Partner> readPartner(const TextRow &row)
{
    Partner partner;
    std::optional<int> code;
    if (!readNumber(row.cells[Code], code) || !code || *code < 1000)
        return badCell(row, Code);
    partner.code = {*code};
    for (QByteArrayView word : words(row.cells[Codes])) {
        bool ok = false;
        partner.codes.append(PartnerCode{word.toInt(&ok)});
        if (!ok)
            return badCell(row, Codes);
    }
    if (!partner.codes.contains(partner.code) || !std::ranges::is_sorted(partner.codes))
        return badCell(row, Codes);
    for (QByteArrayView word : words(row.cells[Changes])) {
        std::optional<Month> month;
        if (!readMonth(word, month))
            return badCell(row, Changes);
        partner.territoryChanges.append(*month);
    }
    std::optional<int> colour;
    if (!readNumber(row.cells[FirstYear], partner.firstYear))
        return badCell(row, FirstYear);
    if (!readNumber(row.cells[LastYear], partner.lastYear))
        return badCell(row, LastYear);
    if (!readNumber(row.cells[Colour], colour))
        return badCell(row, Colour);
    partner.colour = colour.value_or(0);
    partner.iso2 = QString::fromLatin1(row.cells[Iso2]);
    partner.iso3 = QString::fromLatin1(row.cells[Iso3]);
    partner.sourceName = QString::fromUtf8(row.cells[Name]);
    partner.region = QString::fromUtf8(row.cells[Region]);
    return partner;
}

std::optional<GroupKind> readKind(QByteArrayView cell)
{
    static constexpr std::array<const char *, 5> kinds{"total", "region", "group", "programme", "product"};
    const auto found = std::ranges::find_if(kinds, [cell](const char *kind) { return cell == QByteArrayView(kind); });
    if (found == kinds.end())
        return std::nullopt;
    return GroupKind(found - kinds.begin());
}

/// Adds the membership for every partner of a "members" word: a code or a range of codes. False if it names none.
bool addMembers(Group &group, QByteArrayView word, Group::Member stretch, const std::vector<Partner> &partners)
{
    const qsizetype dash = word.indexOf('-');
    bool firstOk = false;
    bool lastOk = false;
    const int first = (dash < 0 ? word : word.first(dash)).toInt(&firstOk);
    const int last = (dash < 0 ? word : word.sliced(dash + 1)).toInt(&lastOk);
    if (!firstOk || !lastOk)
        return false;
    const size_t before = group.members.size();
    auto at = std::ranges::lower_bound(partners, PartnerCode{first}, {}, &Partner::code);
    for (; at != partners.end() && at->code.number <= last; ++at) {
        stretch.partner = at->code;
        group.members.push_back(stretch);
    }
    return group.members.size() > before;
}

/// Adds the row's membership to the group.
std::optional<Message> readStretch(Group &group, const TextRow &row, const std::vector<Partner> &partners)
{
    Group::Member stretch;
    if (!readMonth(row.cells[From], stretch.from))
        return badCell(row, From);
    if (!readMonth(row.cells[To], stretch.to))
        return badCell(row, To);
    if (!readMonth(row.cells[RowFrom], stretch.rowFrom))
        return badCell(row, RowFrom);
    if (!readMonth(row.cells[RowTo], stretch.rowTo))
        return badCell(row, RowTo);
    for (QByteArrayView word : words(row.cells[Members])) {
        if (!addMembers(group, word, stretch, partners))
            return badCell(row, Members);
    }
    return std::nullopt;
}

Result<std::vector<Partner>> readPartners(const QByteArray &text)
{
    const auto rows = readTextTable(text, {"code", "codes", "iso2", "iso3", "name", "region", "first_year", "last_year",
                                           "territory_changes", "colour"});
    if (!rows)
        return rows.error();
    std::vector<Partner> partners;
    partners.reserve(rows->size());
    for (const TextRow &row : *rows) {
        Result<Partner> partner = readPartner(row);
        if (!partner)
            return partner.error();
        if (!partners.empty() && partners.back().code >= partner->code)
            return badCell(row, Code);
        partners.push_back(*std::move(partner));
    }
    return partners;
}

Result<std::vector<Group>> readGroups(const QByteArray &text, const std::vector<Partner> &partners)
{
    const auto rows = readTextTable(text, {"code", "kind", "name", "members", "from", "to", "row_from", "row_to"});
    if (!rows)
        return rows.error();
    std::vector<Group> groups;
    for (const TextRow &row : *rows) {
        std::optional<int> code;
        if (!readNumber(row.cells[GroupCode], code) || !code || !PartnerCode{*code}.isGroup())
            return badCell(row, GroupCode);
        if (groups.empty() || groups.back().code != PartnerCode{*code}) {
            const std::optional<GroupKind> kind = readKind(row.cells[Kind]);
            if (!kind)
                return badCell(row, Kind);
            if (!groups.empty() && groups.back().code > PartnerCode{*code})
                return badCell(row, GroupCode);
            groups.push_back({{*code}, *kind, QString::fromUtf8(row.cells[GroupName]), {}});
        }
        if (std::optional<Message> error = readStretch(groups.back(), row, partners))
            return *error;
    }
    return groups;
}

bool inStretch(const std::optional<Month> &from, const std::optional<Month> &to, Month at)
{
    return (!from || *from <= at) && (!to || at <= *to);
}

} // namespace

bool Group::holds(PartnerCode partner, Month at) const
{
    return std::ranges::any_of(members, [&](const Member &m) { return m.partner == partner && inStretch(m.from, m.to, at); });
}

bool Group::rowHolds(PartnerCode partner, Month at) const
{
    return std::ranges::any_of(members, [&](const Member &m) {
        return m.partner == partner && inStretch(m.rowFrom ? m.rowFrom : m.from, m.rowTo ? m.rowTo : m.to, at);
    });
}

QList<PartnerCode> Group::membersAt(Month at) const
{
    QList<PartnerCode> found;
    for (const Member &m : members) {
        if (inStretch(m.from, m.to, at))
            found.append(m.partner);
    }
    std::ranges::sort(found);
    return found;
}

Result<PartnerRegistry> PartnerRegistry::read(const QByteArray &partners, const QByteArray &groups)
{
    Result<std::vector<Partner>> readPartnerRows = readPartners(partners);
    if (!readPartnerRows)
        return readPartnerRows.error();
    Result<std::vector<Group>> readGroupRows = readGroups(groups, *readPartnerRows);
    if (!readGroupRows)
        return readGroupRows.error();

    PartnerRegistry registry;
    registry.m_partners = *std::move(readPartnerRows);
    registry.m_groups = *std::move(readGroupRows);
    registry.m_partnerIndex.reserve(qsizetype(registry.m_partners.size()) + 8);
    for (int i = 0; i < int(registry.m_partners.size()); ++i) {
        for (PartnerCode code : registry.m_partners[size_t(i)].codes)
            registry.m_partnerIndex.insert(code.number, i);
    }
    for (int i = 0; i < int(registry.m_groups.size()); ++i)
        registry.m_groupIndex.insert(registry.m_groups[size_t(i)].code.number, i);
    return registry;
}

PartnerRegistry PartnerRegistry::with(const std::vector<Group> &groups) const
{
    PartnerRegistry registry = *this;
    registry.m_groups.insert(registry.m_groups.end(), groups.begin(), groups.end());
    registry.index();
    return registry;
}

PartnerRegistry PartnerRegistry::with(const QHash<int, QString> &names) const
{
    PartnerRegistry registry = *this;
    for (auto at = names.begin(); at != names.end(); ++at) {
        const PartnerCode code{at.key()};
        if (code.isGroup()) {
            registry.m_groups.push_back({code, GroupKind::Group, at.value(), {}});
        } else {
            Partner partner;
            partner.code = code;
            partner.codes = {code};
            partner.sourceName = at.value();
            registry.m_partners.push_back(partner);
        }
    }
    registry.index();
    return registry;
}

PartnerRegistry PartnerRegistry::withFills(const QHash<int, QRgb> &fills) const
{
    PartnerRegistry registry = *this;
    registry.m_fills = fills;
    return registry;
}

std::optional<QRgb> PartnerRegistry::ownFill(PartnerCode code) const
{
    const auto found = m_fills.constFind(canonical(code).number);
    return found == m_fills.cend() ? std::nullopt : std::optional(*found);
}

void PartnerRegistry::index()
{
    std::ranges::sort(m_partners, {}, &Partner::code);
    std::ranges::sort(m_groups, {}, &Group::code);
    m_partnerIndex.clear();
    for (int i = 0; i < int(m_partners.size()); ++i) {
        for (const PartnerCode code : m_partners[size_t(i)].codes)
            m_partnerIndex.insert(code.number, i);
    }
    m_groupIndex.clear();
    for (int i = 0; i < int(m_groups.size()); ++i)
        m_groupIndex.insert(m_groups[size_t(i)].code.number, i);
}

const Partner *PartnerRegistry::partner(PartnerCode code) const
{
    const auto found = m_partnerIndex.constFind(code.number);
    return found == m_partnerIndex.cend() ? nullptr : &m_partners[size_t(*found)];
}

const Group *PartnerRegistry::group(PartnerCode code) const
{
    const auto found = m_groupIndex.constFind(code.number);
    return found == m_groupIndex.cend() ? nullptr : &m_groups[size_t(*found)];
}

PartnerCode PartnerRegistry::canonical(PartnerCode code) const
{
    const Partner *known = partner(code);
    return known ? known->code : code;
}

QString PartnerRegistry::columnName(PartnerCode code) const
{
    const Partner *known = partner(code);
    if (isOnlyInFile(code))
        return known ? known->sourceName : group(code) ? group(code)->name : code.toString();
    return known && !known->iso3.isEmpty() ? known->iso3 : code.toString();
}

bool PartnerRegistry::isPlace(PartnerCode code) const
{
    if (!code.isGroup())
        return true;
    const Group *known = group(code);
    return known && !isOnlyInFile(code) && known->kind != GroupKind::Programme && known->kind != GroupKind::Product;
}

} // namespace tradestrata
