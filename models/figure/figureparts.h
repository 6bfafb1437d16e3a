// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"
#include "models/language/language.h"
#include "models/spec/figurespec.h"

#include <QCoreApplication>

namespace tradestrata {

// The parts of buildFigure(): what all figures have in common, and one file for each kind that differs.

/// A figure with everything that depends on the spec and its periods only.
Figure figureFrom(const Numbers &numbers, const FigureSpec &spec, const Language &language);
/// The shown, others and the total as series, without styles.
void addSeries(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language);
/// The marked period with the values of the series there, if it is in view; after the format of values is known.
void addMark(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language);
/// Ranks and places moved of every series, with their column heads.
void addRows(Figure &figure, const Numbers &numbers, const Language &language);

/// Horizontal bars, largest first, each with its rank and the places it has moved.
Figure rankingFigure(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const Language &language);

/// Values, shares, changes and places moved in rows and columns.
Figure tableFigure(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const Language &language);
/// The share of the three largest, the Herfindahl-Hirschman index and the effective number of partners, one pane for
/// each.
Figure concentrationFigure(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry,
                           const Language &language);
/// Bars for each publication and release, side by side.
Figure releasesFigure(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const Language &language);
/// Gives each series a pane of its own on the figure's axis.
void addPanes(Figure &figure);

/// The descriptions of tables, marked for translation; a table's own head is in English.
inline constexpr const char *tableWords[] = {
    QT_TRANSLATE_NOOP("Table", "US Census Bureau"),
    QT_TRANSLATE_NOOP("Table", "US Department of Commerce"),
    QT_TRANSLATE_NOOP("Table", "US Trade in Goods by Country"),
    QT_TRANSLATE_NOOP("Table", "US dollars"),
    QT_TRANSLATE_NOOP("Table", "Census basis"),
    QT_TRANSLATE_NOOP("Table", "balance-of-payments basis"),
    QT_TRANSLATE_NOOP("Table", "exports f.o.b., imports c.i.f."),
    QT_TRANSLATE_NOOP("Table", "seasonally adjusted"),
    QT_TRANSLATE_NOOP("Table", "unadjusted"),
    QT_TRANSLATE_NOOP("Table", "United Nations"),
    QT_TRANSLATE_NOOP("Table", "International Monetary Fund"),
    QT_TRANSLATE_NOOP("Table", "World Bank"),
    QT_TRANSLATE_NOOP("Table", "Statistics Canada"),
    QT_TRANSLATE_NOOP("Table", "US Bureau of Economic Analysis"),
    QT_TRANSLATE_NOOP("Table", "US International Trade Commission"),
    QT_TRANSLATE_NOOP("Table", "not seasonally adjusted"),
};

/// Sets colour, line style and drawing order of every series. `order` is the index of the period whose values rank the
/// lines; the first two partners are compared.
void setSeriesStyles(Figure &figure, const PartnerRegistry &registry, int order);

class Language;

/// Replaces the figure's one series by its exports and imports, and dates where one crosses the other.
void addFlows(Figure &figure, const Numbers &numbers, const Language &language);
/// Labels the balance at the last period that both flows have, once the figure's values have their unit.
void nameGap(Figure &figure, const Numbers &numbers, const Language &language);

/// Turns the figure's one series into bars of months and adds the line of their 12-month average.
void addMonthBars(Figure &figure, const Numbers &numbers, const Language &language);

/// A lead of less than this part of the smaller value is a near tie.
inline constexpr double nearTieMargin = 0.01;

/// Adds markers a year apart to the lines of ranks, and the periods in which neighbouring ranks are nearly tied.
void addRankMarks(Figure &figure, const Numbers &numbers);

/// The source and the notes: what a figure's reader needs, in one short sentence each. The notes in full are its details;
/// what could not be drawn as asked for is told to the analyst alone, as remarks. Requires series, marks and lens.
void addFoot(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language);

/// How the values of a figure are computed from the published months, in one to three sentences.
QString recipeWords(const FigureSpec &spec, const Language &language);

} // namespace tradestrata
