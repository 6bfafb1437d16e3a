// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/specoptions.h"
#include "models/claims/claimwords.h"
#include "models/spec/ondata.h"

namespace tradestrata {

namespace {

QStringList claimMeasureKeys()
{
    QStringList keys;
    for (const Measure measure : claimMeasures)
        keys.append(QLatin1String(word(measure).key));
    return keys;
}

std::optional<Message> whyNot(const Arguments &arguments)
{
    if (!arguments.has("lead") || !arguments.has("over")) {
        return Message{QStringLiteral("claim-incomplete"),
                       QT_TRANSLATE_NOOP("Message",
                                         "Name the partners to compare with --lead and --over, such as --lead MX --over CA.")};
    }
    if (arguments.has("measure") && !claimMeasureKeys().contains(arguments.value("measure"))) {
        return Message{QStringLiteral("option-value"),
                       QT_TRANSLATE_NOOP("Message", "The option %1 cannot be “%2”: it must be one of %3."),
                       {QStringLiteral("--measure"), arguments.value("measure"), claimMeasureKeys()}};
    }
    if (arguments.has("require") && !arguments.has("measure")) {
        return Message{QStringLiteral("require-needs-measure"),
                       QT_TRANSLATE_NOOP("Message",
                                         "The option %1 needs %2: without a measure a claim is neither true nor false."),
                       {QStringLiteral("--require"), QStringLiteral("--measure")}};
    }
    return std::nullopt;
}

Result<ClaimQuestion> questionFrom(const Arguments &arguments, const PartnerLookup &lookup)
{
    if (const auto why = whyNot(arguments))
        return *why;
    const auto spec = specFrom(arguments, lookup);
    if (!spec)
        return spec.error();
    const auto at = periodAt(arguments, PeriodRef::latest());
    if (!at)
        return at.error();
    ClaimQuestion question{{spec->flow, {}, {}}, std::nullopt, *at, spec->release};
    if (arguments.has("measure"))
        question.measure = spec->measure;
    for (const auto &[option, code] : {std::pair("lead", &question.pair.a), std::pair("over", &question.pair.b)}) {
        const auto found = lookup.resolve(arguments.value(option));
        if (!found)
            return found.error();
        *code = *found;
    }
    return question;
}

} // namespace

Outcome printClaims(const Arguments &arguments, const Builtin &builtin, const Language &language)
{
    auto question = questionFrom(arguments, builtin.lookup());
    if (!question && !mayBeInFile(question.error(), arguments))
        return Outcome::failed(Outcome::WrongUsage, question.error());
    const auto data = readInputs(arguments, builtin);
    if (!data) {
        const QString &id = data.error().id;
        const bool usage = id == QLatin1String("released-needs-one") || id == QLatin1String("release-twice");
        return Outcome::failed(usage ? Outcome::WrongUsage : Outcome::Unusable, data.error());
    }
    question = questionFrom(arguments, data->lookup(builtin));
    if (!question)
        return Outcome::failed(Outcome::WrongUsage, question.error());
    if (const auto why = question->measure ? whyNotOnData(*question->measure, data->releases.terms().frequency) : std::nullopt)
        return Outcome::failed(Outcome::WrongUsage, *why);
    const PartnerRegistry registry = data->registry(builtin);
    const Language named = data->named(language, builtin);
    const auto claims = claimsOf(data->releases, registry, *question);
    if (!claims)
        return Outcome::failed(Outcome::WrongUsage, claims.error());
    Outcome outcome{Outcome::Done,
                    arguments.wantsJson() ? claimsJson(*claims, question->pair, registry, named)
                                          : claimsText(*claims, question->pair, named),
                    data->report.warnings};
    const ReleaseClaims &newest = claims->back();
    if (arguments.has("require") && !newest.rows.front().claim.holds()) {
        outcome.status = Outcome::NotHeld;
        outcome.messages.append(whyNotHeld(newest.rows.front().claim, question->pair, *newest.compared));
    }
    return outcome;
}

} // namespace tradestrata
