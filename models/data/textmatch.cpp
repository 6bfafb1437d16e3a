// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/textmatch.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace tradestrata {

namespace {

template<size_t N>
bool isOneOf(const QString &word, const std::array<const char *, N> &words)
{
    return std::ranges::any_of(words, [&word](const char *other) { return word == QLatin1String(other); });
}

/// Lower-case letters and digits, words separated by spaces; an apostrophe joins, except after the French article.
QStringList plainWords(const QString &name)
{
    QString plain;
    const QString decomposed = name.normalized(QString::NormalizationForm_KD).toLower();
    for (QChar c : decomposed) {
        if (c.isLetterOrNumber())
            plain.append(c);
        else if (c == u'\'' || c == u'\u2019')
            plain.append(plain == QLatin1String("l") ? u' ' : u'\'');
        else if (!c.isMark())
            plain.append(u' ');
    }
    plain.remove(u'\'');
    return plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Least number of letters added, removed, changed, or exchanged with their neighbour (optimal string alignment).
int editDistance(const QString &a, const QString &b)
{
    const qsizetype width = b.size() + 1;
    std::vector<int> table(size_t((a.size() + 1) * width));
    const auto cell = [&table, width](qsizetype i, qsizetype j) -> int & { return table[size_t(i * width + j)]; };
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cell(i, j) = int(i + j);
                continue;
            }
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            int least = std::min({cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                least = std::min(least, cell(i - 2, j - 2) + 1);
            cell(i, j) = least;
        }
    }
    return cell(a.size(), b.size());
}

} // namespace

QString foldedName(const QString &name)
{
    static constexpr std::array articles{"the", "el", "la", "los", "las", "le", "les", "l"};
    static constexpr std::array connectors{"and", "y", "et"};
    QStringList words = plainWords(name);
    if (words.size() > 1 && isOneOf(words.front(), articles))
        words.removeFirst();
    QString folded;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool connects = i > 0 && i + 1 < words.size() && isOneOf(words[i], connectors);
        if (!connects)
            folded += words[i] == QLatin1String("st") ? QStringLiteral("saint") : words[i];
    }
    return folded;
}

std::optional<int> nameDistance(const QString &typed, const QString &name)
{
    constexpr int mistake = 10;
    constexpr int beginning = 15;
    constexpr int part = 25;
    if (typed.size() < 2)
        return std::nullopt;
    const qsizetype difference = std::abs(typed.size() - name.size());
    std::optional<int> nearest;
    const auto offer = [&nearest](int distance) { nearest = std::min(nearest.value_or(distance), distance); };
    if (name.startsWith(typed))
        offer(beginning + int(std::min<qsizetype>(difference, mistake - 1) / 2));
    else if (typed.size() >= 4 && name.contains(typed))
        offer(part);
    else if (name.size() >= 5 && typed.contains(name))
        offer(part);
    const qsizetype allowed = std::clamp<qsizetype>(typed.size() / 3, 1, 3);
    if (typed.size() >= 3 && difference <= allowed) {
        if (const int mistakes = editDistance(typed, name); mistakes <= allowed)
            offer(mistake * mistakes);
    }
    return nearest;
}

} // namespace tradestrata
