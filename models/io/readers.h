// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/partnerregistry.h"
#include "models/io/grid.h"
#include "models/io/import.h"
#include "models/io/layouts/layouts.h"
#include "models/io/readoptions.h"

#include <QByteArrayView>
#include <QIODevice>

namespace tradestrata {

inline constexpr QLatin1StringView censusSheet("country");
/// Reads the Census Bureau's workbook "U.S. Trade in Goods by Country" (one sheet `country`). Whole dollars. The device
/// must be random access. Errors: not a workbook, too large when unpacked, no such sheet, other columns, no data,
/// stopped.
Result<Import> readCensusWorkbook(QIODevice &device, const PartnerRegistry &registry, Progress &progress);

/// The same table as text: the head of the workbook in a file of separated fields.
bool isCensusTable(FileGrids &file);
Result<Import> readCensusTable(FileGrids &file, const PartnerRegistry &registry, Progress &progress);

/// Reads the project's own table, as writeTable() writes it. Errors name the line.
Result<Import> readOwnTable(QByteArrayView bytes, const PartnerRegistry &registry);

/// The project's own table as CSV: a metadata head, then one row per flow and partner or group, one column per month.
QByteArray writeOwnTable(const TradeTable &table, const PartnerRegistry &registry);

/// Reads months in long form: a CSV with a line for each partner or group, month and release, in millions, with the
/// columns period, census_code, partner, exports_musd, imports_musd, released and, optionally, note. Each release
/// becomes a table of its own, with the rounding of its lines. A month without a line is missing. Error: no readable
/// line.
/// `decimal` is its decimal sign if that is stated.
Result<Import> readLongForm(QByteArrayView bytes, const PartnerRegistry &registry, std::optional<char> decimal = {});
/// The same of an opened file.
Result<Import> readLongForm(FileGrids &file, const PartnerRegistry &registry, std::optional<char> decimal);
bool isLongForm(FileGrids &file);

/// Opens a file, detects its layout from its content and reads it; the tables' hash is the file's SHA-256.
/// `options.released` sets the release of a file that does not give it. Every message contains the file's name. Errors:
/// those of the readers; several tables of which one must be chosen, see readByLayout().
Result<Import> readDataFile(const QString &path, const Layouts &layouts, const ReadOptions &options, Progress &progress);
/// The same for the Census workbook and the program's own two layouts only.
Result<Import> readDataFile(const QString &path, const PartnerRegistry &registry, std::optional<Month> released,
                            Progress &progress);

/// Why what is at the path is not a file, with its name: it is a folder, or a pipe or device, which may never end.
/// Nothing for a file, for a link to one, and if nothing is there. Call this before opening a file that the user names.
std::optional<Message> whyNoFile(const QString &path);
/// A whole file. Errors, with its name: missing, whyNoFile(), too large, unreadable, empty.
Result<QByteArray> readFile(const QString &path);
/// Writes a file either completely or not at all.
Result<qint64> writeFile(const QString &path, const QByteArray &bytes);

} // namespace tradestrata
