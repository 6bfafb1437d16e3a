// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/changewords.h"

#include "models/data/release.h"
#include "models/figure/words.h"
#include "models/language/phrases.h"
#include "models/tables/valuestable.h"

#include <cmath>

namespace tradestrata {

namespace {

constexpr size_t mostPeriods = 6; // of a sentence
constexpr int moneyDigits = 5;    // revisions are small compared with what they revise

Message moved(const RankMove &move)
{
    const QVariant partner = QVariant::fromValue(QList<PartnerCode>{move.partner});
    if (move.older == 0)
        return {QStringLiteral("rank-new"),
                QT_TRANSLATE_NOOP("Message", "%1 without a value before, now number %2"),
                {partner, move.newer}};
    if (move.newer == 0)
        return {QStringLiteral("rank-gone"),
                QT_TRANSLATE_NOOP("Message", "%1 number %2 before, now without a value"),
                {partner, move.older}};
    return {QStringLiteral("rank-moved"), QT_TRANSLATE_NOOP("Message", "%1 from %2 to %3"), {partner, move.older, move.newer}};
}

Message valueIn(const CellInRelease &cell, const Language &language)
{
    const TableInfo &info = cell.release->info();
    const QVariant value = cell.value.isBlank()
                               ? QVariant(language.sentence("Changes", {QT_TRANSLATE_NOOP("Changes", "no value")}))
                               : QVariant::fromValue(Money{cell.value.value, moneyDigits});
    if (info.release) {
        return {QStringLiteral("history-release"),
                QT_TRANSLATE_NOOP("Message", "%1 in the release of %2"),
                {value, QVariant::fromValue(Period::month(*info.release))}};
    }
    return {QStringLiteral("history-data"),
            QT_TRANSLATE_NOOP("Message", "%1 in the data to %2"),
            {value, QVariant::fromValue(Period::month(cell.release->last()))}};
}

Message whyBlank(const CellInRelease &cell, const Language &language)
{
    const TableInfo &info = cell.release->info();
    const QString why = blankSentence(cell.value.blank, language);
    if (info.release) {
        return {QStringLiteral("history-blank-release"),
                QT_TRANSLATE_NOOP("Message", "In the release of %1: %2"),
                {QVariant::fromValue(Period::month(*info.release)), why}};
    }
    return {QStringLiteral("history-blank-data"),
            QT_TRANSLATE_NOOP("Message", "In the data to %1: %2"),
            {QVariant::fromValue(Period::month(cell.release->last())), why}};
}

QVariant amount(const RevisedCell &cell)
{
    const QVariant money = QVariant::fromValue(Money{std::abs(cell.change()), 2});
    if (!cell.percent())
        return money;
    return QVariant::fromValue(Message{QStringLiteral("claim-amount"),
                                       QT_TRANSLATE_NOOP("Message", "%1, or %2"),
                                       {money, QVariant::fromValue(Percent{std::abs(*cell.percent())})}});
}

// From the first release with a value to the last one.
Message inAll(const std::vector<const CellInRelease *> &valued, SeriesKey key, Period period)
{
    if (valued.size() < 2)
        return {QStringLiteral("history-alone"), QT_TRANSLATE_NOOP("Message", "No other release has a value for comparison.")};
    const CellInRelease &before = *valued.front();
    const CellInRelease &now = *valued.back();
    const RevisedCell cell{key, period, before.value.value, now.value.value};
    if (equalWithinRounding(cell.change(), now.release->info(), before.release->info(), Period::months(period.frequency)))
        return {QStringLiteral("history-level"),
                QT_TRANSLATE_NOOP("Message", "The first and the last value are equal within rounding.")};
    const char *sentence = cell.change() > 0 ? QT_TRANSLATE_NOOP("Message", "Revised up by %1 overall.")
                                             : QT_TRANSLATE_NOOP("Message", "Revised down by %1 overall.");
    return {QStringLiteral("history-revised"), sentence, {amount(cell)}};
}

QString latestFlips(const ClaimChange &claim, const Language &language,
                    QString (*write)(Measure measure, Period period, int through, const Language &language))
{
    QStringList periods;
    for (auto period = claim.flipped.rbegin(); period != claim.flipped.rend() && size_t(periods.size()) < mostPeriods; ++period)
        periods.append(write(claim.measure, *period, 12, language));
    const int left = int(claim.flipped.size()) - int(periods.size());
    if (left > 0)
        periods.append(language.sentence("Diff", {QT_TRANSLATE_N_NOOP("Diff", "%n earlier one(s)")}, left));
    return language.list(periods);
}

} // namespace

QString nameOf(PartnerCode code, const QString &sourceName, const PartnerRegistry &registry, const Language &language)
{
    const bool known = registry.partner(code) || registry.group(code);
    return known ? language.name(code) : sourceName;
}

QString signedMillions(double dollars, const Language &language)
{
    const QString text = language.inUnit(dollars, MoneyUnit::Millions, 1);
    return dollars > 0 ? QLatin1Char('+') + text : text;
}

Messages monthSentences(const ReleaseDiff &diff)
{
    Messages messages;
    for (const MonthSpan span : diff.newMonths)
        messages.append(
            {QStringLiteral("diff-new-months"), QT_TRANSLATE_NOOP("Message", "New periods: %1."), {QVariant::fromValue(span)}});
    for (const MonthSpan span : diff.lostMonths)
        messages.append({QStringLiteral("diff-lost-months"),
                         QT_TRANSLATE_NOOP("Message", "Periods missing in the newer release: %1."),
                         {QVariant::fromValue(span)}});
    return messages;
}

Messages countSentences(const ReleaseDiff &diff)
{
    Messages messages;
    const auto count = [&](const char *sentence, qint64 cells) {
        if (cells > 0)
            messages.append({QStringLiteral("diff-count"), sentence, {cells}});
    };
    count(QT_TRANSLATE_NOOP("Message", "Revised: %1."), qint64(diff.revised.size()));
    count(QT_TRANSLATE_NOOP("Message", "Equal within rounding: %1."), qint64(diff.withinRounding.size()));
    count(QT_TRANSLATE_NOOP("Message", "Values added: %1."), diff.filled());
    count(QT_TRANSLATE_NOOP("Message", "Values removed: %1."), diff.emptied());
    count(QT_TRANSLATE_NOOP("Message", "Without a value in both, but for another reason now: %1."), diff.otherReason());
    return messages;
}

Messages summarySentences(const ReleaseDiff &diff)
{
    Messages messages;
    if (diff.isEmpty())
        messages.append({QStringLiteral("diff-none"), QT_TRANSLATE_NOOP("Message", "The two releases hold the same figures.")});
    messages += monthSentences(diff);
    if (!diff.common) {
        messages.append({QStringLiteral("diff-apart"),
                         QT_TRANSLATE_NOOP("Message", "The two releases have no month in common, so nothing can be compared.")});
        return messages;
    }
    messages.append({QStringLiteral("diff-compared"),
                     QT_TRANSLATE_NOOP("Message", "Monthly figures compared, in %1: %2, of which %3 are unchanged."),
                     {QVariant::fromValue(*diff.common), diff.compared, diff.same()}});
    return messages + countSentences(diff);
}

Messages rowSentences(const RowChange &change, const QString &name)
{
    const auto spelt = [](const QList<PartnerCode> &codes) {
        QStringList words;
        for (const PartnerCode code : codes)
            words.append(code.toString());
        return words.join(QStringLiteral(" + "));
    };
    Messages messages;
    if (change.hasOtherCode()) {
        messages.append({QStringLiteral("diff-code"),
                         QT_TRANSLATE_NOOP("Message", "%1 has another code: %2 before, %3 now."),
                         {name, spelt(change.olderCodes), spelt(change.newerCodes)}});
    }
    if (change.hasOtherName()) {
        messages.append({QStringLiteral("diff-name"),
                         QT_TRANSLATE_NOOP("Message", "%1 has another name: “%2” before, “%3” now."),
                         {name, change.olderName, change.newerName}});
    }
    return messages;
}

QString flowAndPeriod(Flow flow, Measure measure, Period period, const Language &language)
{
    return language.sentence("Changes", QT_TRANSLATE_NOOP3("Changes", "%1, %2", "flow, then period"))
        .arg(language.sentence("Option", {word(flow).label}), periodPhrase(measure, period, 12, language));
}

Messages rankMoves(const RankChanges &ranks)
{
    Messages moves;
    for (const RankMove &each : ranks.moved)
        moves.append(moved(each));
    return moves;
}

Message rankSentence(const RankChanges &ranks, const Language &language)
{
    const QString where = flowAndPeriod(ranks.flow, ranks.period.measure, ranks.period.period, language);
    if (!ranks.comparable) {
        return {QStringLiteral("ranks-not-compared"),
                QT_TRANSLATE_NOOP("Message", "%1: not compared, because one of the two lacks the total or a large partner."),
                {where}};
    }
    if (ranks.moved.empty())
        return {QStringLiteral("ranks-same"), QT_TRANSLATE_NOOP("Message", "%1: unchanged."), {where}};
    return {QStringLiteral("ranks-moved"), QT_TRANSLATE_NOOP("Message", "%1: %2."), {where, QVariant::fromValue(rankMoves(ranks))}};
}

QString flippedPeriods(const ClaimChange &claim, const Language &language) { return latestFlips(claim, language, periodHead); }

QString flippedPhrases(const ClaimChange &claim, const Language &language) { return latestFlips(claim, language, periodPhrase); }

Messages historySentences(const std::vector<CellInRelease> &history, SeriesKey key, const QString &name, Period period,
                          const Language &language)
{
    Messages values;
    std::vector<const CellInRelease *> valued;
    for (const CellInRelease &cell : history) {
        values.append(valueIn(cell, language));
        if (!cell.value.isBlank())
            valued.push_back(&cell);
    }
    const char *sentence = key.flow == Flow::Imports ? QT_TRANSLATE_NOOP("Message", "%1, imports in %2: %3.")
                                                     : QT_TRANSLATE_NOOP("Message", "%1, exports in %2: %3.");
    Messages messages{
        {QStringLiteral("history-values"), sentence, {name, QVariant::fromValue(period), QVariant::fromValue(values)}}};
    for (const CellInRelease &cell : history) {
        if (cell.value.isBlank())
            messages.append(whyBlank(cell, language));
    }
    messages.append(inAll(valued, key, period));
    return messages;
}

} // namespace tradestrata
