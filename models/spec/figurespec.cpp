// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spec/figurespec.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tradestrata {

std::span<const SizePreset> sizePresets()
{
    using enum FigureSize::Unit;
    static const SizePreset presets[]{
        {{"column", QT_TRANSLATE_NOOP("Option", "Column of a report")}, {Millimetres, 85, 60}},
        {{"full-width", QT_TRANSLATE_NOOP("Option", "Full width of a report")}, {Millimetres, 170, 95}},
        {{"page", QT_TRANSLATE_NOOP("Option", "A4 page")}, {Millimetres, 170, 240}},
        {{"screen", QT_TRANSLATE_NOOP("Option", "Screen")}, {Pixels, 1600, 900}},
        {{"slide", QT_TRANSLATE_NOOP("Option", "Slide, 16:9")}, {Pixels, 1920, 1080}},
        {{"square", QT_TRANSLATE_NOOP("Option", "Square")}, {Pixels, 1080, 1080}},
    };
    return presets;
}

std::optional<FigureSize> FigureSize::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,6}(?:\\.\\d{1,3})?)x(\\d{1,6}(?:\\.\\d{1,3})?)(mm)?\\z"));
    const auto preset = std::ranges::find(sizePresets(), text, [](const SizePreset &p) { return QLatin1String(p.word.key); });
    if (preset != sizePresets().end())
        return preset->size;
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

QString toText(const FigureSize &size)
{
    const auto number = [](double value) { return QString::number(value, 'g', 9); };
    const QString unit = size.unit == FigureSize::Unit::Millimetres ? QStringLiteral("mm") : QString();
    return number(size.width) + u'x' + number(size.height) + unit;
}

} // namespace tradestrata
