// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures.h"

#include "models/layout/layoutfigure.h"
#include "models/preflight/preflight.h"
#include "widgets/render/pngwriter.h"
#include "widgets/render/renderfigure.h"
#include "widgets/render/vectorwriter.h"

#include <QSysInfo>

#include <cmath>
#include <future>

namespace tradestrata {

Message noMemory(QSize pixels)
{
    return {QStringLiteral("memory-missing"),
            QT_TRANSLATE_NOOP("Message", "There is not enough memory to draw a figure of %1 by %2 pixels."),
            {pixels.width(), pixels.height()}};
}

namespace {

QList<FileText> textsOf(const Figure &figure, const Layout &layout, const QString &alternative)
{
    QList<FileText> texts{{"Title", figure.title},
                          {"Description", alternative},
                          {"Subtitle", layout.subtitle},
                          {"Source", figure.source},
                          {"Software", QStringLiteral("Tradestrata " TRADESTRATA_VERSION)}};
    if (!figure.details.isEmpty())
        texts.append({"Comment", figure.details.join(u'\n')});
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
                       {toText(size)}};
    }
    return layout;
}

Percent typeOf(const Layout &layout) { return {layout.type * 100, 0}; }

/// What gave way, in the order of GaveWay; the first is nothing.
constexpr const char *gaveWayWords[]{
    nullptr,
    QT_TRANSLATE_NOOP("Message", "At the size %1, the type is %2 of its usual size."),
    QT_TRANSLATE_NOOP("Message", "At the size %1, the notes on partners are left out."),
    QT_TRANSLATE_NOOP("Message", "At the size %1, the notes are cut to their first sentences."),
    QT_TRANSLATE_NOOP("Message", "At the size %1, the subtitle and the notes are cut to their first sentences."),
    QT_TRANSLATE_NOOP("Message", "At the size %1, the notes are left out and the subtitle is short."),
    QT_TRANSLATE_NOOP("Message", "At the size %1, the notes and the values beside names are left out and the subtitle is short."),
    QT_TRANSLATE_NOOP("Message", "At the size %1, the notes and the values beside names are left out and the plot is small."),
    QT_TRANSLATE_NOOP("Message", "At the size %1, the notes and the values beside names are left out and the type is %2 of its "
                                 "usual size."),
};
static_assert(std::size(gaveWayWords) == size_t(GaveWay::Type) + 1);

/// The same of rankings and tables, from the values on.
constexpr const char *gaveWayInRows[]{
    QT_TRANSLATE_NOOP("Message", "At the size %1, the notes and the places moved are left out and the subtitle is short."),
    QT_TRANSLATE_NOOP("Message", "At the size %1, the notes and the places moved are left out and the plot is small."),
    QT_TRANSLATE_NOOP("Message", "At the size %1, the notes and the places moved are left out and the type is %2 of its usual "
                                 "size."),
};
static_assert(std::size(gaveWayInRows) == size_t(GaveWay::Type) - size_t(GaveWay::Values) + 1);

const char *gaveWayWordsOf(const Figure &figure, GaveWay gaveWay)
{
    const bool inRows = !figure.rows.rows.empty() && gaveWay >= GaveWay::Values;
    return inRows ? gaveWayInRows[size_t(gaveWay) - size_t(GaveWay::Values)] : gaveWayWords[size_t(gaveWay)];
}

Messages shortcomingsOf(const Figure &figure, const Layout &layout, const FigureSize &size, const FigureFonts &fonts)
{
    Messages messages;
    if (const char *words = gaveWayWordsOf(figure, layout.gaveWay))
        messages.append({QStringLiteral("size-gave-way"), words, {toText(size), QVariant::fromValue(typeOf(layout))}});
    if (!layout.shortenedNames.isEmpty())
        messages.append({QStringLiteral("names-shortened"),
                         QT_TRANSLATE_N_NOOP("Message", "%n name(s) shortened for lack of room: %1."),
                         {layout.shortenedNames},
                         int(layout.shortenedNames.size())});
    if (layout.logoLeftOut)
        messages.append({QStringLiteral("logo-left-out"),
                         QT_TRANSLATE_NOOP("Message", "At the size %1, there is no room for the logo of the house style."),
                         {toText(size)}});
    if (layout.lensLeftOut)
        messages.append({QStringLiteral("lens-without-room"),
                         QT_TRANSLATE_NOOP("Message", "At the size %1, there is no room for the lens."),
                         {toText(size)}});
    if (layout.markUnnamed)
        messages.append({QStringLiteral("mark-unnamed"),
                         QT_TRANSLATE_NOOP("Message", "At the size %1, there is no room for the name of the marked period."),
                         {toText(size)}});
    if (!layout.droppedValues.isEmpty())
        messages.append(
            {QStringLiteral("mark-values-dropped"),
             QT_TRANSLATE_N_NOOP("Message", "At the size %1, there is no room for %n of the values at the marked period."),
             {toText(size)},
             int(layout.droppedValues.size())});
    if (layout.annotationsWithoutRoom > 0)
        messages.append(annotationsWithoutRoom(layout.annotationsWithoutRoom));
    for (const auto &each : {labelsWithoutRoom(figure, layout), whyNotWritten(layout, FontMetrics(fonts))}) {
        if (each)
            messages.append(*each);
    }
    return messages;
}

Result<QImage> drawn(const Figure &figure, const Layout &layout, const FigureFonts &fonts)
{
    QImage picture = renderFigure(figure, layout, fonts);
    if (picture.isNull())
        return noMemory(layout.paper.pixels);
    constexpr double pointsPerMetre = 72 / 0.0254;
    picture.setDotsPerMeterX(int(std::lround(layout.paper.scale / layout.type * pointsPerMetre)));
    picture.setDotsPerMeterY(picture.dotsPerMeterX());
    return picture;
}

} // namespace

Result<QImage> pictureOf(const Figure &figure, const FigureSize &size, const FigureFonts &fonts)
{
    const auto layout = layoutAt(figure, size, Paper::of(size), fonts);
    return layout ? drawn(figure, *layout, fonts) : layout.error();
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

Message fontsMissing()
{
    return {QStringLiteral("fonts-missing"),
            QT_TRANSLATE_NOOP("Message", "The program's own fonts could not be loaded, so no figure can be drawn.")};
}

QString rendererOf(const FigureFonts &fonts)
{
    return QStringLiteral("Tradestrata " TRADESTRATA_VERSION ", Qt %1, %2, %3, fonts %4")
        .arg(QString::fromLatin1(qVersion()), plotLibrary(), QSysInfo::buildCpuArchitecture(),
             QString::fromLatin1(fonts.checksums()));
}

namespace {

using DataToCarry = std::shared_future<FigureData>;

RecordedDrawing drawingWith(const FigureFonts &fonts, bool asOutlines)
{
    return {QStringLiteral("Tradestrata " TRADESTRATA_VERSION), rendererOf(fonts), {}, 0, asOutlines};
}

/// The picture and its hash, at once on two cores.
QByteArray pngOf(const QImage &picture, double dotsPerInch, const QList<FileText> &texts, RecordedDrawing drawing,
                 const DataToCarry &data)
{
    std::future<QByteArray> hash;
    if (data.valid())
        hash = std::async(std::launch::async, [&] { return pixelHash(picture); });
    const QByteArray png = encodePng(picture, dotsPerInch, texts);
    if (!data.valid())
        return png;
    drawing.sha256 = hash.get();
    return png.isEmpty() ? png : withCarried(PictureKind::Png, png, packed(data.get(), drawing));
}

QByteArray vectorWith(const QByteArray &bytes, PictureKind kind, RecordedDrawing drawing, const DataToCarry &data)
{
    if (!data.valid())
        return bytes;
    drawing.bytes = kind == PictureKind::Svg ? 0 : bytes.size();
    drawing.sha256 = drawingHash(kind, bytes, drawing.bytes);
    return withCarried(kind, bytes, packed(data.get(), drawing));
}

} // namespace

Result<UnencodedFigure> unencodedFileOf(const Figure &figure, const FigureSize &size, const FigureFonts &fonts,
                                        const FigureFile &file)
{
    const Paper paper = file.format == FigureFormat::Png ? Paper::of(size) : vectorPaper(size);
    const auto layout = layoutAt(figure, size, paper, fonts);
    if (!layout)
        return layout.error();
    const Messages shortcomings = figure.remarks + shortcomingsOf(figure, *layout, size, fonts);
    const QList<FileText> texts = textsOf(figure, *layout, file.alternative);
    if (file.format == FigureFormat::Png) {
        const auto picture = drawn(figure, *layout, fonts);
        if (!picture)
            return picture.error();
        return UnencodedFigure{[picture = *picture, dpi = paper.scale * 72, texts, drawing = drawingWith(fonts, false),
                                data = file.data] { return pngOf(picture, dpi, texts, drawing, data); },
                               shortcomings};
    }
    const bool isSvg = file.format == FigureFormat::Svg;
    const VectorFile vector{size, texts, file.language, file.asOutlines};
    const QByteArray bytes = isSvg ? encodeSvg(figure, *layout, fonts, vector) : encodePdf(figure, *layout, fonts, vector);
    return UnencodedFigure{[bytes, kind = isSvg ? PictureKind::Svg : PictureKind::Pdf,
                            drawing = drawingWith(fonts, isSvg && file.asOutlines),
                            data = file.data] { return vectorWith(bytes, kind, drawing, data); },
                           shortcomings};
}

Result<WrittenFigure> fileOf(const Figure &figure, const FigureSize &size, const FigureFonts &fonts, const FigureFile &file)
{
    const auto drawn = unencodedFileOf(figure, size, fonts, file);
    if (!drawn)
        return drawn.error();
    const QByteArray bytes = drawn->encode();
    return bytes.isEmpty() ? Result<WrittenFigure>(noMemory(Paper::of(size).pixels)) : WrittenFigure{bytes, drawn->shortcomings};
}

Result<QByteArray> pagesOf(const std::vector<FigurePage> &pages, const QString &title, const FigureFonts &fonts)
{
    std::vector<VectorPage> laidOut;
    for (const FigurePage &page : pages) {
        auto layout = layoutAt(*page.figure, page.size, vectorPaper(page.size), fonts);
        if (!layout)
            return layout.error().inFile({}, int(laidOut.size()) + 1);
        laidOut.push_back({*page.figure, *std::move(layout), page.size, page.alternative});
    }
    const QList<FileText> texts{{"Title", title}, {"Software", QStringLiteral("Tradestrata " TRADESTRATA_VERSION)}};
    const QByteArray pdf = encodePdf(laidOut, fonts, {{}, texts, pages.empty() ? QString() : pages.front().language});
    return withReportMark(pdf, int(pages.size()));
}

} // namespace tradestrata
