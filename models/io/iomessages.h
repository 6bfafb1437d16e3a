// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"

#include <QStringList>

#include <cmath>

/// Messages that several readers have.
namespace tradestrata {

inline Message stoppedMessage()
{
    return {QStringLiteral("stopped"), QT_TRANSLATE_NOOP("Message", "Reading was stopped."), {}};
}

/// The first few are named: a line of two thousand codes is read by nobody.
inline Message codesUnknownMessage(const QStringList &codes)
{
    constexpr qsizetype most = 8;
    const QString id = QStringLiteral("codes-unknown");
    const int count = int(codes.size());
    if (codes.size() <= most) {
        return {id,
                QT_TRANSLATE_N_NOOP("Message", "%n code(s) are not known to this program and are kept under the names in "
                                               "the file: %1."),
                {codes.join(QStringLiteral(", "))},
                count};
    }
    return {id,
            QT_TRANSLATE_N_NOOP("Message", "%n code(s) are not known to this program and are kept under the names in the "
                                           "file: %1 and %2 more."),
            {codes.first(most).join(QStringLiteral(", ")), int(codes.size() - most)},
            count};
}

/// Exports and imports are never below zero; what a file says is kept all the same. For a Tally: row and column.
constexpr char valuesBelowZero[] =
    QT_TRANSLATE_N_NOOP("Message", "%n value(s) of exports or imports are below zero and are used as they stand; the first is "
                                   "in row %1, column %2.");

/// A value inside a sentence: to the dollar, so that two that differ look different.
inline Message wholeDollars(double dollars)
{
    if (std::isnan(dollars))
        return {QStringLiteral("no-value"), QT_TRANSLATE_NOOP("Message", "no value"), {}};
    return {QStringLiteral("whole-dollars"), QT_TRANSLATE_NOOP("Message", "%1 US dollars"), {qlonglong(dollars)}};
}

/// Two values for one and the same: nothing to choose between, so one is skipped and that is said.
inline bool isSameValue(double one, double other)
{
    return one == other || (std::isnan(one) && std::isnan(other));
}

} // namespace tradestrata
