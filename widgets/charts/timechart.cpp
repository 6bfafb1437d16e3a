// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/timechart.h"

#include "widgets/charts/bandplottable.h"
#include "widgets/charts/linepath.h"
#include "widgets/charts/pixels.h"
#include "widgets/charts/ribbon.h"

#include <QPaintDevice>

#include <algorithm>
#include <limits>

namespace tradestrata {

namespace {

constexpr double casingWidth = 0.4;    // points, on each side
constexpr double separatorWidth = 0.5; // points
constexpr double markerSize = 4;       // points
constexpr double dotFactor = 1.6;      // of the line's width
constexpr double leastDot = 3;         // points, of a value alone

// A plot without a window. toPainter() would also clear the background.
class Canvas : public QCustomPlot
{
public:
    Canvas()
    {
        setAutoAddPlottableToLegend(false);
        plotLayout()->setMinimumMargins(QMargins());
        plotLayout()->setMargins(QMargins());
        axisRect()->setAutoMargins(QCP::msNone);
        axisRect()->setMargins(QMargins());
        axisRect()->setMinimumSize(0, 0);
        for (QCPAxis *axis : axisRect()->axes()) {
            axis->setVisible(false);
            axis->setTicks(false);
            axis->setTickLabels(false);
            axis->grid()->setVisible(false);
        }
    }

    void setSize(QSize size)
    {
        if (viewport().size() != size)
            setViewport(QRect(QPoint(), size));
    }

    void drawOn(QCPPainter &painter) { draw(&painter); }
};

// The style of a line; lengths in pixels.
struct Stroke
{
    double width = 1;
    QList<double> dash;
    QRgb colour = 0;
    Outline outline = Outline::Exact;
};

// Round when at rest; dashes keep their lengths with flat caps.
QPen penOf(const Stroke &stroke)
{
    const bool solid = stroke.dash.isEmpty();
    QPen pen(QColor(stroke.colour), stroke.width, Qt::SolidLine, solid ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
    QList<double> inWidths;
    for (const double length : stroke.dash)
        inWidths.append(length / stroke.width);
    if (!solid)
        pen.setDashPattern(inWidths);
    return pen;
}

// A QCustomPlot graph whose line is painted as a ribbon on pixel devices: QPainter takes 80 to 130 ms for 20 lines of
// 488 months with round joins, and 5 to 8 ms with flat ones; ribbons take 2.
class LineGraph : public QCPGraph
{
public:
    LineGraph(QCPAxis *keyAxis, QCPAxis *valueAxis)
        : QCPGraph(keyAxis, valueAxis)
    {
        setAdaptiveSampling(false); // every value is drawn
        setSelectable(QCP::stNone);
    }

    // QCustomPlot breaks a line at NaN.
    void setLine(const LinePath &path, const Stroke &stroke)
    {
        QVector<QCPGraphData> points;
        for (const auto &run : path.runs) {
            if (!points.isEmpty())
                points.append({run.front().x(), std::numeric_limits<double>::quiet_NaN()});
            for (const QPointF p : run)
                points.append({p.x(), p.y()});
        }
        data()->set(points, true);
        setLineStyle(lsLine);
        setScatterStyle(QCPScatterStyle());
        setPen(penOf(stroke));
        m_stroke = stroke;
    }

    void setMarks(const std::vector<QPointF> &points, QCPScatterStyle::ScatterShape shape, QRgb colour, double size)
    {
        QVector<QCPGraphData> marks;
        for (const QPointF p : points)
            marks.append({p.x(), p.y()});
        QCPScatterStyle style(shape, QPen(), QColor(colour), size);
        style.setPen(Qt::NoPen);
        data()->set(marks, true);
        setLineStyle(lsNone);
        setScatterStyle(style);
    }

protected:
    void drawLinePlot(QCPPainter *painter, const QVector<QPointF> &lines) const override
    {
        const auto pixels = pixelsOf(painter->device());
        if (!pixels) {
            QCPGraph::drawLinePlot(painter, lines);
            return;
        }
        std::vector<QPointF> run;
        for (const QPointF p : lines) {
            if (!qIsNaN(p.y())) {
                run.push_back(painter->transform().map(p));
                continue;
            }
            fillRun(*pixels, run);
            run.clear();
        }
        fillRun(*pixels, run);
    }

    // Lines are clipped to the plot beforehand; half a line's width may extend beyond it. QCPLayer moves the clip up by
    // one.
    QRect clipRect() const override { return mParentPlot->viewport().adjusted(0, 0, 0, 1); }

private:
    void fillRun(const PixelBuffer &pixels, const std::vector<QPointF> &run) const
    {
        if (run.empty())
            return;
        const auto fill = [&](const std::vector<QPointF> &points, Cap cap) {
            Ribbon(points, m_stroke.width, cap, m_stroke.outline).fill(pixels, m_stroke.colour);
        };
        if (m_stroke.dash.isEmpty())
            fill(run, Cap::Round);
        else
            for (const auto &stroke : dashesOf(run, m_stroke.dash))
                fill(stroke, Cap::Flat);
    }

    Stroke m_stroke;
};

QCPScatterStyle::ScatterShape shapeOf(Marker marker)
{
    switch (marker) {
    case Marker::Square:
        return QCPScatterStyle::ssSquare;
    case Marker::Diamond:
        return QCPScatterStyle::ssDiamond;
    case Marker::Circle:
    case Marker::None:
        break;
    }
    return QCPScatterStyle::ssCircle;
}

} // namespace

struct TimeChart::Private
{
    Canvas plot;
    BandPlottable *bands;            // owned by the plot
    QCPBars *bars;                   // owned by the plot: months with gaps between them
    QCPGraph *steps;                 // owned by the plot: adjacent months, as one shape without seams
    std::vector<LineGraph *> graphs; // owned by the plot; drawn in this order
    std::vector<QPointF> run;        // of a background line; reused, because there are hundreds
    size_t used = 0;                 // how many of the graphs this figure uses

    Private()
        : bands(new BandPlottable(plot.xAxis, plot.yAxis))
        , bars(new QCPBars(plot.xAxis, plot.yAxis))
        , steps(new QCPGraph(plot.xAxis, plot.yAxis))
    {
        bars->setPen(Qt::NoPen);
        bars->setWidthType(QCPBars::wtPlotCoords);
        steps->setPen(Qt::NoPen);
        steps->setAdaptiveSampling(false);
    }

    void place(const QPaintDevice &device, const Layout &layout);
    void setBands(const Figure &figure, const Layout &layout, const std::vector<double> &x);
    void setBars(const Figure &figure, const Layout &layout);
    void addSeries(const Figure &figure, const Layout &layout, const FigureSeries &series, const std::vector<double> &x,
                   RenderQuality quality);
    void addLines(QPaintDevice *device, const Figure &figure, const Layout &layout, const std::vector<double> &x,
                  RenderQuality quality);
    void drawInBackground(const PixelBuffer &pixels, const Layout &layout, const FigureSeries &series,
                          const std::vector<double> &x);
    void addLine(const LinePath &path, const Stroke &stroke, double dot);
    LineGraph &nextGraph();
    void drawOn(QPaintDevice *device);
};

TimeChart::TimeChart()
    : d(std::make_unique<Private>())
{
}
TimeChart::~TimeChart() = default;

void TimeChart::paint(QPaintDevice *device, const Figure &figure, const Layout &layout, RenderQuality quality)
{
    for (const Pane &pane : layout.panes)
        paintPane(device, figure, layout, pane, quality);
    if (!layout.panes.empty())
        return;
    d->place(*device, layout);
    std::vector<double> x = layout.x;
    for (double &at : x)
        at *= layout.paper.scale;

    d->used = 0;
    d->bands->setVisible(traits(figure.chart).draws == Draws::Bands);
    d->setBars(figure, layout);
    if (traits(figure.chart).draws == Draws::Bands)
        d->setBands(figure, layout, x);
    else
        d->addLines(device, figure, layout, x, quality);
    d->drawOn(device);
}

// Painting on a recording begins it anew, so that each small chart needs its own.
std::vector<QPicture> TimeChart::record(const Figure &figure, const Layout &layout)
{
    std::vector<QPicture> pictures(std::max<size_t>(1, layout.panes.size()));
    for (size_t i = 0; i < layout.panes.size(); ++i)
        paintPane(&pictures[i], figure, layout, layout.panes[i], RenderQuality::Exact);
    if (layout.panes.empty())
        paint(&pictures.front(), figure, layout, RenderQuality::Exact);
    return pictures;
}

void TimeChart::Private::addLines(QPaintDevice *device, const Figure &figure, const Layout &layout, const std::vector<double> &x,
                                  RenderQuality quality)
{
    const auto pixels = pixelsOf(device);
    // With so many lines, only the two compared are noticed during movement.
    const bool many = std::ranges::any_of(figure.series, [](const FigureSeries &series) { return series.line.background; });
    for (const int i : figure.drawOrder) {
        const FigureSeries &series = figure.series[size_t(i)];
        if (pixels && (series.line.background || (many && quality == RenderQuality::Fast && !series.compared)))
            drawInBackground(*pixels, layout, series, x);
        else
            addSeries(figure, layout, series, x, quality);
    }
}

// Drawn immediately, under everything added later: with hundreds of lines, joins and caps are not visible.
void TimeChart::Private::drawInBackground(const PixelBuffer &pixels, const Layout &layout, const FigureSeries &series,
                                          const std::vector<double> &x)
{
    const double scale = layout.paper.scale;
    run.clear();
    const auto flush = [&] {
        drawHairline(pixels, run, series.line.width * scale, series.stroke);
        run.clear();
    };
    for (int i = 0; i < series.drawn.size(); ++i) {
        const double value = series.drawn.values[size_t(i)];
        const double y = std::isnan(value) ? value : layout.y(value) * scale;
        if (std::isnan(y))
            flush();
        else
            run.emplace_back(x[size_t(i)], y);
    }
    flush();
}

// A pane is a figure of one line with its own plot.
void TimeChart::paintPane(QPaintDevice *device, const Figure &figure, const Layout &layout, const Pane &pane, RenderQuality quality)
{
    Layout own;
    own.paper = layout.paper;
    own.plot = pane.plot;
    own.scale = pane.scale;
    own.low = pane.low;
    own.high = pane.high;
    std::vector<double> x = pane.x;
    for (double &at : x)
        at *= layout.paper.scale;
    d->place(*device, own);
    d->used = 0;
    d->bands->setVisible(false);
    d->addSeries(figure, own, figure.series[size_t(pane.series)], x, quality);
    d->drawOn(device);
}

void TimeChart::Private::drawOn(QPaintDevice *device)
{
    for (size_t i = 0; i < graphs.size(); ++i)
        graphs[i]->setVisible(i < used);
    QCPPainter painter(device);
    if (device->devType() != QInternal::Image) {
        painter.setMode(QCPPainter::pmVectorized);
        painter.setMode(QCPPainter::pmNoCaching);
    }
    plot.drawOn(painter);
}

/// The rectangle of the axes is in whole pixels, so it covers the whole device and the axes are extended: a key is a
/// pixel, and low and high are at the plot's bottom and top. QCustomPlot starts a vertical axis at the last pixel's
/// upper side, and shifts everything by half a pixel when it paints pixels.
void TimeChart::Private::place(const QPaintDevice &device, const Layout &layout)
{
    const QSize size = layout.paper.pixels; // a picture that records has no size of its own
    const double width = size.width(), height = size.height();
    const double shift = device.devType() == QInternal::Image ? 0.5 : 0;
    const double scale = layout.paper.scale;
    plot.setSize(size);
    plot.xAxis->setRange(shift, shift + width);
    const double perPixel = (layout.high - layout.low) / (layout.plot.height() * scale);
    const double lower = layout.low - (height - 1 - layout.plot.bottom() * scale + shift) * perPixel;
    plot.yAxis->setRange(lower, lower + height * perPixel);
}

void TimeChart::Private::setBands(const Figure &figure, const Layout &layout, const std::vector<double> &x)
{
    const double scale = layout.paper.scale;
    BandPlace bandPlace;
    bandPlace.clip = QRectF(layout.plot.topLeft() * scale, layout.plot.size() * scale);
    for (int band = 0; band < figure.bands.bands; ++band)
        bandPlace.colours.push_back(figure.series[size_t(figure.bands.seriesOf(band))].fill);
    bandPlace.separator = figure.theme.paper;
    bandPlace.separatorWidth = separatorWidth * scale;
    bandPlace.alone = layout.alone * scale;
    bands->setBands(figure.bands, x, bandPlace);
}

void TimeChart::Private::setBars(const Figure &figure, const Layout &layout)
{
    const double scale = layout.paper.scale;
    const bool touch = layout.barWidth == 1;
    QVector<QCPBarsData> apart;
    QVector<QCPGraphData> touching;
    double before = 0; // the right edge of the last bar
    for (const BarItem &bar : layout.bars) {
        const FigureSeries &series = figure.series[size_t(bar.series)];
        if (!series.bars)
            continue;
        const double level = layout.level(series.drawn.values[size_t(bar.period)]);
        apart.append({bar.rect.center().x() * scale, level});
        bars->setWidth(bar.rect.width() * scale);
        bars->setBrush(QColor::fromRgb(series.fill));
        steps->setBrush(QColor::fromRgb(series.fill));
        if (bar.rect.left() > before + bar.rect.width() / 2 && !touching.isEmpty())
            touching.append({bar.rect.left() * scale, std::numeric_limits<double>::quiet_NaN()});
        for (const double x : {bar.rect.left(), bar.rect.right()})
            touching.append({x * scale, level});
        before = bar.rect.right();
    }
    bars->setVisible(!apart.isEmpty() && !touch);
    steps->setVisible(!apart.isEmpty() && touch);
    bars->data()->set(touch ? QVector<QCPBarsData>() : apart, true);
    steps->data()->set(touch ? touching : QVector<QCPGraphData>(), true);
}

void TimeChart::Private::addSeries(const Figure &figure, const Layout &layout, const FigureSeries &series,
                                   const std::vector<double> &x, RenderQuality quality)
{
    const double scale = layout.paper.scale;
    const QRectF box(layout.plot.left() * scale, layout.low, layout.plot.width() * scale, layout.high - layout.low);
    std::vector<double> levels = series.drawn.values;
    for (double &value : levels)
        value = layout.level(value);
    const LinePath path = linePathOf(x, levels, box);
    const double dot = std::max(series.line.width * dotFactor, leastDot) * scale;
    Stroke stroke{series.line.width * scale, series.line.dash, series.stroke,
                  quality == RenderQuality::Fast ? Outline::Even : Outline::Exact};
    for (double &length : stroke.dash)
        length *= scale;
    if (series.line.casing) {
        Stroke casing = stroke;
        casing.width += 2 * casingWidth * scale;
        casing.colour = series.ink;
        addLine(path, casing, dot + 2 * casingWidth * scale);
    }
    addLine(path, stroke, dot);
    const double half = markerSize / 2 * scale;
    if (series.line.marker != Marker::None)
        nextGraph().setMarks(markerPoints(figure.periods, x, levels, box.adjusted(half, 0, -half, 0), series.line.markerEvery),
                             shapeOf(series.line.marker), series.stroke, 2 * half);
}

void TimeChart::Private::addLine(const LinePath &path, const Stroke &stroke, double dot)
{
    nextGraph().setLine(path, stroke);
    if (!path.dots.empty())
        nextGraph().setMarks(path.dots, QCPScatterStyle::ssCircle, stroke.colour, dot);
}

LineGraph &TimeChart::Private::nextGraph()
{
    if (used == graphs.size())
        graphs.push_back(new LineGraph(plot.xAxis, plot.yAxis));
    return *graphs[used++];
}

QString plotLibrary() { return QStringLiteral("QCustomPlot " QCUSTOMPLOT_VERSION_STR); }

} // namespace tradestrata
