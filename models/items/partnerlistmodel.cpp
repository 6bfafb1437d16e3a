// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/partnerlistmodel.h"

#include "models/items/rowtext.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

// The shown keep their order; the rest are ordered by size, with groups after partners, because they are not partners.
void order(QList<PartnerRow> &rows)
{
    const auto rest = std::stable_partition(rows.begin(), rows.end(), [](const PartnerRow &row) { return row.shown; });
    std::stable_sort(rest, rows.end(), [](const PartnerRow &a, const PartnerRow &b) {
        if (a.code.isGroup() != b.code.isGroup())
            return b.code.isGroup();
        if (std::isnan(a.size) || std::isnan(b.size))
            return std::isnan(a.size) == std::isnan(b.size) ? a.code < b.code : std::isnan(b.size);
        return a.size != b.size ? a.size > b.size : a.code < b.code;
    });
}

QHash<int, int> placesOf(const QList<PartnerRow> &rows)
{
    QHash<int, int> places;
    places.reserve(rows.size());
    for (int i = 0; i < rows.size(); ++i)
        places.insert(rows[i].code.number, i);
    return places;
}

bool samePartners(const QList<PartnerRow> &rows, const QHash<int, int> &places)
{
    return rows.size() == places.size()
           && std::ranges::all_of(rows, [&places](const PartnerRow &row) { return places.contains(row.code.number); });
}

QString textOf(const PartnerRow &row, int column)
{
    switch (column) {
    case PartnerListModel::Value:
        return row.value;
    case PartnerListModel::Share:
        return row.share;
    default:
        return row.name;
    }
}

// The whole row as one text for a screen reader.
QString spoken(const PartnerRow &row)
{
    if (!row.value.isEmpty())
        return PartnerListModel::tr("%1: %2, share %3").arg(row.name, row.value, row.share);
    return row.blank.isEmpty() ? row.name : PartnerListModel::tr("%1: %2").arg(row.name, row.blank);
}

RowText partnerText(const PartnerRow &row)
{
    using enum RowCell::Tone;
    return {{{row.name}, {row.value, {}, row.shown ? Plain : Muted}, {row.share, {}, Muted}}, row.chip, !row.shown, row.shown};
}

} // namespace

PartnerListModel::PartnerListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PartnerListModel::setRows(QList<PartnerRow> rows)
{
    order(rows);
    const QHash<int, int> places = placesOf(rows);
    if (!m_rows.isEmpty() && samePartners(m_rows, places)) {
        reorder(std::move(rows));
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void PartnerListModel::setValues(const QList<PartnerValue> &values)
{
    if (m_rows.isEmpty())
        return;
    const QHash<int, int> places = placesOf(m_rows);
    for (const PartnerValue &value : values) {
        const auto place = places.constFind(value.code.number);
        if (place == places.cend())
            continue;
        PartnerRow &row = m_rows[*place];
        row.value = value.value;
        row.share = value.share;
        row.blank = value.blank;
        row.size = value.size;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                     {Qt::DisplayRole, ValueRole, ShareRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

void PartnerListModel::refreshOrder()
{
    QList<PartnerRow> rows = m_rows;
    order(rows);
    reorder(std::move(rows));
}

void PartnerListModel::reorder(QList<PartnerRow> rows)
{
    const bool moved = !std::ranges::equal(rows, m_rows, {}, &PartnerRow::code, &PartnerRow::code);
    if (!moved) {
        m_rows = std::move(rows);
        return;
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QHash<int, int> places = placesOf(rows);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &held : before)
        after.append(index(places.value(m_rows[held.row()].code.number), held.column()));
    m_rows = std::move(rows);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

int PartnerListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int PartnerListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

Qt::ItemFlags PartnerListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant PartnerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PartnerRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(row.shown ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
        return row.value.isEmpty() ? row.blank : row.note;
    case Qt::AccessibleTextRole:
        return index.column() == Name ? spoken(row) : textOf(row, index.column());
    case RowTextRole:
        return QVariant::fromValue(partnerText(row));
    case CodeRole:
        return row.code.number;
    case ShownRole:
        return row.shown;
    case ChipRole:
        return row.chip;
    case ValueRole:
        return row.value;
    case ShareRole:
        return row.share;
    default:
        return {};
    }
}

} // namespace tradestrata
