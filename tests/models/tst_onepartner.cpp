// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/figure/yearsfigure.h"
#include "models/layout/hittest.h"
#include "models/layout/layout.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "tests/support/drawnspec.h"
#include "tests/support/slowtable.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "tests/support/typewriter.h"
#include "tests/support/walktable.h"

#include <QTest>

#include <algorithm>
#include <array>
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

    double month(Flow flow, const char *code, int year, int month, const PartnerRegistry &registry) const
    {
        const TableRow *row = table->find({flow, drawnPartner(s(code), registry)});
        const int at = Month::of(year, month) - table->first();
        return at < 0 || at >= int(row->values.size()) ? std::nan("") : row->values[size_t(at)];
    }
};

} // namespace

/// The charts about one partner: overlaid years, months as bars, exports and imports. Their numbers counted a second
/// time month by month, the positions of their marks, their labels without overlap.
class TestOnePartner : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void yearsAreTheirMonths_data();
    void yearsAreTheirMonths();
    void yearsKnowTheirPeriods();
    void theNewestYearsKeepTheirNames();
    void manyYearsNameTheRoundOnes();
    void hoverOfManyYearsNamesThree();
    void barsAreMonths();
    void averageNeedsTwelveMonths();
    void balanceIsExportsLessImports();
    void crossingsAreDated();
    void gapsHaveNoCrossing();
    void ofManyCrossingsTheNewestAreDated();
    void labelsDoNotOverlap_data();
    void labelsDoNotOverlap();
    void othersChosenAreNoted();

private:
    Drawn draw(const QString &table, const QString &words, const char *language = "en") const;

    PartnerRegistry m_registry;
};

void TestOnePartner::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

Drawn TestOnePartner::draw(const QString &table, const QString &words, const char *language) const
{
    Drawn drawn;
    drawn.table = drawnTable(Month::of(1985, 1), table, m_registry, 1e6);
    const FigureSpec spec = drawnSpec(words, m_registry);
    const auto numbers = numbersOf(ReleaseList({drawn.table}), m_registry, spec);
    if (!numbers)
        qFatal("%s", qPrintable(numbers.error().id));
    drawn.figure = buildFigure(*numbers, spec, m_registry, testLanguage(s(language), m_registry));
    drawn.layout = layoutOf(drawn.figure, Paper::of(*FigureSize::parse(s("170x95mm"))), TypewriterMetrics());
    return drawn;
}

void TestOnePartner::yearsAreTheirMonths_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("length"); // of the sum that ends in a month; 0: since January
    QTest::newRow("months") << "month chart years CA" << 1;
    QTest::newRow("cumulative") << "month chart years cumulative CA" << 0;
    QTest::newRow("year to date") << "year-to-date chart years CA" << 0;
    QTest::newRow("12 months") << "12-months chart years CA" << 12;
}

void TestOnePartner::yearsAreTheirMonths()
{
    QFETCH(QString, words);
    QFETCH(int, length);
    const Drawn drawn = draw(walkTable(3, 44, 5), words); // to August 1988
    int values = 0;
    for (const FigureSeries &series : drawn.figure.series) {
        QCOMPARE(series.name, QString::number(series.year));
        QCOMPARE(series.drawn.size(), 12);
        for (int month = 1; month <= 12; ++month) {
            double sum = 0;
            for (int back = 0; back < (length == 0 ? month : length); ++back) {
                const Month at = Month::of(series.year, month) - back;
                sum += drawn.month(Flow::Exports, "CA", at.year(), at.month(), m_registry);
            }
            const double value = series.drawn.values[size_t(month - 1)];
            QVERIFY(std::isnan(sum) ? std::isnan(value) : value == sum);
            values += std::isnan(value) ? 0 : 1;
        }
    }
    QCOMPARE(values, length == 12 ? 33 : 44);
    const FigureSeries &newest = drawn.figure.series.back();
    QCOMPARE(newest.year, 1988);
    QCOMPARE(newest.line.width, 2.0);
    QCOMPARE(newest.fill, 0xFFF26426); // Canada's
    QCOMPARE(drawn.figure.series[drawn.figure.series.size() - 2].line.width, 1.2);
    QCOMPARE(drawn.figure.drawOrder.back(), int(drawn.figure.series.size()) - 1);
    // A line ends where its year ends, with its name there.
    QCOMPARE(newest.last, 7);
    const auto name = std::ranges::find(drawn.layout.texts, s("August 1988"), &TextItem::text);
    QVERIFY(name != drawn.layout.texts.end() && name->at.x() < drawn.layout.plot.right());
}

void TestOnePartner::yearsKnowTheirPeriods()
{
    const Drawn drawn = draw(walkTable(1, 44, 5), s("month chart years MX"));
    const Figure &figure = drawn.figure;
    QCOMPARE(placeOf(figure, Period::month(Month::of(1986, 8))), 7);
    QCOMPARE(placeOf(figure, Period::month(Month::of(1990, 8))), -1);
    QCOMPARE(periodOf(figure, 7, 1).toString(), s("1986-08"));
    QCOMPARE(periodOf(figure, 7).toString(), s("1988-08"));
    QCOMPARE(periodOf(figure, 10).toString(), s("1987-11")); // 1988 has none yet
    // A hit on a line is a hit on its year.
    const QPointF on(drawn.layout.x[4], drawn.layout.y(figure.series[1].drawn.values[4]));
    const auto hit = hitAt(figure, drawn.layout, on, 0.01);
    QVERIFY(hit && hit->series == 1 && hit->period == 4);
}

// On a small sheet the oldest years lose their names, and the newest is not named over its own line.
void TestOnePartner::theNewestYearsKeepTheirNames()
{
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        const Drawn drawn = draw(walkTable(seed, 488, 4), s("12-months chart years MX"));
        for (const char *size : {"85x60mm", "85x50mm", "70x60mm"}) {
            const Layout layout = layoutOf(drawn.figure, Paper::of(*FigureSize::parse(s(size))), TypewriterMetrics(0.5));
            int least = 9999;
            for (const TextItem &item : layout.texts)
                least = item.series >= 0 && item.text.size() == 4 ? std::min(least, drawn.figure.series[size_t(item.series)].year)
                                                                  : least;
            for (const int dropped : layout.droppedLabels)
                QVERIFY2(drawn.figure.series[size_t(dropped)].year < least, size);
            const FigureSeries &newest = drawn.figure.series.back();
            const auto name = std::ranges::find(layout.texts, newest.earlyName, &TextItem::text);
            QVERIFY2(name != layout.texts.end(), size);
            const double end = name->at.x() + TypewriterMetrics(0.5).width(name->text, name->role);
            for (int i = 0; i < newest.last; ++i) {
                for (double x = layout.x[size_t(i)]; x < layout.x[size_t(i) + 1]; x += 1) {
                    const double part = (x - layout.x[size_t(i)]) / (layout.x[size_t(i) + 1] - layout.x[size_t(i)]);
                    const double y = layout.y(newest.drawn.values[size_t(i)]) * (1 - part)
                                     + layout.y(newest.drawn.values[size_t(i) + 1]) * part;
                    const bool isOver = x > name->at.x() && x < end && y > name->at.y() - 5 && y < name->at.y();
                    QVERIFY2(!isOver, size);
                }
            }
        }
    }
}

void TestOnePartner::manyYearsNameTheRoundOnes()
{
    const Drawn drawn = draw(walkTable(1, 488, 4), s("month chart years MX"));
    QStringList named;
    for (const TextItem &item : drawn.layout.texts) {
        if (item.role == TextRole::LabelName)
            named.append(item.text);
    }
    named.sort();
    QCOMPARE(named.join(QLatin1Char(' ')), s("1985 1990 1995 2000 2005 2010 2015 2020 2024 August 2025"));
    QCOMPARE(drawn.figure.series.size(), size_t(41));
}

void TestOnePartner::hoverOfManyYearsNamesThree()
{
    const Drawn drawn = draw(walkTable(1, 488, 4), s("month chart years MX"));
    QCOMPARE(hoverSeries(drawn.figure, 5), QList<int>({40, 39, 5}));
    QCOMPARE(hoverSeries(draw(walkTable(1, 24, 4), s("month chart years MX")).figure, -1), QList<int>({1, 0}));
    QCOMPARE(hoverSeries(draw(walkTable(3, 24, 4), s("month MX CA CN")).figure, -1), QList<int>({0, 1, 2}));
}

void TestOnePartner::barsAreMonths()
{
    for (const int months : {30, 488}) {
        const Drawn drawn = draw(walkTable(2, months, 6), s("month chart months CA"));
        const Layout &layout = drawn.layout;
        QCOMPARE(layout.bars.size(), size_t(months));
        QCOMPARE(drawn.figure.axis.low, 0.0);
        const double unit = layout.plot.height() / drawn.figure.axis.high;
        const double step = layout.plot.width() / months;
        for (const BarItem &bar : layout.bars) {
            const Month at = Month::of(1985, 1) + bar.period;
            const double value = drawn.month(Flow::Exports, "CA", at.year(), at.month(), m_registry);
            QVERIFY(isAt(bar.rect.height(), value * unit) && isAt(bar.rect.bottom(), layout.plot.bottom()));
            QVERIFY(isAt(bar.rect.center().x(), layout.plot.left() + (bar.period + 0.5) * step));
            QVERIFY(isAt(bar.rect.width(), months == 30 ? 0.7 * step : step)); // many months touch
        }
        double year = 0;
        for (int back = 1; back <= 12; ++back)
            year += drawn.table->find({Flow::Exports, drawnPartner(s("CA"), m_registry)})->values[size_t(months - back)];
        QCOMPARE(drawn.figure.series[1].drawn.values.back(), year / 12);
        const auto hit = hitAt(drawn.figure, layout, layout.bars[3].rect.center() + QPointF(0, 5), 0.1);
        QVERIFY(hit && hit->series == 0 && hit->period == 3);
    }
}

void TestOnePartner::averageNeedsTwelveMonths()
{
    const Drawn drawn = draw(s("World 9 9 9 9 9 9 9 9 9 9 9 9 9 9\nMX 1 2 3 4 5 6 7 8 9 1 2 3 4 ."), s("month chart months MX"));
    QStringList average;
    for (const double value : drawn.figure.series[1].drawn.values)
        average.append(std::isnan(value) ? s(".") : QString::number(value / 1e6));
    QCOMPARE(average.join(QLatin1Char(' ')), s(". . . . . . . . . . . 4.25 4.5"));
}

void TestOnePartner::balanceIsExportsLessImports()
{
    std::mt19937 chance(7);
    for (int run = 0; run < 40; ++run) {
        const SlowTable slow = SlowTable::whole(chance);
        const QString iso = slow.exports.partners.begin()->first;
        if (!slow.imports.partners.contains(iso))
            continue;
        const TablePtr table = drawnTable(Month::of(slow.exports.first.year(), slow.exports.first.month()), slow.drawing(),
                                          m_registry);
        const auto numbers = numbersOf(ReleaseList({table}), m_registry, drawnSpec(s("3-months chart balance ") + iso, m_registry));
        QVERIFY(numbers);
        for (int i = 0; i < int(numbers->periods.size()); ++i) {
            const QList<QDate> when = slowMonths(s("3-months"), numbers->periods[size_t(i)].toString(), 12);
            const SlowSum exports = slow.exports.partner(iso, when);
            const SlowSum imports = slow.imports.partner(iso, when);
            QCOMPARE(numbers->exports.at(i).isBlank(), exports.blank != 0);
            if (exports.blank != 0 || imports.blank != 0)
                continue;
            QCOMPARE(qint64(numbers->exports.values[size_t(i)]), exports.dollars);
            QCOMPARE(qint64(numbers->imports.values[size_t(i)]), imports.dollars);
            QCOMPARE(qint64(numbers->balance.values[size_t(i)]), exports.dollars - imports.dollars);
        }
    }
}

void TestOnePartner::crossingsAreDated()
{
    // Exports less imports: 10, 10, -10, 0, 0, 20: down half way from February to March, up where both are equal.
    const Drawn drawn =
        draw(s("World 90 90 90 90 90 90\nMX 30 30 20 40 40 60\nimports\nWorld 90 90 90 90 90 90\nMX 20 20 30 40 40 40"),
             s("month chart balance MX"));
    QCOMPARE(drawn.figure.marks.size(), size_t(2));
    QCOMPARE(drawn.figure.marks[0].place, 1.5);
    QCOMPARE(drawn.figure.marks[0].value, 25e6);
    QCOMPARE(drawn.figure.marks[0].date + drawn.figure.marks[0].text, s("March 1985deficit begins"));
    QCOMPARE(drawn.figure.marks[1].place, 3.0);
    QCOMPARE(drawn.figure.marks[1].value, 40e6);
    QCOMPARE(drawn.figure.marks[1].date + drawn.figure.marks[1].text, s("June 1985surplus begins"));
    QCOMPARE(drawn.figure.gapName + drawn.figure.gapText, s("Surplus20.0"));
    // Its ring is drawn around the crossing of the two lines.
    const QPointF at((drawn.layout.x[1] + drawn.layout.x[2]) / 2, drawn.layout.y(25e6));
    const auto isRing = [&](const StrokeItem &stroke) {
        return stroke.points.size() > 8 && std::ranges::all_of(stroke.points, [&](QPointF p) {
                   return isAt(std::hypot(p.x() - at.x(), p.y() - at.y()), 3.6);
               });
    };
    QCOMPARE(std::ranges::count_if(drawn.layout.above, isRing), 1);
    QVERIFY(std::ranges::find(drawn.layout.texts, s("March 1985"), &TextItem::text) != drawn.layout.texts.end());
    // Tinted by sign: the surplus in the partner's colour, the deficit grey.
    QVERIFY(std::ranges::find(drawn.layout.tints, 0xFF006764u, &TintItem::colour) != drawn.layout.tints.end());
    QVERIFY(std::ranges::find(drawn.layout.tints, 0xFF4A525Cu, &TintItem::colour) != drawn.layout.tints.end());
}

void TestOnePartner::gapsHaveNoCrossing()
{
    const Drawn drawn = draw(s("World 90 90 90 90\nMX 30 . 20 20\nimports\nWorld 90 90 90 90\nMX 20 20 30 30"),
                             s("month chart balance MX"));
    QVERIFY(drawn.figure.marks.empty());
}

void TestOnePartner::ofManyCrossingsTheNewestAreDated()
{
    QString exports, imports, world;
    for (int i = 0; i < 100; ++i) {
        const auto passed = std::ranges::count_if(std::array{2, 4, 6, 8, 10, 20, 40, 60, 80}, [i](int at) { return at <= i; });
        exports += s(passed % 2 == 0 ? " 20" : " 40");
        imports += s(" 30");
        world += s(" 90");
    }
    const Drawn drawn = draw(s("World") + world + s("\nMX") + exports + s("\nimports\nWorld") + world + s("\nMX") + imports,
                             s("month chart balance MX"));
    QCOMPARE(drawn.figure.marks.size(), size_t(9));
    QCOMPARE(drawn.figure.moreCrossings, s("Rings mark where the lines cross, 9 times."));
    for (size_t i = 0; i < 9; ++i) {
        const bool dated = std::ranges::find(drawn.layout.texts, drawn.figure.marks[i].date, &TextItem::text)
                           != drawn.layout.texts.end();
        QVERIFY(i >= 3 || !dated);
        QVERIFY(i < 5 || dated);
    }
    // The figure reports that some have no note, and only then.
    const QString rings = s("Rings mark where the lines cross, 9 times.");
    QVERIFY(drawn.layout.crossingsWithoutNote > 0);
    QVERIFY(std::ranges::find(drawn.layout.texts, rings, &TextItem::text) != drawn.layout.texts.end());
    const Drawn two = draw(s("World 90 90 90 90 90\nMX 40 40 40 20 40\nimports\nWorld 90 90 90 90 90\nMX 30 30 30 30 30"),
                           s("month chart balance MX"));
    QCOMPARE(two.layout.crossingsWithoutNote, 0);
    QVERIFY(std::ranges::find(two.layout.texts, two.figure.moreCrossings, &TextItem::text) == two.layout.texts.end());
}

void TestOnePartner::labelsDoNotOverlap_data()
{
    QTest::addColumn<QString>("words");
    for (const char *chart : {"years", "years cumulative", "months", "balance"})
        QTest::newRow(chart) << s("month chart ") + s(chart) + s(" MX");
}

void TestOnePartner::labelsDoNotOverlap()
{
    QFETCH(QString, words);
    for (unsigned seed = 1; seed < 25; ++seed) {
        const int months = 20 + int(seed) * 9;
        const QString imports = walkTable(1, months, seed + 100);
        const Drawn drawn = draw(walkTable(1, months, seed) + s("\nimports\n") + imports, words,
                                 seed % 3 == 0   ? "es"
                                 : seed % 3 == 1 ? "fr"
                                                 : "en");
        std::vector<QRectF> boxes;
        for (const TextItem &item : drawn.layout.texts) {
            const bool label = item.role == TextRole::LabelName || item.role == TextRole::LabelValue
                               || item.role == TextRole::Period || item.role == TextRole::Note;
            const QRectF box = boxOf(item);
            QVERIFY2(QRectF(QPointF(), drawn.layout.paper.size).contains(box), qPrintable(item.text));
            if (!label)
                continue;
            for (const QRectF &other : boxes)
                QVERIFY2(!other.adjusted(0.3, 0.3, -0.3, -0.3).intersects(box), qPrintable(item.text));
            boxes.push_back(box);
        }
        QVERIFY(!boxes.empty());
    }
}

void TestOnePartner::othersChosenAreNoted()
{
    const Drawn drawn = draw(walkTable(3, 30, 2), s("month chart years MX CA CN"));
    QVERIFY(drawn.figure.notes.isEmpty()); // it is no matter of the reader's
    QCOMPARE(testLanguage(s("en"), m_registry).paragraph(drawn.figure.remarks),
             s("This chart is about one partner, Mexico; 2 other chosen partners are not drawn."));
    QVERIFY(draw(walkTable(3, 30, 2), s("month chart years CA")).figure.remarks.isEmpty());
}

TRADESTRATA_TEST(TestOnePartner, QCoreApplication)
#include "tst_onepartner.moc"
