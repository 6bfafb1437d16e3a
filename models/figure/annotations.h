// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"
#include "models/language/language.h"
#include "models/spec/figurespec.h"

namespace tradestrata {

/// The annotations whose period and series the figure draws; after its axis and the format of its values are known.
void addAnnotations(Figure &figure, const FigureSpec &spec, const Language &language);
/// Why some of those that were asked for are not in the figure; nothing if all are.
Messages whyNotAnnotated(const Figure &figure, const FigureSpec &spec, const Language &language);

/// The series that an annotation is about, as an index in the figure; -1 if it has none. A partner is the series of the
/// figure's flow among exports and imports.
int seriesAnnotated(const Figure &figure, Flow flow, const Annotation &annotation);
/// The inverse: what an annotation of a series is about, next to its partner.
AnnotatedSeries seriesKindOf(const Figure &figure, int series);

} // namespace tradestrata
