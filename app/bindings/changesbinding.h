// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"
#include "widgets/panels/changespanel.h"

#include <QTimer>

#include <map>

namespace tradestrata {

/// The two that are compared first: the newest that overlaps the release before it, else any two that share a month,
/// the newest first. Places among `releases`, which go from old to new. Nothing where no two share one.
std::optional<std::pair<int, int>> comparedFirst(const QList<TablePtr> &releases);

/// Fills the panel of changes while it is looked at; while the slider moves, what it says of titles waits. What is compared is looked at, never edited.
class ChangesBinding : public QObject
{
    Q_OBJECT

public:
    ChangesBinding(ChangesPanel &panel, FigureSource &source, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void update();
    void updateAtRest();
    void takeReleases(const QList<TablePtr> &releases);
    void compare(int from, int to);
    void showHistory(SeriesKey key, Period period);
    std::shared_ptr<const ReleaseDiff> diffBetween(int from, int to);
    std::vector<UntrueTitle> untrueTitles();
    ComparedTitle titleOf(const SessionFigure &figure);
    const ReleaseList &upTo(int release);
    QString releaseName(const TradeTable &table) const;
    QString summary(const ReleaseDiff &diff) const;

    /// A title as it was read, and of what.
    struct ReadTitle
    {
        FigureSpec spec;
        PeriodRef cursor;
        std::pair<int, int> pair;
        ComparedTitle title;
    };
    /// What is shown was made of these.
    struct Shown
    {
        int from;
        int to;
        std::vector<UntrueTitle> titles;
        QString language;
        bool operator==(const Shown &) const = default;
    };

    ChangesPanel &m_panel;
    FigureSource &m_source;
    QList<TablePtr> m_releases; ///< from old to new
    std::map<std::pair<int, int>, std::shared_ptr<const ReleaseDiff>> m_diffs; ///< of m_releases, by place
    std::map<int, ReleaseList> m_upTo; ///< the releases up to that place together
    std::vector<ReadTitle> m_read; ///< of the session's figures, as last compared
    std::optional<Shown> m_shown;
    QTimer m_rest;
    int m_from = 0;
    int m_to = 0;
};

} // namespace tradestrata
