// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/timelabels.h"

#include "models/language/language.h"

#include <algorithm>

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
    for (const int step : {1, 2, 5, 10, 20}) {
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
    // A window without any of these, such as February to November on a narrow paper, names its ends.
    const int last = int(periods.size()) - 1;
    std::vector<TimeLabel> ends{{0, language.period(periods.front(), true), false, false}};
    if (last > 0)
        ends.push_back({last, language.period(periods.back(), true), false, false});
    add(ends);
    return levels;
}

} // namespace tradestrata
