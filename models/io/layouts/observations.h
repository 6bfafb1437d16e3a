// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/period.h"
#include "models/data/serieskey.h"
#include "models/io/import.h"
#include "models/io/layouts/layout.h"
#include "models/io/layouts/partnerresolver.h"
#include "models/io/readoptions.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <vector>

namespace tradestrata {

/// The texts of one dimension of a file, numbered as they come up.
struct DimensionTexts
{
    QStringList texts;
    QStringList names; ///< beside a code, its name
};

/// What tells the tables of a file apart, beside period and partner.
enum class Dimension { Flow, Reporter, Product, Unit, Adjustment, Choice };
inline constexpr size_t dimensionCount = 6;

/// The values of a file that have the same text in each dimension.
struct FoundSeries
{
    std::array<int, dimensionCount> place{}; ///< in the texts of each dimension
    int count = 0;                           ///< of values that are numbers, those that were dropped included
    std::vector<bool> partners = {};         ///< whether each has such a value, by place; may end early
    bool isDropped = false;                  ///< cannot be chosen, so its values are only counted

    bool has(int partner) const { return size_t(partner) < partners.size() && partners[size_t(partner)]; }
};

/// One value of a file.
struct Observation
{
    double value = 0; ///< in the file's unit times its scale; NaN if the file says that there is none
    Period period;
    int partner = 0; ///< place in Observations::partners
    int series = 0;  ///< place in Observations::series
    int row = 0;     ///< 1-based, of the sheet or line of the text
};

/// A partner of a file.
struct FoundPartner
{
    PartnerCode code;
    QString name; ///< as the file spells it
    bool isKnown = true;
};

/// A row or cell with a value that could not be placed: what it might hold is missing, never zero.
struct Unplaced
{
    std::optional<int> partner; ///< place in Observations::partners
    std::optional<Period> period;
};

/// How exactly the values of a unit are written.
struct Precision
{
    int decimals = 0;         ///< the most that a value is written with
    double smallestScale = 0; ///< of the values
    QString unclear;          ///< what may be a scale and is not understood; the values are not multiplied by it
};

/// Everything that a sheet says, before one table is chosen from it. If it is to be about the products of one partner, the
/// values of the others are left out.
struct Observations
{
    std::vector<Observation> values; ///< in the order of the file
    std::vector<FoundPartner> partners;
    std::array<DimensionTexts, dimensionCount> dimensions; ///< Flow has the words "exports" and "imports"
    std::vector<FoundSeries> series;
    std::vector<Unplaced> unplaced;    ///< each once
    std::vector<Precision> precisions; ///< by place of the unit
    Precision precision;               ///< of the unit that is chosen
    /// A number that can be read in two ways, of a file that settles by its commas which is meant; empty if there is none.
    std::string ambiguous;
    ImportReport report;
};

/// Whether some number is a text whose decimal sign matters, as it never does in the number cells of a workbook.
bool hasNumbersInText(Grid &grid, const FileLayout &layout);

/// Reads all rows of a grid by its layout, on several cores if it is long text; the result is the same as on one. Errors: the
/// grid's, too many partners, an ambiguous number style (naming the option), stopped.
Result<Observations> readObservations(Grid &grid, const FileLayout &layout, const PartnerResolver &resolver,
                                      const ReadOptions &options, char separator, Progress &progress, Observations before = {});

} // namespace tradestrata
