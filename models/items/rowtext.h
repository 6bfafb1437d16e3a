// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>

#include <optional>

namespace tradestrata {

/// The numbers of a row that can be asked for.
enum class PanelNumber { Value, Share, Change };

/// What stands in one column of a row.
struct RowCell
{
    enum class Tone { Plain, Muted, Remark }; ///< a remark is muted and small

    QString text;
    std::optional<QString> below = {}; ///< a second line, small and muted; nothing: the text has the height of the row
    Tone tone = Tone::Plain;
    QString reason = {}; ///< why there is no text

    bool operator==(const RowCell &) const = default;
};

/// A row of a list in the words and colours in which it is painted, whichever list it is of.
struct RowText
{
    enum class Rule { None, Thin, Strong }; ///< above the row

    QList<RowCell> cells;          ///< by column; the last cell of a row of fewer has the room of all the others
    QColor chip = {};
    bool hollow = false;           ///< the chip: of somebody not shown
    std::optional<bool> tick = {}; ///< nothing: cannot be ticked
    Rule rule = Rule::None;
    bool strong = false;           ///< a sum: what is plain is in heavier type
    bool marked = false;           ///< what the figure draws

    bool operator==(const RowText &) const = default;
};

/// The role under which models serve a RowText.
inline constexpr int RowTextRole = Qt::UserRole + 100;

} // namespace tradestrata
