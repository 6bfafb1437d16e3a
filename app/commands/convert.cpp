// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/specoptions.h"
#include "models/io/readers.h"

#include <QFileInfo>

namespace tradestrata {

namespace {

std::optional<Message> whyNotConverted(const Arguments &arguments)
{
    const QString output = arguments.value("output");
    if (output.isEmpty()) {
        return Message{QStringLiteral("table-output-missing"),
                       QT_TRANSLATE_NOOP("Message", "Name the file to write with -o, such as -o table.csv.")};
    }
    if (!output.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        return Message{QStringLiteral("output-not-csv"),
                       QT_TRANSLATE_NOOP("Message", "Tables are written as CSV: “%1” does not end in .csv."),
                       {output}};
    }
    const auto why = whyNameless(output);
    return why ? why : whyInput(output, arguments);
}

} // namespace

Outcome convertFile(const Arguments &arguments, const Builtin &builtin, const Language &)
{
    if (const auto why = whyNotConverted(arguments))
        return Outcome::failed(Outcome::WrongUsage, *why);
    const auto spec = specFrom(arguments, builtin.lookup());
    if (!spec)
        return Outcome::failed(Outcome::WrongUsage, spec.error());
    const auto data = readInput(arguments, builtin);
    if (!data)
        return Outcome::failed(Outcome::Unusable, data.error());
    const auto table = data->releases.pickOne(spec->release);
    if (!table)
        return Outcome::failed(Outcome::WrongUsage, table.error());
    const auto written = writeFile(arguments.value("output"), writeOwnTable(**table, builtin.registry()));
    if (!written)
        return Outcome::failed(Outcome::Unusable, written.error());
    Outcome outcome{Outcome::Done, {}, data->report.warnings};
    if (const auto left = releasesLeftOut(data->releases.oldToNew(), **table, QStringLiteral("--release")); left && !spec->release)
        outcome.messages.append(left->inFile(QFileInfo(arguments.inputs.first()).fileName()));
    return outcome;
}

} // namespace tradestrata
