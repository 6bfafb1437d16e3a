// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/figure/leads.h"
#include "models/io/readers.h"
#include "models/layout/layout.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "tests/support/drawnspec.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "tests/support/typewriter.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

Column columnOf(const std::vector<double> &values)
{
    Column column;
    for (const double value : values)
        column.push(std::isnan(value) ? Cell{value, Blank::Missing} : Cell{value, Blank::None});
    return column;
}

} // namespace

/// Where the lines of the first two of the shown cross: the position on the lines, the date, the words.
class TestCrossings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void byHand_data();
    void byHand();
    void liesOnBothLines();
    void marksHaveDateAndValues();
    void saysWhatItDidNot_data();
    void saysWhatItDidNot();
    void tellsTheStory();
    void notesAreClear();
    void aNoteIsWholeOrLeftOut();

private:
    Figure figure(const QString &table, const QString &words, const char *language = "en") const;

    PartnerRegistry m_registry;
};

void TestCrossings::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

Figure TestCrossings::figure(const QString &table, const QString &words, const char *language) const
{
    const TablePtr drawn = drawnTable(Month::of(2025, 1), table, m_registry, 1e6);
    const FigureSpec spec = drawnSpec(words, m_registry);
    const auto numbers = numbersOf(ReleaseList({drawn}), m_registry, spec);
    if (!numbers)
        qFatal("%s", qPrintable(numbers.error().id));
    return buildFigure(*numbers, spec, m_registry, testLanguage(s(language), m_registry));
}

void TestCrossings::byHand_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("found"); // place, value, first period of the new leader, who it is
    const auto row = [](const char *name, const char *a, const char *b, const char *found) {
        QTest::newRow(name) << s(a) << s(b) << s(found);
    };
    row("in the middle", "10 20", "20 10", "0.5 15 1 a");
    row("nearer to the smaller difference", "10 40", "20 10", "0.25 17.5 1 a");
    row("there and back", "1 3 1", "2 2 2", "0.5 2 1 a, 1.5 2 2 b");
    row("never", "1 2 3", "2 3 4", "");
    row("a touch is none", "1 2 1", "2 2 2", "");
    row("level on the way: where they meet", "1 2 2 3", "2 2 2 2", "1 2 3 a");
    row("across a gap nobody knows", "1 . 3", "2 2 2", "");
    row("from the first on", "2 2 3", "2 2 2", "");
    row("level at the end", "1 3 2", "2 2 2", "0.5 2 1 a");
    row("below zero", "-2 4", "0 0", "0.333333 0 1 a");
}

void TestCrossings::byHand()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, found);
    const auto read = [](const QString &text) {
        std::vector<double> values;
        for (const QString &word : text.split(u' '))
            values.push_back(word == s(".") ? std::nan("") : word.toDouble());
        return columnOf(values);
    };
    QStringList crossings;
    for (const LineCrossing &crossing : crossingsOf(read(a), read(b), Scale::Linear))
        crossings.append(
            s("%1 %2 %3 %4").arg(crossing.place).arg(crossing.value).arg(crossing.period).arg(crossing.toFirst ? s("a") : s("b")));
    QCOMPARE(crossings.join(s(", ")), found);
}

// On random lines and on both scales a crossing lies on both lines, as they are drawn; one leads before it, the other
// after it; there are as many as there are sign changes of the difference.
void TestCrossings::liesOnBothLines()
{
    std::mt19937 chance(11);
    std::uniform_int_distribution<int> level(1, 40);
    int all = 0;
    for (int round = 0; round < 400; ++round) {
        std::vector<double> a, b;
        for (int i = 0; i < 30; ++i) {
            a.push_back(level(chance));
            b.push_back(level(chance));
        }
        const Scale scale = round % 2 == 0 ? Scale::Linear : Scale::Log;
        const auto height = [&](const std::vector<double> &values, double place) {
            const auto left = std::min(size_t(place), values.size() - 2);
            const double from = levelOf(scale, values[left]);
            return from + (place - double(left)) * (levelOf(scale, values[left + 1]) - from);
        };
        int changes = 0;
        int before = 0;
        for (size_t i = 0; i < a.size(); ++i) {
            const int sign = a[i] > b[i] ? 1 : a[i] < b[i] ? -1 : 0;
            changes += sign != 0 && before != 0 && sign != before ? 1 : 0;
            before = sign != 0 ? sign : before;
        }
        const auto found = crossingsOf(columnOf(a), columnOf(b), scale);
        QCOMPARE(int(found.size()), changes);
        for (const LineCrossing &crossing : found) {
            ++all;
            QVERIFY(std::abs(height(a, crossing.place) - levelOf(scale, crossing.value)) < 1e-9);
            QVERIFY(std::abs(height(b, crossing.place) - levelOf(scale, crossing.value)) < 1e-9);
            QCOMPARE(a[size_t(crossing.period)] > b[size_t(crossing.period)], crossing.toFirst);
            QVERIFY(crossing.place <= crossing.period && crossing.place > crossing.period - 30);
        }
    }
    QVERIFY(all > 2000);
}

void TestCrossings::marksHaveDateAndValues()
{
    const QString table = s("World 90000 90000 90000\nGB 5000 7000 7120\nCA 6000 6990 7121");
    const auto marks = [&](const char *language) {
        QStringList lines;
        for (const DatedMark &mark : figure(table, s("month line GB CA crossings"), language).marks)
            lines.append(mark.date + u'|' + mark.text + u'|' + mark.values);
        return lines.join(u'\n');
    };
    QCOMPARE(marks("en"), s("February 2025|The United Kingdom passes Canada,|7.00 to 6.99\n"
                            "March 2025|Canada passes the United Kingdom,|7.121 to 7.120"));
    QCOMPARE(marks("es"), s("Febrero de 2025|El Reino Unido supera a Canadá,|7.00 frente a 6.99\n"
                            "Marzo de 2025|Canadá supera al Reino Unido,|7.121 frente a 7.120"));
    QCOMPARE(marks("fr"), s("Février 2025|Le Royaume-Uni dépasse le Canada,|7,00 contre 6,99\n"
                            "Mars 2025|Le Canada dépasse le Royaume-Uni,|7,121 contre 7,120"));
    const Figure shares = figure(table, s("month line share GB CA crossings"));
    QCOMPARE(shares.marks.size(), size_t(2));
    QCOMPARE(shares.marks[0].values, s("7.78% to 7.77%"));
    QVERIFY(figure(table, s("month line GB CA")).marks.empty());
    QVERIFY(toText(figure(table, s("month line GB CA crossings")))
                .contains(s("\nmark February 2025 | 0.9901 | The United Kingdom passes Canada, | 7.00 to 6.99\n")));
}

void TestCrossings::saysWhatItDidNot_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("no crossing") << s("month line MX CA crossings")
                                 << s("The lines of Mexico and Canada do not cross in this window.");
    QTest::newRow("one partner") << s("month line MX crossings") << s("No crossing is marked: fewer than two partners are drawn.");
    QTest::newRow("a short window") << s("month line MX CA lens")
                                    << s("No lens: it would show the last 25 periods, but the window has fewer than 50.");
}

void TestCrossings::saysWhatItDidNot()
{
    QFETCH(QString, words);
    QFETCH(QString, says);
    const QString table = s("World 90 90 90\nMX 9 9 9\nCA 5 5 5");
    const Figure drawn = figure(table, words);
    QCOMPARE(testLanguage(s("en"), m_registry).paragraph(drawn.remarks), says);
    QVERIFY(drawn.notes.isEmpty()); // the analyst is told, not the reader
    QVERIFY(figure(table, s("month line MX CA")).remarks.isEmpty());
}

// Release 2026-03, 12 months: Mexico passed Canada with December 2025 and never before; the lens shows it.
void TestCrossings::tellsTheStory()
{
    const auto import = readOwnTable(sourceFile(s("resources/tables/us-goods-2026-03.csv")), m_registry);
    QVERIFY(import);
    FigureSpec spec = drawnSpec(s("12-months line MX CA CN crossings lens"), m_registry);
    const Language english = testLanguage(s("en"), m_registry);
    const auto drawn = [&] {
        const auto numbers = numbersOf(ReleaseList({import->table}), m_registry, spec);
        return numbers ? buildFigure(*numbers, spec, m_registry, english) : Figure();
    };
    Figure figure = drawn();
    QCOMPARE(figure.marks.size(), size_t(1));
    QCOMPARE(figure.marks[0].date + u'|' + figure.marks[0].text + u'|' + figure.marks[0].values,
             s("December 2025|Mexico passes Canada,|338.0 to 336.5"));
    QVERIFY(figure.lens);
    QCOMPARE(figure.lens->title, s("Last 25 months"));
    QCOMPARE(figure.lens->from + u'|' + figure.lens->crossing, s("Jan 2024|Dec 2025"));
    QStringList ticks;
    for (const ValueTick &tick : figure.lens->axis.ticks)
        ticks.append(tick.text);
    QCOMPARE(ticks.join(u' '), s("320 340 360"));
    // If the crossing is before the last 5% of the window, or after it, there is no lens.
    spec.to = *PeriodRef::parse(s("2025-11"));
    figure = drawn();
    QVERIFY(!figure.lens && figure.marks.empty());
    QCOMPARE(figure.remarks.size(), 2);
    QCOMPARE(figure.remarks.last().id, s("lens-no-crossing"));
    spec = drawnSpec(s("month line MX CA lens"), m_registry);
    QVERIFY(drawn().lens && drawn().marks.empty());
    spec.to = *PeriodRef::parse(s("1990"));
    QVERIFY(!drawn().lens);
}

// The notes' three lines are within the plot, clear of each other and of both lines.
void TestCrossings::notesAreClear()
{
    int dated = 0;
    for (unsigned seed = 1; seed < 40; ++seed) {
        std::mt19937 chance(seed);
        std::normal_distribution<double> step(0, 300);
        QString mexico = s("MX"), canada = s("CA"), world = s("World");
        double a = 10000, b = 11000;
        for (int i = 0; i < 90; ++i) {
            a = std::max(2000.0, a + step(chance));
            b = std::max(2000.0, b + step(chance));
            mexico += s(" %1").arg(std::round(a));
            canada += s(" %1").arg(std::round(b));
            world += s(" 90000");
        }
        const Figure drawn = figure(world + u'\n' + mexico + u'\n' + canada, s("month line MX CA crossings axis zero"));
        const Layout layout = layoutOf(drawn, Paper::of(*FigureSize::parse(s("170x95mm"))), TypewriterMetrics());
        std::vector<QRectF> boxes;
        for (const TextItem &item : layout.texts) {
            const bool ofMark = std::ranges::any_of(drawn.marks, [&](const DatedMark &mark) {
                return item.text == mark.text || item.text == mark.values
                       || (item.text == mark.date && item.role == TextRole::Period);
            });
            if (!ofMark)
                continue;
            ++dated;
            const QRectF box = boxOf(item);
            QVERIFY(layout.plot.contains(box));
            for (const QRectF &other : boxes)
                QVERIFY(!other.intersects(box));
            boxes.push_back(box);
            for (const FigureSeries &series : drawn.series) {
                for (size_t i = 0; i < layout.x.size(); ++i)
                    QVERIFY(!box.contains(QPointF(layout.x[i], layout.y(series.drawn.values[i]))));
            }
        }
    }
    QVERIFY(dated > 60);
}

// Month by month the two cross so often that on small paper no note has room: no date is without its sentence.
void TestCrossings::aNoteIsWholeOrLeftOut()
{
    const auto import = readOwnTable(sourceFile(s("resources/tables/us-goods-2026-03.csv")), m_registry);
    QVERIFY(import);
    const FigureSpec spec = drawnSpec(s("month line MX CA crossings from 2023"), m_registry);
    const auto numbers = numbersOf(ReleaseList({import->table}), m_registry, spec);
    QVERIFY(numbers);
    const Figure drawn = buildFigure(*numbers, spec, m_registry, testLanguage(s("en"), m_registry));
    QCOMPARE(drawn.marks.size(), size_t(11));
    int without = 0;
    for (const char *size : {"1600x900", "1024x700", "800x500", "640x400", "500x500", "600x320"}) {
        int dates = 0, words = 0;
        bool said = false;
        const Layout layout = layoutOf(drawn, Paper::of(*FigureSize::parse(s(size))), TypewriterMetrics());
        for (const TextItem &item : layout.texts) {
            const auto is = [&](QString DatedMark::*part) {
                return std::ranges::any_of(drawn.marks, [&](const DatedMark &mark) { return item.text == mark.*part; });
            };
            dates += item.role == TextRole::Period && is(&DatedMark::date) ? 1 : 0;
            words += item.role == TextRole::Note && is(&DatedMark::text) ? 1 : 0;
            said = said || item.text == s("Rings mark where the lines cross, 11 times.");
        }
        QVERIFY2(words == dates, size);
        QCOMPARE(layout.crossingsWithoutNote, 11 - dates);
        QVERIFY2(said || layout.gaveWay >= GaveWay::Notes, size);
        without += dates == 0 ? 1 : 0;
    }
    QVERIFY(without > 0);
}

TRADESTRATA_TEST(TestCrossings, QCoreApplication)
#include "tst_crossings.moc"
