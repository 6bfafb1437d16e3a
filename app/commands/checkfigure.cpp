// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/json.h"
#include "app/commands/textpage.h"
#include "app/figurecheck.h"
#include "app/pictures.h"
#include "app/specoptions.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace tradestrata {

namespace {

constexpr const char *stateKeys[]{"same", "changed", "other_version", "not_found", "unknown"}; // in the order of CheckState

QString stateKey(CheckState state) { return QLatin1String(stateKeys[size_t(state)]); }

/// Of the tables that a figure carries.
struct CarriedData
{
    Month first, last;
    int partners = 0; ///< that have a value, and groups
};

CarriedData carriedBy(const QList<TablePtr> &tables)
{
    CarriedData carried{tables.first()->first(), tables.first()->last()};
    std::set<PartnerCode> partners;
    for (const TablePtr &table : tables) {
        carried.first = std::min(carried.first, table->first());
        carried.last = std::max(carried.last, table->last());
        for (const TableRow &row : table->rows()) {
            if (std::ranges::find(row.blanks, Blank::None) != row.blanks.end())
                partners.insert(row.key.partner);
        }
    }
    carried.partners = int(partners.size());
    return carried;
}

QJsonArray sourcesJson(const FigureCheck &check)
{
    QJsonArray sources = sourcesToJson(check.record.sources);
    for (qsizetype i = 0; i < sources.size(); ++i) {
        QJsonObject source = sources[i].toObject();
        source.insert(QStringLiteral("state"), stateKey(check.sources[i]));
        sources[i] = source;
    }
    return sources;
}

QByteArray figureJson(const FigureCheck &check, const Language &language)
{
    const FigureRecord &record = check.record;
    const CarriedData carried = carriedBy(check.tables);
    const QJsonObject data{{QStringLiteral("state"), stateKey(check.data)},
                           {QStringLiteral("sha256"), QString::fromLatin1(record.dataHash)},
                           {QStringLiteral("tables"), check.tables.size()},
                           {QStringLiteral("series"), carried.partners},
                           {QStringLiteral("first"), carried.first.toString()},
                           {QStringLiteral("last"), carried.last.toString()},
                           {QStringLiteral("whole"), record.isWhole},
                           {QStringLiteral("built_in"), check.fromBuiltIn}};
    const QJsonObject root{
        {QStringLiteral("kind"), QStringLiteral("figure")},
        {QStringLiteral("format"), figureFormats()[int(check.kind)]},
        {QStringLiteral("bytes"), check.bytes},
        {QStringLiteral("carried_bytes"), check.carriedBytes},
        {QStringLiteral("title"), check.title},
        {QStringLiteral("chart"), QLatin1String(word(record.figure().spec.chart).key)},
        {QStringLiteral("language"), record.language},
        {QStringLiteral("program"), record.drawing.program},
        {QStringLiteral("renderer"), record.drawing.renderer},
        {QStringLiteral("renderer_is_this"), check.isThisRenderer},
        {QStringLiteral("source"), record.source},
        {QStringLiteral("data"), data},
        {QStringLiteral("figure"), QJsonObject{{QStringLiteral("state"), stateKey(check.figure)},
                                               {QStringLiteral("sha256"), QString::fromLatin1(record.textHash)}}},
        {QStringLiteral("picture"), QJsonObject{{QStringLiteral("state"), stateKey(check.picture)},
                                                {QStringLiteral("sha256"), QString::fromLatin1(record.drawing.sha256)},
                                                {QStringLiteral("drawn_again"), stateKey(check.drawn)}}},
        {QStringLiteral("sources"), sourcesJson(check)},
        {QStringLiteral("warnings"), json::messages(record.mended + check.warnings(), language)},
    };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

// In the order of CheckState.
constexpr const char *dataStates[]{QT_TRANSLATE_NOOP("Check", "as they were written"),
                                   QT_TRANSLATE_NOOP("Check", "changed since they were written"), nullptr, nullptr};
constexpr const char *figureStates[]{QT_TRANSLATE_NOOP("Check", "the same, built again from the data"),
                                     QT_TRANSLATE_NOOP("Check", "not the same, built again from the data"),
                                     QT_TRANSLATE_NOOP("Check", "not the same, built again by another version"),
                                     QT_TRANSLATE_NOOP("Check", "cannot be built again without the built-in data")};
constexpr const char *pictureStates[]{QT_TRANSLATE_NOOP("Check", "as it was written"),
                                      QT_TRANSLATE_NOOP("Check", "changed since it was written"), nullptr, nullptr};
constexpr const char *drawnStates[]{QT_TRANSLATE_NOOP("Check", "the same picture"), QT_TRANSLATE_NOOP("Check", "another picture"),
                                    QT_TRANSLATE_NOOP("Check", "same figure, drawn by another version"),
                                    QT_TRANSLATE_NOOP("Check", "cannot be drawn again")};
constexpr const char *sourceStates[]{QT_TRANSLATE_NOOP("Check", "the same"), QT_TRANSLATE_NOOP("Check", "changed since"), nullptr,
                                     QT_TRANSLATE_NOOP("Check", "not found"),
                                     QT_TRANSLATE_NOOP("Check", "not known whether it is the same")};

QString sourceName(const RecordedSource &source, const Language &language)
{
    if (!source.isBuiltIn())
        return source.name;
    const QString month = source.release ? language.monthYear(*source.release) : QString();
    return language.sentence("Check", QT_TRANSLATE_NOOP3("Check", "built-in data, release of %1", "a month")).arg(month);
}

/// An exported figure is checked as it is: nothing says how it is to be read.
std::optional<Message> whyNotOfFigure(const Arguments &arguments)
{
    QStringList others = arguments.options.keys();
    others.removeAll(QStringLiteral("format"));
    others.removeAll(QStringLiteral("language"));
    if (others.isEmpty())
        return std::nullopt;
    others.sort();
    return Message{QStringLiteral("option-of-data-file"),
                   QT_TRANSLATE_NOOP("Message",
                                     "The option %1 is about data files, and this is an exported figure: leave it out."),
                   {QStringLiteral("--") + others.first()}};
}

QByteArray figureText(const FigureCheck &check, const Language &language)
{
    const FigureRecord &record = check.record;
    const CarriedData carried = carriedBy(check.tables);
    TextPage page("Check", language);
    const auto said = [&](const char *words) { return page.say({words}); };
    page.line({QT_TRANSLATE_NOOP("Check", "Figure")}, check.title.simplified());
    page.line({QT_TRANSLATE_NOOP("Check", "Format")},
              said(QT_TRANSLATE_NOOP("Check", "%1, %2 bytes; it carries %3 bytes of text, packed"))
                  .arg(figureFormats()[int(check.kind)].toUpper(), page.number(check.bytes), page.number(check.carriedBytes)));
    page.line({QT_TRANSLATE_NOOP("Check", "Drawn by")}, record.drawing.program);
    page.add(record.source); // with its label
    page.line({QT_TRANSLATE_NOOP("Check", "Data carried")},
              page.say(QT_TRANSLATE_NOOP3("Check", "%1 partners and groups, %2 to %3; %4", "a state follows"))
                  .arg(page.number(carried.partners), language.monthYear(carried.first), language.monthYear(carried.last),
                       said(dataStates[size_t(check.data)])));
    page.line({QT_TRANSLATE_NOOP("Check", "Words and numbers")}, said(figureStates[size_t(check.figure)]));
    page.line({QT_TRANSLATE_NOOP("Check", "Picture")}, said(pictureStates[size_t(check.picture)]));
    page.line({QT_TRANSLATE_NOOP("Check", "Drawn again")}, said(drawnStates[size_t(check.drawn)]));
    page.line({QT_TRANSLATE_NOOP("Check", "Sources")}, page.number(record.sources.size()));
    for (qsizetype i = 0; i < record.sources.size(); ++i)
        page.item(language.labelled(sourceName(record.sources[i], language), said(sourceStates[size_t(check.sources[i])])));
    const Messages warnings = record.mended + check.warnings();
    page.line({QT_TRANSLATE_NOOP("Check", "Warnings")}, page.number(warnings.size()));
    page.items(warnings);
    return page.bytes();
}

} // namespace

Outcome checkFigure(const Arguments &arguments, const Builtin &builtin, const Language &language)
{
    if (const auto why = whyNotOfFigure(arguments))
        return Outcome::failed(Outcome::WrongUsage, *why);
    const auto check = checkFigureFile(arguments.inputs.first(), builtin);
    if (!check)
        return Outcome::failed(Outcome::Unusable, check.error());
    return {Outcome::Done, arguments.wantsJson() ? figureJson(*check, language) : figureText(*check, language), {}};
}

} // namespace tradestrata
