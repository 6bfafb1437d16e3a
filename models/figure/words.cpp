// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/words.h"

#include "models/language/phrases.h"
#include "models/numbers/releasenumbers.h"
#include "models/spec/flowwords.h"
#include "models/spec/measurefacts.h"

#include <algorithm>

namespace tradestrata {

namespace {

constexpr char context[] = "Figure";
constexpr int mostNamesInTitle = 4;

QString say(const Language &language, Phrase phrase) { return language.sentence(context, phrase); }

// French repeats the preposition of imports before each partner, with its article: "du Mexique et de la Chine".
QString destinations(const QStringList &names, Flow flow, const Language &language)
{
    if (language.locale().language() != QLocale::French || flow != Flow::Imports)
        return language.list(names);
    QStringList contracted;
    for (const QString &name : names)
        contracted.append(language.contracted(QStringLiteral("de ") + name));
    return language.list(contracted);
}

QString shareUnit(const FigureSpec &spec, const Language &language)
{
    switch (spec.shareOf) {
    case ShareOf::Total:
        return say(language, {QT_TRANSLATE_NOOP("Figure", "% of the published World total")});
    case ShareOf::Shown:
        return say(language, {QT_TRANSLATE_NOOP("Figure", "% of the partners shown")});
    case ShareOf::Group:
        break;
    }
    return language.contracted(say(language, QT_TRANSLATE_NOOP3("Figure", "% of %1", "a group, with its article"))
                                   .arg(language.nameInSentence(spec.shareGroup)));
}

QString measurePhrase(const std::vector<Period> &periods, int through, Measure measure, const Language &language)
{
    const QString phrase = say(language, {factsOf(measure).subtitle});
    if (measure == Measure::SameMonths)
        return phrase.arg(language.monthRange(1, through));
    if (measure != Measure::Year)
        return phrase;
    const QString first = QString::number(periods.front().first().year());
    const QString last = QString::number(periods.back().first().year());
    return first == last ? say(language, {QT_TRANSLATE_NOOP("Figure", "calendar year %1")}).arg(first) : phrase.arg(first, last);
}

// "current dollars", or those of one month by consumer prices: never "real exports".
QString dollarsPhrase(const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    if (language.isAboutQuantities())
        return say(language, QT_TRANSLATE_NOOP3("Figure", "quantities", "instead of current dollars"));
    if (!spec.dollarsOf)
        return say(language, {QT_TRANSLATE_NOOP("Figure", "current dollars")});
    if (!numbers.pricesName.isEmpty()) {
        return say(language, {QT_TRANSLATE_NOOP("Figure", "purchasing power in dollars of %1 by the price index %2")})
            .arg(language.monthYear(*spec.dollarsOf), numbers.pricesName);
    }
    return say(language, {QT_TRANSLATE_NOOP("Figure", "purchasing power in dollars of %1 by US consumer prices (CPI-U, US Bureau "
                                                      "of Labor Statistics)")})
        .arg(language.monthYear(*spec.dollarsOf));
}

QString unitPhrase(const FigureSpec &spec, const ValueText &values, const Language &language)
{
    const QString unit = language.unitName(values.unit);
    return spec.dollarsOf
               ? say(language, QT_TRANSLATE_NOOP3("Figure", "%1 at consumer prices of %2", "billions of US dollars, a month"))
                     .arg(unit, language.monthYear(*spec.dollarsOf))
               : unit;
}

bool tellsPartnersApart(const FigureSpec &spec) { return !traits(spec.chart).hasLines(); }

// What is shown, the measure and the unit: the title of the axis.
QString axisTitle(const FigureSpec &spec, const Numbers &numbers, const QString &measure, const ValueText &values,
                  const Language &language)
{
    const auto three = [&](const QString &what, const QString &unit) {
        return spec.hasYearParts() && numbers.through < 12 ? QStringLiteral("%1, %2").arg(what, unit)
                                                           : QStringLiteral("%1, %2, %3").arg(what, measure, unit);
    };
    if (has(spec.chart, Trait::BothFlows))
        return three(say(language, {QT_TRANSLATE_NOOP("Figure", "US exports and imports of goods")}),
                     language.unitName(values.unit));
    const FlowWords &words = wordsOf(spec.flow);
    switch (spec.show) {
    case ShowAs::Value:
        return three(say(language, {tellsPartnersApart(spec) ? words.byPartner : words.goods}), unitPhrase(spec, values, language));
    case ShowAs::Share: // a sign stays next to its number
        return three(say(language, {words.share}),
                     shareUnit(spec, language).replace(QLatin1String("% "), QStringLiteral("%\u00A0")));
    case ShowAs::Change:
        return three(say(language, {words.change}), unitPhrase(spec, values, language));
    case ShowAs::ChangePercent:
        return three(say(language, {words.change}), say(language, {QT_TRANSLATE_NOOP("Figure", "per cent")}));
    case ShowAs::Contribution:
        return three(say(language, {words.contribution}), say(language, {QT_TRANSLATE_NOOP("Figure", "percentage points")}));
    case ShowAs::Index:
        return three(say(language, {words.goods}), say(language, QT_TRANSLATE_NOOP3("Figure", "index, %1 = 100", "a base period"))
                                                       .arg(language.period(numbers.base.value_or(Period())))
                                                       .replace(QLatin1String(" = "), QStringLiteral("\u00A0=\u00A0")));
    case ShowAs::Rank:
        return QStringLiteral("%1, %2").arg(say(language, {words.rank}), measure);
    }
    Q_UNREACHABLE();
}

// "months, year: partners with their values"
QString comparedSentence(const Numbers &numbers, const Figure &figure, const Language &language)
{
    QStringList parts;
    for (size_t i = 0; i < figure.series.size(); ++i) {
        if (figure.series[i].compared && !figure.solid.newestTexts[i].isEmpty())
            parts.append(figure.series[i].name + QLatin1Char(' ') + figure.solid.newestTexts[i]);
    }
    const QString months = language.monthRange(1, numbers.through, true);
    return say(language, QT_TRANSLATE_NOOP3("Figure", "%1 %2: %3.", "months, year: partners with their values"))
        .arg(months, QString::number(figure.periods[size_t(std::max(0, numbers.newest))].first().year()), language.values(parts));
}

// What a chart draws, unless measure and unit say it.
QString withChartWords(const QString &text, const Figure &figure, const Language &language)
{
    if (has(figure.chart, Trait::MonthBars) && figure.monthsTouch)
        return say(language, {QT_TRANSLATE_NOOP("Figure", "%1; the area is months, the line their 12-month average")}).arg(text);
    if (has(figure.chart, Trait::MonthBars))
        return say(language, {QT_TRANSLATE_NOOP("Figure", "%1; bars are months, the line their 12-month average")}).arg(text);
    if (traits(figure.chart).draws == Draws::Groups) {
        const bool published = std::ranges::any_of(figure.groups, [](const FigureGroup &group) { return !group.date.isEmpty(); });
        return published ? say(language, {QT_TRANSLATE_NOOP("Figure", "%1, as published and by each release")}).arg(text)
                         : say(language, {QT_TRANSLATE_NOOP("Figure", "%1, by each release")}).arg(text);
    }
    if (has(figure.chart, Trait::BothFlows))
        return say(language, {QT_TRANSLATE_NOOP("Figure", "%1; the area between the lines is the balance")}).arg(text);
    if (!figure.nearTies.empty())
        return say(language, {QT_TRANSLATE_NOOP("Figure", "%1; grey between two lines: a lead under 1%")}).arg(text);
    if (!has(figure.chart, Trait::YearLines) || figure.series.size() < 2)
        return text;
    const auto [first, last] = std::ranges::minmax(figure.series, {}, &FigureSeries::year);
    return say(language, QT_TRANSLATE_NOOP3("Figure", "%1; a line for each year from %2 to %3", "two years"))
        .arg(text, QString::number(first.year), QString::number(last.year));
}

// "releases of March 2026 and September 2026": those that a figure of releases draws.
QString releasesPhrase(const Numbers &numbers, const Language &language)
{
    QStringList months;
    QStringList others;
    for (const PublicationValues &publication : numbers.publications) {
        if (publication.isPublished())
            continue;
        if (const auto release = publication.release->info().release)
            months.append(language.monthYear(*release));
        else
            others.append(
                say(language, {QT_TRANSLATE_NOOP("Figure", "data to %1")}).arg(language.endOfData(publication.release->last())));
    }
    if (!months.isEmpty()) {
        others.prepend(language.sentence(context, {QT_TRANSLATE_N_NOOP("Figure", "release(s) of %1")}, int(months.size()))
                           .arg(language.list(months)));
    }
    return language.list(others);
}

/// What the table's head says, as far as it does.
QString inTable(const QStringList &texts, const Language &language)
{
    QStringList said;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            said.append(language.sentence("Table", {text.toUtf8().constData()}));
    }
    return said.join(QStringLiteral(", "));
}

QString basisPhrase(const Numbers &numbers, const Language &language)
{
    const TableInfo &info = numbers.table->info();
    return Language::capitalised(inTable({info.basis, info.adjustment}, language));
}

} // namespace

QString ownWords(const QString &written, const FilledWords &filled, const QString &otherwise, const Language &language)
{
    if (written.isEmpty())
        return otherwise;
    if (filled.written != written || filled.mistake)
        return written;
    if (filled.parts.isEmpty())
        return otherwise;
    QString text;
    for (const QVariant &part : filled.parts)
        text += language.argument(part);
    return filled.hasFields ? Language::capitalised(language.contracted(text)) : text;
}

QString defaultTitle(const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    const auto &shown = numbers.sums.shown;
    if (spec.selection.isTop() && shown.size() > 1) {
        return say(language, {wordsOf(spec.flow).largest}).arg(shown.size());
    }
    QStringList names;
    for (const Column &column : shown)
        names.append(language.nameInSentence(column.partner));
    const int more = int(names.size()) - mostNamesInTitle;
    if (more > 1) {
        names = names.first(mostNamesInTitle);
        names.append(language.sentence(context, {QT_TRANSLATE_N_NOOP("Figure", "%n more")}, more));
    }
    const Flow flow = has(spec.chart, Trait::BothFlows) ? Flow::Total : spec.flow;
    return language.contracted(say(language, {wordsOf(flow).withPartners})
                                   .arg(language.isByProduct() ? language.list(names) : destinations(names, flow, language)));
}

namespace {

// What the axis measures, with what its chart and its scale add: the first sentence of a subtitle.
QString measured(const QString &axis, const Figure &figure, const FigureSpec &spec, const Language &language)
{
    QString text = axis;
    if (figure.axis.scale == Scale::Log)
        text = say(language, {QT_TRANSLATE_NOOP("Figure", "%1; logarithmic axis")}).arg(text);
    else if ((traits(spec.chart).hasLines() || traits(spec.chart).draws == Draws::Panes) && !figure.axis.fromZero)
        text = say(language, {QT_TRANSLATE_NOOP("Figure", "%1; axis not from zero")}).arg(text);
    return withChartWords(text, figure, language);
}

QString defaultSubtitle(const Numbers &numbers, const FigureSpec &spec, const Figure &figure, const QString &axis,
                        const Language &language)
{
    QString text = measured(axis, figure, spec, language) + QStringLiteral(". ");
    if (spec.hasYearParts() && numbers.through < 12) {
        text += say(language, {QT_TRANSLATE_NOOP("Figure", "%1 of every year solid, the rest of the year hatched.")})
                    .arg(language.monthRange(1, numbers.through, true))
                + QLatin1Char(' ') + comparedSentence(numbers, figure, language) + QLatin1Char(' ');
    }
    return text + basisPhrase(numbers, language);
}

// Which months are hatched, as short as can be.
QString withHatched(const QString &text, const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    if (!spec.hasYearParts() || numbers.through == 12)
        return text;
    return say(language, QT_TRANSLATE_NOOP3("Figure", "%1; hatched: %2", "a measure and its unit; a range of months"))
        .arg(text, language.monthRange(numbers.through + 1, 12));
}

} // namespace

void addHead(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const ValueText &values, const Language &language)
{
    const QString measure = spec.drawsOnePeriod() ? periodPhrase(spec.measure, numbers.periods.front(), numbers.through, language)
                                                  : measurePhrase(numbers.periods, numbers.through, spec.measure, language);
    const QString title = defaultTitle(numbers, spec, language), axis = axisTitle(spec, numbers, measure, values, language);
    figure.title = ownWords(spec.title, numbers.title.title, title, language);
    const QString subtitle = defaultSubtitle(numbers, spec, figure, axis, language);
    figure.subtitle = ownWords(spec.subtitle, numbers.title.subtitle, subtitle, language);
    if (figure.subtitle != subtitle)
        return;
    // The title says which flow of goods it is.
    const bool isKnown = figure.title == title && spec.show == ShowAs::Value && !has(spec.chart, Trait::BothFlows);
    const bool hasMeasure = !spec.hasYearParts() || numbers.through == 12;
    const QString unit = unitPhrase(spec, values, language);
    const QString shortAxis = hasMeasure ? QStringLiteral("%1, %2").arg(measure, unit) : unit;
    const QString shortText = isKnown ? Language::capitalised(shortAxis) : axis;
    figure.shortSubtitle = withHatched(measured(shortText, figure, spec, language), numbers, spec, language);
    if (const QString first = measured(axis, figure, spec, language), brief = withHatched(first, numbers, spec, language);
        brief != first)
        figure.briefSubtitle = brief;
    if (!has(spec.chart, Trait::MonthBars))
        return;
    Figure touching;
    touching.chart = figure.chart;
    touching.axis = figure.axis;
    touching.monthsTouch = true;
    figure.touchingSubtitle = defaultSubtitle(numbers, spec, touching, axis, language);
    figure.touchingShortSubtitle = measured(shortText, touching, spec, language);
}

QString drawnPhrase(const Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    const QString measure = spec.drawsOnePeriod() ? periodPhrase(spec.measure, numbers.periods.front(), numbers.through, language)
                                                  : measurePhrase(figure.periods, numbers.through, spec.measure, language);
    if (has(spec.chart, Trait::Indices))
        return say(language, QT_TRANSLATE_NOOP3("Figure", "Single countries, shares of the published World total, %1", "a measure"))
            .arg(measure);
    return axisTitle(spec, numbers, measure, figure.valueText, language);
}

QString concentrationSubtitle(const Numbers &numbers, const FigureSpec &spec, const Figure &figure, const Language &language)
{
    QString text = drawnPhrase(figure, numbers, spec, language);
    if (!figure.axis.fromZero)
        text = say(language, {QT_TRANSLATE_NOOP("Figure", "%1; axes not all from zero")}).arg(text);
    return text + QStringLiteral(". ") + basisPhrase(numbers, language);
}

QString sourceLine(const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    const TableInfo &info = numbers.table->info();
    const QString release = numbers.publications.empty() ? releasePhrase(releasesIn(numbers, spec), language)
                                                         : releasesPhrase(numbers, language);
    // What exports and imports are is known of the Census Bureau's; the basis says it for others.
    const bool isCensus = info.basis == QLatin1String("Census basis") && isAboutUnitedStates(info);
    Phrase goods = QT_TRANSLATE_NOOP3("Figure", "Goods, %1.", "current dollars");
    if (isCensus)
        goods = {wordsOf(has(spec.chart, Trait::BothFlows) ? Flow::Balance : spec.flow).source};
    const QString about = say(language, goods).arg(dollarsPhrase(numbers, spec, language));
    if (info.publisher.isEmpty() && info.source.isEmpty())
        return say(language, QT_TRANSLATE_NOOP3("Figure", "Source not stated, %1. %2", "a release, the goods")).arg(release, about);
    return say(language, {QT_TRANSLATE_NOOP("Figure", "Source: %1, %2, %3. %4")})
        .arg(language.sentence("Table", {info.publisher.toUtf8().constData()}),
             language.sentence("Table", {info.source.toUtf8().constData()}), release, about);
}

QString periodHead(Measure measure, Period at, int through, const Language &language)
{
    const MeasureFacts &facts = factsOf(measure);
    if (facts.toMonth) {
        return say(language, QT_TRANSLATE_NOOP3("Figure", "To %1", "a sum of months up to January 2026"))
            .arg(language.monthYear(at.last()));
    }
    return facts.fromJanuary ? language.monthRange(1, through, true) + QLatin1Char(' ') + language.period(at)
                             : language.period(at, true);
}

QString columnHead(const Numbers &numbers, const FigureSpec &spec, int period, const Language &language)
{
    return period < 0 ? QString() : periodHead(spec.measure, numbers.periods[size_t(period)], numbers.through, language);
}

} // namespace tradestrata
