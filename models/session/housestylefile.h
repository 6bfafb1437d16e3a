// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/owngroup.h"
#include "models/data/partnerlookup.h"
#include "models/spec/housestyle.h"

#include <QJsonObject>

#include <functional>

namespace tradestrata {

/// A house style as read, and names in it that nothing known has.
struct ReadHouseStyle
{
    HouseStyle style;
    Messages remarks;
};

/// How the reader finds what a house style names.
struct HouseStyleGround
{
    std::function<Result<PartnerCode>(const QString &)> partner;
    std::function<Result<QByteArray>(const QString &file)> logo; ///< not set: the logo is in the style itself
    QList<OwnGroup> groups = {};                                 ///< of the session, whose names are known
};

/// A house style from JSON (the manual on files documents its members). Strict: what it does not know, and what is no
/// value of its member, is an error that quotes it.
Result<ReadHouseStyle> houseStyleFromJson(const QJsonObject &object, const HouseStyleGround &ground);
/// The same with partners by code and the logo in it, as a session keeps it.
Result<HouseStyle> keptHouseStyle(const QJsonObject &object);
QJsonObject houseStyleToJson(const HouseStyle &style);

/// Whether a file is a house style, by its content.
bool looksLikeHouseStyle(const QString &path);
/// A house style from a file, for a session with those groups of its own; its logo is a file beside it. Errors, with the file's
/// name: those of readFile(), not JSON (with the line), no house style, of a newer version, those of its members and of readLogo().
Result<ReadHouseStyle> readHouseStyle(const QString &path, const PartnerLookup &lookup, const QList<OwnGroup> &groups = {});

/// The registry with what a session adds: names that only its data have, its own groups, and the colours of its house style, of
/// which those of names that groups of the session have are theirs.
PartnerRegistry withSession(const PartnerRegistry &builtIn, const QHash<int, QString> &names, const QList<OwnGroup> &groups,
                            const HouseStyle &style);

} // namespace tradestrata
