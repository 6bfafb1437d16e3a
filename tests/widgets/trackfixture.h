// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/periodtrack.h"

#include <QTest>

#include <memory>

/// What tests of the period slider share: a slider over 1985-01 to 2026-01, and a log of what it emits.
namespace tradestrata::testsupport {

inline Month month(const QString &text) { return *Month::parse(text); }

/// What was emitted, as words: "cursor 2025-08", "window 1995-01 2025-08 finished".
class Log : public QObject
{
public:
    explicit Log(PeriodTrack &track)
    {
        connect(&track, &PeriodTrack::cursorEdited, this,
                [this](const PeriodRef &cursor) { lines << QStringLiteral("cursor ") + cursor.toString(); });
        connect(&track, &PeriodTrack::windowEdited, this, [this](Month from, Month to, bool finished) {
            lines << QStringLiteral("window %1 %2%3").arg(from.toString(), to.toString(), finished ? done : QString());
        });
        connect(&track, &PeriodTrack::playRequested, this, [this] { lines << QStringLiteral("play"); });
    }
    QStringList take() { return std::exchange(lines, {}); }

    QStringList lines;
    const QString done = QStringLiteral(" finished");
};

/// The window is 1995-01 to 2015-12, the cursor 2005-06.
inline std::unique_ptr<PeriodTrack> makeTrack()
{
    auto track = std::make_unique<PeriodTrack>();
    track->resize(1300, 68);
    track->setRange(month(QStringLiteral("1985-01")), month(QStringLiteral("2026-01")));
    track->setSilhouette(std::vector<double>(493, 1e12));
    track->setWindow(month(QStringLiteral("1995-01")), month(QStringLiteral("2015-12")));
    track->setCursor(month(QStringLiteral("2005-06")));
    return track;
}

} // namespace tradestrata::testsupport
