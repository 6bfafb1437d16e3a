// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/mirror.h"

#include "models/data/joined.h"
#include "models/io/layouts/partnerresolver.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tradestrata {

namespace {

constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

std::optional<PartnerCode> reporterOf(const TableInfo &info, const PartnerRegistry &registry)
{
    for (const Partner &partner : registry.partners()) {
        if (!info.reporter.isEmpty() && partner.iso3 == info.reporter && !partner.lastYear)
            return partner.code;
    }
    return std::nullopt;
}

std::optional<Message> whyNotBeside(const TableInfo &one, const TableInfo &other)
{
    const bool isAlike = one.currency == other.currency && one.quantity == other.quantity && one.frequency == other.frequency
                         && one.product == other.product && one.productsOf.isEmpty() && other.productsOf.isEmpty();
    if (isAlike)
        return std::nullopt;
    return Message{QStringLiteral("mirror-differs"),
                   QT_TRANSLATE_NOOP("Message", "The partner's own figures must have the same unit, product and frequency, and "
                                                "partners as series.")};
}

/// A row's values over the months of a table.
TableRow over(const TradeTable &table, const TradeTable &source, const TableRow &row)
{
    TableRow made;
    for (Month month = table.first(); month <= table.last(); month = month + 1) {
        const bool isThere = month >= source.first() && month <= source.last();
        const size_t place = isThere ? size_t(month - source.first()) : 0;
        made.values.push_back(isThere ? row.values[place] : noValue);
        made.blanks.push_back(isThere ? row.blanks[place] : Blank::Missing);
    }
    return made;
}

/// The sum over a period; nothing if one of its months has no value or is not in the table.
std::optional<double> sumOf(const TradeTable &table, const TableRow &row, Period period)
{
    if (period.first() < table.first() || period.last() > table.last())
        return std::nullopt;
    double sum = 0;
    for (Month month = period.first(); month <= period.last(); month = month + 1) {
        const size_t place = size_t(month - table.first());
        if (row.blanks[place] != Blank::None)
            return std::nullopt;
        sum += row.values[place];
    }
    return sum;
}

/// By how much the two differ: in the last year that both have, or else in the last period.
std::optional<Message> gapOf(const TradeTable &table, const TableRow &reported, const TableRow &own, PartnerCode reporter,
                             PartnerCode partner, Flow flow)
{
    for (const Frequency frequency : {Frequency::Year, table.info().frequency}) {
        const Period first = Period::containing(table.first(), frequency);
        for (Period period = Period::containing(table.last(), frequency); period.ordinal >= first.ordinal; --period.ordinal) {
            const auto one = sumOf(table, reported, period), other = sumOf(table, own, period);
            if (!one || !other || *one <= 0)
                continue;
            const bool isMore = *other >= *one;
            const char *exports = isMore ? QT_TRANSLATE_NOOP("Message",
                                                             "In %1 exports to %2 came to %3 as %4 reports them, and to %5 as "
                                                             "%2 reports its imports: %6 more.")
                                         : QT_TRANSLATE_NOOP("Message",
                                                             "In %1 exports to %2 came to %3 as %4 reports them, and to %5 as "
                                                             "%2 reports its imports: %6 less.");
            const char *imports = isMore ? QT_TRANSLATE_NOOP("Message",
                                                             "In %1 imports from %2 came to %3 as %4 reports them, and to %5 as "
                                                             "%2 reports its exports: %6 more.")
                                         : QT_TRANSLATE_NOOP("Message",
                                                             "In %1 imports from %2 came to %3 as %4 reports them, and to %5 as "
                                                             "%2 reports its exports: %6 less.");
            constexpr int exactEnough = 3; // significant digits
            return Message{QStringLiteral("mirror-gap"),
                           flow == Flow::Exports ? exports : imports,
                           {QVariant::fromValue(period), named(partner), QVariant::fromValue(Money{*one, exactEnough}),
                            named(reporter), QVariant::fromValue(Money{*other, exactEnough}),
                            QVariant::fromValue(Percent{std::abs(*other - *one) / *one * 100})}};
        }
    }
    return std::nullopt;
}

} // namespace

Result<Mirrored> mirrored(const TablePtr &table, const TradeTable &own, const PartnerRegistry &registry)
{
    const auto reporter = reporterOf(table->info(), registry), partner = reporterOf(own.info(), registry);
    if (!reporter || !partner)
        return Message{QStringLiteral("mirror-no-reporter"),
                       QT_TRANSLATE_NOOP("Message",
                                         "For a partner's own figures both tables must say whose trade they are: state it "
                                         "with --reporter.")};
    if (const auto why = whyNotBeside(table->info(), own.info()))
        return *why;
    const QString name = mirrorName(registry.partner(*partner)->iso3);
    const PartnerCode mirror = PartnerResolver::codeOfUnknown(name, true);
    std::vector<TableRow> rows(table->rows().begin(), table->rows().end());
    std::erase_if(rows, [mirror](const TableRow &row) { return row.key.partner == mirror; });
    std::vector<std::pair<Flow, Message>> gaps;
    bool isBoth = false;
    for (const auto &[flow, opposite] : {std::pair(Flow::Exports, Flow::Imports), std::pair(Flow::Imports, Flow::Exports)}) {
        const TableRow *theirs = own.find({opposite, *reporter}), *ours = table->find({flow, *partner});
        if (!theirs || !ours)
            continue;
        isBoth = true;
        TableRow row = over(*table, own, *theirs);
        row.key = {flow, mirror};
        row.name = name;
        row.codes = {mirror};
        if (const auto gap = gapOf(*table, *ours, row, *reporter, *partner, flow))
            gaps.emplace_back(flow, *gap);
        rows.push_back(std::move(row));
    }
    if (!isBoth)
        return Message{QStringLiteral("mirror-no-trade"),
                       QT_TRANSLATE_NOOP("Message",
                                         "The two tables have no flow of the trade between %1 and %2 from both sides."),
                       {named(*reporter), named(*partner)}};
    return Mirrored{table->withRows(std::move(rows)), *partner, mirror, gaps};
}

std::optional<PartnerCode> partnerOfMirror(PartnerCode code, const PartnerRegistry &registry)
{
    for (const Partner &partner : registry.partners()) {
        if (!partner.iso3.isEmpty() && !partner.lastYear && PartnerResolver::codeOfUnknown(mirrorName(partner.iso3), true) == code)
            return partner.code;
    }
    return std::nullopt;
}

MirroredReleases withMirrors(const ReleaseList &releases, const QList<TablePtr> &own, const PartnerRegistry &registry)
{
    MirroredReleases made{releases.tables(), {}, {}};
    const QList<TablePtr> oldToNew = releases.oldToNew();
    for (const TablePtr &figures : own) {
        std::optional<Mirrored> newest;
        std::optional<Message> why;
        for (const TablePtr &release : oldToNew) {
            TablePtr &table = made.tables[releases.tables().indexOf(release)];
            auto mirror = mirrored(table, *figures, registry);
            if (mirror) {
                table = mirror->table;
                newest = *std::move(mirror);
            } else {
                why = mirror.error();
            }
        }
        if (newest)
            made.mirrors.push_back(*std::move(newest));
        else if (why)
            made.problems.append(*why);
    }
    return made;
}

Messages gapsAmong(const std::vector<Mirrored> &mirrors, Flow flow, const QList<PartnerCode> &drawn)
{
    Messages gaps;
    for (const Mirrored &mirror : mirrors) {
        for (const auto &[ofFlow, gap] : mirror.gaps) {
            if (ofFlow == flow && drawn.contains(mirror.mirror))
                gaps.append(gap);
        }
    }
    return gaps;
}

} // namespace tradestrata
