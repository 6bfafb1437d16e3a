// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/figureview.h"

#include "widgets/render/hoverbox.h"

#include <QLineEdit>
#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace tradestrata {

namespace {

constexpr int deskMargin = 16;
constexpr double mostEnlarged = 2;
constexpr double screenDotsPerInch = 96;
constexpr int restAfter = 120; // milliseconds
constexpr QRgb cursorColour = 0xFF1F62D0;
constexpr double dotSize = 8;
constexpr double olderDotSize = 5; // of the older years overlaid
constexpr double dotRing = 1.5;

// The size at 100%: a figure's pixel is a screen's, a millimetre is as long as on paper.
QSizeF naturalSize(const FigureSize &size)
{
    const double perUnit = size.unit == FigureSize::Unit::Millimetres ? screenDotsPerInch / 25.4 : 1;
    return QSizeF(size.width, size.height) * perUnit;
}

void paintDot(QPainter *painter, QPointF at, QRgb fill, double size = dotSize)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Qt::white, dotRing));
    painter->setBrush(QColor::fromRgb(fill));
    painter->drawEllipse(at, size / 2, size / 2);
}

} // namespace

FigureView::FigureView(const FigureFonts &fonts, QWidget *parent)
    : QWidget(parent)
    , m_fonts(fonts)
    , m_metrics(fonts)
    , m_painter(fonts)
    , m_words{QString(), QString(), QString()}
{
    setObjectName(QStringLiteral("figureView"));
    setAccessibleName(tr("Figure"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfter);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        draw(Care::Resting);
        update(m_sheet);
    });
    m_editor = new QLineEdit(this);
    m_editor->setObjectName(QStringLiteral("wordEditor"));
    m_editor->hide();
    connect(m_editor, &QLineEdit::returnPressed, this, &FigureView::commitWord);
}

FigureView::~FigureView() = default;

void FigureView::setTheme(const WindowTheme &theme)
{
    m_theme = theme;
    update();
}

void FigureView::setFigure(Figure figure, const FigureSize &size, Care care)
{
    const bool sameSheet = size == m_size && m_sentence.isEmpty();
    m_figure = std::move(figure);
    m_size = size;
    m_sentence.clear();
    m_hit.reset();
    layOut();
    draw(care);
    sameSheet ? update(m_sheet) : update();
}

void FigureView::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    m_hit.reset();
    m_rest.stop();
    layOut();
    update();
}

void FigureView::setCursor(int period)
{
    if (period == m_cursor)
        return;
    update(cursorStrip(m_cursor));
    m_cursor = period;
    update(cursorStrip(m_cursor));
}

void FigureView::setWords(const QString &title, const QString &subtitle, const QString &note)
{
    m_words = {title, subtitle, note};
}

void FigureView::layOut()
{
    const QSizeF room = QSizeF(size()) - QSizeF(2 * deskMargin, 2 * deskMargin);
    const QSizeF natural = naturalSize(m_size);
    const double zoom = std::min({room.width() / natural.width(), room.height() / natural.height(), mostEnlarged});
    const QSize sheet = (natural * std::max(zoom, 0.01)).toSize();
    m_sheet = QRect(QPoint((width() - sheet.width()) / 2, (height() - sheet.height()) / 2), sheet);
    if (!m_sentence.isEmpty() || sheet.isEmpty())
        return;
    Paper paper = Paper::of(m_size);
    paper.pixels = sheet * devicePixelRatioF();
    paper.scale = paper.pixels.width() / paper.size.width();
    m_layout = layoutOf(m_figure, paper, m_metrics);
    placeEditor();
}

void FigureView::draw(Care care)
{
    m_isDrawn = isVisible(); // before it is shown, its size is still to come
    if (!m_isDrawn || !m_sentence.isEmpty() || m_layout.paper.pixels.isEmpty())
        return;
    if (m_picture.size() != m_layout.paper.pixels)
        m_picture = QImage(m_layout.paper.pixels, QImage::Format_RGB32);
    m_picture.setDevicePixelRatio(1); // charts draw in pixels
    m_painter.paint(&m_picture, m_figure, m_layout, care);
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    care == Care::Moving ? m_rest.start() : m_rest.stop();
}

QPointF FigureView::toPoints(QPointF widget) const
{
    return (widget - m_sheet.topLeft()) * (m_layout.paper.size.width() / std::max(1, m_sheet.width()));
}

QPointF FigureView::fromPoints(QPointF points) const
{
    return points * (m_sheet.width() / std::max(1.0, m_layout.paper.size.width())) + m_sheet.topLeft();
}

QPointF FigureView::placeOf(int period) const
{
    if (period < 0 || period >= int(m_layout.x.size()))
        return {};
    return fromPoints({m_layout.x[size_t(period)], m_layout.plot.center().y()});
}

QRect FigureView::cursorStrip(int period) const
{
    if (!m_layout.panes.empty())
        return m_sheet; // each pane has its own
    if (period < 0 || period >= int(m_layout.x.size()) || !m_sentence.isEmpty())
        return {};
    const int x = int(std::floor(placeOf(period).x()));
    const int reach = int(dotSize / 2 + dotRing) + 1;
    const int top = int(fromPoints(m_layout.plot.topLeft()).y()) - reach;
    const int bottom = int(fromPoints(m_layout.plot.bottomLeft()).y()) + reach;
    return QRect(QPoint(x - reach, top), QPoint(x + reach, bottom));
}

void FigureView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setClipRegion(event->region());
    if (!m_sheet.contains(event->rect())) {
        painter.fillRect(rect(), m_theme.desk);
        paintSheetShadow(&painter, m_sheet, m_theme.dark);
    }
    if (m_showsFocus) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRect(m_sheet.adjusted(-2, -2, 2, 2));
    }
    if (!m_sentence.isEmpty()) {
        painter.fillRect(m_sheet, Qt::white);
        painter.setPen(QColor(0x3F, 0x47, 0x51));
        painter.drawText(m_sheet.adjusted(48, 16, -48, -16), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    if (!m_isDrawn)
        draw(Care::Resting);
    // Only what is asked for: a cursor step copies two strips.
    const QRect part = event->rect() & m_sheet;
    const double ratio = m_picture.devicePixelRatio();
    const QRectF source((part.x() - m_sheet.x()) * ratio, (part.y() - m_sheet.y()) * ratio, part.width() * ratio, part.height() * ratio);
    painter.drawImage(part, m_picture, source);
    paintCursor(&painter);
    paintHover(&painter);
}

void FigureView::paintCursor(QPainter *painter) const
{
    for (const Pane &pane : m_layout.panes)
        paintPaneCursor(painter, pane);
    if (m_cursor < 0 || m_cursor >= int(m_layout.x.size()))
        return;
    const double x = std::floor(placeOf(m_cursor).x()) + 0.5;
    painter->setPen(QPen(QColor::fromRgb(cursorColour), 1));
    painter->drawLine(QPointF(x, fromPoints(m_layout.plot.topLeft()).y()), QPointF(x, fromPoints(m_layout.plot.bottomLeft()).y()));
    if (!hasLines(m_figure.chart))
        return;
    for (const FigureSeries &series : m_figure.series) {
        if (series.bars || series.drawn.at(m_cursor).isBlank())
            continue;
        const bool older = series.kind == SeriesKind::Year && !series.compared;
        const QPointF at(x, fromPoints({0, m_layout.y(series.drawn.values[size_t(m_cursor)])}).y());
        paintDot(painter, at, series.fill, older ? olderDotSize : dotSize);
    }
}

void FigureView::paintPaneCursor(QPainter *painter, const Pane &pane) const
{
    if (m_cursor < 0 || m_cursor >= int(pane.x.size()))
        return;
    const double at = pane.x[size_t(m_cursor)];
    const double x = std::floor(fromPoints({at, 0}).x()) + 0.5;
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(QColor::fromRgb(cursorColour), 1));
    painter->drawLine(QPointF(x, fromPoints(pane.plot.topLeft()).y()), QPointF(x, fromPoints(pane.plot.bottomLeft()).y()));
    const FigureSeries &series = m_figure.series[size_t(pane.series)];
    if (!series.drawn.at(m_cursor).isBlank())
        paintDot(painter, {x, fromPoints({0, pane.y(series.drawn.values[size_t(m_cursor)])}).y()}, series.fill);
}

void FigureView::paintHover(QPainter *painter) const
{
    if (!m_hit || !m_hoverText)
        return;
    const auto [head, rows] = m_hoverText(*m_hit);
    paintHoverBox(painter, rect(), m_pointer, head, rows, m_theme);
}

void FigureView::resizeEvent(QResizeEvent *)
{
    layOut();
    draw(Care::Moving); // a resize is a move: the picture comes to rest after it
    update();
}

} // namespace tradestrata
