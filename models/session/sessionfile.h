// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/partnerregistry.h"
#include "models/session/session.h"

#include <QByteArray>

namespace tradestrata {

/// The newest version of the session file that this program writes and reads.
inline constexpr int sessionVersion = 1;

/// A session as it was read, and what had to be mended to read it (unknown options, figures without a name).
struct ReadSession
{
    Session session;
    Messages mended;
};

/// Session files are JSON, keys in alphabetical order, four blanks of indent, so that they can be compared and
/// versioned. What is optional and not set is not written; everything else is, so that a figure stays what it is when
/// a default changes. Errors: "session-empty", "session-truncated", "session-no-json" (with the line),
/// "session-no-session", "session-newer", "session-no-figures".
Result<ReadSession> readSession(const QByteArray &bytes, const PartnerRegistry &registry);
QByteArray writeSession(const Session &session, const PartnerRegistry &registry);

/// The legal part of every spec, as the window keeps it; the rest stands aside. Says which options gave way, and why.
ReadSession withLegalSpecs(ReadSession read, const PartnerRegistry &registry);

/// A figure spec as it was read from JSON.
struct ReadSpec
{
    FigureSpec spec;
    FigureSpec aside; ///< see SessionFigure
    /// Keys that are not known. Those inside an entry of `partners` stand under "partners" and the entry's code.
    QJsonObject unknown;
    Messages mended; ///< values that are not known and what was taken instead; they name the figure by its key "name"
};

/// A figure spec as JSON: the words of the command line, periods as "2025-08", partners with code and iso3.
QJsonObject specToJson(const FigureSpec &spec, const PartnerRegistry &registry);
/// What is kept aside, as it stands under the figure's key "aside"; empty where there is nothing.
QJsonObject asideToJson(const FigureSpec &aside, const PartnerRegistry &registry);
/// The other way. Partner codes that the registry does not know stay in the list.
ReadSpec specFromJson(const QJsonObject &object, const PartnerRegistry &registry);
/// The object with the unknown keys put back where they were; what is known wins.
QJsonObject withUnknown(QJsonObject known, const QJsonObject &unknown);

} // namespace tradestrata
