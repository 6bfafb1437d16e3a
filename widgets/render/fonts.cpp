// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>

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

QFont FigureFonts::font(TextRole role) const
{
    const size_t i = weightIndex(role);
    QFont font(m_families[i]);
    font.setWeight(QFont::Weight(weights[i]));
    font.setPixelSize(drawnSize); // pixels, not points: no resolution of a device or desktop has a say
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(
        QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias | QFont::NoFontMerging));
    font.setKerning(true);
    return font;
}

struct FontMetrics::Private
{
    std::vector<QFontMetricsF> metrics;
    QHash<std::pair<QString, int>, double> known;
};

FontMetrics::FontMetrics(const FigureFonts &fonts)
    : d(std::make_unique<Private>())
{
    for (const TextRole role : {TextRole::Axis, TextRole::LabelName, TextRole::Title}) // one of each weight
        d->metrics.emplace_back(fonts.font(role));
}

FontMetrics::~FontMetrics() = default;

double FontMetrics::width(const QString &text, TextRole role) const
{
    const size_t weight = weightIndex(role);
    const std::pair key(text, int(weight));
    auto it = d->known.constFind(key);
    if (it == d->known.constEnd())
        it = d->known.insert(key, d->metrics[weight].horizontalAdvance(text) / FigureFonts::drawnSize);
    return *it * styleOf(role).size;
}

} // namespace tradestrata
