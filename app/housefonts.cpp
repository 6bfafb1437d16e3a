// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/housefonts.h"

#include <QCoreApplication>
#include <QVariant>

namespace tradestrata {

namespace {

constexpr char desktopFonts[] = "desktopFonts", configurationFile[] = "FONTCONFIG_FILE";

/// Before anything has asked for a font: they are looked for once.
void findDesktopFonts()
{
    const QVariant before = QCoreApplication::instance()->property(desktopFonts);
    if (!before.isValid())
        return;
    if (const QByteArray configuration = before.toByteArray(); configuration.isEmpty())
        qunsetenv(configurationFile);
    else
        qputenv(configurationFile, configuration);
}

Message fontMissing(const HouseStyle &style, const QString &used)
{
    return {QStringLiteral("style-font-missing"),
            QT_TRANSLATE_NOOP("Message", "The font “%1” of the house style “%2” is not installed: figures are set in %3."),
            {style.fonts.first(), style.name, used}};
}

} // namespace

void rememberDesktopFonts(const QByteArray &configuration)
{
    QCoreApplication::instance()->setProperty(desktopFonts, configuration);
}

HouseFonts fontsOf(const FigureFonts &own, const HouseStyle &style)
{
    if (style.fonts.isEmpty())
        return {own};
    for (const QString &family : style.fonts) {
        if (family.compare(own.family(), Qt::CaseInsensitive) == 0)
            return {own, family == style.fonts.first() ? std::nullopt : std::optional(fontMissing(style, own.family()))};
        if (auto fonts = own.withFamily(family))
            return {*fonts, family == style.fonts.first() ? std::nullopt : std::optional(fontMissing(style, fonts->family()))};
    }
    return {own, fontMissing(style, own.family())};
}

std::optional<HouseFonts> fontsFor(const Builtin &builtin, const HouseStyle &style)
{
    if (!style.fonts.isEmpty())
        findDesktopFonts();
    const auto own = builtin.fonts();
    return own ? std::optional(fontsOf(*own, style)) : std::nullopt;
}

} // namespace tradestrata
