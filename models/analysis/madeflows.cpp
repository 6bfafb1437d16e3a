// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/madeflows.h"

#include <algorithm>

namespace tradestrata {

namespace {

Cell cellOf(const TableRow *row, size_t month)
{
    return row ? Cell{row->values[month], row->blanks[month]} : Cell{0, Blank::Absent};
}

TableRow madeRow(Flow flow, const TableRow *exports, const TableRow *imports)
{
    const TableRow &either = exports ? *exports : *imports;
    Column column;
    column.values.reserve(either.values.size());
    column.blanks.reserve(either.values.size());
    for (size_t month = 0; month < either.values.size(); ++month)
        column.push(madeCell(signsOf(flow), cellOf(exports, month), cellOf(imports, month)));
    return {{flow, either.key.partner}, either.name, either.codes, std::move(column.values), std::move(column.blanks)};
}

} // namespace

Cell madeCell(FlowSigns signs, Cell exports, Cell imports)
{
    if (exports.blank == Blank::Absent && imports.blank == Blank::Absent)
        return {0, Blank::Absent};
    for (Cell *cell : {&exports, &imports}) {
        if (cell->blank == Blank::Absent)
            *cell = {0, Blank::None};
    }
    const Blank blank = graver(exports.blank, imports.blank);
    return {blank == Blank::None ? signs.exports * exports.value + signs.imports * imports.value : 0, blank};
}

Result<TablePtr> withFlow(const TablePtr &table, Flow flow)
{
    if (!signsOf(flow).isMade() || !table->rows(flow).empty())
        return table;
    const auto exports = table->rows(Flow::Exports);
    const auto imports = table->rows(Flow::Imports);
    if (exports.empty() || imports.empty()) {
        return Message{QStringLiteral("one-flow-alone"),
                       QT_TRANSLATE_NOOP("Message", "The data hold exports or imports alone; total trade and the balance "
                                                    "need both."),
                       {}};
    }
    std::vector<TableRow> rows;
    rows.reserve(std::max(exports.size(), imports.size()));
    auto e = exports.begin();
    auto i = imports.begin();
    while (e != exports.end() || i != imports.end()) {
        const bool hasExports = i == imports.end() || (e != exports.end() && e->key.partner <= i->key.partner);
        const bool hasImports = e == exports.end() || (i != imports.end() && i->key.partner <= e->key.partner);
        rows.push_back(madeRow(flow, hasExports ? &*e++ : nullptr, hasImports ? &*i++ : nullptr));
    }
    return std::make_shared<const TradeTable>(table->info(), table->first(), table->last(), std::move(rows));
}

} // namespace tradestrata
