// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/timeaxis.h"

#include "models/data/combined.h"
#include "models/language/language.h"
#include "models/language/phrases.h"
#include "models/numbers/releasenumbers.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

// Every nth month from January, with the year beside the first label and beside each January.
std::vector<TimeLabel> monthLabels(const std::vector<Period> &periods, const Language &language, int every)
{
    std::vector<TimeLabel> labels;
    for (int i = 0; i < int(periods.size()); ++i) {
        const Month month = periods[size_t(i)].first();
        if ((month.month() - 1) % every != 0)
            continue;
        const QString name = language.shortMonth(month.month());
        const bool withYear = labels.empty() || month.month() == 1;
        labels.push_back({i, withYear ? name + QLatin1Char(' ') + QString::number(month.year()) : name, false, false});
    }
    return labels;
}

std::vector<TimeLabel> yearLabels(const std::vector<Period> &periods, int step)
{
    std::vector<TimeLabel> labels;
    for (int i = 0; i < int(periods.size()); ++i) {
        const Month first = periods[size_t(i)].first();
        if (first.month() != 1)
            continue;
        const bool yearly = periods[size_t(i)].frequency == Frequency::Year;
        const bool opens = i == 0 && yearly && (step - first.year() % step) * 2 > step;
        if (first.year() % step == 0 || opens)
            labels.push_back({i, QString::number(first.year()), !yearly, false});
    }
    return labels;
}

} // namespace

std::vector<std::vector<TimeLabel>> monthLabelLevels(const Language &language)
{
    std::vector<std::vector<TimeLabel>> levels;
    for (const int step : {1, 3}) {
        std::vector<TimeLabel> labels;
        for (int month = 1; month <= 12; month += step)
            labels.push_back({month - 1, Language::capitalised(language.shortMonth(month)), false, false});
        levels.push_back(std::move(labels));
    }
    return levels;
}

std::vector<std::vector<TimeLabel>> barLabelLevels(const std::vector<Period> &periods, int newest, const Language &language)
{
    std::vector<std::vector<TimeLabel>> levels;
    const int anchor = std::max(0, newest);
    for (const int step : {1, 2, 5, 10, 20, 40, 80}) {
        std::vector<TimeLabel> labels;
        for (int i = anchor % step; i < int(periods.size()); i += step)
            labels.push_back({i, language.period(periods[size_t(i)]), false, i == newest});
        levels.push_back(std::move(labels));
    }
    return levels;
}

std::vector<std::vector<TimeLabel>> timeLabelLevels(const std::vector<Period> &periods, const Language &language)
{
    std::vector<std::vector<TimeLabel>> levels;
    if (periods.empty())
        return levels;
    const auto add = [&levels](std::vector<TimeLabel> labels) {
        if (!labels.empty())
            levels.push_back(std::move(labels));
    };
    const bool monthly = periods.front().frequency == Frequency::Month;
    if (monthly && periods.size() <= 24) {
        add(monthLabels(periods, language, 1));
        add(monthLabels(periods, language, 3));
    }
    for (const int step : {1, 2, 5, 10, 20, 50})
        add(yearLabels(periods, step));
    // A window without any of these, such as February to November on narrow paper, has labels at its ends.
    const int last = int(periods.size()) - 1;
    std::vector<TimeLabel> ends{{0, language.period(periods.front(), true), false, false}};
    if (last > 0)
        ends.push_back({last, language.period(periods.back(), true), false, false});
    add(ends);
    return levels;
}

namespace {

constexpr int tickAlone = 3;            // the weight of events that few readers know
constexpr double leastApart = 1.0 / 30; // of the window, between two that have labels

double placeOf(const Event &event, Month origin, double months)
{
    const double day = double(event.date.day() - 1) / event.date.daysInMonth();
    return (event.month() - origin + day) / months - 0.5;
}

int drawnSeriesOf(const Figure &figure, const Event &event)
{
    int found = -1;
    for (size_t i = 0; i < figure.series.size(); ++i) {
        const FigureSeries &series = figure.series[i];
        if (series.kind != SeriesKind::Partner || !event.partners.contains(series.partner))
            continue;
        if (found >= 0)
            return -1;
        found = int(i);
    }
    return found;
}

// In the order of their weight, the later first; a label that is too close to another one is left out.
void chooseLabels(std::vector<EventMark> &marks, const QList<Event> &events, double periods)
{
    std::vector<size_t> order(marks.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, [&](size_t a, size_t b) {
        const auto [one, other] = std::pair{events[qsizetype(a)].weight, events[qsizetype(b)].weight};
        return one != other ? one < other : a > b;
    });
    int chosen = 0;
    for (const size_t i : order) {
        const bool free = std::ranges::none_of(marks, [&](const EventMark &other) {
            return other.rank > 0 && std::abs(other.place - marks[i].place) < periods * leastApart;
        });
        if (free && chosen < mostEventLabels && events[qsizetype(i)].weight < tickAlone)
            marks[i].rank = ++chosen;
    }
}

} // namespace

void addEvents(Figure &figure, const Numbers &numbers, const Language &language)
{
    if (numbers.events.isEmpty() || figure.periods.empty())
        return;
    const Month origin = figure.periods.front().first();
    const Month last = figure.periods.back().last();
    const double months = Period::months(figure.periods.front().frequency);
    QList<Event> events;
    for (const Event &event : numbers.events) {
        if (event.month() < origin || event.month() > last)
            continue;
        events.append(event);
        const Event::Words &words = event.in(language.code());
        EventMark mark;
        mark.place = placeOf(event, origin, months);
        mark.label = words.label;
        mark.source = event.source;
        mark.month = event.month();
        mark.series = drawnSeriesOf(figure, event);
        figure.events.push_back(mark);
    }
    chooseLabels(figure.events, events, double(figure.periods.size()));
}

QString eventNote(const Figure &figure, const Language &language)
{
    QStringList items;
    for (const EventMark &mark : figure.events) {
        if (mark.rank == 0)
            continue;
        QString source = mark.source;
        source.replace(QLatin1String("; "), QLatin1String(", "));
        const QString dated = QStringLiteral("%1, %2").arg(mark.label, language.monthYear(mark.month));
        items.append(source.isEmpty() ? dated : QStringLiteral("%1 (%2)").arg(dated, source));
    }
    if (items.isEmpty())
        return {};
    const int more = int(figure.events.size()) - int(items.size());
    const QString list = items.join(QStringLiteral("; "));
    if (more == 0)
        return language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "Events: %1.")}).arg(list);
    return language.sentence("Figure", {QT_TRANSLATE_N_NOOP("Figure", "Events: %1; and %n more as tick(s).")}, more).arg(list);
}

namespace {

QString seamLabel(const ReleasePart &part, const Language &language)
{
    return part.release
               ? language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "release of %1 →")}).arg(releaseName(part, language))
               : releaseName(part, language);
}

} // namespace

void addSeams(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    if (!hasSeams(spec.chart))
        return;
    std::optional<ReleasePart> before;
    for (size_t i = 0; i < numbers.spans.size(); ++i) {
        const auto parts = releasesOfPeriod(numbers, spec, i);
        if (parts.empty())
            continue;
        if (before && !before->isSameRelease(parts.back()))
            figure.seams.push_back({double(i) - 0.5, seamLabel(parts.back(), language),
                                    language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "new release →")})});
        before = parts.back();
    }
}

} // namespace tradestrata
