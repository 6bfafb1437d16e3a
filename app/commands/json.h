// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/tradetable.h"
#include "models/language/language.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

/// Values in JSON as all commands write them: null for what is not known.
namespace tradestrata::json {

inline QJsonValue dollars(double value) { return std::isnan(value) ? QJsonValue::Null : QJsonValue(qint64(std::llround(value))); }
inline QJsonValue dollars(Cell cell) { return cell.isBlank() ? QJsonValue::Null : dollars(cell.value); }

inline QJsonValue percent(std::optional<double> value)
{
    return value ? QJsonValue(std::round(*value * 1e6) / 1e6) : QJsonValue::Null;
}

/// "2026-03", or empty.
inline QString release(const std::optional<Month> &month) { return month ? month->toString() : QString(); }
inline QString release(const TradeTable &table) { return release(table.info().release); }

inline QJsonArray messages(const Messages &messages, const Language &language)
{
    QJsonArray array;
    for (const Message &each : messages)
        array.append(QJsonObject{{QStringLiteral("id"), each.id}, {QStringLiteral("text"), language.text(each)}});
    return array;
}

} // namespace tradestrata::json
