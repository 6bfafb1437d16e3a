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

void DataTableModel::setTable(FigureTable table)
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
    if (role == IsSumRole)
        return isSum(index.row());
    if (role == RowTextRole)
        return QVariant::fromValue(rowText(index));
    if (index.column() == 0)
        return periodData(index.row(), role);
    const FigureColumn &column = m_table.columns[index.column() - 1];
    if (role == IsNumberRole)
        return !column.isWords();
    return column.isWords() ? wordData(column, index.row(), role) : valueData(column, index.row(), role);
}

// The first of the sums stands below a rule.
RowText DataTableModel::rowText(const QModelIndex &index) const
{
    RowText row;
    row.cells = {{data(index).toString()}};
    row.strong = isSum(index.row());
    row.rule = row.strong && !isSum(index.row() - 1) ? RowText::Rule::Strong : RowText::Rule::None;
    return row;
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

QVariant DataTableModel::wordData(const FigureColumn &column, int row, int role)
{
    if (role == Qt::DisplayRole || role == PlainRole || role == Qt::ToolTipRole)
        return column.texts[row];
    return role == SortRole && !column.texts[row].isEmpty() ? QVariant(column.texts[row]) : QVariant();
}

QVariant DataTableModel::valueData(const FigureColumn &column, int row, int role) const
{
    const double value = column.values[size_t(row)];
    const bool blank = std::isnan(value);
    const int decimals = column.shownDecimals();
    switch (role) {
    case Qt::DisplayRole:
        return blank ? QString() : cellText(value, decimals, m_table.locale);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | Qt::AlignRight);
    case Qt::ToolTipRole:
        return blank ? m_table.reason(column, row) : QString();
    case Qt::AccessibleTextRole:
        return blank ? m_table.reason(column, row) : cellText(value, decimals, m_table.locale);
    case SortRole:
        return blank ? QVariant() : QVariant(value);
    case PlainRole:
        return column.plain(row);
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
    if (role == IsNumberRole)
        return section > 0 && !m_table.columns[section - 1].isWords();
    if (role == Qt::TextAlignmentRole) {
        const bool words = section == 0 || m_table.columns[section - 1].isWords();
        return QVariant(Qt::AlignVCenter | (words ? Qt::AlignLeft : Qt::AlignRight));
    }
    return {};
}

bool DataTableSorter::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    const bool sumA = a.data(DataTableModel::IsSumRole).toBool();
    const bool sumB = b.data(DataTableModel::IsSumRole).toBool();
    if (sumA || sumB) // the descending order asks the other way round
        return sumA != sumB ? sumB == (sortOrder() == Qt::AscendingOrder)
                            : (a.row() < b.row()) == (sortOrder() == Qt::AscendingOrder);
    const QVariant valueA = a.data(DataTableModel::SortRole);
    const QVariant valueB = b.data(DataTableModel::SortRole);
    if (valueA.isValid() != valueB.isValid())
        return valueA.isValid() == (sortOrder() == Qt::AscendingOrder);
    if (valueA.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(valueA.toString(), valueB.toString()) < 0;
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
