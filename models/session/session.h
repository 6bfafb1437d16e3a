// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/context.h"
#include "models/data/owngroup.h"
#include "models/data/publishedfigure.h"
#include "models/data/tradetable.h"
#include "models/io/readoptions.h"
#include "models/spec/figurespec.h"
#include "models/spec/housestyle.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

/// What undo and redo need to know about two sessions before and after one change.

namespace tradestrata {

/// The two partners of the claims panel: "lead leads over".
struct ComparedPair
{
    PartnerCode lead;
    PartnerCode over;

    bool operator==(const ComparedPair &) const = default;
};

/// The view of a figure: never part of its content, never "modified", not in the undo history.
struct View
{
    PeriodRef cursor = PeriodRef::latest();
    std::optional<ComparedPair> claims; ///< nothing: the first two that the figure shows

    bool operator==(const View &) const = default;
};

/// A figure of a session: the name on its tab, its spec, and its view.
struct SessionFigure
{
    QString name;
    FigureSpec spec;
    View view;
    QJsonObject unknown; ///< keys of the file that this version does not know: kept unchanged
    FigureSpec aside;    ///< requested options that the spec's chart or measure does not support

    bool operator==(const SessionFigure &) const = default;
    /// The spec with the options that were kept aside, if it has none of its own.
    FigureSpec withAside(FigureSpec next) const;
    /// Takes the legal part of what was asked for as the spec, and keeps the rest aside, with what is there already, for
    /// a chart or measure that has a place for it.
    void setSpec(const FigureSpec &asked, const FigureSpec &legal);
    /// Equal in everything that a user edits, except the view and what is kept aside.
    bool sameContent(const SessionFigure &other) const;
};

/// The data of a session: the built-in table, or a file.
struct DataRef
{
    /// What they are to the others: a release, one table with the release that stands before them, or the own figures of
    /// a partner, which stand beside those of the reporter.
    enum class Use { Release, Together, Mirror };

    bool builtIn = true;
    QString relativePath; ///< from the session's folder; tried first
    QString absolutePath; ///< tried second
    QByteArray hash;      ///< SHA-256 of the file, lower-case hex
    /// How the file is read. `released` is as stated by the user for a file that does not give it; for the built-in table
    /// its release.
    ReadOptions read;
    Use use = Use::Release;
    QJsonObject unknown;

    bool operator==(const DataRef &) const = default;
};

/// A list of figures with references to their data: the content of a .strata file. A value; Document owns the one in
/// use.
struct Session
{
    QList<DataRef> data;
    QList<SessionFigure> figures;
    QList<OwnGroup> groups;           ///< made by the analyst, for all figures
    QList<PublishedFigure> published; ///< the analyst's own, in addition to the built-in ones
    OwnSeries series = {};            ///< instead of the built-in ones
    HouseStyle style = {};            ///< of all figures; empty: the program's own
    int current = 0;                  ///< the current figure; part of the view, not of the content
    QJsonObject unknown;

    bool operator==(const Session &) const = default;
    /// Equal in everything that a user edits: views and the current figure are ignored.
    bool sameContent(const Session &other) const;
};

/// The figure of `here` that differs from `there`: the current one if it does, otherwise the first. If figures were
/// added or removed: the first that only `here` has or, if `here` has fewer, the one that was current. Nothing if the
/// figures are the same.
std::optional<int> changedFigure(const Session &here, const Session &there);

/// The session with the views that its figures have in `now`: by name if both have it once, the remaining ones by index
/// if there are equally many. A figure that is not in `now` keeps its own.
Session withViewsOf(Session session, const Session &now);

/// The sizes that the house style names, then those of the session's figures.
QList<NamedSize> ownSizes(const Session &session);

/// The index of the figure with that name; nothing if there is none or more than one.
std::optional<int> onlyFigureNamed(const Session &session, const QString &name);

} // namespace tradestrata
