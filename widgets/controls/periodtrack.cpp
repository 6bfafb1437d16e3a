// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/periodtrack.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace tradestrata {

namespace {

constexpr double frameTop = 20;
constexpr double frameHeight = 30;
constexpr double trackMargin = 24; ///< with the inset, half a flag
constexpr int widgetHeight = 76;

constexpr double dragDistance = 3; ///< a press inside the window that moves less than this is a click
constexpr int wheelStep = 120;     ///< one notch, in eighths of a degree

using Part = PeriodGeometry::Part;

Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event) { return event.modifiers() & ~Qt::KeypadModifier; }

/// The months by which a key moves the cursor, 1 for one period; 0 for other keys.
int monthsOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = modifiersOf(event);
    const int key = event.key();
    if (modifiers == Qt::NoModifier && (key == Qt::Key_PageUp || key == Qt::Key_PageDown))
        return key == Qt::Key_PageUp ? 12 : -12;
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return 0;
    const int way = key == Qt::Key_Right ? 1 : -1;
    if (modifiers == Qt::NoModifier)
        return way;
    return modifiers == Qt::ShiftModifier ? 3 * way : modifiers == Qt::ControlModifier ? 12 * way : 0;
}

bool isWindowKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = modifiersOf(event);
    return (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)
           && (modifiers == Qt::AltModifier || modifiers == (Qt::AltModifier | Qt::ShiftModifier));
}

bool isPlainKey(const QKeyEvent &event)
{
    return modifiersOf(event) == Qt::NoModifier
           && (event.key() == Qt::Key_Home || event.key() == Qt::Key_End || event.key() == Qt::Key_Space);
}

} // namespace

PeriodTrack::PeriodTrack(QWidget *parent)
    : QWidget(parent)
    , m_theme(WindowTheme::of(palette()))
{
    installPeriodTrackAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PeriodTrack::setRange(Month first, Month last)
{
    if (first == m_at.first && last == m_at.last)
        return;
    m_at.first = first;
    m_at.last = last;
    m_drag = {}; // the dragged part has changed its meaning
    setEnabled(!m_at.isEmpty());
    renewGround();
}

void PeriodTrack::setSilhouette(std::vector<double> perMonth)
{
    m_below.silhouette = std::move(perMonth);
    renewGround();
}

void PeriodTrack::setRibbon(std::vector<RibbonPeriod> periods, std::function<QString(Month)> words)
{
    m_leaderWords = std::move(words);
    const bool hasRibbon = bool(m_leaderWords);
    if (periods == m_below.ribbon && hasRibbon == m_at.hasRibbon)
        return;
    m_below.ribbon = std::move(periods);
    m_at.hasRibbon = hasRibbon;
    renewGround();
}

void PeriodTrack::setFrequency(Frequency frequency)
{
    m_at.frequency = frequency;
    update(m_at.cursorStrip().toAlignedRect());
}

void PeriodTrack::setWindow(Month from, Month to) { placeWindow({from, to}); }

void PeriodTrack::setCursor(Month month) { placeCursor(month); }

void PeriodTrack::step(int periods)
{
    if (!m_at.isEmpty())
        editCursor(m_at.stepped(m_at.cursor(), periods));
}

void PeriodTrack::goTo(Month month)
{
    if (!m_at.isEmpty())
        editCursor(m_at.snapped(month));
}

void PeriodTrack::goToFirst()
{
    if (m_at.isEmpty())
        return;
    placeCursor(m_at.first); // not snapped: "first" is exactly that month
    emit cursorEdited(PeriodRef::first());
    paintNow();
}

void PeriodTrack::goToLatest()
{
    if (m_at.isEmpty())
        return;
    placeCursor(m_at.last);
    emit cursorEdited(PeriodRef::latest());
    paintNow();
}

void PeriodTrack::editCursor(Month month)
{
    if (!placeCursor(month))
        return;
    emit cursorEdited(PeriodRef::exactly(Period::month(month)));
    paintNow();
}

bool PeriodTrack::placeCursor(Month month)
{
    const Month before = m_at.cursor();
    const QRectF strip = m_at.cursorStrip();
    m_at.givenCursor = month;
    if (m_at.cursor() == before)
        return false;
    update(QRegion(strip.toAlignedRect()) + m_at.cursorStrip().toAlignedRect());
    tellValue();
    return true;
}

bool PeriodTrack::placeWindow(MonthSpan span)
{
    const MonthSpan before = m_at.window();
    m_at.givenWindow = span;
    if (m_at.window() == before)
        return false;
    renewGround();
    return true;
}

/// Paints everything that the step changed, here and in other widgets of the window, once and immediately.
void PeriodTrack::paintNow() { repaint(m_at.cursorStrip().toAlignedRect()); }

void PeriodTrack::tellValue()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent changed(this, cursorText());
    QAccessible::updateAccessibility(&changed);
}

void PeriodTrack::renewGround()
{
    m_ground = QPixmap();
    update();
}

void PeriodTrack::adjustGeometry()
{
    m_at.frame = QRectF(trackMargin, frameTop, std::max(0.0, width() - 2 * trackMargin), frameHeight);
    m_at.pixel = 1 / devicePixelRatioF();
    m_at.flagWidth = periodFlagWidth();
    renewGround();
}

QSize PeriodTrack::sizeHint() const { return {600, widgetHeight}; }

QSize PeriodTrack::minimumSizeHint() const { return {200, widgetHeight}; }

void PeriodTrack::resizeEvent(QResizeEvent *) { adjustGeometry(); }

void PeriodTrack::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_theme = WindowTheme::of(palette());
        adjustGeometry();
    }
    if (event->type() == QEvent::EnabledChange)
        m_drag = {};
}

void PeriodTrack::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PeriodTrack::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PeriodTrack::paintEvent(QPaintEvent *event)
{
    if (std::abs(m_at.pixel * devicePixelRatioF() - 1) > 1e-6)
        adjustGeometry(); // the window moved to another screen
    if (m_ground.isNull()) {
        const QSizeF pixels = QSizeF(size()) * devicePixelRatioF();
        m_ground = QPixmap(int(std::ceil(pixels.width())), int(std::ceil(pixels.height())));
        m_ground.setDevicePixelRatio(devicePixelRatioF());
        m_ground.fill(m_theme.window);
        QPainter ground(&m_ground);
        paintPeriodGround(ground, m_at, m_below, m_theme);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_ground);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRoundedRect(m_at.frame.adjusted(-2, -2, 2, 2), 5, 5);
    }
    if (!m_at.isEmpty() && event->region().intersects(m_at.cursorStrip().toAlignedRect()))
        paintPeriodCursor(painter, m_at, m_theme);
}

bool PeriodTrack::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // takes precedence over menus with the same key
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (monthsOf(key) != 0 || isWindowKey(key) || isPlainKey(key)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto &help = *static_cast<QHelpEvent *>(event);
        showLeaderAt(help.globalPos(), help.pos());
        return true;
    }
    return QWidget::event(event);
}

void PeriodTrack::showLeaderAt(QPoint global, QPoint point)
{
    const QRectF near = m_at.ribbon().adjusted(0, -2, 0, 3);
    if (!m_at.hasRibbon || m_at.isEmpty() || !near.contains(point))
        return QToolTip::hideText();
    const Month month = m_at.monthAt(point.x());
    const QString period = Period::containing(month, m_at.frequency).toString();
    QToolTip::showText(global, tr("%1: %2", "a period, and who leads in it").arg(period, m_leaderWords(month)), this,
                       near.toAlignedRect());
}

void PeriodTrack::keyPressEvent(QKeyEvent *event)
{
    if (m_at.isEmpty() || !(keyMovesCursor(*event) || keyMovesWindow(*event)))
        QWidget::keyPressEvent(event);
}

bool PeriodTrack::keyMovesCursor(const QKeyEvent &event)
{
    if (const int months = monthsOf(event)) {
        const int periods = m_at.periodsIn(std::abs(months));
        step(months < 0 ? -periods : periods);
        return true;
    }
    if (!isPlainKey(event))
        return false;
    if (event.key() == Qt::Key_Home)
        goToFirst();
    else if (event.key() == Qt::Key_End)
        goToLatest();
    else if (!event.isAutoRepeat())
        emit playRequested();
    return true;
}

bool PeriodTrack::keyMovesWindow(const QKeyEvent &event)
{
    if (!isWindowKey(event))
        return false;
    const int way = event.key() == Qt::Key_Right ? 1 : -1;
    const bool end = event.modifiers() & Qt::ShiftModifier;
    const MonthSpan span = end ? m_at.withEndStepped(way) : m_at.withStartStepped(way);
    if (placeWindow(span)) {
        emit windowEdited(span.first, span.last, true);
        repaint();
    }
    return true;
}

void PeriodTrack::mousePressEvent(QMouseEvent *event)
{
    const QPointF point = event->position();
    Part part = event->button() == Qt::LeftButton ? m_at.partAt(point) : Part::Nowhere;
    if (part == Part::Nowhere)
        return;
    const double x = point.x();
    if (part == Part::Track) { // the cursor jumps to the mouse and is dragged
        editCursor(m_at.snapped(m_at.monthAt(x)));
        part = Part::Cursor;
        m_drag = {part, x, 0, m_at.window()};
    } else {
        const double held = part == Part::Cursor  ? m_at.centreOf(m_at.cursor())
                            : part == Part::Start ? m_at.leftOf(m_at.window().first)
                            : part == Part::End   ? m_at.rightOf(m_at.window().last)
                                                  : x;
        m_drag = {part, x, x - held, m_at.window()};
    }
    showShapeAt(point);
}

void PeriodTrack::mouseMoveEvent(QMouseEvent *event)
{
    if (!isDragging())
        showShapeAt(event->position());
    else
        dragTo(event->position().x());
}

void PeriodTrack::dragTo(double x)
{
    if (m_drag.part == Part::Cursor) {
        const Month month = m_at.snapped(m_at.monthAt(x - m_drag.offset));
        if (x != m_drag.pressedAt && placeCursor(month)) // painted when the mouse rests; later moves may be merged
            emit cursorEdited(PeriodRef::exactly(Period::month(month)));
        return;
    }
    if (m_drag.part == Part::Window && !m_drag.moved && std::abs(x - m_drag.pressedAt) < dragDistance)
        return;
    m_drag.moved = true;
    MonthSpan span = m_drag.window;
    if (m_drag.part == Part::Start) {
        span = m_at.withStart(m_at.startAt(x - m_drag.offset));
    } else if (m_drag.part == Part::End) {
        span = m_at.withEnd(m_at.endAt(x - m_drag.offset));
    } else {
        const double months = std::round((x - m_drag.pressedAt) / m_at.monthWidth());
        const MonthSpan now = m_at.window();
        span = m_at.movedBy(int(months) - (now.first - m_drag.window.first));
    }
    if (placeWindow(span)) {
        m_drag.told = true;
        emit windowEdited(span.first, span.last, false);
    }
}

void PeriodTrack::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isDragging())
        return;
    dragTo(event->position().x());
    const Drag drag = m_drag;
    m_drag = {};
    if (drag.part == Part::Window && !drag.moved)
        editCursor(m_at.snapped(m_at.monthAt(event->position().x()))); // a click
    else if (drag.told)
        emit windowEdited(m_at.window().first, m_at.window().last, true);
    showShapeAt(event->position());
}

void PeriodTrack::showShapeAt(QPointF point)
{
    switch (isDragging() ? m_drag.part : m_at.partAt(point)) {
    case Part::Cursor:
    case Part::Start:
    case Part::End:
        QWidget::setCursor(Qt::SizeHorCursor);
        break;
    case Part::Window:
        QWidget::setCursor(isDragging() ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
        break;
    default:
        QWidget::unsetCursor();
    }
}

void PeriodTrack::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    m_wheel += std::abs(turned.x()) > std::abs(turned.y()) ? -turned.x() : turned.y();
    const int steps = m_wheel / wheelStep;
    m_wheel -= steps * wheelStep;
    if (steps != 0)
        step(steps);
    event->accept();
}

namespace {

/// The numeric value is the index of the month; screen readers read the text.
class PeriodTrackAccess : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit PeriodTrackAccess(PeriodTrack *track)
        : QAccessibleWidget(track, QAccessible::Slider)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Value)
            return QAccessibleWidget::text(which);
        const QString leader = track()->leaderText();
        return leader.isEmpty() ? track()->cursorText() : QStringLiteral("%1. %2").arg(track()->cursorText(), leader);
    }
    QVariant currentValue() const override { return track()->cursor().ordinal; }
    void setCurrentValue(const QVariant &value) override { track()->goTo(Month{value.toInt()}); }
    QVariant minimumValue() const override { return track()->geometryOfPeriods().first.ordinal; }
    QVariant maximumValue() const override { return track()->geometryOfPeriods().last.ordinal; }
    QVariant minimumStepSize() const override { return Period::months(track()->geometryOfPeriods().frequency); }

private:
    PeriodTrack *track() const { return static_cast<PeriodTrack *>(widget()); }
};

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *track = qobject_cast<PeriodTrack *>(object);
    return track ? new PeriodTrackAccess(track) : nullptr;
}

} // namespace

void installPeriodTrackAccess() { QAccessible::installFactory(accessOf); } // Qt installs each factory only once

} // namespace tradestrata
