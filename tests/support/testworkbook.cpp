// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testworkbook.h"

#include <QVariant>

#include <zlib.h>

#include <numeric>

namespace tradestrata::testsupport {

namespace {

QByteArray littleEndian(quint32 value, int size)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i, value >>= 8)
        bytes.append(char(value & 0xFF));
    return bytes;
}

QByteArray deflated(const QByteArray &content)
{
    z_stream stream = {};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))), '\0');
    stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(content.data()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

/// What the local header and the directory have in common: version, flags, method, time, checksum, sizes, name's
/// length.
QByteArray description(const ZipEntry &entry, const QByteArray &packed)
{
    const uLong crc = crc32_z(0, reinterpret_cast<const Bytef *>(entry.content.data()), size_t(entry.content.size()));
    return littleEndian(20, 2) + littleEndian(0, 2) + littleEndian(entry.stored ? 0 : 8, 2) + littleEndian(0, 4)
           + littleEndian(quint32(crc), 4) + littleEndian(quint32(packed.size()), 4)
           + littleEndian(entry.claimedSize.value_or(quint32(entry.content.size())), 4)
           + littleEndian(quint32(entry.name.size()), 2) + littleEndian(0, 2);
}

QByteArray cellXml(const QVariant &value, QStringList &texts)
{
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return value.toByteArray();
    case QMetaType::QString:
        texts.append(value.toString());
        return " t=\"s\"><v>" + QByteArray::number(texts.size() - 1) + "</v>";
    default:
        return "><v>" + QByteArray::number(value.toDouble(), 'g', 17) + "</v>";
    }
}

QByteArray columnLetters(qsizetype column)
{
    const QByteArray last(1, char('A' + column % 26));
    return column < 26 ? last : columnLetters(column / 26 - 1) + last;
}

QByteArray rowXml(const QVariantList &cells, qsizetype row, QStringList &texts)
{
    const QByteArray number = QByteArray::number(row);
    QByteArray xml = "<row r=\"" + number + "\">";
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells.at(i).isValid())
            xml += "<c r=\"" + columnLetters(i) + number + '"' + cellXml(cells.at(i), texts) + "</c>";
    }
    return xml + "</row>";
}

QVariantList asVariants(const QStringList &texts) { return {texts.begin(), texts.end()}; }

constexpr char declaration[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr char mainNamespace[] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr char relationNamespace[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr char packageNamespace[] = "http://schemas.openxmlformats.org/package/2006/";

QByteArray contentTypes()
{
    const QByteArray kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return QByteArray(declaration) + "<Types xmlns=\"" + packageNamespace + "content-types\">"
           + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
           + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + kind + "sheet.main+xml\"/>"
           + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + kind + "worksheet+xml\"/>"
           + "<Override PartName=\"/xl/worksheets/sheet2.xml\" ContentType=\"" + kind + "worksheet+xml\"/>"
           + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + kind + "sharedStrings+xml\"/></Types>";
}

QByteArray relation(const QByteArray &id, const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationNamespace + '/' + kind + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray &list)
{
    return QByteArray(declaration) + "<Relationships xmlns=\"" + packageNamespace + "relationships\">" + list + "</Relationships>";
}

QByteArray workbookXml(const QStringList &sheets)
{
    QByteArray xml = QByteArray(declaration) + "<workbook xmlns=\"" + mainNamespace + "\" xmlns:r=\"" + relationNamespace
                     + "\"><sheets>";
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        xml += "<sheet name=\"" + sheets.at(i).toHtmlEscaped().toUtf8() + "\" sheetId=\"" + number + "\" r:id=\"rId" + number
               + "\"/>";
    }
    return xml + "</sheets></workbook>";
}

QByteArray textsXml(const QStringList &texts)
{
    QByteArray xml = QByteArray(declaration) + "<sst xmlns=\"" + mainNamespace + "\">";
    for (const QString &text : texts)
        xml += "<si><t>" + text.toHtmlEscaped().toUtf8() + "</t></si>";
    return xml + "</sst>";
}

QByteArray worksheetXml(const QByteArray &rows)
{
    // The size that Census workbooks claim.
    return QByteArray(declaration) + "<worksheet xmlns=\"" + mainNamespace + "\"><dimension ref=\"A1:AC1048576\"/><sheetData>"
           + rows + "</sheetData></worksheet>";
}

} // namespace

QByteArray zipArchive(const QList<ZipEntry> &entries)
{
    QByteArray files;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        const QByteArray packed = entry.stored ? entry.content : deflated(entry.content);
        const QByteArray reported = description(entry, packed);
        directory += "PK\x01\x02" + littleEndian(20, 2) + reported + littleEndian(0, 10) + littleEndian(quint32(files.size()), 4)
                     + entry.name;
        files += "PK\x03\x04" + reported + entry.name + packed;
    }
    const QByteArray count = littleEndian(quint32(entries.size()), 2);
    return files + directory + "PK\x05\x06" + littleEndian(0, 4) + count + count + littleEndian(quint32(directory.size()), 4)
           + littleEndian(quint32(files.size()), 4) + littleEndian(0, 2);
}

QByteArray patched(QByteArray bytes, qsizetype at, quint32 value, int size)
{
    return bytes.replace(at, size, littleEndian(value, size));
}

TestWorkbook::TestWorkbook(const QString &sheet)
    : m_sheet(sheet)
{
}

QStringList TestWorkbook::censusHeader()
{
    QStringList header{QStringLiteral("year"), QStringLiteral("CTY_CODE"), QStringLiteral("CTYNAME")};
    for (const QString &flow : {QStringLiteral("I"), QStringLiteral("E")}) {
        for (const char *month : {"JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC", "YR"})
            header.append(flow + QString::fromLatin1(month));
    }
    return header;
}

void TestWorkbook::addYear(int year, const QString &code, const QString &name, double imports, double exports)
{
    QVariantList cells{QString::number(year), code, name};
    for (const double value : {imports, exports}) {
        cells.append(QVariantList(12, value));
        cells.append(value * 12);
    }
    addRow(cells);
}

void TestWorkbook::setCell(const QString &column, const QVariant &value)
{
    m_rows.last()[censusHeader().indexOf(column)] = value;
}

QByteArray TestWorkbook::sheetXml(QStringList &texts) const
{
    QByteArray rows = rowXml(asVariants(m_header), 1, texts);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        rows += rowXml(m_rows.at(i), i + 2, texts);
    return worksheetXml(rows);
}

QList<ZipEntry> TestWorkbook::parts() const
{
    QStringList texts;
    const QByteArray sheet = sheetXml(texts);
    const QStringList sheets = m_otherSheets + QStringList{m_sheet};
    QList<ZipEntry> entries{{"[Content_Types].xml", contentTypes()},
                            {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
                            {"xl/workbook.xml", workbookXml(sheets)}};
    QByteArray list = relation("rId9", "sharedStrings", "sharedStrings.xml");
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const QByteArray place = "worksheets/sheet" + number + ".xml";
        list += relation("rId" + number, "worksheet", place);
        entries.append({"xl/" + place, i + 1 == sheets.size() ? sheet : worksheetXml({})});
    }
    entries.append({"xl/_rels/workbook.xml.rels", relations(list)});
    entries.append({"xl/sharedStrings.xml", textsXml(texts)});
    return entries;
}

} // namespace tradestrata::testsupport
