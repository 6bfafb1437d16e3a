// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/testrunner.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tradestrata::testsupport;

namespace {

/// The lines of a CSV in their cells.
QList<QStringList> cells(const QByteArray &csv)
{
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.split(u','));
    return rows;
}

QList<QStringList> values(const QByteArray &options)
{
    // Known figures are of a fixed release, whatever has been released since.
    const QStringList release = words(options.constData()).contains(s("--release")) ? QStringList() : words("--release 2026-03");
    const Run run = tradestrata::testsupport::run(words("values") + words(options.constData()) + release);
    return run.status == 0 && run.err.isEmpty() ? cells(run.out) : QList<QStringList>{{s("failed"), s(run.err)}};
}

QStringList column(const QList<QStringList> &table, const QByteArray &head)
{
    QStringList result;
    const qsizetype at = table.first().indexOf(QString::fromUtf8(head));
    for (qsizetype row = 1; row < table.size() && at >= 0; ++row)
        result.append(table[row].value(at));
    return result;
}

constexpr char twoYears[] = "--release 2026-03 --partners MX,CA --measure year --from 2024 --to 2025 ";

} // namespace

/// `values` as CSV: the program's numbers, from the built-in table.
class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void givesTheTrueNumbers();
    void heads_data();
    void heads();
    void sharesOfARankingAreThoseDrawn();
    void newestReleases_data();
    void newestReleases();
    void defaults();
    void windows_data();
    void windows();
    void topIsBySize();
    void incompleteYearIsBlank();
    void incompleteQuarterIsBlank();
    void withinOthersIsBlank();
    void addsUpToTheDollar_data();
    void addsUpToTheDollar();
    void sharesAddUp_data();
    void sharesAddUp();
    void throughAddsUp();
    void sameMonthsIsTheSolidPart();
    void overlapHasNoOthers();
    void releasesAndPublications();
    void overlaysAnOlderRelease();
    void ownPublications();
    void languageKeepsNumbers();
    void chartsAboutOnePartner_data();
    void chartsAboutOnePartner();
    void partnersLeftOutAreSaid_data();
    void partnersLeftOutAreSaid();
};

void TestValues::givesTheTrueNumbers()
{
    const Run run = tradestrata::testsupport::run(words("values") + words(twoYears) + words("--format csv"));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.out, QByteArray("period,MEX,CAN,others,unallocated,total\n"
                                 "2024,334031930350,349908153123,1377750674128,0,2061690757601\n"
                                 "2025,337960141661,336518346659,1510704969850,-22389301,2185183458170\n"));
}

void TestValues::chartsAboutOnePartner_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("table");
    // Mexico in January to August 2025 as released in March 2026; 2025 as published for both flows.
    QTest::newRow("cumulative years") << s("--chart years --cumulative --measure month --partners MX --from 2025-08 --to 2025-08")
                                      << s("period,MEX,others,unallocated,total\n2025-08,226411085987,");
    QTest::newRow("months") << s("--chart months --measure month --partners MX --from 2025-12 --to 2025-12")
                            << s("period,MEX,MEX_12_month_average,others,unallocated,total\n2025-12,28161109155,28163345138,");
    QTest::newRow("balance") << s("--chart balance --measure year --partners MX --from 2025 --to 2025")
                             << s("period,MEX_exports,MEX_imports,MEX_balance\n2025,337960141661,534873535391,-196913393730\n");
    QTest::newRow("ranks") << s("--chart rank-over-time --partners MX,CA --from 2025-11 --to 2025-12")
                           << s("period,MEX,CAN,others,unallocated,total\n2025-11,2,1,");
}

void TestValues::chartsAboutOnePartner()
{
    QFETCH(QString, options);
    QFETCH(QString, table);
    const Run run = tradestrata::testsupport::run(words("values --release 2026-03") + options.split(u' '));
    QCOMPARE(run.err, QByteArray());
    QVERIFY2(s(run.out).startsWith(table), run.out);
}

// As in a figure: nobody who was asked for is missing without a word.
void TestValues::partnersLeftOutAreSaid_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("said");
    const QString one = s("This chart is about one partner, Mexico; 1 other chosen partner is not drawn.\n");
    QTest::newRow("years") << s("--chart years --partners MX,CA") << one;
    QTest::newRow("months") << s("--chart months --partners MX,CA") << one;
    QTest::newRow("balance") << s("--chart balance --partners MX,CA") << one;
    QTest::newRow("releases") << s("--chart releases --partners MX,CA,CN,JP,DE") << s("There is room for only 4 of 5 partners.\n");
    for (const char *chart : {"panels", "ranking", "table"})
        QTest::newRow(chart) << s("--top 237 --chart ") + s(chart) << s("There is room for only 25 of 237 partners.\n");
    QTest::newRow("the largest one") << s("--chart years --top 5") << QString(); // nobody was named
    QTest::newRow("all drawn") << s("--chart releases --partners MX,CA") << QString();
}

void TestValues::partnersLeftOutAreSaid()
{
    QFETCH(QString, options);
    QFETCH(QString, said);
    for (const char *format : {"csv", "json"}) {
        const Run run = tradestrata::testsupport::run(words("values --from 2024 --format") + QStringList{s(format)}
                                                      + options.split(u' '));
        QCOMPARE(run.status, 0);
        QCOMPARE(s(run.err), said);
    }
}

void TestValues::heads_data()
{
    QTest::addColumn<QString>("partners");
    QTest::addColumn<QString>("head");
    QTest::newRow("iso 2") << s("MX,ca") << s("MEX,CAN");
    QTest::newRow("iso 3") << s("mex,CAN") << s("MEX,CAN");
    QTest::newRow("schedule c") << s("2010,1220") << s("MEX,CAN");
    QTest::newRow("names") << s("Mexico,\"Korea, South\",Côte d'Ivoire") << s("MEX,KOR,CIV");
    QTest::newRow("names in three languages") << s("México,Alemania,Japon,Corée du Sud,netherlands") << s("MEX,DEU,JPN,KOR,NLD");
    QTest::newRow("an older code") << s("5080,4802") << s("ISR,SRB");
    QTest::newRow("without an iso 3 code of their own") << s("Kosovo,Gaza,West Bank") << s("XKX,XGZ,XWB");
    QTest::newRow("group") << s("group:0003,MX") << s("0003,MEX");
    QTest::newRow("twice") << s("MX,2010,Mexico,CA") << s("MEX,CAN");
    QTest::newRow("spaces and empty parts") << s(" MX , ,CA,") << s("MEX,CAN");
}

void TestValues::heads()
{
    QFETCH(QString, partners);
    QFETCH(QString, head);
    const Run run = tradestrata::testsupport::run({s("values"), s("--from"), s("latest"), s("--partners"), partners});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(s(run.out).section(u'\n', 0, 0), s("period,%1,others,unallocated,total").arg(head));
}

void TestValues::sharesOfARankingAreThoseDrawn()
{
    const auto rows = [](const char *options) {
        const Run run = tradestrata::testsupport::run(words("values --chart ranking --partners MX,CA,CN") + words(options));
        QHash<QString, QStringList> byPartner;
        for (const QString &line : QString::fromUtf8(run.out).split(u'\n', Qt::SkipEmptyParts))
            byPartner.insert(line.section(u',', 2, 2), line.split(u','));
        return byPartner;
    };
    const auto shown = rows("--show share --share-of shown"), plain = rows("");
    double sum = 0;
    for (const char *partner : {"MEX", "CAN", "CHN"})
        sum += shown.value(s(partner)).value(3).toDouble();
    const double total = plain.value(s("total")).value(3).toDouble();
    for (const char *partner : {"MEX", "CAN", "CHN"}) {
        const double value = shown.value(s(partner)).value(3).toDouble();
        QVERIFY(qAbs(shown.value(s(partner)).value(4).toDouble() - 100 * value / sum) < 1e-5);
        QVERIFY(qAbs(plain.value(s(partner)).value(4).toDouble() - 100 * value / total) < 1e-5);
    }
}

// US Census Bureau, months of 2024 and 2025 as released in September 2026, of 2026 in October 2026.
void TestValues::newestReleases_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("mexico");
    QTest::addColumn<QStringList>("canada");
    QTest::newRow("January to August") << s("--measure same-months --through 8 --from 2025 --to 2026")
                                       << QStringList{s("225900800000"), s("263473200000")}
                                       << QStringList{s("226879300000"), s("235972400000")};
    QTest::newRow("2025") << s("--measure year --from 2025 --to 2025") << QStringList{s("337281700000")}
                          << QStringList{s("333619600000")};
    // The total comes with the release that has all partners.
    QTest::newRow("2024") << s("--measure year --from 2024 --to 2024") << QStringList{s("334031930350")}
                          << QStringList{s("349908153123")};
    QTest::newRow("2024 in September") << s("--measure year --from 2024 --to 2024 --release 2026-09")
                                       << QStringList{s("334492000000")} << QStringList{s("350605600000")};
}

void TestValues::newestReleases()
{
    QFETCH(QString, options);
    QFETCH(QStringList, mexico);
    QFETCH(QStringList, canada);
    const Run run = tradestrata::testsupport::run(words("values --partners MX,CA") + options.split(u' '));
    QCOMPARE(run.status, 0);
    const auto table = cells(run.out);
    QCOMPARE(column(table, "MEX"), mexico);
    QCOMPARE(column(table, "CAN"), canada);
    for (const QStringList &row : table.sliced(1))
        QCOMPARE(row[1].toLongLong() + row[2].toLongLong() + row[3].toLongLong(), row[5].toLongLong());
}

void TestValues::defaults()
{
    const Run plain = run(words("values"));
    const Run reported = run(words("values --top 5 --flow exports --measure 12-months --show value --chart line --from first "
                                   "--to latest --at latest --release newest --format csv"));
    QCOMPARE(plain.status, 0);
    QCOMPARE(plain.out, reported.out);
    const auto table = cells(plain.out);
    QCOMPARE(table.first(), words("period MEX CAN GBR NLD CHN others unallocated total"));
    QCOMPARE(table[1].first(), s("1985-01"));
    QCOMPARE(table.last().first(), s("2026-08"));
    QCOMPARE(table.size(), 1 + 41 * 12 + 8);
}

void TestValues::windows_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("count");
    QTest::newRow("months") << s("--measure month --from 2024-11 --to 2025-02") << s("2024-11") << s("2025-02") << 4;
    QTest::newRow("a year is its months") << s("--measure month --from 2024 --to 2024") << s("2024-01") << s("2024-12") << 12;
    QTest::newRow("a quarter too") << s("--measure month --from 2025-Q3 --to 2025-Q3") << s("2025-07") << s("2025-09") << 3;
    QTest::newRow("first") << s("--measure year --from first --to 1988") << s("1985") << s("1988") << 4;
    QTest::newRow("latest") << s("--measure month --from latest --to latest") << s("2026-01") << s("2026-01") << 1;
    QTest::newRow("quarters") << s("--measure quarter --from 2024-05 --to 2025-02") << s("2024-Q2") << s("2025-Q1") << 4;
    QTest::newRow("years") << s("--measure year --from 2024-05 --to 2025-02") << s("2024") << s("2025") << 2;
    QTest::newRow("held to the data") << s("--measure year --from 1950 --to 2100") << s("1985") << s("2026") << 42;
}

void TestValues::windows()
{
    QFETCH(QString, options);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(int, count);
    const auto table = values(options.toUtf8().constData());
    QCOMPARE(table.size(), count + 1);
    QCOMPARE(table[1].first(), first);
    QCOMPARE(table.last().first(), last);
}

void TestValues::topIsBySize()
{
    const auto all = values("--top 300 --measure year --from 2023 --to 2026");
    const QStringList heads = all.first().mid(1, all.first().size() - 4);
    QVERIFY2(heads.size() >= 230 && heads.size() <= 242, qPrintable(QString::number(heads.size())));
    // 2025 is the last complete year of the window, and alone determines the order.
    QCOMPARE(all[3].first(), s("2025"));
    qint64 before = std::numeric_limits<qint64>::max();
    for (qsizetype i = 1; i <= heads.size(); ++i) {
        const qint64 value = all[3][i].toLongLong();
        QVERIFY2(value <= before, qPrintable(heads[i - 1]));
        before = value;
    }
    const auto three = values("--top 3 --measure year --from 2023 --to 2026");
    QCOMPARE(three.first().mid(1, 3), heads.mid(0, 3));
    QCOMPARE(three.first().size(), 7);
}

void TestValues::incompleteYearIsBlank()
{
    const auto table = values("--partners MX --measure year --from 2025");
    QCOMPARE(table.size(), 3);
    QCOMPARE(table[1][1], s("337960141661"));
    QCOMPARE(table[2], (QStringList{s("2026"), {}, {}, {}, {}}));
}

void TestValues::incompleteQuarterIsBlank()
{
    const auto table = values("--partners MX --measure quarter --from 2025-Q4");
    QCOMPARE(table.size(), 3);
    QVERIFY(table[1][1].toLongLong() > 70'000'000'000);
    QCOMPARE(table[2], (QStringList{s("2026-Q1"), {}, {}, {}, {}}));
}

void TestValues::withinOthersIsBlank()
{
    // Vietnam is published from 1992 on, and a sum of 12 months needs all of them.
    const QStringList vietnam = column(values("--partners VN --from 1991-12 --to 1993-01"), "VNM");
    QCOMPARE(vietnam.size(), 14);
    for (qsizetype i = 0; i < 12; ++i)
        QCOMPARE(vietnam[i], QString());
    QVERIFY(!vietnam[12].isEmpty());
    const auto early = values("--partners MX,CA --measure year --from 1985 --to 1987");
    QCOMPARE(column(early, "total").mid(0, 2), (QStringList{{}, {}}));
    QVERIFY(column(early, "MEX")[0].toLongLong() > 10'000'000'000);
    QVERIFY(column(early, "total")[2].toLongLong() > 250'000'000'000);
}

void TestValues::addsUpToTheDollar_data()
{
    QTest::addColumn<QString>("options");
    for (const char *flow : {"exports", "imports"}) {
        for (const char *measure : {"month", "3-months", "quarter", "year-to-date", "12-months", "year", "same-months"})
            QTest::addRow("%s, %s", flow, measure) << s("--flow %1 --measure %2 --from 1987").arg(s(flow), s(measure));
    }
}

void TestValues::addsUpToTheDollar()
{
    QFETCH(QString, options);
    const auto table = values((options + s(" --partners MX,CA,CN")).toUtf8().constData());
    QCOMPARE(table.first(), words("period MEX CAN CHN others unallocated total"));
    int checked = 0;
    for (const QStringList &row : table.mid(1)) {
        if (row.contains(QString()))
            continue;
        // What the source does not allocate to a partner is within others.
        QCOMPARE(row[1].toLongLong() + row[2].toLongLong() + row[3].toLongLong() + row[4].toLongLong(), row[6].toLongLong());
        QVERIFY(row[6].toLongLong() > 0);
        ++checked;
    }
    QVERIFY(checked >= 38);
}

void TestValues::sharesAddUp_data() { addsUpToTheDollar_data(); }

void TestValues::sharesAddUp()
{
    QFETCH(QString, options);
    const auto shares = values((options + s(" --show share --partners MX,CA,CN")).toUtf8().constData());
    const auto dollars = values((options + s(" --partners MX,CA,CN")).toUtf8().constData());
    QCOMPARE(shares.size(), dollars.size());
    QCOMPARE(shares.first(), dollars.first());
    for (qsizetype i = 1; i < shares.size(); ++i) {
        for (qsizetype j = 1; j < shares[i].size(); ++j) {
            const double total = dollars[i].last().toDouble();
            const bool blank = dollars[i][j].isEmpty() || total == 0;
            QCOMPARE(shares[i][j].isEmpty(), blank);
            QVERIFY(blank || std::abs(shares[i][j].toDouble() - dollars[i][j].toDouble() / total * 100) <= 0.5e-6 + 1e-9);
        }
        if (shares[i].contains(QString()))
            continue;
        double sum = 0;
        for (qsizetype j = 1; j <= 4; ++j)
            sum += shares[i][j].toDouble();
        QVERIFY(std::abs(sum - 100) < 4e-6);
        QCOMPARE(shares[i].last(), s("100.000000"));
    }
}

void TestValues::throughAddsUp()
{
    const auto table = values("--partners MX,CA --measure year --chart bars --through 8 --from 2024 --to 2026");
    QCOMPARE(table.first(), words("period MEX MEX_through CAN CAN_through others others_through unallocated "
                                  "unallocated_through total total_through"));
    QCOMPARE(column(table, "MEX_through"), (QStringList{s("225134623194"), s("226411085987"), {}}));
    const auto months = values("--partners MX,CA --measure month --from 2024-01 --to 2025-12");
    for (int year = 0; year < 2; ++year) {
        for (const auto &[head, through] : {std::pair{"MEX", "MEX_through"},
                                            {"CAN", "CAN_through"},
                                            {"others", "others_through"},
                                            {"unallocated", "unallocated_through"},
                                            {"total", "total_through"}}) {
            const QStringList monthly = column(months, head);
            qint64 part = 0;
            qint64 whole = 0;
            for (int month = 0; month < 12; ++month) {
                whole += monthly[year * 12 + month].toLongLong();
                part += month < 8 ? monthly[year * 12 + month].toLongLong() : 0;
            }
            QCOMPARE(column(table, head)[year].toLongLong(), whole);
            QCOMPARE(column(table, through)[year].toLongLong(), part);
        }
    }
}

void TestValues::sameMonthsIsTheSolidPart()
{
    const auto bars = values("--partners MX --measure year --chart bars --through 8 --from 2015 --to 2025");
    const auto same = values("--partners MX --measure same-months --through 8 --from 2015 --to 2025");
    QCOMPARE(column(same, "MEX"), column(bars, "MEX_through"));
    QCOMPARE(column(same, "MEX").size(), 11);
    QCOMPARE(column(same, "total"), column(bars, "total_through"));
}

void TestValues::overlapHasNoOthers()
{
    // Germany is a member of the European Union: others cannot be determined.
    const auto table = values("--partners group:0003,DE --measure year --from 2024 --to 2025");
    QCOMPARE(column(table, "others"), (QStringList{{}, {}}));
    QCOMPARE(column(table, "0003").value(1), s("414428466182"));
    QCOMPARE(column(table, "total").value(1), s("2185183458170"));
}

// The story: Mexico first as published, Canada in the release of March 2026.
void TestValues::releasesAndPublications()
{
    const auto table = values("--release 2026-03 --chart releases --partners MX,CA --measure same-months --through 8 --at 2025");
    QCOMPARE(table,
             (QList<QStringList>{
                 words("period published source release data_to MEX CAN leader margin"),
                 {s("2025"),
                  s("2025-11-19"),
                  s("\"US Department of Commerce\""),
                  {},
                  {},
                  s("226400000000"),
                  s("225600000000"),
                  s("MEX"),
                  s("800000000")},
                 {s("2025"), {}, {}, s("2026-03"), s("2026-01"), s("226411085987"), s("226547987596"), s("CAN"), s("136901609")}}));
    const auto toDate = values("--release 2026-03 --chart releases --partners MX,CA --measure year-to-date --at 2025-08");
    QCOMPARE(column(toDate, "period"), (QStringList{s("2025-08"), s("2025-08")}));
    QCOMPARE(column(toDate, "CAN"), column(table, "CAN"));
}

// The older release's columns come from that release only, and the newer one's are the same as without it.
void TestValues::overlaysAnOlderRelease()
{
    const char *window = "--partners MX,CA --measure month --from 2025-06 --to 2026-01 ";
    const auto over = values(QByteArray(window) + "--release newest --over-release 2026-03");
    const auto alone = values(QByteArray(window) + "--release 2026-03");
    const auto plain = values(QByteArray(window) + "--release newest");
    QCOMPARE(over.first().last(), s("CAN_2026-03"));
    for (const char *partner : {"MEX", "CAN"}) {
        QCOMPARE(column(over, QByteArray(partner) + "_2026-03"), column(alone, partner));
        QCOMPARE(column(over, partner), column(plain, partner));
        QVERIFY(column(alone, partner).size() == 8 && column(alone, partner) != column(plain, partner)); // they were revised
    }
    const auto after = values(
        "--partners MX --measure month --from 2026-01 --to 2026-02 --release newest --over-release 2026-03");
    QVERIFY(!column(after, "MEX_2026-03").value(0).isEmpty());
    QCOMPARE(column(after, "MEX_2026-03").value(1), QString()); // not yet published then
}

void TestValues::ownPublications()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(s("own.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date,source,partner,flow,measure,period,value\n2026-03-11,A ministry,MX,exports,year,2025,338 bn\n");
    file.close();
    const QStringList asked = words(
        "values --release 2026-03 --chart releases --partners MX,CA --measure year --at 2025 --published");
    const Run run = tradestrata::testsupport::run(asked + QStringList{file.fileName()});
    QCOMPARE(run.status, 0);
    const auto table = cells(run.out);
    QCOMPARE(column(table, "MEX"), (QStringList{s("338000000000"), s("337960141661")}));
    QCOMPARE(column(table, "leader"), (QStringList{{}, s("MEX")})); // a single one leads nobody
    const Run missing = tradestrata::testsupport::run(asked + QStringList{folder.filePath(s("none.csv"))});
    QCOMPARE(missing.status, 1);
    QVERIFY(missing.err.contains("none.csv"));
    const Run line = tradestrata::testsupport::run(words("values --top 2 --published") + QStringList{file.fileName()});
    QCOMPARE(line.status, 2);
    QVERIFY(line.err.contains("releases"));
}

void TestValues::languageKeepsNumbers()
{
    const Run english = run(words("values --top 3"));
    Circumstances mexican;
    mexican.environment.insert(s("LC_ALL"), s("es_MX.UTF-8"));
    mexican.environment.insert(s("LANG"), s("es_MX.UTF-8"));
    QCOMPARE(run(words("values --top 3"), {}, mexican).out, english.out);
    QCOMPARE(run(words("values --top 3 --language fr")).out, english.out);
    QVERIFY(!english.out.isEmpty());
}

TRADESTRATA_TEST(TestValues, QCoreApplication)
#include "tst_values.moc"
