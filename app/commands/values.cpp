// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/specoptions.h"
#include "app/uselessoptions.h"
#include "models/figure/buildfigure.h"
#include "models/io/readers.h"
#include "models/numbers/computenumbers.h"
#include "models/preflight/preflight.h"
#include "models/tables/valuesbook.h"
#include "models/tables/valuestable.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace tradestrata {

namespace {

const QStringList valueFormats{QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("xlsx")};

/// Where the numbers go, and how they are written there.
struct ValuesOutput
{
    QString path; ///< empty: standard output
    QString format;
};

/// The ending of a file is its format. Errors: neither a file nor a format, or two that differ.
Result<ValuesOutput> outputOf(const Arguments &arguments)
{
    const auto format = formatFrom(arguments, valueFormats);
    if (!format)
        return format.error();
    const QString output = arguments.value("output");
    const bool isPrinted = !arguments.has("output") || output == QLatin1String("-");
    if (*format == QLatin1String("xlsx") && !arguments.has("output")) {
        return Message{QStringLiteral("output-workbook"),
                       QT_TRANSLATE_NOOP("Message", "A workbook is not printed: name the file with -o, such as -o values.xlsx, "
                                                    "or write -o - for standard output.")};
    }
    if (isPrinted)
        return ValuesOutput{{}, *format};
    const QString ending = QFileInfo(output).suffix().toLower();
    if (!valueFormats.contains(ending)) {
        return Message{QStringLiteral("output-no-values"),
                       QT_TRANSLATE_NOOP("Message", "Numbers are written as CSV, JSON or a workbook: “%1” does not end in .csv, "
                                                    ".json or .xlsx."),
                       {output}};
    }
    if (arguments.has("format") && *format != ending) {
        return Message{QStringLiteral("output-other-format"),
                       QT_TRANSLATE_NOOP("Message", "“%1” does not end in .%2, the format that --format asks for."),
                       {output, *format}};
    }
    const auto why = whyNameless(output);
    if (const auto refused = why ? why : whyInput(output, arguments))
        return *refused;
    return ValuesOutput{output, ending};
}

/// Which of the partners that were asked for have no place in the chart, and so none in its numbers.
Messages partnersLeftOut(const Numbers &numbers, const Language &language)
{
    Outcome leftOut;
    std::ranges::copy_if(numbers.notes, std::back_inserter(leftOut.messages), [](const Message &note) {
        return note.id == QLatin1String("one-partner") || note.id == QLatin1String("rows-limited");
    });
    return inWords(leftOut, language).messages;
}

/// The workbook is in the language of the figure, whose words it has.
Result<QByteArray> workbookOf(const InputData &data, const ComputedFigure &computed, const Numbers &inTable,
                              const Builtin &builtin, const Language &language)
{
    const ValidSpec &spec = computed.spec;
    const PartnerRegistry registry = data.registry(builtin);
    const Language own = data.named(spec->language.isEmpty() ? language : builtin.language(spec->language), builtin);
    const BookWords words = bookWords(buildFigure(computed.numbers, spec, registry, own), inTable, spec);
    return toXlsx(valuesBook(valuesTable(inTable, spec, registry, own), words, own));
}

} // namespace

Outcome printValues(const Arguments &arguments, const Builtin &builtin, const Language &language)
{
    const auto where = outputOf(arguments);
    if (!where)
        return Outcome::failed(Outcome::WrongUsage, where.error());
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
        return inWords(*failed, data->named(language, builtin));
    const ComputedFigure &figure = std::get<ComputedFigure>(computed);
    const ValidSpec &drawn = figure.spec;
    if (const auto why = whyNotInNumbers(arguments))
        return Outcome::failed(Outcome::WrongUsage, *why);
    if (figure.whyNotTrue && arguments.has("check") && !acceptedReason(drawn, QLatin1String(titleCheck)))
        return Outcome::failed(Outcome::NotHeld, *figure.whyNotTrue);
    const auto inTable = numbersWithTotal(data->releases, registry, drawn, looked->at, data->context(builtin));
    if (!inTable)
        return Outcome::failed(Outcome::WrongUsage, inTable.error());
    const Language named = data->named(language, builtin);
    const auto output = where->format == QLatin1String("xlsx") ? workbookOf(*data, figure, *inTable, builtin, language)
                        : where->format == QLatin1String("csv")
                            ? Result<QByteArray>(toCsv(valuesTable(*inTable, drawn, registry, named)))
                            : Result<QByteArray>(valuesJson(*inTable, drawn, registry, named));
    if (!output)
        return Outcome::failed(Outcome::Unusable, output.error());
    const Messages messages = data->report.warnings + partnersLeftOut(figure.numbers, named);
    if (where->path.isEmpty())
        return {Outcome::Done, *output, messages};
    if (const auto written = writeFile(where->path, *output); !written)
        return Outcome::failed(Outcome::Unusable, written.error());
    return {Outcome::Done, {}, messages};
}

} // namespace tradestrata
