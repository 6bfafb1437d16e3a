// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/vectorwriter.h"

#include "widgets/render/renderfigure.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <array>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

constexpr double unitsPerPoint = 10;
constexpr double pointsPerInch = 72;

QString textOf(const VectorFile &file, const char *keyword)
{
    const auto found = std::ranges::find(file.texts, QByteArray(keyword), &FileText::keyword);
    return found == file.texts.end() ? QString() : found->text;
}

/// A number of an SVG file: at most two decimals, a hundredth of a point.
QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text == u"-0" ? u"0"_s : text;
}

/// A length of the picture as CSS has it: in millimetres or pixels, as the user asked for it.
QString length(double value, const FigureSize &size)
{
    return number(value) + (size.unit == FigureSize::Unit::Millimetres ? u"mm"_s : u"px"_s);
}

/// The shapes that QSvgGenerator writes, without its root.
QByteArray svgShapes(const Figure &figure, const Layout &layout, const FigureFonts &fonts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(int(unitsPerPoint * pointsPerInch));
    generator.setSize(layout.paper.pixels);
    generator.setViewBox(QRect(QPoint(), layout.paper.pixels));
    QPainter painter(&generator);
    FigurePainter(fonts).paintShapes(&painter, figure, layout);
    painter.end();
    const qsizetype begin = bytes.indexOf("</defs>"), end = bytes.lastIndexOf("</svg>");
    if (begin < 0 || end < begin)
        return {};
    const qsizetype shapes = begin + qsizetype(strlen("</defs>"));
    return bytes.sliced(shapes, end - shapes).trimmed();
}

QString pathData(const QPainterPath &path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        const QString point = number(at.x) + u' ' + number(at.y);
        data += at.isMoveTo()    ? u"M"_s + point
                : at.isLineTo()  ? u"L"_s + point
                : at.isCurveTo() ? u"C"_s + point
                                 : u" "_s + point;
    }
    return data + u'Z';
}

/// A text as shapes, in points.
QPainterPath outlineOf(const TextItem &item, const FigureFonts &fonts)
{
    const double size = styleOf(item.role).size / FigureFonts::drawnSize;
    const double share = item.anchor == Anchor::End ? 1 : item.anchor == Anchor::Middle ? 0.5 : 0;
    const QPointF start = item.at - QPointF(share * fonts.width(item.text, item.role) * size, 0);
    QPainterPath whole;
    const ShapedText &text = fonts.shaped(item.text, item.role);
    for (qsizetype i = 0; i < text.glyphs.size(); ++i) {
        const QPointF at = text.positions[i] * size + start;
        whole.addPath(QTransform(size, 0, 0, size, at.x(), at.y()).map(fonts.outline(text.glyphs[i], item.role, text.fonts[i])));
    }
    whole.setFillRule(Qt::WindingFill);
    return whole;
}

QString outlined(const TextItem &item, const FigureFonts &fonts)
{
    const QPainterPath whole = outlineOf(item, fonts);
    if (whole.isEmpty())
        return {};
    return u"<path fill=\"%1\" d=\"%2\"><title>%3</title></path>\n"_s.arg(QColor::fromRgb(item.colour).name(), pathData(whole),
                                                                          item.text.toHtmlEscaped());
}

QString written(const TextItem &item, const FigureFonts &fonts)
{
    const TextStyle style = styleOf(item.role);
    const double width = fonts.width(item.text, item.role) * style.size / FigureFonts::drawnSize;
    const QString anchor = item.anchor == Anchor::End      ? u" text-anchor=\"end\""_s
                           : item.anchor == Anchor::Middle ? u" text-anchor=\"middle\""_s
                                                           : QString();
    return u"<text x=\"%1\" y=\"%2\" font-size=\"%3\" font-weight=\"%4\" fill=\"%5\"%6 textLength=\"%7\">%8</text>\n"_s
        .arg(number(item.at.x()), number(item.at.y()), number(style.size))
        .arg(style.weight)
        .arg(QColor::fromRgb(item.colour).name(), anchor, number(width), item.text.toHtmlEscaped());
}

/// A PDF's catalog with more entries, as an update at its end: QPdfWriter has none for the language.
QByteArray withCatalog(QByteArray pdf, const QByteArray &entries)
{
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    const QByteArray end = pdf.sliced(trailer);
    const auto after = [](const QByteArray &text, const char *key) {
        const qsizetype at = text.indexOf(key);
        qsizetype from = at + qsizetype(strlen(key));
        while (from < text.size() && isspace(uchar(text[from])))
            ++from;
        qsizetype to = from;
        while (to < text.size() && isdigit(uchar(text[to])))
            ++to;
        return at < 0 ? QByteArray() : text.sliced(from, to - from);
    };
    const QByteArray root = after(end, "/Root"), size = after(end, "/Size"), info = after(end, "/Info"),
                     before = after(end, "startxref");
    const qsizetype catalog = pdf.indexOf('\n' + root + " 0 obj");
    const qsizetype from = pdf.indexOf("<<", catalog), to = pdf.indexOf("endobj", catalog);
    if (trailer < 0 || root.isEmpty() || catalog < 0 || from < 0 || to < from)
        return pdf;
    QByteArray dictionary = pdf.sliced(from, to - from).trimmed();
    dictionary.chop(2); // >>
    const qsizetype place = pdf.size();
    pdf += root + " 0 obj\n" + dictionary + entries + "\n>>\nendobj\n";
    const qsizetype table = pdf.size();
    pdf += "xref\n" + root + " 1\n" + QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    pdf += "trailer\n<<\n/Size " + size + "\n/Info " + info + " 0 R\n/Root " + root + " 0 R\n/Prev " + before
           + "\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return pdf;
}

/// Blanks instead of the date, of the same length, so that all places stay right.
void removeDate(QByteArray &pdf)
{
    const qsizetype begin = pdf.indexOf("/CreationDate");
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf('\n', begin);
    if (end > begin)
        pdf.replace(begin, end - begin, QByteArray(end - begin, ' '));
}

void drawTexts(QPainter &painter, const Layout &layout, const FigureFonts &fonts)
{
    for (const TextItem &item : layout.texts) {
        if (!fonts.isOwn(item.text)) { // of fallback fonts, which are not among the application's
            painter.save();
            painter.scale(layout.paper.scale, layout.paper.scale);
            painter.fillPath(outlineOf(item, fonts), QColor::fromRgb(item.colour));
            painter.restore();
            continue;
        }
        const TextStyle style = styleOf(item.role);
        QFont font(u"Roboto"_s);
        const double units = layout.paper.scale;
        font.setPixelSize(int(std::round(style.size * units)));
        font.setWeight(QFont::Weight(style.weight));
        font.setHintingPreference(QFont::PreferNoHinting);
        painter.setFont(font);
        painter.setPen(QColor::fromRgb(item.colour));
        const double share = item.anchor == Anchor::End ? 1 : item.anchor == Anchor::Middle ? 0.5 : 0;
        const double width = fonts.width(item.text, item.role) * style.size * units / FigureFonts::drawnSize;
        painter.drawText(item.at * units - QPointF(share * width, 0), item.text);
    }
}

} // namespace

Paper vectorPaper(const FigureSize &size)
{
    Paper paper = Paper::of(size);
    paper.scale = unitsPerPoint;
    paper.pixels = (paper.size * unitsPerPoint).toSize();
    return paper;
}

QByteArray encodeSvg(const Figure &figure, const Layout &layout, const FigureFonts &fonts, const VectorFile &file)
{
    const QByteArray shapes = svgShapes(figure, layout, fonts);
    const QSizeF points = layout.paper.size;
    QString texts;
    for (const TextItem &item : layout.texts)
        texts += file.asOutlines ? outlined(item, fonts) : written(item, fonts);
    const QString head = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                         "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"%1\" height=\"%2\" "
                         "viewBox=\"0 0 %3 %4\" role=\"img\" xml:lang=\"%5\">\n<title>%6</title>\n<desc>%7</desc>\n"_s
                             .arg(length(file.size.width, file.size), length(file.size.height, file.size), number(points.width()),
                                  number(points.height()), file.language, textOf(file, "Title").toHtmlEscaped(),
                                  QStringList{textOf(file, "Description"), textOf(file, "Source"), textOf(file, "Comment")}
                                      .filter(QRegularExpression(u"."_s))
                                      .join(u'\n')
                                      .toHtmlEscaped());
    const QString family =
        u"<g font-family=\"Roboto, 'Noto Sans', 'Noto Sans Symbols', 'Noto Sans CJK JP', 'Helvetica Neue', Arial, sans-serif\" "
        "xml:space=\"preserve\">\n"_s;
    return head.toUtf8() + "<g transform=\"scale(" + QByteArray::number(1 / layout.paper.scale) + ")\">\n" + shapes + "\n</g>\n"
           + (file.asOutlines ? u"<g>\n"_s : family).toUtf8() + texts.toUtf8() + "</g>\n</svg>\n";
}

QByteArray encodePdf(const Figure &figure, const Layout &layout, const FigureFonts &fonts, const VectorFile &file)
{
    return encodePdf({{figure, layout, file.size}}, fonts, file);
}

QByteArray encodePdf(const std::vector<VectorPage> &pages, const FigureFonts &fonts, const VectorFile &file)
{
    if (pages.empty())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(unitsPerPoint * pointsPerInch));
    const auto setPage = [&](const VectorPage &page) {
        writer.setPageSize(QPageSize(Paper::of(page.size).size, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
    };
    setPage(pages.front());
    writer.setTitle(textOf(file, "Title"));
    writer.setCreator(textOf(file, "Software"));
    QPainter painter(&writer);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            setPage(pages[i]);
            writer.newPage();
        }
        painter.save(); // what one page changes is not the next one's
        FigurePainter(fonts).paintShapes(&painter, pages[i].figure, pages[i].layout);
        drawTexts(painter, pages[i].layout, fonts);
        painter.restore();
    }
    painter.end();
    removeDate(bytes);
    return withCatalog(bytes, "\n/Lang (" + file.language.toLatin1() + ")\n/ViewerPreferences << /DisplayDocTitle true >>");
}

} // namespace tradestrata
