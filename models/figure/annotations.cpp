// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/annotations.h"

#include "models/figure/valueaxis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <variant>

namespace tradestrata {

namespace {

/// Why an annotation is not drawn. In the order of its words.
enum class NotDrawn { Period, Series, Value, Axis, Years, Panes };

constexpr const char *notDrawnWords[]{
    QT_TRANSLATE_N_NOOP("Message", "%n annotation(s) not drawn: the figure does not show the period."),
    QT_TRANSLATE_N_NOOP("Message", "%n annotation(s) not drawn: the figure has no such series."),
    QT_TRANSLATE_N_NOOP("Message", "%n annotation(s) not drawn: the series has no value there."),
    QT_TRANSLATE_N_NOOP("Message", "%n annotation(s) not drawn: the value is outside the axis, which runs from %1 to %2."),
    QT_TRANSLATE_N_NOOP("Message", "%n annotation(s) not drawn: among overlaid years, one is within a single year."),
    QT_TRANSLATE_N_NOOP("Message", "%n annotation(s) not drawn: each panel has its own axis, so name the series, not a value."),
};

/// The annotations of a figure that has everything else.
class AnnotationBuilder
{
public:
    AnnotationBuilder(const Figure &figure, const FigureSpec &spec, const Language &language)
        : m_figure(figure)
        , m_spec(spec)
        , m_language(language)
    {
    }
    std::variant<FigureAnnotation, NotDrawn> build(const Annotation &annotation, int index) const;

private:
    bool isDrawnAt(int series, int place) const;
    bool isOnAxis(double value) const;
    int yearOf(const Annotation &annotation) const;
    int seriesOf(const Annotation &annotation) const;
    std::optional<std::pair<int, int>> placesOf(const Annotation &annotation) const;
    QString valueText(int series, int place) const;

    const Figure &m_figure;
    const FigureSpec &m_spec;
    const Language &m_language;
};

// As drawn: of bars and bands also zero is nothing.
bool AnnotationBuilder::isDrawnAt(int series, int place) const
{
    const Column &drawn = m_figure.series[size_t(series)].drawn;
    return place < drawn.size() && !drawn.at(place).isBlank()
           && !std::isnan(levelOf(m_figure.axis.scale, drawn.values[size_t(place)]));
}

bool AnnotationBuilder::isOnAxis(double value) const
{
    const auto [low, high] = std::minmax(m_figure.axis.low, m_figure.axis.high);
    return value >= low && value <= high && !std::isnan(levelOf(m_figure.axis.scale, value));
}

// Among overlaid years, the line of its year; -1 if there is none.
int AnnotationBuilder::yearOf(const Annotation &annotation) const
{
    const auto it = std::ranges::find(m_figure.series, annotation.to.last().year(), &FigureSeries::year);
    return it == m_figure.series.end() ? -1 : int(it - m_figure.series.begin());
}

// Of overlaid years all are of one partner, and only a value on the axis is about no line.
int AnnotationBuilder::seriesOf(const Annotation &annotation) const
{
    if (!has(m_figure.chart, Trait::YearLines))
        return seriesAnnotated(m_figure, m_spec.flow, annotation);
    const int year = yearOf(annotation);
    const bool isOfPartner = annotation.series == AnnotatedSeries::Nothing
                             || (year >= 0 && annotation.series == seriesKindOf(m_figure, year)
                                 && annotation.partner == m_figure.series[size_t(year)].partner);
    return isOfPartner && !annotation.value ? year : -1;
}

// The first and the last period that it has in the figure; of a range the part that is in it.
std::optional<std::pair<int, int>> AnnotationBuilder::placesOf(const Annotation &annotation) const
{
    const auto &periods = m_figure.periods;
    if (periods.empty())
        return std::nullopt;
    const bool hasSpan = annotation.kind == AnnotationKind::Range || annotation.kind == AnnotationKind::Highlight;
    if (has(m_figure.chart, Trait::YearLines)) {
        const int to = annotation.to.last().month() - 1;
        return std::pair(hasSpan ? annotation.from.first().month() - 1 : to, to);
    }
    const Frequency frequency = periods.front().frequency;
    const Period last = Period::containing(annotation.to.last(), frequency);
    const Period first = hasSpan ? Period::containing(annotation.from.first(), frequency) : last;
    const auto begin = std::ranges::lower_bound(periods, first);
    const auto end = std::ranges::upper_bound(periods, last);
    return begin < end ? std::optional(std::pair(int(begin - periods.begin()), int(end - periods.begin()) - 1)) : std::nullopt;
}

// With the decimals that the compared values need to differ there.
QString AnnotationBuilder::valueText(int series, int place) const
{
    const auto pane = std::ranges::find(m_figure.panes, series, &FigurePane::series);
    ValueText values = pane == m_figure.panes.end() ? m_figure.valueText : pane->values;
    std::vector<double> compared;
    for (size_t i = 0; i < m_figure.series.size(); ++i) {
        const bool isCompared = pane == m_figure.panes.end() ? m_figure.series[i].compared : int(i) == series;
        if (isCompared && isDrawnAt(int(i), place))
            compared.push_back(m_figure.series[i].drawn.values[size_t(place)]);
    }
    values.decimals = decimalsFor(compared, values, m_language);
    return values.label(m_figure.series[size_t(series)].drawn.values[size_t(place)], m_language);
}

std::variant<FigureAnnotation, NotDrawn> AnnotationBuilder::build(const Annotation &annotation, int index) const
{
    const bool isOfYears = has(m_figure.chart, Trait::YearLines);
    const auto places = placesOf(annotation);
    const int series = seriesOf(annotation);
    if (!places || (isOfYears && yearOf(annotation) < 0))
        return NotDrawn::Period;
    if (isOfYears && annotation.from.first().year() != annotation.to.last().year())
        return NotDrawn::Years;
    if (annotation.series != AnnotatedSeries::Nothing && series < 0)
        return NotDrawn::Series;
    if (annotation.value && traits(m_figure.chart).draws == Draws::Panes)
        return NotDrawn::Panes;
    if (annotation.value && !isOnAxis(*annotation.value))
        return NotDrawn::Axis;
    const bool isAboutSeries = series >= 0;
    // Among overlaid years a shade would be over the months of all of them: a range is marked on the line of its year.
    const bool isRangeOfYear = isOfYears && annotation.kind == AnnotationKind::Range;
    FigureAnnotation result{index,           isRangeOfYear ? AnnotationKind::Highlight : annotation.kind,
                            places->first,   places->second,
                            series,          annotation.value,
                            annotation.text, annotation.offset};
    while (isAboutSeries && result.first <= result.last && !isDrawnAt(series, result.first))
        ++result.first;
    while (isAboutSeries && result.first <= result.last && !isDrawnAt(series, result.last))
        --result.last;
    if (result.first > result.last)
        return NotDrawn::Value;
    if (annotation.kind == AnnotationKind::Value)
        result.text = valueText(series, result.first);
    return result;
}

} // namespace

int seriesAnnotated(const Figure &figure, Flow flow, const Annotation &annotation)
{
    const auto isIt = [&](const FigureSeries &series) {
        const auto place = &series - figure.series.data();
        if (has(figure.chart, Trait::BothFlows)) {
            const bool isOfFlow = annotation.series == AnnotatedSeries::Partner && annotation.partner == series.partner
                                  && flow == (place == 0 ? Flow::Exports : Flow::Imports);
            return isOfFlow || annotation.series == (place == 0 ? AnnotatedSeries::Exports : AnnotatedSeries::Imports);
        }
        if (has(figure.chart, Trait::MonthBars) && place > 0)
            return annotation.series == AnnotatedSeries::Average;
        if (has(figure.chart, Trait::Indices))
            return annotation.series == seriesKindOf(figure, int(place));
        return annotation.series == seriesKindOf(figure, int(place))
               && (annotation.series != AnnotatedSeries::Partner || annotation.partner == series.partner);
    };
    const auto it = std::ranges::find_if(figure.series, isIt);
    return it == figure.series.end() ? -1 : int(it - figure.series.begin());
}

AnnotatedSeries seriesKindOf(const Figure &figure, int series)
{
    if (series < 0)
        return AnnotatedSeries::Nothing;
    if (has(figure.chart, Trait::BothFlows))
        return series == 0 ? AnnotatedSeries::Exports : AnnotatedSeries::Imports;
    if (has(figure.chart, Trait::MonthBars) && series > 0)
        return AnnotatedSeries::Average;
    if (has(figure.chart, Trait::Indices))
        return AnnotatedSeries(int(AnnotatedSeries::TopThree) + series);
    switch (figure.series[size_t(series)].kind) {
    case SeriesKind::Others:
        return AnnotatedSeries::Others;
    case SeriesKind::Total:
        return AnnotatedSeries::Total;
    case SeriesKind::Year:
    case SeriesKind::Partner:
    case SeriesKind::Group:
        break;
    }
    return AnnotatedSeries::Partner;
}

void addAnnotations(Figure &figure, const FigureSpec &spec, const Language &language)
{
    const AnnotationBuilder builder(figure, spec, language);
    std::vector<FigureAnnotation> all;
    for (int i = 0; i < int(spec.annotations.size()); ++i) {
        const auto built = builder.build(spec.annotations[i], i);
        if (const auto *annotation = std::get_if<FigureAnnotation>(&built))
            all.push_back(*annotation);
    }
    figure.annotations = std::move(all);
}

// A sentence for each reason.
Messages whyNotAnnotated(const Figure &figure, const FigureSpec &spec, const Language &language)
{
    const AnnotationBuilder builder(figure, spec, language);
    std::array<int, std::size(notDrawnWords)> counts{};
    for (int i = 0; i < int(spec.annotations.size()); ++i) {
        const auto built = builder.build(spec.annotations[i], i);
        if (const auto *why = std::get_if<NotDrawn>(&built))
            ++counts[size_t(*why)];
    }
    Messages messages;
    for (size_t why = 0; why < counts.size(); ++why) {
        QVariantList ends;
        if (why == size_t(NotDrawn::Axis) && !figure.axis.ticks.empty())
            ends = {figure.axis.ticks.front().text, figure.axis.ticks.back().text};
        if (counts[why] > 0)
            messages.append({QStringLiteral("annotations-not-drawn"), notDrawnWords[why], ends, counts[why]});
    }
    return messages;
}

} // namespace tradestrata
