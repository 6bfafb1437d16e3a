// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/palette.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <complex>
#include <functional>
#include <random>

using namespace tradestrata;

namespace {

constexpr Vision visions[] = {Vision::Normal, Vision::Protan, Vision::Deutan, Vision::Tritan};

double leastOf(int partners, const std::function<double(QRgb, QRgb)> &distance)
{
    double least = 1000;
    for (int a = 1; a <= partners; ++a) {
        for (int b = a + 1; b <= partners; ++b)
            least = std::min(least, distance(partnerColours(a).fill, partnerColours(b).fill));
    }
    return least;
}

struct Lab
{
    double l, a, b;
};

// CIEDE2000 in the form in which a colorimetrist writes it: hues as unit vectors on the circle, the middle hue as the
// direction between the two.
double slowDistance(Lab x, Lab y)
{
    using C = std::complex<double>;
    constexpr double pi = 3.14159265358979323846;
    const auto seventh = [](double c) { return std::sqrt(1 / (1 + std::pow(25 / c, 7))); };
    const double before = (std::abs(C(x.a, x.b)) + std::abs(C(y.a, y.b))) / 2;
    const double stretch = 1.5 - (before > 0 ? seventh(before) : 0) / 2;
    const C p(x.a * stretch, x.b);
    const C q(y.a * stretch, y.b);
    const bool grey = std::abs(p) * std::abs(q) == 0;
    const double turn = grey ? 0 : std::arg(q / p);
    const C direction = grey ? p + q : p / std::abs(p) * std::polar(1.0, turn / 2);
    const double hue = direction == C() ? 0 : std::arg(direction);
    const auto wave = [&](double times, double shift) { return std::cos(times * hue + shift * pi / 180); };
    const double t = 1 - 0.17 * wave(1, -30) + 0.24 * wave(2, 0) + 0.32 * wave(3, 6) - 0.20 * wave(4, -63);
    const double chroma = (std::abs(p) + std::abs(q)) / 2;
    const double fifty = std::pow((x.l + y.l) / 2 - 50, 2);
    const double dl = (y.l - x.l) / (1 + 0.015 * fifty / std::sqrt(20 + fifty));
    const double dc = (std::abs(q) - std::abs(p)) / (1 + 0.045 * chroma);
    const double dh = 2 * std::sqrt(std::abs(p) * std::abs(q)) * std::sin(turn / 2) / (1 + 0.015 * chroma * t);
    const double degrees = hue * 180 / pi + (hue < 0 ? 360 : 0);
    const double blue = std::exp(-std::pow((degrees - 275) / 25, 2));
    const double rotation = -2 * (chroma > 0 ? seventh(chroma) : 0) * std::sin(blue * pi / 3);
    return std::sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
}

// sRGB to CIE Lab from the chromaticities of its primaries (IEC 61966-2-1) and the white of daylight at 6504 K.
Lab slowLab(QRgb colour)
{
    const auto light = [](int channel) {
        const double c = channel / 255.0;
        return c > 0.04045 ? std::pow((c + 0.055) / 1.055, 2.4) : c / 12.92;
    };
    const double r = light(qRed(colour));
    const double g = light(qGreen(colour));
    const double b = light(qBlue(colour));
    const double lumR = 0.2126729, lumG = 0.7151522, lumB = 0.0721750;
    const double x = r * lumR * 0.64 / 0.33 + g * lumG * 0.30 / 0.60 + b * lumB * 0.15 / 0.06;
    const double y = r * lumR + g * lumG + b * lumB;
    const double z = r * lumR * 0.03 / 0.33 + g * lumG * 0.10 / 0.60 + b * lumB * 0.79 / 0.06;
    const auto root = [](double t) { return t > 0.008856451679 ? std::cbrt(t) : 7.787037037 * t + 16.0 / 116; };
    const double fx = root(x / 0.95047), fy = root(y), fz = root(z / 1.08883);
    return {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
}

double toTenth(double value) { return std::round(value * 10) / 10; }

} // namespace

/// Colour differences against published pairs and against the values with which the colours were chosen.
class TestColourDistance : public QObject
{
    Q_OBJECT

private slots:
    void published_data();
    void published();
    void agreesWithTheSlowAlgorithm();
    void isADistance();
    void asSeen_data();
    void asSeen();
    void ofThePalette_data();
    void ofThePalette();
    void leastOfThePalette();
};

void TestColourDistance::published_data()
{
    QTest::addColumn<QList<double>>("pair"); // L, a, b and L, a, b
    QTest::addColumn<double>("distance");
    // Sharma, Wu and Dalal (2005), table 1.
    const auto row = [](const char *name, const QList<double> &pair, double distance) { QTest::newRow(name) << pair << distance; };
    row("1", {50, 2.6772, -79.7751, 50, 0, -82.7485}, 2.0425);
    row("2", {50, 3.1571, -77.2803, 50, 0, -82.7485}, 2.8615);
    row("3", {50, 2.8361, -74.0200, 50, 0, -82.7485}, 3.4412);
    row("7", {50, 0, 0, 50, -1, 2}, 2.3669);
    row("9", {50, 2.4900, -0.0010, 50, -2.4900, 0.0009}, 7.1792);
    row("11", {50, 2.4900, -0.0010, 50, -2.4900, 0.0011}, 7.2195);
    row("17", {50, 2.5, 0, 73, 25, -18}, 27.1492);
    row("18", {50, 2.5, 0, 61, -5, 29}, 22.8977);
    row("19", {50, 2.5, 0, 56, -27, -3}, 31.9030);
    row("20", {50, 2.5, 0, 58, 24, 15}, 19.4535);
    row("25", {60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387}, 1.2644);
    row("26", {63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864}, 1.2630);
    row("34", {2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514}, 0.9082);
}

// The published pairs are in Lab; they verify the slow algorithm, which verifies the program's.
void TestColourDistance::published()
{
    QFETCH(QList<double>, pair);
    QFETCH(double, distance);
    const double slow = slowDistance({pair[0], pair[1], pair[2]}, {pair[3], pair[4], pair[5]});
    QCOMPARE(std::round(slow * 10000) / 10000, distance);
}

void TestColourDistance::agreesWithTheSlowAlgorithm()
{
    std::mt19937 chance(2000);
    for (int i = 0; i < 20000; ++i) {
        const QRgb a = 0xFF000000U | chance();
        const QRgb b = i % 2 == 0 ? 0xFF000000U | chance() : a ^ (chance() & 0x0F0F0FU);
        const double slow = slowDistance(slowLab(a), slowLab(b));
        QVERIFY2(std::abs(colourDistance(a, b) - slow) < 0.002,
                 QByteArray::number(colourDistance(a, b)) + " and " + QByteArray::number(slow));
    }
    QCOMPARE(toTenth(colourDistance(0xFF000000U, 0xFFFFFFFFU)), 100.0);
    QCOMPARE(toTenth(colourDistance(0xFFFF0000U, 0xFF00FF00U)), 86.6);
}

void TestColourDistance::isADistance()
{
    for (int i = 0; i < 4000; ++i) {
        const QRgb a = QRgb(0xFF000000U + unsigned(i) * 2654435U % 0x1000000U);
        const QRgb b = QRgb(0xFF000000U + unsigned(i) * 40503717U % 0x1000000U);
        QVERIFY(std::abs(colourDistance(a, b) - colourDistance(b, a)) < 1e-9);
        QVERIFY(a == b || colourDistance(a, b) > 0);
        QVERIFY(leastDistance(a, b) <= colourDistance(a, b));
        // Grey looks the same to everybody.
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

// A red and a green of the same lightness look closer without long or middle cones, but not without short ones.
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
    // The table was computed from perceived colours that were not rounded to 8 bits.
    const auto distance = [&](QRgb a, QRgb b) { return colourDistance(seenBy(visions[vision], a), seenBy(visions[vision], b)); };
    QVERIFY(std::abs(distance(partnerColours(1).fill, partnerColours(2).fill) - mexicoCanada) < 0.25);
    QVERIFY(std::abs(leastOf(8, distance) - first8) < 0.25);
    QVERIFY(std::abs(leastOf(24, distance) - all24) < 0.25);
}

void TestColourDistance::leastOfThePalette()
{
    QCOMPARE(toTenth(leastDistance(partnerColours(1).fill, partnerColours(2).fill)), 28.4);
    QCOMPARE(toTenth(leastOf(8, leastDistance)), 13.7);
    QCOMPARE(toTenth(leastOf(24, leastDistance)), 4.6);
}

TRADESTRATA_TEST(TestColourDistance, QCoreApplication)
#include "tst_colourdistance.moc"
