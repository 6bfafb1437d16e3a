// SPDX-License-Identifier: GPL-3.0-or-later
// Stacked bars: known values on their pixels, at several scales.
#include "models/layout/layoutfigure.h"
#include "tests/support/testrunner.h"
#include "tests/support/typewriter.h"
#include "tests/widgets/chartfixture.h"
#include "widgets/charts/barchart.h"

#include <QRegion>
#include <QTest>

using namespace chartfixture;
using tradestrata::testsupport::TypewriterMetrics;

namespace {

constexpr int years = 5;

Figure barsOf(const std::vector<std::vector<double>> &solid, const std::vector<std::vector<double>> &rest = {})
{
    Figure figure = figureOf({}, Chart::Bars);
    for (size_t i = 0; i < solid.size(); ++i)
        figure.series.push_back(seriesOf({}, colourOf(int(i))));
    for (int i = 0; i < years; ++i)
        figure.periods.push_back(Period::year(2021 + i));
    figure.solid.values = solid;
    figure.rest.values = rest;
    return figure;
}

Layout layoutAt(double scale, double low = 0)
{
    return layoutOver({12.3, 20.7, 200, 120}, low, 100, years, scale, (QSizeF(230, 160) * scale).toSize());
}

QImage paintedBars(const Figure &figure, const Layout &layout)
{
    QImage image = paperOf(layout.paper.pixels);
    BarChart().paint(&image, figure, layout);
    return image;
}

/// The rectangle in pixels that a part of a bar from one value to another must fill.
QRectF rectOf(const Layout &layout, int period, double from, double to)
{
    const double slot = layout.barSlots.width() / years;
    const double middle = layout.barSlots.left() + (period + 0.5) * slot;
    const double width = slot * layout.barWidth;
    const QRectF points(QPointF(middle - width / 2, layout.y(to)), QPointF(middle + width / 2, layout.y(from)));
    return {points.topLeft() * layout.paper.scale, points.size() * layout.paper.scale};
}

double cover(QRgb pixel, QRgb colour)
{
    return double(255 - qRed(pixel)) / (255 - qRed(colour)); // over white
}

/// The extent of a colour over white along a row or a column, from how much of its first and last pixel it covers.
std::pair<double, double> extent(const QImage &image, QPoint inside, QPoint step, QRgb colour)
{
    const auto reach = [&](QPoint by) {
        double distance = 0;
        for (QPoint p = inside + by; image.rect().contains(p) && cover(image.pixel(p), colour) > 0.004; p += by)
            distance += std::min(1.0, cover(image.pixel(p), colour));
        return distance;
    };
    const int at = step.x() ? inside.x() : inside.y();
    return {at - reach(-step), at + 1 + reach(step)};
}

} // namespace

class tst_BarChart : public QObject
{
    Q_OBJECT

private slots:
    void valuesStandOnTheirPixels_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("1") << 1.0;
        QTest::newRow("2.78") << 2.78;
        QTest::newRow("6") << 6.0;
    }

    void valuesStandOnTheirPixels()
    {
        QFETCH(double, scale);
        const std::vector<double> values{10, 37.3, 62.1, 88.8, 100};
        const Layout layout = layoutAt(scale);
        const QImage image = paintedBars(barsOf({values}), layout);
        for (int period = 0; period < years; ++period) {
            const QRectF rect = rectOf(layout, period, 0, values[size_t(period)]);
            const QPoint inside = rect.center().toPoint();
            QCOMPARE(image.pixel(inside), colourOf(0));
            const auto [left, right] = extent(image, inside, {1, 0}, colourOf(0));
            const auto [top, bottom] = extent(image, inside, {0, 1}, colourOf(0));
            for (const auto &[is, ought] :
                 {std::pair(left, rect.left()), {right, rect.right()}, {top, rect.top()}, {bottom, rect.bottom()}})
                QVERIFY2(std::abs(is - ought) < 0.1, qPrintable(QStringLiteral("%1 for %2").arg(is).arg(ought)));
        }
    }

    /// Solid parts from the base in the series' order, then the rest in the same order in its tint.
    void partsAreStackedInOrder()
    {
        Figure figure = barsOf({{10, 10, 10, 10, 10}, {20, 20, 20, 20, 20}, {15, 15, 15, 15, 15}},
                               {{5, 5, 5, 5, 5}, {8, 8, 8, 8, 8}, {12, 12, 12, 12, 12}});
        figure.series[2].kind = SeriesKind::Others;
        const double ends[] = {0, 10, 30, 45, 50, 58, 70};
        const Layout layout = layoutAt(2.78);
        const QImage image = paintedBars(figure, layout);
        for (int period = 0; period < years; ++period)
            for (size_t part = 0; part < 6; ++part) {
                const QRgb fill = colourOf(int(part % 3));
                const QRgb expected = part < 3 ? fill : mixed(fill, white, part == 5 ? 0.22 : 0.16);
                const QRectF rect = rectOf(layout, period, ends[part], ends[part + 1]);
                for (const QPointF p : {rect.center(), rect.topLeft() + QPointF(1.5, 1.5), rect.bottomRight() - QPointF(1.5, 1.5)})
                    QCOMPARE(image.pixel(int(p.x()), int(p.y())), expected);
            }
    }

    void negativeValuesHangFromZero()
    {
        const Layout layout = layoutAt(2.78, -50);
        const QImage image = paintedBars(barsOf({{30, 30, 30, 30, 30}, {-20, -20, -20, -20, -20}}), layout);
        QCOMPARE(image.pixel(rectOf(layout, 2, 0, 30).center().toPoint()), colourOf(0));
        QCOMPARE(image.pixel(rectOf(layout, 2, -20, 0).center().toPoint()), colourOf(1));
        QCOMPARE(image.pixel(rectOf(layout, 2, -50, -21).center().toPoint()), white);
    }

    void nothingIsPaintedWhereThereIsNoValue()
    {
        const Layout layout = layoutAt(2.78);
        const QImage image = paintedBars(barsOf({{30, blank, 30, 0, 30}, {20, 20, blank, blank, 20}}), layout);
        QCOMPARE(image.pixel(rectOf(layout, 1, 0, 20).center().toPoint()), colourOf(1));
        QCOMPARE(image.pixel(rectOf(layout, 2, 31, 50).center().toPoint()), white);
        const QRect slot = rectOf(layout, 3, -5, 100).adjusted(-5, 0, 5, 0).toRect();
        for (int y = slot.top(); y < slot.bottom(); ++y)
            for (int x = slot.left(); x < slot.right(); ++x)
                QCOMPARE(image.pixel(x, y), white);
    }

    /// Between the bars, around the plot and beyond the axis there is only paper.
    void nothingElseIsPainted()
    {
        const Layout layout = layoutAt(2.78);
        constexpr QRgb paper = 0xFFFFF6DF;
        QImage image = paperOf(layout.paper.pixels, paper);
        BarChart().paint(&image, barsOf({{10, 20, 150, 40, 50}}), layout);
        const double values[] = {10, 20, 100, 40, 50};
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                bool inBar = false;
                for (int period = 0; period < years; ++period)
                    inBar |= rectOf(layout, period, 0, values[period]).toAlignedRect().contains(x, y);
                if (!inBar)
                    QCOMPARE(image.pixel(x, y), paper);
            }
    }

    /// Horizontal bars: each row's rectangle in its colour to the pixel, from zero to either side, and paper beyond.
    void rankingBarsAreWhereTheirValuesAre()
    {
        const std::vector<double> values{90, 41.5, 12, 0, -20, -33.3};
        Figure figure = figureOf({}, Chart::Ranking);
        for (size_t i = 0; i < values.size(); ++i)
            figure.series.push_back(seriesOf({values[i]}, colourOf(int(i))));
        for (const double scale : {1.0, 2.78}) {
            Layout layout = layoutAt(scale, -50);
            layout.barSlots = layout.plot;
            const QImage image = paintedBars(figure, layout);
            const double pitch = layout.plot.height() / double(values.size()) * scale;
            const double perValue = layout.plot.width() / 150 * scale; // from -50 to 100
            const double zero = layout.plot.left() * scale + 50 * perValue;
            for (size_t i = 0; i < values.size(); ++i) {
                const double middle = layout.plot.top() * scale + (double(i) + 0.5) * pitch;
                const QRectF bar(QPointF(zero + std::min(0.0, values[i]) * perValue, middle - 0.35 * pitch),
                                 QPointF(zero + std::max(0.0, values[i]) * perValue, middle + 0.35 * pitch));
                const QRect slot(QPoint(0, int(middle - pitch / 2) + 1), QPoint(image.width() - 1, int(middle + pitch / 2) - 1));
                for (int y = slot.top(); y <= slot.bottom(); ++y) {
                    for (int x = slot.left(); x <= slot.right(); ++x) {
                        const QRectF pixel(x, y, 1, 1);
                        if (bar.contains(pixel))
                            QCOMPARE(image.pixel(x, y), colourOf(int(i)));
                        else if (!bar.intersects(pixel))
                            QCOMPARE(image.pixel(x, y), white);
                    }
                }
            }
        }
    }

    /// Bars of releases are where the layout says, for any number of partners, above and below zero; a blank draws
    /// nothing.
    void releasesStandWhereTheLayoutSays()
    {
        for (const int partners : {1, 2, 3, 4}) {
            Figure figure = figureOf({}, Chart::Releases);
            for (int i = 0; i < partners; ++i)
                figure.series.push_back(seriesOf({10}, colourOf(i)));
            for (const double size : {90.0, 41.5, -30.0}) {
                FigureGroup group;
                for (int i = 0; i < partners; ++i)
                    group.values.push_back(size - 5 * i);
                group.texts = QStringList(partners, QStringLiteral("1"));
                figure.groups.push_back(group);
            }
            figure.groups[1].values[0] = std::nan("");
            figure.axis.low = -50;
            figure.axis.high = 100;
            const Layout layout = layoutOf(figure, Paper::of({FigureSize::Unit::Pixels, 900, 600}), TypewriterMetrics());
            QCOMPARE(layout.bars.size(), size_t(3 * partners - 1));
            const QImage image = paintedBars(figure, layout);
            const double scale = layout.paper.scale;
            QRegion drawn;
            for (const BarItem &bar : layout.bars) {
                const QRectF rect(bar.rect.topLeft() * scale, bar.rect.size() * scale);
                drawn += rect.toAlignedRect();
                const QRect inner = rect.toAlignedRect().adjusted(1, 1, -1, -1);
                for (const QPoint corner : {inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight()})
                    QCOMPARE(image.pixel(corner), colourOf(bar.series));
            }
            for (int y = 0; y < image.height(); y += 3) {
                for (int x = 0; x < image.width(); x += 2) {
                    if (!drawn.contains(QPoint(x, y)))
                        QCOMPARE(image.pixel(x, y), white);
                }
            }
        }
    }

    /// Earlier values, sizes and numbers of series and years leave no trace.
    void aUsedChartPaintsLikeANewOne()
    {
        const Figure one = barsOf({{10, 20, 30, 40, 50}, {5.3, 6.1, 7.7, 8.9, 9.2}});
        const Figure other = barsOf({{10, 20, 33, 40, 50}, {9, 8, 7, 6, 5.5}}, {{1.5, 2, 3, 4, 5}, {5, 4, 3, 2, 1}});
        Figure shorter = one;
        shorter.periods.resize(3);
        BarChart used;
        for (int round = 0; round < 2; ++round)
            for (const Figure &figure : {one, other, shorter, one})
                for (const double scale : {1.0, 2.78}) {
                    const Layout layout = layoutAt(scale);
                    QImage image = paperOf(layout.paper.pixels);
                    used.paint(&image, figure, layout);
                    QCOMPARE(image, paintedBars(figure, layout));
                }
    }
};

TRADESTRATA_TEST(tst_BarChart, QApplication)
#include "tst_barchart.moc"
