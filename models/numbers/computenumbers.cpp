// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/computenumbers.h"

#include "models/analysis/sums.h"
#include "models/numbers/numberparts.h"
#include "models/numbers/releasenumbers.h"
#include "models/numbers/releaseuse.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

namespace tradestrata {

namespace {

constexpr OptionWord remainderOption{"--remainder", QT_TRANSLATE_NOOP("Option", "Groups without the members shown")};

/// Whether two count the same dollars, by the codes that each counts month by month.
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
        if (!a.isGroup() && !b.isGroup()) // of every two of a long list
            return false;
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

// The first two of the shown that cannot be in one stack, or a programme or product, which is not a place.
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
                           QT_TRANSLATE_NOOP("Message", "%1 is not a place, but part of the trade with one: it cannot "
                                                        "be stacked, so draw it as a line."),
                           {QVariant::fromValue(QList<PartnerCode>{shown[i]})}};
        }
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            if (isTakenAway(shown[i], shown[j]) || isTakenAway(shown[j], shown[i]))
                continue;
            if (overlap(shown[i], shown[j])) {
                return Message{QStringLiteral("stack-overlaps"),
                               QT_TRANSLATE_NOOP("Message", "%1 and %2 overlap, so a stack would count dollars twice: "
                                                            "show only one of them, the group without its members "
                                                            "(%3), or lines."),
                               {QVariant::fromValue(QList<PartnerCode>{shown[i]}),
                                QVariant::fromValue(QList<PartnerCode>{shown[j]}), QVariant::fromValue(remainderOption)}};
            }
        }
    }
    return std::nullopt;
}

// The groups that are drawn without the members shown beside them.
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

// The window in months, clipped to the release.
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
                       QT_TRANSLATE_NOOP("Message", "The data end with %1, but the window begins with %2."),
                       {table.last().toString(), named(spec.from, from)}};
    }
    if (to < table.first() && spec.from.kind != PeriodRef::Kind::Exact) {
        return Message{QStringLiteral("window-before-data"),
                       QT_TRANSLATE_NOOP("Message", "The data begin with %1, but the window ends with %2."),
                       {table.first().toString(), named(spec.to, to)}};
    }
    if (to < from) {
        return Message{QStringLiteral("window-reversed"),
                       QT_TRANSLATE_NOOP("Message", "The window from %1 to %2 ends before it begins."),
                       {named(spec.from, from), named(spec.to, to)}};
    }
    if (to < table.first() || from > table.last()) {
        return Message{QStringLiteral("window-outside"),
                       QT_TRANSLATE_NOOP("Message", "The data run from %1 to %2; the window from %3 to %4 is outside."),
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
                               QT_TRANSLATE_NOOP("Message", "The seasonally adjusted World total cannot be combined "
                                                            "with figures that are not seasonally adjusted; their "
                                                            "total is group:0015.")};
            }
            if (!list.contains(code))
                list.append(code);
        }
        return list.first(std::min(list.size(), qsizetype(traits(spec.chart).mostShown)));
    }
    // The last complete period in which anybody has a value: prices may end before the data do.
    std::vector<PartnerCode> codes;
    for (int i = numbers.complete; i >= 0 && codes.empty(); --i) {
        if (numbers.spans[size_t(i)].first >= numbers.table->first())
            codes = partnersBySize(*numbers.table, spec.flow, numbers.spans[size_t(i)]);
    }
    if (codes.empty() && (numbers.complete < 0 || !spec.drawsOnePeriod())) {
        return Message{QStringLiteral("no-complete-period"),
                       QT_TRANSLATE_NOOP("Message",
                                         "No period of the window is complete and has values, so the partners cannot be "
                                         "ordered by size: name the partners, or widen the window.")};
    }
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

// Whether negative others would mean negative trade of the partners not shown.
bool cannotBeNegative(const FigureSpec &spec) { return spec.show == ShowAs::Value && spec.flow != Flow::Balance; }

// Of yearly bars each part is drawn, also of an incomplete year, which has no sum.
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

/// What numbers are computed for, and from what.
struct Request
{
    const ReleaseList &releases;
    const PartnerRegistry &registry;
    const Context &context;
    TotalUse totalUse = TotalUse::AsDrawn;
};

// The last month of the solid part of yearly bars: the last month of the window's last year that the data have.
int throughOf(const FigureSpec &spec, const TradeTable &table, MonthSpan window)
{
    const Period lastYear = Period::containing(window.last, Frequency::Year);
    const Month lastMonth = std::min(spec.to.asEnd(table.first(), table.last()), lastYear.last());
    return spec.through.value_or(std::min(lastMonth, table.last()).month());
}

// Chooses the shown partners and how their groups are computed, and checks whether they can be in one stack.
Result<Shown> chooseShown(Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, MonthSpan window)
{
    auto partners = shownPartners(numbers, spec);
    if (!partners)
        return partners.error();
    if (has(spec.chart, Trait::OnePartner) && partners->size() > 1) {
        numbers.notDrawn = int(partners->size()) - 1;
        partners->resize(1);
    }
    numbers.groups = recipeOf(spec, *partners, window);
    const auto whyStacked = whyNotStacked(*partners, registry, window, numbers.groups);
    if (whyStacked && spec.isStack())
        return *whyStacked;
    if (!numbers.groups.less.isEmpty())
        numbers.remainders = remaindersOf(*partners, registry, window, numbers.groups);
    return Shown{*partners, window, whyStacked.has_value()};
}

// What needs no total comes from the newest release that has it; both sides of a change come from one release.
std::optional<Message> takeNewerReleases(Numbers &numbers, const FigureSpec &spec, const Request &request, const Shown &shown)
{
    const auto &[releases, registry, context, totalUse] = request;
    if (!needsWhole(spec, totalUse)) {
        if (const auto why = useNewestFor(numbers, releases, spec, registry, context.prices, shown))
            return why;
    }
    if (comparesYears(spec.show) && !spec.release)
        return compareWithinReleases(numbers, releases, spec, registry, context.prices, shown);
    return std::nullopt;
}

// Additional columns of some charts: ranks and changes of one period, indices, both flows or the average of one
// partner, the leaders.
std::optional<Message> addCompanionColumns(Numbers &numbers, const FigureSpec &spec, const Request &request, const Shown &shown,
                                           const TablePtr &release)
{
    const RowSource source(spec, request.registry, request.context.prices);
    if (spec.drawsOnePeriod()) {
        const TablePtr changed = spec.release ? release : request.releases.wholeForChange(numbers.spans.front());
        const TablePtr changes = changed == release ? numbers.table
                                                    : *source.rows(*source.months(changed), shown.partners, numbers.groups);
        addPeriodDetails(numbers, spec, request.registry, *changes);
    }
    if (has(spec.chart, Trait::Indices))
        numbers.concentration = concentrationOf(*numbers.table, spec.flow, numbers.spans);
    if (spec.leaderRibbon)
        numbers.leaders = leadersOf(*numbers.table, spec.flow, numbers.spans);
    return fillOnePartner(numbers, spec);
}

// Which periods are drawn, and whether others are, as far as there are values.
void markDrawn(Numbers &numbers, const FigureSpec &spec)
{
    numbers.newest = newestOf(spec.hasYearParts() ? numbers.solid : numbers.shown(spec.show));
    if (traits(spec.chart).draws == Draws::Bars && numbers.rest.total.size() > 0)
        numbers.newest = std::max(numbers.newest, spec.hasYearParts() ? -1 : newestOf(numbers.rest));
    numbers.othersDrawn = spec.drawsOthers() && othersDrawable(numbers, spec);
}

// How numbers are computed, in this order. Nothing below calls it, or numbersOf().
Result<Numbers> compute(const ValidSpec &valid, PeriodRef at, const Request &request)
{
    const FigureSpec &spec = valid;
    const RowSource source(spec, request.registry, request.context.prices);

    // 1. The release, one or all together, and 2. its months in dollars, with the rows of the flow.
    const auto release = request.releases.pick(spec.release);
    const auto months = release ? source.months(*release) : release;
    const auto table = months ? withFlow(*months, spec.flow) : months;
    if (!table)
        return table.error();
    Numbers numbers;
    numbers.table = *table;
    numbers.months = *months;
    numbers.pricesName = request.context.prices.name();

    // 3. The periods of the measure, and the months that each adds.
    const auto window = windowOf(spec, **table);
    if (!window)
        return window.error();
    numbers.through = throughOf(spec, **table, *window);
    // A comparison of releases has chosen its period itself.
    const bool isOfReleases = traits(spec.chart).draws == Draws::Groups;
    const MonthSpan places = isOfReleases ? MonthSpan{(*table)->first(), (*table)->last()} : *window;
    if (spec.drawsOnePeriod())
        placeAt(numbers, spec, at, places);
    else
        fillPeriods(numbers, spec, *window);

    // 4. The partners, and the rows of groups; then the sums with others and the total, and 5. what they are shown as.
    const auto shown = chooseShown(numbers, spec, request.registry, *window);
    if (!shown)
        return shown.error();
    numbers.table = *source.rows(*months, shown->partners, numbers.groups);
    if (const auto why = fillNumbers(numbers, spec, request.registry, *shown))
        return *why;
    if (const auto why = takeNewerReleases(numbers, spec, request, *shown))
        return *why;

    // The additional columns, and the notes.
    if (const auto why = addCompanionColumns(numbers, spec, request, *shown, *release))
        return *why;
    addContext(numbers, spec, *window, request.context);
    markDrawn(numbers, spec);
    markPeriod(numbers, spec);
    numbers.notes = numbers.concentration ? concentrationNotes(numbers, spec)
                                          : notesOf(numbers, spec, request.registry) + limitNotes(numbers, spec, at, places);
    numbers.title = titleFactsOf(numbers, spec, request.registry);
    return numbers;
}

// One period by each release: the numbers of the newest that has it, and the values of each.
Result<Numbers> computeReleases(const ValidSpec &spec, PeriodRef at, const Request &request)
{
    const auto comparison = releaseComparison(request.releases, spec, at);
    if (!comparison)
        return comparison.error();
    const ReleaseList main({comparison->main});
    auto numbers = compute(validated(comparison->spec).spec, comparison->at, {main, request.registry, request.context});
    if (!numbers)
        return numbers.error();
    addReleaseComparison(*numbers, *comparison, spec, request.registry, request.context);
    if (!spec->release)
        numbers->notes += leftOutOnOtherTerms(request.releases);
    return numbers;
}

// Lines, and under them those of an older release.
Result<Numbers> computeOverOlder(const ValidSpec &spec, PeriodRef at, const Request &request)
{
    auto numbers = compute(spec, at, request);
    if (!numbers)
        return numbers.error();
    const auto asked = specOfOlder(*numbers, request.releases, spec);
    if (!asked)
        return asked.error();
    const auto older = compute(validated(*asked).spec, PeriodRef::latest(), {request.releases, request.registry, request.context});
    if (!older)
        return older.error();
    addOlder(*numbers, *older, spec);
    return numbers;
}

Result<Numbers> computeFor(const ValidSpec &spec, PeriodRef at, const Request &request)
{
    if (traits(spec->chart).draws == Draws::Groups)
        return computeReleases(spec, at, request);
    return spec->over ? computeOverOlder(spec, at, request) : compute(spec, at, request);
}

} // namespace

Result<Numbers> numbersOf(const ReleaseList &releases, const PartnerRegistry &registry, const ValidSpec &spec, PeriodRef at,
                          const Context &context)
{
    return computeFor(spec, at, {releases, registry, context});
}

Result<Numbers> numbersWithTotal(const ReleaseList &releases, const PartnerRegistry &registry, const ValidSpec &spec,
                                 PeriodRef at, const Context &context)
{
    return computeFor(spec, at, {releases, registry, context, TotalUse::Always});
}

void addContext(Numbers &numbers, const FigureSpec &spec, MonthSpan window, const Context &context)
{
    for (const MonthSpan recession : context.recessions.months) {
        if (spec.recessions && recession.last >= window.first && recession.first <= window.last)
            numbers.recessions.push_back(recession);
        numbers.recessionsName = context.recessions.name;
    }
    const auto shown = std::span(numbers.sums.shown)
                           .first(has(spec.chart, Trait::OnePartner) ? std::min<size_t>(1, numbers.sums.shown.size())
                                                                     : numbers.sums.shown.size());
    const auto add = [&](const Event &event, bool concerns) {
        if (concerns && event.month() >= window.first && event.month() <= window.last)
            numbers.events.append(event);
    };
    for (const Event &event : spec.events ? context.events : QList<Event>())
        add(event, event.partners.isEmpty()
                       || std::ranges::any_of(shown, [&](const Column &column) { return event.concerns(column.partner); }));
    for (const Event &event : !has(spec.chart, Trait::Dates) ? QList<Event>() : spec.ownEvents)
        add(event, true);
    for (const Column &column : spec.partnerNotes ? shown : decltype(shown)()) {
        for (const PartnerNote &note : context.partnerNotes) {
            if (note.isAbout(column.partner, spec.flow))
                numbers.partnerNotes.append(note);
        }
    }
    std::ranges::stable_sort(numbers.events, {}, &Event::date);
}

} // namespace tradestrata
