// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"
#include "models/io/publishedfile.h"
#include "widgets/panels/checkpanel.h"
#include "widgets/panels/publisheddialog.h"

#include <QObject>

namespace tradestrata {

/// Keeps the panel of published figures and the document together: the built-in figures and the session's own beside each
/// release, and what somebody adds.
class CheckBinding : public QObject
{
    Q_OBJECT

public:
    CheckBinding(CheckPanel &panel, FigureSource &source, const Builtin &builtin, QObject *parent = nullptr);

    /// Adds the figures of a file to the session's own, undoably; how many of them were there already. Error: the file's,
    /// or no room; then nothing is added.
    Result<int> addFile(const QString &path);
    /// Adds one, written as a line of such a file with its rounding at the end; why it could not, or empty.
    QString add(const QString &line);
    /// What can be said of a figure: partners and groups, and the periods of the data.
    PublishedChoices choices() const;
    void show();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void remove(int own);
    PublishedBeside beside() const;
    Result<int> take(const QList<PublishedFigure> &figures);

    CheckPanel &m_panel;
    FigureSource &m_source;
    const Builtin &m_builtin;
};

} // namespace tradestrata
