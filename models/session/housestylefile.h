// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/partnerlookup.h"
#include "models/spec/housestyle.h"

#include <QJsonObject>

#include <functional>

namespace tradestrata {

/// A house style as read, and names in it that no partner known to the program has.
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
};

/// A house style from JSON (the manual on files documents its members). Strict: what it does not know, and what is no
/// value of its member, is an error that quotes it.
Result<ReadHouseStyle> houseStyleFromJson(const QJsonObject &object, const HouseStyleGround &ground);
/// The same with partners by code and the logo in it, as a session keeps it.
Result<HouseStyle> keptHouseStyle(const QJsonObject &object);
QJsonObject houseStyleToJson(const HouseStyle &style);

/// Whether a file is a house style, by its content.
bool looksLikeHouseStyle(const QString &path);
/// A house style from a file; its logo is a file beside it. Errors, with the file's name: those of readFile(), not JSON (with
/// the line), no house style, of a newer version, those of its members and of readLogo().
Result<ReadHouseStyle> readHouseStyle(const QString &path, const PartnerLookup &lookup);

} // namespace tradestrata
