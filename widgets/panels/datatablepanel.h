// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/datatablemodel.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QTableView;
class QToolButton;

namespace tradestrata {

class ChoiceBox;

/// The contents of the data table.
enum class DataTableView { AsDrawn, SourceMonths };

/// The figure's numbers, or their source months, as a table: sorted by a click on a head, copied in a form that
/// spreadsheets accept. A click on a number requests its source cells, which replace the table until the user goes
/// back.
class DataTablePanel : public QWidget
{
    Q_OBJECT

public:
    explicit DataTablePanel(QWidget *parent = nullptr);

    /// Silent. If the columns are unchanged, the sort order and the position stay.
    void setTable(const FigureTable &table);
    /// Shows the source cells of a number, and its arithmetic. Silent.
    void setCells(const FigureTable &table, const QString &arithmetic);
    /// A description of the numbers: "Exports, 12 months, US dollars".
    void setCaption(const QString &caption);
    DataTableView chosenView() const;
    bool showsCells() const { return m_showsCells; }

signals:
    // From the user.
    /// The number of cells copied to the clipboard.
    void copied(int cells);
    void viewEdited(tradestrata::DataTableView view);
    /// A number of the table: its row in time order and its index among the columns of numbers.
    void numberRequested(int row, int column);
    void backRequested();
    void exportRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addKeys();
    void retranslate();
    void fitColumns();
    void showNewest();
    /// Copies the selected cells, or the whole table if none is selected, to the clipboard.
    void copy();
    /// Sorts by the column of the current cell; sorting again reverses the order.
    void sortByCurrent();
    /// Does what a click on the current cell does: a number shows its source cells, a period sorts.
    void openCurrent();
    void ask(const QModelIndex &index);
    void showMode(bool cells);

    /// The position in a table while it is replaced by the source cells of a number.
    struct Place
    {
        QStringList heads;
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
        QPoint scroll;
        int row = -1;
        int at = 0;
    };
    Place place() const;
    void goTo(const Place &place);

    DataTableModel m_model;
    DataTableSorter m_sorter;
    ChoiceBox *m_choice;
    QToolButton *m_back;
    QLabel *m_caption;
    QToolButton *m_copy;
    QToolButton *m_export;
    QTableView *m_view;
    QAction *m_escape = nullptr;
    std::optional<Place> m_left;
    bool m_toNewest = false; ///< as soon as it is shown
    bool m_showsCells = false;
};

} // namespace tradestrata
