// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/rowpaint.h"

#include <QAbstractButton>

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

} // namespace tradestrata
