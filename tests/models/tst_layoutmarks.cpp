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

#include <algorithm>
#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

bool isAt(double a, double b) { return std::abs(a - b) < 0.01; }

struct Drawn
{
    TablePtr table;
    Figure figure;
    Layout layout;
    // The sum of a row's months from one to another of a year, as far as the table goes; NaN if there are none.
    double months(int code, int year, int from, int to) const
    {
        const TableRow *row = table->find({Flow::Exports, {code}});
        double sum = std::nan("");
        for (int month = from; month <= to; ++month) {
            const Month at = Month::of(year, month);
            if (at <= table->last())
                sum = (std::isnan(sum) ? 0 : sum) + row->values[size_t(at - table->first())];
        }
        return sum;
    }
};

} // namespace

/// The positions of what is drawn: end labels in the order of their values, bars of the right height, hatched where
/// they should be, labels inside their bands, the tint between two lines.
class TestLayoutMarks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void endLabelsFollowTheirValues();
    void bandLabelsFollowTheStack();
    void namesLieInTheirBands();
    void barsAreTheirSums_data();
    void barsAreTheirSums();
    void ticksAreAtTheirValues();
    void tintEndsBesideZero();
    void tintIsTheAreaBetween();

private:
    Drawn draw(const QString &table, const QString &words, const QString &size = QStringLiteral("170x95mm")) const;
    Drawn walk(const QString &words, int series, int months, unsigned seed) const
    {
        QString all = words;
        for (int p = 0; p < series; ++p)
            all += QLatin1Char(' ') + QLatin1String(walkers[p]);
        return draw(walkTable(series, months, seed), all);
    }

    PartnerRegistry m_registry;
    std::optional<Language> m_english;
};

void TestLayoutMarks::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    m_english.emplace(testLanguage(s("en"), m_registry));
}

Drawn TestLayoutMarks::draw(const QString &table, const QString &words, const QString &size) const
{
    Drawn drawn;
    drawn.table = drawnTable(Month::of(1985, 1), table, m_registry, 1e6);
    const FigureSpec spec = drawnSpec(words, m_registry);
    const auto numbers = numbersOf(ReleaseList({drawn.table}), m_registry, spec);
    if (!numbers)
        qFatal("%s", qPrintable(numbers.error().id));
    drawn.figure = buildFigure(*numbers, spec, m_registry, *m_english);
    drawn.layout = layoutOf(drawn.figure, Paper::of(*FigureSize::parse(size)), TypewriterMetrics());
    return drawn;
}

void TestLayoutMarks::endLabelsFollowTheirValues()
{
    for (unsigned seed = 1; seed < 60; ++seed) {
        const Drawn drawn = walk(s("month line"), 1 + int(seed) % 12, 90, seed);
        std::map<double, double> ends; // base line to value at the end
        for (const TextItem &item : drawn.layout.texts) {
            if (item.role == TextRole::LabelName)
                ends[item.at.y()] = drawn.figure.series[size_t(item.series)].drawn.values.back();
        }
        QCOMPARE(qsizetype(ends.size()) + drawn.layout.droppedLabels.size(), qsizetype(drawn.figure.series.size()));
        double before = std::numeric_limits<double>::infinity();
        for (const auto &[y, value] : ends) {
            QVERIFY(value <= before);
            before = value;
        }
    }
    // Ended lines are ordered by their last value; what draws nothing has no label.
    const Drawn drawn = draw(s("World 90 90 90\nMX 9 8 7\nCA 5 20 a\nCN 1 1 1\nSS a a a"), s("month line MX CA CN SS"));
    QStringList names;
    std::vector<TextItem> items = drawn.layout.texts;
    std::ranges::sort(items, {}, [](const TextItem &item) { return item.at.y(); });
    for (const TextItem &item : items) {
        if (item.role == TextRole::LabelName || item.role == TextRole::LabelValue)
            names.append(item.text);
    }
    QCOMPARE(names.join(QLatin1Char(' ')), s("Canada Mexico 7.0 China 1.0"));
}

void TestLayoutMarks::bandLabelsFollowTheStack()
{
    for (unsigned seed = 1; seed < 40; ++seed) {
        const Drawn drawn = walk(s("month area"), 1 + int(seed) % 8, 60, seed);
        QVERIFY(drawn.layout.droppedLabels.isEmpty());
        std::map<double, int> edge; // base line to series, right of the data
        for (const TextItem &item : drawn.layout.texts) {
            if (item.role == TextRole::LabelName && item.at.x() > drawn.layout.plot.right())
                edge[item.at.y()] = item.series;
        }
        QCOMPARE(edge.size(), drawn.figure.series.size());
        int expected = int(drawn.figure.series.size()) - 1; // others at the top
        for (const auto &[y, series] : edge)
            QCOMPARE(series, expected--);
    }
}

void TestLayoutMarks::namesLieInTheirBands()
{
    int inside = 0;
    for (unsigned seed = 1; seed < 40; ++seed) {
        const Drawn drawn = walk(s("month area"), 1 + int(seed) % 8, 60, seed);
        for (const TextItem &item : drawn.layout.texts) {
            if (item.role != TextRole::LabelName || item.at.x() > drawn.layout.plot.right())
                continue;
            const QRectF box = boxOf(item);
            QVERIFY(drawn.layout.plot.contains(box));
            for (double x = box.left(); x <= box.right(); x += 0.5) { // the band's edges there, month to month
                const auto &at = drawn.layout.x;
                const size_t right = size_t(std::ranges::upper_bound(at, x) - at.begin());
                const double t = (x - at[right - 1]) / (at[right] - at[right - 1]);
                double low = 0;
                for (int band = 0; band <= item.series; ++band) {
                    const auto &values = drawn.figure.series[size_t(band)].drawn.values;
                    const double height = values[right - 1] + t * (values[right] - values[right - 1]);
                    if (band == item.series) {
                        QVERIFY(box.bottom() < drawn.layout.y(low) && box.top() > drawn.layout.y(low + height));
                    }
                    low += height;
                }
            }
            ++inside;
        }
    }
    QVERIFY(inside > 50);
}

void TestLayoutMarks::barsAreTheirSums_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("through"); // 0: whole years
    QTest::newRow("through the last month") << "year bars" << 488 << 8;
    QTest::newRow("through August, nine months later") << "year bars through 8" << 497 << 8;
    QTest::newRow("a hatched part not all there") << "year bars through 2" << 40 << 2;
    QTest::newRow("through January") << "year bars through 1" << 37 << 1;
    QTest::newRow("through November") << "year bars through 11" << 61 << 11;
    QTest::newRow("whole years") << "year bars through 12" << 60 << 12;
    QTest::newRow("same months") << "same-months bars through 8" << 497 << -8;
}

void TestLayoutMarks::barsAreTheirSums()
{
    QFETCH(QString, spec);
    QFETCH(int, months);
    QFETCH(int, through);
    const Drawn drawn = walk(spec, 4, months, 8);
    const Layout &layout = drawn.layout;
    const double unit = layout.plot.height() / (layout.high - layout.low);
    std::map<std::tuple<int, int, bool>, QRectF> rects;
    for (const BarItem &bar : layout.bars) {
        const bool once = rects.emplace(std::tuple(bar.period, bar.series, bar.hatched), bar.rect).second;
        QVERIFY(once);
    }
    size_t expected = 0;
    for (int p = 0; p < int(drawn.figure.periods.size()); ++p) {
        const int year = drawn.figure.periods[size_t(p)].ordinal;
        double y = layout.y(0);
        double solidTop = y;
        for (const bool hatched : {false, true}) {
            const int from = hatched ? through + 1 : 1;
            const int to = hatched ? 12 : std::abs(through);
            for (int series = 0; series < 5 && (!hatched || (through > 0 && through < 12)); ++series) {
                double value = 0;
                if (series < 4) {
                    value = drawn.months(drawn.figure.series[size_t(series)].partner.number, year, from, to);
                } else {
                    value = drawn.months(5590, year, from, to); // Singapore is all the others
                }
                if (std::isnan(value))
                    continue;
                ++expected;
                const auto rect = rects.find(std::tuple(p, series, hatched));
                QVERIFY2(rect != rects.end(), QByteArray::number(year) + " series " + QByteArray::number(series));
                QVERIFY(isAt(rect->second.bottom(), y) && isAt(rect->second.height(), value * unit));
                QVERIFY(isAt(rect->second.center().x(), layout.x[size_t(p)]));
                QVERIFY(isAt(rect->second.width(), 0.7 * layout.barSlots.width() / double(layout.x.size())));
                y = rect->second.top();
                QVERIFY(!hatched || rect->second.bottom() <= solidTop + 0.01); // all solid below all hatched
            }
            if (!hatched)
                solidTop = y;
        }
    }
    QCOMPARE(rects.size(), expected);
    QVERIFY(isAt(rects.rbegin()->second.right(), layout.plot.right())); // the newest bar ends where the data end
}

void TestLayoutMarks::ticksAreAtTheirValues()
{
    for (const char *spec :
         {"month line axis data", "month line axis zero", "month area", "month area share", "year bars through 8"}) {
        const Drawn drawn = walk(s(spec), 3, 140, 9);
        const Layout &layout = drawn.layout;
        for (const ValueTick &tick : drawn.figure.axis.ticks) {
            const double share = (tick.value - drawn.figure.axis.low) / (drawn.figure.axis.high - drawn.figure.axis.low);
            const double y = layout.plot.bottom() - share * layout.plot.height();
            const auto isLine = [&](const StrokeItem &stroke) {
                return stroke.points.size() == 2 && isAt(stroke.points[0].y(), y) && isAt(stroke.points[1].y(), y);
            };
            const bool top = drawn.figure.chart == Chart::Area && isAt(y, layout.plot.top()); // the edge of the bands
            QVERIFY(top || std::ranges::any_of(layout.below, isLine) || std::ranges::any_of(layout.above, isLine));
            const auto label = std::ranges::find_if(layout.texts, [&](const TextItem &item) {
                return item.role == TextRole::Axis && item.text == tick.text && isAt(item.at.x(), 12)
                       && std::abs(item.at.y() - y) < 2.61;
            });
            QVERIFY2(label != layout.texts.end(), qPrintable(tick.text));
        }
    }
}

// Zero has no place on a logarithmic axis: the tint ends beside it.
void TestLayoutMarks::tintEndsBesideZero()
{
    const Drawn drawn = draw(s("World 90 90 90 90 90 90\nMX 10 30 0 30 30 10\nCA 20 20 20 20 20 20"),
                             s("month line axis log MX CA crossings lens"));
    QVERIFY(!drawn.layout.tints.empty());
    for (const TintItem &tint : drawn.layout.tints) {
        const QRectF box = tint.outline.boundingRect();
        for (const QPointF &point : tint.outline)
            QVERIFY(std::isfinite(point.x()) && std::isfinite(point.y()));
        QVERIFY(box.right() <= drawn.layout.x[1] + 0.01 || box.left() >= drawn.layout.x[3] - 0.01);
    }
}

// Between two lines: segments whose areas add up to the sum of |a - b|, each in the colour of its leader.
void TestLayoutMarks::tintIsTheAreaBetween()
{
    const Drawn drawn = draw(s("World 90 90 90 90 90 90 90\nMX 10 20 30 . 30 10 20\nCA 20 20 20 20 20 20 20"),
                             s("month line MX CA"));
    const Layout &layout = drawn.layout;
    std::map<QRgb, double> areas;
    for (const TintItem &tint : layout.tints) {
        double area = 0;
        for (qsizetype i = 0; i < tint.outline.size(); ++i) {
            const QPointF a = tint.outline[i];
            const QPointF b = tint.outline[(i + 1) % tint.outline.size()];
            area += a.x() * b.y() - b.x() * a.y();
        }
        areas[tint.colour] += std::abs(area) / 2;
        QCOMPARE(tint.strength, 0.16);
    }
    const double cell = (layout.x[1] - layout.x[0]) * 1e6 * layout.plot.height() / (layout.high - layout.low);
    // Canada by 10 falling to 0, then crossing half way from 10 behind to 10 ahead and back: triangles by hand.
    QVERIFY2(isAt(areas[0xFFF26426] / cell, 5 + 2.5 + 5), QByteArray::number(areas[0xFFF26426] / cell));
    QVERIFY2(isAt(areas[0xFF006764] / cell, 5 + 2.5), QByteArray::number(areas[0xFF006764] / cell));
    QVERIFY(walk(s("month line"), 3, 20, 3).layout.tints.empty());
    QVERIFY(walk(s("month line total"), 2, 20, 3).layout.tints.empty());
}

TRADESTRATA_TEST(TestLayoutMarks, QCoreApplication)
#include "tst_layoutmarks.moc"
