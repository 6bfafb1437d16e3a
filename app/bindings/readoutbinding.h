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
    void show();

    ReadOutPanel &m_panel;
    FigureSource &m_source;
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
