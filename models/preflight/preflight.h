// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layout.h"

#include <QStringList>

#include <optional>

/// What an analyst checks before a figure is published.
namespace tradestrata {

/// A figure as it is drawn.
struct FigureToCheck
{
    const FigureSpec &spec; ///< as asked for
    const Numbers &numbers;
    const Figure &figure;
    const Layout &layout; ///< on paper of the spec's size
    const TextMetrics &metrics;
    const Language &language;              ///< of the figure
    std::optional<Month> newestKnown = {}; ///< the newest release that the program knows of these data
};

/// Something that a reader of the figure should not have to find out.
struct Finding
{
    QString id; ///< of its check: "data-old"
    Message message;
    const char *mend = nullptr;            ///< what would mend it, in English, context "Preflight"; nullptr: nothing here
    std::optional<FigureSpec> mended = {}; ///< the spec that does
    std::optional<QString> reason = {};    ///< why the analyst accepts it; nothing: it is open

    bool isOpen() const { return !reason; }
};

/// Every finding, in the order of the checks; a check finds one thing or nothing.
QList<Finding> preflight(const FigureToCheck &figure);

/// What export says of a layout too. The names of series that have no room:
std::optional<Message> labelsWithoutRoom(const Figure &figure, const Layout &layout);
/// Characters that no font has:
std::optional<Message> whyNotWritten(const Layout &layout, const TextMetrics &metrics);

/// The ids of all checks.
QStringList preflightIds();
/// Of the check of titles, which `values` and `diff` make too.
inline constexpr char titleCheck[] = "title-false";

/// Why the spec accepts what a check finds; nothing if it does not.
std::optional<QString> acceptedReason(const FigureSpec &spec, const QString &id);
/// The spec with a finding accepted for that reason, or no longer accepted.
FigureSpec accepting(FigureSpec spec, const QString &id, const std::optional<QString> &reason);

/// The least distance of two colours (CIEDE2000) as the four kinds of vision and a grey print show them.
double leastDistanceInPrint(QRgb a, QRgb b);

} // namespace tradestrata
