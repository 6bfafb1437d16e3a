// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/partnernames.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>

using namespace tradestrata;

namespace {

QByteArray namesText(const char *name)
{
    QFile file(QStringLiteral(TRADESTRATA_SOURCE_DIR "/resources/partners/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const char *const locales[] = {"en", "es_MX", "es_ES", "fr_CA", "fr_FR"};

} // namespace

/// Names of partners and groups in the program's languages: complete, short, and as analysts use them.
class tst_PartnerNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyName_data();
    void everyName();
    void names_data();
    void names();
    void sentences_data();
    void sentences();
    void frenchArticles_data();
    void frenchArticles();
    void contracted_data();
    void contracted();
    void order_data();
    void order();
    void unknownCode();
    void otherLanguage();

private:
    const PartnerNames &in(const QString &locale) const { return m_names.at(locale); }

    std::optional<PartnerRegistry> m_registry;
    QList<PartnerCode> m_codes;
    std::map<QString, PartnerNames> m_names;
};

void tst_PartnerNames::initTestCase()
{
    auto read = PartnerRegistry::read(namesText("partners.csv"), namesText("groups.csv"));
    QVERIFY(read);
    m_registry = *std::move(read);
    for (const Group &group : m_registry->groups())
        m_codes.append(group.code);
    for (const Partner &partner : m_registry->partners())
        m_codes.append(partner.code);
    for (const char *locale : locales) {
        const QString name = QString::fromLatin1(locale);
        m_names.emplace(name, PartnerNames(*m_registry, namesText("names.csv"), QLocale(name)));
    }
}

void tst_PartnerNames::everyName_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : locales)
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void tst_PartnerNames::everyName()
{
    QFETCH(QString, locale);
    const PartnerNames &names = in(locale);
    QSet<QString> seen;
    QCOMPARE(m_codes.size(), 262);
    for (PartnerCode code : m_codes) {
        const QString name = names.name(code);
        const QString sentence = names.nameInSentence(code);
        QVERIFY2(!name.isEmpty() && name != code.toString(), qPrintable(code.toString()));
        QVERIFY2(name != m_registry->columnName(code) || code.number == 1, qPrintable(name));
        QVERIFY2(!name.front().isLower(), qPrintable(name));
        QVERIFY2(name.size() <= 40, qPrintable(name));
        QVERIFY2(!seen.contains(name), qPrintable(name));
        seen.insert(name);
        for (const QString &clumsy : {QStringLiteral("SAR"), QStringLiteral("RAE"), QStringLiteral("R.A.S."),
                                      QStringLiteral(" & "), QStringLiteral(" - "), QStringLiteral("'")})
            QVERIFY2(!name.contains(clumsy) && !sentence.contains(clumsy), qPrintable(name));
        QVERIFY2(sentence.size() >= name.size(), qPrintable(sentence));
        QVERIFY2(sentence == sentence.simplified(), qPrintable(sentence));
    }
}

void tst_PartnerNames::names_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("expected"); // en, es_MX, es_ES, fr_CA, fr_FR
    const auto add = [](int code, const char *all) {
        QTest::addRow("%04d", code) << code << QString::fromUtf8(all).split(QLatin1Char('|'));
    };
    add(2010, "Mexico|México|México|Mexique|Mexique");
    add(4280, "Germany|Alemania|Alemania|Allemagne|Allemagne");
    add(5520, "Vietnam|Vietnam|Vietnam|Vietnam|Viêt Nam");
    add(5800, "South Korea|Corea del Sur|Corea del Sur|Corée du Sud|Corée du Sud");
    add(5830, "Taiwan|Taiwán|Taiwán|Taïwan|Taïwan");
    add(5820, "Hong Kong|Hong Kong|Hong Kong|Hong Kong|Hong Kong");
    add(5660, "Macao|Macao|Macao|Macao|Macao");
    add(5460, "Myanmar|Myanmar|Myanmar|Myanmar|Myanmar");
    add(4890, "Turkey|Turquía|Turquía|Turquie|Turquie");
    add(4351, "Czechia|Chequia|Chequia|Tchéquie|Tchéquie");
    add(5170, "Saudi Arabia|Arabia Saudita|Arabia Saudí|Arabie saoudite|Arabie saoudite");
    add(4610, "USSR|URSS|URSS|URSS|URSS");
    add(4621, "Russia|Rusia|Rusia|Russie|Russie");
    add(4350, "Czechoslovakia|Checoslovaquia|Checoslovaquia|Tchécoslovaquie|Tchécoslovaquie");
    add(4790, "Yugoslavia|Yugoslavia|Yugoslavia|Yougoslavie|Yougoslavie");
    add(4799, "Serbia and Montenegro|Serbia y Montenegro|Serbia y Montenegro|Serbie-et-Monténégro|"
              "Serbie-et-Monténégro");
    add(4802, "Serbia|Serbia|Serbia|Serbie|Serbie");
    add(4803, "Kosovo|Kosovo|Kosovo|Kosovo|Kosovo");
    add(2771, "Netherlands Antilles|Antillas Neerlandesas|Antillas Neerlandesas|Antilles néerlandaises|"
              "Antilles néerlandaises");
    add(5082, "Gaza Strip|Franja de Gaza|Franja de Gaza|Bande de Gaza|Bande de Gaza");
    add(5083, "West Bank|Cisjordania|Cisjordania|Cisjordanie|Cisjordanie");
    add(7660, "Congo (Kinshasa)|Congo (Kinshasa)|Congo (Kinshasa)|Congo-Kinshasa|Congo-Kinshasa");
    add(7480, "Côte d’Ivoire|Côte d’Ivoire|Côte d’Ivoire|Côte d’Ivoire|Côte d’Ivoire");
    add(6142, "Cook Islands|Islas Cook|Islas Cook|Îles Cook|Îles Cook");
    add(2740, "Trinidad and Tobago|Trinidad y Tobago|Trinidad y Tobago|Trinité-et-Tobago|Trinité-et-Tobago");
    add(8220, "Unidentified countries|Países no identificados|Países no identificados|Pays non identifiés|"
              "Pays non identifiés");
    add(3, "European Union|Unión Europea|Unión Europea|Union européenne|Union européenne");
    add(15, "World|Mundo|Mundo|Monde|Monde");
    add(1, "OPEC|OPEP|OPEP|OPEP|OPEP");
}

void tst_PartnerNames::names()
{
    QFETCH(int, code);
    QStringList found;
    for (const char *locale : locales)
        found.append(in(QString::fromLatin1(locale)).name({code}));
    QTEST(found, "expected");
}

void tst_PartnerNames::sentences_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("expected"); // en, es_MX, fr_CA
    const auto add = [](int code, const char *all) {
        QTest::addRow("%04d", code) << code << QString::fromUtf8(all).split(QLatin1Char('|'));
    };
    add(2010, "Mexico|México|le Mexique");
    add(1220, "Canada|Canadá|le Canada");
    add(5700, "China|China|la Chine");
    add(4210, "the Netherlands|los Países Bajos|les Pays-Bas");
    add(4120, "the United Kingdom|el Reino Unido|le Royaume-Uni");
    add(5200, "the United Arab Emirates|los Emiratos Árabes Unidos|les Émirats arabes unis");
    add(5330, "India|India|l’Inde");
    add(4280, "Germany|Alemania|l’Allemagne");
    add(2450, "Haiti|Haití|Haïti");
    add(5650, "the Philippines|Filipinas|les Philippines");
    add(2470, "the Dominican Republic|la República Dominicana|la République dominicaine");
    add(2110, "El Salvador|El Salvador|le Salvador");
    add(2440, "the Cayman Islands|las Islas Caimán|les îles Caïmans");
    add(6022, "Norfolk Island|la Isla Norfolk|l’île Norfolk");
    add(5081, "Israel|Israel|Israël");
    add(7320, "Sudan|Sudán|le Soudan");
    add(8220, "unidentified countries|los países no identificados|les pays non identifiés");
    add(3, "the European Union|la Unión Europea|l’Union européenne");
    add(15, "the world|el mundo|le monde");
    add(14, "the Pacific Rim|la Cuenca del Pacífico|le bassin du Pacifique");
}

void tst_PartnerNames::sentences()
{
    QFETCH(int, code);
    QStringList found;
    for (const char *locale : {"en", "es_MX", "fr_CA"})
        found.append(in(QString::fromLatin1(locale)).nameInSentence({code}));
    QTEST(found, "expected");
}

void tst_PartnerNames::frenchArticles_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("Canada") << QStringLiteral("fr_CA");
    QTest::newRow("France") << QStringLiteral("fr_FR");
}

void tst_PartnerNames::frenchArticles()
{
    QFETCH(QString, locale);
    // No article except for islands and cities of that name.
    const QString vowels = QStringLiteral("AEIOUÉÈÊÎaeiouéèêî");
    int bare = 0;
    for (PartnerCode code : m_codes) {
        const QString sentence = in(locale).nameInSentence(code);
        const bool elided = sentence.startsWith(QStringLiteral("l’"));
        const bool singular = sentence.startsWith(QStringLiteral("le ")) || sentence.startsWith(QStringLiteral("la "));
        if (elided)
            QVERIFY2(vowels.contains(sentence[2]), qPrintable(sentence));
        if (singular)
            QVERIFY2(!vowels.contains(sentence[3]), qPrintable(sentence));
        if (sentence == in(locale).name(code))
            ++bare;
        else
            QVERIFY2(elided || singular || sentence.startsWith(QStringLiteral("les ")), qPrintable(sentence));
    }
    QCOMPARE(bare, 38);
}

void tst_PartnerNames::contracted_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *locale, const char *text, const char *expected) {
        QTest::addRow("%s %s", locale, text)
            << QString::fromLatin1(locale) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    add("es_MX", "exportaciones a el Reino Unido", "exportaciones al Reino Unido");
    add("es_MX", "importaciones de el Líbano y de El Salvador", "importaciones del Líbano y de El Salvador");
    add("es_MX", "México y India, China y Irlanda, Perú y Hungría", "México e India, China e Irlanda, Perú y Hungría");
    add("es_MX", "Catar o Omán", "Catar u Omán");
    add("es_MX", "Canadá el mayor", "Canadá el mayor");
    add("fr_CA", "exportations vers le Mexique et la Chine", "exportations vers le Mexique et la Chine");
    add("fr_CA", "la part de le Mexique, de les Pays-Bas, de la Chine", "la part du Mexique, des Pays-Bas, de la Chine");
    add("fr_CA", "à le Canada, à les Bahamas, à l’Inde", "au Canada, aux Bahamas, à l’Inde");
    add("fr_CA", "plus que Israël, moins que Cuba, de Haïti", "plus qu’Israël, moins que Cuba, d’Haïti");
    add("en", "a el de le", "a el de le");
}

void tst_PartnerNames::contracted()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QTEST(in(locale).contracted(text), "expected");
}

void tst_PartnerNames::order_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QList<int>>("codes");
    QTest::newRow("English") << QStringLiteral("en") << QList<int>{5310, 1220, 7480, 2010, 7904, 7690, 7960};
    // Emiratos, España, Estonia, México, Níger, Nigeria: accents count last
    QTest::newRow("Spanish") << QStringLiteral("es_MX") << QList<int>{5200, 4700, 4470, 2010, 7510, 7530};
    // Égypte, Émirats, Équateur, Espagne, Îles Cook, Inde
    QTest::newRow("French") << QStringLiteral("fr_CA") << QList<int>{7290, 5200, 3310, 4700, 6142, 5330};
}

void tst_PartnerNames::order()
{
    QFETCH(QString, locale);
    QFETCH(QList<int>, codes);
    QList<int> sorted = codes;
    std::ranges::sort(sorted);
    const PartnerNames &names = in(locale);
    std::ranges::sort(sorted, [&names](int a, int b) { return names.less({a}, {b}); });
    QCOMPARE(sorted, codes);
    QVERIFY(!names.less({2010}, {2010}));
    QVERIFY(names.less({4801}, {4802})); // one name, two codes
    QVERIFY(names.compare(QStringLiteral("Zambia"), QStringLiteral("angola")) > 0);
    QCOMPARE(names.compare(QStringLiteral("Peru"), QStringLiteral("Peru")), 0);
}

void tst_PartnerNames::unknownCode()
{
    QCOMPARE(in(QStringLiteral("en")).name({9999}), QStringLiteral("9999"));
    QCOMPARE(in(QStringLiteral("fr_CA")).nameInSentence({23}), QStringLiteral("0023"));
}

void tst_PartnerNames::otherLanguage()
{
    const PartnerNames german(*m_registry, namesText("names.csv"), QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(german.name({4210}), QStringLiteral("Niederlande"));
    QCOMPARE(german.name({4610}), QStringLiteral("USSR")); // our own names have English for others
}

TRADESTRATA_TEST(tst_PartnerNames, QCoreApplication)
#include "tst_partnernames.moc"
