// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"

#include <QCoreApplication>
#include <QObject>
#include <QString>

class QActionGroup;
class QMenu;

namespace tradestrata {

/// The words that the window uses for the releases behind the current figure: a single one, or several combined.
class ReleaseWords
{
    Q_DECLARE_TR_FUNCTIONS(tradestrata::ReleaseWords)

public:
    explicit ReleaseWords(const FigureSource &source)
        : m_source(source)
    {
    }

    /// "Release of March 2026" or "3 releases, to October 2026"; empty without data.
    QString label() const;
    /// The same without its words: "March 2026", "3 releases"; empty if there is nothing shorter.
    QString shortLabel() const;
    /// The same for use within a sentence, and whether the figure is frozen: for the status bar.
    QString status() const;
    /// Each release with its months, or that the figure is frozen to one; empty if the label is complete.
    QString detail() const;
    /// One release: "Release of March 2026", "Data to January 2026".
    QString nameOf(const TradeTable &release) const;

private:
    QString monthsOf(const TradeTable &release) const;
    bool isSeveral() const;

    const FigureSource &m_source;
};

/// The name of a file, and how many more there are: "EXPMX.csv and 2 more files".
QString namesOfFiles(const QString &first, qsizetype count);

/// The menus for the session's releases: which one the current figure shows, which older one is overlaid, and which to
/// remove from the session. Refilled when the session's releases change.
class ReleaseMenu : public QObject
{
    Q_OBJECT

public:
    ReleaseMenu(QMenu *shown, QMenu *over, QMenu *removed, FigureSource &source);

private:
    void refresh();
    void fillReleases();
    /// What a menu offers: none, or one of the releases.
    struct ReleaseChoices
    {
        QMenu *menu;
        QActionGroup *group;
        QString noneName, none;
        QString oneName, one; ///< %1: its month
    };
    void fill(const ReleaseChoices &choices, void (ReleaseMenu::*choose)(std::optional<Month>));
    void fillRemoved();
    void check();
    void layOver(std::optional<Month> release);
    void showRelease(std::optional<Month> release);
    void remove(qsizetype place);
    QString nameOf(qsizetype place) const;

    QMenu *m_shown;
    QMenu *m_over;
    QMenu *m_removed;
    QActionGroup *m_group;
    QActionGroup *m_overGroup;
    FigureSource &m_source;
    QList<TablePtr> m_releases; ///< the releases in the menus
    QList<DataRef> m_data;
};

} // namespace tradestrata
