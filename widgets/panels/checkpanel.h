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

/// Published figures, each followed by its value in every release: a table, and buttons to add one's own, one by one or
/// from a file.
class CheckPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPanel(QWidget *parent = nullptr);

    /// `releases` are the names of the releases, in the order of the lines; `leftOut` says which releases are not
    /// compared.
    void setLines(const QStringList &releases, const QList<CheckLine> &lines, const QString &leftOut = {});

signals:
    void addRequested();
    void fileRequested();
    void removeRequested(int own);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fitHeads();
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
