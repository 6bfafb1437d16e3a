// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/specoptions.h"

#include "app/optionvalues.h"
#include "app/sessionio.h"
#include "models/language/language.h"
#include "models/layout/layout.h"
#include "models/spec/fields.h"

#include <algorithm>

namespace tradestrata {

namespace {

MaybeError whyNotReleased(const Arguments &arguments)
{
    const auto released = releasedFrom(arguments);
    if (!released)
        return released.error();
    if (!*released || (!arguments.inputs.isEmpty() && !looksLikeSession(arguments.inputs.first())))
        return std::nullopt;
    return Message{QStringLiteral("released-needs-file"),
                   QT_TRANSLATE_NOOP("Message", "The option %1 says when a data file was released: the built-in data and "
                                                "sessions say it themselves."),
                   {QStringLiteral("--released")}};
}

/// Reads the options of each field of a spec, by its type. Every error is wrong usage.
class OptionReader
{
public:
    OptionReader(const Arguments &arguments, const PartnerLookup &lookup, FigureSpec &spec)
        : m_arguments(arguments)
        , m_lookup(lookup)
        , m_spec(spec)
    {
    }

    MaybeError read()
    {
        MaybeError error;
        forEachField([&](const SpecField &field, auto member) {
            if (!error && isGiven(field))
                error = whyWithout(field);
            if (!error && isGiven(field))
                error = read(field, m_spec.*member);
        });
        return error;
    }

private:
    bool isGiven(const SpecField &field) const
    {
        return std::ranges::any_of(field.options, [&](const SpecField::Option &option) { return m_arguments.has(option.name); });
    }
    MaybeError whyWithout(const SpecField &field) const
    {
        const bool isMet = !field.needs.option || field.needs.isMet(m_spec);
        return isMet ? std::nullopt : needs(name(field), field.needs.option, field.needs.value);
    }
    static const char *name(const SpecField &field) { return field.options.front().name; }
    QString value(const SpecField &field) const { return m_arguments.value(name(field)); }

    template<class E>
    MaybeError read(const SpecField &field, E &target) { return readWord(m_arguments, name(field), target); }
    MaybeError read(const SpecField &field, std::optional<GroupBasis> &target)
    {
        target.emplace(GroupBasis::Published);
        return readWord(m_arguments, name(field), *target);
    }
    MaybeError read(const SpecField &, bool &target)
    {
        target = true;
        return std::nullopt;
    }
    MaybeError read(const SpecField &field, std::optional<bool> &target)
    {
        return readSwitch(m_arguments, name(field), field.options.back().name, target);
    }
    MaybeError read(const SpecField &field, std::optional<int> &target)
    {
        const auto number = wholeNumber(m_arguments, name(field), field.range.least, field.range.most);
        if (!number)
            return number.error();
        target = *number;
        return std::nullopt;
    }
    MaybeError read(const SpecField &field, std::optional<Month> &target)
    {
        if (field.nothing && value(field) == QLatin1String(field.nothing))
            return std::nullopt;
        if (!field.unreadable.id)
            return readMonth(m_arguments, name(field), target);
        target = Month::parse(value(field));
        return target ? std::nullopt : unreadable(field);
    }
    MaybeError read(const SpecField &field, std::optional<Period> &target)
    {
        target = Period::parse(value(field));
        return target ? std::nullopt : unreadable(field);
    }
    MaybeError read(const SpecField &field, PeriodRef &target) { return readPeriod(m_arguments, name(field), target); }
    MaybeError read(const SpecField &, PartnerCode &) { return std::nullopt; } // read with what shares are of
    MaybeError read(const SpecField &, QList<Event> &) { return std::nullopt; } // read with the data
    MaybeError read(const SpecField &field, QString &target);
    MaybeError read(const SpecField &field, ShareOf &target);
    MaybeError read(const SpecField &field, Selection &target);
    MaybeError read(const SpecField &field, FigureSize &target);
    MaybeError read(const SpecField &field, std::optional<TitleClaim> &target);

    MaybeError unreadable(const SpecField &field) const
    {
        return Message{QLatin1String(field.unreadable.id), field.unreadable.source, {value(field)}};
    }

    const Arguments &m_arguments;
    const PartnerLookup &m_lookup;
    FigureSpec &m_spec;
};

MaybeError OptionReader::read(const SpecField &field, QString &target)
{
    target = value(field);
    if (&target == &m_spec.title)
        m_spec.titleClaim.reset(); // what it says was said by the words that these replace
    if (&target == &m_spec.language && !Language::localeOf(target))
        return badValue(name(field), target, {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr")});
    return std::nullopt;
}

MaybeError OptionReader::read(const SpecField &field, ShareOf &target)
{
    const auto of = fromKey<ShareOf>(value(field));
    target = of && *of != ShareOf::Group ? *of : ShareOf::Group;
    if (target != ShareOf::Group)
        return std::nullopt;
    const auto group = m_lookup.resolve(value(field));
    if (!group)
        return group.error();
    if (!group->isGroup()) {
        return Message{QStringLiteral("share-of-no-group"),
                       QT_TRANSLATE_NOOP("Message", "The option %1 cannot be “%2”: it is total, shown or a group, as group:0003."),
                       {QStringLiteral("--share-of"), value(field)}};
    }
    m_spec.shareGroup = *group;
    return std::nullopt;
}

MaybeError OptionReader::read(const SpecField &, Selection &selection)
{
    if (m_arguments.has("partners") && m_arguments.has("top"))
        return contradiction("partners", "top");
    if (m_arguments.has("top")) {
        const auto top = wholeNumber(m_arguments, "top", 1, 300);
        if (!top)
            return top.error();
        selection = {*top, {}};
        return std::nullopt;
    }
    selection.list.clear();
    for (const QString &typed : splitList(m_arguments.value("partners"))) {
        const auto code = m_lookup.resolve(typed);
        if (!code)
            return code.error();
        selection.list.append(*code);
    }
    if (selection.list.isEmpty()) {
        return Message{QStringLiteral("partners-empty"),
                       QT_TRANSLATE_NOOP("Message", "The option --partners names no partner."), {}};
    }
    return std::nullopt;
}

MaybeError OptionReader::read(const SpecField &, FigureSize &size)
{
    if (m_arguments.has("size")) {
        const auto parsed = FigureSize::parse(m_arguments.value("size"));
        if (!parsed) {
            return Message{QStringLiteral("size-unreadable"),
                           QT_TRANSLATE_NOOP("Message", "The size “%1” cannot be read: write it as 1600x900 (pixels) or as 170x95mm."),
                           {m_arguments.value("size")}};
        }
        size = *parsed;
    }
    if (m_arguments.has("dpi")) {
        if (size.unit != FigureSize::Unit::Millimetres) {
            return Message{QStringLiteral("dpi-needs-millimetres"),
                           QT_TRANSLATE_NOOP("Message", "Dots per inch (--dpi) go with a size in millimetres, as --size 170x95mm."),
                           {}};
        }
        const auto dpi = wholeNumber(m_arguments, "dpi", int(FigureSize::leastDpi), int(FigureSize::mostDpi));
        if (!dpi)
            return dpi.error();
        size.dpi = *dpi;
    }
    return std::nullopt;
}

MaybeError OptionReader::read(const SpecField &, std::optional<TitleClaim> &claim)
{
    if (!m_arguments.has("title-lead"))
        return needs("title-over", "title-lead", "MX");
    const auto lead = m_lookup.resolve(m_arguments.value("title-lead"));
    if (!lead)
        return lead.error();
    claim = TitleClaim{*lead, {}, {}, {}, {}};
    if (!m_arguments.has("title-over"))
        return std::nullopt;
    const auto over = m_lookup.resolve(m_arguments.value("title-over"));
    if (!over)
        return over.error();
    claim->over = *over;
    return std::nullopt;
}

MaybeError whyNotDrawn(const FigureSize &size, const Arguments &arguments)
{
    if (canBeDrawn(size))
        return std::nullopt;
    return Message{QStringLiteral("size-impossible"),
                   QT_TRANSLATE_NOOP("Message", "A figure of the size %1 cannot be drawn: the least is 334x200 pixels "
                                                "or 71x43mm, the most 20,000 pixels a side."),
                   {arguments.value("size")}};
}

} // namespace

Result<int> figureNumber(const Arguments &arguments, int count)
{
    return wholeNumber(arguments, "figure", 1, count);
}

Result<PeriodRef> periodAt(const Arguments &arguments, PeriodRef otherwise)
{
    PeriodRef at = otherwise;
    if (const auto error = readPeriod(arguments, "at", at))
        return *error;
    return at;
}

Result<FigureSpec> specFrom(const Arguments &arguments, const PartnerLookup &lookup, const FigureSpec &base)
{
    FigureSpec spec = base;
    MaybeError error = OptionReader(arguments, lookup, spec).read();
    if (!error && (arguments.has("others") || arguments.has("total")))
        error = whyNot(Extra::Whole, spec);
    PeriodRef at;
    if (!error)
        error = readPeriod(arguments, "at", at);
    if (!error)
        error = whyNotReleased(arguments);
    if (!error)
        error = whyNotDrawn(spec.size, arguments);
    if (error)
        return *error;
    const ChartTraits &chart = traits(spec.chart);
    if (spec.selection == Selection() && !arguments.has("top"))
        spec.selection.top = chart.usualTop;
    if (has(spec.chart, Trait::MonthBars) && !arguments.has("measure") && arguments.has("chart"))
        spec.measure = chart.usualMeasure; // nothing else makes such bars
    return spec;
}

} // namespace tradestrata
