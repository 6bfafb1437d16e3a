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

/// Writes a number of `size` bytes at the position, lowest byte first, as in zip archives.
QByteArray patched(QByteArray bytes, qsizetype at, quint32 value, int size);

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
