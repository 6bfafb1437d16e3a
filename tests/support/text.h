// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/serieskey.h"

#include <QString>

/// Text of a test's source, which is UTF-8.
inline QString s(const char *text) { return QString::fromUtf8(text); }

inline constexpr tradestrata::PartnerCode mexico{2010};
inline constexpr tradestrata::PartnerCode canada{1220};
