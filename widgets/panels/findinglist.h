// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace tradestrata {

/// What the check before publication finds in a figure, in the words of the window.
struct FindingLine
{
    QString id;
    QString sentence;
    QString mend;     ///< "Start at Zero"; empty if nothing here mends it
    QString accepted; ///< "Accepted: as published."; empty if it is open

    bool operator==(const FindingLine &) const = default;
};

/// The findings of a figure, each with a button that mends it and one that accepts it, or takes that back.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    /// `none` is shown if there are no lines.
    void setLines(const QList<FindingLine> &lines, const QString &none);

signals:
    // From the user: the number of the line.
    void mendRequested(int line);
    void acceptRequested(int line);
    void withdrawRequested(int line);

private:
    void build();
    QWidget *makeLine(int line);

    QVBoxLayout *m_column;
    QList<FindingLine> m_lines;
    QString m_none;
};

} // namespace tradestrata
