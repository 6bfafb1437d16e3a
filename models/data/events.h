// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"

#include <QDate>

#include <array>

namespace tradestrata {

/// Something that happened on a day: a treaty, a tariff, a war. Facts with their source, drawn over time.
struct Event
{
    struct Words
    {
        QString label; ///< a few words, for the figure
        QString text;  ///< what happened, without a full stop
        bool operator==(const Words &) const = default;
    };
    QDate date;
    QList<PartnerCode> partners; ///< whom it concerns, by newest code; empty: all
    int weight = 1;              ///< 1 for what most readers know, 3 for what few do: whose label is drawn first
    QString source;              ///< where it can be looked up; may be empty in the analyst's own
    std::array<Words, 3> words;  ///< English, Spanish, French; the analyst's own say the same in each

    bool operator==(const Event &) const = default;
    Month month() const { return Month::of(date.year(), date.month()); }
    bool concerns(PartnerCode partner) const { return partners.isEmpty() || partners.contains(partner); }
    /// By "en", "es" or "fr".
    const Words &in(const QString &language) const;
};

/// The built-in table (see the head of resources/events/us-trade-policy.csv), ascending by date. Error: the table's,
/// with its line.
Result<QList<Event>> readEvents(const QByteArray &table, const PartnerRegistry &registry);

} // namespace tradestrata
