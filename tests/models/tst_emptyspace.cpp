// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/layout/labelplaces.h"
#include "models/layout/layout.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "tests/support/drawnspec.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "tests/support/typewriter.h"

#include <QLineF>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

bool meets(const QRectF &box, QPointF a, QPointF b)
{
    if (box.contains(a) || box.contains(b))
        return true;
    const QLineF segment(a, b);
    const QPointF corners[] = {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
    for (int i = 0; i < 4; ++i) {
        if (segment.intersects(QLineF(corners[i], corners[(i + 1) % 4]), nullptr) == QLineF::BoundedIntersection)
            return true;
    }
    return false;
}

bool meets(const QRectF &box, const QPolygonF &line)
{
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        if (meets(box, line[i], line[i + 1]))
            return true;
    }
    return false;
}

} // namespace

/// Room for a box among lines and words, and the lens that uses it: never over anything.
class TestEmptySpace : public QObject
{
    Q_OBJECT

private slots:
    void byHand();
    void coversNothing();
    void findsWhatASearchFinds();
    void lensCoversNothing_data();
    void lensCoversNothing();
    void lensNeedsRoom();
};

void TestEmptySpace::byHand()
{
    const QRectF area(0, 0, 200, 100);
    QCOMPARE(emptyBox(area, {}, {QSizeF(60, 40), 1, 0}).center(), QPointF(100, 50));
    QCOMPARE(emptyBox(area, {}, {QSizeF(60, 40), 1, 0}).size(), QSizeF(60, 40));
    // A wall in the middle: the wider side has the room.
    const QRectF right = emptyBox(area, {{QRectF(80, 0, 4, 100)}, {}}, {QSizeF(60, 40), 1, 2});
    QVERIFY(right.left() >= 86 && right.size() == QSizeF(60, 40));
    // A line from corner to corner leaves a triangle on each side.
    QVERIFY(!emptyBox(area, {{}, {QPolygonF{{0, 100}, {200, 0}}}}, {QSizeF(60, 40), 1, 2}).isNull());
    QVERIFY(emptyBox(area, {{}, {QPolygonF{{0, 100}, {200, 0}}}}, {QSizeF(120, 80), 1, 2}).isNull());
    // Smaller if allowed, in the same shape.
    const QRectF small = emptyBox(QRectF(0, 0, 50, 100), {}, {QSizeF(100, 40), 0.4, 0});
    QCOMPARE(small.size(), QSizeF(50, 20));
    QVERIFY(emptyBox(QRectF(0, 0, 50, 100), {}, {QSizeF(100, 40), 0.6, 0}).isNull());
    QVERIFY(emptyBox(QRectF(), {}, {QSizeF(1, 1), 0.1, 0}).isNull());
}

void TestEmptySpace::coversNothing()
{
    std::mt19937 chance(3);
    const auto any = [&](double most) { return std::uniform_real_distribution(0.0, most)(chance); };
    const QRectF area(10, 20, 350, 180);
    int found = 0;
    for (int round = 0; round < 400; ++round) {
        Obstacles obstacles;
        for (int i = int(any(6)); i >= 0; --i)
            obstacles.boxes.push_back(QRectF(10 + any(330), 20 + any(170), any(60), any(15)));
        for (int i = int(any(4)); i >= 0; --i) {
            QPolygonF line;
            double y = any(220);
            for (int k = 0; k < 40; ++k)
                line.append({10 + k * 9.0, y += any(30) - 15});
            obstacles.lines.push_back(line);
        }
        const double clear = any(5);
        const QRectF box = emptyBox(area, obstacles, {QSizeF(114, 71), 0.5, clear});
        if (box.isNull())
            continue;
        ++found;
        const QRectF wide = box.adjusted(-clear, -clear, clear, clear);
        QVERIFY(area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(wide));
        QVERIFY(std::abs(box.width() / box.height() - 114.0 / 71) < 1e-6 && box.width() >= 57 - 1e-6);
        for (const QRectF &other : obstacles.boxes)
            QVERIFY(!other.intersects(wide.adjusted(0.01, 0.01, -0.01, -0.01)));
        for (const QPolygonF &line : obstacles.lines)
            QVERIFY(!meets(wide.adjusted(0.01, 0.01, -0.01, -0.01), line));
    }
    QVERIFY(found > 150);
}

// Wherever a slow search, step by step, finds room for a box with some margin, so does the fast one.
void TestEmptySpace::findsWhatASearchFinds()
{
    std::mt19937 chance(8);
    const auto any = [&](double most) { return std::uniform_real_distribution(0.0, most)(chance); };
    const QRectF area(0, 0, 160, 100);
    const QSizeF size(60, 36);
    constexpr double spare = 5; // two squares and the sides
    int found = 0, none = 0;
    for (int round = 0; round < 150; ++round) {
        Obstacles obstacles;
        for (int i = 0; i < 6 + round % 9; ++i)
            obstacles.boxes.push_back(QRectF(any(150), any(90), any(20), any(20)));
        bool isThere = false;
        for (double x = 0; x + size.width() + spare <= area.width() && !isThere; x += 1) {
            for (double y = 0; y + size.height() + spare <= area.height() && !isThere; y += 1) {
                const QRectF box(x, y, size.width() + spare, size.height() + spare);
                isThere = std::ranges::none_of(obstacles.boxes, [&](const QRectF &other) { return other.intersects(box); });
            }
        }
        const QRectF box = emptyBox(area, obstacles, {size, 1, 0});
        if (isThere)
            QVERIFY(!box.isNull());
        ++(isThere ? found : none);
    }
    QVERIFY(found > 20 && none > 20);
}

void TestEmptySpace::lensCoversNothing_data()
{
    QTest::addColumn<QString>("size");
    for (const char *size : {"170x95mm", "1600x900", "1024x700", "120x90mm"})
        QTest::newRow(size) << s(size);
}

// Lines that cross at the end, others anywhere: the lens covers no line, no word, no ring or drop line.
void TestEmptySpace::lensCoversNothing()
{
    QFETCH(QString, size);
    const auto registry = builtInRegistry();
    QVERIFY(registry);
    const Language english = testLanguage(s("en"), *registry);
    int drawn = 0;
    for (unsigned seed = 1; seed < 30; ++seed) {
        std::mt19937 chance(seed);
        std::normal_distribution<double> step(0, 400);
        constexpr int months = 160;
        QString table = s("World") + s(" 900000").repeated(months);
        for (const char *iso : {"MX", "CA", "CN", "GB"}) {
            table += u'\n' + QLatin1String(iso);
            double value = iso == std::string("MX") ? 20000 : iso == std::string("CA") ? 24000 : 4000 + 1000 * (seed % 7);
            const double start = value;
            for (int i = 0; i < months; ++i) {
                value = std::max(100.0, value + step(chance));
                double now = value;
                if (iso == std::string("MX")) // the two meet in the last month
                    now = start + (i == months - 1 ? 9000 : 3000 * std::sin(i / 30.0));
                if (iso == std::string("CA"))
                    now = start + (i == months - 1 ? -1000 : 3300 + 3000 * std::sin(i / 30.0));
                table += s(" %1").arg(std::round(now));
            }
        }
        const TablePtr data = drawnTable(Month::of(2010, 1), table, *registry, 1e6);
        const FigureSpec spec = drawnSpec(s("month line MX CA CN GB crossings lens"), *registry);
        const auto numbers = numbersOf(ReleaseList({data}), *registry, spec);
        QVERIFY(numbers);
        Figure figure = buildFigure(*numbers, spec, *registry, english);
        QVERIFY(figure.lens);
        const TypewriterMetrics metrics;
        const Layout with = layoutOf(figure, Paper::of(*FigureSize::parse(size)), metrics);
        figure.lens.reset();
        const Layout without = layoutOf(figure, Paper::of(*FigureSize::parse(size)), metrics);
        if (with.lens.isNull()) {
            QCOMPARE(with.texts.size(), without.texts.size());
            continue;
        }
        ++drawn;
        QVERIFY(with.plot.contains(with.lens));
        for (const FigureSeries &series : figure.series) {
            for (size_t i = 0; i + 1 < with.x.size(); ++i) {
                const QPointF a(with.x[i], with.y(series.drawn.values[i])), b(with.x[i + 1], with.y(series.drawn.values[i + 1]));
                QVERIFY(!meets(with.lens.adjusted(-2, -2, 2, 2), a, b));
            }
        }
        for (const TextItem &item : without.texts)
            QVERIFY2(!boxOf(item).intersects(with.lens), qPrintable(item.text));
        for (const StrokeItem &stroke : without.above)
            QVERIFY(!stroke.points.boundingRect().adjusted(-0.1, -0.1, 0.1, 0.1).intersects(with.lens));
        // What the lens adds is within it, with its words clear of each other.
        std::vector<QRectF> words;
        for (size_t i = without.texts.size(); i < with.texts.size(); ++i) {
            const QRectF box = boxOf(with.texts[i]);
            QVERIFY2(with.lens.contains(box), qPrintable(with.texts[i].text));
            for (const QRectF &other : words)
                QVERIFY(!other.intersects(box));
            words.push_back(box);
        }
        for (size_t i = without.above.size(); i < with.above.size(); ++i)
            QVERIFY(with.lens.adjusted(-0.1, -0.1, 0.1, 0.1)
                        .contains(with.above[i].points.boundingRect().adjusted(-0.05, -0.05, 0.05, 0.05)));
    }
    QVERIFY2(drawn >= 3, qPrintable(QString::number(drawn)));
}

// Twelve lines all over the plot leave no room.
void TestEmptySpace::lensNeedsRoom()
{
    const auto registry = builtInRegistry();
    QVERIFY(registry);
    std::mt19937 chance(5);
    constexpr int months = 120;
    QString table = s("World") + s(" 900000").repeated(months);
    for (const char *iso : {"MX", "CA", "CN", "GB", "DE", "JP", "NL", "KR"}) {
        table += u'\n' + QLatin1String(iso);
        for (int i = 0; i < months; ++i)
            table += s(" %1").arg(std::uniform_int_distribution(1, 30000)(chance));
    }
    // The first two do cross in the last months, as everything does.
    const TablePtr data = drawnTable(Month::of(2010, 1), table + s("\nTW") + s(" 1").repeated(months), *registry, 1e6);
    const FigureSpec spec = drawnSpec(s("month line MX CA CN GB DE JP NL KR lens"), *registry);
    const auto numbers = numbersOf(ReleaseList({data}), *registry, spec);
    QVERIFY(numbers);
    const Figure figure = buildFigure(*numbers, spec, *registry, testLanguage(s("en"), *registry));
    QVERIFY(figure.lens);
    QVERIFY(layoutOf(figure, Paper::of(*FigureSize::parse(s("170x95mm"))), TypewriterMetrics()).lens.isNull());
}

TRADESTRATA_TEST(TestEmptySpace, QCoreApplication)
#include "tst_emptyspace.moc"
