// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/partnerlistmodel.h"
#include "widgets/panels/rowpaint.h"

#include <QAbstractButton>
#include <QWidget>

#include <functional>
#include <memory>

namespace tradestrata {

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

/// Others or the total, pinned at the foot and painted as the rows above. A click on others asks for it to be ticked or
/// not; it never ticks itself. A click on a number, or Ctrl and Enter, asks for the number.
class PartnerFootRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PartnerFootRow(bool tickable, QWidget *parent = nullptr);

    void setFoot(const PartnerFoot &foot);
    void setColumns(const RowColumns &columns);
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

    RowText m_row;
    RowLook m_look;
    RowColumns m_columns;
    std::optional<PanelNumber> m_pressed;
};

/// What stands above the columns of the partner list.
struct PartnerHeads
{
    QString period; ///< "To August 2025"
    QString value;  ///< "$ bn"
    QString share;  ///< "%"
};

/// The panel at the left of the figure: every partner with its tick, colour, value and share at the cursor; a search;
/// others and the total at the foot; the N largest at one press. Nothing is ticked before setRows() says so.
class PartnerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerPanel(QWidget *parent = nullptr);
    ~PartnerPanel() override;

    // Silent.
    void setHeads(const PartnerHeads &heads);
    /// What partners are found by beside what their rows say; asked for at the first search.
    void setFurtherNames(std::function<QStringList(PartnerCode)> names);
    /// The shown in the figure's order, anything else in any order. Place and search stay.
    void setRows(const QList<PartnerRow> &rows);
    /// At a cursor step: values and shares; nothing moves.
    void setValues(const QList<PartnerValue> &values);
    /// Orders the partners that are not shown by their values of now.
    void refreshOrder();
    void setOthers(const PartnerFoot &others);
    void setTotal(const PartnerFoot &total);
    /// Of a figure that draws the N largest: N; of one with a list of its own: 0.
    void setTop(int top);

    QSize sizeHint() const override;

signals:
    // From the user.
    void partnerToggled(tradestrata::PartnerCode partner, bool shown);
    void othersToggled(bool shown);
    void topChosen(int top);
    void numberAsked(tradestrata::PartnerCode partner, tradestrata::PanelNumber number);
    void othersNumberAsked(tradestrata::PanelNumber number);
    void totalNumberAsked(tradestrata::PanelNumber number);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void translate();
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
