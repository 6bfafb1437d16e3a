// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QRegularExpression>
#include <QString>

#include <vector>

namespace tradestrata {

/// What a sentence about the trade of the United States in dollars says about another reporter or currency.
struct WordChange
{
    QRegularExpression words;
    QString by; ///< \1 is what the brackets of the words hold
};

/// The changes of a language for a reporter (its name as after a preposition; empty if unknown) and a currency (ISO 4217).
/// The United States and USD need none.
std::vector<WordChange> wordChanges(const QLocale &locale, bool isUnitedStates, const QString &reporter, const QString &currency);

/// The text with each of its places changed once.
QString changed(const QString &text, const std::vector<WordChange> &changes);

} // namespace tradestrata
