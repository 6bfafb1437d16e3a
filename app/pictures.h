// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/figure/figure.h"
#include "models/session/figurerecord.h"
#include "widgets/render/fonts.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

#include <functional>
#include <future>
#include <optional>

namespace tradestrata {

/// Renders the figure at a size; the window and the command line export exactly these pixels. The image has its physical
/// size. Errors: "size-too-small"
/// if the words leave no room for the plot, "memory-missing". GUI thread only.
Result<QImage> pictureOf(const Figure &figure, const FigureSize &size, const FigureFonts &fonts);

/// The file formats of figures.
enum class FigureFormat { Png, Svg, Pdf };
/// "png", "svg", "pdf"
const QStringList &figureFormats();
/// By the ending of a file's name, or by itself: "a.svg", "svg". Nothing for others.
std::optional<FigureFormat> figureFormatOf(const QString &name);

/// How a figure is written.
struct FigureFile
{
    FigureFormat format = FigureFormat::Png;
    QString language;        ///< of the figure's words: "en", "es", "fr"
    QString alternative;     ///< the figure in words, see alternativeText()
    bool asOutlines = false; ///< in SVG: text as shapes
    /// What it carries, so that it opens again: made while the figure is drawn. Not valid: nothing.
    std::shared_future<FigureData> data = {};
};

/// Why no figure can be drawn.
Message fontsMissing();

/// Everything that the pixels of a figure depend on, apart from the figure: equal texts, equal pixels.
QString rendererOf(const FigureFonts &fonts);

/// A file's bytes, and what the figure could not show in them: what gave way so that there is room for its plot, and
/// characters that no font has.
struct WrittenFigure
{
    QByteArray bytes;
    Messages shortcomings;
};
Message noMemory(QSize pixels);

/// A figure that is drawn, but not yet a file's bytes.
struct UnencodedFigure
{
    std::function<QByteArray()> encode; ///< in any thread, once; empty if memory runs out
    Messages shortcomings;
};
/// GUI thread only. Errors: those of pictureOf().
Result<UnencodedFigure> unencodedFileOf(const Figure &figure, const FigureSize &size, const FigureFonts &fonts,
                                        const FigureFile &file);
/// The same as bytes.
Result<WrittenFigure> fileOf(const Figure &figure, const FigureSize &size, const FigureFonts &fonts, const FigureFile &file);
/// A figure of a document with several, and the language of its words.
struct FigurePage
{
    const Figure *figure;
    FigureSize size;
    QString language;
    QString alternative;
};
/// One PDF with a page for each figure, as large as the figure; its title is the document's. Errors: those of pictureOf(), with
/// the number of the page that does not fit as the message's line.
Result<QByteArray> pagesOf(const std::vector<FigurePage> &pages, const QString &title, const FigureFonts &fonts);

} // namespace tradestrata
