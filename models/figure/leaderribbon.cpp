// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/leaderribbon.h"

#include "models/language/language.h"

#include <algorithm>
#include <map>
#include "models/spec/flowwords.h"

namespace tradestrata {

namespace {

constexpr size_t mostNamed = 8;

// The leaders of the window, whoever leads most often first.
std::vector<PartnerCode> leadersByPeriods(const Numbers &numbers)
{
    std::map<PartnerCode, int> periods;
    for (const auto &leader : numbers.leaders) {
        if (leader)
            ++periods[leader->partner];
    }
    std::vector<PartnerCode> codes;
    for (const auto &[code, count] : periods)
        codes.push_back(code);
    std::ranges::stable_sort(codes, std::greater(), [&](PartnerCode code) { return periods[code]; });
    return codes;
}

// Those drawn by name have their colours; the others get theirs beside them.
std::vector<QRgb> fillsOf(const std::vector<PartnerCode> &leaders, const Figure &figure, const PartnerRegistry &registry)
{
    QList<PartnerCode> codes;
    for (const FigureSeries &series : figure.series) {
        if (series.kind == SeriesKind::Partner)
            codes.append(series.partner);
    }
    for (const PartnerCode leader : leaders) {
        if (!codes.contains(leader))
            codes.append(leader);
    }
    const QList<int> places = colourPlaces(codes, registry);
    std::vector<QRgb> fills;
    for (const PartnerCode leader : leaders) {
        const auto drawn = std::ranges::find_if(figure.series, [&](const FigureSeries &series) {
            return series.kind == SeriesKind::Partner && series.partner == leader;
        });
        fills.push_back(drawn != figure.series.end() ? drawn->fill : partnerColours(places[codes.indexOf(leader)]).fill);
    }
    return fills;
}

} // namespace

QString leaderName(Flow flow, const Language &language)
{
    return language.sentence("Figure", {wordsOf(flow).leader});
}

QString leaderSentence(const std::optional<PeriodLeader> &leader, const Language &language)
{
    if (!leader)
        return language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "No leader is known.")});
    const auto said = [&](Phrase phrase) {
        return Language::capitalised(language.contracted(language.sentence("Figure", phrase)
                                                             .arg(language.nameInSentence(leader->partner))));
    };
    if (!leader->second)
        return said({QT_TRANSLATE_NOOP("Figure", "%1 leads, alone.")});
    const QString second = language.nameInSentence(*leader->second);
    const QString by = leader->percent ? language.finePercent(*leader->percent) : language.money(leader->ahead);
    return Language::capitalised(
        language.contracted(language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "%1 leads, %2 ahead of %3.")})
                                .arg(language.nameInSentence(leader->partner), by, second)));
}

void addLeaderRibbon(Figure &figure, const Numbers &numbers, Flow flow, const PartnerRegistry &registry, const Language &language)
{
    if (numbers.leaders.empty())
        return;
    LeaderRibbon &ribbon = figure.ribbon;
    const std::vector<PartnerCode> leaders = leadersByPeriods(numbers);
    const std::vector<QRgb> fills = fillsOf(leaders, figure, registry);
    for (size_t i = 0; i < leaders.size(); ++i)
        ribbon.leaders.push_back({language.name(leaders[i]), fills[i]});
    bool slim = false;
    bool empty = false;
    for (const auto &leader : numbers.leaders) {
        const auto at = leader ? std::ranges::find(leaders, leader->partner) : leaders.end();
        ribbon.cells.push_back({leader ? int(at - leaders.begin()) : -1, leader && leader->isSlim()});
        slim = slim || ribbon.cells.back().slim;
        empty = empty || !leader;
    }
    ribbon.head = language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "Leader", "beside a ribbon that says who leads"));
    ribbon.what = language.labelled(ribbon.head, leaderName(flow, language));
    if (slim)
        ribbon.slimKey = language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "under 1% apart")});
    ribbon.named = std::min(mostNamed, leaders.size());
    if (leaders.size() > mostNamed)
        ribbon.remarks.append(language.sentence("Figure", {QT_TRANSLATE_N_NOOP("Figure", "%n more")}, int(leaders.size() - mostNamed)));
    if (empty)
        ribbon.remarks.append(language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "blank where no leader is known")}));
}

} // namespace tradestrata
