// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/changesmodel.h"

#include "models/figure/words.h"
#include "models/items/changewords.h"
#include "models/items/figuredatatable.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

QString millions(double dollars, const Language &language)
{
    return language.inUnit(dollars, MoneyUnit::Millions, 1);
}

QString percentOf(const RevisedCell &cell, const Language &language)
{
    const auto percent = cell.percent();
    if (!percent)
        return {};
    return (*percent > 0 ? QStringLiteral("+") : QString()) + language.finePercent(*percent);
}

bool isOfGroups(ChangeKind kind)
{
    return kind == ChangeKind::GroupMonths || kind == ChangeKind::GroupYears;
}

ChangeLine words(const QString &name, const QString &said)
{
    ChangeLine line;
    line.name = name;
    line.where = said;
    line.sentence = QStringLiteral("%1. %2").arg(name, said);
    return line;
}

} // namespace

bool ChangesModel::hasNumbers(ChangeKind kind)
{
    return kind <= ChangeKind::WithinRounding;
}

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

QString ChangesModel::inNewerAlone() const { return say({QT_TRANSLATE_NOOP("Changes", "In the newer release alone.")}); }
QString ChangesModel::inOlderAlone() const { return say({QT_TRANSLATE_NOOP("Changes", "In the older release alone.")}); }

QList<ChangeLine> ChangesModel::wordsOf(ChangeKind kind) const
{
    const ReleaseDiff &diff = *m_changes->diff;
    QList<ChangeLine> lines;
    switch (kind) {
    case ChangeKind::Blanks:
        return blankLines();
    case ChangeKind::NewPeriods:
        for (const MonthSpan span : diff.newMonths)
            lines.append(words(m_language->argument(QVariant::fromValue(span)), inNewerAlone()));
        for (const MonthSpan span : diff.lostMonths)
            lines.append(words(m_language->argument(QVariant::fromValue(span)), inOlderAlone()));
        return lines;
    case ChangeKind::Partners:
        return partnerLines();
    case ChangeKind::Leads:
        return leadLines();
    case ChangeKind::Titles:
        for (const UntrueTitle &title : m_changes->titles)
            lines.append(words(title.figure, m_language->plainText(title.why)));
        return lines;
    default:
        return lines;
    }
}

// Exports and imports of a partner come and go alike: one row says both.
QList<ChangeLine> ChangesModel::partnerLines() const
{
    const ReleaseDiff &diff = *m_changes->diff;
    QList<ChangeLine> lines;
    const auto add = [&](const QString &name, const QString &said) {
        const bool known = std::ranges::any_of(lines, [&](const ChangeLine &line) { return line.name == name && line.where == said; });
        if (!known)
            lines.append(words(name, said));
    };
    for (const TableRow &row : diff.came)
        add(m_names.at(row.key), inNewerAlone());
    for (const TableRow &row : diff.went)
        add(m_names.at(row.key), inOlderAlone());
    for (const RowChange &change : diff.changed) {
        const QString name = m_names.at(change.newer);
        for (const Message &message : rowSentences(change, name))
            add(name, m_language->plainText(message));
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
        const QString said = say({QT_TRANSLATE_NOOP("Changes", "%1. The lead flipped: %2.")});
        lines.append(words(pair, said.arg(flow, flippedPhrases(claim, *m_language))));
    }
    for (const RankChanges &ranks : diff.ranks) {
        if (!ranks.comparable || ranks.moved.empty())
            continue;
        const QString moves = m_language->argument(QVariant::fromValue(rankMoves(ranks)));
        lines.append(words(flowAndPeriod(ranks.flow, ranks.period.measure, ranks.period.period, *m_language),
                           say({QT_TRANSLATE_NOOP("Changes", "Ranks: %1.")}).arg(moves)));
    }
    return lines;
}

ChangeLine ChangesModel::written(const RevisedCell &cell) const
{
    ChangeLine line;
    line.hasNumbers = true;
    line.name = m_names.at(cell.key);
    const QString flow = m_language->sentence("Option", {word(cell.key.flow).label});
    line.where = QStringLiteral("%1, %2").arg(flow, cell.period.toString()); // as the table of claims writes periods
    line.older = millions(cell.older, *m_language);
    line.newer = millions(cell.newer, *m_language);
    line.change = signedMillions(cell.change(), *m_language);
    line.percent = percentOf(cell, *m_language);
    const QString change = line.percent.isEmpty() ? line.change : QStringLiteral("%1 (%2)").arg(line.change, line.percent);
    line.sentence = say({QT_TRANSLATE_NOOP("Changes", "%1. %2, in millions of dollars: %3 in the older release, %4 in the "
                                                      "newer one, a change of %5.")})
                        .arg(line.name, QStringLiteral("%1, %2").arg(flow, m_language->period(cell.period)), line.older, line.newer, change);
    return line;
}

// Months in a row of which the same is to be said are one line.
QList<ChangeLine> ChangesModel::blankLines() const
{
    QList<ChangeLine> lines;
    const std::vector<BlankCell> &blanks = m_changes->diff->blanks;
    for (auto begin = blanks.begin(); begin != blanks.end();) {
        const auto goesOn = [&](const BlankCell &cell) {
            return cell.key == begin->key && cell.month - begin->month == &cell - &*begin && cell.older.blank == begin->older.blank
                   && cell.newer.blank == begin->newer.blank;
        };
        const auto end = std::find_if_not(begin, blanks.end(), goesOn);
        lines.append(blankLine(*begin, int(end - begin)));
        begin = end;
    }
    return lines;
}

ChangeLine ChangesModel::blankLine(const BlankCell &first, int months) const
{
    const auto said = [&](const tradestrata::Cell &value) {
        if (value.isBlank())
            return blankSentence(value.blank, *m_language);
        return months == 1 ? m_language->money(value.value, 5) : say({QT_TRANSLATE_NOOP("Changes", "A figure in each month.")});
    };
    const MonthSpan span{first.month, first.month + (months - 1)};
    const QString where = QStringLiteral("%1, %2").arg(m_language->sentence("Option", {word(first.key.flow).label}),
                                                       m_language->argument(QVariant::fromValue(span)));
    return words(m_names.at(first.key),
                 say({QT_TRANSLATE_NOOP("Changes", "%1. Before: %2 Now: %3")}).arg(where, said(first.older), said(first.newer)));
}

int ChangesModel::count(ChangeKind kind) const
{
    if (!m_changes)
        return 0;
    return hasNumbers(kind) ? int(cellsOf(kind).size()) : int(wordsOf(kind).size());
}

ChangeLine ChangesModel::line(int row) const
{
    return hasNumbers(m_kind) ? written(m_cells[size_t(row)]) : m_words[row];
}

std::optional<ChangesModel::Cell> ChangesModel::cell(int row) const
{
    if (!hasNumbers(m_kind) || row < 0 || row >= rowCount())
        return std::nullopt;
    const RevisedCell &cell = m_cells[size_t(row)];
    return Cell{cell.key, cell.period};
}

int ChangesModel::rowOf(const Cell &cell) const
{
    const auto it = std::ranges::find_if(m_cells, [&](const RevisedCell &each) { return each.key == cell.key && each.period == cell.period; });
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
    const QString small = QLatin1Char('+') + m_language->percent(0, 3); // a small one takes more decimals
    line.percent = large.size() > small.size() ? large : small;
    return line;
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : hasNumbers(m_kind) ? int(m_cells.size()) : int(m_words.size());
}

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
    default:
        return {};
    }
}

} // namespace tradestrata
