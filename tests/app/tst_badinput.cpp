// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/app/sentences.h"
#include "tests/support/permissions.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkbook.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <thread>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tradestrata::testsupport;

namespace {

TestWorkbook book()
{
    TestWorkbook result;
    for (int year = 2024; year <= 2025; ++year) {
        result.addYear(year, s("0015"), s("World"), 100, 90);
        result.addYear(year, s("1220"), s("Canada"), 40, 30);
        result.addYear(year, s("2010"), s("Mexico"), 50, 60);
    }
    return result;
}

QByteArray otherSheet()
{
    TestWorkbook other(s("figures"));
    other.addYear(2025, s("0015"), s("World"), 100, 90);
    return other.toXlsx();
}

QByteArray otherColumns()
{
    TestWorkbook other;
    other.setHeader(words("Country Year Exports"));
    return other.toXlsx();
}

/// The archive is whole; the XML of the sheet in it is not.
QByteArray cutSheet(qsizetype chopped)
{
    QList<ZipEntry> parts = book().parts();
    for (ZipEntry &part : parts) {
        if (part.name.contains("worksheets/"))
            part.content.chop(chopped);
    }
    return zipArchive(parts);
}

/// Bytes that a shared string's part unpacks to: far more than are packed.
QByteArray bomb(qsizetype size, std::optional<quint32> claimed)
{
    QList<ZipEntry> parts = book().parts();
    parts.append({"xl/media/picture.bin", QByteArray(size, '\0'), false, claimed});
    return zipArchive(parts);
}

constexpr char tableHead[] = "# Tradestrata table 1\n# publisher: p\n# source: s\n# release: 2026-03\n# unit: US dollars\n"
                             "# basis: b\n# adjustment: a\n# rounding: 1\n";
constexpr char tableColumns[] = "flow,kind,code,codes,iso3,name,2025-12,2026-01\n";

} // namespace

/// Files that cannot be used, and places that are not writable: exit status 1, one sentence, no partial output.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void badFiles_data();
    void badFiles();
    void notThereInPlaceOfACommand_data();
    void notThereInPlaceOfACommand();
    void pipesAndDevices_data();
    void pipesAndDevices();
    void linkToAFile();
    void linksToNoFile();
    void fileThatShrinks();
    void sessionsInsteadOfData();
    void unreadableFile();
    void releasedOfASession();
    void linesOfTheLibraryStayOff();
    void unknownCodeIsAWarning();
    void textInAValueCellIsAWarning();
    void badPlaces_data();
    void badPlaces();
    void readOnlyFolder();
    void fullDisk_data();
    void fullDisk();
    void noMemory();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Run in(const QStringList &line) { return run(line, m_folder->path()); }
    /// By somebody who may not read and write everything, as root may.
    Run heeding(const QStringList &line)
    {
        Circumstances circumstances;
        circumstances.inChild = heedPermissions;
        return run(line, m_folder->path(), circumstances);
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestBadInput::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    QVERIFY(put(path(s("good.xlsx")), book().toXlsx()));
}

void TestBadInput::badFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place"); // the beginning of the sentence
    const QByteArray good = book().toXlsx();
    const auto row = [](const char *what, const char *name, const QByteArray &bytes, const char *place = "") {
        QTest::newRow(what) << s(name) << bytes << s(*place ? place : name);
    };
    row("no such file", "", {}, "missing.xlsx");
    row("folder", "folder/", {}, "folder");
    row("this folder", "./", {}, ".");
    row("empty", "empty.xlsx", {});
    row("web page", "page.xlsx", "<!DOCTYPE html>\n<html><body>Not found</body></html>\n");
    row("web page named csv", "page.csv", "\n  <HTML><HEAD></HEAD></HTML>");
    row("text named xlsx", "text.xlsx", "year,CTY_CODE\n2024,2010\n");
    row("text", "text.txt", "nothing of use\n");
    row("one byte", "byte.xlsx", "P");
    row("no text at all", "noise.csv", QByteArray("\x00\xff\xfe\x01", 4).repeated(300));
    row("old workbook", "old.xls", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0'));
    row("zip cut in half", "cut.xlsx", good.first(good.size() / 2));
    row("zip without its last byte", "nearly.xlsx", good.chopped(1));
    row("zip of nothing", "nothing.xlsx", zipArchive({}));
    row("zip of something else", "other.xlsx", zipArchive({{"readme.txt", "hello"}}));
    row("damaged zip", "damaged.xlsx", QByteArray(good).replace(60, 40, QByteArray(40, 'x')));
    row("zip bomb by ratio", "bomb.xlsx", bomb(80'000'000, {}));
    row("zip bomb by claim", "claim.xlsx", bomb(1000, 600'000'000));
    row("zip bomb that hides", "hidden.xlsx", bomb(80'000'000, 1000));
    row("sheet cut in a cell", "cutsheet.xlsx", cutSheet(500));
    row("sheet cut before its last tag", "cutlast.xlsx", cutSheet(qstrlen("</worksheet>")));
    row("no such sheet", "sheet.xlsx", otherSheet());
    row("other columns", "columns.xlsx", otherColumns());
    row("no rows", "rows.xlsx", TestWorkbook().toXlsx());
    row("table cut in its head", "head.csv", "# Tradestrata table 1\n# publisher: p\n", "head.csv");
    row("table of another version", "version.csv", QByteArray(tableHead).replace("table 1", "table 9"), "version.csv");
    row("table with a word for a value", "word.csv",
        QByteArray(tableHead) + tableColumns + "exports,group,0015,0015,,World,5,five\n", "word.csv, line 10:");
    row("table with a cell too few", "few.csv", QByteArray(tableHead) + tableColumns + "exports,group,0015,0015,,World,5\n",
        "few.csv, line 10:");
}

void TestBadInput::badFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    if (name.endsWith(u'/'))
        QVERIFY(QDir(m_folder->path()).mkpath(name.chopped(1)));
    else if (!name.isEmpty())
        QVERIFY(put(path(name), bytes));
    const QString input = name.isEmpty() ? s("missing.xlsx") : name;
    QVERIFY(put(path(s("old.csv")), "old"));
    QVERIFY(put(path(s("old.png")), "old"));
    const QList<QStringList> lines{{s("check"), input},
                                   {s("check"), input, s("--format"), s("json")},
                                   {s("values"), input},
                                   {s("convert"), input, s("-o"), s("old.csv")},
                                   {s("export"), input, s("-o"), s("old.png")},
                                   {s("convert"), input, s("-o"), s("new.csv")},
                                   {s("export"), input, s("-o"), s("new.png")}};
    const QByteArray english = in(lines.first()).err;
    QVERIFY2(english.startsWith(place.toUtf8()), english.constData());
    for (const QStringList &line : lines) {
        const Run run = in(line);
        QCOMPARE(run.status, 1);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err, english);
        QCOMPARE(whyNoSentence(run.err), QString());
    }
    for (const char *language : {"es", "fr"}) {
        const Run run = in(lines.first() + QStringList{s("--language"), s(language)});
        QCOMPARE(run.status, 1);
        QCOMPARE(whyNoSentence(run.err), QString());
        QVERIFY2(run.err != english, run.err.constData());
        QVERIFY2(run.err.startsWith(input.section(u'/', 0, 0).toUtf8()), run.err.constData());
        QCOMPARE(leftInEnglish(english, run.err, {s("nothing of use")}), QStringList()); // quoted from the file
    }
    QCOMPARE(bytesOf(path(s("old.csv"))), QByteArray("old"));
    QCOMPARE(bytesOf(path(s("old.png"))), QByteArray("old"));
    // Nothing new, not even a temporary file.
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), name.isEmpty() || name.endsWith(u'/') ? 3 : 4);
}

void TestBadInput::notThereInPlaceOfACommand_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"figures.xlsx", "mine.strata", "./figures", "folder/figures", "/no/such/figures.csv"})
        QTest::newRow(word) << s(word);
}

void TestBadInput::notThereInPlaceOfACommand()
{
    QFETCH(QString, word);
    const Run one = in({word});
    QCOMPARE(one.status, 1);
    QCOMPARE(whyNoSentence(one.err), QString());
    QVERIFY2(one.err.contains(word.section(u'/', -1).toUtf8()), one.err.constData());
    QVERIFY2(one.err.contains("does not exist"), one.err.constData());
    // The message names it as the file of a command.
    QCOMPARE(one.err, in({s("values"), word}).err);
}

void TestBadInput::pipesAndDevices_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"check PLACE", "values PLACE", "export PLACE -o new.png", "convert PLACE -o new.csv", "diff good.xlsx PLACE",
          "diff PLACE good.xlsx", "claims PLACE --lead MX --over CA", "claims good.xlsx PLACE --lead MX --over CA",
          "export good.xlsx -o new.png --chart releases --published PLACE", "check good.xlsx --published PLACE",
          "export good.xlsx -o new.png --own-events PLACE", "PLACE --language en"})
        QTest::newRow(line) << s(line);
}

// A pipe waits for a writer, and a device may never end.
void TestBadInput::pipesAndDevices()
{
    QFETCH(QString, line);
    for (const char *name : {"pipe", "pipe.strata", "pipe.xlsx"})
        QCOMPARE(::mkfifo(QFile::encodeName(path(s(name))).constData(), 0600), 0);
    QVERIFY(QFile::link(path(s("pipe")), path(s("link"))));
    const bool command = !line.startsWith(s("PLACE"));
    for (const char *place : {"pipe", "pipe.strata", "pipe.xlsx", "link", "/dev/zero"}) {
        const Run run = in(words(QString(line).replace(s("PLACE"), s(place)).toUtf8().constData()));
        QCOMPARE(run.status, command ? 1 : 2);
        QCOMPARE(whyNoSentence(run.err), QString());
        if (!command)
            continue;
        QVERIFY2(run.err.startsWith(s(place).section(u'/', -1).toUtf8()) || run.err.startsWith(place), run.err.constData());
        QVERIFY2(run.err.contains("not a file"), run.err.constData());
    }
    QVERIFY(!QFile::exists(path(s("new.png"))) && !QFile::exists(path(s("new.csv"))));
}

void TestBadInput::sessionsInsteadOfData()
{
    QVERIFY(QFile::copy(s(TRADESTRATA_SOURCE_DIR "/resources/sessions/mexico-passes-canada_en.strata"), path(s("mine.strata"))));
    for (const char *line : {"diff mine.strata mine.strata", "diff good.xlsx mine.strata", "diff mine.strata good.xlsx"}) {
        const Run run = in(words(line));
        QCOMPARE(run.status, 1);
        QCOMPARE(whyNoSentence(run.err), QString());
        QVERIFY2(run.err.startsWith("mine.strata: This is a session"), run.err.constData());
    }
}

void TestBadInput::linkToAFile()
{
    QVERIFY(QFile::link(path(s("good.xlsx")), path(s("link.xlsx"))));
    const Run run = in(words("check link.xlsx"));
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("Partners: 2"), run.out.constData());
}

void TestBadInput::linksToNoFile()
{
    QVERIFY(QFile::link(m_folder->path(), path(s("to-its-folder.csv"))));
    QVERIFY(QFile::link(path(s("nothing")), path(s("to-nothing.csv"))));
    QVERIFY(QFile::link(path(s("to-itself.csv")), path(s("to-itself.csv"))));
    QVERIFY(QFile::link(s("/proc/self/mem"), path(s("to-memory.csv"))));
    for (const char *name : {"to-its-folder.csv", "to-nothing.csv", "to-itself.csv", "to-memory.csv"}) {
        const Run run = in({s("check"), s(name)});
        QCOMPARE(run.status, 1);
        QCOMPARE(whyNoSentence(run.err), QString());
        QVERIFY2(run.err.startsWith(name), run.err.constData());
    }
}

// Another program writes the file anew while it is read: whatever was there is read or refused.
void TestBadInput::fileThatShrinks()
{
    QByteArray text = "period,reporter,flow,partner,value in USD\n";
    for (int i = 0; i < 400'000; ++i)
        text += "20" + QByteArray::number(10 + i % 15) + "-01,Canada,exports,Mexico," + QByteArray::number(i) + '\n';
    QVERIFY(put(path(s("shrinks.csv")), text));
    std::atomic<bool> ended = false;
    std::thread writer([&] {
        QFile file(path(s("shrinks.csv")));
        if (!file.open(QIODevice::ReadWrite))
            return;
        for (int i = 1; !ended; ++i) {
            file.resize(text.size() / (1 + i % 4 * 1000));
            std::this_thread::sleep_for(std::chrono::milliseconds(i % 7));
        }
    });
    QList<Run> runs;
    for (int i = 0; i < 12; ++i)
        runs.append(in(words("check shrinks.csv")));
    ended = true;
    writer.join();
    for (const Run &run : runs) {
        QVERIFY2(run.status == 0 || run.status == 1, run.err.constData());
        if (run.status == 1)
            QCOMPARE(whyNoSentence(run.err), QString());
    }
}

void TestBadInput::releasedOfASession()
{
    QVERIFY(QFile::copy(s(TRADESTRATA_SOURCE_DIR "/resources/sessions/mexico-passes-canada_en.strata"), path(s("mine.strata"))));
    const Run run = in({s("values"), s("mine.strata"), s("--released"), s("2026-03")});
    QCOMPARE(run.status, 2);
    QCOMPARE(whyNoSentence(run.err), QString());
    QVERIFY2(run.err.contains("--released"), run.err.constData());
}

void TestBadInput::linesOfTheLibraryStayOff()
{
    for (const char *seed : {"0", "1", "17"}) {
        Circumstances circumstances;
        circumstances.environment.insert(s("QT_HASH_SEED"), s(seed));
        const Run run = tradestrata::testsupport::run(words("values --top 1 --from 2025"), {}, circumstances);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QByteArray());
    }
}

void TestBadInput::unreadableFile()
{
    QVERIFY(QFile::setPermissions(path(s("good.xlsx")), {}));
    const Run run = heeding(words("check good.xlsx"));
    QCOMPARE(run.status, 1);
    QCOMPARE(whyNoSentence(run.err), QString());
}

void TestBadInput::unknownCodeIsAWarning()
{
    TestWorkbook workbook = book();
    workbook.addYear(2025, s("8888"), s("Atlantis"), 0, 0);
    QVERIFY(put(path(s("good.xlsx")), workbook.toXlsx()));
    const Run run = in(words("values good.xlsx --partners MX --measure year"));
    QCOMPARE(run.status, 0);
    QCOMPARE(whyNoSentence(run.err), QString());
    QVERIFY2(run.err.startsWith("good.xlsx") && run.err.contains("8888"), run.err.constData());
    QVERIFY(run.out.contains("\n2025,720000000,"));
}

void TestBadInput::textInAValueCellIsAWarning()
{
    TestWorkbook workbook = book();
    workbook.setCell(s("EFEB"), s("n/a"));
    QVERIFY(put(path(s("good.xlsx")), workbook.toXlsx()));
    for (const char *line : {"values good.xlsx", "export good.xlsx -o figure.png", "convert good.xlsx -o table.csv"}) {
        const Run run = in(words(line));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.err.startsWith("good.xlsx"), run.err.constData());
        for (const QByteArray &reported : run.err.trimmed().split('\n'))
            QCOMPARE(whyNoSentence(reported + '\n'), QString());
    }
    QVERIFY(QFile::exists(path(s("figure.png"))) && QFile::exists(path(s("table.csv"))));
}

void TestBadInput::badPlaces_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("asFolder");
    QTest::newRow("no such folder") << s("nowhere/at/all/") << false;
    QTest::newRow("under a file") << s("good.xlsx/") << false;
    QTest::newRow("a folder of that name") << QString() << true;
    QTest::newRow("the kernel's") << s("/proc/") << false;
}

void TestBadInput::badPlaces()
{
    QFETCH(QString, folder);
    QFETCH(bool, asFolder);
    for (const auto &[command, name] : {std::pair{"export good.xlsx -o", "x.png"}, {"convert good.xlsx -o", "x.csv"}}) {
        if (asFolder)
            QVERIFY(QDir(m_folder->path()).mkdir(s(name)));
        const QStringList entries = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden);
        const Run run = in(words(command) + QStringList{folder + s(name)});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(whyNoSentence(run.err), QString());
        QVERIFY2(run.err.contains(name), run.err.constData());
        for (const char *language : {"es", "fr"}) {
            const Run other = in(words(command) + QStringList{folder + s(name), s("--language"), s(language)});
            QCOMPARE(other.status, 1);
            QCOMPARE(whyNoSentence(other.err), QString());
            QCOMPARE(leftInEnglish(run.err, other.err, {}), QStringList());
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden), entries);
    }
}

void TestBadInput::readOnlyFolder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(s("closed")));
    QVERIFY(QFile::setPermissions(path(s("closed")), QFile::ReadOwner | QFile::ExeOwner));
    const Run run = heeding(words("export good.xlsx -o closed/x.png"));
    QVERIFY(QFile::setPermissions(path(s("closed")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(run.status, 1);
    QCOMPARE(whyNoSentence(run.err), QString());
    QVERIFY(!QFile::exists(path(s("closed/x.png"))));
}

void TestBadInput::fullDisk_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"values", "values --format json", "check good.xlsx", "--help", "--version"})
        QTest::newRow(line) << s(line);
}

void TestBadInput::fullDisk()
{
    QFETCH(QString, line);
    if (!QFile::exists(s("/dev/full")))
        QSKIP("there is no /dev/full");
    Circumstances full;
    full.outTo = s("/dev/full");
    const Run run = tradestrata::testsupport::run(line.split(u' '), m_folder->path(), full);
    QCOMPARE(run.status, 1);
    QCOMPARE(whyNoSentence(run.err), QString());
}

void TestBadInput::noMemory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the address sanitizer needs more memory than this test leaves");
#endif
    Circumstances poor;
    poor.inChild = [] {
        const rlimit limit{1'500'000'000, 1'500'000'000};
        ::setrlimit(RLIMIT_AS, &limit);
    };
    const Run run = tradestrata::testsupport::run(words("export -o x.png --size 20000x20000"), m_folder->path(), poor);
    QCOMPARE(run.status, 1);
    QCOMPARE(whyNoSentence(run.err), QString());
    QVERIFY2(run.err.contains("20,000"), run.err.constData());
    QVERIFY(!QFile::exists(path(s("x.png"))));
}

TRADESTRATA_TEST(TestBadInput, QCoreApplication)
#include "tst_badinput.moc"
