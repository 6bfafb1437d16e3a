// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/serieskey.h"
#include "models/spec/figurespec.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMarginsF>
#include <QRgb>
#include <QStringList>

#include <optional>

namespace tradestrata {

/// A picture of a logo: shapes in SVG that refer to nothing else, or PNG.
struct LogoPicture
{
    enum class Kind { Svg, Png };

    Kind kind = Kind::Svg;
    QByteArray bytes;

    bool operator==(const LogoPicture &) const = default;
};

/// The logo of a publisher, in a corner of every figure.
struct HouseLogo
{
    enum class Corner { TopRight, BottomRight, TopLeft, BottomLeft };

    LogoPicture picture;          ///< empty: no logo
    LogoPicture dark;             ///< on dark paper; empty: the same
    double width = 0, height = 0; ///< points
    Corner corner = Corner::BottomRight;

    bool isEmpty() const { return picture.bytes.isEmpty(); }
    bool isAtTop() const { return corner == Corner::TopRight || corner == Corner::TopLeft; }
    bool isAtLeft() const { return corner == Corner::TopLeft || corner == Corner::BottomLeft; }
    const LogoPicture &on(PaperTheme paper) const { return paper == PaperTheme::Dark && !dark.bytes.isEmpty() ? dark : picture; }
    bool operator==(const HouseLogo &) const = default;
};

/// The part of a house style that a layout takes: lengths in points.
struct HouseSheet
{
    static constexpr double usualMargin = 12, mostMargin = 72;

    QMarginsF margins{usualMargin, usualMargin, usualMargin, usualMargin};
    HouseLogo logo;

    bool operator==(const HouseSheet &) const = default;
};

/// A size for figures, by the name that a house gives it.
struct NamedSize
{
    QString name; ///< "two-columns"
    FigureSize size;

    bool operator==(const NamedSize &) const = default;
};

/// How a publisher wants its figures to look. A value: read from a file, kept in the session.
struct HouseStyle
{
    QString name;           ///< empty: no house style
    QHash<int, QRgb> fills; ///< by the number of a partner's or group's code
    QStringList fonts;      ///< families; the first that is installed is used
    HouseSheet sheet;
    QList<NamedSize> sizes;

    bool isEmpty() const { return name.isEmpty(); }
    bool operator==(const HouseStyle &) const = default;
    std::optional<FigureSize> sizeNamed(const QString &text) const;
};

/// The fills of others and of the total are among those of partners.
inline constexpr PartnerCode othersFill{0};
inline constexpr PartnerCode totalFill = worldCode;

} // namespace tradestrata
