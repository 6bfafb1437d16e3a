// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/optionvalues.h"
#include "app/specoptions.h"
#include "models/io/readers.h"

#include <future>

namespace tradestrata {

namespace {

// Dollars and euros, or adjusted and unadjusted figures, differ without any revision.
std::optional<Message> whyUnlike(const TableInfo &older, const TableInfo &newer)
{
    for (const auto part : {&TableInfo::unit, &TableInfo::basis, &TableInfo::adjustment}) {
        if (older.*part != newer.*part) {
            return Message{QStringLiteral("releases-unlike"),
                           QT_TRANSLATE_NOOP("Message", "The two files hold unlike figures, “%1” and “%2”: they are no releases "
                                                        "of the same data."),
                           {older.*part, newer.*part}};
        }
    }
    return std::nullopt;
}

std::optional<Message> whyWrongWayRound(const TradeTable &older, const TradeTable &newer)
{
    const auto before = older.info().release;
    const auto now = newer.info().release;
    const bool known = before && now; // a newer release may cover fewer months
    if (!known && newer.last() < older.last()) {
        return Message{QStringLiteral("releases-swapped"),
                       QT_TRANSLATE_NOOP("Message", "The data of the second file end in %1, before those of the first, in %2: the "
                                                    "changes are shown from the first to the second all the same."),
                       {QVariant::fromValue(Period::month(newer.last())), QVariant::fromValue(Period::month(older.last()))}};
    }
    if (known && *now < *before) {
        return Message{QStringLiteral("releases-swapped"),
                       QT_TRANSLATE_NOOP("Message", "The second file was released in %1, before the first, in %2: the changes are "
                                                    "shown from the first to the second all the same."),
                       {QVariant::fromValue(Period::month(*now)), QVariant::fromValue(Period::month(*before))}};
    }
    return std::nullopt;
}

// Of several releases in one file the one that was named, else the newest.
TablePtr pick(const Import &import, std::optional<Month> released)
{
    for (const TablePtr &table : import.others) {
        if (released && table->info().release == released)
            return table;
    }
    return import.table;
}

} // namespace

Outcome printDiff(const Arguments &arguments, const Builtin &builtin, const Language &language)
{
    const auto format = formatFrom(arguments, {QStringLiteral("text"), QStringLiteral("json")});
    if (!format)
        return Outcome::failed(Outcome::WrongUsage, format.error());
    const auto released = bothReleasedFrom(arguments);
    if (!released)
        return Outcome::failed(Outcome::WrongUsage, released.error());
    const PartnerRegistry &registry = builtin.registry();
    const auto read = [&](const QString &path, std::optional<Month> month) {
        Progress progress;
        return readDataFile(path, registry, month, progress);
    };
    auto reading = std::async(std::launch::async, read, arguments.inputs[1], released->second); // beside the other
    const auto older = read(arguments.inputs[0], released->first);
    const auto newer = reading.get();
    for (const auto *import : {&older, &newer}) {
        if (!*import)
            return Outcome::failed(Outcome::Unusable, import->error());
    }
    const TablePtr before = pick(*older, released->first);
    const TablePtr now = pick(*newer, released->second);
    if (const auto why = whyUnlike(before->info(), now->info()))
        return Outcome::failed(Outcome::Unusable, *why);
    const ComparedReleases releases{before, now, diffOf(before, now, registry)};
    Outcome outcome{Outcome::Done,
                    *format == QLatin1String("json") ? diffJson(releases, registry, language) : diffText(releases, registry, language),
                    (*older).report.warnings + (*newer).report.warnings};
    if (const auto why = whyWrongWayRound(*before, *now))
        outcome.messages.append(*why);
    return outcome;
}

} // namespace tradestrata
