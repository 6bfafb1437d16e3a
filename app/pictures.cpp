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

std::optional<Message> whatGaveWay(const Layout &layout, const FigureSize &size)
{
    const char *sentence = nullptr;
    switch (layout.gaveWay) {
    case GaveWay::Nothing:
        return std::nullopt;
    case GaveWay::ALittleType:
        sentence = QT_TRANSLATE_NOOP("Message", "At the size %1, the type is %2 of its usual size.");
        break;
    case GaveWay::PartnerNotes:
        sentence = QT_TRANSLATE_NOOP("Message", "At the size %1, the notes on partners are left out.");
        break;
    case GaveWay::LongNotes:
        sentence = QT_TRANSLATE_NOOP("Message", "At the size %1, the notes are cut to their first sentences.");
        break;
    case GaveWay::Subtitle:
        sentence = QT_TRANSLATE_NOOP("Message", "At the size %1, the subtitle and the notes are cut to their first sentences.");
        break;
    case GaveWay::Notes:
        sentence = QT_TRANSLATE_NOOP("Message", "At the size %1, the notes are left out and the subtitle is one line.");
        break;
    case GaveWay::Values:
        sentence = QT_TRANSLATE_NOOP(
            "Message", "At the size %1, the notes and the values beside names are left out and the subtitle is one line.");
        break;
    case GaveWay::Plot:
        sentence = QT_TRANSLATE_NOOP("Message", "At the size %1, the notes and the values beside names are left out and the plot "
                                                "is small.");
        break;
    case GaveWay::Type:
        sentence = QT_TRANSLATE_NOOP("Message", "At the size %1, the notes and the values beside names are left out and the type "
                                                "is %2 of its usual size.");
        break;
    }
    return Message{QStringLiteral("size-gave-way"), sentence, {sizeText(size), QVariant::fromValue(Percent{layout.type * 100})}};
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

Messages shortcomingsOf(const Figure &figure, const FigureSize &size, const FigureFonts &fonts)
{
    const Layout layout = layoutOf(figure, Paper::of(size), FontMetrics(fonts));
    Messages messages;
    if (const auto less = whatGaveWay(layout, size))
        messages.append(*less);
    QStringList missing;
    for (const TextItem &item : layout.texts)
        missing += fonts.missing(item.text);
    missing.removeDuplicates();
    constexpr qsizetype most = 12;
    if (!missing.isEmpty())
        messages.append(
            {QStringLiteral("characters-missing"),
             QT_TRANSLATE_NOOP("Message", "None of the fonts has the characters %1: they are drawn as empty boxes."),
             {missing.first(std::min(most, missing.size())).join(u' ') + QString::fromUtf8(missing.size() > most ? " …" : "")}});
    return messages;
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
