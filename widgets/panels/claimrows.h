// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/claimsmodel.h"
#include "widgets/controls/theme.h"

#include <QListView>
#include <QStyledItemDelegate>
#include <QWidget>

namespace tradestrata {

/// The heads of a claims table; a column's two lines have a head each.
struct ClaimHeadTexts
{
    QString measure;
    QString leader;
    QString margin;
    QString unit; ///< of the margin: "$ bn"
    QString since;
    QString firstSince;
};

/// Where the columns of a claims table stand, from the list's left side.
struct ClaimColumns
{
    int chipBegin = 0;
    int nameBegin = 0;
    int marginEnd = 0;
    int sinceBegin = 0;
    int sinceEnd = 0;
};

/// So that measures, margins and dates have the room they need, and names what is left.
ClaimColumns claimColumns(const QList<ClaimLine> &lines, const ClaimHeadTexts &heads, int width);

/// The two lines of heads above a claims table.
class ClaimHeads : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimHeads(QWidget *parent = nullptr);
    void setHeads(const ClaimHeadTexts &heads, const ClaimColumns &columns);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ClaimHeadTexts m_heads;
    ClaimColumns m_columns;
};

/// Paints the rows of a ClaimsModel, 36 high with two lines of text.
class ClaimDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setColumns(const ClaimColumns &columns) { m_columns = columns; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLead(QPainter *painter, const QRect &rect, const ClaimLine &line, const WindowTheme &theme) const;

    ClaimColumns m_columns;
    QFont m_font = WindowTheme::font(12);
    QFont m_smallFont = WindowTheme::font(11);
};

/// As high as its rows. Up and Down read another row; a click, Enter or Space asks for its measure.
class ClaimRowsView : public QListView
{
    Q_OBJECT

public:
    explicit ClaimRowsView(QWidget *parent = nullptr);
    bool showsCurrent() const { return hasFocus() && m_byKeyboard; }
    /// The row that is read. Silent.
    void setRow(int row);
    QSize sizeHint() const override;

signals:
    // From the user.
    void rowEdited(int row);
    void measureAsked(int row);
    void copyAsked();

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
