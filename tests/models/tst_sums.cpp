// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/showncolumns.h"
#include "tests/support/cells.h"
#include "tests/support/drawntable.h"
#include "tests/support/slowtable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Sums, others and unallocated of random tables, against a count that adds up whole numbers month by month.
class TestSums : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void drawnTablesRoundTrip();
    void agreeWithTheSlowCount_data();
    void agreeWithTheSlowCount();
    void groupsAreNeverAdded();
    void tellTheGravestReason_data();
    void tellTheGravestReason();
    void ordersBySize();

private:
    void compare(const SlowTable &slow, const TradeTable &table, const QString &measure, int through, std::mt19937 &chance);

    PartnerRegistry m_registry;
    std::map<QString, int> m_codes;
    int m_cells = 0;
};

void TestSums::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    for (const char *iso : {"MX", "CA", "CN", "GB", "DE", "JP", "KR"})
        m_codes[QLatin1String(iso)] = drawnPartner(QLatin1String(iso), m_registry).number;
}

void TestSums::drawnTablesRoundTrip()
{
    const QString drawing = QStringLiteral("released 2026-03\nexports\n0003 5 w b n\nWorld 10 20 30 n\n"
                                           "CA -1 . 0 n\nMX 3 2 a n\nimports\nMX 7 7 7 7\n");
    const TablePtr table = drawnTable(Month::of(2025, 11), drawing, m_registry, 1e6);
    QCOMPARE(drawingOf(*table, m_registry, 1e6), drawing);
    QCOMPARE(table->last().toString(), QStringLiteral("2026-02"));
    QVERIFY(table->info().release == Month::of(2026, 3));
    const TableRow *canada = table->find({Flow::Exports, {1220}});
    QVERIFY(canada);
    QCOMPARE(canada->values[0], -1e6);
    QVERIFY(canada->blanks[1] == Blank::Missing && std::isnan(canada->values[1]));
    QCOMPARE(canada->values[2], 0.0);
    QVERIFY(table->find({Flow::Imports, {2010}}) && !table->find({Flow::Imports, {1220}}));
    std::mt19937 chance(7);
    for (int i = 0; i < 200; ++i) {
        const TablePtr random = drawnTable(Month::of(2001, 1), SlowTable::random(chance).drawing(), m_registry);
        QVERIFY(*drawnTable(Month::of(2001, 1), drawingOf(*random, m_registry), m_registry) == *random);
    }
}

void TestSums::agreeWithTheSlowCount_data()
{
    QTest::addColumn<QString>("measure");
    for (const QString &measure : keys<Measure>())
        QTest::newRow(qPrintable(measure)) << measure;
}

void TestSums::agreeWithTheSlowCount()
{
    QFETCH(QString, measure);
    m_cells = 0;
    std::mt19937 chance(20251119);
    const bool years = measure == QLatin1String("same-months");
    for (int i = 0; i < 250 && !QTest::currentTestFailed(); ++i) {
        const SlowTable slow = SlowTable::random(chance);
        const Month first = Month::of(slow.exports.first.year(), slow.exports.first.month());
        const TablePtr table = drawnTable(first, slow.drawing(), m_registry);
        for (int through = years ? 1 : 12; through <= 12 && !QTest::currentTestFailed(); through += years ? 3 : 1)
            compare(slow, *table, measure, years ? std::min(through + i % 3, 12) : 12, chance);
    }
    QVERIFY(m_cells > 5000);
}

// Every cell of shown, others, unallocated and total, also in the periods before and after the table.
void TestSums::compare(const SlowTable &slow, const TradeTable &table, const QString &measure, int through, std::mt19937 &chance)
{
    QStringList shown;
    QList<PartnerCode> codes;
    for (const char *iso : {"KR", "MX", "DE", "CA"}) { // sometimes one that the table does not have
        if (std::bernoulli_distribution(0.6)(chance))
            shown.append(QLatin1String(iso));
    }
    std::shuffle(shown.begin(), shown.end(), chance);
    for (const QString &iso : shown)
        codes.append(PartnerCode{m_codes.at(iso)});
    const QDate from = slow.exports.first.addMonths(-4);
    const QStringList periods = slowPeriods(measure, from, from.addMonths(slow.exports.months + 7));
    std::vector<MonthSpan> spans;
    for (const QString &period : periods) {
        spans.push_back(monthsOf(*fromKey<Measure>(measure), *Period::parse(period), through));
        const QList<QDate> months = slowMonths(measure, period, through);
        QCOMPARE(spans.back().first.toString(), months.first().toString(QStringLiteral("yyyy-MM")));
        QCOMPARE(spans.back().last.toString(), months.last().toString(QStringLiteral("yyyy-MM")));
    }
    for (const Flow flow : {Flow::Exports, Flow::Imports}) {
        const SlowFlow &count = slow.flow(flow);
        const Sums sums = sumsOf(table, flow, codes, spans);
        const Column total = totalOf(table, flow, spans);
        QCOMPARE(total.blanks, sums.total.blanks);
        for (int i = 0; i < total.size(); ++i)
            QVERIFY(total.at(i).isBlank() || total.at(i).value == sums.total.at(i).value);
        QCOMPARE(qsizetype(sums.shown.size()), shown.size());
        for (int p = 0; p < periods.size(); ++p) {
            const QList<QDate> when = slowMonths(measure, periods[p], through);
            for (int s = 0; s < shown.size(); ++s, ++m_cells) {
                QVERIFY(sums.shown[size_t(s)].partner == codes[s]);
                QCOMPARE(written(sums.shown[size_t(s)].at(p)), written(count.partner(shown[s], when)));
            }
            QCOMPARE(written(sums.total.at(p)), written(count.total(when)));
            QCOMPARE(written(sums.others.at(p)), written(count.others(shown, when)));
            QCOMPARE(written(sums.unallocated.at(p)), written(count.unallocated(when)));
            m_cells += 3;
        }
    }
}

void TestSums::groupsAreNeverAdded()
{
    const TablePtr table = drawnTable(Month::of(2024, 1),
                                      QStringLiteral("World 100 100\nCA 20 20\nDE 30 31\nFR 5 5\n0003 41 42\n0010 1000 1000"),
                                      m_registry);
    const std::vector<MonthSpan> spans{{Month::of(2024, 1), Month::of(2024, 1)}, {Month::of(2024, 1), Month::of(2024, 2)}};
    const std::vector<PartnerCode> canada{{1220}};
    const Sums partner = sumsOf(*table, Flow::Exports, canada, spans);
    QCOMPARE(partner.others.values, (std::vector<double>{80, 160}));
    QCOMPARE(partner.unallocated.values, (std::vector<double>{45, 89}));
    // A group that is shown leaves the rest, and does not affect the unallocated amount.
    const std::vector<PartnerCode> both{{1220}, {3}};
    const Sums group = sumsOf(*table, Flow::Exports, both, spans);
    QCOMPARE(group.shown[1].values, (std::vector<double>{41, 83}));
    QCOMPARE(group.others.values, (std::vector<double>{39, 77}));
    QCOMPARE(group.unallocated.values, partner.unallocated.values);
    for (const PartnerCode code : partnersBySize(*table, Flow::Exports, spans[0]))
        QVERIFY(!code.isGroup());
}

void TestSums::tellTheGravestReason_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << "1 2 3"
                          << "";
    QTest::newRow("zeros are values") << "0 0 0"
                                      << "";
    QTest::newRow("absent") << "1 a 3"
                            << "absent";
    QTest::newRow("within others before absent") << "w a 3"
                                                 << "within_others";
    QTest::newRow("order does not count") << "a 2 w"
                                          << "within_others";
    QTest::newRow("before data before within others") << "b w a"
                                                      << "before_data";
    QTest::newRow("not yet published before those") << "b w n"
                                                    << "not_yet_published";
    QTest::newRow("missing before all") << "n . b"
                                        << "missing";
}

void TestSums::tellTheGravestReason()
{
    QFETCH(QString, row);
    QFETCH(QString, reason);
    const TablePtr table = drawnTable(Month::of(2024, 1), QStringLiteral("World 9 9 9\nMX ") + row, m_registry);
    const Cell cell = sumOver(*table, *table->find({Flow::Exports, {2010}}), {Month::of(2024, 1), Month::of(2024, 3)});
    QCOMPARE(QLatin1String(blankKey(cell.blank)), reason);
    QCOMPARE(std::isnan(cell.value), !reason.isEmpty());
}

void TestSums::ordersBySize()
{
    std::mt19937 chance(1985);
    int ties = 0;
    for (int i = 0; i < 2000; ++i) {
        const SlowTable slow = SlowTable::random(chance);
        const Month first = Month::of(slow.exports.first.year(), slow.exports.first.month());
        const TablePtr table = drawnTable(first, slow.drawing(), m_registry);
        const int length = i % 2 == 0 ? 1 : std::uniform_int_distribution(1, std::min(12, slow.exports.months))(chance);
        QList<QDate> when;
        for (int m = 0; m < length; ++m)
            when.append(slow.exports.first.addMonths(m));
        QStringList expected;
        for (const QString &iso : slow.exports.bySize(when, m_codes))
            expected.append(QString::number(m_codes.at(iso)));
        QStringList found;
        for (const PartnerCode code : partnersBySize(*table, Flow::Exports, {first, first + (length - 1)}))
            found.append(code.toString());
        QCOMPARE(found, expected);
        for (qsizetype k = 1; k < expected.size(); ++k) {
            const auto dollars = [&](qsizetype at) {
                return slow.exports.partner(m_registry.partner({expected[at].toInt()})->iso2, when).dollars;
            };
            ties += dollars(k) == dollars(k - 1) ? 1 : 0;
        }
    }
    QVERIFY(ties > 50);
}

TRADESTRATA_TEST(TestSums, QCoreApplication)
#include "tst_sums.moc"
