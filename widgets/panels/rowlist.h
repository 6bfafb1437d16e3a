// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/rowpaint.h"

#include <QHash>
#include <QListView>
#include <QStyledItemDelegate>

namespace tradestrata {

/// Paints the rows of any model that serves a RowText; in a table each cell is a row of one column. Says why a number
/// is not there, and the name that is cut short.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(const RowLook &look, QObject *parent = nullptr);

    void setColumns(const RowColumns &columns) { m_columns = columns; }
    const RowColumns &columns() const { return m_columns; }
    const RowLook &look() const { return m_look; }
    std::optional<PanelNumber> numberAt(const QModelIndex &index, int x) const;
    /// Whether the row says what it said when it was painted last.
    bool isAsPainted(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    RowLook m_look;
    RowColumns m_columns; ///< none in a table
    mutable QHash<int, RowText> m_painted; ///< of a list, by row
};

/// The list of a panel. Up and Down read another row; a click, Enter or Space asks for it. Where there are numbers to be
/// asked for, a click on one or Ctrl and Enter asks for it; where only they can be asked for, Enter does, and Left and
/// Right choose among them.
class RowList : public QListView
{
    Q_OBJECT

public:
    enum class Asks { Rows, Numbers, Both };

    RowList(Asks asks, const RowLook &look, QWidget *parent = nullptr);

    void setColumns(const RowColumns &columns);
    /// What is said where there is no row.
    void setEmptyText(const QString &text);
    /// Whether Enter elsewhere, in a search, would take the current row.
    void setAimed(bool aimed);
    /// The row that is read. Silent.
    void setRow(int row);
    bool showsCurrent() const { return m_aimed || (hasFocus() && m_byKeyboard); }
    /// The number that Enter asks for; nothing where it asks for the row.
    std::optional<PanelNumber> currentNumber() const;
    /// As high as its rows, but for more than so many it scrolls.
    void setMostRows(int rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    // From the user.
    void rowEdited(int row);
    void rowAsked(int row);
    void numberAsked(int row, tradestrata::PanelNumber number);

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
    std::optional<int> m_mostRows; ///< nothing: as high as there is room
    PanelNumber m_number = PanelNumber::Value;
    bool m_aimed = false;
    bool m_byKeyboard = false;
    bool m_silent = false;
};

/// The line or two of small heads above the rows of a list.
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
