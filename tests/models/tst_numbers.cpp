// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/computenumbers.h"
#include "tests/support/cells.h"
#include "tests/support/drawntable.h"
#include "tests/support/figuresteps.h"
#include "tests/support/slowtable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// The numbers of random specs over random tables, against the slow count: window, top N, others, shares.
class TestNumbers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void valuesAddUp_data();
    void valuesAddUp();
    void sharesAreOfTheTotal_data();
    void sharesAreOfTheTotal();
    void shareOfNothing();
    void topIsTheLastCompletePeriods_data();
    void topIsTheLastCompletePeriods();
    void topNeedsValues();
    void listsKeepTheirOrder();

private:
    struct Case
    {
        SlowTable slow;
        QDate from;
        QDate to;
        FigureSpec spec;
        ReleaseList releases;
    };
    Case someCase(std::mt19937 &chance, const QString &measure, bool blanks) const;
    QStringList isosOf(const std::vector<Column> &columns) const;

    PartnerRegistry m_registry;
    std::map<QString, int> m_codes;
};

void TestNumbers::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    for (const char *iso : {"MX", "CA", "CN", "GB", "DE", "JP", "KR"})
        m_codes[QLatin1String(iso)] = drawnPartner(QLatin1String(iso), m_registry).number;
}

// A table with a window inside it and the N largest of exports or imports.
TestNumbers::Case TestNumbers::someCase(std::mt19937 &chance, const QString &measure, bool blanks) const
{
    const auto between = [&](int least, int most) { return std::uniform_int_distribution(least, most)(chance); };
    Case c;
    c.slow = blanks ? SlowTable::random(chance) : SlowTable::whole(chance);
    const int from = between(0, c.slow.exports.months - 1);
    c.from = c.slow.exports.first.addMonths(from);
    c.to = c.from.addMonths(between(0, c.slow.exports.months - 1 - from));
    c.spec.flow = between(0, 1) == 0 ? Flow::Exports : Flow::Imports;
    c.spec.measure = *fromKey<Measure>(measure);
    if (c.spec.measure == Measure::SameMonths)
        c.spec.through = between(1, 12);
    c.spec.selection.top = between(1, 8);
    c.spec.from = PeriodRef::exactly(Period::month(Month::of(c.from.year(), c.from.month())));
    c.spec.to = PeriodRef::exactly(Period::month(Month::of(c.to.year(), c.to.month())));
    const QDate first = c.slow.exports.first;
    c.releases = ReleaseList({drawnTable(Month::of(first.year(), first.month()), c.slow.drawing(), m_registry)});
    return c;
}

QStringList TestNumbers::isosOf(const std::vector<Column> &columns) const
{
    QStringList isos;
    for (const Column &column : columns)
        isos.append(m_registry.partner(column.partner)->iso2);
    return isos;
}

void TestNumbers::valuesAddUp_data()
{
    QTest::addColumn<QString>("measure");
    for (const QString &measure : keys<Measure>())
        QTest::newRow(qPrintable(measure)) << measure;
}

void TestNumbers::valuesAddUp()
{
    QFETCH(QString, measure);
    std::mt19937 chance(226411);
    int whole = 0;
    for (int i = 0; i < 400; ++i) {
        Case c = someCase(chance, measure, i % 4 != 0);
        c.spec.selection.list = {{2010}, {1220}, {5700}};
        for (PartnerCode &code : c.spec.selection.list) {
            const TradeTable &table = *c.releases.newest();
            if (!table.find({c.spec.flow, code}))
                code = std::ranges::find_if(table.rows(c.spec.flow), [](const TableRow &r) {
                           return !r.key.partner.isGroup();
                       })->key.partner;
        }
        const auto numbers = numbersOf(c.releases, m_registry, c.spec);
        QVERIFY(numbers);
        const SlowFlow &count = c.slow.flow(c.spec.flow);
        const QStringList periods = slowPeriods(measure, c.from, c.to);
        QCOMPARE(qsizetype(numbers->periods.size()), periods.size());
        const Sums &sums = numbers->sums;
        const QStringList shown = isosOf(sums.shown);
        for (int p = 0; p < periods.size(); ++p) {
            QCOMPARE(numbers->periods[size_t(p)].toString(), periods[p]);
            const QList<QDate> when = slowMonths(measure, periods[p], c.spec.through.value_or(12));
            double added = sums.others.values[size_t(p)];
            for (int s = 0; s < shown.size(); ++s) {
                QCOMPARE(written(sums.shown[size_t(s)].at(p)), written(count.partner(shown[s], when)));
                added += sums.shown[size_t(s)].values[size_t(p)];
            }
            QCOMPARE(written(sums.total.at(p)), written(count.total(when)));
            QCOMPARE(written(sums.others.at(p)), written(count.others(shown, when)));
            QCOMPARE(written(sums.unallocated.at(p)), written(count.unallocated(when)));
            if (std::isnan(added))
                continue;
            QCOMPARE(added, sums.total.values[size_t(p)]);
            ++whole;
        }
    }
    QVERIFY2(whole > 100, QByteArray::number(whole));
}

void TestNumbers::sharesAreOfTheTotal_data() { valuesAddUp_data(); }

void TestNumbers::sharesAreOfTheTotal()
{
    QFETCH(QString, measure);
    std::mt19937 chance(341604);
    int compared = 0;
    for (int i = 0; i < 400; ++i) {
        Case c = someCase(chance, measure, i % 4 != 0);
        c.spec.show = ShowAs::Share;
        const auto top = numbersOf(c.releases, m_registry, c.spec);
        if (!top) {
            QCOMPARE(top.error().id, QStringLiteral("no-complete-period"));
            continue;
        }
        const QStringList shown = isosOf(top->sums.shown);
        const QStringList periods = slowPeriods(measure, c.from, c.to);
        for (int p = 0; p < periods.size(); ++p) {
            const QList<QDate> when = slowMonths(measure, periods[p], c.spec.through.value_or(12));
            const SlowFlow &count = c.slow.flow(c.spec.flow);
            const SlowSum total = count.total(when);
            long double sum = top->computed.others.values[size_t(p)];
            for (int s = 0; s < shown.size(); ++s) {
                const SlowSum part = count.partner(shown[s], when);
                const Cell share = top->computed.shown[size_t(s)].at(p);
                QCOMPARE(share.isBlank(), part.blank != 0 || total.blank != 0 || total.dollars == 0);
                QCOMPARE(std::isnan(share.value), share.isBlank());
                if (!share.isBlank()) {
                    const long double expected = 100.0L * part.dollars / total.dollars;
                    QVERIFY(std::abs(share.value - expected) <= 1e-9L * std::max(1.0L, std::abs(expected)));
                }
                sum += share.value;
            }
            if (!std::isnan(sum) && total.dollars > 100) {
                QVERIFY2(std::abs(sum - 100) < 1e-9L * std::max(1.0, std::abs(top->computed.others.values[size_t(p)])),
                         QByteArray::number(double(sum), 'g', 17));
                ++compared;
            }
        }
        // Removing one never changes another's.
        if (top->sums.shown.size() < 2)
            continue;
        for (size_t gone = 0; gone < top->sums.shown.size(); ++gone) {
            c.spec.selection.list.clear();
            for (const Column &column : top->sums.shown) {
                if (column.partner != top->sums.shown[gone].partner)
                    c.spec.selection.list.prepend(column.partner);
            }
            const auto fewer = numbersOf(c.releases, m_registry, c.spec);
            QVERIFY(fewer);
            for (const Column &share : fewer->computed.shown) {
                const auto same = std::ranges::find(top->computed.shown, share.partner, &Column::partner);
                QCOMPARE(written(share), written(*same));
            }
        }
    }
    QVERIFY2(compared > 100, QByteArray::number(compared));
}

void TestNumbers::shareOfNothing()
{
    const ReleaseList releases(
        {drawnTable(Month::of(2024, 1), QStringLiteral("World 0 10 .\nMX 0 4 4\nCA 0 0 .\nCN 0 w w"), m_registry)});
    FigureSpec spec;
    spec.measure = Measure::Month;
    spec.show = ShowAs::Share;
    spec.selection.list = {{2010}, {1220}, {5700}};
    const auto numbers = numbersOf(releases, m_registry, spec);
    QVERIFY(numbers);
    QCOMPARE(written(numbers->computed.shown[0]), QByteArray(". 40.000 ."));
    QCOMPARE(written(numbers->computed.shown[1]), QByteArray(". 0.000 ."));
    QCOMPARE(written(numbers->computed.shown[2]), QByteArray(". w w"));
    QCOMPARE(written(numbers->computed.others), QByteArray(". 60.000 ."));
    QCOMPARE(written(numbers->computed.total), QByteArray(". 100.000 ."));
}

void TestNumbers::topIsTheLastCompletePeriods_data() { valuesAddUp_data(); }

void TestNumbers::topIsTheLastCompletePeriods()
{
    QFETCH(QString, measure);
    std::mt19937 chance(9);
    for (int i = 0; i < 500; ++i) {
        const Case c = someCase(chance, measure, i % 4 != 0);
        const auto numbers = numbersOf(c.releases, m_registry, c.spec);
        const SlowFlow &count = c.slow.flow(c.spec.flow);
        const QDate end = count.first.addMonths(count.months - 1);
        QList<QDate> complete;
        for (const QString &period : slowPeriods(measure, c.from, c.to)) {
            const QList<QDate> when = slowMonths(measure, period, c.spec.through.value_or(12));
            if (when.first() >= count.first && when.last() <= end && !count.bySize(when, m_codes).isEmpty())
                complete = when;
        }
        if (complete.isEmpty()) {
            QVERIFY(!numbers);
            QCOMPARE(numbers.error().id, QStringLiteral("no-complete-period"));
            continue;
        }
        QVERIFY(numbers);
        QCOMPARE(isosOf(numbers->sums.shown), count.bySize(complete, m_codes).mid(0, c.spec.selection.top));
    }
}

// Where nobody has a value in the last period, as where prices end before the data, the order of size is the period's before.
void TestNumbers::topNeedsValues()
{
    FigureSpec spec;
    spec.measure = Measure::Month;
    spec.selection.top = 2;
    const auto top = [&](const char *table) {
        return numbersOf(ReleaseList({drawnTable(Month::of(2024, 1), QString::fromLatin1(table), m_registry)}), m_registry, spec);
    };
    const auto numbers = top("World 30 30\nMX 9 .\nCA 10 .\nCN 5 .");
    QVERIFY(numbers);
    QCOMPARE(isosOf(numbers->sums.shown), (QStringList{QStringLiteral("CA"), QStringLiteral("MX")}));
    const auto none = top("World 30 30\nMX . .\nCA . .");
    QVERIFY(!none);
    QCOMPARE(none.error().id, QStringLiteral("no-complete-period"));
}

void TestNumbers::listsKeepTheirOrder()
{
    const ReleaseList releases(
        {drawnTable(Month::of(2024, 1), QStringLiteral("World 30 30\nMX 9 1\nCA 1 9\nCN 5 5\n0003 2 2"), m_registry)});
    FigureSpec spec;
    spec.measure = Measure::Month;
    for (const QList<PartnerCode> &list : {QList<PartnerCode>{{5700}, {1220}, {2010}}, QList<PartnerCode>{{3}, {2010}, {1220}}}) {
        spec.selection.list = list + list;
        const auto numbers = numbersOf(releases, m_registry, spec);
        QVERIFY(numbers);
        QList<PartnerCode> shown;
        for (const Column &column : numbers->sums.shown)
            shown.append(column.partner);
        QCOMPARE(shown, list);
    }
}

TRADESTRATA_TEST(TestNumbers, QCoreApplication)
#include "tst_numbers.moc"
