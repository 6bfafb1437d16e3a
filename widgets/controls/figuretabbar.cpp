// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/figuretabbar.h"

#include <QEvent>
#include <QMouseEvent>

#include <algorithm>

namespace tradestrata {

namespace {

constexpr int widestTab = 200;

/// Ampersands are part of a name, no mnemonics.
QString asTabText(QString name) { return name.replace(u'&', QLatin1String("&&")); }

bool isUserInput(QEvent::Type type)
{
    return type == QEvent::MouseButtonPress || type == QEvent::KeyPress || type == QEvent::Wheel;
}

} // namespace

FigureTabBar::FigureTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setExpanding(false);
    setDrawBase(false);
    setDocumentMode(true);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QTabBar::tabMoved, this, &FigureTabBar::noteMove); // only drags move tabs here
}

void FigureTabBar::setTabs(const QStringList &names, int current)
{
    while (count() > names.size())
        removeTab(count() - 1);
    for (int i = 0; i < names.size(); ++i) {
        const QString text = asTabText(names[i]);
        if (i == count())
            addTab(text);
        else if (tabText(i) != text)
            setTabText(i, text);
        setTabToolTip(i, fontMetrics().horizontalAdvance(names[i]) > widestTab ? names[i] : QString());
    }
    setCurrentIndex(current);
    updateGeometry(); // Qt lays tabs out late while the bar is hidden, and does not say so then
}

bool FigureTabBar::event(QEvent *event)
{
    if (!isUserInput(event->type()))
        return QTabBar::event(event);
    const int before = currentIndex();
    const bool taken = QTabBar::event(event);
    if (currentIndex() != before)
        emit picked(currentIndex());
    return taken;
}

void FigureTabBar::mousePressEvent(QMouseEvent *event)
{
    QTabBar::mousePressEvent(event);
    m_pressed = m_dragged = event->button() == Qt::LeftButton ? tabAt(event->position().toPoint()) : -1;
}

void FigureTabBar::mouseReleaseEvent(QMouseEvent *event)
{
    QTabBar::mouseReleaseEvent(event);
    const int from = std::exchange(m_pressed, -1);
    const int to = std::exchange(m_dragged, -1);
    if (from != to)
        emit dragged(from, to);
}

QSize FigureTabBar::tabSizeHint(int index) const
{
    const QSize size = QTabBar::tabSizeHint(index);
    return {std::min(size.width(), widestTab), size.height()};
}

QSize FigureTabBar::minimumTabSizeHint(int index) const { return tabSizeHint(index); } // scroll before eliding more

void FigureTabBar::noteMove(int from, int to)
{
    if (from == m_dragged)
        m_dragged = to;
    else if (to == m_dragged) // Qt names the neighbour that made way
        m_dragged = from;
}

} // namespace tradestrata
