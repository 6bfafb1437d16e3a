// SPDX-License-Identifier: GPL-3.0-or-later
// What the figure on its sheet does with the mouse, the wheel and keys, and editing words where they stand.
#include "widgets/render/figureview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

#include <cmath>
#include <utility>

namespace tradestrata {

namespace {

constexpr double panStep = 0.1; // of the width, for a notch of the wheel or a key
constexpr double notch = 120;   // eighths of a degree

} // namespace

void FigureView::moveCursorTo(QPointF widget)
{
    const auto hit = m_layout.panes.empty() ? std::nullopt : hitAt(m_figure, m_layout, toPoints(widget));
    const int period = hit ? hit->period : periodAt(m_layout, toPoints(widget).x());
    if (period >= 0 && period != m_cursor)
        emit cursorEdited(period);
}

// In a ranking the whole row stands for its number.
std::optional<LabelHit> FigureView::numberAt(QPointF widget) const
{
    if (!m_sentence.isEmpty())
        return std::nullopt;
    if (m_figure.chart == Chart::Ranking) {
        const auto hit = hitAt(m_figure, m_layout, toPoints(widget));
        return hit ? std::optional(LabelHit{hit->series, -1}) : std::nullopt;
    }
    return labelAt(m_layout, m_metrics, toPoints(widget));
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_isPanning, false))
        unsetCursor();
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    const auto number = numberAt(event->position());
    if (pressed && number && number->series == pressed->series && number->column == pressed->column)
        emit numberAsked(number->series, number->column);
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_isPanning = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ShiftModifier));
    if (m_isPanning) {
        m_pointer = event->position();
        QWidget::setCursor(Qt::ClosedHandCursor);
        return;
    }
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
        emit panAsked(by);
        return;
    }
    m_pointer = event->position();
    if (!event->buttons())
        QWidget::setCursor(numberAt(m_pointer) ? Qt::PointingHandCursor : Qt::ArrowCursor);
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

// Up looks closer at the period under the pointer; with Shift, or sideways, it moves through time.
void FigureView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y());
    if (sideways || (event->modifiers() & Qt::ShiftModifier))
        emit panAsked(-(sideways ? turned.x() : turned.y()) / notch * panStep);
    else if (turned.y() != 0)
        emit zoomAsked(turned.y() / notch, periodAt(m_layout, toPoints(event->position()).x()));
    event->accept();
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
        emit zoomAsked(1, m_cursor);
        break;
    case Qt::Key_Minus:
        emit zoomAsked(-1, m_cursor);
        break;
    case Qt::Key_0:
    case Qt::Key_Escape:
        emit showAllAsked();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Left ? -1 : 1;
        if (event->modifiers() & Qt::ShiftModifier)
            emit panAsked(by * panStep);
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
    for (const FigureWord word : {FigureWord::Title, FigureWord::Subtitle, FigureWord::Note}) {
        if (wordRect(word).contains(event->position()))
            editWord(word);
    }
}

// The lines of a word on the sheet, as wide as the sheet's text.
QRectF FigureView::wordRect(FigureWord word) const
{
    const TextRole role = word == FigureWord::Title ? TextRole::Title : word == FigureWord::Subtitle ? TextRole::Subtitle : TextRole::Note;
    QRectF bounds;
    for (const TextItem &item : m_layout.texts) {
        if (item.role != role || item.series >= 0 || (word == FigureWord::Note && m_words[2].isEmpty()))
            continue;
        if (word == FigureWord::Note && item.at.y() < m_layout.plot.bottom())
            continue; // words beside marks in the plot
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
    placeEditor();
    QApplication::instance()->installEventFilter(this);
    m_editor->setText(m_words[int(word)]);
    m_editor->setAccessibleName(word == FigureWord::Title      ? tr("Title of the figure")
                                : word == FigureWord::Subtitle ? tr("Subtitle of the figure")
                                                               : tr("Note of the figure"));
    m_editor->show();
    m_editor->selectAll();
    m_editor->setFocus();
}

void FigureView::placeEditor()
{
    if (!m_edited)
        return;
    QRectF place = wordRect(*m_edited);
    if (place.isNull()) // a note that is not there yet begins at the foot of the sheet
        place = QRectF(m_sheet.left() + 12, m_sheet.bottom() - 64, m_sheet.width() - 24, 28);
    m_editor->setGeometry(place.toAlignedRect().adjusted(-6, -4, 6, 4));
}

std::optional<FigureWord> FigureView::endEditing()
{
    const auto word = std::exchange(m_edited, std::nullopt);
    if (!word)
        return word;
    QApplication::instance()->removeEventFilter(this);
    if (m_editor->hasFocus())
        setFocus();
    m_editor->hide();
    return word;
}

void FigureView::commitWord()
{
    const auto word = endEditing();
    const QString text = m_editor->text().trimmed();
    if (word && text != m_words[int(*word)])
        emit wordEdited(*word, text);
}

// While words are edited, of the whole program: a press anywhere else in the window takes them, as does leaving the
// editor by a key; another window in front, or the editor's own menu, does not.
bool FigureView::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_editor) {
        const auto *widget = qobject_cast<QWidget *>(object);
        if (event->type() == QEvent::MouseButtonPress && widget && widget->window() == window())
            commitWord();
        return false;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endEditing();
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
