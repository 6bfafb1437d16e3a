// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/seriesstyle.h"

#include "models/figure/palette.h"

#include <algorithm>
#include <cmath>
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

bool isPartner(const FigureSeries &series) { return series.kind == SeriesKind::Partner || series.kind == SeriesKind::Group; }

void giveColours(Figure &figure, const PartnerRegistry &registry)
{
    QList<PartnerCode> codes;
    for (const FigureSeries &series : figure.series) {
        if (isPartner(series))
            codes.append(series.partner);
    }
    const QList<int> places = colourPlaces(codes, registry);
    qsizetype next = 0;
    for (FigureSeries &series : figure.series) {
        if (isPartner(series)) {
            const PartnerColours &colours = partnerColours(places[next++]);
            series.fill = colours.fill;
            series.ink = colours.ink;
        } else if (series.kind == SeriesKind::Others) {
            series.fill = figure.theme.others;
            series.ink = figure.theme.muted;
        } else {
            series.fill = series.ink = figure.theme.total;
        }
    }
}

// Styles that tell apart lines whose colours do not: dashes first, then markers.
void giveDistinction(LineStyle &line, int nth)
{
    switch (nth % 5) {
    case 0:
        line.dash = {4, 2};
        break;
    case 1:
        line.dash = {1.5, 1.8};
        break;
    case 2:
        line.marker = Marker::Circle;
        break;
    case 3:
        line.marker = Marker::Square;
        break;
    default:
        line.marker = Marker::Diamond;
    }
}

void giveLines(Figure &figure)
{
    int partners = 0;
    int distinctions = 0;
    std::vector<QRgb> seen;
    for (FigureSeries &series : figure.series) {
        const bool partner = isPartner(series);
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
        const bool confusable = std::ranges::any_of(seen, [&](QRgb other) {
            return leastDistance(series.fill, other) < confusableDistance;
        });
        if (partners > plainLines || confusable)
            giveDistinction(series.line, distinctions++);
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
        return std::tuple(series.compared, isPartner(series), value);
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
