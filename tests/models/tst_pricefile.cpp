// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/purchasingpower.h"
#include "models/io/lists.h"
#include "models/session/sessionjson.h"
#include "models/spec/ondata.h"
#include "tests/support/drawntable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tradestrata;

/// Price indexes of other countries, from files.
class TestPriceFile : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void oneOfSeveral();
    void deflates();
    void whereTheyApply();
    void datesOfRecessions();
    void keptInTheSession();

private:
    Result<PriceIndex> read(const QByteArray &text, const QString &column = {});
    QTemporaryDir m_folder;
};

Result<PriceIndex> TestPriceFile::read(const QByteArray &text, const QString &column)
{
    QFile file(m_folder.filePath(QStringLiteral("prices.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the test's file cannot be written");
    file.close();
    return readPriceFile(file.fileName(), column);
}

void TestPriceFile::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("FRED") << QByteArray("observation_date,CPALCY01CAM661N\n2025-01-01,105.7\n2025-02-01,.\n2025-03-01,107.25\n")
                          << QStringLiteral("CPALCY01CAM661N");
    QTest::newRow("a title, semicolons and decimal commas")
        << QByteArray("INPC, base 2018\n\nPeriodo;INPC\nene 2025;105,7\nfeb 2025;\nmar 2025;107,25\nFuente: INEGI;\n")
        << QStringLiteral("INPC");
    QTest::newRow("a month left out") << QByteArray("Month,All-items CPI\n2025-01,105.7\n2025-03,107.25\n")
                                      << QStringLiteral("All-items CPI");
    QTest::newRow("without a head") << QByteArray("2025-01,105.7\n2025-02,NA\n2025-03,107.25\n") << QStringLiteral("prices");
}

void TestPriceFile::reads()
{
    QFETCH(QByteArray, text);
    const auto prices = read(text);
    QVERIFY2(prices, prices ? "" : qPrintable(prices.error().id));
    QTEST(prices->name(), "name");
    QCOMPARE(prices->first(), Month::of(2025, 1));
    QCOMPARE(prices->last(), Month::of(2025, 3));
    QCOMPARE(prices->at(Month::of(2025, 1)), std::optional(105.7));
    QCOMPARE(prices->at(Month::of(2025, 2)), std::optional<double>());
    QCOMPARE(prices->at(Month::of(2025, 3)), std::optional(107.25));
    QCOMPARE(prices->bridged(Month::of(2025, 2)), std::optional(std::sqrt(105.7 * 107.25)));
}

void TestPriceFile::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing of the kind") << QByteArray("country,value\nMexico,3\n") << QStringLiteral("prices-none") << 0;
    QTest::newRow("years") << QByteArray("year,CPI\n2024,100\n2025,104\n") << QStringLiteral("prices-none") << 0;
    QTest::newRow("below zero") << QByteArray("month,CPI\n2025-01,100\n2025-02,-3\n") << QStringLiteral("prices-value") << 3;
    QTest::newRow("no number") << QByteArray("month,CPI\n2025-01,100\n2025-02,high\n") << QStringLiteral("prices-value") << 3;
    QTest::newRow("twice") << QByteArray("month,CPI\n2025-01,100\n2025-01,101\n") << QStringLiteral("prices-order") << 3;
    QTest::newRow("backwards") << QByteArray("month,CPI\n2025-02,100\n2025-01,101\n") << QStringLiteral("prices-order") << 3;
    QTest::newRow("several") << QByteArray("month,Food,All\n2025-01,100,101\n") << QStringLiteral("prices-columns") << 2;
    QTest::newRow("a century apart") << QByteArray("month,CPI\n1950-01,100\n9950-01,101\n") << QStringLiteral("prices-order") << 3;
}

void TestPriceFile::refuses()
{
    QFETCH(QByteArray, text);
    const auto prices = read(text);
    QVERIFY(!prices);
    QTEST(prices.error().id, "id");
    QTEST(prices.error().line, "line");
    QVERIFY(prices.error().file.endsWith(QStringLiteral("prices.csv")));
}

void TestPriceFile::oneOfSeveral()
{
    const QByteArray text("month,Food,All items\n2025-01,100,200\n2025-02,110,210\n");
    const auto prices = read(text, QStringLiteral("All items"));
    QVERIFY(prices);
    QCOMPARE(prices->at(Month::of(2025, 2)), std::optional(210.0));
    QCOMPARE(read(text, QStringLiteral("Rent")).error().id, QStringLiteral("prices-columns"));
}

// 100 in January at an index of 100 are 110 in dollars of February at 110.
void TestPriceFile::deflates()
{
    const auto registry = builtInRegistry();
    QVERIFY(registry);
    const auto prices = read("month,CPI\n2024-01,100\n2024-02,110\n");
    QVERIFY(prices);
    const TablePtr table = drawnTable(Month::of(2024, 1), QStringLiteral("World 100 200\nMX 50 60"), *registry);
    const auto deflated = inDollarsOf(table, *prices, Month::of(2024, 2), false);
    QVERIFY(deflated);
    const TableRow *mexico = (*deflated)->find({Flow::Exports, {2010}});
    QVERIFY(mexico);
    QCOMPARE(mexico->values[0], table->find({Flow::Exports, {2010}})->values[0] * 1.1);
    QCOMPARE(mexico->values[1], table->find({Flow::Exports, {2010}})->values[1]);
}

void TestPriceFile::whereTheyApply()
{
    TableInfo canada;
    canada.reporter = QStringLiteral("CAN");
    canada.currency = QStringLiteral("CAD");
    Context own;
    own.prices = PriceIndex(QStringLiteral("CPI"), Month::of(2024, 1), {100, 101});
    QCOMPARE(whyNotOnData(Extra::Prices, canada, {})->id, QStringLiteral("only-united-states"));
    QVERIFY(!whyNotOnData(Extra::Prices, canada, own));
    QCOMPARE(whyNotOnData(Extra::Events, canada, own)->id, QStringLiteral("only-united-states"));
    canada.frequency = Frequency::Year;
    QCOMPARE(whyNotOnData(Extra::Prices, canada, own)->id, QStringLiteral("prices-monthly"));
    canada.quantity = QStringLiteral("kg");
    QCOMPARE(whyNotOnData(Extra::Prices, canada, own)->id, QStringLiteral("prices-of-quantities"));
    // Recessions are bands behind whatever is drawn.
    QCOMPARE(whyNotOnData(Extra::Recessions, canada, own)->id, QStringLiteral("only-united-states"));
    own.recessions = {QStringLiteral("CANREC"), {}};
    QVERIFY(!whyNotOnData(Extra::Recessions, canada, own));
    QCOMPARE(whyNotOnData(Extra::Events, canada, own)->id, QStringLiteral("only-united-states"));
}

void TestPriceFile::datesOfRecessions()
{
    const auto dates = [this](const QByteArray &text) {
        QFile file(m_folder.filePath(QStringLiteral("flags.csv")));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        file.close();
        return isWritten ? readRecessionFile(file.fileName()) : Message();
    };
    const auto read = dates("observation_date,MEXREC\n2008-01-01,1\n2008-02-01,1\n2008-03-01,0\n2008-04-01,.\n2008-05-01,1\n");
    QVERIFY(read);
    const RecessionDates expected{QStringLiteral("MEXREC"),
                                  {{Month::of(2008, 1), Month::of(2008, 2)}, {Month::of(2008, 5), Month::of(2008, 5)}}};
    QVERIFY(*read == expected);
    QVERIFY(dates("month,\n2008-01,0\n")->months.empty());
    QCOMPARE(dates("month,\n2008-01,0\n")->name, QStringLiteral("flags"));
    QCOMPARE(dates("month,CPI\n2008-01,0\n2008-02,101.5\n").error().line, 3);
    QCOMPARE(dates("once upon a time\n").error().id, QStringLiteral("prices-none"));
    // Quarters are no single months.
    const auto quarters = dates("observation_date,JHDUSRGDPBR\n2020-01-01,1\n2020-04-01,1\n2020-07-01,0\n");
    QVERIFY(!quarters);
    QCOMPARE(quarters.error().id, QStringLiteral("recessions-skipped"));
    QCOMPARE(quarters.error().line, 3);
    Messages mended;
    QVERIFY(recessionsFromJson(recessionsToJson(*read), mended) == *read);
    QVERIFY(recessionsFromJson(QJsonValue(), mended) == RecessionDates());
    QVERIFY(mended.isEmpty());
    QJsonObject backwards = recessionsToJson(*read);
    backwards[QStringLiteral("months")] = QJsonArray{QJsonArray{QStringLiteral("2008-02"), QStringLiteral("2008-01")}};
    QVERIFY(recessionsFromJson(backwards, mended) == RecessionDates());
    QCOMPARE(mended.first().id, QStringLiteral("session-recessions-left-out"));
}

void TestPriceFile::keptInTheSession()
{
    const PriceIndex own(QStringLiteral("CPI"), Month::of(2024, 1), {100, std::nan(""), 101.5});
    Messages mended;
    QVERIFY(pricesFromJson(pricesToJson(own), mended) == own);
    QVERIFY(pricesFromJson(QJsonValue(), mended).isEmpty() && mended.isEmpty());
    for (const QJsonObject &wrong : {QJsonObject{{QStringLiteral("name"), QStringLiteral("CPI")}},
                                     QJsonObject{{QStringLiteral("name"), QStringLiteral("CPI")},
                                                 {QStringLiteral("first"), QStringLiteral("2024-01")},
                                                 {QStringLiteral("values"), QJsonArray{100, -2}}}}) {
        mended.clear();
        QVERIFY(pricesFromJson(wrong, mended).isEmpty());
        QCOMPARE(mended.size(), 1);
    }
}

TRADESTRATA_TEST(TestPriceFile, QCoreApplication)
#include "tst_pricefile.moc"
