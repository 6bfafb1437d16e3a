// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/palette.h"
#include "tests/support/drawntable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Colours belong to partners: the table as designed, readable on paper, and assigned the same in every figure.
class TestPalette : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void table_data();
    void table();
    void nobodyElseHasOne();
    void contrasts_data();
    void contrasts();
    void darkPaper();
    void whiteWhereItReads();
    void mixes();
    void keepTheirColour();
    void shareOnlyWhenTheyMust();
    void ofWhatOnlyFilesKnow();

private:
    QList<PartnerCode> some(std::mt19937 &chance, int most) const;

    PartnerRegistry m_registry;
};

void TestPalette::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

void TestPalette::table_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<int>("place");
    QTest::addColumn<QRgb>("fill");
    QTest::addColumn<QRgb>("ink");
    QTest::addColumn<QRgb>("dark");
    QTest::newRow("Mexico") << "MX" << 1 << 0xFF006764U << 0xFF006764U << 0xFF1B7471U;
    QTest::newRow("Canada") << "CA" << 2 << 0xFFF26426U << 0xFFCC4A04U << 0xFFF26426U;
    QTest::newRow("China") << "CN" << 3 << 0xFF886EA1U << 0xFF846A9CU << 0xFF886EA1U;
    QTest::newRow("United Kingdom") << "GB" << 4 << 0xFF1F367AU << 0xFF1F367AU << 0xFF4966AEU;
    QTest::newRow("Germany") << "DE" << 5 << 0xFFEFC938U << 0xFF8B7204U << 0xFFEFC938U;
    QTest::newRow("Japan") << "JP" << 6 << 0xFFDC8CACU << 0xFFA75C7BU << 0xFFDC8CACU;
    QTest::newRow("Netherlands") << "NL" << 7 << 0xFF5CB1EEU << 0xFF1E7AB4U << 0xFF5CB1EEU;
    QTest::newRow("South Korea") << "KR" << 8 << 0xFF7F2A26U << 0xFF7F2A26U << 0xFFA64D47U;
    QTest::newRow("Switzerland") << "CH" << 9 << 0xFF63B77CU << 0xFF2D844CU << 0xFF63B77CU;
    QTest::newRow("Taiwan") << "TW" << 10 << 0xFF2BA79DU << 0xFF0F837BU << 0xFF2BA79DU;
    QTest::newRow("Brazil") << "BR" << 11 << 0xFF8B8F5CU << 0xFF737745U << 0xFF8B8F5CU;
    QTest::newRow("France") << "FR" << 12 << 0xFF768CD6U << 0xFF5C71B8U << 0xFF768CD6U;
    QTest::newRow("India") << "IN" << 13 << 0xFFE99A3EU << 0xFFA66402U << 0xFFE99A3EU;
    QTest::newRow("Italy") << "IT" << 14 << 0xFF3B5F41U << 0xFF3B5F41U << 0xFF4C7051U;
    QTest::newRow("Singapore") << "SG" << 15 << 0xFF35C4DAU << 0xFF018191U << 0xFF35C4DAU;
    QTest::newRow("Belgium") << "BE" << 16 << 0xFF7F6843U << 0xFF7F6843U << 0xFF7F6843U;
    QTest::newRow("Australia") << "AU" << 17 << 0xFF8B429FU << 0xFF8B429FU << 0xFF934AA7U;
    QTest::newRow("Hong Kong") << "HK" << 18 << 0xFFF0B79AU << 0xFF9D694EU << 0xFFF0B79AU;
    QTest::newRow("United Arab Emirates") << "AE" << 19 << 0xFF525A05U << 0xFF525A05U << 0xFF646D21U;
    QTest::newRow("Malaysia") << "MY" << 20 << 0xFFAF4675U << 0xFFAF4675U << 0xFFAF4675U;
    QTest::newRow("Vietnam") << "VN" << 21 << 0xFFA45E28U << 0xFFA45E28U << 0xFFA45E28U;
    QTest::newRow("Ireland") << "IE" << 22 << 0xFFB0CB6FU << 0xFF657D1CU << 0xFFB0CB6FU;
    QTest::newRow("Thailand") << "TH" << 23 << 0xFF9A6B61U << 0xFF97685EU << 0xFF9A6B61U;
    QTest::newRow("Spain") << "ES" << 24 << 0xFF5E2748U << 0xFF5E2748U << 0xFF925678U;
}

void TestPalette::table()
{
    QFETCH(QString, iso);
    QFETCH(int, place);
    QFETCH(QRgb, fill);
    QFETCH(QRgb, ink);
    QFETCH(QRgb, dark);
    const PartnerCode code = drawnPartner(iso, m_registry);
    QCOMPARE(m_registry.partner(code)->colour, place);
    QCOMPARE(colourPlaces({code}, m_registry), QList<int>{place});
    const PartnerColours &colours = partnerColours(place);
    QCOMPARE(colours.fill, fill);
    QCOMPARE(colours.ink, ink);
    QCOMPARE(colours.dark, dark);
    QVERIFY2(contrast(ink, Theme().paper) >= 4.5, QByteArray::number(contrast(ink, Theme().paper)));
    constexpr QRgb darkWindow = 0xFF202429;
    QVERIFY2(contrast(dark, darkWindow) >= 2.55, QByteArray::number(contrast(dark, darkWindow)));
}

void TestPalette::nobodyElseHasOne()
{
    QMap<int, int> owners;
    for (const Partner &partner : m_registry.partners()) {
        if (partner.colour != 0)
            ++owners[partner.colour];
    }
    QCOMPARE(owners.size(), 24);
    QCOMPARE(owners.firstKey(), 1);
    QCOMPARE(owners.lastKey(), 24);
    for (const int count : owners)
        QCOMPARE(count, 1);
}

void TestPalette::contrasts_data()
{
    QTest::addColumn<QRgb>("colour");
    QTest::addColumn<double>("withWhite"); // to a hundredth, as the checkers of WCAG print it
    QTest::newRow("white") << 0xFFFFFFFFU << 1.0;
    QTest::newRow("black") << 0xFF000000U << 21.0;
    QTest::newRow("the lightest grey for text") << 0xFF767676U << 4.54;
    QTest::newRow("one lighter") << 0xFF777777U << 4.48;
    QTest::newRow("red") << 0xFFFF0000U << 4.0;
    QTest::newRow("green") << 0xFF00FF00U << 1.37;
    QTest::newRow("blue") << 0xFF0000FFU << 8.59;
}

void TestPalette::contrasts()
{
    QFETCH(QRgb, colour);
    QFETCH(double, withWhite);
    QCOMPARE(std::round(contrast(colour, 0xFFFFFFFF) * 100) / 100, withWhite);
    QCOMPARE(contrast(0xFFFFFFFF, colour), contrast(colour, 0xFFFFFFFF));
    const Theme theme;
    const auto onPaper = [&](QRgb ink) { return std::round(contrast(ink, theme.paper) * 10) / 10; };
    QCOMPARE(onPaper(theme.ink), 16.6);
    QCOMPARE(onPaper(theme.text), 9.4);
    QCOMPARE(onPaper(theme.muted), 5.2);
}

// What is written can be read on every paper, and a mark can be seen.
void TestPalette::darkPaper()
{
    const Theme &dark = themeOf(PaperTheme::Dark);
    QVERIFY(contrast(dark.paper, 0xFF000000) < 1.3);
    for (const QRgb ink : {dark.ink, dark.text, dark.muted, dark.axis, dark.total})
        QVERIFY(contrast(ink, dark.paper) >= 5.2);
    for (int place = 1; place <= 24; ++place) {
        const QRgb fill = partnerColours(place).dark;
        QVERIFY(contrast(lightEnough(fill, dark.paper), dark.paper) >= 4.5);
        QVERIFY(contrast(fill, dark.paper) >= 2.0);
        QVERIFY(contrast(textOn(fill), fill) >= 4.5);
    }
    QCOMPARE(lightEnough(0xFFFFFFFF, dark.paper), 0xFFFFFFFF);
    QCOMPARE(themeOf(PaperTheme::Print).paper, 0xFFFFFFFF);
}

// In a band or a bar: white on dark fills, ink on light ones; always readable.
void TestPalette::whiteWhereItReads()
{
    const Theme theme;
    const auto white = [&](QRgb fill) { return textOn(fill) == 0xFFFFFFFF; };
    QVERIFY(white(0xFF006764) && white(0xFF1F367A) && white(0xFF767676));
    QVERIFY(!white(0xFFEFC938) && !white(0xFFF26426) && !white(theme.others));
    for (int place = 1; place <= 24; ++place) {
        const QRgb fill = partnerColours(place).fill;
        QVERIFY(contrast(textOn(fill), fill) >= 4.5);
    }
}

void TestPalette::mixes()
{
    QCOMPARE(mixed(0xFF006764, 0xFFFFFFFF, 1), 0xFF006764);
    QCOMPARE(mixed(0xFF006764, 0xFFFFFFFF, 0), 0xFFFFFFFF);
    QCOMPARE(mixed(0xFF000000, 0xFFFFFFFF, 0.4), 0xFF999999); // 60% of 255 is 153
    QCOMPARE(mixed(0xFFFF0000, 0xFF0000FF, 0.2), 0xFF3300CC);
}

// Some partners, each once, in any order; about half of them have no colour of their own.
QList<PartnerCode> TestPalette::some(std::mt19937 &chance, int most) const
{
    QList<PartnerCode> codes;
    const int count = std::uniform_int_distribution(1, most)(chance);
    while (codes.size() < count) {
        const Partner
            &partner = m_registry.partners()[std::uniform_int_distribution<size_t>(0, m_registry.partners().size() - 1)(chance)];
        const bool taken = codes.contains(partner.code);
        if (!taken && (partner.colour != 0 || std::bernoulli_distribution(0.1)(chance)))
            codes.append(partner.code);
    }
    return codes;
}

void TestPalette::keepTheirColour()
{
    std::mt19937 chance(24);
    for (int i = 0; i < 3000; ++i) {
        QList<PartnerCode> codes = some(chance, 30);
        std::map<PartnerCode, int> given;
        const QList<int> places = colourPlaces(codes, m_registry);
        QCOMPARE(places.size(), codes.size());
        for (qsizetype k = 0; k < codes.size(); ++k) {
            const int own = m_registry.partner(codes[k])->colour;
            QVERIFY(own == 0 ? places[k] >= 9 && places[k] <= 24 : places[k] == own);
            given[codes[k]] = places[k];
        }
        std::ranges::shuffle(codes, chance);
        const QList<int> again = colourPlaces(codes, m_registry);
        for (qsizetype k = 0; k < codes.size(); ++k)
            QCOMPARE(again[k], given[codes[k]]);
        // By itself it has the same colour as beside partners of the first eight.
        for (const PartnerCode code : codes) {
            const QList<PartnerCode> pair{{2010}, code};
            QCOMPARE(colourPlaces({code}, m_registry).first(), colourPlaces(pair, m_registry).last());
        }
    }
}

void TestPalette::shareOnlyWhenTheyMust()
{
    std::mt19937 chance(16);
    int full = 0;
    for (int i = 0; i < 3000; ++i) {
        const QList<PartnerCode> codes = some(chance, 40);
        std::map<int, int> used;
        int late = 0; // partners on the entries 9 to 24
        for (const int place : colourPlaces(codes, m_registry)) {
            ++used[place];
            late += place >= 9 ? 1 : 0;
        }
        const int even = (late + 15) / 16; // sixteen entries, filled evenly
        for (const auto &[place, count] : used)
            QVERIFY2(count <= (place < 9 ? 1 : even), QByteArray::number(count) + " of " + QByteArray::number(late));
        full += even > 1 ? 1 : 0;
    }
    QVERIFY(full > 100);
}

void TestPalette::ofWhatOnlyFilesKnow()
{
    // Their codes can be negative or very large; each has one of the shared colours, the same every time.
    for (const int number : {-1, -17, -985'886'001, 10'000, 1'000'009'999}) {
        const QList<int> places = colourPlaces({{number}, {2010}}, m_registry);
        QVERIFY2(places.first() >= 9 && places.first() < 25, qPrintable(QString::number(places.first())));
        QCOMPARE(colourPlaces({{2010}, {number}}, m_registry).last(), places.first());
    }
}

TRADESTRATA_TEST(TestPalette, QCoreApplication)
#include "tst_palette.moc"
