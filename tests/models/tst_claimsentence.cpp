// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/claimwords.h"
#include "tests/support/drawntable.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

} // namespace

/// The claim to paste into a report, word for word, in the three languages.
class TestClaimSentence : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysIt_data();
    void saysIt();
    void namesEveryPeriod_data();
    void namesEveryPeriod();
    void saysWhatTheSourceIs();
    void namesTheReleasesOfItsMonths();

private:
    QString paste(const QString &drawing, const ClaimPair &pair, const char *at, Measure measure, const char *language)
    {
        const TablePtr table = drawnTable(Month::of(2024, 1), drawing, m_registry, 1e9);
        const auto claims = claimsOf(ReleaseList({table}), m_registry, {pair, measure, *PeriodRef::parse(s(at)), std::nullopt});
        if (!claims)
            return testLanguage(s("en"), m_registry).text(claims.error());
        const ReleaseClaims &newest = claims->back();
        return testLanguage(s(language), m_registry)
            .paragraph(sentencesToPaste(newest.rows.front(), pair, *newest.compared))
            .replace(QChar(0xa0), u'~');
    }

    PartnerRegistry m_registry;
};

void TestClaimSentence::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

void TestClaimSentence::saysIt_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<int>("flow");
    QTest::addColumn<int>("a");
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("measure");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *what, const char *drawing, Flow flow, const char *at, Measure measure, const char *en,
                        const char *es, const char *fr, int a = 2010) {
        for (const auto &[code, text] : {std::pair("en", en), std::pair("es", es), std::pair("fr", fr)})
            QTest::addRow("%s, %s", what, code) << s(drawing) << int(flow) << a << s(at) << int(measure) << s(code) << s(text);
    };
    // A lead that is new, below a bloc that has more.
    row("new", "released 2024-05\nWorld 150 150\n0003 40 40\nMX 28 33\nCA 30 30", Flow::Exports, "2024-02", Measure::Month,
        "In February 2024 the United States exported goods worth $33.0 bn to Mexico, $3.0 bn (10.0%) more than to Canada; Mexico "
        "ranked "
        "first among single countries, though the European Union as a bloc ranked higher, at $40.0 bn. This is the "
        "first lead by Mexico in data that begin in 2024, so “ever” cannot be checked. Census basis, not seasonally adjusted: US "
        "Census Bureau, US Trade in Goods "
        "by Country, release of May 2024.",
        "En febrero de 2024, Estados Unidos exportó a México bienes por 33.0~mil~millones de dólares, 3.0~mil~millones de "
        "dólares (10.0%) más que a Canadá; primer lugar entre países individuales: México, aunque la Unión Europea como bloque "
        "quedó por encima, con 40.0~mil~millones de dólares. Es la primera ventaja de México en datos que empiezan en 2024, por"
        " lo que no se puede comprobar un “nunca antes”. Base~aduanera, sin ajuste estacional: Oficina del Censo de EE.~UU., US"
        " Trade in Goods by Country, publicación de mayo de 2024.",
        "En février 2024, les États-Unis ont exporté vers le Mexique des biens d’une valeur de 33,0~Md$, soit 3,0~Md$ (10,0~%) "
        "de plus que vers le Canada~; premier rang parmi les pays pris un à un~: le Mexique, mais l’Union européenne en bloc se"
        " place au-dessus, avec 40,0~Md$. C’est la première avance du Mexique dans des données qui commencent en 2024, donc "
        "«~jamais auparavant~» ne peut pas être vérifié. Base~douanière, données non désaisonnalisées~: Bureau du recensement "
        "des États-Unis, US Trade in Goods by Country, publié en mai 2024.");
    row("third", "World 15 15 20\nMX 1 1 1\nCA 1 2 3\nJP 3 3 3\nCN 9 9 9", Flow::Exports, "2024-03", Measure::Quarter,
        "During Q1 2024 the United States exported goods worth $6.0 bn to Canada, $3.0 bn (100.0%) more than to Mexico; Canada "
        "ranked "
        "number 3 among single countries. The lead goes back without interruption to the start of the data, in Q1 "
        "2024; what came before cannot be checked. Census basis, not seasonally adjusted: US Census Bureau, US Trade in Goods by "
        "Country, data to March 2024.",
        "En el T1~2024, Estados Unidos exportó a Canadá bienes por 6.0~mil~millones de dólares, 3.0~mil~millones de dólares "
        "(100.0%) más que a México; lugar entre países individuales de Canadá: 3. La ventaja se remonta sin interrupción al "
        "inicio de los datos (T1~2024); lo anterior no se puede comprobar. Base~aduanera, sin ajuste estacional: Oficina del "
        "Censo de EE.~UU., US Trade in Goods by Country, datos hasta marzo de 2024.",
        "Au T1~2024, les États-Unis ont exporté vers le Canada des biens d’une valeur de 6,0~Md$, soit 3,0~Md$ (100,0~%) de "
        "plus que vers le Mexique~; rang du Canada parmi les pays pris un à un~: 3. L’avance remonte sans interruption au début"
        " des données (T1~2024)~; ce qui précède ne peut pas être vérifié. Base~douanière, données non désaisonnalisées~: "
        "Bureau du recensement des États-Unis, US Trade in Goods by Country, données jusqu’à mars 2024.");
    row("tie", "World 12\nMX 5\nCA 5", Flow::Exports, "2024-01", Measure::Month,
        "In January 2024 the United States exported goods worth $5.0 bn to Mexico and exactly as much to Canada; Mexico and "
        "Canada ranked "
        "first among single countries. Census basis, not seasonally adjusted: US Census Bureau, US Trade in Goods by Country, "
        "data to "
        "January 2024.",
        "En enero de 2024, Estados Unidos exportó a México bienes por 5.0~mil~millones de dólares y exactamente lo mismo a "
        "Canadá; primer lugar entre países individuales: México y Canadá. Base~aduanera, sin ajuste estacional: Oficina del "
        "Censo de EE.~UU., US Trade in Goods by Country, datos hasta enero de 2024.",
        "En janvier 2024, les États-Unis ont exporté vers le Mexique des biens d’une valeur de 5,0~Md$, et exactement autant "
        "vers le Canada~; premier rang parmi les pays pris un à un~: le Mexique et le Canada. Base~douanière, données non "
        "désaisonnalisées~: Bureau du recensement des États-Unis, US Trade in Goods by Country, données jusqu’à janvier 2024.");
    row("blank", "MX 5 5\nCA 5 .", Flow::Exports, "2024-02", Measure::Month,
        "February 2024, not seasonally adjusted: the data do not have both Mexico and Canada, so the leader is unknown. Census "
        "basis, not "
        "seasonally adjusted: US Census Bureau, US Trade in Goods by Country, data to February 2024.",
        "Febrero de 2024, sin ajuste estacional: los datos no contienen a la vez México y Canadá, así que no se sabe "
        "quién iba por delante. Base~aduanera, sin ajuste estacional: Oficina del Censo de EE.~UU., US Trade in Goods by "
        "Country, datos "
        "hasta febrero de 2024.",
        "Février 2024, données non désaisonnalisées~: les données ne contiennent pas à la fois le Mexique et le Canada, on "
        "ne sait donc pas qui était en tête. Base~douanière, données non désaisonnalisées~: Bureau du recensement des "
        "États-Unis, US"
        " Trade in Goods by Country, données jusqu’à février 2024.");
    row("imports", "imports\nWorld 9 9\nMX 5 5\nCA 4 4", Flow::Imports, "2024-02", Measure::YearToDate,
        "Over January–February 2024 the United States imported goods worth $10.0 bn from Mexico, $2.0 bn (25.0%) more than from "
        "Canada; "
        "Mexico ranked first among single countries. The lead goes back without interruption to the start of the "
        "data, in January 2024; what came before cannot be checked. Census basis, not seasonally adjusted: US Census Bureau, US "
        "Trade in Goods by Country, data to February "
        "2024.",
        "En el periodo enero–febrero 2024, Estados Unidos importó de México bienes por 10.0~mil~millones de dólares, "
        "2.0~mil~millones de dólares (25.0%) más que de Canadá; primer lugar entre países individuales: México. La ventaja se "
        "remonta sin interrupción al inicio de los datos (enero de 2024); lo anterior no se puede comprobar. Base~aduanera, sin"
        " ajuste estacional: Oficina del Censo de EE.~UU., US Trade in Goods by Country, datos hasta febrero de 2024.",
        "Sur la période janvier–février 2024, les États-Unis ont importé du Mexique des biens d’une valeur de 10,0~Md$, soit "
        "2,0~Md$ (25,0~%) de plus que du Canada~; premier rang parmi les pays pris un à un~: le Mexique. L’avance remonte sans "
        "interruption au début des données (janvier 2024)~; ce qui précède ne peut pas être vérifié. Base~douanière, données "
        "non désaisonnalisées~: Bureau du recensement des États-Unis, US Trade in Goods by Country, données jusqu’à février "
        "2024.");
    row("total trade of a bloc", "0003 5\nCA 4\nimports\n0003 5\nCA 4", Flow::Total, "2024-01", Measure::YearToDate,
        "In January 2024 US trade in goods with the European Union came to $10.0 bn, $2.0 bn (25.0%) more than with Canada; a "
        "bloc of countries is compared, so this is not a rank among single countries. The lead goes back without interruption to "
        "the start of the data, in January 2024; what came before cannot be checked. Census basis, not seasonally adjusted: US "
        "Census Bureau, US Trade in Goods by "
        "Country, data to January 2024.",
        "En enero de 2024, el comercio de bienes de Estados Unidos con la Unión Europea sumó 10.0~mil~millones de dólares, "
        "2.0~mil~millones de dólares (25.0%) más que con Canadá; se compara un bloque de países, por lo que no es un lugar "
        "entre países individuales. La ventaja se remonta sin interrupción al inicio de los datos (enero de 2024); lo anterior "
        "no se puede comprobar. Base~aduanera, sin ajuste estacional: Oficina del Censo de EE.~UU., US Trade in Goods by "
        "Country, datos hasta enero de 2024.",
        "En janvier 2024, les échanges de biens des États-Unis avec l’Union européenne ont atteint 10,0~Md$, soit 2,0~Md$ "
        "(25,0~%) de plus qu’avec le Canada~; un bloc de pays est comparé, il ne s’agit donc pas d’un rang parmi les pays pris "
        "un à un. L’avance remonte sans interruption au début des données (janvier 2024)~; ce qui précède ne peut pas être "
        "vérifié. Base~douanière, données non désaisonnalisées~: Bureau du recensement des États-Unis, US Trade in Goods by "
        "Country, données jusqu’à janvier 2024.",
        3);
    row("balance", "World 9\nMX 5\nCA 1\nimports\nWorld 20\nMX 8\nCA 9", Flow::Balance, "2024-01", Measure::Month,
        "In January 2024 the balance of US trade in goods with Mexico came to −$3.0 bn, $5.0 bn above that with Canada; Mexico "
        "ranked first "
        "among single countries. The lead goes back without interruption to the start of the data, in January 2024; "
        "what came before cannot be checked. Census basis, not seasonally adjusted: US Census Bureau, US Trade in Goods by "
        "Country, data to January 2024.",
        "En enero de 2024, el saldo del comercio de bienes de Estados Unidos con México fue de −3.0~mil~millones de dólares, "
        "5.0~mil~millones de dólares por encima del registrado con Canadá; primer lugar entre países individuales: México. La "
        "ventaja se remonta sin interrupción al inicio de los datos (enero de 2024); lo anterior no se puede comprobar. "
        "Base~aduanera, sin ajuste estacional: Oficina del Censo de EE.~UU., US Trade in Goods by Country, datos hasta enero de"
        " 2024.",
        "En janvier 2024, le solde des échanges de biens des États-Unis avec le Mexique s’est établi à −3,0~Md$, soit 5,0~Md$ "
        "au-dessus de celui avec le Canada~; premier rang parmi les pays pris un à un~: le Mexique. L’avance remonte sans "
        "interruption au début des données (janvier 2024)~; ce qui précède ne peut pas être vérifié. Base~douanière, données "
        "non désaisonnalisées~: Bureau du recensement des États-Unis, US Trade in Goods by Country, données jusqu’à janvier "
        "2024.");
}

void TestClaimSentence::saysIt()
{
    QFETCH(QString, drawing);
    QFETCH(int, flow);
    QFETCH(int, a);
    QFETCH(QString, at);
    QFETCH(int, measure);
    QFETCH(QString, language);
    QTEST(paste(drawing, {Flow(flow), {a}, canada}, at.toLatin1().constData(), Measure(measure), language.toLatin1().constData()),
          "text");
}

void TestClaimSentence::namesEveryPeriod_data()
{
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("es");
    QTest::addColumn<QString>("fr");
    const auto row = [](Measure measure, const char *en, const char *es, const char *fr) {
        QTest::newRow(word(measure).key) << s(en) << s(es) << s(fr);
    };
    row(Measure::Month, "In December 2024 the United", "En diciembre de 2024, Estados", "En décembre 2024, les");
    row(Measure::ThreeMonths, "Over the 3 months to December 2024 the United", "En los 3 meses hasta diciembre de 2024, Estados",
        "Sur les 3~mois jusqu’à décembre 2024, les");
    row(Measure::Quarter, "During Q4 2024 the United", "En el T4~2024, Estados", "Au T4~2024, les");
    row(Measure::YearToDate, "Over January–December 2024 the United", "En el periodo enero–diciembre 2024, Estados",
        "Sur la période janvier–décembre 2024, les");
    row(Measure::TwelveMonths, "Over the 12 months to December 2024 the United",
        "En los 12 meses hasta diciembre de 2024, Estados", "Sur les 12~mois jusqu’à décembre 2024, les");
    row(Measure::Year, "In 2024 the United", "En 2024, Estados", "En 2024, les");
}

void TestClaimSentence::namesEveryPeriod()
{
    const Measure measure = *fromKey<Measure>(s(QTest::currentDataTag()));
    const QString drawing = s("MX") + s(" 2").repeated(12) + s("\nCA") + s(" 1").repeated(12);
    QFETCH(QString, en);
    QFETCH(QString, es);
    QFETCH(QString, fr);
    for (const auto &[language, begin] : {std::pair("en", en), std::pair("es", es), std::pair("fr", fr)}) {
        const QString text = paste(drawing, {Flow::Exports, mexico, canada}, "2024-12", measure, language);
        QVERIFY2(text.startsWith(begin), qPrintable(text));
    }
}

// A table with few descriptions leaves no gaps.
void TestClaimSentence::saysWhatTheSourceIs()
{
    const auto last = [this](const TableInfo &info) {
        TableInfo known = info;
        TableRow row{{Flow::Exports, mexico}, s("Mexico"), {mexico}, {5e9}, {Blank::None}};
        TableRow other{{Flow::Exports, canada}, s("Canada"), {canada}, {4e9}, {Blank::None}};
        const auto table = std::make_shared<const TradeTable>(known, Month::of(2024, 1), Month::of(2024, 1),
                                                              std::vector{other, row});
        const ClaimPair pair{Flow::Exports, mexico, canada};
        const auto claims = claimsOf(ReleaseList({table}), m_registry, {pair, Measure::Month, PeriodRef::latest(), std::nullopt});
        const Messages reported = sentencesToPaste(claims->back().rows.front(), pair, *claims->back().compared);
        return testLanguage(s("en"), m_registry).text(reported.last());
    };
    TableInfo info;
    info.source = s("Customs");
    QCOMPARE(last(info), s("Source: Customs, data to January 2024."));
    info.release = Month::of(2024, 3);
    QCOMPARE(last(info), s("Source: Customs, release of March 2024."));
    info.adjustment = s("seasonally adjusted");
    QCOMPARE(last(info), s("Seasonally adjusted: Customs, release of March 2024."));
    info.basis = s("Census basis");
    info.release.reset();
    QCOMPARE(last(info), s("Census basis, seasonally adjusted: Customs, data to January 2024."));
}

// A sum over a seam names both releases, one on either side of it only that one; the rank's release is named too.
void TestClaimSentence::namesTheReleasesOfItsMonths()
{
    const TablePtr older = drawnTable(Month::of(2024, 1), s("released 2024-06\nWorld 30 30 30\nMX 9 9 9\nCA 8 8 8"), m_registry,
                                      1e9);
    const TablePtr newer = drawnTable(Month::of(2024, 2), s("released 2024-07\nMX 9 9\nCA 7 7"), m_registry, 1e9);
    const ClaimPair pair{Flow::Exports, mexico, canada};
    const auto source = [&](const QList<TablePtr> &tables, Measure measure, const char *at) {
        const auto computed = claimsOf(ReleaseList(tables), m_registry, {pair, measure, *PeriodRef::parse(s(at)), std::nullopt});
        const ReleaseClaims &all = computed->back();
        return testLanguage(s("en"), m_registry)
            .text(sentencesToPaste(all.rows.front(), pair, *all.compared).last())
            .section(s("Country, "), 1);
    };
    QCOMPARE(source({older, newer}, Measure::Month, "2024-01"), s("release of June 2024."));
    QCOMPARE(source({older, newer}, Measure::YearToDate, "2024-03"), s("releases of June 2024 (to January 2024) and July 2024."));
    QCOMPARE(source({newer}, Measure::Month, "2024-03"), s("release of July 2024."));
    // Its rank is that of June, as July does not have all partners.
    QCOMPARE(source({older, newer}, Measure::Month, "2024-03"), s("releases of June 2024 (to March 2024) and July 2024."));
}

TRADESTRATA_TEST(TestClaimSentence, QCoreApplication)
#include "tst_claimsentence.moc"
