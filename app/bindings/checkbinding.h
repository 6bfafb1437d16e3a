// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bindings/insight.h"
#include "app/figuresource.h"
#include "models/io/lists.h"
#include "models/preflight/preflight.h"
#include "widgets/panels/checkpanel.h"
#include "widgets/panels/publisheddialog.h"
#include "widgets/render/fonts.h"

#include <QObject>

namespace tradestrata {

/// Synchronizes the panel of checks with the document: what the check before publication finds in the figure, mends and
/// accepted findings; the built-in published figures and the session's own compared with each release, and additions.
class CheckBinding : public QObject
{
    Q_OBJECT

public:
    CheckBinding(CheckPanel &panel, FigureSource &source, const Builtin &builtin, const FigureFonts &fonts,
                 QObject *parent = nullptr);

    /// A finding as a sentence in the window's language.
    QString sentence(int finding) const;
    /// Accepts a finding for a reason; can be undone.
    void accept(int finding, const QString &reason);

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
    void showFindings();
    QList<Finding> findings() const;
    void mend(int finding);
    void withdraw(int finding);
    void remove(int own);
    PublishedContext publishedContext() const;
    Result<int> take(const QList<PublishedFigure> &figures);

    CheckPanel &m_panel;
    FigureSource &m_source;
    const Builtin &m_builtin;
    const FigureFonts &m_fonts;
    /// What the published figures were last compared with.
    struct Compared
    {
        QList<TablePtr> tables;
        QList<PublishedFigure> published;
        QList<OwnGroup> groups;
        QLocale locale;

        bool operator==(const Compared &) const = default;
    };

    QList<Finding> m_findings;
    std::optional<Compared> m_compared;
    bool m_hasMoved = false; ///< the figure has followed the cursor since the last check
    InSight m_inSight;
};

} // namespace tradestrata
