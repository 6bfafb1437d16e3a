// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations in the figure view: selected, dragged, moved with keys, removed.
#include "widgets/render/figureview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace tradestrata {

namespace {

constexpr double keyStep = 2; // points

} // namespace

const PlacedAnnotation *FigureView::placed(int annotation) const
{
    const auto it = std::ranges::find(m_layout.annotations, annotation, &PlacedAnnotation::index);
    return it == m_layout.annotations.end() || !m_sentence.isEmpty() ? nullptr : &*it;
}

FigureAnnotation *FigureView::drawnAnnotation(int annotation)
{
    const auto it = std::ranges::find(m_figure.annotations, annotation, &FigureAnnotation::index);
    return it == m_figure.annotations.end() ? nullptr : &*it;
}

void FigureView::selectAnnotation(int annotation)
{
    if (annotation == m_selected)
        return;
    m_selected = annotation;
    ++m_gesture;
    const FigureAnnotation *drawn = drawnAnnotation(annotation);
    const QString kind = drawn ? QCoreApplication::translate("Option", word(drawn->kind).label) : QString();
    setAccessibleDescription(drawn && !drawn->text.isEmpty() ? kind + QStringLiteral(": ") + drawn->text : kind);
    update(m_sheet);
}

// A press selects the annotation under the pointer, or none.
bool FigureView::takeAnnotation(QMouseEvent *event)
{
    const int annotation = m_sentence.isEmpty() ? annotationAt(m_layout, toPoints(event->position())) : -1;
    selectAnnotation(annotation);
    const PlacedAnnotation *there = placed(annotation);
    if (!there)
        return false;
    m_hit.reset(); // its box would be in the way
    if (event->button() == Qt::LeftButton && !there->words.isNull())
        m_drag = Drag{event->position(), there->words.center(), drawnAnnotation(annotation)->offset};
    return true;
}

void FigureView::dragAnnotation(QPointF widget)
{
    const QPointF by = widget - m_drag->from;
    m_drag->isMoving = m_drag->isMoving || by.manhattanLength() >= QApplication::startDragDistance();
    const PlacedAnnotation *there = placed(m_selected);
    if (m_drag->isMoving && there)
        putAnnotation(m_selected, m_drag->middle + toPoints(widget) - toPoints(m_drag->from) - there->anchor, RenderQuality::Fast);
}

// Where they are drawn now, which is inside the plot.
void FigureView::dropAnnotation()
{
    const auto drag = std::exchange(m_drag, std::nullopt);
    const PlacedAnnotation *there = placed(m_selected);
    if (!drag || !drag->isMoving || !there || there->words.isNull())
        return;
    ++m_gesture;
    emit annotationMoved(m_selected, there->words.center() - there->anchor, m_gesture);
}

void FigureView::cancelDrag()
{
    const auto drag = std::exchange(m_drag, std::nullopt);
    if (drag && drag->isMoving)
        putAnnotation(m_selected, drag->before, RenderQuality::Exact);
}

void FigureView::putAnnotation(int annotation, std::optional<QPointF> offset, RenderQuality quality)
{
    if (FigureAnnotation *drawn = drawnAnnotation(annotation))
        drawn->offset = offset;
    layOut();
    draw(quality);
    update(m_sheet);
}

bool FigureView::annotationKey(QKeyEvent *event)
{
    const PlacedAnnotation *there = placed(m_selected);
    if (!there)
        return false;
    const auto moveBy = [&](double right, double down) {
        if (!there->words.isNull())
            emit annotationMoved(m_selected, there->words.center() - there->anchor + QPointF(right, down), m_gesture);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        moveBy(-keyStep, 0);
        return true;
    case Qt::Key_Right:
        moveBy(keyStep, 0);
        return true;
    case Qt::Key_Up:
        moveBy(0, -keyStep);
        return true;
    case Qt::Key_Down:
        moveBy(0, keyStep);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        editAnnotation(m_selected);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit annotationReworded(std::exchange(m_selected, -1), QString());
        return true;
    case Qt::Key_Escape:
        m_drag ? cancelDrag() : selectAnnotation(-1);
        return true;
    default:
        return false;
    }
}

// Tab goes through the annotations before it leaves the figure.
bool FigureView::focusNextPrevChild(bool next)
{
    const auto &all = m_layout.annotations;
    if (!hasFocus() || all.empty() || !m_sentence.isEmpty())
        return QWidget::focusNextPrevChild(next);
    const auto it = std::ranges::find(all, m_selected, &PlacedAnnotation::index);
    const auto count = std::ptrdiff_t(all.size());
    const auto now = it == all.end() ? (next ? -1 : count) : it - all.begin();
    const auto then = now + (next ? 1 : -1);
    const bool isInside = then >= 0 && then < count;
    selectAnnotation(isInside ? all[size_t(then)].index : -1);
    return isInside || QWidget::focusNextPrevChild(next);
}

// From the keyboard it is about the selected annotation, or the cursor and the first series.
void FigureView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (!m_sentence.isEmpty())
        return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const PlacedAnnotation *there = placed(m_selected);
        const QPointF at = there ? fromPoints(there->handle().center()) : placeOf(m_cursor);
        const int series = m_figure.series.empty() ? -1 : 0;
        emit menuRequested({mapToGlobal(at.toPoint()), Hit{m_cursor, series, -1}, m_selected});
        return;
    }
    const auto hit = hitAt(m_figure, m_layout, toPoints(event->pos()));
    const int annotation = annotationAt(m_layout, toPoints(event->pos()));
    selectAnnotation(annotation);
    emit menuRequested({event->globalPos(), hit.value_or(Hit()), annotation});
}

void FigureView::paintSelection(QPainter *painter) const
{
    const PlacedAnnotation *there = placed(m_selected);
    if (!there)
        return;
    const QRectF box(fromPoints(there->handle().topLeft()), fromPoints(there->handle().bottomRight()));
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(m_theme.accent, 1, Qt::DashLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(box.adjusted(-3, -3, 3, 3).toRect());
}

} // namespace tradestrata
