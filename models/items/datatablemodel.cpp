// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/datatablemodel.h"

#include <cmath>
#include <map>
#include <set>

namespace tradestrata {

namespace {

QString cellText(double value, int decimals, const QLocale &locale)
{
    QString text = locale.toString(value, 'f', decimals);
    if (text.startsWith(locale.negativeSign()))
        text.replace(0, locale.negativeSign().size(), QChar(0x2212));
    return text;
}

// A tab or a line end in a name would begin another cell.
QString oneCell(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

} // namespace

DataTableModel::DataTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DataTableModel::setTable(DataTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int DataTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.periods.size());
}

int DataTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table.periods.isEmpty() ? 0 : 1 + int(m_table.columns.size());
}

QVariant DataTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (index.column() == 0)
        return periodData(index.row(), role);
    return valueData(m_table.columns[index.column() - 1], index.row(), role);
}

QVariant DataTableModel::periodData(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return m_table.periods[row];
    case SortRole:
        return double(row);
    case PlainRole:
        return m_table.keys[row];
    default:
        return {};
    }
}

QVariant DataTableModel::valueData(const DataColumn &column, int row, int role) const
{
    const double value = column.values[size_t(row)];
    const bool blank = std::isnan(value);
    switch (role) {
    case Qt::DisplayRole:
        return blank ? QString() : cellText(value, m_table.decimals, m_table.locale);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | Qt::AlignRight);
    case Qt::ToolTipRole:
        return blank ? column.blanks.value(row) : QString();
    case Qt::AccessibleTextRole:
        return blank ? column.blanks.value(row) : cellText(value, m_table.decimals, m_table.locale);
    case SortRole:
        return blank ? QVariant() : QVariant(value);
    case PlainRole:
        return blank ? QString() : QString::number(value, 'f', m_table.copiedDecimals);
    default:
        return {};
    }
}

QVariant DataTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return section == 0 ? m_table.periodHead : m_table.columns[section - 1].head;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

bool DataTableSorter::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    const QVariant valueA = a.data(DataTableModel::SortRole);
    const QVariant valueB = b.data(DataTableModel::SortRole);
    if (valueA.isValid() != valueB.isValid()) // the descending order asks the other way round
        return valueA.isValid() == (sortOrder() == Qt::AscendingOrder);
    return valueA.toDouble() < valueB.toDouble();
}

QString toTsv(const QModelIndexList &selection)
{
    if (selection.isEmpty())
        return {};
    if (selection.size() == 1)
        return oneCell(selection.first().data(DataTableModel::PlainRole).toString());
    const QAbstractItemModel *model = selection.first().model();
    std::set<int> columns{0};
    std::map<int, std::set<int>> chosen; // columns by row
    for (const QModelIndex &index : selection) {
        columns.insert(index.column());
        chosen[index.row()].insert(index.column());
    }
    QStringList heads;
    for (const int column : columns)
        heads.append(oneCell(model->headerData(column, Qt::Horizontal).toString()));
    QStringList lines{heads.join(u'\t')};
    for (const auto &[row, own] : chosen) {
        QStringList cells;
        for (const int column : columns) {
            const bool given = column == 0 || own.contains(column);
            cells.append(given ? oneCell(model->index(row, column).data(DataTableModel::PlainRole).toString())
                               : QString());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace tradestrata
