// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/partnerregistry.h"
#include "models/data/period.h"
#include "models/data/publishedfigure.h"
#include "models/data/serieskey.h"

#include <QByteArray>
#include <QDate>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace tradestrata {

/// Consumer prices by month, of the United States or, with a name, the analyst's own: an index without a unit. A month in between
/// may be missing: October 2025 was never published.
class PriceIndex
{
public:
    PriceIndex() = default;
    /// The analyst's own: values above zero from a month on, NaN for a month that was not published.
    PriceIndex(const QString &name, Month first, std::vector<double> values)
        : m_name(name)
        , m_first(first)
        , m_values(std::move(values))
    {
    }
    /// A table of the columns month and cpi (see resources/prices/us-cpi.csv); an empty cell is a missing month.
    /// Error: the table's, with its line.
    static Result<PriceIndex> read(const QByteArray &table);

    /// Empty for the built-in prices.
    const QString &name() const { return m_name; }
    const std::vector<double> &values() const { return m_values; }
    /// Months that were not published are equal.
    bool operator==(const PriceIndex &other) const;
    bool isEmpty() const { return m_values.empty(); }
    Month first() const { return m_first; }
    Month last() const { return m_first + (int(m_values.size()) - 1); }
    /// Nothing if it is missing, before the first month or after the last.
    std::optional<double> at(Month month) const;
    /// Same as at(), but for a single missing month between two others their geometric mean.
    std::optional<double> bridged(Month month) const;

private:
    QString m_name;
    Month m_first;
    std::vector<double> m_values; ///< NaN if missing
};

/// The months of recessions, of the United States or, with a name, the analyst's own.
struct RecessionDates
{
    QString name = {};                  ///< empty for the built-in ones
    std::vector<MonthSpan> months = {}; ///< ascending

    bool operator==(const RecessionDates &) const = default;
};

/// Reference series of the analyst's own; what has no name is not given.
struct OwnSeries
{
    PriceIndex prices = {};
    RecessionDates recessions = {};

    bool operator==(const OwnSeries &) const = default;
};

/// What a reader needs to know about the figures of a partner, with its source: a note that accompanies it.
struct PartnerNote
{
    PartnerCode partner;
    std::optional<Flow> flow; ///< the flow that it is about; nothing: both
    QString source;
    std::array<QString, 3> texts; ///< whole sentences in English, Spanish, French

    /// Total trade and the balance are computed from exports and imports.
    bool isAbout(PartnerCode code, Flow of) const
    {
        const bool derived = signsOf(of).isDerived();
        return code == partner && (derived || !flow || *flow == of);
    }
    /// By "en", "es" or "fr", followed by the source in brackets.
    QString in(const QString &language) const;
};

/// The built-in table (see the head of resources/partners/notes.csv). Error: the table's, with its line.
Result<QList<PartnerNote>> readPartnerNotes(const QByteArray &table, const PartnerRegistry &registry);

/// Something that happened on a certain day: a treaty, a tariff, a war. Facts with their source, drawn over time.
struct Event
{
    struct Words
    {
        QString label; ///< a few words, for the figure
        QString text;  ///< what happened, without a full stop
        bool operator==(const Words &) const = default;
    };
    QDate date;
    QList<PartnerCode> partners; ///< the partners concerned, by newest code; empty: all
    int weight = 1;              ///< 1 for what most readers know, 3 for what few do: the order in which labels are
                                 ///< drawn
    QString source;              ///< where it can be looked up; may be empty for the analyst's own
    std::array<Words, 3> words;  ///< English, Spanish, French; the same in each for the analyst's own

    bool operator==(const Event &) const = default;
    Month month() const { return Month::of(date.year(), date.month()); }
    bool concerns(PartnerCode partner) const { return partners.isEmpty() || partners.contains(partner); }
    /// By "en", "es" or "fr".
    const Words &in(const QString &language) const;
};

/// The built-in table (see the head of resources/events/us-trade-policy.csv), ascending by date. Error: the table's,
/// with its line.
Result<QList<Event>> readEvents(const QByteArray &table, const PartnerRegistry &registry);

/// The context of US figures: consumer prices, the months of recessions, dated events, notes on partners, and figures
/// as published.
struct Context
{
    PriceIndex prices;
    RecessionDates recessions;
    QList<Event> events; ///< ascending
    QList<PartnerNote> partnerNotes;
    QList<PublishedFigure> published = {}; ///< as published, both built-in and the analyst's own

    /// The same with published figures of the analyst's own after the others.
    Context withOwn(const QList<PublishedFigure> &own) const;
    /// The same with those of the analyst's own series that are given, instead of the built-in ones.
    Context withSeries(const OwnSeries &own) const;
};

/// A table of the columns first and last, one recession per row (see resources/prices/us-recessions.csv). Error: the
/// table's, with its line.
Result<std::vector<MonthSpan>> readRecessions(const QByteArray &table);

} // namespace tradestrata
