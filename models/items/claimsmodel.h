// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/claimtable.h"
#include "models/language/language.h"

#include <QAbstractListModel>
#include <QColor>
#include <QList>
#include <QString>

namespace tradestrata {

/// A formatted line of the claims table: each column has two lines of text, the second of which may be empty.
struct ClaimLine
{
    Measure measure = Measure::Month;
    QString name;       ///< "12 months"; the label of the option, or a shorter one
    QString period;     ///< "to 2025-08", "2025-Q2", "2024"
    QColor chip;        ///< of the leader; invalid if nobody leads
    QString leader;     ///< a name, or that the two are level; empty for a blank
    QString margin;     ///< in billions: "6.30"
    QString percent;    ///< of the smaller: "1.9%"
    QString since;      ///< "2025-07", "data start"
    QString firstSince; ///< the period of the previous lead, or that it is the first in the data
    QString blank;      ///< why there is no leader, as a sentence
    QString sentence;   ///< the same in whole sentences: period, lead and since when, or why there is none

    bool operator==(const ClaimLine &) const = default;
};

/// The colours of the chips of the pair.
struct PairChips
{
    QColor a;
    QColor b;
};

/// The lines of a release's claims.
QList<ClaimLine> claimLines(const ReleaseClaims &claims, const ClaimPair &pair, const PairChips &chips, const Language &language);

/// Provides the lines of a claims table; if their number is unchanged, they are the same lines with other claims. One
/// of them may be the measure that the figure draws.
class ClaimsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DrawnRole = Qt::UserRole }; ///< bool

    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<ClaimLine> &lines);
    const QList<ClaimLine> &lines() const { return m_lines; }
    /// The measure that the figure draws; nothing if it is not among them.
    void setDrawn(std::optional<Measure> measure);
    /// Its row; -1 if there is none.
    int drawnRow() const { return rowOf(m_drawn); }
    int rowOf(std::optional<Measure> measure) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<ClaimLine> m_lines;
    std::optional<Measure> m_drawn;
};

} // namespace tradestrata
