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
    const auto request = specFrom(arguments, builtin.lookup());
    if (!request && !mayBeInFile(request.error(), arguments))
        return Outcome::failed(Outcome::WrongUsage, request.error());
    const auto data = readInput(arguments, builtin);
    if (!data)
        return Outcome::failed(Outcome::Unusable, data.error());
    const auto looked = requestOf(*data, arguments, data->lookup(builtin));
    if (!looked)
        return Outcome::failed(Outcome::WrongUsage, looked.error());
    const PartnerRegistry registry = data->registry(builtin);
    const auto computed = computedFigure(*data, *looked, arguments, builtin);
    if (const auto *failed = std::get_if<Outcome>(&computed))
        return *failed;
    const ValidSpec &drawn = std::get<ComputedFigure>(computed).spec;
    const auto inTable = numbersWithTotal(data->releases, registry, drawn, looked->at, data->context(builtin));
    if (!inTable)
        return Outcome::failed(Outcome::WrongUsage, inTable.error());
    const Language named = data->named(language, builtin);
    const QByteArray output = *format == QLatin1String("csv") ? toCsv(valuesTable(*inTable, drawn, registry, named))
                                                              : valuesJson(*inTable, drawn, registry, named);
    return {Outcome::Done, output, data->report.warnings};
}

} // namespace tradestrata
