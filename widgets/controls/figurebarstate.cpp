// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/figurebarstate.h"

#include "models/spec/rules.h"

#include <algorithm>

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

const std::vector<ChartChoice> &chartChoices()
{
    static const std::vector<ChartChoice> choices = [] {
        std::vector<ChartChoice> all;
        for (const bool hasButton : {true, false}) {
            for (size_t i = 0; i < words<Chart>().size(); ++i) {
                const ChartChoice choice{Chart(i)};
                if (choice.hasButton() != hasButton)
                    continue;
                all.push_back(choice);
                if (has(choice.chart, Trait::ShareButton))
                    all.push_back({choice.chart, true});
            }
        }
        return all;
    }();
    return choices;
}

int choiceOf(Chart chart, Show show)
{
    const bool isShare = has(chart, Trait::ShareButton) && show == Show::Share;
    const std::vector<ChartChoice> &all = chartChoices();
    return int(std::ranges::find_if(all, [&](const ChartChoice &each) { return each.chart == chart && each.isShare == isShare; })
               - all.begin());
}

Show showOf(const ChartChoice &choice, Show show, Measure measure, Flow flow)
{
    if (choice.isShare)
        return Show::Share;
    return show == Show::Share || whyNot(measure, show, flow, choice.chart) ? Show::Value : show;
}

FigureBarState stateOf(const FigureSpec &spec, const Language &language)
{
    FigureBarState state{spec.flow, spec.measure, spec.show, spec.chart, {}, {}, {}, {}, {}, {}, false};
    state.flowReasons =
        reasons<Flow>([&](Flow flow) { return reason(spec.measure, spec.show, flow, spec.chart, language); });
    state.measureReasons =
        reasons<Measure>([&](Measure measure) { return reason(measure, spec.show, spec.flow, spec.chart, language); });
    state.showReasons =
        reasons<Show>([&](Show show) { return reason(spec.measure, show, spec.flow, spec.chart, language); });
    for (const ChartChoice &choice : chartChoices()) {
        const Show show = showOf(choice, spec.show, spec.measure, spec.flow);
        state.chartReasons.append(reason(spec.measure, show, spec.flow, choice.chart, language));
    }
    return state;
}

} // namespace tradestrata
