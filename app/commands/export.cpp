// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/specoptions.h"
#include "models/figure/figure.h"
#include "models/io/readers.h"
#include "widgets/render/pngwriter.h"
#include "widgets/render/renderfigure.h"

namespace tradestrata {

namespace {

std::optional<Message> whyNotThere(const QString &output)
{
    if (output.isEmpty()) {
        return Message{QStringLiteral("output-missing"),
                       QT_TRANSLATE_NOOP("Message", "Say with -o where to write the figure, as -o figure.png."), {}};
    }
    if (!output.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        return Message{QStringLiteral("output-not-png"),
                       QT_TRANSLATE_NOOP("Message", "Figures are written as PNG: “%1” does not end in .png."), {output}};
    }
    return std::nullopt;
}

// As on the command line: "1600x900", "170x95mm".
QString sizeText(const FigureSize &size)
{
    const QString unit = size.unit == FigureSize::Unit::Millimetres ? QStringLiteral("mm") : QString();
    return QStringLiteral("%1x%2%3").arg(size.width).arg(size.height).arg(unit);
}

Message noMemory(QSize pixels)
{
    return {QStringLiteral("memory-missing"),
            QT_TRANSLATE_NOOP("Message", "There is not enough memory to draw a figure of %1 by %2 pixels."),
            {pixels.width(), pixels.height()}};
}

QList<PngText> textsOf(const Figure &figure)
{
    return {{"Title", figure.title},
            {"Description", figure.subtitle},
            {"Source", figure.source},
            {"Software", QStringLiteral("Tradestrata " TRADESTRATA_VERSION)}};
}

} // namespace

Outcome exportFigure(const Arguments &arguments, const Builtin &builtin, const Language &language)
{
    const QString output = arguments.value("output");
    if (const auto why = whyNotThere(output))
        return Outcome::failed(Outcome::WrongUsage, *why);
    const auto spec = specFrom(arguments, builtin.lookup());
    if (!spec)
        return Outcome::failed(Outcome::WrongUsage, spec.error());
    const auto data = readInput(arguments, builtin);
    if (!data)
        return Outcome::failed(Outcome::Unusable, data.error());
    const auto numbers = numbersOf(data->releases, builtin.registry(), *spec);
    if (!numbers)
        return Outcome::failed(Outcome::WrongUsage, numbers.error());
    const auto fonts = builtin.fonts();
    if (!fonts) {
        return Outcome::failed(Outcome::Unusable,
                               {QStringLiteral("fonts-missing"),
                                QT_TRANSLATE_NOOP("Message", "The program's own fonts could not be loaded, so no figure can be drawn."),
                                {}});
    }
    const Figure figure = buildFigure(*numbers, *spec, builtin.registry(), language);
    const Paper paper = Paper::of(spec->size);
    const Layout layout = layoutOf(figure, paper, FontMetrics(*fonts));
    if (layout.tooSmall) {
        return Outcome::failed(Outcome::WrongUsage,
                               {QStringLiteral("size-too-small"),
                                QT_TRANSLATE_NOOP("Message", "The words of this figure leave no room to draw in at the size "
                                                             "%1: ask for a larger one."),
                                {sizeText(spec->size)}});
    }
    const QImage picture = renderFigure(figure, layout, *fonts);
    const QByteArray png = picture.isNull() ? QByteArray() : encodePng(picture, paper.scale * 72, textsOf(figure));
    if (png.isEmpty())
        return Outcome::failed(Outcome::Unusable, noMemory(paper.pixels));
    const auto written = writeFile(output, png);
    if (!written)
        return Outcome::failed(Outcome::Unusable, written.error());
    return {Outcome::Done, {}, data->report.warnings};
}

} // namespace tradestrata
