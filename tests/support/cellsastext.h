// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/sheets/readsheets.h"

#include <QByteArrayList>

/// Prints cells as the program reads them.
namespace tradestrata::testsupport {

/// A line for each sheet, "SHEET index name", then one for each cell, "sheet row column kind value", separated by tabs.
/// Sheets count from 0, rows and columns from 1. Kinds: n number, s text, b truth value, d date (its number in the file,
/// then its day), e error, x unreadable.
QByteArrayList cellsAsText(const Sheets &sheets);

/// The English sentence with its arguments.
QString englishSentence(const Message &message);

/// Reads all sheets of a spreadsheet.
Result<Sheets> readAllSheets(QByteArrayView bytes);

/// The lines of cellsAsText() of a file, separated by spaces; "REFUSE" and the id of the error if it cannot be read.
QByteArrayList sheetLines(QByteArrayView file);
/// The same without the lines of sheets and without the sheet's number: "row column kind value".
QByteArrayList cellLines(QByteArrayView file);

} // namespace tradestrata::testsupport
