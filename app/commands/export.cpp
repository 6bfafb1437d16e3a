// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/writefigures.h"
#include "app/housefonts.h"
#include "app/specoptions.h"
#include "app/uselessoptions.h"
#include "models/io/readers.h"

#include <QDir>

namespace tradestrata {

namespace {

const QString standardOutput = QStringLiteral("-");

/// What is wrong with the output, for one figure or for a folder of them.
std::optional<Message> whyNotThere(const Arguments &arguments, bool folderAllowed)
{
    const QString output = arguments.value("output");
    if (output.isEmpty()) {
        return Message{QStringLiteral("output-missing"),
                       QT_TRANSLATE_NOOP("Message", "Name the file to write with -o, such as -o figure.png.")};
    }
    const auto formats = figureFormatsFrom(arguments);
    if (!formats)
        return formats.error();
    const auto format = figureFormatOf(output);
    if (const auto why = whyNoOutlines(arguments, format && output != standardOutput ? QList{*format} : *formats))
        return why;
    const bool isOne = !folderAllowed || format;
    if (isOne && output == standardOutput && formats->size() > 1)
        return Message{QStringLiteral("format-one"),
                       QT_TRANSLATE_NOOP("Message", "Standard output takes one figure in one format, not %1."),
                       {arguments.value("format")}};
    if (output == standardOutput)
        return std::nullopt;
    if (isOne && !format) {
        return Message{QStringLiteral("output-no-figure"),
                       QT_TRANSLATE_NOOP("Message",
                                         "Figures are written as PNG, SVG or PDF: “%1” does not end in .png, .svg or .pdf."),
                       {output}};
    }
    if (isOne && arguments.has("format"))
        return Message{QStringLiteral("format-of-file"),
                       QT_TRANSLATE_NOOP("Message", "The ending of “%1” is its format: leave out --format."),
                       {output}};
    return isOne ? whyNameless(output) : std::nullopt;
}

Carries carriesOf(const Arguments &arguments, Carries otherwise)
{
    return arguments.has("no-data") ? Carries::Nothing : otherwise;
}

/// A figure of several with its place among them.
struct FigureOfMany
{
    ComputedFigure computed;
    DrawnFigure drawn;
    QString tab; ///< the name on its tab; empty for the only one
};

/// What the check finds, as the outcome of a command that writes nothing; nothing if the figures may be published. Standard
/// output lists what is open, unless it takes the figure itself.
std::optional<Outcome> whyNotPublished(const std::vector<FigureOfMany> &figures, const InputData &data, const Arguments &arguments,
                                       const Builtin &builtin, const FigureFonts &fonts, const Language &language)
{
    if (!arguments.has("check"))
        return std::nullopt;
    const auto newest = builtin.newestKnown(data.releases);
    Outcome outcome{Outcome::NotHeld, {}, {}};
    QStringList checks;
    for (const FigureOfMany &figure : figures) {
        for (const Finding &finding : findingsIn(figure.computed, figure.drawn, fonts, newest)) {
            if (!finding.isOpen())
                continue;
            const Message message = figure.tab.isEmpty() ? finding.message : finding.message.inFile(figure.tab);
            outcome.messages.append(message);
            checks.append(finding.id);
            outcome.output += finding.id.toUtf8() + ": " + language.text(message).toUtf8() + '\n';
        }
    }
    if (outcome.messages.isEmpty())
        return std::nullopt;
    const int count = int(outcome.messages.size());
    checks.removeDuplicates();
    if (count > 1)
        outcome.messages = {{QStringLiteral("preflight-open"),
                             QT_TRANSLATE_N_NOOP("Message", "The check has %n finding(s) that nobody has accepted: %1."),
                             {checks},
                             count}};
    if (arguments.value("output") == standardOutput)
        outcome.output.clear();
    return outcome;
}

// Exports every figure of a session to a folder and prints the paths. All figures are computed before the first is
// written.
Outcome exportAll(const InputData &data, const Arguments &arguments, const Builtin &builtin, const Language &language,
                  const FigureFonts &fonts)
{
    Outcome outcome{Outcome::Done, {}, data.report.warnings};
    std::vector<FigureOfMany> figures;
    QList<FigureSpec> specs;
    for (const SessionFigure &figure : data.figures) {
        const auto request = requestOf(figure, withoutSeries(arguments), data.lookup(builtin));
        if (!request)
            return Outcome::failed(Outcome::WrongUsage, request.error());
        specs.append(request->spec);
        auto one = computedFigure(data, *request, arguments, builtin, figure.name);
        if (const auto *failed = std::get_if<Outcome>(&one))
            return inWords(*failed, data.named(language, builtin));
        auto &computed = std::get<ComputedFigure>(one);
        if (const auto &why = computed.numbers.notMarked)
            outcome.messages.append(why->inFile(figure.name));
        if (computed.whyNotTrue && !acceptedReason(computed.spec, QLatin1String(titleCheck)))
            outcome.messages.append(*computed.whyNotTrue);
        DrawnFigure drawn = drawnFigure(data, computed, arguments, builtin, language, carriesOf(arguments, Carries::WhenWritten));
        figures.push_back({std::move(computed), std::move(drawn), figure.name});
    }
    if (const auto why = whyUselessInAll(arguments, specs))
        return Outcome::failed(Outcome::WrongUsage, *why);
    if (auto why = whyNotPublished(figures, data, arguments, builtin, fonts, language))
        return *std::move(why);
    const QDir folder(arguments.value("output"));
    if (!folder.mkpath(QStringLiteral(".")))
        return Outcome::failed(Outcome::Unusable, noFolder(arguments.value("output")));
    const QStringList names = fileNamesOf(data.figures);
    const QList<FigureFormat> formats = *figureFormatsFrom(arguments);
    std::vector<FigureFileOrder> orders;
    for (size_t i = 0; i < figures.size(); ++i) {
        for (const FigureFormat format : formats)
            orders.push_back(
                {&figures[i].drawn, folder.filePath(names[qsizetype(i)] + u'.' + figureFormats()[int(format)]), format});
    }
    const auto files = writeFigureFiles(orders, arguments.has("outlines"), fonts);
    const auto each = size_t(formats.size()); // files of a figure
    for (size_t i = 0; i < files.size(); ++i) {
        const QString &tab = figures[i / each].tab;
        for (const Message &message : i % each == 0 ? files[i].shortcomings : Messages()) // they are the same in all
            outcome.messages.append(message.inFile(tab));
        if (files[i].written) {
            outcome.output += orders[i].path.toUtf8() + '\n';
            continue;
        }
        // One that fails does not stop the others.
        const Message &error = files[i].written.error();
        outcome.status = std::max<int>(outcome.status, statusOf(error));
        outcome.messages.append(error.file.isEmpty() ? error.inFile(tab) : error);
    }
    return outcome;
}

} // namespace

Outcome exportFigure(const Arguments &asWritten, const Builtin &builtin, const Language &language)
{
    Arguments arguments = asWritten;
    const QString output = arguments.value("output");
    const bool session = namesSession(arguments);
    const bool one = !session || arguments.has("figure");
    const auto format = output == standardOutput ? std::nullopt : figureFormatOf(output);
    if (const auto why = whyNotThere(arguments, !one))
        return Outcome::failed(Outcome::WrongUsage, *why);
    const auto request = specFrom(arguments, builtin.lookup());
    if (!request && !mayBeInFile(request.error(), arguments) && !mayBeInStyle(request.error(), arguments))
        return Outcome::failed(Outcome::WrongUsage, request.error());
    auto data = readInput(arguments, builtin);
    if (!data)
        return Outcome::failed(Outcome::Unusable, data.error());
    const auto house = fontsFor(builtin, data->style);
    if (!house)
        return Outcome::failed(Outcome::Unusable, fontsMissing());
    const FigureFonts &fonts = house->fonts;
    if (house->missing)
        data->report.warnings.append(*house->missing);
    auto sized = withHouseSize(std::move(arguments), data->style);
    if (!sized)
        return Outcome::failed(Outcome::WrongUsage, sized.error());
    arguments = *std::move(sized);
    builtin.addWindowFonts(); // a PDF embeds them
    if (!one && !format && output != standardOutput)
        return exportAll(*data, arguments, builtin, language, fonts);
    const auto asked = requestOf(*data, arguments, data->lookup(builtin));
    if (!asked)
        return Outcome::failed(Outcome::WrongUsage, asked.error());
    auto computed = computedFigure(*data, *asked, arguments, builtin);
    if (const auto *failed = std::get_if<Outcome>(&computed))
        return inWords(*failed, data->named(language, builtin));
    ComputedFigure &figure = std::get<ComputedFigure>(computed);
    DrawnFigure picture = drawnFigure(*data, figure, arguments, builtin, language, carriesOf(arguments, Carries::AtOnce));
    std::vector<FigureOfMany> only;
    only.push_back({std::move(figure), std::move(picture), {}});
    if (auto why = whyNotPublished(only, *data, arguments, builtin, fonts, language))
        return *std::move(why);
    const auto &[shown, drawn, tab] = only.front();
    const FigureFile how = drawn.as(format.value_or(figureFormatsFrom(arguments)->first()), arguments.has("outlines"));
    const auto file = fileOf(drawn.figure, drawn.size, fonts, how);
    if (!file)
        return Outcome::failed(statusOf(file.error()), file.error());
    Outcome outcome{Outcome::Done, {}, data->report.warnings + file->shortcomings};
    if (output == standardOutput)
        outcome.output = file->bytes;
    else if (const auto written = writeFile(output, file->bytes); !written)
        return Outcome::failed(Outcome::Unusable, written.error());
    if (shown.numbers.notMarked)
        outcome.messages.append(*shown.numbers.notMarked);
    if (shown.whyNotTrue && !acceptedReason(shown.spec, QLatin1String(titleCheck)))
        outcome.messages.append(*shown.whyNotTrue);
    return outcome;
}

} // namespace tradestrata
