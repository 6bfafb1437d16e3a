// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/changesmodel.h"
#include "widgets/controls/theme.h"

#include <QListView>
#include <QStyledItemDelegate>
#include <QWidget>

namespace tradestrata {

/// The heads over the list of changes; a column's two lines have a head each.
struct ChangeHeadTexts
{
    QString name;
    QString where;
    QString newer;
    QString older;
    QString change;
    QString percent;
};

/// Where the columns end, from the list's left side.
struct ChangeColumns
{
    int valueEnd = 0;
    int valueBegin = 0; ///< of the widest
    int changeEnd = 0;
};

/// So that numbers have the room they need, and names what is left.
ChangeColumns changeColumns(const ChangeLine &widest, const ChangeHeadTexts &heads, int width);

/// The two lines of heads above the list.
class ChangeHeads : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeHeads(QWidget *parent = nullptr);
    void setHeads(const ChangeHeadTexts &heads, const ChangeColumns &columns);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChangeHeadTexts m_heads;
    ChangeColumns m_columns;
};

/// Paints the rows of a ChangesModel: revised cells with two lines, other changes with as many as their words need.
class ChangeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setColumns(const ChangeColumns &columns) { m_columns = columns; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCell(QPainter *painter, const QRect &rect, const ChangeLine &line, const WindowTheme &theme) const;
    void paintWords(QPainter *painter, const QRect &rect, const ChangeLine &line, const WindowTheme &theme) const;

    ChangeColumns m_columns;
    QFont m_font = WindowTheme::font(12);
    QFont m_smallFont = WindowTheme::font(11);
};

/// Up and Down read another change, letters go to a partner; a click, Enter or Space asks for the history of the cell,
/// Escape puts it away.
class ChangeRowsView : public QListView
{
    Q_OBJECT

public:
    explicit ChangeRowsView(QWidget *parent = nullptr);
    bool showsCurrent() const { return hasFocus() && m_byKeyboard; }
    /// Silent.
    void setRow(int row);
    /// Three rows: what is more has to be scrolled to, or given room.
    QSize sizeHint() const override;

signals:
    // From the user.
    void rowEdited(int row);
    void historyAsked(int row);
    void closeAsked();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool m_byKeyboard = false;
    bool m_silent = false;
    QPersistentModelIndex m_pressed;
};

} // namespace tradestrata
