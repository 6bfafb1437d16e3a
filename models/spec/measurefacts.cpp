// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spec/measurefacts.h"

#include <array>

namespace tradestrata {

namespace {

constexpr MeasureWords inMonth QT_TRANSLATE_NOOP3("Figure", "in %1", "a month");
constexpr MeasureWords inQuarter QT_TRANSLATE_NOOP3("Figure", "in %1", "a quarter");
constexpr MeasureWords inYear QT_TRANSLATE_NOOP3("Figure", "in %1", "a year");
constexpr const char *periods = QT_TRANSLATE_N_NOOP("Message", "%n period(s)");
constexpr const char *years = QT_TRANSLATE_N_NOOP("Message", "%n year(s)");

// In the order of Measure.
constexpr auto measures = std::to_array<MeasureFacts>({
    {.word = {"month", QT_TRANSLATE_NOOP("Option", "Month")},
     .subtitle = QT_TRANSLATE_NOOP("Figure", "monthly"),
     .when = inMonth,
     .name = QT_TRANSLATE_NOOP("Message", "month"),
     .counted = QT_TRANSLATE_N_NOOP("Message", "%n month(s)")},
    {.word = {"3-months", QT_TRANSLATE_NOOP("Option", "3 months")},
     .running = 3,
     .toMonth = true,
     .subtitle = QT_TRANSLATE_NOOP("Figure", "sums of 3 months"),
     .period = QT_TRANSLATE_NOOP3("Figure", "3 months to %1", "a month"),
     .when = QT_TRANSLATE_NOOP3("Figure", "over the 3 months to %1", "a month"),
     .sum = QT_TRANSLATE_NOOP("Figure", "Each value adds the month named and the two before it."),
     .name = QT_TRANSLATE_NOOP("Message", "3 months"),
     .counted = periods},
    {.word = {"quarter", QT_TRANSLATE_NOOP("Option", "Quarter")},
     .frequency = Frequency::Quarter,
     .subtitle = QT_TRANSLATE_NOOP("Figure", "quarters"),
     .when = inQuarter,
     .sum = QT_TRANSLATE_NOOP("Figure", "Each value adds the three months of a quarter."),
     .name = QT_TRANSLATE_NOOP("Message", "quarter"),
     .counted = QT_TRANSLATE_N_NOOP("Message", "%n quarter(s)")},
    {.word = {"year-to-date", QT_TRANSLATE_NOOP("Option", "Year to date")},
     .fromJanuary = true,
     .toMonth = true,
     .subtitle = QT_TRANSLATE_NOOP("Figure", "year to date"),
     .when = QT_TRANSLATE_NOOP3("Figure", "from January to %1", "a month and its year"),
     .sum = QT_TRANSLATE_NOOP("Figure", "Each value adds the months from January to the one named."),
     .name = QT_TRANSLATE_NOOP("Message", "year to date"),
     .counted = periods},
    {.word = {"12-months", QT_TRANSLATE_NOOP("Option", "12 months")},
     .running = 12,
     .toMonth = true,
     .subtitle = QT_TRANSLATE_NOOP("Figure", "sums of 12 months"),
     .period = QT_TRANSLATE_NOOP3("Figure", "12 months to %1", "a month"),
     .when = QT_TRANSLATE_NOOP3("Figure", "over the 12 months to %1", "a month"),
     .sum = QT_TRANSLATE_NOOP("Figure", "Each value adds the month named and the eleven before it."),
     .name = QT_TRANSLATE_NOOP("Message", "12 months"),
     .counted = periods},
    {.word = {"year", QT_TRANSLATE_NOOP("Option", "Year")},
     .frequency = Frequency::Year,
     .subtitle = QT_TRANSLATE_NOOP("Figure", "calendar years %1–%2"),
     .when = inYear,
     .sum = QT_TRANSLATE_NOOP("Figure", "Each value adds the months of a calendar year."),
     .name = QT_TRANSLATE_NOOP("Message", "year"),
     .counted = years},
    {.word = {"same-months", QT_TRANSLATE_NOOP("Option", "Same months")},
     .frequency = Frequency::Year,
     .fromJanuary = true,
     .subtitle = QT_TRANSLATE_NOOP("Figure", "%1 of each year"),
     .when = inYear,
     .sum = QT_TRANSLATE_NOOP("Figure", "Each value adds the same months of each year."),
     .name = QT_TRANSLATE_NOOP("Message", "year to date"),
     .counted = years},
});

constexpr auto measureWords = [] {
    std::array<OptionWord, measures.size()> words{};
    for (size_t i = 0; i < measures.size(); ++i)
        words[i] = measures[i].word;
    return words;
}();

} // namespace

const MeasureFacts &factsOf(Measure measure) { return measures[size_t(measure)]; }

Frequency frequencyOf(Measure measure) { return factsOf(measure).frequency; }

template<>
std::span<const OptionWord> words<Measure>()
{
    return measureWords;
}

} // namespace tradestrata
