// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/figurespec.h"
#include "models/language/language.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tradestrata {

/// What the chart bar offers: a chart, or its shares.
struct ChartChoice
{
    Chart chart;
    bool isShare = false;

    /// What stands on it.
    OptionWord word() const { return isShare ? tradestrata::word(Show::Share) : tradestrata::word(chart); }
    bool hasButton() const { return has(chart, Trait::Button); }
};

/// Those with a button, then those of the menu beside them, each in the order of the charts.
const std::vector<ChartChoice> &chartChoices();

/// What the figure bar shows: one choice of each control, and for each choice that makes no sense beside the others
/// the reason, in the window's language. Lists of reasons are in the order of the enumerations; empty: it makes sense.
struct FigureBarState
{
    Flow flow = Flow::Exports;
    Measure measure = Measure::TwelveMonths;
    Show show = Show::Value;
    Chart chart = Chart::Line;
    QStringList flowReasons;
    QStringList measureReasons;
    QStringList showReasons;
    QStringList chartReasons; ///< by chartChoices()
    QString release;          ///< "Release of March 2026", "3 releases, to October 2026"; empty: not known
    QString releaseDetail;    ///< its tool tip: each release with its months, or that the figure is frozen to one
    bool isFrozen = false;    ///< to its release: the label has a seal

    bool operator==(const FigureBarState &) const = default;
};

/// The place of the choice that stands for a chart and what it shows. Nothing else: a line of shares is a line.
int choiceOf(Chart chart, Show show);
/// What is shown when the user takes a choice while `show` is shown: shares draw shares and every other choice values
/// instead of them; of anything else a chart keeps what it can draw, else it draws values.
Show showOf(const ChartChoice &choice, Show show, Measure measure, Flow flow);

/// The state for a spec, with the reasons of whyNot() in the window's language; without the release.
FigureBarState stateOf(const FigureSpec &spec, const Language &language);

} // namespace tradestrata
