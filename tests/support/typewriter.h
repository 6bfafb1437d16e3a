// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layout.h"

#include <algorithm>

/// Text in a typewriter's letters, so that a layout can be calculated by hand.
namespace tradestrata::testsupport {

/// Each letter is the same part of the type size wide; 0.55 is wider than most words are in Roboto.
class TypewriterMetrics : public TextMetrics
{
public:
    explicit TypewriterMetrics(double letter = 0.55)
        : m_letter(letter)
    {
    }
    double width(const QString &text, TextRole role) const override
    {
        return double(text.size()) * m_letter * styleOf(role).size;
    }
    /// It has no letters for private use.
    QStringList missing(const QString &text) const override
    {
        const bool isPrivate = std::any_of(text.begin(), text.end(),
                                           [](QChar c) { return c.category() == QChar::Other_PrivateUse; });
        return isPrivate ? QStringList(text) : QStringList();
    }

private:
    double m_letter;
};

/// The box of a text: from the top of its capitals to the foot of its descenders.
inline QRectF boxOf(const TextItem &item)
{
    const double size = styleOf(item.role).size;
    const double width = TypewriterMetrics().width(item.text, item.role);
    const double left = item.anchor == Anchor::Start    ? item.at.x()
                        : item.anchor == Anchor::Middle ? item.at.x() - width / 2
                                                        : item.at.x() - width;
    return {left, item.at.y() - 0.71 * size, width, 0.92 * size};
}

} // namespace tradestrata::testsupport
