// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/claimtable.h"
#include "models/spec/ondata.h"

#include "models/analysis/sums.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tradestrata {

namespace {

// Whether the group counts the other, or a part of it, at any time.
bool overlaps(const PartnerRegistry &registry, PartnerCode code, PartnerCode otherCode)
{
    const Group *group = registry.group(code);
    const Group *other = registry.group(otherCode);
    const auto counts = [](const Group &whole, PartnerCode partner) {
        return std::ranges::any_of(whole.members, [partner](const Group::Member &member) { return member.partner == partner; });
    };
    if (!group)
        return false;
    if (group->kind == GroupKind::Total || counts(*group, otherCode))
        return true;
    return other
           && std::ranges::any_of(other->members, [&](const Group::Member &member) { return counts(*group, member.partner); });
}

} // namespace

std::optional<Message> whyNoClaim(const ClaimPair &pair, const PartnerRegistry &registry)
{
    if (pair.a == pair.b) {
        return Message{QStringLiteral("claim-with-itself"),
                       QT_TRANSLATE_NOOP("Message", "%1 cannot lead itself: name two partners."),
                       {named(pair.a)}};
    }
    for (const auto &[one, other] : {std::pair(pair.a, pair.b), std::pair(pair.b, pair.a)}) {
        if (one == adjustedWorldCode || !registry.isPlace(one)) {
            return Message{QStringLiteral("claim-not-a-place"),
                           QT_TRANSLATE_NOOP("Message", "%1 is not a place whose trade can lead: name a partner, or a "
                                                        "group of countries."),
                           {named(one)}};
        }
        if (overlaps(registry, one, other)) {
            return Message{QStringLiteral("claim-with-a-part"),
                           QT_TRANSLATE_NOOP("Message", "%1 and %2 have, or had, members in common, so neither can "
                                                        "lead the other."),
                           {named(one), named(other)}};
        }
    }
    return std::nullopt;
}

namespace {

Message notInData(PartnerCode code)
{
    return {QStringLiteral("partner-not-in-data"), QT_TRANSLATE_NOOP("Message", "The data hold no %1."), {named(code)}};
}

// The requested releases, with the rows of the flow; all of them can serve as past ones.
Result<QList<TablePtr>> withRows(const ReleaseList &releases, Flow flow)
{
    QList<TablePtr> tables;
    for (const TablePtr &table : releases.oldToNew()) {
        const auto derived = withFlow(table, flow);
        if (!derived)
            return derived.error();
        tables.append(*derived);
    }
    return tables;
}

std::optional<Message> whyPartnerNotThere(const QList<TablePtr> &asked, const ClaimPair &pair)
{
    for (const PartnerCode code : {pair.a, pair.b}) {
        const auto has = [&](const TablePtr &table) { return table->find({pair.flow, code}) != nullptr; };
        if (std::ranges::none_of(asked, has))
            return notInData(code);
    }
    return std::nullopt;
}

std::optional<Message> whyCursorNotThere(const QList<TablePtr> &asked, PeriodRef at)
{
    const auto reaches = [&](const TablePtr &table) {
        const Month cursor = at.asEnd(table->first(), table->last());
        return cursor >= table->first() && cursor <= table->last();
    };
    if (std::ranges::any_of(asked, reaches))
        return std::nullopt;
    const auto byFirst = [](const TablePtr &table) { return table->first(); };
    const auto byLast = [](const TablePtr &table) { return table->last(); };
    const Month first = (*std::ranges::min_element(asked, {}, byFirst))->first();
    const Month last = (*std::ranges::max_element(asked, {}, byLast))->last();
    const Month cursor = at.asEnd(first, last);
    const QVariantList places{first.toString(), last.toString(), cursor.toString()};
    if (cursor > first && cursor < last)
        return Message{QStringLiteral("cursor-between"),
                       QT_TRANSLATE_NOOP("Message", "The data run from %1 to %2, but no release has %3."), places};
    return Message{QStringLiteral("cursor-outside"), QT_TRANSLATE_NOOP("Message", "The data run from %1 to %2; %3 is outside."),
                   places};
}

/// All releases merged, with the rows of the flow: of all partners, and of only the pair, which may be newer.
struct Together
{
    TablePtr whole;
    TablePtr pair;
};

Result<Together> togetherFor(const ReleaseList &releases, const ClaimQuestion &question)
{
    const Flow flow = question.pair.flow;
    constexpr std::array both{Flow::Exports, Flow::Imports};
    const bool isDerived = signsOf(flow).isDerived();
    const std::array partners{question.pair.a, question.pair.b};
    const auto whole = withFlow(releases.whole(), flow);
    if (!whole)
        return whole.error();
    if (releases.alike().size() < 2)
        return Together{*whole, *whole};
    const auto picked = releases.pickFor(std::nullopt, isDerived ? std::span<const Flow>(both) : std::span<const Flow>(&flow, 1),
                                         partners);
    const auto pair = picked ? withFlow(*picked, flow) : picked;
    return pair ? Result<Together>(Together{*whole, *pair}) : pair.error();
}

} // namespace

Result<CountedClaims> CountedClaims::of(const ReleaseList &releases, const PartnerRegistry &registry, const ClaimQuestion &question)
{
    const ClaimPair &pair = question.pair;
    if (const auto why = whyNoClaim(pair, registry))
        return *why;
    const auto picked = releases.pick(question.release);
    if (!picked)
        return picked.error();
    const auto all = withRows(releases, pair.flow);
    if (!all)
        return all.error();
    CountedClaims claims;
    claims.m_pair = pair;
    claims.m_measure = question.measure;
    claims.m_all = *all;
    std::ranges::copy_if(*all, std::back_inserter(claims.m_asked),
                         [&](const TablePtr &table) { return !question.release || table->info().release == question.release; });
    if (const auto why = whyPartnerNotThere(claims.m_asked, pair))
        return *why;
    const auto together = togetherFor(releases, question);
    if (!together)
        return together.error();
    // The current values: the newest figures on the terms of the claim's release.
    const auto nowOf = [&](const TablePtr &table) {
        if (areAlike(table->info(), together->pair->info()))
            return together->pair;
        const auto isAlike = [&](const TablePtr &other) { return areAlike(table->info(), other->info()); };
        return *std::find_if(all->rbegin(), all->rend(), isAlike);
    };
    for (const TablePtr &table : std::as_const(claims.m_asked)) {
        const bool isNewest = !question.release && table == claims.m_asked.last();
        const TablePtr &compared = isNewest ? together->pair : table;
        const MeasureSums sums(compared, pair.flow);
        claims.m_counted.push_back(
            {isNewest ? together->whole : table, compared, nowOf(table), sums, sums.of(pair.a), sums.of(pair.b)});
    }
    return claims;
}

ReleaseClaims CountedClaims::claimsIn(const Counted &counted, PeriodRef cursor) const
{
    ReleaseClaims claims{counted.table,
                         counted.compared,
                         cursor.asEnd(counted.table->first(), counted.table->last()),
                         {},
                         std::nullopt};
    for (const Measure measure : claimMeasures) {
        if ((m_measure && *m_measure != measure) || whyNotOnData(measure, counted.table->info().frequency))
            continue;
        ClaimRow row{claimAt(counted.a, counted.b, measure, counted.sums.periods(measure), claims.cursor), std::nullopt,
                     std::nullopt};
        row.fragility = fragilityOf(row.claim, m_pair, counted.table, {m_all, counted.now});
        row.universe = universeOf(row.claim, m_pair, *counted.table);
        claims.rows.push_back(std::move(row));
    }
    claims.finish = toFinishFirst(*counted.compared, m_pair, claims.cursor);
    return claims;
}

Result<std::vector<ReleaseClaims>> CountedClaims::at(PeriodRef cursor) const
{
    if (const auto why = whyCursorNotThere(m_asked, cursor))
        return *why;
    std::vector<ReleaseClaims> claims;
    for (const Counted &counted : m_counted)
        claims.push_back(claimsIn(counted, cursor));
    return claims;
}

Result<std::vector<ReleaseClaims>> claimsOf(const ReleaseList &releases, const PartnerRegistry &registry,
                                            const ClaimQuestion &question)
{
    const auto counted = CountedClaims::of(releases, registry, question);
    return counted ? counted->at(question.at) : counted.error();
}

} // namespace tradestrata
