// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pngfile.h"
#include "tests/app/program.h"
#include "tests/support/testrunner.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

/// What a reader of an SVG file finds.
struct SvgContent
{
    QString error; ///< empty if it is well-formed
    QString title, description, language, width, height;
    QString role, labelledBy, describedBy, titleId, descriptionId;
    QStringList texts;
    QList<double> textLengths;
    int shapes = 0;
};

SvgContent contentOf(const QByteArray &bytes)
{
    SvgContent content;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = reader.name();
        const QXmlStreamAttributes attributes = reader.attributes();
        if (name == u"svg") {
            content.width = attributes.value(QLatin1StringView("width")).toString();
            content.height = attributes.value(QLatin1StringView("height")).toString();
            content.language = attributes.value(QLatin1StringView("xml:lang")).toString();
            content.role = attributes.value(QLatin1StringView("role")).toString();
            content.labelledBy = attributes.value(QLatin1StringView("aria-labelledby")).toString();
            content.describedBy = attributes.value(QLatin1StringView("aria-describedby")).toString();
        } else if (name == u"title" && content.title.isEmpty()) {
            content.titleId = attributes.value(QLatin1StringView("id")).toString();
            content.title = reader.readElementText();
        } else if (name == u"desc" && content.description.isEmpty()) {
            content.descriptionId = attributes.value(QLatin1StringView("id")).toString();
            content.description = reader.readElementText();
        } else if (name == u"text") {
            content.textLengths.append(attributes.value(QLatin1StringView("textLength")).toDouble());
            content.texts.append(reader.readElementText());
        } else if (name == u"path" || name == u"polyline" || name == u"polygon" || name == u"rect") {
            ++content.shapes;
        }
    }
    content.error = reader.hasError() ? reader.errorString() : QString();
    return content;
}

QList<double> numbersIn(QStringView text)
{
    static const QRegularExpression number(s("-?[0-9.]+(?:e-?[0-9]+)?"));
    QList<double> numbers;
    for (auto match = number.globalMatch(text.toString()); match.hasNext();)
        numbers.append(match.next().captured().toDouble());
    return numbers;
}

QTransform transformIn(QStringView text)
{
    const QList<double> n = numbersIn(text);
    if (text.startsWith(u"matrix") && n.size() == 6)
        return QTransform(n[0], n[1], n[2], n[3], n[4], n[5]);
    if (text.startsWith(u"translate") && n.size() == 2)
        return QTransform::fromTranslate(n[0], n[1]);
    return text.startsWith(u"scale") && !n.isEmpty() ? QTransform::fromScale(n.first(), n.last()) : QTransform();
}

/// The corners of a shape, or the ends of the base line of a text.
QPolygonF pointsOf(QStringView name, const QXmlStreamAttributes &attributes)
{
    const auto value = [&](const char *key) { return attributes.value(QLatin1StringView(key)); };
    const auto number = [&](const char *key) { return value(key).toDouble(); };
    const QPointF at(number("x"), number("y"));
    if (name == u"rect")
        return {at, at + QPointF(number("width"), number("height"))};
    if (name == u"text") {
        const double length = number("textLength");
        const double before = value("text-anchor") == u"end" ? length : value("text-anchor") == u"middle" ? length / 2 : 0;
        return {at - QPointF(before, 0), at + QPointF(length - before, 0)};
    }
    QPolygonF points;
    const QList<double> numbers = numbersIn(name == u"path" ? value("d") : value("points"));
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2)
        points.append({numbers[i], numbers[i + 1]});
    return points;
}

/// What of a drawing as SVG is outside of its sheet; empty if nothing is.
QString outsideOfTheSheet(const QByteArray &svg)
{
    constexpr double most = 0.5; // points
    QXmlStreamReader reader(svg);
    QList<QTransform> transforms{QTransform()};
    QRectF sheet;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement)
            transforms.removeLast();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == u"svg") {
            const QList<double> box = numbersIn(attributes.value(QLatin1StringView("viewBox")));
            sheet = QRectF(box.value(0), box.value(1), box.value(2), box.value(3)).adjusted(-most, -most, most, most);
        }
        transforms.append(transformIn(attributes.value(QLatin1StringView("transform"))) * transforms.last());
        for (const QPointF point : transforms.last().map(pointsOf(reader.name(), attributes))) {
            if (!sheet.contains(point))
                return s("%1 at %2, %3").arg(reader.name()).arg(point.x()).arg(point.y());
        }
    }
    return sheet.isNull() ? s("no sheet") : QString();
}

/// A text of a PNG, by its keyword.
class PngText
{
public:
    explicit PngText(const QByteArray &png)
        : m_facts(pngFacts(png))
    {
    }
    QString of(const QString &keyword) const { return m_facts.texts.value(keyword); }

private:
    PngFacts m_facts;
};

QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes += char(c.unicode() >> 8);
        bytes += char(c.unicode() & 0xFF);
    }
    return bytes;
}

/// The objects of a PDF by the references at its end, the newest first, as a viewer finds them.
struct PdfObjects
{
    explicit PdfObjects(const QByteArray &pdf)
    {
        qsizetype place = number(pdf.sliced(std::max<qsizetype>(pdf.lastIndexOf("startxref"), 0)), "startxref");
        while (error.isEmpty() && place > 0)
            place = readTable(pdf, place);
    }

    /// Reads a table of references and returns the place of the one before; 0 if there is none.
    qsizetype readTable(const QByteArray &pdf, qsizetype place)
    {
        if (pdf.mid(place, 5) != "xref\n") {
            error = s("no table at %1").arg(place);
            return 0;
        }
        const QByteArray end = pdf.sliced(pdf.indexOf("trailer", place));
        const QList<QByteArray> lines = pdf.mid(place + 5, pdf.indexOf("trailer", place) - place - 5).split('\n');
        for (qsizetype i = 0; i + 1 < lines.size();) {
            const int first = lines[i].split(' ').value(0).toInt(), count = lines[i].split(' ').value(1).toInt();
            ++i;
            for (int n = first; n < first + count; ++n, ++i) {
                const qsizetype at = lines[i].first(10).toLongLong();
                if (!lines[i].contains(" n") || objects.contains(n))
                    continue;
                if (pdf.mid(at, QByteArray::number(n).size() + 6) != QByteArray::number(n) + " 0 obj")
                    error = s("object %1 is not at %2").arg(n).arg(at);
                objects.insert(n, pdf.sliced(at, pdf.indexOf("endobj", at) - at));
            }
        }
        trailer = trailer.isEmpty() ? end : trailer;
        return number(end.first(end.indexOf(">>")), "/Prev");
    }

    QByteArray at(int number) const { return objects.value(number); }
    static int number(const QByteArray &text, const char *key)
    {
        const QRegularExpression digits(s(key) + s("[\\s\\[]*(\\d+)"));
        return digits.match(QString::fromLatin1(text)).captured(1).toInt();
    }

    QHash<int, QByteArray> objects;
    QByteArray trailer;
    QString error;
};

QImage drawn(const QByteArray &svg, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QSvgRenderer renderer(svg);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), size));
    return image;
}

/// The worst mean difference of a block of 10 x 10 pixels, of 255: a line in another place, not the smoothing of an edge.
double worstDifference(const QImage &one, const QImage &other)
{
    constexpr int block = 10;
    double worst = 0;
    for (int top = 0; top + block <= one.height(); top += block) {
        for (int left = 0; left + block <= one.width(); left += block) {
            double sum[3] = {}, otherSum[3] = {};
            for (int y = top; y < top + block; ++y) {
                for (int x = left; x < left + block; ++x) {
                    const QRgb a = one.pixel(x, y), b = other.pixel(x, y);
                    const int as[] = {qRed(a), qGreen(a), qBlue(a)}, bs[] = {qRed(b), qGreen(b), qBlue(b)};
                    for (int i = 0; i < 3; ++i) {
                        sum[i] += as[i];
                        otherSum[i] += bs[i];
                    }
                }
            }
            for (int i = 0; i < 3; ++i)
                worst = std::max(worst, std::abs(sum[i] - otherSum[i]) / (block * block));
        }
    }
    return worst;
}

} // namespace

/// Figures as SVG and PDF: the same picture as the PNG, with text that can be found.
class TestVectorFiles : public QObject
{
    Q_OBJECT

private slots:
    void everyChartIsTheSamePicture_data()
    {
        QTest::addColumn<QString>("options");
        for (const char *chart : {"line", "area", "ranking", "rank-over-time", "years", "balance", "panels", "months", "table",
                                  "concentration", "releases"})
            QTest::newRow(chart) << s("--chart ") + s(chart);
        QTest::newRow("bars") << s("--chart bars --measure year");
        QTest::newRow("bars of change") << s("--chart bars --measure quarter --show change --partners MX,CA --from 2020");
        QTest::newRow("many lines") << s("--chart line --top 30 --axis log");
        QTest::newRow("dashed older release") << s("--chart line --partners MX,CA --from 2023 --over-release 2026-03");
        QTest::newRow("a mark on lines") << s("--chart line --partners MX,CA,CN --from 2005 --mark 2015-06 --release 2026-03");
        QTest::newRow("a mark on bands") << s("--chart area --top 6 --from 2005 --mark 2015-06");
        QTest::newRow("a mark on bars") << s("--chart bars --measure year --from 2010 --to 2025 --mark 2015");
        QTest::newRow("a mark on panels") << s("--chart panels --top 6 --from 2005 --mark 2015-06");
        QTest::newRow("recessions and ribbon") << s("--chart line --partners MX,CA --recessions --leader-ribbon");
    }
    void everythingIsOnTheSheet_data() { everyChartIsTheSamePicture_data(); }
    // With no font but its own, as export has no other.
    void everythingIsOnTheSheet()
    {
        QFETCH(QString, options);
        for (const char *size : {"column", "full-width", "square"}) {
            const QStringList with = words(qPrintable(options)) + words("--no-data --language fr --size") + QStringList{s(size)};
            QCOMPARE(outsideOfTheSheet(written(with, "a.svg")), QString());
            QCOMPARE(outsideOfTheSheet(written(with + words("--outlines"), "a.svg")), QString());
        }
    }
    // The option can be given several times.
    void annotationsAreWords_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QStringList>("texts");
        const QStringList inLines{s("Recession"), s("Plants close"), s("274.3")};
        QTest::newRow("lines") << s("--partners MX,CA --from 2005 --release 2026-03") << inLines;
        QTest::newRow("dark") << s("--partners MX,CA --from 2005 --release 2026-03 --paper dark") << inLines;
        QTest::newRow("bands") << s("--partners MX,CA --from 2005 --release 2026-03 --chart area") << inLines;
        QTest::newRow("bars") << s("--partners MX,CA --from 2005 --release 2026-03 --chart bars --measure year")
                              << QStringList{s("Recession"), s("Plants close")};
    }
    void annotationsAreWords()
    {
        QFETCH(QString, options);
        QFETCH(QStringList, texts);
        const QStringList with = words(qPrintable(options)) + words("--size 240x140mm --dpi 150")
                                 + QStringList{s("--annotate"), s("2008-01..2009-06: Recession; arrow 2020-04 MX: Plants close"),
                                               s("--annotate"), s("2017-08 CA"),
                                               s("--annotate"), s("2012-01..2013-06 MX")};
        const QImage picture = QImage::fromData(written(with, "a.png"));
        QVERIFY(!picture.isNull());
        const double worst = worstDifference(picture, drawn(written(with + words("--outlines"), "a.svg"), picture.size()));
        QVERIFY2(worst < 40, qPrintable(QString::number(worst)));
        const SvgContent content = contentOf(written(with, "a.svg"));
        for (const QString &text : texts)
            QVERIFY2(content.texts.count(text) == 1, qPrintable(text + s(": ") + content.texts.join(u'|')));
    }
    void everyChartIsTheSamePicture()
    {
        QFETCH(QString, options);
        const QStringList with = words(qPrintable(options)) + words("--size 240x140mm --dpi 150");
        const QByteArray png = written(with, "a.png"), outlines = written(with + words("--outlines"), "a.svg");
        const QImage picture = QImage::fromData(png);
        QVERIFY(!picture.isNull());
        const SvgContent shapes = contentOf(outlines);
        QCOMPARE(shapes.error, QString());
        QVERIFY(shapes.texts.isEmpty());
        const double worst = worstDifference(picture, drawn(outlines, picture.size()));
        QVERIFY2(worst < 40, qPrintable(QString::number(worst)));

        // Text as text: the same words, each with its width.
        const SvgContent text = contentOf(written(with, "b.svg"));
        QCOMPARE(text.error, QString());
        QCOMPARE(text.width, s("240mm"));
        QCOMPARE(text.height, s("140mm"));
        QCOMPARE(text.language, s("en"));
        QVERIFY(!text.title.isEmpty() && text.texts.first().startsWith(text.title.left(12)));
        QVERIFY(std::ranges::all_of(text.textLengths, [](double length) { return length > 0; }));
        QVERIFY(text.shapes > 3);
        QVERIFY(text.shapes < shapes.shapes);

        const QByteArray pdf = written(with, "a.pdf");
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.contains("/Lang (en)"));
        QVERIFY(!pdf.contains("CreationDate"));
        static const QRegularExpression box(s("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
        const auto match = box.match(QString::fromLatin1(pdf));
        QVERIFY(match.hasMatch());
        QVERIFY(std::abs(match.captured(1).toDouble() - 240 / 25.4 * 72) < 0.6);
        QVERIFY(std::abs(match.captured(2).toDouble() - 140 / 25.4 * 72) < 0.6);
        QVERIFY(pdf.count("/FontFile2") > 0); // embedded

        // For those who cannot see it, in all three: the picture in words.
        const QString words = PngText(png).of(s("Description"));
        QVERIFY2(words.contains(u':') && words.size() > 100, qPrintable(words));
        QVERIFY(text.description.startsWith(words + u'\n'));
        QCOMPARE(text.role, s("img"));
        QVERIFY(!text.titleId.isEmpty() && text.titleId != text.descriptionId);
        QCOMPARE(text.labelledBy, text.titleId);
        QCOMPARE(text.describedBy, text.descriptionId);
        const QByteArray alternative = "/Alt <feff" + utf16(words).toHex() + '>';
        QVERIFY(pdf.contains("/S /Figure") && pdf.contains("/MarkInfo << /Marked true >>") && pdf.contains(alternative));
        QVERIFY(pdf.contains("/Subject <feff" + utf16(words).toHex() + '>'));
    }

    void aTaggedPdfIsSound()
    {
        const QByteArray pdf = written(words("--chart area --language fr"), "a.pdf");
        const PdfObjects objects(pdf);
        QVERIFY2(objects.error.isEmpty(), qPrintable(objects.error));
        // From the catalog to the figure and back, and from the page's marked content to it.
        const QByteArray catalog = objects.at(objects.number(objects.trailer, "/Root"));
        const QByteArray root = objects.at(objects.number(catalog, "/StructTreeRoot"));
        const QByteArray document = objects.at(objects.number(root, "/K"));
        const int figureNumber = objects.number(document, "/K");
        const QByteArray figure = objects.at(figureNumber);
        QVERIFY(document.contains("/S /Document") && figure.contains("/S /Figure") && figure.contains("/K 0"));
        const QByteArray page = objects.at(objects.number(figure, "/Pg"));
        QVERIFY(page.contains("/Type /Page\n") && page.contains("/StructParents 0"));
        const QByteArray parents = objects.at(objects.number(root, "/ParentTree"));
        QVERIFY(parents.contains("/Nums [0 [" + QByteArray::number(figureNumber) + " 0 R]]"));
        static const QRegularExpression contents(s("/Contents \\[(\\d+) 0 R (\\d+) 0 R (\\d+) 0 R\\]"));
        const auto match = contents.match(QString::fromLatin1(page));
        QVERIFY(match.hasMatch());
        QVERIFY(objects.at(match.captured(1).toInt()).contains("/Figure <</MCID 0>> BDC"));
        QVERIFY(objects.at(match.captured(2).toInt()).contains("/FlateDecode"));
        QVERIFY(objects.at(match.captured(3).toInt()).contains("EMC"));
        QVERIFY(catalog.contains("/Lang (fr)") && catalog.contains("/Marked true"));
    }

    // Characters that no font has are empty boxes, and are found and copied nevertheless.
    void whatNoFontHasIsInThePdf()
    {
        const QString odd(2, QChar(0xE123));
        const QByteArray pdf = written({s("--title"), s("To ") + odd + s(" and back"), s("--size"), s("85x60mm")}, "odd.pdf");
        const PdfObjects objects(pdf);
        QVERIFY2(objects.error.isEmpty(), qPrintable(objects.error));
        QCOMPARE(pdf.count("/ActualText"), 1);
        QVERIFY(pdf.contains("/Span <</ActualText <feff" + utf16(odd).toHex() + ">>> BDC\nq BT /F"));
        QVERIFY(!written(words("--partners MX"), "a.pdf").contains("/ActualText"));
    }

    void theSameInputGivesTheSameBytes()
    {
        for (const char *name : {"a.svg", "a.pdf"}) {
            const QByteArray first = written(words("--chart area"), name);
            QVERIFY(!first.isEmpty());
            QCOMPARE(written(words("--chart area"), name), first);
        }
    }

    void wordsAreEscapedAndInTheFiguresLanguage()
    {
        const QStringList with{s("--title"), s("R&D <b> “é”"), s("--language"), s("fr"), s("--size"), s("900x600")};
        const SvgContent svg = contentOf(written(with, "a.svg"));
        QCOMPARE(svg.error, QString());
        QCOMPARE(svg.title, s("R&D <b> “é”"));
        QCOMPARE(svg.language, s("fr"));
        QCOMPARE(svg.width, s("900px"));
        QVERIFY(svg.texts.contains(s("R&D <b> “é”")));
    }

    // What no XML may have is in no figure, whoever wrote it: with it no program opens the file.
    void wordsWithControlsMakeASoundFile_data()
    {
        QTest::addColumn<QString>("between");
        QTest::newRow("vertical tab") << s("\x0b");
        QTest::newRow("start of heading") << s("\x01");
        QTest::newRow("form feed") << s("\x0c");
        QTest::newRow("unit separator") << s("\x1f");
        QTest::newRow("U+FFFE") << QString(QChar(0xFFFE));
        QTest::newRow("U+FFFF") << QString(QChar(0xFFFF));
    }
    void wordsWithControlsMakeASoundFile()
    {
        QFETCH(QString, between);
        const auto odd = [&](const char *begin, const char *end) { return s(begin) + between + s(end); };
        const SvgContent given = contentOf(written({s("--title"), odd("US", "exports"), s("--subtitle"), odd("In", "dollars"),
                                                    s("--annotate"), odd("2020-04: Pan", "demic")},
                                                   "a.svg"));
        QCOMPARE(given.error, QString());
        QCOMPARE(given.title, s("US exports"));
        for (const char *text : {"US exports", "In dollars", "Pan demic"})
            QVERIFY2(given.texts.contains(s(text)), text);
        QVERIFY2(given.description.contains(s("Line chart: US exports.")), qPrintable(given.description));

        const QString session = m_folder.filePath(s("odd.strata"));
        const QJsonObject figure{{s("name"), odd("My", "figure")},
                                 {s("title"), odd("US", "exports")},
                                 {s("note"), odd("My", "note")}};
        const QJsonObject whole{{s("tradestrata_session"), 1},
                                {s("data"), QJsonArray{QJsonObject{{s("built_in"), true}}}},
                                {s("figures"), QJsonArray{figure}}};
        QVERIFY(put(session, QJsonDocument(whole).toJson()));
        const SvgContent read = contentOf(written({session}, "b.svg"));
        QCOMPARE(read.error, QString());
        QVERIFY(read.texts.contains(s("My note")));
        run({s("report"), session, s("-o"), m_folder.filePath(s("odd"))});
        const QString page = QString::fromUtf8(bytesOf(m_folder.filePath(s("odd/index.html"))));
        QVERIFY(page.contains(s("My figure")));
        QVERIFY(std::ranges::all_of(page, [](QChar c) { return c == u'\n' || (c >= u' ' && c.unicode() < 0xFFFE); }));

        const QString table = m_folder.filePath(s("odd.csv"));
        QByteArray rows = "period,partner,flow,value (USD)\n";
        for (int month = 1; month <= 12; ++month) {
            for (const QByteArray &name : {QByteArray("Mexico"), QByteArray("World"), odd("Lemu", "ria").toUtf8()})
                rows += (month < 10 ? "2024-0" : "2024-") + QByteArray::number(month) + ',' + name + ",exports,100\n";
        }
        QVERIFY(put(table, rows));
        const SvgContent ofFile = contentOf(written(QStringList{table} + words("--measure month"), "c.svg"));
        QCOMPARE(ofFile.error, QString());
        QVERIFY2(ofFile.description.contains(s("Lemu ria")), qPrintable(ofFile.description));
    }

    void aLensWithoutRoomIsSaid()
    {
        const QByteArray said = "there is no room for the lens.\n";
        const QStringList with = words("export -o - --partners MX,CA --lens --release 2026-03 --size");
        QVERIFY(!run(with + words("170x95mm")).err.contains(said));
        const Run small = run(with + words("85x60mm"));
        QCOMPARE(small.status, 0);
        QVERIFY2(small.err.contains("At the size 85x60mm, " + said), small.err.constData());
    }

    // The note in the figure and the message count the same names.
    void manyNamesLeftOutAreCounted()
    {
        const QString path = m_folder.filePath(s("many.svg"));
        const Run made = run(words("export --chart bars --measure year --from 2020 --top 237 -o") + QStringList{path});
        static const QRegularExpression count(s("^(\\d+) labels have no room"), QRegularExpression::MultilineOption);
        const QString left = count.match(QString::fromUtf8(made.err)).captured(1);
        QVERIFY2(left.toInt() > 100, made.err.constData());
        const QString texts = contentOf(bytesOf(path)).texts.join(u' ');
        QVERIFY2(texts.contains(left + s(" names are left out for lack of room.")), qPrintable(texts));
    }

    // Its name and its values as text, and a shape for the line, the dots and their rings.
    void aMarkIsInTheFile()
    {
        const QStringList with = words("--partners MX,CA --from 2005 --release 2026-03 --size 170x95mm");
        const SvgContent plain = contentOf(written(with, "a.svg"));
        const SvgContent marked = contentOf(written(with + words("--mark 2015-06"), "b.svg"));
        for (const char *text : {"To June 2015", "302.0", "239.7"}) {
            QVERIFY2(marked.texts.contains(s(text)), text);
            QVERIFY2(!plain.texts.contains(s(text)), text);
        }
        QCOMPARE(marked.texts.size(), plain.texts.size() + 3);
        QCOMPARE(marked.shapes, plain.shapes + 5);
        QVERIFY(written(with + words("--mark 2015-06"), "b.png") != written(with, "a.png"));
    }

    void wordsGiveWayInAColumnOfAReport_data()
    {
        QTest::addColumn<QString>("options");
        for (const char *chart : {"line", "area", "ranking", "rank-over-time", "years", "balance", "panels", "months", "table",
                                  "concentration", "releases", "bars --measure year"}) {
            for (const char *size : {"85x60mm", "60x45mm", "320x200", "420x297mm"})
                QTest::addRow("%s %s", chart, size) << s("--partner-notes --chart ") + s(chart) + s(" --size ") + s(size);
        }
        QTest::newRow("a mark") << s("--partner-notes --partners MX,CA --from 2010 --mark 2018-01 --size 420x297mm");
    }
    void wordsGiveWayInAColumnOfAReport()
    {
        QFETCH(QString, options);
        const Run made = run(words("export -o -") + words(qPrintable(options)));
        QVERIFY2(made.status == 0, made.err.constData());
        QVERIFY(!QImage::fromData(made.out).isNull());
        if (options.contains(s("60x45mm"))) // and say so
            QVERIFY2(made.err.contains("60x45mm"), made.err.constData());
        if (options.contains(s("420x297mm")))
            QVERIFY2(!made.err.contains("At the size"), made.err.constData());
    }

    void theSamePictureAtEveryResolution()
    {
        const QStringList with = words("--chart line --size 120x70mm");
        const QImage fine = QImage::fromData(written(with + words("--dpi 600"), "fine.png"));
        for (const char *dpi : {"96", "192", "300"}) {
            const QImage coarse = QImage::fromData(written(with + words("--dpi") + QStringList{s(dpi)}, "coarse.png"));
            QCOMPARE(coarse.dotsPerMeterX(), int(std::lround(QByteArray(dpi).toDouble() / 0.0254)));
            const double worst = worstDifference(coarse,
                                                 fine.scaled(coarse.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
            QVERIFY2(worst < 60, qPrintable(QString::number(worst)));
        }
    }

    void charactersOfOtherAlphabetsAreDrawn()
    {
        // Each word has ink of its own, and none is the empty box of a character that is missing.
        const QStringList with = words("--partners MX --size 400x300 --outlines --title");
        QSet<QByteArray> drawings;
        const QStringList texts{QString::fromUtf8("→"), QString::fromUtf8("▲"), QString::fromUtf8("✓"), QString::fromUtf8("Ω"),
                                QString::fromUtf8("ب"), QString::fromUtf8("ש"), QString::fromUtf8("भ"), QString::fromUtf8("ไ")};
        for (const QString &text : texts) {
            const Run made = run(QStringList{s("export"), s("-o"), s("-"), s("--format"), s("svg")} + with + QStringList{text});
            QCOMPARE(made.status, 0);
            QVERIFY2(!made.err.contains("empty boxes"), made.err.constData());
            const qsizetype title = made.out.indexOf("<path fill=\"#");
            drawings.insert(made.out.mid(title, made.out.indexOf("<title>", title) - title));
        }
        QCOMPARE(drawings.size(), texts.size());
        const Run none = run({s("export"), s("-o"), s("-"), s("--partners"), s("MX"), s("--title"), QString(QChar(0xE123))});
        QCOMPARE(none.status, 0);
        QVERIFY(none.err.contains("empty boxes"));
    }

    void standardOutputTakesAFigure()
    {
        const Run png = run(words("export -o -"));
        QCOMPARE(png.status, 0);
        QVERIFY(png.out.startsWith("\x89PNG"));
        const Run svg = run(words("export -o - --format svg"));
        QCOMPARE(svg.status, 0);
        QVERIFY(svg.out.startsWith("<?xml"));
        QCOMPARE(run(words("export -o - --format svg,pdf")).status, 2);
    }

    void aFolderHasEveryFormatAndNamesInEveryAlphabet()
    {
        const QTemporaryDir folder;
        const QString session = folder.filePath(s("s.strata"));
        QFile file(session);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            QString(s("{\"tradestrata_session\": 1, \"data\": [{\"built_in\": true}], \"figures\": ["
                      "{\"name\": \"Déficit: México / 墨西哥\"}, {\"name\": \"Déficit: México / 墨西哥\"}, {\"name\": \"%1\"}, "
                      "{\"name\": \"../..\"}]}"))
                .arg(QString(400, u'ñ'))
                .toUtf8());
        file.close();
        const QString out = folder.filePath(s("out"));
        const Run all = run({s("export"), session, s("-o"), out, s("--format"), s("svg,pdf")});
        QVERIFY2(all.status == 0, all.err.constData());
        const QStringList names = QDir(out).entryList(QDir::Files);
        QCOMPARE(names.size(), 8);
        QVERIFY(names.contains(s("déficit-méxico-墨西哥.svg")));
        QVERIFY(names.contains(s("déficit-méxico-墨西哥-2.pdf")));
        QVERIFY(names.contains(s("figure.svg")));
        QCOMPARE(all.out.count('\n'), 8);
    }

    void oneThatFailsDoesNotStopTheOthers()
    {
        const QTemporaryDir folder;
        const QString session = folder.filePath(s("s.strata"));
        QFile file(session);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"tradestrata_session\": 1, \"data\": [{\"built_in\": true}], \"figures\": [{\"name\": \"one\"}, {\"name\": "
                   "\"two\"}]}");
        file.close();
        QVERIFY(QDir(folder.path()).mkpath(s("out/one.png"))); // a folder of that name
        const Run all = run({s("export"), session, s("-o"), folder.filePath(s("out"))});
        QCOMPARE(all.status, 1);
        QVERIFY(all.err.contains("one.png"));
        QVERIFY(QFile::exists(folder.filePath(s("out/two.png"))));
        QCOMPARE(all.out.count('\n'), 1);
    }

    void endingsThatAreNoFormatAreRefused_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("ending") << s("export -o a.gif");
        QTest::newRow("none") << s("export -o figure");
        QTest::newRow("twice said") << s("export -o a.svg --format svg");
        QTest::newRow("format") << s("export -o - --format gif");
        QTest::newRow("outlines elsewhere") << s("values --outlines");
    }
    void endingsThatAreNoFormatAreRefused()
    {
        QFETCH(QString, options);
        const QTemporaryDir folder;
        const Run refused = run(words(qPrintable(options)), folder.path());
        QCOMPARE(refused.status, 2);
        QVERIFY(!refused.err.isEmpty());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

private:
    QByteArray written(const QStringList &options, const char *name)
    {
        const QString path = m_folder.filePath(s(name));
        QFile::remove(path);
        const Run made = run(QStringList{s("export"), s("-o"), path} + options);
        QFile file(path);
        return made.status == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

TRADESTRATA_TEST(TestVectorFiles, QGuiApplication)
#include "tst_vectorfiles.moc"
