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

/// What a newer release changed, and between which.
struct ReleaseChanges
{
    TablePtr older;
    TablePtr newer;
    std::shared_ptr<const ReleaseDiff> diff;
    std::vector<UntrueTitle> titles;
};

/// What a list of changes is of. Groups are apart: they repeat what their members did and would crowd these out.
enum class ChangeKind { Months, GroupMonths, Years, GroupYears, WithinRounding, Blanks, NewPeriods, Partners, Leads, Titles };
inline constexpr int changeKinds = int(ChangeKind::Titles) + 1;

/// A month or a year of a row.
struct ChangeCell
{
    SeriesKey key;
    Period period;
};

/// A row of the list as written. A revised cell has numbers in millions of dollars; another change has its words alone.
struct ChangeLine
{
    QString name;     ///< the partner, or what the change is about
    QString where;    ///< "Exports, 2025-08"; in a change without numbers what there is to say
    QString older;
    QString newer;
    QString change;   ///< with its sign
    QString percent;  ///< of the older value; empty where that is too small
    QString sentence; ///< the same as whole sentences
    bool hasNumbers = false;
    std::optional<ChangeCell> cell = {}; ///< whose history tells more; of several months their first
};

/// Serves what a newer release changed, one kind at a time.
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
    /// How many rows each kind has.
    int count(ChangeKind kind) const;
    /// Whether the rows of the kind are revised cells, which have an order.
    static bool hasNumbers(ChangeKind kind);

    ChangeLine line(int row) const;
    /// The cell whose history can be asked for; nothing where a row is about none.
    std::optional<Cell> cell(int row) const;
    int rowOf(const Cell &cell) const;
    /// The widest number of any row, of each column: texts for measuring.
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
    std::vector<RevisedCell> m_cells; ///< of the kind, in the order; else its words
    QList<ChangeLine> m_words;
};

} // namespace tradestrata
