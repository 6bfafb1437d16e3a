// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/annotations.h"

#include "models/figure/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

/// The annotations of a figure that has everything else.
class AnnotationBuilder
{
public:
    AnnotationBuilder(Figure &figure, const FigureSpec &spec, const Language &language)
        : m_figure(figure)
        , m_spec(spec)
        , m_language(language)
    {
    }
    std::optional<FigureAnnotation> build(const Annotation &annotation, int index) const;

private:
    bool isDrawnAt(int series, int place) const;
    bool isOnAxis(double value) const;
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

// The first and the last period that it has in the figure; of a range the part that is in it.
std::optional<std::pair<int, int>> AnnotationBuilder::placesOf(const Annotation &annotation) const
{
    const auto &periods = m_figure.periods;
    if (periods.empty())
        return std::nullopt;
    const bool hasSpan = annotation.kind == AnnotationKind::Range || annotation.kind == AnnotationKind::Highlight;
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
    ValueText values = m_figure.valueText;
    std::vector<double> compared;
    for (size_t i = 0; i < m_figure.series.size(); ++i) {
        if (m_figure.series[i].compared && isDrawnAt(int(i), place))
            compared.push_back(m_figure.series[i].drawn.values[size_t(place)]);
    }
    values.decimals = decimalsFor(compared, values, m_language);
    return values.label(m_figure.series[size_t(series)].drawn.values[size_t(place)], m_language);
}

std::optional<FigureAnnotation> AnnotationBuilder::build(const Annotation &annotation, int index) const
{
    const auto places = placesOf(annotation);
    const int series = seriesAnnotated(m_figure, m_spec.flow, annotation);
    const bool isAboutSeries = annotation.series != AnnotatedSeries::Nothing;
    if (!places || (isAboutSeries && series < 0) || (annotation.value && !isOnAxis(*annotation.value)))
        return std::nullopt;
    FigureAnnotation result{index,  annotation.kind,  places->first,   places->second,
                            series, annotation.value, annotation.text, annotation.offset};
    while (isAboutSeries && result.first <= result.last && !isDrawnAt(series, result.first))
        ++result.first;
    while (isAboutSeries && result.first <= result.last && !isDrawnAt(series, result.last))
        --result.last;
    if (result.first > result.last)
        return std::nullopt;
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
    switch (figure.series[size_t(series)].kind) {
    case SeriesKind::Others:
        return AnnotatedSeries::Others;
    case SeriesKind::Total:
        return AnnotatedSeries::Total;
    case SeriesKind::Year:
        return AnnotatedSeries::Nothing;
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
        if (const auto annotation = builder.build(spec.annotations[i], i))
            all.push_back(*annotation);
    }
    figure.annotations = std::move(all);
}

Messages whyNotAnnotated(const Figure &figure, const FigureSpec &spec)
{
    const int left = int(spec.annotations.size()) - int(figure.annotations.size());
    if (left == 0)
        return {};
    return {{QStringLiteral("annotations-not-drawn"),
             QT_TRANSLATE_N_NOOP("Message", "%n annotation(s) not drawn: the figure has no such period or series."),
             {},
             left}};
}

} // namespace tradestrata
