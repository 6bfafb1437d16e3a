// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/app/sentences.h"
#include "tests/support/testrunner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tradestrata::testsupport;

namespace {

// Two reporters by year, as the IMF writes them.
constexpr char twoReporters[] = "COUNTRY,INDICATOR,COUNTERPART_COUNTRY,TIME_PERIOD,OBS_VALUE,TRADE_FLOW\n"
                                "CAN,XG_FOB_USD,USA,2023,70,XG\nCAN,XG_FOB_USD,MEX,2023,30,XG\nCAN,XG_FOB_USD,G001,2023,100,XG\n"
                                "CAN,XG_FOB_USD,USA,2024,80,XG\nCAN,XG_FOB_USD,MEX,2024,40,XG\nCAN,XG_FOB_USD,G001,2024,120,XG\n"
                                "DEU,XG_FOB_USD,USA,2024,7,XG\nDEU,XG_FOB_USD,MEX,2024,3,XG\n";
// Canadian dollars by quarter, with a partner and a group that the program does not know.
constexpr char ownTable[] = "period;country;exports (CAD million);imports (CAD million)\n"
                            "2024-Q1;World;1.000,5;900\n2024-Q1;United States;800,5;700\n2024-Q1;Atlantis;200;200\n"
                            "2024-Q1;Atlantic countries;300;200\n"
                            "2024-Q2;World;1.100;950\n2024-Q2;United States;850;740\n2024-Q2;Atlantis;250;210\n"
                            "2024-Q2;Atlantic countries;310;220\n";

// Two levels of products of two partners.
constexpr char products[] = "Year,Country,HS code,Product,Exports (USD million)\n"
                            "2023,Mexico,TOTAL,All commodities,90\n2023,Mexico,85,Electronics,40\n2023,Mexico,87,Cars,30\n"
                            "2023,Mexico,88,Aircraft,20\n2023,Mexico,8703,Motor cars,25\n"
                            "2024,Mexico,TOTAL,All commodities,100\n2024,Mexico,85,Electronics,30\n2024,Mexico,87,Cars,50\n"
                            "2024,Mexico,88,Aircraft,20\n2024,Mexico,8703,Motor cars,40\n2024,Canada,87,Cars,10\n"
                            "2024,Canada,TOTAL,All commodities,60\n";

constexpr char weights[] = "Year,Country,Exports (USD),Exports (tonnes)\n2023,Mexico,7000,5\n2023,Canada,9000,1\n"
                           "2024,Mexico,8000,6\n2024,Canada,9500,4\n";

} // namespace

/// Data that are not monthly US trade in US dollars, on the command line: what must be chosen, stated or refused, and the
/// names and words that come from the file.
class TestOtherData : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void severalReportersAreAChoice();
    void finerMeasuresAreRefused_data();
    void finerMeasuresAreRefused();
    void namesOfTheFile();
    void checkSaysWhatTheyAre();
    void checkSaysWhatIsLeftOut();
    void optionsThatSayNothing_data();
    void optionsThatSayNothing();
    void badOptions_data();
    void badOptions();
    void convertsAndReadsAgain();
    void diffOfOtherSubjects();
    void diffReadsBothFilesAsStated();
    void productsOfOnePartner();
    void wordsOfProducts_data();
    void wordsOfProducts();
    void quantities();
    void severalFilesAsOneTable();
    void ownFiguresOfAPartner();
    void anOptionThatOneOfTwoFilesNeeds();
    void datesOfRecessionsForOneOfTheFigures();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    bool put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    Run in(const QString &line) { return run(QProcess::splitCommand(line), m_folder->path()); }

    std::optional<QTemporaryDir> m_folder;
};

void TestOtherData::init()
{
    m_folder.emplace();
    QVERIFY(put(s("imf.csv"), twoReporters));
    QVERIFY(put(s("flags.csv"), "observation_date,CANREC\n2023-06-01,1\n2023-07-01,0\n"));
    QVERIFY(put(s("mine.csv"), ownTable));
    QVERIFY(put(s("products.csv"), products));
    QVERIFY(put(s("weights.csv"), weights));
}

void TestOtherData::severalReportersAreAChoice()
{
    for (const char *command : {"check imf.csv", "values imf.csv", "export imf.csv -o x.png", "convert imf.csv -o x.csv"}) {
        const Run open = in(s(command));
        QCOMPARE(open.status, 1);
        QCOMPARE(whyNoSentence(open.err), QString());
        QVERIFY2(open.err.contains("--reporter (CAN, DEU)"), open.err.constData());
    }
    for (const char *reporter : {"Canada", "CAN", "ca", "Canadá"}) {
        const Run run = in(s("values imf.csv --partners US,MX --total --reporter %1").arg(s(reporter)));
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.out, QByteArray("period,USA,MEX,others,unallocated,total\n2023,70,30,0,0,100\n2024,80,40,0,0,120\n"));
    }
    QCOMPARE(in(s("values imf.csv --reporter France")).status, 1);
}

void TestOtherData::finerMeasuresAreRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    const auto row = [](const char *line, int status) { QTest::newRow(line) << s(line) << status; };
    const auto yearly = [&row](const char *options, int status) {
        row(qPrintable(s("values imf.csv --reporter CAN --partners US ") + s(options)), status);
    };
    for (const char *measure : {"month", "3-months", "quarter", "year-to-date", "12-months", "same-months"})
        yearly(qPrintable(s("--measure ") + s(measure)), 2);
    yearly("--measure year", 0);
    yearly("", 0);
    yearly("--recessions", 2);
    row("export imf.csv --reporter CAN --partners US --recessions -o x.png", 2);
    row("export imf.csv --reporter CAN --partners US --recessions --recession-dates flags.csv -o x.png", 0);
    row("export imf.csv --reporter CAN --partners US --recession-dates flags.csv -o x.png", 2); // they are not drawn
    yearly("--events", 2);
    yearly("--dollars-of 2024-01", 2);
    yearly("--chart bars", 0);
    row("values mine.csv --partners US --measure month", 2);
    row("values mine.csv --partners US --measure quarter", 0);
    row("values mine.csv --partners US --measure year", 0);
    row("claims imf.csv --reporter CAN --lead US --over MX --measure month", 2);
    row("claims imf.csv --reporter CAN --lead US --over MX", 0);
}

void TestOtherData::finerMeasuresAreRefused()
{
    QFETCH(QString, line);
    const Run run = in(line);
    QTEST(run.status, "status");
    if (run.status != 0)
        QCOMPARE(whyNoSentence(run.err), QString());
}

void TestOtherData::namesOfTheFile()
{
    for (const char *name : {"Atlantis", "ATLANTIS"}) {
        const Run run = in(s("values mine.csv --partners US,%1 --total").arg(s(name)));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.startsWith("period,USA,Atlantis,others,unallocated,total\n2024-Q1,800500000,200000000,0,0,1000500000\n"),
                 run.out.constData());
    }
    const Run group = in(s("values mine.csv --partners \"group:Atlantic countries\""));
    QCOMPARE(group.status, 0);
    QVERIFY2(group.out.contains("2024-Q2,310000000"), group.out.constData());
    const Run claims = in(s("claims mine.csv --lead US --over Atlantis"));
    QCOMPARE(claims.status, 0);
    QVERIFY2(claims.out.contains("Atlantis") && claims.out.contains("CA$"), claims.out.constData());
    const Run unknown = in(s("values mine.csv --partners Lemuria"));
    QCOMPARE(unknown.status, 2);
    QCOMPARE(whyNoSentence(unknown.err), QString());
    QCOMPARE(in(s("values --partners Atlantis")).status, 2);
}

void TestOtherData::checkSaysWhatTheyAre()
{
    const Run json = in(s("check mine.csv --reporter Canada --format json"));
    QCOMPARE(json.status, 0);
    const QJsonObject root = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(root[s("reporter")].toString(), s("CAN"));
    QCOMPARE(root[s("currency")].toString(), s("CAD"));
    QCOMPARE(root[s("frequency")].toString(), s("quarter"));
    QCOMPARE(root[s("first")].toString(), s("2024-Q1"));
    QCOMPARE(root[s("last")].toString(), s("2024-Q2"));
    QVERIFY(root[s("evidence")].toArray().size() >= 4);
    const Run text = in(s("check mine.csv --reporter Canada"));
    QVERIFY2(text.out.contains("Trade of: Canada; CAD; quarterly") && text.out.contains("each times 1,000,000"),
             text.out.constData());
}

// A head that is no period is no value, and that is told.
void TestOtherData::checkSaysWhatIsLeftOut()
{
    QVERIFY(put(s("wide.csv"), "Exports (USD)\nRank,Country,2022,2023,2024 (Jan-Aug)\n1,Mexico,1,2,9\n2,Canada,4,5,19\n"));
    const Run run = in(s("check wide.csv"));
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("Coverage: 2022 to 2023\n"), run.out.constData());
    QVERIFY2(run.out.contains("- Columns that are left out: Rank, 2024 (Jan-Aug).\n"), run.out.constData());
    QVERIFY(!in(s("check mine.csv --reporter Canada")).out.contains("left out"));
}

void TestOtherData::optionsThatSayNothing_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    for (const char *option : {"--layout fred", "--sheet country", "--reporter Canada", "--product 1", "--unit EUR",
                               "--role a=exports", "--keep a=b", "--decimal comma"})
        QTest::newRow(option) << s("values --top 1 ") + s(option) << 2;
    for (const char *option : {"--reporter Canada", "--unit EUR", "--role name=exports", "--keep flow=exports"})
        QTest::newRow(qPrintable(s("own table ") + s(option)))
            << s("values " TRADESTRATA_SOURCE_DIR "/resources/tables/us-goods-2026-03.csv --top 1 ") + s(option) << 1;
}

void TestOtherData::optionsThatSayNothing()
{
    QFETCH(QString, line);
    const Run run = in(line);
    QTEST(run.status, "status");
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(whyNoSentence(run.err), QString());
}

void TestOtherData::badOptions_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    const auto row = [](const char *line, int status) { QTest::newRow(line) << s(line) << status; };
    row("values mine.csv --decimal semicolon", 1);
    row("values mine.csv --role country", 1);
    row("values mine.csv --role country=buyer", 1);
    row("values mine.csv --role land=partner", 1);
    row("values mine.csv --keep country", 1);
    row("values mine.csv --layout comtrade", 1);
    row("values mine.csv --layout nowhere", 1);
    row("values mine.csv --sheet Table1", 1);
}

void TestOtherData::badOptions()
{
    QFETCH(QString, line);
    const Run run = in(line);
    QVERIFY(run.status == 1 || run.status == 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(whyNoSentence(run.err), QString());
    for (const char *language : {"es", "fr"}) {
        const Run other = in(line + s(" --language ") + s(language));
        QCOMPARE(other.status, run.status);
        QCOMPARE(whyNoSentence(other.err), QString());
        QVERIFY(other.err != run.err);
    }
}

void TestOtherData::convertsAndReadsAgain()
{
    QCOMPARE(in(s("convert mine.csv --reporter Canada -o own.csv")).status, 0);
    for (const char *options : {"--partners US,Atlantis --total", "--partners US --measure year --show share"}) {
        const Run before = in(s("values mine.csv --reporter Canada ") + s(options)), after = in(s("values own.csv ") + s(options));
        QCOMPARE(after.status, 0);
        QCOMPARE(after.out, before.out);
    }
    const QJsonObject root = QJsonDocument::fromJson(in(s("check own.csv --format json")).out).object();
    QCOMPARE(root[s("reporter")].toString(), s("CAN"));
    QCOMPARE(root[s("currency")].toString(), s("CAD"));
    QCOMPARE(root[s("frequency")].toString(), s("quarter"));
}

void TestOtherData::diffOfOtherSubjects()
{
    QCOMPARE(in(s("convert mine.csv --reporter Canada -o canada.csv")).status, 0);
    QCOMPARE(in(s("convert mine.csv --reporter Mexico -o mexico.csv")).status, 0);
    const Run run = in(s("diff canada.csv mexico.csv"));
    QVERIFY(run.status != 0);
    QCOMPARE(whyNoSentence(run.err), QString());
}

void TestOtherData::diffReadsBothFilesAsStated()
{
    const QByteArray rows("year,country,amount\n2023,France,5\n2023,Germany,7\n2024,France,6\n2024,Germany,8\n");
    QVERIFY(put(s("older.csv"), rows));
    QVERIFY(put(s("newer.csv"), QByteArray(rows).replace("France,6", "France,9")));
    QCOMPARE(in(s("diff older.csv newer.csv")).status, 1); // exports or imports, and of what currency
    const Run run = in(s("diff older.csv newer.csv --role amount=imports --unit EUR --reporter Canada --format json"));
    QVERIFY2(run.status == 0, run.err.constData());
    const QJsonObject cells = QJsonDocument::fromJson(run.out).object()[s("cells")].toObject();
    QCOMPARE(cells[s("revised")].toInt(), 1);
    QCOMPARE(cells[s("emptied")].toInt(), 0);
    QCOMPARE(in(s("diff older.csv newer.csv --together")).status, 2);
}

void TestOtherData::productsOfOnePartner()
{
    const Run run = in(s("values products.csv --products-of MX --partners Cars,88 --total"));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out,
             QByteArray("period,87: Cars,88: Aircraft,others,unallocated,total\n2023,30000000,20000000,40000000,0,90000000\n"
                        "2024,50000000,20000000,30000000,0,100000000\n"));
    // Yearly data end with a year, not with its last month.
    const QByteArray drawn = in(s("export products.csv --products-of MX -o - --format svg")).out;
    QVERIFY2(drawn.contains("data to 2024") && !drawn.contains("December 2024"), drawn.constData());
    // A level is never added to another, and the total stays that of all products.
    QCOMPARE(in(s("values products.csv --products-of Mexico --level 4 --top 1 --total")).out,
             QByteArray("period,8703: Motor cars,others,unallocated,total\n2023,25000000,65000000,65000000,90000000\n"
                        "2024,40000000,60000000,60000000,100000000\n"));
    for (const char *options : {"--products-of France", "--products-of Mexico --level 6", "--level 2"}) {
        const Run refused = in(s("values products.csv %1").arg(s(options)));
        QCOMPARE(refused.status, 1);
        QCOMPARE(whyNoSentence(refused.err), QString());
    }
    QCOMPARE(in(s("values products.csv --products-of Mexico --product 87")).status, 2);
    QCOMPARE(in(s("values --products-of Mexico")).status, 2);
    const QString claim = s("claims products.csv --products-of MX --measure year --require --at ");
    QCOMPARE(in(claim + s("2024 --lead Cars --over Electronics")).status, 0);
    QCOMPARE(in(claim + s("2023 --lead Cars --over Electronics")).status, 3);
    const Run check = in(s("check products.csv --products-of Mexico"));
    QVERIFY2(check.out.contains("Products: 3\n"), check.out.constData());
    QVERIFY2(check.out.contains("products of the trade with Mexico"), check.out.constData());
    QVERIFY2(check.out.contains("those of 2 characters are used"), check.out.constData());
    // The project's own table keeps all of it.
    QCOMPARE(in(s("convert products.csv --products-of Mexico -o own.csv")).status, 0);
    QCOMPARE(in(s("values own.csv --partners Cars,88 --total")).out, run.out);
    QVERIFY(in(s("check own.csv")).out.contains("products of the trade with Mexico"));
}

void TestOtherData::wordsOfProducts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *line, const char *words) { QTest::newRow(line) << s(line) << QByteArray(words); };
    row("claims products.csv --products-of MX --lead Cars --over Aircraft --measure year --at 2024",
        "- 2024: Cars led Aircraft by $30.0 million, or 150.0%.\n");
    row("claims weights.csv --unit kg --lead MX --over CA --measure year --at 2024", "2 tonnes");
}

void TestOtherData::wordsOfProducts()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, words);
    const Run run = in(line);
    QVERIFY2(run.status == 0 && run.out.contains(words), (run.out + run.err).constData());
}

void TestOtherData::quantities()
{
    QCOMPARE(in(s("values weights.csv --partners MX,CA")).out,
             QByteArray("period,MEX,CAN,others,unallocated,total\n2023,7000,9000,,,\n2024,8000,9500,,,\n"));
    QCOMPARE(in(s("values weights.csv --unit kg --partners MX,CA")).out,
             QByteArray("period,MEX,CAN,others,unallocated,total\n2023,5000,1000,,,\n2024,6000,4000,,,\n"));
    const Run prices = in(s("values weights.csv --unit kg --partners MX --dollars-of 2024-01"));
    QCOMPARE(prices.status, 2);
    QVERIFY2(prices.err.contains("quantities (kg)"), prices.err.constData());
    QCOMPARE(in(s("convert weights.csv --unit kg -o own.csv")).status, 0);
    QCOMPARE(in(s("values own.csv --partners MX,CA")).out, in(s("values weights.csv --unit kg --partners MX,CA")).out);
    QCOMPARE(in(s("values weights.csv --unit l")).status, 1);
}

void TestOtherData::severalFilesAsOneTable()
{
    QVERIFY(put(s("mx.csv"), "observation_date,EXPMX\n2024-01-01,10\n2024-02-01,11\n2024-03-01,12\n"));
    QVERIFY(put(s("ca.csv"), "observation_date,EXPCA\n2024-02-01,21\n2024-03-01,22\n2024-04-01,23\n"));
    QVERIFY(put(s("imports.csv"), "observation_date,IMPMX\n2024-01-01,30\n"));
    const Run run = in(s("values mx.csv ca.csv imports.csv --together --partners MX,CA --measure month"));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QByteArray("period,MEX,CAN,others,unallocated,total\n2024-01,10000000,,,,\n2024-02,11000000,21000000,,,\n"
                                 "2024-03,12000000,22000000,,,\n2024-04,,23000000,,,\n"));
    QCOMPARE(in(s("claims mx.csv ca.csv --together --lead CA --over MX --measure month --at 2024-03 --require")).status, 0);
    QVERIFY(in(s("check mx.csv ca.csv imports.csv --together")).out.contains("Partners: 2\n"));
    QCOMPARE(in(s("convert mx.csv ca.csv --together -o both.csv")).status, 0);
    QVERIFY(in(s("values both.csv --partners MX,CA --measure month")).out.contains("2024-02,11000000,21000000"));
    for (const char *files : {"mx.csv mx.csv", "mx.csv mine.csv", "mx.csv none.csv"}) {
        const Run refused = in(s("values %1 --together").arg(s(files)));
        QCOMPARE(refused.status, 1);
        QCOMPARE(whyNoSentence(refused.err), QString());
    }
    QCOMPARE(in(s("values mx.csv ca.csv")).status, 2);
}

void TestOtherData::ownFiguresOfAPartner()
{
    const QByteArray head = "COUNTRY,INDICATOR,COUNTERPART_COUNTRY,TIME_PERIOD,OBS_VALUE,TRADE_FLOW\n";
    const QByteArray us = "USA,XG_FOB_USD,MEX,2023,300,XG\nUSA,XG_FOB_USD,MEX,2024,400,XG\nUSA,XG_FOB_USD,CAN,2024,50,XG\n"
                          "USA,XG_FOB_USD,G001,2024,1000,XG\n";
    const QByteArray mexico = "MEX,MG_CIF_USD,USA,2024,420,MG\nMEX,MG_CIF_USD,CAN,2024,7,MG\n";
    QVERIFY(put(s("both.csv"), head + us + mexico) && put(s("us.csv"), head + us) && put(s("mexico.csv"), head + mexico));
    const QByteArray expected = "period,MEX,MEX_mirror,others,unallocated,total\n2023,300,,,,\n2024,400,420,,550,1000\n";
    for (const char *line : {"values both.csv --reporter US --mirror MX", "values us.csv --mirror Mexico=mexico.csv"}) {
        const Run run = in(s(line));
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, expected);
        QVERIFY2(run.err.contains("In 2024 exports to Mexico came to $400") && run.err.contains("5.0% more"), run.err.constData());
    }
    // A partner's own figures are never added to anything.
    QCOMPARE(in(s("values us.csv --mirror MX=mexico.csv --partners CA --total")).out,
             in(s("values us.csv --partners CA --total")).out);
    QCOMPARE(in(s("convert us.csv --mirror MX=mexico.csv -o own.csv")).status, 0);
    QCOMPARE(in(s("values own.csv --partners MX,group:MEX_mirror")).out, expected);
    // It does not get lost beside other options, and is refused where it would change nothing.
    QVERIFY(put(s("a.csv"), head + "USA,XG_FOB_USD,MEX,2024,400,XG\n") && put(s("b.csv"), head + "USA,XG_FOB_USD,CAN,2024,50,XG\n"));
    QCOMPARE(in(s("values a.csv b.csv --together --mirror MX=mexico.csv")).out,
             QByteArray("period,MEX,MEX_mirror,others,unallocated,total\n2024,400,420,,,\n"));
    const Run stacked = in(s("values us.csv --mirror MX=mexico.csv --chart area"));
    QCOMPARE(stacked.status, 2);
    QVERIFY2(stacked.err.startsWith("Mexico (own figures) is not a place"), stacked.err.constData());
    const Run useless = in(s("values us.csv --mirror MX=mexico.csv --chart concentration"));
    QCOMPARE(useless.status, 2);
    QVERIFY2(useless.err.contains("--mirror"), useless.err.constData());
    for (const char *mirror : {"CA=mexico.csv", "MX=us.csv", "MX=none.csv", "MX=products.csv"}) {
        const Run refused = in(s("values us.csv --mirror %1").arg(s(mirror)));
        QCOMPARE(refused.status, 1);
        QCOMPARE(whyNoSentence(refused.err), QString());
    }
}

void TestOtherData::anOptionThatOneOfTwoFilesNeeds()
{
    QVERIFY(put(s("us.csv"), "period,reporter,partner,unit,exports\n2023,United States,Mexico,USD,300\n"
                             "2024,United States,Mexico,USD,400\n"));
    QVERIFY(put(s("mx.csv"), "period,reporter,partner,product,unit,imports\n2023,Mexico,United States,Maize,USD,310\n"
                             "2023,Mexico,United States,Beans,USD,31\n2024,Mexico,United States,Maize,USD,420\n"
                             "2024,Mexico,United States,Beans,USD,42\n"));
    QVERIFY(put(s("comma.csv"), "period;reporter;partner;unit;imports\n2023;Mexico;United States;USD;310,125\n"
                                "2024;Mexico;United States;USD;420,250\n"));
    const QByteArray both = "period,MEX,MEX_mirror,others,unallocated,total\n2023,300,310,,,\n2024,400,420,,,\n";
    const Run stated = in(s("values us.csv --mirror MX=mx.csv --product Maize"));
    QCOMPARE(stated.out, both);
    QCOMPARE(in(s("values mx.csv --product Maize --flow imports --mirror US=us.csv")).out,
             QByteArray("period,USA,USA_mirror,others,unallocated,total\n2023,310,300,,,\n2024,420,400,,,\n"));
    QCOMPARE(in(s("convert us.csv -o own.csv")).status, 0);
    QCOMPARE(in(s("values own.csv --mirror MX=comma.csv --decimal comma")).status, 0);
    // What neither needs is refused as for a single file.
    QVERIFY(put(s("plain.csv"), "period,reporter,partner,unit,imports\n2024,Mexico,United States,USD,420\n"));
    for (const char *line :
         {"us.csv --mirror MX=plain.csv --product Maize", "us.csv --mirror MX=mx.csv --product Maize --sheet Data"}) {
        const Run refused = in(s("values ") + s(line));
        QVERIFY2(refused.status == 1 && refused.err.contains(": leave out the option --"), refused.err.constData());
    }
}

void TestOtherData::datesOfRecessionsForOneOfTheFigures()
{
    const auto session = [](const QByteArray &first) -> QByteArray {
        return R"({"tradestrata_session": 1, "data": [{"built_in": true}], "figures": [{"name": "One")" + first
               + R"(}, {"name": "Two"}]})";
    };
    QVERIFY(put(s("one.strata"), session(R"(, "recessions": true)")) && put(s("none.strata"), session({})));
    QVERIFY(put(s("flags.csv"), "month,R\n2020-01,1\n2020-02,1\n2020-03,0\n"));
    QCOMPARE(in(s("export one.strata -o out --format svg --recession-dates flags.csv")).status, 0);
    QCOMPARE(in(s("export none.strata -o out --format svg --recessions --recession-dates flags.csv")).status, 0);
    QCOMPARE(in(s("export one.strata --figure 1 -o one.svg --recession-dates flags.csv")).status, 0);
    for (const char *line : {"export none.strata -o out --format svg", "export one.strata --figure 2 -o two.svg"}) {
        const Run refused = in(s(line) + s(" --recession-dates flags.csv"));
        QVERIFY2(refused.status == 2 && refused.err.contains("leave out --recession-dates"), refused.err.constData());
    }
}

TRADESTRATA_TEST(TestOtherData, QCoreApplication)
#include "tst_otherdata.moc"
