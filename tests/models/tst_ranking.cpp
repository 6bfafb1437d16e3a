// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/io/readers.h"
#include "models/layout/hittest.h"
#include "models/layout/layout.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "tests/support/cells.h"
#include "tests/support/drawnspec.h"
#include "tests/support/slowtable.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "tests/support/typewriter.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

/// Nine partners, each with a value a month for 14 months from 2023-01; Canada passes Mexico in the last one.
const char *const drawn = "World 9000 9000 9000 9000 9000 9000 9000 9000 9000 9000 9000 9000 9000 9000\n"
                          "MX 900 900 900 900 900 900 900 900 900 900 900 900 900 900\n"
                          "CA 800 800 800 800 800 800 800 800 800 800 800 800 800 950\n"
                          "CN 700 700 700 700 700 700 700 700 700 700 700 700 700 100\n"
                          "GB 600 600 600 600 600 600 600 600 600 600 600 600 600 600\n"
                          "DE 500 600 500 500 500 500 500 500 500 500 500 500 500 500\n"
                          "JP 400 . 400 400 400 400 400 400 400 400 400 400 400 400\n"
                          "0003 3000 3000 3000 3000 3000 3000 3000 3000 3000 3000 3000 3000 3000 3000\n";

int lessThan(qint64 dollars, const SlowFlow &count, const QList<QDate> &when)
{
    int ahead = 0;
    for (const auto &[other, row] : count.partners) {
        const SlowSum sum = count.partner(other, when);
        ahead += sum.blank == 0 && sum.dollars > dollars;
    }
    return ahead;
}

} // namespace

/// The ranking: the order at the period of the cursor, and the places moved since a year earlier; its bars and words on
/// paper.
class TestRanking : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithTheSlowCount();
    void followsTheCursor();
    void ranksAreAmongAllPartners();
    void incompletePeriodsAreReplaced();
    void noMoreThanTwentyFive();
    void barsReachTheirValues();
    void wordsNeverOverlap_data();
    void wordsNeverOverlap();
    void placesMovedGiveWayBeforeValues();
    void theRowUnderThePointer();

private:
    Result<Numbers> numbersAt(const QString &table, const QString &spec, const char *at) const;
    Figure figureAt(const QString &spec, const char *at, const QString &language = s("en")) const;

    PartnerRegistry m_registry;
};

void TestRanking::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

Result<Numbers> TestRanking::numbersAt(const QString &table, const QString &spec, const char *at) const
{
    const ReleaseList releases({drawnTable(Month::of(2023, 1), table, m_registry, 1e6)});
    return numbersOf(releases, m_registry, drawnSpec(spec, m_registry), *PeriodRef::parse(s(at)));
}

// The built-in data.
Figure TestRanking::figureAt(const QString &spec, const char *at, const QString &language) const
{
    static const auto import = readOwnTable(sourceFile(s("resources/tables/us-goods-2026-03.csv")), m_registry);
    const FigureSpec asked = drawnSpec(spec, m_registry);
    const auto numbers = numbersOf(ReleaseList({import->table}), m_registry, asked, *PeriodRef::parse(s(at)));
    return buildFigure(*numbers, asked, m_registry, testLanguage(language, m_registry));
}

void TestRanking::agreesWithTheSlowCount()
{
    std::mt19937 chance(20260311);
    int moves = 0;
    int ranks = 0;
    for (int i = 0; i < 800; ++i) {
        const SlowTable slow = i % 2 == 0 ? SlowTable::random(chance) : SlowTable::whole(chance);
        const SlowFlow &count = slow.exports;
        const Month first = Month::of(count.first.year(), count.first.month());
        const TablePtr table = drawnTable(first, slow.drawing(), m_registry);
        const Month at = first + std::uniform_int_distribution(0, count.months - 1)(chance);
        const auto numbers = numbersOf(ReleaseList({table}), m_registry, drawnSpec(s("ranking top 25"), m_registry),
                                       PeriodRef::exactly(Period::month(at)));
        QVERIFY(numbers);
        const QDate day(at.year(), at.month(), 1);
        double before = std::numeric_limits<double>::infinity();
        QStringList found;
        for (size_t k = 0; k < numbers->sums.shown.size(); ++k) {
            const Column &column = numbers->sums.shown[k];
            QVERIFY(column.values[0] <= before);
            before = column.values[0];
            const QString iso = m_registry.partner(column.partner)->iso2;
            found.append(iso);
            const SlowSum now = count.partner(iso, {day});
            const SlowSum then = count.partner(iso, {day.addYears(-1)});
            QCOMPARE(written(column.at(0)), written(now));
            QCOMPARE(int(numbers->details->ranks.shown[k].values[1]), 1 + lessThan(now.dollars, count, {day}));
            ++ranks;
            const auto moved = numbers->details->placesMoved(k);
            QCOMPARE(moved.has_value(), then.blank == 0);
            if (moved) {
                moves += *moved != 0;
                QCOMPARE(*moved, lessThan(then.dollars, count, {day.addYears(-1)}) - lessThan(now.dollars, count, {day}));
            }
        }
        for (const auto &[iso, row] : count.partners)
            QCOMPARE(found.contains(iso), count.partner(iso, {day}).blank == 0);
    }
    QVERIFY(ranks > 1000 && moves > 200);
}

void TestRanking::followsTheCursor()
{
    const auto line = [&](const char *at) {
        QStringList words;
        const auto numbers = numbersAt(s(drawn), s("ranking top 3"), at);
        for (size_t i = 0; i < numbers->sums.shown.size(); ++i) {
            const auto moved = numbers->details->placesMoved(i);
            words.append(m_registry.columnName(numbers->sums.shown[i].partner) + (moved ? s(" %1").arg(*moved) : s(" .")));
        }
        return numbers->periods.front().toString() + s(": ") + words.join(s(", "));
    };
    QCOMPARE(line("2024-01"), s("2024-01: MEX 0, CAN 0, CHN 0"));
    QCOMPARE(line("latest"), s("2024-02: CAN 1, MEX -1, GBR 1")); // Germany shared the fourth place
    QCOMPARE(line("2023-05"), s("2023-05: MEX ., CAN ., CHN ."));
}

void TestRanking::ranksAreAmongAllPartners()
{
    const auto numbers = numbersAt(s(drawn), s("ranking DE 0003 JP GB"), "2023-02");
    QVERIFY(numbers);
    QStringList rows;
    for (size_t i = 0; i < numbers->sums.shown.size(); ++i)
        rows.append(numbers->sums.shown[i].partner.toString() + u' '
                    + QString::fromLatin1(written(numbers->details->ranks.shown[i].at(1)).left(1)));
    // The group is the longest bar and has no rank; the two equal ones share the fourth place; a partner without a
    // value is last.
    QCOMPARE(rows.size(), 4);
    QVERIFY(numbers->sums.shown[0].partner.isGroup());
    QVERIFY(numbers->details->ranks.shown[0].at(1).isBlank());
    QCOMPARE(numbers->details->ranks.shown[1].values[1], 4.0);
    QCOMPARE(numbers->details->ranks.shown[2].values[1], 4.0);
    QCOMPARE(numbers->sums.shown[3].blanks[0], Blank::Missing);
}

void TestRanking::incompletePeriodsAreReplaced()
{
    const auto note = [&](const char *spec, const char *at) {
        const auto numbers = numbersAt(s(drawn), s(spec), at);
        const QString id = numbers->notes.isEmpty() ? QString() : numbers->notes.last().id;
        return numbers->periods.front().toString() + u' ' + id;
    };
    QCOMPARE(note("ranking top 3 year", "latest"), s("2023 period-incomplete"));
    QCOMPARE(note("ranking top 3 year", "2023"), s("2023 "));
    QCOMPARE(note("ranking top 3 12-months", "2023-05"), s("2023-12 period-before-data"));
    QCOMPARE(note("ranking top 3 quarter", "2024-01"), s("2023-Q4 period-incomplete"));
}

void TestRanking::noMoreThanTwentyFive()
{
    const Figure figure = figureAt(s("ranking 12-months top 40"), "2025-08");
    QCOMPARE(figure.series.size(), size_t(25));
    QCOMPARE(figure.notes, QStringList{s("25 of 40 partners are shown.")});
}

void TestRanking::barsReachTheirValues()
{
    for (const char *spec : {"ranking 12-months top 10", "ranking 12-months top 12 change"}) {
        const Figure figure = figureAt(s(spec), "2025-08");
        const Layout layout = layoutOf(figure, Paper::of({FigureSize::Unit::Millimetres, 170, 95, 200}), TypewriterMetrics());
        QVERIFY(!layout.tooSmall);
        QCOMPARE(layout.bars.size(), figure.series.size());
        double perPoint = 0; // all lengths have the same scale
        double bottom = 0;
        for (size_t i = 0; i < layout.bars.size(); ++i) {
            const BarItem &bar = layout.bars[i];
            QCOMPARE(bar.series, int(i));
            QVERIFY(bar.rect.top() > bottom);
            bottom = bar.rect.bottom();
            const double value = figure.series[i].drawn.values[0];
            const double from = value < 0 ? bar.rect.right() : bar.rect.left();
            QVERIFY(std::abs(from - layout.along(0)) < 1e-9); // all on one base line
            if (perPoint == 0)
                perPoint = std::abs(value) / bar.rect.width();
            QVERIFY(std::abs(bar.rect.width() - std::abs(value) / perPoint) < 1e-6);
        }
    }
}

void TestRanking::wordsNeverOverlap_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "es", "fr"}) {
        for (const char *spec :
             {"ranking 12-months top 5", "ranking month top 25", "ranking year top 15 share", "ranking 12-months top 25 change",
              "ranking 12-months 0003 MX CA AE others total", "flow balance ranking 12-months top 20 change"})
            QTest::addRow("%s, %s", language, spec) << s(spec) << s(language);
    }
}

void TestRanking::wordsNeverOverlap()
{
    QFETCH(QString, spec);
    QFETCH(QString, language);
    const Figure figure = figureAt(spec, "2025-08", language);
    const Layout layout = layoutOf(figure, Paper::of({FigureSize::Unit::Millimetres, 170, 95, 200}), TypewriterMetrics(0.5));
    const QRectF paper(QPointF(), layout.paper.size);
    QVERIFY(!layout.tooSmall);
    const auto box = [](const TextItem &item) {
        const double width = TypewriterMetrics(0.5).width(item.text, item.role);
        const double size = styleOf(item.role).size;
        const double left = item.anchor == Anchor::Start ? item.at.x() : item.at.x() - width;
        return QRectF(left, item.at.y() - 0.71 * size, width, 0.92 * size);
    };
    for (size_t i = 0; i < layout.texts.size(); ++i) {
        const QRectF a = box(layout.texts[i]);
        QVERIFY2(paper.contains(a), qPrintable(layout.texts[i].text));
        for (size_t j = i + 1; j < layout.texts.size(); ++j)
            QVERIFY2(!a.intersects(box(layout.texts[j])), qPrintable(layout.texts[i].text + s(" over ") + layout.texts[j].text));
        for (const BarItem &bar : layout.bars)
            QVERIFY2(!a.intersects(bar.rect), qPrintable(layout.texts[i].text + s(" over a bar")));
    }
}

// A bar without an axis and without its value says nothing.
void TestRanking::placesMovedGiveWayBeforeValues()
{
    int without = 0;
    for (const char *size : {"170x95mm", "120x70mm", "85x60mm", "70x45mm", "60x40mm"}) {
        for (const int count : {5, 10, 12}) {
            const Figure figure = figureAt(s("ranking 12-months top %1").arg(count), "2025-08");
            const Layout layout = layoutOf(figure, Paper::of(*FigureSize::parse(s(size))), TypewriterMetrics(0.5));
            const QByteArray about = QByteArray(size) + ", " + QByteArray::number(count);
            QVERIFY2(!layout.tooSmall, about);
            const auto texts = [&](const QString &text) { return std::ranges::count(layout.texts, text, &TextItem::text); };
            for (const FigureSeries &series : figure.series)
                QVERIFY2(texts(series.name) == 1 && texts(series.valueText) >= 1, about + ": " + series.name.toUtf8());
            const bool isGone = layout.gaveWay >= GaveWay::Values;
            QCOMPARE(texts(figure.rows.movedHead), isGone ? 0 : 1);
            without += isGone ? 1 : 0;
        }
    }
    QVERIFY(without > 2);
}

void TestRanking::theRowUnderThePointer()
{
    const Figure figure = figureAt(s("ranking 12-months top 10"), "2025-08");
    const Layout layout = layoutOf(figure, Paper::of({FigureSize::Unit::Millimetres, 170, 95, 200}), TypewriterMetrics());
    for (const BarItem &bar : layout.bars) {
        const auto hit = hitAt(figure, layout, QPointF(layout.plot.right() - 1, bar.rect.center().y()));
        QVERIFY(hit);
        QCOMPARE(hit->series, bar.series);
    }
    QVERIFY(!hitAt(figure, layout, QPointF(100, layout.plot.top() - 5)));
    QVERIFY(!hitAt(figure, layout, QPointF(100, layout.plot.bottom() + 5)));
}

TRADESTRATA_TEST(TestRanking, QCoreApplication)
#include "tst_ranking.moc"
