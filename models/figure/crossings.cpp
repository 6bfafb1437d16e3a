// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/crossings.h"

#include "models/claims/leads.h"
#include "models/language/language.h"
#include "models/figure/valueaxis.h"

#include <cmath>

namespace tradestrata {

namespace {

bool isShown(const FigureSeries &series)
{
    return series.kind == SeriesKind::Partner || series.kind == SeriesKind::Group;
}

bool hasPair(const Figure &figure)
{
    return figure.series.size() >= 2 && isShown(figure.series[0]) && isShown(figure.series[1]);
}

DatedMark markOf(const Figure &figure, const LineCrossing &crossing, const Language &language)
{
    const FigureSeries &leader = figure.series[crossing.toFirst ? 0 : 1];
    const FigureSeries &other = figure.series[crossing.toFirst ? 1 : 0];
    const double more = leader.drawn.values[size_t(crossing.period)];
    const double less = other.drawn.values[size_t(crossing.period)];
    ValueText values = figure.valueText;
    values.decimals = decimalsFor({more, less}, values, language);
    const QString passes = language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "%1 passes %2,", "two partners; their values follow"))
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

void noteCrossings(Figure &figure, const FigureSpec &spec, const Language &language)
{
    if (spec.crossings && !hasPair(figure)) {
        figure.notes.append(language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "No crossing is marked: fewer than two partners are drawn.")}));
    } else if (spec.crossings && figure.marks.empty()) {
        const QString says = language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "The lines of %1 and %2 do not cross in this window.")});
        figure.notes.append(language.contracted(says.arg(language.nameInSentence(figure.series[0].partner),
                                                         language.nameInSentence(figure.series[1].partner))));
    }
}

} // namespace tradestrata
