// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "models/layout/layout.h"

#include <QSettings>

#include <algorithm>

namespace tradestrata {

namespace {

constexpr int mostRecent = 10;

} // namespace

Settings Settings::load()
{
    const QSettings stored;
    Settings settings;
    settings.geometry = stored.value(QStringLiteral("window/geometry")).toByteArray();
    settings.layout = stored.value(QStringLiteral("window/layout")).toByteArray();
    settings.language = stored.value(QStringLiteral("language")).toString();
    settings.recentFiles = stored.value(QStringLiteral("recent")).toStringList();
    settings.lastSession = stored.value(QStringLiteral("last_session")).toString();
    settings.exportSize = FigureSize::parse(stored.value(QStringLiteral("export/size")).toString());
    if (settings.exportSize)
        settings.exportSize->dpi = stored.value(QStringLiteral("export/dpi"), settings.exportSize->dpi).toDouble();
    if (settings.exportSize && !canBeDrawn(*settings.exportSize)) // edited by hand
        settings.exportSize.reset();
    for (const QString &text : stored.value(QStringLiteral("export/own_sizes")).toStringList()) {
        if (const auto size = FigureSize::parse(text); size && canBeDrawn(*size) && settings.ownSizes.size() < mostRecent)
            settings.ownSizes.append(*size);
    }
    settings.exportData = stored.value(QStringLiteral("export/with_data"), true).toBool();
    settings.playSpeed = stored.value(QStringLiteral("play_speed"), 1.0).toDouble();
    return settings;
}

void Settings::store() const
{
    QSettings stored;
    stored.setValue(QStringLiteral("window/geometry"), geometry);
    stored.setValue(QStringLiteral("window/layout"), layout);
    stored.setValue(QStringLiteral("language"), language);
    stored.setValue(QStringLiteral("recent"), recentFiles);
    stored.setValue(QStringLiteral("last_session"), lastSession);
    stored.setValue(QStringLiteral("export/size"), exportSize ? toText(*exportSize) : QString());
    stored.setValue(QStringLiteral("export/dpi"), exportSize.value_or(FigureSize()).dpi);
    QStringList sizes;
    for (const FigureSize &size : ownSizes)
        sizes.append(toText(size));
    stored.setValue(QStringLiteral("export/own_sizes"), sizes);
    stored.setValue(QStringLiteral("export/with_data"), exportData);
    stored.setValue(QStringLiteral("play_speed"), playSpeed);
}

void Settings::addOwnSize(const FigureSize &size)
{
    const auto isIt = [&](const FigureSize &other) { return other.hasExtentOf(size); };
    if (std::ranges::any_of(sizePresets(), isIt, &SizePreset::size))
        return;
    ownSizes.removeIf(isIt);
    ownSizes.prepend(size);
    ownSizes = ownSizes.first(std::min<qsizetype>(ownSizes.size(), mostRecent));
}

void Settings::addRecent(const QString &path)
{
    recentFiles.removeAll(path);
    recentFiles.prepend(path);
    recentFiles = recentFiles.first(std::min<qsizetype>(recentFiles.size(), mostRecent));
}

} // namespace tradestrata
