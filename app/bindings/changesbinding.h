// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bindings/insight.h"
#include "app/figuresource.h"
#include "widgets/panels/changespanel.h"

#include <map>

namespace tradestrata {

/// The two releases compared by default: the newest that overlaps the release before it, else the newest two that share
/// a month. Indexes into `releases`, which are ordered from old to new. Nothing if no two share a month.
std::optional<std::pair<int, int>> comparedFirst(const QList<TablePtr> &releases);

/// Fills the panel of changes while it is visible; what it says about titles waits while the slider moves. Choosing
/// what to compare is not an edit.
class ChangesBinding : public QObject
{
    Q_OBJECT

public:
    ChangesBinding(ChangesPanel &panel, FigureSource &source, QObject *parent = nullptr);

private:
    void show();
    void takeReleases(const QList<TablePtr> &releases);
    void compare(int from, int to);
    void showHistory(SeriesKey key, Period period);
    std::shared_ptr<const ReleaseDiff> diffBetween(int from, int to);
    std::vector<UntrueTitle> untrueTitles();
    ComparedTitle titleOf(const SessionFigure &figure);
    const ReleaseList &upTo(int release);
    QString releaseName(const TradeTable &table) const;
    QString summary(const ReleaseDiff &diff) const;

    /// A title as it was evaluated, and its inputs.
    struct ReadTitle
    {
        FigureSpec spec;
        PeriodRef cursor;
        std::pair<int, int> pair;
        ComparedTitle title;
    };
    /// The inputs of what is shown.
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
    InSight m_inSight;
    QList<TablePtr> m_releases;                                                ///< from old to new
    std::map<std::pair<int, int>, std::shared_ptr<const ReleaseDiff>> m_diffs; ///< of m_releases, by index
    std::map<int, ReleaseList> m_upTo;                                         ///< the releases up to that index, combined
    std::vector<ReadTitle> m_read;                                             ///< for the session's figures, as last compared
    std::optional<Shown> m_shown;
    int m_from = 0;
    int m_to = 0;
};

} // namespace tradestrata
