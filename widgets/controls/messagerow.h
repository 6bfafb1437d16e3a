// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/messagebar.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace tradestrata {

/// One sentence on its ground, with its link and a button to close it: 36 px high, more where the sentence needs it.
class MessageRow : public QWidget
{
    Q_OBJECT

public:
    explicit MessageRow(QWidget *parent = nullptr);

    /// Silent.
    void setItem(const MessageBarItem &item);

signals:
    void linkActivated();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void retheme();

    MessageBarItem::Kind m_kind = MessageBarItem::Kind::Notice;
    QLabel *m_text;
    QToolButton *m_link;
    QToolButton *m_close;
};

} // namespace tradestrata
