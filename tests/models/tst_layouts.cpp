// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/layouts/layoutnames.h"
#include "models/io/layouts/layouts.h"
#include "models/io/layouts/readlayout.h"
#include "models/io/readers.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkbook.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace tradestrata;
using namespace tradestrata::testsupport;
using namespace Qt::StringLiterals;

namespace {

std::vector<QByteArray> builtInDescriptions()
{
    std::vector<QByteArray> all;
    const QDir folder(QStringLiteral(TRADESTRATA_SOURCE_DIR "/resources/layouts"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (!name.contains(u"schema"))
            all.push_back(sourceFile(QStringLiteral("resources/layouts/") + name));
    }
    return all;
}

/// "exports CAN 2024 = 349397894619": the value of the period's months together, or "blank"; names with _ for a space.
QString valueIn(const TradeTable &table, const QString &what, const PartnerRegistry &registry)
{
    const QStringList words = what.split(u' ');
    const Flow flow = words[0] == u"imports" ? Flow::Imports : Flow::Exports;
    const auto period = Period::parse(words[2]);
    for (const TableRow &row : table.rows(flow)) {
        const QString column = row.key.partner.isGroup() && row.key.partner == worldCode ? QStringLiteral("World")
                               : isOnlyInFile(row.key.partner)                           ? row.name
                                                                                         : registry.columnName(row.key.partner);
        if (QString(column).replace(u' ', u'_') != words[1])
            continue;
        double sum = 0;
        for (Month month = period->first(); month <= period->last(); month = month + 1) {
            if (month < table.first() || month > table.last())
                return QStringLiteral("outside");
            if (row.blanks[size_t(month - table.first())] != Blank::None)
                return QStringLiteral("blank");
            sum += row.values[size_t(month - table.first())];
        }
        return QString::number(sum, 'f', 0);
    }
    return QStringLiteral("no row");
}

ReadOptions optionsOf(const QString &text)
{
    ReadOptions options;
    for (const QString &each : text.split(u';', Qt::SkipEmptyParts)) {
        const QString name = each.section(u'=', 0, 0), value = each.section(u'=', 1);
        if (name == u"reporter")
            options.reporter = value;
        else if (name == u"product")
            options.product = value;
        else if (name == u"products-of")
            options.productsOf = value;
        else if (name == u"level")
            options.level = value;
        else if (name == u"unit")
            options.unit = value;
        else if (name == u"sheet")
            options.sheet = value;
        else if (name == u"layout")
            options.layout = value;
        else if (name == u"decimal")
            options.decimal = value == u"comma" ? ',' : '.';
        else if (name == u"keep")
            options.keep.append({value.section(u'=', 0, 0), value.section(u'=', 1)});
        else if (name == u"role")
            options.roles.append({value.section(u'=', 0, 0), value.section(u'=', 1)});
    }
    return options;
}

// Three products of two partners and of all, at two levels, of which the coarser adds up to the total.
constexpr char products[] =
    "Year,Country,HS code,Product,Exports (USD million)\n"
    "2023,World,TOTAL,All commodities,100\n2023,Mexico,TOTAL,All commodities,90\n"
    "2023,Mexico,85,Electronics,40\n2023,Mexico,87,Cars,30\n2023,Mexico,88,Aircraft,20\n"
    "2023,Mexico,8703,Motor cars,25\n2023,Canada,85,Electronics,10\n2023,Canada,TOTAL,All commodities,10\n"
    "2024,World,TOTAL,All commodities,110\n2024,Mexico,TOTAL,All commodities,100\n"
    "2024,Mexico,85,Electronics,30\n2024,Mexico,87,Cars,50\n2024,Mexico,88,Aircraft,20\n"
    "2024,Mexico,8703,Motor cars,40\n2024,Canada,85,Electronics,10\n2024,Canada,TOTAL,All commodities,10\n";

} // namespace

/// Files of agencies, by their descriptions, and tables that only their content explains.
class TestLayouts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void descriptions();
    void wrongDescriptions();
    void units_data();
    void units();
    void files_data();
    void files();
    void refused_data();
    void refused();
    void samples_data();
    void samples();
    void sameInEveryForm();
    void codesBehindAManyTimesNamedOne();
    void damagedCells();
    void unknownNames();
    void groupsAreNoCountries();
    void whatIsLeftOut();
    void adjustments();
    void workbooks();
    void notes();

private:
    Result<Import> read(const QByteArray &bytes, const QString &name, const QString &options = {});

    std::optional<PartnerRegistry> m_registry;
    std::optional<Layouts> m_layouts;
    QTemporaryDir m_folder;
};

void TestLayouts::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    m_layouts.emplace(PartnerLookup(*m_registry, sourceFile(QStringLiteral("resources/partners/names.csv"))),
                      builtInDescriptions());
}

Result<Import> TestLayouts::read(const QByteArray &bytes, const QString &name, const QString &options)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's file cannot be written");
    file.close();
    Progress progress;
    return readDataFile(file.fileName(), *m_layouts, optionsOf(options), progress);
}

void TestLayouts::descriptions()
{
    const std::vector<QByteArray> all = builtInDescriptions();
    QVERIFY(all.size() >= 15);
    QStringList ids;
    for (const QByteArray &json : all) {
        const auto description = readDescription(json);
        QVERIFY2(description, json.left(200).constData());
        QVERIFY(!ids.contains(description->id));
        ids.append(description->id);
        const auto isIt = [&](const char *name) { return description->name == QString::fromUtf8(name); };
        QVERIFY2(std::ranges::any_of(layoutNames, isIt), qPrintable(description->name)); // it is in the translations
    }
}

void TestLayouts::wrongDescriptions()
{
    const std::pair<const char *, const char *> wrong[] = {
        {"[]", "it is not an object"},
        {R"({"name": "x", "columns": [{"head": "a", "role": "value"}]})", "it has no “id”"},
        {R"({"id": "x", "name": "x", "columns": [{"head": "a", "role": "values"}]})", "“values” is not a role"},
        {R"({"id": "x", "name": "x", "columns": [{"head": "a(", "role": "value"}]})", "“a(” is not a regular expression"},
        {R"({"id": "x", "name": "x", "columns": [{"head": "a", "role": "value", "colour": 1}]})", "unknown member “colour”"},
        {R"({"id": "x", "name": "x", "columns": [{"head": "a", "role": "year"}]})", "no column has the role “value”"},
    };
    for (const auto &[json, why] : wrong) {
        const auto description = readDescription(json);
        QVERIFY(!description);
        QCOMPARE(description.error().arguments.last().toString(), QString::fromUtf8(why));
    }
}

void TestLayouts::units_data()
{
    QTest::addColumn<QString>("unit"); ///< currency and scale, or another unit
    const auto row = [](const char *text, const char *unit) { QTest::newRow(text) << QString::fromUtf8(unit); };
    row("USD", "USD 0");
    row("exports_musd", "USD 1e+06");
    row("USDm", "USD 1e+06");
    row("EURbn", "EUR 1e+09");
    row("EUR mn", "EUR 1e+06");
    row("kEUR", "EUR 1000");
    row("€ bn", "EUR 1e+09");
    row("$ million", " 1e+06");
    row("US$ Thousand", "USD 1000");
    row("Trade Value (US$)", "USD 0");
    row("US Dollars, Millions", "USD 1e+06");
    row("Mio. Euro", "EUR 1e+06");
    row("Tsd. EUR", "EUR 1000");
    row("miles de millones de dólares de los EE. UU.", "USD 1e+09");
    row("mil millones de pesos", " 1e+09");
    row("miles de pesos", " 1000");
    row("mil dólares", " 1000");
    row("milliards d'euros", "EUR 1e+09");
    row("Dollars", " 0"); // a line above may say in which scale
    row("USD 6", "USD 0");
    row("USD mil", "USD 0 unclear: mil"); // thousands in Spanish, millions in English
    row("Exports, USD (mil.)", "USD 0 unclear: mil.");
    row("USD in hundreds", "USD 0 unclear: hundreds");
    row("Exports | in 1000 USD", "USD 1000");
    row("Exports (1,000 USD)", "USD 1000");
    row("Ausfuhr in 1 000 EUR", "EUR 1000");
    row("1.000.000 EUR", "EUR 1e+06");
    row("EUR 1000s", "EUR 1000");
    row("USD x 1000", "USD 1000");
    row("Exports, US$ (1,000)", "USD 1000");
    row("10^6 USD", "USD 1e+06");
    row("$000", " 1000");
    row("USD 1,000,000", "USD 1e+06");
    row("USD (1,000,000)", "USD 1e+06");
    row("1 000 000 EUR", "EUR 1e+06");
    row("1'000'000 CHF", "CHF 1e+06");
    row("US Dollars in 1000", "USD 1000");
    row("10^6 (USD)", "USD 1e+06");
    row("10³ USD", "USD 1000");
    row("1000 d'euros", "EUR 1000");
    row("MM USD", "USD 1e+06");
    row("mil USD", "USD 0 unclear: mil");
    row("mil US$", "USD 1000");
    row("lakh crore, INR", "INR 1e+12");
    row("1000 largest exporters, USD", "USD 0 unclear: 1000");
    row("1000 kg", "kg 1000");
    row("1,000 tonnes", "kg 1e+06");
    row("100 million yen", "JPY 1e+08");
    row("CNY 10 thousand", "CNY 10000");
    row("1 million EUR", "EUR 1e+06");
    row("INR crore", "INR 1e+07");
    row("Rs. lakh, INR", "INR 100000");
    row("10 000 USD", "USD 10000");
    row("EUR (100)", "EUR 0 unclear: 100");
    row("Top 10 partners, USD million", "USD 1e+06");
    row("USD million, 2015=100", "USD 1e+06");
    row("Exports in USD, 2024", "USD 0");
    row("10 largest partners (EUR)", "EUR 0");
    row("kg", "kg 1");
    row("Netweight (kg)", "kg 1");
    row("QUANTITY_IN_100KG", "kg 100");
    row("thousand tonnes", "kg 1e+06");
    row("toneladas", "kg 1000");
    row("Tons", "Tons"); // short or long ones
    row("exports (Mds €)", "EUR 1e+09");
    row("Md EUR", "EUR 1e+09");
    row("Md€", "EUR 1e+09");
    row("mld. EUR", "EUR 1e+09");
    row("tys. EUR", "EUR 1000");
    row("тыс. USD", "USD 1000");
    row("млн USD", "USD 1e+06");
    row("mil M USD", "USD 1e+09"); // as the program's own Spanish axis has it
    row("mdd", "USD 1e+06");
    row("$mm", " 1e+06");
    row("$B", " 0 unclear: B");
    row("百万円", "JPY 1e+06");
    row("亿美元", "USD 1e+08");
    row("千万円", "JPY 1e+07");
    row("百億円", "JPY 1e+10");
    row("(千ドル)", " 1000");
    row("Exports from MD (Maryland) by country, USD", "USD 0");
    row("Exports (USD, MD)", "USD 0");
    row("Mds d'euros", "EUR 1e+09");
    row("THS_EUR", "EUR 1000");
    row("BIO_EUR", "EUR 0 unclear: BIO");
    row("exports (TEUR)", "EUR 0 unclear: T");
    row("Exportações em US$", "USD 0");
    row("Exports USD CAF", "USD 0");
    row("(EUR Intra)", "EUR 0");
    row("Exports, all in USD with detail", "USD 0");
    row("Export USD", "USD 0");
    row("Bio EUR", "EUR 0 unclear: Bio");
    row("(zill USD)", "USD 0 unclear: zill");
    row("EUR gazil", "EUR 0 unclear: gazil");
    row("Exports FOB (USD)", "USD 0");
    row("Value, US dollars at current prices", "USD 0");
    row("exports, USD, nominal", "USD 0");
    row("Exports to the EU in EUR", "EUR 0");
    row("%", "%");
}

void TestLayouts::units()
{
    const AmountUnit unit = amountUnitOf(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(unit.other.isEmpty()
              ? u"%1 %2%3"_s.arg(unit.currency).arg(unit.scale).arg(unit.unclear.isEmpty() ? QString() : u" unclear: "_s + unit.unclear)
          : unit.isWeight() ? u"kg %1"_s.arg(unit.scale)
                            : unit.other,
          "unit");
}

void TestLayouts::files_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("what");   ///< layout, reporter, currency, frequency, first and last month, partners
    QTest::addColumn<QString>("values"); ///< separated by semicolons
    const auto row = [](const char *name, const char *text, const char *options, const char *what, const char *values) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(options) << QString::fromUtf8(what)
                            << QString::fromUtf8(values);
    };
    row("Census API", R"([["CTY_CODE","CTY_NAME","ALL_VAL_MO","YEAR","MONTH","YEAR"],
["-","TOTAL FOR ALL COUNTRIES","900","2025","01","2025"],["2010","MEXICO","500","2025","01","2025"],
["1220","CANADA","300","2025","01","2025"],["0022","OECD","800","2025","01","2025"]])",
        "", "census-api USA USD month 2025-01 2025-01 2",
        "exports World 2025-01 = 900;exports MEX 2025-01 = 500;exports CAN 2025-01 = 300");
    row("FRED, old head, a missing value", "DATE,EXPMX,EXPCH\n2025-01-01,1.5,3\n2025-02-01,.,4\n2025-03-01,2.5,5\n", "",
        "fred USA USD month 2025-01 2025-03 2",
        "exports MEX 2025-01 = 1500000;exports MEX 2025-02 = blank;exports CHN 2025-03 = 5000000");
    row("FRED, both flows in one file", "observation_date,EXPCA,IMPCA\n2025-01-01,1,2\n", "",
        "fred USA USD month 2025-01 2025-01 1", "exports CAN 2025-01 = 1000000;imports CAN 2025-01 = 2000000");
    row("Comtrade, with details and a comma at the end",
        "period,reporterISO,reporterDesc,flowDesc,partnerISO,partnerDesc,partner2Code,customsCode,motCode,cmdCode,cmdDesc,"
        "primaryValue\n"
        "\"2023\",CAN,Canada,Export,W00,World,0,C00,0,TOTAL,All Commodities,100,\n"
        "\"2023\",CAN,Canada,Export,USA,USA,0,C00,0,TOTAL,All Commodities,70,\n"
        "\"2023\",CAN,Canada,Export,USA,USA,0,C00,1000,TOTAL,All Commodities,30,\n"
        "\"2023\",CAN,Canada,Re-export,USA,USA,0,C00,0,TOTAL,All Commodities,5,\n"
        "\"2023\",CAN,Canada,Export,MEX,Mexico,0,C00,0,TOTAL,All Commodities,30,\n",
        "", "comtrade CAN USD year 2023-01 2023-12 2", "exports USA 2023 = 70;exports MEX 2023 = 30;exports World 2023 = 100");
    row("Eurostat data browser",
        "Data extracted on 02/03/2026 from [ESTAT]\nDataset:,EU trade by partner [ext_lt_maineu]\n\nTime frequency,,Annual [A]\n"
        "Stock or flow,,Imports [IMP]\nIndicator,,Trade value in million ECU/EURO [MIO_IMP_VAL]\n"
        "Geopolitical entity (reporting),,Germany [DE]\n\nTIME,2023,,2024,\nPARTNER (Labels),,,,\n"
        "All countries of the world,900,,1000,p\nUnited States,400,,:,\nMexico,30,p,40,\n\nSpecial value\n:,not available\n",
        "", "eurostat-browser DEU EUR year 2023-01 2024-12 2",
        "imports World 2024 = 1000000000;imports USA 2023 = 400000000;imports USA 2024 = blank;imports MEX 2024 = 40000000");
    row("most values suppressed, one an error of a spreadsheet",
        "period,partner,value (USD)\n2024M01,MEX,1000\n2024M02,MEX,(c)\n2024M01,CAN,#N/A\n2024M02,CAN,:\n2024M01,CHN,x\n"
        "2024M02,CHN,7\n",
        "role=value (USD)=exports", "guess - USD month 2024-01 2024-02 3",
        "exports MEX 2024-01 = 1000;exports MEX 2024-02 = blank;exports CAN 2024-01 = blank;exports CHN 2024-02 = 7");
    row("a month of a wide table without any value", "Country,Jan-25,Feb-25,Mar-25\nMexico,100,..,120\nCanada,90,..,99\n",
        "role=Jan-25=exports;unit=USD", "guess - USD month 2025-01 2025-03 2",
        "exports MEX 2025-02 = blank;exports CAN 2025-03 = 99");
    const char *const bothFlows = "exports MEX 2022 = 1000000;imports MEX 2022 = 2000000;exports CAN 2023 = 19000000;"
                                  "imports CAN 2023 = 7000000";
    row("flows under years",
        "Millions of USD\nCountry,2022,,2023,\n,Exports,Imports,Exports,Imports\nMexico,1,2,9,8\nCanada,4,5,19,7\n", "",
        "guess - USD year 2022-01 2023-12 2", bothFlows);
    row("flows under years, with a balance",
        "Millions of USD\nCountry,2022,,,2023,,\n,Exports,Imports,Balance,Exports,Imports,Balance\nMexico,1,2,-1,9,8,1\n"
        "Canada,4,5,-1,19,7,12\n",
        "", "guess - USD year 2022-01 2023-12 2", bothFlows);
    row("years under flows", "Millions of USD\n,Exports,,Imports,\nCountry,2022,2023,2022,2023\nMexico,1,9,2,8\nCanada,4,19,5,7\n",
        "", "guess - USD year 2022-01 2023-12 2", bothFlows);
    row("flow and year in one head",
        "Country,Exports 2022,Exports 2023,Imports 2022,Imports 2023\nMexico,1,9,2,8\nCanada,4,19,5,7\n", "unit=USD million",
        "guess - USD year 2022-01 2023-12 2", bothFlows);
    row("months under years, in Spanish",
        "Exportaciones, millones de EUR\n,2023,,2024,\nPaís,nov,dic,ene,feb\nMéxico,1,2,3,4\nCanadá,5,6,7,8\n", "",
        "guess - EUR month 2023-11 2024-02 2", "exports MEX 2023-12 = 2000000;exports CAN 2024-02 = 8000000");
    row("a scale in digits", "Exports,,in 1000 USD\nCountry,2023,2024\nMexico,1.5,2\nCanada,3,4\n", "",
        "guess - USD year 2023-01 2024-12 2", "exports MEX 2023 = 1500;exports CAN 2024 = 4000");
    row("an unclear scale, stated", "Exports, USD (mil.)\nCountry,2023,2024\nMexico,1.5,2\nCanada,3,4\n", "unit=USD million",
        "guess - USD year 2023-01 2024-12 2", "exports MEX 2023 = 1500000");
    row("years under months", "Exports, EUR\nCountry,January,,February,\n,2023,2024,2023,2024\nFrance,1,2,3,4\nItaly,5,6,7,8\n",
        "", "guess - EUR month 2023-01 2024-02 2", "exports FRA 2024-01 = 2;exports ITA 2023-02 = 7");
    row("years under flows, with changes",
        "EUR\nCountry,Exports,,,Imports,,\n,2023,2024,Change %,2023,2024,Change %\nFrance,1,2,100,3,4,33\nItaly,5,6,20,7,8,14\n",
        "", "guess - EUR year 2023-01 2024-12 2", "exports FRA 2024 = 2;imports ITA 2023 = 7");
    row("quarters under years",
        "Exports USD\n,2023,,,,2024,,,\nCountry,Q1,Q2,Q3,Q4,Q1,Q2,Q3,Q4\nMexico,1,2,3,4,5,6,7,8\nCanada,9,10,11,12,13,14,15,16\n",
        "", "guess - USD quarter 2023-01 2024-12 2", "exports MEX 2023-Q2 = 2;exports CAN 2024-Q4 = 16");
    row("marks of footnotes without a head", "Exports USD\nCountry,2023,,2024\nMexico,1,1,3\nCanada,5,,7\nChina,8,,9\nJapan,8,,9\n",
        "", "guess - USD year 2023-01 2024-12 4", "exports MEX 2024 = 3;exports CAN 2023 = 5");
    row("one word for all columns of a wide table", "Country,Jan-25,Feb-25,Mar-25\nMexico,100,110,120\nCanada,90,95,99\n",
        "role=Jan-25=exports;unit=USD", "guess - USD month 2025-01 2025-03 2",
        "exports MEX 2025-01 = 100;exports CAN 2025-03 = 99");
    row("one word for all partners of a wide table",
        "Quarter\tMexico\tCanada\tTotal\nQ1 2025\t100\t90\t300\nQ2 2025\t110\t95\t310\n", "role=Mexico=imports;unit=USD",
        "guess - USD quarter 2025-01 2025-06 2", "imports MEX 2025-Q1 = 100;imports CAN 2025-Q2 = 95;imports World 2025-Q2 = 310");
    row("Comtrade of the older site",
        "Classification,Year,Period,Trade Flow,Reporter Code,Reporter,Partner Code,Partner,Commodity Code,Commodity,Trade Value "
        "(US$)\r\n"
        "H5,2017,201701,Import,842,USA,156,China,TOTAL,All Commodities,40\r\n"
        "H5,2017,201701,Import,842,USA,0,World,TOTAL,All Commodities,90\r\n",
        "", "comtrade-old USA USD month 2017-01 2017-01 1", "imports CHN 2017-01 = 40;imports World 2017-01 = 90");
    row("DataWeb by month",
        "\"General Imports|Monthly data for 2024\",,,,\nData Row Count,2,,,\nData Type,Country,Year,January,February\n"
        "General Customs Value,Mexico,2024,10.00,20.00\nGeneral Customs Value,\"Korea, South\",2024,5,\n",
        "", "usitc-dataweb-monthly USA USD month 2024-01 2024-02 2",
        "imports MEX 2024-02 = 20;imports KOR 2024-01 = 5;imports KOR 2024-02 = blank");
    row("USA Trade Online",
        "\"Exports & Imports by country 2024\"\n\"Commodity: All Commodities\"\n\"Time: 2024\"\n"
        "\"Country\",\"Total Exports Value ($US)\",\"Customs Import Value (Gen) ($US)\",\"CIF Import Value (Gen) ($US)\",\n"
        "\"World "
        "Total\",\"1,000\",\"2,000\",\"2,100\"\n\"Mexico\",\"600\",\"700\",\"710\"\n\"Canada\",\"400\",\"1,300\",\"1,310\"\n",
        "", "usa-trade-online USA USD year 2024-01 2024-12 2",
        "exports MEX 2024 = 600;imports CAN 2024 = 1300;exports World 2024 = 1000");
    row("IMF, columns in another order, whatever SCALE says",
        "COUNTRY,INDICATOR,COUNTERPART_COUNTRY,TIME_PERIOD,FREQUENCY,OBS_VALUE,TRADE_FLOW,SCALE,STATUS\n"
        "USA,XG_FOB_USD,CAN,2024-M08,M,5000,XG,6,\nUSA,XG_FOB_USD,G001,2024-M08,M,9000,XG,6,\nUSA,XG_FOB_USD,G163,2024-M08,M,800,"
        "XG,6,\n",
        "", "imf-imts USA USD month 2024-08 2024-08 1", "exports CAN 2024-08 = 5000;exports World 2024-08 = 9000");
    row("WITS",
        "\xEF\xBB\xBFReporter Name,Partner Name,Year,Export (US$ Thousand),Import(US$ Thousand)\n"
        "Australia,World,2021,10,20\nAustralia,\"Korea, Rep.\",2021,1.5,2\nAustralia,South Asia,2021,3,4\n",
        "", "wits AUS USD year 2021-01 2021-12 1", "exports KOR 2021 = 1500;imports World 2021 = 20000");
    row("Statistics Canada",
        "\xEF\xBB\xBF\"REF_DATE\",\"GEO\",\"Trade\",\"Basis\",\"Seasonal adjustment\",\"Principal trading "
        "partners\",\"UOM\",\"SCALAR_FACTOR\","
        "\"VALUE\",\"STATUS\"\r\n"
        "\"2025-07\",\"Canada\",\"Export\",\"Customs\",\"Unadjusted\",\"United "
        "States\",\"Dollars\",\"millions\",\"70.2\",\"\"\r\n"
        "\"2025-07\",\"Canada\",\"Export\",\"Customs\",\"Seasonally adjusted\",\"United "
        "States\",\"Dollars\",\"millions\",\"71.5\",\"\"\r\n"
        "\"2025-07\",\"Canada\",\"Export\",\"Customs\",\"Unadjusted\",\"Mexico\",\"Dollars\",\"millions\",\"\",\"..\"\r\n",
        "", "statcan CAN CAD month 2025-07 2025-07 2", "exports USA 2025-07 = 70200000;exports MEX 2025-07 = blank");
    row("Eurostat, years from the newest, flags",
        "indic_et,sitc06,partner,geo\\time\t2015 \t2014 \nMIO_EXP_VAL,TOTAL,US,DE\t113.7 b\t95 "
        "\nMIO_EXP_VAL,TOTAL,WORLD,DE\t1193 \t: \n"
        "MIO_EXP_VAL,TOTAL,EXT_EU28,DE\t500\t400\n",
        "", "eurostat-tsv DEU EUR year 2014-01 2015-12 1",
        "exports USA 2015 = 113700000;exports USA 2014 = 95000000;exports World 2014 = blank");
    row("SDMX-CSV of any agency",
        "DATAFLOW,FREQ,REF_AREA,COUNTERPART_AREA,TRADE_FLOW,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT\n"
        "X,Q,FR,DE,X,2024-Q1,1.5,EUR,9\nX,Q,FR,W0,X,2024-Q1,3,EUR,9\n",
        "", "sdmx-csv FRA EUR quarter 2024-01 2024-03 1", "exports DEU 2024-Q1 = 1500000000;exports World 2024-Q1 = 3000000000");
    row("long, heads in Spanish, decimal commas",
        "fecha;país;exportaciones (millones de dólares de EE. "
        "UU.)\n2024-01;México;1.234,5\n2024-01;Canadá;10,5\n2024-02;México;1.300,25\n"
        "2024-02;Canadá;11\n",
        "unit=USD million;reporter=United States", "guess USA USD month 2024-01 2024-02 2",
        "exports MEX 2024-01 = 1234500000;exports CAN 2024-02 = 11000000");
    row("wide by period, in German",
        "Ausfuhr in Mio. EUR\nLand;2022;2023;2024\nVereinigte Staaten;1;2;3\nFrankreich;4;5;6\nChina;7;8;9\n", "reporter=Germany",
        "guess DEU EUR year 2022-01 2024-12 3", "exports FRA 2023 = 5000000;exports CHN 2024 = 9000000");
    row("wide by partner", "Imports of goods by Mexico\nPeriod,United States,China,Germany\n2024-01,10,20,30\n2024-02,11,21,31\n",
        "unit=USD;reporter=Mexico", "guess MEX USD month 2024-01 2024-02 3", "imports CHN 2024-02 = 21;imports DEU 2024-01 = 30");
    row("flows in a column, ISO codes",
        "iso3,flow,year,month,value_usd\nMEX,X,2024,1,5\nMEX,M,2024,1,6\nCAN,X,2024,1,7\nCAN,M,2024,1,8\n", "",
        "guess - USD month 2024-01 2024-01 2", "exports MEX 2024-01 = 5;imports CAN 2024-01 = 8");
    row("one correction", "when,who,a,b\n2024-01,Mexico,1,9\n2024-01,Canada,2,9\n2024-02,Mexico,3,9\n2024-02,Canada,4,9\n",
        "role=a=exports;role=b=ignored;unit=USD", "guess - USD month 2024-01 2024-02 2", "exports MEX 2024-02 = 3");
    row("absence is zero where the partners add up to the total, and missing elsewhere",
        "year,country,exports "
        "(USD)\n2022,World,10\n2022,Mexico,6\n2022,Canada,4\n2023,World,6\n2023,Mexico,6\n2024,World,9\n2024,Mexico,6\n",
        "", "guess - USD year 2022-01 2024-12 2", "exports CAN 2023 = 0;exports CAN 2024 = blank");
    row("a value that repeats with another is missing",
        "year,country,exports (USD)\n2022,Mexico,6\n2022,Mexico,7\n2022,Canada,4\n2022,Canada,4\n", "",
        "guess - USD year 2022-01 2022-12 2", "exports MEX 2022 = blank;exports CAN 2022 = 4");
    row("a row that cannot be placed keeps absence from being zero",
        "year,country,exports (USD)\n2022,World,10\n2022,Mexico,6\n2022,Canada,4\n2023,World,6\n2023,Mexico,6\n2O23,Canada,1\n",
        "", "guess - USD year 2022-01 2023-12 2", "exports CAN 2023 = blank");
    row("a letter that may be a unit is no flag",
        "year,country,exports (USD)\n2022,Mexico,5M\n2022,Canada,1.5 bn\n2022,France,12r\n2022,Japan,7 (p)\n"
        "2022,China,1\n2022,Germany,1\n2022,Italy,1\n2022,Spain,1\n2022,Chile,1\n2022,Peru,1\n2022,India,1\n2022,Brazil,1\n"
        "2022,Norway,1\n2022,Sweden,1\n2022,Poland,1\n2022,Turkey,1\n2022,Egypt,1\n2022,Kenya,1\n",
        "", "guess - USD year 2022-01 2022-12 18",
        "exports MEX 2022 = blank;exports CAN 2022 = blank;exports FRA 2022 = 12;exports JPN 2022 = 7");
    row("valuations are no flows",
        "year,country,Imports (FOB EUR),Exports (FOB EUR)\n2023,Mexico,1,2\n2024,Mexico,3,4\n2024,Canada,5,6\n", "",
        "guess - EUR year 2023-01 2024-12 2", "exports MEX 2024 = 4;imports CAN 2024 = 5");
    row("partners under a head that could be of a flag",
        "year,source,exports (BRL real)\n2023,Mexico,1\n2024,Mexico,3\n2024,Canada,5\n", "", "guess - BRL year 2023-01 2024-12 2",
        "exports MEX 2024 = 3");
    row("few codes under an unknown head", "year,c,exports (USD)\n2023,MX,1\n2024,MX,3\n2024,CA,5\n", "",
        "guess - USD year 2023-01 2024-12 2", "exports CAN 2024 = 5");
    row("parts are no exports",
        "year,country,Domestic exports,Re-exports,Total exports\n2023,Mexico,1,2,3\n2024,Mexico,4,5,9\n2024,Canada,5,6,11\n",
        "unit=EUR", "guess - EUR year 2023-01 2024-12 2", "exports MEX 2024 = 9;exports CAN 2024 = 11");
    row("the products of one partner, at the level that adds up", products, "products-of=mx", "guess - USD year 2023-01 2024-12 3",
        "exports 87:_Cars 2024 = 50000000;exports 88:_Aircraft 2023 = 20000000;exports World 2024 = 100000000;"
        "exports 8703:_Motor_cars 2024 = no row");
    row("their finer level", products, "products-of=Mexico;level=4", "guess - USD year 2023-01 2024-12 1",
        "exports 8703:_Motor_cars 2024 = 40000000;exports World 2024 = 100000000;exports 87:_Cars 2024 = no row");
    row("a product that a partner did not buy", products, "products-of=Canada", "guess - USD year 2023-01 2024-12 1",
        "exports 85:_Electronics 2024 = 10000000;exports World 2024 = 10000000");
    row("the partners of one product", products, "product=Cars", "guess - USD year 2023-01 2024-12 1",
        "exports MEX 2024 = 50000000");
    row("products of a stated partner", "Year,Product,Exports (USD)\n2023,Cars,3\n2023,Maize,2\n2024,Cars,4\n2024,Total,9\n",
        "products-of=Mexico", "guess - USD year 2023-01 2024-12 2",
        "exports Cars 2024 = 4;exports Maize 2024 = blank;exports World 2024 = 9");
    row("a product without a value is zero where the others are the total",
        "Year,Country,Product,Exports (USD)\n2023,Mexico,Cars,3\n2023,Mexico,Maize,2\n2023,Mexico,Total,5\n2024,Mexico,Cars,4\n"
        "2024,Mexico,Total,4\n",
        "products-of=Mexico", "guess - USD year 2023-01 2024-12 2", "exports Maize 2024 = 0");
    row("products of the only partner",
        "Year,Country,Product,Exports (USD)\n2023,Mexico,Cars,3\n2023,Mexico,Maize,2\n2024,Mexico,Cars,4\n2024,Mexico,Maize,4\n",
        "", "guess - USD year 2023-01 2024-12 2", "exports Maize 2024 = 4;exports World 2024 = no row");
    // A spreadsheet has dropped the zero of chapter 01: 10 and 11 are no parts of it.
    row("chapters without their zeros",
        "Year,Country,HS code,Product,Exports (USD)\n2023,Mexico,1,Animals,3\n2023,Mexico,10,Cereals,2\n2023,Mexico,11,Malt,4\n"
        "2024,Mexico,1,Animals,3\n2024,Mexico,10,Cereals,2\n2024,Mexico,11,Malt,4\n",
        "products-of=Mexico", "guess - USD year 2023-01 2024-12 3", "exports 01:_Animals 2024 = 3;exports 10:_Cereals 2024 = 2");
    const char *weights =
        "Year,Trade Flow,Reporter Code,Reporter,Partner Code,Partner,Commodity Code,Commodity,Netweight (kg),Trade "
        "Value (US$)\n2023,Export,842,USA,484,Mexico,87,Cars,500.5,7000\n2023,Export,842,USA,124,Canada,87,Cars,0,9000\n";
    row("money beside quantities", weights, "", "comtrade-old USA USD year 2023-01 2023-12 2",
        "exports MEX 2023 = 7000;exports CAN 2023 = 9000");
    row("quantities beside money", weights, "unit=kg", "comtrade-old USA kg year 2023-01 2023-12 2",
        "exports MEX 2023 = 501;exports CAN 2023 = blank");
    const char *hundreds =
        "DATAFLOW,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE\nX,DE,US,TOTAL,2,VALUE_IN_EUROS,2024-01,500\n"
        "X,DE,US,TOTAL,2,QUANTITY_IN_100KG,2024-01,3\n";
    row("euros beside weights", hundreds, "", "eurostat-sdmx DEU EUR month 2024-01 2024-01 1", "exports USA 2024-01 = 500");
    row("hundreds of kilograms", hundreds, "unit=t", "eurostat-sdmx DEU kg month 2024-01 2024-01 1", "exports USA 2024-01 = 300");
    const char
        *tonnes = "Year,Country,Exports (USD),Exports (tonnes)\n2023,Mexico,7000,5\n2024,Mexico,8000,6.5\n2024,Canada,9000,1\n";
    row("money of a table with weights", tonnes, "", "guess - USD year 2023-01 2024-12 2", "exports MEX 2024 = 8000");
    row("weights of any table", tonnes, "unit=kg", "guess - kg year 2023-01 2024-12 2", "exports MEX 2024 = 6500");
    row("the Census workbook as text",
        "year,CTY_CODE,CTYNAME,IJAN,IFEB,IMAR,IAPR,IMAY,IJUN,IJUL,IAUG,ISEP,IOCT,INOV,IDEC,IYR,EJAN,EFEB,EMAR,EAPR,EMAY,EJUN,"
        "EJUL,EAUG,ESEP,"
        "EOCT,ENOV,EDEC,EYR\n"
        "2024,0015,World,1,1,1,1,1,1,1,1,1,1,1,1,12,2,2,2,2,2,2,2,2,2,2,2,2,24\n"
        "2024,2010,Mexico,1,1,1,1,1,1,1,1,1,1,1,1,12,2,2,2,2,2,2,2,2,2,2,2,2,24\n",
        "", "census-workbook USA USD month 2024-01 2024-12 1", "exports MEX 2024 = 24000000;imports World 2024-03 = 1000000");
}

void TestLayouts::files()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, options);
    QFETCH(QString, values);
    const auto import = read(text, QStringLiteral("file.csv"), options);
    QVERIFY2(import, qPrintable(import ? QString()
                                       : import.error().id + QString::fromUtf8(import.error().source)
                                             + import.error().arguments.value(0).toString()));
    const TradeTable &table = *import->table;
    const TableInfo &info = table.info();
    const QStringList often{QStringLiteral("month"), QStringLiteral("quarter"), QStringLiteral("year")};
    const QString what = QStringList{import->report.layout,
                                     info.reporter.isEmpty() ? QStringLiteral("-") : info.reporter,
                                     info.currency + info.quantity,
                                     often[int(info.frequency)],
                                     table.first().toString(),
                                     table.last().toString(),
                                     QString::number(table.partnerCount())}
                             .join(u' ');
    QTEST(what, "what");
    for (const QString &value : values.split(u';')) {
        const QString wanted = value.section(QStringLiteral(" = "), 1);
        QCOMPARE(value.section(QStringLiteral(" = "), 0, 0) + QStringLiteral(" = ")
                     + valueIn(table, value.section(QStringLiteral(" = "), 0, 0), *m_registry),
                 value.section(QStringLiteral(" = "), 0, 0) + QStringLiteral(" = ") + wanted);
    }
}

void TestLayouts::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const char *text, const char *options, const char *id) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(options) << QString::fromUtf8(id);
    };
    const char
        *twoReporters = "COUNTRY,INDICATOR,COUNTERPART_COUNTRY,TIME_PERIOD,OBS_VALUE,TRADE_FLOW\nUSA,XG_FOB_USD,CAN,2024,1,XG\n"
                        "DEU,XG_FOB_USD,CAN,2024,2,XG\n";
    row("two reporters", twoReporters, "", "choice-reporter");
    row("a reporter that is not there", twoReporters, "reporter=FRA", "choice-unknown");
    row("a price index", "observation_date,CPIAUCSL\n2024-01-01,300\n", "", "file-is-reference");
    row("no table", "hello\nworld\n", "", "file-unknown-layout");
    row("several numbers", "when,who,a,b\n2024-01,Mexico,1,9\n2024-02,Canada,2,9\n", "unit=USD", "guess-no-value");
    row("no flow", "when,who,value\n2024-01,Mexico,1\n2024-02,Canada,2\n", "unit=USD", "guess-no-flow");
    row("no number in the stated style", "when;who;exports (USD)\n2024;Mexico;1,5\n2024;Canada;2,5\n2025;Canada;3,5\n",
        "decimal=point", "layout-no-values");
    row("no currency", "when,who,exports\n2024-01,Mexico,1\n2024-02,Canada,2\n", "", "unit-unknown");
    row("numbers of two readings", "when;who;exports (USD)\n2024-01;Mexico;1.234\n2024-02;Canada;2.345\n", "", "numbers-ambiguous");
    row("the same between tabs", "when\twho\texports (USD)\n2024-01\tMexico\t1.234\n2024-02\tCanada\t2.345\n", "",
        "numbers-ambiguous");
    row("groups of commas between bars", "when|who|exports (USD)\n2024-01|Mexico|1,234\n2024-02|Canada|2,345\n", "",
        "numbers-ambiguous");
    row("thousandths of a dollar between commas", "when,who,exports (USD)\n2024-01,Mexico,1.234\n2024-02,Canada,2.345\n", "",
        "numbers-ambiguous");
    row("a scale in a word that is not known", "period,partner,\"exports (Zds €)\"\n2024,Canada,60\n2024,France,70\n", "",
        "scale-unclear");
    row("the same with a currency that is stated", "period,partner,exports Zds EUR\n2024,Canada,60\n2024,France,70\n", "unit=EUR",
        "scale-unclear");
    row("a unit beside one partner", "period,unit,exports (USD)\n2024-01,KG,12\n2024-02,KG,13\n", "", "file-unknown-layout");
    row("net exports", "period,partner,net exports (USD)\n2024,Canada,60\n2024,France,70\n", "", "guess-other-numbers");
    row("exports per head", "period,partner,exports per capita (USD)\n2024,Canada,60\n2024,France,70\n", "", "guess-other-numbers");
    row("exports since January",
        "period,partner,\"exports (USD, cumulative since January)\"\n2024-01,Canada,60\n2024-02,Canada,70\n", "",
        "guess-other-numbers");
    row("exports in old prices", "period,partner,exports (constant 2015 USD)\n2024,Canada,60\n2024,France,70\n", "",
        "guess-other-numbers");
    row("adjusted and not, in a column of its own",
        "period,adjustment,partner,exports (USD)\n2024,SA,Canada,60\n2024,NSA,Canada,65\n2024,SA,Mexico,70\n2024,NSA,Mexico,75\n",
        "", "choice-other");
    row("two columns of their own",
        "period,adjustment,mode,partner,exports (USD)\n2024,SA,Sea,Canada,60\n2024,NSA,Sea,Canada,65\n2024,SA,Sea,Mexico,70\n"
        "2024,NSA,Sea,Mexico,75\n2024,SA,Air,Canada,6\n2024,NSA,Air,Canada,7\n2024,SA,Air,Mexico,8\n2024,NSA,Air,Mexico,9\n",
        "", "choice-other");
    row("a column that is not there", "when,who,exports (USD)\n2024-01,Mexico,1\n", "role=x=exports", "role-no-column");
    row("a layout that is not there", "a,b\n1,2\n", "layout=x", "layout-unknown");
    row("no head", "2022,Mexico,5\n2022,Canada,6\n2022,France,7\n2022,Japan,8\n", "unit=USD", "file-unknown-layout");
    row("too few numbers below the head",
        "year,country,exports (USD)\n2022,Mexico,5\n2022,Canada,?\n2022,France,7\n2022,Japan,8\n", "", "file-unknown-layout");
    row("a row of data that looks like years", ",Exports,Imports\nMexico,2010,2015\nAtlantis,3,4\nCanada,5,6\n", "unit=USD",
        "file-unknown-layout");
    row("a scale that is thousands or millions", "Exports, USD (mil.)\nCountry,2023,2024\nMexico,1,2\nCanada,3,4\n", "",
        "scale-unclear");
    row("a number beside the currency", "Exports, USD (100)\nCountry,2023,2024\nMexico,1,2\nCanada,3,4\n", "", "scale-unclear");
    row("years over numbers of months",
        "Exports USD\n,2023,,,2024,,\nCountry,1,2,3,1,2,3\nMexico,1,2,3,5,6,7\nCanada,1,2,3,5,6,7\n", "", "guess-shared-head");
    row("years over halves of them",
        "Exports USD\nCountry,2023,,2024,\n,Jan-Jun,Jul-Dec,Jan-Jun,Jul-Dec\nMexico,1,2,3,4\nCanada,5,6,7,8\n", "",
        "guess-shared-head");
    row("years under a part of them", "Exports, EUR\nCountry,Jan-Jun,\n,2023,2024\nFrance,1,2\nItaly,5,6\n", "",
        "guess-shared-head");
    row("the same years under two heads", "EUR\nCountry,Exports,,Tonnage,\n,2023,2024,2023,2024\nFrance,1,2,3,4\nItaly,5,6,7,8\n",
        "", "guess-shared-head");
    row("years over two columns", "Exports USD\nCountry,2023,,2024,\nMexico,1,2,3,4\nCanada,1,2,3,4\n", "", "guess-shared-head");
    row("partners over two columns", "Exports USD\nYear,Mexico,,Canada,\n2023,1,2,3,4\n2024,1,2,3,4\n", "", "guess-shared-head");
    row("exports over weight and value", "USD\nYear,Country,Exports,,Imports,\n,,Weight,Value,Weight,Value\n2023,Mexico,1,2,3,4\n2024,Mexico,1,2,3,4\n2024,Canada,5,6,7,8\n",
        "", "guess-no-value");
    row("two columns of exports", "year,country,exports (USD),exports (EUR)\n2023,Mexico,1,2\n2024,Mexico,3,4\n2024,Canada,5,6\n",
        "", "guess-no-value");
    row("an amount in Spanish", "año,país,Importe (EUR)\n2023,México,1\n2024,México,3\n2024,Canadá,5\n", "", "guess-no-flow");
    row("a partner that has no products", products, "products-of=France", "partner-not-in-file");
    row("a level that is not there", products, "products-of=Mexico;level=6", "level-unknown");
    row("a level of partners", products, "product=Cars;level=2", "level-without-products");
    row("products of a file without them", "year,country,exports (USD)\n2022,Mexico,5\n2022,Canada,6\n2023,Canada,6\n",
        "products-of=Mexico", "products-none");
    row("levels of which none adds up",
        "Year,Country,HS code,Exports (USD)\n2023,Mexico,87,3\n2023,Mexico,8703,2\n2024,Mexico,87,3\n2024,Mexico,8703,2\n", "",
        "choice-level");
    row("no quantities", "Year,Country,Exports (USD)\n2023,Mexico,7000\n2024,Mexico,8000\n2024,Canada,9000\n", "unit=kg",
        "choice-unknown");
    row("damaged JSON", "[[\"CTY_CODE\",", "", "json-unreadable");
}

void TestLayouts::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, options);
    const auto import = read(text, QStringLiteral("file.txt"), options);
    QVERIFY(!import);
    QTEST(import.error().id, "id");
}

void TestLayouts::samples_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *file, const char *options, const char *layout, const char *value) {
        QTest::newRow(file) << QString::fromUtf8(options) << QString::fromUtf8(layout) << QString::fromUtf8(value);
    };
    // The values were read in the files by eye or with grep.
    row("census_api_exports_hs_2024-08.json", "", "census-api", "exports TUN 2024-08 = 22287329");
    row("census_api_imports_hs_2024-08.json", "", "census-api", "imports World 2024-08 = 277306286291");
    row("fred_EXPMX_DATE_2017.csv", "", "fred", "exports MEX 2007-01 = 10683500000");
    row("fred_IMPMX_DATE_2017.csv", "", "fred", "imports MEX 2007-07 = 16896900000");
    row("comtrade_new_TradeData.csv", "", "comtrade", "imports AGO 2022 = 23245987158");
    row("comtrade_old_full.csv", "reporter=Albania", "comtrade-old", "imports World 2017 = 1028137");
    row("comtrade_old_short.csv", "product=1", "comtrade-old", "exports CHN 2017 = 16729257");
    row("usitc_dataweb_monthly.csv", "", "usitc-dataweb-monthly", "imports AUS 2015-03 = 780941");
    row("usitc_dataweb_annual.xlsx", "product=02", "usitc-dataweb-annual", "exports CHN 2023 = 3335000504");
    row("usa_trade_online_2024.csv", "", "usa-trade-online", "exports AFG 2024 = 11446788");
    row("usa_trade_online_monthly.xlsx", "", "usa-trade-online", "exports World 2010-12 = 117446887134");
    row("imf_imts_sdmx_csv.csv", "reporter=USA", "imf-imts", "exports CAN 2024 = 349397894619");
    row("imf_dots.xlsx", "", "imf-dots", "exports AUS 1961 = 79600000");
    row("wits_partner.csv", "", "wits", "exports AGO 2021 = 2393430");
    row("wits_partner.xlsx", "", "wits", "imports AFG 2021 = 1432130");
    row("SYNTHETIC_statcan_12100011.csv", "", "statcan", "imports USA 2025-08 = 60500000");
    row("eurostat_bulk.tsv", "reporter=DE", "eurostat-tsv", "exports EU27 2015 = 691409000000");
    row("bea_trade_by_country.xlsx", "", "bea-trade-by-country", "exports CAN 2024-Q4 = 88644000000");
}

void TestLayouts::samples()
{
    QFETCH(QString, options);
    QFETCH(QString, value);
    const QString path = sharedData().filePath(QStringLiteral("samples/") + QLatin1String(QTest::currentDataTag()));
    if (!QFile::exists(path))
        QSKIP("the sample is not on this machine");
    Progress progress;
    const auto import = readDataFile(path, *m_layouts, optionsOf(options), progress);
    QVERIFY2(import, qPrintable(import ? QString() : import.error().id));
    QTEST(import->report.layout, "layout");
    const QString asked = value.section(QStringLiteral(" = "), 0, 0);
    QCOMPARE(asked + QStringLiteral(" = ") + valueIn(*import->table, asked, *m_registry), value);
}

// The same table in every encoding, separator and kind of file.
void TestLayouts::sameInEveryForm()
{
    const QStringList head{QStringLiteral("period"), QStringLiteral("partner"), QStringLiteral("exports (USD)")};
    const QList<QStringList> rows{{QStringLiteral("2024-01"), QStringLiteral("Côte d'Ivoire"), QStringLiteral("1234.5")},
                                  {QStringLiteral("2024-01"), QStringLiteral("México"), QStringLiteral("99.25")},
                                  {QStringLiteral("2024-02"), QStringLiteral("Côte d'Ivoire"), QStringLiteral("7")},
                                  {QStringLiteral("2024-02"), QStringLiteral("México"), QStringLiteral("8.5")}};
    const auto written = [&](QChar separator, QChar decimal) {
        QString text = head.join(separator) + u'\n';
        for (QStringList row : rows) {
            row[2].replace(u'.', decimal);
            text += row.join(separator) + u'\n';
        }
        return text;
    };
    const auto plain = read(written(u',', u'.').toUtf8(), QStringLiteral("a.csv"));
    QVERIFY(plain);
    QCOMPARE(valueIn(*plain->table, QStringLiteral("exports CIV 2024-01"), *m_registry), QStringLiteral("1235"));
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray wide = utf16.encode(written(u'\t', u'.'));
    QString json = QStringLiteral("[[\"period\",\"partner\",\"exports (USD)\"]");
    for (const QStringList &row : rows)
        json += QStringLiteral(",[\"%1\",\"%2\",%3]").arg(row[0], row[1], row[2]);
    const std::pair<QString, QByteArray> files[] = {{QStringLiteral("semicolon"), written(u';', u',').toUtf8()},
                                                    {QStringLiteral("tab"), written(u'\t', u'.').toUtf8()},
                                                    {QStringLiteral("latin"), written(u';', u',').toLatin1()},
                                                    {QStringLiteral("utf-16"), wide},
                                                    {QStringLiteral("json"), (json + u']').toUtf8()},
                                                    {QStringLiteral("crlf"), written(u',', u'.').toUtf8().replace("\n", "\r\n")}};
    for (const auto &[name, bytes] : files) {
        const auto import = read(bytes, name + QStringLiteral(".csv"));
        QVERIFY2(import, qPrintable(name));
        QCOMPARE(std::vector(import->table->rows().begin(), import->table->rows().end()),
                 std::vector(plain->table->rows().begin(), plain->table->rows().end()));
    }
}

// One damaged cell of a good file: its number is right or missing, never another, and no other number changes.
void TestLayouts::damagedCells()
{
    QRandomGenerator random(7);
    std::vector<QStringList> rows;
    const QStringList partners{QStringLiteral("World"), QStringLiteral("Mexico"), QStringLiteral("Canada"),
                               QStringLiteral("China")};
    for (int month = 1; month <= 6; ++month) {
        for (int partner = 0; partner < 4; ++partner)
            rows.push_back({QStringLiteral("2024-%1").arg(month, 2, 10, QLatin1Char('0')), partners[partner],
                            QString::number(partner == 0 ? 600 + 60 * month : (partner * 100) + month * (10 * partner))});
    }
    const auto write = [](const std::vector<QStringList> &all) {
        QString text = QStringLiteral("period,partner,exports (USD)\n");
        for (const QStringList &row : all)
            text += row.join(u',') + u'\n';
        return text.toUtf8();
    };
    const auto good = read(write(rows), QStringLiteral("good.csv"));
    QVERIFY(good);
    const QStringList damages{QStringLiteral("?"),        QString(),
                              QStringLiteral("12a4"),     QStringLiteral("#REF!"),
                              QStringLiteral("1 2"),      QStringLiteral("\"\""),
                              QStringLiteral("Atlantis"), QStringLiteral("20x4-01"),
                              QStringLiteral("1O0")};
    int readCount = 0;
    for (int i = 0; i < 10000; ++i) {
        std::vector<QStringList> damaged = rows;
        QStringList &row = damaged[random.bounded(quint32(rows.size()))];
        QString &cell = row[random.bounded(3)];
        const QString before = cell;
        if (random.bounded(2) == 0 && !cell.isEmpty())
            cell[int(random.bounded(quint32(cell.size())))] = u'~';
        else
            cell = damages[int(random.bounded(quint32(damages.size())))];
        const QByteArray bytes = write(damaged);
        Progress progress;
        auto file = openGrids(bytes, progress);
        const auto import = file ? readByLayout(*file, m_layouts->descriptions(), m_layouts->resolver(), {}, progress)
                                 : Result<Import>(file.error());
        if (!import)
            continue;
        ++readCount;
        for (const TableRow &kept : good->table->rows()) {
            const TableRow *now = import->table->find(kept.key);
            for (int at = 0; now && at < good->table->monthCount(); ++at) {
                const Month month = good->table->first() + at;
                if (month < import->table->first() || month > import->table->last())
                    continue;
                const size_t place = size_t(month - import->table->first());
                const bool isRight = now->blanks[place] != Blank::None || now->values[place] == kept.values[size_t(at)];
                QVERIFY2(isRight, qPrintable(QStringLiteral("“%1” for “%2”: %3 is %4, not %5")
                                                 .arg(cell, before, month.toString())
                                                 .arg(now->values[place])
                                                 .arg(kept.values[size_t(at)])));
            }
        }
    }
    QVERIFY2(readCount > 9000, qPrintable(QString::number(readCount))); // what is refused proves nothing
}

void TestLayouts::unknownNames()
{
    const auto import = read(
        "year,country,exports (USD)\n2022,Atlantis,6\n2022,Mexico,6\n2022,Atlantic countries,9\n2022,Canada,1\n2022,France,1\n",
        QStringLiteral("atlantis.csv"));
    QVERIFY(import);
    const auto names = namesOnlyInFiles({import->table}, *m_registry);
    QCOMPARE(names.size(), 2);
    QStringList sorted = names.values();
    sorted.sort();
    QCOMPARE(sorted, (QStringList{QStringLiteral("Atlantic countries"), QStringLiteral("Atlantis")}));
    const PartnerRegistry registry = m_registry->with(names);
    const PartnerLookup lookup(registry, sourceFile(QStringLiteral("resources/partners/names.csv")));
    const auto found = lookup.resolve(QStringLiteral("atlantis"));
    QVERIFY(found);
    QVERIFY(!found->isGroup());
    QCOMPARE(registry.columnName(*found), QStringLiteral("Atlantis"));
    const auto group = lookup.resolve(QStringLiteral("group:atlantic countries"));
    QVERIFY(group);
    QVERIFY(group->isGroup());
    QVERIFY(!registry.isPlace(*group));
    // The same name has the same code in every file.
    QCOMPARE(PartnerResolver::codeOfUnknown(QStringLiteral("ATLANTIS"), false), *found);
}

void TestLayouts::groupsAreNoCountries()
{
    const QStringList groups{s("EU27_2020"),     s("EU-27"),
                             s("EA19"),          s("EXT_EU27_2020"),
                             s("LDCs"),          s("Latin America and the Caribbean"),
                             s("Rest of World"), s("Unspecified"),
                             s("Areas, nes"),    s("Areas, not specified"),
                             s("Bunkers"),       s("Special categories"),
                             s("Free zones"),    s("Other countries"),
                             s("Others"),        s("East Asia & Pacific")};
    QByteArray text("year;country;exports (USD)\n2022;Mexico;9\n2022;South Africa;8\n2022;Dominican "
                    "Republic;7\n2022;Chile;6\n2022;France;6\n");
    for (const QString &group : groups)
        text += "2022;" + group.toUtf8() + ";5\n";
    const auto import = read(text, s("groups.csv"));
    QVERIFY2(import, import ? "" : qPrintable(import.error().id));
    QCOMPARE(import->table->partnerCount(), 5);
    QCOMPARE(import->table->groupCount(), groups.size());
}

void TestLayouts::adjustments()
{
    const auto adjustment = [this](const QByteArray &text) {
        const auto import = read(text, s("adjusted.csv"));
        return import ? import->table->info().adjustment : import.error().id;
    };
    QCOMPARE(adjustment("Exports in USD (seasonally adjusted)\nCountry,2022,2023\nMexico,1,2\nCanada,5,6\n"),
             s("seasonally adjusted"));
    QCOMPARE(adjustment("Exports in USD, not seasonally adjusted\nCountry,2022,2023\nMexico,1,2\nCanada,5,6\n"),
             s("not seasonally adjusted"));
    QCOMPARE(adjustment("year,country,\"exports, seasonally adjusted (USD)\"\n2022,Mexico,1\n2022,Canada,2\n"),
             s("seasonally adjusted"));
    QCOMPARE(adjustment("year,country,exports (USD)\n2022,Mexico,1\n2022,Canada,2\n"), QString());
    const auto said = [&](const char *line) {
        return adjustment(QByteArray(line) + "\nExports in USD\nCountry,2022,2023\nMexico,1,2\nCanada,5,6\n");
    };
    QCOMPARE(said("Data have not been seasonally adjusted."), s("not seasonally adjusted"));
    QCOMPARE(said("Non-seasonally adjusted data"), s("not seasonally adjusted"));
    QCOMPARE(said("Seasonally adjusted and unadjusted data"), QString());
}

void TestLayouts::workbooks()
{
    const auto cell = [](const char *text) {
        const QByteArray content(text);
        if (content == "TRUE")
            return QByteArray("<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>");
        bool isNumber = false;
        content.toDouble(&isNumber);
        return isNumber ? "<table:table-cell office:value-type=\"float\" office:value=\"" + content + "\"/>"
                        : "<table:table-cell office:value-type=\"string\"><text:p>" + content + "</text:p></table:table-cell>";
    };
    const auto sheet = [&](const QByteArray &name, const char *last) {
        QByteArray rows;
        for (const std::array<const char *, 3> &row : {std::array{"period", "partner", "exports (USD)"},
                                                       {"2024", "Mexico", "12"},
                                                       {"2024", "Canada", "13"},
                                                       {"2024", "France", "14"},
                                                       {"2024", "Japan", "15"},
                                                       {"2024", "Chile", last}})
            rows += "<table:table-row>" + cell(row[0]) + cell(row[1]) + cell(row[2]) + "</table:table-row>";
        return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
    };
    const auto damaged = read(smallFods(sheet("A", "TRUE")), s("book.fods"));
    QVERIFY2(damaged, damaged ? "" : qPrintable(damaged.error().id));
    QCOMPARE(damaged->report.warnings.size(), 1);
    QCOMPARE(damaged->report.warnings.first().arguments.value(2).toString(), s("TRUE"));
    const auto two = read(smallFods(sheet("Old", "16") + sheet("New", "17")), s("book.fods"));
    QVERIFY(!two);
    QCOMPARE(two.error().id, s("choice-sheet"));
    const auto one = read(smallFods(sheet("Old", "16") + sheet("New", "17")), s("book.fods"), s("sheet=New"));
    QVERIFY(one);
    QCOMPARE(valueIn(*one->table, s("exports CHL 2024"), *m_registry), s("17"));
}

void TestLayouts::whatIsLeftOut()
{
    const auto warnings = [this](const char *text) {
        QStringList ids;
        const auto import = read(text, s("left.csv"));
        for (const Message &warning : import ? import->report.warnings : Messages{import.error()})
            ids.append(warning.id + (warning.arguments.isEmpty() ? QString() : u": "_s + warning.arguments.first().toString()));
        return ids.join(u"; "_s);
    };
    QCOMPARE(warnings("Exports, USD\nCountry,2022,2023,2024F,Jan-Aug 2024,Share 2023\nMexico,1,2,3,4,5\nCanada,5,6,7,8,9\n"),
             s("columns-no-period: 2024F, Jan-Aug 2024"));
    QCOMPARE(warnings("Exports in USD (cumulative)\nCountry,2022,2023\nMexico,1,2\nCanada,5,6\n"),
             s("title-other-amount: Exports in USD (cumulative)"));
    QCOMPARE(warnings("Exports, USD\nCountry,2022,2023\nMexico,1,2\nCanada,5,6\n"), QString());
}

// A row that is no series is left out each time that it comes, and takes no zero from others.
void TestLayouts::notes()
{
    const auto import =
        read("REF_DATE,GEO,Trade,Basis,Seasonal adjustment,Principal trading partners,UOM,SCALAR_FACTOR,VALUE,STATUS\n"
             "2025-07,Canada,Export,Customs,Unadjusted,Mexico,Dollars,units,5,\n"
             "2025-07,Canada,Export,Customs,Unadjusted,Total exports,Dollars,units,9,\n"
             "2025-08,Canada,Export,Customs,Unadjusted,Total exports,Dollars,units,9,\n",
             QStringLiteral("notes.csv"));
    QVERIFY(import);
    QCOMPARE(import->report.warnings.size(), 1);
    QCOMPARE(import->report.warnings.first().id, QStringLiteral("values-memorandum"));
    QCOMPARE(import->report.warnings.first().count, 2);
}

// “USA” is a name and a code: which of them the column holds, its first rows do not show.
void TestLayouts::codesBehindAManyTimesNamedOne()
{
    for (const char *canada : {"CAN", "Canada"}) {
        QByteArray text("period,partner,product,flow,value (USD)\n");
        for (const char *partner : {"USA", canada, "MEX"}) {
            for (int product = 0; product < 500; ++product)
                text += QByteArray("2025-01,") + partner + ','
                        + (product == 0 ? QByteArray("TOTAL") : QByteArray::number(1000 + product)) + ",exports,7\n";
        }
        const auto import = read(text, u"long.csv"_s, {});
        QVERIFY2(import, import ? "" : qPrintable(import.error().id));
        for (const int code : {1220, 2010})
            QVERIFY2(import->tables().first()->find({Flow::Exports, {code}}), canada);
    }
}

TRADESTRATA_TEST(TestLayouts, QCoreApplication)
#include "tst_layouts.moc"
