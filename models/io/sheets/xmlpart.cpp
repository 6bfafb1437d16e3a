// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/xmlpart.h"

#include "models/io/sheets/sheetlimits.h"

#include <expat.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace tradestrata {

namespace {

constexpr char separator = '|'; // stands in no namespace below

struct KnownSpace
{
    std::string_view uri;
    XmlSpace space;
};

constexpr std::array knownSpaces{
    KnownSpace{"http://schemas.openxmlformats.org/spreadsheetml/2006/main", XmlSpace::Sheet},
    KnownSpace{"http://purl.oclc.org/ooxml/spreadsheetml/main", XmlSpace::Sheet},
    KnownSpace{"http://schemas.openxmlformats.org/officeDocument/2006/relationships", XmlSpace::Relation},
    KnownSpace{"http://purl.oclc.org/ooxml/officeDocument/relationships", XmlSpace::Relation},
    KnownSpace{"http://schemas.openxmlformats.org/package/2006/relationships", XmlSpace::Package},
    KnownSpace{"http://schemas.openxmlformats.org/package/2006/content-types", XmlSpace::ContentTypes},
    KnownSpace{"http://schemas.openxmlformats.org/markup-compatibility/2006", XmlSpace::Compatibility},
    KnownSpace{"urn:oasis:names:tc:opendocument:xmlns:office:1.0", XmlSpace::Office},
    KnownSpace{"urn:oasis:names:tc:opendocument:xmlns:style:1.0", XmlSpace::Style},
    KnownSpace{"urn:oasis:names:tc:opendocument:xmlns:table:1.0", XmlSpace::Table},
    KnownSpace{"urn:oasis:names:tc:opendocument:xmlns:text:1.0", XmlSpace::Text},
    KnownSpace{"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", XmlSpace::CalcExt},
    KnownSpace{"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", XmlSpace::Manifest},
};

Message misshapenXml(const QByteArray &part, quint64 line)
{
    return {QStringLiteral("workbook-damaged"),
            QT_TRANSLATE_NOOP("Message", "The workbook is damaged: its part %1 is not well-formed XML (line %2)."),
            {QString::fromUtf8(part), qlonglong(line)}};
}

Message hasDocumentType(const QByteArray &part)
{
    return {QStringLiteral("workbook-document-type"),
            QT_TRANSLATE_NOOP("Message", "The workbook is not opened: its part %1 has a document type declaration, which "
                                         "no spreadsheet program writes."),
            {QString::fromUtf8(part)}};
}

Message tooDeep(const QByteArray &part)
{
    return {QStringLiteral("workbook-too-deep"),
            QT_TRANSLATE_NOOP("Message", "The workbook is not opened: elements in its part %1 are nested more than %2 "
                                         "deep."),
            {QString::fromUtf8(part), deepestXml}};
}

Message tokenTooLong(const QByteArray &part)
{
    return {QStringLiteral("workbook-tag-too-long"),
            QT_TRANSLATE_NOOP("Message", "The workbook is not opened: a tag in its part %1 is longer than %2 bytes."),
            {QString::fromUtf8(part), qlonglong(longestXmlToken)}};
}

/// An element that holds nothing of interest itself, but whose content is read as its parent's.
constexpr int transparent = -2;
constexpr int alternatives = -3; // mc:AlternateContent

} // namespace

XmlName xmlName(const char *expatName)
{
    const std::string_view whole(expatName);
    const std::size_t at = whole.rfind(separator);
    if (at == std::string_view::npos)
        return {XmlSpace::None, whole};
    const std::string_view uri = whole.substr(0, at);
    const std::string_view local = whole.substr(at + 1);
    for (const KnownSpace &known : knownSpaces) {
        if (known.uri == uri)
            return {known.space, local};
    }
    return {XmlSpace::Other, local};
}

std::optional<std::string_view> XmlAttributes::value(std::string_view name) const
{
    for (const char **at = m_attributes; *at; at += 2) {
        if (name == at[0])
            return at[1];
    }
    return {};
}

std::optional<std::string_view> XmlAttributes::value(XmlSpace space, std::string_view name) const
{
    for (const char **at = m_attributes; *at; at += 2) {
        if (xmlName(at[0]).is(space, name))
            return at[1];
    }
    return {};
}

struct XmlPart::Private
{
    struct Open
    {
        int state;  ///< what the handler said, or how the reader treats the element
        int inside; ///< the state that its content is read in
    };

    Private(const QByteArray &partName, XmlHandler &partHandler)
        : part(partName)
        , handler(partHandler)
        , parser(XML_ParserCreateNS(nullptr, separator))
    {
    }
    ~Private() { XML_ParserFree(parser); }
    Q_DISABLE_COPY_MOVE(Private)

    QByteArray part;
    XmlHandler &handler;
    XML_Parser parser;
    std::array<Open, deepestXml> open = {};
    int depth = 0;
    int skipped = 0; ///< how deep below an element that is skipped
    qint64 fed = 0;
    qint64 taken = 0;        ///< of what was fed
    qint64 tagEnd = -1;      ///< where the last tag ended
    qsizetype stride = 0;    ///< how much expat is given where plain elements seem to begin, but do not
    bool plainSpace = false; ///< the default namespace is the root's, which is Sheet
    std::optional<Message> failure;

    int state() const { return depth == 0 ? XmlHandler::root : open[std::size_t(depth - 1)].inside; }
    void fail(const Message &message)
    {
        if (!failure)
            failure = message;
        XML_StopParser(parser, XML_FALSE);
    }
    void noteTag() { tagEnd = XML_GetCurrentByteIndex(parser) + XML_GetCurrentByteCount(parser); }
    /// Whether expat has taken everything so far, a tag last, in a place where elements are read.
    bool isBehindTag() const { return plainSpace && tagEnd == fed && skipped == 0 && depth > 0 && !inAlternatives() && !failure; }
    bool inAlternatives() const { return depth > 0 && open[std::size_t(depth - 1)].state == alternatives; }
    void declareDefault(const char *uri)
    {
        const std::string name = std::string(uri ? uri : "") + separator;
        plainSpace = depth == 0 && skipped == 0 && xmlName(name.c_str()).space == XmlSpace::Sheet;
    }
    void push(int state, int inside) { open[std::size_t(depth++)] = {state, inside}; }
    void begin(const char *expatName, const char **attributes);
    void end();
    /// Treats elements of markup compatibility; whether it was one.
    bool beginCompatibility(const XmlName &name);
    void checkHandler()
    {
        if (handler.failure())
            fail(*handler.failure());
    }
};

bool XmlPart::Private::beginCompatibility(const XmlName &name)
{
    if (name.is(XmlSpace::Compatibility, "AlternateContent"))
        push(alternatives, state());
    else if (inAlternatives() && name.is(XmlSpace::Compatibility, "Fallback"))
        push(transparent, state());
    else if (inAlternatives() || name.space == XmlSpace::Compatibility)
        skipped = 1;
    else
        return false;
    return true;
}

void XmlPart::Private::begin(const char *expatName, const char **attributes)
{
    if (failure)
        return;
    noteTag();
    if (depth + skipped >= deepestXml)
        return fail(tooDeep(part));
    if (skipped > 0) {
        ++skipped;
        return;
    }
    const XmlName name = xmlName(expatName);
    if (beginCompatibility(name))
        return;
    const int inside = handler.begin(state(), name, XmlAttributes(attributes));
    if (inside == XmlHandler::skip)
        skipped = 1;
    else
        push(inside, inside);
    checkHandler();
}

void XmlPart::Private::end()
{
    if (failure)
        return;
    noteTag();
    if (skipped > 0) {
        --skipped;
        return;
    }
    const int state = open[std::size_t(--depth)].state;
    if (state == transparent || state == alternatives)
        return;
    handler.end(state);
    checkHandler();
}

XmlPart::XmlPart(const QByteArray &part, XmlHandler &handler)
    : m(std::make_unique<Private>(part, handler))
{
    XML_SetUserData(m->parser, m.get());
    XML_SetElementHandler(
        m->parser,
        [](void *data, const char *name, const char **attributes) { static_cast<Private *>(data)->begin(name, attributes); },
        [](void *data, const char *) { static_cast<Private *>(data)->end(); });
    XML_SetCharacterDataHandler(m->parser, [](void *data, const char *text, int size) {
        auto *reader = static_cast<Private *>(data);
        if (!reader->failure && reader->skipped == 0)
            reader->handler.text(reader->state(), {text, std::size_t(size)});
    });
    XML_SetStartNamespaceDeclHandler(m->parser, [](void *data, const char *prefix, const char *uri) {
        if (!prefix)
            static_cast<Private *>(data)->declareDefault(uri);
    });
    XML_SetStartDoctypeDeclHandler(m->parser, [](void *data, const char *, const char *, const char *, int) {
        auto *reader = static_cast<Private *>(data);
        reader->fail(hasDocumentType(reader->part));
    });
}

XmlPart::~XmlPart() = default;

std::optional<Message> XmlPart::add(QByteArrayView piece)
{
    const QByteArrayView plainBegin = m->handler.plainBegin();
    return plainBegin.isEmpty() ? parse(piece, false) : addWithPlain(piece, plainBegin);
}

std::optional<Message> XmlPart::addWithPlain(QByteArrayView piece, QByteArrayView plainBegin)
{
    while (!piece.isEmpty()) {
        const qsizetype found = piece.indexOf(plainBegin);
        const qsizetype before = found < 0 ? piece.size() : found;
        if (before > 0) {
            if (const auto wrong = parse(piece.first(before), false))
                return wrong;
            piece = piece.sliced(before);
        }
        if (piece.isEmpty())
            break;
        const bool isBehindTag = m->isBehindTag();
        const qsizetype taken = isBehindTag ? m->handler.takePlain(m->state(), piece) : 0;
        if (m->handler.failure())
            return m->handler.failure();
        piece = piece.sliced(taken);
        if (taken > 0)
            continue;
        // In a long comment, each piece is longer than the one before: expat goes through the comment again each time.
        m->stride = isBehindTag ? plainBegin.size() : std::clamp<qsizetype>(m->stride * 2, plainBegin.size(), longestXmlToken);
        const qsizetype given = std::min(m->stride, piece.size());
        if (const auto wrong = parse(piece.first(given), false))
            return wrong;
        piece = piece.sliced(given);
    }
    return {};
}

std::optional<Message> XmlPart::finish() { return parse({}, true); }

std::optional<Message> XmlPart::parse(QByteArrayView piece, bool last)
{
    m->fed += piece.size();
    const XML_Status status = XML_Parse(m->parser, piece.data(), int(piece.size()), last ? XML_TRUE : XML_FALSE);
    if (!m->failure && m->handler.failure())
        m->failure = m->handler.failure(); // from text()
    if (m->failure)
        return m->failure;
    if (status != XML_STATUS_OK)
        return misshapenXml(m->part, XML_GetCurrentLineNumber(m->parser));
    // expat goes through an unfinished token again with every piece. Where it puts that off, it may not say where it stands.
    m->taken = std::max<qint64>(m->taken, XML_GetCurrentByteIndex(m->parser));
    if (m->fed - m->taken > longestXmlToken)
        return tokenTooLong(m->part);
    return {};
}

std::optional<Message> readXmlPart(const ZipParts &parts, int part, XmlHandler &handler, PartProgress &progress)
{
    XmlPart xml(parts.name(part), handler);
    if (const auto wrong = parts.read(part, progress, [&xml](QByteArrayView piece) { return xml.add(piece); }))
        return wrong;
    return xml.finish();
}

} // namespace tradestrata
