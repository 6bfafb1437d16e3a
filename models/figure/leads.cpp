// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/leads.h"

#include "models/claims/leads.h"
#include "models/figure/valueaxis.h"
#include "models/language/language.h"
#include "models/spec/flowwords.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tradestrata {

namespace {

bool hasPair(const Figure &figure)
{
    return figure.series.size() >= 2 && figure.series[0].isOfPartner() && figure.series[1].isOfPartner();
}

DatedMark markOf(const Figure &figure, const LineCrossing &crossing, const Language &language)
{
    const FigureSeries &leader = figure.series[crossing.toFirst ? 0 : 1];
    const FigureSeries &other = figure.series[crossing.toFirst ? 1 : 0];
    const double more = leader.drawn.values[size_t(crossing.period)];
    const double less = other.drawn.values[size_t(crossing.period)];
    ValueText values = figure.valueText;
    values.decimals = decimalsFor({more, less}, values, language);
    const QString passes = language
                               .sentence("Figure",
                                         QT_TRANSLATE_NOOP3("Figure", "%1 passes %2,", "two partners; their values follow"))
                               .arg(language.nameInSentence(leader.partner), language.nameInSentence(other.partner));
    return {crossing.place, crossing.value, language.period(figure.periods[size_t(crossing.period)], true),
            Language::capitalised(language.contracted(passes)),
            language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "%1 to %2", "the larger and the smaller of two values"))
                .arg(values.label(more, language), values.label(less, language))};
}

} // namespace

std::vector<LineCrossing> crossingsOf(const Column &a, const Column &b, Scale scale)
{
    const auto ahead = [&](int i) { return levelOf(scale, a.values[size_t(i)]) - levelOf(scale, b.values[size_t(i)]); };
    std::vector<LineCrossing> found;
    for (const Crossing &crossing : crossingsOf(spellsOf(a.values, b.values))) {
        int before = crossing.at - 1;
        while (a.values[size_t(before)] == b.values[size_t(before)])
            --before;
        LineCrossing line{double(before + 1), a.values[size_t(before) + 1], crossing.at, crossing.to == Leader::First};
        if (before + 1 == crossing.at) {
            const double t = ahead(before) / (ahead(before) - ahead(crossing.at));
            const auto [from, to] = std::pair{a.values[size_t(before)], a.values[size_t(crossing.at)]};
            line.place = before + t;
            line.value = scale == Scale::Log ? from * std::pow(to / from, t) : from + t * (to - from);
        }
        found.push_back(line);
    }
    return found;
}

std::vector<LineCrossing> crossingsIn(const Figure &figure)
{
    if (!has(figure.chart, Trait::Pairs) || !hasPair(figure))
        return {};
    return crossingsOf(figure.series[0].drawn, figure.series[1].drawn, figure.axis.scale);
}

void addCrossings(Figure &figure, const FigureSpec &spec, const Language &language)
{
    if (!spec.crossings)
        return;
    for (const LineCrossing &crossing : crossingsIn(figure))
        figure.marks.push_back(markOf(figure, crossing, language));
}

Messages whyNoCrossings(const Figure &figure)
{
    if (!hasPair(figure)) {
        return {{QStringLiteral("no-pair"),
                 QT_TRANSLATE_NOOP("Message", "No crossing is marked: fewer than two partners are drawn.")}};
    }
    if (!figure.marks.empty())
        return {};
    return {{QStringLiteral("no-crossing"),
             QT_TRANSLATE_NOOP("Message", "The lines of %1 and %2 do not cross in this window."),
             {QVariant::fromValue(QList<PartnerCode>{figure.series[0].partner}),
              QVariant::fromValue(QList<PartnerCode>{figure.series[1].partner})}}};
}

namespace {

constexpr size_t mostNamed = 8;

// The leaders of the window, most frequent first.
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

// Partners drawn by name have their colours; the others get theirs in addition.
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
    const QList<PartnerColours> colours = coloursOf(codes, registry);
    std::vector<QRgb> fills;
    for (const PartnerCode leader : leaders) {
        const auto drawn = std::ranges::find_if(figure.series, [&](const FigureSeries &series) {
            return series.kind == SeriesKind::Partner && series.partner == leader;
        });
        fills.push_back(drawn != figure.series.end() ? drawn->fill : colours[codes.indexOf(leader)].fill);
    }
    return fills;
}

} // namespace

QString leaderName(Flow flow, const Language &language) { return language.sentence("Figure", {wordsOf(flow).leader}); }

QString leaderSentence(const std::optional<PeriodLeader> &leader, const Language &language)
{
    if (!leader)
        return language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "No leader is known.")});
    const auto worded = [&](Phrase phrase) {
        return Language::capitalised(
            language.contracted(language.sentence("Figure", phrase).arg(language.nameInSentence(leader->partner))));
    };
    if (!leader->isMarginKnown)
        return worded({QT_TRANSLATE_NOOP("Figure", "%1 leads, margin unknown.")});
    if (!leader->second)
        return worded({QT_TRANSLATE_NOOP("Figure", "%1 leads: no other country has a value.")});
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
        ribbon.remarks.append(
            language.sentence("Figure", {QT_TRANSLATE_N_NOOP("Figure", "%n more")}, int(leaders.size() - mostNamed)));
    if (empty)
        ribbon.remarks.append(language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "blank where no leader is known")}));
}

} // namespace tradestrata
