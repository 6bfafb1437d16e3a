// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/theme.h"
#include "widgets/panels/panelnumber.h"

#include <QAbstractListModel>
#include <QColor>
#include <QList>
#include <QListView>
#include <QString>
#include <QStyledItemDelegate>

#include <optional>

namespace tradestrata {

/// A line of the read-out, as written; texts are empty where there is no value.
struct ReadOutRow
{
    QString rank; ///< empty for groups, others and the total
    QColor chip;
    QString name;
    QString value;
    QString share;
    QString change;           ///< on a year earlier, with its sign
    QString blank = {};       ///< why there is no value
    QString note = {};        ///< what is known of the partner's figures
    QString changeBlank = {}; ///< why there is no change
    bool isTotal = false;     ///< the last line, below a rule

    bool operator==(const ReadOutRow &) const = default;
};

/// Serves the lines of a read-out; as many lines as before are the same lines with other numbers.
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

/// Where the columns of the read-out stand, from the list's left side.
struct ReadOutColumns
{
    int chipBegin = 0;
    int nameBegin = 0;
    int valueEnd = 0;
    int shareEnd = 0;
    int changeEnd = 0;
};

/// Paints the lines of a ReadOutModel.
class ReadOutDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setColumns(const ReadOutColumns &columns) { m_columns = columns; }
    /// The number of the row that stands at x.
    std::optional<PanelNumber> numberAt(const QModelIndex &index, int x) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintMark(QPainter *painter, const QRect &rect, const ReadOutRow &row, PanelNumber number, const WindowTheme &theme) const;
    QString toolTip(const ReadOutRow &row, int x) const;

    const QFont &fontOf(const ReadOutRow &row) const { return row.isTotal ? m_totalFont : m_font; }

    ReadOutColumns m_columns;
    QFont m_font = WindowTheme::font();
    QFont m_totalFont = WindowTheme::font(13, QFont::Medium);
};

/// As high as its lines; where there is less room it scrolls. Up and Down move between lines, Left and Right between
/// the numbers of one; a click on a number, or Enter, asks for it.
class ReadOutView : public QListView
{
    Q_OBJECT

public:
    explicit ReadOutView(QWidget *parent = nullptr);
    bool showsCurrent() const { return hasFocus() && m_byKeyboard; }
    PanelNumber currentNumber() const { return m_number; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void numberAsked(int row, tradestrata::PanelNumber number);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    std::optional<PanelNumber> numberAt(QPoint place) const;

    bool m_byKeyboard = false;
    QPersistentModelIndex m_pressed;
    PanelNumber m_number = PanelNumber::Value;
};

} // namespace tradestrata
