// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/owngroup.h"
#include "models/data/publishedfigure.h"
#include "models/data/tradetable.h"
#include "models/spec/figurespec.h"

#include <QJsonObject>
#include <QList>
#include <QString>

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
    /// Takes the legal part of what was asked for as the spec, and keeps the rest aside for a chart or measure that has
    /// a place for it.
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

} // namespace tradestrata
