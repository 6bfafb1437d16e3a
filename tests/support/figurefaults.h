// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layout.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace tradestrata::testsupport {

/// What no figure may have: a NaN or an infinite number in its numbers, words or boxes; columns of different lengths;
/// an empty plot without a note that explains it.
class FigureFaults
{
public:
    FigureFaults(const Numbers &numbers, const Figure &figure, const Layout &layout)
        : m_numbers(numbers)
        , m_figure(figure)
        , m_layout(layout)
    {
        checkNumbers();
        checkFigure();
        checkWords();
        checkLayout();
        require(drawsAnything() || saysNothingIsDrawn(), "an empty plot without a note that says so");
    }

    /// Each kind once; none in a correct figure.
    const QStringList &list() const { return m_faults; }
    /// Counted from the layout, with their position there.
    bool drawsAnything() const
    {
        const auto hasLevel = [&](double value) { return !std::isnan(levelOf(m_figure.axis.scale, value)); };
        switch (m_figure.chart) {
        case Chart::Area:
            return std::ranges::any_of(m_figure.bands.edges, &BandSegment::drawn);
        case Chart::Bars:
        case Chart::Ranking:
        case Chart::Releases:
            return !m_layout.bars.empty();
        case Chart::Table:
            return std::ranges::any_of(m_layout.texts, [](const TextItem &item) { return item.column >= 0; });
        default:
            return std::ranges::any_of(m_figure.series, [&](const FigureSeries &series) {
                return std::ranges::any_of(series.drawn.values, hasLevel);
            });
        }
    }

private:
    void require(bool holds, const QString &what)
    {
        if (!holds && !m_faults.contains(what))
            m_faults.append(what);
    }
    void require(bool holds, const char *what) { require(holds, QString::fromUtf8(what)); }

    // A value in each cell, or a reason why there is none.
    void checkColumn(const Column &column, size_t size, const char *what)
    {
        require(column.values.size() == size && column.blanks.size() == size, what);
        for (size_t i = 0; i < std::min(column.values.size(), column.blanks.size()); ++i)
            require(column.blanks[i] == Blank::None ? std::isfinite(column.values[i]) : std::isnan(column.values[i]), what);
    }
    void checkMaybe(const Column &column, size_t size, const char *what)
    {
        checkColumn(column, column.size() == 0 ? 0 : size, what);
    }
    void checkSums(const Sums &sums, size_t size, const char *what)
    {
        require(sums.shown.size() == m_numbers.sums.shown.size(), what);
        for (const Column &column : sums.shown)
            checkColumn(column, size, what);
        for (const Column *column : {&sums.others, &sums.unallocated, &sums.total})
            checkColumn(*column, size, what);
    }
    void checkMaybe(const Sums &sums, size_t size, const char *what)
    {
        const bool none = sums.shown.empty() && sums.others.size() + sums.unallocated.size() + sums.total.size() == 0;
        if (!none)
            checkSums(sums, size, what);
    }

    void checkNumbers()
    {
        const size_t periods = m_numbers.periods.size();
        require(m_numbers.spans.size() == periods, "spans");
        checkSums(m_numbers.sums, periods, "sums");
        checkMaybe(m_numbers.computed, periods, "what is made of the sums");
        checkMaybe(m_numbers.solid, periods, "the solid part");
        checkMaybe(m_numbers.rest, periods, "the hatched part");
        for (const Column *column : {&m_numbers.average, &m_numbers.exports, &m_numbers.imports, &m_numbers.balance})
            checkMaybe(*column, periods, "a column of one partner");
        for (const Column &column : m_numbers.older)
            checkColumn(column, periods, "an older release");
        if (const auto &details = m_numbers.details) {
            checkSums(details->ranks, 2, "ranks");
            for (const Sums *sums : {&details->share, &details->change, &details->percent, &details->contribution})
                checkSums(*sums, 1, "what stands beside a value");
        }
        if (const auto &concentration = m_numbers.concentration) {
            for (const Column *column : {&concentration->topThree, &concentration->herfindahl, &concentration->effective})
                checkColumn(*column, periods, "concentration");
        }
        for (const PublicationValues &publication : m_numbers.publications) {
            require(std::isfinite(publication.margin), "a margin");
            for (const Cell &cell : publication.values)
                require(cell.isBlank() || std::isfinite(cell.value), "a published value");
        }
    }

    void checkAxis(const ValueAxis &axis)
    {
        require(std::isfinite(axis.low) && std::isfinite(axis.high) && axis.low != axis.high, "an axis");
        for (const ValueTick &tick : axis.ticks)
            require(std::isfinite(tick.value), "a tick");
    }
    void checkNoInfinity(const std::vector<double> &values, const char *what)
    {
        require(std::ranges::none_of(values, [](double value) { return std::isinf(value); }), what);
    }
    void checkFigure()
    {
        const size_t periods = m_figure.periods.size();
        checkAxis(m_figure.axis);
        for (const FigurePane &pane : m_figure.panes)
            checkAxis(pane.axis);
        for (const FigureSeries &series : m_figure.series) {
            checkColumn(series.drawn, periods, "a series");
            checkMaybe(series.older, periods, "an older line");
            require(series.last < int(periods), "the end of a series");
        }
        for (const BarPart *part : {&m_figure.solid, &m_figure.rest}) {
            for (const std::vector<double> &values : part->values) {
                require(values.size() == periods, "a part of bars");
                checkNoInfinity(values, "a part of bars");
            }
        }
        for (const BandSegment &segment : m_figure.bands.edges)
            require(std::isfinite(segment.leftLow + segment.leftHigh + segment.rightLow + segment.rightHigh), "a band");
        for (const DatedMark &mark : m_figure.marks)
            require(std::isfinite(mark.place + mark.value), "a crossing");
        if (const auto &mark = m_figure.mark) {
            require(mark->place >= 0 && mark->place < int(periods), "the place of the mark");
            require(mark->values.size() == qsizetype(m_figure.series.size()), "the values at the mark");
            for (const QString &text : mark->values)
                checkText(text);
        }
        for (const FigureAnnotation &each : m_figure.annotations) {
            require(each.first >= 0 && each.first <= each.last && each.last < int(periods), "the periods of an annotation");
            require(each.series < int(m_figure.series.size()), "the series of an annotation");
            checkText(each.text);
        }
        for (const FigureGroup &group : m_figure.groups)
            checkNoInfinity(group.values, "a group of bars");
        if (m_figure.lens)
            checkAxis(m_figure.lens->axis);
    }

    void checkText(const QString &text)
    {
        static const QRegularExpression broken(QStringLiteral("\\b(nan|inf)\\b|%[1-9n]"),
                                               QRegularExpression::CaseInsensitiveOption);
        require(!broken.match(text).hasMatch(), QStringLiteral("the text “%1”").arg(text));
    }
    void checkWords()
    {
        for (const QString &text : {m_figure.title, m_figure.subtitle, m_figure.source})
            require(!text.isEmpty(), "words");
        for (const FigureSeries &series : m_figure.series)
            checkText(series.valueText);
        for (const TextItem &item : m_layout.texts)
            checkText(item.text);
    }

    void checkPoint(QPointF point, const char *what) { require(std::isfinite(point.x() + point.y()), what); }
    void checkBox(const QRectF &box, const char *what)
    {
        checkPoint(box.topLeft(), what);
        checkPoint(box.bottomRight(), what);
    }
    void checkPoints(const QPolygonF &points, const char *what)
    {
        for (const QPointF point : points)
            checkPoint(point, what);
    }
    void checkLayout()
    {
        const auto isFinite = [](double x) { return std::isfinite(x); };
        checkBox(m_layout.plot, "the plot");
        checkBox(m_layout.barSlots, "the slots of bars");
        checkBox(m_layout.lens, "the lens");
        for (const PlacedAnnotation &each : m_layout.annotations) {
            checkPoint(each.anchor, "the anchor of an annotation");
            checkBox(each.words, "the words of an annotation");
            require(each.words.isNull() || m_layout.plot.adjusted(-0.01, -0.01, 0.01, 0.01).contains(each.words),
                    "words outside the plot");
        }
        require(std::isfinite(m_layout.low + m_layout.high + m_layout.cell + m_layout.barWidth), "the layout");
        require(std::ranges::all_of(m_layout.x, isFinite), "places of periods");
        for (const BarItem &bar : m_layout.bars) {
            checkBox(bar.rect, "a bar");
            require(bar.series >= 0 && bar.series < int(m_figure.series.size()), "the series of a bar");
        }
        for (const TextItem &item : m_layout.texts)
            checkPoint(item.at, "the place of a text");
        for (const auto *strokes : {&m_layout.below, &m_layout.above}) {
            for (const StrokeItem &stroke : *strokes)
                checkPoints(stroke.points, "a stroke");
        }
        for (const TintItem &tint : m_layout.tints)
            checkPoints(tint.outline, "a tint");
        for (const Pane &pane : m_layout.panes) {
            checkBox(pane.plot, "a pane");
            require(std::isfinite(pane.low) && std::isfinite(pane.high) && pane.low != pane.high, "the levels of a pane");
            require(std::ranges::all_of(pane.x, isFinite), "places of periods in a pane");
        }
    }

    // In English.
    bool saysNothingIsDrawn() const
    {
        const auto says = [&](const Message &note) {
            if (note.id == QLatin1String("without-figures") || note.id == QLatin1String("groups-without-rank"))
                return note.arguments.first().value<QList<PartnerCode>>().size() == qsizetype(m_numbers.sums.shown.size());
            if (note.id == QLatin1String("period-incomplete"))
                return m_figure.periods.size() == 1 && note.arguments.first() == QVariant::fromValue(m_figure.periods.front());
            return note.id == QLatin1String("log-gaps") || note.id == QLatin1String("releases-without")
                   || note.id == QLatin1String("data-without");
        };
        return m_figure.notes.join(u' ').contains(QLatin1String("Nothing is drawn:")) || std::ranges::any_of(m_numbers.notes, says);
    }

    const Numbers &m_numbers;
    const Figure &m_figure;
    const Layout &m_layout;
    QStringList m_faults;
};

} // namespace tradestrata::testsupport
