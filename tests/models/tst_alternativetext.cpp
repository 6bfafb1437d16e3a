// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/alternativetext.h"
#include "tests/support/drawnspec.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Figures in words, for those who cannot see them.
class TestAlternativeText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void texts_data();
    void texts();
    void everyLanguageSaysTheSameNumbers();
    void everyChartHasASentenceForItsKind();
    void onesOwnWordsAreItsTitle();

private:
    struct Told
    {
        Figure figure;
        QString text;
    };
    Told told(const QString &table, FigureSpec spec, const QString &language = QStringLiteral("en")) const;
    QString textOf(const QString &table, const QString &spec, const QString &language = QStringLiteral("en")) const
    {
        return told(table, drawnSpec(spec, m_registry), language).text;
    }

    PartnerRegistry m_registry;
};

void TestAlternativeText::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

// Months from 2023-01 on, in billions.
TestAlternativeText::Told TestAlternativeText::told(const QString &table, FigureSpec spec, const QString &language) const
{
    const ReleaseList releases({drawnTable(Month::of(2023, 1), table, m_registry, 1e9)});
    const auto numbers = testsupport::numbersOf(releases, m_registry, spec);
    if (!numbers)
        qFatal("%s", qPrintable(numbers.error().id));
    const Language words = testLanguage(language, m_registry).about(releases, m_registry);
    const Figure figure = testsupport::buildFigure(*numbers, spec, m_registry, words);
    return {figure, alternativeText(figure, *numbers, validated(spec).spec, words)};
}

void TestAlternativeText::texts_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("says"); // what follows the kind and the measure, which are the figure's own words
    const QString four = s("World 90 90 90 90\nMX 10 20 30 40\nCA 30 30 20 30\nCN 5 5 5 6");
    QTest::newRow("a lead since a crossing") << four << s("CN MX CA")
                                             << s("April 2023: Mexico 40.0, Canada 30.0, China 6.0. "
                                                  "Mexico has been ahead of Canada since March 2023.");
    QTest::newRow("a lead all the time") << four << s("CN CA")
                                         << s("April 2023: Canada 30.0, China 6.0. Canada is ahead of China throughout.");
    QTest::newRow("level at the end") << s("World 90 90\nMX 10 20\nCA 30 20") << s("MX CA")
                                      << s("February 2023: Mexico 20.0, Canada 20.0.");
    QTest::newRow("a beginning that is unknown")
        << s("World 90 90 90\nMX 10 . 30\nCA 30 20 20") << s("MX CA") << s("March 2023: Mexico 30.0, Canada 20.0.");
    QTest::newRow("one that ended before") << s("World 90 90 90\nMX 10 20 n\nCA 30 30 20") << s("MX CA")
                                           << s("March 2023: Canada 20.0, Mexico 20.0 (February 2023).");
    QTest::newRow("one line") << four << s("CA")
                              << s("April 2023: Canada 30.0. Lowest: 20.0 (March 2023); highest: 30.0 (January 2023).");
    QTest::newRow("one line that is level") << s("World 9 9\nMX 3 3") << s("MX") << s("February 2023: Mexico 3.0.");
    QTest::newRow("others and the total are last") << four << s("CA others total")
                                                   << s("April 2023: Canada 30.0, Others 60.0, Total, World 90.0. "
                                                        "Lowest: 20.0 (March 2023); highest: 30.0 (January 2023).");
    QTest::newRow("more than a listener keeps in mind")
        << s("World 90 90\nMX 8 18\nCA 7 17\nCN 6 16\nJP 5 15\nBR 4 4\nCL 3 3\nFR 2 2\nIN 1 1")
        << s("MX CA CN JP BR CL FR IN total")
        << s("February 2023: Mexico 18.0, Canada 17.0, China 16.0, Japan 15.0, Brazil 4.0, Chile 3.0, 2 more, Total, World 90.0. "
             "Mexico is ahead of Canada throughout.");
    QTest::newRow("shares") << four << s("MX CA share")
                            << s("April 2023: Mexico 44.4%, Canada 33.3%. Mexico has been ahead of Canada since March 2023.");
    QTest::newRow("ranks") << four << s("MX CA rank")
                           << s("April 2023: Mexico 1, Canada 2. Mexico has been ahead of Canada since March 2023.");
    QTest::newRow("a stack")
        << four << s("area MX CA")
        << s("April 2023: Mexico 40.0, Canada 30.0, Others 20.0. Mexico has been ahead of Canada since March 2023.");
    QTest::newRow("an index orders nobody") << four << s("MX CA index base 2023-01")
                                            << s("April 2023: Mexico 400.0, Canada 100.0.");
    QTest::newRow("a ranking") << four << s("ranking MX CA CN") << s("April 2023: 1 Mexico 40.0, 2 Canada 30.0, 3 China 6.0.");
    QTest::newRow("a table") << four << s("table MX CA no-others no-total")
                             << s("1 Mexico: Value 40.0, Share of the World total 44.4%; "
                                  "2 Canada: Value 30.0, Share of the World total 33.3%.");
    QTest::newRow("the leader ribbon") << four << s("MX CA leader-ribbon")
                                       << s("April 2023: Mexico 40.0, Canada 30.0. Leader ribbon: Mexico since March 2023.");
    QTest::newRow("exports and imports") << s("World 90 90\nMX 10 10\nimports\nWorld 80 80\nMX 5 25") << s("balance MX")
                                         << s("February 2023: Imports 25.0, Exports 10.0. Deficit 15.0; "
                                              "February 2023: deficit begins.");
    const QString years = s("World") + s(" 90").repeated(15) + s("\nMX") + s(" 1").repeated(12) + s(" 2 2 3\nCA")
                          + s(" 2").repeated(12) + s(" 1 1 1");
    QTest::newRow("part of a year beside whole ones")
        << years << s("bars year through 3 MX CA") << s("January–March 2024: Mexico 7.0, Canada 3.0, Others 260.0.");
    QTest::newRow("quarters") << years << s("bars quarter MX CA") << s("Q1 2024: Mexico 7.0, Canada 3.0, Others 260.0.");
    QTest::newRow("overlaid years") << years << s("years MX") << s("March: 2024 3.0, 2023 1.0.");
    QTest::newRow("months as bars") << years << s("months MX")
                                    << s("March 2024: Month 3.0, 12-month average 1.3. "
                                         "Lowest: 1.0 (January 2023); highest: 3.0 (March 2024).");
    QTest::newRow("nothing") << s("World 90 90\nMX . .") << s("MX") << s("Nothing is drawn.");
}

void TestAlternativeText::texts()
{
    QFETCH(QString, table);
    QFETCH(QString, spec);
    QFETCH(QString, says);
    const QString text = textOf(table, spec);
    QVERIFY2(text.endsWith(says), qPrintable(text));
    QVERIFY2(!text.chopped(says.size()).contains(s("2023:")), qPrintable(text)); // and says it once
    QVERIFY2(!text.contains(u'\n') && !text.contains(s("%")) == !says.contains(s("%")), qPrintable(text));
}

void TestAlternativeText::everyLanguageSaysTheSameNumbers()
{
    const QString table = s("World 90 90 90\nMX 10 20 30\nCA 30 30 20");
    QCOMPARE(textOf(table, s("MX CA"), s("en")),
             s("Line chart: US goods exports to Mexico and Canada. US goods exports, monthly, billions of US dollars, "
               "from January 2023 to March 2023. March 2023: Mexico 30.0, Canada 20.0. "
               "Mexico has been ahead of Canada since March 2023."));
    QCOMPARE(textOf(table, s("MX CA"), s("es")),
             s("Gráfico de líneas: Exportaciones de bienes de EE.\u00A0UU. a México y Canadá. Exportaciones de bienes de "
               "EE.\u00A0UU., "
               "datos mensuales, miles de millones de dólares, de enero de 2023 a marzo de 2023. Marzo de 2023: México 30.0, "
               "Canadá 20.0. Ventaja de México sobre Canadá desde marzo de 2023."));
    QCOMPARE(
        textOf(table, s("MX CA"), s("fr")),
        s("Graphique en courbes\u00A0: Exportations américaines de biens vers le Mexique et le Canada. Exportations américaines "
          "de biens, données mensuelles, milliards de dollars américains, période janvier 2023 – mars 2023. Mars 2023\u00A0: "
          "Mexique 30,0\u00A0; Canada 20,0. Avance du Mexique sur le Canada depuis mars 2023."));
}

void TestAlternativeText::everyChartHasASentenceForItsKind()
{
    const QString table = s("World") + s(" 90").repeated(27) + s("\nMX") + s(" 20").repeated(27) + s("\nCA")
                          + s(" 30").repeated(27) + s("\nimports\nWorld") + s(" 90").repeated(27) + s("\nMX")
                          + s(" 20").repeated(27) + s("\nCA") + s(" 30").repeated(27);
    QSet<QString> kinds;
    for (size_t i = 0; i < words<Chart>().size(); ++i) {
        FigureSpec spec = drawnSpec(s("MX CA"), m_registry);
        spec.chart = Chart(i);
        if (!traits(spec.chart).takes(spec.measure))
            spec.measure = traits(spec.chart).usualMeasure;
        const Told figure = told(table, spec);
        kinds.insert(figure.text.section(u':', 0, 0));
        QVERIFY2(figure.text.contains(figure.figure.title), qPrintable(figure.text));
        QVERIFY2(!figure.text.contains(s("Nothing is drawn")), qPrintable(figure.text));
        const auto sentences = figure.text.count(s(". ")) + 1;
        QVERIFY2(sentences >= 3 && sentences <= 5, qPrintable(figure.text));
    }
    QCOMPARE(size_t(kinds.size()), words<Chart>().size());
}

void TestAlternativeText::onesOwnWordsAreItsTitle()
{
    FigureSpec spec = drawnSpec(s("MX CA"), m_registry);
    spec.title = s("Who buys\nmore?");
    const QString text = told(s("World 90 90\nMX 10 20\nCA 30 30"), spec).text;
    QVERIFY2(text.startsWith(s("Line chart: Who buys more? US goods exports, monthly,")), qPrintable(text));
}

TRADESTRATA_TEST(TestAlternativeText, QGuiApplication)
#include "tst_alternativetext.moc"
