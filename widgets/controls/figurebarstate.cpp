// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/figurebarstate.h"

namespace tradestrata {

namespace {

QString reason(Measure measure, Show show, Flow flow, Chart chart, const Language &language)
{
    const std::optional<Message> why = whyNot(measure, show, flow, chart);
    return why ? language.plainText(*why) : QString();
}

/// For each value of an option the reason that `reasonOf` gives.
template<class E, class ReasonOf>
QStringList reasons(ReasonOf reasonOf)
{
    QStringList result;
    for (int i = 0; i < keys<E>().size(); ++i)
        result.append(reasonOf(E(i)));
    return result;
}

} // namespace

ChartButton buttonOf(Chart chart, Show show)
{
    switch (chart) {
    case Chart::Line:
        return ChartButton::Line;
    case Chart::Area:
        return show == Show::Share ? ChartButton::Share : ChartButton::Area;
    case Chart::Bars:
        return ChartButton::Bars;
    }
    Q_UNREACHABLE();
}

Chart chartOf(ChartButton button)
{
    switch (button) {
    case ChartButton::Line:
        return Chart::Line;
    case ChartButton::Area:
    case ChartButton::Share:
        return Chart::Area;
    case ChartButton::Bars:
        return Chart::Bars;
    }
    Q_UNREACHABLE();
}

Show showOf(ChartButton button) { return button == ChartButton::Share ? Show::Share : Show::Value; }

FigureBarState stateOf(const FigureSpec &spec, const Language &language)
{
    FigureBarState state{spec.flow, spec.measure, spec.show, spec.chart, {}, {}, {}, {}, {}};
    state.flowReasons =
        reasons<Flow>([&](Flow flow) { return reason(spec.measure, spec.show, flow, spec.chart, language); });
    state.measureReasons =
        reasons<Measure>([&](Measure measure) { return reason(measure, spec.show, spec.flow, spec.chart, language); });
    state.showReasons =
        reasons<Show>([&](Show show) { return reason(spec.measure, show, spec.flow, spec.chart, language); });
    for (const ChartButton button : chartButtons)
        state.chartReasons.append(reason(spec.measure, showOf(button), spec.flow, chartOf(button), language));
    return state;
}

} // namespace tradestrata
