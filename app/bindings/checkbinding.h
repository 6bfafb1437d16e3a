// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"
#include "widgets/panels/checkpanel.h"

#include <QObject>

namespace tradestrata {

/// Keeps the panel of published figures and the document together: the built-in figures and the session's own beside each
/// release, and what somebody types.
class CheckBinding : public QObject
{
    Q_OBJECT

public:
    CheckBinding(CheckPanel &panel, FigureSource &source, const Builtin &builtin, QObject *parent = nullptr);

    /// Adds the figures of a file to the session's own, undoably. Error: the file's.
    std::optional<Message> addFile(const QString &path);
    void show();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void add(const QString &line);
    void remove(int own);
    std::optional<Message> take(const QList<PublishedFigure> &figures);

    CheckPanel &m_panel;
    FigureSource &m_source;
    const Builtin &m_builtin;
};

} // namespace tradestrata
