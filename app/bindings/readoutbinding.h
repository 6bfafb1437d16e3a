// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"
#include "widgets/panels/datatablepanel.h"
#include "widgets/panels/readoutpanel.h"

namespace tradestrata {

/// Fills the read-out with what stands at the cursor.
class ReadOutBinding : public QObject
{
    Q_OBJECT

public:
    ReadOutBinding(ReadOutPanel &panel, FigureSource &source, QObject *parent = nullptr);
    void setDark(bool dark);

private:
    /// What the rows are made of: while the window is dragged it stays.
    struct Seen
    {
        TablePtr table;
        Flow flow;
        MonthSpan span;
        QList<PartnerCode> shown;
        QString language;
        bool dark;
        bool operator==(const Seen &) const = default;
    };

    void show();
    void showHeads();
    void showRows(const Seen &now);

    ReadOutPanel &m_panel;
    FigureSource &m_source;
    std::optional<Seen> m_seen;
    bool m_dark = false;
};

/// Fills the data table with the numbers that the figure draws.
class TableBinding : public QObject
{
    Q_OBJECT

public:
    TableBinding(DataTablePanel &panel, FigureSource &source, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void show();
    static QString unitOf(Show show);

    DataTablePanel &m_panel;
    FigureSource &m_source;
    bool m_isBehind = true; ///< the table is of an earlier figure
};

} // namespace tradestrata
