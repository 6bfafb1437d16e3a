// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence above the cells behind a number.
#include "models/analysis/sums.h"
#include "models/figure/figure.h"
#include "models/items/datatablemodel.h"
#include "models/language/phrases.h"
#include "models/tables/valuestable.h"

namespace tradestrata {

namespace {

/// Writes how a number is computed from its cells.
class Arithmetic
{
public:
    Arithmetic(const SourceCells &sourceCells, const FigureSpec &spec, const Numbers &numbers, const NumberRef &number,
               const Language &language)
        : m_sourceCells(sourceCells)
        , m_spec(spec)
        , m_numbers(numbers)
        , m_number(number)
        , m_language(language)
    {
    }

    QString sentence() const
    {
        const QString head = say(QT_TRANSLATE_NOOP("Cells", "%1, %2")).arg(who(), months());
        if (m_sourceCells.number.isBlank())
            return say(QT_TRANSLATE_NOOP("Cells", "%1: there is no number. %2"))
                .arg(head, blankSentence(m_sourceCells.number.blank, m_language));
        const QString computed = say(QT_TRANSLATE_NOOP("Cells", "%1: %2.")).arg(head, arithmetic());
        if (!m_spec.dollarsOf)
            return computed;
        return computed + QLatin1Char(' ')
               + say(QT_TRANSLATE_NOOP("Cells", "The counted values are in dollars of %1, by consumer prices."))
                     .arg(m_language.monthYear(*m_spec.dollarsOf));
    }

private:
    QString say(const char *source, int count = -1) const { return m_language.sentence("Cells", {source}, count); }
    QString money(double dollars) const { return m_language.money(dollars); }
    QString sum(TermRole role) const { return money(m_sourceCells.sum(role).value); }

    QString who() const { return nameOf(m_number.of, m_number.partner, m_spec.flow, m_language); }

    // "12 months to August 2025"; for a part of a year its months.
    QString months() const
    {
        const MonthSpan own = monthsOf(m_spec.measure, m_number.period, m_numbers.through);
        if (own == m_number.span && m_number.of != NumberOf::Average)
            return periodPhrase(m_spec.measure, m_number.period, m_numbers.through, m_language);
        if (m_number.of == NumberOf::Average)
            return periodPhrase(Measure::TwelveMonths, m_number.period, 12, m_language);
        return m_language.monthRange(m_number.span.first.month(), m_number.span.last.month()) + QLatin1Char(' ')
               + QString::number(m_number.period.first().year());
    }

    // The sum that counts of one flow or of all other partners.
    template<class Holds>
    QString moneyOf(Holds holds, int sign) const
    {
        double dollars = 0;
        for (const SourceCell &cell : m_sourceCells.cells)
            dollars += cell.times != 0 && holds(cell) ? cell.counted() : 0;
        return money(sign * dollars);
    }

    QString arithmetic() const
    {
        switch (m_number.of) {
        case NumberOf::TopThree:
            return say(QT_TRANSLATE_NOOP("Cells", "%1 is the share of the three largest partners in %2"))
                .arg(m_language.percent(m_sourceCells.number.value, 1), sum(TermRole::Whole));
        case NumberOf::Herfindahl:
            return say(QT_TRANSLATE_NOOP("Cells", "%1 is the sum of the squares of all partners' shares in per cent of %2"))
                .arg(m_language.number(m_sourceCells.number.value, 0), sum(TermRole::Whole));
        case NumberOf::Effective:
            return say(QT_TRANSLATE_NOOP("Cells",
                                         "%1 is 10,000 over the sum of the squares of all partners' shares in per cent of %2"))
                .arg(m_language.number(m_sourceCells.number.value, 1), sum(TermRole::Whole));
        case NumberOf::Average:
            return say(QT_TRANSLATE_NOOP("Cells", "%1 is the mean of these 12 months")).arg(money(m_sourceCells.number.value));
        default:
            return m_number.show == ShowAs::Value ? dollars() : computed();
        }
    }

    QString dollars() const
    {
        const QString number = money(m_sourceCells.number.value);
        if (m_number.of == NumberOf::Others || m_number.of == NumberOf::Unallocated) {
            const auto isWhole = [](const SourceCell &cell) { return cell.partner == worldCode; };
            const QString whole = moneyOf(isWhole, 1);
            const QString rest = moneyOf([&](const SourceCell &cell) { return !isWhole(cell); }, -1);
            return (m_number.of == NumberOf::Others
                        ? say(QT_TRANSLATE_NOOP("Cells", "%1 is the total of %2 less %3 of the shown"))
                        : say(QT_TRANSLATE_NOOP("Cells", "%1 is the total of %2 less %3 of all partners")))
                .arg(number, whole, rest);
        }
        const FlowSigns signs = signsOf(m_number.of == NumberOf::Balance ? Flow::Balance : m_spec.flow);
        const bool ofBoth = m_number.of == NumberOf::Balance || m_number.of == NumberOf::Partner || m_number.of == NumberOf::Total;
        const auto of = [](Flow which) { return [which](const SourceCell &cell) { return cell.flow == which; }; };
        if (ofBoth && signs.isDerived())
            return say(signs.imports < 0 ? QT_TRANSLATE_NOOP("Cells", "%1 is exports of %2 less imports of %3")
                                         : QT_TRANSLATE_NOOP("Cells", "%1 is exports of %2 plus imports of %3"))
                .arg(number, moneyOf(of(Flow::Exports), signs.exports), moneyOf(of(Flow::Imports), signs.imports));
        const int count = m_number.span.last - m_number.span.first + 1;
        return count == 1 ? say(QT_TRANSLATE_NOOP("Cells", "%1 is the value of this month")).arg(number)
                          : say(QT_TRANSLATE_N_NOOP("Cells", "%1 is the sum of these %n month(s)"), count).arg(number);
    }

    // The roles that the formula uses, in their order: the sentence follows the arithmetic.
    QString computed() const
    {
        const Formula &formula = m_sourceCells.formula;
        QStringList parts{number(formula)};
        if (formula.ranked)
            parts.append(m_language.number(m_sourceCells.rankAmong, 0));
        for (int role = 0; role < termRoles; ++role) {
            if (formula.names(TermRole(role)))
                parts.append(part(TermRole(role)));
        }
        if (formula.over == TermRole::Base)
            parts.append(m_language.period(m_numbers.base.value_or(m_number.period)));
        const QString sentence = say(sentenceOf(formula));
        return parts.size() == 4 ? sentence.arg(parts[0], parts[1], parts[2], parts[3])
                                 : sentence.arg(parts[0], parts[1], parts[2]);
    }

    static const char *sentenceOf(const Formula &formula)
    {
        if (formula.ranked)
            return QT_TRANSLATE_NOOP("Cells", "rank %1 among %2 partners, with %3");
        if (!formula.over)
            return QT_TRANSLATE_NOOP("Cells", "%1 is %2 less %3 a year earlier");
        switch (*formula.over) {
        case TermRole::YearEarlier:
            return QT_TRANSLATE_NOOP("Cells", "%1 is the change to %2 from %3 a year earlier");
        case TermRole::WholeBefore:
            return QT_TRANSLATE_NOOP("Cells", "%1 percentage points are %2 less %3 a year earlier, over the total of %4 then");
        case TermRole::Base:
            return QT_TRANSLATE_NOOP("Cells", "%1 is 100 times %2 over %3, the mean of the base %4");
        default:
            return QT_TRANSLATE_NOOP("Cells", "%1 is %2 of %3");
        }
    }

    QString number(const Formula &formula) const
    {
        const double value = m_sourceCells.number.value;
        if (!formula.over && !formula.ranked)
            return money(value);
        if (formula.over == TermRole::Whole || formula.over == TermRole::YearEarlier)
            return m_language.percent(value, 1);
        return m_language.number(value, formula.ranked ? 0 : formula.over == TermRole::Base ? 1 : 2);
    }

    // Absent a year earlier counts as zero.
    QString part(TermRole role) const
    {
        const Cell sum = m_sourceCells.sum(role);
        if (role == TermRole::Base)
            return money(sum.value / m_sourceCells.baseSpans);
        return money(role == TermRole::YearEarlier && sum.isBlank() ? 0 : sum.value);
    }

    const SourceCells &m_sourceCells;
    const FigureSpec &m_spec;
    const Numbers &m_numbers;
    const NumberRef &m_number;
    const Language &m_language;
};

} // namespace

QString arithmeticOf(const SourceCells &sourceCells, const ValidSpec &valid, const Numbers &numbers, const NumberRef &number,
                     const Language &language)
{
    const FigureSpec &spec = valid;
    return Arithmetic(sourceCells, spec, numbers, number, language).sentence();
}

} // namespace tradestrata
