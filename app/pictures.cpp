// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures.h"

#include "models/layout/layoutfigure.h"
#include "widgets/render/pngwriter.h"
#include "widgets/render/renderfigure.h"
#include "widgets/render/vectorwriter.h"

#include <cmath>

namespace tradestrata {

namespace {

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
    QList<PngText> texts{{"Title", figure.title},
                         {"Description", figure.subtitle},
                         {"Source", figure.source},
                         {"Software", QStringLiteral("Tradestrata " TRADESTRATA_VERSION)}};
    if (!figure.notes.isEmpty())
        texts.append({"Comment", figure.notes.join(u'\n')});
    return texts;
}

/// Errors: no room for the words.
Result<Layout> layoutAt(const Figure &figure, const FigureSize &size, const Paper &paper, const FigureFonts &fonts)
{
    Layout layout = layoutOf(figure, paper, FontMetrics(fonts));
    if (layout.tooSmall) {
        return Message{QStringLiteral("size-too-small"),
                       QT_TRANSLATE_NOOP("Message", "At the size %1, the words of this figure leave no room for the "
                                                    "plot: choose a larger size."),
                       {sizeText(size)}};
    }
    return layout;
}

} // namespace

Result<QImage> pictureOf(const Figure &figure, const FigureSize &size, const FigureFonts &fonts)
{
    const Paper paper = Paper::of(size);
    const auto layout = layoutAt(figure, size, paper, fonts);
    if (!layout)
        return layout.error();
    QImage picture = renderFigure(figure, *layout, fonts);
    if (picture.isNull())
        return noMemory(paper.pixels);
    constexpr double pointsPerMetre = 72 / 0.0254;
    picture.setDotsPerMeterX(int(std::lround(paper.scale * pointsPerMetre)));
    picture.setDotsPerMeterY(picture.dotsPerMeterX());
    return picture;
}

const QStringList &figureFormats()
{
    static const QStringList formats{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    return formats;
}

std::optional<FigureFormat> figureFormatOf(const QString &name)
{
    const qsizetype place = figureFormats().indexOf(name.section(u'.', -1).toLower());
    return place < 0 ? std::nullopt : std::optional(FigureFormat(place));
}

Result<QByteArray> fileOf(const Figure &figure, const FigureSize &size, const FigureFonts &fonts, const FigureFile &file)
{
    if (file.format == FigureFormat::Png) {
        const auto picture = pictureOf(figure, size, fonts);
        if (!picture)
            return picture.error();
        const QByteArray png = encodePng(*picture, Paper::of(size).scale * 72, textsOf(figure));
        return png.isEmpty() ? Result<QByteArray>(noMemory(picture->size())) : png;
    }
    const auto layout = layoutAt(figure, size, vectorPaper(size), fonts);
    if (!layout)
        return layout.error();
    const VectorFile vector{size, textsOf(figure), file.language, file.asOutlines};
    return file.format == FigureFormat::Svg ? encodeSvg(figure, *layout, fonts, vector) : encodePdf(figure, *layout, fonts, vector);
}

} // namespace tradestrata
