// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layout.h"

#include <QImage>

#include <cmath>
#include <random>

/// Hand-made figures and layouts for tests and benchmarks of the charts: known values at known points.
namespace chartfixture {

using namespace tradestrata;

inline constexpr double blank = std::numeric_limits<double>::quiet_NaN();
inline constexpr QRgb white = 0xFFFFFFFF;

inline QImage paperOf(QSize size, QRgb colour = white)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// 0 for white to 1 for black.
inline double darkness(const QImage &image, int x, int y) { return (255 - qGray(image.pixel(x, y))) / 255.0; }

/// The same summed up over pixels: an area.
inline double darknessIn(const QImage &image, const QRect &rect)
{
    double sum = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            sum += darkness(image, x, y);
    return sum;
}

/// A plot over `plot` points, values low to high, and periods spread evenly from its left to its right side.
inline Layout layoutOver(const QRectF &plot, double low, double high, int periods, double scale, QSize pixels)
{
    Layout layout;
    layout.paper.scale = scale;
    layout.paper.pixels = pixels;
    layout.paper.size = QSizeF(pixels) / scale;
    layout.plot = plot;
    layout.barSlots = plot;
    layout.low = low;
    layout.high = high;
    for (int i = 0; i < periods; ++i)
        layout.x.push_back(plot.left() + plot.width() * i / std::max(periods - 1, 1));
    return layout;
}

inline FigureSeries seriesOf(const std::vector<double> &values, QRgb colour, double width = 1)
{
    FigureSeries series;
    series.fill = series.ink = series.stroke = colour;
    series.line.width = width;
    series.drawn.values = values;
    for (size_t i = 0; i < values.size(); ++i) {
        series.drawn.blanks.push_back(std::isnan(values[i]) ? Blank::Missing : Blank::None);
        if (!std::isnan(values[i]))
            series.last = int(i);
    }
    return series;
}

inline Figure figureOf(const std::vector<FigureSeries> &series, Chart chart)
{
    Figure figure;
    figure.chart = chart;
    figure.series = series;
    const size_t periods = series.empty() ? 0 : series.front().drawn.values.size();
    for (size_t i = 0; i < periods; ++i)
        figure.periods.push_back(Period::month(Month::of(1985, 1) + int(i)));
    for (size_t i = series.size(); i-- > 0;)
        figure.drawOrder.push_back(int(i));
    return figure;
}

/// Stacks the series' values unchanged; a segment without a value at one end is blank in the whole stack.
inline BandStack stackOf(const std::vector<FigureSeries> &series)
{
    Sums sums;
    for (const FigureSeries &s : series)
        sums.shown.push_back(s.drawn);
    const size_t periods = series.front().drawn.values.size();
    sums.others = sums.total = {{}, std::vector<double>(periods, 0), std::vector<Blank>(periods, Blank::None)};
    return stackBands(sums, false);
}

/// A figure of stacked bands.
inline Figure areaOf(const std::vector<FigureSeries> &series)
{
    Figure figure = figureOf(series, Chart::Area);
    figure.bands = stackOf(series);
    return figure;
}

/// Colours that differ from each other and from the paper.
inline QRgb colourOf(int i)
{
    constexpr QRgb colours[] = {0xFF006764, 0xFFF26426, 0xFF886EA1, 0xFF1F367A, 0xFFEFC938, 0xFFDC8CAC,
                                0xFF5CB1EE, 0xFF7F2A26, 0xFF63B77C, 0xFF2BA79D, 0xFF8B8F5C, 0xFFC5CAD1};
    return colours[size_t(i) % std::size(colours)];
}

/// Monthly values as trade has them, before they are summed over 12 months: growth, seasons, noise.
inline std::vector<double> monthlyValues(int months, double size, std::mt19937 &random)
{
    std::normal_distribution<double> noise(0, 1);
    std::vector<double> values;
    double level = size;
    for (int i = 0; i < months; ++i) {
        level *= 1 + 0.002 + 0.01 * noise(random);
        values.push_back(level * (1 + 0.08 * std::sin(i * 0.5236) + 0.03 * noise(random)));
    }
    return values;
}

/// The sums of 12 months of `months` + 11 monthly values.
inline std::vector<double> yearSums(int months, double size, std::mt19937 &random)
{
    const std::vector<double> monthly = monthlyValues(months + 11, size, random);
    std::vector<double> sums;
    for (size_t i = 11; i < monthly.size(); ++i) {
        double sum = 0;
        for (size_t k = i - 11; k <= i; ++k)
            sum += monthly[k];
        sums.push_back(sum);
    }
    return sums;
}

} // namespace chartfixture
