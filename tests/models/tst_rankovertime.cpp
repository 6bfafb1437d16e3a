// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/layout/layout.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "tests/support/drawnspec.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "tests/support/typewriter.h"
#include "tests/support/walktable.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

struct Drawn
{
    TablePtr table;
    Figure figure;
    Layout layout;
};

} // namespace

/// Ranks over time: each counted again among all partners, near ties by hand, the first on top.
class TestRankOverTime : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ranksAreAmongAll();
    void groupsHaveNone();
    void nearTies();
    void equalOnesAreTied();
    void nearTiesAreBetweenTheirRanks();
    void markersAreAYearApart();

private:
    Drawn draw(const QString &table, const QString &words, const char *chart = "rank-over-time") const;

    PartnerRegistry m_registry;
};

void TestRankOverTime::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

Drawn TestRankOverTime::draw(const QString &table, const QString &words, const char *chart) const
{
    Drawn drawn;
    drawn.table = drawnTable(Month::of(2020, 1), table, m_registry, 1e6);
    const FigureSpec spec = drawnSpec(words + s(" chart ") + s(chart), m_registry);
    const auto numbers = numbersOf(ReleaseList({drawn.table}), m_registry, spec);
    if (!numbers)
        qFatal("%s", qPrintable(numbers.error().id));
    drawn.figure = buildFigure(*numbers, spec, m_registry, testLanguage(s("en"), m_registry));
    drawn.layout = layoutOf(drawn.figure, Paper::of(*FigureSize::parse(s("170x95mm"))), TypewriterMetrics());
    return drawn;
}

void TestRankOverTime::ranksAreAmongAll()
{
    const Drawn drawn = draw(walkTable(8, 40, 3), s("month GB CA JP"));
    for (const FigureSeries &series : drawn.figure.series) {
        const TableRow *row = drawn.table->find({Flow::Exports, series.partner});
        for (int i = 0; i < 40; ++i) {
            int larger = 0;
            for (const char *other : {"MX", "CA", "CN", "GB", "DE", "JP", "NL", "KR", "SG"})
                larger += drawn.table->find({Flow::Exports, drawnPartner(s(other), m_registry)})->values[size_t(i)]
                                  > row->values[size_t(i)]
                              ? 1
                              : 0;
            QCOMPARE(series.drawn.values[size_t(i)], 1.0 + larger);
        }
    }
    QVERIFY(drawn.layout.y(1) < drawn.layout.y(2)); // the first on top
}

// A group is neither counted nor ranked: without a line, a label or a place, and the figure says so.
void TestRankOverTime::groupsHaveNone()
{
    const QString table = s("World 90 90\n0003 60 60\nMX 9 9\nCA 5 5\nDE 7 7");
    for (const char *chart : {"rank-over-time", "line", "panels"}) {
        const Drawn drawn = draw(table, s("rank month MX 0003 CA"), chart);
        const FigureSeries &group = drawn.figure.series[1];
        QVERIFY(group.kind == SeriesKind::Group);
        QCOMPARE(group.last, -1);
        QVERIFY(std::ranges::all_of(group.drawn.blanks, [](Blank blank) { return blank == Blank::NoRank; }));
        QCOMPARE(group.valueText, QString());
        QCOMPARE(drawn.figure.series[2].drawn.values, (std::vector<double>{3, 3})); // behind Mexico and Germany
        QVERIFY2(drawn.figure.notes.contains(s("Not drawn, as groups have no rank: the European Union.")), chart);
        const auto isOfGroup = [](const TextItem &item) { return item.series == 1; };
        QVERIFY(std::ranges::none_of(drawn.layout.texts, isOfGroup) || !drawn.figure.panes.empty());
    }
    const Drawn alone = draw(table, s("rank month 0003"));
    QVERIFY2(alone.figure.notes.contains(s("Not drawn, as groups have no rank: the European Union.")),
             qPrintable(alone.figure.notes.join(u'|')));
    QVERIFY(!alone.figure.notes.join(u'|').contains(s("Nothing is drawn")));
}

void TestRankOverTime::nearTies()
{
    // Leads of Mexico over Canada in per mille of the smaller: 10 (no near tie), 9, -9, 100; Canada and China: apart.
    const Drawn drawn = draw(s("World 9000 9000 9000 9000\nMX 1010 1009 1000 1100\nCA 1000 1000 1009 1000\nCN 10 10 10 10"),
                             s("month MX CA CN"));
    QCOMPARE(drawn.figure.nearTies.size(), size_t(1));
    const NearTie tie = drawn.figure.nearTies.front();
    QCOMPARE(tie.first, 1);
    QCOMPARE(tie.last, 2);
    QCOMPARE(tie.upper, 1.0);
    QCOMPARE(tie.lower, 2.0);
    QVERIFY(drawn.figure.subtitle.contains(s("a lead under 1%")));
    QVERIFY(!draw(s("World 90 90\nMX 9 9\nCA 5 5"), s("month MX CA")).figure.subtitle.contains(s("1%")));
}

void TestRankOverTime::equalOnesAreTied()
{
    const Drawn drawn = draw(s("World 90 90\nMX 9 8\nCA 9 7\nCN 1 1"), s("month MX CA CN"));
    QCOMPARE(drawn.figure.nearTies.size(), size_t(1));
    QCOMPARE(drawn.figure.nearTies[0].upper, 1.0);
    QCOMPARE(drawn.figure.nearTies[0].lower, 1.0);
    QCOMPARE(drawn.layout.tints.size(), size_t(1));
    QVERIFY(drawn.layout.tints[0].outline.boundingRect().height() > 4); // visible although both have the same height
}

void TestRankOverTime::nearTiesAreBetweenTheirRanks()
{
    const Drawn drawn = draw(s("World 9000 9000 9000 9000\nMX 1010 1009 1000 1100\nCA 1000 1000 1009 1000\nCN 10 10 10 10"),
                             s("month MX CA CN"));
    QCOMPARE(drawn.layout.tints.size(), size_t(1));
    const QRectF box = drawn.layout.tints[0].outline.boundingRect();
    const double step = drawn.layout.x[1] - drawn.layout.x[0];
    QVERIFY(std::abs(box.top() - drawn.layout.y(1)) < 0.01 && std::abs(box.bottom() - drawn.layout.y(2)) < 0.01);
    QVERIFY(std::abs(box.left() - (drawn.layout.x[1] - step / 2)) < 0.01
            && std::abs(box.right() - (drawn.layout.x[2] + step / 2)) < 0.01);
}

void TestRankOverTime::markersAreAYearApart()
{
    for (const auto &[measure, every] : {std::pair("month", 12), std::pair("quarter", 4), std::pair("year", 1)}) {
        const Drawn drawn = draw(walkTable(3, 48, 3), s(measure) + s(" MX CA"));
        for (const FigureSeries &series : drawn.figure.series) {
            QVERIFY(series.line.marker != Marker::None);
            QCOMPARE(series.line.markerEvery, every);
        }
    }
}

TRADESTRATA_TEST(TestRankOverTime, QCoreApplication)
#include "tst_rankovertime.moc"
