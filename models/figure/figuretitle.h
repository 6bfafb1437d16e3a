// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/language.h"
#include "models/numbers/numbers.h"

namespace tradestrata {

/// What happens to the title and the subtitle of a figure when a newer release comes.
enum class TitleFate {
    NotChecked,    ///< it does not say who leads
    Frozen,        ///< the figure is fixed to one release
    NotTrueBefore, ///< nor does it say who led
    OtherPeriod,   ///< it is about another period in the newer release, so the two cannot be compared
    Holds,
    BecameFalse,
};

struct ComparedTitle
{
    TitleFate fate = TitleFate::NotChecked;
    Period period;                ///< the period that it is about; only if compared
    std::optional<Message> why{}; ///< it became false

    bool operator==(const ComparedTitle &) const = default;
};

/// Evaluates the words of a figure in the older and in the newer data. The cursor counts for a figure of one period only.
ComparedTitle comparedTitle(const FigureSpec &spec, PeriodRef cursor, const ReleaseList &older, const ReleaseList &newer,
                            const PartnerRegistry &registry, const Context &context);

/// A figure of the session whose title is true in the older release but not in the newer one.
struct UntrueTitle
{
    QString figure;
    int number = 0; ///< number of the figure, from 1
    Period period;  ///< the period that the title is about
    Message why;

    bool operator==(const UntrueTitle &) const = default;
};

/// A title that says who leads, as a template, and its current text.
struct TitleSuggestion
{
    QString title; ///< with fields
    QString text;  ///< filled in
};

/// The titles that are true of the period that the figure's words are about, in the figure's language.
QList<TitleSuggestion> suggestedTitles(const Numbers &numbers, const ValidSpec &spec, const PartnerRegistry &registry,
                                       const Language &language);

} // namespace tradestrata
