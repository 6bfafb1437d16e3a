// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerlookup.h"
#include "models/data/period.h"
#include "models/spec/options.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <optional>

namespace tradestrata {

/// What an annotation draws: words, words with an arrow to its anchor, a shaded range of periods, a stretch of a series
/// drawn emphasised (a ring if it is one period), the value of a series at a period.
enum class AnnotationKind { Text, Arrow, Range, Highlight, Value };
/// What of a figure an annotation is about, apart from the period.
enum class AnnotatedSeries {
    Nothing, ///< only the period, or a value on the axis
    Partner, ///< or a group
    Others,
    Total,
    Exports, ///< of exports and imports of one partner
    Imports,
    Average,  ///< of months as bars
    TopThree, ///< the three measures of concentration
    Herfindahl,
    Effective
};

template<>
std::span<const OptionWord> words<AnnotationKind>();
template<>
std::span<const OptionWord> words<AnnotatedSeries>();

/// The analyst's own words or emphasis, anchored to data: so it is in place at every size of the figure.
struct Annotation
{
    AnnotationKind kind = AnnotationKind::Text;
    Period from; ///< the figure's period that contains its last month; of a range and a highlight the one with its first
    Period to;   ///< of a range and a highlight the last period; otherwise the same
    AnnotatedSeries series = AnnotatedSeries::Nothing;
    PartnerCode partner;             ///< for AnnotatedSeries::Partner
    std::optional<double> value;     ///< on the axis, in dollars or per cent, without a series
    QString text;                    ///< empty for a value
    std::optional<QPointF> offset{}; ///< points from the anchor to the middle of the words; nothing: where there is room

    bool operator==(const Annotation &) const = default;
    /// Whether it has what its kind needs, within the limits.
    bool isValid() const;

    static constexpr int most = 50;           ///< in a figure
    static constexpr int longestText = 200;   ///< characters
    static constexpr double farthest = 10000; ///< points of an offset
};

/// There is a limit, and this many would be over it.
Message tooManyAnnotations(int count);
/// So many have no room in the figure.
Message annotationsWithoutRoom(int count);

/// What the values of an axis are that an annotation can stand at.
enum class AnnotatedAxis { Money, Others };

/// Annotations as the command line has them, separated by semicolons or the ends of lines: a kind if it does not follow from
/// the rest, a period or two with dots in between, a series or an amount on the axis, and words behind a colon.
///
///     2020-04 MX: Pandemic; arrow 2025-08 CA: Revised; 2008-01..2009-06: Recession; 2025-08 MX; highlight 2020-04 MX
///
/// Errors quote what cannot be read.
/// `axis`: what its values are; a value on it is written with that unit.
Result<QList<Annotation>> annotationsFrom(const QString &text, const PartnerLookup &lookup, AnnotatedAxis axis);

} // namespace tradestrata
