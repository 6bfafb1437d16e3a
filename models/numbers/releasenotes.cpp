// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/releasenotes.h"

#include "models/data/combined.h"
#include "models/numbers/releaseseams.h"

#include <algorithm>

namespace tradestrata {

namespace {

constexpr qsizetype mostNamed = 3; // partners in a note

bool isNameOfTotal(const QString &name)
{
    bool isCode = false;
    name.toInt(&isCode);
    return name.isEmpty() || isCode || name.contains(QLatin1String("world"), Qt::CaseInsensitive);
}

// A total that the source does not call World was made otherwise: "sum of the six regions".
void addOtherTotal(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    const bool uses = spec.drawsOthers() || spec.drawsTotal() || spec.show == Show::Share || spec.show == Show::Contribution;
    if (!uses)
        return;
    const MonthSpan drawn{numbers.spans.front().first, numbers.spans.back().last};
    const auto parts = partsOf(*numbers.table, drawn);
    for (const ReleasePart &part : parts) {
        if (isNameOfTotal(part.totalName))
            continue;
        if (parts.size() == 1) {
            notes.append({QStringLiteral("total-named"), QT_TRANSLATE_NOOP("Message", "The total is what the data call “%1”."), {part.totalName}});
        } else {
            notes.append({QStringLiteral("total-named-from"),
                          QT_TRANSLATE_NOOP("Message", "From %1 to %2 the total is what the data call “%3”."),
                          {QVariant::fromValue(Period::month(part.months.first)), QVariant::fromValue(Period::month(part.months.last)), part.totalName}});
        }
    }
}

// Small partners that an older release has and the one that gives the months does not.
void addLacking(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    const bool uses = spec.drawsOthers() || (spec.show == Show::Share && spec.shareOf == ShareOf::Total) || spec.show == Show::Contribution;
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
        notes.append({QStringLiteral("partners-lacking"),
                      QT_TRANSLATE_NOOP("Message", "Some months come from a release without figures of %1: they count in what the source gives to no partner."),
                      {QVariant::fromValue(lacking)}});
    } else {
        notes.append({QStringLiteral("partners-lacking"),
                      QT_TRANSLATE_N_NOOP("Message", "Some months come from a release without figures of %n small partner(s): they count in what the source "
                                                     "gives to no partner."),
                      {}, int(lacking.size())});
    }
}

// Whether the months come from other releases, or other months from the same ones.
bool areOfOtherReleases(const std::vector<ReleasePart> &one, const std::vector<ReleasePart> &other)
{
    const auto same = [](const ReleasePart &a, const ReleasePart &b) { return a.isSameRelease(b) && a.months.last == b.months.last; };
    return !std::ranges::equal(one, other, same);
}

// Several releases in one figure: what its seams mean, and changes that no release has both sides of.
void addReleases(Messages &notes, const Numbers &numbers, const FigureSpec &spec)
{
    const auto parts = releasesIn(numbers, spec);
    const bool several = std::ranges::any_of(parts, [&](const ReleasePart &part) { return !part.isSameRelease(parts.front()); });
    if (several && hasSeams(spec.chart)) {
        const bool sums = !comparesYears(spec.show) && crossesSeam(numbers);
        notes.append(sums ? Message{QStringLiteral("seam-sums"),
                                    QT_TRANSLATE_NOOP("Message", "A dotted line marks where another release begins: sums across it add months of both."), {}}
                          : Message{QStringLiteral("seam"), QT_TRANSLATE_NOOP("Message", "A dotted line marks where another release begins."), {}});
    }
    const auto ofAll = numbers.leaders.empty() ? std::vector<ReleasePart>() : partsOf(*numbers.table, {numbers.spans.front().first, numbers.spans.back().last});
    if (numbers.compared && !ofAll.empty() && areOfOtherReleases(ofAll, parts)) {
        notes.append({QStringLiteral("ribbon-releases"),
                      QT_TRANSLATE_NOOP("Message", "Leader among all countries: %1."),
                      {QVariant::fromValue(QList<ReleasePart>(ofAll.begin(), ofAll.end()))}});
    }
    if (!numbers.changesAcross.empty()) {
        notes.append({QStringLiteral("changes-across"),
                      QT_TRANSLATE_N_NOOP("Message", "In %n period(s), %1 to %2, the change compares figures of two releases, as no release has both sides."),
                      {QVariant::fromValue(numbers.periods[numbers.changesAcross.front()]), QVariant::fromValue(numbers.periods[numbers.changesAcross.back()])},
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
