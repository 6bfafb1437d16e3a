// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include <algorithm>

namespace tradestrata {

namespace {

/// Calls what is given with a pointer to each option that a chart or measure may have no place for.
template<class Call>
void eachOption(Call call)
{
    call(&FigureSpec::through);
    call(&FigureSpec::dollarsOf);
    call(&FigureSpec::recessions);
    call(&FigureSpec::events);
    call(&FigureSpec::leaderRibbon);
    call(&FigureSpec::crossings);
    call(&FigureSpec::lens);
    call(&FigureSpec::cumulative);
    call(&FigureSpec::axis);
    call(&FigureSpec::total);
    call(&FigureSpec::over);
}

} // namespace

FigureSpec SessionFigure::withAside(FigureSpec next) const
{
    const FigureSpec plain;
    eachOption([&](auto option) {
        if (next.*option == plain.*option)
            next.*option = aside.*option;
    });
    return next;
}

void SessionFigure::setSpec(const FigureSpec &asked, const FigureSpec &legal)
{
    const FigureSpec plain;
    eachOption([&](auto option) { aside.*option = legal.*option == plain.*option ? asked.*option : plain.*option; });
    spec = legal;
}

bool SessionFigure::sameContent(const SessionFigure &other) const
{
    return name == other.name && spec == other.spec && unknown == other.unknown;
}

bool Session::sameContent(const Session &other) const
{
    return data == other.data && groups == other.groups && published == other.published && unknown == other.unknown
           && std::ranges::equal(figures, other.figures, &SessionFigure::sameContent);
}

} // namespace tradestrata
