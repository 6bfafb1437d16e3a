// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/nothingdrawn.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tradestrata {

namespace {

bool hasBar(const BarPart &part)
{
    const auto stands = [](double value) { return !std::isnan(value) && value != 0; };
    return std::ranges::any_of(part.values, [&](const std::vector<double> &values) { return std::ranges::any_of(values, stands); });
}

bool hasHeight(const BandSegment &segment)
{
    return segment.leftLow != segment.leftHigh || segment.rightLow != segment.rightHigh;
}

// Whether a note already says why nothing is drawn of any partner in any period.
bool saysWhyEmpty(const Numbers &numbers)
{
    const auto says = [&](const Message &note) {
        if (note.id == QLatin1String("without-figures") || note.id == QLatin1String("groups-without-rank"))
            return note.arguments.first().value<QList<PartnerCode>>().size() == qsizetype(numbers.sums.shown.size());
        if (note.id == QLatin1String("period-incomplete"))
            return numbers.periods.size() == 1 && note.arguments.first() == QVariant::fromValue(numbers.periods.front());
        return note.id == QLatin1String("log-gaps") || note.id == QLatin1String("releases-without")
               || note.id == QLatin1String("data-without");
    };
    return std::ranges::any_of(numbers.notes, says);
}

// The most frequent reason of the blanks.
Blank commonestBlank(const Figure &figure)
{
    std::map<Blank, int> counts;
    for (const FigureSeries &series : figure.series) {
        for (const Blank blank : series.drawn.blanks)
            ++counts[blank];
    }
    const auto most = std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; });
    return most == counts.end() ? Blank::None : most->first;
}

const char *whyEmpty(const Figure &figure)
{
    if (figure.lastDrawn() >= 0) {
        return QT_TRANSLATE_NOOP("Message", "Nothing is drawn: all values are zero.");
    }
    switch (commonestBlank(figure)) {
    case Blank::NotYetPublished:
        return QT_TRANSLATE_NOOP("Message", "Nothing is drawn: values that it needs are not yet published.");
    case Blank::BaseTooSmall:
        return QT_TRANSLATE_NOOP("Message", "Nothing is drawn: the denominators are under 1 million dollars.");
    default:
        return QT_TRANSLATE_NOOP("Message", "Nothing is drawn: values that it needs, such as the total or those of a "
                                            "year earlier, are not in the data.");
    }
}

} // namespace

bool drawsAnything(const Figure &figure)
{
    const auto isThere = [&](double value) { return !std::isnan(levelOf(figure.axis.scale, value)); };
    switch (traits(figure.chart).draws) {
    case Draws::Bands:
        return std::ranges::any_of(figure.bands.edges, hasHeight);
    case Draws::Bars:
        return hasBar(figure.solid) || hasBar(figure.rest);
    case Draws::Groups:
        return std::ranges::any_of(figure.groups,
                                   [&](const FigureGroup &group) { return std::ranges::any_of(group.values, isThere); });
    default:
        return std::ranges::any_of(figure.series,
                                   [&](const FigureSeries &series) { return std::ranges::any_of(series.drawn.values, isThere); });
    }
}

std::optional<Message> whyNothingIsDrawn(const Figure &figure, const Numbers &numbers)
{
    if (drawsAnything(figure) || saysWhyEmpty(numbers))
        return std::nullopt;
    return Message{QStringLiteral("nothing-drawn"), whyEmpty(figure), {}};
}

} // namespace tradestrata
