// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/figurefile.h"

#include "models/io/limits.h"
#include "models/io/owntableformat.h"
#include "models/io/pdfupdate.h"
#include "models/io/readers.h"
#include "models/io/sha256.h"

#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <array>

#include <zlib.h>

namespace tradestrata {

namespace {

constexpr QByteArrayView textMagic = "Tradestrata figure ";
constexpr QByteArrayView pngSignature("\x89PNG\r\n\x1a\n", 8);
constexpr QByteArrayView pngKeyword = "Tradestrata";
constexpr QByteArrayView svgMark = "tradestrata-figure:";
constexpr QByteArrayView svgBegin = "<metadata>tradestrata-figure:", svgEnd = "</metadata>\n";
constexpr QByteArrayView pdfMark = "/EmbeddedFile";
constexpr int mostPlaces = 64; ///< where the beginning of what is carried may be found by chance

Message carriesNothing()
{
    return {QStringLiteral("figure-carries-nothing"),
            QT_TRANSLATE_NOOP("Message", "The picture carries no data of a figure: it was exported without them, or another "
                                         "program has removed them.")};
}

Message isReport(int figures)
{
    return {QStringLiteral("figure-report"),
            QT_TRANSLATE_N_NOOP("Message",
                                "This is a report of %n figure(s), which carry nothing there: open its session, or one "
                                "of the figures that the command report writes into a folder."),
            {},
            figures};
}

Message figureCut()
{
    return {QStringLiteral("figure-truncated"),
            QT_TRANSLATE_NOOP("Message", "The picture is incomplete: the file is truncated.")};
}

Message figureNewer()
{
    return {QStringLiteral("figure-newer"),
            QT_TRANSLATE_NOOP("Message", "The figure was written by a newer Tradestrata; this one cannot read it.")};
}

Message figureTooLarge()
{
    return {QStringLiteral("figure-too-large"),
            QT_TRANSLATE_NOOP("Message", "The picture carries more data than any figure needs; it is not opened.")};
}

// An inflater that stops where a figure would be too large.
Result<QByteArray> inflated(QByteArrayView packed)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return figureDamaged();
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    QByteArray text;
    std::array<char, 1 << 16> piece;
    int status = Z_OK;
    while (status == Z_OK && text.size() <= mostFigureTextBytes) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        status = inflate(&stream, Z_NO_FLUSH);
        text.append(piece.data(), qsizetype(piece.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    if (text.size() > mostFigureTextBytes)
        return figureTooLarge();
    return status == Z_STREAM_END ? Result<QByteArray>(text) : figureDamaged();
}

/// At the quickest level: a sixth of the default's time at a tenth more bytes.
QByteArray deflated(const QByteArray &text)
{
    uLongf size = compressBound(uLong(text.size()));
    QByteArray packed(qsizetype(size), Qt::Uninitialized);
    const int status = compress2(reinterpret_cast<Bytef *>(packed.data()), &size,
                                 reinterpret_cast<const Bytef *>(text.constData()), uLong(text.size()), Z_BEST_SPEED);
    Q_ASSERT(status == Z_OK);
    packed.resize(status == Z_OK ? qsizetype(size) : 0);
    return packed;
}

QByteArrayView lineAt(QByteArrayView text, qsizetype from)
{
    const qsizetype end = text.indexOf('\n', from);
    return text.sliced(from, (end < 0 ? text.size() : end) - from);
}

Result<CarriedText> parsedText(QByteArrayView text)
{
    if (text.size() > mostFigureTextBytes)
        return figureTooLarge();
    if (!text.startsWith(textMagic))
        return figureDamaged();
    bool isNumber = false;
    const int version = lineAt(text, 0).sliced(textMagic.size()).toByteArray().toInt(&isNumber);
    if (!isNumber || version < 1)
        return figureDamaged();
    if (version > 1)
        return figureNewer();
    qsizetype at = lineAt(text, 0).size() + 1;
    if (at > text.size())
        return figureDamaged();
    CarriedText carried{lineAt(text, at).toByteArray(), {}};
    at += carried.head.size() + 1;
    if (carried.head.isEmpty())
        return figureDamaged();
    if (carried.head.size() > mostFigureHeadBytes)
        return figureTooLarge();
    const QByteArrayView signature(owntable::signature.data(), qsizetype(owntable::signature.size()));
    const QByteArray next = '\n' + signature.toByteArray();
    while (at < text.size()) {
        if (!text.sliced(at).startsWith(signature))
            return figureDamaged();
        if (carried.tables.size() == mostFigureTables)
            return figureTooLarge();
        const qsizetype end = text.indexOf(next, at);
        carried.tables.append(text.sliced(at, (end < 0 ? text.size() : end + 1) - at).toByteArray());
        at += carried.tables.last().size();
    }
    return carried;
}

// ---- PNG

QByteArray pngChunk(const QByteArray &kindAndData)
{
    const quint32 size = qToBigEndian(quint32(kindAndData.size() - 4));
    const uLong sum = crc32_z(0, reinterpret_cast<const Bytef *>(kindAndData.constData()), size_t(kindAndData.size()));
    const quint32 check = qToBigEndian(quint32(sum));
    return QByteArray(reinterpret_cast<const char *>(&size), sizeof size) + kindAndData
           + QByteArray(reinterpret_cast<const char *>(&check), sizeof check);
}

/// A chunk of a PNG; nothing where the file ends before it does.
struct PngPart
{
    QByteArrayView kind, data;
    bool isSound = false; ///< its checksum is right
    qsizetype end = 0;
};

std::optional<PngPart> pngPartAt(QByteArrayView png, qsizetype at)
{
    if (at > png.size() - 12)
        return std::nullopt;
    const auto size = qint64(qFromBigEndian<quint32>(png.data() + at));
    if (size > png.size() - at - 12)
        return std::nullopt;
    const QByteArrayView covered = png.sliced(at + 4, qsizetype(size) + 4);
    const uLong sum = crc32_z(0, reinterpret_cast<const Bytef *>(covered.data()), size_t(covered.size()));
    const bool isSound = quint32(sum) == qFromBigEndian<quint32>(png.data() + at + 8 + size);
    return PngPart{covered.first(4), covered.sliced(4), isSound, at + qsizetype(size) + 12};
}

/// What follows `count` zeros; nothing if there are fewer.
std::optional<QByteArrayView> behindZeros(QByteArrayView data, int count)
{
    for (; count > 0; --count) {
        const qsizetype zero = data.indexOf('\0');
        if (zero < 0)
            return std::nullopt;
        data = data.sliced(zero + 1);
    }
    return data;
}

/// The text of a chunk, as this program or another one has written it: packed or not. Nothing if it has no such text.
std::optional<Result<CarriedText>> pngText(const PngPart &part)
{
    const bool isText = part.kind == "tEXt" || part.kind == "zTXt" || part.kind == "iTXt";
    if (!isText || !part.data.startsWith(pngKeyword) || part.data.size() <= pngKeyword.size()
        || part.data[pngKeyword.size()] != '\0')
        return std::nullopt;
    if (!part.isSound)
        return figureDamaged();
    QByteArrayView data = part.data.sliced(pngKeyword.size() + 1);
    if (part.kind == "tEXt")
        return parsedText(data);
    const bool isPacked = part.kind == "zTXt" || (!data.isEmpty() && data[0] == 1);
    const qsizetype methods = part.kind == "zTXt" ? 1 : 2; // of compression, behind whether there is any
    if (data.size() < methods)
        return figureDamaged();
    const auto text = behindZeros(data.sliced(methods), part.kind == "iTXt" ? 2 : 0); // a language, the keyword translated
    if (!text)
        return figureDamaged();
    return isPacked ? unpackedText(*text) : parsedText(*text);
}

QByteArray pngWithText(const QByteArray &png, const QByteArray &packed)
{
    qsizetype at = pngSignature.size();
    while (const auto part = pngPartAt(png, at)) {
        if (part->kind == "IDAT") {
            const QByteArray head = "iTXt" + pngKeyword.toByteArray() + QByteArray("\0\1\0\0\0", 5);
            return QByteArray(png).insert(at, pngChunk(head + packed));
        }
        at = part->end;
    }
    return png;
}

Result<CarriedText> textInPng(QByteArrayView png)
{
    qsizetype at = pngSignature.size();
    bool isWhole = false;
    while (const auto part = pngPartAt(png, at)) {
        if (const auto text = pngText(*part))
            return *text;
        at = part->end;
        isWhole = isWhole || part->kind == "IEND";
    }
    return isWhole ? carriesNothing() : figureCut();
}

// ---- SVG

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
}

bool isBlankOf(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// The bytes that base 64 beginning there stands for; another program may have broken it into lines.
Result<QByteArray> base64At(QByteArrayView text, qsizetype from)
{
    QByteArray digits;
    for (qsizetype i = from; i < text.size() && (isBase64(text[i]) || isBlankOf(text[i]) || text[i] == '='); ++i) {
        if (digits.size() > mostFigureTextBytes)
            return figureTooLarge();
        if (isBase64(text[i]))
            digits += text[i];
    }
    const auto bytes = QByteArray::fromBase64Encoding(digits, QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? Result<QByteArray>(*bytes) : figureDamaged();
}

QByteArray svgWithText(const QByteArray &svg, const QByteArray &packed)
{
    constexpr QByteArrayView behind = "</desc>\n";
    const qsizetype at = svg.indexOf(behind);
    if (at < 0)
        return svg;
    return QByteArray(svg).insert(at + behind.size(), svgBegin.toByteArray() + packed.toBase64() + svgEnd.toByteArray());
}

bool isWholeSvg(QByteArrayView svg)
{
    constexpr qsizetype enough = 4096; // another program may write something behind it
    return svg.sliced(std::max<qsizetype>(svg.size() - enough, 0)).indexOf("</svg>") >= 0
           || svg.sliced(std::max<qsizetype>(svg.size() - enough, 0)).indexOf(":svg>") >= 0;
}

Result<CarriedText> textInSvg(QByteArrayView svg)
{
    if (!isWholeSvg(svg))
        return figureCut();
    std::optional<Message> why;
    qsizetype at = svg.indexOf(svgMark);
    for (int i = 0; at >= 0 && i < mostPlaces; ++i, at = svg.indexOf(svgMark, at + 1)) {
        const auto packed = base64At(svg, at + svgMark.size());
        auto text = packed ? unpackedText(*packed) : Result<CarriedText>(packed.error());
        if (text)
            return text;
        why = why ? why : text.error();
    }
    return why ? *why : carriesNothing();
}

// ---- PDF

constexpr char reportMark[] = "/TradestrataReport";

QByteArray pdfWithText(const QByteArray &pdf, const QByteArray &packed)
{
    auto update = PdfUpdate::of(pdf);
    if (!update)
        return pdf;
    const int file = update->next(), stream = update->next();
    update->set(stream, pdfStream(packed, "/Type /EmbeddedFile /Subtype /text#2Fplain /Filter /FlateDecode "));
    update->set(file, "<< /Type /Filespec /F (tradestrata-figure.txt) /UF (tradestrata-figure.txt) /AFRelationship /Data "
                      "/EF << /F "
                          + pdfReference(stream) + " >> >>");
    update->extend(update->root(), "\n/Names << /EmbeddedFiles << /Names [(tradestrata-figure.txt) " + pdfReference(file)
                                       + "] >> >>\n/AF [" + pdfReference(file) + ']');
    return update->whole();
}

/// The bytes of the attached file whose dictionary is there; nothing if that is something else.
std::optional<QByteArrayView> pdfStreamAt(QByteArrayView pdf, qsizetype at)
{
    constexpr qsizetype mostDictionary = 2048;
    constexpr QByteArrayView begin = "stream", end = "endstream";
    const QByteArrayView dictionary = pdf.sliced(at, std::min(mostDictionary, pdf.size() - at));
    qsizetype from = dictionary.indexOf(begin);
    if (from < 0)
        return std::nullopt;
    from += at + begin.size();
    from += from < pdf.size() && pdf[from] == '\r' ? 1 : 0;
    from += from < pdf.size() && pdf[from] == '\n' ? 1 : 0;
    const qsizetype to = pdf.indexOf(end, from);
    return pdf.sliced(from, (to < 0 ? pdf.size() : to) - from);
}

Result<CarriedText> textInPdf(QByteArrayView pdf)
{
    constexpr qsizetype enough = 1024;
    if (pdf.sliced(std::max<qsizetype>(pdf.size() - enough, 0)).indexOf("%%EOF") < 0)
        return figureCut();
    std::optional<Message> why;
    qsizetype at = pdf.indexOf(pdfMark);
    for (int i = 0; at >= 0 && i < mostPlaces; ++i, at = pdf.indexOf(pdfMark, at + 1)) {
        const auto bytes = pdfStreamAt(pdf, at);
        if (!bytes)
            continue;
        auto text = bytes->startsWith(textMagic) ? parsedText(*bytes) : unpackedText(*bytes);
        if (text)
            return text;
        why = why ? why : text.error();
    }
    const int figures = pdfNumberAfter(pdf.toByteArray(), reportMark);
    return why ? *why : figures > 0 ? isReport(figures) : carriesNothing();
}

} // namespace

Message figureAltered()
{
    return {QStringLiteral("figure-altered"),
            QT_TRANSLATE_NOOP("Message",
                              "The data that the picture carries have been changed since it was written: they cannot be "
                              "trusted.")};
}

Message figureDamaged()
{
    return {QStringLiteral("figure-damaged"),
            QT_TRANSLATE_NOOP("Message", "The data that the picture carries are damaged: it cannot be opened as a figure.")};
}

QByteArray sha256Hex(QByteArrayView bytes) { return sha256Of(MemorySource({bytes.data(), size_t(bytes.size())})); }

QByteArray dataHashOf(const CarriedText &text) { return sha256Hex(text.tables.join()); }

std::optional<PictureKind> pictureKind(QByteArrayView begin)
{
    constexpr qsizetype enough = 4096;
    begin = begin.first(std::min(begin.size(), enough));
    if (begin.startsWith(pngSignature))
        return PictureKind::Png;
    if (begin.startsWith("%PDF-"))
        return PictureKind::Pdf;
    if (begin.startsWith("\xEF\xBB\xBF"))
        begin = begin.sliced(3);
    begin = begin.trimmed();
    const QByteArray folded = begin.toByteArray().toLower();
    const bool isPage = folded.startsWith("<!doctype html") || folded.contains("<html");
    const bool isSvg = begin.startsWith('<') && !isPage && begin.indexOf("http://www.w3.org/2000/svg") >= 0
                       && (begin.indexOf("<svg") >= 0 || begin.indexOf(":svg") >= 0);
    return isSvg ? std::optional(PictureKind::Svg) : std::nullopt;
}

QByteArray packedText(const CarriedText &text)
{
    Q_ASSERT(!text.head.contains('\n'));
    return deflated(textMagic.toByteArray() + "1\n" + text.head + '\n' + text.tables.join());
}

Result<CarriedText> unpackedText(QByteArrayView packed)
{
    const auto text = inflated(packed);
    return text ? parsedText(*text) : text.error();
}

QByteArray withCarried(PictureKind kind, const QByteArray &picture, const QByteArray &packed)
{
    switch (kind) {
    case PictureKind::Png:
        return pngWithText(picture, packed);
    case PictureKind::Svg:
        return svgWithText(picture, packed);
    case PictureKind::Pdf:
        return pdfWithText(picture, packed);
    }
    Q_UNREACHABLE();
}

QByteArray withReportMark(const QByteArray &pdf, int figures)
{
    auto update = PdfUpdate::of(pdf);
    if (!update)
        return pdf;
    update->extend(update->root(), QByteArray("\n") + reportMark + ' ' + QByteArray::number(figures));
    return update->whole();
}

Result<CarriedText> carriedIn(PictureKind kind, QByteArrayView picture)
{
    switch (kind) {
    case PictureKind::Png:
        return textInPng(picture);
    case PictureKind::Svg:
        return textInSvg(picture);
    case PictureKind::Pdf:
        return textInPdf(picture);
    }
    Q_UNREACHABLE();
}

Result<Import> readFigureTables(PictureKind kind, QByteArrayView picture, const PartnerRegistry &registry)
{
    const auto carried = carriedIn(kind, picture);
    if (!carried)
        return carried.error();
    if (dataHashOf(*carried) != QJsonDocument::fromJson(carried->head)[QLatin1String("data_sha256")].toString().toLatin1())
        return figureAltered();
    QList<TablePtr> tables;
    ImportReport report;
    for (const QByteArray &text : carried->tables) {
        auto import = readOwnTable(text, registry);
        if (!import) {
            Message why = import.error();
            why.line = 0; // of a table that nobody sees
            return why;
        }
        tables.append(import->table);
        report = std::move(import->report);
    }
    if (tables.isEmpty())
        return carriesNothing();
    report.layout = QStringLiteral("tradestrata-figure");
    report.layoutInWords = QT_TRANSLATE_NOOP("Check", "data of an exported figure");
    const TablePtr newest = tables.takeLast();
    return Import{newest, std::move(report), tables};
}

QByteArray drawingHash(PictureKind kind, QByteArrayView picture, qint64 bytes)
{
    if (kind == PictureKind::Pdf) {
        constexpr QByteArrayView end = "%%EOF\n";
        if (bytes <= 0 || bytes > picture.size())
            return {};
        const QByteArrayView update = picture.sliced(bytes);
        const bool isOnlyUpdate = update.isEmpty() || (update.indexOf(end) == update.size() - end.size());
        return isOnlyUpdate ? sha256Hex(picture.first(bytes)) : QByteArray();
    }
    const qsizetype from = picture.indexOf(svgBegin), to = from < 0 ? -1 : picture.indexOf(svgEnd, from);
    if (to < 0)
        return sha256Hex(picture);
    return sha256Hex(picture.first(from).toByteArray() + picture.sliced(to + svgEnd.size()).toByteArray());
}

} // namespace tradestrata
