// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/figure/figure.h"
#include "models/figure/figureparts.h"
#include "models/numbers/computenumbers.h"
#include "tests/support/drawnspec.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

QString figuresFolder() { return s(TRADESTRATA_TEST_DATA "/figures"); }

QString fileText(const QString &name)
{
    QFile file(figuresFolder() + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// Figures as text: whole ones against files that were proofread (tests/data/figures; each begins with its spec), and
/// the rules for axes, decimals and styles one by one.
class TestFigure : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wholeFigures_data();
    void wholeFigures();
    void axisFromZero_data();
    void axisFromZero();
    void decimals_data();
    void decimals();
    void unitsOfAxes_data();
    void unitsOfAxes();
    void seriesStyles();
    void linesForPrint();
    void roundingIsSaid();
    void saysHowItIsComputed();
    void drawOrder();
    void titleAndSubtitleOfTheAnalyst();

private:
    Figure figureOf(const QString &table, const QString &spec, const QString &language = QStringLiteral("en")) const;

    PartnerRegistry m_registry;
};

void TestFigure::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

// Months from 2023-01 on, in units of 0.1 billion.
Figure TestFigure::figureOf(const QString &table, const QString &spec, const QString &language) const
{
    const FigureSpec drawn = drawnSpec(spec, m_registry);
    const ReleaseList releases({drawnTable(Month::of(2023, 1), table, m_registry, 1e8)});
    const auto numbers = numbersOf(releases, m_registry, drawn);
    if (!numbers)
        qFatal("%s", qPrintable(numbers.error().id));
    return buildFigure(*numbers, drawn, m_registry, testLanguage(language, m_registry));
}

void TestFigure::wholeFigures_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : QDir(figuresFolder()).entryList({s("*.txt")}, QDir::Files, QDir::Name)) {
        if (file != s("table.txt"))
            QTest::newRow(qPrintable(file)) << file;
    }
}

void TestFigure::wholeFigures()
{
    QFETCH(QString, file);
    const QString expected = fileText(file);
    const QString spec = expected.section(QLatin1Char('\n'), 0, 0);
    const QString language = expected.section(QLatin1Char('\n'), 1, 1);
    QVERIFY(spec.startsWith(s("spec ")) && language.startsWith(s("language ")));
    const Figure figure = figureOf(fileText(s("table.txt")), spec.mid(5), language.mid(9));
    const QString text = spec + QLatin1Char('\n') + language + QLatin1Char('\n') + toText(figure);
    const QStringList lines = text.split(QLatin1Char('\n'));
    const QStringList wanted = expected.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::max(lines.size(), wanted.size()); ++i)
        QCOMPARE(lines.value(i), wanted.value(i));
}

void TestFigure::axisFromZero_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("spec");
    QTest::addColumn<bool>("fromZero");
    QTest::newRow("low values") << "World 900 900\nMX 300 100"
                                << "MX" << true;
    QTest::newRow("two thirds exactly") << "World 900 900\nMX 300 200"
                                        << "MX" << true;
    QTest::newRow("above two thirds") << "World 900 900\nMX 300 201"
                                      << "MX" << false;
    QTest::newRow("one of two is low") << "World 900 900\nMX 300 290\nCA 300 199"
                                       << "MX CA" << true;
    QTest::newRow("zero asked for") << "World 900 900\nMX 300 290"
                                    << "MX axis zero" << true;
    QTest::newRow("the data asked for") << "World 900 900\nMX 300 100"
                                        << "MX axis data" << false;
    QTest::newRow("an area always") << "World 900 900\nMX 300 290"
                                    << "MX area axis data" << true;
    QTest::newRow("shares") << "World 900 900\nMX 300 290"
                            << "MX share" << false;
    QTest::newRow("below zero") << "World 900 900\nMX 300 -290"
                                << "MX" << true;
}

void TestFigure::axisFromZero()
{
    QFETCH(QString, table);
    QFETCH(QString, spec);
    QFETCH(bool, fromZero);
    const Figure figure = figureOf(table, spec);
    QCOMPARE(figure.axis.fromZero, fromZero);
    QCOMPARE(figure.axis.low <= 0, fromZero);
    QCOMPARE(figure.subtitle.contains(s("; axis not from zero.")), !fromZero);
}

void TestFigure::decimals_data()
{
    QTest::addColumn<QString>("mexico"); // in the last month, in units of 0.1 billion / 1000
    QTest::addColumn<QString>("canada");
    QTest::addColumn<QString>("texts");
    QTest::newRow("one is enough") << "300000"
                                   << "301000"
                                   << "30.0|30.1";
    QTest::newRow("two") << "300100"
                         << "300300"
                         << "30.01|30.03";
    QTest::newRow("three") << "300100"
                           << "300110"
                           << "30.010|30.011";
    QTest::newRow("no more than three") << "300100"
                                        << "300101"
                                        << "30.010|30.010";
    QTest::newRow("equal ones stay at one") << "300100"
                                            << "300100"
                                            << "30.0|30.0";
    QTest::newRow("across a rounding edge") << "300400"
                                            << "300600"
                                            << "30.0|30.1";
}

void TestFigure::decimals()
{
    QFETCH(QString, mexico);
    QFETCH(QString, canada);
    QFETCH(QString, texts);
    FigureSpec spec = drawnSpec(s("MX CA CN"), m_registry);
    const QString table = s("World 9000000\nMX ") + mexico + s("\nCA ") + canada + s("\nCN 300400");
    const ReleaseList releases({drawnTable(Month::of(2023, 1), table, m_registry, 1e5)});
    const auto numbers = numbersOf(releases, m_registry, spec);
    QVERIFY(numbers);
    const Figure figure = buildFigure(*numbers, spec, m_registry, testLanguage(s("en"), m_registry));
    QCOMPARE(figure.series[0].valueText + QLatin1Char('|') + figure.series[1].valueText, texts);
    // The others have as many decimals, though they do not need more.
    QCOMPARE(figure.series[2].valueText.section(QLatin1Char('.'), 1).size(), texts.section(QLatin1Char('.'), -1).size());
}

void TestFigure::unitsOfAxes_data()
{
    QTest::addColumn<QString>("mexico");
    QTest::addColumn<double>("unit");
    QTest::addColumn<QString>("ticks");
    QTest::addColumn<QString>("value");
    QTest::newRow("billions") << "0 365" << 1e9 << "0|100|200|300|$400 bn"
                              << "365.0";
    QTest::newRow("less than ten billion") << "0 9" << 1e9 << "0|2|4|6|8|$10 bn"
                                           << "9.0";
    QTest::newRow("millions") << "0 900" << 1e6 << "0|200|400|600|800|$1,000 m"
                              << "900.0";
    QTest::newRow("thousands") << "0 36" << 1e3 << "0|10|20|30|$40 thousand"
                               << "36.0";
    QTest::newRow("both sides of zero") << "-100 200" << 1e9 << "−100|0|100|$200 bn"
                                        << "200.0";
    QTest::newRow("a few dollars") << "100 300" << 1.0 << "0|100|200|$300"
                                   << "300.0";
    QTest::newRow("nothing but zero") << "0 0" << 1e9 << "$0"
                                      << "0";
}

void TestFigure::unitsOfAxes()
{
    QFETCH(QString, mexico);
    QFETCH(double, unit);
    QFETCH(QString, ticks);
    QFETCH(QString, value);
    const FigureSpec spec = drawnSpec(s("MX"), m_registry);
    const ReleaseList releases({drawnTable(Month::of(2023, 1), s("World 9 9\nMX ") + mexico, m_registry, unit)});
    const auto numbers = numbersOf(releases, m_registry, spec);
    QVERIFY(numbers);
    const Figure figure = buildFigure(*numbers, spec, m_registry, testLanguage(s("en"), m_registry));
    QStringList texts;
    for (const ValueTick &tick : figure.axis.ticks)
        texts.append(tick.text);
    if (!ticks.isEmpty())
        QCOMPARE(texts.join(QLatin1Char('|')), ticks);
    QCOMPARE(figure.series[0].valueText, value);
}

void TestFigure::seriesStyles()
{
    const Figure figure = figureOf(s("World 900 900\nMX 300 100\nCA 200 200\nDE 100 100\nCN 50 50\n0003 120 120"),
                                   s("MX CA DE CN total"));
    QCOMPARE(figure.series.size(), size_t(5));
    const auto named = [&](const char *name) { return *std::ranges::find(figure.series, s(name), &FigureSeries::name); };
    QVERIFY(named("Mexico").compared && named("Canada").compared && !named("Germany").compared);
    QCOMPARE(named("Mexico").line.width, 2.0);
    QCOMPARE(named("China").line.width, 1.0);
    QCOMPARE(named("Mexico").stroke, 0xFF006764);
    QCOMPARE(named("China").stroke, 0xFFA28EB6); // 78% of 886EA1 over white
    QVERIFY(named("Germany").line.casing && !named("Canada").line.casing);
    QCOMPARE(named("Total, World").fill, 0xFF1B1F24);
    QVERIFY(figure.series.back().kind == SeriesKind::Total);
    for (const FigureSeries &series : figure.series)
        QVERIFY(series.line.dash.isEmpty() && series.line.marker == Marker::None);
    // From the ninth line on, more than colour tells them apart.
    const Figure many = figureOf(s("World 900\nMX 9\nCA 9\nCN 9\nGB 9\nDE 9\nJP 9\nNL 9\nKR 9\nCH 9\nFR 9\nIT 9"),
                                 s("MX CA CN GB DE JP NL KR CH FR IT"));
    for (size_t i = 0; i < many.series.size(); ++i) {
        const LineStyle &line = many.series[i].line;
        QCOMPARE(!line.dash.isEmpty() || line.marker != Marker::None, i >= 8);
    }
}

// On paper for print no two lines look alike without colour, and none of them as the first.
void TestFigure::linesForPrint()
{
    const QString table = s("World 900\nMX 9\nCA 9\nCN 9\nGB 9\nDE 9\nJP 9\nNL 9\nKR 9\nCH 9\nFR 9\nIT 9\nES 9");
    FigureSpec spec = drawnSpec(s("MX CA CN GB DE JP NL KR CH FR IT ES"), m_registry);
    spec.paper = PaperTheme::Print;
    const auto numbers = numbersOf(ReleaseList({drawnTable(Month::of(2023, 1), table, m_registry, 1e8)}), m_registry, spec);
    QVERIFY(numbers);
    const Figure figure = buildFigure(*numbers, spec, m_registry, testLanguage(s("en"), m_registry));
    QCOMPARE(figure.series.size(), size_t(12));
    for (size_t i = 0; i < figure.series.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const LineStyle &a = figure.series[i].line, &b = figure.series[j].line;
            QVERIFY2(a.dash != b.dash || a.marker != b.marker, qPrintable(figure.series[i].name));
        }
    }
}

// Others takes what rounding leaves, so the parts as written may miss the total as written; the figure says so.
void TestFigure::roundingIsSaid()
{
    const auto says = [this](const char *table) {
        const FigureSpec spec = drawnSpec(s("MX CA month table"), m_registry);
        const auto numbers = numbersOf(ReleaseList({drawnTable(Month::of(2023, 1), s(table), m_registry, 1e4)}), m_registry, spec);
        return numbers
               && buildFigure(*numbers, spec, m_registry, testLanguage(s("en"), m_registry))
                      .notes.contains(s("Rounded values need not add up to the total."));
    };
    QVERIFY(says("World 10000\nMX 3333\nCA 3333")); // written 33.3, 33.3, 33.3 and 100.0 million
    QVERIFY(!says("World 10000\nMX 3330\nCA 3330"));
}

void TestFigure::saysHowItIsComputed()
{
    const auto recipe = [this](const char *words) {
        FigureSpec spec = drawnSpec(s(words), m_registry);
        spec.recipe = true;
        return recipeWords(spec, testLanguage(s("en"), m_registry));
    };
    QCOMPARE(recipe("MX month"), s("Values are those that the source publishes."));
    QCOMPARE(recipe("MX 12-months share"), s("Each value adds the month named and the eleven before it. A share is 100 times a "
                                             "sum over that of the published total."));
    QVERIFY(recipe("MX year dollars-of 2025-08").startsWith(s("Each month is converted to dollars of August 2025")));
    FigureSpec spec = drawnSpec(s("MX quarter"), m_registry);
    spec.recipe = true;
    const ReleaseList releases({drawnTable(Month::of(2023, 1), s("World 9 9 9\nMX 3 3 3"), m_registry, 1e8)});
    const auto numbers = numbersOf(releases, m_registry, spec);
    QVERIFY(numbers);
    QVERIFY(buildFigure(*numbers, spec, m_registry, testLanguage(s("en"), m_registry))
                .notes.contains(s("Each value adds the three months of a quarter.")));
}

// The last lines in drawing order cover the others: compared ones last, the larger over the smaller.
void TestFigure::drawOrder()
{
    const auto orderOf = [&](const char *spec) {
        const Figure figure = figureOf(s("World 900 900\nMX 300 100\nCA 200 200\nDE 100 50\nCN 50 60"), s(spec));
        QStringList names;
        for (const int i : figure.drawOrder)
            names.append(figure.series[size_t(i)].name);
        return names.join(QLatin1Char(' '));
    };
    QCOMPARE(orderOf("MX CA DE CN"), s("Germany China Mexico Canada"));
    QCOMPARE(orderOf("MX CA DE CN to 2023-01"), s("China Germany Canada Mexico"));
    QCOMPARE(orderOf("DE CN MX CA others"), s("Others Mexico Canada Germany China"));
}

void TestFigure::titleAndSubtitleOfTheAnalyst()
{
    FigureSpec spec = drawnSpec(s("MX"), m_registry);
    spec.title = s("Mexico leads %1");
    spec.subtitle = s("for now");
    const ReleaseList releases({drawnTable(Month::of(2023, 1), s("World 9 9\nMX 3 3"), m_registry)});
    const auto numbers = numbersOf(releases, m_registry, spec);
    QVERIFY(numbers);
    const Figure figure = buildFigure(*numbers, spec, m_registry, testLanguage(s("en"), m_registry));
    QCOMPARE(figure.title, s("Mexico leads %1"));
    QCOMPARE(figure.subtitle, s("for now"));
    QVERIFY(figure.source.startsWith(s("Source: US Census Bureau, ")));
}

TRADESTRATA_TEST(TestFigure, QCoreApplication)
#include "tst_figure.moc"
