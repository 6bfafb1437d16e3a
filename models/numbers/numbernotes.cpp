// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/numbernotes.h"

#include "models/data/owngroup.h"
#include "models/numbers/othersnotes.h"
#include "models/numbers/releasenotes.h"

#include <algorithm>

namespace tradestrata {

namespace {

QVariant partners(const QList<PartnerCode> &codes)
{
    return QVariant::fromValue(codes);
}

// So many lines that the last ones have neither a look of their own nor a name.
void addBackground(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    const int partners = int(numbers.sums.shown.size());
    if (traits(spec.chart).hasLines() && !has(spec.chart, Trait::OnePartner) && partners > mostOwnLines) {
        notes.append({QStringLiteral("lines-in-background"),
                      QT_TRANSLATE_N_NOOP("Message", "%n further partner(s) are drawn as thin pale lines without a name."), {},
                      partners - mostOwnLines});
    }
}

bool spansMonth(const Numbers &numbers, Month month)
{
    return !numbers.spans.empty() && numbers.spans.front().first < month && month <= numbers.spans.back().last;
}

// Shown partners that the source does not publish apart in some months of the window.
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
                      QT_TRANSLATE_NOOP("Message", "Before %1 the source does not publish %2 apart: within others."),
                      {year, partners(codes)}});
    } else {
        notes.append({QStringLiteral("not-apart"),
                      QT_TRANSLATE_NOOP("Message", "Before %1 the source does not publish %2 apart."),
                      {year, partners(codes)}});
    }
}

// Asked for by name, but without a figure anywhere in the window.
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
                      QT_TRANSLATE_NOOP("Message", "Nothing is drawn of %1: there are no figures in this window."),
                      {partners(codes)}});
    }
}

// A year or quarter that has begun and is not over: part of one never stands beside a whole one.
void addIncomplete(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    const Frequency frequency = frequencyOf(spec.measure);
    if (frequency == Frequency::Month || numbers.periods.empty())
        return;
    const Period last = numbers.periods.back();
    const Month end = numbers.table->last();
    const bool bars = spec.hasYearParts();
    if (traits(spec.chart).draws == Draws::Bars && !bars && numbers.rest.total.size() > 0)
        return; // the months that there are stand hatched beside their names
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
                                  QT_TRANSLATE_NOOP("Message", "The territory of %1 changes in %2: a break."),
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

// How groups are made where that is not as published, and what is left of those beside their members.
void addGroups(Messages &notes, const Numbers &numbers, const PartnerRegistry &registry)
{
    QList<PartnerCode> made;
    for (const Column &column : numbers.sums.shown) {
        const Group *group = registry.group(column.partner);
        if (!group || group->members.empty() || group->kind == GroupKind::Total)
            continue;
        if (!isOwnGroup(column.partner)) {
            made.append(column.partner);
            continue;
        }
        QList<PartnerCode> members; // nobody else knows them
        for (const Group::Member &member : group->members)
            members.append(member.partner);
        notes.append({QStringLiteral("own-group"), QT_TRANSLATE_NOOP("Message", "%1: %2, added."),
                      {partners({column.partner}), partners(members)}});
    }
    if (!made.isEmpty() && numbers.groups.basis == GroupBasis::Members) {
        notes.append({QStringLiteral("group-members"),
                      QT_TRANSLATE_NOOP("Message", "%1: the members at the time, added."), {partners(made)}});
    } else if (!made.isEmpty() && numbers.groups.basis == GroupBasis::Fixed) {
        notes.append({QStringLiteral("group-fixed"),
                      QT_TRANSLATE_NOOP("Message", "%1: the members of %2 in all months, added."),
                      {partners(made), QVariant::fromValue(Period::month(numbers.groups.asOf))}});
    }
    if (!numbers.remainders.isEmpty()) {
        notes.append({QStringLiteral("group-remainder"),
                      QT_TRANSLATE_NOOP("Message", "%1: without the members shown beside it."), {partners(numbers.remainders)}});
    }
}

// Months whose consumer prices were never published, in the midst of what is drawn.
void addPrices(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    if (!spec.dollarsOf)
        return;
    for (const Column &column : numbers.sums.shown) {
        const auto blank = std::ranges::find(column.blanks, Blank::NoPrice);
        if (blank == column.blanks.end())
            continue;
        notes.append({QStringLiteral("no-prices"),
                      QT_TRANSLATE_NOOP("Message", "Some sums from %1 on need a month without published consumer prices: they are blank."),
                      {QVariant::fromValue(numbers.periods[size_t(blank - column.blanks.begin())])}});
        return;
    }
    if (spec.bridged) {
        notes.append({QStringLiteral("prices-bridged"),
                      QT_TRANSLATE_NOOP("Message", "Consumer prices that were never published are bridged between the months beside them."),
                      {}});
    }
}

// What a logarithmic axis has no place for.
void addLog(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    QList<PartnerCode> codes;
    for (const Column &column : numbers.shown(spec.show).shown) {
        if (std::ranges::any_of(column.values, [](double value) { return value <= 0; }))
            codes.append(column.partner);
    }
    if (spec.axis == Axis::Log && !codes.isEmpty()) {
        notes.append({QStringLiteral("log-gaps"),
                      QT_TRANSLATE_NOOP("Message", "Zero has no place on a logarithmic axis: gaps in the line of %1."),
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
                      QT_TRANSLATE_NOOP("Message", "%1 adds the dollars of the source's codes %2."),
                      {partners({column.partner}), codes}});
    }
}

// A chart about one partner draws the first of those chosen.
void addNotDrawn(Messages &notes, const Numbers &numbers)
{
    if (numbers.notDrawn > 0) {
        notes.append({QStringLiteral("one-partner"),
                      QT_TRANSLATE_N_NOOP("Message", "This chart is about one partner, %1; %n other(s) chosen are not drawn."),
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
    addNotDrawn(notes, numbers);
    addWithinOthers(notes, numbers, spec);
    addWithoutFigures(notes, numbers);
    addOthersNotes(notes, numbers, spec);
    addIncomplete(notes, numbers, spec);
    addBreaks(notes, numbers, spec, registry);
    addGroups(notes, numbers, registry);
    addBackground(notes, numbers, spec);
    addPrices(notes, numbers, spec);
    addLog(notes, numbers, spec);
    if (!numbers.recessions.empty()) {
        notes.append({QStringLiteral("recessions"),
                      QT_TRANSLATE_NOOP("Message", "Grey bands: recessions in the United States (National Bureau of Economic Research)."),
                      {}});
    }
    addCombined(notes, numbers, spec);
    addReleaseNotes(notes, numbers, spec);
    return notes;
}

} // namespace tradestrata
