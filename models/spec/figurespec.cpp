// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spec/figurespec.h"

#include <QRegularExpression>

namespace tradestrata {

std::optional<FigureSize> FigureSize::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,6}(?:\\.\\d{1,3})?)x(\\d{1,6}(?:\\.\\d{1,3})?)(mm)?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    FigureSize size;
    size.unit = match.captured(3).isEmpty() ? Unit::Pixels : Unit::Millimetres;
    size.width = match.captured(1).toDouble();
    size.height = match.captured(2).toDouble();
    if (size.unit == Unit::Pixels && (match.captured(1).contains(u'.') || match.captured(2).contains(u'.')))
        return std::nullopt;
    return size;
}

} // namespace tradestrata
