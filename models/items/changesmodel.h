// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/figure/figuretitle.h"
#include "models/language/language.h"
#include "models/releases/diff.h"

#include <QAbstractListModel>

#include <map>
#include <memory>
#include <optional>

namespace tradestrata {

/// The changes of a newer release, and the two releases compared.
struct ReleaseChanges
{
    TablePtr older;
    TablePtr newer;
    std::shared_ptr<const ReleaseDiff> diff;
    std::vector<UntrueTitle> titles;
};

/// The kinds of changes. Groups are separate: they repeat what their members did and would crowd these out.
enum class ChangeKind { Months, GroupMonths, Years, GroupYears, WithinRounding, Blanks, NewPeriods, Partners, Leads, Titles };
inline constexpr int changeKinds = int(ChangeKind::Titles) + 1;

/// A month or a year of a row.
struct ChangeCell
{
    SeriesKey key;
    Period period;
};

/// A formatted row of the list. A revised cell has numbers in millions of dollars; another change has only words.
struct ChangeLine
{
    QString name;  ///< the partner, or the subject of the change
    QString where; ///< "Exports, 2025-08"; for a change without numbers its description
    QString older;
    QString newer;
    QString change;   ///< with its sign
    QString percent;  ///< of the older value; empty if that is too small
    QString sentence; ///< the same in whole sentences
    bool hasNumbers = false;
    std::optional<ChangeCell> cell = {}; ///< the cell with more history; for several months the first
};

/// Provides the changes of a newer release, one kind at a time.
class ChangesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using Cell = ChangeCell;

    using QAbstractListModel::QAbstractListModel;

    /// The registry tells which codes the language has a name for.
    void setChanges(ReleaseChanges changes, const PartnerRegistry &registry, const Language &language);
    void clear();
    void setKind(ChangeKind kind);
    void setOrder(RevisionOrder order);
    ChangeKind kind() const { return m_kind; }
    RevisionOrder order() const { return m_order; }
    /// The number of rows of each kind.
    int count(ChangeKind kind) const;
    /// Whether the rows of the kind are revised cells, which have an order.
    static bool hasNumbers(ChangeKind kind);

    ChangeLine line(int row) const;
    /// The cell whose history can be requested; nothing if a row is not about a cell.
    std::optional<Cell> cell(int row) const;
    int rowOf(const Cell &cell) const;
    /// The widest number of any row, for each column: texts for measuring.
    ChangeLine widest() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<RevisedCell> cellsOf(ChangeKind kind) const;
    QList<ChangeLine> wordsOf(ChangeKind kind) const;
    QList<ChangeLine> partnerLines() const;
    QList<ChangeLine> leadLines() const;
    ChangeLine written(const RevisedCell &cell) const;
    QList<ChangeLine> blankLines() const;
    ChangeLine blankLine(const BlankCell &first, int months) const;
    ChangeLine rowLine(const TableRow &row, const TradeTable &table) const;
    ChangeLine monthsLine(MonthSpan span, bool added) const;
    void fill();
    QString say(Phrase phrase) const { return m_language->sentence("Changes", phrase); }

    std::optional<ReleaseChanges> m_changes;
    std::optional<Language> m_language;
    std::map<SeriesKey, QString> m_names; ///< of the rows of both releases
    ChangeKind m_kind = ChangeKind::Months;
    RevisionOrder m_order = RevisionOrder::Size;
    std::vector<RevisedCell> m_cells; ///< of the kind, in the order; otherwise its words
    QList<ChangeLine> m_words;
};

} // namespace tradestrata
