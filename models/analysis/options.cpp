// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/options.h"

#include <array>
#include <utility>

namespace tradestrata {

namespace {

// Each table in the order of its enumeration.
constexpr std::array<OptionWord, 2> flowWords{{{"exports", QT_TRANSLATE_NOOP("Option", "Exports")},
                                               {"imports", QT_TRANSLATE_NOOP("Option", "Imports")}}};
constexpr std::array<OptionWord, 7> measureWords{{
    {"month", QT_TRANSLATE_NOOP("Option", "Month")},
    {"3-months", QT_TRANSLATE_NOOP("Option", "3 months")},
    {"quarter", QT_TRANSLATE_NOOP("Option", "Quarter")},
    {"year-to-date", QT_TRANSLATE_NOOP("Option", "Year to date")},
    {"12-months", QT_TRANSLATE_NOOP("Option", "12 months")},
    {"year", QT_TRANSLATE_NOOP("Option", "Year")},
    {"same-months", QT_TRANSLATE_NOOP("Option", "Same months")},
}};
constexpr std::array<OptionWord, 2> showWords{
    {{"value", QT_TRANSLATE_NOOP("Option", "Value")}, {"share", QT_TRANSLATE_NOOP("Option", "Share")}}};
constexpr std::array<OptionWord, 3> chartWords{{{"line", QT_TRANSLATE_NOOP("Option", "Line")},
                                                {"area", QT_TRANSLATE_NOOP("Option", "Area")},
                                                {"bars", QT_TRANSLATE_NOOP("Option", "Bars")}}};
constexpr std::array<OptionWord, 3> axisWords{{{"auto", QT_TRANSLATE_NOOP("Option", "Automatic")},
                                               {"zero", QT_TRANSLATE_NOOP("Option", "From zero")},
                                               {"data", QT_TRANSLATE_NOOP("Option", "From the data")}}};

template<class E, size_t N>
std::optional<E> find(const std::array<OptionWord, N> &words, const QString &key)
{
    for (size_t i = 0; i < N; ++i) {
        if (key == QLatin1String(words[i].key))
            return E(i);
    }
    return std::nullopt;
}

template<size_t N>
QStringList list(const std::array<OptionWord, N> &words)
{
    QStringList result;
    for (const OptionWord &w : words)
        result.append(QLatin1String(w.key));
    return result;
}

} // namespace

OptionWord word(Flow flow) { return flowWords[size_t(flow)]; }
OptionWord word(Measure measure) { return measureWords[size_t(measure)]; }
OptionWord word(Show show) { return showWords[size_t(show)]; }
OptionWord word(Chart chart) { return chartWords[size_t(chart)]; }
OptionWord word(Axis axis) { return axisWords[size_t(axis)]; }

template<>
std::optional<Flow> fromKey<Flow>(const QString &key) { return find<Flow>(flowWords, key); }
template<>
std::optional<Measure> fromKey<Measure>(const QString &key) { return find<Measure>(measureWords, key); }
template<>
std::optional<Show> fromKey<Show>(const QString &key) { return find<Show>(showWords, key); }
template<>
std::optional<Chart> fromKey<Chart>(const QString &key) { return find<Chart>(chartWords, key); }
template<>
std::optional<Axis> fromKey<Axis>(const QString &key) { return find<Axis>(axisWords, key); }

template<>
QStringList keys<Flow>() { return list(flowWords); }
template<>
QStringList keys<Measure>() { return list(measureWords); }
template<>
QStringList keys<Show>() { return list(showWords); }
template<>
QStringList keys<Chart>() { return list(chartWords); }
template<>
QStringList keys<Axis>() { return list(axisWords); }

std::optional<Message> whyNot(Measure measure, Show show, Flow, Chart chart)
{
    if (chart == Chart::Bars && measure != Measure::Year && measure != Measure::SameMonths) {
        return Message{QStringLiteral("bars-need-years"),
                       QT_TRANSLATE_NOOP("Message", "Stacked bars stand for whole years: choose the measure year or "
                                                    "same-months, or draw %1 as a line or an area."),
                       {QLatin1String(word(measure).key)}};
    }
    if (chart == Chart::Bars && show == Show::Share) {
        return Message{QStringLiteral("bars-show-values"),
                       QT_TRANSLATE_NOOP("Message", "Stacked bars add up dollars: show values, or draw shares as a "
                                                    "line or an area."),
                       {}};
    }
    return std::nullopt;
}

std::optional<Message> whyNoThrough(Measure measure, Chart chart)
{
    if (measure == Measure::SameMonths || (measure == Measure::Year && chart == Chart::Bars))
        return std::nullopt;
    return Message{QStringLiteral("through-needs-years"),
                   QT_TRANSLATE_NOOP("Message", "A month through which years are compared (--through) goes with "
                                                "--measure same-months, or with --measure year and --chart bars."),
                   {}};
}

} // namespace tradestrata
