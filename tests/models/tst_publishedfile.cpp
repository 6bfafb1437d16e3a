// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sums.h"
#include "models/io/lists.h"
#include "models/spec/measurefacts.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

const QByteArray publishedHead = "date,source,partner,flow,measure,period,value,rounding\n";

QString monthsText(MonthSpan span) { return span.first.toString() + u' ' + span.last.toString(); }

} // namespace

/// Published figures in files: the built-in table, one's own, and the message for unreadable ones.
class TestPublishedFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void builtInTable();
    void amounts_data();
    void amounts();
    void noAmounts_data();
    void noAmounts();
    void measuresAreThoseOfFigures();
    void monthsAreWrittenAsRead_data();
    void monthsAreWrittenAsRead();
    void ownFile();
    void asSpreadsheetsSaveIt_data();
    void asSpreadsheetsSaveIt();
    void refused_data();
    void refused();
    void refusedFile();
    void checkedAgainstKnownFigures();
    void onesOwnGroups();

private:
    std::optional<PartnerLookup> m_lookup;
};

void TestPublishedFile::initTestCase()
{
    const auto registry = builtInRegistry();
    QVERIFY(registry);
    m_lookup.emplace(*registry, sourceFile(s("resources/partners/names.csv")));
}

void TestPublishedFile::builtInTable()
{
    const auto figures = readPublished(sourceFile(s("resources/published/us-trade.csv")), *m_lookup);
    QVERIFY2(figures, figures ? "" : figures.error().source);
    QStringList lines;
    for (const PublishedFigure &figure : *figures) {
        lines.append(s("%1 %2 %3 %4 by %5")
                         .arg(figure.date.toString(Qt::ISODate), figure.partner.toString(), monthsText(figure.months),
                              writtenAmount({figure.value, figure.rounding}), QString::number(figure.rounding, 'f', 0)));
        QVERIFY(figure.flow == Flow::Exports);
        QVERIFY(figure.source.contains(s("Commerce")));
    }
    QCOMPARE(lines, QStringList({s("2025-11-19 2010 2025-01 2025-08 226.4 bn by 100000000"),
                                 s("2025-11-19 1220 2025-01 2025-08 225.6 bn by 100000000"),
                                 s("2025-11-19 0015 2025-01 2025-08 1.4 tn by 100000000000"),
                                 s("2025-11-19 1220 2024-01 2024-12 349.4 bn by 100000000"),
                                 s("2025-11-19 2010 2024-01 2024-12 334 bn by 1000000000")}));
}

void TestPublishedFile::amounts_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("rounding");
    QTest::addColumn<QString>("written");
    QTest::newRow("226.4 bn") << 226.4e9 << 1e8 << s("226.4 bn");
    QTest::newRow("$226.4bn") << 226.4e9 << 1e8 << s("226.4 bn");
    QTest::newRow("334 bn") << 334e9 << 1e9 << s("334 bn");
    QTest::newRow("1.4 tn") << 1.4e12 << 1e11 << s("1.4 tn");
    QTest::newRow("1432.6 bn") << 1432.6e9 << 1e8 << s("1.4326 tn");
    QTest::newRow("35.20 m") << 35.2e6 << 1e4 << s("35.20 m");
    QTest::newRow("-12.5 bn") << -12.5e9 << 1e8 << s("-12.5 bn");
    QTest::newRow("226411085987") << 226411085987.0 << 1.0 << s("226.411085987 bn");
    QTest::newRow("950") << 950.0 << 1.0 << s("950");
    QTest::newRow("0.0 bn") << 0.0 << 1e8 << s("0.0 bn");
}

void TestPublishedFile::amounts()
{
    QFETCH(double, value);
    QFETCH(double, rounding);
    const auto read = readAmount(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(read);
    QCOMPARE(read->value, value);
    QCOMPARE(read->rounding, rounding);
    QFETCH(QString, written);
    QCOMPARE(writtenAmount(*read), written);
}

void TestPublishedFile::noAmounts_data()
{
    QTest::addColumn<int>("unused");
    for (const char *text : {"", "about 1.4 tn", "226,4 bn", "1,432", "226.4 billion", "0.4", "bn", "1e9", "5000 tn", "--3"})
        QTest::newRow(text) << 0;
}

void TestPublishedFile::noAmounts() { QVERIFY(!readAmount(QString::fromUtf8(QTest::currentDataTag()))); }

// Every measure for which a figure can have one period, and the months that a figure of it adds.
void TestPublishedFile::measuresAreThoseOfFigures()
{
    for (const QString &key : keys<Measure>()) {
        const Measure measure = *fromKey<Measure>(key);
        if (measure == Measure::SameMonths) { // for a month that the period does not give
            QVERIFY(!readMonths(key, s("2025")));
            continue;
        }
        const Period period = Period::containing(Month::of(2025, 8), frequencyOf(measure));
        const auto months = readMonths(key, period.toString());
        QVERIFY2(months, qPrintable(key));
        QCOMPARE(monthsText(*months), monthsText(monthsOf(measure, period, 12)));
        for (const char *other : {"2025-08", "2025-Q3", "2025"})
            QCOMPARE(readMonths(key, s(other)).has_value(), period.toString() == s(other));
    }
}

void TestPublishedFile::monthsAreWrittenAsRead_data()
{
    QTest::addColumn<QString>("period");
    QTest::newRow("month") << s("2025-08");
    QTest::newRow("3-months") << s("2025-08");
    QTest::newRow("quarter") << s("2025-Q3");
    QTest::newRow("year-to-date") << s("2025-08");
    QTest::newRow("12-months") << s("2025-08");
    QTest::newRow("year") << s("2025");
}

void TestPublishedFile::monthsAreWrittenAsRead()
{
    QFETCH(QString, period);
    const auto written = writtenMonths(*readMonths(QString::fromUtf8(QTest::currentDataTag()), period));
    QCOMPARE(written.measure, QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(written.period, period);
}

void TestPublishedFile::ownFile()
{
    const auto figures =
        readPublished("\xEF\xBB\xBF# ours\r\nvalue,partner,source,date,period,measure,flow\r\n"
                      "\"35.2 bn\",\"Korea, South\",\"Ministry, press\",2025-09-01,2025-Q2,quarter,imports\r\n\r\n"
                      "-3 bn,México,us,2025-09-01,2025-07,month,balance\r\n",
                      *m_lookup);
    QVERIFY2(figures, figures ? "" : figures.error().source);
    QCOMPARE(figures->size(), 2);
    const PublishedFigure &first = figures->first();
    QCOMPARE(first.source, s("Ministry, press"));
    QCOMPARE(first.partner, PartnerCode{5800});
    QVERIFY(first.flow == Flow::Imports);
    QCOMPARE(monthsText(first.months), s("2025-04 2025-06"));
    QCOMPARE(first.rounding, 1e8);
    QCOMPARE(figures->last().value, -3e9);
    QVERIFY(!figures->first().besides(figures->last()));
}

void TestPublishedFile::asSpreadsheetsSaveIt_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    const QByteArray figure = "2025-09-01,Côte press,KR,imports,quarter,2025-Q2,";
    const QByteArray semicolons = publishedHead + figure + "35!2 bn,0!1 bn\n";
    row("a decimal comma", publishedHead + figure + "\"35,2 bn\",\"0,1 bn\"\n");
    row("semicolons", QByteArray(semicolons).replace(',', ';').replace('!', ','));
    row("empty rows, a padded row", publishedHead + ",,,,,,,\n" + figure + "35.2 bn,0.1 bn,,,\n,,,,,,,,,,\n");
    row("a padded head", publishedHead.trimmed() + ",,\n" + figure + "35.2 bn,0.1 bn,,\n");
    row("no-break spaces", publishedHead + figure
                               + "\xC2\xA0"
                                 "35.2\xE2\x80\xAF"
                                 "bn ,0.1\xC2\xA0"
                                 "bn\n");
    row("a line break in quotes", publishedHead + QByteArray(figure).replace("Côte press", "\"Côte\n press\"") + "35.2 bn,\n");
    row("capitals, a comment in quotes", "\"# ours, all\"\n" + publishedHead.toUpper() + figure + "35.2 bn,\n");
    row("groups of three", publishedHead + figure + "\"35,200.0 m\",0.1 bn\n");
    row("groups and a comma", publishedHead + figure
                                  + "\"$35\xC2\xA0"
                                    "200,0 m\",100 m\n");
    row("Windows-1252", publishedHead + QByteArray(figure).replace("ô", "\xF4") + "35.2 bn,\n");
}

void TestPublishedFile::asSpreadsheetsSaveIt()
{
    QFETCH(QByteArray, text);
    const auto figures = readPublished(text, *m_lookup);
    QVERIFY2(figures, figures ? "" : figures.error().source);
    QCOMPARE(figures->size(), 1);
    QCOMPARE(figures->first().source, s("Côte press"));
    QCOMPARE(figures->first().partner, PartnerCode{5800});
    QCOMPARE(figures->first().value, 35.2e9);
    QCOMPARE(figures->first().rounding, 1e8);
}

void TestPublishedFile::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    const auto row = [](const char *id, const QByteArray &text, int line) { QTest::addRow("%s, %d", id, line) << text << line; };
    const QByteArray good = "2025-11-19,us,MX,exports,year,2024,334 bn,1 bn\n";
    row("published-head", "", 0);
    row("published-head", "date,partner,flow,measure,period,value\n", 1);
    row("text-quote-open", publishedHead + "\"2025-11-19,us\n", 2);
    row("text-encoding-unknown", publishedHead + good + "2025-11-19,\x81,MX,exports,year,2024,334 bn,\n", 3);
    row("published-cells", publishedHead + "2025-11-19,us,MX\n", 2);
    row("published-date", publishedHead + "19.11.2025,us,MX,exports,year,2024,334 bn,\n", 2);
    row("published-source", publishedHead + good + "2025-11-19,,MX,exports,year,2024,334 bn,\n", 3);
    row("unknown-partner-no-idea", publishedHead + "2025-11-19,us,Qqqqqq,exports,year,2024,334 bn,\n", 2);
    row("published-flow", publishedHead + "2025-11-19,us,MX,sales,year,2024,334 bn,\n", 2);
    row("published-period", publishedHead + "2025-11-19,us,MX,exports,year,2024-08,334 bn,\n", 2);
    row("published-period", publishedHead + "2025-11-19,us,MX,exports,decade,2024,334 bn,\n", 2);
    row("published-value", publishedHead + "2025-11-19,us,MX,exports,year,2024,about 334,\n", 2);
    row("published-rounding", publishedHead + "2025-11-19,us,MX,exports,year,2024,334 bn,0.1 bn\n", 2);
    row("published-rounding", publishedHead + "2025-11-19,us,MX,exports,year,2024,334 bn,fine\n", 2);
    row("published-twice", publishedHead + good + "# again\n" + good, 4);
    QByteArray many = publishedHead;
    for (int i = 0; i <= mostOwnPublished; ++i)
        many += "2025-11-19,us,MX,exports,year," + QByteArray::number(1500 + i) + ",334 bn,\n";
    row("published-too-many", many, mostOwnPublished + 2);
    row("published-none", publishedHead, 1);
    row("published-none", publishedHead + "# nothing yet\n\n", 1);
    row("published-head-twice",
        "date,source,partner,flow,measure,period,value,value\n2025-11-19,us,MX,exports,year,2024,334 bn,1 bn\n", 1);
    row("text-nul", QByteArray("\0\0\0\0\n", 5), 1);
    row("published-head", "\x89PNG\r\n\x1a\n", 1);
    row("text-utf16-broken",
        QByteArray("\xFF\xFE"
                   "d\0\n\0a",
                   7),
        2);
    row("published-head",
        QByteArray("\xFF\xFE"
                   "d\0a\0",
                   6),
        1);
    row("published-rounding", publishedHead + good + "2025-11-19,us,CA,exports,year,2024,334 bn,-1 bn\n", 3);
    row("published-rounding", publishedHead + "2025-11-19,us,CA,exports,year,2024,334 bn,0\n", 2);
    row("published-value", publishedHead + "2025-11-19,us,CA,exports,year,2024,nan,\n", 2);
    row("published-value", publishedHead + "2025-11-19,us,CA,exports,year,2024,\"226,411 m\",\n", 2); // in two ways
    row("published-cells", publishedHead + good + "2025-11-19,us,MX,exports,year,2023,334 bn,1 bn,more\n", 3);
}

void TestPublishedFile::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const auto figures = readPublished(text, *m_lookup);
    QVERIFY(!figures);
    QCOMPARE(figures.error().id, QString::fromUtf8(QTest::currentDataTag()).section(u',', 0, 0));
    QCOMPARE(figures.error().line, line);
}

void TestPublishedFile::refusedFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("own.csv"));
    QCOMPARE(readPublishedFile(path, *m_lookup).error().id, s("published-unreadable"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(publishedHead + "2025-11-19,us,MX,exports,year,2024,much,\n");
    file.close();
    const Message error = readPublishedFile(path, *m_lookup).error();
    QCOMPARE(error.file, path);
    QCOMPARE(error.line, 2);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(2 << 20, '#'));
    file.close();
    QCOMPARE(readPublishedFile(path, *m_lookup).error().id, s("published-too-large"));
    QCOMPARE(readPublishedFile(s("/dev/zero"), *m_lookup).error().id, s("file-is-pipe")); // it has no end
}

// One publication has one value: the same again is not a mistake, another one is.
void TestPublishedFile::checkedAgainstKnownFigures()
{
    const auto known = readPublished(
        publishedHead + "2025-11-19,us,MX,exports,year,2024,334 bn,\n2025-11-19,us,CA,exports,year,2024,349.4 bn,\n", *m_lookup);
    QVERIFY(known);
    const auto same =
        readPublished(publishedHead + "2025-11-19,us,MX,exports,year,2024,334 bn,\n2025-11-20,us,MX,exports,year,2024,335 bn,\n",
                      *m_lookup, {*known});
    QVERIFY(same);
    QCOMPARE(newAmong(*same, *known), (QList<PublishedFigure>{same->last()}));
    const auto other = readPublished(
        publishedHead + "2025-11-20,us,MX,exports,year,2024,335 bn,\n2025-11-19,us,CA,exports,year,2024,349.38 bn,\n", *m_lookup,
        {*known});
    QVERIFY(!other);
    QCOMPARE(other.error().id, s("published-otherwise"));
    QCOMPARE(other.error().line, 3);
    QCOMPARE(other.error().arguments[4].value<Money>(), (Money{349.4e9, 4}));
    QCOMPARE(other.error().arguments[5].value<Money>(), (Money{349.38e9, 5}));
}

void TestPublishedFile::onesOwnGroups()
{
    const QList<OwnGroup> groups{{{901}, s("The neighbours"), {{2010}, {1220}}}};
    for (const char *typed : {"The neighbours", "group:neighbours", "group:0901", "0901"}) {
        const QByteArray text = publishedHead + "2025-11-19,us," + typed + ",exports,year,2024,683 bn,\n";
        const auto refused = readPublished(text, *m_lookup, {{}, groups});
        QVERIFY(!refused);
        QCOMPARE(refused.error().id, s("published-own-group"));
        QCOMPARE(refused.error().line, 2);
        QVERIFY(readPublished(text, *m_lookup).error().id.startsWith(s("unknown-"))); // of another session
    }
}

TRADESTRATA_TEST(TestPublishedFile, QCoreApplication)
#include "tst_publishedfile.moc"
