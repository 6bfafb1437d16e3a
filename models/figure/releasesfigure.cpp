// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/figureparts.h"
#include "models/figure/looks.h"
#include "models/figure/valueaxis.h"
#include "models/figure/words.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {


// How many decimals show the digit that a rounding stands for.
int decimalsOf(double rounding, MoneyUnit unit)
{
    return std::clamp(int(std::lround(std::log10(dollarsOf(unit) / rounding))), 0, mostDecimals);
}

// What was published no closer than a unit of the axis and more is about that.
QString publishedText(double value, double rounding, ValueText values, const Language &language)
{
    values.decimals = decimalsOf(rounding, values.unit);
    const QString text = values.label(value, language);
    return rounding > 1.5 * dollarsOf(values.unit)
               ? language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "about %1", "a value")).arg(text)
               : text;
}

// Of a release to two digits, as "$0.14 bn"; of what was published to the digits that it has.
QString marginText(const SaidValues &said, MoneyUnit unit, const Language &language)
{
    const double margin = said.margin / dollarsOf(unit);
    const int decimals = said.isPublished() ? decimalsOf(said.marginRounding, unit)
                                            : std::clamp(1 - int(std::floor(std::log10(margin) + 1e-9)), 1, mostDecimals);
    return language.axisMoney(said.margin, unit, decimals);
}

QString leadText(const SaidValues &said, const Figure &figure, MoneyUnit unit, const Language &language)
{
    if (said.leader >= 0) {
        return language.contracted(language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "%1 by %2", "who leads, by how much"))
                                       .arg(figure.series[size_t(said.leader)].name, marginText(said, unit, language)));
    }
    if (!said.level)
        return {};
    return said.margin == 0 ? language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "level", "nobody leads"))
                            : language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "level within rounding", "nobody leads"));
}

// Under its bars a name has a few lines.
QString elided(const QString &name)
{
    constexpr qsizetype most = 60;
    return name.size() > most ? name.first(most - 1) + QChar(0x2026) : name;
}

// Of an own figure nobody knows whether it was the first; who published it and when is known.
void nameGroup(FigureGroup &group, const SaidValues &said, bool first, const Language &language)
{
    if (said.own) {
        group.name = elided(language.sentence("Table", {said.source.toUtf8().constData()}));
        group.date = language.date(said.published);
        return;
    }
    if (said.isPublished()) {
        group.name = first ? language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "As first published")})
                           : language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "As published")});
        group.date = language.date(said.published);
        return;
    }
    const TableInfo &info = said.release->info();
    const QString name = info.release ? language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "release of %1")})
                                            .arg(language.monthYear(*info.release))
                                      : language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "data to %1")})
                                            .arg(language.monthYear(said.release->last()));
    group.name = Language::capitalised(name);
}

// As many decimals as it takes for the values of each release to differ.
int releaseDecimals(const Numbers &numbers, const ValueText &values, const Language &language)
{
    int decimals = 1;
    for (const SaidValues &said : numbers.said) {
        std::vector<double> compared;
        for (const Cell &cell : said.values) {
            if (!said.isPublished() && !cell.isBlank())
                compared.push_back(cell.value);
        }
        decimals = std::max(decimals, decimalsFor(compared, values, language));
    }
    return decimals;
}

void addGroups(Figure &figure, const Numbers &numbers)
{
    for (const SaidValues &said : numbers.said) {
        FigureGroup group;
        for (const Cell &cell : said.values)
            group.values.push_back(cell.isBlank() ? std::nan("") : cell.value);
        group.leader = said.leader;
        group.counted = said.release && said.release->info() == numbers.table->info();
        figure.groups.push_back(group);
    }
}

void addGroupWords(Figure &figure, const Numbers &numbers, const ValueText &values, const Language &language)
{
    for (size_t g = 0; g < figure.groups.size(); ++g) {
        const SaidValues &said = numbers.said[g];
        FigureGroup &group = figure.groups[g];
        nameGroup(group, said, g == 0, language);
        group.lead = leadText(said, figure, values.unit, language);
        for (size_t i = 0; i < said.values.size(); ++i) {
            const Cell cell = said.values[i];
            group.texts.append(cell.isBlank()        ? QString()
                               : said.isPublished() ? publishedText(cell.value, said.rounding[i], values, language)
                                                    : values.label(cell.value, language));
        }
    }
}

} // namespace

Figure releasesFigure(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const Language &language)
{
    Figure figure = figureFrom(numbers, spec, language);
    addSeries(figure, numbers, spec, language);
    giveLooks(figure, registry, 0);
    addGroups(figure, numbers);
    ValueText values = addValueAxis(figure, spec, language);
    values.decimals = releaseDecimals(numbers, values, language);
    addGroupWords(figure, numbers, values, language);
    for (FigureSeries &series : figure.series) {
        if (series.last >= 0)
            series.valueText = values.label(series.drawn.values.front(), language);
    }
    figure.valueText = values;
    figure.columnHead = columnHead(numbers, spec, 0, language);
    figure.title = spec.title.isEmpty() ? defaultTitle(numbers, spec, language) : spec.title;
    figure.subtitle = spec.subtitle.isEmpty() ? defaultSubtitle(numbers, spec, figure, values, language) : spec.subtitle;
    addFoot(figure, numbers, spec, language);
    return figure;
}

} // namespace tradestrata
