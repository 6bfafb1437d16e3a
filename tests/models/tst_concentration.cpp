// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/concentration.h"
#include "models/io/readers.h"
#include "tests/support/cells.h"
#include "tests/support/drawntable.h"
#include "tests/support/slowtable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// How concentrated trade is: by hand, against a slow count, and in the built-in data.
class TestConcentration : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void byHand_data();
    void byHand();
    void agreesWithTheSlowCount();
    void builtInData();

private:
    PartnerRegistry m_registry;
};

void TestConcentration::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

void TestConcentration::byHand_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("indices");
    QTest::newRow("one buyer") << "World 100\nMX 100"
                               << "100 10000 1";
    QTest::newRow("four equal ones") << "World 100\nMX 25\nCA 25\nCN 25\nDE 25"
                                     << "75 2500 4";
    QTest::newRow("unequal ones") << "World 100\nMX 50\nCA 30\nCN 10\nDE 10"
                                  << "90 3600 2.77778";
    QTest::newRow("groups never count") << "World 100\nMX 50\nCA 50\n0003 80"
                                        << "100 5000 2";
    QTest::newRow("unallocated is in the total alone") << "World 100\nMX 50\nCA 30"
                                                       << "80 3400 2.94118";
    QTest::newRow("within others too") << "World 100\nMX 50\nCA w"
                                       << "50 2500 4";
    QTest::newRow("and who is absent") << "World 100\nMX 50\nCA a\nCN 50"
                                       << "100 5000 2";
    QTest::newRow("one is missing") << "World 100\nMX 50\nCA ."
                                    << "missing missing missing";
    QTest::newRow("the total is missing") << "World .\nMX 50\nCA 50"
                                          << "missing missing missing";
    QTest::newRow("not yet published") << "World n\nMX n"
                                       << "not_yet_published not_yet_published not_yet_published";
    QTest::newRow("no trade at all") << "World 0\nMX 0"
                                     << "missing missing missing";
}

void TestConcentration::byHand()
{
    QFETCH(QString, table);
    QFETCH(QString, indices);
    const Month month = Month::of(2024, 1);
    const std::array spans{MonthSpan{month, month}};
    const Concentration found = concentrationOf(*drawnTable(month, table, m_registry), Flow::Exports, spans);
    QStringList texts;
    for (const Column *column : {&found.topThree, &found.herfindahl, &found.effective}) {
        const Cell cell = column->at(0);
        QCOMPARE(std::isnan(cell.value), cell.isBlank());
        texts.append(cell.isBlank() ? QString::fromLatin1(blankKey(cell.blank)) : QString::number(cell.value));
    }
    QCOMPARE(texts.join(u' '), indices);
}

// Pairs of partners one by one, in whole numbers as far as they go.
void TestConcentration::agreesWithTheSlowCount()
{
    std::mt19937 chance(1950);
    int counted = 0;
    for (int i = 0; i < 1500; ++i) {
        const SlowTable slow = i % 2 == 0 ? SlowTable::random(chance) : SlowTable::whole(chance);
        const SlowFlow &count = slow.exports;
        const Month first = Month::of(count.first.year(), count.first.month());
        const int start = std::uniform_int_distribution(0, count.months - 1)(chance);
        const int length = std::uniform_int_distribution(1, count.months - start)(chance);
        QList<QDate> when;
        for (int m = 0; m < length; ++m)
            when.append(count.first.addMonths(start + m));
        const std::array spans{MonthSpan{first + start, first + (start + length - 1)}};
        const Concentration found = concentrationOf(*drawnTable(first, slow.drawing(), m_registry), Flow::Exports, spans);

        const SlowSum total = count.total(when);
        bool open = total.blank != 0 || total.dollars <= 0;
        std::vector<long double> dollars;
        for (const auto &[iso, row] : count.partners) {
            const SlowSum sum = count.partner(iso, when);
            open = open || (sum.blank != 0 && sum.blank != 'w' && sum.blank != 'a');
            if (sum.blank == 0)
                dollars.push_back(static_cast<long double>(sum.dollars));
        }
        long double squares = 0;
        long double three = 0;
        for (size_t a = 0; a < dollars.size(); ++a) {
            squares += dollars[a] * dollars[a];
            size_t ahead = 0;
            for (size_t b = 0; b < dollars.size(); ++b)
                ahead += dollars[b] > dollars[a] || (dollars[b] == dollars[a] && b < a);
            three += ahead < 3 ? dollars[a] : 0;
        }
        open = open || squares == 0;
        QCOMPARE(found.herfindahl.at(0).isBlank(), open);
        if (open)
            continue;
        ++counted;
        const auto whole = static_cast<long double>(total.dollars);
        const auto near = [](double value, long double expected) {
            return std::abs(value - double(expected)) <= 1e-9 * std::max(1.0, std::abs(double(expected)));
        };
        QVERIFY(near(found.herfindahl.values[0], squares / whole / whole * 10000));
        QVERIFY(near(found.effective.values[0], whole * whole / squares));
        QVERIFY(near(found.topThree.values[0], three / whole * 100));
    }
    QVERIFY(counted > 500);
}

// The published figures of 2024.
void TestConcentration::builtInData()
{
    const auto import = readOwnTable(sourceFile(QStringLiteral("resources/tables/us-goods-2026-03.csv")), m_registry);
    QVERIFY(import);
    const std::array spans{MonthSpan{Month::of(2024, 1), Month::of(2024, 12)}};
    const Concentration exports = concentrationOf(*import->table, Flow::Exports, spans);
    // Canada, Mexico and China bought 349.4, 334 and 143.5 of 2,065 billion dollars.
    QVERIFY(std::abs(exports.topThree.values[0] - (349.4 + 334.0 + 143.5) / 2065 * 100) < 0.5);
    QVERIFY(std::abs(exports.herfindahl.values[0] * exports.effective.values[0] - 10000) < 1e-6);
    QVERIFY(exports.effective.values[0] > 10 && exports.effective.values[0] < 20);
}

TRADESTRATA_TEST(TestConcentration, QCoreApplication)
#include "tst_concentration.moc"
