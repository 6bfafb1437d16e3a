// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/data/result.h"
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

/// Session files are JSON, keys in alphabetical order, two blanks of indent, so that they can be compared and versioned.
/// Errors: not JSON (with its line), truncated, no session, of a newer version.
Result<ReadSession> readSession(const QByteArray &bytes, const PartnerRegistry &registry);
QByteArray writeSession(const Session &session, const PartnerRegistry &registry);

/// A figure spec as JSON: the words of the command line, periods as "2025-08", partners with code and iso3.
QJsonObject specToJson(const FigureSpec &spec, const PartnerRegistry &registry);
/// The other way; what cannot be understood keeps its default and is told. Keys that are not known go to `unknown`.
FigureSpec specFromJson(const QJsonObject &object, Messages &mended, QJsonObject &unknown);

} // namespace tradestrata
