// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/blank.h"
#include "models/data/message.h"

#include <array>
#include <optional>
#include <string_view>

/// What the reader and the writer of the project's own table have in common.
namespace tradestrata::owntable {

inline constexpr std::string_view signature = "# Tradestrata table ";
inline constexpr std::string_view version = "1";

/// The head: "# publisher: US Census Bureau".
inline constexpr std::string_view publisher = "publisher";
inline constexpr std::string_view source = "source";
inline constexpr std::string_view release = "release";
inline constexpr std::string_view unit = "unit";
inline constexpr std::string_view basis = "basis";
inline constexpr std::string_view adjustment = "adjustment";
inline constexpr std::string_view rounding = "rounding";
inline constexpr std::string_view retrieved = "retrieved";
/// Written only where they differ from those of the United States' monthly trade in all goods.
inline constexpr std::string_view reporter = "reporter";
inline constexpr std::string_view frequency = "frequency";
inline constexpr std::string_view product = "product";
inline constexpr std::string_view productsOf = "products of";
/// Of the data in a figure's file.
inline constexpr std::string_view values = "values";
inline constexpr std::string_view ofNamedOnly = "only of the partners that the figure names";
inline constexpr std::array headKeys{publisher, source,   release,   unit,    basis,      adjustment, rounding,
                                     retrieved, reporter, frequency, product, productsOf, values};
/// The unit of a table in US dollars; any other is the code of its currency (ISO 4217), or that of quantities.
inline constexpr std::string_view usDollars = "US dollars";
inline constexpr std::string_view quantityIn = "quantity in ";
inline constexpr std::array<std::string_view, 3> frequencies{"monthly", "quarterly", "yearly"}; ///< by Frequency;

/// The columns before the months.
inline constexpr std::array<std::string_view, 6> columns{"flow", "kind", "code", "codes", "iso3", "name"};
inline constexpr std::string_view exports = "exports";
inline constexpr std::string_view imports = "imports";
inline constexpr std::string_view partner = "partner";
inline constexpr std::string_view group = "group";
/// What one of a partner's several codes added to the row above it.
inline constexpr std::string_view part = "part";

inline constexpr double largest = 9007199254740992; ///< 2^53: up to it a double holds every whole number

/// The letters for cells without a value. A blank that tables never contain (one only of others) has none.
struct BlankLetter
{
    Blank blank;
    char letter;
};
inline constexpr std::array letters{BlankLetter{Blank::WithinOthers, 'w'}, BlankLetter{Blank::Absent, 'a'},
                                    BlankLetter{Blank::NotYetPublished, 'n'}, BlankLetter{Blank::Missing, 'm'},
                                    BlankLetter{Blank::BeforeData, 'b'}};

constexpr char letterOf(Blank blank)
{
    for (const BlankLetter &known : letters) {
        if (known.blank == blank)
            return known.letter;
    }
    return 'm';
}

constexpr std::optional<Blank> blankOf(char letter)
{
    for (const BlankLetter &known : letters) {
        if (known.letter == letter)
            return known.blank;
    }
    return {};
}

/// How a message quotes a text: only its beginning.
inline QString shown(QByteArrayView text)
{
    constexpr qsizetype most = 40;
    return QString::fromUtf8(text).left(most);
}

inline Message error(const char *id, const char *sentence, const QVariantList &arguments, int line)
{
    return {QString::fromLatin1(id), sentence, arguments, -1, {}, line};
}

} // namespace tradestrata::owntable
