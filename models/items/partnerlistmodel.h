// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/serieskey.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>

#include <limits>

namespace tradestrata {

/// A partner or group as shown in the list.
struct PartnerRow
{
    PartnerCode code;
    QString name;
    QColor chip;
    bool shown = false;
    QStringList names = {}; ///< what it is found by beside its name
    QStringList codes = {}; ///< ISO 2 and 3, Schedule C
    QString value = {};     ///< formatted; empty for a blank
    QString share = {};
    QString blank = {};                                     ///< why there is no value: one sentence, in the reader's language
    QString note = {};                                      ///< the note on its figures
    double size = std::numeric_limits<double>::quiet_NaN(); ///< what the rest are ordered by; NaN comes last
};

/// What a cursor step changes in a row.
struct PartnerValue
{
    PartnerCode code;
    QString value;
    QString share;
    QString blank = {};
    double size = std::numeric_limits<double>::quiet_NaN();
};

/// The partners of a table for a list with check boxes: first the shown in the order of the figure, then the other
/// partners by value, then the other groups. It never changes by itself: checking a box is a request, which setRows()
/// fulfils.
class PartnerListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Share, ColumnCount };
    enum Role {
        CodeRole = Qt::UserRole, ///< int
        ShownRole,               ///< bool
        ChipRole,                ///< QColor
        ValueRole,               ///< QString
        ShareRole,               ///< QString
    };

    explicit PartnerListModel(QObject *parent = nullptr);

    /// Replaces the rows; the shown ones are in the order of the figure. If the partners are the same as before,
    /// persistent indexes stay with their partner.
    void setRows(QList<PartnerRow> rows);
    /// Changes the values and shares given, without moving rows: one dataChanged.
    void setValues(const QList<PartnerValue> &values);
    /// Sorts by the current values.
    void refreshOrder();
    const PartnerRow &row(int row) const { return m_rows[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    /// The same partners in another order.
    void reorder(QList<PartnerRow> rows);

    QList<PartnerRow> m_rows;
};

} // namespace tradestrata
