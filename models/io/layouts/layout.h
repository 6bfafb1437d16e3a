// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/grid.h"
#include "models/io/layouts/description.h"

#include <memory>
#include <string>
#include <vector>

namespace tradestrata {

/// A currency with the factor of its amounts: {"USD", 1000} for thousands of dollars.
struct AmountUnit
{
    QString currency; ///< ISO 4217; empty if not known, or not money
    double scale = 0; ///< 0 if not known
    QString other;    ///< a unit that is not money, as written: "%"; "kg" for all weights
    QString unclear;  ///< what may be a scale and is not understood, as written: "mil", which is thousands or millions

    bool isWeight() const { return other == QLatin1String("kg"); }

    bool operator==(const AmountUnit &) const = default;
};

/// "USD", "US$ Thousand", "Mio. Euro", "1000 USD", "100 million yen", "Dollars" (of the reporter), "thousands", "kg". Empty
/// members where the text does not say.
AmountUnit amountUnitOf(const QString &text);
/// "thousands", "6" for a power of ten, "1000000"; 0 if it is none.
double scaleOf(const QString &text);

/// A column of a certain file with its role.
struct LayoutColumn
{
    LayoutColumn() = default;
    LayoutColumn(int at, QString text)
        : column(at)
        , head(std::move(text))
    {
    }

    int column = 0;
    QString head;
    Role role = Role::Ignored;
    QString flow;    ///< of a value: a word for a flow; empty: another column or the description says
    QString partner; ///< of a value: a partner's code or name
    std::optional<Period> period;
    std::optional<int> month; ///< of a value: of the row's year
    AmountUnit unit;
    QRegularExpression keep;
    QRegularExpression missing; ///< of a value: texts that stand for none
    QStringList prefer;
    bool isRepeatedBelow = false;
};

/// A fact that a line above the columns states.
struct TitleFact
{
    Role role = Role::Ignored;
    QString text;
};

/// How a certain sheet is read: a description applied to its heads, or what was guessed from its content.
struct FileLayout
{
    std::shared_ptr<const Description> description; ///< with id "guess" where none fits
    int headRow = 0;                                ///< its number in the grid
    std::vector<LayoutColumn> columns;              ///< ascending by column, those without a role too
    std::vector<TitleFact> facts;
    bool isSplit = false;   ///< the first column holds several
    Messages evidence;      ///< for a guess: why each role
    Messages warnings = {}; ///< and what it leaves out that may be meant
};

/// The first rows of a grid, kept.
struct GridHead
{
    struct Cell
    {
        SheetCell::Kind kind = SheetCell::Kind::Text;
        double number = 0;
        std::string text; ///< trimmed, with the number in digits if it has no text of its own

        bool isEmpty() const { return text.empty(); }
    };
    struct Row
    {
        int number = 0;
        std::vector<Cell> cells;
    };
    QString sheet;
    bool isHidden = false;
    std::vector<Row> rows;
    /// Whether there are more rows than were kept.
    bool isCut = false;
    std::optional<Message> error = {}; ///< why reading ended before that
};

/// Reads up to `most` rows from the beginning and rewinds.
GridHead headOf(const QString &sheet, Grid &grid, size_t most);
/// UTF-8 as a string.
inline QString qstring(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }
/// A cell as text: a number in digits.
std::string textOf(const GridCell &cell);
/// The cells of a row with text, joined by " | ".
QString lineOf(const GridHead::Row &row);
/// A grid whose first column is split, in the heads at a backslash too ("geo\time").
std::unique_ptr<Grid> splitFirstColumn(Grid &grid, char by);

using Descriptions = std::vector<std::shared_ptr<const Description>>;

/// The description that fits a sheet, applied to it: the one of which most columns are found. Nothing if none fits.
/// `extraLines` are lines of the file's other sheets.
std::optional<FileLayout> matchLayout(const GridHead &head, const Descriptions &descriptions, const QStringList &extraLines);

} // namespace tradestrata
