// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTabBar>
#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QToolButton;

namespace tradestrata {

/// A tab bar that distinguishes user actions from changes by the program: only the former emit a signal, one for each
/// drag.
class FigureTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit FigureTabBar(QWidget *parent = nullptr);

    /// Silent; only tabs that differ are recreated.
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

    int m_pressed = -1; ///< position of the pressed tab when the mouse was pressed
    int m_dragged = -1; ///< its position now
};

/// The tabs of a session's figures: select, add, duplicate, rename in place, delete, and reorder by dragging or with
/// keys.
class FigureTabs : public QWidget
{
    Q_OBJECT

public:
    explicit FigureTabs(QWidget *parent = nullptr);

    /// The names of the figures and the current one. Silent; cancels a rename or drag in progress unless the tabs are
    /// unchanged.
    void setTabs(const QStringList &names, int current);
    QStringList names() const { return m_names; }
    int current() const;

signals:
    void currentEdited(int index);
    /// Emitted once for a whole drag; `to` is the figure's new position, as in QList::move().
    void movedByUser(int from, int to);
    /// Never emitted for an empty or unchanged name.
    void renamed(int index, const QString &name);
    void addRequested();
    void duplicateRequested(int index);
    void deleteRequested(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *addAction(const char *objectName, const QKeySequence &key, void (FigureTabs::*act)(int));
    void updateActions(int index);
    void showMenu(int index, const QPoint &globalPosition);
    bool takeKey(const QKeyCombination &key);
    void duplicate(int index);
    void rename(int index);
    void remove(int index);
    void moveLeft(int index);
    void moveRight(int index);
    void commitName();
    void retranslate();
    void retheme();

    QStringList m_names;
    FigureTabBar *m_bar;
    QToolButton *m_add;
    QMenu *m_menu;
    QLineEdit *m_editor;
    int m_renaming = -1; ///< the tab whose name is edited, or -1
};

} // namespace tradestrata
