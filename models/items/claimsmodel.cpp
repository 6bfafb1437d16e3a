// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/claimsmodel.h"

#include "models/claims/claimwords.h"
#include "models/items/rowtext.h"
#include "models/tables/valuestable.h"

#include "models/spec/measurefacts.h"
#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

QString say(const Language &language, Phrase phrase) { return language.sentence("Claims", phrase); }

// The label of the option, but short.
QString measureName(Measure measure, const Language &language)
{
    if (measure == Measure::YearToDate)
        return say(language, QT_TRANSLATE_NOOP3("Claims", "Year to date", "short, beside its period"));
    return language.sentence("Option", {word(measure).label});
}

// Sums of months are marked as sums.
QString periodText(const Claim &claim, const Language &language)
{
    const QString period = claim.period.toString();
    return factsOf(claim.measure).toMonth ? say(language, QT_TRANSLATE_NOOP3("Claims", "to %1", "a month, as 2025-08")).arg(period)
                                          : period;
}

// Most margins can be told apart by three digits; a small one gets the decimals that it needs.
QString marginText(double dollars, const Language &language)
{
    const double size = std::abs(dollars);
    const int decimals = size >= 9.995e9 || size == 0 ? 1 : size >= 99.5e6 ? 2 : size >= 500e3 ? 4 : 6;
    return language.inUnit(dollars, MoneyUnit::Billions, decimals);
}

void setLead(ClaimLine &line, const Claim &claim, const ClaimPair &pair, const PairChips &chips, const Language &language)
{
    const bool first = claim.leader == Leader::First;
    line.leader = language.name(first ? pair.a : pair.b);
    line.chip = first ? chips.a : chips.b;
    line.margin = marginText(claim.margin(), language);
    if (const auto percent = claim.marginPercent())
        line.percent = language.finePercent(*percent);
    if (claim.sinceDataBegin()) {
        line.since = say(language, {QT_TRANSLATE_NOOP("Claims", "data start")});
        return;
    }
    line.since = claim.since()->toString();
    const auto before = claim.firstSince();
    line.firstSince = before ? before->toString() : say(language, QT_TRANSLATE_NOOP3("Claims", "first in data", "the first lead"));
}

ClaimLine lineOf(const ClaimRow &row, const ReleaseClaims &claims, const ClaimPair &pair, const PairChips &chips,
                 const Language &language)
{
    const Claim &claim = row.claim;
    ClaimLine line;
    line.measure = claim.measure;
    line.name = measureName(claim.measure, language);
    line.period = periodText(claim, language);
    const Message lead = leadSentence(claim, pair, *claims.compared);
    if (claim.leader == Leader::Unknown) {
        line.blank = blankSentence(graver(claim.a.blank, claim.b.blank), language);
    } else if (claim.leader == Leader::Level) {
        line.leader = say(language, QT_TRANSLATE_NOOP3("Claims", "level", "neither leads"));
        line.margin = marginText(0, language);
    } else {
        setLead(line, claim, pair, chips, language);
    }
    const auto since = sinceSentence(claim, pair);
    line.sentence = language.paragraph(since ? Messages{lead, *since} : Messages{lead});
    return line;
}

RowText claimText(const ClaimLine &line, bool drawn)
{
    using enum RowCell::Tone;
    const auto below = [](const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    RowText row;
    row.cells = {{line.name, line.period}};
    row.rule = RowText::Rule::Thin;
    row.marked = drawn;
    if (!line.blank.isEmpty()) {
        row.cells.append({line.blank, {}, Remark});
        return row;
    }
    row.chip = line.chip;
    row.cells.append({line.leader});
    row.cells.append({line.margin, below(line.percent)});
    row.cells.append({line.since, below(line.firstSince), line.firstSince.isEmpty() ? Muted : Plain});
    return row;
}

} // namespace

QList<ClaimLine> claimLines(const ReleaseClaims &claims, const ClaimPair &pair, const PairChips &chips, const Language &language)
{
    QList<ClaimLine> lines;
    for (const ClaimRow &row : claims.rows)
        lines.append(lineOf(row, claims, pair, chips, language));
    return lines;
}

void ClaimsModel::setLines(const QList<ClaimLine> &lines)
{
    if (lines.size() != m_lines.size()) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
    } else if (lines != m_lines) {
        m_lines = lines;
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

void ClaimsModel::setDrawn(std::optional<Measure> measure)
{
    if (measure == m_drawn)
        return;
    m_drawn = measure;
    if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {DrawnRole});
}

int ClaimsModel::rowOf(std::optional<Measure> measure) const
{
    const auto it = std::ranges::find_if(m_lines, [measure](const ClaimLine &line) { return line.measure == measure; });
    return it == m_lines.end() ? -1 : int(it - m_lines.begin());
}

int ClaimsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ClaimLine &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(line.name, line.sentence);
    case Qt::ToolTipRole:
        return line.sentence;
    case RowTextRole:
        return QVariant::fromValue(claimText(line, line.measure == m_drawn));
    case DrawnRole:
        return line.measure == m_drawn;
    default:
        return {};
    }
}

} // namespace tradestrata
