// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layout.h"
#include "widgets/render/fonts.h"
#include "widgets/render/pngwriter.h"

#include <QByteArray>

#include <vector>

namespace tradestrata {

/// The paper of a vector file: the same points as `Paper::of(size)`, so the same layout, with a tenth of a point as the
/// unit in which shapes are drawn.
Paper vectorPaper(const FigureSize &size);

/// What a vector file is beside its picture.
struct VectorFile
{
    FigureSize size;         ///< for the physical size
    QList<FileText> texts;   ///< what is said about it, by PNG's keywords: Title, Description, Subtitle, Source, Comment
    QString language;        ///< "en", "es", "fr"
    bool asOutlines = false; ///< text as shapes, which need no font and cannot be searched
};

/// The figure as SVG 1.1: shapes by the chart libraries, clipped to the plot, then each text as text with its width in
/// `textLength`, so that another font takes the same room. The same input gives the same bytes. GUI thread only; the layout
/// must be that of vectorPaper().
QByteArray encodeSvg(const Figure &figure, const Layout &layout, const FigureFonts &fonts, const VectorFile &file);

/// The figure as PDF of one page of its physical size, with its fonts embedded (they must be among the application's, see
/// Builtin::addWindowFonts()), its title, its language, and the page tagged as a figure with its description. The same
/// input gives the same bytes: no date is written.
QByteArray encodePdf(const Figure &figure, const Layout &layout, const FigureFonts &fonts, const VectorFile &file);

/// A page of a document of several figures.
struct VectorPage
{
    const Figure &figure;
    Layout layout; ///< of vectorPaper()
    FigureSize size;
    QString alternative = {}; ///< what somebody reads who does not see it
};
/// The same with a page for each figure, as large as the figure; `file` is about the whole document. Empty without pages.
QByteArray encodePdf(const std::vector<VectorPage> &pages, const FigureFonts &fonts, const VectorFile &file);

} // namespace tradestrata
