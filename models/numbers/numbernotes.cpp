// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/numberparts.h"

#include "models/analysis/showncolumns.h"
#include "models/data/combined.h"
#include "models/data/owngroup.h"
#include "models/numbers/releasenumbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tradestrata {

namespace {

QVariant partners(const QList<PartnerCode> &codes) { return QVariant::fromValue(codes); }

// So many lines that the last ones have neither a style of their own nor a name.
void addBackground(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    const int partners = int(numbers.sums.shown.size());
    if (traits(spec.chart).hasLines() && !has(spec.chart, Trait::OnePartner) && partners > mostOwnLines) {
        notes.append({QStringLiteral("lines-in-background"),
                      QT_TRANSLATE_N_NOOP("Message", "%n further partner(s) are drawn as thin pale lines without a name."),
                      {},
                      partners - mostOwnLines});
    }
}

bool spansMonth(const Numbers &numbers, Month month)
{
    return !numbers.spans.empty() && numbers.spans.front().first < month && month <= numbers.spans.back().last;
}

// Shown partners that the source does not publish separately in some months of the window.
void addWithinOthers(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    QList<PartnerCode> codes;
    Month until = numbers.table->first();
    for (const Column &column : numbers.sums.shown) {
        const auto it = std::ranges::find(column.blanks, Blank::WithinOthers);
        const TableRow *row = numbers.table->find({spec.flow, column.partner});
        if (it == column.blanks.end() || !row || column.partner.isGroup())
            continue;
        codes.append(column.partner);
        const auto firstValue = std::ranges::find(row->blanks, Blank::None);
        until = std::max(until, numbers.table->first() + int(firstValue - row->blanks.begin()));
    }
    if (codes.isEmpty())
        return;
    const QVariant year = QString::number(until.year());
    if (numbers.othersDrawn) {
        notes.append({QStringLiteral("within-others"),
                      QT_TRANSLATE_NOOP("Message", "Before %1 the source does not publish %2 separately: within others."),
                      {year, partners(codes)}});
    } else {
        notes.append({QStringLiteral("not-apart"),
                      QT_TRANSLATE_NOOP("Message", "Before %1 the source does not publish %2 separately."),
                      {year, partners(codes)}});
    }
}

// Chosen by name, but without a value anywhere in the window.
void addWithoutFigures(Messages &notes, const Numbers &numbers)
{
    QList<PartnerCode> codes;
    for (const Column &column : numbers.sums.shown) {
        const auto drawn = [&](const Column &part) {
            return part.partner == column.partner && std::ranges::find(part.blanks, Blank::None) != part.blanks.end();
        };
        if (!drawn(column) && std::ranges::none_of(numbers.solid.shown, drawn) && std::ranges::none_of(numbers.rest.shown, drawn))
            codes.append(column.partner);
    }
    if (!codes.isEmpty()) {
        notes.append({QStringLiteral("without-figures"),
                      QT_TRANSLATE_NOOP("Message", "Not drawn for lack of data in this window: %1."),
                      {partners(codes)}});
    }
}

// Ranks are those of single countries, which a group is not.
void addGroupsWithoutRank(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    QList<PartnerCode> codes;
    for (const Column &column : numbers.sums.shown) {
        if (spec.show == ShowAs::Rank && column.partner.isGroup())
            codes.append(column.partner);
    }
    if (!codes.isEmpty()) {
        notes.append({QStringLiteral("groups-without-rank"),
                      QT_TRANSLATE_NOOP("Message", "Not drawn, as groups have no rank: %1."),
                      {partners(codes)}});
    }
}

// A year or quarter that has begun but is not over: part of one is never compared with a whole one.
void addIncomplete(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    const Frequency frequency = frequencyOf(spec.measure);
    if (frequency == Frequency::Month || numbers.periods.empty())
        return;
    const Period last = numbers.periods.back();
    const Month end = numbers.table->last();
    const bool bars = spec.hasYearParts();
    if (traits(spec.chart).draws == Draws::Bars && !bars && numbers.rest.total.size() > 0)
        return; // the available months are drawn hatched and labelled
    if (bars && !numbers.solid.total.at(int(numbers.periods.size()) - 1).isBlank()) {
        if (numbers.through < 12 && last.first() + numbers.through <= end && end < last.last()) {
            notes.append({QStringLiteral("rest-incomplete"),
                          QT_TRANSLATE_NOOP("Message", "The hatched part of %1 ends with %2."),
                          {QVariant::fromValue(last), QVariant::fromValue(Period::month(end))}});
        }
        return;
    }
    if (numbers.spans.back().last > end || bars) {
        notes.append({QStringLiteral("period-incomplete"),
                      QT_TRANSLATE_NOOP("Message", "%1 is not drawn: its figures end with %2."),
                      {QVariant::fromValue(last), QVariant::fromValue(Period::month(end))}});
    }
}

// Years in which the published row of a group begins or ceases to count a partner, within the window and the row.
QStringList membershipChanges(const Group &group, const Numbers &numbers, const FigureSpec &spec)
{
    QStringList years;
    const TableRow *row = numbers.table->find({spec.flow, group.code});
    const auto published = row ? std::ranges::find(row->blanks, Blank::None) - row->blanks.begin() : 0;
    const Month from = std::max(numbers.spans.front().first, numbers.table->first() + int(published));
    for (Month m = from + 1; m <= numbers.spans.back().last; m = m + 1) {
        const bool same = std::ranges::all_of(group.members, [&](const Group::Member &member) {
            return group.rowHolds(member.partner, m) == group.rowHolds(member.partner, m - 1);
        });
        if (!same)
            years.append(QString::number(m.year()));
    }
    return years;
}

void addBreaks(Messages &notes, const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry)
{
    for (const Column &column : numbers.sums.shown) {
        const QVariant name = partners({column.partner});
        if (const Partner *partner = registry.partner(column.partner)) {
            for (const Month change : partner->territoryChanges) {
                if (spansMonth(numbers, change)) {
                    notes.append({QStringLiteral("territory-change"),
                                  QT_TRANSLATE_NOOP("Message", "The territory of %1 changes in %2: break in the series."),
                                  {name, QVariant::fromValue(Period::month(change))}});
                }
            }
        }
        if (const Group *group = registry.group(column.partner); group && group->kind != GroupKind::Total) {
            const QStringList changes = membershipChanges(*group, numbers, spec);
            if (!changes.isEmpty() && numbers.groups.basis == GroupBasis::Published) {
                notes.append({QStringLiteral("membership-change"),
                              QT_TRANSLATE_NOOP("Message", "%1 as published: its members change in %2."),
                              {name, changes}});
            }
        }
    }
}

// How groups are computed if not as published, and the remainders of those beside their members.
void addGroups(Messages &notes, const Numbers &numbers, const PartnerRegistry &registry)
{
    QList<PartnerCode> computed;
    for (const Column &column : numbers.sums.shown) {
        const Group *group = registry.group(column.partner);
        if (!group || group->members.empty() || group->kind == GroupKind::Total)
            continue;
        if (!isOwnGroup(column.partner)) {
            computed.append(column.partner);
            continue;
        }
        QList<PartnerCode> members; // nobody else knows them
        for (const Group::Member &member : group->members)
            members.append(member.partner);
        notes.append({QStringLiteral("own-group"),
                      QT_TRANSLATE_NOOP("Message", "%1: %2, added."),
                      {partners({column.partner}), partners(members)}});
    }
    if (!computed.isEmpty() && numbers.groups.basis == GroupBasis::Members) {
        notes.append({QStringLiteral("group-members"),
                      QT_TRANSLATE_NOOP("Message", "%1: sum of the members at the time."),
                      {partners(computed)}});
    } else if (!computed.isEmpty() && numbers.groups.basis == GroupBasis::Fixed) {
        notes.append({QStringLiteral("group-fixed"),
                      QT_TRANSLATE_NOOP("Message", "%1: sum of the members as of %2, in all months."),
                      {partners(computed), QVariant::fromValue(Period::month(numbers.groups.asOf))}});
    }
    if (!numbers.remainders.isEmpty()) {
        notes.append({QStringLiteral("group-remainder"),
                      QT_TRANSLATE_NOOP("Message", "%1: without the members shown beside it."),
                      {partners(numbers.remainders)}});
    }
}

// Months without published consumer prices within what is drawn.
void addPrices(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    if (!spec.dollarsOf)
        return;
    for (const Column &column : numbers.sums.shown) {
        const auto blank = std::ranges::find(column.blanks, Blank::NoPrice);
        if (blank == column.blanks.end())
            continue;
        notes.append(
            {QStringLiteral("no-prices"),
             QT_TRANSLATE_NOOP("Message", "Some sums from %1 on are blank: they need a month without published consumer prices."),
             {QVariant::fromValue(numbers.periods[size_t(blank - column.blanks.begin())])}});
        return;
    }
    if (spec.bridged) {
        notes.append(
            {QStringLiteral("prices-bridged"),
             QT_TRANSLATE_NOOP("Message",
                               "Consumer prices that were never published are interpolated between the neighbouring months.")});
    }
}

// Values that a logarithmic axis cannot show.
void addLog(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    QList<PartnerCode> codes;
    for (const Column &column : numbers.shown(spec.show).shown) {
        if (std::ranges::any_of(column.values, [](double value) { return value <= 0; }))
            codes.append(column.partner);
    }
    if (spec.axis == Axis::Log && !codes.isEmpty()) {
        notes.append({QStringLiteral("log-gaps"),
                      QT_TRANSLATE_NOOP("Message", "A logarithmic axis cannot show zero: gaps in the line of %1."),
                      {partners(codes)}});
    }
}

void addCombined(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    for (const Column &column : numbers.sums.shown) {
        const TableRow *row = numbers.table->find({spec.flow, column.partner});
        if (!row || row->codes.size() < 2)
            continue;
        QStringList codes;
        for (const PartnerCode code : row->codes)
            codes.append(code.toString());
        notes.append({QStringLiteral("codes-combined"),
                      QT_TRANSLATE_NOOP("Message", "%1 is the sum of the source's codes %2."),
                      {partners({column.partner}), codes}});
    }
}

// A chart about one partner draws the first of the chosen ones.
void addNotDrawn(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    if (numbers.notDrawn > 0 && !spec.selection.isTop()) { // nobody chose the largest ones by name
        notes.append(
            {QStringLiteral("one-partner"),
             QT_TRANSLATE_N_NOOP("Message", "This chart is about one partner, %1; %n other chosen partner(s) are not drawn."),
             {partners({numbers.sums.shown.front().partner})},
             numbers.notDrawn});
    }
}

} // namespace

Messages notesOf(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry)
{
    Messages notes;
    if (numbers.periods.empty())
        return notes;
    addNotDrawn(notes, numbers, spec);
    addWithinOthers(notes, numbers, spec);
    addWithoutFigures(notes, numbers);
    addGroupsWithoutRank(notes, numbers, spec);
    addOthersNotes(notes, numbers, spec);
    addIncomplete(notes, numbers, spec);
    addBreaks(notes, numbers, spec, registry);
    addGroups(notes, numbers, registry);
    addBackground(notes, numbers, spec);
    addPrices(notes, numbers, spec);
    addLog(notes, numbers, spec);
    if (!numbers.recessions.empty() && !numbers.recessionsName.isEmpty()) {
        notes.append({QStringLiteral("recessions-own"),
                      QT_TRANSLATE_NOOP("Message", "Grey bands: recessions (%1)."),
                      {numbers.recessionsName}});
    } else if (!numbers.recessions.empty()) {
        notes.append({QStringLiteral("recessions"),
                      QT_TRANSLATE_NOOP("Message",
                                        "Grey bands: recessions in the United States (National Bureau of Economic Research).")});
    }
    addCombined(notes, numbers, spec);
    addReleaseNotes(notes, numbers, spec);
    return notes;
}

namespace {

// The unallocated amount by period; for an incomplete year that of its drawn parts.
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

constexpr double leastNamed = 0.5; // dollars: anything below is only a result of dividing by prices

// The same month by month. If a country's figures begin or end within a sum, the sum has no value for it, and its
// months remain in what is left: they belong to the country and are not unallocated.
Column givenToNobody(const Numbers &numbers, const FigureSpec &spec, Column remains)
{
    const TradeTable &table = *numbers.table;
    std::vector<MonthSpan> months;
    for (Month m = table.first(); m <= table.last(); m = m + 1)
        months.push_back({m, m});
    const Column monthly = ShownColumns(table, spec.flow, {}, months).as(ShowAsSpec(), SumKind::Unallocated);
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

// Countries whose figures begin or end within a sum: their months are in others.
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
                  QT_TRANSLATE_N_NOOP("Message", "In %n period(s), %1 to %2, others also includes months of countries "
                                                 "whose figures begin or end within the sum."),
                  {QVariant::fromValue(numbers.periods[size_t(places.first())]),
                   QVariant::fromValue(numbers.periods[size_t(places.last())])},
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
                      QT_TRANSLATE_NOOP("Message", "Others includes %1 in %2 that the source does not allocate to a partner."),
                      {money(places.first()), when(places.first())}});
        return;
    }
    notes.append({QStringLiteral("unallocated"),
                  QT_TRANSLATE_N_NOOP("Message", "Others includes amounts that the source does not allocate to a "
                                                 "partner, in %n period(s): from %1 in %2 to %3 in %4."),
                  {money(*least), when(*least), money(*most), when(*most),
                   QVariant::fromValue(Money{std::max(std::abs(value(*least)), std::abs(value(*most)))})},
                  int(places.size())});
}

// Beside a change its size at one end would not be informative.
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
                          QT_TRANSLATE_NOOP("Message", "Others is not drawn: in %1 the partners not shown add up to %2."),
                          arguments(others)});
        } else if (const auto part = std::ranges::find_if(parts, isNegative); part != parts.end()) {
            notes.append({QStringLiteral("others-negative-part"),
                          QT_TRANSLATE_NOOP("Message", "Others is not drawn: in a part of %1 the partners not shown "
                                                       "add up to %2."),
                          arguments(**part)});
        } else {
            notes.append({QStringLiteral("others-unknown"),
                          QT_TRANSLATE_NOOP("Message", "Others is not drawn: there is no total to subtract from.")});
        }
        return;
    }
    QList<PeriodRun> open;
    for (int i = 0; i < others.size(); ++i) {
        const bool complete = numbers.spans[size_t(i)].last <= numbers.table->last();
        if (!complete || !numbers.sums.total.at(i).isBlank())
            continue;
        const Period period = numbers.periods[size_t(i)];
        if (!open.isEmpty() && open.last().last + 1 == period)
            open.last().last = period;
        else
            open.append({period, period});
    }
    if (!open.isEmpty()) {
        notes.append({QStringLiteral("total-missing"),
                      QT_TRANSLATE_NOOP("Message", "Others is not drawn for lack of a total in %1."),
                      {QVariant::fromValue(open)}});
    }
}

} // namespace

void addOthersNotes(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    addUnallocated(notes, numbers, spec);
    addOthersNotDrawn(notes, numbers, spec);
}

namespace {

constexpr qsizetype mostNamed = 3; // partners in a note

bool isNameOfTotal(const QString &name)
{
    bool isCode = false;
    name.toInt(&isCode);
    return name.isEmpty() || isCode || name.contains(QLatin1String("world"), Qt::CaseInsensitive);
}

// A total that the source does not call World was computed differently: "sum of the six regions".
void addOtherTotal(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    const bool uses = spec.drawsOthers() || spec.drawsTotal() || spec.show == ShowAs::Share || spec.show == ShowAs::Contribution;
    if (!uses)
        return;
    const MonthSpan drawn{numbers.spans.front().first, numbers.spans.back().last};
    const auto parts = partsOf(*numbers.table, drawn);
    for (const ReleasePart &part : parts) {
        if (isNameOfTotal(part.totalName))
            continue;
        if (parts.size() == 1) {
            notes.append({QStringLiteral("total-named"),
                          QT_TRANSLATE_NOOP("Message", "The total is what the data call “%1”."),
                          {part.totalName}});
        } else {
            notes.append({QStringLiteral("total-named-from"),
                          QT_TRANSLATE_NOOP("Message", "From %1 to %2 the total is what the data call “%3”."),
                          {QVariant::fromValue(Period::month(part.months.first)),
                           QVariant::fromValue(Period::month(part.months.last)), part.totalName}});
        }
    }
}

// Small partners that an older release has and the one for the months does not.
void addLacking(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    const bool uses = spec.drawsOthers() || (spec.show == ShowAs::Share && spec.shareOf == ShareOf::Total)
                      || spec.show == ShowAs::Contribution;
    const auto parts = partsOf(*numbers.table, {numbers.spans.front().first, numbers.spans.back().last});
    if (!uses || numbers.table->info().parts.empty())
        return;
    QList<PartnerCode> lacking;
    for (const TableRow &row : numbers.table->rows(spec.flow)) {
        const auto blanks = row.blanks.begin();
        const auto firstValue = std::ranges::find(row.blanks, Blank::None) - blanks;
        const auto lies = [&](const ReleasePart &part) {
            const auto from = std::max(firstValue, ptrdiff_t(part.months.first - numbers.table->first()));
            const auto end = ptrdiff_t(part.months.last - numbers.table->first()) + 1;
            return from < end && std::find(blanks + from, blanks + end, Blank::WithinOthers) != blanks + end;
        };
        if (!row.key.partner.isGroup() && std::ranges::any_of(parts, lies))
            lacking.append(row.key.partner);
    }
    if (lacking.isEmpty())
        return;
    if (lacking.size() <= mostNamed) {
        notes.append(
            {QStringLiteral("partners-lacking"),
             QT_TRANSLATE_NOOP(
                 "Message", "Some months come from a release without figures for %1: these count as not allocated to a partner."),
             {QVariant::fromValue(lacking)}});
    } else {
        notes.append({QStringLiteral("partners-lacking"),
                      QT_TRANSLATE_N_NOOP("Message", "Some months come from a release without figures for %n small "
                                                     "partner(s): these count as not allocated to a partner."),
                      {},
                      int(lacking.size())});
    }
}

// Whether the months come from other releases, or other months from the same ones.
bool areOfOtherReleases(const std::vector<ReleasePart> &one, const std::vector<ReleasePart> &other)
{
    const auto same = [](const ReleasePart &a, const ReleasePart &b) {
        return a.isSameRelease(b) && a.months.last == b.months.last;
    };
    return !std::ranges::equal(one, other, same);
}

// Several releases in one figure: what its seams mean, and changes for which no release has both sides.
void addReleases(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    const auto parts = releasesIn(numbers, spec);
    const bool several = std::ranges::any_of(parts, [&](const ReleasePart &part) { return !part.isSameRelease(parts.front()); });
    if (several && hasSeams(spec.chart)) {
        const bool sums = !comparesYears(spec.show) && crossesSeam(numbers);
        notes.append(
            sums ? Message{QStringLiteral("seam-sums"),
                           QT_TRANSLATE_NOOP(
                               "Message", "A dotted line marks where another release begins; sums across it add months of both."),
                           {}}
                 : Message{QStringLiteral("seam"),
                           QT_TRANSLATE_NOOP("Message", "A dotted line marks where another release begins.")});
    }
    const auto ofAll = numbers.leaders.empty() ? std::vector<ReleasePart>()
                                               : partsOf(*numbers.table, {numbers.spans.front().first, numbers.spans.back().last});
    if (numbers.compared && !ofAll.empty() && areOfOtherReleases(ofAll, parts)) {
        notes.append({QStringLiteral("ribbon-releases"),
                      QT_TRANSLATE_NOOP("Message", "The leader needs figures for all countries: %1."),
                      {QVariant::fromValue(QList<ReleasePart>(ofAll.begin(), ofAll.end()))}});
    }
    if (!numbers.changesAcross.empty()) {
        notes.append(
            {QStringLiteral("changes-across"),
             QT_TRANSLATE_N_NOOP("Message",
                                 "In %n period(s), %1 to %2, the change compares two releases, because neither has both sides."),
             {QVariant::fromValue(numbers.periods[numbers.changesAcross.front()]),
              QVariant::fromValue(numbers.periods[numbers.changesAcross.back()])},
             int(numbers.changesAcross.size())});
    }
}

} // namespace

void addReleaseNotes(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    addOtherTotal(notes, numbers, spec);
    addLacking(notes, numbers, spec);
    addReleases(notes, numbers, spec);
}

} // namespace tradestrata
