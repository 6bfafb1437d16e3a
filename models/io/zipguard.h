// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/io/import.h"

#include <QByteArrayView>

namespace tradestrata {

/// The maximum unpacked size of a zip archive.
struct ZipLimits
{
    qint64 largest = 500'000'000;     ///< bytes in total, by the directory
    qint64 ratioMatters = 50'000'000; ///< bytes from which the ratio is checked
    qint64 ratio = 100;               ///< unpacked over packed
};

/// Checks a zip archive before a library that trusts it unpacks it: the directory's sizes and positions, then every
/// entry, which is unpacked into nothing, never beyond the claimed size, and whose checksum is compared. Takes as long
/// as unpacking once. Returns the total unpacked size in bytes. Errors: no directory (truncated), damaged, written in
/// an unsupported way (zip64, encrypted, other compressions), too large, other sizes than claimed, stopped.
Result<qint64> checkZip(QByteArrayView bytes, const Progress &progress = Progress(), const ZipLimits &limits = {});

} // namespace tradestrata
