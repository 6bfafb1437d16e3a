// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/language.h"
#include "models/numbers/numbers.h"

namespace tradestrata {

/// A title that says who leads, as a template, and what it says now.
struct TitleSuggestion
{
    QString title; ///< with fields
    QString text;  ///< filled in
};

/// The titles that are true of the figure at the period looked at, in the figure's language.
QList<TitleSuggestion> suggestedTitles(const Numbers &numbers, const ValidSpec &spec, const PartnerRegistry &registry,
                                       PeriodRef at, const Language &language);

} // namespace tradestrata
