// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"

#include <QCoreApplication>
#include <QObject>
#include <QString>

class QActionGroup;
class QMenu;

namespace tradestrata {

/// What the window says of the releases that the figure in front is made from: one alone, or several together.
class ReleaseWords
{
    Q_DECLARE_TR_FUNCTIONS(tradestrata::ReleaseWords)

public:
    explicit ReleaseWords(const FigureSource &source) : m_source(source) {}

    /// "Release of March 2026", "3 releases, to October 2026"; empty without data.
    QString label() const;
    /// The same within a sentence, and whether the figure is frozen: for the status bar.
    QString status() const;
    /// Each release with its months, or that the figure is frozen to one; empty where the label says it all.
    QString detail() const;
    /// One release: "Release of March 2026", "Data to January 2026".
    QString nameOf(const TradeTable &release) const;

private:
    QString monthsOf(const TradeTable &release) const;
    bool isSeveral() const;

    const FigureSource &m_source;
};

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
