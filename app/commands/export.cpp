// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/pictures.h"
#include "app/specoptions.h"
#include "models/figure/figure.h"
#include "models/io/readers.h"

#include <QDir>
#include <QRegularExpression>

namespace tradestrata {

namespace {

bool isPng(const QString &output)
{
    return output.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
}

std::optional<Message> whyNotThere(const QString &output, bool folderAllowed)
{
    if (output.isEmpty()) {
        return Message{QStringLiteral("output-missing"),
                       QT_TRANSLATE_NOOP("Message", "Say with -o where to write the figure, as -o figure.png."), {}};
    }
    if (!isPng(output) && !folderAllowed) {
        return Message{QStringLiteral("output-not-png"),
                       QT_TRANSLATE_NOOP("Message", "Figures are written as PNG: “%1” does not end in .png."), {output}};
    }
    return std::nullopt;
}

// A tab's name as a file's: "12-month lead" becomes "12-month-lead.png".
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

// One figure into one file. Nothing when it went well.
std::optional<Outcome> exportOne(const InputData &data, const Asked &asked, const QString &path, const Builtin &builtin,
                                 const Language &language, const FigureFonts &fonts)
{
    const FigureSpec &spec = asked.spec;
    const PartnerRegistry registry = data.registry(builtin);
    const auto numbers = numbersOf(data.releases, registry, spec, asked.at, builtin.context());
    if (!numbers)
        return Outcome::failed(Outcome::WrongUsage, numbers.error());
    const auto png = pngOf(buildFigure(*numbers, spec, registry, data.named(language)), spec.size, fonts);
    if (!png)
        return Outcome::failed(png.error().id == QLatin1String("size-too-small") ? Outcome::WrongUsage : Outcome::Unusable, png.error());
    const auto written = writeFile(path, *png);
    if (!written)
        return Outcome::failed(Outcome::Unusable, written.error());
    return std::nullopt;
}

Message noFolder(const QString &path)
{
    return {QStringLiteral("folder-not-made"), QT_TRANSLATE_NOOP("Message", "The folder “%1” cannot be made."), {path}};
}

// Every figure of a session into a folder; the paths are printed.
Outcome exportAll(const InputData &data, const Arguments &arguments, const Builtin &builtin, const Language &language,
                  const FigureFonts &fonts)
{
    const QDir folder(arguments.value("output"));
    if (!folder.mkpath(QStringLiteral(".")))
        return Outcome::failed(Outcome::Unusable, noFolder(arguments.value("output")));
    Outcome outcome{Outcome::Done, {}, data.report.warnings};
    QStringList taken;
    for (const SessionFigure &figure : data.figures) {
        const auto drawn = askedOf(figure, arguments, builtin.lookup());
        if (!drawn)
            return Outcome::failed(Outcome::WrongUsage, drawn.error());
        QString name = fileName(figure.name);
        for (int n = 2; taken.contains(name); ++n)
            name = QStringLiteral("%1-%2").arg(fileName(figure.name)).arg(n);
        taken.append(name);
        const QString path = folder.filePath(name + QStringLiteral(".png"));
        const QString &own = drawn->spec.language;
        if (const auto failed = exportOne(data, *drawn, path, builtin, own.isEmpty() ? language : builtin.language(own), fonts))
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
    const auto asked = specFrom(arguments, builtin.lookup());
    if (!asked)
        return Outcome::failed(Outcome::WrongUsage, asked.error());
    const auto data = readInput(arguments, builtin);
    if (!data)
        return Outcome::failed(Outcome::Unusable, data.error());
    const auto fonts = builtin.fonts();
    if (!fonts) {
        return Outcome::failed(Outcome::Unusable,
                               {QStringLiteral("fonts-missing"),
                                QT_TRANSLATE_NOOP("Message", "The program's own fonts could not be loaded, so no figure can be drawn."),
                                {}});
    }
    if (!one && !isPng(output))
        return exportAll(*data, arguments, builtin, language, *fonts);
    const auto drawn = askedOf(*data, arguments, builtin.lookup());
    if (!drawn)
        return Outcome::failed(Outcome::WrongUsage, drawn.error());
    const Language own = drawn->spec.language.isEmpty() ? language : builtin.language(drawn->spec.language);
    if (const auto failed = exportOne(*data, *drawn, output, builtin, own, *fonts))
        return *failed;
    return {Outcome::Done, {}, data->report.warnings};
}

} // namespace tradestrata
