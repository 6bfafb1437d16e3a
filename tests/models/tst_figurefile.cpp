// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/figurefile.h"
#include "models/io/readers.h"
#include "tests/app/pngfile.h"
#include "tests/support/drawntable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

QByteArray zipped(const QByteArray &text)
{
    return qCompress(text).sliced(4); // behind the size that Qt puts there
}

QByteArray chunk(const QByteArray &kindAndData)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(quint32(kindAndData.size() - 4), bytes.data());
    QByteArray sum(4, '\0');
    qToBigEndian(quint32(crc32_z(0, reinterpret_cast<const Bytef *>(kindAndData.constData()), size_t(kindAndData.size()))),
                 sum.data());
    return bytes + kindAndData + sum;
}

const QByteArray pngBegin = QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk(QByteArray("IHDR\0\0\0\1\0\0\0\1\x08\x02\0\0\0", 17));
const QByteArray pngEnd = chunk("IDAT" + zipped(QByteArray(4, '\0'))) + chunk("IEND");

QByteArray picture(PictureKind kind)
{
    switch (kind) {
    case PictureKind::Png:
        return pngBegin + pngEnd;
    case PictureKind::Svg:
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\">\n<title>A</title>\n"
               "<desc>B</desc>\n<g/>\n</svg>\n";
    case PictureKind::Pdf:
        break;
    }
    const QByteArray objects = "%PDF-1.4\n1 0 obj\n<< /Title (A) >>\nendobj\n2 0 obj\n<< /Type /Catalog >>\nendobj\n";
    return objects + "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n"
           + QByteArray::number(objects.indexOf("2 0 obj")).rightJustified(10, '0')
           + " 00000 n \ntrailer\n<<\n/Size 3\n/Info 1 0 R\n" + "/Root 2 0 R\n>>\nstartxref\n"
           + QByteArray::number(objects.size()) + "\n%%EOF\n";
}

constexpr PictureKind kinds[]{PictureKind::Png, PictureKind::Svg, PictureKind::Pdf};
const char *const kindNames[]{"png", "svg", "pdf"};

} // namespace

/// What a picture carries: written into PNG, SVG and PDF and read again, and what is said of everything else.
class TestFigureFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isReadAsItWasWritten_data();
    void isReadAsItWasWritten();
    void thePictureStaysAsItIs();
    void kindsByContent_data();
    void kindsByContent();
    void otherProgramsWriteItInTheirWay_data();
    void otherProgramsWriteItInTheirWay();
    void whatIsSaid_data();
    void whatIsSaid();
    void cutAnywhere_data() { isReadAsItWasWritten_data(); }
    void cutAnywhere();
    void aByteChangedAnywhere_data() { isReadAsItWasWritten_data(); }
    void aByteChangedAnywhere();
    void bombs_data();
    void bombs();
    void isReadAsData();
    void changedDataAreNotRead();

private:
    /// A text with two tables.
    CarriedText text() const { return {"{\"a\":\"ñ\"}", {m_table, m_table}}; }

    PartnerRegistry m_registry;
    QByteArray m_table;
};

void TestFigureFile::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    m_table = writeOwnTable(*drawnTable(Month::of(2024, 1), s("World 9 9 9\nMX 1 2 .\nCA 3 2 1"), m_registry), m_registry);
    QVERIFY(m_table.startsWith("# Tradestrata table 1\n"));
}

void TestFigureFile::isReadAsItWasWritten_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < 3; ++kind)
        QTest::newRow(kindNames[kind]) << kind;
}

void TestFigureFile::isReadAsItWasWritten()
{
    QFETCH(int, kind);
    for (const CarriedText &carried : {text(), CarriedText{"{}", {}}, CarriedText{"{\"b\":1}", {m_table}}}) {
        const QByteArray file = withCarried(kinds[kind], picture(kinds[kind]), packedText(carried));
        QVERIFY(file.size() > picture(kinds[kind]).size());
        QCOMPARE(pictureKind(file), std::optional(kinds[kind]));
        const auto read = carriedIn(kinds[kind], file);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().id));
        QVERIFY(*read == carried);
        QCOMPARE(withCarried(kinds[kind], picture(kinds[kind]), packedText(carried)), file); // the same bytes
    }
}

void TestFigureFile::thePictureStaysAsItIs()
{
    const QByteArray packed = packedText(text());
    // One chunk more, before the picture.
    const auto chunks = pngChunks(withCarried(PictureKind::Png, picture(PictureKind::Png), packed));
    QStringList order;
    for (const PngChunk &each : chunks)
        order.append(QString::fromLatin1(each.kind));
    QCOMPARE(order, (QStringList{s("IHDR"), s("iTXt"), s("IDAT"), s("IEND")}));

    // One element more, which no viewer shows.
    const QByteArray svg = picture(PictureKind::Svg), withSvg = withCarried(PictureKind::Svg, svg, packed);
    const qsizetype from = withSvg.indexOf("<metadata>"), to = withSvg.indexOf("</metadata>\n") + 12;
    QVERIFY(from > 0 && to > from);
    QCOMPARE(withSvg.first(from) + withSvg.sliced(to), svg);
    QCOMPARE(drawingHash(PictureKind::Svg, withSvg, 0), sha256Hex(svg));
    QVERIFY(drawingHash(PictureKind::Svg, QByteArray(withSvg).replace("<g/>", "<g>x</g>"), 0) != sha256Hex(svg));

    // An update at the end.
    const QByteArray pdf = picture(PictureKind::Pdf), withPdf = withCarried(PictureKind::Pdf, pdf, packed);
    QVERIFY(withPdf.startsWith(pdf));
    QCOMPARE(drawingHash(PictureKind::Pdf, withPdf, pdf.size()), sha256Hex(pdf));
    QCOMPARE(drawingHash(PictureKind::Pdf, QByteArray(withPdf).replace("(A)", "(B)"), pdf.size()),
             sha256Hex(QByteArray(pdf).replace("(A)", "(B)")));
    QVERIFY(drawingHash(PictureKind::Pdf, withPdf + "5 0 obj\nendobj\n%%EOF\n", pdf.size()).isEmpty()); // another update
    for (const qint64 bytes : {qint64(-1), qint64(0), qint64(withPdf.size()) + 1})
        QVERIFY(drawingHash(PictureKind::Pdf, withPdf, bytes).isEmpty());
}

void TestFigureFile::kindsByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind"); // -1: none
    QTest::newRow("png") << picture(PictureKind::Png) << 0;
    QTest::newRow("svg") << picture(PictureKind::Svg) << 1;
    QTest::newRow("svg behind a mark and a comment")
        << QByteArray("\xEF\xBB\xBF<!-- x -->\n<ns0:svg xmlns:ns0=\"http://www.w3.org/2000/svg\"/>") << 1;
    QTest::newRow("pdf") << picture(PictureKind::Pdf) << 2;
    QTest::newRow("nothing") << QByteArray() << -1;
    QTest::newRow("a table") << QByteArray("period,partner\n2024-01,MX\n") << -1;
    QTest::newRow("a page with a drawing") << QByteArray(
        "<!DOCTYPE html><html><svg xmlns=\"http://www.w3.org/2000/svg\"/></html>")
                                           << -1;
    QTest::newRow("a spreadsheet in XML") << QByteArray("<office:document xmlns:svg=\"urn:oasis:svg\"><svg:x/>") << -1;
    QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0") << -1;
}

void TestFigureFile::kindsByContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QCOMPARE(pictureKind(bytes), kind < 0 ? std::nullopt : std::optional(kinds[kind]));
}

void TestFigureFile::otherProgramsWriteItInTheirWay_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("file");
    const QByteArray plain = "Tradestrata figure 1\n" + text().head + '\n' + text().tables.join();
    const auto png = [&](const QByteArray &kindAndData) { return pngBegin + chunk(kindAndData) + pngEnd; };
    QTest::newRow("png, plain") << 0 << png(QByteArray("tEXtTradestrata\0", 16) + plain);
    QTest::newRow("png, zTXt") << 0 << png(QByteArray("zTXtTradestrata\0\0", 17) + zipped(plain));
    QTest::newRow("png, iTXt, plain") << 0 << png(QByteArray("iTXtTradestrata\0\0\0\0\0", 20) + plain);
    QTest::newRow("png, iTXt with a language") << 0 << png(QByteArray("iTXtTradestrata\0\1\0en\0Figure\0", 28) + zipped(plain));
    QTest::newRow("png, behind the picture") << 0
                                             << pngBegin + chunk("IDAT" + zipped(QByteArray(4, '\0')))
                                                    + chunk(QByteArray("zTXtTradestrata\0\0", 17) + zipped(plain)) + chunk("IEND");
    const QByteArray digits = zipped(plain).toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < digits.size(); i += 60)
        lines += "\n      " + digits.mid(i, 60);
    QTest::newRow("svg, another element, in lines")
        << 1
        << "<ns0:svg xmlns:ns0=\"http://www.w3.org/2000/svg\"><ns0:metadata\n id=\"m1\">tradestrata-figure:" + lines
               + "\n  </ns0:metadata></ns0:svg><!-- x -->";
    QTest::newRow("svg, the mark in a title before") << 1
                                                     << "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>tradestrata-figure: A"
                                                        "</title><metadata>tradestrata-figure:"
                                                            + digits + "</metadata></svg>";
    QTest::newRow("pdf, in another order") << 2
                                           << "%PDF-1.7\n4 0 obj\n<< /Filter /FlateDecode /Length "
                                                  + QByteArray::number(zipped(plain).size())
                                                  + " /Subtype /text#2fplain /Type /EmbeddedFile >>\nstream\r\n" + zipped(plain)
                                                  + "\r\nendstream\nendobj\n%%EOF";
    QTest::newRow("pdf, not packed, behind another file")
        << 2
        << "%PDF-1.7\n3 0 obj\n<< /Type /EmbeddedFile /Length 3 >>\nstream\nabc\nendstream\nendobj\n4 0 obj\n<< /Type "
           "/EmbeddedFile /Length 9 0 R >>\nstream\n"
               + plain + "\nendstream\nendobj\n%%EOF";
}

void TestFigureFile::otherProgramsWriteItInTheirWay()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, file);
    QCOMPARE(pictureKind(file), std::optional(kinds[kind]));
    const auto read = carriedIn(kinds[kind], file);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().id));
    QCOMPARE(read->head, text().head);
    QCOMPARE(read->tables.join().trimmed(), text().tables.join().trimmed());
}

void TestFigureFile::whatIsSaid_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("id");
    const QString nothing = s("figure-carries-nothing"), damaged = s("figure-damaged"), cut = s("figure-truncated");
    for (int kind = 0; kind < 3; ++kind) {
        const auto with = [&](const QByteArray &plain) { return withCarried(kinds[kind], picture(kinds[kind]), zipped(plain)); };
        QTest::addRow("%s, nothing", kindNames[kind]) << kind << picture(kinds[kind]) << nothing;
        QTest::addRow("%s, cut", kindNames[kind]) << kind << picture(kinds[kind]).chopped(12) << cut;
        QTest::addRow("%s, newer", kindNames[kind]) << kind << with("Tradestrata figure 2\n{}\n") << s("figure-newer");
        QTest::addRow("%s, much newer", kindNames[kind]) << kind << with("Tradestrata figure 999999999\n") << s("figure-newer");
        QTest::addRow("%s, no version", kindNames[kind]) << kind << with("Tradestrata figure x\n{}\n") << damaged;
        QTest::addRow("%s, version 0", kindNames[kind]) << kind << with("Tradestrata figure 0\n{}\n") << damaged;
        QTest::addRow("%s, no head", kindNames[kind]) << kind << with("Tradestrata figure 1") << damaged;
        QTest::addRow("%s, empty head", kindNames[kind]) << kind << with("Tradestrata figure 1\n\n") << damaged;
        QTest::addRow("%s, other text", kindNames[kind]) << kind << with("Something else") << damaged;
        QTest::addRow("%s, empty text", kindNames[kind]) << kind << with("") << damaged;
        QTest::addRow("%s, no table", kindNames[kind]) << kind << with("Tradestrata figure 1\n{}\nabc") << damaged;
    }
    QTest::newRow("png, only a signature") << 0 << pngBegin.first(8) << cut;
    QTest::newRow("png, a chunk of four gigabytes") << 0 << pngBegin + QByteArray("\xFF\xFF\xFF\xFFiTXtTradestrata\0", 20) << cut;
    QTest::newRow("png, keyword alone") << 0 << pngBegin + chunk("tEXtTradestrata") + pngEnd << nothing;
    QTest::newRow("png, longer keyword") << 0 << pngBegin + chunk(QByteArray("tEXtTradestrataX\0a", 18)) + pngEnd << nothing;
    QTest::newRow("png, no text") << 0 << pngBegin + chunk(QByteArray("iTXtTradestrata\0", 16)) + pngEnd << damaged;
    QTest::newRow("png, no language") << 0 << pngBegin + chunk(QByteArray("iTXtTradestrata\0\1\0a", 19)) + pngEnd << damaged;
    QTest::newRow("svg, not base 64")
        << 1 << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata>tradestrata-figure:a</metadata></svg>") << damaged;
    QTest::newRow("svg, the mark a thousand times")
        << 1 << "<svg xmlns=\"http://www.w3.org/2000/svg\">" + QByteArray("tradestrata-figure:").repeated(1000) + "</svg>"
        << damaged;
    QTest::newRow("pdf, no stream") << 2 << QByteArray("%PDF-1.4\n/EmbeddedFile /EmbeddedFile %%EOF") << nothing;
    QTest::newRow("pdf, a stream without an end") << 2 << QByteArray("%PDF-1.4\n/EmbeddedFile >>\nstream\nabc %%EOF") << damaged;
}

void TestFigureFile::whatIsSaid()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, file);
    QFETCH(QString, id);
    const auto read = carriedIn(kinds[kind], file);
    QVERIFY(!read);
    QCOMPARE(read.error().id, id);
}

// A file that ends too early carries what it carries, or says so: never something else.
void TestFigureFile::cutAnywhere()
{
    QFETCH(int, kind);
    const QByteArray file = withCarried(kinds[kind], picture(kinds[kind]), packedText(text()));
    for (qsizetype size = 8; size < file.size(); ++size) {
        const QByteArray cut = file.first(size);
        const auto read = carriedIn(kinds[kind], cut);
        // A PDF before its last update is whole.
        const bool isWhole = kinds[kind] == PictureKind::Pdf && size >= picture(PictureKind::Pdf).size() - 1;
        if (read)
            QVERIFY(*read == text());
        else if (!isWhole || read.error().id != s("figure-carries-nothing"))
            QVERIFY2(read.error().id == s("figure-truncated") || read.error().id == s("figure-damaged"),
                     qPrintable(read.error().id));
    }
}

void TestFigureFile::aByteChangedAnywhere()
{
    QFETCH(int, kind);
    const QByteArray file = withCarried(kinds[kind], picture(kinds[kind]), packedText(text()));
    std::mt19937 random(20251119);
    for (qsizetype at = 0; at < file.size(); ++at) {
        QByteArray changed = file;
        changed[at] = char(changed[at] ^ (1 + random() % 255));
        const auto read = carriedIn(kinds[kind], changed);
        QVERIFY2(!read || *read == text(), qPrintable(QString::number(at)));
    }
}

void TestFigureFile::bombs_data()
{
    QTest::addColumn<QByteArray>("plain");
    const QByteArray begin = "Tradestrata figure 1\n";
    QTest::newRow("a hundred megabytes of nothing") << begin + "{}\n" + QByteArray(100'000'000, '\0');
    QTest::newRow("a long head") << begin + QByteArray(5'000'000, '[') + '\n';
    QTest::newRow("many tables") << begin + "{}\n" + QByteArray("# Tradestrata table 1\n").repeated(1000);
}

void TestFigureFile::bombs()
{
    QFETCH(QByteArray, plain);
    const QByteArray packed = zipped(plain);
    plain.clear();
    QElapsedTimer timer;
    timer.start();
    for (const PictureKind kind : kinds) {
        const auto read = carriedIn(kind, withCarried(kind, picture(kind), packed));
        QVERIFY(!read);
        QCOMPARE(read.error().id, s("figure-too-large"));
    }
    QVERIFY(timer.elapsed() < 20'000);
}

void TestFigureFile::isReadAsData()
{
    QTemporaryDir folder;
    const QByteArray older = QByteArray(m_table).replace("# release:\n", "# release: 2024-05\n");
    const QByteArray newer = QByteArray(m_table).replace("# release:\n", "# release: 2024-06\n");
    CarriedText carried{"", {older, newer}};
    carried.head = "{\"data_sha256\":\"" + dataHashOf(carried) + "\"}";
    for (const PictureKind kind : kinds) {
        const QString path = folder.filePath(s("figure.bin"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = withCarried(kind, picture(kind), packedText(carried));
        file.write(bytes);
        file.close();
        Progress progress;
        const auto import = readDataFile(path, m_registry, std::nullopt, progress);
        QVERIFY2(import, qPrintable(import ? QString() : import.error().id));
        QCOMPARE(import->report.layout, s("tradestrata-figure"));
        QCOMPARE(import->others.size(), 1);
        QCOMPARE(import->table->info().release, std::optional(Month::of(2024, 6)));
        QCOMPARE(import->table->info().hash, sha256Hex(bytes));
        QCOMPARE(writeOwnTable(*import->table, m_registry), newer);
    }
}

void TestFigureFile::changedDataAreNotRead()
{
    CarriedText carried{"", {m_table}};
    carried.head = "{\"data_sha256\":\"" + dataHashOf(carried) + "\"}";
    QVERIFY(readFigureTables(PictureKind::Png, withCarried(PictureKind::Png, picture(PictureKind::Png), packedText(carried)),
                             m_registry));
    carried.tables[0].replace(",3,2,1", ",3,2,4");
    const auto read = readFigureTables(PictureKind::Png,
                                       withCarried(PictureKind::Png, picture(PictureKind::Png), packedText(carried)), m_registry);
    QVERIFY(!read);
    QCOMPARE(read.error().id, s("figure-altered"));
}

TRADESTRATA_TEST(TestFigureFile, QCoreApplication)
#include "tst_figurefile.moc"
