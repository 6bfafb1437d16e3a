// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/specoptions.h"

#include "app/optionvalues.h"
#include "app/sessionio.h"
#include "models/language/language.h"
#include "models/layout/layout.h"
#include "models/spec/rules.h"

namespace tradestrata {

namespace {

MaybeError readSelection(const Arguments &arguments, const PartnerLookup &lookup, Selection &selection)
{
    if (arguments.has("partners") && arguments.has("top"))
        return contradiction("partners", "top");
    if (arguments.has("top")) {
        const auto top = wholeNumber(arguments, "top", 1, 300);
        if (!top)
            return top.error();
        selection = {*top, {}};
    }
    if (!arguments.has("partners"))
        return std::nullopt;
    selection.list.clear();
    for (const QString &typed : splitList(arguments.value("partners"))) {
        const auto code = lookup.resolve(typed);
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

MaybeError readSize(const Arguments &arguments, FigureSize &size)
{
    if (arguments.has("size")) {
        const auto parsed = FigureSize::parse(arguments.value("size"));
        if (!parsed) {
            return Message{QStringLiteral("size-unreadable"),
                           QT_TRANSLATE_NOOP("Message", "The size “%1” cannot be read: write it as 1600x900 (pixels) or as 170x95mm."),
                           {arguments.value("size")}};
        }
        size = *parsed;
    }
    if (arguments.has("dpi")) {
        if (size.unit != FigureSize::Unit::Millimetres) {
            return Message{QStringLiteral("dpi-needs-millimetres"),
                           QT_TRANSLATE_NOOP("Message", "Dots per inch (--dpi) go with a size in millimetres, as --size 170x95mm."),
                           {}};
        }
        const auto dpi = wholeNumber(arguments, "dpi", int(FigureSize::leastDpi), int(FigureSize::mostDpi));
        if (!dpi)
            return dpi.error();
        size.dpi = *dpi;
    }
    if (!canBeDrawn(size)) {
        return Message{QStringLiteral("size-impossible"),
                       QT_TRANSLATE_NOOP("Message", "A figure of the size %1 cannot be drawn: the least is 334x200 pixels "
                                                    "or 71x43mm, the most 20,000 pixels a side."),
                       {arguments.value("size")}};
    }
    return std::nullopt;
}

MaybeError readRelease(const Arguments &arguments, std::optional<Month> &release)
{
    if (!arguments.has("release") || arguments.value("release") == QLatin1String("newest"))
        return std::nullopt;
    release = Month::parse(arguments.value("release"));
    if (!release)
        return Message{QStringLiteral("release-unreadable"),
                       QT_TRANSLATE_NOOP("Message", "The release “%1” cannot be read: write its month, as 2026-03, or newest."),
                       {arguments.value("release")}};
    return std::nullopt;
}

MaybeError readOver(const Arguments &arguments, std::optional<Month> &over)
{
    if (!arguments.has("over-release"))
        return std::nullopt;
    over = Month::parse(arguments.value("over-release"));
    if (!over)
        return Message{QStringLiteral("over-unreadable"),
                       QT_TRANSLATE_NOOP("Message", "The release “%1” to lay over another cannot be read: write its month, as 2026-03."),
                       {arguments.value("over-release")}};
    return std::nullopt;
}

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

MaybeError readThrough(const Arguments &arguments, std::optional<int> &through)
{
    if (!arguments.has("through"))
        return std::nullopt;
    const auto month = wholeNumber(arguments, "through", 1, 12);
    if (!month)
        return month.error();
    through = *month;
    return std::nullopt;
}

MaybeError readShareOf(const Arguments &arguments, const PartnerLookup &lookup, FigureSpec &spec)
{
    if (!arguments.has("share-of"))
        return std::nullopt;
    if (spec.show != Show::Share)
        return needs("share-of", "show", word(Show::Share).key);
    const auto of = fromKey<ShareOf>(arguments.value("share-of"));
    spec.shareOf = of && *of != ShareOf::Group ? *of : ShareOf::Group;
    if (spec.shareOf != ShareOf::Group)
        return std::nullopt;
    const auto group = lookup.resolve(arguments.value("share-of"));
    if (!group)
        return group.error();
    if (!group->isGroup()) {
        return Message{QStringLiteral("share-of-no-group"),
                       QT_TRANSLATE_NOOP("Message", "The option %1 cannot be “%2”: it is total, shown or a group, as group:0003."),
                       {QStringLiteral("--share-of"), arguments.value("share-of")}};
    }
    spec.shareGroup = *group;
    return std::nullopt;
}

MaybeError readBase(const Arguments &arguments, FigureSpec &spec)
{
    if (!arguments.has("base"))
        return std::nullopt;
    if (spec.show != Show::Index)
        return needs("base", "show", word(Show::Index).key);
    spec.base = Period::parse(arguments.value("base"));
    if (!spec.base)
        return Message{QStringLiteral("base-unreadable"),
                       QT_TRANSLATE_NOOP("Message", "The base period “%1” cannot be read: write it as 2019, 2019-Q1 or 2019-01."),
                       {arguments.value("base")}};
    return std::nullopt;
}

MaybeError readGroups(const Arguments &arguments, FigureSpec &spec)
{
    if (arguments.has("group-basis")) {
        GroupBasis basis = GroupBasis::Published;
        if (const auto error = readWord(arguments, "group-basis", basis))
            return error;
        spec.groupBasis = basis;
    }
    if (arguments.has("as-of") && spec.drawnGroupBasis() != GroupBasis::Fixed)
        return needs("as-of", "group-basis", word(GroupBasis::Fixed).key);
    spec.remainder = spec.remainder || arguments.has("remainder");
    return readMonth(arguments, "as-of", spec.asOf);
}

MaybeError readPrices(const Arguments &arguments, FigureSpec &spec)
{
    if (const auto error = readMonth(arguments, "dollars-of", spec.dollarsOf))
        return error;
    if (arguments.has("bridge") && !spec.dollarsOf)
        return needs("bridge", "dollars-of", "2025-08");
    spec.bridged = spec.bridged || arguments.has("bridge");
    return std::nullopt;
}

MaybeError readTitleClaim(const Arguments &arguments, const PartnerLookup &lookup, FigureSpec &spec)
{
    if (arguments.has("title-over") && !arguments.has("title-lead"))
        return needs("title-over", "title-lead", "MX");
    if (!arguments.has("title-lead"))
        return std::nullopt;
    const auto lead = lookup.resolve(arguments.value("title-lead"));
    if (!lead)
        return lead.error();
    spec.titleClaim = TitleClaim{*lead, {}, {}, {}, {}};
    if (!arguments.has("title-over"))
        return std::nullopt;
    const auto over = lookup.resolve(arguments.value("title-over"));
    if (!over)
        return over.error();
    spec.titleClaim->over = *over;
    return std::nullopt;
}

MaybeError readLanguage(const Arguments &arguments, QString &language)
{
    if (!arguments.has("language"))
        return std::nullopt;
    language = arguments.value("language");
    if (!Language::localeOf(language))
        return badValue("language", language, {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr")});
    return std::nullopt;
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
    PeriodRef at;
    MaybeError error = readWord(arguments, "flow", spec.flow);
    const auto then = [&error](auto &&read) {
        if (!error)
            error = read();
    };
    then([&] { return readWord(arguments, "measure", spec.measure); });
    then([&] { return readWord(arguments, "show", spec.show); });
    then([&] { return readWord(arguments, "chart", spec.chart); });
    then([&] { return readWord(arguments, "axis", spec.axis); });
    then([&] { return readShareOf(arguments, lookup, spec); });
    then([&] { return readBase(arguments, spec); });
    then([&] { return readGroups(arguments, spec); });
    then([&] { return readPrices(arguments, spec); });
    then([&] { return readThrough(arguments, spec.through); });
    then([&] { return readSelection(arguments, lookup, spec.selection); });
    then([&] { return readSwitch(arguments, "others", "no-others", spec.others); });
    then([&] { return readSwitch(arguments, "total", "no-total", spec.total); });
    then([&]() -> MaybeError { return arguments.has("others") || arguments.has("total") ? whyNot(Extra::Whole, spec) : std::nullopt; });
    then([&] { return readPeriod(arguments, "from", spec.from); });
    then([&] { return readPeriod(arguments, "to", spec.to); });
    then([&] { return readPeriod(arguments, "at", at); });
    then([&] { return readRelease(arguments, spec.release); });
    then([&] { return readOver(arguments, spec.over); });
    then([&] { return whyNotReleased(arguments); });
    then([&] { return readSize(arguments, spec.size); });
    then([&] { return readLanguage(arguments, spec.language); });
    if (error)
        return *error;
    const ChartTraits &chart = traits(spec.chart);
    if (spec.selection == Selection() && !arguments.has("top"))
        spec.selection.top = chart.usualTop;
    if (has(spec.chart, Trait::MonthBars) && !arguments.has("measure") && arguments.has("chart"))
        spec.measure = chart.usualMeasure; // nothing else makes such bars
    if (arguments.has("recessions"))
        spec.recessions = true;
    if (arguments.has("crossings"))
        spec.crossings = true;
    if (arguments.has("lens"))
        spec.lens = true;
    if (arguments.has("leader-ribbon"))
        spec.leaderRibbon = true;
    if (arguments.has("partner-notes"))
        spec.partnerNotes = true;
    if (arguments.has("events"))
        spec.events = true;
    if (arguments.has("cumulative"))
        spec.cumulative = true;
    if (arguments.has("title")) {
        spec.title = arguments.value("title");
        spec.titleClaim.reset(); // what it says was said by the words that it replaces
    }
    if (arguments.has("subtitle"))
        spec.subtitle = arguments.value("subtitle");
    if (const auto wrong = readTitleClaim(arguments, lookup, spec))
        return *wrong;
    return spec;
}

} // namespace tradestrata
