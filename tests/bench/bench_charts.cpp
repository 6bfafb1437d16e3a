// SPDX-License-Identifier: GPL-3.0-or-later
// Times the drawing of time charts while the window of months is dragged, beside what the same pixels cost at least.
// On an X display (QT_QPA_PLATFORM=xcb) the picture is shown in a real window at every step; elsewhere off screen.
#include "tests/widgets/chartfixture.h"
#include "widgets/charts/barchart.h"
#include "widgets/charts/timechart.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QWidget>

#include <cstdio>
#include <cstring>
#include <functional>

using namespace chartfixture;

namespace {

constexpr QSize size(1600, 900);
constexpr double scale = 3.33; // pixels a point has in a figure of this size
constexpr int months = 488;
constexpr int steps = 120; // of the drag
const QRectF plot(35, 62, 380, 171);

// Shows an image as it is.
class Sheet : public QWidget
{
public:
    explicit Sheet(const QImage &image)
        : m_image(image)
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        resize(m_image.size());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.drawImage(0, 0, m_image);
    }

private:
    const QImage &m_image;
};

struct Times
{
    std::vector<double> ms;
    double at(double share)
    {
        std::ranges::sort(ms);
        return ms[size_t(share * double(ms.size() - 1))];
    }
};

// A step of the drag: the figure and the layout from the models, which are not timed.
struct Step
{
    Figure figure;
    Layout layout;
};

std::vector<FigureSeries> windowOf(const std::vector<FigureSeries> &all, int first)
{
    std::vector<FigureSeries> window = all;
    for (FigureSeries &series : window) {
        const auto begin = series.drawn.values.begin() + first;
        series.drawn.values = {begin, begin + months};
        series.drawn.blanks.resize(months);
        series.last = months - 1;
    }
    return window;
}

std::vector<Step> drag(const std::vector<FigureSeries> &all, Chart chart, double high)
{
    std::vector<Step> result;
    for (int i = 0; i < steps; ++i) {
        const auto series = windowOf(all, i);
        // the window's end moves by a fraction of a month beside the start: no step has the pixels of another
        const QRectF place = plot.adjusted(0, 0, -i * 0.05, 0);
        result.push_back(
            {chart == Chart::Area ? areaOf(series) : figureOf(series, chart), layoutOver(place, 0, high, months, scale, size)});
    }
    return result;
}

class Bench
{
public:
    Bench()
        : m_image(paperOf(size))
        , m_sheet(m_image)
    {
        m_sheet.show();
        for (int i = 0; i < 20; ++i)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        std::printf("%s, 1600x900, %d months, %d steps; ms\n\n%-58s %8s %8s %8s %8s\n", qPrintable(qApp->platformName()), months,
                    steps, "", "drawing", "p95", "step", "p95");
    }

    // Times the drawing, and the whole step: paper, drawing, blit to the window.
    void run(const char *what, const std::function<void(QImage &, int)> &draw)
    {
        Times drawing, whole;
        for (int i = -10; i < steps; ++i) {
            QElapsedTimer timer;
            timer.start();
            m_image.fill(white);
            const double begun = double(timer.nsecsElapsed());
            draw(m_image, std::max(i, 0));
            const double drawn = double(timer.nsecsElapsed());
            m_sheet.repaint();
            const double shown = double(timer.nsecsElapsed());
            QApplication::processEvents();
            if (i < 0)
                continue;
            drawing.ms.push_back((drawn - begun) / 1e6);
            whole.ms.push_back(shown / 1e6);
        }
        std::printf("%-58s %8.2f %8.2f %8.2f %8.2f\n", what, drawing.at(0.5), drawing.at(0.95), whole.at(0.5), whole.at(0.95));
    }

private:
    QImage m_image;
    Sheet m_sheet;
};

// The floor of bands: the same runs of pixels, in whole pixels and one thread.
void fillRuns(QImage &image, const Step &step)
{
    const BandStack &stack = step.figure.bands;
    const Layout &layout = step.layout;
    const int left = int(layout.plot.left() * scale), right = int(layout.plot.right() * scale);
    int segment = 0;
    for (int x = left; x < right; ++x) {
        while (segment + 1 < stack.segments && layout.x[size_t(segment + 1)] * scale <= x)
            ++segment;
        for (int band = 0; band < stack.bands; ++band) {
            const BandSegment &edges = stack.at(segment, band);
            const int end = int(layout.y(edges.leftLow) * scale);
            for (int y = int(layout.y(edges.leftHigh) * scale); y < end; ++y)
                reinterpret_cast<QRgb *>(image.scanLine(y))[x] = step.figure.series[size_t(band)].fill;
        }
    }
}

void benchBands(Bench &bench)
{
    std::mt19937 random(1);
    std::vector<FigureSeries> series;
    for (int i = 0; i < 12; ++i)
        series.push_back(seriesOf(yearSums(months + steps, 100.0 / (1 + i * 0.5), random), colourOf(i)));
    const double high = stackOf(series).high();
    const std::vector<Step> frames = drag(series, Chart::Area, high);
    TimeChart chart;
    bench.run("floor: 12 bands in whole pixels, 1 thread", [&](QImage &image, int i) { fillRuns(image, frames[size_t(i)]); });
    bench.run("12 antialiased bands with separators", [&](QImage &image, int i) {
        chart.paint(&image, frames[size_t(i)].figure, frames[size_t(i)].layout, RenderQuality::Fast);
    });
}

void benchLines(Bench &bench, const char *name, bool sums, bool dashes)
{
    std::mt19937 random(2);
    std::vector<FigureSeries> series;
    for (int i = 0; i < 20; ++i) {
        const double level = 100.0 / (1 + i * 0.5);
        const auto values = sums ? yearSums(months + steps, level, random) : monthlyValues(months + steps, 12 * level, random);
        series.push_back(seriesOf(values, colourOf(i), i < 2 ? 2 : 1));
        if (dashes && i >= 8)
            series.back().line.dash = i % 2 ? QList<double>{4, 2} : QList<double>{1.5, 1.8};
    }
    double high = 0;
    for (const FigureSeries &s : series)
        high = std::max(high, std::ranges::max(s.drawn.values));
    const std::vector<Step> frames = drag(series, Chart::Line, high);
    TimeChart chart;
    for (const RenderQuality quality : {RenderQuality::Fast, RenderQuality::Exact}) {
        const std::string what = std::string(name) + (quality == RenderQuality::Fast ? ", moving" : ", resting");
        bench.run(what.c_str(),
                  [&](QImage &image, int i) { chart.paint(&image, frames[size_t(i)].figure, frames[size_t(i)].layout, quality); });
    }
}

// Two lines that are compared over all the other partners.
void benchManyLines(Bench &bench)
{
    constexpr int partners = 240;
    std::mt19937 random(4);
    std::vector<FigureSeries> series;
    for (int i = 0; i < partners; ++i) {
        series.push_back(seriesOf(yearSums(months + steps, 100.0 / (1 + i * 0.5), random), colourOf(i % 20), i < 2 ? 2 : 1));
        series.back().line.background = i >= 40;
        if (i >= 40)
            series.back().line.width = 0.5;
    }
    double high = 0;
    for (const FigureSeries &s : series)
        high = std::max(high, std::ranges::max(s.drawn.values));
    const std::vector<Step> frames = drag(series, Chart::Line, high);
    TimeChart chart;
    bench.run("240 lines, 200 of them in the background, moving", [&](QImage &image, int i) {
        chart.paint(&image, frames[size_t(i)].figure, frames[size_t(i)].layout, RenderQuality::Fast);
    });
}

void benchBars(Bench &bench)
{
    constexpr int years = 40;
    std::mt19937 random(3);
    Figure figure = figureOf({}, Chart::Bars);
    for (int i = 0; i < 12; ++i) {
        figure.series.push_back(seriesOf({}, colourOf(i)));
        figure.solid.values.push_back(monthlyValues(years, 60, random));
        figure.rest.values.push_back(monthlyValues(years, 30, random));
    }
    for (int i = 0; i < years; ++i)
        figure.periods.push_back(Period::year(1986 + i));
    Layout layout = layoutOver(plot, 0, 1600, years, scale, size);
    BarChart chart;
    bench.run("40 stacked bars of 24 parts, every value changes", [&](QImage &image, int i) {
        for (auto &values : figure.solid.values)
            values[size_t(i % years)] += 1;
        chart.paint(&image, figure, layout);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Bench bench;
    const QImage ready = paperOf(size, 0xFFE0E0E0);
    bench.run("floor: paper and blit alone", [](QImage &, int) {});
    bench.run("floor: copy of a ready image",
              [&](QImage &image, int) { std::memcpy(image.bits(), ready.constBits(), size_t(ready.sizeInBytes())); });
    benchBands(bench);
    benchLines(bench, "20 lines, sums of 12 months, 2 at 2 pt, 18 at 1 pt", true, false);
    benchLines(bench, "20 lines, months, 2 at 2 pt, 18 at 1 pt", false, false);
    benchLines(bench, "20 lines, months, the 9th and later dashed", false, true);
    benchManyLines(bench);
    benchBars(bench);
}
