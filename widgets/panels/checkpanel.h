// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/publishedlines.h"
#include "widgets/panels/findinglist.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;
class QTreeWidget;

namespace tradestrata {

/// What the check before publication finds in the figure, and below it published figures, each followed by its value in
/// every release: a table, and buttons to add one's own, one by one or from a file.
class CheckPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPanel(QWidget *parent = nullptr);

    /// `releases` are the names of the releases, in the order of the lines; `leftOut` says which releases are not
    /// compared.
    void setLines(const QStringList &releases, const QList<CheckLine> &lines, const QString &leftOut = {});

    /// What is found in the figure.
    void setFindings(const QList<FindingLine> &findings);

signals:
    // The number of the finding.
    void mendRequested(int finding);
    void acceptRequested(int finding);
    void withdrawRequested(int finding);
    void addRequested();
    void fileRequested();
    void removeRequested(int own);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void connectAll();
    void fitFindings();
    void fitHeads();
    void retranslate();
    void showRemovable();
    void removeSelected();
    int selectedOwn() const;

    QWidget *m_content;
    QLabel *m_figureHead;
    QScrollArea *m_findingArea;
    FindingList *m_findings;
    QLabel *m_publishedHead;
    QTreeWidget *m_table;
    QLabel *m_leftOut;
    QToolButton *m_add;
    QToolButton *m_open;
    QToolButton *m_remove;
    QStringList m_releases;
    QList<CheckLine> m_lines;
};

} // namespace tradestrata
