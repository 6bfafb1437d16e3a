// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/vectorwriter.h"

#include "models/io/pdfupdate.h"
#include "widgets/render/renderfigure.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QGlyphRun>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
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
    const qsizetype defs = bytes.indexOf("<defs>"), begin = bytes.indexOf("</defs>"), end = bytes.lastIndexOf("</svg>");
    if (defs < 0 || begin < defs || end < begin)
        return {};
    const qsizetype shapes = begin + qsizetype(strlen("</defs>"));
    const QByteArray gradients = bytes.sliced(defs, shapes - defs); // of a logo
    return (gradients.contains("Gradient") ? gradients + '\n' : QByteArray()) + bytes.sliced(shapes, end - shapes).trimmed();
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

/// The objects of the pages, in their order.
std::vector<int> pagesIn(const PdfUpdate &pdf)
{
    const QByteArray tree = pdf.object(pdfNumberAfter(pdf.object(pdf.root()), "/Pages"));
    const qsizetype kids = tree.indexOf("/Kids"), begin = tree.indexOf('[', kids), end = tree.indexOf(']', begin);
    std::vector<int> pages;
    if (kids < 0 || begin < 0 || end < begin)
        return pages;
    const QList<QByteArray> words = tree.sliced(begin + 1, end - begin - 1).simplified().split(' ');
    for (qsizetype word = 0; word + 2 < words.size(); word += 3) // "7 0 R"
        pages.push_back(words[word].toInt());
    return pages;
}

/// The characters that no font has, each run of them with its place.
std::vector<std::pair<qsizetype, QString>> missingRuns(const QString &text, const QStringList &missing)
{
    std::vector<std::pair<qsizetype, QString>> runs;
    qsizetype end = -1;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype size = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString character = text.mid(i, size);
        if (missing.contains(character)) {
            if (end != i)
                runs.emplace_back(i, QString());
            runs.back().second += character;
            end = i + size;
        }
        i += size;
    }
    return runs;
}

/// What is drawn as empty boxes as text that can be searched: an invisible glyph of any font, which stands for the characters.
/// For the beginning of a page, whose unit is still the point.
QByteArray searchableMissing(const Layout &layout, const FigureFonts &fonts, const QByteArray &pdfFont)
{
    QByteArray spans;
    const double scale = layout.paper.scale / unitsPerPoint; // smaller type is on a larger paper
    for (const TextItem &item : layout.texts) {
        const QStringList missing = fonts.missing(item.text);
        if (missing.isEmpty() || pdfFont.isEmpty())
            continue;
        const double size = styleOf(item.role).size, unit = size / FigureFonts::drawnSize;
        const double share = item.anchor == Anchor::End ? 1 : item.anchor == Anchor::Middle ? 0.5 : 0;
        const double left = item.at.x() - share * fonts.width(item.text, item.role) * unit;
        for (const auto &[place, characters] : missingRuns(item.text, missing)) {
            const double x = left + fonts.width(item.text.first(place), item.role) * unit;
            spans += "\n/Span <</ActualText " + pdfText(characters) + ">> BDC\nq BT /" + pdfFont + ' '
                     + QByteArray::number(size * scale) + " Tf 3 Tr 1 0 0 1 " + QByteArray::number(x * scale) + ' '
                     + QByteArray::number((layout.paper.size.height() - item.at.y()) * scale) + " Tm <0000> Tj ET Q\nEMC";
        }
    }
    return spans;
}

/// The name of a font that a page has; empty if it has none.
QByteArray anyFontOf(const PdfUpdate &pdf, int page)
{
    static const QRegularExpression name(u"/Font\\s*<<\\s*/(F\\d+)"_s);
    const QByteArray resources = pdf.object(pdfNumberAfter(pdf.object(page), "/Resources"));
    return name.match(QString::fromLatin1(resources)).captured(1).toLatin1();
}

/// What a PDF lacks that QPdfWriter made: its language, and each page as one figure with its alternative text, in a tree
/// of structure that programs which read aloud follow.
QByteArray withStructure(const QByteArray &pdf, const std::vector<VectorPage> &pages, const FigureFonts &fonts,
                         const VectorFile &file)
{
    auto update = PdfUpdate::of(pdf);
    const std::vector<int> numbers = update ? pagesIn(*update) : std::vector<int>();
    const auto drawingOf = [&](int page) { return pdfNumberAfter(update->object(page), "/Contents"); };
    if (numbers.size() != pages.size() || std::ranges::any_of(numbers, [&](int page) { return drawingOf(page) == 0; }))
        return pdf;
    const int root = update->next(), document = update->next(), parents = update->next();
    QByteArray figures, places;
    for (size_t i = 0; i < pages.size(); ++i) {
        const int page = numbers[i], drawing = drawingOf(page);
        const int begin = update->next(), end = update->next(), figure = update->next();
        const QByteArray nth = QByteArray::number(qsizetype(i));
        update->set(begin,
                    pdfStream("/Figure <</MCID 0>> BDC" + searchableMissing(pages[i].layout, fonts, anyFontOf(*update, page))));
        update->set(end, pdfStream("EMC"));
        update->set(page, update->object(page).replace("/Contents " + pdfReference(drawing),
                                                       "/Contents [" + pdfReference(begin) + ' ' + pdfReference(drawing) + ' '
                                                           + pdfReference(end) + "]\n/StructParents " + nth + "\n/Tabs /S"));
        const QSizeF size = pages[i].layout.paper.size;
        update->set(figure, "<< /Type /StructElem /S /Figure /P " + pdfReference(document) + " /Pg " + pdfReference(page)
                                + " /K 0\n/Alt " + pdfText(pages[i].alternative) + "\n/A << /O /Layout /Placement /Block /BBox [0 0 "
                                + QByteArray::number(size.width()) + ' ' + QByteArray::number(size.height()) + "] >> >>");
        figures += (i > 0 ? " " : "") + pdfReference(figure);
        places += (i > 0 ? " " : "") + nth + " [" + pdfReference(figure) + ']';
    }
    update->set(root, "<< /Type /StructTreeRoot /K " + pdfReference(document) + " /ParentTree " + pdfReference(parents)
                          + " /ParentTreeNextKey " + QByteArray::number(qsizetype(pages.size())) + " >>");
    update->set(document, "<< /Type /StructElem /S /Document /P " + pdfReference(root) + " /K [" + figures + "] >>");
    update->set(parents, "<< /Nums [" + places + "] >>");
    update->extend(update->root(), "\n/Lang (" + file.language.toLatin1()
                                       + ")\n/ViewerPreferences << /DisplayDocTitle true >>\n/MarkInfo << /Marked true >>\n"
                                         "/StructTreeRoot "
                                       + pdfReference(root));
    if (const QString subject = textOf(file, "Description"); !subject.isEmpty())
        update->extend(update->info(), "\n/Subject " + pdfText(subject));
    return update->whole();
}

/// Blanks instead of the date, of the same length, so that all places stay right.
void removeDate(QByteArray &pdf)
{
    const qsizetype begin = pdf.indexOf("/CreationDate");
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf('\n', begin);
    if (end > begin)
        pdf.replace(begin, end - begin, QByteArray(end - begin, ' '));
}

/// A text of several fonts, as text that can be searched; nothing if one of them cannot be embedded.
bool drawGlyphs(QPainter &painter, const TextItem &item, const FigureFonts &fonts, double units)
{
    const ShapedText &text = fonts.shaped(item.text, item.role);
    std::vector<QGlyphRun> runs;
    for (qsizetype begin = 0, end = 0; begin < text.glyphs.size(); begin = end) {
        const int font = text.fonts[begin];
        while (end < text.glyphs.size() && text.fonts[end] == font)
            ++end;
        QGlyphRun run;
        run.setRawFont(fonts.embeddable(item.role, font));
        run.setGlyphIndexes(text.glyphs.sliced(begin, end - begin));
        run.setPositions(text.positions.sliced(begin, end - begin));
        if (!run.rawFont().isValid())
            return false;
        runs.push_back(run);
    }
    const double size = styleOf(item.role).size / FigureFonts::drawnSize;
    const double share = item.anchor == Anchor::End ? 1 : item.anchor == Anchor::Middle ? 0.5 : 0;
    painter.save();
    painter.translate((item.at - QPointF(share * fonts.width(item.text, item.role) * size, 0)) * units);
    painter.scale(size * units, size * units);
    painter.setPen(QColor::fromRgb(item.colour));
    for (const QGlyphRun &run : runs)
        painter.drawGlyphRun(QPointF(), run);
    painter.restore();
    return true;
}

void drawTexts(QPainter &painter, const Layout &layout, const FigureFonts &fonts)
{
    for (const TextItem &item : layout.texts) {
        if (!fonts.isOwn(item.text) && drawGlyphs(painter, item, fonts, layout.paper.scale))
            continue;
        if (!fonts.isOwn(item.text)) {
            painter.save();
            painter.scale(layout.paper.scale, layout.paper.scale);
            painter.fillPath(outlineOf(item, fonts), QColor::fromRgb(item.colour));
            painter.restore();
            continue;
        }
        const TextStyle style = styleOf(item.role);
        QFont font(fonts.drawnFamily());
        const double units = layout.paper.scale;
        font.setPixelSize(FigureFonts::drawnSize); // a size in whole pixels would be another one
        font.setWeight(QFont::Weight(fonts.drawnWeight(item.role)));
        font.setHintingPreference(QFont::PreferNoHinting);
        painter.setFont(font);
        painter.setPen(QColor::fromRgb(item.colour));
        const double share = item.anchor == Anchor::End ? 1 : item.anchor == Anchor::Middle ? 0.5 : 0;
        const double scale = style.size * units / FigureFonts::drawnSize;
        painter.save();
        painter.translate(item.at * units - QPointF(share * fonts.width(item.text, item.role) * scale, 0));
        painter.scale(scale, scale);
        painter.drawText(QPointF(), item.text);
        painter.restore();
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
    const QString title = textOf(file, "Title");
    QStringList description;
    for (const char *keyword : {"Description", "Subtitle", "Source", "Comment"}) {
        if (const QString text = textOf(file, keyword); !text.isEmpty())
            description.append(text);
    }
    // Several may be part of one web page: each has names of its own.
    const QString id = QString::fromLatin1(
        QCryptographicHash::hash((title + description.join(u'\n')).toUtf8(), QCryptographicHash::Sha1).toHex().first(8));
    const QString head = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                         "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"%1\" height=\"%2\" "
                         "viewBox=\"0 0 %3 %4\" role=\"img\" aria-labelledby=\"title-%5\" aria-describedby=\"desc-%5\" "
                         "xml:lang=\"%6\">\n<title id=\"title-%5\">%7</title>\n<desc id=\"desc-%5\">%8</desc>\n"_s
                             .arg(length(file.size.width, file.size), length(file.size.height, file.size), number(points.width()),
                                  number(points.height()), id, file.language, title.toHtmlEscaped(),
                                  description.join(u'\n').toHtmlEscaped());
    constexpr auto own = "Roboto"_L1;
    const QString house = fonts.family() == own ? QString() : u'\'' + fonts.family() + u"', "_s;
    const QString family =
        u"<g font-family=\""_s + house
        + u"Roboto, 'Noto Sans', 'Noto Sans Symbols', 'Noto Sans CJK JP', 'Helvetica Neue', Arial, sans-serif\" "
          "xml:space=\"preserve\">\n"_s;
    return head.toUtf8() + "<g transform=\"scale(" + QByteArray::number(1 / layout.paper.scale) + ")\">\n" + shapes + "\n</g>\n"
           + (file.asOutlines ? u"<g>\n"_s : family).toUtf8() + texts.toUtf8() + "</g>\n</svg>\n";
}

QByteArray encodePdf(const Figure &figure, const Layout &layout, const FigureFonts &fonts, const VectorFile &file)
{
    return encodePdf({{figure, layout, file.size, textOf(file, "Description")}}, fonts, file);
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
    return withStructure(bytes, pages, fonts, file);
}

} // namespace tradestrata
