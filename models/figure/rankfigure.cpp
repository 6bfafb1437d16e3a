// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/rankfigure.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace tradestrata {

namespace {


bool isNear(double a, double b)
{
    return std::abs(a - b) < nearTieMargin * std::min(std::abs(a), std::abs(b)) || a == b;
}

// The ranks, upper and lower, that are nearly tied among the shown in one period.
std::set<std::pair<double, double>> nearAt(const Sums &ranks, const Sums &dollars, int period)
{
    std::set<std::pair<double, double>> near;
    for (size_t a = 0; a < ranks.shown.size(); ++a) {
        for (size_t b = a + 1; b < ranks.shown.size(); ++b) {
            if (ranks.shown[a].at(period).isBlank() || ranks.shown[b].at(period).isBlank())
                continue;
            const auto [upper, lower] = std::minmax({ranks.shown[a].at(period).value, ranks.shown[b].at(period).value});
            if (lower - upper <= 1 && isNear(dollars.shown[a].at(period).value, dollars.shown[b].at(period).value))
                near.insert({upper, lower});
        }
    }
    return near;
}

} // namespace

void addRankMarks(Figure &figure, const Numbers &numbers)
{
    for (FigureSeries &series : figure.series) {
        series.line.marker = series.line.marker == Marker::None ? Marker::Circle : series.line.marker;
        series.line.markerEvery = figure.periods.empty() ? 1 : monthsOfYear / Period::months(figure.periods.front().frequency);
    }
    std::map<std::pair<double, double>, size_t> open; // ranks to the run that goes on
    for (int i = 0; i < int(numbers.periods.size()); ++i) {
        std::map<std::pair<double, double>, size_t> still;
        for (const auto &ranks : nearAt(numbers.made, numbers.sums, i)) {
            const auto run = open.find(ranks);
            if (run == open.end())
                figure.nearTies.push_back({i, i, ranks.first, ranks.second});
            still[ranks] = run == open.end() ? figure.nearTies.size() - 1 : run->second;
            figure.nearTies[still[ranks]].last = i;
        }
        open = std::move(still);
    }
}

} // namespace tradestrata
