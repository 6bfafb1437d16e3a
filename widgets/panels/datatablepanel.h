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

/// What the data table is chosen to show.
enum class DataTableView { AsDrawn, MonthsBehind };

/// The figure's numbers as a table, or the months behind them: sorted by a click on a head, copied as lines that a
/// spreadsheet takes. A click on a number asks for the cells that it was summed from; they take the table's place until
/// one goes back.
class DataTablePanel : public QWidget
{
    Q_OBJECT

public:
    explicit DataTablePanel(QWidget *parent = nullptr);

    /// Silent. Where the columns are the same as before, the order and the place stay.
    void setTable(const FigureTable &table);
    /// The cells behind one number, and what it is. Silent.
    void setCells(const FigureTable &table, const QString &arithmetic);
    /// What the numbers are: "Exports, 12 months, US dollars".
    void setCaption(const QString &caption);
    DataTableView chosenView() const;
    bool showsCells() const { return m_showsCells; }

signals:
    // From the user.
    /// The clipboard has so many cells.
    void copied(int cells);
    void viewEdited(tradestrata::DataTableView view);
    /// A number of the table: its row in time and its place among the columns of numbers.
    void numberAsked(int row, int column);
    void backAsked();
    void exportAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addKeys();
    void translate();
    void fitColumns();
    void showNewest();
    /// The selected cells, or the whole table where none is selected, to the clipboard.
    void copy();
    /// By the column of the current cell; again, the other way round.
    void sortByCurrent();
    /// What a click does with the current cell: a number is followed back, a period sorts.
    void openCurrent();
    void ask(const QModelIndex &index);
    void showMode(bool cells);

    /// Where one was in a table that the cells of a number have taken the place of.
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
    bool m_toNewest = false; ///< once it is shown
    bool m_showsCells = false;
};

} // namespace tradestrata
