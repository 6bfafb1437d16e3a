// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <string_view>

/// Words that agencies write into their tables, whatever the layout.
namespace tradestrata {

enum class FlowWord {
    None,
    Exports,
    Imports,
    Part, ///< trade that exports or imports contain already: re-exports, domestic exports
};

/// A whole text that names a flow, in seven languages and the codes of agencies.
FlowWord flowWordOf(const QString &text);
/// "exports", "imports", "part", as descriptions write them.
FlowWord flowNamed(const QString &word);

/// The names of the total of all partners.
const QStringList &worldWords();
bool isWorld(const QString &text);
/// Names of groups and of trade that no partner has, as agencies write them: they are never partners.
const QRegularExpression &groupNames();
/// Whether a code or a name is that of all products together; a product that is not named is.
bool isAllProducts(const QString &code, const QString &name);

/// Texts that stand for a value that is not there: "..", ":", "(D)", "n/a".
bool isNoValue(std::string_view text);
/// The text without the flag that a statistics office puts after a number: "2.4 b", "95.1(p)", "12r", "7*". A letter that
/// could be a unit (5M, 1.5 bn, 3k) is no flag.
std::string_view withoutFlag(std::string_view text);

} // namespace tradestrata
