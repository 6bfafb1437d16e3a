// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/publishedlines.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;
class QToolButton;
class QTreeWidget;

namespace tradestrata {

/// Published figures, under each what every release says of it: a table, and buttons for one's own, one by one or from a file.
class CheckPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPanel(QWidget *parent = nullptr);

    /// `releases` are their names, as the lines have them; `leftOut` says which others are not set beside them.
    void setLines(const QStringList &releases, const QList<CheckLine> &lines, const QString &leftOut = {});

signals:
    void addAsked();
    void fileAsked();
    void removeAsked(int own);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void retranslate();
    void showRemovable();
    void removeSelected();
    int selectedOwn() const;

    QTreeWidget *m_table;
    QLabel *m_leftOut;
    QToolButton *m_add;
    QToolButton *m_open;
    QToolButton *m_remove;
    QStringList m_releases;
    QList<CheckLine> m_lines;
};

} // namespace tradestrata
