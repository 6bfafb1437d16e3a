// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/rowpaint.h"

#include <QHash>
#include <QListView>
#include <QStyledItemDelegate>

namespace tradestrata {

/// Paints the rows of any model that provides a RowText; in a table each cell is a row of one column. Its tool tips say
/// why a number is missing, and show an elided name in full.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(const RowStyle &rowStyle, QObject *parent = nullptr);

    void setColumns(const RowColumns &columns) { m_columns = columns; }
    const RowColumns &columns() const { return m_columns; }
    const RowStyle &rowStyle() const { return m_rowStyle; }
    std::optional<PanelNumber> numberAt(const QModelIndex &index, int x) const;
    /// Whether the row is unchanged since it was last painted.
    bool isAsPainted(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    RowStyle m_rowStyle;
    RowColumns m_columns;                  ///< empty for a table
    mutable QHash<int, RowText> m_painted; ///< for a list, by row
};

/// The list of a panel. Up and Down select a row; a click, Enter or Space requests it. If numbers can be requested, a
/// click on one or Ctrl+Enter does so; if only numbers can be requested, Enter does so, and Left and Right select one.
class RowList : public QListView
{
    Q_OBJECT

public:
    enum class Asks { Rows, Numbers, Both };

    RowList(Asks asks, const RowStyle &rowStyle, QWidget *parent = nullptr);

    void setColumns(const RowColumns &columns);
    /// The text shown if there are no rows.
    void setEmptyText(const QString &text);
    /// Whether Enter in another widget, such as a search field, would choose the current row.
    void setAimed(bool aimed);
    /// Sets the current row. Silent.
    void setRow(int row);
    bool showsCurrent() const { return m_aimed || (hasFocus() && m_byKeyboard); }
    /// The number that Enter requests; nothing if Enter requests the row.
    std::optional<PanelNumber> currentNumber() const;
    /// Sizes the list to its rows; with more rows than this it scrolls.
    void setMostRows(int rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    // From the user.
    void rowEdited(int row);
    void rowRequested(int row);
    void numberRequested(int row, tradestrata::PanelNumber number);

protected:
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles = {}) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Asks m_asks;
    RowDelegate m_delegate;
    QString m_emptyText;
    QPersistentModelIndex m_pressed;
    std::optional<int> m_mostRows; ///< nothing: as high as the available room
    PanelNumber m_number = PanelNumber::Value;
    bool m_aimed = false;
    bool m_byKeyboard = false;
    bool m_silent = false;
};

/// One or two lines of small heads above the rows of a list.
class RowHeads : public QWidget
{
public:
    explicit RowHeads(int height, QWidget *parent = nullptr);
    void setHeads(const QList<RowCell> &heads, const RowColumns &columns);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<RowCell> m_heads;
    RowColumns m_columns;
};

} // namespace tradestrata
