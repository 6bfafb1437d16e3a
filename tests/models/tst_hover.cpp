// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/layout/hittest.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "tests/support/drawnspec.h"
#include "tests/support/drawntable.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/typewriter.h"
#include "tests/support/walktable.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

/// The slow and obvious algorithm: many points along every segment of every line, and the nearest of them all.
double slowDistance(const FigureSeries &series, const Layout &layout, QPointF point)
{
    constexpr int steps = 400;
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i + 1 < series.drawn.size(); ++i) {
        if (series.drawn.at(i).isBlank() || series.drawn.at(i + 1).isBlank())
            continue;
        const QPointF a(layout.x[size_t(i)], layout.y(series.drawn.values[size_t(i)]));
        const QPointF b(layout.x[size_t(i) + 1], layout.y(series.drawn.values[size_t(i) + 1]));
        if (std::min(std::abs(a.x() - point.x()), std::abs(b.x() - point.x())) > 30 && (a.x() - point.x()) * (b.x() - point.x()) > 0)
            continue;
        for (int k = 0; k <= steps; ++k) {
            const QPointF off = a + (b - a) * k / steps - point;
            least = std::min(least, std::hypot(off.x(), off.y()));
        }
    }
    return least;
}

} // namespace

/// What a pointer finds when it moves over lines that cross each other and have gaps.
class TestHover : public QObject
{
    Q_OBJECT

private slots:
    void sweepOverCrossingLines_data();
    void sweepOverCrossingLines();
    void crossingLineBetweenPeriodsDoesNotWin();
};

void TestHover::sweepOverCrossingLines_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("months");
    QTest::newRow("months") << QStringLiteral("month line") << 30;
    QTest::newRow("12 months") << QStringLiteral("12-months line axis data") << 80;
    QTest::newRow("ranks") << QStringLiteral("month rank-over-time") << 20;
    QTest::newRow("change") << QStringLiteral("month line change") << 40;
}

void TestHover::sweepOverCrossingLines()
{
    QFETCH(QString, words);
    QFETCH(int, months);
    const auto registry = builtInRegistry();
    QVERIFY(registry);
    constexpr double reach = 4;
    int onLines = 0, crossings = 0;
    for (const unsigned seed : {3u, 5u, 8u}) {
        const TablePtr table = drawnTable(Month::of(2018, 1), walkTable(5, months, seed), *registry, 1e6);
        const FigureSpec spec = drawnSpec(words + QStringLiteral(" MX CA CN GB DE"), *registry);
        const auto numbers = numbersOf(ReleaseList({table}), *registry, spec);
        QVERIFY(numbers);
        const Figure figure = buildFigure(*numbers, spec, *registry, testLanguage(QStringLiteral("en"), *registry));
        const Layout layout = layoutOf(figure, Paper::of(FigureSize()), TypewriterMetrics());
        for (double x = layout.plot.left(); x < layout.plot.right(); x += 7.3) {
            int before = -1;
            for (double y = layout.plot.top(); y < layout.plot.bottom(); y += 2.1) {
                const auto hit = hitAt(figure, layout, {x, y}, reach);
                QVERIFY(hit);
                std::vector<double> distances;
                for (const FigureSeries &series : figure.series)
                    distances.push_back(slowDistance(series, layout, {x, y}));
                const double least = *std::ranges::min_element(distances);
                if (hit->series < 0) {
                    QVERIFY2(least > reach - 0.05, qPrintable(QString::number(least)));
                } else {
                    ++onLines;
                    crossings += before >= 0 && before != hit->series;
                    QVERIFY2(distances[size_t(hit->series)] <= least + 0.05, qPrintable(QString::number(least)));
                    QVERIFY(distances[size_t(hit->series)] <= reach + 0.05);
                }
                before = hit->series;
                for (const double place : layout.x) // the period nearest in x
                    QVERIFY(std::abs(layout.x[size_t(hit->period)] - x) <= std::abs(place - x) + 1e-9);
            }
        }
    }
    QVERIFY2(onLines > 500 && crossings > 10, qPrintable(QStringLiteral("%1 %2").arg(onLines).arg(crossings)));
}

// Half way between two periods a steep line crosses a flat one: the pointer is on the flat one.
void TestHover::crossingLineBetweenPeriodsDoesNotWin()
{
    const auto registry = builtInRegistry();
    QVERIFY(registry);
    const TablePtr table = drawnTable(Month::of(2024, 1), QStringLiteral("World 900 900 900\nMX 0 100 0\nCA 50 50 50"), *registry,
                                      1e9);
    const FigureSpec spec = drawnSpec(QStringLiteral("month line MX CA"), *registry);
    const auto numbers = numbersOf(ReleaseList({table}), *registry, spec);
    QVERIFY(numbers);
    const Figure figure = buildFigure(*numbers, spec, *registry, testLanguage(QStringLiteral("en"), *registry));
    const Layout layout = layoutOf(figure, Paper::of(FigureSize()), TypewriterMetrics());
    const double y = layout.y(50e9);
    const double quarter = (layout.x[1] - layout.x[0]) / 4;
    QCOMPARE(hitAt(figure, layout, {layout.x[0] + quarter, y})->series, 1);
    QCOMPARE(hitAt(figure, layout, {layout.x[0] + quarter, layout.y(25e9)})->series, 0);
    QCOMPARE(hitAt(figure, layout, {layout.x[1], layout.y(100e9)})->series, 0);
    QCOMPARE(hitAt(figure, layout, {layout.x[1], layout.y(75e9)})->series, -1);
}

TRADESTRATA_TEST(TestHover, QCoreApplication)
#include "tst_hover.moc"
