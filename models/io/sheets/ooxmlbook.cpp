// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/books.h"

#include "models/io/sheets/ooxmlrelations.h"
#include "models/io/sheets/ooxmlsheet.h"
#include "models/io/sheets/sheetmessages.h"
#include "models/io/sheets/xmlpart.h"

#include <QSet>

#include <algorithm>

namespace tradestrata {

namespace {

Message notExcel()
{
    return {QStringLiteral("workbook-not-excel"),
            QT_TRANSLATE_NOOP("Message", "This is a zip archive, but not an Excel workbook.")};
}

Message isBinaryWorkbook()
{
    return {QStringLiteral("workbook-binary"),
            QT_TRANSLATE_NOOP("Message", "This is a binary workbook (.xlsb), which this program does not read; save it again "
                                         "as .xlsx.")};
}

Message sheetMissing(const QString &sheet)
{
    return {QStringLiteral("workbook-sheet-missing"),
            QT_TRANSLATE_NOOP("Message", "The workbook is damaged: it names the sheet %1, but does not contain it."),
            {sheet}};
}

Message partMissing(const QString &part)
{
    return {QStringLiteral("workbook-part-missing"),
            QT_TRANSLATE_NOOP("Message", "The workbook is damaged: it names its part %1, but does not contain it."),
            {part}};
}

Message sheetPartTwice(const QString &sheet)
{
    return {QStringLiteral("workbook-sheet-part-twice"),
            QT_TRANSLATE_NOOP("Message", "The workbook is damaged: its sheet %1 is the same part as another sheet."),
            {sheet}};
}

struct NamedSheet
{
    QString name;
    QString relation;
    SheetHead::State state = SheetHead::State::Visible;
};

/// Reads the list of sheets.
class WorkbookPart : public XmlHandler
{
public:
    std::vector<NamedSheet> sheets;
    DateEpoch epoch = DateEpoch::From1900;

    int begin(int state, const XmlName &name, const XmlAttributes &attributes) override
    {
        switch (state) {
        case root:
            if (name.is(XmlSpace::Sheet, "workbook"))
                return Workbook;
            return fail(name.local == "document" || name.local == "presentation" ? otherDocument() : notExcel());
        case Workbook:
            if (name.is(XmlSpace::Sheet, "workbookPr"))
                readProperties(attributes);
            return name.is(XmlSpace::Sheet, "sheets") ? List : skip;
        case List:
            if (name.is(XmlSpace::Sheet, "sheet"))
                addSheet(attributes);
            return skip;
        default:
            return skip;
        }
    }

private:
    enum State { Workbook = 1, List };

    void readProperties(const XmlAttributes &attributes)
    {
        const QString given = attributes.text("date1904");
        if (given == QLatin1String("1") || given == QLatin1String("true") || given == QLatin1String("on"))
            epoch = DateEpoch::From1904;
    }
    void addSheet(const XmlAttributes &attributes)
    {
        const QString state = attributes.text("state");
        sheets.push_back({attributes.text("name"), attributes.text(XmlSpace::Relation, "id"),
                          state == QLatin1String("hidden")       ? SheetHead::State::Hidden
                          : state == QLatin1String("veryHidden") ? SheetHead::State::VeryHidden
                                                                 : SheetHead::State::Visible});
        if (qint64(sheets.size()) > mostSheets)
            fail(tooManySheets());
    }
};

/// The steps of reading a workbook, and what they have found.
class OoxmlReader
{
public:
    OoxmlReader(const ZipParts &parts, PartProgress &progress)
        : m_parts(parts)
        , m_progress(progress)
    {
    }

    Result<Sheets> read(const SheetFilter &wanted);

private:
    std::optional<Message> readPart(int part, XmlHandler &handler) { return readXmlPart(m_parts, part, handler, m_progress); }
    /// The part that the package names as its document.
    Result<int> findWorkbook();
    /// The part that the workbook is related to by that type; -1 if it is related to none.
    Result<int> related(const char *type) const;
    std::optional<Message> makeHeads(const std::vector<NamedSheet> &named, const SheetFilter &wanted);
    std::optional<Message> readSheets();
    void countBytes();

    const ZipParts &m_parts;
    PartProgress &m_progress;
    Relations m_relations;
    OoxmlContext m_context;
    int m_textsPart = -1;
    int m_stylesPart = -1;
    Sheets m_sheets;
    std::vector<int> m_sheetParts; ///< -1 for sheets that are not read
};

Result<int> OoxmlReader::findWorkbook()
{
    const Result<QByteArray> typed = workbookByContentType(m_parts, m_progress);
    if (!typed)
        return typed.error();
    Relations ofPackage;
    if (const int part = m_parts.find("_rels/.rels"); part >= 0) {
        Result<Relations> read = readRelations(m_parts, part, QByteArray(), m_progress);
        if (!read)
            return read.error();
        ofPackage = *std::move(read);
    }
    const Relation *relation = ofPackage.ofType("officeDocument");
    const QByteArray name = relation && !relation->target.isEmpty() ? relation->target : *typed;
    if (name.isEmpty() && m_parts.find("xl/workbook.bin") < 0)
        return notExcel();
    if (name.isEmpty() || name.toLower().endsWith(".bin"))
        return isBinaryWorkbook();
    const int part = m_parts.find(name);
    if (part < 0)
        return partMissing(QString::fromUtf8(name));
    return part;
}

Result<int> OoxmlReader::related(const char *type) const
{
    const Relation *relation = m_relations.ofType(type);
    const int part = relation ? m_parts.find(relation->target) : -1;
    if (relation && part < 0)
        return partMissing(QString::fromUtf8(relation->target.isEmpty() ? relation->type : relation->target));
    return part;
}

std::optional<Message> OoxmlReader::makeHeads(const std::vector<NamedSheet> &named, const SheetFilter &wanted)
{
    QSet<int> parts;
    for (const NamedSheet &sheet : named) {
        const Relation *relation = m_relations.byId(sheet.relation);
        const bool cells = !relation || relation->type == "worksheet";
        m_sheets.push_back({{int(m_sheets.size()), sheet.name, sheet.state, cells}, {}});
        m_sheetParts.push_back(-1);
        if (!cells || !wanted(m_sheets.back().head))
            continue;
        m_sheetParts.back() = relation ? m_parts.find(relation->target) : -1;
        if (m_sheetParts.back() < 0)
            return sheetMissing(sheet.name);
        if (parts.contains(m_sheetParts.back()))
            return sheetPartTwice(sheet.name);
        parts.insert(m_sheetParts.back());
    }
    return {};
}

void OoxmlReader::countBytes()
{
    qint64 bytes = 0;
    const auto count = [&](int part) { bytes += part < 0 ? 0 : m_parts.packedSize(part); };
    count(m_textsPart);
    count(m_stylesPart);
    std::ranges::for_each(m_sheetParts, count);
    m_progress.setTotal(bytes);
}

std::optional<Message> OoxmlReader::readSheets()
{
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        if (m_sheetParts[i] < 0)
            continue;
        Result<SheetCells> cells = readOoxmlSheet(m_parts, m_sheetParts[i], m_sheets[i].head.name, m_context, m_progress);
        if (!cells)
            return cells.error();
        m_sheets[i].content = *std::move(cells);
    }
    return {};
}

Result<Sheets> OoxmlReader::read(const SheetFilter &wanted)
{
    const Result<int> workbook = findWorkbook();
    if (!workbook)
        return workbook.error();
    WorkbookPart list;
    if (const auto wrong = readPart(*workbook, list))
        return *wrong;
    m_context.epoch = list.epoch;
    const QByteArray name = m_parts.name(*workbook);
    if (const int part = m_parts.find(relationsOf(name)); part >= 0) {
        Result<Relations> read = readRelations(m_parts, part, name, m_progress);
        if (!read)
            return read.error();
        m_relations = *std::move(read);
    }
    if (const auto wrong = makeHeads(list.sheets, wanted))
        return *wrong;
    if (std::ranges::all_of(m_sheetParts, [](int part) { return part < 0; }))
        return std::move(m_sheets);
    const Result<int> texts = related("sharedStrings");
    const Result<int> styles = related("styles");
    if (!texts || !styles)
        return texts ? styles.error() : texts.error();
    m_textsPart = *texts;
    m_stylesPart = *styles;
    countBytes();
    if (m_stylesPart >= 0) {
        OoxmlStyles handler(m_context.formats);
        if (const auto wrong = readPart(m_stylesPart, handler))
            return *wrong;
    }
    if (m_textsPart >= 0) {
        OoxmlTexts handler(m_context.texts, m_context.budget);
        if (const auto wrong = readPart(m_textsPart, handler))
            return *wrong;
    }
    if (const auto wrong = readSheets())
        return *wrong;
    return std::move(m_sheets);
}

} // namespace

Result<Sheets> readOoxmlBook(const ZipParts &parts, const SheetFilter &wanted, PartProgress &progress)
{
    return OoxmlReader(parts, progress).read(wanted);
}

} // namespace tradestrata
