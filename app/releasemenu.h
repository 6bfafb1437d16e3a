// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"

#include <QObject>

class QActionGroup;
class QMenu;

namespace tradestrata {

/// The menus of the session's releases: which one the figure in front shows, which older one lies under it, and which are
/// taken out of the session. Filled anew when the session has others.
class ReleaseMenu : public QObject
{
    Q_OBJECT

public:
    ReleaseMenu(QMenu *shown, QMenu *over, QMenu *removed, FigureSource &source);

private:
    void refresh();
    void fillShown();
    void fillOver();
    void fillRemoved();
    void check();
    QAction *addRelease(QMenu *menu, QActionGroup *group, const QString &name, const QString &text, std::optional<Month> release);
    void layOver(std::optional<Month> release);
    void showRelease(std::optional<Month> release);
    void remove(qsizetype place);
    QString nameOf(const DataRef &ref) const;

    QMenu *m_shown;
    QMenu *m_over;
    QMenu *m_removed;
    QActionGroup *m_group;
    QActionGroup *m_overGroup;
    FigureSource &m_source;
    QList<TablePtr> m_releases; ///< what the menus were filled for
    QList<DataRef> m_data;
};

} // namespace tradestrata
