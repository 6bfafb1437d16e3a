// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/claimtable.h"

#include "models/analysis/sums.h"

#include <algorithm>
#include <array>

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
    return other && std::ranges::any_of(other->members, [&](const Group::Member &member) { return counts(*group, member.partner); });
}

} // namespace

std::optional<Message> whyNoClaim(const ClaimPair &pair, const PartnerRegistry &registry)
{
    if (pair.a == pair.b) {
        return Message{QStringLiteral("claim-with-itself"),
                       QT_TRANSLATE_NOOP("Message", "%1 cannot lead itself: name two partners."), {named(pair.a)}};
    }
    for (const auto &[one, other] : {std::pair(pair.a, pair.b), std::pair(pair.b, pair.a)}) {
        if (one == adjustedWorldCode || !registry.isPlace(one)) {
            return Message{QStringLiteral("claim-not-a-place"),
                           QT_TRANSLATE_NOOP("Message", "%1 is no place whose trade can lead: name a partner, or a group of "
                                                        "countries."),
                           {named(one)}};
        }
        if (overlaps(registry, one, other)) {
            return Message{QStringLiteral("claim-with-a-part"),
                           QT_TRANSLATE_NOOP("Message", "%1 and %2 have members in common, or had them, so neither can "
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

// The releases that are asked for, with the rows of the flow; all of them serve as past ones.
Result<QList<TablePtr>> withRows(const ReleaseList &releases, Flow flow)
{
    QList<TablePtr> tables;
    for (const TablePtr &table : releases.oldToNew()) {
        const auto made = withFlow(table, flow);
        if (!made)
            return made.error();
        tables.append(*made);
    }
    return tables;
}

std::optional<Message> whyNotThere(const QList<TablePtr> &asked, const ClaimQuestion &question)
{
    for (const PartnerCode code : {question.pair.a, question.pair.b}) {
        const auto has = [&](const TablePtr &table) { return table->find({question.pair.flow, code}) != nullptr; };
        if (std::ranges::none_of(asked, has))
            return notInData(code);
    }
    const auto reaches = [&](const TablePtr &table) {
        const Month cursor = question.at.asEnd(table->first(), table->last());
        return cursor >= table->first() && cursor <= table->last();
    };
    if (std::ranges::any_of(asked, reaches))
        return std::nullopt;
    const auto byFirst = [](const TablePtr &table) { return table->first(); };
    const auto byLast = [](const TablePtr &table) { return table->last(); };
    const Month first = (*std::ranges::min_element(asked, {}, byFirst))->first();
    const Month last = (*std::ranges::max_element(asked, {}, byLast))->last();
    const Month cursor = question.at.asEnd(first, last);
    const QVariantList places{first.toString(), last.toString(), cursor.toString()};
    if (cursor > first && cursor < last)
        return Message{QStringLiteral("cursor-between"), QT_TRANSLATE_NOOP("Message", "The data run from %1 to %2, but no release has %3."), places};
    return Message{QStringLiteral("cursor-outside"), QT_TRANSLATE_NOOP("Message", "The data run from %1 to %2; %3 lies outside."), places};
}

// `compared` has the months of A and B, `table` those of everybody; of one release they are the same.
ReleaseClaims claimsIn(const TablePtr &table, const TablePtr &compared, const ClaimQuestion &question, const PastReleases &past)
{
    const ClaimPair &pair = question.pair;
    const MeasureSums sums(compared, pair.flow);
    const PartnerSums a = sums.of(pair.a);
    const PartnerSums b = sums.of(pair.b);
    ReleaseClaims claims{table, compared, question.at.asEnd(table->first(), table->last()), {}, std::nullopt};
    for (const Measure measure : claimMeasures) {
        if (question.measure && *question.measure != measure)
            continue;
        ClaimRow row{claimAt(a, b, measure, sums.periods(measure), claims.cursor), std::nullopt, std::nullopt};
        row.fragility = fragilityOf(row.claim, pair, table, past);
        row.universe = universeOf(row.claim, pair, *table);
        claims.rows.push_back(std::move(row));
    }
    claims.finish = toFinishFirst(*compared, pair, claims.cursor);
    return claims;
}

/// All releases as one, with the rows of the flow: of everybody, and of the pair alone, which may be newer.
struct Together
{
    TablePtr whole;
    TablePtr pair;
};

Result<Together> togetherFor(const ReleaseList &releases, const ClaimQuestion &question)
{
    const Flow flow = question.pair.flow;
    constexpr std::array both{Flow::Exports, Flow::Imports};
    const bool isMade = signsOf(flow).isMade();
    const std::array partners{question.pair.a, question.pair.b};
    const auto whole = withFlow(releases.whole(), flow);
    if (!whole)
        return whole.error();
    if (releases.alike().size() < 2)
        return Together{*whole, *whole};
    const auto picked = releases.pickFor(std::nullopt, isMade ? std::span<const Flow>(both) : std::span<const Flow>(&flow, 1), partners);
    const auto pair = picked ? withFlow(*picked, flow) : picked;
    return pair ? Result<Together>(Together{*whole, *pair}) : pair.error();
}

} // namespace

Result<std::vector<ReleaseClaims>> claimsOf(const ReleaseList &releases, const PartnerRegistry &registry,
                                            const ClaimQuestion &question)
{
    if (const auto why = whyNoClaim(question.pair, registry))
        return *why;
    const auto picked = releases.pick(question.release);
    if (!picked)
        return picked.error();
    const auto all = withRows(releases, question.pair.flow);
    if (!all)
        return all.error();
    QList<TablePtr> asked;
    std::ranges::copy_if(*all, std::back_inserter(asked), [&](const TablePtr &table) {
        return !question.release || table->info().release == question.release;
    });
    if (const auto why = whyNotThere(asked, question))
        return *why;
    const auto together = togetherFor(releases, question);
    if (!together)
        return together.error();
    // What stands now: the newest figures on the terms of the claim's release.
    const auto nowOf = [&](const TablePtr &table) {
        if (areAlike(table->info(), together->pair->info()))
            return together->pair;
        const auto isAlike = [&](const TablePtr &other) { return areAlike(table->info(), other->info()); };
        return *std::find_if(all->rbegin(), all->rend(), isAlike);
    };
    std::vector<ReleaseClaims> claims;
    for (const TablePtr &table : asked) {
        const bool isNewest = !question.release && table == asked.last();
        const PastReleases past{*all, nowOf(table)};
        claims.push_back(isNewest ? claimsIn(together->whole, together->pair, question, past) : claimsIn(table, table, question, past));
    }
    return claims;
}

} // namespace tradestrata
