// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/spec/figurespec.h"

namespace tradestrata {

struct Validated;

/// A spec of which everything makes sense together, with what its choices imply: ranks of ranks over time, the year to
/// date of cumulative years. Only validated() makes one, so whoever takes it need not ask again.
class ValidSpec
{
public:
    operator const FigureSpec &() const { return m_spec; }
    const FigureSpec &operator*() const { return m_spec; }
    const FigureSpec *operator->() const { return &m_spec; }

private:
    friend Validated validated(FigureSpec spec);
    explicit ValidSpec(const FigureSpec &spec)
        : m_spec(spec)
    {
    }

    FigureSpec m_spec;
};

/// A legal spec, and why what was asked for was not.
struct Validated
{
    ValidSpec spec;
    FigureSpec asked;  ///< the spec without what makes no sense, and without what its choices imply
    Messages changes;  ///< in the order of the rules; empty: nothing had to be changed
};

/// The spec without what makes no sense: a measure that the chart cannot draw gives way to its usual one, what is shown
/// to values, the chart to lines, anything else is left out.
Validated validated(FigureSpec spec);

/// The spec as it was asked for. Errors: the first reason why it makes no sense.
Result<ValidSpec> unchanged(const FigureSpec &spec);

} // namespace tradestrata
