// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/figureview.h"

#include "models/layout/layoutfigure.h"
#include "widgets/render/hoverbox.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

#include <cmath>
#include <utility>

namespace tradestrata {

namespace {

constexpr int deskMargin = 16;
constexpr double mostEnlarged = 2;
constexpr double screenDotsPerInch = 96;
constexpr int restAfter = 120; // milliseconds
constexpr QRgb cursorColour = 0xFF1F62D0;
constexpr double dotSize = 8;
constexpr double olderDotSize = 5; // of older years
constexpr double dotRing = 1.5;

// The size at 100%: a pixel of the figure is a screen pixel, and a millimetre is as long as on paper.
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

constexpr int mostTyped = 32767; // of a title; QLineEdit's own limit

constexpr double panStep = 0.1; // of the width, per notch of the wheel or key press
constexpr double notch = 120;   // eighths of a degree

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
        draw(RenderQuality::Exact);
        update(m_sheet);
    });
    m_editor = new QLineEdit(this);
    m_editor->setObjectName(QStringLiteral("wordEditor"));
    m_editor->hide();
}

FigureView::~FigureView() = default;

void FigureView::setTheme(const WindowTheme &theme)
{
    m_theme = theme;
    update();
}

void FigureView::setFonts(const FigureFonts &fonts)
{
    m_fonts = fonts;
    m_metrics = FontMetrics(fonts);
    m_painter.setFonts(fonts);
}

void FigureView::setFigure(Figure figure, const FigureSize &size, RenderQuality quality)
{
    const bool sameSheet = size == m_size && m_sentence.isEmpty();
    m_figure = std::move(figure);
    m_size = size;
    m_sentence.clear();
    m_hit.reset();
    m_drag.reset();
    layOut();
    if (!placed(m_selected))
        selectAnnotation(-1);
    draw(quality);
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

void FigureView::draw(RenderQuality quality)
{
    m_isDrawn = isVisible(); // before it is shown, its size is not known
    if (!m_isDrawn || !m_sentence.isEmpty() || m_layout.paper.pixels.isEmpty())
        return;
    if (m_picture.size() != m_layout.paper.pixels)
        m_picture = QImage(m_layout.paper.pixels, QImage::Format_RGB32);
    m_picture.setDevicePixelRatio(1); // charts draw in pixels
    m_painter.paint(&m_picture, m_figure, m_layout, quality);
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    quality == RenderQuality::Fast ? m_rest.start() : m_rest.stop();
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
        return m_sheet; // each pane has its own cursor
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
        draw(RenderQuality::Exact);
    // Only the exposed area: a cursor step copies two strips.
    const QRect part = event->rect() & m_sheet;
    const double ratio = m_picture.devicePixelRatio();
    const QRectF source((part.x() - m_sheet.x()) * ratio, (part.y() - m_sheet.y()) * ratio, part.width() * ratio,
                        part.height() * ratio);
    painter.drawImage(part, m_picture, source);
    paintCursor(&painter);
    paintSelection(&painter);
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
    if (!traits(m_figure.chart).hasLines())
        return;
    for (const FigureSeries &series : m_figure.series) {
        if (series.bars || series.line.background || series.drawn.at(m_cursor).isBlank())
            continue; // hundreds of dots would hide the lines
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
    draw(RenderQuality::Fast); // resizing counts as moving: the picture is drawn at rest afterwards
    update();
}

void FigureView::moveCursorTo(QPointF widget)
{
    const auto hit = m_layout.panes.empty() ? std::nullopt : hitAt(m_figure, m_layout, toPoints(widget));
    const int period = hit ? hit->period : periodAt(m_layout, toPoints(widget).x());
    if (period >= 0 && period != m_cursor)
        emit cursorEdited(period);
}

// In a ranking, the whole row stands for its number.
std::optional<LabelHit> FigureView::numberAt(QPointF widget) const
{
    if (!m_sentence.isEmpty())
        return std::nullopt;
    if (traits(m_figure.chart).draws == Draws::Rows) {
        const auto hit = hitAt(m_figure, m_layout, toPoints(widget));
        return hit ? std::optional(LabelHit{hit->series}) : std::nullopt;
    }
    return labelAt(m_layout, m_metrics, toPoints(widget));
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_isPanning, false))
        unsetCursor();
    dropAnnotation();
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    const auto number = numberAt(event->position());
    if (pressed && number == pressed)
        emit numberRequested(*number);
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_isPanning = event->button() == Qt::MiddleButton
                  || (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ShiftModifier));
    if (m_isPanning) {
        m_pointer = event->position();
        QWidget::setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (takeAnnotation(event))
        return;
    m_pressed = event->button() == Qt::LeftButton ? numberAt(event->position()) : std::nullopt;
    if (m_pressed)
        return;
    if (event->button() == Qt::LeftButton && m_sentence.isEmpty() && hitAt(m_figure, m_layout, toPoints(event->position())))
        moveCursorTo(event->position());
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_sentence.isEmpty())
        return;
    if (m_isPanning) {
        const double by = (m_pointer.x() - event->position().x()) / plotWidth();
        m_pointer = event->position();
        emit panRequested(by);
        return;
    }
    m_pointer = event->position();
    if (m_drag)
        return dragAnnotation(m_pointer);
    const bool isOverAnnotation = annotationAt(m_layout, toPoints(m_pointer)) >= 0;
    if (!event->buttons())
        QWidget::setCursor(isOverAnnotation ? Qt::SizeAllCursor : numberAt(m_pointer) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_pressed)
        return;
    if (event->buttons() & Qt::LeftButton)
        moveCursorTo(event->position());
    m_hit = event->buttons() ? std::nullopt : hitAt(m_figure, m_layout, toPoints(event->position()));
    update();
}

double FigureView::plotWidth() const
{
    return std::max(1.0, fromPoints(m_layout.plot.topRight()).x() - fromPoints(m_layout.plot.topLeft()).x());
}

// Up zooms in on the period under the pointer; with Shift, or sideways, the wheel moves through time.
void FigureView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y());
    if (sideways || (event->modifiers() & Qt::ShiftModifier))
        emit panRequested(-(sideways ? turned.x() : turned.y()) / notch * panStep);
    else if (turned.y() != 0)
        emit zoomRequested(turned.y() / notch, periodAt(m_layout, toPoints(event->position()).x()));
    event->accept();
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    if (annotationKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_Plus:
        emit zoomRequested(1, m_cursor);
        break;
    case Qt::Key_Minus:
        emit zoomRequested(-1, m_cursor);
        break;
    case Qt::Key_0:
    case Qt::Key_Escape:
        emit showAllRequested();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Left ? -1 : 1;
        if (event->modifiers() & Qt::ShiftModifier)
            emit panRequested(by * panStep);
        else if (m_cursor >= 0)
            emit cursorEdited(m_cursor + by);
        break;
    }
    default:
        QWidget::keyPressEvent(event);
    }
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    update();
    QWidget::focusInEvent(event);
}

void FigureView::focusOutEvent(QFocusEvent *event)
{
    m_showsFocus = false;
    update();
    QWidget::focusOutEvent(event);
}

void FigureView::leaveEvent(QEvent *)
{
    m_hit.reset();
    update();
}

void FigureView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int annotation = annotationAt(m_layout, toPoints(event->position())); annotation >= 0)
        return editAnnotation(annotation);
    for (const FigureWord word : {FigureWord::Title, FigureWord::Subtitle, FigureWord::Note}) {
        if (wordRect(word).contains(event->position()))
            editWord(word);
    }
}

// The lines of a word on the sheet, as wide as the sheet's text.
QRectF FigureView::wordRect(FigureWord word) const
{
    const TextRole role = word == FigureWord::Title      ? TextRole::Title
                          : word == FigureWord::Subtitle ? TextRole::Subtitle
                                                         : TextRole::Note;
    QRectF bounds;
    for (const TextItem &item : m_layout.texts) {
        if (item.role != role || item.series >= 0 || (word == FigureWord::Note && m_words[2].isEmpty()))
            continue;
        if (word == FigureWord::Note && item.at.y() < m_layout.plot.bottom())
            continue; // text beside marks in the plot
        const TextStyle style = styleOf(role);
        const QRectF line(item.at - QPointF(0, style.size), QSizeF(m_layout.paper.size.width() - 2 * item.at.x(), style.leading));
        bounds = bounds.isNull() ? line : bounds.united(line);
    }
    return bounds.isNull() ? QRectF() : QRectF(fromPoints(bounds.topLeft()), fromPoints(bounds.bottomRight()));
}

void FigureView::editWord(FigureWord word)
{
    commitWord();
    m_edited = word;
    openEditor(m_words[int(word)], word == FigureWord::Title      ? tr("Title of the figure")
                                   : word == FigureWord::Subtitle ? tr("Subtitle of the figure")
                                                                  : tr("Note of the figure"));
}

void FigureView::writeAnnotation(const Annotation &draft)
{
    commitWord();
    m_edited = draft;
    openEditor({}, tr("Words of the annotation"));
}

// A value has no words of its own.
void FigureView::editAnnotation(int annotation)
{
    const FigureAnnotation *drawn = drawnAnnotation(annotation);
    if (!drawn || drawn->kind == AnnotationKind::Value)
        return;
    commitWord();
    cancelDrag();
    selectAnnotation(annotation);
    m_edited = annotation;
    openEditor(drawn->text, tr("Words of the annotation"));
}

void FigureView::openEditor(const QString &text, const QString &accessibleName)
{
    const bool isAnnotation = !std::holds_alternative<FigureWord>(m_edited);
    m_editor->setMaxLength(isAnnotation ? Annotation::longestText : mostTyped);
    placeEditor();
    QApplication::instance()->installEventFilter(this);
    m_editor->setText(text);
    m_editor->setAccessibleName(accessibleName);
    m_editor->show();
    m_editor->selectAll();
    m_editor->setFocus();
}

// Of a new note at the bottom of the sheet, of a new annotation at its period.
QRectF FigureView::editorPlace() const
{
    constexpr QSizeF size{240, 24};
    if (const auto *word = std::get_if<FigureWord>(&m_edited)) {
        const QRectF place = wordRect(*word);
        return place.isNull() ? QRectF(m_sheet.left() + 12, m_sheet.bottom() - 64, m_sheet.width() - 24, 28) : place;
    }
    QPointF at = fromPoints(m_layout.plot.center());
    if (const auto *annotation = std::get_if<int>(&m_edited)) {
        if (const PlacedAnnotation *there = placed(*annotation))
            at = fromPoints(there->handle().topLeft());
    } else {
        const auto &periods = m_figure.periods;
        const Month month = std::get<Annotation>(m_edited).to.last();
        const auto isThere = [&](Period period) {
            return has(m_figure.chart, Trait::YearLines) ? period.last().month() == month.month() : period.last() >= month;
        };
        const auto it = std::ranges::find_if(periods, isThere);
        if (it != periods.end() && !m_layout.x.empty())
            at.setX(fromPoints({m_layout.x[size_t(it - periods.begin())], 0}).x());
    }
    QRectF place(at, size);
    place.moveLeft(std::clamp(place.left(), 0.0, std::max(0.0, width() - size.width())));
    return place;
}

void FigureView::placeEditor()
{
    if (!std::holds_alternative<std::monostate>(m_edited))
        m_editor->setGeometry(editorPlace().toAlignedRect().adjusted(-6, -4, 6, 4));
}

bool FigureView::endEditing()
{
    if (std::holds_alternative<std::monostate>(m_edited))
        return false;
    m_edited = {};
    QApplication::instance()->removeEventFilter(this);
    if (m_editor->hasFocus())
        setFocus();
    m_editor->hide();
    return true;
}

void FigureView::commitWord()
{
    const auto edited = m_edited;
    if (!endEditing())
        return;
    const QString text = m_editor->text().trimmed();
    if (const auto *word = std::get_if<FigureWord>(&edited)) {
        if (text != m_words[int(*word)])
            emit wordEdited(*word, text);
    } else if (const auto *annotation = std::get_if<int>(&edited)) {
        const FigureAnnotation *drawn = drawnAnnotation(*annotation);
        if (drawn && text != drawn->text)
            emit annotationReworded(*annotation, text);
    } else {
        Annotation written = std::get<Annotation>(edited);
        written.text = text;
        if (written.isValid())
            emit annotationWritten(written);
    }
}

// While words are edited, filters events of the whole program: a press anywhere else in the window commits them, as
// does leaving the editor with a key; activating another window, or the editor's own menu, does not.
bool FigureView::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_editor) {
        const auto *widget = qobject_cast<QWidget *>(object);
        if (event->type() == QEvent::MouseButtonPress && widget && widget->window() == window())
            commitWord();
        return false;
    }
    // Both keys are not the figure's too.
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
        key == Qt::Key_Escape ? void(endEditing()) : commitWord();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            commitWord();
    }
    return false;
}

} // namespace tradestrata
