// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/periodtrack.h"

#include "widgets/controls/periodaccess.h"

#include <QAccessible>
#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace tradestrata {

namespace {

constexpr double frameTop = 20;
constexpr double frameHeight = 30;
constexpr double trackMargin = 24; ///< with the inset, half a flag
constexpr int widgetHeight = 76;

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
    m_drag = {}; // what was held means something else now
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
    placeCursor(m_at.first); // not snapped: "first" is that month
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

/// Everything that the step changed, here and in other widgets of the window, is painted once, and now.
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
        adjustGeometry(); // moved to another screen
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

} // namespace tradestrata
