// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/figurespec.h"
#include "models/language/language.h"

#include <QString>
#include <QStringList>

#include <array>

namespace tradestrata {

/// What the chart bar offers: Share is an area with shares. The first five are buttons, the others stand in the menu
/// beside them.
enum class ChartButton { Line, Area, Share, Bars, Ranking, RankOverTime, Years, Balance, Panels, Months, Table, Concentration, Releases };
inline constexpr std::array chartButtons{ChartButton::Line, ChartButton::Area, ChartButton::Share, ChartButton::Bars,
                                         ChartButton::Ranking};
inline constexpr std::array chartMenu{ChartButton::RankOverTime, ChartButton::Years, ChartButton::Balance, ChartButton::Panels,
                                      ChartButton::Months, ChartButton::Table, ChartButton::Concentration, ChartButton::Releases};

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
    QStringList chartReasons; ///< by ChartButton, buttons and menu
    QString release;          ///< "Release of March 2026", "3 releases, to October 2026"; empty: not known
    QString releaseDetail;    ///< its tool tip: each release with its months, or that the figure is frozen to one
    bool isFrozen = false;    ///< to its release: the label has a seal

    bool operator==(const FigureBarState &) const = default;
};

/// The button that stands for a chart and what it shows. Nothing else: a line of shares is a line.
ChartButton buttonOf(Chart chart, Show show);
/// The chart that a button draws.
Chart chartOf(ChartButton button);
/// What is shown when the user presses `button` while `show` is shown: Share draws shares and every other button values
/// instead of them; of anything else a chart keeps what it can draw, else it draws values.
Show showOf(ChartButton button, Show show, Measure measure, Flow flow);
/// The word that stands on it.
OptionWord word(ChartButton button);

/// The state for a spec, with the reasons of whyNot() in the window's language; without the release.
FigureBarState stateOf(const FigureSpec &spec, const Language &language);

} // namespace tradestrata
