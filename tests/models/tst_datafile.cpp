// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/readers.h"
#include "tests/support/censusbook.h"
#include "tests/support/permissions.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

constexpr Month march = Month::of(2026, 3);

QByteArray table(const char *release)
{
    return QByteArray("# Tradestrata table 1\n# publisher: p\n# source: s\n# unit: US dollars\n# basis: b\n"
                      "# adjustment: a\n# rounding: 1\n# release: ")
           + release + "\nflow,kind,code,codes,iso3,name,2025-12\nexports,group,0015,0015,,World,5\n";
}

} // namespace

class TestDataFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsWorkbook();
    void readsTable_data();
    void readsTable();
    void warningsNameTheFile();
    void errors_data();
    void errors();
    void errorsOfPlaces();
    void errorOfLockedFile();
    void writesWhole();

private:
    Result<Import> read(const QString &name, std::optional<Month> released = {});
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const;

    std::optional<PartnerRegistry> m_registry;
    std::optional<QTemporaryDir> m_folder;
};

void TestDataFile::init()
{
    Result<PartnerRegistry> registry = builtInRegistry();
    QVERIFY2(registry, "the built-in partners cannot be read");
    m_registry = *std::move(registry);
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

Result<Import> TestDataFile::read(const QString &name, std::optional<Month> released)
{
    Progress progress;
    return readDataFile(path(name), *m_registry, released, progress);
}

void TestDataFile::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestDataFile::readsWorkbook()
{
    const QByteArray bytes = threeYears().toXlsx();
    put(s("any.name"), bytes);
    Result<Import> import = read(s("any.name"), march);
    QVERIFY(import);
    QCOMPARE(import->report.layout, s("census-workbook"));
    QCOMPARE(import->table->info().release, march);
    QCOMPARE(import->table->info().hash, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QVERIFY(!(*read(s("any.name"))).table->info().release);
}

void TestDataFile::readsTable_data()
{
    QTest::addColumn<QByteArray>("reported");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("release");
    QTest::addColumn<QStringList>("warnings");
    QTest::newRow("nobody says") << QByteArray() << s("") << s("") << QStringList();
    QTest::newRow("the file says") << QByteArray("2026-02") << s("") << s("2026-02") << QStringList();
    QTest::newRow("the user says") << QByteArray() << s("2026-03") << s("2026-03") << QStringList();
    QTest::newRow("both say the same") << QByteArray("2026-03") << s("2026-03") << s("2026-03") << QStringList();
    QTest::newRow("they differ") << QByteArray("2026-02") << s("2026-03") << s("2026-02") << QStringList{s("file-other-release")};
}

void TestDataFile::readsTable()
{
    QFETCH(QByteArray, reported);
    QFETCH(QString, given);
    QFETCH(QString, release);
    QFETCH(QStringList, warnings);
    put(s("table.csv"), table(reported.constData()));
    Result<Import> import = read(s("table.csv"), Month::parse(given));
    QVERIFY(import);
    const std::optional<Month> found = import->table->info().release;
    QCOMPARE(found ? found->toString() : QString(), release);
    QCOMPARE(ids(import->report.warnings), warnings);
    QCOMPARE(import->table->find({Flow::Exports, worldCode})->values[0], 5.0);
}

void TestDataFile::warningsNameTheFile()
{
    TestWorkbook book = threeYears();
    book.setCell(s("EYR"), 7);
    put(s("book.xlsx"), book.toXlsx());
    Result<Import> import = read(s("book.xlsx"));
    QVERIFY(import);
    QCOMPARE(import->report.warnings.size(), 1);
    QCOMPARE(import->report.warnings.first().file, s("book.xlsx"));
    QCOMPARE(import->report.warnings.first().line, 7);
}

void TestDataFile::errors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *title, const char *name, const QByteArray &bytes, const char *id) {
        QTest::newRow(title) << s(name) << bytes << s(id);
    };
    const QByteArray page = "\xEF\xBB\xBF\r\n <!DOCTYPE html>\n<html><body>503</body></html>";
    const QByteArray old = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more";
    row("empty", "a.csv", {}, "file-empty");
    row("a web page", "a.csv", page, "file-is-web-page");
    row("a web page as workbook", "a.xlsx", "<HTML>sorry</HTML>", "file-is-web-page");
    row("a web page with a declaration", "a.xlsx", "<?xml version=\"1.0\"?><html xmlns=\"\">", "file-is-web-page");
    row("an old workbook, damaged", "a.xls", old, "workbook-damaged");
    row("a workbook with a password", "a.xlsx", compoundFile(s("EncryptedPackage"), "secret"), "workbook-encrypted");
    row("text as workbook", "a.XLSX", "year,code", "file-is-no-xlsx");
    row("another table", "a.csv", "DATE,EXPMX\n2025-08-01,226411.1\n", "file-unknown-layout");
    row("bytes", "a.bin", QByteArray(2000, '\0'), "text-nul");
    row("a table of ours, newer", "a.csv", "# Tradestrata table 2\n", "table-newer");
    row("a table of ours under another name", "a.xlsx", "# Tradestrata table 1\n", "table-head-missing");
    row("a workbook cut short", "a.xlsx", threeYears().toXlsx().first(2000), "zip-cut-short");
    row("an empty archive", "a.xlsx", zipArchive({}), "workbook-not-excel");
}

void TestDataFile::errors()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, id);
    put(name, bytes);
    const Result<Import> import = read(name);
    QVERIFY(!import);
    QCOMPARE(import.error().id, id);
    QCOMPARE(import.error().file, name);
}

void TestDataFile::errorsOfPlaces()
{
    QCOMPARE(read(s("missing.csv")).error().id, s("file-not-found"));
    QCOMPARE(read(s(".")).error().id, s("file-is-folder"));
}

void TestDataFile::errorOfLockedFile()
{
    put(s("locked.csv"), table(""));
    QFile::setPermissions(path(s("locked.csv")), {});
    const HeedsPermissions heeds;
    QCOMPARE(read(s("locked.csv")).error().id, s("file-not-readable"));
}

void TestDataFile::writesWhole()
{
    put(s("out.csv"), "what was there before, and longer");
    Result<qint64> written = writeFile(path(s("out.csv")), "new");
    QVERIFY(written);
    QCOMPARE(*written, 3);
    QFile file(path(s("out.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("new"));
    const Result<qint64> failed = writeFile(path(s("no/such/folder.csv")), "new");
    QVERIFY(!failed);
    QCOMPARE(failed.error().id, s("target-without-folder"));
    QCOMPARE(failed.error().file, s("folder.csv"));
    QVERIFY(!writeFile(m_folder->path(), "new"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{s("out.csv")});
}

TRADESTRATA_TEST(TestDataFile, QCoreApplication)
#include "tst_datafile.moc"
