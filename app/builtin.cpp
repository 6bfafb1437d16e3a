// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/builtin.h"

#include "models/io/lists.h"
#include "models/io/readers.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QResource>
#include <QTranslator>

namespace tradestrata {

namespace {

// Resources are uncompressed, so their bytes can be read in place.
QByteArray resource(const QString &path)
{
    const QResource file(path);
    Q_ASSERT(file.isValid());
    return file.compressionAlgorithm() == QResource::NoCompression
               ? QByteArray::fromRawData(reinterpret_cast<const char *>(file.data()), file.size())
               : file.uncompressedData();
}

std::array<QByteArray, 3> fontFiles()
{
    return {resource(QStringLiteral(":/fonts/Roboto-Regular.ttf")), resource(QStringLiteral(":/fonts/Roboto-Medium.ttf")),
            resource(QStringLiteral(":/fonts/Roboto-Bold.ttf"))};
}

/// Noto Sans for the characters that Roboto lacks, in the order in which they are asked; Chinese, Japanese and Korean where
/// the system has them, as they are too large to be built in.
QList<QByteArray> fallbackFonts()
{
    QList<QByteArray> fonts;
    for (const char *name :
         {"", "Symbols", "Symbols2", "Math", "Arabic", "Hebrew", "Devanagari", "Bengali", "Thai", "Georgian", "Armenian"}) {
        const QString path = QStringLiteral(":/fallbacks/NotoSans%1-Regular.ttf").arg(QLatin1String(name));
        if (QFile::exists(path))
            fonts.append(resource(path));
    }
    for (const char *folder : {"/usr/share/fonts/opentype/noto", "/usr/share/fonts/google-noto-cjk", "/usr/share/fonts/noto-cjk"}) {
        QFile file(QLatin1String(folder) + QStringLiteral("/NotoSansCJK-Regular.ttc"));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        fonts.append(file.readAll());
        break;
    }
    return fonts;
}

} // namespace

Builtin::Builtin()
    : m_names(resource(QStringLiteral(":/partners/names.csv")))
{
    auto registry = PartnerRegistry::read(resource(QStringLiteral(":/partners/partners.csv")),
                                          resource(QStringLiteral(":/partners/groups.csv")));
    if (!registry)
        qFatal("the built-in partner tables are broken: %s", registry.error().source);
    m_registry = *std::move(registry);
}

const PartnerLookup &Builtin::lookup() const
{
    if (!m_lookup)
        m_lookup.emplace(m_registry, m_names);
    return *m_lookup;
}

const Layouts &Builtin::layouts() const
{
    if (!m_layouts) {
        std::vector<QByteArray> descriptions;
        for (const QString &name : QDir(QStringLiteral(":/layouts")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
            descriptions.push_back(resource(QStringLiteral(":/layouts/") + name));
        m_layouts.emplace(lookup(), std::move(descriptions));
    }
    return *m_layouts;
}

const Context &Builtin::context() const
{
    if (!m_context) {
        auto prices = PriceIndex::read(resource(QStringLiteral(":/prices/us-cpi.csv")));
        auto recessions = readRecessions(resource(QStringLiteral(":/prices/us-recessions.csv")));
        auto events = readEvents(resource(QStringLiteral(":/events/us-trade-policy.csv")), m_registry);
        auto notes = readPartnerNotes(resource(QStringLiteral(":/partners/notes.csv")), m_registry);
        auto published = readPublished(resource(QStringLiteral(":/published/us-trade.csv")), lookup());
        if (!prices || !recessions || !events || !notes || !published)
            qFatal("the built-in tables of prices, recessions, events, notes and published figures are broken");
        m_context = Context{*std::move(prices), RecessionDates{{}, *std::move(recessions)}, *std::move(events), *std::move(notes),
                            *std::move(published)};
    }
    return *m_context;
}

Context Builtin::context(const TableInfo &terms) const { return isAboutUnitedStates(terms) ? context() : Context(); }

PartnerLookup Builtin::lookupWith(const QHash<int, QString> &names) const { return {m_registry.with(names), m_names}; }

void Builtin::readAhead()
{
    m_ahead = std::async(std::launch::async, [this] { return readReleases(); }).share();
}

Result<ReleaseList> Builtin::releases() const { return m_ahead.valid() ? m_ahead.get() : readReleases(); }

std::optional<Month> Builtin::newestKnown(const ReleaseList &there) const
{
    const TableInfo terms = there.terms();
    QList<TablePtr> known = there.alike();
    if (isAboutUnitedStates(terms)) {
        if (const auto builtIn = releases())
            known += builtIn->tables();
    }
    std::optional<Month> newest;
    for (const TablePtr &table : known) {
        if (areAlike(table->info(), terms))
            newest = std::max(newest, table->info().release);
    }
    return newest;
}

Result<ReleaseList> Builtin::readReleases() const
{
    QList<TablePtr> tables;
    for (const char *release : {"2026-03", "2026-09", "2026-10"}) {
        const QString path = QStringLiteral(":/tables/us-goods-%1.csv").arg(QLatin1String(release));
        auto import = readOwnTable(resource(path), m_registry);
        if (!import)
            return import.error();
        tables.append(import->table);
    }
    return ReleaseList(tables);
}

QByteArray Builtin::tableHash(std::optional<Month> release) const
{
    for (const QByteArray &line : resource(QStringLiteral(":/tables/hashes/sha256.txt")).split('\n')) {
        if (release && line.startsWith(release->toString().toLatin1() + ' '))
            return line.sliced(line.indexOf(' ') + 1);
    }
    return {};
}

Language Builtin::language(const QString &code) const
{
    const QLocale locale = Language::localeOf(code).value_or(QLocale(QLocale::English, QLocale::UnitedStates));
    auto translator = std::make_shared<QTranslator>();
    const QString file = QStringLiteral(":/i18n/tradestrata_%1.qm").arg(QLocale::languageToCode(locale.language()));
    const bool loaded = translator->load(file);
    return Language(locale, loaded ? translator : nullptr, PartnerNames(m_registry, m_names, locale));
}

QStringList Builtin::manualSubjects()
{
    return {QStringLiteral("window"),   QStringLiteral("figures"), QStringLiteral("measures"),    QStringLiteral("claims"),
            QStringLiteral("releases"), QStringLiteral("files"),   QStringLiteral("command-line")};
}

QString Builtin::manualPage(const QString &subject) const
{
    return QString::fromUtf8(resource(QStringLiteral(":/manual/%1.md").arg(subject)));
}

std::optional<FigureFonts> Builtin::fonts() const { return FigureFonts::load(fontFiles(), fallbackFonts); }

void Builtin::addWindowFonts() const
{
    if (QFontDatabase::hasFamily(registeredFamily(QStringLiteral("Roboto"))))
        return;
    for (const QByteArray &file : fontFiles())
        QFontDatabase::addApplicationFontFromData(underRegisteredFamily(file));
}

} // namespace tradestrata
