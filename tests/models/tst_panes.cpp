// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/io/readers.h"
#include "models/layout/hittest.h"
#include "models/layout/layout.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "tests/support/drawnspec.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "tests/support/typewriter.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

} // namespace

/// Figures of rows and of small charts on paper: the table, panels, concentration.
class TestPanes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wordsNeverOverlap_data();
    void wordsNeverOverlap();
    void plotsKeepAReadableShape();
    void rowsFillTheirSheet();
    void namesAreWholeWhereTheyFit();
    void panelsShareTheirAxes();
    void panelsKnowThePointer();
    void ranksHaveAllTheirTicks();
    void tableSaysWhatValuesSay();
    void blankCellsAreEmpty();
    void balanceHasNoShares();

private:
    Figure figureAt(const QString &spec, const char *at = "2025-08", const QString &language = s("en")) const;
    Layout layoutFor(const Figure &figure) const;

    PartnerRegistry m_registry;
    TablePtr m_table;
};

void TestPanes::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    const auto import = readOwnTable(sourceFile(s("resources/tables/us-goods-2026-03.csv")), m_registry);
    QVERIFY(import);
    m_table = import->table;
}

Figure TestPanes::figureAt(const QString &spec, const char *at, const QString &language) const
{
    const FigureSpec asked = drawnSpec(spec, m_registry);
    const auto numbers = numbersOf(ReleaseList({m_table}), m_registry, asked, *PeriodRef::parse(s(at)));
    if (!numbers)
        qFatal("%s", qPrintable(numbers.error().id));
    return buildFigure(*numbers, asked, m_registry, testLanguage(language, m_registry));
}

Layout TestPanes::layoutFor(const Figure &figure) const
{
    return layoutOf(figure, Paper::of({FigureSize::Unit::Millimetres, 170, 95, 200}), TypewriterMetrics(0.5));
}

void TestPanes::wordsNeverOverlap_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "es", "fr"}) {
        for (const char *spec :
             {"table 12-months top 10", "table month top 15", "table year 0003 MX CA AE", "flow balance table 12-months top 10",
              "panels 12-months top 2", "panels 12-months top 4", "panels month top 9 share", "panels year top 16 from 2000",
              "panels 12-months top 20 change", "concentration 12-months", "imports concentration month from 2015",
              "flow total concentration year"})
            QTest::addRow("%s, %s", language, spec) << s(spec) << s(language);
    }
}

void TestPanes::wordsNeverOverlap()
{
    QFETCH(QString, spec);
    QFETCH(QString, language);
    const Layout layout = layoutFor(figureAt(spec, "2025-08", language));
    const QRectF paper(QPointF(), layout.paper.size);
    QVERIFY(!layout.tooSmall);
    const auto box = [](const TextItem &item) {
        const double width = TypewriterMetrics(0.5).width(item.text, item.role);
        const double size = styleOf(item.role).size;
        const double left = item.anchor == Anchor::Start    ? item.at.x()
                            : item.anchor == Anchor::Middle ? item.at.x() - width / 2
                                                            : item.at.x() - width;
        return QRectF(left, item.at.y() - 0.71 * size, width, 0.92 * size);
    };
    for (size_t i = 0; i < layout.texts.size(); ++i) {
        const QRectF a = box(layout.texts[i]);
        QVERIFY2(paper.contains(a), qPrintable(layout.texts[i].text));
        for (size_t j = i + 1; j < layout.texts.size(); ++j)
            QVERIFY2(!a.intersects(box(layout.texts[j])), qPrintable(layout.texts[i].text + s(" over ") + layout.texts[j].text));
        for (const Pane &pane : layout.panes)
            QVERIFY2(!a.intersects(pane.plot), qPrintable(layout.texts[i].text + s(" over a plot")));
    }
}

void TestPanes::plotsKeepAReadableShape()
{
    for (const char *size : {"85x60mm", "85x120mm", "170x95mm", "170x240mm", "1080x1080", "1600x900", "297x420mm", "420x297mm"}) {
        for (int count = 2; count <= 12; ++count) {
            const Figure figure = figureAt(s("panels 12-months top ") + QString::number(count));
            const Layout layout = layoutOf(figure, Paper::of(*FigureSize::parse(s(size))), TypewriterMetrics(0.5));
            const QByteArray about = QByteArray(size) + ", " + QByteArray::number(count);
            QVERIFY2(!layout.tooSmall && layout.panes.size() == size_t(count), about);
            const QSizeF plot = layout.panes.front().plot.size();
            for (const Pane &pane : layout.panes)
                QVERIFY2(std::abs(pane.plot.width() - plot.width()) < 0.01 && std::abs(pane.plot.height() - plot.height()) < 0.01,
                         about);
            const double aspect = plot.width() / plot.height();
            // In a column there is hardly room for more than the words.
            const double widest = QByteArray(size) == "85x60mm"    ? (count <= 6 ? 6 : 8)
                                  : QByteArray(size) == "85x120mm" ? 4.2
                                                                   : 3.5;
            QVERIFY2(aspect > 0.7 && aspect < widest, about + ": " + QByteArray::number(aspect));
        }
    }
}

// Rows grow with the sheet; on a large one notes and source follow them.
void TestPanes::rowsFillTheirSheet()
{
    for (const char *spec : {"table 12-months top 10", "ranking 12-months top 15", "ranking 12-months top 3"}) {
        double pitch = 0;
        for (const char *size : {"170x70mm", "170x95mm", "170x240mm", "297x420mm"}) {
            const Figure figure = figureAt(s(spec));
            const Layout layout = layoutOf(figure, Paper::of(*FigureSize::parse(s(size))), TypewriterMetrics(0.5));
            double rows = 0, source = 0;
            QMap<int, double> names; // of each row, its base line
            for (const TextItem &item : layout.texts) {
                rows = item.series >= 0 ? std::max(rows, item.at.y()) : rows;
                source = item.role == TextRole::Source && item.text.startsWith(s("Source")) ? item.at.y() : source;
                if (item.series >= 0 && item.text == figure.series[size_t(item.series)].name)
                    names[item.series] = item.at.y();
            }
            QVERIFY(names.size() > 2);
            const double now = names[1] - names[0];
            for (auto name = std::next(names.cbegin()); name != names.cend(); ++name)
                QVERIFY(std::abs(*name - *std::prev(name) - now) < 0.01);
            QVERIFY2(now >= pitch - 0.01, spec);
            pitch = now;
            QVERIFY2(pitch < 30, spec); // lines of one table still
            QVERIFY2(source > rows + 8, size);
            QVERIFY2(source < rows + 90, QByteArray(size) + ": " + QByteArray::number(source - rows)); // there are notes between
        }
        QVERIFY2(pitch > 17, spec);
    }
}

// Of the columns that are drawn, not of those that would be usual.
void TestPanes::namesAreWholeWhereTheyFit()
{
    int whole = 0, cut = 0;
    for (const char *size : {"60x200mm", "60x120mm", "85x60mm", "85x120mm", "120x70mm", "57x60mm"}) {
        for (const int count : {3, 6, 9, 12, 16, 20}) {
            const Figure figure = figureAt(s("panels 12-months top %1").arg(count));
            const Layout layout = layoutOf(figure, Paper::of(*FigureSize::parse(s(size))), TypewriterMetrics(0.5));
            const QByteArray about = QByteArray(size) + ", " + QByteArray::number(count);
            const double room = layout.panes.front().plot.width();
            double widest = 0; // name and value, two spaces apart
            for (const TextItem &item : layout.texts) {
                if (item.series < 0 || item.anchor != Anchor::Start)
                    continue;
                const FigureSeries &series = figure.series[size_t(item.series)];
                const QString beside = layout.gaveWay < GaveWay::Values ? s("  ") + series.valueText : QString();
                widest = std::max(widest, TypewriterMetrics(0.5).width(series.name + beside, item.role));
            }
            layout.shortenedNames.isEmpty() ? ++whole : ++cut;
            QVERIFY2(layout.tooSmall || layout.shortenedNames.isEmpty() || widest > room, about);
        }
    }
    QVERIFY2(whole > 10 && cut > 0, QByteArray::number(whole) + " and " + QByteArray::number(cut));
    const Layout column = layoutOf(figureAt(s("panels 12-months top 12")), Paper::of(*FigureSize::parse(s("60x200mm"))),
                                   TypewriterMetrics(0.5));
    QCOMPARE(column.shortenedNames, QStringList());
}

void TestPanes::panelsShareTheirAxes()
{
    for (int count = 1; count <= 25; ++count) {
        const Figure figure = figureAt(s("panels 12-months top %1").arg(count));
        const Layout layout = layoutFor(figure);
        QCOMPARE(layout.panes.size(), size_t(count));
        QSet<int> columns;
        for (size_t i = 0; i < layout.panes.size(); ++i) {
            const Pane &pane = layout.panes[i];
            const Pane &first = layout.panes.front();
            QCOMPARE(pane.series, int(i));
            QCOMPARE(pane.low, first.low);
            QCOMPARE(pane.high, first.high);
            QVERIFY(std::abs(pane.plot.width() - first.plot.width()) < 1e-9);
            QVERIFY(std::abs(pane.plot.height() - first.plot.height()) < 1e-9);
            columns.insert(int(std::lround(pane.plot.left())));
            for (size_t j = i + 1; j < layout.panes.size(); ++j)
                QVERIFY(!pane.plot.intersects(layout.panes[j].plot));
            // The largest value of all lies within, and so does this partner's own.
            for (const double value : figure.series[i].drawn.values)
                QVERIFY(std::isnan(value)
                        || (pane.y(value) >= pane.plot.top() - 1e-6 && pane.y(value) <= pane.plot.bottom() + 1e-6));
        }
        QVERIFY(columns.size() <= 6);
    }
}

void TestPanes::panelsKnowThePointer()
{
    const Figure figure = figureAt(s("panels 12-months top 9"));
    const Layout layout = layoutFor(figure);
    const int period = int(figure.periods.size()) / 2;
    for (const Pane &pane : layout.panes) {
        const auto hit = hitAt(figure, layout, {pane.x[size_t(period)], pane.plot.top() + 1});
        QVERIFY(hit);
        QCOMPARE(hit->series, pane.series);
        QCOMPARE(hit->period, period);
    }
    QVERIFY(!hitAt(figure, layout, {20, 20}));
}

// China was 18th once: the axis goes from 1 at the top down in fives.
void TestPanes::ranksHaveAllTheirTicks()
{
    const Figure figure = figureAt(s("panels 12-months rank top 3"));
    const Layout layout = layoutFor(figure);
    QStringList labels;
    double lowest = 0;
    for (const ValueTick &tick : figure.axis.ticks) {
        const auto it = std::ranges::find(layout.texts, tick.text, &TextItem::text);
        QVERIFY2(it != layout.texts.end(), qPrintable(tick.text));
        labels.append(tick.text);
        lowest = std::max(lowest, it->at.y());
    }
    QVERIFY(labels.size() >= 4 && labels.contains(s("10")));
    QVERIFY(lowest > layout.panes.front().plot.center().y());
}

// As in the story's read-out.
void TestPanes::tableSaysWhatValuesSay()
{
    const Figure figure = figureAt(s("table 12-months MX CA CN"));
    QStringList lines;
    for (size_t i = 0; i < figure.rows.rows.size(); ++i) {
        const FigureRow &row = figure.rows.rows[i];
        lines.append((QStringList{row.rank, figure.series[i].name} + row.cells).join(u' '));
    }
    QCOMPARE(lines.join(s(" | ")), s("1 Canada 341.6 16.1% −2.6% | 2 Mexico 335.3 15.8% +1.0% | 3 China 123.0 5.8% −16.5% | "
                                     " Others 1,320.1 62.3% +7.5% |  Total, World 2,120.1 100.0% +3.0%"));
    QCOMPARE(figure.rows.heads.size(), 3);
}

void TestPanes::blankCellsAreEmpty()
{
    const Figure figure = figureAt(s("table month MX SI"), "1991-06"); // Slovenia's rows begin in 1992
    QCOMPARE(figure.rows.rows[1].cells, (QStringList{QString(), QString(), QString()}));
    QVERIFY(figure.rows.rows[1].rank.isEmpty() && !figure.rows.rows[1].moved);
    for (const TextItem &item : layoutFor(figure).texts)
        QVERIFY(!item.text.isEmpty());
}

void TestPanes::balanceHasNoShares()
{
    const Figure figure = figureAt(s("flow balance table 12-months top 3"));
    QCOMPARE(figure.rows.heads, (QStringList{s("Value"), s("Change on August 2024")}));
    for (const FigureRow &row : figure.rows.rows) {
        for (const QString &cell : row.cells)
            QVERIFY(!cell.contains(u'%'));
    }
}

TRADESTRATA_TEST(TestPanes, QCoreApplication)
#include "tst_panes.moc"
