// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/partnerlookup.h"

#include "models/data/partnernames.h"
#include "models/data/textmatch.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTest>

using namespace tradestrata;

namespace {

QByteArray lookupText(const char *name)
{
    QFile file(QStringLiteral(TRADESTRATA_SOURCE_DIR "/resources/partners/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Partners as people type them: codes and names in three languages, what is refused, and what is suggested instead.
class tst_PartnerLookup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void found_data();
    void found();
    void everyName_data();
    void everyName();
    void everyCode();
    void refused_data();
    void refused();
    void folded_data();
    void folded();
    void distances();

private:
    std::optional<PartnerRegistry> m_registry;
    std::optional<PartnerLookup> m_lookup;
};

void tst_PartnerLookup::initTestCase()
{
    auto read = PartnerRegistry::read(lookupText("partners.csv"), lookupText("groups.csv"));
    QVERIFY(read);
    m_registry = *std::move(read);
    m_lookup.emplace(*m_registry, lookupText("names.csv"));
}

void tst_PartnerLookup::found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    const auto add = [](int code, std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::newRow(text) << QString::fromUtf8(text) << code;
    };
    add(2010, {"MX", "mx", "MEX", "mex", "2010", "Mexico", "México", "MEXIQUE", " mexico ", "le Mexique"});
    add(5800, {"KR", "Korea, South", "South Korea", "korea south", "Corea del Sur", "Corée du Sud", "ROK"});
    add(4210, {"the netherlands", "Netherlands", "Países Bajos", "los países bajos", "Pays-Bas", "Holland"});
    add(7480, {"Cote d'Ivoire", "Côte d’Ivoire", "cote divoire", "COTE D IVOIRE", "Ivory Coast"});
    add(4280, {"l’Allemagne", "l'allemagne", "Deu", "Germany"});
    add(4801, {"4801", "4802", "Serbia", "SRB"});
    add(5081, {"5080", "5081", "IL", "Israël"});
    add(7321, {"7320", "Sudan"});
    add(7749, {"7740", "Etiopía"});
    add(4803, {"XK", "XKX", "Kosovo", "KV"});
    add(5082, {"XGZ", "Gaza Strip", "Franja de Gaza", "Gaza"});
    add(7460, {"Guinea", "Guinée", "GN"});
    add(7510, {"Niger", "Níger"});
    add(7920, {"NA"});
    add(2487, {"St Lucia", "St. Lucia", "Saint Lucia"});
    add(2740, {"Trinidad & Tobago", "Trinidad and Tobago", "Trinidad y Tobago"});
    add(2110, {"El Salvador", "Salvador"});
    add(4120, {"UK", "Great Britain", "Reino Unido"});
    add(5460, {"Burma", "Myanmar", "Birmania"});
    add(4351, {"Czech Republic", "Czechia", "República Checa"});
    add(4610, {"USSR", "SU", "Soviet Union"});
    add(8220, {"8220", "Unidentified Countries"});
    add(3, {"group:0003", "group:EU", "Group: European Union", "group:Unión Europea", "group:l’Union européenne"});
    add(15, {"group:0015", "group:world", "group:World, Not Seasonally Adjusted"});
    add(13, {"group:Africa"});
}

void tst_PartnerLookup::found()
{
    QFETCH(QString, text);
    const Result<PartnerCode> result = m_lookup->resolve(text);
    QVERIFY2(result, result ? "" : qPrintable(result.error().id));
    QTEST(result->number, "code");
}

void tst_PartnerLookup::everyName_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"en", "es_MX", "es_ES", "fr_CA", "fr_FR"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void tst_PartnerLookup::everyName()
{
    QFETCH(QString, locale);
    const PartnerNames names(*m_registry, lookupText("names.csv"), QLocale(locale));
    for (const Partner &partner : m_registry->partners()) {
        for (const QString &name : {names.name(partner.code), names.name(partner.code).toUpper(), partner.sourceName}) {
            const Result<PartnerCode> result = m_lookup->resolve(name);
            QVERIFY2(result, qPrintable(name));
            QCOMPARE(*result, partner.code);
        }
    }
    for (const Group &group : m_registry->groups()) {
        const Result<PartnerCode> result = m_lookup->resolve(QStringLiteral("group:") + names.name(group.code));
        QVERIFY2(result, qPrintable(names.name(group.code)));
        QCOMPARE(*result, group.code);
        QCOMPARE(m_lookup->resolve(names.name(group.code)).error().id, QStringLiteral("group-needs-prefix"));
    }
}

void tst_PartnerLookup::everyCode()
{
    for (const Partner &partner : m_registry->partners()) {
        for (PartnerCode code : partner.codes)
            QCOMPARE(*m_lookup->resolve(code.toString()), partner.code);
        if (!partner.iso3.isEmpty())
            QCOMPARE(*m_lookup->resolve(partner.iso3.toLower()), partner.code);
        if (!partner.iso2.isEmpty() && partner.iso2 != QLatin1String("PS") && partner.iso2 != QLatin1String("CS"))
            QCOMPARE(*m_lookup->resolve(partner.iso2.toLower()), partner.code);
    }
}

// An argument as an English reader sees it.
QString written(const QVariant &argument)
{
    if (!argument.canConvert<QList<WrittenPartner>>())
        return argument.toString();
    const PartnerNames names(*PartnerRegistry::read(lookupText("partners.csv"), lookupText("groups.csv")),
                             lookupText("names.csv"), QLocale(QLocale::English));
    QStringList parts;
    for (const WrittenPartner &partner : argument.value<QList<WrittenPartner>>())
        parts.append(QStringLiteral("%1 (%2)").arg(names.name(partner.code), partner.written));
    return parts.join(QStringLiteral(", "));
}

void tst_PartnerLookup::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("names"); // the second argument, if there is one
    const auto add = [](const char *text, const char *id, const char *names) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(id) << QString::fromUtf8(names);
    };
    add("Mexcio", "unknown-partner", "Mexico (MX)");
    add("Mexi", "unknown-partner", "Mexico (MX)");
    add("Germny", "unknown-partner", "Germany (DE)");
    add("Brasill", "unknown-partner", "Brazil (BR)");
    add("Guin", "unknown-partner", "Guinea (GN), Guinea-Bissau (GW), Equatorial Guinea (GQ)");
    add("Virgin Islands", "unknown-partner", "British Virgin Islands (VG)");
    add("Xyzzy", "unknown-partner-no-idea", "");
    add("q", "unknown-partner-no-idea", "");
    add("9999", "unknown-partner-no-idea", "");
    add("1001", "unknown-partner-no-idea", "");
    add("日本", "unknown-partner-no-idea", "");
    add("...", "unknown-partner-no-idea", "");
    add("Korea", "ambiguous-partner", "North Korea (KP), South Korea (KR)");
    add("corée", "ambiguous-partner", "North Korea (KP), South Korea (KR)");
    add("Congo", "ambiguous-partner", "Congo (Brazzaville) (CG), Congo (Kinshasa) (CD)");
    add("PS", "ambiguous-partner", "Gaza Strip (XGZ), West Bank (XWB)");
    add("Palestine", "ambiguous-partner", "Gaza Strip (XGZ), West Bank (XWB)");
    add("CS", "ambiguous-partner", "Czechoslovakia (CSK), Serbia and Montenegro (SCG)");
    add("0003", "group-needs-prefix", "group:0003");
    add("World", "group-needs-prefix", "group:0015");
    add("Mundo", "group-needs-prefix", "group:0015");
    add("EU", "group-needs-prefix", "group:0003");
    add("Africa", "group-needs-prefix", "group:0013");
    add("group:Europ", "unknown-group", "Europe (group:0012), European Union (group:0003)");
    add("group:2010", "unknown-group-no-idea", "");
    add("group:Mexico", "unknown-group", "NAFTA with Mexico (group:0005), USMCA with Mexico (group:0021)");
    add("group:9", "unknown-group-no-idea", "");
    add("group:", "unknown-group-no-idea", "");
    add("", "empty-partner", "");
    add("   ", "empty-partner", "");
}

void tst_PartnerLookup::refused()
{
    QFETCH(QString, text);
    const Result<PartnerCode> result = m_lookup->resolve(text);
    QVERIFY(!result);
    const Message &error = result.error();
    QTEST(error.id, "id");
    QTEST(written(error.arguments.value(1)), "names");
    if (!error.arguments.isEmpty()) {
        QVERIFY(QString::fromUtf8(error.source).contains(QLatin1String("%1")));
        QVERIFY(text.endsWith(error.arguments.front().toString()));
    }
    QCOMPARE(QString::fromUtf8(error.source).contains(QLatin1String("%2")), error.arguments.size() == 2);
    QVERIFY(QString::fromUtf8(error.source).endsWith(QLatin1Char('.')));
}

void tst_PartnerLookup::folded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folded");
    const auto add = [](const char *name, const char *folded) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(folded);
    };
    add("The Bahamas", "bahamas");
    add("Trinidad & Tobago", "trinidadtobago");
    add("Trinidad and Tobago", "trinidadtobago");
    add("Côte d’Ivoire", "cotedivoire");
    add("Côte d'Ivoire", "cotedivoire");
    add("L’Île Norfolk", "ilenorfolk");
    add("Andorra", "andorra");
    add("Saint-Vincent-et-les-Grenadines", "saintvincentlesgrenadines");
    add("St. Lucia", "saintlucia");
    add("Congo (Kinshasa)", "congokinshasa");
    add("Les", "les");
    add("", "");
}

void tst_PartnerLookup::folded()
{
    QFETCH(QString, name);
    QTEST(foldedName(name), "folded");
}

void tst_PartnerLookup::distances()
{
    const auto distance = [](const char *typed, const char *name) {
        return nameDistance(QString::fromLatin1(typed), QString::fromLatin1(name)).value_or(-1);
    };
    QCOMPARE(distance("mexico", "mexico"), 0);
    QVERIFY(distance("mexcio", "mexico") > 0);
    QCOMPARE(distance("mexcio", "mexico"), distance("mexica", "mexico"));
    QVERIFY(distance("mexica", "mexico") < distance("mex", "mexico"));
    QVERIFY(distance("guin", "guinea") < distance("guin", "guineabissau"));
    QVERIFY(distance("guineab", "guineabissau") < distance("bissau", "guineabissau"));
    QCOMPARE(distance("japan", "germany"), -1);
    QCOMPARE(distance("", "germany"), -1);
    QCOMPARE(distance("g", "germany"), -1);
}

TRADESTRATA_TEST(tst_PartnerLookup, QCoreApplication)
#include "tst_partnerlookup.moc"
