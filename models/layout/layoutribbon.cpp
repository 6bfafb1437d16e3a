// SPDX-License-Identifier: GPL-3.0-or-later
// The ribbon of leaders: a cell for each period under the plot, and the key that says whose colours they are.
#include "models/layout/layoutparts.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

constexpr double ribbonTop = 6; // under the plot
constexpr double ribbonHeight = 8;
constexpr double cellGap = 0.6;
constexpr double leastCellWithGap = 3; // narrower cells touch: otherwise they would be mostly gaps
constexpr double foot = 1.8;
constexpr double slimStrength = 0.35;
constexpr double besidePlot = 6; // to the key at the right
constexpr double keyCell = 5;
constexpr double chipSize = 5;
constexpr double chipGap = 2.5;
constexpr double besideItem = 8;
constexpr double mostOverEnds = 3; // of the first and last cell, beyond lines that begin and end in their middle
constexpr size_t mostKeyCells = 2;
constexpr double sourceMiddle = 2.3; // from the middle of small words down to their base line

// A line of pixels is not shared by two cells.
double snapped(const Layout &layout, double length) { return std::round(length * layout.paper.scale) / layout.paper.scale; }

void fill(Layout &layout, const QRectF &rect, QRgb colour, double strength)
{
    layout.tints.push_back({QPolygonF{rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()}, colour, strength});
}

// Pale with a solid foot if the lead is slim, so that it is readable without colour.
void paintCell(Layout &layout, const QRectF &rect, QRgb colour, bool slim)
{
    fill(layout, rect, colour, slim ? slimStrength : 1);
    if (slim)
        fill(layout, QRectF(QPointF(rect.left(), snapped(layout, rect.bottom() - foot)), rect.bottomRight()), colour, 1);
}

// The extent of a cell: under its bar, or half way to the neighbours.
std::pair<double, double> extentOf(const LayoutWork &work, size_t first, size_t last)
{
    const Layout &layout = work.layout;
    const size_t count = layout.x.size();
    const double step = count < 2 ? layout.plot.width() : layout.x[1] - layout.x[0];
    if (traits(work.figure.chart).draws == Draws::Bars) {
        const double half = step * layout.barWidth / 2;
        return {layout.x[first] - half, layout.x[last] + half};
    }
    const double over = layout.cell > 0 || has(work.figure.chart, Trait::MonthBars) ? 0 : mostOverEnds;
    return {std::max(layout.x[first] - step / 2, layout.plot.left() - over),
            std::min(layout.x[last] + step / 2, layout.plot.right() + over)};
}

// Words and chips of the key, broken into lines.
struct KeyItem
{
    QString text;
    std::optional<QRgb> chip;
    double width = 0;
};

std::vector<std::vector<KeyItem>> keyLines(const Figure &figure, double most, const TextMetrics &metrics)
{
    const LeaderRibbon &ribbon = figure.ribbon;
    if (!ribbon.isDrawn())
        return {};
    std::vector<KeyItem> items{{ribbon.what, std::nullopt}};
    for (size_t i = 0; i < ribbon.named; ++i)
        items.push_back({ribbon.leaders[i].name, ribbon.leaders[i].fill});
    for (const QString &remark : ribbon.remarks)
        items.push_back({remark, std::nullopt});
    std::vector<std::vector<KeyItem>> lines(1);
    double x = 0;
    for (KeyItem &item : items) {
        item.width = metrics.width(item.text, TextRole::Source) + (item.chip ? chipSize + chipGap : 0);
        if (!lines.back().empty() && x + item.width > most) {
            lines.emplace_back();
            x = 0;
        }
        x += item.width + besideItem;
        lines.back().push_back(item);
    }
    return lines;
}

} // namespace

double ribbonRoom(const Figure &figure) { return figure.ribbon.isDrawn() ? ribbonTop + ribbonHeight + 2 : 0; }

double ribbonKeyGutter(const Figure &figure, const TextMetrics &metrics)
{
    const QString &key = figure.ribbon.slimKey;
    const double cells = double(std::min(mostKeyCells, figure.ribbon.leaders.size())) * (keyCell + cellGap);
    return key.isEmpty() ? 0 : besidePlot + cells + chipGap + metrics.width(key, TextRole::Source);
}

double placeRibbonKey(const LayoutWork &work, double lastBaseline)
{
    Layout &layout = work.layout;
    const auto lines = keyLines(work.figure, widthWithin(layout), work.metrics);
    const double leading = styleOf(TextRole::Source).leading;
    double y = lastBaseline - (double(lines.size()) - 1) * leading;
    for (const auto &line : lines) {
        double x = layout.margins.left();
        for (const KeyItem &item : line) {
            if (item.chip)
                fill(layout, QRectF(x, y - sourceMiddle - chipSize / 2, chipSize, chipSize), *item.chip, 1);
            layout.texts.push_back({{x + (item.chip ? chipSize + chipGap : 0), y},
                                    item.text,
                                    TextRole::Source,
                                    work.figure.theme.muted,
                                    Anchor::Start,
                                    -1});
            x += item.width + besideItem;
        }
        y += leading;
    }
    return double(lines.size()) * leading;
}

void placeLeaderRibbon(const LayoutWork &work)
{
    const LeaderRibbon &ribbon = work.figure.ribbon;
    Layout &layout = work.layout;
    if (!ribbon.isDrawn() || layout.x.empty())
        return;
    Q_ASSERT(ribbon.cells.size() == layout.x.size());
    const double top = snapped(layout, layout.plot.bottom() + ribbonTop);
    const double bottom = snapped(layout, layout.plot.bottom() + ribbonTop + ribbonHeight);
    const double step = layout.x.size() < 2 ? layout.plot.width() : layout.x[1] - layout.x[0];
    const bool touch = step < leastCellWithGap;
    const double gap = touch ? 0 : std::max(1 / layout.paper.scale, snapped(layout, cellGap)); // never less than a pixel
    for (size_t from = 0; from < ribbon.cells.size();) {
        size_t to = from;
        while (touch && to + 1 < ribbon.cells.size() && ribbon.cells[to + 1] == ribbon.cells[from])
            ++to;
        const LeaderCell cell = ribbon.cells[from];
        const auto [left, right] = extentOf(work, from, to);
        const QRectF rect(QPointF(snapped(layout, left), top), QPointF(snapped(layout, right) - gap, bottom));
        if (cell.leader >= 0)
            paintCell(layout, rect, ribbon.leaders[size_t(cell.leader)].fill, cell.slim);
        from = to + 1;
    }
    const double middle = (top + bottom) / 2;
    layout.texts.push_back(
        {{layout.margins.left(), middle + labelBaseline}, ribbon.head, TextRole::Axis, work.figure.theme.muted, Anchor::Start, -1});
    if (ribbon.slimKey.isEmpty())
        return;
    double x = layout.plot.right() + besidePlot;
    for (size_t i = 0; i < std::min(mostKeyCells, ribbon.leaders.size()); ++i) {
        const double left = snapped(layout, x);
        paintCell(layout, QRectF(QPointF(left, top), QPointF(snapped(layout, x + keyCell), bottom)), ribbon.leaders[i].fill, true);
        x += keyCell + cellGap;
    }
    layout.texts.push_back(
        {{x + chipGap, middle + sourceMiddle}, ribbon.slimKey, TextRole::Source, work.figure.theme.muted, Anchor::Start, -1});
}

} // namespace tradestrata
