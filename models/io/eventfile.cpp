// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/lists.h"

#include "models/io/limits.h"
#include "models/io/readers.h"

#include <QFile>

#include <algorithm>

namespace tradestrata {

namespace {

constexpr int mostLabel = 40; // characters that fit in a label of a figure

Message eventsUnreadable()
{
    return {QStringLiteral("events-unreadable"), QT_TRANSLATE_NOOP("Message", "The file of events cannot be read.")};
}

Message badHead()
{
    return {QStringLiteral("events-head"),
            QT_TRANSLATE_NOOP("Message", "A file of events begins with a line that names its columns: date, event "
                                         "and, optionally, partners and source.")};
}

QDate dateOf(const QString &text)
{
    if (const auto month = Month::parse(text))
        return {month->year(), month->month(), 1};
    return QDate::fromString(text, Qt::ISODate);
}

class EventRows
{
public:
    EventRows(const QStringList &head, const PartnerLookup &lookup)
        : m_lookup(lookup)
        , m_width(head.size())
        , m_date(head.indexOf(QLatin1String("date")))
        , m_event(head.indexOf(QLatin1String("event")))
        , m_partners(head.indexOf(QLatin1String("partners")))
        , m_source(head.indexOf(QLatin1String("source")))
    {
    }

    bool isHead() const { return m_date >= 0 && m_event >= 0; }
    Result<Event> eventOf(const QStringList &cells) const;

private:
    const PartnerLookup &m_lookup;
    qsizetype m_width, m_date, m_event, m_partners, m_source;
};

Result<Event> EventRows::eventOf(const QStringList &cells) const
{
    if (cells.size() != m_width) {
        return Message{QStringLiteral("events-cells"),
                       QT_TRANSLATE_NOOP("Message", "The row has %1 cells, but the head has %2."),
                       {int(cells.size()), int(m_width)}};
    }
    Event event;
    event.date = dateOf(cells[m_date]);
    if (!event.date.isValid() || event.date.year() < 1 || event.date.year() > 9999) {
        return Message{QStringLiteral("events-date"),
                       QT_TRANSLATE_NOOP("Message", "“%1” is not a date; write it as 2025-08-01 or 2025-08."),
                       {cells[m_date]}};
    }
    const QString text = cells[m_event];
    if (text.isEmpty())
        return Message{QStringLiteral("events-text"), QT_TRANSLATE_NOOP("Message", "The event has no text.")};
    const QString label = text.size() > mostLabel ? text.first(mostLabel - 1).trimmed() + u'…' : text;
    event.words.fill({label, text});
    if (m_source >= 0)
        event.source = cells[m_source];
    const QStringList names = m_partners < 0 ? QStringList() : cells[m_partners].split(u';', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto partner = m_lookup.resolve(name.trimmed());
        if (!partner)
            return partner.error();
        event.partners.append(*partner);
    }
    return event;
}

} // namespace

Result<QList<Event>> readEventFile(const QString &path, const PartnerLookup &lookup)
{
    if (const auto why = whyNoFile(path))
        return why->inFile(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return eventsUnreadable().inFile(path);
    const QByteArray text = file.read(mostListBytes + 1);
    if (text.size() > mostListBytes)
        return eventsUnreadable().inFile(path);
    const auto list = readListRows(text);
    if (!list)
        return list.error().inFile(path, list.error().line);
    std::optional<EventRows> rows;
    QList<Event> events;
    for (const ListRow &row : *list) {
        if (!rows) {
            rows.emplace(row.cells, lookup);
            if (!rows->isHead())
                return badHead().inFile(path, row.line);
            continue;
        }
        const auto event = rows->eventOf(row.cells);
        if (!event)
            return event.error().inFile(path, row.line);
        if (events.size() == mostOwnEvents) {
            return Message{QStringLiteral("events-too-many"),
                           QT_TRANSLATE_NOOP("Message", "The file has more than %1 events."),
                           {mostOwnEvents}}
                .inFile(path, row.line);
        }
        events.append(*event);
    }
    if (!rows)
        return badHead().inFile(path);
    std::ranges::stable_sort(events, {}, &Event::date);
    return events;
}

} // namespace tradestrata
