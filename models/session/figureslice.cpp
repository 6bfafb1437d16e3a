// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/figureslice.h"

#include "models/analysis/grouprows.h"
#include "models/figure/buildfigure.h"
#include "models/io/readers.h"
#include "models/numbers/computenumbers.h"
#include "models/spec/ondata.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>
#include <span>

namespace tradestrata {

namespace {

enum class Rows { Named, OfFlow, All };

/// Which part of the tables is taken.
struct Cut
{
    Rows rows = Rows::Named;
    std::optional<MonthSpan> months; ///< nothing: all
};

/// The partners that a figure names, with the members of its groups, and the totals.
std::set<PartnerCode> namedBy(const FigureGround &ground, const Numbers &numbers)
{
    std::set<PartnerCode> named{worldCode, adjustedWorldCode};
    const auto add = [&](PartnerCode code) {
        named.insert(code);
        if (const Group *group = ground.registry.group(code)) {
            for (const PartnerCode member : membersOf(*group))
                named.insert(member);
        }
    };
    for (const Column &column : numbers.sums.shown)
        add(column.partner);
    for (const PartnerCode code : ground.spec->selection.list)
        add(code);
    add(ground.spec->shareGroup);
    if (const auto &claim = ground.spec->titleClaim) {
        add(claim->lead);
        add(claim->over.value_or(claim->lead));
    }
    return named;
}

bool needsFlow(const FigureSpec &spec, Flow flow)
{
    const bool needsBoth = spec.flow == Flow::Total || spec.flow == Flow::Balance || has(spec.chart, Trait::BothFlows);
    return needsBoth || spec.flow == flow;
}

/// Whether a figure is about partners that it does not name, if only in its words.
bool saysSomethingOfAll(const FigureSpec &spec)
{
    const bool hasFields = spec.title.contains(u'{') || spec.subtitle.contains(u'{');
    return needsAllPartners(spec) || spec.drawsOthers() || hasFields || (spec.titleClaim && !spec.titleClaim->over);
}

/// The months of what is drawn, and those before that its sums and changes reach back to.
std::optional<MonthSpan> monthsNeeded(const FigureGround &ground, const Numbers &numbers)
{
    const bool isOpen = ground.spec->from == PeriodRef::first() && !ground.spec->drawsOnePeriod();
    if (numbers.spans.empty() || isOpen)
        return std::nullopt;
    MonthSpan needed{numbers.spans.front().first, numbers.spans.back().last};
    for (const MonthSpan span : numbers.spans)
        needed = {std::min(needed.first, span.first), std::max(needed.last, span.last)};
    if (numbers.base)
        needed.first = std::min(needed.first, numbers.base->first());
    needed.first = needed.first - monthsOfYear;
    needed.last = Month::of(needed.last.year(), monthsOfYear);
    return needed;
}

template<class T>
std::vector<T> part(const std::vector<T> &all, size_t from, size_t count)
{
    return {all.begin() + std::ptrdiff_t(from), all.begin() + std::ptrdiff_t(from + count)};
}

TableRow partOfRow(const TableRow &row, size_t from, size_t count)
{
    TableRow made{row.key, row.name, row.codes, part(row.values, from, count), part(row.blanks, from, count)};
    for (const CodeRow &code : row.parts)
        made.parts.push_back({code.code, part(code.values, from, count), part(code.blanks, from, count)});
    return made;
}

/// The partner is there, but not its values.
TableRow withoutValues(const TableRow &row, size_t from, size_t count)
{
    TableRow made{row.key, row.name, row.codes, std::vector<double>(count, std::numeric_limits<double>::quiet_NaN()),
                  part(row.blanks, from, count)};
    std::ranges::replace(made.blanks, Blank::None, Blank::Missing);
    return made;
}

MonthSpan monthsOf(const TradeTable &table, const Cut &cut)
{
    const MonthSpan all{table.first(), table.last()};
    return cut.months ? MonthSpan{std::max(all.first, cut.months->first), std::min(all.last, cut.months->last)} : all;
}

bool isTotal(PartnerCode code) { return code == worldCode || code == adjustedWorldCode; }

/// Whether the row is of a flow that the figure is about; a total always is, as releases are chosen by it.
bool isAboutRow(const TableRow &row, const Cut &cut, const FigureSpec &spec)
{
    const bool isOwn = isOwnGroup(row.key.partner); // made anew from its members
    return !isOwn && (cut.rows == Rows::All || isTotal(row.key.partner) || needsFlow(spec, row.key.flow));
}

/// Whether the values of a row are carried.
bool keeps(const TableRow &row, const Cut &cut, const std::set<PartnerCode> &named, const FigureSpec &spec)
{
    const PartnerCode code = row.key.partner;
    return isAboutRow(row, cut, spec)
           && (cut.rows == Rows::All || named.contains(code) || (cut.rows == Rows::OfFlow && !code.isGroup()));
}

/// The table's part; nullptr if nothing of it is left.
TablePtr cutTable(const TradeTable &table, const Cut &cut, const std::set<PartnerCode> &named, const FigureSpec &spec)
{
    const MonthSpan months = monthsOf(table, cut);
    if (months.first > months.last)
        return nullptr;
    const auto from = size_t(months.first - table.first()), count = size_t(months.last - months.first) + 1;
    std::vector<TableRow> rows;
    TableInfo info = table.info();
    for (const TableRow &row : table.rows()) {
        if (keeps(row, cut, named, spec)) {
            rows.push_back(partOfRow(row, from, count));
        } else if (isAboutRow(row, cut, spec) && !row.key.partner.isGroup()) {
            rows.push_back(withoutValues(row, from, count));
            info.ofNamedOnly = true;
        }
    }
    return rows.empty() ? nullptr : std::make_shared<const TradeTable>(std::move(info), months.first, months.last, std::move(rows));
}

QList<TablePtr> cutTables(const FigureGround &ground, const Cut &cut, const std::set<PartnerCode> &named)
{
    QList<TablePtr> tables;
    for (const TablePtr &table : ground.releases.oldToNew()) {
        if (const TablePtr made = cutTable(*table, cut, named, ground.spec))
            tables.append(made);
    }
    return tables;
}

QList<OwnGroup> ownGroupsOf(const PartnerRegistry &registry, const std::set<PartnerCode> &named)
{
    QList<OwnGroup> groups;
    for (const PartnerCode code : named) {
        const Group *group = isOwnGroup(code) ? registry.group(code) : nullptr;
        if (group)
            groups.append({code, group->name, membersOf(*group)});
    }
    return groups;
}

bool givesFigure(const FigureGround &ground, QList<TablePtr> tables, const std::set<PartnerCode> &named, const QString &text)
{
    const QList<OwnGroup> groups = ownGroupsOf(ground.registry, named);
    for (TablePtr &table : tables)
        table = withOwnGroups(table, groups);
    if (tables.isEmpty())
        return false;
    const ReleaseList releases(tables);
    const auto drawn = figureOn({releases, ground.registry, ground.spec, ground.at, ground.context, ground.language, ground.notes});
    return drawn && toText(drawn->figure) == text;
}

/// What the values take when they are packed, roughly; blanks take next to nothing.
qint64 packedSizeOf(const FigureGround &ground, const Cut &cut, const std::set<PartnerCode> &named)
{
    constexpr double bytesPerValue = 4.2;
    qint64 values = 0;
    for (const TablePtr &table : ground.releases.tables()) {
        const MonthSpan months = monthsOf(*table, cut);
        if (months.first > months.last)
            continue;
        for (const TableRow &row : table->rows()) {
            const auto span = std::span(row.values)
                                  .subspan(size_t(months.first - table->first()), size_t(months.last - months.first) + 1);
            if (keeps(row, cut, named, ground.spec))
                values += std::ranges::count_if(span, [](double value) { return value != 0 && value == value; });
        }
    }
    return qint64(double(values) * bytesPerValue);
}

QList<QByteArray> written(const QList<TablePtr> &tables, const PartnerRegistry &registry)
{
    QList<QByteArray> texts;
    for (const TablePtr &table : tables)
        texts.append(writeOwnTable(*table, registry));
    return texts;
}

} // namespace

Message noteInWords(const QString &words) { return {QStringLiteral("note-in-words"), "%1", {words}}; }

Result<NumbersAndFigure> figureOn(const FigureGround &ground)
{
    auto numbers = numbersOf(ground.releases, ground.registry, ground.spec, ground.at, ground.context);
    if (!numbers)
        return numbers.error();
    for (const QString &note : ground.notes)
        numbers->notes.append(noteInWords(note));
    Figure figure = buildFigure(*numbers, ground.spec, ground.registry, ground.language, ground.sheet);
    return NumbersAndFigure{*std::move(numbers), std::move(figure)};
}

FigureSlice sliceFor(const FigureGround &ground, const Numbers &numbers, const QString &text, bool mayBePart)
{
    const std::set<PartnerCode> named = namedBy(ground, numbers);
    const std::optional<MonthSpan> needed = monthsNeeded(ground, numbers);
    const auto all = std::vector{Rows::Named, Rows::OfFlow, Rows::All};
    const auto spans = needed ? std::vector{needed, {}} : std::vector<std::optional<MonthSpan>>{{}};
    for (const Rows rows : std::span(all).subspan(saysSomethingOfAll(ground.spec) ? 1 : 0)) {
        for (const std::optional<MonthSpan> &months : spans) {
            const Cut cut{rows, months};
            if (mayBePart && packedSizeOf(ground, cut, named) > mostBuiltInBytes)
                continue;
            const QList<TablePtr> tables = cutTables(ground, cut, named);
            if (givesFigure(ground, tables, named, text))
                return {written(tables, ground.registry), true};
        }
    }
    // The data are there without the file; or nothing less than everything can be given.
    const Cut cut = mayBePart ? Cut{Rows::Named, needed} : Cut{Rows::All, {}};
    return {written(cutTables(ground, cut, named), ground.registry), false};
}

FigureRecord recordOf(const FigureGround &ground, const NumbersAndFigure &drawn, SessionFigure asked, const RecordedWith &with)
{
    FigureRecord record;
    const std::set<PartnerCode> named = namedBy(ground, drawn.numbers);
    asked.name.clear(); // the file has one
    asked.view = {ground.at, std::nullopt};
    asked.unknown = {};
    asked.aside = {};
    record.session.figures = {std::move(asked)};
    std::ranges::copy_if(with.groups, std::back_inserter(record.session.groups),
                         [&](const OwnGroup &group) { return named.contains(group.code); });
    if (traits(ground.spec->chart).draws == Draws::Groups)
        record.session.published = with.published;
    if (ground.spec->dollarsOf)
        record.session.series.prices = with.series.prices;
    if (ground.spec->recessions)
        record.session.series.recessions = with.series.recessions;
    record.session.style = with.style;
    record.language = ground.language.locale().name();
    record.notes = ground.notes;
    record.source = drawn.figure.source;
    for (const Column &column : drawn.numbers.sums.shown)
        record.shown.append(column.partner);
    record.sources = with.sources;
    const QString text = toText(drawn.figure);
    FigureSlice slice = sliceFor(ground, drawn.numbers, text, record.isOfBuiltInData());
    record.tables = std::move(slice.tables);
    record.isWhole = slice.isWhole;
    record.textHash = sha256Hex(text.toUtf8());
    return record;
}

} // namespace tradestrata
