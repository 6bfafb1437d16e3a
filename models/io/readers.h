// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/partnerregistry.h"
#include "models/io/import.h"

#include <QByteArrayView>
#include <QIODevice>

namespace tradestrata {

/// Reads the Census Bureau's workbook "U.S. Trade in Goods by Country" (one sheet `country`). Whole dollars. The device
/// must be random access. Errors: not a workbook, too large when unpacked, no such sheet, other columns, no data,
/// stopped.
Result<Import> readCensusWorkbook(QIODevice &device, const PartnerRegistry &registry, Progress &progress);

/// Reads the project's own table, as writeTable() writes it. Errors name the line.
Result<Import> readOwnTable(QByteArrayView bytes, const PartnerRegistry &registry);

/// The project's own table as CSV: a metadata head, then one row per flow and partner or group, one column per month.
QByteArray writeOwnTable(const TradeTable &table, const PartnerRegistry &registry);

/// Reads months in long form: a CSV with a line for each partner or group, month and release, in millions, with the
/// columns period, census_code, partner, exports_musd, imports_musd, released and, optionally, note. Each release
/// becomes a table of its own, with the rounding of its lines. A month without a line is missing. Error: no readable
/// line.
Result<Import> readLongForm(QByteArrayView bytes, const PartnerRegistry &registry);

/// Opens a file, detects its layout from its content and reads it; the tables' hash is the file's SHA-256. `released`
/// sets the release of a file that does not give it. Every message contains the file's name.
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
