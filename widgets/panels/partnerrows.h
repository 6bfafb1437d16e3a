// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/theme.h"
#include "widgets/panels/panelnumber.h"

#include <QAbstractButton>
#include <QListView>
#include <QStyledItemDelegate>

#include <optional>

namespace tradestrata {

/// Where the columns of numbers end, from the panel's left side: the same for heads, list and foot.
struct PartnerColumns
{
    int valueEnd = 0;
    int shareEnd = 0;
    bool operator==(const PartnerColumns &) const = default;
};

/// What a row of the partner panel says.
struct PartnerRowText
{
    QString name;
    QString value;
    QString share;
    QColor chip;
    bool tickable = true;
    bool ticked = false;
    bool enabled = true;
    bool hovered = false;
};

inline constexpr int partnerNameBegin = 56;

/// The number of a row that stands at x.
std::optional<PanelNumber> partnerNumberAt(int x, const QString &value, const PartnerColumns &columns);

/// In the painter's own font.
void paintPartnerRow(QPainter *painter, const QRect &rect, const PartnerRowText &row, const PartnerColumns &columns,
                     const QWidget *widget);

/// Paints the rows of a PartnerListModel; the name that is cut short is told as tooltip.
class PartnerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setColumns(const PartnerColumns &columns) { m_columns = columns; }
    std::optional<PanelNumber> numberAt(const QModelIndex &index, int x) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    PartnerColumns m_columns;
    QFont m_font = WindowTheme::font();
};

/// The list of partners: a click, Space or Enter asks for a row to be ticked or not; a click on a number, or Ctrl and
/// Enter, asks for the number; typing goes to the search.
class PartnerListView : public QListView
{
    Q_OBJECT

public:
    explicit PartnerListView(QWidget *parent = nullptr);

    /// What is said where there is no row.
    void setEmptyText(const QString &text);
    /// Whether Enter in the search would take the current row.
    void setAimed(bool aimed);
    bool showsCurrent() const { return m_aimed || (hasFocus() && m_byKeyboard); }

signals:
    void toggleAsked(const QModelIndex &index);
    void numberAsked(const QModelIndex &index, tradestrata::PanelNumber number);
    void leftAtTop();
    void escaped();
    void typed(const QString &text);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyText;
    QPersistentModelIndex m_pressed;
    bool m_aimed = false;
    bool m_byKeyboard = false;
};

/// Others or the total, at the foot of the partner list.
struct PartnerFoot
{
    QString name;
    QColor chip;
    QString value;
    QString share;
    QString blank = {};  ///< why there is no value
    bool shown = false;  ///< others alone
    bool enabled = true; ///< others alone
    QString whyNot = {}; ///< why others cannot be ticked: one sentence
};

/// Others or the total, pinned at the foot. A click on others asks for it to be ticked or not; it never ticks itself. A
/// click on a number, or Ctrl and Enter, asks for the number.
class PartnerFootRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PartnerFootRow(bool tickable, QWidget *parent = nullptr);

    void setFoot(const PartnerFoot &foot);
    void setColumns(const PartnerColumns &columns);
    QSize sizeHint() const override;

signals:
    void numberAsked(tradestrata::PanelNumber number);

protected:
    void nextCheckState() override {}
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<PanelNumber> numberAt(const QMouseEvent &event) const;

    PartnerRowText m_row;
    PartnerColumns m_columns;
    std::optional<PanelNumber> m_pressed;
};

} // namespace tradestrata
