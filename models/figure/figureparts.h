// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figure/figure.h"
#include "models/language/language.h"

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

} // namespace tradestrata
