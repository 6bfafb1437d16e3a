// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/spec/figurespec.h"

namespace tradestrata {

struct Validated;

/// A spec whose choices are compatible, including what they imply: ranks for rank over time, the year to date for
/// cumulative years. Only validated() makes one, so it need not be checked again.
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

/// A legal spec, and why the requested one was not.
struct Validated
{
    ValidSpec spec;
    FigureSpec asked; ///< the spec without incompatible choices, and without what its choices imply
    Messages changes; ///< in the order of the rules; empty: nothing had to be changed
};

/// The spec without incompatible choices: a measure that the chart cannot draw is replaced by its usual one, what is
/// shown by values, the chart by lines; anything else is left out.
Validated validated(FigureSpec spec);

/// The unchanged spec. Errors: the first reason why its choices are incompatible.
Result<ValidSpec> unchanged(const FigureSpec &spec);

} // namespace tradestrata
