// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testworkbook.h"

#include <QVariant>

#include <zlib.h>

#include <cstring>

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

QByteArray odsDocument(const QByteArray &element, const QByteArray &tables)
{
    const QByteArray urn = "=\"urn:oasis:names:tc:opendocument:xmlns:";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:" + element + " xmlns:office" + urn + "office:1.0\" xmlns:table"
           + urn + "table:1.0\" xmlns:text" + urn + "text:1.0\" xmlns:style" + urn
           + "style:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""
           + "><office:automatic-styles><style:style style:name=\"hidden\" style:family=\"table\"><style:table-properties "
             "table:display=\"false\"/></style:style>"
           + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
           + "</office:spreadsheet></office:body></office:" + element + ">";
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

QList<ZipEntry> withPart(QList<ZipEntry> parts, const QByteArray &name, const std::optional<QByteArray> &content)
{
    parts.removeIf([&name](const ZipEntry &entry) { return entry.name == name; });
    if (content)
        parts.append(ZipEntry{name, *content});
    return parts;
}

QList<ZipEntry> smallXlsx(const QByteArray &rows, const QByteArray &texts, const QByteArray &styles)
{
    const QByteArray head = QByteArray(declaration) + '<';
    const QByteArray space = QByteArray(" xmlns=\"") + mainNamespace + "\">";
    return {{"[Content_Types].xml", contentTypes()},
            {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
            {"xl/workbook.xml", workbookXml({QStringLiteral("S")})},
            {"xl/_rels/workbook.xml.rels",
             relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                       + relation("rId2", "sharedStrings", "sharedStrings.xml") + relation("rId3", "styles", "styles.xml"))},
            {"xl/worksheets/sheet1.xml", worksheetXml(rows)},
            {"xl/sharedStrings.xml", head + "sst" + space + texts + "</sst>"},
            {"xl/styles.xml", head + "styleSheet" + space + styles + "</styleSheet>"}};
}

QByteArray cellFormats(const QByteArrayList &codes)
{
    QByteArray formats;
    QByteArray cells = "<xf numFmtId=\"0\"/>";
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QByteArray id = QByteArray::number(164 + i);
        formats += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + QString::fromUtf8(codes.at(i)).toHtmlEscaped().toUtf8()
                   + "\"/>";
        cells += "<xf numFmtId=\"" + id + "\"/>";
    }
    return "<numFmts>" + formats + "</numFmts><cellXfs>" + cells + "</cellXfs>";
}

QList<ZipEntry> smallOds(const QByteArray &tables)
{
    const QByteArray manifest = "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry "
                                "m:full-path=\"content.xml\"/></m:manifest>";
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", true},
            {"content.xml", odsDocument("document-content", tables)},
            {"META-INF/manifest.xml", manifest}};
}

QByteArray smallFods(const QByteArray &tables) { return odsDocument("document", tables); }

QByteArray number16(int value) { return littleEndian(quint32(value), 2); }

QByteArray number32(quint32 value) { return littleEndian(value, 4); }

QByteArray numberReal(double value)
{
    quint64 bits = 0;
    static_assert(sizeof bits == sizeof value);
    std::memcpy(&bits, &value, sizeof bits);
    return number32(quint32(bits)) + number32(quint32(bits >> 32));
}

QByteArray compoundFile(const QString &name, const QByteArray &stream)
{
    constexpr quint32 end = 0xFFFFFFFE;
    constexpr quint32 free = 0xFFFFFFFF;
    constexpr qsizetype sector = 512;
    const bool small = stream.size() < 4096;
    // Sectors: the stream, the list of small sectors, the list of sectors, the directory.
    const qsizetype count = (stream.size() + sector - 1) / sector;
    const qsizetype fatSectors = (count + 3) / 126 + 1;
    QByteArray fat;
    for (qsizetype i = 0; i < count; ++i)
        fat += number32(i + 1 < count ? quint32(i + 1) : end);
    fat += number32(end) + number32(0xFFFFFFFD).repeated(fatSectors) + number32(end);
    fat = fat.leftJustified(fatSectors * sector, '\xFF');
    QByteArray smallFat;
    const qsizetype smallCount = (stream.size() + 63) / 64;
    for (qsizetype i = 0; i < smallCount && small; ++i)
        smallFat += number32(i + 1 < smallCount ? quint32(i + 1) : end);
    const auto entry = [](const QString &title, int kind, quint32 child, quint32 start, qsizetype size) {
        QByteArray bytes;
        for (const QChar c : title)
            bytes += number16(c.unicode());
        bytes = bytes.leftJustified(64, '\0') + number16(int(title.size() + 1) * 2) + char(kind) + '\1';
        bytes += number32(free).repeated(2) + number32(child);
        return bytes.leftJustified(116, '\0') + number32(start) + number32(quint32(size)) + number32(0);
    };
    const quint32 smallStart = quint32(count);
    QByteArray header = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(16, '\0') + number16(0x3E) + number16(3)
                        + number16(0xFFFE) + number16(9) + number16(6);
    header = header.leftJustified(0x2C, '\0') + number32(quint32(fatSectors)) + number32(quint32(count + 1 + fatSectors))
             + number32(0) + number32(4096);
    header += number32(small ? smallStart : end) + number32(small ? 1 : 0) + number32(end) + number32(0);
    for (qsizetype i = 0; i < 109; ++i)
        header += number32(i < fatSectors ? quint32(count + 1 + i) : free);
    const QByteArray directory = entry(QStringLiteral("Root Entry"), 5, 1, small ? 0 : end, small ? smallCount * 64 : 0)
                                 + entry(name, 2, free, 0, stream.size());
    return header + stream.leftJustified(count * sector, '\0') + smallFat.leftJustified(sector, '\xFF') + fat
           + directory.leftJustified(sector, '\0');
}

QByteArray biffRecord(int id, const QByteArray &data) { return number16(id) + number16(int(data.size())) + data; }

QByteArray biffStream(const QByteArray &cells, const QByteArray &globals, int version)
{
    const auto begin = [version](int kind) {
        return biffRecord(0x0809, number16(version) + number16(kind) + QByteArray(12, '\0'));
    };
    const QByteArray name = version >= 0x0600 ? QByteArray("\1\0S", 3) : QByteArray("\1S");
    const qsizetype place = begin(5).size() + globals.size() + 4 + 6 + name.size() + 4;
    return begin(5) + globals + biffRecord(0x85, number32(quint32(place)) + number16(0) + name) + biffRecord(0x0A) + begin(0x10)
           + cells + biffRecord(0x0A);
}

QByteArray smallXls(const QByteArray &cells, const QByteArray &globals, int version)
{
    return compoundFile(version >= 0x0600 ? QStringLiteral("Workbook") : QStringLiteral("Book"),
                        biffStream(cells, globals, version));
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
