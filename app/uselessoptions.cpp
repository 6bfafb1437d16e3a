// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/uselessoptions.h"

#include "app/figurefiles.h"
#include "models/spec/charts.h"

#include <QFileInfo>

#include <algorithm>

namespace tradestrata {

namespace {

/// An option that some figures have no use for, and why: it would change nothing there.
struct UselessOption
{
    const char *name;
    bool (*hasUse)(const FigureSpec &);
    const char *why; ///< English, %1: the option
};

bool hasWhole(const FigureSpec &spec)
{
    return spec.hasWhole() && !has(spec.chart, Trait::Indices) && !has(spec.chart, Trait::Ranks);
}
bool hasGroups(const FigureSpec &spec)
{
    return std::ranges::any_of(spec.selection.list, [](PartnerCode code) { return code.isGroup(); });
}
bool hasPartners(const FigureSpec &spec) { return !has(spec.chart, Trait::Indices); }

constexpr char noWhole[] = QT_TRANSLATE_NOOP("Message", "Others and the total cannot be in this chart: leave out %1.");
constexpr char noGroup[] = QT_TRANSLATE_NOOP("Message", "The figure names no group: leave out %1.");
constexpr char allPartners[] = QT_TRANSLATE_NOOP("Message", "This chart is about all partners: leave out %1.");

const UselessOption uselessOptions[]{
    {"others", hasWhole, noWhole},
    {"total", hasWhole, noWhole},
    {"partners", hasPartners, allPartners},
    {"mirror", hasPartners, allPartners},
    {"top", hasPartners, allPartners},
    {"flow", [](const FigureSpec &spec) { return !has(spec.chart, Trait::BothFlows) || spec.flow == Flow::Balance; },
     QT_TRANSLATE_NOOP("Message", "This chart shows exports and imports: leave out %1.")},
    {"axis",
     [](const FigureSpec &spec) {
         const ChartTraits &chart = traits(spec.chart);
         const bool hasAxis = (chart.hasLines() || chart.draws == Draws::Panes) && !chart.is(Trait::MonthBars)
                              && !chart.is(Trait::Ranks) && spec.show != ShowAs::Rank;
         return hasAxis || spec.axis != Axis::Data;
     },
     QT_TRANSLATE_NOOP("Message", "The axis of this chart cannot begin at the data: leave out %1.")},
    {"remainder", [](const FigureSpec &spec) { return spec.isStack() && hasGroups(spec); },
     QT_TRANSLATE_NOOP("Message", "Only in a stack is a group drawn without its members: leave out %1.")},
    {"prices", [](const FigureSpec &spec) { return spec.dollarsOf.has_value(); },
     QT_TRANSLATE_NOOP("Message", "Prices are used only for values at the prices of one month: leave out %1.")},
    {"recession-dates", [](const FigureSpec &spec) { return spec.recessions; },
     QT_TRANSLATE_NOOP("Message", "Dates of recessions are used only where these are drawn, with --recessions: leave out %1.")},
    {"group-basis", hasGroups, noGroup},
    {"as-of", hasGroups, noGroup},
};

/// Where among the numbers an option is of use that changes words or marks of a figure.
enum InNumbers { Nowhere = 0, InBook = 1, InCheck = 2 };

/// Options that change words or marks of a figure, not its numbers.
struct DrawingOption
{
    const char *name;
    int uses = Nowhere; ///< bits of InNumbers
};
constexpr DrawingOption drawingOptions[]{{"axis"},
                                         {"recessions"},
                                         {"recession-dates"},
                                         {"crossings"},
                                         {"lens"},
                                         {"mark", InCheck},
                                         {"annotate"},
                                         {"paper"},
                                         {"events"},
                                         {"own-events"},
                                         {"leader-ribbon"},
                                         {"partner-notes", InBook},
                                         {"recipe", InBook},
                                         {"title", InBook | InCheck},
                                         {"subtitle", InBook},
                                         {"title-lead", InCheck},
                                         {"title-over", InCheck},
                                         {"accept", InCheck}};

/// Of what use `values` is to be, as bits of InNumbers.
int usesOf(const Arguments &arguments)
{
    const QString ending = QFileInfo(arguments.value("output")).suffix().toLower();
    const auto writes = [&](const char *format) {
        return arguments.value("format") == QLatin1String(format) || ending == QLatin1String(format);
    };
    return (writes("xlsx") ? InBook : 0) | (arguments.has("check") ? InCheck : 0);
}

} // namespace

MaybeError whyUseless(const Arguments &arguments, const FigureSpec &spec)
{
    const auto found = std::ranges::find_if(uselessOptions, [&](const UselessOption &option) {
        return arguments.has(option.name) && !option.hasUse(spec);
    });
    if (found == std::end(uselessOptions))
        return std::nullopt;
    return Message{QStringLiteral("option-useless"), found->why, {QStringLiteral("--") + QLatin1String(found->name)}};
}

namespace {

constexpr const char *seriesOptions[]{"prices", "recession-dates"};

} // namespace

Arguments withoutSeries(Arguments arguments)
{
    for (const char *option : seriesOptions)
        arguments.options.remove(QLatin1String(option));
    return arguments;
}

MaybeError whyUselessInAll(const Arguments &arguments, const QList<FigureSpec> &specs)
{
    for (const char *option : seriesOptions) {
        const Arguments alone{{}, {}, {{QLatin1String(option), arguments.value(option)}}};
        const auto isUseless = [&](const FigureSpec &spec) { return whyUseless(alone, spec).has_value(); };
        if (arguments.has(option) && !specs.isEmpty() && std::ranges::all_of(specs, isUseless))
            return whyUseless(alone, specs.first());
    }
    return std::nullopt;
}

MaybeError whyUselessForFiles(const Arguments &arguments)
{
    const bool isAlone = arguments.inputs.size() == 1 && !looksLikeSession(arguments.inputs.first())
                         && !looksLikePicture(arguments.inputs.first());
    if (!isAlone || !arguments.has("together"))
        return std::nullopt;
    return Message{QStringLiteral("option-useless"),
                   QT_TRANSLATE_NOOP("Message", "A single file is one table already: leave out %1."),
                   {QStringLiteral("--together")}};
}

MaybeError whyNotInNumbers(const Arguments &arguments)
{
    const int uses = usesOf(arguments);
    const auto found = std::ranges::find_if(drawingOptions, [&](const DrawingOption &option) {
        return arguments.has(option.name) && (option.uses & uses) == 0;
    });
    if (found == std::end(drawingOptions))
        return std::nullopt;
    return Message{QStringLiteral("option-useless"),
                   QT_TRANSLATE_NOOP("Message", "The option %1 changes how a figure is drawn, not its numbers: leave it out."),
                   {QStringLiteral("--") + QLatin1String(found->name)}};
}

} // namespace tradestrata
