// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/figureparts.h"
#include "models/figure/valueaxis.h"
#include "models/figure/words.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

// A column of sums at the figure's series: the shown, others, the total.
Cell cellOf(const Sums &sums, const Figure &figure, size_t series)
{
    switch (figure.series[series].kind) {
    case SeriesKind::Others:
        return sums.others.at(0);
    case SeriesKind::Total:
        return sums.total.at(0);
    case SeriesKind::Partner:
    case SeriesKind::Group:
    case SeriesKind::Year: // only if years are overlaid
        break;
    }
    return sums.shown[series].at(0);
}

// One more column: its head, and each cell as text.
void addColumn(Figure &figure, const QString &head, const Sums &sums, const ValueText &values, const Language &language)
{
    figure.rows.heads.append(head);
    for (size_t i = 0; i < figure.series.size(); ++i) {
        const Cell cell = cellOf(sums, figure, i);
        figure.rows.rows[i].cells.append(cell.isBlank() ? QString() : values.label(cell.value, language));
    }
}

ValueText moneyTextOf(const Figure &figure, const Language &language)
{
    double most = 0;
    std::vector<double> compared;
    for (const FigureSeries &series : figure.series) {
        if (series.last < 0)
            continue;
        most = std::max(most, std::abs(series.drawn.values.front()));
        if (series.compared)
            compared.push_back(series.drawn.values.front());
    }
    ValueText values;
    values.unit = unitFor(most);
    values.decimals = decimalsFor(compared, values, language);
    return values;
}

// For a balance neither a share nor a percentage is meaningful: its change is in dollars.
void addCells(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    const PeriodDetails &details = *numbers.details;
    const auto head = [&](const char *text) { return language.sentence("Figure", {text}); };
    const Period now = numbers.periods.front();
    const QString change = language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "Change on %1", "a period"))
                               .arg(language.period(now + -(12 / Period::months(now.frequency))));
    addColumn(figure, head(QT_TRANSLATE_NOOP("Figure", "Value")), numbers.sums, figure.valueText, language);
    if (spec.flow == Flow::Balance) {
        ValueText values = figure.valueText;
        values.isChange = true;
        addColumn(figure, change, details.change, values, language);
        return;
    }
    addColumn(figure, head(QT_TRANSLATE_NOOP("Figure", "Share of the World total")), details.share, {ValueKind::Percent}, language);
    addColumn(figure, change, details.percent, {ValueKind::Percent, true}, language);
}

// Groups are not parts of the total beside partners.
bool addsUpAsWritten(const Figure &figure)
{
    const double unit = dollarsOf(figure.valueText.unit) / std::pow(10, figure.valueText.decimals);
    double parts = 0;
    std::optional<double> total;
    bool hasOthers = false;
    for (const FigureSeries &series : figure.series) {
        if (series.kind == SeriesKind::Group || series.last < 0)
            return true;
        const double written = std::round(series.drawn.values.front() / unit);
        hasOthers = hasOthers || series.kind == SeriesKind::Others;
        if (series.kind == SeriesKind::Total)
            total = written;
        else
            parts += written;
    }
    return !hasOthers || !total || parts == *total;
}

} // namespace

Figure tableFigure(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const Language &language)
{
    Figure figure = figureFrom(numbers, spec, language);
    addSeries(figure, numbers, spec, language);
    setSeriesStyles(figure, registry, 0);
    figure.valueText = moneyTextOf(figure, language);
    addRows(figure, numbers, language);
    addCells(figure, numbers, spec, language);
    figure.roundingShows = !addsUpAsWritten(figure);
    figure.columnHead = columnHead(numbers, spec, 0, language);
    addHead(figure, numbers, spec, figure.valueText, language);
    addFoot(figure, numbers, spec, language);
    return figure;
}

} // namespace tradestrata
