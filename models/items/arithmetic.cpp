// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence above the cells behind a number.
#include "models/figure/figure.h"
#include "models/language/periodphrase.h"
#include "models/items/cellstable.h"
#include "models/tables/tablewords.h"



namespace tradestrata {

namespace {

/// Writes how a number is made of its cells.
class Arithmetic
{
public:
    Arithmetic(const CellsBehind &behind, const FigureSpec &spec, const Numbers &numbers, const NumberRef &number, const Language &language)
        : m_behind(behind)
        , m_spec(spec)
        , m_numbers(numbers)
        , m_number(number)
        , m_language(language)
    {
    }

    QString sentence() const
    {
        const QString head = say(QT_TRANSLATE_NOOP("Cells", "%1, %2")).arg(who(), months());
        if (m_behind.number.isBlank())
            return say(QT_TRANSLATE_NOOP("Cells", "%1: there is no number. %2")).arg(head, blankSentence(m_behind.number.blank, m_language));
        const QString made = say(QT_TRANSLATE_NOOP("Cells", "%1: %2.")).arg(head, arithmetic());
        if (!m_spec.dollarsOf)
            return made;
        return made + QLatin1Char(' ')
               + say(QT_TRANSLATE_NOOP("Cells", "The dollars counted are those of %1, by US consumer prices."))
                     .arg(m_language.monthYear(*m_spec.dollarsOf));
    }

private:
    QString say(const char *source, int count = -1) const { return m_language.sentence("Cells", {source}, count); }
    QString money(double dollars) const { return m_language.money(dollars); }
    QString sum(TermRole role) const { return money(m_behind.sum(role).value); }

    QString who() const { return nameOf(m_number.of, m_number.partner, m_spec.flow, m_language); }

    // "12 months to August 2025"; of a part of a year its months.
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

    // What counts of one flow or, beside it, of everybody else.
    template<class Holds>
    QString moneyOf(Holds holds, int sign) const
    {
        double dollars = 0;
        for (const SourceCell &cell : m_behind.cells)
            dollars += cell.times != 0 && holds(cell) ? cell.counted() : 0;
        return money(sign * dollars);
    }

    QString arithmetic() const
    {
        switch (m_number.of) {
        case NumberOf::TopThree:
            return say(QT_TRANSLATE_NOOP("Cells", "%1 is what the three largest partners have of %2"))
                .arg(m_language.percent(m_behind.number.value, 1), sum(TermRole::Whole));
        case NumberOf::Herfindahl:
            return say(QT_TRANSLATE_NOOP("Cells", "%1 is the sum of the squares of all partners' shares in per cent of %2"))
                .arg(m_language.number(m_behind.number.value, 0), sum(TermRole::Whole));
        case NumberOf::Effective:
            return say(QT_TRANSLATE_NOOP("Cells", "%1 is 10,000 over the sum of the squares of all partners' shares in per cent of %2"))
                .arg(m_language.number(m_behind.number.value, 1), sum(TermRole::Whole));
        case NumberOf::Average:
            return say(QT_TRANSLATE_NOOP("Cells", "%1 is the mean of these 12 months")).arg(money(m_behind.number.value));
        default:
            return m_number.show == Show::Value ? dollars() : made();
        }
    }

    QString dollars() const
    {
        const QString number = money(m_behind.number.value);
        if (m_number.of == NumberOf::Others || m_number.of == NumberOf::Unallocated) {
            const auto isWhole = [](const SourceCell &cell) { return cell.partner == worldCode; };
            const QString whole = moneyOf(isWhole, 1);
            const QString rest = moneyOf([&](const SourceCell &cell) { return !isWhole(cell); }, -1);
            return (m_number.of == NumberOf::Others ? say(QT_TRANSLATE_NOOP("Cells", "%1 is the total of %2 less %3 of the shown"))
                                                    : say(QT_TRANSLATE_NOOP("Cells", "%1 is the total of %2 less %3 of all partners")))
                .arg(number, whole, rest);
        }
        const Flow flow = m_number.of == NumberOf::Balance ? Flow::Balance : m_spec.flow;
        const bool ofBoth = m_number.of == NumberOf::Balance || m_number.of == NumberOf::Partner || m_number.of == NumberOf::Total;
        const auto of = [](Flow which) { return [which](const SourceCell &cell) { return cell.flow == which; }; };
        if (ofBoth && flow == Flow::Balance)
            return say(QT_TRANSLATE_NOOP("Cells", "%1 is exports of %2 less imports of %3"))
                .arg(number, moneyOf(of(Flow::Exports), 1), moneyOf(of(Flow::Imports), -1));
        if (ofBoth && flow == Flow::Total)
            return say(QT_TRANSLATE_NOOP("Cells", "%1 is exports of %2 plus imports of %3"))
                .arg(number, moneyOf(of(Flow::Exports), 1), moneyOf(of(Flow::Imports), 1));
        const int count = m_number.span.last - m_number.span.first + 1;
        return count == 1 ? say(QT_TRANSLATE_NOOP("Cells", "%1 is the figure of this month")).arg(number)
                          : say(QT_TRANSLATE_N_NOOP("Cells", "%1 is the sum of these %n month(s)"), count).arg(number);
    }

    QString made() const
    {
        const double value = m_behind.number.value;
        const QString now = sum(TermRole::Counted);
        switch (m_number.show) {
        case Show::Share:
            return say(QT_TRANSLATE_NOOP("Cells", "%1 is %2 of %3")).arg(m_language.percent(value, 1), now, sum(TermRole::Whole));
        case Show::Change:
            return say(QT_TRANSLATE_NOOP("Cells", "%1 is %2 less %3 a year earlier")).arg(money(value), now, earlier());
        case Show::ChangePercent:
            return say(QT_TRANSLATE_NOOP("Cells", "%1 is the change to %2 from %3 a year earlier"))
                .arg(m_language.percent(value, 1), now, earlier());
        case Show::Contribution:
            return say(QT_TRANSLATE_NOOP("Cells", "%1 percentage points are %2 less %3 a year earlier, over the total of %4 then"))
                .arg(m_language.number(value, 2), now, earlier(), sum(TermRole::WholeBefore));
        case Show::Index:
            return say(QT_TRANSLATE_NOOP("Cells", "%1 is 100 times %2 over %3, the mean of the base %4"))
                .arg(m_language.number(value, 1), now, money(m_behind.sum(TermRole::Base).value / m_behind.baseSpans),
                     m_language.period(m_numbers.base.value_or(m_number.period)));
        case Show::Rank:
            return say(QT_TRANSLATE_NOOP("Cells", "rank %1 among %2 partners, with %3"))
                .arg(m_language.number(value, 0), m_language.number(m_behind.rankAmong, 0), now);
        case Show::Value:
            break;
        }
        return {};
    }

    // Absent a year earlier is nothing.
    QString earlier() const
    {
        const Cell before = m_behind.sum(TermRole::YearEarlier);
        return money(before.isBlank() ? 0 : before.value);
    }

    const CellsBehind &m_behind;
    const FigureSpec &m_spec;
    const Numbers &m_numbers;
    const NumberRef &m_number;
    const Language &m_language;
};

} // namespace

QString arithmeticOf(const CellsBehind &behind, const FigureSpec &asked, const Numbers &numbers, const NumberRef &number,
                     const Language &language)
{
    const FigureSpec spec = settled(asked);
    return Arithmetic(behind, spec, numbers, number, language).sentence();
}

} // namespace tradestrata
