// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bindings/insight.h"
#include "app/figuresource.h"
#include "models/io/publishedfile.h"
#include "widgets/panels/checkpanel.h"
#include "widgets/panels/publisheddialog.h"

#include <QObject>

namespace tradestrata {

/// Synchronizes the panel of published figures with the document: the built-in figures and the session's own compared
/// with each release, and additions.
class CheckBinding : public QObject
{
    Q_OBJECT

public:
    CheckBinding(CheckPanel &panel, FigureSource &source, const Builtin &builtin, QObject *parent = nullptr);

    /// Adds the figures of a file to the session's own (can be undone) and returns how many already existed. Errors:
    /// those of the file, or no room; then nothing is added.
    Result<int> addFile(const QString &path);
    /// Adds one figure, written as a line of such a file with its rounding at the end. Returns why it could not be
    /// added, or an empty string.
    QString add(const QString &line);
    /// The choices for a published figure: partners and groups, and the periods of the data.
    PublishedChoices choices() const;

private:
    void show();
    void remove(int own);
    PublishedContext publishedContext() const;
    Result<int> take(const QList<PublishedFigure> &figures);

    CheckPanel &m_panel;
    FigureSource &m_source;
    const Builtin &m_builtin;
    InSight m_inSight;
};

} // namespace tradestrata
