// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace tradestrata {

/// The line of small heads above the rows of a panel.
class ColumnHeads : public QWidget
{
    Q_OBJECT

public:
    /// A head over numbers, which ends where they end.
    struct Head
    {
        QString text;
        int end = 0;
        bool operator==(const Head &) const = default;
    };

    explicit ColumnHeads(int height, QWidget *parent = nullptr);

    /// `first` begins at `firstBegin` and has the room that the others leave; they come from left to right.
    void setHeads(const QString &first, int firstBegin, const QList<Head> &heads);
    /// How wide the widest of texts is, in the font of heads.
    static int widestOf(const QStringList &texts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_first;
    int m_firstBegin = 0;
    QList<Head> m_heads;
};

} // namespace tradestrata
