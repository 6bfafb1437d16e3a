// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablewords.h"

#include "models/figure/words.h"

namespace tradestrata {

namespace {

QString word(const Language &language, const char *source) { return language.sentence("DataTable", {source}); }

const char *blankSource(Blank blank)
{
    switch (blank) {
    case Blank::None:
        return "";
    case Blank::WithinOthers:
        return QT_TRANSLATE_NOOP("DataTable", "The source does not publish it apart: it lies within others.");
    case Blank::Absent:
        return QT_TRANSLATE_NOOP("DataTable", "The partner did not exist in these months.");
    case Blank::NotYetPublished:
        return QT_TRANSLATE_NOOP("DataTable", "Not yet published.");
    case Blank::Missing:
        return QT_TRANSLATE_NOOP("DataTable", "Missing: the source has no figure for these months.");
    case Blank::BeforeData:
        return QT_TRANSLATE_NOOP("DataTable", "The data begin later.");
    case Blank::Overlapping:
        return QT_TRANSLATE_NOOP("DataTable", "What is shown overlaps, so nothing says what is left over.");
    case Blank::TerritoryChange:
        return QT_TRANSLATE_NOOP("DataTable", "The partner's territory changed: no change is made across it.");
    case Blank::BaseTooSmall:
        return QT_TRANSLATE_NOOP("DataTable", "What it would be divided by is under 1 million dollars.");
    case Blank::NoPrice:
        return QT_TRANSLATE_NOOP("DataTable", "There are no consumer prices of a month in it.");
    case Blank::OutsideBase:
        return QT_TRANSLATE_NOOP("DataTable", "It lies outside what the share is of.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameOf(NumberOf of, PartnerCode partner, Flow flow, const Language &language)
{
    switch (of) {
    case NumberOf::Partner:
        return language.name(partner);
    case NumberOf::Others:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "Others"));
    case NumberOf::Unallocated:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "Unallocated"));
    case NumberOf::Total:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "Total"));
    case NumberOf::Average:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "12-month average"));
    case NumberOf::Exports:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "Exports"));
    case NumberOf::Imports:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "Imports"));
    case NumberOf::Balance:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "Balance"));
    case NumberOf::TopThree:
    case NumberOf::Herfindahl:
    case NumberOf::Effective:
        return concentrationNames(flow, language)[int(of) - int(NumberOf::TopThree)];
    }
    Q_UNREACHABLE();
}

QString blankSentence(Blank blank, const Language &language)
{
    return blank == Blank::None ? QString() : word(language, blankSource(blank));
}

} // namespace tradestrata
