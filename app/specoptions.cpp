// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/specoptions.h"

#include "app/figurefiles.h"
#include "app/sessionio.h"
#include "app/uselessoptions.h"
#include "app/userlayouts.h"
#include "models/language/language.h"
#include "models/preflight/preflight.h"
#include "models/spec/fields.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace tradestrata {

namespace {

/// Options about a data file say nothing of the built-in data and of sessions.
MaybeError whyNotAboutFile(const Arguments &arguments)
{
    const auto options = readOptionsFrom(arguments);
    if (!options)
        return options.error();
    const QString input = arguments.inputs.value(0);
    if (!input.isEmpty() && !looksLikeSession(input) && !looksLikePicture(input))
        return std::nullopt;
    if (options->released)
        return Message{QStringLiteral("released-needs-file"),
                       QT_TRANSLATE_NOOP("Message", "The option %1 states when a data file was released: the built-in "
                                                    "data, sessions and figures already state it."),
                       {QStringLiteral("--released")}};
    for (const char *option : readingOptions) {
        if (arguments.has(option))
            return Message{QStringLiteral("reading-needs-file"),
                           QT_TRANSLATE_NOOP("Message",
                                             "The option %1 says how a data file is read: the built-in data, sessions and "
                                             "figures do not need it."),
                           {QStringLiteral("--") + QLatin1String(option)}};
    }
    return std::nullopt;
}

/// Reads the options of each field of a spec, depending on its type. Every error is wrong usage.
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
    MaybeError read(const SpecField &field, E &target)
    {
        return readWord(m_arguments, name(field), target);
    }
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
    MaybeError read(const SpecField &, PartnerCode &) { return std::nullopt; }  // read together with what shares are of
    MaybeError read(const SpecField &, QList<Event> &) { return std::nullopt; } // read with the data
    MaybeError read(const SpecField &field, QList<Annotation> &target);
    MaybeError read(const SpecField &field, QString &target);
    MaybeError read(const SpecField &field, ShareOf &target);
    MaybeError read(const SpecField &field, Selection &target);
    MaybeError read(const SpecField &field, FigureSize &target);
    MaybeError read(const SpecField &field, std::optional<TitleClaim> &target);
    MaybeError read(const SpecField &field, QList<AcceptedFinding> &target);

    MaybeError unreadable(const SpecField &field) const
    {
        return Message{QLatin1String(field.unreadable.id), field.unreadable.source, {value(field)}};
    }

    const Arguments &m_arguments;
    const PartnerLookup &m_lookup;
    FigureSpec &m_spec;
};

MaybeError OptionReader::read(const SpecField &field, QList<Annotation> &target)
{
    const auto annotations = annotationsFrom(value(field), m_lookup,
                                             m_spec.show == ShowAs::Value || m_spec.show == ShowAs::Change ? AnnotatedAxis::Money
                                                                                                           : AnnotatedAxis::Others);
    if (!annotations)
        return annotations.error();
    target = *annotations;
    return std::nullopt;
}

MaybeError OptionReader::read(const SpecField &field, QString &target)
{
    target = value(field);
    if (&target == &m_spec.title)
        m_spec.titleClaim.reset(); // the claim belonged to the words that these replace
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
                       QT_TRANSLATE_NOOP("Message",
                                         "The option %1 cannot be “%2”: it must be total, shown or a group, such as group:0003."),
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
        return Message{QStringLiteral("partners-empty"), QT_TRANSLATE_NOOP("Message", "The option --partners names no partner.")};
    }
    return std::nullopt;
}

Message noSuchSize(const QString &text, const HouseStyle &style = {})
{
    QStringList names;
    for (const SizePreset &preset : sizePresets())
        names.append(QLatin1String(preset.word.key));
    for (const NamedSize &size : style.sizes)
        names.append(size.name);
    return {QStringLiteral("size-unreadable"),
            QT_TRANSLATE_NOOP("Message", "“%1” is not a size: write it as 1600x900 (pixels), as 170x95mm, or as one of %2."),
            {text, names}};
}

MaybeError OptionReader::read(const SpecField &, FigureSize &size)
{
    if (m_arguments.has("size")) {
        const auto parsed = FigureSize::parse(m_arguments.value("size"));
        if (!parsed)
            return noSuchSize(m_arguments.value("size"));
        size = *parsed;
    }
    if (m_arguments.has("dpi")) {
        if (size.unit != FigureSize::Unit::Millimetres) {
            return Message{QStringLiteral("dpi-needs-millimetres"),
                           QT_TRANSLATE_NOOP("Message",
                                             "Dots per inch (--dpi) require a size in millimetres, such as --size 170x95mm.")};
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
        return needs("title-over", "title-lead", "PARTNER");
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

// Beside those of a session.
MaybeError OptionReader::read(const SpecField &field, QList<AcceptedFinding> &)
{
    for (const QString &each : value(field).split(u'\n', Qt::SkipEmptyParts)) {
        const QString check = each.section(u'=', 0, 0).trimmed();
        const QString reason = each.section(u'=', 1).trimmed();
        if (!preflightIds().contains(check))
            return badValue(name(field), check, preflightIds());
        if (reason.isEmpty())
            return Message{QStringLiteral("accept-without-reason"),
                           QT_TRANSLATE_NOOP("Message", "Say why “%1” is accepted: write %2."),
                           {check, QStringLiteral("--accept %1=REASON").arg(check)}};
        m_spec = accepting(m_spec, check, reason);
    }
    return std::nullopt;
}

MaybeError whyNotDrawn(const FigureSize &size, const Arguments &arguments)
{
    if (canBeDrawn(size))
        return std::nullopt;
    return Message{QStringLiteral("size-impossible"),
                   QT_TRANSLATE_NOOP("Message", "A figure of the size %1 cannot be drawn: the minimum is 267x167 "
                                                "pixels or 57x36mm, the maximum 20,000 pixels a side."),
                   {arguments.value("size")}};
}

} // namespace

Result<int> figureNumber(const Arguments &arguments, int count) { return wholeNumber(arguments, "figure", 1, count); }

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
        error = whyNotAboutFile(arguments);
    if (!error)
        error = whyNotDrawn(spec.size, arguments);
    if (!error)
        error = whyUseless(arguments, spec);
    if (error)
        return *error;
    const ChartTraits &chart = traits(spec.chart);
    if (spec.selection == Selection() && !arguments.has("top"))
        spec.selection.top = chart.usualTop;
    if (has(spec.chart, Trait::MonthBars) && !arguments.has("measure") && arguments.has("chart"))
        spec.measure = chart.usualMeasure; // such bars need this measure
    return spec;
}

Result<Arguments> withHouseSize(Arguments arguments, const HouseStyle &style)
{
    const QString text = arguments.value("size");
    if (const auto size = style.sizeNamed(text))
        arguments.options.insert(QStringLiteral("size"), toText(*size));
    else if (arguments.has("size") && !FigureSize::parse(text))
        return noSuchSize(text, style);
    return arguments;
}

bool mayBeInStyle(const Message &error, const Arguments &arguments)
{
    return error.id == QLatin1String("size-unreadable") && (arguments.has("style") || !arguments.inputs.isEmpty());
}

namespace {

Result<std::optional<Month>> releaseMonth(const QString &text)
{
    const auto month = Month::parse(text);
    if (!month) {
        return Message{QStringLiteral("released-unreadable"),
                       QT_TRANSLATE_NOOP("Message", "“%1” is not a month of release: write it as 2026-03."),
                       {text}};
    }
    return month;
}

} // namespace

Message badValue(const char *option, const QString &value, const QStringList &allowed)
{
    return {QStringLiteral("option-value"),
            QT_TRANSLATE_NOOP("Message", "The option %1 cannot be “%2”: it must be one of %3."),
            {QLatin1String("--") + QLatin1String(option), value, allowed}};
}

MaybeError readPeriod(const Arguments &arguments, const char *option, PeriodRef &target)
{
    if (!arguments.has(option))
        return std::nullopt;
    const auto period = PeriodRef::parse(arguments.value(option));
    if (!period) {
        return Message{QStringLiteral("option-period"),
                       QT_TRANSLATE_NOOP("Message", "The option %1 cannot be “%2”: write a period as 2025-08, "
                                                    "2025-Q3, 2025, first or latest."),
                       {QLatin1String("--") + QLatin1String(option), arguments.value(option)}};
    }
    target = *period;
    return std::nullopt;
}

Result<int> wholeNumber(const Arguments &arguments, const char *option, int least, int most)
{
    bool ok = false;
    const int value = arguments.value(option).toInt(&ok);
    if (!ok || value < least || value > most) {
        return Message{QStringLiteral("option-number"),
                       QT_TRANSLATE_NOOP("Message", "The option %1 cannot be “%2”: it must be a whole number from %3 to %4."),
                       {QLatin1String("--") + QLatin1String(option), arguments.value(option), least, most}};
    }
    return value;
}

MaybeError readMonth(const Arguments &arguments, const char *option, std::optional<Month> &target)
{
    if (!arguments.has(option))
        return std::nullopt;
    target = Month::parse(arguments.value(option));
    if (!target)
        return Message{QStringLiteral("option-month"),
                       QT_TRANSLATE_NOOP("Message", "The option %1 cannot be “%2”: it must be a month, such as 2025-08."),
                       {QLatin1String("--") + QLatin1String(option), arguments.value(option)}};
    return std::nullopt;
}

MaybeError contradiction(const char *one, const char *other)
{
    return Message{QStringLiteral("options-contradict"),
                   QT_TRANSLATE_NOOP("Message", "The options %1 and %2 contradict each other."),
                   {QLatin1String("--") + QLatin1String(one), QLatin1String("--") + QLatin1String(other)}};
}

MaybeError needs(const char *option, const char *other, const char *value)
{
    return Message{QStringLiteral("option-needs"),
                   QT_TRANSLATE_NOOP("Message", "The option %1 requires %2 %3."),
                   {QLatin1String("--") + QLatin1String(option), QLatin1String("--") + QLatin1String(other), QLatin1String(value)}};
}

MaybeError readSwitch(const Arguments &arguments, const char *yes, const char *no, std::optional<bool> &target)
{
    if (arguments.has(yes) && arguments.has(no))
        return contradiction(yes, no);
    if (arguments.has(yes) || arguments.has(no))
        target = arguments.has(yes);
    return std::nullopt;
}

QStringList splitList(const QString &text)
{
    QStringList parts;
    QString part;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            parts.append(part.trimmed());
            part.clear();
        } else {
            part += c;
        }
    }
    parts.append(part.trimmed());
    parts.removeAll(QString());
    return parts;
}

MaybeError whyNameless(const QString &output)
{
    const QFileInfo file(output);
    if (!file.completeBaseName().isEmpty())
        return std::nullopt;
    return Message{QStringLiteral("output-nameless"),
                   QT_TRANSLATE_NOOP("Message", "The file “%1” has an extension but no name: use a name such as figure.%2."),
                   {output, file.suffix()}};
}

MaybeError whyInput(const QString &output, const Arguments &arguments)
{
    const QFileInfo target(output);
    const auto isTarget = [&](const QString &input) { return target == QFileInfo(input); };
    if (!target.exists() || std::ranges::none_of(arguments.inputs, isTarget))
        return std::nullopt;
    return Message{QStringLiteral("output-is-input"),
                   QT_TRANSLATE_NOOP("Message", "Data files are never written to: “%1” is the input file."),
                   {output}};
}

Result<QString> formatFrom(const Arguments &arguments, const QStringList &formats)
{
    const QString format = arguments.has("format") ? arguments.value("format") : formats.first();
    if (!formats.contains(format)) {
        return Message{QStringLiteral("format-unknown"),
                       QT_TRANSLATE_NOOP("Message", "The command %1 does not have the format “%2”: its formats are %3."),
                       {arguments.command, format, formats}};
    }
    return format;
}

Result<std::optional<Month>> releasedFrom(const Arguments &arguments)
{
    if (!arguments.has("released"))
        return std::optional<Month>();
    return releaseMonth(arguments.value("released"));
}

Result<ReadOptions> readOptionsFrom(const Arguments &arguments)
{
    ReadOptions options;
    if (arguments.command != QLatin1String("diff")) { // it has two months, see bothReleasedFrom()
        const auto released = releasedFrom(arguments);
        if (!released)
            return released.error();
        options.released = *released;
    }
    options.layout = arguments.value("layout");
    options.sheet = arguments.value("sheet");
    options.reporter = arguments.value("reporter");
    options.product = arguments.value("product");
    options.productsOf = arguments.value("products-of");
    options.level = arguments.value("level");
    options.unit = arguments.value("unit");
    if (arguments.has("products-of") && arguments.has("product"))
        return *contradiction("products-of", "product");
    for (const auto &[name, columns] : {std::pair("role", &options.roles), std::pair("keep", &options.keep)}) {
        for (const QString &pair : arguments.value(name).split(u'\n', Qt::SkipEmptyParts)) {
            const qsizetype sign = pair.lastIndexOf(u'=');
            if (sign < 1)
                return Message{QStringLiteral("option-no-pair"),
                               QT_TRANSLATE_NOOP("Message", "“%1” is not a column and its value: write %2."),
                               {pair, QStringLiteral("--%1 COLUMN=%2")
                                          .arg(QLatin1String(name), name == std::string_view("role") ? QStringLiteral("ROLE")
                                                                                                     : QStringLiteral("TEXT"))}};
            columns->append({pair.first(sign).trimmed(), pair.mid(sign + 1).trimmed()});
        }
    }
    if (const QString sign = arguments.value("decimal"); arguments.has("decimal")) {
        if (sign != QLatin1String("point") && sign != QLatin1String("comma"))
            return Message{QStringLiteral("decimal-unknown"),
                           QT_TRANSLATE_NOOP("Message", "“%1” is not a decimal sign: write point or comma."),
                           {sign}};
        options.decimal = sign == QLatin1String("point") ? '.' : ',';
    }
    return UserLayouts().completed(options);
}

Result<std::pair<std::optional<Month>, std::optional<Month>>> bothReleasedFrom(const Arguments &arguments)
{
    std::pair<std::optional<Month>, std::optional<Month>> both;
    if (!arguments.has("released"))
        return both;
    const QString text = arguments.value("released");
    const qsizetype comma = text.indexOf(QLatin1Char(','));
    const auto newer = releaseMonth(text.mid(comma + 1));
    if (!newer)
        return newer.error();
    both.second = *newer;
    if (comma < 0)
        return both;
    const auto older = releaseMonth(text.first(comma));
    if (!older)
        return older.error();
    both.first = *older;
    return both;
}

} // namespace tradestrata
