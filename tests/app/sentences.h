// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

/// The requirements for a sentence on standard error.
namespace tradestrata::testsupport {

/// Empty if the text is exactly one whole sentence on one line; otherwise what is wrong with it.
inline QString whyNoSentence(const QByteArray &err)
{
    const QString text = QString::fromUtf8(err);
    static const QRegularExpression place(QStringLiteral("%[0-9nL]"));
    static const QRegularExpression further(QStringLiteral("[.?!] +[\\p{Lu}“«¿]"));
    if (text.isEmpty())
        return QStringLiteral("nothing was said");
    if (text.count(u'\n') != 1 || !text.endsWith(u'\n'))
        return QStringLiteral("it is not one line: ") + text;
    if (!text.endsWith(QStringLiteral(".\n")) && !text.endsWith(QStringLiteral("?\n")))
        return QStringLiteral("it does not end as a sentence: ") + text;
    if (text.contains(place))
        return QStringLiteral("a place for an argument is left: ") + text;
    if (text.contains(further))
        return QStringLiteral("it is more than one sentence: ") + text;
    static const QRegularExpression badlySet(QStringLiteral("  | [.,](?!\\w)|\"|\\.\\.(?!/)"));
    if (text.contains(badlySet))
        return QStringLiteral("it is badly set: ") + text;
    return {};
}

/// Pairs of words with only a space between them; what was typed is not a word of the program.
inline QSet<QString> wordPairs(QString text, const QStringList &typed)
{
    for (const QString &word : typed) {
        if (word.contains(u' '))
            text.replace(word, QStringLiteral("|"));
    }
    static const QRegularExpression pair(QStringLiteral("(?<![\\w.-])(?=(\\p{L}+ \\p{L}+)(?![\\w-]))"));
    QSet<QString> pairs;
    for (auto match = pair.globalMatch(text); match.hasNext();)
        pairs.insert(match.next().captured(1).toLower());
    return pairs;
}

/// Pairs of words that a translation has in common with the English text: it was not, or not completely, translated.
inline QStringList leftInEnglish(const QByteArray &english, const QByteArray &translated, const QStringList &typed)
{
    QSet<QString> common = wordPairs(QString::fromUtf8(english), typed);
    common.intersect(wordPairs(QString::fromUtf8(translated), typed));
    common.remove(QStringLiteral("schedule c")); // a name
    return common.values();
}

} // namespace tradestrata::testsupport
