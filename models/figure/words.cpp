// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/words.h"

#include <algorithm>

namespace tradestrata {

namespace {

constexpr char context[] = "Figure";
constexpr int mostNamesInTitle = 4;

QString say(const Language &language, Phrase phrase)
{
    return language.sentence(context, phrase);
}

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

QString flowPhrase(Flow flow, bool byPartner, const Language &language)
{
    if (flow == Flow::Exports)
        return byPartner ? say(language, {QT_TRANSLATE_NOOP("Figure", "US goods exports by buyer")})
                         : say(language, {QT_TRANSLATE_NOOP("Figure", "US goods exports")});
    return byPartner ? say(language, {QT_TRANSLATE_NOOP("Figure", "US goods imports by supplier")})
                     : say(language, {QT_TRANSLATE_NOOP("Figure", "US goods imports")});
}

QString sharePhrase(Flow flow, const Language &language)
{
    return flow == Flow::Exports ? say(language, {QT_TRANSLATE_NOOP("Figure", "Share of US goods exports by buyer")})
                                 : say(language, {QT_TRANSLATE_NOOP("Figure", "Share of US goods imports by supplier")});
}

QString measurePhrase(const Numbers &numbers, Measure measure, const Language &language)
{
    switch (measure) {
    case Measure::Month:
        return say(language, {QT_TRANSLATE_NOOP("Figure", "monthly")});
    case Measure::ThreeMonths:
        return say(language, {QT_TRANSLATE_NOOP("Figure", "sums of 3 months")});
    case Measure::Quarter:
        return say(language, {QT_TRANSLATE_NOOP("Figure", "quarters")});
    case Measure::YearToDate:
        return say(language, {QT_TRANSLATE_NOOP("Figure", "year to date")});
    case Measure::TwelveMonths:
        return say(language, {QT_TRANSLATE_NOOP("Figure", "sums of 12 months")});
    case Measure::Year: {
        const QString first = QString::number(numbers.periods.front().first().year());
        const QString last = QString::number(numbers.periods.back().first().year());
        return first == last ? say(language, {QT_TRANSLATE_NOOP("Figure", "calendar year %1")}).arg(first)
                             : say(language, {QT_TRANSLATE_NOOP("Figure", "calendar years %1–%2")}).arg(first, last);
    }
    case Measure::SameMonths:
        return say(language, {QT_TRANSLATE_NOOP("Figure", "%1 of each year")})
            .arg(language.monthRange(1, numbers.through));
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
        .arg(months, QString::number(figure.periods[size_t(std::max(0, numbers.newest))].first().year()),
             language.values(parts));
}

} // namespace

QString ValueText::label(double value, const Language &language) const
{
    return percent ? language.percent(value, decimals) : language.inUnit(value, unit, decimals);
}

QString defaultTitle(const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    const auto &shown = numbers.sums.shown;
    const bool exports = spec.flow == Flow::Exports;
    if (spec.selection.isTop() && shown.size() > 1) {
        const Phrase phrase
            = exports ? Phrase{QT_TRANSLATE_NOOP("Figure", "US goods exports to the %1 largest single-country buyers")}
                      : Phrase{QT_TRANSLATE_NOOP("Figure", "US goods imports from the %1 largest single-country suppliers")};
        return say(language, phrase).arg(shown.size());
    }
    QStringList names;
    for (const Column &column : shown)
        names.append(language.nameInSentence(column.partner));
    const int more = int(names.size()) - mostNamesInTitle;
    if (more > 1) {
        names = names.first(mostNamesInTitle);
        names.append(language.sentence(context, {QT_TRANSLATE_N_NOOP("Figure", "%n more")}, more));
    }
    const Phrase phrase = exports ? Phrase{QT_TRANSLATE_NOOP("Figure", "US goods exports to %1")}
                                  : Phrase{QT_TRANSLATE_NOOP("Figure", "US goods imports from %1")};
    return language.contracted(say(language, phrase).arg(destinations(names, spec.flow, language)));
}

QString defaultSubtitle(const Numbers &numbers, const FigureSpec &spec, const Figure &figure, const ValueText &values,
                        const Language &language)
{
    QString measure = measurePhrase(numbers, spec.measure, language);
    const bool yearParts = spec.chart == Chart::Bars && spec.measure == Measure::Year;
    QString text;
    if (spec.show == Show::Share) {
        text = say(language, {QT_TRANSLATE_NOOP("Figure", "%1, %2, % of the published World total")})
                   .arg(sharePhrase(spec.flow, language), measure)
                   .replace(QLatin1String("% "), QStringLiteral("%\u00A0")); // a sign stays beside what it is of
    } else {
        const QString flow = flowPhrase(spec.flow, spec.isStack(), language);
        const QString unit = language.unitName(values.unit);
        text = yearParts && numbers.through < 12 ? QStringLiteral("%1, %2").arg(flow, unit)
                                                 : QStringLiteral("%1, %2, %3").arg(flow, measure, unit);
    }
    if (spec.chart == Chart::Line && !figure.axis.fromZero)
        text = say(language, {QT_TRANSLATE_NOOP("Figure", "%1; axis not from zero")}).arg(text);
    text += QStringLiteral(". ");
    if (yearParts && numbers.through < 12) {
        text += say(language, {QT_TRANSLATE_NOOP("Figure", "%1 of every year solid, the rest of the year hatched.")})
                    .arg(language.monthRange(1, numbers.through, true))
                + QLatin1Char(' ') + comparedSentence(numbers, figure, language) + QLatin1Char(' ');
    }
    const TableInfo &info = numbers.table->info();
    return text
           + QStringLiteral("%1, %2").arg(language.sentence("Table", {info.basis.toUtf8().constData()}),
                                          language.sentence("Table", {info.adjustment.toUtf8().constData()}));
}

QString sourceLine(const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    const TableInfo &info = numbers.table->info();
    const QString release
        = info.release ? say(language, {QT_TRANSLATE_NOOP("Figure", "release of %1")}).arg(language.monthYear(*info.release))
                       : say(language, {QT_TRANSLATE_NOOP("Figure", "data to %1")})
                             .arg(language.monthYear(numbers.table->last()));
    const QString goods
        = spec.flow == Flow::Exports
              ? say(language, {QT_TRANSLATE_NOOP("Figure", "Goods, domestic and foreign exports, current dollars.")})
              : say(language, {QT_TRANSLATE_NOOP("Figure", "Goods, general imports at customs value, current dollars.")});
    return say(language, {QT_TRANSLATE_NOOP("Figure", "Source: %1, %2, %3. %4")})
        .arg(language.sentence("Table", {info.publisher.toUtf8().constData()}),
             language.sentence("Table", {info.source.toUtf8().constData()}), release, goods);
}

QString periodHead(Measure measure, Period at, int through, const Language &language)
{
    switch (measure) {
    case Measure::ThreeMonths:
    case Measure::YearToDate:
    case Measure::TwelveMonths:
        return say(language, QT_TRANSLATE_NOOP3("Figure", "To %1", "a sum of months up to January 2026"))
            .arg(language.monthYear(at.last()));
    case Measure::SameMonths:
        return language.monthRange(1, through, true) + QLatin1Char(' ') + language.period(at);
    case Measure::Month:
    case Measure::Quarter:
    case Measure::Year:
        return language.period(at, true);
    }
    Q_UNREACHABLE();
}

QString columnHead(const Numbers &numbers, const FigureSpec &spec, int period, const Language &language)
{
    return period < 0 ? QString()
                      : periodHead(spec.measure, numbers.periods[size_t(period)], numbers.through, language);
}

} // namespace tradestrata
