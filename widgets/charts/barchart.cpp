// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/barchart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

constexpr double tint = 0.16; // of the fill, under a hatch
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
    scene.addItem(chart);
    return chart;
}

// One set of bars: a series' solid or tinted part.
struct Bars
{
    const std::vector<double> *values;
    QRgb colour;
};

std::vector<Bars> barsOf(const Figure &figure)
{
    std::vector<Bars> bars;
    for (size_t i = 0; i < std::min(figure.series.size(), figure.solid.values.size()); ++i)
        bars.push_back({&figure.solid.values[i], figure.series[i].fill});
    for (size_t i = 0; i < std::min(figure.series.size(), figure.rest.values.size()); ++i) {
        const FigureSeries &series = figure.series[i];
        const double over = series.kind == SeriesKind::Others ? othersTint : tint;
        bars.push_back({&figure.rest.values[i], mixed(series.fill, figure.theme.paper, over)});
    }
    return bars;
}

// Qt Charts draws nothing for 0, and something arbitrary for what is no number.
QList<qreal> drawable(const std::vector<double> &values, size_t periods)
{
    QList<qreal> list;
    list.reserve(qsizetype(periods));
    for (size_t i = 0; i < periods; ++i)
        list.append(i < values.size() && std::isfinite(values[i]) ? values[i] : 0);
    return list;
}

} // namespace

struct BarChart::Private
{
    QGraphicsScene scene;
    QChart *chart;
    QStackedBarSeries *series;
    QBarCategoryAxis *categories;
    QValueAxis *values;

    Private();
    void place(const Layout &layout);
    void setCategories(qsizetype periods);
    void setBars(const std::vector<Bars> &bars, size_t periods);
};

BarChart::Private::Private()
    : chart(bareChart(scene))
    , series(new QStackedBarSeries)
    , categories(new QBarCategoryAxis)
    , values(new QValueAxis)
{
    chart->addSeries(series);
    chart->addAxis(categories, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(values);
    categories->setVisible(false);
    values->setVisible(false);
}

BarChart::BarChart()
    : d(std::make_unique<Private>())
{
}
BarChart::~BarChart() = default;

void BarChart::paint(QPaintDevice *device, const Figure &figure, const Layout &layout)
{
    const std::vector<Bars> bars = barsOf(figure);
    // Qt Charts orders the bars of sets that come later by their addresses, and which of two neighbours lies on top
    // is seen in the pixels that they share.
    if (d->series->count() != int(bars.size()))
        d = std::make_unique<Private>();
    const double scale = layout.paper.scale;
    const QRectF pixels(0, 0, device->width(), device->height());
    d->scene.setSceneRect(pixels);
    d->chart->setGeometry(pixels);
    d->chart->setPlotArea(QRectF(layout.barSlots.topLeft() * scale, layout.barSlots.size() * scale));
    d->values->setRange(layout.low, layout.high);
    d->series->setBarWidth(layout.barWidth);
    d->setCategories(qsizetype(figure.periods.size()));
    d->setBars(bars, figure.periods.size());

    QPainter painter(device);
    painter.setRenderHint(QPainter::Antialiasing); // a bar's edges lie between pixels
    d->scene.render(&painter, pixels, pixels);
}

// The names are never seen; the axis wants them to differ.
void BarChart::Private::setCategories(qsizetype periods)
{
    if (categories->count() == periods)
        return;
    QStringList names;
    for (qsizetype i = 0; i < periods; ++i)
        names.append(QString::number(i));
    categories->setCategories(names);
}

// Values are replaced set by set: one by one takes several times as long.
void BarChart::Private::setBars(const std::vector<Bars> &bars, size_t periods)
{
    if (series->count() == 0) {
        QList<QBarSet *> sets;
        for (size_t i = 0; i < bars.size(); ++i)
            sets.append(new QBarSet(QString()));
        series->append(sets);
    }
    for (size_t i = 0; i < bars.size(); ++i) {
        QBarSet *set = series->barSets().at(qsizetype(i));
        const QList<qreal> list = drawable(*bars[i].values, periods);
        set->setPen(Qt::NoPen);
        set->setColor(QColor(bars[i].colour));
        set->remove(0, set->count());
        set->append(list);
    }
}

} // namespace tradestrata
