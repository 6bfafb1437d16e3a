// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowtext.h"

#include <QAbstractListModel>

namespace tradestrata {

/// A formatted line of the read-out; texts are empty if there is no value.
struct ReadOutRow
{
    QString rank; ///< empty for groups, others and the total
    QColor chip;
    QString name;
    QString value;
    QString share;
    QString change;           ///< on a year earlier, with its sign
    QString blank = {};       ///< why there is no value
    QString note = {};        ///< the note on the partner's figures
    QString changeBlank = {}; ///< why there is no change
    bool isTotal = false;     ///< the last line, below a rule

    bool operator==(const ReadOutRow &) const = default;
};

/// Provides the lines of a read-out; if their number is unchanged, they are the same lines with other numbers.
class ReadOutModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<ReadOutRow> &rows);
    const QList<ReadOutRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<ReadOutRow> m_rows;
};

} // namespace tradestrata
