// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/joined.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>
#include <set>

namespace tradestrata {

namespace {

/// In what the tables of two files must be alike, with its word in the sentence. Both texts may be empty.
struct Term
{
    const char *sentence;
    QString one;
    QString other;
};

std::optional<Message> whyNotTogether(const TableInfo &one, const TableInfo &other)
{
    const auto unit = [](const TableInfo &info) { return info.quantity.isEmpty() ? info.currency : info.quantity; };
    const auto reporter = [](const TableInfo &info) { return info.reporter.isEmpty() ? info.reporterName : info.reporter; };
    const auto often = [](const TableInfo &info) { return QString::number(Period::months(info.frequency)); };
    const Term terms[] = {
        {QT_TRANSLATE_NOOP("Message", "The files cannot be one table: their reporters are “%1” and “%2”."), reporter(one),
         reporter(other)},
        {QT_TRANSLATE_NOOP("Message", "The files cannot be one table: their units are “%1” and “%2”."), unit(one), unit(other)},
        {QT_TRANSLATE_NOOP("Message", "The files cannot be one table: their products are “%1” and “%2”."), one.product,
         other.product},
        {QT_TRANSLATE_NOOP("Message", "The files cannot be one table: one has products of “%1”, the other of “%2”."),
         one.productsOf, other.productsOf},
        {QT_TRANSLATE_NOOP("Message", "The files cannot be one table: their valuations are “%1” and “%2”."), one.basis, other.basis},
        {QT_TRANSLATE_NOOP("Message", "The files cannot be one table: their adjustments are “%1” and “%2”."), one.adjustment,
         other.adjustment},
        {QT_TRANSLATE_NOOP("Message", "The files cannot be one table: one has a value every %1 months, the other every %2."),
         often(one), often(other)},
    };
    for (const Term &term : terms) {
        if (term.one != term.other)
            return Message{QStringLiteral("together-differs"), term.sentence, {term.one, term.other}};
    }
    return std::nullopt;
}

/// The values of a row, or of a part of one, with so many months more.
template<class Row>
void extend(Row &row, size_t before, size_t behind)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    row.values.insert(row.values.begin(), before, none);
    row.values.insert(row.values.end(), behind, none);
    row.blanks.insert(row.blanks.begin(), before, Blank::Missing);
    row.blanks.insert(row.blanks.end(), behind, Blank::Missing);
}

} // namespace

namespace {
const QLatin1String mirrorSuffix("_mirror");
}

QString mirrorName(const QString &iso3) { return iso3 + mirrorSuffix; }

QString mirroredPartner(const QString &name)
{
    return name.endsWith(mirrorSuffix) ? name.chopped(mirrorSuffix.size()) : QString();
}

Result<TablePtr> joined(const QList<TablePtr> &tables)
{
    TableInfo info = tables.first()->info();
    Month first = tables.first()->first(), last = tables.first()->last();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const TablePtr &table : tables) {
        const TableInfo &other = table->info();
        if (const auto why = whyNotTogether(info, other))
            return *why;
        first = std::min(first, table->first());
        last = std::max(last, table->last());
        info.rounding = std::max(info.rounding, other.rounding);
        info.release = info.release == other.release ? info.release : std::nullopt;
        info.publisher = info.publisher == other.publisher ? info.publisher : QString();
        info.source = info.source == other.source ? info.source : QString();
        info.retrieved = info.retrieved == other.retrieved ? info.retrieved : QDate();
        hash.addData(other.hash);
    }
    info.hash = hash.result().toHex();
    std::set<SeriesKey> keys;
    std::vector<TableRow> rows;
    for (const TablePtr &table : tables) {
        for (const TableRow &row : table->rows()) {
            if (!keys.insert(row.key).second)
                return Message{QStringLiteral("together-twice"),
                               row.key.flow == Flow::Exports
                                   ? QT_TRANSLATE_NOOP("Message",
                                                       "The files cannot be one table: two of them have exports of %1.")
                                   : QT_TRANSLATE_NOOP("Message",
                                                       "The files cannot be one table: two of them have imports of %1."),
                               {row.name}};
            const size_t before = size_t(table->first() - first), behind = size_t(last - table->last());
            TableRow longer = row;
            extend(longer, before, behind);
            for (CodeRow &part : longer.parts)
                extend(part, before, behind);
            rows.push_back(std::move(longer));
        }
    }
    return TablePtr(std::make_shared<const TradeTable>(std::move(info), first, last, std::move(rows)));
}

} // namespace tradestrata
