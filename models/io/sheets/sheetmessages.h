// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/io/sheets/sheetlimits.h"

/// Messages that the readers of several kinds of spreadsheets have.
namespace tradestrata {

inline Message damagedWorkbook()
{
    return {QStringLiteral("workbook-damaged"),
            QT_TRANSLATE_NOOP("Message", "The workbook is damaged: its sheets cannot be read.")};
}

inline Message encryptedWorkbook()
{
    return {QStringLiteral("workbook-encrypted"),
            QT_TRANSLATE_NOOP("Message", "The workbook is protected by a password; save it again without one.")};
}

inline Message otherDocument()
{
    return {QStringLiteral("workbook-other-document"),
            QT_TRANSLATE_NOOP("Message", "This is a text document or a presentation, not a workbook.")};
}

inline Message tooManyCells()
{
    return {QStringLiteral("workbook-too-many-cells"),
            QT_TRANSLATE_NOOP("Message", "The sheet has more than %1 cells, more than any trade table needs; it is "
                                         "not opened."),
            {qlonglong(mostCells)}};
}

inline Message tooManyTexts()
{
    return {QStringLiteral("workbook-too-many-texts"),
            QT_TRANSLATE_NOOP("Message", "The workbook has more than %1 texts, or more than %2 bytes of text, more than any "
                                         "trade table needs; it is not opened."),
            {qlonglong(mostTexts), qlonglong(mostTextBytes)}};
}

inline Message textTooLong()
{
    return {QStringLiteral("workbook-text-too-long"),
            QT_TRANSLATE_NOOP("Message", "A text in the workbook is longer than %1 bytes, more than any trade table needs; it is "
                                         "not opened."),
            {qlonglong(longestText)}};
}

inline Message tooManySheets()
{
    return {QStringLiteral("workbook-too-many-sheets"),
            QT_TRANSLATE_NOOP("Message", "The workbook has more than %1 sheets; it is not opened."),
            {qlonglong(mostSheets)}};
}

inline Message tooManyFormats()
{
    return {QStringLiteral("workbook-too-many-formats"),
            QT_TRANSLATE_NOOP("Message", "The workbook has more than %1 formats of cells; it is not opened."),
            {qlonglong(mostCellFormats)}};
}

inline Message tooManyRelations(const QByteArray &part)
{
    return {QStringLiteral("workbook-too-many-relations"),
            QT_TRANSLATE_NOOP("Message", "The workbook is not opened: its part %1 lists more than %2 relations."),
            {QString::fromUtf8(part), qlonglong(mostRelations)}};
}

inline Message sheetTwice(const QString &sheet)
{
    return {QStringLiteral("workbook-sheet-twice"),
            QT_TRANSLATE_NOOP("Message", "The workbook is damaged: it has two sheets named %1."),
            {sheet}};
}

inline Message noAddress(const QString &sheet, const QString &address)
{
    return {QStringLiteral("workbook-no-address"),
            QT_TRANSLATE_NOOP("Message", "The workbook is damaged: the sheet %1 has a cell or row at “%2”, which is not a "
                                         "place in a sheet."),
            {sheet, address}};
}

inline Message cellTwice(const QString &sheet, const QString &address)
{
    return {QStringLiteral("workbook-cell-twice"),
            QT_TRANSLATE_NOOP("Message", "The workbook is damaged: the sheet %1 has the cell %2 twice."),
            {sheet, address}};
}

} // namespace tradestrata
