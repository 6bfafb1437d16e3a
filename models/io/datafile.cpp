// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/bytesource.h"
#include "models/io/figurefile.h"
#include "models/io/iomessages.h"
#include "models/io/layouts/readlayout.h"
#include "models/io/limits.h"
#include "models/io/readers.h"
#include "models/io/sha256.h"
#include "models/io/sheets/readsheets.h"
#include "models/io/textgrid.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <thread>

namespace tradestrata {

namespace {

Message notFound() { return {QStringLiteral("file-not-found"), QT_TRANSLATE_NOOP("Message", "The file does not exist.")}; }

Message isFolder() { return {QStringLiteral("file-is-folder"), QT_TRANSLATE_NOOP("Message", "This is a folder, not a file.")}; }

Message isNoFile()
{
    return {QStringLiteral("file-is-pipe"),
            QT_TRANSLATE_NOOP("Message", "This is a pipe or a device, not a file: save its output as a file and open that.")};
}

/// In the program's own words: the system's are in one language only.
Message notReadable()
{
    return {QStringLiteral("file-not-readable"),
            QT_TRANSLATE_NOOP("Message", "The file cannot be read: you may not have permission, or the disk may be faulty.")};
}

Message emptyFile() { return {QStringLiteral("file-empty"), QT_TRANSLATE_NOOP("Message", "The file is empty.")}; }

Message tooLarge(qint64 size)
{
    return {QStringLiteral("file-too-large"),
            QT_TRANSLATE_NOOP("Message", "The file has %1 bytes, more than any trade table needs; it is not opened."),
            {size}};
}

Message webPage()
{
    return {QStringLiteral("file-is-web-page"),
            QT_TRANSLATE_NOOP("Message", "This is a web page, not a table: the download may have failed.")};
}

Message otherXml()
{
    return {QStringLiteral("file-is-xml"),
            QT_TRANSLATE_NOOP("Message", "This is XML, but neither a spreadsheet nor a whole SVG picture.")};
}

Message notZip()
{
    return {QStringLiteral("file-is-no-xlsx"),
            QT_TRANSLATE_NOOP("Message", "The file's name ends in .xlsx, but it is not an Excel workbook.")};
}

Message isSession()
{
    return {QStringLiteral("file-is-session"),
            QT_TRANSLATE_NOOP("Message", "This is a session, not a data file: specify the data file that it was made from.")};
}

/// By the key that every session has; data are never JSON.
bool isSessionText(const QByteArray &bytes)
{
    return QByteArrayView(bytes).trimmed().startsWith('{') && bytes.contains("\"tradestrata_session\"");
}

Message unknownLayout()
{
    return {QStringLiteral("file-unknown-layout"),
            QT_TRANSLATE_NOOP("Message",
                              "The file is not a Census workbook, a Tradestrata table or a table of months in long form.")};
}

Message otherRelease(Month stated, Month given)
{
    return {QStringLiteral("file-other-release"),
            QT_TRANSLATE_NOOP("Message", "The file gives %1 as its month of release; the month given, %2, is not used."),
            {stated.toString(), given.toString()}};
}

enum class Signature { Workbook, OwnTable, Picture, OtherPicture, WebPage, Xml, None };

/// Of the kinds of pictures that carry nothing, and what they are called.
constexpr std::pair<QByteArrayView, const char *> otherPictures[]{{"\xFF\xD8\xFF", "JPEG"},
                                                                  {"GIF8", "GIF"},
                                                                  {"RIFF", "WebP"},
                                                                  {"II*", "TIFF"},
                                                                  {{"MM\0*", 4}, "TIFF"}};

/// The name of the kind of picture; nullptr for none.
const char *otherPictureIn(QByteArrayView bytes)
{
    const auto found = std::ranges::find_if(otherPictures, [&](const auto &each) { return bytes.startsWith(each.first); });
    const bool isWave = found != std::end(otherPictures) && found->first == "RIFF"
                        && bytes.sliced(0, std::min<qsizetype>(bytes.size(), 12)).indexOf("WEBP") < 0;
    return found == std::end(otherPictures) || isWave ? nullptr : found->second;
}

Message otherPicture(QByteArrayView bytes)
{
    return {QStringLiteral("file-other-picture"),
            QT_TRANSLATE_NOOP("Message", "This is a picture as %1, which carries no figure: only the PNG, SVG and PDF that were "
                                         "exported here can be opened again."),
            {QLatin1String(otherPictureIn(bytes))}};
}

/// What the first bytes say.
Signature signatureOf(QByteArrayView bytes)
{
    QByteArray begin = bytes.first(std::min<qsizetype>(bytes.size(), 1024)).toByteArray();
    if (begin.startsWith("\xEF\xBB\xBF"))
        begin.remove(0, 3);
    if (begin.startsWith("# Tradestrata table"))
        return Signature::OwnTable;
    if (pictureKind(bytes))
        return Signature::Picture;
    if (otherPictureIn(bytes))
        return Signature::OtherPicture;
    if (begin.startsWith('<') && begin.contains("urn:oasis:names:tc:opendocument:xmlns:office"))
        return Signature::Workbook;
    begin = begin.trimmed().toLower();
    if (begin.startsWith("<!doctype html") || begin.startsWith("<html") || begin.contains("<html"))
        return Signature::WebPage;
    if (begin.startsWith("<?xml"))
        return Signature::Xml;
    return isSpreadsheet(bytes) ? Signature::Workbook : Signature::None;
}

Result<QByteArray> bytesOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return notFound();
    if (const auto why = whyNoFile(path))
        return *why;
    QFile file(path);
    if (file.size() > mostFileBytes)
        return tooLarge(file.size());
    if (!file.open(QIODevice::ReadOnly))
        return notReadable();
    if (file.size() == 0 && QFileInfo(path).isFile()) // a kernel's file has no size either, and may never end
        return emptyFile();
    QByteArray bytes = file.read(mostFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return notReadable();
    if (bytes.size() > mostFileBytes)
        return tooLarge(bytes.size());
    if (bytes.isEmpty())
        return emptyFile();
    return bytes;
}

/// What the file is read with. Without layouts only the Census workbook and the program's own two are known.
struct Reading
{
    const PartnerRegistry &registry;
    const Layouts *layouts = nullptr;
    const ReadOptions &options;
    Progress &progress;
};

/// A layout that says all of itself leaves nothing to options that say how columns are to be read.
std::optional<Message> whyNotStated(const ReadOptions &options, const ImportReport &report)
{
    const bool states = !options.layout.isEmpty() || !options.reporter.isEmpty() || !options.product.isEmpty()
                        || !options.unit.isEmpty() || !options.productsOf.isEmpty() || !options.level.isEmpty()
                        || !options.roles.isEmpty() || !options.keep.isEmpty();
    if (!states)
        return std::nullopt;
    return Message{QStringLiteral("layout-states-itself"),
                   QT_TRANSLATE_NOOP("Message",
                                     "The file has the layout “%1”, which says itself what its columns are: leave out the "
                                     "options that do."),
                   {report.layout}};
}

Result<Import> whole(Result<Import> import, const ReadOptions &options)
{
    if (const auto why = import ? whyNotStated(options, import->report) : std::nullopt)
        return *why;
    return import;
}

enum class Says { Nothing, Sheet, Decimal }; ///< which of the options --sheet and --decimal a layout has a use for

/// The import of a layout that says itself what its columns are.
Result<Import> whole(Result<Import> import, const ReadOptions &options, Says used)
{
    import = whole(std::move(import), options);
    if (import && !options.sheet.isEmpty() && used != Says::Sheet)
        import->report.unused.append(sheetUnused());
    if (import && options.decimal && used != Says::Decimal)
        import->report.unused.append(decimalUnused());
    return import;
}

Result<Import> readGrids(FileGrids &file, const Reading &reading, const Message &unknown)
{
    const QString &sheet = reading.options.sheet;
    if (isLongForm(file)) {
        const NamedGrid &only = file.grids.front();
        if (file.kind != ContentKind::Spreadsheet)
            return whole(readLongForm(file, reading.registry, reading.options.decimal), reading.options, Says::Decimal);
        if (!sheet.isEmpty() && only.name.compare(sheet, Qt::CaseInsensitive) != 0)
            return sheetUnknown(sheet, {only.name});
        return whole(readLongForm(file, reading.registry, reading.options.decimal), reading.options);
    }
    if (isCensusTable(file))
        return whole(readCensusTable(file, reading.registry, reading.progress), reading.options, Says::Nothing);
    if (!reading.layouts)
        return unknown;
    return readByLayout(file, reading.layouts->descriptions(), reading.layouts->resolver(), reading.options, reading.progress);
}

/// Whether the Census Bureau's reader found another workbook than its own.
bool isOfOther(const Message &error)
{
    return error.id == QLatin1String("workbook-no-sheet") || error.id == QLatin1String("workbook-not-excel")
           || error.id == QLatin1String("workbook-no-column") || error.id == QLatin1String("workbook-no-rows");
}

Result<Import> readWorkbook(QByteArray &bytes, const Reading &reading)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const QString &sheet = reading.options.sheet;
    const bool isOther = !sheet.isEmpty() && sheet.compare(censusSheet, Qt::CaseInsensitive) != 0 && reading.layouts;
    Result<Import> census = isOther ? unknownLayout() : readCensusWorkbook(buffer, reading.registry, reading.progress);
    if (!isOther && (census || !reading.layouts || !isOfOther(census.error())))
        return whole(std::move(census), reading.options, Says::Sheet);
    auto file = openGrids(bytes, reading.progress);
    Result<Import> import = file ? readGrids(*file, reading, census.error()) : file.error();
    // A sheet named country that is no table at all is the Census Bureau's, damaged.
    const bool isCensus = !isOther && census.error().id != QLatin1String("workbook-no-sheet")
                          && census.error().id != QLatin1String("workbook-not-excel");
    const bool isNone = !import
                        && (import.error().id == QLatin1String("file-unknown-layout")
                            || import.error().id.startsWith(QLatin1String("guess-")));
    return isCensus && isNone ? census : import;
}

Result<Import> readBytes(const QString &path, QByteArray &bytes, const Reading &reading)
{
    switch (signatureOf(bytes)) {
    case Signature::OwnTable:
        return whole(readOwnTable(bytes, reading.registry), reading.options, Says::Nothing);
    case Signature::Picture:
        return whole(readFigureTables(*pictureKind(bytes), bytes, reading.registry), reading.options, Says::Nothing);
    case Signature::OtherPicture:
        return otherPicture(bytes);
    case Signature::WebPage:
        return webPage();
    case Signature::Xml:
        return otherXml();
    case Signature::Workbook:
        return readWorkbook(bytes, reading);
    case Signature::None:
        break;
    }
    if (isSessionText(bytes))
        return isSession();
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return notZip();
    auto file = openGrids(bytes, reading.progress);
    return file ? readGrids(*file, reading, unknownLayout()) : file.error();
}

/// What a file holds, and its SHA-256.
struct HashedImport
{
    Result<Import> import;
    QByteArray hash = {};
};

HashedImport readWhole(const QString &path, const Reading &reading)
{
    Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return {bytes.error()};
    HashedImport read{readBytes(path, *bytes, reading)};
    if (read.import)
        read.hash = sha256Of(MemorySource({bytes->constData(), size_t(bytes->size())}));
    return read;
}

/// Reads a file that is too large to be in memory as a whole. Nothing if it is none of those, or no UTF-8 text of separated
/// fields.
std::optional<HashedImport> readLong(const QString &path, const Reading &reading)
{
    constexpr qint64 fewBytes = 16'000'000;
    const QFileInfo info(path);
    if (!info.isFile() || info.size() < fewBytes || path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return std::nullopt;
    const auto source = FileSource::open(path);
    if (!source || source->size() > mostLongTextBytes)
        return std::nullopt;
    std::string buffer;
    const auto begin = source->read(0, 1024, buffer);
    auto file = begin && signatureOf(QByteArrayView(begin->data(), qsizetype(begin->size()))) == Signature::None
                    ? openLongText(source)
                    : std::nullopt;
    if (!file)
        return std::nullopt;
    QByteArray hash;
    std::jthread hashing([&](const std::stop_token &stop) { hash = sha256Of(*source, stop); });
    HashedImport read{readGrids(*file, reading, unknownLayout())};
    if (!read.import)
        hashing.request_stop();
    hashing.join();
    if (!read.import && read.import.error().id == notUtf8Id && source->size() <= mostFileBytes)
        return std::nullopt;
    if (read.import && (hash.isEmpty() || !source->isUnchanged()))
        return HashedImport{fileChangedMessage()};
    read.hash = hash;
    return read;
}

/// The table with the properties of its file.
TablePtr ofFile(const TradeTable &table, std::optional<Month> released, const QByteArray &hash)
{
    TableInfo info = table.info();
    info.release = info.release ? info.release : released;
    info.hash = hash;
    return table.withInfo(std::move(info));
}

/// How messages name a file or folder: its name, without any trailing slashes.
QString shownName(const QString &path) { return QFileInfo(QDir::cleanPath(path)).fileName(); }

/// Why a file cannot be written, in the program's own words: the system's are in one language only.
Message whyNotWritten(const QString &path)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    if (target.isDir())
        return {QStringLiteral("target-is-folder"),
                QT_TRANSLATE_NOOP("Message", "The file cannot be written: there is a folder of that name.")};
    if (!folder.exists())
        return {QStringLiteral("target-without-folder"),
                QT_TRANSLATE_NOOP("Message", "The file cannot be written: its folder does not exist.")};
    if (!folder.isDir())
        return {QStringLiteral("target-in-file"),
                QT_TRANSLATE_NOOP("Message", "The file cannot be written: the path of its folder is a file.")};
    return {QStringLiteral("file-not-written"),
            QT_TRANSLATE_NOOP("Message", "The file cannot be written: its folder is read-only, or the disk is full.")};
}

Result<Import> readWith(const QString &path, const Reading &reading)
{
    const QString name = shownName(path);
    const std::optional<Month> released = reading.options.released;
    std::optional<HashedImport> read = readLong(path, reading);
    if (!read)
        read = readWhole(path, reading);
    Result<Import> &import = read->import;
    if (!import)
        return import.error().inFile(name);
    const auto says = [&](const TablePtr &table) { return !table->info().release || table->info().release == released; };
    if (released && std::ranges::none_of(import->tables(), says))
        import->report.warnings.append(otherRelease(*import->table->info().release, *released));
    import->table = ofFile(*import->table, released, read->hash);
    for (TablePtr &table : import->others)
        table = ofFile(*table, released, read->hash);
    for (Message &warning : import->report.warnings)
        warning = warning.inFile(name);
    reading.progress.report(1000);
    return import;
}

} // namespace

Result<Import> readDataFile(const QString &path, const Layouts &layouts, const ReadOptions &options, Progress &progress)
{
    return readWith(path, {layouts.registry(), &layouts, options, progress});
}

Result<Import> readDataFile(const QString &path, const PartnerRegistry &registry, std::optional<Month> released, Progress &progress)
{
    ReadOptions options;
    options.released = released;
    return readWith(path, {registry, nullptr, options, progress});
}

std::optional<Message> whyNoFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return isFolder().inFile(shownName(path));
    if (info.exists() && !info.isFile())
        return isNoFile().inFile(shownName(path));
    return std::nullopt;
}

Result<QByteArray> readFile(const QString &path)
{
    Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.error().inFile(shownName(path));
    return bytes;
}

Result<qint64> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return whyNotWritten(path).inFile(shownName(path));
    return bytes.size();
}

} // namespace tradestrata
