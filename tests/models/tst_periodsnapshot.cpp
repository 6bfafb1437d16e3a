// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/periodsnapshot.h"
#include "models/io/readers.h"
#include "tests/support/cells.h"
#include "tests/support/drawntable.h"
#include "tests/support/slowtable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

} // namespace

/// Value, share, change and rank of all partners in one period, against a count in whole numbers month by month.
class TestPeriodSnapshot : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithTheSlowCount();
    void ranksShareAPlace();
    void changesNeedAMillion_data();
    void changesNeedAMillion();
    void tellsTheStory();
    void changesAsTheFigureDoes();

private:
    void compare(const SlowFlow &count, const PeriodSnapshot &snapshot, const QStringList &shown, const QList<QDate> &when);
    void comparePlace(const Place &place, SlowSum now, SlowSum before, SlowSum total);

    PartnerRegistry m_registry;
    int m_places = 0;
    int m_changes = 0;
};

void TestPeriodSnapshot::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

void TestPeriodSnapshot::agreesWithTheSlowCount()
{
    std::mt19937 chance(20250811);
    for (int i = 0; i < 1500 && !QTest::currentTestFailed(); ++i) {
        const SlowTable slow = i % 2 == 0 ? SlowTable::random(chance) : SlowTable::whole(chance);
        const Month first = Month::of(slow.exports.first.year(), slow.exports.first.month());
        const TablePtr table = drawnTable(first, slow.drawing(), m_registry);
        QStringList shown;
        QList<PartnerCode> codes;
        for (const char *iso : {"KR", "MX", "DE", "CA"}) {
            if (std::bernoulli_distribution(0.5)(chance)) {
                shown.append(QLatin1String(iso));
                codes.append(drawnPartner(shown.last(), m_registry));
            }
        }
        const int length = std::uniform_int_distribution(1, 12)(chance);
        const int start = std::uniform_int_distribution(-3, slow.exports.months)(chance);
        QList<QDate> when;
        for (int m = 0; m < length; ++m)
            when.append(slow.exports.first.addMonths(start + m));
        for (const Flow flow : {Flow::Exports, Flow::Imports}) {
            const MonthSpan span{first + start, first + (start + length - 1)};
            compare(slow.flow(flow), snapshotAt(*table, flow, span, codes), shown, when);
        }
    }
    QVERIFY(m_places > 10000 && m_changes > 1000);
}

void TestPeriodSnapshot::compare(const SlowFlow &count, const PeriodSnapshot &snapshot, const QStringList &shown,
                                 const QList<QDate> &when)
{
    QList<QDate> yearEarlier;
    for (const QDate month : when)
        yearEarlier.append(month.addYears(-1));
    const SlowSum total = count.total(when);
    comparePlace(snapshot.total, total, count.total(yearEarlier), total);
    comparePlace(snapshot.others, count.others(shown, when), count.others(shown, yearEarlier), total);
    QCOMPARE(snapshot.total.rank, 0);
    QCOMPARE(snapshot.others.rank, 0);
    for (const char *iso : {"MX", "CA", "CN", "GB", "DE", "JP", "KR"}) {
        const QString partner = QLatin1String(iso);
        const SlowSum now = count.partner(partner, when);
        const Place place = snapshot.of(drawnPartner(partner, m_registry));
        comparePlace(place, now, count.partner(partner, yearEarlier), total);
        int ahead = 0;
        for (const auto &[other, row] : count.partners) {
            const SlowSum sum = count.partner(other, when);
            ahead += sum.blank == 0 && sum.dollars > now.dollars ? 1 : 0;
        }
        QCOMPARE(place.rank, now.blank != 0 ? 0 : ahead + 1);
    }
    for (const Place &place : snapshot.places)
        QVERIFY(!place.partner.isGroup() || place.rank == 0);
    QCOMPARE(snapshot.places.size(), count.partners.size() + count.groups.size() + 1); // and World
}

void TestPeriodSnapshot::comparePlace(const Place &place, SlowSum now, SlowSum before, SlowSum total)
{
    ++m_places;
    QCOMPARE(written(place.value), written(now));
    const char shareBlank = now.blank != 0 ? now.blank : total.blank != 0 ? total.blank : total.dollars == 0 ? '.' : char(0);
    QCOMPARE(tokenOf(place.share.blank), shareBlank);
    QCOMPARE(std::isnan(place.share.value), shareBlank != 0);
    if (shareBlank == 0) {
        const long double share = 100.0L * static_cast<long double>(now.dollars) / static_cast<long double>(total.dollars);
        QVERIFY(std::abs(place.share.value - double(share)) <= 1e-12 * std::abs(double(share)));
    }
    const char changeBlank = now.blank != 0 ? now.blank : before.blank;
    const bool little = changeBlank == 0 && before.dollars < 1'000'000;
    QCOMPARE(tokenOf(place.change.blank), changeBlank);
    QCOMPARE(place.change.fromTooLittle, little);
    QCOMPARE(std::isnan(place.change.percent), place.change.isBlank());
    if (changeBlank == 0 && !little) {
        const long double times = static_cast<long double>(now.dollars) / static_cast<long double>(before.dollars);
        QVERIFY(std::abs(place.change.percent - double((times - 1) * 100)) <= 1e-9 * std::max(1.0, std::abs(place.change.percent)));
        ++m_changes;
    }
}

void TestPeriodSnapshot::ranksShareAPlace()
{
    const TablePtr table = drawnTable(Month::of(2024, 1), QStringLiteral("World 90\nMX 20\nCA 20\nCN 30\nDE 5\nJP .\n0003 60\n"),
                                      m_registry);
    const PeriodSnapshot snapshot = snapshotAt(*table, Flow::Exports, {Month::of(2024, 1), Month::of(2024, 1)}, {});
    const auto rank = [&](const char *iso) { return snapshot.of(drawnPartner(QLatin1String(iso), m_registry)).rank; };
    QCOMPARE(rank("CN"), 1);
    QCOMPARE(rank("MX"), 2);
    QCOMPARE(rank("CA"), 2);
    QCOMPARE(rank("DE"), 4);
    QCOMPARE(rank("JP"), 0); // unknown
    QCOMPARE(rank("GB"), 0); // not in the table
    QCOMPARE(rank("0003"), 0);
    QVERIFY(snapshot.of(drawnPartner(QStringLiteral("GB"), m_registry)).value.blank == Blank::Absent);
}

void TestPeriodSnapshot::changesNeedAMillion_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("change");
    QTest::newRow("a million will do") << "1000000"
                                       << "1500000"
                                       << "50";
    QTest::newRow("a dollar less will not") << "999999"
                                            << "1500000"
                                            << "too little";
    QTest::newRow("zero") << "0"
                          << "1500000"
                          << "too little";
    QTest::newRow("negative") << "-5000000"
                              << "1500000"
                              << "too little";
    QTest::newRow("to nothing") << "2000000"
                                << "0"
                                << "-100";
    QTest::newRow("below nothing") << "2000000"
                                   << "-2000000"
                                   << "-200";
    QTest::newRow("missing then") << "."
                                  << "1500000"
                                  << "missing";
    QTest::newRow("missing now") << "2000000"
                                 << "."
                                 << "missing";
    QTest::newRow("the reason of now is told") << "."
                                               << "n"
                                               << "not_yet_published";
}

void TestPeriodSnapshot::changesNeedAMillion()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(QString, change);
    const QString between = QStringLiteral(" 7").repeated(11);
    const TablePtr table = drawnTable(Month::of(2024, 8), QStringLiteral("MX %1%2 %3").arg(before, between, now), m_registry);
    const YearChange found = snapshotAt(*table, Flow::Exports, {Month::of(2025, 8), Month::of(2025, 8)}, {})
                                 .of(drawnPartner(QStringLiteral("MX"), m_registry))
                                 .change;
    const QString text = found.fromTooLittle          ? QStringLiteral("too little")
                         : found.blank != Blank::None ? QString::fromLatin1(blankKey(found.blank))
                                                      : QString::number(found.percent);
    QCOMPARE(text, change);
}

// The read-out at August 2025 as in product.md and in the picture of the window.
void TestPeriodSnapshot::tellsTheStory()
{
    const auto import = readOwnTable(sourceFile(QStringLiteral("resources/tables/us-goods-2026-03.csv")), m_registry);
    QVERIFY(import);
    const QList<PartnerCode> shown{{2010}, {1220}, {5700}};
    const PeriodSnapshot snapshot = snapshotAt(*import->table, Flow::Exports, {Month::of(2024, 9), Month::of(2025, 8)}, shown);
    const auto line = [](const Place &place) {
        return QStringLiteral("%1 %2 %3 %4")
            .arg(place.rank)
            .arg(place.value.value / 1e9, 0, 'f', 1)
            .arg(place.share.value, 0, 'f', 1)
            .arg(place.change.percent, 0, 'f', 1);
    };
    QCOMPARE(line(snapshot.of({2010})), QStringLiteral("2 335.3 15.8 1.0"));
    QCOMPARE(line(snapshot.of({1220})), QStringLiteral("1 341.6 16.1 -2.6"));
    QCOMPARE(line(snapshot.of({5700})), QStringLiteral("3 123.0 5.8 -16.5"));
    QCOMPARE(line(snapshot.others), QStringLiteral("0 1320.1 62.3 7.5"));
    QCOMPARE(line(snapshot.total), QStringLiteral("0 2120.1 100.0 3.0"));
}

// Sudan's territory changes in August 2011, and Vietnam is published separately from January 2012 on: both stay in
// others.
void TestPeriodSnapshot::changesAsTheFigureDoes()
{
    const auto months = [](const QString &before, const QString &after) {
        return (before + u' ').repeated(12) + (after + u' ').repeated(12);
    };
    const TablePtr table = drawnTable(Month::of(2011, 1),
                                      QStringLiteral("World %1\nMX %2\nSD %3\nVN %4")
                                          .arg(months(s("100"), s("150")), months(s("40"), s("50")), months(s("10"), s("20")),
                                               months(s("w"), s("30"))),
                                      m_registry, 1e6);
    const std::vector<PartnerCode> shown{drawnPartner(s("MX"), m_registry), drawnPartner(s("SD"), m_registry),
                                         drawnPartner(s("VN"), m_registry)};
    const MonthSpan year{Month::of(2012, 1), Month::of(2012, 12)};
    const PeriodSnapshot snapshot = snapshotAt(*table, Flow::Exports, year, shown, m_registry);
    QCOMPARE(snapshot.of(shown[0]).change.percent, 25.0);
    QCOMPARE(snapshot.of(shown[1]).change.blank, Blank::TerritoryChange);
    QCOMPARE(snapshot.of(shown[2]).change.blank, Blank::WithinOthers);
    QCOMPARE(snapshot.others.value.value, 50 * 12e6);                                  // now without those shown
    QVERIFY(std::abs(snapshot.others.change.percent - (100.0 / 60 - 1) * 100) < 1e-9); // 100 of 150 now, 60 of 100 then
    QCOMPARE(snapshot.total.change.percent, 50.0);
}

TRADESTRATA_TEST(TestPeriodSnapshot, QCoreApplication)
#include "tst_periodsnapshot.moc"
