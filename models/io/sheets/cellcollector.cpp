// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/cellcollector.h"

#include "models/io/sheets/sheetmessages.h"

#include <algorithm>
#include <utility>

namespace tradestrata {

QString cellAddress(int row, int column)
{
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(u'A' + (left - 1) % 26));
    return letters + QString::number(row + 1);
}

CellCollector::CellCollector(CellBudget &budget, QStringList shared)
    : m_budget(budget)
    , m_content{{}, std::move(shared), {}}
{
}

void CellCollector::text(int row, int column, const QString &text, SheetCell::Kind kind, double value)
{
    if (text.isEmpty())
        return;
    m_budget.textBytes += text.size();
    if (++m_budget.texts > mostTexts || m_budget.textBytes > mostTextBytes) {
        m_failure = tooManyTexts();
        return;
    }
    m_content.texts.append(text);
    push({row, column, kind, int(m_content.shared.size() + m_content.texts.size() - 1), value});
}

bool CellCollector::sharedText(int row, int column, qint64 place)
{
    if (place < 0 || place >= m_content.shared.size())
        return false;
    if (!m_content.shared.at(place).isEmpty())
        push({row, column, SheetCell::Kind::Text, int(place), 0});
    return true;
}

void CellCollector::push(const SheetCell &cell)
{
    if (++m_budget.cells > mostCells) {
        m_failure = tooManyCells();
        return;
    }
    m_content.cells.push_back(cell);
}

Result<SheetCells> CellCollector::finish(const QString &sheetName)
{
    if (m_failure)
        return *m_failure;
    const auto place = [](const SheetCell &cell) { return std::pair(cell.row, cell.column); };
    std::vector<SheetCell> &cells = m_content.cells;
    if (!std::ranges::is_sorted(cells, {}, place))
        std::ranges::sort(cells, {}, place);
    const auto twice = std::ranges::adjacent_find(cells, {}, place);
    if (twice != cells.end())
        return cellTwice(sheetName, cellAddress(twice->row, twice->column));
    return std::move(m_content);
}

} // namespace tradestrata
