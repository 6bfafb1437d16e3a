// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/numberparts.h"

#include "models/analysis/showncolumns.h"
#include "models/analysis/sums.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

void blankOthers(Sums &sums) { sums.others = blankColumn({}, sums.others.values.size(), Blank::Overlapping); }

void blankAt(Sums &sums, size_t period)
{
    const auto blank = [period](Column &column) {
        column.values[period] = std::nan("");
        column.blanks[period] = Blank::NotYetPublished;
    };
    std::ranges::for_each(sums.shown, blank);
    for (Column *column : {&sums.others, &sums.unallocated, &sums.total})
        blank(*column);
}

// The spans whose mean is 100, at the measure's frequency.
std::vector<MonthSpan> baseSpans(const Numbers &numbers, Measure measure, Period base)
{
    std::vector<MonthSpan> spans;
    for (Period p = Period::containing(base.first(), frequencyOf(measure)); p.last() <= base.last(); p = p + 1) {
        if (p.first() >= base.first())
            spans.push_back(monthsOf(measure, p, numbers.through));
    }
    return spans;
}

// The first period in which all the shown are above zero.
std::optional<Period> firstBase(const Numbers &numbers)
{
    for (int i = 0; i < int(numbers.periods.size()); ++i) {
        const auto isAboveZero = [i](const Column &column) { return !column.at(i).isBlank() && column.at(i).value > 0; };
        if (std::ranges::all_of(numbers.sums.shown, isAboveZero))
            return numbers.periods[size_t(i)];
    }
    return std::nullopt;
}

/// Computes what is shown from the dollars over any spans of one spec.
class Maker
{
public:
    Maker(Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const Shown &shown)
        : m_numbers(numbers)
        , m_spec(spec)
        , m_registry(registry)
        , m_shown(shown)
        , m_as{spec.show, spec.shareOf, spec.shareGroup, {}}
    {
    }

    std::optional<Message> fill()
    {
        ShownColumns columns = columnsOver(m_numbers.spans);
        m_numbers.sums = shownAs(columns, ShowAsSpec());
        if (auto why = whyNoShare())
            return why;
        if (m_spec.show == ShowAs::Index) {
            if (auto why = fillBase())
                return why;
        }
        if (m_spec.show != ShowAs::Value)
            m_numbers.computed = shownAs(columns, m_as);
        if (m_spec.hasYearParts())
            fillYearParts();
        else if (traits(m_spec.chart).draws == Draws::Bars && m_spec.measure == Measure::Quarter)
            fillQuarterParts();
        return m_spec.show == ShowAs::Index ? whyNoIndex() : std::nullopt;
    }

private:
    ShownColumns columnsOver(const std::vector<MonthSpan> &spans) const
    {
        return {*m_numbers.table, m_spec.flow, m_shown.partners, spans, &m_registry};
    }
    Sums shownAs(ShownColumns &columns, const ShowAsSpec &as) const
    {
        Sums sums = columns.as(as);
        if (m_shown.overlapping)
            blankOthers(sums);
        return sums;
    }
    // Spans may have no month, and then no value.
    Sums partOf(const std::vector<MonthSpan> &spans) const
    {
        ShownColumns columns = columnsOver(spans);
        Sums part = shownAs(columns, m_as);
        for (size_t i = 0; i < spans.size(); ++i) {
            if (spans[i].last < spans[i].first)
                blankAt(part, i);
        }
        return part;
    }

    // Yearly bars: January to `through`, and the published months after it.
    void fillYearParts()
    {
        std::vector<MonthSpan> solid;
        std::vector<MonthSpan> rest;
        for (const Period &year : m_numbers.periods) {
            solid.push_back({year.first(), year.first() + (m_numbers.through - 1)});
            rest.push_back({year.first() + m_numbers.through, std::min(year.last(), m_numbers.table->last())});
        }
        m_numbers.solid = partOf(solid);
        if (m_numbers.through < 12)
            m_numbers.rest = partOf(rest);
    }

    // Bars by quarter: the published months of the incomplete quarter.
    void fillQuarterParts()
    {
        std::vector<MonthSpan> rest;
        const Month end = m_numbers.table->last();
        bool any = false;
        for (const Period &quarter : m_numbers.periods) {
            const bool incomplete = quarter.first() <= end && end < quarter.last();
            rest.push_back({quarter.first(), incomplete ? end : quarter.first() - 1});
            any = any || incomplete;
        }
        const bool inDollars = m_spec.show == ShowAs::Value || m_spec.show == ShowAs::Change;
        if (any && inDollars)
            m_numbers.rest = partOf(rest);
    }

    std::optional<Message> fillBase()
    {
        m_numbers.base = m_spec.base ? m_spec.base : firstBase(m_numbers);
        if (!m_numbers.base) {
            return Message{QStringLiteral("no-common-base"),
                           QT_TRANSLATE_NOOP("Message", "In no period are all the shown above zero, so there is no "
                                                        "base for an index.")};
        }
        m_as.base = baseSpans(m_numbers, m_spec.measure, *m_numbers.base);
        if (m_as.base.empty()) {
            return Message{QStringLiteral("base-too-short"),
                           QT_TRANSLATE_NOOP("Message", "The base period %1 is shorter than a period of the measure: name "
                                                        "a longer one, such as a year."),
                           {QVariant::fromValue(*m_numbers.base)}};
        }
        return std::nullopt;
    }

    // A base of zero or below, or without a value, gives no index.
    std::optional<Message> whyNoIndex() const
    {
        QList<PartnerCode> without;
        for (size_t k = 0; k < m_numbers.computed.shown.size(); ++k) {
            const Column &index = m_numbers.computed.shown[k];
            for (int i = 0; i < index.size(); ++i) {
                if (index.at(i).isBlank() && !m_numbers.sums.shown[k].at(i).isBlank()) {
                    without.append(index.partner);
                    break;
                }
            }
        }
        if (without.isEmpty())
            return std::nullopt;
        return Message{QStringLiteral("index-without-base"),
                       QT_TRANSLATE_NOOP("Message", "%1 cannot have an index: it has no value above zero in the base "
                                                    "period %2; choose another base."),
                       {QVariant::fromValue(without), QVariant::fromValue(*m_numbers.base)}};
    }

    // A share of a group is one of a member.
    std::optional<Message> whyNoShare() const
    {
        if (m_spec.show != ShowAs::Share || m_spec.shareOf != ShareOf::Group)
            return std::nullopt;
        const Group *group = m_registry.group(m_spec.shareGroup);
        const auto codes = [](PartnerCode code) { return QVariant::fromValue(QList<PartnerCode>{code}); };
        if (!group || !m_numbers.table->find({m_spec.flow, m_spec.shareGroup}))
            return Message{QStringLiteral("partner-not-in-data"),
                           QT_TRANSLATE_NOOP("Message", "The data hold no %1."),
                           {codes(m_spec.shareGroup)}};
        for (const PartnerCode code : m_shown.partners) {
            const auto isThis = [&](const Group::Member &member) {
                return member.partner == code && (!member.to || *member.to >= m_shown.window.first);
            };
            if (code != group->code && std::ranges::none_of(group->members, isThis)) {
                return Message{QStringLiteral("not-a-member"),
                               QT_TRANSLATE_NOOP("Message", "%1 is not a member of %2, so it has no share of it."),
                               {codes(code), codes(group->code)}};
            }
        }
        return std::nullopt;
    }

    Numbers &m_numbers;
    const FigureSpec &m_spec;
    const PartnerRegistry &m_registry;
    const Shown &m_shown;
    ShowAsSpec m_as;
};

} // namespace

std::vector<MonthSpan> baseOf(const Numbers &numbers, const FigureSpec &spec)
{
    return numbers.base ? baseSpans(numbers, spec.measure, *numbers.base) : std::vector<MonthSpan>();
}

std::optional<Message> fillNumbers(Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const Shown &shown)
{
    return Maker(numbers, spec, registry, shown).fill();
}

namespace {

// So that months and the sum of a year can share one axis.
Column averageOf(const Numbers &numbers, SeriesKey key)
{
    std::vector<MonthSpan> years;
    for (const MonthSpan &span : numbers.spans)
        years.push_back({span.last - (monthsOfYear - 1), span.last});
    Column average = columnOf(numbers.drawnTable(), key, years);
    for (double &value : average.values)
        value /= monthsOfYear;
    return average;
}

} // namespace

std::optional<Message> fillOnePartner(Numbers &numbers, const FigureSpec &spec)
{
    if (!has(spec.chart, Trait::OnePartner) || numbers.sums.shown.empty())
        return std::nullopt;
    const PartnerCode partner = numbers.sums.shown.front().partner;
    if (has(spec.chart, Trait::MonthBars))
        numbers.average = averageOf(numbers, {spec.flow, partner});
    if (!has(spec.chart, Trait::BothFlows))
        return std::nullopt;
    const TablePtr &months = numbers.comparedMonths ? numbers.comparedMonths : numbers.months;
    const auto computed = withFlow(months, Flow::Balance);
    if (!computed)
        return computed.error();
    numbers.exports = columnOf(*months, SeriesKey{Flow::Exports, partner}, numbers.spans);
    numbers.imports = columnOf(*months, SeriesKey{Flow::Imports, partner}, numbers.spans);
    numbers.balance = columnOf(**computed, SeriesKey{Flow::Balance, partner}, numbers.spans);
    return std::nullopt;
}

} // namespace tradestrata
