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

/// What sentences are about.
struct SentenceSubject
{
    bool isUnitedStates = true;
    QString reporter;                         ///< its name as after a preposition; empty if unknown or the United States
    QString currency = QStringLiteral("USD"); ///< ISO 4217; empty for quantities
    QString quantity = {};                    ///< the unit of values that are no money
    QString product = {};                     ///< empty: all goods
    bool isByProduct = false;                 ///< the series are products
};

/// The changes of a language for a subject. The trade by partner of the United States in USD and in all goods needs none.
std::vector<WordChange> wordChanges(const QLocale &locale, const SentenceSubject &subject);

/// The text with each of its places changed once.
QString changed(const QString &text, const std::vector<WordChange> &changes);

} // namespace tradestrata
