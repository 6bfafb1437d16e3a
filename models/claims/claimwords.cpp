// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/claimwords.h"

#include "models/data/combined.h"
#include "models/spec/flowwords.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

constexpr qsizetype mostSpells = 6; // earlier spells that a sentence names; the rest are counted

QVariant dated(Period period) { return QVariant::fromValue(period); }

// "$1.4 bn, or 0.43%"
QVariant amount(double dollars, std::optional<double> percent)
{
    const QVariant money = QVariant::fromValue(Money{std::abs(dollars), 2});
    if (!percent)
        return money;
    return QVariant::fromValue(Message{QStringLiteral("claim-amount"),
                                       QT_TRANSLATE_NOOP("Message", "%1, or %2"),
                                       {money, QVariant::fromValue(Percent{std::abs(*percent)})}});
}

// The months of the claim; single months are marked as not seasonally adjusted.
QVariant when(const Claim &claim, const TradeTable &table)
{
    const QVariant period = QVariant::fromValue(MeasuredPeriod{claim.measure, claim.period});
    if (claim.measure != Measure::Month || table.info().adjustment != QLatin1String("not seasonally adjusted"))
        return period;
    return QVariant::fromValue(
        Message{QStringLiteral("claim-unadjusted"), QT_TRANSLATE_NOOP("Message", "%1, not seasonally adjusted"), {period}});
}

PartnerCode leaderIn(const Claim &claim, const ClaimPair &pair) { return claim.leader == Leader::Second ? pair.b : pair.a; }

Message blankSentence(const Claim &claim, const ClaimPair &pair, const TradeTable &table)
{
    const Blank why = graver(claim.a.blank, claim.b.blank);
    if (why == Blank::NotYetPublished)
        return {QStringLiteral("claim-not-yet"), QT_TRANSLATE_NOOP("Message", "%1: the data end before."), {when(claim, table)}};
    if (why == Blank::BeforeData)
        return {QStringLiteral("claim-before"), QT_TRANSLATE_NOOP("Message", "%1: the data begin later."), {when(claim, table)}};
    return {QStringLiteral("claim-blank"),
            QT_TRANSLATE_NOOP("Message", "%1: the data do not have both %2 and %3, so the leader is unknown."),
            {when(claim, table), named(pair.a), named(pair.b)}};
}

std::optional<Message> earlierSentence(const Claim &claim, const ClaimPair &pair)
{
    const auto earlier = claim.earlierSpells(Leader::First);
    QList<PeriodRun> newest(earlier.begin(), earlier.end());
    if (newest.isEmpty() || claim.leader == Leader::Unknown)
        return std::nullopt;
    const int more = int(std::max<qsizetype>(0, newest.size() - mostSpells));
    newest = newest.sliced(more);
    if (more == 0) {
        return Message{QStringLiteral("claim-earlier"),
                       QT_TRANSLATE_NOOP("Message", "Earlier, %1 led in %2."),
                       {named(pair.a), QVariant::fromValue(newest)}};
    }
    return Message{QStringLiteral("claim-earlier-more"),
                   QT_TRANSLATE_N_NOOP("Message", "Earlier, %1 led in %2; before that there were %n more spell(s)."),
                   {named(pair.a), QVariant::fromValue(newest)},
                   more};
}

Message undoSentence(const Fragility &fragility, const Claim &claim, const ClaimPair &pair)
{
    const QVariantList arguments{named(pair.b), amount(fragility.dollars, fragility.percent), named(leaderIn(claim, pair))};
    if (fragility.dollars > 0) {
        return {QStringLiteral("claim-undone-up"),
                QT_TRANSLATE_NOOP("Message", "If %1 were revised up by %2, %3 would no longer lead."), arguments};
    }
    return {QStringLiteral("claim-undone-down"),
            QT_TRANSLATE_NOOP("Message", "If %1 were revised down by %2, %3 would no longer lead."), arguments};
}

Message caseOf(const PastRevision &past, Measure measure)
{
    const QVariantList arguments{QVariant::fromValue(MeasuredPeriod{measure, past.period}),
                                 dated(Period::month(past.older->last())), amount(past.dollars, past.percent)};
    if (past.withinRounding)
        return {QStringLiteral("revision-none"), QT_TRANSLATE_NOOP("Message", "%1 in data to %2, equal within rounding"),
                arguments};
    if (past.dollars > 0)
        return {QStringLiteral("revision-up"), QT_TRANSLATE_NOOP("Message", "%1 in data to %2, up by %3"), arguments};
    return {QStringLiteral("revision-down"), QT_TRANSLATE_NOOP("Message", "%1 in data to %2, down by %3"), arguments};
}

std::optional<Message> pastSentence(const Fragility &fragility, Measure measure)
{
    if (fragility.past.empty() && fragility.olderReleases == 0)
        return std::nullopt;
    if (fragility.past.empty()) {
        return Message{QStringLiteral("claim-no-past"),
                       QT_TRANSLATE_NOOP("Message", "The older releases have no revision of the same measure at the same age.")};
    }
    Messages cases;
    for (const PastRevision &past : fragility.past)
        cases.append(caseOf(past, measure));
    return Message{QStringLiteral("claim-past"),
                   QT_TRANSLATE_NOOP("Message", "Past revisions of at least that size in that direction, for the same "
                                                "measure at the same age: %1 of %2 (%3)."),
                   {fragility.asBig(), int(fragility.past.size()), QVariant::fromValue(cases)}};
}

Messages universeSentences(const Universe &universe, const ClaimPair &pair)
{
    Messages messages;
    if (pair.a.isGroup() || pair.b.isGroup()) {
        messages.append(
            {QStringLiteral("claim-of-groups"),
             QT_TRANSLATE_NOOP("Message",
                               "A group of countries is compared as a bloc: this is not a claim about single countries.")});
    } else if (!universe.rank) {
        messages.append({QStringLiteral("claim-rank-unknown"),
                         QT_TRANSLATE_NOOP("Message", "The rank of %1 among all single countries is unknown: no single "
                                                      "release has these figures and those of all the others."),
                         {named(universe.leader)}});
    } else if (universe.rank == 1) {
        messages.append({QStringLiteral("claim-universe"), wordsOf(pair.flow).most, {named(universe.leader)}});
    } else {
        messages.append({QStringLiteral("claim-rank"),
                         QT_TRANSLATE_NOOP("Message", "Among single countries %1 ranked number %2."),
                         {named(universe.leader), *universe.rank}});
    }
    if (universe.bloc && !pair.a.isGroup() && !pair.b.isGroup()) {
        messages.append({QStringLiteral("claim-bloc"),
                         wordsOf(pair.flow).bloc,
                         {named(europeanUnionCode), QVariant::fromValue(Money{*universe.bloc})}});
    }
    return messages;
}

QList<PeriodRun> runsOf(const std::vector<Period> &years)
{
    QList<PeriodRun> runs;
    for (const Period year : years) {
        if (!runs.isEmpty() && runs.last().last + 1 == year)
            runs.last().last = year;
        else
            runs.append({year, year});
    }
    return runs;
}

} // namespace

Message leadSentence(const Claim &claim, const ClaimPair &pair, const TradeTable &table)
{
    if (claim.leader == Leader::Unknown)
        return blankSentence(claim, pair, table);
    if (claim.leader == Leader::Level) {
        return {QStringLiteral("claim-level"),
                QT_TRANSLATE_NOOP("Message", "%1: %2 and %3 were level, at %4."),
                {when(claim, table), named(pair.a), named(pair.b), QVariant::fromValue(Money{claim.a.value})}};
    }
    const PartnerCode leader = leaderIn(claim, pair);
    return {QStringLiteral("claim-leads"),
            QT_TRANSLATE_NOOP("Message", "%1: %2 led %3 by %4."),
            {when(claim, table), named(leader), named(leader == pair.a ? pair.b : pair.a),
             amount(claim.margin(), claim.marginPercent())}};
}

std::optional<Message> sinceSentence(const Claim &claim, const ClaimPair &pair)
{
    if (!claim.hasLeader())
        return std::nullopt;
    if (claim.sinceDataBegin()) {
        return Message{QStringLiteral("claim-since-begin"),
                       QT_TRANSLATE_NOOP("Message", "The lead goes back without interruption to the start of the "
                                                    "data, in %1; what came before cannot be checked."),
                       {dated(*claim.dataBegin())}};
    }
    const QVariant leader = named(leaderIn(claim, pair));
    const QVariant since = dated(*claim.since());
    const bool isNew = claim.since() == claim.period;
    if (const auto before = claim.firstSince()) {
        if (isNew) {
            return Message{QStringLiteral("claim-first-since"),
                           QT_TRANSLATE_NOOP("Message", "This is the first lead by %1 since %2."),
                           {leader, dated(*before)}};
        }
        return Message{QStringLiteral("claim-since-first-since"),
                       QT_TRANSLATE_NOOP("Message",
                                         "The lead has lasted since %1 without interruption and is the first by %2 since %3."),
                       {since, leader, dated(*before)}};
    }
    const Month begin = monthsOf(claim.measure, *claim.dataBegin(), 12).first;
    const QVariant year = dated(Period::year(begin.year()));
    if (isNew) {
        return Message{QStringLiteral("claim-first"),
                       QT_TRANSLATE_NOOP("Message",
                                         "This is the first lead by %1 in data that begin in %2, so “ever” cannot be checked."),
                       {leader, year}};
    }
    return Message{QStringLiteral("claim-since-first"),
                   QT_TRANSLATE_NOOP("Message", "The lead has lasted since %1 without interruption and is the first "
                                                "by %2 in data that begin in %3, so “ever” cannot be checked."),
                   {since, leader, year}};
}

Messages sentencesOf(const ClaimRow &row, const ClaimPair &pair, const TradeTable &table)
{
    Messages messages{leadSentence(row.claim, pair, table)};
    if (const auto since = sinceSentence(row.claim, pair))
        messages.append(*since);
    if (const auto earlier = earlierSentence(row.claim, pair))
        messages.append(*earlier);
    if (row.fragility) {
        messages.append(undoSentence(*row.fragility, row.claim, pair));
        if (const auto past = pastSentence(*row.fragility, row.claim.measure))
            messages.append(*past);
        if (const int left = row.fragility->otherTerms; left > 0) {
            messages.append({QStringLiteral("claim-past-other-terms"),
                             QT_TRANSLATE_N_NOOP("Message", "%n release(s) on other terms are left out of the past "
                                                            "revisions, as publisher, unit, basis or adjustment differ."),
                             {},
                             left});
        }
    }
    if (row.universe)
        messages.append(universeSentences(*row.universe, pair));
    return messages;
}

Messages sentencesOf(const ToFinishFirst &finish, const ClaimPair &pair)
{
    const QVariantList need{dated(finish.year), named(pair.b), named(pair.a),
                            QVariant::fromValue(Money{std::abs(finish.ahead), 2}), QVariant::fromValue(finish.left)};
    Messages messages;
    if (finish.ahead >= 0) {
        messages.append({QStringLiteral("claim-to-gain"),
                         QT_TRANSLATE_NOOP("Message", "To finish %1 first, %2 must exceed %3 by more than %4 in %5."), need});
    } else {
        messages.append({QStringLiteral("claim-to-hold"),
                         QT_TRANSLATE_NOOP("Message", "To finish %1 first, %2 must not fall behind %3 by %4 or more in %5."), need});
    }
    if (finish.known.empty())
        return messages;
    if (finish.did.empty()) {
        messages.append({QStringLiteral("claim-never-did"),
                         QT_TRANSLATE_NOOP("Message", "Past years in which %1 did that over the same months: none of %2."),
                         {named(pair.b), int(finish.known.size())}});
        return messages;
    }
    messages.append({QStringLiteral("claim-did"),
                     QT_TRANSLATE_NOOP("Message", "Past years in which %1 did that over the same months: %2 of %3 (%4)."),
                     {named(pair.b), int(finish.did.size()), int(finish.known.size()), QVariant::fromValue(runsOf(finish.did))}});
    return messages;
}

Message whyNotHeld(const Claim &claim, const ClaimPair &pair, const TradeTable &table)
{
    const QVariantList arguments{when(claim, table), named(pair.a), named(pair.b), dated(Period::month(table.last())),
                                 amount(claim.margin(), claim.marginPercent())};
    if (claim.leader == Leader::Second) {
        return {QStringLiteral("claim-false"),
                QT_TRANSLATE_NOOP("Message", "%1: in the data to %4, %2 did not lead; %3 was ahead by %5."), arguments};
    }
    if (claim.leader == Leader::Level) {
        return {QStringLiteral("claim-false-level"),
                QT_TRANSLATE_NOOP("Message", "%1: in the data to %4, %2 did not lead; the two were level."), arguments};
    }
    return {QStringLiteral("claim-unknown"), QT_TRANSLATE_NOOP("Message", "%1: the data to %4 do not show whether %2 led %3."),
            arguments};
}

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
    return QVariant::fromValue(Message{QStringLiteral("paste-amount"),
                                       QT_TRANSLATE_NOOP("Message", "%1 (%2)"),
                                       {money, QVariant::fromValue(Percent{*percent})}});
}

Message fact(const Claim &claim, const ClaimPair &pair)
{
    const QVariant when = QVariant::fromValue(months(claim));
    if (claim.leader == Leader::Level) {
        return {QStringLiteral("paste-level"),
                wordsOf(pair.flow).level,
                {when, QVariant::fromValue(Money{claim.a.value}), named(pair.a), named(pair.b)}};
    }
    const bool first = claim.leader == Leader::First;
    return {QStringLiteral("paste-lead"),
            wordsOf(pair.flow).lead,
            {when, QVariant::fromValue(Money{first ? claim.a.value : claim.b.value}), named(first ? pair.a : pair.b), lead(claim),
             named(first ? pair.b : pair.a)}};
}

// Equal values share a rank.
Message rankPhrase(int rank, const QVariant &who)
{
    if (rank == 1)
        return {QStringLiteral("paste-first"), QT_TRANSLATE_NOOP("Message", "%1 ranked first among single countries"), {who}};
    return {QStringLiteral("paste-rank"), QT_TRANSLATE_NOOP("Message", "%1 ranked number %2 among single countries"), {who, rank}};
}

// Among whom the pair ranks; nothing if no release has the answer.
std::optional<Message> rankAmongSentence(const Claim &claim, const Universe &universe, const ClaimPair &pair)
{
    if (pair.a.isGroup() || pair.b.isGroup()) {
        return Message{QStringLiteral("paste-of-groups"),
                       QT_TRANSLATE_NOOP("Message",
                                         "a bloc of countries is compared, so this is not a rank among single countries")};
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
    const auto among = rankAmongSentence(row.claim, *row.universe, pair);
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
    Messages messages;
    if (row.universe)
        messages.append(leadAmong(row, pair));
    else
        messages.append(leadSentence(row.claim, pair, compared));
    if (const auto since = sinceSentence(row.claim, pair))
        messages.append(*since);
    messages.append(source(row, compared));
    return messages;
}

} // namespace tradestrata
