// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/numberparts.h"

#include "models/analysis/showncolumns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace tradestrata {

namespace {

Period askedFor(const Numbers &numbers, const FigureSpec &spec, PeriodRef at)
{
    const Month first = numbers.table->first();
    const Month last = numbers.table->last();
    return Period::containing(std::clamp(at.asEnd(first, last), first, last), frequencyOf(spec.measure));
}

template<class T>
std::vector<T> permuted(const std::vector<T> &items, const std::vector<size_t> &order)
{
    std::vector<T> result;
    for (const size_t i : order)
        result.push_back(items[i]);
    return result;
}

// By what is drawn, largest first; equal ones keep their order, those without a value come last.
std::vector<size_t> bySize(const std::vector<Column> &columns)
{
    std::vector<size_t> order(columns.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const auto depth = [&](size_t i) {
        const Cell cell = columns[i].at(0);
        return cell.isBlank() ? std::numeric_limits<double>::infinity() : -cell.value;
    };
    std::ranges::stable_sort(order, {}, depth);
    return order;
}

int firstDrawn(const Numbers &numbers)
{
    const auto &blanks = numbers.concentration->herfindahl.blanks;
    const auto it = std::ranges::find(blanks, Blank::None);
    return it == blanks.end() ? -1 : int(it - blanks.begin());
}

Sums ranksOf(const Numbers &numbers, Flow flow, const std::vector<PartnerCode> &shown)
{
    const MonthSpan now = numbers.spans.front();
    const std::array spans{yearEarlier(now), now};
    Sums ranks = ShownColumns(*numbers.table, flow, shown, spans).as({ShowAs::Rank});
    for (Column *column : {&ranks.others, &ranks.unallocated, &ranks.total}) // rows without a place among the partners
        *column = blankColumn(column->partner, column->values.size(), Blank::NoRank);
    return ranks;
}

} // namespace

std::optional<int> PeriodDetails::placesMoved(size_t nth) const
{
    const Column &column = ranks.shown[nth];
    if (column.at(0).isBlank() || column.at(1).isBlank())
        return std::nullopt;
    return int(column.values[0] - column.values[1]);
}

void placeAt(Numbers &numbers, const FigureSpec &spec, PeriodRef at, MonthSpan window)
{
    const auto monthsAt = [&](Period period) { return monthsOf(spec.measure, period, numbers.through); };
    const Month last = std::min(window.last, numbers.table->last());
    const auto begins = [&](Period period) { return std::max(monthsAt(period).first, period.first()); };
    Period period = askedFor(numbers, spec, at);
    while (monthsAt(period).last > last && monthsAt(period + -1).first >= numbers.table->first())
        period = period + -1;
    // A period is in the window if it begins there; sums may reach back before it.
    while (monthsAt(period).first < numbers.table->first() || (begins(period) < window.first && monthsAt(period + 1).last <= last))
        period = period + 1;
    numbers.periods = {period};
    numbers.spans = {monthsAt(period)};
    numbers.complete = monthsAt(period).last <= numbers.table->last() ? 0 : -1;
}

void addPeriodDetails(Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const TradeTable &changes)
{
    const std::vector<size_t> order = bySize(numbers.shown(spec.show).shown);
    numbers.sums.shown = permuted(numbers.sums.shown, order);
    if (spec.show != ShowAs::Value)
        numbers.computed.shown = permuted(numbers.computed.shown, order);
    std::vector<PartnerCode> shown;
    for (const Column &column : numbers.sums.shown)
        shown.push_back(column.partner);
    ShownColumns now(*numbers.table, spec.flow, shown, numbers.spans);
    ShownColumns ends(changes, spec.flow, shown, numbers.spans, &registry);
    numbers.details = PeriodDetails{ranksOf(numbers, spec.flow, shown), now.as({ShowAs::Share}), ends.as({ShowAs::Change}),
                                    ends.as({ShowAs::ChangePercent}), ends.as({ShowAs::Contribution})};
}

Messages limitNotes(const Numbers &numbers, const FigureSpec &spec, PeriodRef at, MonthSpan window)
{
    Messages notes;
    // The latest is that of the window.
    if (spec.drawsOnePeriod() && (at.kind == PeriodRef::Kind::Exact || window.last >= numbers.table->last())) {
        const Period asked = Period::containing(at.asEnd(numbers.table->first(), numbers.table->last()), frequencyOf(spec.measure));
        const auto end = [&](Month month) { return QVariant::fromValue(Period::month(month)); };
        const Period drawn = numbers.periods.front();
        if (asked > drawn && asked.first() > std::min(window.last, numbers.table->last())) {
            notes.append({QString::fromLatin1(afterWindow),
                          QT_TRANSLATE_NOOP("Message", "%1 is not drawn: the window ends with %2."),
                          {QVariant::fromValue(asked), end(std::min(window.last, numbers.table->last()))}});
        } else if (asked < drawn && asked.last() < std::max(window.first, numbers.table->first())) {
            notes.append({QString::fromLatin1(beforeWindow),
                          QT_TRANSLATE_NOOP("Message", "%1 is not drawn: the window begins with %2."),
                          {QVariant::fromValue(asked), end(std::max(window.first, numbers.table->first()))}});
        } else if (asked > drawn) {
            notes.append({QStringLiteral("period-incomplete"),
                          QT_TRANSLATE_NOOP("Message", "%1 is not drawn: its figures end with %2."),
                          {QVariant::fromValue(asked), end(numbers.table->last())}});
        } else if (asked < drawn) {
            notes.append({QStringLiteral("period-before-data"),
                          QT_TRANSLATE_NOOP("Message", "%1 is not drawn: the data begin with %2."),
                          {QVariant::fromValue(asked), end(numbers.table->first())}});
        }
    }
    const int shown = int(numbers.sums.shown.size());
    const int asked = spec.selection.isTop() ? spec.selection.top : int(spec.selection.list.size());
    if (shown == traits(spec.chart).mostShown && asked > shown) {
        notes.append({QStringLiteral("rows-limited"),
                      QT_TRANSLATE_NOOP("Message", "There is room for only %1 of %2 partners."),
                      {shown, asked}});
    }
    return notes;
}

Messages concentrationNotes(const Numbers &numbers, const FigureSpec &spec)
{
    Messages notes{{QStringLiteral("concentration-made"),
                    QT_TRANSLATE_NOOP("Message", "The index adds the squares of all partners' shares in per cent (0 "
                                                 "to 10,000); 10,000 divided by it is the effective number. Amounts "
                                                 "that the source does not allocate to a partner count only in the "
                                                 "total.")}};
    if (numbers.spans.empty())
        return notes;
    const std::array spans{numbers.spans[size_t(std::max(0, firstDrawn(numbers)))]};
    const auto lies = [](const Column &column) { return column.blanks.front() == Blank::WithinOthers; };
    const int within = int(std::ranges::count_if(partnerColumns(*numbers.table, spec.flow, spans), lies));
    if (within > 0) {
        notes.append({QStringLiteral("concentration-within-others"),
                      QT_TRANSLATE_N_NOOP("Message", "In %1 the source does not publish %n partner(s) separately: "
                                                     "they count only in the total."),
                      {QVariant::fromValue(numbers.periods[size_t(std::max(0, firstDrawn(numbers)))])},
                      within});
    }
    return notes;
}

} // namespace tradestrata
