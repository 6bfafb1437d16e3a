// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/writefigures.h"

#include "models/figure/alternativetext.h"
#include "models/figure/buildfigure.h"
#include "models/io/readers.h"
#include "models/layout/layoutfigure.h"
#include "models/session/figureslice.h"

#include <QRegularExpression>

#include <future>

namespace tradestrata {

namespace {

/// At most as long as a file system takes, with room for a number and an ending.
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

} // namespace

namespace {

// What is carried so that the figure opens again.
FigureData carried(const InputData &data, const ComputedFigure &computed, const Figure &figure, const Builtin &builtin,
                   const Language &language)
{
    const PartnerRegistry registry = data.registry(builtin);
    QStringList notes;
    for (const Message &note : computed.added)
        notes.append(language.plainText(note));
    const FigureGround ground{data.releases,         registry, computed.spec, computed.request.at,
                              data.context(builtin), language, notes,         data.style.sheet};
    SessionFigure asked;
    asked.spec = computed.request.spec;
    return dataOf(recordOf(ground, {computed.numbers, figure}, asked,
                           {data.groups, data.published, data.sources, data.series, data.style}),
                  registry);
}

} // namespace

DrawnFigure drawnFigure(const InputData &data, const ComputedFigure &computed, const Arguments &arguments, const Builtin &builtin,
                        const Language &language, Carries carries)
{
    const ValidSpec &spec = computed.spec;
    const QString asked = spec->language.isEmpty() && data.figure && !arguments.has("language") ? data.figure->language
                                                                                                : spec->language;
    const Language own = data.named(asked.isEmpty() ? language : builtin.language(asked), builtin);
    Figure figure = buildFigure(computed.numbers, spec, data.registry(builtin), own, data.style.sheet);
    const QString alternative = alternativeText(figure, computed.numbers, spec, own);
    DrawnFigure drawn{std::move(figure), spec->size, own, alternative};
    if (carries != Carries::Nothing) {
        const auto policy = carries == Carries::AtOnce ? std::launch::async : std::launch::deferred;
        const auto make = [&data, &builtin, computed, figure = drawn.figure, own] {
            return carried(data, computed, figure, builtin, own);
        };
        drawn.data = std::async(policy, make).share();
    }
    return drawn;
}

QStringList fileNamesOf(const QList<SessionFigure> &figures)
{
    QStringList names;
    for (const SessionFigure &figure : figures) {
        const QString own = fileName(figure.name);
        QString name = own;
        for (int n = 2; names.contains(name); ++n)
            name = QStringLiteral("%1-%2").arg(own).arg(n);
        names.append(name);
    }
    return names;
}

Result<QList<FigureFormat>> figureFormatsFrom(const Arguments &arguments)
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

std::optional<Message> whyNoOutlines(const Arguments &arguments, const QList<FigureFormat> &formats)
{
    if (!arguments.has("outlines") || formats.contains(FigureFormat::Svg))
        return std::nullopt;
    return Message{QStringLiteral("outlines-of-svg"),
                   QT_TRANSLATE_NOOP("Message", "Only SVG has text as text or as shapes: leave out the option %1."),
                   {QStringLiteral("--outlines")}};
}

namespace {

FigureFileResult encodedAndWritten(const UnencodedFigure &drawn, const QString &path, QSize pixels)
{
    const QByteArray bytes = drawn.encode();
    return {bytes.isEmpty() ? Result<qint64>(noMemory(pixels)) : writeFile(path, bytes), drawn.shortcomings};
}

} // namespace

std::vector<FigureFileResult> writeFigureFiles(const std::vector<FigureFileOrder> &orders, bool asOutlines,
                                               const FigureFonts &fonts, const std::function<void(int)> &progress)
{
    std::vector<FigureFileResult> results;
    std::future<FigureFileResult> before; // only one at a time waits in memory
    const auto finish = [&] {
        if (before.valid())
            results.push_back(before.get());
    };
    for (const FigureFileOrder &order : orders) {
        const DrawnFigure &figure = *order.figure;
        auto drawn = unencodedFileOf(figure.figure, figure.size, fonts, figure.as(order.format, asOutlines));
        finish();
        if (drawn)
            before = std::async(std::launch::async, encodedAndWritten, *std::move(drawn), order.path,
                                Paper::of(figure.size).pixels);
        else
            results.push_back({drawn.error(), {}});
        if (progress)
            progress(int(&order - orders.data()) + 1);
    }
    finish();
    return results;
}

QList<Finding> findingsIn(const ComputedFigure &computed, const DrawnFigure &drawn, const FigureFonts &fonts,
                          std::optional<Month> newest)
{
    const FontMetrics metrics(fonts);
    const Layout layout = layoutOf(drawn.figure, Paper::of(drawn.size), metrics);
    return preflight({computed.spec, computed.numbers, drawn.figure, layout, metrics, drawn.language, newest});
}

Outcome::Status statusOf(const Message &error)
{
    return error.id == QLatin1String("size-too-small") ? Outcome::WrongUsage : Outcome::Unusable;
}

Message noFolder(const QString &path)
{
    return {QStringLiteral("folder-not-made"), QT_TRANSLATE_NOOP("Message", "The folder “%1” cannot be created."), {path}};
}

} // namespace tradestrata
