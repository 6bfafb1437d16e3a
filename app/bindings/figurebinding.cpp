// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bindings/figurebinding.h"

#include "models/figure/yearsfigure.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

NumberOf numberOf(const Figure &figure, int series)
{
    if (has(figure.chart, Trait::Indices))
        return NumberOf(int(NumberOf::TopThree) + series);
    if (has(figure.chart, Trait::BothFlows))
        return series == 0 ? NumberOf::Exports : NumberOf::Imports;
    if (has(figure.chart, Trait::MonthBars))
        return series == 0 ? NumberOf::Partner : NumberOf::Average;
    const SeriesKind kind = figure.series[size_t(series)].kind;
    return kind == SeriesKind::Others ? NumberOf::Others : kind == SeriesKind::Total ? NumberOf::Total : NumberOf::Partner;
}

// The labels of bars give the newest value: the solid part of a bar, or the available months of an unfinished period.
NumberRef newestPart(const Numbers &numbers, const NumberRef &number)
{
    if (numbers.solid.total.size() > 0)
        return solidPart(numbers, number);
    NumberRef part = number;
    part.span.last = std::min(part.span.last, numbers.table->last());
    return part;
}

// The columns of a table: value, share of the total, change on a year.
NumberRef cellOf(NumberRef number, int column, Flow flow)
{
    const ShowAs changes = flow == Flow::Balance ? ShowAs::Change : ShowAs::ChangePercent;
    number.shareOf = ShareOf::Total;
    number.show = column <= 0 ? ShowAs::Value : column == 1 && flow != Flow::Balance ? ShowAs::Share : changes;
    return number;
}

// The values of all partners in one publication or release, and who leads in it.
FigureView::Hover groupText(const Figure &figure, const Hit &hit)
{
    const FigureGroup &group = figure.groups[size_t(hit.group)];
    QList<HoverRow> rows;
    for (size_t i = 0; i < figure.series.size(); ++i)
        rows.append({figure.series[i].name, group.texts[qsizetype(i)], figure.series[i].fill, int(i) == hit.series});
    return {group.date.isEmpty() ? group.name : group.name + QStringLiteral(", ") + group.date, rows};
}

} // namespace

FigureBinding::FigureBinding(FigureView &view, FigureSource &source, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_source(source)
{
    view.setHoverText([this](const Hit &hit) { return hoverText(hit); });
    connect(&source, &FigureSource::figureChanged, this, &FigureBinding::showFigure);
    connect(&source, &FigureSource::figureMoved, this, &FigureBinding::showFigure);
    connect(&source, &FigureSource::zoomChanged, this, &FigureBinding::showFigure);
    connect(&source, &FigureSource::cursorChanged, this, [this] { m_view.setCursor(m_source.cursorIndex()); });
    connect(&view, &FigureView::cursorEdited, this, &FigureBinding::moveCursor);
    connect(&view, &FigureView::zoomRequested, this, &FigureBinding::zoom);
    connect(&view, &FigureView::panRequested, this, &FigureBinding::pan);
    connect(&view, &FigureView::showAllRequested, &source, &FigureSource::showAll);
    connect(&view, &FigureView::wordEdited, this, &FigureBinding::editWord);
    connect(&view, &FigureView::numberRequested, this, &FigureBinding::askAbout);
}

void FigureBinding::showFigure()
{
    if (m_source.error()) {
        m_view.setSentence(m_source.windowLanguage().text(*m_source.error()));
        return;
    }
    const FigureSpec &spec = m_source.spec();
    m_view.setFigure(m_source.figure(), spec.size, m_source.isMoving() ? RenderQuality::Fast : RenderQuality::Exact);
    m_view.setWords(spec.title.isEmpty() ? m_source.figure().title : spec.title,
                    spec.subtitle.isEmpty() ? m_source.figure().subtitle : spec.subtitle, spec.note);
    m_view.setCursor(m_source.cursorIndex());
}

void FigureBinding::moveCursor(int period)
{
    const auto &periods = m_source.figure().periods;
    const bool inside = period >= 0 && period < int(periods.size());
    if (periods.empty() || (!inside && !m_source.isZoomed()))
        return;
    // A step over the edge of the visible span continues through the window.
    const Month wanted = inside ? periodOf(m_source.figure(), period).last() : (periods.front() + period).last();
    const MonthSpan window = m_source.window();
    const Month month = std::clamp(std::min(wanted, m_source.table()->last()), window.first, window.last);
    m_source.document().setCursor(PeriodRef::exactly(Period::month(month)));
}

void FigureBinding::zoom(double steps, int period)
{
    const auto &periods = m_source.figure().periods;
    const bool inside = period >= 0 && period < int(periods.size());
    m_source.zoom(steps, inside ? periods[size_t(period)].last() : m_source.cursorMonth());
}

// A slow drag accumulates: movement of less than a month is kept for the next call.
void FigureBinding::pan(double widths)
{
    const MonthSpan shown = m_source.shownSpan();
    m_panned += widths * (shown.last - shown.first + 1);
    const int months = int(m_panned);
    m_panned -= months;
    if (months != 0)
        m_source.pan(months);
}

// A label stands for the value at the last period that its series draws, or at the marked one; a table cell for the
// number of its column.
void FigureBinding::askAbout(const LabelHit &label)
{
    const Figure &figure = m_source.figure();
    const Numbers &numbers = *m_source.numbers();
    const FigureSeries &series = figure.series[size_t(label.series)];
    const bool isMarked = label.period >= 0;
    const bool bars = traits(figure.chart).draws == Draws::Bars && !isMarked;
    const int place = isMarked ? label.period : std::max(bars ? figure.newest : series.last, 0);
    const Period drawn = periodOf(figure, place, label.series);
    const auto it = std::ranges::find(numbers.periods, drawn);
    if (it == numbers.periods.end())
        return;
    const ValidSpec spec = m_source.validSpec();
    const NumberRef number = numberAt(numbers, spec, numberOf(figure, label.series), series.partner,
                                      int(it - numbers.periods.begin()));
    emit cellsRequested(traits(figure.chart).draws == Draws::Cells ? cellOf(number, label.column, spec->flow)
                        : bars                                     ? newestPart(numbers, number)
                                                                   : number);
}

void FigureBinding::editWord(FigureWord word, const QString &text)
{
    FigureSpec spec = m_source.spec();
    switch (word) {
    case FigureWord::Title:
        spec.title = text;
        spec.titleClaim.reset(); // it belonged to other words
        m_source.document().editSpec(spec, tr("Edit Title"));
        break;
    case FigureWord::Subtitle:
        spec.subtitle = text;
        m_source.document().editSpec(spec, tr("Edit Subtitle"));
        break;
    case FigureWord::Note:
        spec.note = text;
        m_source.document().editSpec(spec, tr("Edit Note"));
        break;
    }
}

FigureView::Hover FigureBinding::hoverText(const Hit &hit) const
{
    const Figure &figure = m_source.figure();
    const Language &language = m_source.windowLanguage();
    QList<HoverRow> rows;
    if (hit.group >= 0 && hit.group < int(figure.groups.size()))
        return groupText(figure, hit);
    const bool alone = traits(figure.chart).draws == Draws::Rows || !figure.panes.empty();
    const auto textsOf = [&](int series) {
        const auto pane = std::ranges::find(figure.panes, series, &FigurePane::series);
        return pane == figure.panes.end() ? figure.valueText : pane->values;
    };
    // From the top of the stack down, as seen; lines in their own order.
    for (const int i : hoverSeries(figure, hit.series)) {
        if (alone && i != hit.series)
            continue;
        const FigureSeries &series = figure.series[size_t(i)];
        const Cell cell = series.drawn.at(hit.period);
        rows.append(
            {series.name, cell.isBlank() ? QString() : textsOf(i).label(cell.value, language), series.fill, i == hit.series});
    }
    if (has(figure.chart, Trait::BothFlows) && figure.series.size() == 2) {
        const double exports = figure.series[0].drawn.values[size_t(hit.period)];
        const double balance = exports - figure.series[1].drawn.values[size_t(hit.period)];
        if (!std::isnan(balance))
            rows.append({tr("Balance"), figure.valueText.label(balance, language), figure.theme.ink, false});
    }
    if (!traits(figure.chart).hasLines())
        std::ranges::reverse(rows);
    const Period period = periodOf(figure, hit.period, hit.series);
    const bool anyYear = has(figure.chart, Trait::YearLines) && hit.series < 0;
    return {anyYear ? language.month(period.first().month(), true) : language.period(period, true), rows};
}

} // namespace tradestrata
