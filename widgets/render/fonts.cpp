// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/fonts.h"

#include <QCache>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>
#include <QTextLayout>

namespace tradestrata {

namespace {

constexpr int mostKept = 2000; // texts per weight; a figure has about fifty, and labels recur

size_t weightIndex(TextRole role)
{
    const int weight = styleOf(role).weight;
    return weight == 400 ? 0 : weight == 500 ? 1 : 2;
}

QTextLine placed(QTextLayout &layout, const QRawFont &font)
{
    layout.setRawFont(font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line;
}

ShapedText shapedWith(const QRawFont &font, const QString &text)
{
    QTextLayout layout(text);
    const QTextLine line = placed(layout, font);
    if (!line.isValid()) // no text
        return {};
    ShapedText result;
    const QPointF base(0, line.ascent());
    for (const QGlyphRun &run : layout.glyphRuns()) {
        result.glyphs += run.glyphIndexes();
        for (const QPointF &position : run.positions())
            result.positions.append(position - base);
    }
    return result;
}

double widthWith(const QRawFont &font, const QString &text)
{
    QTextLayout layout(text);
    const QTextLine line = placed(layout, font);
    return line.isValid() ? line.horizontalAdvance() : 0;
}

} // namespace

struct FigureFonts::Face
{
    QRawFont font;
    QCache<QString, double> widths{mostKept}; // line breaking measures many more texts than are drawn
    QCache<QString, ShapedText> texts{mostKept};
    QHash<quint32, QPainterPath> outlines;
};

std::optional<FigureFonts> FigureFonts::load(const std::array<QByteArray, 3> &files)
{
    FigureFonts fonts;
    for (size_t i = 0; i < files.size(); ++i) {
        fonts.m_faces[i] = std::make_shared<Face>();
        fonts.m_faces[i]->font = QRawFont(files[i], drawnSize, QFont::PreferNoHinting);
        if (!fonts.m_faces[i]->font.isValid())
            return std::nullopt;
    }
    return fonts;
}

const ShapedText &FigureFonts::shaped(const QString &text, TextRole role) const
{
    Face &face = *m_faces[weightIndex(role)];
    ShapedText *known = face.texts.object(text);
    if (!known) {
        known = new ShapedText(shapedWith(face.font, text));
        face.texts.insert(text, known);
    }
    return *known;
}

double FigureFonts::width(const QString &text, TextRole role) const
{
    Face &face = *m_faces[weightIndex(role)];
    if (const double *known = face.widths.object(text))
        return *known;
    const double width = widthWith(face.font, text);
    face.widths.insert(text, new double(width));
    return width;
}

const QPainterPath &FigureFonts::outline(quint32 glyph, TextRole role) const
{
    Face &face = *m_faces[weightIndex(role)];
    auto it = face.outlines.find(glyph);
    if (it == face.outlines.end()) {
        it = face.outlines.insert(glyph, face.font.pathForGlyph(glyph));
        it->setFillRule(Qt::WindingFill); // the parts of a glyph may overlap
    }
    return *it;
}

double FontMetrics::width(const QString &text, TextRole role) const
{
    return m_fonts.width(text, role) * styleOf(role).size / FigureFonts::drawnSize;
}

} // namespace tradestrata
