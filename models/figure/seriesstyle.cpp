// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/figureparts.h"

#include "models/figure/palette.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace tradestrata {

namespace {

constexpr int comparedSeries = 2;
constexpr double comparedWidth = 2.0;
constexpr double contextWidth = 1.0;
constexpr double contextStrength = 0.78;
constexpr int plainLines = 8;
constexpr double backgroundWidth = 0.5;
constexpr double backgroundStrength = 0.45;

void giveColours(Figure &figure, const PartnerRegistry &registry)
{
    QList<PartnerCode> codes;
    for (const FigureSeries &series : figure.series) {
        if (series.isOfPartner())
            codes.append(series.partner);
    }
    const bool dark = figure.paper == PaperTheme::Dark;
    const QList<PartnerColours> all = coloursOf(codes, registry);
    figure.theme = themeOf(figure.paper, registry);
    qsizetype next = 0;
    for (FigureSeries &series : figure.series) {
        if (series.isOfPartner()) {
            const PartnerColours &colours = all[next++];
            series.fill = dark ? colours.dark : colours.fill;
            series.ink = dark ? lightEnough(colours.dark, figure.theme.paper) : colours.ink;
        } else if (series.kind == SeriesKind::Others) {
            series.fill = figure.theme.others;
            series.ink = figure.theme.muted;
        } else {
            series.fill = series.ink = figure.theme.total;
        }
    }
}

/// Styles that tell apart lines whose colours do not: dashes first, then markers.
struct Distinction
{
    QList<double> dash;
    Marker marker = Marker::None;
};

void giveDistinction(LineStyle &line, int nth, PaperTheme paper)
{
    const QList<double> dashes{4, 2}, dots{1.5, 1.8};
    // Without colour there are more to tell apart.
    const Distinction all[]{{dashes, Marker::None}, {dots, Marker::None},           {{}, Marker::Circle},
                            {{}, Marker::Square},   {{}, Marker::Diamond},          {dashes, Marker::Circle},
                            {dots, Marker::Square}, {{7, 2, 1.5, 2}, Marker::None}, {dashes, Marker::Diamond},
                            {dots, Marker::Circle}, {dashes, Marker::Square}};
    constexpr int inColour = 5;
    const Distinction &one = all[nth % (paper == PaperTheme::Print ? int(std::size(all)) : inColour)];
    line.dash = one.dash;
    line.marker = one.marker;
}

void giveLines(Figure &figure)
{
    int partners = 0;
    int distinctions = 0;
    std::vector<QRgb> seen;
    for (FigureSeries &series : figure.series) {
        const bool partner = series.isOfPartner();
        series.compared = partner && partners < comparedSeries;
        series.line.width = series.compared ? comparedWidth : contextWidth;
        series.stroke = series.compared || !partner ? series.fill : mixed(series.fill, figure.theme.paper, contextStrength);
        series.line.casing = contrast(series.fill, figure.theme.paper) < 2.0;
        if (!partner)
            continue;
        if (partners++ >= mostOwnLines) {
            series.line = LineStyle();
            series.line.width = backgroundWidth;
            series.line.background = true;
            series.stroke = mixed(series.fill, figure.theme.paper, backgroundStrength);
            series.labelled = false;
            continue;
        }
        const auto isConfusableWith = [&](QRgb other) { return leastDistance(series.fill, other) < confusableDistance; };
        const bool inGrey = figure.paper == PaperTheme::Print && partners > 1;
        if (partners > plainLines || inGrey || std::ranges::any_of(seen, isConfusableWith))
            giveDistinction(series.line, distinctions++, figure.paper);
        if (figure.paper == PaperTheme::Dark && !series.line.dash.isEmpty())
            series.stroke = series.ink; // of which less is seen than of a whole line
        seen.push_back(series.fill);
    }
}

// Context lines under compared lines, and within each the larger on top: rank 1 is drawn last.
void giveDrawOrder(Figure &figure, int order)
{
    figure.drawOrder.resize(figure.series.size());
    std::iota(figure.drawOrder.begin(), figure.drawOrder.end(), 0);
    const auto depth = [&](int i) {
        const FigureSeries &series = figure.series[size_t(i)];
        const double value = order >= 0 && !series.drawn.at(order).isBlank() ? series.drawn.values[size_t(order)] : 0;
        return std::tuple(series.compared, series.isOfPartner(), value);
    };
    std::ranges::stable_sort(figure.drawOrder, {}, depth);
}

} // namespace

void setSeriesStyles(Figure &figure, const PartnerRegistry &registry, int order)
{
    giveColours(figure, registry);
    giveLines(figure);
    giveDrawOrder(figure, order);
}

} // namespace tradestrata
