// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"
#include "models/language/language.h"

namespace tradestrata {

/// "US goods exports to Mexico, Canada and China"
QString defaultTitle(const Numbers &numbers, const FigureSpec &spec, const Language &language);
/// The analyst's own words with their fields filled in; `otherwise` if there are none, or if they are not true. Words
/// that cannot be parsed are used as typed.
QString ownWords(const QString &written, const FilledWords &filled, const QString &otherwise, const Language &language);
/// Title and subtitle. Without words of the analyst's the subtitle says the measure, the unit, the basis, the adjustment, and
/// what else the rules require.
void addHead(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const ValueText &values, const Language &language);
/// The same for a figure of concentration.
QString concentrationSubtitle(const Numbers &numbers, const FigureSpec &spec, const Figure &figure, const Language &language);
/// What the figure measures, how months are added, and the unit: "US goods exports, sums of 12 months, billions of US
/// dollars", the beginning of the default subtitle.
QString drawnPhrase(const Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language);
/// Publisher, table, release, and what the dollars are.
QString sourceLine(const Numbers &numbers, const FigureSpec &spec, const Language &language);
/// A period as a head of values: "To January 2026" for sums of months, "January–August 2025", "January 2026", "2025".
QString periodHead(Measure measure, Period period, int through, const Language &language);
/// Above the end labels: "To January 2026", "January 2026", "2025".
QString columnHead(const Numbers &numbers, const FigureSpec &spec, int period, const Language &language);
/// The names of the three indices of concentration, in the order of Concentration.
QStringList concentrationNames(Flow flow, const Language &language);

} // namespace tradestrata
