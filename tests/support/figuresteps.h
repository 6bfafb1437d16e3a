// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/buildfigure.h"
#include "models/figure/figure.h"
#include "models/figure/figuretitle.h"
#include "models/items/datatablemodel.h"
#include "models/numbers/computenumbers.h"
#include "models/numbers/numberref.h"
#include "models/tables/valuestable.h"

/// The steps of a figure from a requested spec: a test writes specs, and the program checks them once.
namespace tradestrata::testsupport {

inline Result<Numbers> numbersOf(const ReleaseList &releases, const PartnerRegistry &registry, const FigureSpec &requested,
                                 PeriodRef at = PeriodRef::latest(), const Context &context = {})
{
    const auto spec = unchanged(requested);
    return spec ? tradestrata::numbersOf(releases, registry, *spec, at, context) : spec.error();
}

inline Result<Numbers> numbersWithTotal(const ReleaseList &releases, const PartnerRegistry &registry, const FigureSpec &requested,
                                        PeriodRef at = PeriodRef::latest(), const Context &context = {})
{
    const auto spec = unchanged(requested);
    return spec ? tradestrata::numbersWithTotal(releases, registry, *spec, at, context) : spec.error();
}

inline Figure buildFigure(const Numbers &numbers, const FigureSpec &requested, const PartnerRegistry &registry,
                          const Language &language)
{
    return tradestrata::buildFigure(numbers, validated(requested).spec, registry, language);
}

inline QList<TitleSuggestion> suggestedTitles(const Numbers &numbers, const FigureSpec &requested,
                                              const PartnerRegistry &registry, const Language &language)
{
    return tradestrata::suggestedTitles(numbers, validated(requested).spec, registry, language);
}

inline FigureTable figureTable(const Numbers &numbers, const FigureSpec &requested, const PartnerRegistry &registry,
                               const Language &language)
{
    return tradestrata::figureTable(numbers, validated(requested).spec, registry, language);
}

inline FigureTable monthsTable(const Numbers &numbers, const FigureSpec &requested, const PartnerRegistry &registry,
                               const Language &language)
{
    return tradestrata::monthsTable(numbers, validated(requested).spec, registry, language);
}

inline NumberRef numberIn(const FigureTable &table, const Numbers &numbers, const FigureSpec &requested, int row, int column)
{
    return tradestrata::numberIn(table, numbers, validated(requested).spec, row, column);
}

inline Result<SourceCells> sourceCellsOfNumber(const ReleaseList &releases, const PartnerRegistry &registry,
                                               const FigureSpec &requested, const Numbers &numbers, const NumberRef &number,
                                               const Context &context = {})
{
    return tradestrata::sourceCellsOfNumber(releases, registry, validated(requested).spec, numbers, number, context);
}

inline QString arithmeticOf(const SourceCells &sourceCells, const FigureSpec &requested, const Numbers &numbers,
                            const NumberRef &number, const Language &language)
{
    return tradestrata::arithmeticOf(sourceCells, validated(requested).spec, numbers, number, language);
}

} // namespace tradestrata::testsupport
