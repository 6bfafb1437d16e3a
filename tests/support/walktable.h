// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cmath>
#include <random>
#include <vector>

/// Tables large enough to lay out, for tests.
namespace tradestrata::testsupport {

inline constexpr const char *walkers[] = {"MX", "CA", "CN", "GB", "DE", "JP", "NL", "KR", "AE", "TW", "BR", "FR"};

/// A drawn table: random walks of the first partners, and 40% of them for all the others. An even seed spreads the
/// partners out, an odd one keeps them close together.
inline QString walkTable(int count, int months, unsigned seed)
{
    std::mt19937 chance(seed);
    std::normal_distribution<double> step(0, 0.05);
    QString text;
    std::vector<double> total(size_t(months), 0.0);
    for (int p = 0; p < count; ++p) {
        text += QLatin1String(walkers[p]);
        double level = std::log(30000.0 / (1 + p * (seed % 2 == 0 ? 0.5 : 0.02)));
        for (double &sum : total) {
            level += step(chance);
            const double value = std::round(std::exp(level));
            sum += value;
            text += QStringLiteral(" %1").arg(value, 0, 'f', 0);
        }
        text += QLatin1Char('\n');
    }
    QString rest = QStringLiteral("SG");
    QString world = QStringLiteral("World");
    for (const double sum : total) {
        rest += QStringLiteral(" %1").arg(std::round(sum * 0.4), 0, 'f', 0);
        world += QStringLiteral(" %1").arg(sum + std::round(sum * 0.4), 0, 'f', 0);
    }
    return world + QLatin1Char('\n') + text + rest;
}

} // namespace tradestrata::testsupport
