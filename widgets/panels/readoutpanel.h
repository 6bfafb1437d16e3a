// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/readoutmodel.h"

#include <QWidget>

class QLabel;

namespace tradestrata {

class RowHeads;
class RowList;

/// The heads above the lines of the read-out.
struct ReadOutHeads
{
    QString title;        ///< "At August 2025"
    QString subtitle;     ///< "Exports, 12 months, billions of dollars"
    QString value;        ///< "$ bn"
    QString share;        ///< "Share %"
    QString change;       ///< "Year, %"
    QString events;       ///< events of the period, one line each; empty: none
    QString eventsInFull; ///< the same as whole sentences with their sources

    bool operator==(const ReadOutHeads &) const = default;
};

/// The numbers at the cursor, in the order of the figure: rank, colour, name, value, share and change on a year
/// earlier; others and the total come last. The order never changes with the cursor: the rank is a number.
class ReadOutPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReadOutPanel(QWidget *parent = nullptr);

    // Silent.
    void setHeads(const ReadOutHeads &heads);
    void setRows(const QList<ReadOutRow> &rows);

    QSize sizeHint() const override;

signals:
    /// From the user: a number of a line; the first line is 0.
    void numberRequested(int row, tradestrata::PanelNumber number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeColumns();
    void retranslate();

    ReadOutHeads m_texts;
    ReadOutModel m_model;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_events;
    RowHeads *m_heads;
    RowList *m_view;
};

} // namespace tradestrata
