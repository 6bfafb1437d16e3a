// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/pictures.h"
#include "app/specoptions.h"
#include "models/figure/buildfigure.h"
#include "models/figure/figure.h"
#include "models/io/readers.h"

#include <QDir>
#include <QRegularExpression>

namespace tradestrata {

namespace {

bool isPng(const QString &output) { return output.endsWith(QLatin1String(".png"), Qt::CaseInsensitive); }

std::optional<Message> whyNotThere(const QString &output, bool folderAllowed)
{
    if (output.isEmpty()) {
        return Message{QStringLiteral("output-missing"),
                       QT_TRANSLATE_NOOP("Message", "Name the file to write with -o, such as -o figure.png."),
                       {}};
    }
    if (!isPng(output) && !folderAllowed) {
        return Message{QStringLiteral("output-not-png"),
                       QT_TRANSLATE_NOOP("Message", "Figures are written as PNG: “%1” does not end in .png."),
                       {output}};
    }
    return isPng(output) ? whyNameless(output) : std::nullopt;
}

// Converts a tab's name into a file name: "12-month lead" becomes "12-month-lead.png".
QString fileName(const QString &figure)
{
    QString name = figure.normalized(QString::NormalizationForm_KD).toLower();
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    static const QRegularExpression marks(QStringLiteral("\\p{Mn}"));
    name.remove(marks).replace(other, QStringLiteral("-"));
    while (name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("figure") : name;
}

// Exports a figure to a file. Returns nothing on success.
std::optional<Outcome> exportOne(const InputData &data, const ComputedFigure &computed, const QString &path,
                                 const Builtin &builtin, const Language &language, const FigureFonts &fonts)
{
    const ValidSpec &spec = computed.spec;
    const Language own = spec->language.isEmpty() ? language : builtin.language(spec->language);
    const auto png = pngOf(buildFigure(computed.numbers, spec, data.registry(builtin), data.named(own, builtin)), spec->size,
                           fonts);
    if (!png)
        return Outcome::failed(png.error().id == QLatin1String("size-too-small") ? Outcome::WrongUsage : Outcome::Unusable,
                               png.error());
    const auto written = writeFile(path, *png);
    if (!written)
        return Outcome::failed(Outcome::Unusable, written.error());
    return std::nullopt;
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
    QStringList taken;
    for (size_t i = 0; i < computed.size(); ++i) {
        const QString own = fileName(data.figures[qsizetype(i)].name);
        QString name = own;
        for (int n = 2; taken.contains(name); ++n)
            name = QStringLiteral("%1-%2").arg(own).arg(n);
        taken.append(name);
        const QString path = folder.filePath(name + QStringLiteral(".png"));
        if (const auto failed = exportOne(data, computed[i], path, builtin, language, fonts))
            return *failed;
        outcome.output += path.toUtf8() + '\n';
    }
    return outcome;
}

} // namespace

Outcome exportFigure(const Arguments &arguments, const Builtin &builtin, const Language &language)
{
    const QString output = arguments.value("output");
    const bool session = namesSession(arguments);
    const bool one = !session || arguments.has("figure");
    if (const auto why = whyNotThere(output, !one))
        return Outcome::failed(Outcome::WrongUsage, *why);
    const auto request = specFrom(arguments, builtin.lookup());
    if (!request && !mayBeInFile(request.error(), arguments))
        return Outcome::failed(Outcome::WrongUsage, request.error());
    const auto data = readInput(arguments, builtin);
    if (!data)
        return Outcome::failed(Outcome::Unusable, data.error());
    const auto fonts = builtin.fonts();
    if (!fonts) {
        return Outcome::failed(Outcome::Unusable,
                               {QStringLiteral("fonts-missing"),
                                QT_TRANSLATE_NOOP("Message",
                                                  "The program's own fonts could not be loaded, so no figure can be drawn."),
                                {}});
    }
    if (!one && !isPng(output))
        return exportAll(*data, arguments, builtin, language, *fonts);
    const auto drawn = requestOf(*data, arguments, data->lookup(builtin));
    if (!drawn)
        return Outcome::failed(Outcome::WrongUsage, drawn.error());
    const auto computed = computedFigure(*data, *drawn, arguments, builtin);
    if (const auto *failed = std::get_if<Outcome>(&computed))
        return *failed;
    const ComputedFigure &figure = std::get<ComputedFigure>(computed);
    if (const auto failed = exportOne(*data, figure, output, builtin, language, *fonts))
        return *failed;
    Outcome outcome{Outcome::Done, {}, data->report.warnings};
    if (figure.whyNotTrue)
        outcome.messages.append(*figure.whyNotTrue);
    return outcome;
}

} // namespace tradestrata
