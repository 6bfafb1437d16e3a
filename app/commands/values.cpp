// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/specoptions.h"
#include "models/numbers/computenumbers.h"
#include "models/tables/valuestable.h"

namespace tradestrata {

Outcome printValues(const Arguments &arguments, const Builtin &builtin, const Language &language)
{
    const auto format = formatFrom(arguments, {QStringLiteral("csv"), QStringLiteral("json")});
    if (!format)
        return Outcome::failed(Outcome::WrongUsage, format.error());
    const auto asked = specFrom(arguments, builtin.lookup());
    if (!asked)
        return Outcome::failed(Outcome::WrongUsage, asked.error());
    const auto data = readInput(arguments, builtin);
    if (!data)
        return Outcome::failed(Outcome::Unusable, data.error());
    const auto looked = askedOf(*data, arguments, builtin.lookup());
    if (!looked)
        return Outcome::failed(Outcome::WrongUsage, looked.error());
    const PartnerRegistry registry = data->registry(builtin);
    const auto made = madeFigure(*data, *looked, arguments, builtin);
    if (const auto *failed = std::get_if<Outcome>(&made))
        return *failed;
    const ValidSpec &drawn = std::get<MadeFigure>(made).spec;
    const auto inTable = numbersBesideTotal(data->releases, registry, drawn, looked->at, data->context(builtin));
    if (!inTable)
        return Outcome::failed(Outcome::WrongUsage, inTable.error());
    const QByteArray output = *format == QLatin1String("csv") ? toCsv(valuesTable(*inTable, drawn, registry, language))
                                                              : valuesJson(*inTable, drawn, registry, data->named(language));
    return {Outcome::Done, output, data->report.warnings};
}

} // namespace tradestrata
