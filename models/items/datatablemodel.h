// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QString>
#include <QStringList>

#include <vector>

namespace tradestrata {

/// One column of numbers of a data table.
struct DataColumn
{
    QString head;
    std::vector<double> values; ///< NaN for a blank
    QStringList blanks;         ///< by row: why there is no value, in the reader's language; empty where there is one
};

/// The numbers that a figure draws, ready for a table: periods down, series across.
struct DataTable
{
    QString periodHead;
    QStringList periods; ///< as written, in the order of time
    QStringList keys;    ///< as in files: "2025-08"
    QList<DataColumn> columns;
    int decimals = 0; ///< shown; what is copied has its own
    int copiedDecimals = 0;
    QLocale locale;
};

/// Serves a DataTable: the period in the first column, blanks empty with their reason as tooltip.
class DataTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, ///< the row's place in time, or the value; invalid for a blank
        PlainRole,               ///< as it is copied: "2025-08", "341567123456"; empty for a blank
    };

    explicit DataTableModel(QObject *parent = nullptr);

    void setTable(DataTable table);
    const DataTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant periodData(int row, int role) const;
    QVariant valueData(const DataColumn &column, int row, int role) const;

    DataTable m_table;
};

/// Orders a data table by a column: by time or by value, blanks always last.
class DataTableSorter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex &a, const QModelIndex &b) const override;
};

/// The selected cells as lines of cells with tabs between, as spreadsheets take them: a line of heads, then in each
/// line its period first, chosen or not; rows and columns in the order in which the model has them, plain numbers,
/// cells not chosen and blanks empty. One cell alone is its number alone. The indexes are of one model: a
/// DataTableModel, or a sorter over one.
QString toTsv(const QModelIndexList &selection);

} // namespace tradestrata
