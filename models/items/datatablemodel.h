// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowtext.h"
#include "models/language/language.h"
#include "models/numbers/numberref.h"
#include "models/tables/figuretable.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace tradestrata {

/// Provides a FigureTable: the period in the first column, blanks empty with their reason as tooltip.
class DataTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, ///< the row's position in time, or the value; invalid for a blank
        IsNumberRole,            ///< whether the cell is in a column of numbers
        IsSumRole,               ///< whether its row is a sum of those above
        PlainRole,               ///< as copied: "2025-08", "341567123456"; empty for a blank
    };

    explicit DataTableModel(QObject *parent = nullptr);

    void setTable(FigureTable table);
    const FigureTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isSum(int row) const { return row >= m_table.periods.size() - m_table.sums; }
    RowText rowText(const QModelIndex &index) const;
    QVariant periodData(int row, int role) const;
    QVariant valueData(const FigureColumn &column, int row, int role) const;
    static QVariant wordData(const FigureColumn &column, int row, int role);

    FigureTable m_table;
};

/// Sorts a data table by a column: by time, value or words, blanks always last, followed by sums.
class DataTableSorter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex &a, const QModelIndex &b) const override;
};

/// The selected cells as lines with tabs between cells, as spreadsheets accept them: a line of heads, then each line
/// with its period first, selected or not; rows and columns in the order of the model, plain numbers; unselected cells
/// and blanks are empty. A single cell is only its number. The indexes belong to one model: a DataTableModel, or a
/// sorter of one.
QString toTsv(const QModelIndexList &selection);

/// The source cells of one number as a table for a reader, one row per cell, with their totals in the last rows:
/// months, partners, dollars as in the source and, if there are any, prices and what is counted.
FigureTable cellsTableOf(const SourceCells &sourceCells, const FigureSpec &spec, const NumberRef &number, const TableInfo &info,
                         const PartnerRegistry &registry, const Language &language);

/// How the number is computed from them, as a sentence: "Mexico, 12 months to August 2025: $335.3 bn is the sum of
/// these 12 months."
QString arithmeticOf(const SourceCells &sourceCells, const ValidSpec &spec, const Numbers &numbers, const NumberRef &number,
                     const Language &language);

} // namespace tradestrata
