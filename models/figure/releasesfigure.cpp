// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/figureparts.h"
#include "models/figure/valueaxis.h"
#include "models/figure/words.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

// The number of decimals that shows the digit of a rounding.
int decimalsOf(double rounding, MoneyUnit unit)
{
    return std::clamp(int(std::lround(std::log10(dollarsOf(unit) / rounding))), 0, mostDecimals);
}

// A value published only to a unit of the axis or less precisely is "about" that.
QString publishedText(double value, double rounding, ValueText values, const Language &language)
{
    values.decimals = decimalsOf(rounding, values.unit);
    const QString text = values.label(value, language);
    return rounding > 1.5 * dollarsOf(values.unit)
               ? language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "about %1", "a value")).arg(text)
               : text;
}

// For a release to two digits, as "$0.14 bn"; for a published value to its published digits.
QString marginText(const PublicationValues &publication, MoneyUnit unit, const Language &language)
{
    const double margin = publication.margin / dollarsOf(unit);
    const int decimals = publication.isPublished() ? decimalsOf(publication.marginRounding, unit)
                                                   : std::clamp(1 - int(std::floor(std::log10(margin) + 1e-9)), 1, mostDecimals);
    return language.axisMoney(publication.margin, unit, decimals);
}

QString leadText(const PublicationValues &publication, const Figure &figure, MoneyUnit unit, const Language &language)
{
    if (publication.leader >= 0) {
        return language.contracted(
            language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "%1 by %2", "who leads, by how much"))
                .arg(figure.series[size_t(publication.leader)].name, marginText(publication, unit, language)));
    }
    if (!publication.level)
        return {};
    return publication.margin == 0
               ? language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "level", "nobody leads"))
               : language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "level within rounding", "nobody leads"));
}

// A name under bars has a few lines.
QString elided(const QString &name)
{
    constexpr qsizetype most = 60;
    return name.size() > most ? name.first(most - 1) + QChar(0x2026) : name;
}

// For a figure of one's own it is unknown whether it was the first; its publisher and date are known.
void nameGroup(FigureGroup &group, const PublicationValues &publication, bool first, const Language &language)
{
    if (publication.own) {
        group.name = elided(language.sentence("Table", {publication.source.toUtf8().constData()}));
        group.date = language.date(publication.published);
        return;
    }
    if (publication.isPublished()) {
        group.name = first ? language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "As first published")})
                           : language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "As published")});
        group.date = language.date(publication.published);
        return;
    }
    const TableInfo &info = publication.release->info();
    const QString name = info.release ? language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "release of %1")})
                                            .arg(language.monthYear(*info.release))
                                      : language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "data to %1")})
                                            .arg(language.endOfData(publication.release->last()));
    group.name = Language::capitalised(name);
}

// As many decimals as are needed for the values of each release to differ.
int releaseDecimals(const Numbers &numbers, const ValueText &values, const Language &language)
{
    int decimals = 1;
    for (const PublicationValues &publication : numbers.publications) {
        std::vector<double> compared;
        for (const Cell &cell : publication.values) {
            if (!publication.isPublished() && !cell.isBlank())
                compared.push_back(cell.value);
        }
        decimals = std::max(decimals, decimalsFor(compared, values, language));
    }
    return decimals;
}

void addGroups(Figure &figure, const Numbers &numbers)
{
    for (const PublicationValues &publication : numbers.publications) {
        FigureGroup group;
        for (const Cell &cell : publication.values)
            group.values.push_back(cell.isBlank() ? std::nan("") : cell.value);
        group.leader = publication.leader;
        group.counted = publication.release && publication.release->info() == numbers.table->info();
        figure.groups.push_back(group);
    }
}

void addGroupWords(Figure &figure, const Numbers &numbers, const ValueText &values, const Language &language)
{
    for (size_t g = 0; g < figure.groups.size(); ++g) {
        const PublicationValues &publication = numbers.publications[g];
        FigureGroup &group = figure.groups[g];
        nameGroup(group, publication, g == 0, language);
        group.lead = leadText(publication, figure, values.unit, language);
        for (size_t i = 0; i < publication.values.size(); ++i) {
            const Cell cell = publication.values[i];
            group.texts.append(cell.isBlank()              ? QString()
                               : publication.isPublished() ? publishedText(cell.value, publication.rounding[i], values, language)
                                                           : values.label(cell.value, language));
        }
    }
}

} // namespace

Figure releasesFigure(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const Language &language)
{
    Figure figure = figureFrom(numbers, spec, language);
    addSeries(figure, numbers, spec, language);
    setSeriesStyles(figure, registry, 0);
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
    addHead(figure, numbers, spec, values, language);
    addFoot(figure, numbers, spec, language);
    return figure;
}

} // namespace tradestrata
