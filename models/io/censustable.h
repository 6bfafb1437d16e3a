// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/io/censusrows.h"
#include "models/io/import.h"

namespace tradestrata {

/// Builds the table from the workbook's rows: codes of one partner added, every blank with its reason. The blank for a
/// year without a row:
/// - a group: within others, which for a group means that the source does not publish it then (World in 1985 and 1986,
///   regions before 1997, a programme after it ended);
/// - a partner before its first year after 1992, or after its last year: absent. The first year of an unknown code is the
///   year of its first row. A row there with only zeros is a placeholder, and absent too; other values are kept;
/// - any other partner: within others before 1992, zero from 1992 on (it had no trade).
/// If a row that cannot be placed may be that of the partner's year, the year is missing instead: nothing that was not
/// understood becomes zero.
/// Months after the last one for which World has exports are not part of the table. Error: no month with a value.
Result<Import> makeCensusTable(const CensusRows &rows, const PartnerRegistry &registry);

} // namespace tradestrata
