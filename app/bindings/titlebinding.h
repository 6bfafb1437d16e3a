// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"

#include <QTimer>

namespace tradestrata {

class MessageBar;

/// Says in the message bar when a title that says who leads is not true at the period looked at, and takes it back when
/// it is true again.
class TitleBinding : public QObject
{
    Q_OBJECT

public:
    TitleBinding(MessageBar &messages, FigureSource &source, QObject *parent = nullptr);

    /// For the status bar: whether the title holds; empty where nothing is bound.
    QString status() const;

signals:
    void statusChanged();

private:
    void follow();
    void show();
    void followLink(const QString &id);
    void mend();

    MessageBar &m_messages;
    FigureSource &m_source;
    QTimer m_rest;         ///< while a field is being typed it is no mistake yet
    QString m_status;
    QString m_closed;      ///< the title whose notice was closed: it stays closed until the title is true again
};

} // namespace tradestrata
