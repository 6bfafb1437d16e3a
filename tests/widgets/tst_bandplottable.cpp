// SPDX-License-Identifier: GPL-3.0-or-later
// Stacked bands against arithmetic and against a slow rasteriser that knows nothing of strips.
#include "tests/support/testrunner.h"
#include "tests/widgets/chartfixture.h"
#include "tests/widgets/slowbands.h"
#include "widgets/charts/bandplottable.h"
#include "widgets/charts/timechart.h"

#include <QPainter>
#include <QPicture>
#include <QTest>

using namespace chartfixture;

namespace {

constexpr QSize size(160, 120);

int difference(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

int largestDifference(const QImage &a, const QImage &b)
{
    int largest = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            largest = std::max(largest, difference(a.pixel(x, y), b.pixel(x, y)));
    return largest;
}

QImage painted(const Figure &figure, const Layout &layout, RenderQuality quality = RenderQuality::Exact)
{
    QImage image = paperOf(layout.paper.pixels);
    TimeChart().paint(&image, figure, layout, quality);
    return image;
}

/// Strips without separators, as TimeChart places them.
BandPlace placeOf(const Figure &figure, const Layout &layout)
{
    const double scale = layout.paper.scale;
    BandPlace place;
    for (const double x : layout.x)
        place.x.push_back(x * scale);
    place.zero = layout.y(0) * scale;
    place.unit = (layout.y(1) - layout.y(0)) * scale;
    place.clip = {layout.plot.topLeft() * scale, layout.plot.size() * scale};
    for (const FigureSeries &series : figure.series)
        place.colours.push_back(series.fill);
    return place;
}

PixelBuffer pixels(QImage &image) { return {image.bits(), image.width(), image.height(), image.bytesPerLine()}; }

QImage rastered(const BandStack &stack, const BandPlace &place, QSize imageSize, int threads = 1)
{
    QImage image = paperOf(imageSize);
    ColumnRaster(threads).fill(pixels(image), stripsOf(stack, place));
    return image;
}

/// Some bands above zero and some below, with gaps of their own and of the whole stack.
Figure randomStack(std::mt19937 &random, int bands, int periods)
{
    std::uniform_real_distribution<double> value(0, 10);
    std::uniform_int_distribution<int> chance(0, 19);
    std::vector<FigureSeries> series;
    for (int band = 0; band < bands; ++band) {
        std::vector<double> values;
        for (int i = 0; i < periods; ++i)
            values.push_back(band % 4 == 3 ? -0.1 - value(random) : chance(random) == 0 ? 0 : value(random));
        series.push_back(seriesOf(values, colourOf(band)));
        for (int i = 0; i < periods; ++i) {
            if (chance(random) > 0)
                continue;
            series.back().drawn.values[size_t(i)] = blank;
            series.back().drawn.blanks[size_t(i)] = band % 2 ? Blank::Missing : Blank::WithinOthers;
        }
    }
    return areaOf(series);
}

} // namespace

class tst_BandPlottable : public QObject
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

    /// Level bands: rows inside have the colour, and the row of the edge is a mix of both colours.
    void valuesStandOnTheirPixels()
    {
        QFETCH(double, scale);
        const Figure figure = areaOf({seriesOf({30, 30}, 0xFF006764), seriesOf({25, 25}, 0xFFF26426)});
        const Layout layout = layoutOver({10, 10, 80, 60}, 0, 100, 2, scale, (QSizeF(100, 80) * scale).toSize());
        const BandPlace place = placeOf(figure, layout);
        for (const QImage &image : {painted(figure, layout), rastered(figure.bands, place, layout.paper.pixels)}) {
            const int x = int(50 * scale);
            QCOMPARE(image.pixel(x, int(layout.y(15) * scale)), 0xFF006764);
            QCOMPARE(image.pixel(x, int(layout.y(42) * scale)), 0xFFF26426);
            QCOMPARE(image.pixel(x, int(layout.y(70) * scale)), white);
            const double top = layout.y(55) * scale;
            const double cover = std::floor(top) + 1 - top;
            QVERIFY(difference(image.pixel(x, int(top)), mixed(0xFFF26426, white, cover)) <= 1);
        }
    }

    /// An edge that falls by 5 rows in a column: a pixel in its middle is covered by the mean of its two sides.
    void steepEdgesAreCoveredExactly()
    {
        const Figure figure = areaOf({seriesOf({100, 0}, 0xFF000000)});
        const Layout layout = layoutOver({10, 10, 20, 100}, 0, 100, 2, 1, size);
        const QImage image = painted(figure, layout);
        // in column 15 the edge goes from row 35 to row 40: row 37 is covered from its left side to 0.4 - 0.6
        for (int row = 35; row < 40; ++row) {
            const double cover = (row - 35 + 0.5) / 5;
            QVERIFY2(difference(image.pixel(15, row), mixed(0xFF000000, white, cover)) <= 1, qPrintable(QString::number(row)));
        }
        QCOMPARE(image.pixel(15, 34), white);
        QCOMPARE(image.pixel(15, 40), 0xFF000000);
    }

    /// Bands of one colour are one area: no pixel shows where they meet.
    void bandsOfOneColourLeaveNoSeam()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> value(0, 10);
        for (int round = 0; round < 20; ++round) {
            std::vector<FigureSeries> series;
            std::vector<double> sums(60, 0);
            for (int band = 0; band < 12; ++band) {
                std::vector<double> values;
                for (double &sum : sums)
                    sum += values.emplace_back(value(random));
                series.push_back(seriesOf(values, 0xFF345678));
            }
            const Figure figure = areaOf(series), whole = areaOf({seriesOf(sums, 0xFF345678)});
            const Layout layout = layoutOver({3.3, 2.1, 150.4, 110.7}, 0, 120, 60, 1, size);
            const QImage bands = rastered(figure.bands, placeOf(figure, layout), size);
            const QImage one = rastered(whole.bands, placeOf(whole, layout), size);
            QVERIFY(largestDifference(bands, one) <= 1);
            for (int x = 4; x < 153; ++x)
                for (int y = 112; bands.pixel(x, y) != white && one.pixel(x, y - 1) == 0xFF345678; --y)
                    QCOMPARE(bands.pixel(x, y - 1), 0xFF345678);
        }
    }

    void equalsASlowRasteriser_data()
    {
        QTest::addColumn<int>("periods");
        QTest::newRow("some pixels a period") << 13;
        QTest::newRow("a vertex in every column") << 149;
        QTest::newRow("several in a column") << 400;
    }

    void equalsASlowRasteriser()
    {
        QFETCH(int, periods);
        std::mt19937 random{unsigned(periods)};
        for (int round = 0; round < 6; ++round) {
            const Figure figure = randomStack(random, 9, periods);
            const Layout layout = layoutOver({5.37, 4.2, 149.1, 110.3}, -20, 80, periods, 1, size);
            const BandPlace place = placeOf(figure, layout);
            const QImage fast = rastered(figure.bands, place, size);
            const QImage slow = slowlyRastered(figure.bands, place, size);
            const int allowed = 6; // the slow one is wrong by a 64th of a pixel where a band begins
            QVERIFY2(largestDifference(fast, slow) <= allowed, qPrintable(QString::number(largestDifference(fast, slow))));
        }
    }

    /// A separator is centred on the edge between bands, half a point wide; none at the top and at the base.
    void separatorsLieBetweenBands_data()
    {
        QTest::addColumn<double>("rise");
        QTest::newRow("level") << 0.0;
        QTest::newRow("sloped") << 30.0;
    }

    void separatorsLieBetweenBands()
    {
        QFETCH(double, rise);
        const Figure figure = areaOf({seriesOf({30, 30 + rise}, 0xFF000000), seriesOf({30, 30}, 0xFF000000)});
        const Layout layout = layoutOver({10, 10, 100, 100}, 0, 100, 2, 4, {480, 480});
        const QImage image = painted(figure, layout);
        const int x = 240;
        double paper = 0, weighted = 0;
        const int top = int(layout.y(60 + rise / 2) * 4) + 5, bottom = int(layout.y(0) * 4);
        for (int y = top; y < bottom; ++y) {
            paper += qRed(image.pixel(x, y)) / 255.0;
            weighted += (y + 0.5) * qRed(image.pixel(x, y)) / 255.0;
        }
        const double across = paper * std::cos(std::atan(rise / 100));
        QVERIFY2(std::abs(across - 0.5 * 4) < 0.02, qPrintable(QString::number(across)));
        const double edge = layout.y(30 + rise * (x + 0.5 - 40) / 400) * 4;
        QVERIFY(std::abs(weighted / paper - edge) < 0.02);
        QCOMPARE(image.pixel(x, bottom - 1), 0xFF000000);
    }

    /// A band thinner than two separators keeps half of itself.
    void thinBandsAreSeen()
    {
        const Figure figure = areaOf(
            {seriesOf({30, 30}, 0xFF000000), seriesOf({0.4, 0.4}, 0xFF0000FF), seriesOf({30, 30}, 0xFF000000)});
        const Layout layout = layoutOver({10, 10, 100, 100}, 0, 100, 2, 4, {480, 480});
        const QImage image = painted(figure, layout);
        double blue = 0;
        for (int y = int(layout.y(32) * 4); y < int(layout.y(28) * 4); ++y)
            blue += (qBlue(image.pixel(200, y)) - qRed(image.pixel(200, y))) / 255.0;
        QVERIFY2(std::abs(blue - 0.4 * 4 / 2) < 0.02, qPrintable(QString::number(blue)));
    }

    void gapsStayBlank()
    {
        const Figure figure = areaOf({seriesOf({50, 50, blank, 50, 50}, 0xFF000000)});
        const Layout layout = layoutOver({10, 10, 100, 100}, 0, 100, 5, 1, size);
        const QImage image = painted(figure, layout);
        for (int x = 35; x < 85; ++x)
            for (int y = 0; y < size.height(); ++y)
                QCOMPARE(image.pixel(x, y), white);
        QCOMPARE(image.pixel(34, 100), 0xFF000000);
        QCOMPARE(image.pixel(85, 100), 0xFF000000);
    }

    /// Sides of the plot between pixels cover them in part; values off the axis do not cover any.
    void nothingIsPaintedOutsideOfThePlot()
    {
        const Figure figure = areaOf({seriesOf({20, 300, 20, -50, 60}, 0xFF000000)});
        const Layout layout = layoutOver({10.25, 10.5, 100, 99.75}, 0, 100, 5, 1, size);
        const QImage image = painted(figure, layout);
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                if (x < 10 || x > 110 || y < 10 || y > 110)
                    QCOMPARE(image.pixel(x, y), white);
        QVERIFY(difference(image.pixel(10, 105), mixed(0xFF000000, white, 0.75)) <= 1);
        QVERIFY(difference(image.pixel(110, 105), mixed(0xFF000000, white, 0.25)) <= 1);
        QVERIFY(difference(image.pixel(35, 10), mixed(0xFF000000, white, 0.5)) <= 1);
        QVERIFY(difference(image.pixel(35, 110), mixed(0xFF000000, white, 0.25)) <= 1);
    }

    void bytesDoNotDependOnThreads()
    {
        std::mt19937 random(11);
        const Figure figure = randomStack(random, 12, 488);
        const QSize large(2600, 1000);
        const Layout layout = layoutOver({20.3, 20.1, 2500.5, 950.2}, -30, 110, 488, 1, large);
        BandPlace place = placeOf(figure, layout);
        place.separatorWidth = 1.7;
        const QImage one = rastered(figure.bands, place, large);
        for (int round = 0; round < 5; ++round)
            QCOMPARE(rastered(figure.bands, place, large, 2), one);
    }

    /// If no pixels can be written, the same areas are painted as polygons.
    void polygonsEqualPixels()
    {
        std::mt19937 random(5);
        const Figure figure = randomStack(random, 5, 13);
        const Layout layout = layoutOver({5.4, 4.2, 149.1, 110.3}, -12, 45, 13, 1, size);
        QPicture picture;
        picture.setBoundingRect(QRect(QPoint(), size));
        TimeChart().paint(&picture, figure, layout, RenderQuality::Exact);
        QImage replayed = paperOf(size);
        QPainter painter(&replayed);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawPicture(0, 0, picture);
        painter.end();
        const QImage direct = painted(figure, layout);
        double sum = 0;
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                sum += difference(replayed.pixel(x, y), direct.pixel(x, y));
        const double mean = sum / (size.width() * size.height());
        QVERIFY2(mean < 2, qPrintable(QString::number(mean)));
    }
};

TRADESTRATA_TEST(tst_BandPlottable, QApplication)
#include "tst_bandplottable.moc"
