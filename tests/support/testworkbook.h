// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QVariantList>

#include <optional>

/// Builds small workbooks, correct and faulty ones, in memory.
namespace tradestrata::testsupport {

/// A file inside a zip archive. What is claimed can differ from what is there.
struct ZipEntry
{
    QByteArray name;
    QByteArray content;
    bool stored = false;                     ///< not deflated
    std::optional<quint32> claimedSize = {}; ///< the size unpacked by the directory
};

QByteArray zipArchive(const QList<ZipEntry> &entries);

/// The archive's parts with one of them written anew, or added; without it where there is no content.
QList<ZipEntry> withPart(QList<ZipEntry> parts, const QByteArray &name, const std::optional<QByteArray> &content);

/// The parts of a workbook of one sheet named S that holds these rows ("<row><c><v>1</v></c></row>"), these shared strings
/// ("<si><t>a</t></si>") and what stands inside its style sheet.
QList<ZipEntry> smallXlsx(const QByteArray &rows, const QByteArray &texts = {}, const QByteArray &styles = {});

/// The style sheet for smallXlsx() in which the cells of s="1", s="2" and so on have these formats.
QByteArray cellFormats(const QByteArrayList &codes);

/// Writes a number of `size` bytes at the position, lowest byte first, as in zip archives.
QByteArray patched(QByteArray bytes, qsizetype at, quint32 value, int size);

/// An OpenDocument spreadsheet with this inside its spreadsheet element ("<table:table table:name=\"S\">...").
QList<ZipEntry> smallOds(const QByteArray &tables);
/// The same as one flat file.
QByteArray smallFods(const QByteArray &tables);

/// A compound file with one stream; it lies among the small streams if it has fewer than 4096 bytes.
QByteArray compoundFile(const QString &name, const QByteArray &stream);

/// A number as Microsoft's records have it.
QByteArray number16(int value);
QByteArray number32(quint32 value);
QByteArray numberReal(double value);
/// A record of an .xls file.
QByteArray biffRecord(int id, const QByteArray &data = {});
/// The stream of an .xls file of version 0x0600 (Excel 97) or 0x0500 with one sheet S that holds these records.
QByteArray biffStream(const QByteArray &cells, const QByteArray &globals = {}, int version = 0x0600);
/// The file of that stream.
QByteArray smallXls(const QByteArray &cells, const QByteArray &globals = {}, int version = 0x0600);

/// A workbook with one sheet, by default in the layout of the Census Bureau's goods by country.
class TestWorkbook
{
public:
    explicit TestWorkbook(const QString &sheet = QStringLiteral("country"));

    /// year, CTY_CODE, CTYNAME, IJAN to IYR, EJAN to EYR
    static QStringList censusHeader();
    void setHeader(const QStringList &header) { m_header = header; }
    /// Cells: QString is text, int and double are numbers, an invalid value is an absent cell, QByteArray is what
    /// follows the address inside the cell's element (" t=\"b\"><v>1</v>").
    void addRow(const QVariantList &cells) { m_rows.append(cells); }
    /// A Census row: every month of a flow has the same value, in millions; the year is their sum.
    void addYear(int year, const QString &code, const QString &name, double imports, double exports);
    /// A cell of the last row, by its column's name in the Census header.
    void setCell(const QString &column, const QVariant &value);
    /// An additional empty sheet before the one with the rows.
    void addSheetInFront(const QString &name) { m_otherSheets.append(name); }

    QList<ZipEntry> parts() const;
    QByteArray toXlsx() const { return zipArchive(parts()); }

private:
    QByteArray sheetXml(QStringList &texts) const;

    QString m_sheet;
    QStringList m_otherSheets;
    QStringList m_header = censusHeader();
    QList<QVariantList> m_rows;
};

} // namespace tradestrata::testsupport
