// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowtext.h"

#include <QAbstractTableModel>
#include <QList>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tradestrata {

/// One column of a data table: numbers, or words.
struct DataColumn
{
    QString head;
    std::vector<double> values; ///< NaN for a blank; none in a column of words
    QStringList blanks;         ///< by row: why there is no value, in the reader's language; empty where there is one
    QStringList texts = {};     ///< a column of words
    QString key = {};           ///< its head in files: "MEX"
    QStringList keys = {};      ///< its words in files, where they are others: "exports"
    std::optional<int> decimals = {}; ///< shown, where they are not the table's

    bool isWords() const { return !texts.isEmpty(); }
};

/// Numbers ready for a table: periods down, series across; or the cells behind one number.
struct DataTable
{
    QString periodHead;
    QStringList periods; ///< as written, in the order of time
    QStringList keys;    ///< as in files: "2025-08"
    QList<DataColumn> columns;
    int decimals = 0; ///< shown; what is copied has its own
    int copiedDecimals = 0;
    int sums = 0;        ///< so many last rows are sums of those above: they stay last in every order
    QLocale locale;
};

/// A table as lines of cells with commas between, by the words of files, numbers plain and blanks empty.
QByteArray toCsv(const DataTable &table);

/// Serves a DataTable: the period in the first column, blanks empty with their reason as tooltip.
class DataTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, ///< the row's place in time, or the value; invalid for a blank
        IsNumberRole,            ///< whether the cell stands in a column of numbers
        IsSumRole,               ///< whether its row is a sum of those above
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
    bool isSum(int row) const { return row >= m_table.periods.size() - m_table.sums; }
    RowText rowText(const QModelIndex &index) const;
    QVariant periodData(int row, int role) const;
    QVariant valueData(const DataColumn &column, int row, int role) const;
    static QVariant wordData(const DataColumn &column, int row, int role);

    DataTable m_table;
};

/// Orders a data table by a column: by time, value or words, blanks always last and sums after them.
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
