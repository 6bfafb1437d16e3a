// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/numbers.h"

#include "models/analysis/madeflows.h"
#include "models/numbers/madenumbers.h"
#include "models/numbers/numbercontext.h"
#include "models/numbers/numbernotes.h"
#include "models/numbers/oneperiod.h"
#include "models/numbers/onepartner.h"
#include "models/numbers/releasenumbers.h"
#include "models/numbers/releaseover.h"
#include "models/numbers/releaseuse.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace tradestrata {

namespace {

constexpr OptionWord remainderOption{"--remainder", QT_TRANSLATE_NOOP("Option", "Groups without the members shown")};

/// Which of two stand for the same dollars, by the codes that each counts month by month.
class Overlap
{
public:
    Overlap(const PartnerRegistry &registry, MonthSpan window, const GroupRecipe &recipe)
        : m_registry(registry)
        , m_window(window)
        , m_recipe(recipe)
    {
    }

    bool operator()(PartnerCode a, PartnerCode b) const
    {
        if (a == b)
            return true;
        const Group *groupA = m_registry.group(a);
        const Group *groupB = m_registry.group(b);
        if (!groupA && !groupB)
            return false;
        for (Month m = m_window.first; m <= m_window.last; m = m + 1) {
            if (!groupB ? counted(*groupA, b, m) : !groupA ? counted(*groupB, a, m) : share(*groupA, *groupB, m))
                return true;
        }
        return false;
    }

private:
    bool counted(const Group &group, PartnerCode partner, Month month) const
    {
        return counts(group, partner, month, m_recipe) || group.holds(partner, month);
    }
    bool share(const Group &a, const Group &b, Month month) const
    {
        return std::ranges::any_of(a.members, [&](const Group::Member &member) {
            return counted(a, member.partner, month) && counted(b, member.partner, month);
        });
    }

    const PartnerRegistry &m_registry;
    MonthSpan m_window;
    const GroupRecipe &m_recipe;
};

// The first two of the shown that cannot stand in one stack, or a programme or product, which is no place.
std::optional<Message> whyNotStacked(const QList<PartnerCode> &shown, const PartnerRegistry &registry, MonthSpan window,
                                     const GroupRecipe &recipe)
{
    const Overlap overlap(registry, window, recipe);
    const auto isTakenAway = [&](PartnerCode group, PartnerCode member) {
        return group.isGroup() && !member.isGroup() && recipe.less.contains(member);
    };
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (!registry.isPlace(shown[i])) {
            return Message{QStringLiteral("not-a-place"),
                           QT_TRANSLATE_NOOP("Message", "%1 is no place, but part of the trade with one: it cannot "
                                                        "stand in a stack, so draw it as a line."),
                           {QVariant::fromValue(QList<PartnerCode>{shown[i]})}};
        }
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            if (isTakenAway(shown[i], shown[j]) || isTakenAway(shown[j], shown[i]))
                continue;
            if (overlap(shown[i], shown[j])) {
                return Message{QStringLiteral("stack-overlaps"),
                               QT_TRANSLATE_NOOP("Message", "%1 and %2 overlap, so a stack would count dollars twice: show one "
                                                            "of the two, the group without its members (%3), or lines."),
                               {QVariant::fromValue(QList<PartnerCode>{shown[i]}),
                                QVariant::fromValue(QList<PartnerCode>{shown[j]}), QVariant::fromValue(remainderOption)}};
            }
        }
    }
    return std::nullopt;
}

// The groups that are drawn without members shown beside them.
QList<PartnerCode> remaindersOf(const QList<PartnerCode> &shown, const PartnerRegistry &registry, MonthSpan window,
                                const GroupRecipe &recipe)
{
    const Overlap overlap(registry, window, recipe);
    QList<PartnerCode> groups;
    for (const PartnerCode group : shown) {
        const auto takesAway = [&](PartnerCode member) { return group.isGroup() && !member.isGroup() && overlap(group, member); };
        if (std::ranges::any_of(shown, takesAway))
            groups.append(group);
    }
    return groups;
}

// The window in months, held to what the release has.
Result<MonthSpan> windowOf(const FigureSpec &spec, const TradeTable &table)
{
    const Month from = spec.from.asBegin(table.first(), table.last());
    const Month to = spec.to.asEnd(table.first(), table.last());
    // An open end is named by its month: the data's.
    const auto named = [](const PeriodRef &end, Month month) {
        return end.kind == PeriodRef::Kind::Exact ? end.toString() : month.toString();
    };
    if (from > table.last() && spec.to.kind != PeriodRef::Kind::Exact) {
        return Message{QStringLiteral("window-after-data"),
                       QT_TRANSLATE_NOOP("Message", "The data end with %1; the window begins only with %2."),
                       {table.last().toString(), named(spec.from, from)}};
    }
    if (to < table.first() && spec.from.kind != PeriodRef::Kind::Exact) {
        return Message{QStringLiteral("window-before-data"),
                       QT_TRANSLATE_NOOP("Message", "The data begin with %1; the window ends already with %2."),
                       {table.first().toString(), named(spec.to, to)}};
    }
    if (to < from) {
        return Message{QStringLiteral("window-reversed"),
                       QT_TRANSLATE_NOOP("Message", "The window from %1 to %2 ends before it begins."),
                       {named(spec.from, from), named(spec.to, to)}};
    }
    if (to < table.first() || from > table.last()) {
        return Message{QStringLiteral("window-outside"),
                       QT_TRANSLATE_NOOP("Message", "The data run from %1 to %2; the window from %3 to %4 lies outside."),
                       {table.first().toString(), table.last().toString(), named(spec.from, from), named(spec.to, to)}};
    }
    return MonthSpan{std::max(from, table.first()), std::min(to, table.last())};
}

void fillPeriods(Numbers &numbers, const FigureSpec &spec, MonthSpan window)
{
    const Frequency frequency = frequencyOf(spec.measure);
    const Period last = Period::containing(window.last, frequency);
    for (Period p = Period::containing(window.first, frequency); p <= last; p = p + 1) {
        numbers.periods.push_back(p);
        numbers.spans.push_back(monthsOf(spec.measure, p, numbers.through));
    }
    for (int i = int(numbers.spans.size()) - 1; i >= 0 && numbers.complete < 0; --i) {
        const MonthSpan span = numbers.spans[size_t(i)];
        if (span.last <= numbers.table->last() && span.first >= numbers.table->first())
            numbers.complete = i;
    }
}

Result<QList<PartnerCode>> shownPartners(const Numbers &numbers, const FigureSpec &spec)
{
    if (!spec.selection.isTop()) {
        QList<PartnerCode> list;
        for (const PartnerCode code : spec.selection.list) {
            if (!numbers.table->find({spec.flow, code})) {
                return Message{QStringLiteral("partner-not-in-data"),
                               QT_TRANSLATE_NOOP("Message", "The data hold no %1."),
                               {QVariant::fromValue(QList<PartnerCode>{code})}};
            }
            if (code == adjustedWorldCode) {
                return Message{QStringLiteral("unlike-adjustment"),
                               QT_TRANSLATE_NOOP("Message", "The seasonally adjusted World total cannot stand beside figures "
                                                            "that are not seasonally adjusted; group:0015 is the total of these."),
                               {}};
            }
            if (!list.contains(code))
                list.append(code);
        }
        return list.first(std::min(list.size(), qsizetype(traits(spec.chart).mostShown)));
    }
    if (numbers.complete < 0) {
        return Message{QStringLiteral("no-complete-period"),
                       QT_TRANSLATE_NOOP("Message", "No period of the window is complete, so there is no order of size: "
                                                    "name the partners, or widen the window."),
                       {}};
    }
    auto codes = partnersBySize(*numbers.table, spec.flow, numbers.spans[size_t(numbers.complete)]);
    codes.resize(std::min(codes.size(), size_t(std::min(spec.selection.top, traits(spec.chart).mostShown))));
    return QList<PartnerCode>(codes.begin(), codes.end());
}

int newestOf(const Sums &sums)
{
    for (int i = sums.total.size() - 1; i >= 0; --i) {
        const auto has = [i](const Column &column) { return !column.at(i).isBlank(); };
        if (has(sums.total) || std::ranges::any_of(sums.shown, has))
            return i;
    }
    return -1;
}

// Whether others below zero would say that the partners not shown sold less than nothing.
bool cannotBeNegative(const FigureSpec &spec)
{
    return spec.show == Show::Value && spec.flow != Flow::Balance;
}

// Of yearly bars each part is drawn, also of a year that is not over and has no sum.
bool othersDrawable(const Numbers &numbers, const FigureSpec &spec)
{
    const bool parts = numbers.solid.total.size() > 0;
    bool any = false;
    for (const Sums *sums : {parts ? &numbers.solid : &numbers.shown(spec.show), &numbers.rest}) {
        for (const double value : sums->others.values) {
            if (value < 0 && cannotBeNegative(spec))
                return false;
            any = any || !std::isnan(value);
        }
    }
    return any;
}

GroupRecipe recipeOf(const FigureSpec &spec, const QList<PartnerCode> &shown, MonthSpan window)
{
    GroupRecipe recipe{spec.drawnGroupBasis(), spec.asOf.value_or(window.last), {}};
    for (const PartnerCode code : shown) {
        if (spec.remainder && spec.isStack() && !code.isGroup())
            recipe.less.append(code);
    }
    return recipe;
}

Result<Numbers> numbersOf(const ReleaseList &releases, const PartnerRegistry &registry, const ValidSpec &valid, PeriodRef at,
                          const Context &context, Beside beside)
{
    const FigureSpec &spec = valid;
    if (traits(spec.chart).draws == Draws::Groups)
        return releaseNumbers(releases, registry, spec, at, context);
    const RowSource source(spec, registry, context.prices);
    const auto release = releases.pick(spec.release);
    const auto months = release ? source.months(*release) : release;
    const auto table = months ? withFlow(*months, spec.flow) : months;
    if (!table)
        return table.error();
    const auto window = windowOf(spec, **table);
    if (!window)
        return window.error();

    Numbers numbers;
    numbers.table = *table;
    numbers.months = *months;
    const Period lastYear = Period::containing(window->last, Frequency::Year);
    const Month lastMonth = std::min(spec.to.asEnd((*table)->first(), (*table)->last()), lastYear.last());
    numbers.through = spec.through.value_or(std::min(lastMonth, (*table)->last()).month());
    if (spec.drawsOnePeriod())
        placeAt(numbers, spec, at);
    else
        fillPeriods(numbers, spec, *window);
    auto partners = shownPartners(numbers, spec);
    if (!partners)
        return partners.error();
    if (has(spec.chart, Trait::OnePartner) && partners->size() > 1) {
        numbers.notDrawn = int(partners->size()) - 1;
        partners->resize(1);
    }

    numbers.groups = recipeOf(spec, *partners, *window);
    const auto whyStacked = whyNotStacked(*partners, registry, *window, numbers.groups);
    if (whyStacked && spec.isStack())
        return *whyStacked;
    if (!numbers.groups.less.isEmpty())
        numbers.remainders = remaindersOf(*partners, registry, *window, numbers.groups);
    numbers.table = *source.rows(*months, *partners, numbers.groups);
    const Shown shown{*partners, *window, whyStacked.has_value()};
    if (const auto why = fillNumbers(numbers, spec, registry, shown))
        return *why;
    if (!needsWhole(spec, beside)) {
        if (const auto why = useNewestFor(numbers, releases, spec, registry, context.prices, shown))
            return *why;
    }
    if (comparesYears(spec.show) && !spec.release) {
        if (const auto why = compareWithinReleases(numbers, releases, spec, registry, context.prices, shown))
            return *why;
    }
    if (spec.drawsOnePeriod()) {
        const TablePtr changed = spec.release ? *release : releases.wholeForChange(numbers.spans.front());
        addStanding(numbers, spec, registry, changed == *release ? *numbers.table : **source.rows(*source.months(changed), *partners, numbers.groups));
    }
    if (has(spec.chart, Trait::Indices))
        numbers.concentration = concentrationOf(*numbers.table, spec.flow, numbers.spans);
    if (const auto why = fillOnePartner(numbers, spec))
        return *why;
    if (spec.leaderRibbon)
        numbers.leaders = leadersOf(*numbers.table, spec.flow, numbers.spans);
    addContext(numbers, spec, *window, context);
    numbers.newest = newestOf(spec.hasYearParts() ? numbers.solid : numbers.shown(spec.show));
    if (traits(spec.chart).draws == Draws::Bars && numbers.rest.total.size() > 0)
        numbers.newest = std::max(numbers.newest, spec.hasYearParts() ? -1 : newestOf(numbers.rest));
    numbers.othersDrawn = spec.drawsOthers() && othersDrawable(numbers, spec);
    numbers.notes = numbers.concentration ? concentrationNotes(numbers, spec)
                                          : notesOf(numbers, spec, registry) + limitNotes(numbers, spec, at);
    if (spec.over) {
        if (const auto why = addOlder(numbers, releases, registry, spec, context))
            return *why;
    }
    numbers.title = titleFactsOf(numbers, valid, registry, at);
    return numbers;
}

} // namespace

Result<Numbers> numbersOf(const ReleaseList &releases, const PartnerRegistry &registry, const ValidSpec &spec, PeriodRef at,
                          const Context &context)
{
    return numbersOf(releases, registry, spec, at, context, Beside::Drawn);
}

Result<Numbers> numbersBesideTotal(const ReleaseList &releases, const PartnerRegistry &registry, const ValidSpec &spec, PeriodRef at,
                                   const Context &context)
{
    return numbersOf(releases, registry, spec, at, context, Beside::Total);
}

} // namespace tradestrata
