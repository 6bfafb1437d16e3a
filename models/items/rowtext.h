// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>

#include <optional>

namespace tradestrata {

/// The numbers of a row that can be followed to their source.
enum class PanelNumber { Value, Share, Change };

/// The content of one column of a row.
struct RowCell
{
    enum class Tone { Plain, Muted, Remark }; ///< a remark is muted and small

    QString text;
    std::optional<QString> below = {}; ///< a second line, small and muted; nothing: the text has the height of the row
    Tone tone = Tone::Plain;
    QString reason = {}; ///< why there is no text

    bool operator==(const RowCell &) const = default;
};

/// A row of a list with its words and colours as painted, for any list.
struct RowText
{
    enum class Rule { None, Thin, Strong }; ///< above the row

    QList<RowCell> cells; ///< by column; the last cell of a row with fewer cells extends over the other
                          ///< columns
    QColor chip = {};
    bool hollow = false;           ///< the chip: of a partner not shown
    std::optional<bool> tick = {}; ///< nothing: not checkable
    Rule rule = Rule::None;
    bool strong = false; ///< a sum: plain text is in a heavier weight
    bool marked = false; ///< what the figure draws

    bool operator==(const RowText &) const = default;
};

/// The role under which models serve a RowText.
inline constexpr int RowTextRole = Qt::UserRole + 100;

} // namespace tradestrata
