// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/language.h"
#include "models/numbers/numbers.h"

namespace tradestrata {

/// What becomes of a figure's title, and of its subtitle, when a newer release comes.
enum class TitleFate {
    NotChecked,    ///< it says nothing of who leads
    Frozen,        ///< the figure asks for one release, and says what that one says
    NotTrueBefore, ///< nor is it said of anything that was
    OtherPeriod,   ///< it is about another period in the newer release, so the two are nothing to compare
    Holds,
    BecameFalse,
};

struct ComparedTitle
{
    TitleFate fate = TitleFate::NotChecked;
    Period period;                ///< that it is about; of those compared alone
    std::optional<Message> why{}; ///< it became false

    bool operator==(const ComparedTitle &) const = default;
};

/// Reads the words of a figure in the data as they stood before and as they are now, looked at from one month.
ComparedTitle comparedTitle(const FigureSpec &spec, PeriodRef cursor, const ReleaseList &older, const ReleaseList &newer,
                            const PartnerRegistry &registry, const Context &context);

/// A figure of the session whose title is true in the older release and not in the newer one.
struct UntrueTitle
{
    QString figure;
    int number = 0; ///< of the figure, from 1
    Period period;  ///< that the title is about
    Message why;

    bool operator==(const UntrueTitle &) const = default;
};

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
