// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/owntableparts.h"

#include "models/data/formulasafe.h"
#include "models/io/limits.h"
#include "models/io/owntableformat.h"

#include <QHash>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tradestrata::owntable {

namespace {

Message noTable()
{
    return error("table-no-head", QT_TRANSLATE_NOOP("Message", "The first line is not “# Tradestrata table 1”."), {}, 1);
}

Message badHeadLine(std::string_view key, std::string_view text, int line)
{
    return error("table-head-unreadable", QT_TRANSLATE_NOOP("Message", "The line “%1” of the head cannot be read: %2."),
                 {shown(key), shown(text)}, line);
}

std::optional<Message> checkSignature(Lines &lines)
{
    if (!lines.next() || !lines.line().starts_with(signature))
        return noTable();
    const std::string_view found = lines.line().substr(signature.size());
    if (found == version)
        return {};
    const bool number = !found.empty() && found.find_first_not_of("0123456789") == std::string_view::npos;
    if (!number)
        return noTable();
    return error("table-newer",
                 QT_TRANSLATE_NOOP("Message", "The table is of version %1, which a newer Tradestrata wrote; this one "
                                              "reads version 1."),
                 {shown(found)}, 1);
}

/// The head's lines by key; comments are not among them.
using HeadLines = QHash<QByteArrayView, std::pair<std::string_view, int>>;

/// The key that a comment line names, or nothing.
std::string_view headKey(std::string_view line)
{
    for (const std::string_view key : headKeys) {
        if (line.starts_with("# ") && line.substr(2).starts_with(key) && line.substr(2 + key.size()).starts_with(':'))
            return key;
    }
    return {};
}

std::string_view trimmed(std::string_view text)
{
    const QByteArrayView view = QByteArrayView(text.data(), qsizetype(text.size())).trimmed();
    return {view.data(), std::size_t(view.size())};
}

/// Reads up to the header of the columns; the reader is then at that line.
Result<HeadLines> readLines(Lines &lines)
{
    HeadLines found;
    while (lines.next() && (lines.line().starts_with('#') || lines.line().empty())) {
        const std::string_view key = headKey(lines.line());
        if (key.empty())
            continue;
        const QByteArrayView name(key.data(), qsizetype(key.size()));
        if (found.contains(name))
            return error("table-head-repeated", QT_TRANSLATE_NOOP("Message", "The head has “%1” twice."), {shown(key)},
                         lines.number());
        found.insert(name, {trimmed(lines.line().substr(3 + key.size())), lines.number()});
    }
    return found;
}

/// Stores one line of the head in the info; false if it cannot be read.
bool setInfo(TableInfo &info, std::string_view key, std::string_view text)
{
    const std::optional<QString> words = decoded({text.data(), qsizetype(text.size())});
    if (!words)
        return false;
    if (key == rounding) {
        const char *end = text.data() + text.size();
        const std::from_chars_result read = std::from_chars(text.data(), end, info.rounding);
        return read.ec == std::errc() && read.ptr == end && std::isfinite(info.rounding) && info.rounding > 0;
    }
    if (key == release) {
        info.release = Month::parse(*words);
        return info.release.has_value() || words->isEmpty();
    }
    if (key == retrieved) {
        info.retrieved = QDate::fromString(*words, Qt::ISODate);
        return info.retrieved.isValid() || words->isEmpty();
    }
    if (key == frequency) {
        const auto word = std::ranges::find(frequencies, text);
        info.frequency = word == frequencies.end() ? Frequency::Month : Frequency(word - frequencies.begin());
        return word != frequencies.end();
    }
    if (key == values) {
        info.ofNamedOnly = text == ofNamedOnly;
        return info.ofNamedOnly;
    }
    if (key == unit) {
        if (text.starts_with(quantityIn)) {
            info.currency.clear();
            info.quantity = words->sliced(qsizetype(quantityIn.size())).trimmed();
            return !info.quantity.isEmpty();
        }
        info.currency = *words == QLatin1String(usDollars.data(), qsizetype(usDollars.size())) ? QStringLiteral("USD") : *words;
        return info.currency.size() == 3;
    }
    QString &target = key == publisher    ? info.publisher
                      : key == source     ? info.source
                      : key == reporter   ? info.reporter
                      : key == product    ? info.product
                      : key == productsOf ? info.productsOf
                      : key == basis      ? info.basis
                                          : info.adjustment;
    target = fromFormulaSafe(words->trimmed());
    return true;
}

Result<TableInfo> makeInfo(const HeadLines &found, int lineAfter)
{
    TableInfo info;
    for (const std::string_view key : headKeys) {
        const auto line = found.constFind(QByteArrayView(key.data(), qsizetype(key.size())));
        const bool mayLack = key == release || key == retrieved || key == reporter || key == frequency || key == product
                             || key == productsOf || key == values;
        if (line == found.cend() && mayLack)
            continue;
        if (line == found.cend())
            return error("table-head-missing", QT_TRANSLATE_NOOP("Message", "The head has no “%1”."), {shown(key)}, lineAfter);
        if (!setInfo(info, key, line->first))
            return badHeadLine(key, line->first, line->second);
    }
    return info;
}

std::optional<Message> checkColumns(std::string_view &header, int line)
{
    for (const std::string_view column : columns) {
        const std::size_t comma = header.find(',');
        if (comma == std::string_view::npos || header.substr(0, comma) != column)
            return error("table-no-column", QT_TRANSLATE_NOOP("Message", "The column “%1” is not at its place in the header."),
                         {shown(column)}, line);
        header.remove_prefix(comma + 1);
    }
    return {};
}

/// The month at the beginning of the rest of the header; nothing if there is none.
std::optional<Month> monthOf(std::string_view text)
{
    const std::optional<Month> month = Month::parse(QString::fromUtf8(text.data(), qsizetype(text.size())));
    if (!month || month->year() < firstYear || month->year() > lastYear)
        return {};
    return month;
}

std::optional<Message> readMonths(std::string_view header, Head &head, int line)
{
    while (true) {
        const std::size_t comma = header.find(',');
        const std::string_view text = header.substr(0, comma);
        const std::optional<Month> month = monthOf(text);
        if (!month)
            return error("table-month-unreadable",
                         QT_TRANSLATE_NOOP("Message", "The header has “%1” instead of a month such as 2025-08."), {shown(text)},
                         line);
        if (head.months == 0)
            head.first = *month;
        if (*month != head.first + head.months)
            return error("table-month-gap", QT_TRANSLATE_NOOP("Message", "The header has the month %1 where %2 is expected."),
                         {month->toString(), (head.first + head.months).toString()}, line);
        ++head.months;
        if (comma == std::string_view::npos)
            return {};
        header.remove_prefix(comma + 1);
    }
}

} // namespace

Result<Head> readHead(Lines &lines)
{
    if (const std::optional<Message> wrong = checkSignature(lines))
        return *wrong;
    const Result<HeadLines> found = readLines(lines);
    if (!found)
        return found.error();
    Result<TableInfo> info = makeInfo(*found, lines.number());
    if (!info)
        return info.error();
    Head head;
    head.info = *std::move(info);
    std::string_view header = lines.line();
    if (const std::optional<Message> wrong = checkColumns(header, lines.number()))
        return *wrong;
    if (const std::optional<Message> wrong = readMonths(header, head, lines.number()))
        return *wrong;
    return head;
}

} // namespace tradestrata::owntable
