// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/app/sentences.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tradestrata::testsupport;

namespace {

/// World, the European Union and three partners in 2024, 2025 and the first months of 2026.
TestWorkbook laterYears(int lastMonth)
{
    TestWorkbook book;
    for (int year = 2024; year <= 2026; ++year) {
        for (const auto &[code, name, millions] : {std::tuple{"0003", "European Union", 30.0},
                                                   {"0015", "World", 100.0},
                                                   {"1220", "Canada", 40.0},
                                                   {"2010", "Mexico", 50.0},
                                                   {"4280", "Germany", 10.0}}) {
            book.addYear(year, s(code), s(name), millions, millions);
            const QStringList header = TestWorkbook::censusHeader();
            for (int month = lastMonth + 1; year == 2026 && month <= 12; ++month) {
                book.setCell(header[2 + month], 0.0);
                book.setCell(header[15 + month], 0.0);
            }
            if (year == 2026) {
                book.setCell(s("IYR"), millions * lastMonth);
                book.setCell(s("EYR"), millions * lastMonth);
            }
        }
    }
    return book;
}

} // namespace

/// `check`: the contents of a file.
class TestCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void realWorkbooks_data();
    void realWorkbooks();
    void ownTable();
    void laterWorkbook();
    void releaseGiven();
    void publishedFigures();
    void nothingPublished();
    void otherReleaseThanGiven();
    void warningsAreNotAFailure();
    void warningsAreSentences_data();
    void warningsAreSentences();
    void textNamesEverything();
    void textInLanguages_data();
    void textInLanguages();

private:
    QJsonObject check(const QString &file, const char *options = "");
    void putBook(const TestWorkbook &book) { QVERIFY(put(m_folder->filePath(s("book.xlsx")), book.toXlsx())); }

    std::optional<QTemporaryDir> m_folder;
};

void TestCheck::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

QJsonObject TestCheck::check(const QString &file, const char *options)
{
    const Run run = tradestrata::testsupport::run(QStringList{s("check"), file, s("--format"), s("json")} + words(options),
                                                  m_folder->path());
    return run.status == 0 && run.err.isEmpty() ? QJsonDocument::fromJson(run.out).object()
                                                : QJsonObject{{s("failed"), s(run.err)}};
}

void TestCheck::realWorkbooks_data()
{
    QTest::addColumn<QString>("release");
    QTest::addColumn<QString>("last");
    QTest::newRow("2019-12") << s("2019-12") << s("2019-10");
    QTest::newRow("2022-03") << s("2022-03") << s("2022-01");
    QTest::newRow("2024-08") << s("2024-08") << s("2024-06");
    QTest::newRow("2026-03") << s("2026-03") << s("2026-01");
}

void TestCheck::realWorkbooks()
{
    QFETCH(QString, release);
    const QString file = sharedData().filePath(s("census/country-released-%1.xlsx").arg(release));
    if (!QFile::exists(file))
        QSKIP(qPrintable(s("the Census workbook is not on this machine: ") + file));
    QFETCH(QString, last);
    const QJsonObject root = check(file);
    QCOMPARE(root[s("failed")].toString(), QString());
    QCOMPARE(root[s("layout")].toString(), s("census-workbook"));
    QCOMPARE(root[s("first")].toString(), s("1985-01"));
    QCOMPARE(root[s("last")].toString(), last);
    QCOMPARE(root[s("partners")].toInt(), 242);
    QCOMPARE(root[s("groups")].toInt(), 17);
    QCOMPARE(root[s("group_list")].toArray().size(), 17);
    QCOMPARE(root[s("skipped")].toInt(-1), 0);
    QCOMPARE(root[s("release")], QJsonValue(s("")));
    QCOMPARE(root[s("warnings")], QJsonValue(QJsonArray()));
    QCOMPARE(check(file, qPrintable(s("--released ") + release))[s("release")].toString(), release);
}

void TestCheck::ownTable()
{
    const QJsonObject root = check(s(TRADESTRATA_SOURCE_DIR "/resources/tables/us-goods-2026-03.csv"));
    QCOMPARE(root[s("layout")].toString(), s("tradestrata-table"));
    QCOMPARE(root[s("first")].toString(), s("1985-01"));
    QCOMPARE(root[s("last")].toString(), s("2026-01"));
    QCOMPARE(root[s("partners")].toInt(), 242);
    QCOMPARE(root[s("groups")].toInt(), 17);
    QCOMPARE(root[s("release")].toString(), s("2026-03"));
    QCOMPARE(root[s("hash")].toString().size(), 64);
}

void TestCheck::laterWorkbook()
{
    for (const int month : {1, 8, 12}) {
        putBook(laterYears(month));
        const QJsonObject root = check(s("book.xlsx"));
        QCOMPARE(root[s("first")].toString(), s("2024-01"));
        QCOMPARE(root[s("last")].toString(), s("2026-%1").arg(month, 2, 10, QLatin1Char('0')));
        QCOMPARE(root[s("partners")].toInt(), 3);
        QCOMPARE(root[s("groups")].toInt(), 2);
        QCOMPARE(root[s("warnings")].toArray().size(), 0);
    }
}

void TestCheck::publishedFigures()
{
    const QString table = s(TRADESTRATA_SOURCE_DIR "/resources/tables/us-goods-2026-03.csv");
    QVERIFY(put(m_folder->filePath(s("own.csv")), "date,source,partner,flow,measure,period,value\n"
                                                  "2026-03-11,A ministry,MX,exports,year,2025,339 bn\n"
                                                  "2040-03-11,A ministry,MX,exports,year,2039,339 bn\n"));
    const QJsonObject root = check(table, "--published own.csv");
    const QJsonArray published = root[s("published")].toArray();
    QStringList reported;
    for (const QJsonValue figure : published) {
        const QJsonObject says = figure[s("releases")][0].toObject();
        reported.append(
            s("%1 %2 %3").arg(figure[s("code")].toString(), figure[s("period")].toString(), says[s("agreement")].toString()));
    }
    QCOMPARE(reported, (QStringList{s("2010 2025-08 agrees"), s("1220 2025-08 differs"), s("0015 2025-08 agrees"),
                                    s("1220 2024 differs"), s("2010 2024 agrees"), s("2010 2025 differs")}));
    QCOMPARE(published[1][s("releases")][0][s("difference")].toInteger(), 947987596);
    const QJsonArray claims = root[s("published_claims")].toArray();
    QCOMPARE(claims.size(), 2);
    QCOMPARE(claims[0][s("lead")].toString() + claims[0][s("over")].toString(), s("MEXCAN"));
    QCOMPARE(claims[0][s("releases")][0][s("holds")].toBool(true), false);
    QCOMPARE(claims[1][s("releases")][0][s("holds")].toBool(), true);
    const Run text = run({s("check"), table, s("--language"), s("en")}, m_folder->path());
    QVERIFY(text.out.contains("Published figures compared with it: 5\n"));
    QVERIFY(put(m_folder->filePath(s("imports.csv")), "date,source,partner,flow,measure,period,value\n"
                                                      "2026-03-11,A ministry,MX,imports,year,2025,530 bn\n"));
    const Run imports = run({s("check"), table, s("--published"), s("imports.csv"), s("--language"), s("en")}, m_folder->path());
    QVERIFY2(imports.out.contains("- Mexico, imports, 2025: $530 bn, as published (A ministry, 11 March 2026). March 2026 has "
                                  "$534.9 bn: it differs by +$4.9 bn ("),
             imports.out);
    QVERIFY(text.out.contains("March 2026: false (−$0.14 bn)."));
    QVERIFY(text.out.contains("it differs by +$0.95 bn (0.42%)."));
    QVERIFY(
        text.out.contains("Mexico, 2024: $334 bn, as published (US Department of Commerce, 19 November 2025). March 2026 has "));
}

void TestCheck::nothingPublished()
{
    TestWorkbook book; // of a year that no published figure is about
    for (const auto &[code, name] : {std::pair{"0015", "World"}, {"1220", "Canada"}, {"2010", "Mexico"}})
        book.addYear(1995, s(code), s(name), 100, 100);
    putBook(book);
    const QJsonObject root = check(s("book.xlsx"));
    QCOMPARE(root[s("partners")].toInt(), 2);
    QCOMPARE(root[s("published")], QJsonValue(QJsonArray()));
    QCOMPARE(root[s("published_claims")], QJsonValue(QJsonArray()));
}

void TestCheck::releaseGiven()
{
    putBook(laterYears(8));
    QCOMPARE(check(s("book.xlsx"))[s("release")], QJsonValue(s("")));
    QCOMPARE(check(s("book.xlsx"), "--released 2026-10")[s("release")].toString(), s("2026-10"));
    QCOMPARE(check(s("book.xlsx"), "--released 2026-10 --release 2026-10")[s("release")].toString(), s("2026-10"));
    const Run other = run(words("check book.xlsx --released 2026-10 --release 2026-09"), m_folder->path());
    QCOMPARE(other.status, 2);
    QCOMPARE(whyNoSentence(other.err), QString());
}

void TestCheck::otherReleaseThanGiven()
{
    const QJsonObject root = check(s(TRADESTRATA_SOURCE_DIR "/resources/tables/us-goods-2026-03.csv"), "--released 2020-01");
    QCOMPARE(root[s("release")].toString(), s("2026-03"));
    QCOMPARE(root[s("warnings")].toArray().size(), 1);
    QCOMPARE(root[s("warnings")][0][s("id")].toString(), s("file-other-release"));
}

void TestCheck::warningsAreNotAFailure()
{
    TestWorkbook book = laterYears(8);
    book.setCell(s("EJUL"), s("(S)"));
    book.addRow({QString(), s("1220"), s("Canada"), 1.0});
    putBook(book);
    const QJsonObject root = check(s("book.xlsx"));
    QCOMPARE(root[s("failed")].toString(), QString());
    QCOMPARE(root[s("counts")][s("cells_unreadable")].toInt(), 1);
    QCOMPARE(root[s("counts")][s("rows_skipped")].toInt(), 1);
    QCOMPARE(root[s("skipped")].toInt(), 2);
    QVERIFY(root[s("warnings")].toArray().size() >= 2);
    // The suppressed month is a gap with its reason, and so is everything computed from it.
    const Run values = run(words("values book.xlsx --partners DE --measure month --from 2026-06 --to 2026-08"), m_folder->path());
    QCOMPARE(values.status, 0);
    const QStringList lines = s(values.out).split(u'\n');
    QCOMPARE(lines[1], s("2026-06,10000000,90000000,0,100000000"));
    QVERIFY2(lines[2].startsWith(s("2026-07,,")), qPrintable(lines[2]));
    QCOMPARE(lines[3], s("2026-08,10000000,90000000,0,100000000"));
    QVERIFY2(values.err.count('\n') >= 2, values.err.constData());
}

void TestCheck::warningsAreSentences_data()
{
    QTest::addColumn<QByteArray>("language");
    for (const char *code : {"en", "es", "fr"})
        QTest::newRow(code) << QByteArray(code);
}

void TestCheck::warningsAreSentences()
{
    QFETCH(QByteArray, language);
    TestWorkbook book = laterYears(8);
    book.setCell(s("EJUL"), s("n. d."));
    book.addRow({QString(), s("1220"), s("Canada"), 1.0});
    book.addYear(2026, s("9999"), s("Atlantis"), 0.5, 0.5);
    putBook(book);
    const QJsonArray warnings = check(s("book.xlsx"), ("--language " + language).constData())[s("warnings")].toArray();
    const QJsonArray english = check(s("book.xlsx"))[s("warnings")].toArray();
    QVERIFY(warnings.size() >= 3);
    QCOMPARE(warnings.size(), english.size());
    for (qsizetype i = 0; i < warnings.size(); ++i) {
        const QByteArray text = warnings[i][s("text")].toString().toUtf8();
        QCOMPARE(whyNoSentence(text + '\n'), QString());
        QVERIFY2(text.startsWith("book.xlsx"), text.constData());
        if (language != "en")
            QCOMPARE(leftInEnglish(english[i][s("text")].toString().toUtf8(), text, {}), QStringList());
    }
}

void TestCheck::textNamesEverything()
{
    const Run text = run({s("check"), s(TRADESTRATA_SOURCE_DIR "/resources/tables/us-goods-2026-03.csv")});
    QCOMPARE(text.status, 0);
    QCOMPARE(text.err, QByteArray());
    // Names of groups contain commas, so the list has only codes.
    const QByteArray groups = text.out.mid(text.out.indexOf("Groups: 17 (")).split('\n').first();
    QCOMPARE(groups.count("; "), 16);
    for (const char *part :
         {"Layout: Tradestrata table\n", "Source: US Census Bureau, US Trade in Goods by Country\n", "Release: March 2026\n",
          "Coverage: January 1985 to January 2026\n", "Partners: 242\n", "Groups: 17 (", "Warnings: 0\n"})
        QVERIFY2(text.out.contains(part), (part + text.out).constData());
}

void TestCheck::textInLanguages_data()
{
    QTest::addColumn<QByteArray>("release");
    QTest::newRow("es") << QByteArray(": marzo de 2026\n");
    QTest::newRow("fr") << QByteArray(": mars 2026\n");
}

void TestCheck::textInLanguages()
{
    QFETCH(QByteArray, release);
    const QStringList check{s("check"), s(TRADESTRATA_SOURCE_DIR "/resources/tables/us-goods-2026-03.csv")};
    const Run english = run(check);
    const Run text = run(check + QStringList{s("--language"), s(QTest::currentDataTag())});
    QVERIFY2(text.out.contains(release), text.out.constData());
    QCOMPARE(text.out.count('\n'), english.out.count('\n'));
    const QList<QByteArray> lines = english.out.split('\n');
    const QList<QByteArray> translated = text.out.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        QVERIFY2(lines[i] != translated[i], lines[i].constData());
        QCOMPARE(leftInEnglish(lines[i], translated[i], {s("US Trade in Goods by Country")}), QStringList());
    }
}

TRADESTRATA_TEST(TestCheck, QCoreApplication)
#include "tst_check.moc"
