// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/readoutmodel.h"

namespace tradestrata {

namespace {

QString spokenLine(const ReadOutRow &row)
{
    if (row.value.isEmpty())
        return row.blank.isEmpty() ? row.name : ReadOutModel::tr("%1: %2").arg(row.name, row.blank);
    QString text = ReadOutModel::tr("%1: %2, share %3").arg(row.name, row.value, row.share);
    if (!row.rank.isEmpty())
        text = ReadOutModel::tr("%1, rank %2").arg(text, row.rank);
    return row.change.isEmpty() ? text : ReadOutModel::tr("%1, change on a year %2").arg(text, row.change);
}

RowText readOutText(const ReadOutRow &row)
{
    using enum RowCell::Tone;
    RowText text;
    text.cells = {{row.rank, {}, Muted},
                  {row.name},
                  {row.value},
                  {row.share, {}, Muted},
                  {row.change, {}, Plain, row.value.isEmpty() ? QString() : row.changeBlank}};
    text.chip = row.chip;
    text.rule = row.isTotal ? RowText::Rule::Strong : RowText::Rule::Thin;
    text.strong = row.isTotal;
    return text;
}

// The partner, and why there are no numbers or the note on them.
QString toolTipOf(const ReadOutRow &row)
{
    const QString reason = row.value.isEmpty() && !row.blank.isEmpty() ? row.blank : row.note;
    return reason.isEmpty() ? QString() : row.name + u'\n' + reason;
}

} // namespace

void ReadOutModel::setRows(const QList<ReadOutRow> &rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows != m_rows) {
        m_rows = rows;
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int ReadOutModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant ReadOutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReadOutRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return spokenLine(row);
    case Qt::ToolTipRole:
        return toolTipOf(row);
    case RowTextRole:
        return QVariant::fromValue(readOutText(row));
    default:
        return {};
    }
}

} // namespace tradestrata
