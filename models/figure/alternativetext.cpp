// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/alternativetext.h"

#include "models/claims/leads.h"
#include "models/figure/words.h"
#include "models/figure/yearsfigure.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tradestrata {

namespace {

constexpr qsizetype mostNamedSeries = 6; ///< a listener keeps no more in mind
constexpr size_t mostToldRows = 3;       ///< of a table, with all their cells

QString saidOf(const Language &language, Phrase phrase) { return language.sentence("Figure", phrase); }

/// In the order of Chart.
constexpr std::array chartKinds{
    QT_TRANSLATE_NOOP("Figure", "Line chart"),
    QT_TRANSLATE_NOOP("Figure", "Stacked area chart"),
    QT_TRANSLATE_NOOP("Figure", "Stacked bar chart"),
    QT_TRANSLATE_NOOP("Figure", "Ranking as a bar chart"),
    QT_TRANSLATE_NOOP("Figure", "Line chart of ranks"),
    QT_TRANSLATE_NOOP("Figure", "Line chart with a line for each year"),
    QT_TRANSLATE_NOOP("Figure", "Line chart of exports and imports"),
    QT_TRANSLATE_NOOP("Figure", "Small line charts side by side"),
    QT_TRANSLATE_NOOP("Figure", "Bar chart of months with a line of their average"),
    QT_TRANSLATE_NOOP("Figure", "Table"),
    QT_TRANSLATE_NOOP("Figure", "Line charts of three indices"),
    QT_TRANSLATE_NOOP("Figure", "Bar chart of releases"),
};

QString asSentence(QString text)
{
    text = text.replace(u'\n', u' ').trimmed(); // not simplified(), which takes the spaces that do not break
    const bool isEnded = text.isEmpty() || QStringLiteral(".!?…").contains(text.back());
    return isEnded ? text : text + u'.';
}

bool hasPeriods(const Figure &figure) { return !traits(figure.chart).drawsOnePeriod() && figure.periods.size() > 1; }

/// "US goods exports, sums of 12 months, billions of US dollars, from December 1985 to August 2026."
QString measured(const Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    const QString what = drawnPhrase(figure, numbers, spec, language);
    const bool namesYears = spec.measure == Measure::Year && !(spec.hasYearParts() && numbers.through < 12);
    if (!hasPeriods(figure) || has(figure.chart, Trait::YearLines) || namesYears)
        return asSentence(what);
    return saidOf(language, QT_TRANSLATE_NOOP3("Figure", "%1, from %2 to %3.", "what is measured, two periods"))
        .arg(what, language.period(figure.periods.front()), language.period(figure.periods.back()));
}

/// Those that have a name in the figure, the largest at its end first; others and the total last.
std::vector<const FigureSeries *> namedSeries(const Figure &figure)
{
    std::vector<const FigureSeries *> named;
    for (const FigureSeries &series : figure.series) {
        if (series.labelled && !series.line.background && !series.valueText.isEmpty())
            named.push_back(&series);
    }
    const int end = figure.lastDrawn();
    const bool isReversed = figure.axis.scale == Scale::Reversed;
    const auto behind = [&](const FigureSeries *one) { return std::pair(!one->isOfPartner(), one->last < end); };
    std::ranges::stable_sort(named, [&](const FigureSeries *one, const FigureSeries *other) {
        if (behind(one) != behind(other))
            return behind(one) < behind(other);
        if (!one->isOfPartner() || one->last != other->last)
            return false;
        const double a = one->drawn.values[size_t(one->last)], b = other->drawn.values[size_t(other->last)];
        return isReversed ? a < b : a > b;
    });
    return named;
}

/// "Mexico 338.0", and the period where it is not that of the head.
QString withValue(const QString &name, const QString &value, const QString &when = {})
{
    return when.isEmpty() ? QStringLiteral("%1 %2").arg(name, value) : QStringLiteral("%1 %2 (%3)").arg(name, value, when);
}

QString listed(const QString &head, const QStringList &items, const Language &language)
{
    if (items.isEmpty())
        return {};
    const QString list = language.values(items);
    return asSentence(head.isEmpty() ? list : language.labelled(head, list));
}

/// What a listener is told of the series: the first of those with names, how many more, then others and the total.
class SeriesItems
{
public:
    explicit SeriesItems(const Language &language)
        : m_language(language)
    {
    }

    void add(const FigureSeries &series, const QString &item)
    {
        (series.isOfPartner() || series.kind == SeriesKind::Year ? m_partners : m_whole).append(item);
    }
    QStringList items() const
    {
        QStringList items = m_partners;
        if (const qsizetype more = items.size() - mostNamedSeries; more > 1) {
            items = items.first(mostNamedSeries);
            items.append(m_language.sentence("Figure", {QT_TRANSLATE_N_NOOP("Figure", "%n more")}, int(more)));
        }
        return items + m_whole;
    }

private:
    const Language &m_language;
    QStringList m_partners;
    QStringList m_whole;
};

/// "To August 2026: Mexico 402.1, Canada 355.0."
QString endValues(const Figure &figure, const Language &language)
{
    const int end = figure.lastDrawn();
    SeriesItems told(language);
    for (const FigureSeries *series : namedSeries(figure)) {
        const bool isAtEnd = series->last == end || traits(figure.chart).drawsOnePeriod();
        told.add(*series, withValue(series->name, series->valueText,
                                    isAtEnd ? QString() : language.period(figure.periods[size_t(series->last)])));
    }
    const bool isHeadAtEnd = traits(figure.chart).draws != Draws::Bars && !figure.columnHead.isEmpty();
    const QString head = isHeadAtEnd || end < 0 ? figure.columnHead : language.period(figure.periods[size_t(end)], true);
    return listed(head, told.items(), language);
}

/// Of overlaid years the two newest, at the last month of the newest: "To August: 2026 374.9, 2025 334.8."
QString yearValues(const Figure &figure, const Language &language)
{
    const FigureSeries &newest = figure.series.back();
    QStringList items;
    for (auto series = figure.series.rbegin(); series != figure.series.rend() && items.size() < 2; ++series) {
        if (newest.last >= 0 && series->last >= newest.last && !series->drawn.at(newest.last).isBlank())
            items.append(withValue(series->name, figure.valueText.label(series->drawn.values[size_t(newest.last)], language)));
    }
    return listed(yearsHead(figure.measure, newest.last, language), items, language);
}

/// The months through which years are compared, of the newest: "January–August 2026: Mexico 263.5, Canada 236.0."
QString barValues(const Figure &figure, const Language &language)
{
    SeriesItems told(language);
    for (size_t i = 0; i < figure.series.size() && i < figure.solid.newestTexts.size(); ++i) {
        if (!figure.solid.newestTexts[i].isEmpty())
            told.add(figure.series[i], withValue(figure.series[i].name, figure.solid.newestTexts[i]));
    }
    const Period newest = figure.periods[size_t(std::max(figure.newest, 0))];
    return listed(withValue(figure.solid.name, language.period(newest)), told.items(), language);
}

/// "1 Mexico 402.1, 2 Canada 355.0."
QString rowValues(const Figure &figure, const Language &language)
{
    SeriesItems told(language);
    for (size_t i = 0; i < figure.series.size(); ++i) {
        const FigureSeries &series = figure.series[i];
        const QString &rank = figure.rows.rows[i].rank;
        if (!series.valueText.isEmpty())
            told.add(series, withValue(rank.isEmpty() ? series.name : withValue(rank, series.name), series.valueText));
    }
    return listed(figure.columnHead, told.items(), language);
}

/// "1 Mexico: Value 402.1, Share of the World total 18.2%." for each of the first rows.
QString cellValues(const Figure &figure, const Language &language)
{
    QStringList sentences;
    for (size_t i = 0; i < std::min(figure.series.size(), mostToldRows); ++i) {
        const FigureRow &row = figure.rows.rows[i];
        QStringList cells;
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            if (!row.cells[column].isEmpty())
                cells.append(withValue(figure.rows.heads[column], row.cells[column]));
        }
        const QString &name = figure.series[i].name;
        if (!cells.isEmpty())
            sentences.append(language.labelled(row.rank.isEmpty() ? name : withValue(row.rank, name), language.values(cells)));
    }
    return asSentence(language.parted(sentences));
}

/// "As first published, 19 November 2025: Mexico 226.4, Canada 225.6 (Mexico by $0.8 bn)." for each.
QString groupValues(const Figure &figure, const Language &language)
{
    QStringList sentences;
    for (const FigureGroup &group : figure.groups) {
        QStringList items;
        for (size_t i = 0; i < figure.series.size(); ++i) {
            if (!group.texts[qsizetype(i)].isEmpty())
                items.append(withValue(figure.series[i].name, group.texts[qsizetype(i)]));
        }
        const QString head = group.date.isEmpty() ? group.name : QStringLiteral("%1, %2").arg(group.name, group.date);
        const QString values = language.values(items);
        if (!items.isEmpty())
            sentences.append(asSentence(
                language.labelled(head, group.lead.isEmpty() ? values : withValue(values, QStringLiteral("(%1)").arg(group.lead)))));
    }
    return sentences.join(u' ');
}

QString valuesOf(const Figure &figure, const Language &language)
{
    switch (traits(figure.chart).draws) {
    case Draws::Bars:
        return figure.solid.name.isEmpty() ? endValues(figure, language) : barValues(figure, language);
    case Draws::Rows:
        return rowValues(figure, language);
    case Draws::Cells:
        return cellValues(figure, language);
    case Draws::Groups:
        return groupValues(figure, language);
    case Draws::Lines:
    case Draws::Bands:
    case Draws::Panes:
        break;
    }
    const bool isOfYears = has(figure.chart, Trait::YearLines) && !figure.series.empty();
    return isOfYears ? yearValues(figure, language) : endValues(figure, language);
}

/// Since when the first at the end has been ahead of the second, of those named.
QString leadSince(const Figure &figure, const Language &language)
{
    std::vector<const FigureSeries *> named = namedSeries(figure);
    const int end = figure.lastDrawn();
    std::erase_if(named, [&](const FigureSeries *series) { return !series->isOfPartner() || series->last != end; });
    if (named.size() < 2)
        return {};
    const FigureSeries &first = *named[0], &second = *named[1];
    const std::vector<LeadSpell> spells = spellsOf(first.drawn.values, second.drawn.values);
    const Leader ahead = figure.axis.scale == Scale::Reversed ? Leader::Second : Leader::First;
    const bool isAlways = spells.size() == 1;
    if (spells.empty() || spells.back().leader != ahead || (!isAlways && spells[spells.size() - 2].leader == Leader::Unknown))
        return {};
    const int since = spells.back().first;
    const QString sentence = isAlways
                                 ? saidOf(language, QT_TRANSLATE_NOOP3("Figure", "%1 is ahead of %2 throughout.", "two partners"))
                                 : saidOf(language, QT_TRANSLATE_NOOP3("Figure", "%1 has been ahead of %2 since %3.",
                                                                       "two partners, a period"))
                                       .arg(QStringLiteral("%1"), QStringLiteral("%2"),
                                            language.period(figure.periods[size_t(since)]));
    return Language::capitalised(
        language.contracted(sentence.arg(language.nameInSentence(first.partner), language.nameInSentence(second.partner))));
}

/// Of a single line: where it was lowest and highest.
QString rangeOf(const Figure &figure, const FigureSeries &series, const Language &language)
{
    int low = -1, high = -1;
    for (int i = 0; i < series.drawn.size(); ++i) {
        if (series.drawn.at(i).isBlank())
            continue;
        low = low < 0 || series.drawn.values[size_t(i)] < series.drawn.values[size_t(low)] ? i : low;
        high = high < 0 || series.drawn.values[size_t(i)] > series.drawn.values[size_t(high)] ? i : high;
    }
    if (low < 0 || low == high)
        return {};
    const auto value = [&](int i) { return figure.valueText.label(series.drawn.values[size_t(i)], language); };
    const auto when = [&](int i) { return language.period(figure.periods[size_t(i)]); };
    return saidOf(language, QT_TRANSLATE_NOOP3("Figure", "Lowest: %1 (%2); highest: %3 (%4).", "two values with their periods"))
        .arg(value(low), when(low), value(high), when(high));
}

/// "Deficit 171.1, deficit begins in March 2009."
QString gapOf(const Figure &figure, const Language &language)
{
    if (figure.gapName.isEmpty())
        return {};
    QStringList items{withValue(figure.gapName, figure.gapText)};
    if (!figure.marks.empty())
        items.append(language.labelled(figure.marks.back().date, figure.marks.back().text));
    return asSentence(language.parted(items));
}

/// Who leads among all partners by the ribbon, and since when.
QString ribbonLead(const Figure &figure, const Language &language)
{
    const std::vector<LeaderCell> &cells = figure.ribbon.cells;
    auto last = std::ranges::find_if(cells.rbegin(), cells.rend(), [](const LeaderCell &cell) { return cell.leader >= 0; });
    if (last == cells.rend())
        return {};
    const auto begin = std::ranges::find_if(last, cells.rend(),
                                            [&](const LeaderCell &cell) { return cell.leader != last->leader; });
    const auto since = size_t(cells.rend() - begin);
    return saidOf(language, QT_TRANSLATE_NOOP3("Figure", "Leader ribbon: %1 since %2.", "a partner, a period"))
        .arg(figure.ribbon.leaders[size_t(last->leader)].name, language.period(figure.periods[since]));
}

/// Whether the larger of two values is ahead, in the sense of who buys more.
bool ordersPartners(const Figure &figure)
{
    return figure.show == ShowAs::Value || figure.show == ShowAs::Share || figure.show == ShowAs::Rank;
}

QString notable(const Figure &figure, const Language &language)
{
    if (figure.ribbon.isDrawn())
        return ribbonLead(figure, language);
    if (has(figure.chart, Trait::BothFlows))
        return gapOf(figure, language);
    const bool isOverTime = hasPeriods(figure) && traits(figure.chart).draws != Draws::Bars;
    if (!isOverTime || has(figure.chart, Trait::YearLines) || has(figure.chart, Trait::Indices))
        return {};
    const auto partners = std::ranges::count_if(figure.series, &FigureSeries::isOfPartner);
    if (partners == 1 || has(figure.chart, Trait::OnePartner))
        return rangeOf(figure, figure.series.front(), language);
    return ordersPartners(figure) ? leadSince(figure, language) : QString();
}

} // namespace

QString alternativeText(const Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    QStringList sentences{asSentence(language.labelled(saidOf(language, {chartKinds[size_t(figure.chart)]}), figure.title)),
                          measured(figure, numbers, spec, language)};
    const QString values = valuesOf(figure, language);
    sentences.append(values.isEmpty() ? saidOf(language, {QT_TRANSLATE_NOOP("Figure", "Nothing is drawn.")}) : values);
    if (const QString note = notable(figure, language); !note.isEmpty())
        sentences.append(note);
    return sentences.join(u' ');
}

} // namespace tradestrata
