// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/othersnotes.h"

#include "models/analysis/showas.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tradestrata {

namespace {

// What no partner has, by period; of a year that is not over what its drawn parts have.
Column unallocatedOf(const Numbers &numbers)
{
    Column column = numbers.sums.unallocated;
    for (int i = 0; i < column.size(); ++i) {
        for (const Sums *part : {&numbers.solid, &numbers.rest}) {
            if (!numbers.sums.total.at(i).isBlank() || part->total.size() == 0 || part->unallocated.at(i).isBlank())
                continue;
            const double before = column.at(i).isBlank() ? 0 : column.values[size_t(i)];
            column.values[size_t(i)] = before + part->unallocated.values[size_t(i)];
            column.blanks[size_t(i)] = Blank::None;
        }
    }
    return column;
}

constexpr double leastNamed = 0.5; // dollars: under it there is only what dividing by prices leaves

// The same month by month. Where a country's figures begin or end within a sum, the sum has no figure of it, and leaves the
// months that there are in what remains: those are the country's, not nobody's.
Column givenToNobody(const Numbers &numbers, const FigureSpec &spec, Column remains)
{
    const TradeTable &table = *numbers.table;
    std::vector<MonthSpan> months;
    for (Month m = table.first(); m <= table.last(); m = m + 1)
        months.push_back({m, m});
    const Column monthly = ShownColumns(table, spec.flow, {}, months).as(ShowAs(), SumKind::Unallocated);
    for (int i = 0; i < remains.size(); ++i) {
        if (remains.at(i).isBlank())
            continue;
        const MonthSpan span = numbers.spans[size_t(i)];
        double sum = 0;
        for (Month m = std::max(span.first, table.first()); m <= std::min(span.last, table.last()); m = m + 1)
            sum += monthly.values[size_t(m - table.first())];
        if (!std::isnan(sum))
            remains.values[size_t(i)] = sum;
    }
    return remains;
}

// Countries whose figures begin or end within a sum: others hold their months.
void addPartlyKnown(Messages &notes, const Numbers &numbers, const Column &remains, const Column &nobodys)
{
    QList<int> places;
    for (int i = 0; i < remains.size(); ++i) {
        if (!remains.at(i).isBlank() && std::abs(remains.values[size_t(i)] - nobodys.values[size_t(i)]) >= leastNamed)
            places.append(i);
    }
    if (places.isEmpty())
        return;
    notes.append({QStringLiteral("partly-known"),
                  QT_TRANSLATE_N_NOOP("Message", "In %n period(s), %1 to %2, others also hold months of countries whose figures begin or end "
                                                 "within the sum."),
                  {QVariant::fromValue(numbers.periods[size_t(places.first())]), QVariant::fromValue(numbers.periods[size_t(places.last())])},
                  int(places.size())});
}

void addGivenToNobody(Messages &notes, const Numbers &numbers, const Column &column)
{
    QList<int> places;
    for (int i = 0; i < column.size(); ++i) {
        if (!column.at(i).isBlank() && std::abs(column.at(i).value) >= leastNamed)
            places.append(i);
    }
    if (places.isEmpty())
        return;
    const auto value = [&](int i) { return column.values[size_t(i)]; };
    const auto [least, most] = std::ranges::minmax_element(places, {}, value);
    const auto money = [&](int i) { return QVariant::fromValue(Money{value(i)}); };
    const auto when = [&](int i) { return QVariant::fromValue(numbers.periods[size_t(i)]); };
    if (places.size() == 1) {
        notes.append({QStringLiteral("unallocated-once"),
                      QT_TRANSLATE_NOOP("Message", "Others hold %1 in %2 that the source gives to no partner."),
                      {money(places.first()), when(places.first())}});
        return;
    }
    notes.append({QStringLiteral("unallocated"),
                  QT_TRANSLATE_N_NOOP("Message", "Others hold what the source gives to no partner, in %n period(s): "
                                                 "from %1 in %2 to %3 in %4."),
                  {money(*least), when(*least), money(*most), when(*most)},
                  int(places.size())});
}

// Beside a change its size at one end would say little.
void addUnallocated(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    if (!numbers.othersDrawn || comparesYears(spec.show))
        return;
    const Column remains = unallocatedOf(numbers);
    const Column column = givenToNobody(numbers, spec, remains);
    addGivenToNobody(notes, numbers, column);
    addPartlyKnown(notes, numbers, remains, column);
}

void addOthersNotDrawn(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    if (!spec.drawsOthers())
        return;
    const Column &others = numbers.sums.others;
    if (!numbers.othersDrawn) {
        const auto firstNegative = [](const Column &column) {
            return std::ranges::find_if(column.values, [](double v) { return v < 0; }) - column.values.begin();
        };
        const auto arguments = [&](const Column &column) {
            const auto place = size_t(firstNegative(column));
            return QVariantList{QVariant::fromValue(numbers.periods[place]), QVariant::fromValue(Money{column.values[place]})};
        };
        const auto isNegative = [&](const Column *column) { return firstNegative(*column) < column->size(); };
        const std::array parts{&numbers.solid.others, &numbers.rest.others};
        if (isNegative(&others)) {
            notes.append({QStringLiteral("others-negative"),
                          QT_TRANSLATE_NOOP("Message", "Others is not drawn: in %1 the partners not shown come to %2."),
                          arguments(others)});
        } else if (const auto part = std::ranges::find_if(parts, isNegative); part != parts.end()) {
            notes.append({QStringLiteral("others-negative-part"),
                          QT_TRANSLATE_NOOP("Message", "Others is not drawn: in a part of %1 the partners not shown "
                                                       "come to %2."),
                          arguments(**part)});
        } else {
            notes.append({QStringLiteral("others-unknown"),
                          QT_TRANSLATE_NOOP("Message", "Others is not drawn: there is no total to take it from."), {}});
        }
        return;
    }
    QList<int> open;
    for (int i = 0; i < others.size(); ++i) {
        const bool complete = numbers.spans[size_t(i)].last <= numbers.table->last();
        if (complete && numbers.sums.total.at(i).isBlank())
            open.append(i);
    }
    if (!open.isEmpty()) {
        notes.append({QStringLiteral("total-missing"),
                      QT_TRANSLATE_NOOP("Message", "Others is not drawn from %1 to %2: the source has no total there."),
                      {QVariant::fromValue(numbers.periods[size_t(open.first())]), QVariant::fromValue(numbers.periods[size_t(open.last())])}});
    }
}

} // namespace

void addOthersNotes(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    addUnallocated(notes, numbers, spec);
    addOthersNotDrawn(notes, numbers, spec);
}

} // namespace tradestrata
