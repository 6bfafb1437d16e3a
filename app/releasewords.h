// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"

#include <QCoreApplication>
#include <QString>

namespace tradestrata {

/// What the window says of the releases that the figure in front is made from: one alone, or several together.
class ReleaseWords
{
    Q_DECLARE_TR_FUNCTIONS(tradestrata::ReleaseWords)

public:
    explicit ReleaseWords(const FigureSource &source) : m_source(source) {}

    /// "Release of March 2026", "3 releases, to October 2026"; empty without data.
    QString label() const;
    /// The same within a sentence, and whether the figure is frozen: for the status bar.
    QString status() const;
    /// Each release with its months, or that the figure is frozen to one; empty where the label says it all.
    QString detail() const;
    /// One release: "Release of March 2026", "Data to January 2026".
    QString nameOf(const TradeTable &release) const;

private:
    QString monthsOf(const TradeTable &release) const;
    bool isSeveral() const;

    const FigureSource &m_source;
};

} // namespace tradestrata
