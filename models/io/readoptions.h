// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/period.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

class QJsonObject;

namespace tradestrata {

/// What an analyst states about a file that does not say it itself, or that holds more than one table.
struct ReadOptions
{
    /// A column, by its head or as "#3", and a word.
    using Columns = QList<std::pair<QString, QString>>;

    std::optional<Month> released; ///< month of publication
    QString layout;                ///< id of a description; empty: by the content
    QString sheet;                 ///< empty: by the content
    QString reporter;              ///< any of its spellings: "Canada", "CAN", "124"
    QString product;               ///< its code or its name
    QString unit;                  ///< "EUR", "kg"
    Columns roles = {};            ///< a column and its role, which overrule the description
    Columns keep = {};             ///< a column and the text of the rows to keep
    std::optional<char> decimal;   ///< '.' or ','
    QString productsOf = {};       ///< the partner whose trade is read by product; any of its spellings, or "World"
    QString level = {};            ///< of products: how many characters their codes have

    bool operator==(const ReadOptions &) const = default;
};

/// As a session and a named layout keep them, without the month of release: {"layout": "fred", "role": [["#3", "value"]]}.
QJsonObject toJson(const ReadOptions &options);
ReadOptions readOptionsFrom(const QJsonObject &object);

} // namespace tradestrata
