// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/json.h"
#include "app/commands/publishedout.h"
#include "app/commands/textpage.h"
#include "app/specoptions.h"
#include "models/items/publishedlines.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <set>

namespace tradestrata {

namespace {

// Rows and cells without a figure in the table.
int skippedIn(const ImportReport &report) { return report.rowsSkipped + report.cellsUnreadable; }

QList<PartnerCode> groupsOf(const TradeTable &table)
{
    std::set<PartnerCode> codes;
    for (const TableRow &row : table.rows()) {
        if (row.key.partner.isGroup())
            codes.insert(row.key.partner);
    }
    return {codes.begin(), codes.end()};
}

QByteArray asJson(const TradeTable &table, const InputData &data, const Builtin &builtin, const Language &language)
{
    const ImportReport &report = data.report;
    QJsonArray releases;
    for (const TablePtr &each : data.releases.oldToNew()) {
        releases.append(QJsonObject{{QStringLiteral("release"), json::release(*each)},
                                    {QStringLiteral("first"), each->first().toString()},
                                    {QStringLiteral("last"), each->last().toString()}});
    }
    QJsonArray evidence;
    for (const Message &each : report.evidence)
        evidence.append(language.text(each));
    QJsonArray leftOut;
    for (const TablePtr &each : data.releases.onOtherTerms())
        leftOut.append(
            QJsonObject{{QStringLiteral("release"), json::release(*each)}, {QStringLiteral("last"), each->last().toString()}});
    QJsonArray groups;
    for (const PartnerCode code : groupsOf(table))
        groups.append(QJsonObject{{QStringLiteral("code"), code.toString()}, {QStringLiteral("name"), language.name(code)}});
    const QJsonObject counts{
        {QStringLiteral("rows_read"), report.rowsRead},
        {QStringLiteral("rows_skipped"), report.rowsSkipped},
        {QStringLiteral("cells_unreadable"), report.cellsUnreadable},
        {QStringLiteral("years_without_row"), report.yearsWithoutRow},
        {QStringLiteral("codes_combined"), report.codesCombined},
        {QStringLiteral("codes_unknown"), report.codesUnknown},
    };
    const TableInfo &info = table.info();
    const QJsonObject root{
        {QStringLiteral("layout"), report.layout},
        {QStringLiteral("publisher"), info.publisher},
        {QStringLiteral("source"), info.source},
        {QStringLiteral("basis"), info.basis},
        {QStringLiteral("adjustment"), info.adjustment},
        {QStringLiteral("reporter"), info.reporter.isEmpty() ? info.reporterName : info.reporter},
        {QStringLiteral("currency"), info.currency},
        {QStringLiteral("quantity"), info.quantity},
        {QStringLiteral("frequency"),
         QStringList{QStringLiteral("month"), QStringLiteral("quarter"), QStringLiteral("year")}[int(info.frequency)]},
        {QStringLiteral("product"), info.product},
        {QStringLiteral("products_of"), info.productsOf},
        {QStringLiteral("evidence"), evidence},
        {QStringLiteral("first"), Period::containing(table.first(), info.frequency).toString()},
        {QStringLiteral("last"), Period::containing(table.last(), info.frequency).toString()},
        {QStringLiteral("partners"), table.partnerCount()},
        {QStringLiteral("groups"), table.groupCount()},
        {QStringLiteral("group_list"), groups},
        {QStringLiteral("skipped"), skippedIn(report)},
        {QStringLiteral("counts"), counts},
        {QStringLiteral("release"), json::release(table)},
        {QStringLiteral("releases"), releases},
        {QStringLiteral("rounding"), info.rounding},
        {QStringLiteral("hash"), QString::fromLatin1(info.hash)},
        {QStringLiteral("warnings"), json::messages(report.warnings, language)},
        {QStringLiteral("published"), publishedJson(data.context(builtin).published, data.releases, builtin.registry())},
        {QStringLiteral("published_claims"),
         publishedClaimsJson(data.context(builtin).published, data.releases, builtin.registry())},
        {QStringLiteral("published_left_out"), leftOut},
    };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

// A file may contain several releases; only one is checked.
QStringList otherReleases(const TradeTable &table, const ReleaseList &releases, const Language &language)
{
    QStringList others;
    for (const TablePtr &each : releases.oldToNew()) {
        if (each->info().release && each->info().release != table.info().release)
            others.append(language.monthYear(*each->info().release));
    }
    return others;
}

/// "Canada, in Canadian dollars, yearly"
QString tradeOf(const TableInfo &info, const Builtin &builtin, const Language &language)
{
    QStringList parts;
    QString reporter = info.reporterName;
    for (const Partner &partner : builtin.registry().partners()) {
        if (!info.reporter.isEmpty() && partner.iso3 == info.reporter)
            reporter = language.name(partner.code);
    }
    if (!reporter.isEmpty())
        parts.append(reporter);
    parts.append(info.quantity.isEmpty() ? info.currency : info.quantity);
    constexpr const char *often[] = {QT_TRANSLATE_NOOP("Check", "monthly"), QT_TRANSLATE_NOOP("Check", "quarterly"),
                                     QT_TRANSLATE_NOOP("Check", "yearly")};
    parts.append(language.sentence("Check", {often[int(info.frequency)]}));
    if (!info.product.isEmpty())
        parts.append(info.product);
    if (!info.productsOf.isEmpty())
        parts.append(language.sentence("Check", {QT_TRANSLATE_NOOP("Check", "products of the trade with {partner}")}));
    return language.parted(parts);
}

QByteArray asText(const TradeTable &table, const InputData &data, const Builtin &builtin, const Language &language)
{
    const ImportReport &report = data.report;
    TextPage page("Check", language);
    const TableInfo &info = table.info();
    QStringList groups;
    for (const PartnerCode code : groupsOf(table))
        groups.append(language.name(code));
    const QString unknown = page.say({QT_TRANSLATE_NOOP("Check", "not stated in the file (state it with --released)")});
    page.line({QT_TRANSLATE_NOOP("Check", "Layout")}, page.say({report.layoutInWords.constData()}));
    QStringList source;
    for (const QString &each : {info.publisher, info.source}) {
        if (!each.isEmpty())
            source.append(language.sentence("Table", {each.toUtf8().constData()}));
    }
    if (!source.isEmpty())
        page.line({QT_TRANSLATE_NOOP("Check", "Source")}, source.join(QStringLiteral(", ")));
    page.line({QT_TRANSLATE_NOOP("Check", "Release")}, info.release ? language.monthYear(*info.release) : unknown);
    if (const QStringList others = otherReleases(table, data.releases, language); !others.isEmpty())
        page.line({QT_TRANSLATE_NOOP("Check", "Other releases in the file (see --release)")}, language.list(others));
    if (!isAboutUnitedStates(info) || info.frequency != Frequency::Month || !info.product.isEmpty() || !info.productsOf.isEmpty())
        page.line({QT_TRANSLATE_NOOP("Check", "Trade of")}, tradeOf(info, builtin, language));
    const Period first = Period::containing(table.first(), info.frequency), last = Period::containing(table.last(), info.frequency);
    page.line({QT_TRANSLATE_NOOP("Check", "Coverage")}, page.say(QT_TRANSLATE_NOOP3("Check", "%1 to %2", "from a month to a month"))
                                                            .arg(language.period(first), language.period(last)));
    page.line({QT_TRANSLATE_NOOP("Check", "Partners")}, page.number(table.partnerCount()));
    page.line({QT_TRANSLATE_NOOP("Check", "Groups")},
              groups.isEmpty() ? page.number(0)
                               : QStringLiteral("%1 (%2)").arg(page.number(table.groupCount()), language.parted(groups)));
    page.line({QT_TRANSLATE_NOOP("Check", "Rows read")}, page.number(report.rowsRead));
    page.line({QT_TRANSLATE_NOOP("Check", "Rows skipped")}, page.number(report.rowsSkipped));
    page.line({QT_TRANSLATE_NOOP("Check", "Cells that could not be read")}, page.number(report.cellsUnreadable));
    page.line({QT_TRANSLATE_NOOP("Check", "Years without a row, taken as no trade")}, page.number(report.yearsWithoutRow));
    page.line({QT_TRANSLATE_NOOP("Check", "Codes added to another code of the same partner")}, page.number(report.codesCombined));
    page.line({QT_TRANSLATE_NOOP("Check", "Unknown codes")}, page.number(report.codesUnknown));
    if (!report.evidence.isEmpty()) {
        page.line({QT_TRANSLATE_NOOP("Check", "Evidence for the columns")}, page.number(report.evidence.size()));
        page.items(report.evidence);
    }
    page.line({QT_TRANSLATE_NOOP("Check", "Warnings")}, page.number(report.warnings.size()));
    page.items(report.warnings);
    const QList<PublishedFigure> published = publishedWithin(data.context(builtin).published, data.releases);
    if (!published.isEmpty())
        page.line({QT_TRANSLATE_NOOP("Check", "Published figures compared with it")}, page.number(published.size()));
    for (CheckLine &each : publishedLines(published, data.releases, data.registry(builtin), language))
        page.item(each.whole.replace(u'\n', u' '));
    if (!published.isEmpty())
        page.items(leftOutOnOtherTerms(data.releases));
    return page.bytes();
}

} // namespace

Outcome checkFile(const Arguments &arguments, const Builtin &builtin, const Language &language)
{
    if (namesPicture(arguments))
        return checkFigure(arguments, builtin, language);
    const auto spec = specFrom(arguments, builtin.lookup());
    if (!spec)
        return Outcome::failed(Outcome::WrongUsage, spec.error());
    auto data = readInput(arguments, builtin);
    if (!data)
        return Outcome::failed(Outcome::Unusable, data.error());
    const auto table = data->releases.pickOne(spec->release);
    if (!table)
        return Outcome::failed(Outcome::WrongUsage, table.error());
    if (const auto left = releasesLeftOut(data->releases.oldToNew(), **table, QStringLiteral("--release")); left && !spec->release)
        data->report.warnings.append(left->inFile(QFileInfo(arguments.inputs.first()).fileName()));
    if (!data->published.isEmpty() && arguments.has("published") && publishedWithin(data->published, data->releases).isEmpty())
        data->report.warnings.append(
            {QStringLiteral("published-elsewhere"),
             QT_TRANSLATE_NOOP("Message", "No published figure of “%1” is about a partner and period of these data."),
             {QFileInfo(arguments.value("published")).fileName()}});
    return {Outcome::Done,
            arguments.wantsJson() ? asJson(**table, *data, builtin, data->named(language, builtin))
                                  : asText(**table, *data, builtin, data->named(language, builtin)),
            {}};
}

} // namespace tradestrata
