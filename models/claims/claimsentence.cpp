// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/claimsentence.h"

#include "models/claims/claimwords.h"
#include "models/data/combined.h"
#include "models/spec/flowwords.h"

#include <algorithm>

namespace tradestrata {

namespace {

// "over the 12 months to August 2025", "in August 2025"
Message months(const Claim &claim)
{
    const bool january = claim.measure == Measure::YearToDate && claim.period.first().month() == 1; // one month
    const Measure measure = january ? Measure::Month : claim.measure;
    const QVariantList period{QVariant::fromValue(MeasuredPeriod{measure, claim.period})};
    const MeasureFacts &sum = factsOf(measure);
    if (sum.running > 0)
        return {QStringLiteral("paste-over-the-months"), QT_TRANSLATE_NOOP("Message", "over the %1"), period};
    if (sum.frequency == Frequency::Quarter)
        return {QStringLiteral("paste-in-quarter"), QT_TRANSLATE_NOOP("Message", "during %1"), period};
    if (sum.toMonth)
        return {QStringLiteral("paste-over-months"), QT_TRANSLATE_NOOP("Message", "over %1"), period};
    return {QStringLiteral("paste-in"), QT_TRANSLATE_NOOP("Message", "in %1"), period};
}

// "$1.4 bn (0.43%)"
QVariant lead(const Claim &claim)
{
    const QVariant money = QVariant::fromValue(Money{claim.margin(), 2});
    const auto percent = claim.marginPercent();
    if (!percent)
        return money;
    return QVariant::fromValue(Message{QStringLiteral("paste-amount"), QT_TRANSLATE_NOOP("Message", "%1 (%2)"),
                                       {money, QVariant::fromValue(Percent{*percent})}});
}

Message fact(const Claim &claim, const ClaimPair &pair)
{
    const QVariant when = QVariant::fromValue(months(claim));
    if (claim.leader == Leader::Level) {
        return {QStringLiteral("paste-level"), wordsOf(pair.flow).level,
                {when, QVariant::fromValue(Money{claim.a.value}), named(pair.a), named(pair.b)}};
    }
    const bool first = claim.leader == Leader::First;
    return {QStringLiteral("paste-lead"), wordsOf(pair.flow).lead,
            {when, QVariant::fromValue(Money{first ? claim.a.value : claim.b.value}), named(first ? pair.a : pair.b), lead(claim),
             named(first ? pair.b : pair.a)}};
}

// Level ones share a rank.
Message rankPhrase(int rank, const QVariant &who)
{
    if (rank == 1)
        return {QStringLiteral("paste-first"), QT_TRANSLATE_NOOP("Message", "%1 ranked first among single countries"), {who}};
    return {QStringLiteral("paste-rank"), QT_TRANSLATE_NOOP("Message", "%1 ranked number %2 among single countries"), {who, rank}};
}

// Among whom that is said; nothing where no release says it.
std::optional<Message> standing(const Claim &claim, const Universe &universe, const ClaimPair &pair)
{
    if (pair.a.isGroup() || pair.b.isGroup()) {
        return Message{QStringLiteral("paste-of-groups"),
                       QT_TRANSLATE_NOOP("Message", "a bloc of countries is compared, so this is no rank among single countries"), {}};
    }
    const QVariantList bloc{QVariant::fromValue(QList{europeanUnionCode}), QVariant::fromValue(Money{universe.bloc.value_or(0)})};
    if (!universe.rank) {
        if (!universe.bloc)
            return std::nullopt;
        return Message{QStringLiteral("paste-bloc-alone"), QT_TRANSLATE_NOOP("Message", "%1 as a bloc ranked higher, at %2"), bloc};
    }
    const bool level = claim.leader == Leader::Level;
    const Message rank = rankPhrase(*universe.rank, level ? QVariant::fromValue(QList{pair.a, pair.b}) : named(universe.leader));
    if (!universe.bloc)
        return rank;
    return Message{QStringLiteral("paste-bloc"), QT_TRANSLATE_NOOP("Message", "%1, though %2 as a bloc ranked higher, at %3"),
                   QVariantList{QVariant::fromValue(rank)} + bloc};
}

Message leadAmong(const ClaimRow &row, const ClaimPair &pair)
{
    const QVariant lead = QVariant::fromValue(fact(row.claim, pair));
    const auto among = standing(row.claim, *row.universe, pair);
    if (!among)
        return {QStringLiteral("paste-lead-alone"), QT_TRANSLATE_NOOP("Message", "%1."), {lead}};
    return {QStringLiteral("paste-lead-among"), QT_TRANSLATE_NOOP("Message", "%1; %2."), {lead, QVariant::fromValue(*among)}};
}

// Of A and B, then those of the rank, which takes each period whole from one release.
QList<ReleasePart> releasesOf(const ClaimRow &row, const TradeTable &compared)
{
    std::vector<ReleasePart> parts = partsOf(compared, monthsOf(row.claim.measure, row.claim.period, 12));
    if (row.universe) {
        std::ranges::copy_if(row.universe->releases, std::back_inserter(parts), [&](const ReleasePart &other) {
            return std::ranges::none_of(parts, [&](const ReleasePart &part) { return part.isSameRelease(other); });
        });
    }
    std::ranges::stable_sort(parts, {}, [](const ReleasePart &part) { return part.release.value_or(part.last); });
    return {parts.begin(), parts.end()};
}

Message source(const ClaimRow &row, const TradeTable &compared)
{
    const TableInfo &info = compared.info();
    const QVariantList arguments{QVariant::fromValue(TableWords{{info.publisher, info.source}}),
                                 QVariant::fromValue(releasesOf(row, compared)),
                                 QVariant::fromValue(TableWords{{info.basis, info.adjustment}})};
    if (info.basis.isEmpty() && info.adjustment.isEmpty())
        return {QStringLiteral("paste-source-bare"), QT_TRANSLATE_NOOP("Message", "Source: %1, %2."), arguments};
    return {QStringLiteral("paste-source"), QT_TRANSLATE_NOOP("Message", "%3: %1, %2."), arguments};
}

} // namespace

Messages sentencesToPaste(const ClaimRow &row, const ClaimPair &pair, const TradeTable &compared)
{
    Messages said;
    if (row.universe)
        said.append(leadAmong(row, pair));
    else
        said.append(leadSentence(row.claim, pair, compared));
    if (const auto since = sinceSentence(row.claim, pair))
        said.append(*since);
    said.append(source(row, compared));
    return said;
}

} // namespace tradestrata
