// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/pixels.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace tradestrata {

/// Adds up what covers the pixels of one column, by area, and then mixes it with the ground.
class InkColumn
{
public:
    InkColumn(int height, const std::vector<QRgb> &colours)
        : m_inks(size_t(height))
    {
        for (const QRgb c : colours)
            m_colours.push_back({float(qBlue(c)), float(qGreen(c)), float(qRed(c)), 1});
    }

    /// Says that ink is going to be added to the rows.
    void wet(int begin, int end)
    {
        if (!m_wet.empty() && begin >= m_wet.back().first && begin <= m_wet.back().second)
            m_wet.back().second = std::max(m_wet.back().second, end);
        else
            m_wet.emplace_back(begin, end);
    }

    void add(int row, float cover, int colour)
    {
        Ink &ink = m_inks[size_t(row)];
        const Ink &c = m_colours[size_t(colour)];
        ink.blue += cover * c.blue;
        ink.green += cover * c.green;
        ink.red += cover * c.red;
        ink.cover += cover;
    }

    /// Mixes the ink with what is there in the column, and is empty again.
    void settle(const PixelBuffer &pixels, int x)
    {
        for (const auto &[begin, end] : m_wet) {
            for (int y = begin; y < end; ++y) {
                Ink &ink = m_inks[size_t(y)];
                if (ink.cover > 0)
                    pixels.row(y)[x] = mixed(ink, pixels.row(y)[x]);
                ink = {};
            }
        }
        m_wet.clear();
    }

private:
    struct Ink
    {
        float blue = 0, green = 0, red = 0;
        float cover = 0;
    };

    /// Covers add up to a little more or less than 1 by rounding, and to more where strips overlap.
    static QRgb mixed(const Ink &ink, QRgb ground)
    {
        constexpr float full = 0.999f;
        const float rest = ink.cover < full ? 1 - ink.cover : 0;
        const float scale = ink.cover < full ? 1 : 1 / ink.cover;
        const auto channel = [&](float of, int under) { return int(of * scale + rest * float(under) + 0.5f); };
        return qRgba(channel(ink.red, qRed(ground)), channel(ink.green, qGreen(ground)),
                     channel(ink.blue, qBlue(ground)), channel(255 * ink.cover, qAlpha(ground)));
    }

    std::vector<Ink> m_inks; ///< by row
    std::vector<Ink> m_colours;
    std::vector<std::pair<int, int>> m_wet;
};

} // namespace tradestrata
