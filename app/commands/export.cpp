// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/pictures.h"
#include "app/specoptions.h"
#include "models/figure/alternativetext.h"
#include "models/figure/buildfigure.h"
#include "models/figure/figure.h"
#include "models/io/readers.h"
#include "models/session/figureslice.h"

#include <QDir>
#include <QRegularExpression>

namespace tradestrata {

namespace {

const QString standardOutput = QStringLiteral("-");

/// The formats of a folder of figures or of standard output: those of --format, or PNG.
Result<QList<FigureFormat>> formatsFrom(const Arguments &arguments)
{
    if (!arguments.has("format"))
        return QList{FigureFormat::Png};
    QList<FigureFormat> formats;
    for (const QString &each : arguments.value("format").split(u',')) {
        const auto format = figureFormatOf(each.trimmed());
        if (!format || !figureFormats().contains(each.trimmed().toLower()))
            return Message{QStringLiteral("format-unknown"),
                           QT_TRANSLATE_NOOP("Message", "The command %1 does not have the format “%2”: its formats are %3."),
                           {arguments.command, each, figureFormats()}};
        if (!formats.contains(*format))
            formats.append(*format);
    }
    return formats;
}

/// What is wrong with the output, for one figure or for a folder of them.
std::optional<Message> whyNotThere(const Arguments &arguments, bool folderAllowed)
{
    const QString output = arguments.value("output");
    if (output.isEmpty()) {
        return Message{QStringLiteral("output-missing"),
                       QT_TRANSLATE_NOOP("Message", "Name the file to write with -o, such as -o figure.png."),
                       {}};
    }
    const auto formats = formatsFrom(arguments);
    if (!formats)
        return formats.error();
    const auto format = figureFormatOf(output);
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

/// A tab's name as a file name, with letters of every alphabet: "12-month lead" becomes "12-month-lead". At most as long
/// as a file system takes, with room for a number and an ending.
QString fileName(const QString &figure)
{
    constexpr qsizetype mostBytes = 240;
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{M}\\p{N}]+"));
    QString name = figure.normalized(QString::NormalizationForm_C).toLower();
    name.replace(other, QStringLiteral("-"));
    while (name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('-')) || name.toUtf8().size() > mostBytes)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    return name.isEmpty() ? QStringLiteral("figure") : name;
}

/// A figure with what its file says and carries.
struct DrawnFigure
{
    Figure figure;
    FigureSize size;
    QString language;
    QString alternative;
    std::shared_future<FigureData> data = {};

    FigureFile as(FigureFormat format, const Arguments &arguments) const
    {
        return {format, language, alternative, arguments.has("outlines"), data};
    }
};

/// What is carried so that the figure opens again.
FigureData carried(const InputData &data, const ComputedFigure &computed, const Figure &figure, const Builtin &builtin,
                   const Context &context, const Language &language)
{
    const PartnerRegistry registry = data.registry(builtin);
    QStringList notes;
    for (const Message &note : computed.added)
        notes.append(language.plainText(note));
    const FigureGround ground{data.releases, registry, computed.spec, computed.request.at, context, language, notes};
    SessionFigure asked;
    asked.spec = computed.request.spec;
    return dataOf(recordOf(ground, {computed.numbers, figure}, asked, {data.groups, data.published, data.sources}), registry);
}

DrawnFigure drawn(const InputData &data, const ComputedFigure &computed, const Arguments &arguments, const Builtin &builtin,
                  const Language &language)
{
    const ValidSpec &spec = computed.spec;
    const QString asked = spec->language.isEmpty() && data.figure && !arguments.has("language") ? data.figure->language
                                                                                                : spec->language;
    const Language own = asked.isEmpty() ? language : builtin.language(asked);
    const Language named = data.named(own, builtin);
    Figure figure = buildFigure(computed.numbers, spec, data.registry(builtin), named);
    DrawnFigure drawn{std::move(figure), spec->size, own.code(), {}};
    drawn.alternative = alternativeText(drawn.figure, computed.numbers, spec, named);
    if (!arguments.has("no-data")) { // made on another core while the figure is drawn
        const auto make = [&data, &computed, &builtin, figure = drawn.figure, context = data.context(builtin), named] {
            return carried(data, computed, figure, builtin, context, named);
        };
        drawn.data = std::async(std::launch::async, make).share();
    }
    return drawn;
}

Outcome::Status statusOf(const Message &error)
{
    return error.id == QLatin1String("size-too-small") ? Outcome::WrongUsage : Outcome::Unusable;
}

Message noFolder(const QString &path)
{
    return {QStringLiteral("folder-not-made"), QT_TRANSLATE_NOOP("Message", "The folder “%1” cannot be created."), {path}};
}

// Exports every figure of a session to a folder and prints the paths. All figures are computed before the first is
// written.
Outcome exportAll(const InputData &data, const Arguments &arguments, const Builtin &builtin, const Language &language,
                  const FigureFonts &fonts)
{
    Outcome outcome{Outcome::Done, {}, data.report.warnings};
    std::vector<ComputedFigure> computed;
    for (const SessionFigure &figure : data.figures) {
        const auto drawn = requestOf(figure, arguments, data.lookup(builtin));
        if (!drawn)
            return Outcome::failed(Outcome::WrongUsage, drawn.error());
        auto one = computedFigure(data, *drawn, arguments, builtin, figure.name);
        if (const auto *failed = std::get_if<Outcome>(&one))
            return *failed;
        computed.push_back(std::get<ComputedFigure>(std::move(one)));
        if (const auto &why = computed.back().whyNotTrue)
            outcome.messages.append(*why);
    }
    const QDir folder(arguments.value("output"));
    if (!folder.mkpath(QStringLiteral(".")))
        return Outcome::failed(Outcome::Unusable, noFolder(arguments.value("output")));
    const QList<FigureFormat> formats = *formatsFrom(arguments);
    QStringList taken;
    for (size_t i = 0; i < computed.size(); ++i) {
        const QString own = fileName(data.figures[qsizetype(i)].name);
        QString name = own;
        for (int n = 2; taken.contains(name); ++n)
            name = QStringLiteral("%1-%2").arg(own).arg(n);
        taken.append(name);
        const DrawnFigure figure = drawn(data, computed[i], arguments, builtin, language);
        for (const FigureFormat format : formats) {
            const QString path = folder.filePath(name + u'.' + figureFormats()[int(format)]);
            const QString &tab = data.figures[qsizetype(i)].name;
            const auto file = fileOf(figure.figure, figure.size, fonts, figure.as(format, arguments));
            for (const Message &each : file ? file->shortcomings : Messages()) {
                if (format == formats.front()) // they are the same in all
                    outcome.messages.append(each.inFile(tab));
            }
            const auto written = file ? writeFile(path, file->bytes) : Result<qint64>(file.error().inFile(tab));
            if (written) {
                outcome.output += path.toUtf8() + '\n';
                continue;
            }
            // One that fails does not stop the others.
            outcome.status = std::max<int>(outcome.status, statusOf(written.error()));
            outcome.messages.append(written.error());
        }
    }
    return outcome;
}

} // namespace

Outcome exportFigure(const Arguments &arguments, const Builtin &builtin, const Language &language)
{
    const QString output = arguments.value("output");
    const bool session = namesSession(arguments);
    const bool one = !session || arguments.has("figure");
    const auto format = output == standardOutput ? std::nullopt : figureFormatOf(output);
    if (const auto why = whyNotThere(arguments, !one))
        return Outcome::failed(Outcome::WrongUsage, *why);
    const auto request = specFrom(arguments, builtin.lookup());
    if (!request && !mayBeInFile(request.error(), arguments))
        return Outcome::failed(Outcome::WrongUsage, request.error());
    const auto data = readInput(arguments, builtin);
    if (!data)
        return Outcome::failed(Outcome::Unusable, data.error());
    const auto fonts = builtin.fonts();
    if (!fonts)
        return Outcome::failed(Outcome::Unusable, fontsMissing());
    builtin.addWindowFonts(); // a PDF embeds them
    if (!one && !format && output != standardOutput)
        return exportAll(*data, arguments, builtin, language, *fonts);
    const auto asked = requestOf(*data, arguments, data->lookup(builtin));
    if (!asked)
        return Outcome::failed(Outcome::WrongUsage, asked.error());
    const auto computed = computedFigure(*data, *asked, arguments, builtin);
    if (const auto *failed = std::get_if<Outcome>(&computed))
        return *failed;
    const ComputedFigure &figure = std::get<ComputedFigure>(computed);
    const DrawnFigure picture = drawn(*data, figure, arguments, builtin, language);
    const FigureFile how = picture.as(format.value_or(formatsFrom(arguments)->first()), arguments);
    const auto file = fileOf(picture.figure, picture.size, *fonts, how);
    if (!file)
        return Outcome::failed(statusOf(file.error()), file.error());
    Outcome outcome{Outcome::Done, {}, data->report.warnings + file->shortcomings};
    if (output == standardOutput)
        outcome.output = file->bytes;
    else if (const auto written = writeFile(output, file->bytes); !written)
        return Outcome::failed(Outcome::Unusable, written.error());
    if (figure.whyNotTrue)
        outcome.messages.append(*figure.whyNotTrue);
    return outcome;
}

} // namespace tradestrata
