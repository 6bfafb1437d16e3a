// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the time chart against arithmetic, and against QPainter at eight times the resolution.
#include "tests/support/testrunner.h"
#include "tests/widgets/chartfixture.h"
#include "widgets/charts/timechart.h"

#include <QPainter>
#include <QPainterPath>
#include <QPicture>
#include <QTest>

#include <numbers>

using namespace chartfixture;

namespace {

constexpr QRgb black = 0xFF000000;
constexpr QSize chartSize(240, 180);

QImage paintedLines(const Figure &figure, const Layout &layout, RenderQuality quality = RenderQuality::Exact)
{
    QImage image = paperOf(layout.paper.pixels);
    TimeChart().paint(&image, figure, layout, quality);
    return image;
}

double columnDarkness(const QImage &image, int x) { return darknessIn(image, QRect(x, 0, 1, image.height())); }

double columnCentre(const QImage &image, int x)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        sum += (y + 0.5) * darkness(image, x, y);
    return sum / columnDarkness(image, x);
}

double meanDifference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(darkness(a, x, y) - darkness(b, x, y));
    return sum / a.width() / a.height();
}

/// The share of pixels that differ visibly.
double visibleDifference(const QImage &a, const QImage &b)
{
    int pixels = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            pixels += std::abs(darkness(a, x, y) - darkness(b, x, y)) > 0.08;
    return double(pixels) / a.width() / a.height();
}

/// The line as QPainter strokes it, from eight times as many pixels each way. No blanks.
QImage strokedByQPainter(const FigureSeries &series, const Layout &layout)
{
    constexpr int fine = 8;
    const double scale = layout.paper.scale * fine;
    QImage large(layout.paper.pixels * fine, QImage::Format_RGB32);
    large.fill(white);
    QPolygonF line;
    for (size_t i = 0; i < layout.x.size(); ++i)
        line << QPointF(layout.x[i], layout.y(series.drawn.values[i])) * scale;
    const bool solid = series.line.dash.isEmpty();
    QPen pen(Qt::black, series.line.width * scale, Qt::SolidLine, solid ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
    if (!solid) {
        QList<double> inWidths = series.line.dash;
        for (double &length : inWidths)
            length /= series.line.width;
        pen.setDashPattern(inWidths);
    }
    QPainter painter(&large);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.drawPolyline(line);
    painter.end();
    QImage image = paperOf(layout.paper.pixels);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const int grey = int(255 - 255 * darknessIn(large, QRect(x * fine, y * fine, fine, fine)) / (fine * fine));
            image.setPixel(x, y, qRgb(grey, grey, grey));
        }
    return image;
}

std::vector<double> zigzag(int periods, std::mt19937 &random)
{
    std::uniform_real_distribution<double> value(10, 90);
    std::vector<double> values;
    for (int i = 0; i < periods; ++i)
        values.push_back(value(random));
    return values;
}

} // namespace

class tst_TimeChart : public QObject
{
    Q_OBJECT

private slots:
    void valuesStandOnTheirPixels_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<RenderQuality>("quality");
        for (const RenderQuality quality : {RenderQuality::Exact, RenderQuality::Fast})
            for (const double scale : {1.0, 2.78, 6.0})
                QTest::addRow("%g %s", scale, quality == RenderQuality::Fast ? "moving" : "resting") << scale << quality;
    }

    /// A straight line's middle in a column is its value there, and its thickness is correct.
    void valuesStandOnTheirPixels()
    {
        QFETCH(double, scale);
        QFETCH(RenderQuality, quality);
        const Figure figure = figureOf({seriesOf({20, 35, 50, 65, 80}, black, 2)}, Chart::Line);
        const Layout layout = layoutOver({10.3, 10.1, 80, 60}, 0, 100, 5, scale, (QSizeF(100, 80) * scale).toSize());
        const QImage image = paintedLines(figure, layout, quality);
        const double slope = 0.6 * 60 / 80;
        for (int x = int(16 * scale); x < int(84 * scale); ++x) {
            const double points = (x + 0.5) / scale;
            const double y = layout.y(20 + 60 * (points - 10.3) / 80) * scale;
            QVERIFY2(std::abs(columnCentre(image, x) - y) < 0.03, qPrintable(QString::number(x)));
            QVERIFY(std::abs(columnDarkness(image, x) - 2 * scale * std::hypot(1, slope)) < 0.03);
        }
        QVERIFY(darkness(image, int(layout.x[2] * scale), int(layout.y(50) * scale)) > 0.95);
    }

    void equalsQPainter_data()
    {
        QTest::addColumn<int>("periods");
        QTest::addColumn<double>("width");
        QTest::addColumn<QList<double>>("dash");
        const QList<double> solid;
        QTest::newRow("few, thin") << 9 << 1.0 << solid;
        QTest::newRow("few, thick") << 9 << 5.0 << solid;
        QTest::newRow("a vertex in every second column") << 100 << 2.0 << solid;
        QTest::newRow("several in a column") << 700 << 2.0 << solid;
        QTest::newRow("dashes") << 9 << 1.0 << QList<double>{4, 2};
        QTest::newRow("dots") << 9 << 2.0 << QList<double>{1.5, 1.8};
    }

    void equalsQPainter()
    {
        QFETCH(int, periods);
        QFETCH(double, width);
        QFETCH(QList<double>, dash);
        std::mt19937 random{unsigned(periods)};
        FigureSeries series = seriesOf(zigzag(periods, random), black, width);
        series.line.dash = dash;
        const Layout layout = layoutOver({10.2, 10.4, 100, 70}, 0, 100, periods, 2, chartSize);
        const Figure figure = figureOf({series}, Chart::Line);
        const QImage expected = strokedByQPainter(series, layout);
        const QImage resting = paintedLines(figure, layout), moving = paintedLines(figure, layout, RenderQuality::Fast);
        // not none: between two steep neighbours a gap narrower than a pixel may end slightly higher
        const double visible = visibleDifference(resting, expected);
        QVERIFY2(visible < 0.004, qPrintable(QString::number(visible)));
        const double mean = meanDifference(moving, expected);
        QVERIFY2(mean < 0.01, qPrintable(QString::number(mean)));
    }

    /// The line stops at a blank, with a round cap on each side; nothing bridges it.
    void gapsStayBlank()
    {
        const Figure figure = figureOf({seriesOf({50, 50, blank, 50, 50}, black, 2)}, Chart::Line);
        const Layout layout = layoutOver({10, 10, 100, 70}, 0, 100, 5, 2, chartSize);
        for (const RenderQuality quality : {RenderQuality::Exact, RenderQuality::Fast}) {
            const QImage image = paintedLines(figure, layout, quality);
            for (int x = 72; x < 168; ++x) // from x[1] = 70 and half a line to x[3] = 170 less half a line
                QCOMPARE(columnDarkness(image, x), 0.0);
            QVERIFY(columnDarkness(image, 71) > 0);
            QVERIFY(columnDarkness(image, 168) > 0);
            const double cap = std::numbers::pi * 2 * 2 / 2;
            QVERIFY(std::abs(darknessIn(image, QRect(70, 0, 50, chartSize.height())) - cap) < 0.25);
        }
    }

    void aSinglePeriodIsADot()
    {
        const Figure figure = figureOf({seriesOf({blank, 50, blank, blank, 20}, black, 2)}, Chart::Line);
        const Layout layout = layoutOver({10, 10, 100, 70}, 0, 100, 5, 2, chartSize);
        const QImage image = paintedLines(figure, layout);
        const double radius = 1.6 * 2 * 2 / 2;
        const QRect around(60, 80, 20, 20);
        const double area = darknessIn(image, around);
        QVERIFY2(std::abs(area - std::numbers::pi * radius * radius) < 1, qPrintable(QString::number(area)));
        QVERIFY(std::abs(columnCentre(image, 70) - layout.y(50) * 2) < 0.05);
    }

    /// Values off the axis are clipped at the plot; half a line may extend beyond it, and no more.
    void nothingIsPaintedOutsideOfThePlot()
    {
        const Figure figure = figureOf({seriesOf({0, 250, -100, 100, 50, 0}, black, 2)}, Chart::Line);
        const Layout layout = layoutOver({20, 20, 80, 50}, 0, 100, 6, 2, chartSize);
        const QRect allowed(38, 38, 164, 104); // the plot and half a line
        for (const RenderQuality quality : {RenderQuality::Exact, RenderQuality::Fast}) {
            const QImage image = paintedLines(figure, layout, quality);
            QVERIFY(std::abs(darknessIn(image, image.rect()) - darknessIn(image, allowed)) < 1e-9);
            QVERIFY(darknessIn(image, QRect(38, 38, 164, 2)) > 0);
        }
        const Figure wild = figureOf({seriesOf({1e300, -1e300, 1e300, 0, 1e300, 0}, black, 2)}, Chart::Line);
        const QImage image = paintedLines(wild, layout);
        QVERIFY(std::abs(darknessIn(image, image.rect()) - darknessIn(image, allowed)) < 1e-9);
    }

    void theLastInOrderLiesOnTop()
    {
        Figure figure = figureOf({seriesOf({20, 80}, 0xFFFF0000, 2), seriesOf({80, 20}, 0xFF0000FF, 2)}, Chart::Line);
        const Layout layout = layoutOver({10, 10, 100, 70}, 0, 100, 2, 2, chartSize);
        figure.drawOrder = {1, 0};
        QCOMPARE(paintedLines(figure, layout).pixel(120, 90), 0xFFFF0000);
        figure.drawOrder = {0, 1};
        QCOMPARE(paintedLines(figure, layout).pixel(120, 90), 0xFF0000FF);
    }

    void casingLiesOnBothSides()
    {
        FigureSeries series = seriesOf({50, 50}, 0xFFEFC938, 1);
        series.ink = 0xFF8B7204;
        series.line.casing = true;
        const Layout layout = layoutOver({10, 10, 30, 20}, 0, 100, 2, 5, {240, 240});
        const QImage image = paintedLines(figureOf({series}, Chart::Line), layout);
        const int middle = 100; // the line from 97.5 to 102.5, its casing from 95.5 to 104.5
        QCOMPARE(image.pixel(100, middle), series.stroke);
        QCOMPARE(image.pixel(100, 96), series.ink);
        QCOMPARE(image.pixel(100, 103), series.ink);
        QCOMPARE(image.pixel(100, 94), white);
        QCOMPARE(image.pixel(100, 105), white);
    }

    /// Markers are at each January, 4 points wide, wherever the window begins.
    void markersStandAtEachTwelfthPeriod()
    {
        FigureSeries series = seriesOf(std::vector<double>(37, 50), black, 0.5);
        series.line.marker = Marker::Square;
        Figure figure = figureOf({series}, Chart::Line);
        for (size_t i = 0; i < figure.periods.size(); ++i)
            figure.periods[i] = Period::month(Month::of(2000, 7) + int(i));
        const Layout layout = layoutOver({10, 10, 108, 70}, 0, 100, 37, 2, chartSize);
        const QImage image = paintedLines(figure, layout);
        for (int i = 2; i < 35; ++i) {
            const double column = columnDarkness(image, int(layout.x[size_t(i)] * 2));
            QVERIFY2(std::abs(column - (i % 12 == 6 ? 8 : 1)) < 0.1, qPrintable(QString::number(i)));
        }
    }

    /// What a chart painted before leaves no trace.
    void aUsedChartPaintsLikeANewOne()
    {
        std::mt19937 random(2);
        FigureSeries one = seriesOf(zigzag(50, random), 0xFF006764, 2), other = one;
        one.line = {1, {4, 2}, Marker::Diamond, true};
        one.drawn.values[7] = one.drawn.values[9] = blank;
        const Figure lines = figureOf({one, other, one}, Chart::Line), fewer = figureOf({other}, Chart::Line);
        const Figure area = areaOf({other, other});
        const Layout layout = layoutOver({10, 10, 100, 70}, 0, 200, 50, 2, chartSize);
        const Layout larger = layoutOver({10, 10, 100, 70}, 0, 200, 50, 3, chartSize * 1.5);
        TimeChart used;
        for (int round = 0; round < 2; ++round)
            for (const Figure &figure : {lines, area, fewer, lines})
                for (const Layout &place : {layout, larger}) {
                    QImage image = paperOf(place.paper.pixels);
                    used.paint(&image, figure, place, RenderQuality::Exact);
                    QCOMPARE(image, paintedLines(figure, place));
                }
    }

    /// Each pane has one line, at its value on its own scale, and nothing beyond its plot.
    void panesHaveScalesOfTheirOwn()
    {
        const std::vector<double> values{30, 700, 5};
        Figure figure = figureOf({}, Chart::Panels);
        Layout layout = layoutOver({10, 10, 100, 70}, 0, 100, 2, 2, chartSize);
        layout.x.clear();
        for (int i = 0; i < int(values.size()); ++i) {
            figure.series.push_back(seriesOf({values[size_t(i)], values[size_t(i)]}, colourOf(i), 2));
            const QRectF plot(10.0 + 35 * i, 12, 25, 60);
            layout.panes.push_back({plot,
                                    Scale::Linear,
                                    0,
                                    i == 0   ? 100.0
                                    : i == 1 ? 1000.0
                                             : 10.0,
                                    {plot.left(), plot.right()},
                                    i});
        }
        QImage image = paperOf(chartSize);
        TimeChart().paint(&image, figure, layout, RenderQuality::Exact);
        const double heights[] = {0.3, 0.7, 0.5};
        for (size_t i = 0; i < values.size(); ++i) {
            const QRectF plot = layout.panes[i].plot;
            const int y = int(std::floor((plot.bottom() - heights[i] * plot.height()) * 2));
            const int x = int(plot.center().x() * 2);
            QCOMPARE(image.pixel(x, y), colourOf(int(i)));
            QCOMPARE(image.pixel(x, y - 4), white);
            QCOMPARE(image.pixel(x, y + 4), white);
            QCOMPARE(image.pixel(int((plot.right() + 4) * 2), y), white); // between the panes
        }
    }

    /// Vector files get the same lines as pens.
    void pensEqualPixels()
    {
        std::mt19937 random(9);
        FigureSeries dashed = seriesOf(zigzag(20, random), black, 1);
        dashed.line.dash = {4, 2};
        const Figure figure = figureOf({seriesOf(zigzag(20, random), black, 2), dashed}, Chart::Line);
        const Layout layout = layoutOver({10, 10, 100, 70}, 0, 100, 20, 2, chartSize);
        QPicture picture;
        picture.setBoundingRect(QRect(QPoint(), chartSize));
        TimeChart().paint(&picture, figure, layout, RenderQuality::Fast);
        QImage replayed = paperOf(chartSize);
        QPainter painter(&replayed);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawPicture(0, 0, picture);
        painter.end();
        const double mean = meanDifference(replayed, paintedLines(figure, layout));
        QVERIFY2(mean < 0.01, qPrintable(QString::number(mean)));
    }
};

TRADESTRATA_TEST(tst_TimeChart, QApplication)
#include "tst_timechart.moc"
