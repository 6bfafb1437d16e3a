// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/publishedjson.h"

#include "models/spec/measurefacts.h"

#include <QJsonObject>

#include <cmath>

namespace tradestrata {

namespace {

std::optional<PublishedFigure> figureIn(const QJsonObject &entry, const PartnerRegistry &registry)
{
    const auto text = [&](const char *key) { return entry.value(QLatin1String(key)).toString(); };
    PublishedFigure figure;
    figure.date = QDate::fromString(text("date"), Qt::ISODate);
    figure.source = text("source").trimmed();
    figure.partner = registry.canonical({text("code").toInt()});
    const auto flow = fromKey<Flow>(text("flow"));
    const auto months = readMonths(text("measure"), text("period"));
    figure.value = entry.value(QLatin1String("value")).toDouble(std::nan(""));
    figure.rounding = entry.value(QLatin1String("rounding")).toDouble();
    const bool dated = figure.date.isValid() && figure.date.year() >= 1 && figure.date.year() <= 9999;
    const bool known = registry.partner(figure.partner) || registry.group(figure.partner);
    const bool whole = dated && !figure.source.isEmpty() && known && flow && months && std::isfinite(figure.value)
                       && figure.rounding >= 1;
    if (!whole)
        return std::nullopt;
    figure.flow = *flow;
    figure.months = *months;
    return figure;
}

} // namespace

QJsonArray publishedToJson(const QList<PublishedFigure> &figures)
{
    QJsonArray array;
    for (const PublishedFigure &figure : figures) {
        const WrittenMonths months = writtenMonths(figure.months);
        array.append(QJsonObject{{QStringLiteral("date"), figure.date.toString(Qt::ISODate)},
                                 {QStringLiteral("source"), figure.source},
                                 {QStringLiteral("code"), figure.partner.toString()},
                                 {QStringLiteral("flow"), QLatin1String(word(figure.flow).key)},
                                 {QStringLiteral("measure"), months.measure},
                                 {QStringLiteral("period"), months.period},
                                 {QStringLiteral("value"), figure.value},
                                 {QStringLiteral("rounding"), figure.rounding}});
    }
    return array;
}

QList<PublishedFigure> publishedFromJson(const QJsonValue &value, const PartnerRegistry &registry, Messages &mended)
{
    QList<PublishedFigure> figures;
    const QJsonArray entries = value.toArray();
    for (int i = 0; i < entries.size(); ++i) {
        const auto figure = figureIn(entries.at(i).toObject(), registry);
        if (figure && figures.size() < mostOwnPublished) {
            figures.append(*figure);
            continue;
        }
        mended.append({QStringLiteral("session-published-left-out"),
                       QT_TRANSLATE_NOOP("Message", "Published figure %1 of the session cannot be read and is left out."), {i + 1}});
    }
    return figures;
}

} // namespace tradestrata
