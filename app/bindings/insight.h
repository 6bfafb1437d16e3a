// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <utility>

namespace tradestrata {

/// Shows something in a panel only while the panel is in sight: behind another tab it waits until it comes to the front.
class InSight : public QObject
{
public:
    InSight(QWidget &panel, std::function<void()> show)
        : m_panel(panel)
        , m_show(std::move(show))
    {
        panel.installEventFilter(this);
    }

    /// Follows the figure, at rest: not while the slider moves, and not with each step of the cursor.
    void follow(FigureSource &source)
    {
        m_rest.setSingleShot(true);
        m_rest.setInterval(restAfter);
        connect(&m_rest, &QTimer::timeout, this, &InSight::update);
        connect(&source, &FigureSource::figureChanged, this, [this, &source] { source.isMoving() ? m_rest.start() : update(); });
        connect(&source, &FigureSource::figureMoved, &m_rest, qOverload<>(&QTimer::start));
    }

    void update()
    {
        m_rest.stop();
        m_isStale = !m_panel.isVisibleTo(m_panel.window());
        if (!m_isStale)
            m_show();
    }
    /// Also behind another tab, if what it would show is needed.
    void catchUp()
    {
        if (std::exchange(m_isStale, false))
            m_show();
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            catchUp();
        return QObject::eventFilter(object, event);
    }

private:
    QWidget &m_panel;
    std::function<void()> m_show;
    QTimer m_rest;
    bool m_isStale = true; ///< the panel shows an earlier figure
};

} // namespace tradestrata
