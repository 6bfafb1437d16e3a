// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/partnerlistmodel.h"
#include "widgets/panels/rowpaint.h"

#include <QAbstractButton>
#include <QWidget>

#include <functional>
#include <memory>

namespace tradestrata {

/// Others or the total, at the bottom of the partner list.
struct PartnerFoot
{
    QString name;
    QColor chip;
    QString value;
    QString share;
    QString blank = {};  ///< why there is no value
    bool shown = false;  ///< only for others
    bool enabled = true; ///< only for others
    QString whyNot = {}; ///< why others cannot be ticked, in one sentence
};

/// Others or the total, fixed at the bottom and painted like the rows above. A click on others requests to tick or
/// untick it; the row never does so itself. A click on a number, or Ctrl+Enter, requests the number.
class PartnerFootRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PartnerFootRow(bool tickable, QWidget *parent = nullptr);

    void setFoot(const PartnerFoot &foot);
    void setColumns(const RowColumns &columns);
    QSize sizeHint() const override;

signals:
    void numberRequested(tradestrata::PanelNumber number);

protected:
    void nextCheckState() override {}
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<PanelNumber> numberAt(const QMouseEvent &event) const;

    RowText m_row;
    RowStyle m_rowStyle;
    RowColumns m_columns;
    std::optional<PanelNumber> m_pressed;
};

/// The heads of the columns of the partner list.
struct PartnerHeads
{
    QString period; ///< "To August 2025"
    QString value;  ///< "$ bn"
    QString share;  ///< "%"
};

/// The panel to the left of the figure: every partner with its check box, colour, value and share at the cursor; a
/// search field; others and the total at the bottom; buttons for the N largest. A click does not tick a partner by
/// itself; setRows() does.
class PartnerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerPanel(QWidget *parent = nullptr);
    ~PartnerPanel() override;

    /// What the rows are: partners, or the products of one partner.
    enum class Rows { Partners, Products };

    // Silent.
    void setKind(Rows kind);
    void setHeads(const PartnerHeads &heads);
    /// What partners are found by beside what their rows say; asked for at the first search.
    void setFurtherNames(std::function<QStringList(PartnerCode)> names);
    /// Partners shown in the figure's order, the others in any order. The scroll position and the search stay.
    void setRows(const QList<PartnerRow> &rows);
    /// Sets values and shares after a cursor step; the rows stay in place.
    void setValues(const QList<PartnerValue> &values);
    /// Sorts the partners that are not shown by their current values.
    void refreshOrder();
    void setOthers(const PartnerFoot &others);
    void setTotal(const PartnerFoot &total);
    /// N for a figure that draws the N largest partners; 0 for one with its own list.
    void setTop(int top);

    QSize sizeHint() const override;

signals:
    // From the user.
    void partnerToggled(tradestrata::PartnerCode partner, bool shown);
    void othersToggled(bool shown);
    void topChosen(int top);
    void numberRequested(tradestrata::PartnerCode partner, tradestrata::PanelNumber number);
    void othersNumberRequested(tradestrata::PanelNumber number);
    void totalNumberRequested(tradestrata::PanelNumber number);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void showCount();
    void showSearch(const QString &text);
    void placeColumns();
    void goToList();
    bool takeKey(const QKeyEvent &event);
    void toggle(const QModelIndex &index);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace tradestrata
