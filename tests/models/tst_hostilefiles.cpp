// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/grid.h"
#include "models/io/limits.h"
#include "models/io/readers.h"
#include "models/io/sheets/sheetlimits.h"
#include "models/session/sessionfile.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkbook.h"
#include "tests/support/text.h"

#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

/// Why the file cannot be opened as cells, or "read".
QString refusal(const QByteArray &bytes)
{
    Progress progress;
    const auto file = openGrids(bytes, progress);
    return file ? s("read") : file.error().id;
}

} // namespace

/// Files that are made to take time or memory: each is refused with a sentence that says why, before it does.
class TestHostileFiles : public QObject
{
    Q_OBJECT

private slots:
    void bombs_data();
    void bombs();
    void textBeyondLimits();
    void cellsFarToTheRight();
    void packedTables();
    void sessions();
};

void TestHostileFiles::bombs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const QByteArray &bytes, const char *id) { QTest::newRow(name) << bytes << s(id); };
    row("JSON of empty arrays", '[' + QByteArray("[],").repeated(mostCells / 2 + 1) + "[]]", "json-too-large");
    row("JSON of commas in a text", "[[\"" + QByteArray(",").repeated(mostCells + 1) + "\"]]", "read");
    row("JSON behind a text with a quotation mark", R"([["a\"",)" + QByteArray("1,").repeated(mostCells) + "1]]", "json-too-large");
    row("JSON of one text", "[[\"" + QByteArray(100'000'001, 'x') + "\"]]", "json-too-large");
    QByteArray keys = "[";
    for (int i = 0; i < 3000; ++i)
        keys += "{\"k" + QByteArray::number(i) + "\":1},";
    row("JSON of another key in each row", keys + "{}]", "json-too-large");
    row("JSON nested deep", QByteArray(1'000'000, '['), "json-unreadable");
    row("gzip of gzip of gzip", gzipped(gzipped(gzipped("a,b\n"))), "text-nul");
    row("gzip that swells", gzipped(QByteArray(60'000'000, '0')), "gzip-too-large");
    row("gzip cut short", gzipped("a,b\n1,2\n").chopped(9), "gzip-damaged");
    // The row never ends: its texts are counted before.
    const QByteArray cell =
        "<table:table-cell office:value-type=\"string\"><text:p>a<text:s text:c=\"999000\"/>b</text:p></table:table-cell>";
    const QByteArray open = "<table:table table:name=\"S\"><table:table-row>";
    QByteArray longRow = smallFods(open + cell.repeated(mostTextBytes / 999'000 + 1) + "|");
    longRow.truncate(longRow.indexOf('|'));
    row("one row of long texts", longRow, "workbook-too-many-texts");
    QByteArray farCells;
    for (int i = 1; i <= 16 * mostCells / sheetColumns + 1; ++i)
        farCells += "<row><c r=\"XFD" + QByteArray::number(i) + "\"><v>1</v></c></row>";
    row("a cell far to the right in each row", zipArchive(smallXlsx(farCells)), "sheet-mostly-empty");
    row("a binary workbook in a zip", zipArchive({{"a.xlsb", zipArchive({{"xl/workbook.bin", "x"}})}}), "workbook-binary");
}

void TestHostileFiles::bombs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, id);
    QCOMPARE(refusal(bytes), id);
}

void TestHostileFiles::textBeyondLimits()
{
    const auto registry = builtInRegistry();
    const Layouts layouts(PartnerLookup(*registry, sourceFile(s("resources/partners/names.csv"))), {});
    QTemporaryDir folder;
    const auto refusalOf = [&](const QByteArray &bytes) {
        QFile file(folder.filePath(s("a.csv")));
        Progress progress;
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return s("not written");
        const auto import = readDataFile(file.fileName(), layouts, {}, progress);
        return import ? s("read") : import.error().id;
    };
    QCOMPARE(refusalOf("a,b\n" + QByteArray(mostColumns, ',') + '\n'), s("text-columns-too-many"));
    QCOMPARE(refusalOf(QByteArray(3'000'000, '1')), s("text-field-too-long"));
    QCOMPARE(refusalOf("a,b\n\"" + QByteArray(3'000'000, '\n')), s("text-quote-open"));
    QCOMPARE(refusalOf("a,b\n1,\"2\n"), s("text-quote-open"));
}

// The grid keeps its width from row to row, but none of its cells.
void TestHostileFiles::cellsFarToTheRight()
{
    const QByteArray bytes = zipArchive(smallXlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row>"
                                                  "<row r=\"2\"><c r=\"B2\"><v>3</v></c></row>"
                                                  "<row r=\"3\"><c r=\"A3\"><v>4</v></c><c r=\"D3\"><v>5</v></c></row>"));
    Progress progress;
    auto file = openGrids(bytes, progress);
    QVERIFY(file);
    QStringList rows;
    for (int pass = 0; pass < 2; ++pass) {
        file->grids.front().grid->rewind();
        while (const auto row = file->grids.front().grid->next()) {
            QStringList cells{QString::number(row->cells.size())};
            for (size_t i = 0; i < row->cells.size(); ++i) {
                if (!row->cells[i].isEmpty())
                    cells.append(s("%1=%2").arg(i).arg(row->cells[i].number));
            }
            rows.append(cells.join(u' '));
        }
    }
    const QStringList once{s("16384 0=1 16383=2"), s("2 1=3"), s("4 0=4 3=5")};
    QCOMPARE(rows, once + once);
}

void TestHostileFiles::packedTables()
{
    const auto registry = builtInRegistry();
    const Layouts layouts(PartnerLookup(*registry, sourceFile(s("resources/partners/names.csv"))), {});
    QTemporaryDir folder;
    const auto resultOf = [&](const QByteArray &content) {
        QFile file(folder.filePath(s("a.zip")));
        const QByteArray bytes = zipArchive({{"data.csv", content}, {"readme.txt", "x"}});
        Progress progress;
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return s("not written");
        const auto import = readDataFile(file.fileName(), layouts, {}, progress);
        return import ? s("read") : import.error().id;
    };
    QCOMPARE(resultOf("year,country,exports (USD)\n2022,Mexico,6\n2022,Canada,1\n2022,France,1\n"), s("read"));
    QCOMPARE(resultOf("nothing of use\n"), s("file-unknown-layout"));
}

void TestHostileFiles::sessions()
{
    const auto registry = builtInRegistry();
    const auto refusalOf = [&](const QByteArray &figures, const QByteArray &more = {}) {
        const auto read = readSession("{\"tradestrata_session\":1,\"figures\":[" + figures + "]" + more + "}", *registry);
        return read ? s("read") : read.error().id;
    };
    QCOMPARE(refusalOf(QByteArray("{},").repeated(999) + "{}"), s("read"));
    QCOMPARE(refusalOf(QByteArray("{},").repeated(1000) + "{}"), s("session-too-many"));
    QCOMPARE(refusalOf("{}", ",\"data\":[" + QByteArray("1,").repeated(1000) + "1]"), s("session-too-many"));
    QCOMPARE(refusalOf("{}", ",\"x\":\"" + QByteArray(4'000'000, 'x') + '"'), s("session-too-large"));
}

TRADESTRATA_TEST(TestHostileFiles, QCoreApplication)
#include "tst_hostilefiles.moc"
