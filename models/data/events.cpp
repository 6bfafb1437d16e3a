// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/events.h"

#include "models/data/tabletext.h"

#include <algorithm>

namespace tradestrata {

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
    const auto rows = readTextTable(table, {"date", "partners", "weight", "source", "label_en", "label_es", "label_fr",
                                            "text_en", "text_es", "text_fr"});
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
        const bool whole = event.date.isValid() && partners && event.weight >= 1 && event.weight <= 3
                           && !event.source.isEmpty() && std::ranges::none_of(event.words, [](const Event::Words &words) {
                                  return words.label.isEmpty() || words.text.isEmpty();
                              });
        if (!whole || (!events.isEmpty() && event.date < events.last().date)) {
            return Message{QStringLiteral("table-row"),
                           QT_TRANSLATE_NOOP("Message", "The table of events cannot be read in this row."), {}, -1, {}, row.line};
        }
        event.partners = *partners;
        events.append(event);
    }
    return events;
}

} // namespace tradestrata
