// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/context.h"

#include "models/data/tabletext.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tradestrata {

Result<PriceIndex> PriceIndex::read(const QByteArray &table)
{
    const auto rows = readTextTable(table, {"month", "cpi"});
    if (!rows)
        return rows.error();
    PriceIndex prices;
    for (const TextRow &row : *rows) {
        const auto month = Month::parse(QString::fromLatin1(row.cells[0]));
        bool isNumber = false;
        const double value = row.cells[1].isEmpty() ? std::numeric_limits<double>::quiet_NaN() : row.cells[1].toDouble(&isNumber);
        const bool follows = month && (prices.isEmpty() || *month == prices.last() + 1);
        if (!follows || (!row.cells[1].isEmpty() && !(isNumber && value > 0))) {
            return Message{QStringLiteral("table-row"),
                           QT_TRANSLATE_NOOP("Message", "The table of prices cannot be read in this row.")}
                .atLine(row.line);
        }
        if (prices.isEmpty())
            prices.m_first = *month;
        prices.m_values.push_back(value);
    }
    return prices;
}

bool PriceIndex::operator==(const PriceIndex &other) const
{
    const auto same = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
    return m_name == other.m_name && m_first == other.m_first && std::ranges::equal(m_values, other.m_values, same);
}

Context Context::withSeries(const OwnSeries &own) const
{
    Context context = *this;
    if (!own.prices.isEmpty())
        context.prices = own.prices;
    if (!own.recessions.name.isEmpty())
        context.recessions = own.recessions;
    return context;
}

std::optional<double> PriceIndex::at(Month month) const
{
    const int place = month - m_first;
    if (place < 0 || place >= int(m_values.size()) || std::isnan(m_values[size_t(place)]))
        return std::nullopt;
    return m_values[size_t(place)];
}

std::optional<double> PriceIndex::bridged(Month month) const
{
    const auto here = at(month);
    const auto before = at(month - 1);
    const auto after = at(month + 1);
    if (here || !before || !after)
        return here;
    return std::sqrt(*before * *after);
}

QString PartnerNote::in(const QString &language) const
{
    const QString &text = texts[language == QLatin1String("es") ? 1 : language == QLatin1String("fr") ? 2 : 0];
    return QStringLiteral("%1 (%2)").arg(text, source);
}

Result<QList<PartnerNote>> readPartnerNotes(const QByteArray &table, const PartnerRegistry &registry)
{
    const auto rows = readTextTable(table, {"partner", "flow", "source", "en", "es", "fr"});
    if (!rows)
        return rows.error();
    QList<PartnerNote> notes;
    for (const TextRow &row : *rows) {
        PartnerNote note;
        const auto &partners = registry.partners();
        const auto found = std::ranges::find(partners, QString::fromLatin1(row.cells[0]), &Partner::iso3);
        const QByteArrayView flow = row.cells[1];
        if (flow == "exports" || flow == "imports")
            note.flow = flow == "exports" ? Flow::Exports : Flow::Imports;
        note.source = QString::fromUtf8(row.cells[2]);
        for (size_t i = 0; i < note.texts.size(); ++i)
            note.texts[i] = QString::fromUtf8(row.cells[3 + i]);
        const bool whole = found != partners.end() && (note.flow || flow.isEmpty()) && !note.source.isEmpty()
                           && std::ranges::none_of(note.texts, &QString::isEmpty);
        if (!whole) {
            return Message{QStringLiteral("table-row"),
                           QT_TRANSLATE_NOOP("Message", "The table of notes on partners cannot be read in this row.")}
                .atLine(row.line);
        }
        note.partner = found->code;
        notes.append(note);
    }
    return notes;
}

namespace {

std::optional<QList<PartnerCode>> partnersIn(QByteArrayView cell, const PartnerRegistry &registry)
{
    QList<PartnerCode> codes;
    for (const QString &iso3 : QString::fromLatin1(cell).split(u';', Qt::SkipEmptyParts)) {
        const auto &partners = registry.partners();
        const auto found = std::ranges::find(partners, iso3, &Partner::iso3);
        if (found == partners.end())
            return std::nullopt;
        codes.append(found->code);
    }
    return codes;
}

} // namespace

const Event::Words &Event::in(const QString &language) const
{
    return words[language == QLatin1String("es") ? 1 : language == QLatin1String("fr") ? 2 : 0];
}

Result<QList<Event>> readEvents(const QByteArray &table, const PartnerRegistry &registry)
{
    const auto rows = readTextTable(table, {"date", "partners", "weight", "source", "label_en", "label_es", "label_fr", "text_en",
                                            "text_es", "text_fr"});
    if (!rows)
        return rows.error();
    QList<Event> events;
    for (const TextRow &row : *rows) {
        Event event;
        event.date = QDate::fromString(QString::fromLatin1(row.cells[0]), Qt::ISODate);
        const auto partners = partnersIn(row.cells[1], registry);
        event.weight = row.cells[2].toByteArray().toInt();
        event.source = QString::fromUtf8(row.cells[3]);
        for (size_t i = 0; i < event.words.size(); ++i)
            event.words[i] = {QString::fromUtf8(row.cells[4 + i]), QString::fromUtf8(row.cells[7 + i])};
        const bool whole = event.date.isValid() && partners && event.weight >= 1 && event.weight <= 3 && !event.source.isEmpty()
                           && std::ranges::none_of(event.words, [](const Event::Words &words) {
                                  return words.label.isEmpty() || words.text.isEmpty();
                              });
        if (!whole || (!events.isEmpty() && event.date < events.last().date)) {
            return Message{QStringLiteral("table-row"),
                           QT_TRANSLATE_NOOP("Message", "The table of events cannot be read in this row.")}
                .atLine(row.line);
        }
        event.partners = *partners;
        events.append(event);
    }
    return events;
}

Context Context::withOwn(const QList<PublishedFigure> &own) const
{
    Context context = *this;
    context.published += own;
    for (auto figure = context.published.end() - own.size(); figure != context.published.end(); ++figure)
        figure->own = true;
    return context;
}

Result<std::vector<MonthSpan>> readRecessions(const QByteArray &table)
{
    const auto rows = readTextTable(table, {"first", "last"});
    if (!rows)
        return rows.error();
    std::vector<MonthSpan> recessions;
    for (const TextRow &row : *rows) {
        const auto first = Month::parse(QString::fromLatin1(row.cells[0]));
        const auto last = Month::parse(QString::fromLatin1(row.cells[1]));
        const bool follows = first && last && *first <= *last && (recessions.empty() || recessions.back().last < *first);
        if (!follows) {
            return Message{QStringLiteral("table-row"),
                           QT_TRANSLATE_NOOP("Message", "The table of recessions cannot be read in this row.")}
                .atLine(row.line);
        }
        recessions.push_back({*first, *last});
    }
    return recessions;
}

} // namespace tradestrata
