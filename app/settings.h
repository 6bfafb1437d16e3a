// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/figurespec.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace tradestrata {

/// What the window remembers between starts: its geometry, its language, recent files, the sizes of exports. Stored
/// with QSettings, so that tests can redirect it to a folder of their own.
struct Settings
{
    QByteArray geometry;
    QByteArray layout;                    ///< of the splitters
    QString language;                     ///< "en", "es", "fr"; empty: the system's
    QStringList recentFiles;              ///< newest first, at most ten
    QString lastSession;                  ///< opened again at the next start; empty: the built-in session
    std::optional<FigureSize> exportSize; ///< of the last export, unless it was the figure's own
    QList<FigureSize> ownSizes;           ///< of exports, that are no presets: newest first, at most ten
    bool exportData = true;               ///< exported figures can be opened again
    double playSpeed = 1;

    static Settings load();
    void store() const;
    void addRecent(const QString &path);
    void addOwnSize(const FigureSize &size);
};

} // namespace tradestrata
