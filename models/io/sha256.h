// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/bytesource.h"

#include <stop_token>

namespace tradestrata {

/// SHA-256 of all bytes as lower-case hex, with the processor's own instructions where it has them. Empty if the bytes cannot
/// be read or it is to stop.
QByteArray sha256Of(const ByteSource &source, const std::stop_token &stop = {});

} // namespace tradestrata
