// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/figure/leads.h"
#include "models/layout/layout.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "models/spec/rules.h"
#include "tests/support/drawnspec.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "tests/support/typewriter.h"
#include "tests/support/walktable.h"

#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

constexpr double ribbonHeight = 8;

} // namespace

/// The ribbon of leaders under a figure: the colour under each period, its words, and its position.
class TestLeaderRibbon : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void asText();
    void refusals_data();
    void refusals();
    void universes_data();
    void universes();
    void sentences();
    void cellsAreUnderTheirPeriods_data();
    void cellsAreUnderTheirPeriods();
    void pushesThePlotUp();
    void keyIsInTheFoot();

private:
    Figure figure(const QString &table, const QString &words, const Language &language) const;
    Figure figure(const QString &table, const QString &words) const { return figure(table, words, *m_english); }
    Layout laidOut(const Figure &figure, const char *size = "170x95mm") const
    {
        return layoutOf(figure, Paper::of(*FigureSize::parse(s(size))), TypewriterMetrics());
    }

    PartnerRegistry m_registry;
    std::optional<Language> m_english;
};

void TestLeaderRibbon::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    m_english.emplace(testLanguage(s("en"), m_registry));
}

Figure TestLeaderRibbon::figure(const QString &table, const QString &words, const Language &language) const
{
    const TablePtr drawn = drawnTable(Month::of(2025, 1), table, m_registry, 1e6);
    const FigureSpec spec = drawnSpec(words, m_registry);
    const auto numbers = numbersOf(ReleaseList({drawn}), m_registry, spec);
    if (!numbers)
        qFatal("%s", qPrintable(numbers.error().id));
    return buildFigure(*numbers, spec, m_registry, language);
}

// Germany leads though it is not drawn; blanks before the first and after the last period drawn are not part of it.
void TestLeaderRibbon::asText()
{
    const QString table = s(
        "World 900 900 900 900 900 900\nMX 300 300 200 200 . 250\nCA 200 299 199 200 190 250\nDE 9 9 9 280 9 9");
    const Figure drawn = figure(table, s("month line MX CA leader-ribbon"));
    const QStringList lines = toText(drawn).split(u'\n');
    QVERIFY2(lines.contains(
                 s("ribbon Leader: the largest single-country buyer: 2025-01 Mexico, 2025-02 to 2025-03 Mexico (slim), "
                   "2025-04 Germany, 2025-05 to 2025-06 .")),
             qPrintable(lines.join(u'\n')));
    QCOMPARE(drawn.ribbon.slimKey, s("under 1% apart"));
    QCOMPARE(drawn.ribbon.remarks, QStringList{s("blank where no leader is known")});
    QCOMPARE(drawn.ribbon.leaders[0].fill, drawn.series[0].fill);
    QCOMPARE(drawn.ribbon.leaders[1].fill, partnerColours(5).fill);
    QVERIFY(!figure(table, s("month line MX CA")).ribbon.isDrawn());
    QVERIFY(!toText(figure(table, s("month line MX CA"))).contains(s("ribbon")));
}

void TestLeaderRibbon::refusals_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<bool>("drawn");
    for (const char *chart : {"line", "area", "bars", "rank-over-time", "months"})
        QTest::newRow(chart) << s(chart) << true;
    for (const char *chart : {"ranking", "table", "years", "panels", "concentration", "balance"})
        QTest::newRow(chart) << s(chart) << false;
}

void TestLeaderRibbon::refusals()
{
    QFETCH(QString, chart);
    QFETCH(bool, drawn);
    FigureSpec spec = drawnSpec(s("MX CA leader-ribbon"), m_registry);
    spec.chart = *fromKey<Chart>(chart);
    QCOMPARE(!whyNot(Extra::LeaderRibbon, spec), drawn);
    spec.measure = chart == s("bars") ? Measure::Quarter : Measure::Month;
    const TablePtr table = drawnTable(Month::of(2025, 1),
                                      s("World 9 9 9\nMX 3 3 3\nCA 2 4 2\nimports\nWorld 9 9 9\nMX 3 3 3\nCA 2 4 2"), m_registry,
                                      1e6);
    const auto numbers = numbersOf(ReleaseList({table}), m_registry, spec);
    QCOMPARE(bool(numbers), drawn);
    if (drawn)
        QCOMPARE(buildFigure(*numbers, spec, m_registry, *m_english).ribbon.cells.size(), numbers->periods.size());
    else
        QCOMPARE(numbers.error().id, s("leader-ribbon-needs-time"));
}

void TestLeaderRibbon::universes_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<QString>("says");
    QTest::newRow("exports") << s("exports") << s("the largest single-country buyer");
    QTest::newRow("imports") << s("imports") << s("the largest single-country supplier");
    QTest::newRow("total") << s("total") << s("the largest single-country partner");
    QTest::newRow("balance") << s("balance") << s("the largest surplus with a single country");
}

void TestLeaderRibbon::universes()
{
    QFETCH(QString, flow);
    QFETCH(QString, says);
    const Figure drawn = figure(s("World 9 9\nMX 5 3\nCA 2 4\nimports\nWorld 9 9\nMX 3 3\nCA 2 2"),
                                s("flow %1 MX CA leader-ribbon").arg(flow));
    QCOMPARE(drawn.ribbon.what, s("Leader: ") + says);
    QCOMPARE(drawn.ribbon.leaders[size_t(drawn.ribbon.cells[0].leader)].name, s("Mexico"));
}

void TestLeaderRibbon::sentences()
{
    const TablePtr table = drawnTable(Month::of(2025, 1), s("World 9 9 9\nGB 202 5 .\nCA 200 . ."), m_registry, 1e6);
    std::vector<MonthSpan> spans;
    for (Month m = table->first(); m <= table->last(); m = m + 1)
        spans.push_back({m, m});
    const auto leaders = leadersOf(*table, Flow::Exports, spans);
    const Language spanish = testLanguage(s("es"), m_registry);
    const Language french = testLanguage(s("fr"), m_registry);
    QCOMPARE(leaderSentence(leaders[0], *m_english), s("The United Kingdom leads, 1.0% ahead of Canada."));
    QCOMPARE(leaderSentence(leaders[0], spanish), s("El Reino Unido supera a Canadá en un 1.0%."));
    QCOMPARE(leaderSentence(leaders[0], french), s("Le Royaume-Uni devance le Canada de 1,0\u00a0%."));
    QCOMPARE(leaderSentence(leaders[2], *m_english), s("No leader is known."));
    const TablePtr alone = drawnTable(Month::of(2025, 1), s("World 9\nGB 5"), m_registry, 1e6);
    QCOMPARE(leaderSentence(leadersOf(*alone, Flow::Exports, std::vector<MonthSpan>{{alone->first(), alone->first()}})[0],
                            *m_english),
             s("The United Kingdom leads: no other country has a value."));
    // China, without a value, may be second but not first.
    const TablePtr open = drawnTable(Month::of(2025, 1), s("World 90\nGB 50\nCA 5\nCN ."), m_registry, 1e6);
    const std::vector<MonthSpan> month{{open->first(), open->first()}};
    QVERIFY(!leadersOf(*open, Flow::Exports, month)[0]);
    QCOMPARE(leaderSentence(leadersOf(*open, Flow::Exports, month, Margins::MayBeUnknown)[0], *m_english),
             s("The United Kingdom leads, margin unknown."));
}

void TestLeaderRibbon::cellsAreUnderTheirPeriods_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("months");
    QTest::newRow("lines of few months") << s("month line") << 20;
    QTest::newRow("lines of many months") << s("month line") << 240;
    QTest::newRow("quarters") << s("quarter line") << 60;
    QTest::newRow("bars") << s("year bars") << 120;
    QTest::newRow("areas") << s("12-months area") << 100;
    QTest::newRow("months as bars") << s("months") << 30;
}

// Under the middle of each period is the colour of the largest partner, pale and with a foot if its lead is small:
// counted here from the values themselves.
void TestLeaderRibbon::cellsAreUnderTheirPeriods()
{
    QFETCH(QString, words);
    QFETCH(int, months);
    int slim = 0;
    for (unsigned seed = 1; seed < 8; ++seed) {
        const Figure drawn = figure(walkTable(2, months, seed), words + s(" MX CA leader-ribbon"));
        const Layout layout = laidOut(drawn);
        QCOMPARE(drawn.ribbon.cells.size(), layout.x.size());
        for (size_t i = 0; i < layout.x.size(); ++i) {
            const LeaderCell cell = drawn.ribbon.cells[i];
            slim += cell.slim ? 1 : 0;
            QList<double> strengths;
            for (const TintItem &tint : layout.tints) {
                const QRectF box = tint.outline.boundingRect();
                if (box.top() < layout.plot.bottom() || box.bottom() > layout.plot.bottom() + 16 || box.left() > layout.x[i]
                    || box.right() < layout.x[i])
                    continue;
                QCOMPARE(tint.colour, drawn.ribbon.leaders[size_t(cell.leader)].fill);
                QVERIFY(std::abs(box.bottom() - layout.plot.bottom() - 6 - ribbonHeight) <= 1 / layout.paper.scale);
                strengths.append(tint.strength);
            }
            QCOMPARE(strengths, cell.leader < 0 ? QList<double>() : cell.slim ? (QList<double>{0.35, 1}) : QList<double>{1});
        }
    }
    QVERIFY(slim > 0 || months < 100);
}

// By 16 points, and its key by a line more; no word is on the ribbon.
void TestLeaderRibbon::pushesThePlotUp()
{
    const QString table = walkTable(3, 90, 7);
    const Layout without = laidOut(figure(table, s("month line MX CA CN")));
    const Figure drawn = figure(table, s("month line MX CA CN leader-ribbon"));
    const Layout with = laidOut(drawn);
    QVERIFY(std::abs(without.plot.bottom() - with.plot.bottom() - 16 - 8 - 3) < 0.01);
    const QRectF ribbon(with.plot.left() - 3, with.plot.bottom() + 6, with.plot.width() + 6, ribbonHeight);
    for (const TextItem &item : with.texts)
        QVERIFY2(!boxOf(item).intersects(ribbon), qPrintable(item.text));
    for (const TextItem &one : with.texts) {
        for (const TextItem &other : with.texts)
            QVERIFY2(&one == &other || !boxOf(one).intersects(boxOf(other)), qPrintable(one.text + s(" on ") + other.text));
    }
}

// Names in the key are right of their chips, on as many lines as they need, within the margins.
void TestLeaderRibbon::keyIsInTheFoot()
{
    QString table = s("World") + s(" 900").repeated(27);
    constexpr int leaders = 9;
    for (int p = 0; p < leaders; ++p) { // each leads in turn
        table += u'\n' + QLatin1String(walkers[p]);
        for (int month = 0; month < 3 * leaders; ++month)
            table += month % leaders == p ? s(" 50") : s(" 40");
    }
    const Figure drawn = figure(table, s("month line MX leader-ribbon"));
    QCOMPARE(drawn.ribbon.named, size_t(8));
    QCOMPARE(drawn.ribbon.remarks, QStringList{s("1 more")});
    for (const char *size : {"170x95mm", "80x95mm", "1024x700"}) {
        const Layout layout = laidOut(drawn, size);
        for (size_t i = 0; i < drawn.ribbon.named; ++i) {
            const LeaderRibbon::Leader &leader = drawn.ribbon.leaders[i];
            const auto text = std::ranges::find_if(layout.texts, [&](const TextItem &item) {
                return item.role == TextRole::Source && item.text == leader.name && item.at.y() > layout.plot.bottom();
            });
            QVERIFY(text != layout.texts.end());
            QVERIFY(boxOf(*text).right() <= layout.paper.size.width() - 11.99);
            QVERIFY(std::ranges::any_of(layout.tints, [&](const TintItem &tint) {
                const QRectF box = tint.outline.boundingRect();
                return tint.colour == leader.fill && box.right() < text->at.x() && box.right() > text->at.x() - 4
                       && std::abs(box.center().y() - boxOf(*text).center().y()) < 1.5;
            }));
        }
    }
}

TRADESTRATA_TEST(TestLeaderRibbon, QCoreApplication)
#include "tst_leaderribbon.moc"
