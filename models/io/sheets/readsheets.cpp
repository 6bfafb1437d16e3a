// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/readsheets.h"

#include "models/io/sheets/books.h"
#include "models/io/sheets/sheetmessages.h"
#include "models/io/sheets/zipparts.h"

#include <QSet>

#include <algorithm>

namespace tradestrata {

namespace {

Message isWebPage()
{
    return {QStringLiteral("workbook-is-web-page"),
            QT_TRANSLATE_NOOP("Message", "This is a web page, not a workbook, despite its name: open it in a spreadsheet and "
                                         "save it as .xlsx.")};
}

Message isXml2003()
{
    return {QStringLiteral("workbook-is-xml-2003"),
            QT_TRANSLATE_NOOP("Message", "This is an XML spreadsheet of Excel 2003, which this program does not read; save it "
                                         "again as .xlsx.")};
}

Message isTooOld()
{
    return {QStringLiteral("workbook-too-old"),
            QT_TRANSLATE_NOOP("Message",
                              "This workbook is older than Excel 5, which this program does not read; save it again as "
                              ".xlsx.")};
}

Message notSpreadsheet()
{
    return {QStringLiteral("workbook-not-spreadsheet"), QT_TRANSLATE_NOOP("Message", "This is not a workbook.")};
}

enum class FileKind { Zip, Compound, TooOld, FlatOds, Xml2003, WebPage, Unknown };

/// Decided by the first bytes, as names can be wrong.
FileKind fileKind(QByteArrayView bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return FileKind::Zip;
    if (bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)))
        return FileKind::Compound;
    const auto isOldBegin = [&bytes](char version) {
        return bytes.size() > 4 && bytes[0] == '\x09' && bytes[1] == version && bytes[3] == 0;
    };
    if (isOldBegin(0) || isOldBegin(2) || isOldBegin(4))
        return FileKind::TooOld;
    QByteArray begin = bytes.first(std::min<qsizetype>(bytes.size(), 4096)).toByteArray();
    begin.replace('\0', ""); // UTF-16
    if (begin.contains("urn:oasis:names:tc:opendocument:xmlns:office"))
        return FileKind::FlatOds;
    if (begin.contains("urn:schemas-microsoft-com:office:spreadsheet") || begin.contains("progid=\"Excel.Sheet\""))
        return FileKind::Xml2003;
    begin = begin.toLower();
    if (begin.contains("<html") || begin.contains("<!doctype html") || begin.contains("<table"))
        return FileKind::WebPage;
    // An archive may have something in front of it; it ends with the record of its directory and a comment.
    constexpr qsizetype longestEnd = 22 + 0xFFFF;
    return bytes.last(std::min(bytes.size(), longestEnd)).lastIndexOf("PK\x05\x06") >= 0 ? FileKind::Zip : FileKind::Unknown;
}

Result<Sheets> readZip(QByteArrayView bytes, const SheetFilter &wanted, PartProgress &progress)
{
    const Result<ZipParts> parts = ZipParts::open(bytes);
    if (!parts)
        return parts.error();
    const bool openDocument = (*parts).find("content.xml") >= 0 || (*parts).find("META-INF/manifest.xml") >= 0;
    const bool isOds = openDocument && (*parts).find("_rels/.rels") < 0;
    Result<Sheets> sheets = isOds ? readOdsBook(*parts, wanted, progress) : readOoxmlBook(*parts, wanted, progress);
    if (!sheets)
        return sheets;
    if (const auto wrong = (*parts).checkRest(progress))
        return *wrong;
    return sheets;
}

Result<Sheets> readKind(QByteArrayView bytes, const SheetFilter &wanted, PartProgress &progress)
{
    switch (fileKind(bytes)) {
    case FileKind::Zip:
        return readZip(bytes, wanted, progress);
    case FileKind::FlatOds:
        return readFlatOdsBook(bytes, wanted, progress);
    case FileKind::Compound:
        return readXlsBook(bytes, wanted, progress);
    case FileKind::TooOld:
        return isTooOld();
    case FileKind::Xml2003:
        return isXml2003();
    case FileKind::WebPage:
        return isWebPage();
    case FileKind::Unknown:
        break;
    }
    return notSpreadsheet();
}

} // namespace

Result<Sheets> readSheets(QByteArrayView bytes, const SheetFilter &wanted, Progress &progress, int end)
{
    PartProgress partProgress(progress, 0, end);
    QSet<QString> names;
    std::optional<Message> twice;
    const auto wantedOnce = [&](const SheetHead &head) {
        const bool isWanted = wanted(head) && !twice;
        if (isWanted && names.contains(head.name.toCaseFolded()))
            twice = sheetTwice(head.name);
        else if (isWanted)
            names.insert(head.name.toCaseFolded());
        return isWanted && !twice;
    };
    Result<Sheets> sheets = readKind(bytes, wantedOnce, partProgress);
    if (twice)
        return *twice;
    if (sheets)
        progress.report(end);
    return sheets;
}

bool isSpreadsheet(QByteArrayView bytes) { return fileKind(bytes) != FileKind::Unknown; }

} // namespace tradestrata
