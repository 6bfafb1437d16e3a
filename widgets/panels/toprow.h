// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace tradestrata {

/// "Top 5 10 15": selects the largest partners. The current number is marked.
class TopRow : public QWidget
{
    Q_OBJECT

public:
    explicit TopRow(QWidget *parent = nullptr);

    /// 0 if the partners are not the N largest.
    void setTop(int top);

signals:
    /// From the user.
    void topChosen(int top);

private:
    void retranslate();

    QLabel *m_label;
    QList<QToolButton *> m_buttons;
    int m_top = 0;
};

} // namespace tradestrata
