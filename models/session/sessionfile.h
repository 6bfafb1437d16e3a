// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/partnerregistry.h"
#include "models/session/session.h"

#include <QByteArray>

namespace tradestrata {

/// The newest version of the session file that this program writes and reads.
inline constexpr int sessionVersion = 1;

/// A session as read, and what had to be mended (unknown options, figures without a name).
struct ReadSession
{
    Session session;
    Messages mended;
};

/// Session files are JSON, with keys in alphabetical order and an indent of four spaces, so that they can be compared
/// and versioned. Optional members that are not set are not written; everything else is, so that a figure does not
/// change if a default does. Errors: "session-empty", "session-truncated", "session-no-json" (with the line),
/// "session-no-session", "session-newer", "session-no-figures", "session-too-large", "session-too-many".
Result<ReadSession> readSession(const QByteArray &bytes, const PartnerRegistry &registry);
QByteArray writeSession(const Session &session, const PartnerRegistry &registry);
/// The same for the object in the file.
Result<ReadSession> sessionFromJson(QJsonObject root, const PartnerRegistry &registry);
QJsonObject sessionToJson(const Session &session, const PartnerRegistry &registry);

/// The legal part of every spec, as the window keeps it; the rest stands aside. Says which options gave way, and why.
ReadSession withLegalSpecs(ReadSession read, const PartnerRegistry &registry);

/// A figure spec as read from JSON.
struct ReadSpec
{
    FigureSpec spec;
    FigureSpec aside; ///< see SessionFigure
    /// Unknown keys. Those inside an entry of `partners` are under "partners" and the entry's code.
    QJsonObject unknown;
    Messages mended; ///< unknown values and their replacements; they name the figure by its key "name"
};

/// A figure spec as JSON: the words of the command line, periods as "2025-08", partners with code and iso3.
QJsonObject specToJson(const FigureSpec &spec, const PartnerRegistry &registry);
/// What is kept aside, as it stands under the figure's key "aside"; empty where there is nothing.
QJsonObject asideToJson(const FigureSpec &aside, const PartnerRegistry &registry);
/// The inverse. Unknown partner codes stay in the list.
ReadSpec specFromJson(const QJsonObject &object, const PartnerRegistry &registry);
/// The object with the unknown keys put back; known ones take precedence.
QJsonObject withUnknown(QJsonObject known, const QJsonObject &unknown);

} // namespace tradestrata
