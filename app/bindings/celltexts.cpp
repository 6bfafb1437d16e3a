// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bindings/celltexts.h"

#include "models/figure/words.h"

#include <cmath>

namespace tradestrata {

Show showOf(PanelNumber number)
{
    return number == PanelNumber::Value ? Show::Value : number == PanelNumber::Share ? Show::Share : Show::ChangePercent;
}

QString CellTexts::money(Cell cell) const
{
    if (cell.isBlank())
        return {};
    const double size = std::abs(cell.value);
    const int decimals = size >= 50e6 || size == 0 ? 1 : size >= 500e3 ? 3 : 6;
    return m_language.inUnit(cell.value, MoneyUnit::Billions, decimals);
}

QString CellTexts::share(Cell cell) const
{
    return cell.isBlank() ? QString() : m_language.number(cell.value, 1);
}

QString CellTexts::change(double percent) const
{
    if (std::isnan(percent))
        return {};
    const QString text = m_language.number(percent, 1);
    return percent > 0 && std::round(percent * 10) > 0 ? QLatin1Char('+') + text : text;
}

QString CellTexts::unit() const
{
    return m_language.sentence("Window", {QT_TRANSLATE_NOOP("Window", "$ bn")});
}

QString CellTexts::caption(const FigureSource &source, const QString &unit) const
{
    return QStringLiteral("%1, %2, %3")
        .arg(m_language.sentence("Option", {word(source.spec().flow).label}),
             m_language.sentence("Option", {word(source.validSpec()->measure).label}).toLower(), unit);
}

QString CellTexts::cursorHead(const FigureSource &source) const
{
    const int through = source.numbers() ? source.numbers()->through : 12;
    return periodHead(source.validSpec()->measure, source.cursorPeriod(), through, m_language);
}

} // namespace tradestrata
