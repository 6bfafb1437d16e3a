// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/datatablemodel.h"

#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;

namespace tradestrata {

/// The figure's numbers as a table: sorted by a click on a head, copied as lines that a spreadsheet takes.
class DataTablePanel : public QWidget
{
    Q_OBJECT

public:
    explicit DataTablePanel(QWidget *parent = nullptr);

    /// Silent. Where the columns are the same as before, the order and the place stay.
    void setTable(const DataTable &table);
    /// What the numbers are: "Exports, 12 months, US dollars".
    void setCaption(const QString &caption);

signals:
    /// From the user: the clipboard has so many cells.
    void copied(int cells);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void translate();
    void fitColumns();
    void showNewest();
    /// The selected cells, or the whole table where none is selected, to the clipboard.
    void copy();
    /// By the column of the current cell; again, the other way round.
    void sortByCurrent();

    DataTableModel m_model;
    DataTableSorter m_sorter;
    QLabel *m_caption;
    QToolButton *m_copy;
    QTableView *m_view;
    bool m_toNewest = false; ///< once it is shown
};

} // namespace tradestrata
