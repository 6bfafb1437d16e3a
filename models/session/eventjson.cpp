// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/eventjson.h"

#include <QJsonObject>

namespace tradestrata {

QJsonArray ownEventsJson(const QList<Event> &events)
{
    QJsonArray array;
    for (const Event &event : events) {
        QJsonArray partners;
        for (const PartnerCode code : event.partners)
            partners.append(code.toString());
        QJsonObject entry{{QStringLiteral("date"), event.date.toString(Qt::ISODate)},
                          {QStringLiteral("event"), event.words[0].text},
                          {QStringLiteral("label"), event.words[0].label},
                          {QStringLiteral("source"), event.source}};
        if (!partners.isEmpty())
            entry.insert(QStringLiteral("partners"), partners);
        array.append(entry);
    }
    return array;
}

std::optional<Event> ownEventFrom(const QJsonValue &value, const PartnerRegistry &registry)
{
    const QJsonObject entry = value.toObject();
    Event event;
    event.date = QDate::fromString(entry.value(QLatin1String("date")).toString(), Qt::ISODate);
    const QString text = entry.value(QLatin1String("event")).toString();
    event.words.fill({entry.value(QLatin1String("label")).toString(text), text});
    event.source = entry.value(QLatin1String("source")).toString();
    for (const QJsonValue code : entry.value(QLatin1String("partners")).toArray()) {
        constexpr int mostCode = 9999;
        const int number = code.toString().toInt();
        if (number < 1 || number > mostCode)
            return std::nullopt;
        event.partners.append(registry.canonical({number}));
    }
    const bool dated = event.date.isValid() && event.date.year() >= 1 && event.date.year() <= 9999;
    return dated && !text.isEmpty() ? std::optional(event) : std::nullopt;
}

} // namespace tradestrata
