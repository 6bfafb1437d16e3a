// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/buildfigure.h"
#include "models/figure/figure.h"
#include "models/figure/figuretitle.h"
#include "models/items/datatablemodel.h"
#include "models/numbers/computenumbers.h"
#include "models/numbers/numberbehind.h"
#include "models/tables/valuestable.h"

/// The steps of a figure from a spec as it was asked for: a test writes specs, and the program checks them once.
namespace tradestrata::testsupport {

inline Result<Numbers> numbersOf(const ReleaseList &releases, const PartnerRegistry &registry, const FigureSpec &asked,
                                 PeriodRef at = PeriodRef::latest(), const Context &context = {})
{
    const auto spec = unchanged(asked);
    return spec ? tradestrata::numbersOf(releases, registry, *spec, at, context) : spec.error();
}

inline Result<Numbers> numbersBesideTotal(const ReleaseList &releases, const PartnerRegistry &registry, const FigureSpec &asked,
                                          PeriodRef at = PeriodRef::latest(), const Context &context = {})
{
    const auto spec = unchanged(asked);
    return spec ? tradestrata::numbersBesideTotal(releases, registry, *spec, at, context) : spec.error();
}

inline Figure buildFigure(const Numbers &numbers, const FigureSpec &asked, const PartnerRegistry &registry, const Language &language)
{
    return tradestrata::buildFigure(numbers, validated(asked).spec, registry, language);
}

inline QList<TitleSuggestion> suggestedTitles(const Numbers &numbers, const FigureSpec &asked, const PartnerRegistry &registry,
                                              PeriodRef at, const Language &language)
{
    return tradestrata::suggestedTitles(numbers, validated(asked).spec, registry, at, language);
}

inline FigureTable figureTable(const Numbers &numbers, const FigureSpec &asked, const PartnerRegistry &registry, const Language &language)
{
    return tradestrata::figureTable(numbers, validated(asked).spec, registry, language);
}

inline FigureTable monthsTable(const Numbers &numbers, const FigureSpec &asked, const PartnerRegistry &registry, const Language &language)
{
    return tradestrata::monthsTable(numbers, validated(asked).spec, registry, language);
}

inline NumberRef numberIn(const FigureTable &table, const Numbers &numbers, const FigureSpec &asked, int row, int column)
{
    return tradestrata::numberIn(table, numbers, validated(asked).spec, row, column);
}

inline Result<CellsBehind> cellsBehindNumber(const ReleaseList &releases, const PartnerRegistry &registry, const FigureSpec &asked,
                                             const Numbers &numbers, const NumberRef &number, const Context &context = {})
{
    return tradestrata::cellsBehindNumber(releases, registry, validated(asked).spec, numbers, number, context);
}

inline QString arithmeticOf(const CellsBehind &behind, const FigureSpec &asked, const Numbers &numbers, const NumberRef &number,
                            const Language &language)
{
    return tradestrata::arithmeticOf(behind, validated(asked).spec, numbers, number, language);
}

} // namespace tradestrata::testsupport
