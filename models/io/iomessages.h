// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"

#include <QStringList>

#include <cmath>

/// Messages that several readers use.
namespace tradestrata {

inline Message stoppedMessage() { return {QStringLiteral("stopped"), QT_TRANSLATE_NOOP("Message", "Reading was stopped.")}; }

inline Message fileChangedMessage()
{
    return {QStringLiteral("file-changed"),
            QT_TRANSLATE_NOOP("Message",
                              "The file cannot be read to its end: it was changed meanwhile, or the disk may be faulty.")};
}

/// What of a file an option would say nothing about.
inline Message sheetUnused()
{
    return {QStringLiteral("sheet-unused"),
            QT_TRANSLATE_NOOP("Message", "The file has no sheets: leave out the option %1."),
            {QStringLiteral("--sheet")}};
}
inline Message decimalUnused()
{
    return {QStringLiteral("decimal-unused"),
            QT_TRANSLATE_NOOP("Message",
                              "No decimals of the file are written as text that could be read in two ways: leave out the "
                              "option %1."),
            {QStringLiteral("--decimal")}};
}

/// Only the first few are named: nobody reads a line of two thousand codes.
inline Message codesUnknownMessage(const QStringList &codes)
{
    constexpr qsizetype most = 8;
    const QString id = QStringLiteral("codes-unknown");
    const int count = int(codes.size());
    if (codes.size() <= most) {
        return {id,
                QT_TRANSLATE_N_NOOP("Message", "%n unknown code(s) are kept under their names in the file: %1."),
                {codes.join(QStringLiteral(", "))},
                count};
    }
    return {id,
            QT_TRANSLATE_N_NOOP("Message", "%n unknown code(s) are kept under their names in the file: %1 and %2 more."),
            {codes.first(most).join(QStringLiteral(", ")), int(codes.size() - most)},
            count};
}

/// Exports and imports are never negative; values in a file are kept nevertheless. For a Tally: row and column.
constexpr char valuesBelowZero[] =
    QT_TRANSLATE_N_NOOP("Message", "%n value(s) of exports or imports are negative and are used as they are; the "
                                   "first is in row %1, column %2.");

/// A value inside a sentence: to the dollar, so that different values look different.
inline Message wholeDollars(double dollars)
{
    if (std::isnan(dollars))
        return {QStringLiteral("no-value"), QT_TRANSLATE_NOOP("Message", "no value")};
    return {QStringLiteral("whole-dollars"), QT_TRANSLATE_NOOP("Message", "%1 US dollars"), {qlonglong(dollars)}};
}

/// Two values for the same item: there is no criterion to choose, so one is skipped and reported.
inline bool isSameValue(double one, double other) { return one == other || (std::isnan(one) && std::isnan(other)); }

} // namespace tradestrata
