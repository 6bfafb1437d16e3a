// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"
#include "widgets/controls/timepanel.h"

namespace tradestrata {

/// Keeps the time panel and the document together: cursor, window, the step of the measure, the total's silhouette.
class TimeBinding : public QObject
{
    Q_OBJECT

public:
    TimeBinding(TimePanel &panel, FigureSource &source, QObject *parent = nullptr);

private:
    void showFigure();
    void showCursor();
    void moveWindow(Month from, Month to, bool finished);

    TimePanel &m_panel;
    FigureSource &m_source;
    TablePtr m_silhouetteOf;
    Flow m_silhouetteFlow = Flow::Exports;
    int m_drag = 0; ///< counts drags, so that each is a step of its own in the history
    std::optional<std::pair<FigureSpec, MonthSpan>> m_beforeDrag; ///< while one lasts
};

} // namespace tradestrata
