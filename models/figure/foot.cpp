// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/figureparts.h"

#include "models/figure/annotations.h"
#include "models/figure/leads.h"
#include "models/figure/lens.h"
#include "models/figure/nothingdrawn.h"
#include "models/figure/timeaxis.h"
#include "models/figure/words.h"

#include <algorithm>
#include <iterator>

namespace tradestrata {

namespace {

/// How a note is said to the reader of a figure, with the arguments of the full one.
struct ReaderWords
{
    const char *id;
    const char *words; ///< nullptr: it is for the analyst only
};

constexpr ReaderWords readerWords[]{
    {"one-partner", nullptr},
    {"unallocated", QT_TRANSLATE_NOOP("Message", "Others includes amounts that the source allocates to no partner, at most %5.")},
    {"partly-known",
     QT_TRANSLATE_NOOP("Message", "Others also includes months of countries whose figures begin or end within the sum.")},
    {"partners-lacking",
     QT_TRANSLATE_NOOP("Message", "Some months come from a release without figures for some small partners.")},
    {"rows-limited", QT_TRANSLATE_NOOP("Message", "%1 of %2 partners are shown.")},
    {"prices-bridged", QT_TRANSLATE_NOOP("Message", "Consumer prices that were never published are interpolated.")},
    {"others-negative", QT_TRANSLATE_NOOP("Message", "Others is not drawn: it would be below zero in %1.")},
    {"others-negative-part", QT_TRANSLATE_NOOP("Message", "Others is not drawn: it would be below zero in %1.")},
};

/// What the reader is told; nothing of what is for the analyst only.
std::optional<Message> forReader(const Message &note)
{
    const auto *row = std::ranges::find_if(readerWords,
                                           [&](const ReaderWords &words) { return note.id == QLatin1String(words.id); });
    if (row == std::end(readerWords))
        return note;
    if (!row->words)
        return std::nullopt;
    Message words = note;
    words.source = row->words;
    words.count = -1;
    return words;
}

QStringList ruleNotes(const Messages &notes, const Language &language)
{
    QStringList rules;
    for (const Message &note : notes) {
        if (const auto words = forReader(note))
            rules.append(language.plainText(*words));
    }
    rules.removeDuplicates();
    constexpr qsizetype mostLines = 4; // more would leave no room for the plot
    return rules.size() > mostLines ? QStringList(rules.join(u' ')) : rules;
}

// What was asked for and is not in the figure.
Messages remarksOf(const Figure &figure, const Messages &notes, const FigureSpec &spec, const Language &language)
{
    Messages remarks;
    std::ranges::copy_if(notes, std::back_inserter(remarks), [](const Message &note) { return !forReader(note); });
    if (spec.crossings)
        remarks += whyNoCrossings(figure);
    if (spec.lens && !figure.lens)
        remarks += whyNoLens(figure);
    remarks += whyNotAnnotated(figure, spec, language);
    return remarks;
}

// Notes that depend on the room that there is.
void addRoomNotes(Figure &figure, const Language &language)
{
    // Of lines the further ones have no names in any case.
    const int named = int(figure.series.size());
    for (int i = 1; i <= (traits(figure.chart).hasLines() ? std::min(named, mostOwnLines) : named); ++i) {
        figure.unlabelled.append(
            language.sentence("Figure", {QT_TRANSLATE_N_NOOP("Figure", "%n name(s) left out for lack of room.")}, i));
    }
    if (!figure.marks.empty()) {
        figure.moreCrossings = language.sentence("Figure",
                                                 {QT_TRANSLATE_N_NOOP("Figure", "Rings mark where the lines cross, %n time(s).")},
                                                 int(figure.marks.size()));
    }
}

} // namespace

void addFoot(Figure &figure, const Numbers &numbers, const FigureSpec &spec, const Language &language)
{
    figure.source = sourceLine(numbers, spec, language);
    if (!spec.note.isEmpty())
        figure.notes.append(spec.note);
    Messages notes = numbers.notes;
    if (const auto why = whyNothingIsDrawn(figure, numbers))
        notes.prepend(*why);
    figure.notes += ruleNotes(notes, language);
    QStringList computed;
    if (figure.roundingShows)
        computed.append(
            language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "Rounded values need not add up to the total.")}));
    if (spec.recipe)
        computed.append(recipeWords(spec, language));
    figure.notes += computed;
    figure.remarks = remarksOf(figure, notes, spec, language);
    addRoomNotes(figure, language);
    for (const Message &note : notes) {
        if (forReader(note))
            figure.details.append(language.plainText(note));
    }
    figure.details += computed;
    figure.firstPartnerNote = figure.notes.size();
    figure.partnerNotes = qsizetype(numbers.partnerNotes.size());
    QStringList added;
    for (const PartnerNote &note : numbers.partnerNotes)
        added.append(note.in(language.code()));
    if (const QString events = eventNote(figure, language); !events.isEmpty())
        added.append(events);
    figure.notes += added;
    figure.details = (spec.note.isEmpty() ? QStringList() : QStringList(spec.note)) + figure.details + added;
}

} // namespace tradestrata
