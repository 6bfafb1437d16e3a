// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/bytesource.h"
#include "models/io/importpreview.h"
#include "models/io/layouts/layouts.h"
#include "models/io/layouts/readlayout.h"
#include "models/io/readers.h"
#include "models/io/sha256.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

/// Everything that a reader says, as lines; the same text means the same import.
QString drawnImport(const Result<Import> &import)
{
    QStringList lines;
    const auto add = [&lines](const Message &message) {
        QStringList arguments;
        for (const QVariant &each : message.arguments)
            arguments.append(each.canConvert<Message>()                ? each.value<Message>().id
                             : each.typeId() == QMetaType::QStringList ? each.toStringList().join(u'/')
                                                                       : each.toString());
        lines.append(
            QStringLiteral("%1 (%2) count %3 line %4").arg(message.id, arguments.join(u'|')).arg(message.count).arg(message.line));
    };
    if (!import) {
        add(import.error());
        return lines.join(u'\n');
    }
    const ImportReport &report = import->report;
    const TradeTable &table = *import->table;
    lines.append(QStringLiteral("%1 rows, %2 skipped, %3 unreadable, %4 unknown; %5 to %6, %7, %8, rounding %9")
                     .arg(report.rowsRead)
                     .arg(report.rowsSkipped)
                     .arg(report.cellsUnreadable)
                     .arg(report.codesUnknown)
                     .arg(table.first().toString(), table.last().toString(), table.info().currency, table.info().product)
                     .arg(table.info().rounding));
    for (const Message &each : report.warnings)
        add(each);
    for (const TableRow &row : table.rows()) {
        QStringList values;
        for (size_t i = 0; i < row.values.size(); ++i)
            values.append(row.blanks[i] == Blank::None ? QString::number(row.values[i], 'g', 17)
                                                       : QStringLiteral("blank%1").arg(int(row.blanks[i])));
        lines.append(
            QStringLiteral("%1 %2 %3: %4").arg(int(row.key.flow)).arg(row.key.partner.number).arg(row.name, values.join(u' ')));
    }
    return lines.join(u'\n');
}

/// 3 partners and the world in 40 months, in whole dollars.
QList<QByteArray> rowsOfMonths(const QByteArray &more = {})
{
    QList<QByteArray> rows;
    for (int i = 0; i < 40; ++i) {
        const QByteArray month = QByteArray::number(2020 + i / 12) + (i % 12 < 9 ? "-0" : "-") + QByteArray::number(i % 12 + 1);
        int sum = 0;
        for (const char *partner : {"Canada", "Mexico", "France"}) {
            const int value = 1000 + i * 17 + int(qstrlen(partner)) * 3;
            sum += value;
            rows.append(month + ',' + partner + more + ",exports," + QByteArray::number(value));
        }
        rows.append(month + ",World" + more + ",exports," + QByteArray::number(sum));
    }
    return rows;
}

constexpr char longColumns[] = "period,partner,flow,value (USD)\n";
constexpr char productColumns[] = "period,partner,product,flow,value (USD)\n";

QByteArray joinedRows(const QList<QByteArray> &rows, const char *lineEnd = "\n") { return rows.join(lineEnd) + lineEnd; }

/// Notes what happens while it is read.
class WatchedSource final : public ByteSource
{
public:
    WatchedSource(QByteArray text, std::function<void(qint64 from)> note)
        : m_text(std::move(text))
        , m_note(std::move(note))
    {
    }
    qint64 size() const override { return m_text.size(); }
    bool isKnownText() const override { return true; }
    std::optional<std::string_view> read(qint64 from, qint64 count, std::string & /*buffer*/) const override
    {
        m_note(from);
        return std::string_view(m_text.constData(), size_t(m_text.size())).substr(size_t(from), size_t(count));
    }

private:
    QByteArray m_text;
    std::function<void(qint64)> m_note;
};

} // namespace

/// Text that is read in pieces, and on several cores.
class TestLongText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameOnEveryCore_data();
    void sameOnEveryCore();
    void sameOfRandomText();
    void productsOfParts();
    void productsOfAPartner();
    void hash();
    void longFile();
    void longFileOfOtherText();
    void tooLongFiles();
    void shortenedFile();
    void progressAndStop();

private:
    Result<Import> read(const QByteArray &text, TextSplit split, const ReadOptions &options = {}, size_t *parts = nullptr) const;

    std::optional<PartnerRegistry> m_registry;
    std::optional<Layouts> m_layouts;
    QTemporaryDir m_folder;
};

void TestLongText::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    m_layouts.emplace(PartnerLookup(*m_registry, sourceFile(QStringLiteral("resources/partners/names.csv"))),
                      std::vector<QByteArray>());
}

Result<Import> TestLongText::read(const QByteArray &text, TextSplit split, const ReadOptions &options, size_t *parts) const
{
    Progress progress;
    auto file = openGrids(text, progress, split);
    if (!file)
        return file.error();
    if (parts)
        *parts = file->grids.front().grid->rest().size();
    return readByLayout(*file, m_layouts->descriptions(), m_layouts->resolver(), options, progress);
}

void TestLongText::sameOnEveryCore_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // a part of what is drawn

    QList<QByteArray> rows = rowsOfMonths();
    QTest::newRow("plain") << longColumns + joinedRows(rows) << "160 rows, 0 skipped, 0 unreadable, 0 unknown; 2020-01 to 2023-04";
    QTest::newRow("CRLF") << QByteArray(longColumns).replace('\n', "\r\n") + joinedRows(rows, "\r\n") << "160 rows";
    QTest::newRow("CR") << QByteArray(longColumns).replace('\n', '\r') + joinedRows(rows, "\r") << "160 rows";
    QTest::newRow("blank lines") << longColumns + joinedRows(rows, "\n\n\n") << "160 rows";
    QTest::newRow("no end of the last line") << (longColumns + joinedRows(rows)).chopped(1) << "160 rows";

    QByteArray semicolons = longColumns + joinedRows(rows, ",5\n");
    semicolons.replace(',', ';').replace(";5\n", ",5\n");
    QTest::newRow("decimal comma") << semicolons << "160 rows";
    QTest::newRow("stated separator") << "sep=;\n" + semicolons << "160 rows";

    QList<QByteArray> notes = rows;
    notes += {"", "Source: Atlantis", "Note: values are rounded,,,"};
    QTest::newRow("notes at the end") << longColumns + joinedRows(notes) << "162 rows";

    QList<QByteArray> unreadable = rows;
    unreadable[20] = "2020-06,Canada,exports,12x";
    unreadable[139] = "2022-11,World,exports,#REF!";
    unreadable[140] = "2022-12,Canada,exports,?";
    QTest::newRow("unreadable cells") << longColumns + joinedRows(unreadable)
                                      << "values-unreadable (22|value (USD)|12x) count 3 line 22";
    unreadable = rows;
    unreadable[150] = "2023-02,France,exports,12x";
    QTest::newRow("unreadable at the end") << longColumns + joinedRows(unreadable)
                                           << "values-unreadable (152|value (USD)|12x) count 1 line 152";

    QList<QByteArray> repeated = rows;
    repeated += {rows[3], rows[7], "2020-01,Canada,exports,77", "2020-02,Canada,exports,78"};
    QTest::newRow("repeated rows") << longColumns + joinedRows(repeated) << "values-conflict (164|77|1018) count 2 line 164";

    QList<QByteArray> unknown = rows;
    unknown[150].replace("France", "Lemuria");
    unknown[152].replace("Canada", "Atlantis");
    unknown[156].replace("Canada", "Atlantis");
    QTest::newRow("unknown partners at the end")
        << longColumns + joinedRows(unknown) << "codes-unknown (Lemuria, Atlantis) count 2";

    QList<QByteArray> odd = rows;
    for (const int i : {5, 40, 80, 120, 155})
        odd[i].replace("exports", "re-exports").replace("2020-02", "2020-02 (r)");
    odd[130].replace("2022-09", "2022-09 (r)");
    odd[100].replace("2022-02", "someday");
    odd[145].replace("Mexico", "");
    odd[30].replace("exports", "sideways");
    QTest::newRow("rows left out") << longColumns + joinedRows(odd) << "values-part () count 5";

    QList<QByteArray> quoted = rows;
    for (QByteArray &row : quoted)
        row.replace("Canada", "\"Canada\"").replace("Mexico", "\"Lost \"\"Lemuria\"\", and more\"");
    QTest::newRow("quoted") << longColumns + joinedRows(quoted) << "codes-unknown (Lost \"Lemuria\", and more) count 1";
    QList<QByteArray> broken = rows;
    for (QByteArray &row : broken)
        row.replace("Mexico", "\"Lost\nLemuria,\n and\n\n more\"");
    QTest::newRow("quoted line breaks") << longColumns + joinedRows(broken) << "codes-unknown (Lost Lemuria, and more) count 1";
    broken = rows;
    broken[80].replace("France", '"' + joinedRows(rows) + '"'); // looks like rows
    QTest::newRow("rows inside quotation marks") << longColumns + joinedRows(broken) << "160 rows";
    broken = rows;
    broken[150].replace("France", "\"France");
    QTest::newRow("open quotation mark") << longColumns + joinedRows(broken) << "text-quote-open (";
    broken[150].replace("\"France", "\"France\"x");
    QTest::newRow("text behind a quotation mark")
        << longColumns + joinedRows(broken) << "text-after-quote (France) count -1 line 152";
    broken[10].replace("France", "\"Fra\n\n\nnce\"");
    QTest::newRow("text behind it, and line breaks")
        << longColumns + joinedRows(broken) << "text-after-quote (France) count -1 line 155";

    const QList<QByteArray> total = rowsOfMonths(",TOTAL"), cars = rowsOfMonths(",8703"), wheat = rowsOfMonths(",1001");
    QTest::newRow("products") << productColumns + joinedRows(cars + wheat)
                              << "choice-product (2|8703, 1001|8703/1001|Canada/Mexico/France/World) count -1 line 0";
    QTest::newRow("products with their total")
        << productColumns + joinedRows(cars + wheat + total) << "choice-made (TOTAL|8703, 1001) count -1 line 0";
    QTest::newRow("their total first") << productColumns + joinedRows(total + wheat + cars) << "choice-made (TOTAL|1001, 8703)";
    QList<QByteArray> ofMexico = cars + wheat;
    ofMexico.removeIf([](const QByteArray &row) { return !row.contains(",Mexico,"); });
    QTest::newRow("products of the only partner") << productColumns + joinedRows(ofMexico) << "products-of-only (Mexico) count -1";
    QTest::newRow("another partner at the end")
        << productColumns + joinedRows(ofMexico + QList<QByteArray>{"2023-04,Canada,8703,exports,9"})
        << "choice-product (2|8703, 1001|8703/1001|Mexico/Canada) count -1";
    QTest::newRow("another partner without a value")
        << productColumns + joinedRows(ofMexico + QList<QByteArray>{"2023-04,Canada,8703,exports,n.a."})
        << "products-of-only (Mexico) count -1";
    QTest::newRow("one product") << productColumns + joinedRows(cars) << "USD, 8703";
}

void TestLongText::sameOnEveryCore()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    const QString one = drawnImport(read(text, {1}));
    QVERIFY2(one.contains(expected), qPrintable(one));
    for (const int cores : {2, 3, 5, 16}) {
        for (const qint64 piece : {1, 30, 500, 1 << 20}) {
            size_t parts = 0;
            QCOMPARE(drawnImport(read(text, {cores, 50, piece}, {}, &parts)), one);
            QCOMPARE(parts > 1, text.contains('\n'));
        }
    }
}

// Any text at all: quotation marks, line ends and separators anywhere.
void TestLongText::sameOfRandomText()
{
    QRandomGenerator random(11);
    const QList<QByteArray> pieces{"\"",     "\n",        "\r\n",     "\r",      ",",      "\"\"", "2020-03,Canada,exports,5\n",
                                   "Mexico", "\"a\nb\",", "exports,", "2021-04", "\"x\"y", " ",    "9.5"};
    int readCount = 0, errorCount = 0;
    for (int i = 0; i < 1000; ++i) {
        QList<QByteArray> rows = rowsOfMonths().first(40);
        for (int changes = random.bounded(9); changes > 0; --changes) {
            QByteArray &row = rows[random.bounded(40)];
            row.insert(random.bounded(int(row.size())), pieces[random.bounded(int(pieces.size()))]);
        }
        const QByteArray text = longColumns + joinedRows(rows);
        const Result<Import> one = read(text, {1});
        ++(one ? readCount : errorCount);
        QCOMPARE(drawnImport(read(text, {2 + random.bounded(5), 20, 1 + random.bounded(200)})), drawnImport(one));
    }
    QVERIFY2(readCount > 200 && errorCount > 50, qPrintable(QStringLiteral("%1 %2").arg(readCount).arg(errorCount)));
}

// Each product can be chosen, whichever parts of the file have it.
void TestLongText::productsOfParts()
{
    const QByteArray text = productColumns
                            + joinedRows(rowsOfMonths(",8703") + rowsOfMonths(",1001") + rowsOfMonths(",8703").first(3));
    for (const char *product : {"8703", "1001"}) {
        ReadOptions options;
        options.product = QString::fromLatin1(product);
        const Result<Import> one = read(text, {1}, options);
        QVERIFY(one);
        QCOMPARE(one->table->info().product, options.product);
        QCOMPARE(one->table->rows().size(), size_t(4));
        QCOMPARE(one->table->monthCount(), 40);
        for (const int cores : {2, 3, 9})
            QCOMPARE(drawnImport(read(text, {cores, 50, 100}, options)), drawnImport(one));
    }
    ReadOptions options;
    options.product = QStringLiteral("27");
    const Result<Import> none = read(text, {2, 50, 100}, options);
    QVERIFY(!none);
    QCOMPARE(none.error().id, QStringLiteral("choice-unknown"));
    QCOMPARE(none.error().arguments.value(1).toString(), QStringLiteral("8703, 1001"));
}

// The values of other partners are left out while it is read, and so are their reporters.
void TestLongText::productsOfAPartner()
{
    QList<QByteArray> rows = rowsOfMonths(",8703,Spain") + rowsOfMonths(",1001,Spain") + rowsOfMonths(",8703,Italy");
    rows.removeIf([](const QByteArray &row) { return row.contains("Mexico,8703,Italy"); });
    const QByteArray text = "period,partner,product,reporter,flow,value (USD)\n" + joinedRows(rows);
    ReadOptions options;
    options.productsOf = QStringLiteral("mx");
    const Result<Import> one = read(text, {1}, options);
    QVERIFY(one);
    QCOMPARE(one->table->info().productsOf, QStringLiteral("MEX"));
    QCOMPARE(one->table->info().reporter, QStringLiteral("ESP"));
    QCOMPARE(one->report.contents.reporters, QStringList{QStringLiteral("Spain")});
    QCOMPARE(one->table->rows().size(), size_t(2));
    for (const TableRow &row : one->table->rows())
        QCOMPARE(row.values.back(), 1000 + 39 * 17 + 6 * 3.0);
    for (const int cores : {2, 3, 9})
        QCOMPARE(drawnImport(read(text, {cores, 50, 100}, options)), drawnImport(one));
    for (const auto &[typed, error] : {std::pair("France", "choice-reporter"), std::pair("Germany", "partner-not-in-file")}) {
        options.productsOf = QString::fromLatin1(typed);
        const Result<Import> none = read(text, {3, 50, 100}, options);
        QVERIFY(!none);
        QCOMPARE(none.error().id, QString::fromLatin1(error));
    }
    options.productsOf = QStringLiteral("France");
    options.reporter = QStringLiteral("Italy");
    const Result<Import> italy = read(text, {3, 50, 100}, options);
    QVERIFY(italy);
    QCOMPARE(italy->report.contents.reporters, (QStringList{QStringLiteral("Spain"), QStringLiteral("Italy")}));
    QCOMPARE(italy->table->rows().size(), size_t(1));
}

void TestLongText::hash()
{
    QRandomGenerator random(3);
    QByteArray bytes;
    for (const int size : {0, 1, 2, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000, 1 << 18, (1 << 18) + 1, 600'000}) {
        while (bytes.size() < size)
            bytes.append(char(random.bounded(256)));
        const QByteArray expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        QCOMPARE(sha256Of(MemorySource({bytes.constData(), size_t(bytes.size())})), expected);
    }
}

/// A text of about 20 MB, which is read from its file in pieces.
QByteArray longProductText()
{
    QByteArray text = productColumns;
    for (int product = 1000; text.size() < 20'000'000; ++product)
        text += joinedRows(rowsOfMonths(',' + QByteArray::number(product)));
    return text + joinedRows(rowsOfMonths(",TOTAL"));
}

void TestLongText::longFile()
{
    const QByteArray text = longProductText();
    QFile file(m_folder.filePath(QStringLiteral("long.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    Progress progress;
    const Result<Import> import = readDataFile(file.fileName(), *m_layouts, {}, progress);
    QVERIFY(import);
    QCOMPARE(import->table->info().hash, QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    QCOMPARE(import->report.rowsRead, int(text.count('\n')) - 1);
    QCOMPARE(import->table->rows().size(), size_t(4));
    QCOMPARE(import->table->find({Flow::Exports, worldCode})->values.front(), 1018 + 1018 + 1018.0);
    QCOMPARE(import->report.warnings.size(), 1);
    QCOMPARE(import->report.warnings.first().id, QStringLiteral("choice-made"));
    QCOMPARE(progress.permille(), 1000);

    // Its beginning shows how it is read; what is read is all of it.
    auto head = readFileHead(file.fileName(), progress);
    QVERIFY(head && head->sheets.size() == 1 && !head->sheets.front().error);
    const ImportPreview preview = previewOf(file.fileName(), *std::move(head), *m_layouts, {}, progress);
    QVERIFY(preview.layout.description);
    QCOMPARE(preview.head.sheets.front().rows.front().cells.back().text, std::string("value (USD)"));
    QCOMPARE(drawnImport(preview.import), drawnImport(import));
    QCOMPARE(preview.import->report.contents.products, import->report.contents.products);
    QVERIFY(import->report.contents.products.contains(QStringLiteral("1000")));
}

// Only the whole file shows that it is not UTF-8.
void TestLongText::longFileOfOtherText()
{
    QByteArray text = longProductText();
    text += "2023-05,C\xF4te d'Ivoire,TOTAL,exports,5\n";
    QFile file(m_folder.filePath(QStringLiteral("windows.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    Progress progress;
    const Result<Import> import = readDataFile(file.fileName(), *m_layouts, {}, progress);
    QVERIFY(import);
    QCOMPARE(import->report.warnings.first().id, QStringLiteral("text-windows-1252"));
    QCOMPARE(import->report.codesUnknown, 0);
    QCOMPARE(import->table->rows().size(), size_t(5));
    QCOMPARE(import->table->info().hash, QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

// Files with a hole instead of content: their sizes are beyond the limits of what is read in pieces, and of the rest.
void TestLongText::tooLongFiles()
{
    QFile file(m_folder.filePath(QStringLiteral("holes.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(longProductText()) > 0 && file.flush());
    Progress progress;
    const auto errorOf = [&](qint64 size) {
        const bool isMade = file.resize(size);
        const auto import = readDataFile(file.fileName(), *m_layouts, {}, progress);
        return !isMade || import ? QString() : import.error().id;
    };
    QCOMPARE(errorOf(600'000'000), QStringLiteral("text-large-not-utf8"));
    QCOMPARE(errorOf(4'000'000'001), QStringLiteral("file-too-large"));
    QVERIFY(file.resize(0));
    QVERIFY(file.seek(0) && file.write("{\"") == 2 && file.flush());
    QCOMPARE(errorOf(600'000'000), QStringLiteral("file-too-large"));
}

// Another program may shorten the file that is being read.
void TestLongText::shortenedFile()
{
    const QByteArray text = longColumns + joinedRows(rowsOfMonths());
    QFile file(m_folder.filePath(QStringLiteral("shortened.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush());
    const auto source = FileSource::open(file.fileName());
    QVERIFY(source && source->isUnchanged());
    auto grids = openLongText(source, {2, 50, 200});
    QVERIFY(grids);
    QVERIFY(file.resize(text.size() / 2));
    QVERIFY(!source->isUnchanged());
    Progress progress;
    const auto import = readByLayout(*grids, m_layouts->descriptions(), m_layouts->resolver(), {}, progress);
    QVERIFY(!import);
    QCOMPARE(import.error().id, QStringLiteral("file-changed"));
    QVERIFY(sha256Of(*source).isEmpty());
}

void TestLongText::progressAndStop()
{
    const QByteArray text = longProductText();
    std::stop_source stop;
    Progress progress(stop.get_token());
    std::set<int> seen;
    qint64 stopAt = text.size(), last = 0;
    const auto source = std::make_shared<const WatchedSource>(text, [&](qint64 from) {
        seen.insert(progress.permille());
        last = from;
        if (from > stopAt)
            stop.request_stop();
    });
    const TextSplit split{1, 1, 1 << 16};
    auto file = openLongText(source, split);
    QVERIFY(file);
    QVERIFY(readByLayout(*file, m_layouts->descriptions(), m_layouts->resolver(), {}, progress));
    QVERIFY2(seen.size() > 100, qPrintable(QString::number(seen.size()))); // hundreds of pieces

    stopAt = text.size() / 3;
    const auto import = readByLayout(*file, m_layouts->descriptions(), m_layouts->resolver(), {}, progress);
    QVERIFY(!import);
    QCOMPARE(import.error().id, QStringLiteral("stopped"));
    QVERIFY2(last < stopAt + 500'000, qPrintable(QString::number(last - stopAt)));

    // On several cores too.
    auto parts = openGrids(text, progress, {4, 1000, 1 << 16});
    QVERIFY(!parts);
    QCOMPARE(parts.error().id, QStringLiteral("stopped"));
    file = openLongText(std::make_shared<const MemorySource>(std::string_view(text.constData(), size_t(text.size()))),
                        {4, 1000, 1 << 16});
    const auto stopped = readByLayout(*file, m_layouts->descriptions(), m_layouts->resolver(), {}, progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().id, QStringLiteral("stopped"));
}

TRADESTRATA_TEST(TestLongText, QCoreApplication)
#include "tst_longtext.moc"
