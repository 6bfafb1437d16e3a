// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"
#include "widgets/controls/figurebar.h"
#include "widgets/controls/figuretabs.h"

namespace tradestrata {

/// Synchronizes the tool bar with the document: flow, measure, show-as, chart. A choice overrides whatever does not fit
/// it: bars need years, bars show values.
class BarBinding : public QObject
{
    Q_OBJECT

public:
    BarBinding(FigureBar &bar, FigureSource &source, QObject *parent = nullptr);

private:
    void show();
    void edit(const FigureSpec &spec, const QString &text);

    FigureBar &m_bar;
    FigureSource &m_source;
};

/// Synchronizes the tabs with the session's figures.
class TabsBinding : public QObject
{
    Q_OBJECT

public:
    TabsBinding(FigureTabs &tabs, FigureSource &source, QObject *parent = nullptr);

public slots:
    void add();
    void duplicate(int figure);
    void remove(int figure);

private:
    void show();
    void move(int from, int to);
    void rename(int figure, const QString &name);
    QString freeName(const QString &wanted) const;

    FigureTabs &m_tabs;
    FigureSource &m_source;
};

} // namespace tradestrata
