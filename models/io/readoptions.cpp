// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/readoptions.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tradestrata {

namespace {

/// The words of the command line for how a file is read, without dashes; --released has a key beside them.
constexpr std::pair<const char *, QString ReadOptions::*> readWords[]{{"layout", &ReadOptions::layout},
                                                                      {"sheet", &ReadOptions::sheet},
                                                                      {"reporter", &ReadOptions::reporter},
                                                                      {"product", &ReadOptions::product},
                                                                      {"products-of", &ReadOptions::productsOf},
                                                                      {"level", &ReadOptions::level},
                                                                      {"unit", &ReadOptions::unit}};
constexpr std::pair<const char *, ReadOptions::Columns ReadOptions::*> readColumns[]{{"role", &ReadOptions::roles},
                                                                                     {"keep", &ReadOptions::keep}};

} // namespace

QJsonObject toJson(const ReadOptions &options)
{
    QJsonObject object;
    for (const auto &[word, member] : readWords) {
        if (!(options.*member).isEmpty())
            object.insert(QLatin1String(word), options.*member);
    }
    for (const auto &[word, member] : readColumns) {
        QJsonArray pairs;
        for (const auto &[column, text] : options.*member)
            pairs.append(QJsonArray{column, text});
        if (!pairs.isEmpty())
            object.insert(QLatin1String(word), pairs);
    }
    if (options.decimal)
        object.insert(QStringLiteral("decimal"), *options.decimal == ',' ? QStringLiteral("comma") : QStringLiteral("point"));
    return object;
}

ReadOptions readOptionsFrom(const QJsonObject &object)
{
    ReadOptions options;
    for (const auto &[word, member] : readWords)
        options.*member = object.value(QLatin1String(word)).toString();
    for (const auto &[word, member] : readColumns) {
        for (const QJsonValue &pair : object.value(QLatin1String(word)).toArray())
            (options.*member).append({pair[0].toString(), pair[1].toString()});
    }
    const QString sign = object.value(QLatin1String("decimal")).toString();
    if (!sign.isEmpty())
        options.decimal = sign == QLatin1String("comma") ? ',' : '.';
    return options;
}

} // namespace tradestrata
