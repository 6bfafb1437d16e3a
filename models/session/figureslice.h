// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/context.h"
#include "models/figure/figure.h"
#include "models/session/figurerecord.h"
#include "models/spec/housestyle.h"
#include "models/spec/validspec.h"

/// The part of the data that a figure is drawn from.
namespace tradestrata {

/// Everything that determines a figure.
struct FigureGround
{
    const ReleaseList &releases; ///< with rows for the analyst's own groups
    const PartnerRegistry &registry;
    ValidSpec spec;
    PeriodRef at;
    const Context &context;
    const Language &language;
    QStringList notes = {}; ///< under it, apart from those that its numbers have by themselves
    HouseSheet sheet = {};  ///< of the house style, whose colours are in the registry
};

/// A figure with the numbers that it is built from.
struct NumbersAndFigure
{
    Numbers numbers;
    Figure figure;
};
/// Errors: those of numbersOf().
Result<NumbersAndFigure> figureOn(const FigureGround &ground);

/// A note in words that are already those of the figure's language.
Message noteInWords(const QString &words);

/// The data for the file of a figure.
struct FigureSlice
{
    QList<QByteArray> tables; ///< in the project's own form, from old to new
    bool isWhole = false;     ///< the same figure was built from them alone
};

/// The least that gives the same figure, tried out: the rows of the partners that it names and of the total, or else all
/// rows of its flow, or else all; of the months that it needs, or else all. Partners that are left out have rows without
/// values, so that nothing takes them for zero. `mayBePart`: the data are there without the file, so what would make it
/// large is left out.
/// `text` is the figure as text.
FigureSlice sliceFor(const FigureGround &ground, const Numbers &numbers, const QString &text, bool mayBePart);

/// What of a session and its data belongs to the record of a figure.
struct RecordedWith
{
    QList<OwnGroup> groups;
    QList<PublishedFigure> published;
    QList<RecordedSource> sources;
    OwnSeries series = {}; ///< the analyst's own
    HouseStyle style = {};
};

/// The record of a figure but for its drawing; `asked` is the figure as a session has it.
FigureRecord recordOf(const FigureGround &ground, const NumbersAndFigure &drawn, SessionFigure asked, const RecordedWith &with);

/// How large the data in a file may be that can do without (packed, roughly).
inline constexpr qint64 mostBuiltInBytes = 150'000;

} // namespace tradestrata
