// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/figure/words.h"
#include "models/numbers/computenumbers.h"
#include "tests/support/drawnspec.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

// 2023-01 to 2025-04, every month the same; Mexico the largest, then Canada, China, Germany, Japan, South Korea.
QString table()
{
    QString text;
    int size = 9;
    for (const char *name : {"World", "MX", "CA", "CN", "DE", "JP", "KR", "NL", "0003"}) {
        const int value = qstrcmp(name, "World") == 0 ? 60 : size--;
        text += s(name) + QStringLiteral(" %1").arg(value).repeated(28) + QLatin1Char('\n');
    }
    return s("exports\n") + text + s("imports\n") + text;
}

} // namespace

/// The words of figures without a title of their own.
class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void titles_data();
    void titles();
    void subtitles_data();
    void subtitles();
    void shortSubtitles();
    void heads_data();
    void heads();
    void sources_data();
    void sources();

private:
    Figure figureOf(const QString &drawing, const QString &spec, const QString &language) const;

    PartnerRegistry m_registry;
};

void TestWords::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

Figure TestWords::figureOf(const QString &drawing, const QString &spec, const QString &language) const
{
    const FigureSpec drawn = drawnSpec(spec, m_registry);
    const auto numbers = numbersOf(ReleaseList({drawnTable(Month::of(2023, 1), drawing, m_registry, 1e9)}), m_registry, drawn);
    if (!numbers)
        qFatal("%s", qPrintable(numbers.error().id));
    return buildFigure(*numbers, drawn, m_registry, testLanguage(language, m_registry));
}

void TestWords::titles_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *spec, const char *language, const char *title) {
        QTest::addRow("%s, %s", spec, language) << s(spec) << s(language) << s(title);
    };
    row("MX", "en", "US goods exports to Mexico");
    row("MX CA", "en", "US goods exports to Mexico and Canada");
    row("imports MX CA NL", "en", "US goods imports from Mexico, Canada and the Netherlands");
    row("MX CA CN DE JP", "en", "US goods exports to Mexico, Canada, China, Germany and Japan");
    row("MX CA CN DE JP KR", "en", "US goods exports to Mexico, Canada, China, Germany and 2 more");
    row("0003", "en", "US goods exports to the European Union");
    row("top 5", "en", "US goods exports to the 5 largest single-country buyers");
    row("imports top 3", "en", "US goods imports from the 3 largest single-country suppliers");
    row("top 1", "en", "US goods exports to Mexico");
    row("MX CA", "es", "Exportaciones de bienes de EE. UU. a México y Canadá");
    row("imports MX JP", "fr", "Importations américaines de biens en provenance du Mexique et du Japon");
}

void TestWords::titles()
{
    QFETCH(QString, spec);
    QFETCH(QString, language);
    QFETCH(QString, title);
    QCOMPARE(figureOf(table(), spec, language).title.replace(QChar(0x00A0), QLatin1Char(' ')), title);
}

void TestWords::subtitles_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("begins");
    const auto row = [](const char *spec, const char *begins) { QTest::newRow(spec) << s(spec) << s(begins); };
    row("MX axis zero", "US goods exports, monthly, billions of US dollars. ");
    row("MX", "US goods exports, monthly, billions of US dollars; axis not from zero. ");
    row("imports MX axis zero 3-months", "US goods imports, sums of 3 months, billions of US dollars. ");
    row("12-months MX axis zero", "US goods exports, sums of 12 months, billions of US dollars. ");
    row("quarter MX axis zero", "US goods exports, quarters, billions of US dollars. ");
    row("year-to-date MX", "US goods exports, year to date, billions of US dollars. ");
    row("year MX axis zero", "US goods exports, calendar years 2023–2024, billions of US dollars. ");
    row("year MX axis zero to 2023", "US goods exports, calendar year 2023, billions of US dollars. ");
    row("same-months through 4 MX axis zero", "US goods exports, January–April of each year, billions of US dollars. ");
    row("same-months through 1 MX axis zero", "US goods exports, January of each year, billions of US dollars. ");
    row("area MX", "US goods exports by buyer, monthly, billions of US dollars. ");
    row("imports area MX", "US goods imports by supplier, monthly, billions of US dollars. ");
    row("area share MX", "Share of US goods exports by buyer, monthly, %_of the published World total. ");
    row("imports share MX axis zero", "Share of US goods imports by supplier, monthly, %_of the published World total. ");
    row("year bars through 4 MX CA CN",
        "US goods exports by buyer, billions of US dollars. January–April of every year solid, the rest "
        "of the year hatched. January–April 2025: Mexico 36.0, Canada 32.0. ");
    row("year bars through 12 MX to 2024", "US goods exports by buyer, calendar years 2023–2024, billions of US dollars. ");
}

void TestWords::subtitles()
{
    QFETCH(QString, spec);
    QFETCH(QString, begins);
    const QString subtitle = figureOf(table(), spec, s("en")).subtitle.replace(QChar(0x00A0), QLatin1Char('_'));
    QCOMPARE(subtitle, begins + s("Census basis, not seasonally adjusted"));
}

// Where there is room for one sentence only, it says which months are hatched, and what is drawn of bars that touch.
void TestWords::shortSubtitles()
{
    const Figure hatched = figureOf(table(), s("year bars through 4 MX CA CN"), s("en"));
    QCOMPARE(hatched.briefSubtitle, s("US goods exports by buyer, billions of US dollars; hatched: May–December"));
    QCOMPARE(hatched.shortSubtitle, s("Billions of US dollars; hatched: May–December"));
    QVERIFY(figureOf(table(), s("year bars through 4 MX CA CN"), s("es")).shortSubtitle.contains(s("mayo–diciembre")));
    QVERIFY(figureOf(table(), s("year bars through 12 MX to 2024"), s("en")).briefSubtitle.isEmpty());
    const Figure months = figureOf(table(), s("months MX"), s("en"));
    QCOMPARE(months.touchingShortSubtitle,
             s("Monthly, billions of US dollars; the area is months, the line their 12-month average"));
    QVERIFY(months.touchingSubtitle.startsWith(s("US goods exports, monthly, billions of US dollars; the area is months")));
}

void TestWords::heads_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("head");
    const auto row = [](const char *spec, const char *head) { QTest::newRow(spec) << s(spec) << s(head); };
    row("MX", "April 2025");
    row("MX to 2024-11", "November 2024");
    row("3-months MX", "To April 2025");
    row("12-months MX", "To April 2025");
    row("year-to-date MX", "To April 2025");
    row("quarter MX", "Q1 2025");
    row("year MX", "2024");
    row("same-months MX through 4", "January–April 2025");
    row("same-months MX through 8", "January–August 2024");
    row("area share MX", "April 2025");
}

void TestWords::heads()
{
    QFETCH(QString, spec);
    QFETCH(QString, head);
    QCOMPARE(figureOf(table(), spec, s("en")).columnHead, head);
}

void TestWords::sources_data()
{
    QTest::addColumn<QString>("release");
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("source");
    QTest::newRow("a release") << "released 2025-06\n"
                               << "MX"
                               << "Source: US Census Bureau, US Trade in Goods by Country, release of June 2025. Goods, domestic "
                                  "and foreign exports, current dollars.";
    QTest::newRow("known by its last month") << ""
                                             << "MX"
                                             << "Source: US Census Bureau, US Trade in Goods by Country, data to April 2025. "
                                                "Goods, domestic and foreign exports, current dollars.";
    QTest::newRow("imports") << ""
                             << "imports MX to 2024"
                             << "Source: US Census Bureau, US Trade in Goods by Country, data to April 2025. Goods, general "
                                "imports at customs value, current dollars.";
}

void TestWords::sources()
{
    QFETCH(QString, release);
    QFETCH(QString, spec);
    QFETCH(QString, source);
    QCOMPARE(figureOf(release + table(), spec, s("en")).source, source);
}

TRADESTRATA_TEST(TestWords, QCoreApplication)
#include "tst_words.moc"
