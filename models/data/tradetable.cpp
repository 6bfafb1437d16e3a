// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/tradetable.h"

#include "models/data/partnerregistry.h"
#include "models/data/printable.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tradestrata {

bool TableInfo::operator==(const TableInfo &other) const
{
    return publisher == other.publisher && source == other.source && release == other.release && reporter == other.reporter
           && reporterName == other.reporterName && currency == other.currency && quantity == other.quantity
           && frequency == other.frequency && product == other.product && productsOf == other.productsOf && basis == other.basis
           && adjustment == other.adjustment && retrieved == other.retrieved && rounding == other.rounding
           && ofNamedOnly == other.ofNamedOnly && parts == other.parts;
}

namespace {

bool areSame(const std::vector<double> &a, const std::vector<double> &b)
{
    const auto same = [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); };
    return std::ranges::equal(a, b, same);
}

} // namespace

bool CodeRow::operator==(const CodeRow &other) const
{
    return code == other.code && blanks == other.blanks && areSame(values, other.values);
}

bool TableRow::operator==(const TableRow &other) const
{
    return key == other.key && name == other.name && codes == other.codes && blanks == other.blanks && parts == other.parts
           && areSame(values, other.values);
}

TradeTable::TradeTable(TableInfo info, Month first, Month last, std::vector<TableRow> rows)
    : m_info(std::move(info))
    , m_first(first)
    , m_last(last)
    , m_rows(std::move(rows))
{
    for (QString *words : {&m_info.publisher, &m_info.source, &m_info.reporterName, &m_info.quantity, &m_info.product,
                           &m_info.productsOf, &m_info.basis, &m_info.adjustment})
        *words = printable(*words);
    std::ranges::sort(m_rows, {}, &TableRow::key);
    for (TableRow &row : m_rows) {
        row.name = printable(row.name);
        Q_ASSERT(int(row.values.size()) == monthCount());
        Q_ASSERT(int(row.blanks.size()) == monthCount());
    }
}

std::span<const TableRow> TradeTable::rows(Flow flow) const
{
    const auto flowOf = [](const TableRow &row) { return row.key.flow; };
    return {std::ranges::lower_bound(m_rows, flow, {}, flowOf), std::ranges::upper_bound(m_rows, flow, {}, flowOf)};
}

const TableRow *TradeTable::find(SeriesKey key) const
{
    const auto it = std::ranges::lower_bound(m_rows, key, {}, &TableRow::key);
    return it != m_rows.end() && it->key == key ? &*it : nullptr;
}

namespace {
int countCodes(std::span<const TableRow> rows, bool groups)
{
    std::set<PartnerCode> codes;
    for (const TableRow &row : rows) {
        if (row.key.partner.isGroup() == groups)
            codes.insert(row.key.partner);
    }
    return int(codes.size());
}
} // namespace

int TradeTable::partnerCount() const { return countCodes(m_rows, false); }

int TradeTable::groupCount() const { return countCodes(m_rows, true); }

TablePtr TradeTable::withInfo(TableInfo info) const
{
    return std::make_shared<const TradeTable>(std::move(info), m_first, m_last, m_rows);
}

TablePtr TradeTable::withRows(std::vector<TableRow> rows) const
{
    return std::make_shared<const TradeTable>(m_info, m_first, m_last, std::move(rows));
}

namespace {
const QLatin1String afterCode(": ");

/// How many characters of a label are its code. A code has a digit and no space.
qsizetype codeLength(const QString &label)
{
    const qsizetype end = label.indexOf(afterCode);
    const auto isPart = [](QChar c) { return !c.isSpace(); };
    const auto code = QStringView(label).first(std::max<qsizetype>(end, 0));
    const bool hasDigit = std::ranges::any_of(code, [](QChar c) { return c.isDigit(); });
    return hasDigit && std::ranges::all_of(code, isPart) ? end : 0;
}
} // namespace

QString productLabel(const QString &code, const QString &name)
{
    return name.isEmpty() || name == code ? code : code.isEmpty() ? name : code + afterCode + name;
}

QString codeOfProduct(const QString &label) { return label.first(codeLength(label)); }

QString nameOfProduct(const QString &label)
{
    const qsizetype code = codeLength(label);
    return code == 0 ? label : label.sliced(code + afterCode.size());
}

QHash<int, QString> namesOnlyInFiles(const QList<TablePtr> &tables, const PartnerRegistry &registry)
{
    QHash<int, QString> names;
    for (const TablePtr &table : tables) {
        for (const TableRow &row : table->rows()) {
            const PartnerCode code = row.key.partner;
            if (!row.name.isEmpty() && !names.contains(code.number) && !registry.partner(code) && !registry.group(code))
                names.insert(code.number, row.name);
        }
    }
    return names;
}

} // namespace tradestrata
