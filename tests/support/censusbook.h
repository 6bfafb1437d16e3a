// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/readers.h"
#include "tests/support/testworkbook.h"
#include "tests/support/text.h"

#include <QBuffer>

/// A small Census workbook to modify, and how tests read it.
namespace tradestrata::testsupport {

/// World and Canada from 1991 to 1993: each month exports of 100 and 10, imports of 40 and 4 million. Canada in 1993 is
/// the last row, row 7 of the sheet.
inline TestWorkbook threeYears()
{
    TestWorkbook book;
    for (int year = 1991; year <= 1993; ++year) {
        book.addYear(year, s("0015"), s("World, Not Seasonally Adjusted"), 40, 100);
        book.addYear(year, s("1220"), s("Canada"), 4, 10);
    }
    return book;
}

inline Result<Import> readWorkbook(QByteArray bytes, const PartnerRegistry &registry, Progress &&progress = Progress())
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readCensusWorkbook(buffer, registry, progress);
}

inline QStringList ids(const Messages &messages)
{
    QStringList ids;
    for (const Message &message : messages)
        ids.append(message.id);
    return ids;
}

} // namespace tradestrata::testsupport
