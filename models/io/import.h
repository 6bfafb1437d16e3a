// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/tradetable.h"

#include <atomic>
#include <stop_token>

namespace tradestrata {

/// What a file holds of what one table has only one of, most values first.
struct FileContents
{
    QStringList reporters;
    QStringList products;
    QStringList units;

    bool operator==(const FileContents &) const = default;
};

/// What a reader read, and what it could not read.
struct ImportReport
{
    QString layout;           ///< "census-workbook", "tradestrata-table", "months-long-form"
    QByteArray layoutInWords; ///< "months in long form": English, translated in context "Check"
    int rowsRead = 0;
    int rowsSkipped = 0;     ///< rows that hold no series: empty year or code, repeated rows
    int cellsUnreadable = 0; ///< value cells with text: missing
    int yearsWithoutRow = 0; ///< years from 1992 on for which a partner has no row: no trade, zero
    int codesCombined = 0;   ///< codes whose dollars were added to another code of the same partner
    int codesUnknown = 0;    ///< partner or group codes that the registry does not have
    FileContents contents;   ///< to choose from
    Messages evidence;       ///< for a layout that was guessed: why each column has its role
    Messages warnings;       ///< one sentence for everything that an analyst should know, in file order
    Messages unused = {};    ///< stated options that the file has no use for, each with the reason

    bool operator==(const ImportReport &) const = default;
};

struct Import
{
    TablePtr table; ///< the newest, if the file has several releases
    ImportReport report;
    QList<TablePtr> others = {}; ///< the file's other releases, from old to new

    QList<TablePtr> tables() const { return others + QList<TablePtr>{table}; }
};

/// The progress of a reader and whether it should stop; shared between the worker and the waiting thread.
class Progress
{
public:
    explicit Progress(std::stop_token stop = {})
        : m_stop(std::move(stop))
    {
    }
    /// 0 to 1000
    void report(int permille) { m_permille.store(permille, std::memory_order_relaxed); }
    int permille() const { return m_permille.load(std::memory_order_relaxed); }
    bool stopped() const { return m_stop.stop_requested(); }
    /// For work that delegates part of itself.
    std::stop_token token() const { return m_stop; }

private:
    std::stop_token m_stop;
    std::atomic<int> m_permille = 0;
};

} // namespace tradestrata
