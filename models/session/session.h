// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/owngroup.h"
#include "models/data/publishedfigure.h"
#include "models/data/tradetable.h"
#include "models/spec/figurespec.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

/// What undo and redo have to know about two sessions that one change lies between.

namespace tradestrata {

/// Two partners whose claims are looked at: "lead leads over".
struct ComparedPair
{
    PartnerCode lead;
    PartnerCode over;

    bool operator==(const ComparedPair &) const = default;
};

/// Where a figure is looked at: never part of what it is, never "modified", not in the undo history.
struct View
{
    PeriodRef cursor = PeriodRef::latest();
    std::optional<ComparedPair> claims; ///< nothing: the first two that the figure shows

    bool operator==(const View &) const = default;
};

/// A figure of a session: the name on its tab, what was asked for, and where it is looked at.
struct SessionFigure
{
    QString name;
    FigureSpec spec;
    View view;
    QJsonObject unknown; ///< keys of the file that this version does not know: kept as they are
    FigureSpec aside;    ///< options that were asked for and have no place in the spec's chart or measure

    bool operator==(const SessionFigure &) const = default;
    /// The spec with the options that were kept aside, where it has none of its own.
    FigureSpec withAside(FigureSpec next) const;
    /// Takes the legal part of what was asked for as the spec, and keeps the rest aside, with what is there already, for
    /// a chart or measure that has a place for it.
    void setSpec(const FigureSpec &asked, const FigureSpec &legal);
    /// Equal in everything that a user edits: the view and what is kept aside do not count.
    bool sameContent(const SessionFigure &other) const;
};

/// Which data a session is about: the built-in table, or a file.
struct DataRef
{
    bool builtIn = true;
    QString relativePath; ///< from the session's folder; tried first
    QString absolutePath; ///< tried second
    QByteArray hash;      ///< SHA-256 of the file, lower-case hex
    /// As stated by the user for a file that does not say; of the built-in table its release.
    std::optional<Month> released;
    QJsonObject unknown;

    bool operator==(const DataRef &) const = default;
};

/// A list of figures with references to their data: what a .strata file holds. A value; Document owns the one in use.
struct Session
{
    QList<DataRef> data;
    QList<SessionFigure> figures;
    QList<OwnGroup> groups; ///< of the analyst's making, for all figures
    QList<PublishedFigure> published; ///< the analyst's own, beside the built-in ones
    int current = 0; ///< which figure is in front; looking, not editing
    QJsonObject unknown;

    bool operator==(const Session &) const = default;
    /// Equal in everything that a user edits: views and the current figure do not count.
    bool sameContent(const Session &other) const;
};

/// The figure of `here` that differs from `there`: the one in front if it does, else the first. When figures were added
/// or removed: the first that only `here` has, or, where `here` has fewer, the one that was in front. Nothing when the
/// figures are the same.
std::optional<int> changedFigure(const Session &here, const Session &there);

/// The session with the views that its figures have in `now`: by name where both have it once, what is then left by
/// place if there are as many. A figure that is not there now keeps its own.
Session withViewsOf(Session session, const Session &now);

/// The place of the figure with that name; nothing when there is none or more than one.
std::optional<int> onlyFigureNamed(const Session &session, const QString &name);

} // namespace tradestrata
