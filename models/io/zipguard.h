// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/io/import.h"

#include <QByteArrayView>

namespace tradestrata {

/// What a zip archive may unpack to before it is refused.
struct ZipLimits
{
    qint64 largest = 500'000'000;     ///< bytes in all, by the directory
    qint64 ratioMatters = 50'000'000; ///< bytes from which the ratio counts
    qint64 ratio = 100;               ///< unpacked over packed
};

/// Looks through a zip archive before a library that trusts it unpacks it: the directory's sizes and places, then every
/// entry unpacked into nothing, never beyond the size claimed for it, with its checksum compared. Costs what one
/// unpacking costs. Returns the size of all entries unpacked, in bytes. Errors: no directory (cut short), damaged,
/// written in a way that is not supported (zip64, encrypted, other compressions), too large, other sizes than claimed,
/// stopped.
Result<qint64> checkZip(QByteArrayView bytes, const Progress &progress = Progress(), const ZipLimits &limits = {});

} // namespace tradestrata
