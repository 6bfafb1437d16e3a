// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/language.h"
#include "models/numbers/numberbehind.h"
#include "models/tables/figuretable.h"

namespace tradestrata {

/// The cells behind one number as a table for a reader, a cell of the source a row, and in the last rows what they come
/// to: months, partners, dollars as in the source, and where there are such, prices and what is counted.
FigureTable cellsTableOf(const CellsBehind &behind, const FigureSpec &spec, const NumberRef &number, const TableInfo &info,
                       const PartnerRegistry &registry, const Language &language);

/// How the number is made of them, as a sentence: "Mexico, 12 months to August 2025: $335.3 bn is the sum of these 12
/// months."
QString arithmeticOf(const CellsBehind &behind, const ValidSpec &spec, const Numbers &numbers, const NumberRef &number,
                     const Language &language);

} // namespace tradestrata
