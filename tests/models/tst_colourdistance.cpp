// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/colourdistance.h"
#include "models/figure/palette.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tradestrata;

namespace {

constexpr Vision visions[] = {Vision::Normal, Vision::Protan, Vision::Deutan, Vision::Tritan};

double leastOf(int partners, Vision vision)
{
    double least = 1000;
    for (int a = 1; a <= partners; ++a) {
        for (int b = a + 1; b <= partners; ++b)
            least = std::min(least, colourDistance(seenBy(vision, partnerColours(a).fill), seenBy(vision, partnerColours(b).fill)));
    }
    return least;
}

double toTenth(double value)
{
    return std::round(value * 10) / 10;
}

} // namespace

/// Colour differences against published pairs and against the figures that the choice of colours was checked with.
class TestColourDistance : public QObject
{
    Q_OBJECT

private slots:
    void published_data();
    void published();
    void isADistance();
    void asSeen_data();
    void asSeen();
    void ofThePalette_data();
    void ofThePalette();
};

void TestColourDistance::published_data()
{
    QTest::addColumn<QRgb>("a");
    QTest::addColumn<QRgb>("b");
    QTest::addColumn<double>("distance");
    // Between sRGB colours, as the reference implementations of CIEDE2000 give them (D65, 2 degrees).
    QTest::newRow("black, white") << 0xFF000000U << 0xFFFFFFFFU << 100.0;
    QTest::newRow("red, green") << 0xFFFF0000U << 0xFF00FF00U << 86.6;
    QTest::newRow("red, blue") << 0xFFFF0000U << 0xFF0000FFU << 52.9;
    QTest::newRow("green, blue") << 0xFF00FF00U << 0xFF0000FFU << 83.2;
    QTest::newRow("the same") << 0xFF886EA1U << 0xFF886EA1U << 0.0;
}

void TestColourDistance::published()
{
    QFETCH(QRgb, a);
    QFETCH(QRgb, b);
    QFETCH(double, distance);
    QCOMPARE(toTenth(colourDistance(a, b)), distance);
}

void TestColourDistance::isADistance()
{
    for (int i = 0; i < 4000; ++i) {
        const QRgb a = QRgb(0xFF000000U + unsigned(i) * 2654435U % 0x1000000U);
        const QRgb b = QRgb(0xFF000000U + unsigned(i) * 40503717U % 0x1000000U);
        QVERIFY(std::abs(colourDistance(a, b) - colourDistance(b, a)) < 1e-9);
        QVERIFY(a == b || colourDistance(a, b) > 0);
        QVERIFY(leastDistance(a, b) <= colourDistance(a, b));
        // Grey is seen alike by all.
        const QRgb grey = qRgb(i % 256, i % 256, i % 256);
        for (const Vision vision : visions)
            QVERIFY(colourDistance(grey, seenBy(vision, grey)) < 1.0);
    }
}

void TestColourDistance::asSeen_data()
{
    QTest::addColumn<int>("vision");
    QTest::addColumn<double>("redGreen"); // against the same pair in normal vision
    QTest::newRow("protan") << 1 << 0.75;
    QTest::newRow("deutan") << 2 << 0.75;
}

// A red and a green of the same lightness draw together for who lacks long or middle cones, not for who lacks short.
void TestColourDistance::asSeen()
{
    QFETCH(int, vision);
    QFETCH(double, redGreen);
    const QRgb red = 0xFFC04040U;
    const QRgb green = 0xFF407A40U;
    const double normal = colourDistance(red, green);
    const double seen = colourDistance(seenBy(Vision(vision), red), seenBy(Vision(vision), green));
    QVERIFY2(seen < redGreen * normal, QByteArray::number(seen) + " of " + QByteArray::number(normal));
    QVERIFY(colourDistance(seenBy(Vision::Tritan, red), seenBy(Vision::Tritan, green)) > redGreen * normal);
}

void TestColourDistance::ofThePalette_data()
{
    QTest::addColumn<int>("vision");
    QTest::addColumn<double>("mexicoCanada");
    QTest::addColumn<double>("first8");
    QTest::addColumn<double>("all24");
    QTest::newRow("normal") << 0 << 53.2 << 20.8 << 13.3;
    QTest::newRow("protan") << 1 << 28.4 << 13.9 << 6.2;
    QTest::newRow("deutan") << 2 << 43.8 << 14.3 << 6.0;
    QTest::newRow("tritan") << 3 << 59.9 << 13.7 << 4.6;
}

void TestColourDistance::ofThePalette()
{
    QFETCH(int, vision);
    QFETCH(double, mexicoCanada);
    QFETCH(double, first8);
    QFETCH(double, all24);
    const Vision as = visions[vision];
    QCOMPARE(toTenth(colourDistance(seenBy(as, partnerColours(1).fill), seenBy(as, partnerColours(2).fill))), mexicoCanada);
    QCOMPARE(toTenth(leastOf(8, as)), first8);
    QCOMPARE(toTenth(leastOf(24, as)), all24);
}

QTEST_GUILESS_MAIN(TestColourDistance)
#include "tst_colourdistance.moc"
