// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/io/readers.h"
#include "models/layout/layout.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "models/numbers/releasenumbers.h"
#include "tests/support/drawnspec.h"
#include "tests/support/drawntable.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "tests/support/typewriter.h"

#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

/// "1 2 . 4": a line's values, a point where it has none.
QString drawn(const Column &column)
{
    QStringList values;
    for (const double value : column.values)
        values.append(std::isnan(value) ? s(".") : QString::number(value));
    return values.join(u' ');
}

QList<StrokeItem> dashedIn(const Layout &layout, double width = 0.7)
{
    QList<StrokeItem> dashed;
    for (const StrokeItem &stroke : layout.below) {
        if (!stroke.dash.isEmpty() && stroke.width == width)
            dashed.append(stroke);
    }
    return dashed;
}

} // namespace

/// Two overlaid releases: the older one's lines, dashed, at the periods of the newer one.
class TestReleaseOver : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto registry = builtInRegistry();
        QVERIFY(registry);
        m_registry = *std::move(registry);
    }

    void eachLineHasItsOlderOne()
    {
        const auto numbers = computed(s("month line MX CA total over 2025-03"));
        QVERIFY(numbers);
        QCOMPARE(numbers->older.size(), size_t(3));
        QCOMPARE(drawn(numbers->sums.shown[0]), s("10 21 31 41")); // the newer one, whole
        QCOMPARE(drawn(numbers->older[0]), s("10 20 30 ."));
        QCOMPARE(drawn(numbers->older[1]), s("5 . 7 .")); // missing there: a gap
        QCOMPARE(drawn(numbers->older[2]), s("100 100 100 ."));
        QCOMPARE(numbers->notes.last().id, s("release-over"));
    }

    void sharesAreOfTheOlderTotal()
    {
        const auto numbers = computed(s("month share line MX over 2025-03"));
        QVERIFY(numbers);
        QCOMPARE(drawn(numbers->older[0]), s("10 20 30 ."));
        QCOMPARE(drawn(numbers->computed.shown[0]), s("10 10.5 15.5 20.5")); // of 100, then of 200
    }

    void whomTheOlderReleaseHasNotIsDrawnAlone()
    {
        const auto numbers = computed(s("month line MX GB over 2025-03"));
        QVERIFY(numbers);
        QCOMPARE(drawn(numbers->older[0]), s("10 20 30 ."));
        QCOMPARE(drawn(numbers->older[1]), s(". . . ."));
    }

    void sumsOfTheOlderReleaseNeedItsMonths()
    {
        const auto numbers = computed(s("3-months line MX over 2025-03"));
        QVERIFY(numbers);
        QCOMPARE(drawn(numbers->sums.shown[0]), s(". . 62 93"));
        QCOMPARE(drawn(numbers->older[0]), s(". . 60 ."));
    }

    void onlyTheMonthsOfTheWindow()
    {
        const auto numbers = computed(s("month line MX over 2025-03 from 2025-02 to 2025-03"));
        QVERIFY(numbers);
        QCOMPARE(drawn(numbers->older[0]), s("20 30"));
    }

    void incompatibleChoices_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("id");
        QTest::newRow("bars") << s("year bars MX over 2025-03") << s("over-needs-lines");
        QTest::newRow("area") << s("month area MX over 2025-03") << s("over-needs-lines");
        QTest::newRow("changes") << s("month line change MX over 2025-03") << s("over-needs-lines");
        QTest::newRow("unknown") << s("month line MX over 2019-12") << s("release-unknown");
        QTest::newRow("itself") << s("month line MX release 2025-03 over 2025-03") << s("over-not-older");
        QTest::newRow("newer") << s("month line MX release 2025-03 over 2025-04") << s("over-not-older");
        QTest::newRow("nobody") << s("month line GB over 2025-03") << s("partner-not-in-data");
        QTest::newRow("after it") << s("month line MX over 2025-03 from 2025-04") << s("over-outside");
    }
    void incompatibleChoices()
    {
        QFETCH(QString, spec);
        QFETCH(QString, id);
        const auto numbers = computed(spec);
        QVERIFY(!numbers);
        QCOMPARE(numbers.error().id, id);
    }

    void oneReleaseHasNothingUnderIt()
    {
        const auto numbers = numbersOf(ReleaseList({older()}), m_registry, drawnSpec(s("month line MX over 2025-03"), m_registry));
        QVERIFY(!numbers);
        QCOMPARE(numbers.error().id, s("over-not-older"));
    }

    void dashesLieAtTheOlderValues()
    {
        const Figure figure = figureOf(releases(), s("month line MX CA over 2025-03"));
        QVERIFY(figure.notes.contains(s("Dashed: only the release of March 2025.")));
        const Layout layout = layoutOf(figure, Paper::of({}), TypewriterMetrics());
        const QList<StrokeItem> dashed = dashedIn(layout);
        QCOMPARE(dashed.size(), 3); // Mexico's, and Canada's in two segments, as it has a gap
        const auto mexico = std::ranges::find_if(dashed, [](const StrokeItem &stroke) { return stroke.points.size() == 3; });
        QVERIFY(mexico != dashed.end());
        const std::vector<double> values{10, 20, 30};
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(mexico->points[i].x(), layout.x[size_t(i)]);
            QCOMPARE(mexico->points[i].y(), layout.y(values[size_t(i)]));
            QVERIFY(layout.plot.adjusted(-2, -1, 2, 1).contains(mexico->points[i]));
        }
        QCOMPARE(mexico->colour, figure.series[0].stroke);
        // Only the older lines differ; names and labels do not.
        const Layout plain = layoutOf(figureOf(releases(), s("month line MX CA")), Paper::of({}), TypewriterMetrics());
        QVERIFY(dashedIn(plain).isEmpty());
    }

    void theAxisHoldsTheOlderValues()
    {
        const auto high = drawnTable(Month::of(2025, 1), s("released 2025-03\nWorld 900 900 900\nMX 700 20 30"), m_registry, 1e9);
        const auto low = drawnTable(Month::of(2025, 1), s("released 2025-04\nWorld 900 900 900\nMX 70 20 30"), m_registry, 1e9);
        const Figure figure = figureOf({high, low}, s("month line MX over 2025-03"));
        QVERIFY(figure.axis.high >= 700e9);
        QCOMPARE(figure.series[0].drawn.values[0], 70e9);
    }

    void theBuiltInReleases()
    {
        const auto whole = readOwnTable(sourceFile(s("resources/tables/us-goods-2026-03.csv")), m_registry);
        QVERIFY(whole);
        const auto revised = drawnTable(Month::of(2025, 1), s("released 2026-09\nMX 30000 30000\nCA 29000 28000"), m_registry, 1e6);
        const Figure figure = figureOf({whole->table, revised}, s("month line MX CA over 2026-03 from 2025-01 to 2025-02"));
        QCOMPARE(figure.series.size(), size_t(2));
        QCOMPARE(figure.series[0].drawn.values, (std::vector<double>{30000e6, 30000e6}));
        // The release of March 2026 has the value of its file for January 2025.
        const TableRow *mexico = whole->table->find({Flow::Exports, PartnerCode{2010}});
        QVERIFY(mexico);
        QCOMPARE(figure.series[0].older.values[0], mexico->values[size_t(Month::of(2025, 1) - whole->table->first())]);
    }

private:
    TablePtr older() const
    {
        return drawnTable(Month::of(2025, 1), s("released 2025-03\nWorld 100 100 100\nMX 10 20 30\nCA 5 . 7"), m_registry);
    }
    QList<TablePtr> releases() const
    {
        return {older(),
                drawnTable(Month::of(2025, 1),
                           s("released 2025-04\nWorld 100 200 200 200\nMX 10 21 31 41\nCA 5 6 7 8\nGB 1 1 1 1"), m_registry)};
    }
    Result<Numbers> computed(const QString &spec) const
    {
        return numbersOf(ReleaseList(releases()), m_registry, drawnSpec(spec, m_registry));
    }
    Figure figureOf(const QList<TablePtr> &tables, const QString &words) const
    {
        const FigureSpec spec = drawnSpec(words, m_registry);
        const auto numbers = numbersOf(ReleaseList(tables), m_registry, spec);
        return numbers ? buildFigure(*numbers, spec, m_registry, testLanguage(s("en"), m_registry)) : Figure();
    }

    PartnerRegistry m_registry;
};

TRADESTRATA_TEST(TestReleaseOver, QCoreApplication)
#include "tst_releaseover.moc"
