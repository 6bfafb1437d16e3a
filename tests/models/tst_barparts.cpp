// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/computenumbers.h"
#include "tests/support/cells.h"
#include "tests/support/drawntable.h"
#include "tests/support/figuresteps.h"
#include "tests/support/slowtable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Yearly bars: January to a month, solid, and the published rest of the year, hatched.
class TestBarParts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void barsHaveTwoParts();
    void barsGoThrough_data();
    void barsGoThrough();
    void othersOfParts_data();
    void othersOfParts();

private:
    PartnerRegistry m_registry;
};

void TestBarParts::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

void TestBarParts::barsHaveTwoParts()
{
    std::mt19937 chance(8);
    int whole = 0;
    for (int i = 0; i < 600; ++i) {
        const SlowTable slow = i % 2 == 0 ? SlowTable::random(chance) : SlowTable::whole(chance);
        const SlowFlow &count = slow.imports;
        const Month first = Month::of(count.first.year(), count.first.month());
        const TablePtr table = drawnTable(first, slow.drawing(), m_registry);
        FigureSpec spec;
        spec.flow = Flow::Imports;
        spec.measure = Measure::Year;
        spec.chart = Chart::Bars;
        const int through = std::uniform_int_distribution(1, 12)(chance);
        spec.through = through;
        spec.selection.list = {table->rows(Flow::Imports).back().key.partner};
        const QStringList shown{m_registry.partner(spec.selection.list.first())->iso2};
        const auto numbers = numbersOf(ReleaseList({table}), m_registry, spec);
        QVERIFY(numbers);
        const QDate end = count.first.addMonths(count.months - 1);
        for (int p = 0; p < int(numbers->periods.size()); ++p) {
            const QString year = numbers->periods[size_t(p)].toString();
            const QList<QDate> solid = slowMonths(QStringLiteral("same-months"), year, through);
            QCOMPARE(written(numbers->solid.shown[0].at(p)), written(count.partner(shown[0], solid)));
            QCOMPARE(written(numbers->solid.total.at(p)), written(count.total(solid)));
            QCOMPARE(written(numbers->solid.others.at(p)), written(count.others(shown, solid)));
            QCOMPARE(numbers->rest.shown.empty(), through == 12);
            if (through == 12)
                continue;
            QList<QDate> rest; // the published part of the other months
            for (const QDate &month : slowMonths(QStringLiteral("year"), year, 12)) {
                if (!solid.contains(month) && month <= end)
                    rest.append(month);
            }
            QCOMPARE(written(numbers->rest.shown[0].at(p)),
                     rest.isEmpty() ? QByteArray("n") : written(count.partner(shown[0], rest)));
            QCOMPARE(written(numbers->rest.total.at(p)), rest.isEmpty() ? QByteArray("n") : written(count.total(rest)));
            QCOMPARE(written(numbers->rest.others.at(p)), rest.isEmpty() ? QByteArray("n") : written(count.others(shown, rest)));
            const double parts = numbers->solid.shown[0].values[size_t(p)] + numbers->rest.shown[0].values[size_t(p)];
            if (!numbers->sums.shown[0].at(p).isBlank()) {
                QCOMPARE(parts, numbers->sums.shown[0].values[size_t(p)]);
                ++whole;
            }
        }
    }
    QVERIFY2(whole > 100, QByteArray::number(whole));
}

void TestBarParts::barsGoThrough_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("through");
    QTest::newRow("the last month there is") << "first"
                                             << "latest" << 5;
    QTest::newRow("the month that the window ends with") << "first"
                                                         << "2025-08" << 8;
    QTest::newRow("a whole year") << "2023"
                                  << "2024" << 12;
    QTest::newRow("a quarter") << "2023"
                               << "2025-Q3" << 9;
    QTest::newRow("months before the latest") << "2023"
                                              << "latest-2" << 3;
    QTest::newRow("a year that is not over") << "2023"
                                             << "2026" << 5;
    QTest::newRow("a month to come") << "2023"
                                     << "2026-09" << 5;
}

void TestBarParts::barsGoThrough()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, through);
    const QString months = QStringLiteral(" 1").repeated(12 * 3 + 5); // to 2026-05
    const ReleaseList releases(
        {drawnTable(Month::of(2023, 1), QStringLiteral("World") + months + QStringLiteral("\nMX") + months, m_registry)});
    FigureSpec spec;
    spec.from = *PeriodRef::parse(from);
    spec.to = *PeriodRef::parse(to);
    spec.selection.list = {{2010}};
    for (const Measure measure : {Measure::Year, Measure::SameMonths}) {
        spec.measure = measure;
        spec.chart = Chart::Bars;
        const auto numbers = numbersOf(releases, m_registry, spec);
        QVERIFY(numbers);
        QCOMPARE(numbers->through, through);
    }
}

void TestBarParts::othersOfParts_data()
{
    QTest::addColumn<int>("through");
    QTest::addColumn<QString>("years"); // World less Mexico: January to March, April to December, then 2024
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("drawn");
    QTest::addColumn<QString>("id");
    QTest::newRow("nothing below zero") << 3 << "5 5 5"
                                        << "first" << true << "";
    QTest::newRow("a year that is not over alone") << 3 << "5 5 5"
                                                   << "2024" << true << "";
    QTest::newRow("the whole year below zero") << 3 << "-5 -5 5"
                                               << "first" << false << "others-negative";
    QTest::newRow("the year that is not over below zero") << 3 << "5 5 -5"
                                                          << "first" << false << "others-negative-part";
    QTest::newRow("the solid part alone") << 3 << "-1 9 5"
                                          << "first" << false << "others-negative-part";
    QTest::newRow("the hatched part alone") << 3 << "9 -1 5"
                                            << "first" << false << "others-negative-part";
    QTest::newRow("months of a part that are made up for") << 12 << "-1 9 5"
                                                           << "2023" << true << "";
}

void TestBarParts::othersOfParts()
{
    QFETCH(int, through);
    QFETCH(QString, years);
    QFETCH(QString, from);
    QFETCH(bool, drawn);
    QFETCH(QString, id);
    const QStringList left = years.split(QLatin1Char(' '));
    QString world = QStringLiteral("World");
    QString mexico = QStringLiteral("\nMX");
    for (int m = 0; m < 15; ++m) {
        world += QStringLiteral(" %1").arg(100 + left[m < 3 ? 0 : m < 12 ? 1 : 2].toInt());
        mexico += QStringLiteral(" 100");
    }
    FigureSpec spec;
    spec.measure = Measure::Year;
    spec.chart = Chart::Bars;
    spec.through = through;
    spec.selection.list = {{2010}};
    spec.from = *PeriodRef::parse(from);
    const auto numbers = numbersOf(ReleaseList({drawnTable(Month::of(2023, 1), world + mexico, m_registry)}), m_registry, spec);
    QVERIFY(numbers);
    QCOMPARE(numbers->othersDrawn, drawn);
    QStringList about;
    for (const Message &note : numbers->notes) {
        if (note.id.startsWith(QLatin1String("others")))
            about.append(note.id);
    }
    QCOMPARE(about.join(QLatin1Char(' ')), id);
}

TRADESTRATA_TEST(TestBarParts, QCoreApplication)
#include "tst_barparts.moc"
