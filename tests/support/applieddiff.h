// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/releases/diff.h"
#include "tests/support/text.h"

#include <map>

namespace tradestrata::testsupport {

/// A cell of a release that a diff was applied to.
struct WrittenCell
{
    double value;
    Blank blank;
};

/// The newer release according to the diff, computed from the older one, for comparison with the newer release itself.
class Applied
{
public:
    Applied(const TradeTable &older, const ReleaseDiff &diff)
    {
        for (const TableRow &row : older.rows())
            put(row, older.first(), diff.newer);
        for (const TableRow &row : diff.went)
            m_rows.erase(row.key);
        for (const RowChange &change : diff.changed)
            rename(change);
        for (const TableRow &row : diff.came)
            put(row, diff.newer.first, diff.newer);
        for (const NewCells &cells : diff.added) {
            for (size_t i = 0; i < cells.values.size(); ++i)
                cell(cells.key, cells.first + int(i)) = {cells.values[i], cells.blanks[i]};
        }
        for (const auto *cells : {&diff.revised, &diff.withinRounding}) {
            for (const RevisedCell &each : *cells)
                set(each);
        }
        for (const BlankCell &each : diff.blanks) {
            check(cell(each.key, each.month), each.older);
            cell(each.key, each.month) = {each.newer.value, each.newer.blank};
        }
    }

    /// Empty if it is the newer release.
    QString differsFrom(const TradeTable &newer) const
    {
        if (!m_wrong.isEmpty())
            return m_wrong;
        if (m_rows.size() != newer.rows().size())
            return s("%1 rows, not %2").arg(m_rows.size()).arg(newer.rows().size());
        for (const TableRow &row : newer.rows()) {
            const auto found = m_rows.find(row.key);
            if (found == m_rows.end() || found->second.name != row.name || found->second.codes != row.codes)
                return s("row %1").arg(row.key.partner.toString());
            if (found->second.cells.size() != row.values.size())
                return s("row %1 has %2 cells").arg(row.key.partner.toString()).arg(found->second.cells.size());
            for (size_t i = 0; i < row.values.size(); ++i) {
                const WrittenCell one = found->second.cells.at(newer.first() + int(i));
                const bool same = one.blank == row.blanks[i] && (one.value == row.values[i] || one.blank != Blank::None);
                if (!same)
                    return s("row %1, %2").arg(row.key.partner.toString(), (newer.first() + int(i)).toString());
            }
        }
        return {};
    }

private:
    struct Row
    {
        QString name;
        QList<PartnerCode> codes;
        std::map<Month, WrittenCell> cells;
    };

    void put(const TableRow &row, Month begin, MonthSpan keep)
    {
        Row &result = m_rows[row.key];
        result = {row.name, row.codes, {}};
        for (size_t i = 0; i < row.values.size(); ++i) {
            const Month month = begin + int(i);
            if (month >= keep.first && month <= keep.last)
                result.cells[month] = {row.values[i], row.blanks[i]};
        }
    }
    void rename(const RowChange &change)
    {
        auto node = m_rows.extract(change.older);
        node.key() = change.newer;
        node.mapped().name = change.newerName;
        node.mapped().codes = change.newerCodes;
        m_rows.insert(std::move(node));
    }
    WrittenCell &cell(SeriesKey key, Month month) { return m_rows[key].cells[month]; }
    void check(const WrittenCell &found, Cell reported)
    {
        if (found.blank != reported.blank || (reported.blank == Blank::None && found.value != reported.value))
            m_wrong = s("the diff says another older value");
    }
    void set(const RevisedCell &each)
    {
        WrittenCell &found = cell(each.key, each.period.first());
        check(found, {each.older, Blank::None});
        found = {each.newer, Blank::None};
    }

    std::map<SeriesKey, Row> m_rows;
    QString m_wrong;
};

/// "x 1220 2019-03 5>6, m 2010 2019-03 7>8": flow, code, month, and both values in dollars.
inline QString speltRow(const std::vector<RevisedCell> &cells)
{
    QStringList words;
    for (const RevisedCell &cell : cells) {
        words.append(s("%1 %2 %3 %4>%5")
                         .arg(s(cell.key.flow == Flow::Exports ? "x" : "m"), cell.key.partner.toString(), cell.period.toString(),
                              QString::number(cell.older, 'f', 0), QString::number(cell.newer, 'f', 0)));
    }
    return words.join(s(", "));
}

} // namespace tradestrata::testsupport
