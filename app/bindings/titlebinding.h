// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"

#include <QTimer>

namespace tradestrata {

class MessageBar;

/// Shows a notice in the message bar while a title that says who leads is not true of the period that the figure shows,
/// and while the marked period is not one that it shows.
class TitleBinding : public QObject
{
    Q_OBJECT

public:
    TitleBinding(MessageBar &messages, FigureSource &source, QObject *parent = nullptr);

    /// For the status bar: whether the title is true; empty if it makes no claim.
    QString status() const;

signals:
    void statusChanged();

private:
    void follow();
    void show();
    void showMark();
    void followLink(const QString &id);
    void mend();
    void removeMark();

    MessageBar &m_messages;
    FigureSource &m_source;
    QTimer m_rest; ///< a field that is still being typed is not yet a mistake
    QString m_status;
    QString m_closed;                   ///< the title whose notice was closed; it stays closed until the title is true again
    std::optional<Period> m_closedMark; ///< the mark whose notice was closed
};

} // namespace tradestrata
