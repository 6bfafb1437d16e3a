// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <cmath>
#include <memory>
#include <vector>

namespace tradestrata {

namespace {

constexpr std::array weights{400, 500, 700};

size_t weightIndex(TextRole role)
{
    const int weight = styleOf(role).weight;
    return weight == 400 ? 0 : weight == 500 ? 1 : 2;
}

} // namespace

int imageResolution(double scale)
{
    return int(std::lround(scale * 72));
}

std::optional<FigureFonts> FigureFonts::load(const std::array<QByteArray, 3> &files)
{
    FigureFonts fonts;
    for (size_t i = 0; i < files.size(); ++i) {
        const int id = QFontDatabase::addApplicationFontFromData(files[i]);
        const QStringList families = id < 0 ? QStringList() : QFontDatabase::applicationFontFamilies(id);
        if (families.isEmpty())
            return std::nullopt;
        fonts.m_families[i] = families.first();
    }
    return fonts;
}

QFont FigureFonts::font(TextRole role, double scale) const
{
    const size_t i = weightIndex(role);
    QFont font(m_families[i]);
    font.setWeight(QFont::Weight(weights[i]));
    // A pixel size would be rounded to whole pixels, so it is said in points of the image's own resolution.
    font.setPointSizeF(styleOf(role).size * scale * 72 / imageResolution(scale));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(
        QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias | QFont::NoFontMerging));
    font.setKerning(true);
    return font;
}

struct FontMetrics::Private
{
    // Measured large and scaled down: without hinting widths are proportional to the size.
    static constexpr int measuredSize = 1000;
    std::vector<QFontMetricsF> metrics;
    QHash<std::pair<QString, int>, double> known;
};

FontMetrics::FontMetrics(const FigureFonts &fonts)
    : d(std::make_unique<Private>())
{
    for (const TextRole role : {TextRole::Axis, TextRole::LabelName, TextRole::Title}) {
        QFont font = fonts.font(role, 1);
        font.setPixelSize(Private::measuredSize);
        d->metrics.emplace_back(font);
    }
}

FontMetrics::~FontMetrics() = default;

double FontMetrics::width(const QString &text, TextRole role) const
{
    const size_t weight = weightIndex(role);
    const std::pair key(text, int(weight));
    const auto it = d->known.constFind(key);
    const double em = it != d->known.constEnd() ? *it : d->known.insert(key, d->metrics[weight].horizontalAdvance(text) / Private::measuredSize).value();
    return em * styleOf(role).size;
}

} // namespace tradestrata
