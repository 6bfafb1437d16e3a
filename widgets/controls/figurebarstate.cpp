// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/figurebarstate.h"

#include "models/spec/rules.h"

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
    if (chart == Chart::Line)
        return ChartButton::Line;
    if (chart == Chart::Area)
        return show == Show::Share ? ChartButton::Share : ChartButton::Area;
    return ChartButton(int(chart) + 1); // in the same order, behind Share
}

Chart chartOf(ChartButton button)
{
    if (button == ChartButton::Line)
        return Chart::Line;
    if (button == ChartButton::Area || button == ChartButton::Share)
        return Chart::Area;
    return Chart(int(button) - 1);
}

Show showOf(ChartButton button, Show show, Measure measure, Flow flow)
{
    if (button == ChartButton::Share)
        return Show::Share;
    if (show == Show::Share)
        return Show::Value;
    return whyNot(measure, show, flow, chartOf(button)) ? Show::Value : show;
}

OptionWord word(ChartButton button) { return button == ChartButton::Share ? word(Show::Share) : word(chartOf(button)); }

FigureBarState stateOf(const FigureSpec &spec, const Language &language)
{
    FigureBarState state{spec.flow, spec.measure, spec.show, spec.chart, {}, {}, {}, {}, {}, {}, false};
    state.flowReasons =
        reasons<Flow>([&](Flow flow) { return reason(spec.measure, spec.show, flow, spec.chart, language); });
    state.measureReasons =
        reasons<Measure>([&](Measure measure) { return reason(measure, spec.show, spec.flow, spec.chart, language); });
    state.showReasons =
        reasons<Show>([&](Show show) { return reason(spec.measure, show, spec.flow, spec.chart, language); });
    for (int i = 0; i < int(chartButtons.size() + chartMenu.size()); ++i) {
        const ChartButton button{i};
        state.chartReasons.append(
            reason(spec.measure, showOf(button, spec.show, spec.measure, spec.flow), spec.flow, chartOf(button), language));
    }
    return state;
}

} // namespace tradestrata
