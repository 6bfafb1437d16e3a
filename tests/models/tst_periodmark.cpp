// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/figure/drawnpart.h"
#include "models/layout/hittest.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "tests/support/drawnkinds.h"
#include "tests/support/drawnspec.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "tests/support/typewriter.h"
#include "tests/support/walktable.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

const std::vector<DrawnKind> markedKinds = drawnKindsAnd({
    {"a few bars", "year bars through 2", 40},
    {"panels", "month panels", 130},
    {"years", "month years", 130},
    {"concentration", "month concentration", 130},
});

/// A figure with a marked period, and its layout.
struct Marked
{
    Numbers numbers;
    Figure figure;
    Layout layout;

    std::vector<TextItem> values() const
    {
        std::vector<TextItem> items;
        std::ranges::copy_if(layout.texts, std::back_inserter(items), [](const TextItem &item) { return item.period >= 0; });
        return items;
    }
    std::vector<TextItem> names() const
    {
        std::vector<TextItem> items;
        std::ranges::copy_if(layout.texts, std::back_inserter(items), [&](const TextItem &item) {
            return figure.mark && item.role == TextRole::Period && item.text == figure.mark->name && item.series < 0;
        });
        return items;
    }
    /// The pieces of the line, without a line at another place.
    std::vector<StrokeItem> line(double x) const
    {
        std::vector<StrokeItem> pieces;
        for (const auto *strokes : {&layout.below, &layout.above}) {
            for (const StrokeItem &stroke : *strokes) {
                if (stroke.width == 0.75 && stroke.dash.isEmpty() && stroke.points.size() == 2 && stroke.points[0].x() == x
                    && stroke.points[1].x() == x)
                    pieces.push_back(stroke);
            }
        }
        return pieces;
    }
    std::vector<StrokeItem> dots() const
    {
        std::vector<StrokeItem> dots;
        std::ranges::copy_if(layout.above, std::back_inserter(dots),
                             [](const StrokeItem &stroke) { return stroke.round && stroke.width == 4.4; });
        return dots;
    }
    double x() const { return layout.x[size_t(figure.mark->place)]; }
};

bool isNear(double a, double b) { return std::abs(a - b) < 0.02; }

/// In which the names before marked values need no room.
class NarrowNames : public TypewriterMetrics
{
public:
    explicit NarrowNames(const Figure &figure)
    {
        for (int i = 0; i < int(figure.series.size()); ++i)
            m_values.insert(figure.series[size_t(i)].name + u' ' + figure.mark->values[i], figure.mark->values[i]);
    }
    double width(const QString &text, TextRole role) const override
    {
        return TypewriterMetrics::width(m_values.value(text, text), role);
    }

private:
    QHash<QString, QString> m_values;
};

} // namespace

/// A marked period in every chart: its line and dots are where the data are, its values are those of the data, and
/// nothing is over anything else.
class TestPeriodMark : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aLineWithDotsAtTheValues();
    void valuesHaveTheDecimalsThatTheyNeedToDiffer();
    void namesSayWhatIsSummed_data();
    void namesSayWhatIsSummed();
    void onlyTheMarkedYearHasADot();
    void valuesLieInTheirBands();
    void namesTakeNoRoomOfValues();
    void barsHaveTheirWholeValues();
    void everyPaneHasItsLine();
    void theEndIsSaidOnce();
    void nothingAtAGap();
    void aPartOfTheWindowHasItOrNot();
    void otherThingsKeepClearOfIt();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void aValueIsNearestToItsDot();
    void whatMattersMostIsSaid();
    void aValueIsFoundWithItsPeriod();

private:
    Marked draw(const QString &table, const QString &words, const QString &size = QStringLiteral("170x95mm"),
                const QString &language = QStringLiteral("en"), double unit = 1e9);
    Marked walk(const DrawnKind &kind, int series, unsigned seed, const QString &size, const QString &language);

    PartnerRegistry m_registry;
    std::map<QString, Language> m_languages;
};

void TestPeriodMark::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    for (const char *code : {"en", "es", "fr"})
        m_languages.emplace(s(code), testLanguage(s(code), m_registry));
}

Marked TestPeriodMark::draw(const QString &table, const QString &words, const QString &size, const QString &language, double unit)
{
    const FigureSpec spec = drawnSpec(words, m_registry);
    const auto numbers = numbersOf(ReleaseList({drawnTable(Month::of(2020, 1), table, m_registry, unit)}), m_registry, spec);
    if (!numbers)
        qFatal("%s", qPrintable(numbers.error().id));
    const Figure figure = buildFigure(*numbers, spec, m_registry, m_languages.at(language));
    return {*numbers, figure, layoutOf(figure, Paper::of(*FigureSize::parse(size)), TypewriterMetrics())};
}

// In a table of millions, with a mark somewhere in it.
Marked TestPeriodMark::walk(const DrawnKind &kind, int series, unsigned seed, const QString &size, const QString &language)
{
    QString words = s(kind.spec);
    for (int p = 0; p < series; ++p)
        words += u' ' + s(walkers[p]);
    FigureSpec spec = drawnSpec(words, m_registry);
    const TablePtr table = drawnTable(Month::of(1985, 1), walkTable(series, kind.months, seed), m_registry, 1e6);
    const int first = spec.measure == Measure::TwelveMonths ? 11 : 0;
    spec.mark = Period::month(Month::of(1985, 1) + (first + int(seed * 37) % (kind.months - first - 11)));
    const auto numbers = numbersOf(ReleaseList({table}), m_registry, spec);
    if (!numbers)
        qFatal("%s", qPrintable(numbers.error().id));
    const Figure figure = buildFigure(*numbers, spec, m_registry, m_languages.at(language));
    return {*numbers, figure, layoutOf(figure, Paper::of(*FigureSize::parse(size)), TypewriterMetrics())};
}

void TestPeriodMark::aLineWithDotsAtTheValues()
{
    const Marked drawn = draw(s("World 90 90 90 90\nMX 10 20 30 40\nCA 40 30 25 20"),
                              s("month line axis zero MX CA mark 2020-02"));
    QCOMPARE(drawn.figure.mark->place, 1);
    const double x = drawn.x();
    const auto line = drawn.line(x);
    QCOMPARE(line.size(), size_t(1));
    QVERIFY(isNear(line[0].points[0].y(), drawn.layout.plot.top()) && isNear(line[0].points[1].y(), drawn.layout.plot.bottom()));
    QCOMPARE(drawn.names().size(), size_t(1));
    QVERIFY(drawn.names()[0].at.y() < drawn.layout.plot.top());
    const auto dots = drawn.dots();
    QCOMPARE(dots.size(), size_t(2));
    std::map<QRgb, double> places;
    for (const StrokeItem &dot : dots) {
        QVERIFY(isNear(dot.points[0].x(), x) && isNear(dot.points[1].x(), x));
        places[dot.colour] = dot.points[0].y();
    }
    // By hand: from zero at the bottom, 20 and 30 of what the axis has.
    const auto yOf = [&](double billions) {
        return drawn.layout.plot.bottom() - billions * 1e9 / drawn.figure.axis.high * drawn.layout.plot.height();
    };
    QVERIFY(isNear(places.at(0xFF006764), yOf(20)) && isNear(places.at(0xFFF26426), yOf(30)));
    const auto values = drawn.values();
    QCOMPARE(values.size(), size_t(2));
    for (const TextItem &item : values) {
        QCOMPARE(item.text, item.series == 0 ? s("20.0") : s("30.0"));
        QCOMPARE(item.colour, drawn.figure.series[size_t(item.series)].ink);
        QCOMPARE(item.period, 1);
        QVERIFY(std::abs(item.at.y() - yOf(item.series == 0 ? 20 : 30)) < 16);
    }
    QVERIFY(drawn.layout.droppedValues.isEmpty() && !drawn.layout.markUnnamed);
}

void TestPeriodMark::valuesHaveTheDecimalsThatTheyNeedToDiffer()
{
    const Marked drawn = draw(s("World 90000 90000 90000\nMX 10000 20010 30000\nCA 20000 20040 10000\nCN 1000 2000 3000"),
                              s("month line MX CA CN mark 2020-02"), s("170x95mm"), s("en"), 1e6);
    QCOMPARE(drawn.figure.mark->values.join(u' '), s("20.01 20.04 2.00"));
    const Marked shares = draw(s("World 80 80 80\nMX 10 20 30\nCA 40 30 10"), s("month line share MX CA mark 2020-02"));
    QCOMPARE(shares.figure.mark->values.join(u' '), s("25.0% 37.5%"));
}

void TestPeriodMark::namesSayWhatIsSummed_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *spec, const char *language, const char *name) {
        QTest::addRow("%s, %s", spec, language) << s(spec) << s(language) << s(name);
    };
    row("month line mark 2020-08", "en", "August 2020");
    row("12-months line mark 2020-12", "en", "To December 2020");
    row("quarter line mark 2020-08", "en", "Q3 2020");
    row("year line mark 2020-08", "en", "2020");
    row("same-months through 8 line mark 2020", "en", "January–August 2020");
    row("month years mark 2020-08", "en", "August 2020");
    row("month line mark 2020-08", "es", "Agosto de 2020");
    row("12-months line mark 2020-12", "fr", "À fin décembre 2020");
}

void TestPeriodMark::namesSayWhatIsSummed()
{
    QFETCH(QString, spec);
    QFETCH(QString, language);
    const QString table = s("World") + s(" 90").repeated(24) + s("\nMX") + s(" 9").repeated(24);
    const Marked drawn = draw(table, spec + s(" MX"), s("170x95mm"), language);
    QTEST(drawn.figure.mark->name, "name");
    QCOMPARE(drawn.names().size(), size_t(1));
}

void TestPeriodMark::onlyTheMarkedYearHasADot()
{
    const QString table = s("World") + s(" 90").repeated(36) + s("\nMX") + s(" 10").repeated(12) + s(" 20").repeated(12)
                          + s(" 30").repeated(12);
    const Marked drawn = draw(table, s("month years axis zero MX mark 2021-08"));
    QCOMPARE(drawn.figure.mark->place, 7);
    QCOMPARE(drawn.figure.mark->values.join(u'|'), s("|20.0|"));
    QCOMPARE(drawn.dots().size(), size_t(1));
    QVERIFY(isNear(drawn.dots()[0].points[0].y(), drawn.layout.y(20e9)));
}

// Each inside its band, whose edges are counted here; the rest above the stack in its order.
void TestPeriodMark::valuesLieInTheirBands()
{
    const Marked drawn = draw(s("World 100 100 100 100 100 200\nMX 40 40 40 40 40 40\nCA 30 30 30 30 30 30\nCN 1 1 1 1 1 1"),
                              s("month area MX CA CN others mark 2020-03"));
    const QStringList expected{s("40.0"), s("30.0"), s("1.0"), s("29.0")};
    QCOMPARE(drawn.figure.mark->values, expected);
    const auto values = drawn.values();
    QCOMPARE(values.size(), size_t(4));
    const double edges[][2]{{0, 40}, {40, 70}, {100, 200}, {71, 100}};
    for (const TextItem &item : values) {
        const QRectF box = boxOf(item);
        const bool isInside = box.bottom() > drawn.layout.y(100e9);
        QCOMPARE(item.text, isInside ? expected[item.series]
                                     : drawn.figure.series[size_t(item.series)].name + s(" ") + expected[item.series]);
        QVERIFY(box.top() >= drawn.layout.y(edges[item.series][1] * 1e9)
                && box.bottom() <= drawn.layout.y(edges[item.series][0] * 1e9));
        QVERIFY(box.left() > drawn.x() || box.right() < drawn.x());
    }
    QVERIFY(!drawn.line(drawn.x()).empty());
    QVERIFY(drawn.dots().empty());
    // Names of bands keep clear of it, though these are widest there.
    const Marked widest = draw(s("World 40 60 80 99 100 99\nMX 4 6 15 35 40 35\nCA 3 5 14 30 32 30"),
                               s("month area MX CA others mark 2020-05"));
    QCOMPARE(widest.values().size(), size_t(3));
    for (const TextItem &item : widest.layout.texts) {
        const QRectF box = boxOf(item);
        const bool isName = item.series >= 0 && item.period < 0 && box.right() < widest.layout.plot.right();
        QVERIFY2(!isName || box.right() < widest.x() - 5 || box.left() > widest.x() + 5, qPrintable(item.text));
    }
}

// Over bands values have their names only where these cost none of them its place.
void TestPeriodMark::namesTakeNoRoomOfValues()
{
    int named = 0, dropped = 0;
    for (const char *size : {"170x95mm", "120x70mm", "85x60mm"}) {
        for (unsigned seed = 1; seed <= 24; ++seed) {
            const int series = 3 + int(seed) % 8;
            const Marked drawn = walk({"an area", "12-months area", 130}, series, seed, s(size), s("en"));
            const Layout narrow = layoutOf(drawn.figure, Paper::of(*FigureSize::parse(s(size))), NarrowNames(drawn.figure));
            const QByteArray about = QByteArray(size) + ", " + QByteArray::number(seed);
            QVERIFY2(drawn.layout.droppedValues.size() <= narrow.droppedValues.size(), about);
            dropped += int(drawn.layout.droppedValues.size());
            for (const TextItem &value : drawn.values())
                named += value.text == drawn.figure.mark->values[value.series] ? 0 : 1;
        }
    }
    QVERIFY2(named > 10 && dropped > 100, QByteArray::number(named) + " and " + QByteArray::number(dropped));
}

void TestPeriodMark::barsHaveTheirWholeValues()
{
    const QString months = s("World") + s(" 10").repeated(24) + s(" 20").repeated(12) + s("\nMX") + s(" 3").repeated(12)
                           + s(" 2").repeated(12) + s(" 4").repeated(12) + s("\nCA") + s(" 4").repeated(36);
    // Inside the parts of a whole bar; above one of two parts, as they are sums of both.
    for (const char *through : {"12", "8"}) {
        const Marked drawn = draw(months, s("year bars MX CA others mark 2021 through ") + s(through));
        const auto values = drawn.values();
        QCOMPARE(values.size(), size_t(3));
        const double top = drawn.layout.y(120e9);
        for (const TextItem &item : values) {
            QCOMPARE(item.text, item.series == 0 ? s("24.0") : s("48.0"));
            const bool isInside = boxOf(item).top() > top;
            QCOMPARE(isInside, QLatin1String(through) == QLatin1String("12"));
            for (const BarItem &bar : drawn.layout.bars)
                QVERIFY(!bar.rect.intersects(boxOf(item)) || (isInside && bar.series == item.series && bar.period == 1));
        }
        const auto line = drawn.line(drawn.x());
        QVERIFY(line.size() == 1 && line[0].points[1].y() < top);
    }
}

void TestPeriodMark::everyPaneHasItsLine()
{
    const Marked drawn = draw(s("World 90 90 90 90\nMX 10 20 30 40\nCA 40 30 25 20\nCN 5 5 5 5"),
                              s("month panels MX CA CN mark 2020-02"));
    QCOMPARE(drawn.layout.panes.size(), size_t(3));
    QCOMPARE(drawn.names().size(), size_t(1));
    const auto dots = drawn.dots();
    for (const Pane &pane : drawn.layout.panes) {
        const double x = pane.x[1];
        const auto line = drawn.line(x);
        QVERIFY(std::ranges::any_of(line, [&](const StrokeItem &stroke) {
            return isNear(stroke.points[0].y(), pane.plot.top()) && isNear(stroke.points[1].y(), pane.plot.bottom());
        }));
        const double y = pane.y(drawn.figure.series[size_t(pane.series)].drawn.values[1]);
        QVERIFY(std::ranges::any_of(dots, [&](const StrokeItem &dot) {
            return isNear(dot.points[0].x(), x) && isNear(dot.points[0].y(), y);
        }));
    }
    QCOMPARE(drawn.values().size(), size_t(3));
}

// At the end of the lines their labels have the values already.
void TestPeriodMark::theEndIsSaidOnce()
{
    for (const char *chart : {"line", "area", "panels"}) {
        const Marked drawn = draw(s("World 90 90 90 90\nMX 10 20 30 40\nCA 40 30 25 20"),
                                  s("month MX CA mark 2020-04 ") + s(chart));
        QVERIFY(drawn.figure.mark && drawn.values().empty() && drawn.layout.droppedValues.isEmpty());
        QCOMPARE(drawn.dots().size(), size_t(QLatin1String(chart) == QLatin1String("area") ? 0 : 2));
    }
}

void TestPeriodMark::nothingAtAGap()
{
    const Marked drawn = draw(s("World 90 90 90 90\nMX 10 20 . 40\nCA 40 30 25 20"), s("month line MX CA mark 2020-03"));
    QCOMPARE(drawn.figure.mark->values.join(u'|'), s("|25.0"));
    QCOMPARE(drawn.dots().size(), size_t(1));
    const Marked stack = draw(s("World 90 90 90 90 90\nMX 10 20 . 40 50\nCA 40 30 25 20 10"), s("month area MX CA mark 2020-03"));
    QVERIFY(stack.figure.mark && stack.values().empty() && stack.layout.droppedValues.isEmpty());
    const Marked outside = draw(s("World 90 90 90\nMX 10 20 30"), s("month line MX to 2020-02 mark 2020-03"));
    QVERIFY(!outside.figure.mark && outside.numbers.notMarked);
    QVERIFY(outside.dots().empty());
}

void TestPeriodMark::aPartOfTheWindowHasItOrNot()
{
    const QString table = s("World") + s(" 90").repeated(24) + s("\nMX") + s(" 9").repeated(24);
    const FigureSpec spec = drawnSpec(s("month MX mark 2020-08"), m_registry);
    const Numbers whole = draw(table, s("month MX mark 2020-08")).numbers;
    const auto markIn = [&](Month first, Month last) {
        const Figure part = buildFigure(partOf(whole, {first, last}), spec, m_registry, m_languages.at(s("en")));
        return part.mark ? part.periods[size_t(part.mark->place)].toString() : QString();
    };
    QCOMPARE(markIn(Month::of(2020, 5), Month::of(2020, 9)), s("2020-08"));
    QCOMPARE(markIn(Month::of(2020, 8), Month::of(2021, 9)), s("2020-08"));
    QCOMPARE(markIn(Month::of(2020, 9), Month::of(2021, 9)), QString());
    QCOMPARE(markIn(Month::of(2020, 1), Month::of(2020, 7)), QString());
}

// Dates of crossings, the lens, names of releases and of events.
void TestPeriodMark::otherThingsKeepClearOfIt()
{
    for (unsigned seed = 1; seed < 40; ++seed) {
        const Marked drawn = walk({"", "month line crossings lens", 61}, 2, seed, s("170x95mm"), s("en"));
        const double x = drawn.x();
        for (const TextItem &item : drawn.layout.texts) {
            const QRectF box = boxOf(item);
            const bool isInPlot = drawn.layout.plot.contains(box);
            QVERIFY2(!isInPlot || box.right() < x || box.left() > x, qPrintable(item.text));
        }
        QVERIFY(!drawn.layout.lens.contains(QPointF(x, drawn.layout.lens.center().y())));
    }
}

void TestPeriodMark::nothingOverlaps_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("size");
    for (int kind = 0; kind < int(markedKinds.size()); ++kind) {
        for (const char *size : drawnSizes)
            QTest::addRow("%s, %s", markedKinds[size_t(kind)].name, size) << kind << s(size);
    }
}

void TestPeriodMark::nothingOverlaps()
{
    QFETCH(int, kind);
    QFETCH(QString, size);
    for (int series = 1; series <= 12; ++series) {
        const QString language = QStringList{s("en"), s("es"), s("fr")}[series % 3];
        const Marked drawn = walk(markedKinds[size_t(kind)], series, unsigned(series), size, language);
        const Layout &layout = drawn.layout;
        const QByteArray about = QByteArray::number(series) + " series: ";
        QVERIFY2(drawn.figure.mark, about);
        const QRectF sheet(QPointF(0, 0), layout.paper.size);
        std::vector<QRectF> boxes;
        for (size_t i = 0; i < layout.texts.size(); ++i) {
            const QRectF box = boxes.emplace_back(boxOf(layout.texts[i])).adjusted(0.01, 0.01, -0.01, -0.01);
            QVERIFY2(sheet.contains(box), about + qPrintable(layout.texts[i].text));
            for (size_t j = 0; j < i; ++j) {
                if (boxes[j].intersects(box))
                    QFAIL(about + qPrintable(layout.texts[j].text + s(" over ") + layout.texts[i].text));
            }
        }
        // Lines and dots cross no value: counted along each line in small steps.
        const auto values = drawn.values();
        for (const TextItem &item : values) {
            const QRectF box = boxOf(item);
            for (const StrokeItem &dot : drawn.dots())
                QVERIFY2(!box.contains(dot.points[0]), about + qPrintable(item.text));
            if (!traits(drawn.figure.chart).hasLines())
                continue;
            for (const FigureSeries &line : drawn.figure.series) {
                for (int p = 0; p + 1 < line.drawn.size() && !line.bars; ++p) {
                    for (double t = 0; t <= 1; t += 0.05) {
                        const double value = line.drawn.values[size_t(p)] * (1 - t) + line.drawn.values[size_t(p) + 1] * t;
                        const QPointF at(layout.x[size_t(p)] * (1 - t) + layout.x[size_t(p) + 1] * t, layout.y(value));
                        if (!std::isnan(at.y()) && box.contains(at))
                            QFAIL(about + qPrintable(item.text + s(" on ") + line.name));
                    }
                }
            }
        }
        // Everything is somewhere: beside the mark, at the end of its series, or counted.
        qsizetype wanted = 0;
        for (qsizetype i = 0; i < drawn.figure.mark->values.size(); ++i) {
            const bool isAtEnd = drawn.figure.series[size_t(i)].last == drawn.figure.mark->place;
            wanted += drawn.figure.mark->values[i].isEmpty() || isAtEnd ? 0 : 1;
        }
        if (drawn.figure.mark->place != drawn.figure.newest || drawn.figure.chart != Chart::Bars)
            QVERIFY2(qsizetype(values.size()) + layout.droppedValues.size() >= wanted, about);
        const bool isRoomy = size != s("85x60mm") && size != s("320x200") && (layout.panes.empty() || size != s("640x360"));
        QVERIFY2(!isRoomy || drawn.names().size() == 1, about + "without its name");
    }
}

// Of all dots at the mark, but for those whose values are in the same column, in the order of the dots. One without a dot
// beside it has its name.
void TestPeriodMark::aValueIsNearestToItsDot()
{
    int values = 0, named = 0;
    for (unsigned seed = 1; seed < 60; ++seed) {
        const Marked drawn = walk({"", "month line", 90}, 2 + int(seed % 11), seed, s("170x95mm"), s("en"));
        const auto dotOf = [&](int series) {
            return drawn.layout.y(drawn.figure.series[size_t(series)].drawn.values[size_t(drawn.figure.mark->place)]);
        };
        const auto all = drawn.values();
        const auto isNamed = [&](const TextItem &item) {
            return item.text == drawn.figure.series[size_t(item.series)].name + s(" ") + drawn.figure.mark->values[item.series];
        };
        const auto isInColumn = [&](int series, bool right) {
            return std::ranges::any_of(all, [&](const TextItem &item) {
                return item.series == series && !isNamed(item) && (item.at.x() > drawn.x()) == right;
            });
        };
        for (const TextItem &item : all) {
            ++values;
            named += isNamed(item) ? 1 : 0;
            if (isNamed(item))
                continue;
            QCOMPARE(item.text, drawn.figure.mark->values[item.series]);
            const double middle = item.at.y() - 2.8;
            const double own = std::abs(dotOf(item.series) - middle);
            for (int other = 0; other < int(drawn.figure.series.size()); ++other)
                QVERIFY(std::abs(dotOf(other) - middle) >= own - 0.01 || isInColumn(other, item.at.x() > drawn.x()));
            for (const TextItem &other : all) {
                const bool isSameColumn = !isNamed(other) && (other.at.x() > drawn.x()) == (item.at.x() > drawn.x());
                QVERIFY(!isSameColumn || (dotOf(item.series) - dotOf(other.series)) * (item.at.y() - other.at.y()) >= 0);
            }
        }
    }
    QVERIFY2(values > 300 && named > 10, QByteArray::number(values) + ", " + QByteArray::number(named));
}

// The first partner hardly ever loses its value where a lesser one has room, not even in a column; and values of lines that
// nearly touch are moved apart.
void TestPeriodMark::whatMattersMostIsSaid()
{
    int figures = 0, lost = 0;
    for (const char *size : {"85x60mm", "170x95mm", "640x360"}) {
        for (int series = 2; series <= 12; ++series) {
            for (unsigned seed = 1; seed < 5; ++seed) {
                const Marked drawn = walk({"", "12-months line", 200}, series, seed * 13 + unsigned(series), s(size), s("en"));
                const bool isLost = drawn.layout.droppedValues.contains(0) && !drawn.values().empty();
                QVERIFY(!isLost || s(size) != s("170x95mm"));
                ++figures;
                lost += isLost ? 1 : 0;
            }
        }
    }
    QVERIFY2(figures == 132 && lost <= 12, QByteArray::number(lost));
    // Two lines so near to each other that both values are on the same side; by hand, the higher one is above.
    const Marked near = draw(s("World 900 900 900 900 900\nMX 99 99 99 99 99\nCA 100 100 100 100 100"),
                             s("month line axis zero MX CA mark 2020-03"), s("85x60mm"));
    QVERIFY(near.layout.droppedValues.isEmpty());
    const auto values = near.values();
    QCOMPARE(values.size(), size_t(2));
    const auto &mexico = values[0].series == 0 ? values[0] : values[1], &canada = values[0].series == 0 ? values[1] : values[0];
    QVERIFY(canada.at.y() <= mexico.at.y() - 7.5);
}

void TestPeriodMark::aValueIsFoundWithItsPeriod()
{
    const Marked drawn = draw(s("World 90 90 90 90\nMX 10 20 30 40\nCA 40 30 25 20"), s("month line MX CA mark 2020-02"));
    for (const TextItem &item : drawn.values()) {
        const auto hit = labelAt(drawn.layout, TypewriterMetrics(), boxOf(item).center());
        QVERIFY(hit == LabelHit({item.series, -1, 1}));
    }
    const auto label = std::ranges::find_if(drawn.layout.texts, [](const TextItem &item) { return item.text == s("Mexico"); });
    QVERIFY(labelAt(drawn.layout, TypewriterMetrics(), boxOf(*label).center()) == LabelHit({0, -1, -1}));
}

TRADESTRATA_TEST(TestPeriodMark, QCoreApplication)
#include "tst_periodmark.moc"
