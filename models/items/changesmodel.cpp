// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/changesmodel.h"

#include "models/figure/words.h"
#include "models/items/changewords.h"
#include "models/items/rowtext.h"
#include "models/tables/valuestable.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

QString millions(double dollars, const Language &language) { return language.inUnit(dollars, MoneyUnit::Millions, 1); }

QString percentOf(const RevisedCell &cell, const Language &language)
{
    const auto percent = cell.percent();
    if (!percent)
        return {};
    return (*percent > 0 ? QStringLiteral("+") : QString()) + language.finePercent(*percent);
}

bool isOfGroups(ChangeKind kind) { return kind == ChangeKind::GroupMonths || kind == ChangeKind::GroupYears; }

// `sentence` gives name and words together.
ChangeLine words(const QString &name, const QString &cellText, const QString &sentence)
{
    ChangeLine line;
    line.name = name;
    line.where = cellText;
    line.sentence = sentence;
    return line;
}

// The last month with a value in a row that the other release does not have.
std::optional<Period> lastMonthOf(const TableRow &row, const TradeTable &table)
{
    const auto value = std::ranges::find(row.blanks.rbegin(), row.blanks.rend(), Blank::None);
    if (value == row.blanks.rend())
        return std::nullopt;
    return Period::month(table.last() - int(value - row.blanks.rbegin()));
}

} // namespace

bool ChangesModel::hasNumbers(ChangeKind kind) { return kind <= ChangeKind::WithinRounding; }

void ChangesModel::setChanges(ReleaseChanges changes, const PartnerRegistry &registry, const Language &language)
{
    beginResetModel();
    m_changes = std::move(changes);
    m_language = language;
    m_names.clear();
    for (const TablePtr &table : {m_changes->older, m_changes->newer}) {
        for (const TableRow &row : table->rows())
            m_names[row.key] = nameOf(row.key.partner, row.name, registry, language);
    }
    fill();
    endResetModel();
}

void ChangesModel::clear()
{
    beginResetModel();
    m_changes.reset();
    fill();
    endResetModel();
}

void ChangesModel::setKind(ChangeKind kind)
{
    beginResetModel();
    m_kind = kind;
    fill();
    endResetModel();
}

void ChangesModel::setOrder(RevisionOrder order)
{
    beginResetModel();
    m_order = order;
    fill();
    endResetModel();
}

void ChangesModel::fill()
{
    m_cells.clear();
    m_words.clear();
    if (!m_changes)
        return;
    if (!hasNumbers(m_kind)) {
        m_words = wordsOf(m_kind);
        return;
    }
    m_cells = cellsOf(m_kind);
    sortRevisions(m_cells, m_order);
}

std::vector<RevisedCell> ChangesModel::cellsOf(ChangeKind kind) const
{
    const ReleaseDiff &diff = *m_changes->diff;
    if (kind == ChangeKind::WithinRounding)
        return diff.withinRounding;
    std::vector<RevisedCell> cells;
    const bool years = kind == ChangeKind::Years || kind == ChangeKind::GroupYears;
    std::ranges::copy_if(years ? diff.revisedYears : diff.revised, std::back_inserter(cells),
                         [&](const RevisedCell &cell) { return cell.key.partner.isGroup() == isOfGroups(kind); });
    return cells;
}

ChangeLine ChangesModel::monthsLine(MonthSpan span, bool added) const
{
    const QString months = m_language->argument(QVariant::fromValue(span));
    if (added) {
        return words(months, say({QT_TRANSLATE_NOOP("Changes", "Only in the newer release.")}),
                     say({QT_TRANSLATE_NOOP("Changes", "Only the newer release has figures of %1.")}).arg(months));
    }
    return words(months, say({QT_TRANSLATE_NOOP("Changes", "Only in the older release.")}),
                 say({QT_TRANSLATE_NOOP("Changes", "Only the older release has figures of %1.")}).arg(months));
}

ChangeLine ChangesModel::rowLine(const TableRow &row, const TradeTable &table) const
{
    const QString name = m_names.at(row.key);
    const bool came = &table == m_changes->newer.get();
    ChangeLine line = came ? words(name, say({QT_TRANSLATE_NOOP("Changes", "Only in the newer release.")}),
                                   say({QT_TRANSLATE_NOOP("Changes", "Only the newer release has %1.")}).arg(name))
                           : words(name, say({QT_TRANSLATE_NOOP("Changes", "Only in the older release.")}),
                                   say({QT_TRANSLATE_NOOP("Changes", "Only the older release has %1.")}).arg(name));
    if (const auto month = lastMonthOf(row, table))
        line.cell = ChangeCell{row.key, *month};
    return line;
}

QList<ChangeLine> ChangesModel::wordsOf(ChangeKind kind) const
{
    const ReleaseDiff &diff = *m_changes->diff;
    QList<ChangeLine> lines;
    switch (kind) {
    case ChangeKind::Blanks:
        return blankLines();
    case ChangeKind::NewPeriods:
        for (const MonthSpan span : diff.newMonths)
            lines.append(monthsLine(span, true));
        for (const MonthSpan span : diff.lostMonths)
            lines.append(monthsLine(span, false));
        return lines;
    case ChangeKind::Partners:
        return partnerLines();
    case ChangeKind::Leads:
        return leadLines();
    case ChangeKind::Titles:
        for (const UntrueTitle &title : m_changes->titles)
            lines.append(words(title.figure, m_language->plainText(title.why),
                               say({QT_TRANSLATE_NOOP("Changes", "The title of “%1” became false. %2")})
                                   .arg(title.figure, m_language->plainText(title.why))));
        return lines;
    default:
        return lines;
    }
}

// Exports and imports of a partner are added and removed together: one row is for both.
QList<ChangeLine> ChangesModel::partnerLines() const
{
    const ReleaseDiff &diff = *m_changes->diff;
    QList<ChangeLine> lines;
    const auto add = [&](const ChangeLine &line) {
        const bool known = std::ranges::any_of(lines, [&](const ChangeLine &each) {
            return each.name == line.name && each.where == line.where;
        });
        if (!known)
            lines.append(line);
    };
    for (const TableRow &row : diff.came)
        add(rowLine(row, *m_changes->newer));
    for (const TableRow &row : diff.went)
        add(rowLine(row, *m_changes->older));
    for (const RowChange &change : diff.changed) {
        const QString name = m_names.at(change.newer);
        for (const Message &message : rowSentences(change, name))
            add(words(name, m_language->plainText(message), m_language->plainText(message)));
    }
    return lines;
}

QList<ChangeLine> ChangesModel::leadLines() const
{
    const ReleaseDiff &diff = *m_changes->diff;
    QList<ChangeLine> lines;
    for (const ClaimChange &claim : diff.claims) {
        if (claim.flipped.empty())
            continue;
        const QString pair = m_language->list({m_language->name(claim.pair.a), m_language->name(claim.pair.b)});
        const QString flow = m_language->sentence("Option", {word(claim.pair.flow).label});
        const QString periods = flippedPhrases(claim, *m_language);
        lines.append(words(pair, say({QT_TRANSLATE_NOOP("Changes", "%1. The lead flipped: %2.")}).arg(flow, periods),
                           say({QT_TRANSLATE_NOOP("Changes", "%1, %2. The lead flipped: %3.")}).arg(pair, flow, periods)));
    }
    for (const RankChanges &ranks : diff.ranks) {
        if (!ranks.comparable || ranks.moved.empty())
            continue;
        const QString moves = m_language->argument(QVariant::fromValue(rankMoves(ranks)));
        const QString where = flowAndPeriod(ranks.flow, ranks.period.measure, ranks.period.period, *m_language);
        lines.append(words(where, say({QT_TRANSLATE_NOOP("Changes", "Ranks: %1.")}).arg(moves),
                           say({QT_TRANSLATE_NOOP("Changes", "Ranks, %1: %2.")}).arg(where, moves)));
    }
    return lines;
}

ChangeLine ChangesModel::written(const RevisedCell &cell) const
{
    ChangeLine line;
    line.hasNumbers = true;
    line.name = m_names.at(cell.key);
    const QString flow = m_language->sentence("Option", {word(cell.key.flow).label});
    const Phrase flowIn = QT_TRANSLATE_NOOP3("Changes", "%1, %2", "flow, then period");
    line.where = say(flowIn).arg(flow, cell.period.toString()); // in the form of the claims table
    line.older = millions(cell.older, *m_language);
    line.newer = millions(cell.newer, *m_language);
    line.change = signedMillions(cell.change(), *m_language);
    line.percent = percentOf(cell, *m_language);
    const QString when = m_language->period(cell.period);
    line.sentence = line.percent.isEmpty()
                        ? say({QT_TRANSLATE_NOOP("Changes",
                                                 "%1. %2 in %3, in millions of dollars: %4 in the older release, %5 in "
                                                 "the newer one, a change of %6.")})
                              .arg(line.name, flow, when, line.older, line.newer, line.change)
                        : say({QT_TRANSLATE_NOOP("Changes",
                                                 "%1. %2 in %3, in millions of dollars: %4 in the older release, %5 in "
                                                 "the newer one, a change of %6, or %7.")})
                              .arg(line.name, flow, when, line.older, line.newer, line.change, line.percent);
    line.cell = Cell{cell.key, cell.period};
    return line;
}

// Consecutive months with the same message are one line.
QList<ChangeLine> ChangesModel::blankLines() const
{
    QList<ChangeLine> lines;
    const std::vector<BlankCell> &blanks = m_changes->diff->blanks;
    for (auto begin = blanks.begin(); begin != blanks.end();) {
        const auto goesOn = [&](const BlankCell &cell) {
            return cell.key == begin->key && cell.month - begin->month == &cell - &*begin
                   && cell.older.blank == begin->older.blank && cell.newer.blank == begin->newer.blank;
        };
        const auto end = std::find_if_not(begin, blanks.end(), goesOn);
        lines.append(blankLine(*begin, int(end - begin)));
        begin = end;
    }
    return lines;
}

ChangeLine ChangesModel::blankLine(const BlankCell &first, int months) const
{
    const auto cellText = [&](const tradestrata::Cell &value) {
        if (value.isBlank())
            return blankSentence(value.blank, *m_language);
        return months == 1 ? m_language->money(value.value, 5) : say({QT_TRANSLATE_NOOP("Changes", "One value per month.")});
    };
    const MonthSpan span{first.month, first.month + (months - 1)};
    const QString name = m_names.at(first.key);
    const QString flow = m_language->sentence("Option", {word(first.key.flow).label});
    const QString when = m_language->argument(QVariant::fromValue(span));
    ChangeLine line = words(name,
                            say({QT_TRANSLATE_NOOP("Changes", "%1, %2. Before: %3 Now: %4")})
                                .arg(flow, when, cellText(first.older), cellText(first.newer)),
                            say({QT_TRANSLATE_NOOP("Changes", "%1. %2, %3. Before: %4 Now: %5")})
                                .arg(name, flow, when, cellText(first.older), cellText(first.newer)));
    line.cell = Cell{first.key, Period::month(first.month)};
    return line;
}

int ChangesModel::count(ChangeKind kind) const
{
    if (!m_changes)
        return 0;
    return hasNumbers(kind) ? int(cellsOf(kind).size()) : int(wordsOf(kind).size());
}

ChangeLine ChangesModel::line(int row) const { return hasNumbers(m_kind) ? written(m_cells[size_t(row)]) : m_words[row]; }

std::optional<ChangesModel::Cell> ChangesModel::cell(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    if (!hasNumbers(m_kind))
        return m_words[row].cell;
    const RevisedCell &cell = m_cells[size_t(row)];
    return Cell{cell.key, cell.period};
}

int ChangesModel::rowOf(const Cell &cell) const
{
    const auto it = std::ranges::find_if(m_cells, [&](const RevisedCell &each) {
        return each.key == cell.key && each.period == cell.period;
    });
    return it == m_cells.end() ? -1 : int(it - m_cells.begin());
}

ChangeLine ChangesModel::widest() const
{
    ChangeLine line;
    RevisedCell most;
    double change = 0;
    double percent = 0;
    for (const RevisedCell &cell : m_cells) {
        most.older = std::max(most.older, std::abs(cell.older));
        most.newer = std::max(most.newer, std::abs(cell.newer));
        change = std::max(change, std::abs(cell.change()));
        percent = std::max(percent, std::abs(cell.percent().value_or(0)));
    }
    if (m_cells.empty())
        return line;
    line.older = millions(-most.older, *m_language);
    line.newer = millions(-most.newer, *m_language);
    line.change = millions(-change, *m_language);
    const QString large = QLatin1Char('+') + m_language->finePercent(percent);
    const QString small = QLatin1Char('+') + m_language->percent(0, 3); // a small one needs more decimals
    line.percent = large.size() > small.size() ? large : small;
    return line;
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : hasNumbers(m_kind) ? int(m_cells.size()) : int(m_words.size());
}

namespace {

RowText changeText(const ChangeLine &line)
{
    RowText row;
    row.cells = {{line.name, line.where}};
    row.rule = RowText::Rule::Thin;
    if (line.hasNumbers)
        row.cells += {{line.newer, line.older}, {line.change, line.percent}};
    return row;
}

} // namespace

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return line(index.row()).name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return line(index.row()).sentence;
    case RowTextRole:
        return QVariant::fromValue(changeText(line(index.row())));
    default:
        return {};
    }
}

} // namespace tradestrata
