// SPDX-License-Identifier: GPL-3.0-or-later
// How long a new spec takes to become numbers, a figure and a layout, with the built-in data, beside a floor: one pass
// over every month of every partner of the flow, which is what the sums have to read at least. And how long a figure takes
// to become a file's bytes, without the data that it carries, beside clearing and hashing as many pixels.
#include "app/builtin.h"
#include "app/pictures.h"
#include "models/figure/buildfigure.h"
#include "models/figure/figure.h"
#include "models/layout/layout.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "tests/bench/timing.h"
#include "tests/support/figuresteps.h"
#include "widgets/render/pngwriter.h"

#include <QApplication>

using namespace tradestrata;
using namespace tradestrata::bench;
using namespace tradestrata::testsupport;

namespace {

constexpr int runs = 400;

// Different specs in turn, so that nothing can be cached from one to the next.
std::vector<FigureSpec> specs()
{
    std::vector<FigureSpec> result;
    for (const Flow flow : {Flow::Exports, Flow::Imports}) {
        for (const Measure measure : {Measure::Month, Measure::Quarter, Measure::TwelveMonths, Measure::Year}) {
            for (const Chart chart : {Chart::Line, Chart::Area}) {
                for (const ShowAs show : {ShowAs::Value, ShowAs::Share}) {
                    FigureSpec spec;
                    spec.flow = flow;
                    spec.measure = measure;
                    spec.chart = chart;
                    spec.show = show;
                    spec.selection.top = 12;
                    result.push_back(spec);
                }
            }
        }
    }
    FigureSpec bars;
    bars.measure = Measure::Year;
    bars.chart = Chart::Bars;
    bars.through = 8;
    bars.selection.top = 12;
    result.push_back(bars);
    return result;
}

// From a figure to a file's bytes.
void measureFiles(const Figure &figure, const FigureFonts &fonts)
{
    constexpr int pictures = 20;
    for (const QSize pixels : {QSize(1920, 1080), QSize(3840, 2160)}) {
        QImage image(pixels, QImage::Format_RGB32);
        const Times floor = measure(pictures, [&](int i) {
            image.fill(QColor(255, 255, i));
            (void)pixelHash(image);
        });
        print(qPrintable(QStringLiteral("floor: %1x%2 pixels, cleared and hashed").arg(pixels.width()).arg(pixels.height())),
              floor);
        const FigureSize size{FigureSize::Unit::Pixels, double(pixels.width()), double(pixels.height())};
        for (const FigureFormat format : {FigureFormat::Png, FigureFormat::Svg, FigureFormat::Pdf}) {
            const QString name = figureFormats()[int(format)].toUpper();
            qsizetype bytes = 0;
            const Times times = measure(pictures, [&](int) {
                bytes = fileOf(figure, size, fonts, {.format = format, .language = {}, .alternative = {}})->bytes.size();
            });
            print(qPrintable(QStringLiteral("%1 laid out, drawn and encoded, %2 kB").arg(name).arg(bytes / 1000)), times, floor);
        }
    }
}

double readAll(const TradeTable &table)
{
    double sum = 0;
    for (const TableRow &row : table.rows(Flow::Exports)) {
        for (size_t i = 0; i < row.values.size(); ++i)
            sum += row.blanks[i] == Blank::None ? row.values[i] : 0;
    }
    return sum;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Builtin builtin;
    const ReleaseList releases = *builtin.releases();
    const Language language = builtin.language(QStringLiteral("en"));
    const FontMetrics metrics(*builtin.fonts());
    const auto all = specs();
    const auto spec = [&](int i) -> const FigureSpec & { return all[size_t(i) % all.size()]; };

    double sink = 0;
    const Times floor = measure(runs, [&](int) { sink += readAll(*releases.whole()); });
    const Times numbers = measure(runs, [&](int i) { sink += numbersOf(releases, builtin.registry(), spec(i))->complete; });
    const Times figures = measure(runs, [&](int i) {
        const auto computed = numbersOf(releases, builtin.registry(), spec(i));
        sink += double(buildFigure(*computed, spec(i), builtin.registry(), language).series.size());
    });
    std::vector<Figure> computed;
    for (const FigureSpec &each : all)
        computed.push_back(buildFigure(*numbersOf(releases, builtin.registry(), each), each, builtin.registry(), language));
    const Times layouts = measure(runs, [&](int i) {
        sink += layoutOf(computed[size_t(i) % computed.size()], Paper::of(FigureSize()), metrics).plot.width();
    });
    print("floor: every month of every partner once", floor);
    print("numbers of a new spec (top 12, 1985-01 to 2026-01)", numbers, floor);
    print("numbers and figure of a new spec", figures, floor);
    print("layout at 1600x900", layouts, floor);
    FigureSpec many;
    many.selection.top = 240;
    const auto manyNumbers = numbersOf(releases, builtin.registry(), many);
    const Figure manyFigure = buildFigure(*manyNumbers, many, builtin.registry(), language);
    print("all partners as lines: numbers",
          measure(runs / 4, [&](int) { sink += double(numbersOf(releases, builtin.registry(), many)->sums.shown.size()); }), floor);
    print("all partners as lines: figure",
          measure(runs / 4,
                  [&](int) { sink += double(buildFigure(*manyNumbers, many, builtin.registry(), language).series.size()); }),
          floor);
    print("all partners as lines: layout",
          measure(runs / 4, [&](int) { sink += layoutOf(manyFigure, Paper::of(FigureSize()), metrics).plot.width(); }), floor);
    measureFiles(computed[2], *builtin.fonts());
    return sink == 0 ? 1 : 0;
}
