// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/io/censusrows.h"
#include "models/io/import.h"

namespace tradestrata {

/// Makes the table out of the workbook's rows: codes of one partner added, every blank with its reason.
/// Which blank a year without a row gives:
/// - a group: within others, which for a group means that the source does not publish it then (World in 1985 and 1986,
///   regions before 1997, a programme after it ended);
/// - a partner before its first year after 1992, or after its last year: absent. An unknown code has as first year the
///   year of its first row. A row there with nothing but zeros is a placeholder, and absent too; other values stay;
/// - any other partner: within others before 1992, zero from 1992 on (it had no trade).
/// Months after the last one that World's exports have a value for are not part of the table.
/// Error: no month with a value.
Result<Import> makeCensusTable(const CensusRows &rows, const PartnerRegistry &registry);

} // namespace tradestrata
