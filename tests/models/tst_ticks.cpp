// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/valueaxis.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace tradestrata;

namespace {

QByteArray ticksText(const TickScale &scale)
{
    QByteArray text = QByteArray::number(scale.low) + ".." + QByteArray::number(scale.high) + ":";
    for (const double tick : scale.ticks)
        text += ' ' + QByteArray::number(tick);
    return text;
}

// Whether the number reads 1, 2, 25 or 5 and zeros.
bool isNice(double step)
{
    const QByteArray digits = QByteArray::number(step, 'e', 9);
    return digits.startsWith("1.000000000") || digits.startsWith("2.000000000") || digits.startsWith("2.500000000")
           || digits.startsWith("5.000000000");
}

} // namespace

/// Ticks of random ranges from a thousand to ten trillion dollars, and of shares: few, even, round, and around the data.
class TestTicks : public QObject
{
    Q_OBJECT

private slots:
    void keepTheRules_data();
    void keepTheRules();
    void known_data();
    void known();
    void logarithmic_data();
    void logarithmic();
    void sayTheirDecimals_data();
    void sayTheirDecimals();
};

void TestTicks::keepTheRules_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("from zero") << 0;
    QTest::newRow("high above zero") << 1;
    QTest::newRow("both sides of zero") << 2;
    QTest::newRow("shares") << 3;
    QTest::newRow("all below zero") << 4;
}

void TestTicks::keepTheRules()
{
    QFETCH(int, kind);
    std::mt19937 chance(unsigned(kind) + 1);
    std::uniform_real_distribution<double> exponent(3, 13);
    std::uniform_real_distribution<double> part(0, 1);
    std::map<size_t, int> counts;
    for (int i = 0; i < 20000; ++i) {
        const double size = kind == 3 ? 100 * part(chance) + 1e-3 : std::pow(10, exponent(chance));
        const double least = kind == 1   ? size * (0.67 + 0.32 * part(chance))
                             : kind == 2 ? -size * part(chance)
                             : kind == 4 ? -size
                                         : 0;
        const double most = kind == 4 ? -size * part(chance) : size;
        const bool fromZero = kind != 1;
        const TickScale scale = ticksFor(least, most, fromZero);
        const QByteArray about = QByteArray::number(least, 'g', 17) + " to " + QByteArray::number(most, 'g', 17) + " gives "
                                 + ticksText(scale);
        ++counts[scale.ticks.size()];
        QVERIFY2(scale.ticks.size() >= (kind == 1 || kind == 2 ? 3 : 4) && scale.ticks.size() <= 6, about);
        QVERIFY2(isNice(scale.step), about);
        const double little = scale.step * 1e-6;
        QVERIFY2(scale.low <= least + little && scale.high >= most - little, about);
        QVERIFY2(scale.ticks.front() >= scale.low - little && scale.ticks.back() <= scale.high + little, about);
        for (size_t k = 0; k < scale.ticks.size(); ++k) {
            QVERIFY2(std::abs(std::remainder(scale.ticks[k], scale.step)) < little, about);
            QVERIFY2(k == 0 || std::abs(scale.ticks[k] - scale.ticks[k - 1] - scale.step) < little, about);
        }
        // No tick that would fit is left out.
        QVERIFY2(scale.ticks.front() - scale.step < scale.low - little && scale.ticks.back() + scale.step > scale.high + little,
                 about);
        QVERIFY2(!fromZero || least < 0 || scale.low == 0, about);
        QVERIFY2(!fromZero || (scale.low <= 0 && scale.high >= 0), about);
        // The axis ends at a tick, or less than half a step below the next.
        const double over = std::fmod(scale.high, scale.step) / scale.step;
        QVERIFY2(fromZero ? over < 0.5 + 1e-6 || over > 1 - 1e-6 : true, about);
        // At most half a step of room above the data, or 3% of the range.
        QVERIFY2(scale.high - most <= std::max(scale.step / 2, 0.03 * (most - least)) + little || most < 0, about);
    }
    // Only three are rare: if both ends of the data are far from a tick.
    QVERIFY2(counts[3] < 20000 / 20, QByteArray::number(counts[3]));
}

void TestTicks::known_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<bool>("fromZero");
    QTest::addColumn<QByteArray>("ticks");
    QTest::newRow("the 12-month lead") << 0.0 << 365.0 << true << QByteArray("0..400: 0 100 200 300 400");
    QTest::newRow("bars of the total") << 0.0 << 2185.0 << true << QByteArray("0..2185: 0 500 1000 1500 2000");
    QTest::newRow("exactly on a tick") << 0.0 << 400.0 << true << QByteArray("0..400: 0 100 200 300 400");
    QTest::newRow("shares of a stack") << 0.0 << 100.0 << true << QByteArray("0..100: 0 20 40 60 80 100");
    QTest::newRow("nothing at all") << 0.0 << 0.0 << true << QByteArray("0..1: 0");
    QTest::newRow("one value above zero") << 50.0 << 50.0 << true << QByteArray("0..50: 0 10 20 30 40 50");
    QTest::newRow("one value, not from zero") << 50.0 << 50.0 << false << QByteArray("45..55: 45 47.5 50 52.5 55");
    QTest::newRow("one value but for rounding") << 100.0 << 100.0 + 1e-13 << false << QByteArray("90..110: 90 95 100 105 110");
    QTest::newRow("one value below zero but for rounding")
        << -100.0 - 1e-13 << -100.0 << false << QByteArray("-110..-90: -110 -105 -100 -95 -90");
}

void TestTicks::known()
{
    QFETCH(double, least);
    QFETCH(double, most);
    QFETCH(bool, fromZero);
    QFETCH(QByteArray, ticks);
    QCOMPARE(ticksText(ticksFor(least, most, fromZero)), ticks);
}

void TestTicks::logarithmic_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<QByteArray>("ticks");
    QTest::newRow("a decade") << 3.0 << 30.0 << QByteArray("2..50: 2 5 10 20 50");
    QTest::newRow("many decades: powers only") << 3.0 << 4e5 << QByteArray("1..1e+06: 1 10 100 1000 10000 100000 1e+06");
    QTest::newRow("one value on a tick") << 100.0 << 100.0 << QByteArray("50..200: 50 100 200");
    QTest::newRow("one value off the ticks") << 70.0 << 70.0 << QByteArray("50..100: 50 100");
    QTest::newRow("one value but for rounding") << 100.0 << 100.0 + 1e-13 << QByteArray("50..200: 50 100 200");
}

void TestTicks::logarithmic()
{
    QFETCH(double, least);
    QFETCH(double, most);
    QFETCH(QByteArray, ticks);
    QCOMPARE(ticksText(logTicksFor(least, most)), ticks);
}

void TestTicks::sayTheirDecimals_data()
{
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("unit");
    QTest::addColumn<int>("decimals");
    QTest::newRow("hundreds of billions") << 365e9 << 1e9 << 0;
    QTest::newRow("tenths of a billion") << 0.9e9 << 1e9 << 1;
    QTest::newRow("quarters of a billion") << 1.2e9 << 1e9 << 2;
    QTest::newRow("per cent") << 18.0 << 1.0 << 0;
    QTest::newRow("tenths of a per cent") << 0.4 << 1.0 << 1;
    QTest::newRow("hundredths of a per cent") << 0.05 << 1.0 << 2;
}

void TestTicks::sayTheirDecimals()
{
    QFETCH(double, most);
    QFETCH(double, unit);
    QFETCH(int, decimals);
    const TickScale scale = ticksFor(0, most, true);
    QCOMPARE(scale.decimals(unit), decimals);
    for (const double tick : scale.ticks) // written with so many decimals it is still the same number
        QVERIFY(std::abs(QByteArray::number(tick / unit, 'f', decimals).toDouble() * unit - tick) < scale.step * 1e-6);
}

TRADESTRATA_TEST(TestTicks, QCoreApplication)
#include "tst_ticks.moc"
