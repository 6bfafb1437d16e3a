// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "models/data/partnerlookup.h"
#include "models/data/period.h"
#include "models/io/readoptions.h"
#include "models/spec/figurespec.h"
#include "models/spec/housestyle.h"
#include "models/spec/measurefacts.h"

#include <optional>
#include <utility>

/// Reads the values of single options: each is stored in its target if it is given, and refused with the possible
/// values. Every error is wrong usage.

namespace tradestrata {

/// The figure that the options ask for. Every error is wrong usage. `base` supplies what the options do not set, such
/// as a session's figure.
Result<FigureSpec> specFrom(const Arguments &arguments, const PartnerLookup &lookup, const FigureSpec &base = {});

/// The same with --size as the house style writes the size of that name. Error: neither it nor the presets have that name.
Result<Arguments> withHouseSize(Arguments arguments, const HouseStyle &style);
/// Whether a size that is not known may be one of a house style, which must be read first.
bool mayBeInStyle(const Message &error, const Arguments &arguments);

/// The period of --at, or `otherwise` without it.
Result<PeriodRef> periodAt(const Arguments &arguments, PeriodRef otherwise);

/// The number of --figure, 1 to `count`.
Result<int> figureNumber(const Arguments &arguments, int count);

using MaybeError = std::optional<Message>;

Message badValue(const char *option, const QString &value, const QStringList &allowed);

template<class E>
MaybeError readWord(const Arguments &arguments, const char *option, E &target)
{
    if (!arguments.has(option))
        return std::nullopt;
    const auto found = fromKey<E>(arguments.value(option));
    if (!found)
        return badValue(option, arguments.value(option), keys<E>());
    target = *found;
    return std::nullopt;
}

MaybeError readPeriod(const Arguments &arguments, const char *option, PeriodRef &target);
MaybeError readMonth(const Arguments &arguments, const char *option, std::optional<Month> &target);
/// Reads `yes` or `no`; nothing if neither is given.
MaybeError readSwitch(const Arguments &arguments, const char *yes, const char *no, std::optional<bool> &target);
Result<int> wholeNumber(const Arguments &arguments, const char *option, int least, int most);

MaybeError contradiction(const char *one, const char *other);
/// "--bridge requires --dollars-of 2025-08"
MaybeError needs(const char *option, const char *other, const char *value);

/// Splits "MX,CA,\"Korea, South\"" at commas; double quotes protect a comma.
QStringList splitList(const QString &text);

/// Why the file name is invalid: it has an extension but no name, and would be hidden.
MaybeError whyNameless(const QString &output);

/// Why nothing may be written to a file: it is read by the same command.
MaybeError whyInput(const QString &output, const Arguments &arguments);

/// The value of --format; without it, the first format of the command.
Result<QString> formatFrom(const Arguments &arguments, const QStringList &formats);

/// How a data file is to be read, by --layout, --reporter, --role and the others. Errors: a pair without "=", another
/// decimal sign, a month of release that is none.
Result<ReadOptions> readOptionsFrom(const Arguments &arguments);

/// The month of --released; nothing without it.
Result<std::optional<Month>> releasedFrom(const Arguments &arguments);
/// The months of --released for two files, an older and a newer one; a single month belongs to the newer one.
Result<std::pair<std::optional<Month>, std::optional<Month>>> bothReleasedFrom(const Arguments &arguments);

} // namespace tradestrata
