// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace tradestrata {

/// Shows something in a widget now, and again at some of its events: another language, locale or palette.
inline void nowAndAt(std::vector<QEvent::Type> events, QWidget *widget, std::function<void()> show)
{
    class Watch : public QObject
    {
    public:
        Watch(std::vector<QEvent::Type> events, QWidget *widget, std::function<void()> show)
            : QObject(widget)
            , m_events(std::move(events))
            , m_show(std::move(show))
        {
            widget->installEventFilter(this);
        }

    protected:
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (std::ranges::find(m_events, event->type()) != m_events.end())
                m_show();
            return false;
        }

    private:
        std::vector<QEvent::Type> m_events;
        std::function<void()> m_show;
    };
    show();
    new Watch(std::move(events), widget, std::move(show));
}

} // namespace tradestrata
