// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace tradestrata {

/// A tab bar that tells what the user did from what the program set: a signal only for the former, one for a drag.
class FigureTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit FigureTabBar(QWidget *parent = nullptr);

    /// Silent; the tabs are made anew only where they differ.
    void setTabs(const QStringList &names, int current);

signals:
    void picked(int index);
    void dragged(int from, int to);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;

private:
    void noteMove(int from, int to);

    int m_pressed = -1; ///< position of the tab held by the mouse when it was pressed
    int m_dragged = -1; ///< its position now
};

} // namespace tradestrata
