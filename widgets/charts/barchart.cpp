// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/barchart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

constexpr double tint = 0.16; // of the fill, under hatching
constexpr double othersTint = 0.22;

QChart *bareChart(QGraphicsScene &scene)
{
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    // An empty title still clips to a line of the application's font, which a PDF records.
    for (QGraphicsItem *item : chart->childItems()) {
        if (item->type() == QGraphicsTextItem::Type)
            item->hide();
    }
    scene.addItem(chart);
    return chart;
}

// A set of bars: the solid or tinted part of a series.
struct Bars
{
    const std::vector<double> *values;
    QRgb colour;
};

// The bars of a ranking: each series has its own set and row, counted from the bottom as in Qt Charts.
std::vector<std::vector<double>> rowsOf(const Figure &figure)
{
    const size_t count = figure.series.size();
    std::vector<std::vector<double>> rows(count, std::vector<double>(count, 0));
    for (size_t i = 0; i < count; ++i)
        rows[i][count - 1 - i] = figure.series[i].drawn.values.front();
    return rows;
}

// For a chart of releases, each series has a set, with its bars in the slots of the layout.
std::vector<std::vector<double>> groupRowsOf(const Figure &figure, const Layout &layout)
{
    std::vector<std::vector<double>> rows(figure.series.size(), std::vector<double>(size_t(layout.barSlotCount), 0));
    for (size_t i = 0; i < layout.bars.size(); ++i) {
        const auto series = size_t(layout.bars[i].series);
        rows[series][size_t(layout.barPlaces[i])] = figure.groups[size_t(layout.bars[i].period)].values[series];
    }
    return rows;
}

std::vector<Bars> barsOf(const Figure &figure, const std::vector<std::vector<double>> &rows)
{
    std::vector<Bars> bars;
    for (size_t i = 0; i < rows.size(); ++i)
        bars.push_back({&rows[i], figure.series[i].fill});
    for (size_t i = 0; i < std::min(figure.series.size(), figure.solid.values.size()); ++i)
        bars.push_back({&figure.solid.values[i], figure.series[i].fill});
    for (size_t i = 0; i < std::min(figure.series.size(), figure.rest.values.size()); ++i) {
        const FigureSeries &series = figure.series[i];
        const double over = series.kind == SeriesKind::Others ? othersTint : tint;
        bars.push_back({&figure.rest.values[i], mixed(series.fill, figure.theme.paper, over)});
    }
    return bars;
}

// The extent of the bars of a period above and below zero.
struct Pile
{
    double up = 0, down = 0;
};

// The part of a stacked value to draw: nothing for NaN, which Qt Charts would place anywhere; otherwise the part within
// the axis, because Qt Charts clips at whole pixels.
qreal drawable(double value, Pile &pile, const Layout &layout)
{
    if (!std::isfinite(value))
        return 0;
    double &end = value < 0 ? pile.down : pile.up;
    const auto onAxis = [&](double at) { return std::clamp(at, std::min(layout.low, 0.0), std::max(layout.high, 0.0)); };
    const double from = onAxis(end);
    end += value;
    return onAxis(end) - from;
}

/// What a set of Qt Charts has: values that are all drawable.
struct SetOfBars
{
    QList<qreal> values;
    QRgb colour;
};

std::vector<SetOfBars> setsOf(const std::vector<Bars> &bars, size_t periods, const Layout &layout)
{
    std::vector<SetOfBars> sets;
    std::vector<Pile> piles(periods);
    for (const Bars &each : bars) {
        SetOfBars set{{}, each.colour};
        for (size_t period = 0; period < periods; ++period)
            set.values.append(period < each.values->size() ? drawable((*each.values)[period], piles[period], layout) : 0);
        sets.push_back(std::move(set));
    }
    return sets;
}

bool isSame(const QBarSet &set, const SetOfBars &other)
{
    if (set.brush().color() != QColor(other.colour) || set.count() != other.values.size())
        return false;
    for (int i = 0; i < set.count(); ++i) {
        if (set.at(i) != other.values[i])
            return false;
    }
    return true;
}

QAbstractBarSeries *newSeries(bool lying)
{
    if (lying)
        return new QHorizontalStackedBarSeries;
    return new QStackedBarSeries;
}

} // namespace

struct BarChart::Private
{
    QGraphicsScene scene;
    QChart *chart;
    QAbstractBarSeries *series;
    QBarCategoryAxis *categories;
    QValueAxis *values;

    explicit Private(bool lying);
    const bool isLying; ///< horizontal bars, as in a ranking
    void place(const QRectF &device, const Layout &layout);
    void setCategories(qsizetype periods);
    void setBars(const std::vector<SetOfBars> &sets);
    bool differsMuch(const std::vector<SetOfBars> &sets) const;
};

BarChart::Private::Private(bool lying)
    : chart(bareChart(scene))
    , series(newSeries(lying))
    , categories(new QBarCategoryAxis)
    , values(new QValueAxis)
    , isLying(lying)
{
    chart->addSeries(series);
    chart->addAxis(categories, lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(values, lying ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(values);
    categories->setVisible(false);
    values->setVisible(false);
}

BarChart::BarChart()
    : d(std::make_unique<Private>(false))
{
}
BarChart::~BarChart() = default;

void BarChart::paint(QPaintDevice *device, const Figure &figure, const Layout &layout)
{
    const bool lying = traits(figure.chart).draws == Draws::Rows;
    const auto rows = lying                                         ? rowsOf(figure)
                      : traits(figure.chart).draws == Draws::Groups ? groupRowsOf(figure, layout)
                                                                    : std::vector<std::vector<double>>();
    const std::vector<Bars> bars = barsOf(figure, rows);
    const size_t categories = rows.empty() ? figure.periods.size() : rows.front().size();
    // Qt Charts orders the bars of sets added later by their addresses, and which of two neighbours is on top shows in
    // the pixels that they share.
    const std::vector<SetOfBars> sets = setsOf(bars, categories, layout);
    if (d->series->count() != int(bars.size()) || d->isLying != lying || d->differsMuch(sets))
        d = std::make_unique<Private>(lying);
    const QRectF pixels(QPointF(), layout.paper.pixels); // a picture that records has no size of its own
    d->place(pixels, layout);
    d->setCategories(qsizetype(categories));
    d->setBars(sets);

    QPainter painter(device);
    painter.setRenderHint(QPainter::Antialiasing); // the edges of a bar are between pixels
    d->scene.render(&painter, pixels, pixels);
}

/// Qt Charts clips bars at whole pixels of its plot area, but ours end between pixels: the area is as high as the
/// device and the axis is extended, so that low and high are in the right place.
void BarChart::Private::place(const QRectF &device, const Layout &layout)
{
    const double scale = layout.paper.scale;
    const QRectF area(layout.barSlots.topLeft() * scale, layout.barSlots.size() * scale);
    scene.setSceneRect(device);
    chart->setGeometry(device);
    series->setBarWidth(layout.barWidth);
    if (isLying) {
        const double perPixel = (layout.high - layout.low) / area.width();
        chart->setPlotArea(QRectF(device.left(), area.top(), device.width(), area.height()));
        values->setRange(layout.low - (area.left() - device.left()) * perPixel,
                         layout.high + (device.right() - area.right()) * perPixel);
        return;
    }
    const double perPixel = (layout.high - layout.low) / area.height();
    chart->setPlotArea(QRectF(area.left(), device.top(), area.width(), device.height()));
    values->setRange(layout.low - (device.bottom() - area.bottom()) * perPixel,
                     layout.high + (area.top() - device.top()) * perPixel);
}

// The names are never visible, but the axis needs distinct ones.
void BarChart::Private::setCategories(qsizetype periods)
{
    if (categories->count() == periods)
        return;
    QStringList names;
    for (qsizetype i = 0; i < periods; ++i)
        names.append(QString::number(i));
    categories->setCategories(names);
}

// Of many sets it takes longer to replace them one by one than to make them anew.
bool BarChart::Private::differsMuch(const std::vector<SetOfBars> &sets) const
{
    constexpr std::ptrdiff_t few = 30;
    const QList<QBarSet *> now = series->barSets();
    std::ptrdiff_t different = 0;
    for (qsizetype i = 0; i < now.size(); ++i)
        different += isSame(*now[i], sets[size_t(i)]) ? 0 : 1;
    return different > few;
}

// Each change of a set that has its place makes Qt Charts place all bars again: sets get their values before they are added,
// and are replaced set by set only where they differ.
void BarChart::Private::setBars(const std::vector<SetOfBars> &sets)
{
    const auto fill = [](QBarSet &set, const SetOfBars &with) {
        set.setPen(Qt::NoPen);
        set.setColor(QColor(with.colour));
        set.append(with.values);
    };
    if (series->count() == 0) {
        QList<QBarSet *> added;
        for (const SetOfBars &each : sets) {
            added.append(new QBarSet(QString()));
            fill(*added.last(), each);
        }
        series->append(added);
        return;
    }
    for (size_t i = 0; i < sets.size(); ++i) {
        QBarSet *set = series->barSets().at(qsizetype(i));
        if (isSame(*set, sets[i]))
            continue;
        set->remove(0, set->count());
        fill(*set, sets[i]);
    }
}

} // namespace tradestrata
