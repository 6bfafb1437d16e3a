// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"
#include "models/analysis/leaders.h"
#include "widgets/controls/timepanel.h"

namespace tradestrata {

/// Synchronizes the time panel with the document: cursor, window, the step of the measure, the total's silhouette, and
/// who leads among all partners in each period of the measure.
class TimeBinding : public QObject
{
    Q_OBJECT

public:
    TimeBinding(TimePanel &panel, FigureSource &source, QObject *parent = nullptr);

private:
    /// Who leads in each period of the measure over all data.
    struct Leaders
    {
        TablePtr table;
        Flow flow = Flow::Exports;
        Measure measure = Measure::Month;
        int through = 12;
        Period first;
        std::vector<std::optional<PeriodLeader>> of;

        bool isOf(const Leaders &other) const
        {
            return table == other.table && flow == other.flow && measure == other.measure && through == other.through;
        }
    };

    /// Kept for a measure or a figure that comes back.
    struct Counted
    {
        std::weak_ptr<const TradeTable> table;
        Leaders leaders; ///< without their table
    };

    void showFigure();
    void countLeaders();
    void showRibbon();
    QString leaderWords(Month month) const;
    void showCursor();
    void moveWindow(Month from, Month to, bool finished);

    TimePanel &m_panel;
    FigureSource &m_source;
    TablePtr m_silhouetteOf;
    Flow m_silhouetteFlow = Flow::Exports;
    Leaders m_leaders;
    std::vector<Counted> m_counted; ///< the last ones
    QString m_windowText;
    int m_drag = 0;                                               ///< counts drags, so that each is a separate undo step
    std::optional<std::pair<FigureSpec, MonthSpan>> m_beforeDrag; ///< during a drag
};

} // namespace tradestrata
