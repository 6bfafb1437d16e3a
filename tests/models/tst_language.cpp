// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spec/flowwords.h"
#include "models/spec/rules.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <map>
#include <random>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

// Nonbreaking spaces written as '_', to make them visible.
QString shown(QString text) { return text.replace(QChar(0x00A0), QLatin1Char('_')).replace(QChar(0x202F), QLatin1Char('_')); }

constexpr const char *codes[] = {"en", "es", "es_ES", "fr", "fr_FR"};

} // namespace

/// How the languages write money, numbers, shares, months and messages: United States, Mexico, Spain, Canada, France.
class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void optionsAreTypedOrLabelled();
    void initTestCase();
    void locales_data();
    void locales();
    void writes_data();
    void writes();
    void roundsTruly();
    void lists_data();
    void lists();
    void messages_data();
    void messages();
    void argumentsStayWhatTheyAre();
    void smallMarginsKeepTheirDigits();
    void saysWhere();
    void aboutOthers_data();
    void aboutOthers();
    void aboutProducts();
    void noPartnersAmongProducts_data();
    void noPartnersAmongProducts();
    void aboutOneProduct_data();
    void aboutOneProduct();
    void aboutQuantities();
    void nothingAboutTheUnitedStatesIsLeft_data();
    void nothingAboutTheUnitedStatesIsLeft();

private:
    const Language &in(const QString &code) const { return m_languages.at(code); }

    PartnerRegistry m_registry;
    std::map<QString, Language> m_languages;
};

void TestLanguage::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    for (const char *code : codes)
        m_languages.emplace(s(code), testLanguage(s(code), m_registry));
}

void TestLanguage::locales_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("locale");
    QTest::newRow("en") << "en"
                        << "en_US";
    QTest::newRow("es alone is Mexican") << "es"
                                         << "es_MX";
    QTest::newRow("fr alone is Canadian") << "fr"
                                          << "fr_CA";
    QTest::newRow("es_ES") << "es_ES"
                           << "es_ES";
    QTest::newRow("es-ES") << "es-ES"
                           << "es_ES";
    QTest::newRow("fr_FR") << "fr_FR"
                           << "fr_FR";
    QTest::newRow("en_GB") << "en_GB"
                           << "en_GB";
    QTest::newRow("de") << "de"
                        << "";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestLanguage::locales()
{
    QFETCH(QString, code);
    QFETCH(QString, locale);
    const auto found = Language::localeOf(code);
    QCOMPARE(found ? found->name() : QString(), locale);
}

void TestLanguage::writes_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<double>("value");
    QTest::addColumn<QStringList>("texts"); // en, es, es_ES, fr, fr_FR
    const auto row = [](const char *what, double value, const char *en, const char *es, const char *spain, const char *fr,
                        const char *france) {
        QTest::addRow("%s of %.15g", what, value)
            << QString::fromLatin1(what) << value << QStringList{s(en), s(es), s(spain), s(fr), s(france)};
    };
    row("money", 226411085987, "$226.4 bn", "226.4_mil_millones de dólares", "226.400_millones de dólares", "226,4_Md$",
        "226,4_Md$");
    row("money", 1432577700000, "$1.4 tn", "1.4_billones de dólares", "1.432.600_millones de dólares", "1_400_Md$", "1_400_Md$");
    row("money", 2120055794764, "$2.1 tn", "2.1_billones de dólares", "2.120.100_millones de dólares", "2_100_Md$", "2_100_Md$");
    row("money", -22400000, "−$22.4 million", "−22.4_millones de dólares", "−22,4_millones de dólares", "−22,4_M$", "−22,4_M$");
    row("money", 6268781779, "$6.3 bn", "6.3_mil_millones de dólares", "6.300_millones de dólares", "6,3_Md$", "6,3_Md$");
    row("money", 5, "$5", "5_dólares", "5_dólares", "5_$", "5_$");
    row("axis", 400e9, "$400 bn", "400_mil_M_USD", "400_mil_M_USD", "400_Md$", "400_Md$");
    row("axis", 300, "$300", "300_dólares", "300_dólares", "300_$", "300_$");
    row("axis", 50e6, "$50 m", "50_M_USD", "50_M_USD", "50_M$", "50_M$");
    row("axis", -2e9, "−$2 bn", "−2_mil_M_USD", "−2_mil_M_USD", "−2_Md$", "−2_Md$");
    row("number", 0, "0", "0", "0", "0", "0");
    row("number", 1e-12, "0", "0", "0", "0", "0"); // a result of dividing
    row("number", 1432.6, "1,432.6", "1,432.6", "1.432,6", "1_432,6", "1_432,6");
    row("number", 226411.1, "226,411.1", "226,411.1", "226.411,1", "226_411,1", "226_411,1");
    row("number", -1744.8, "−1,744.8", "−1,744.8", "−1.744,8", "−1_744,8", "−1_744,8");
    row("number", -0.04, "−0.04", "−0.04", "−0,04", "−0,04", "−0,04");
    row("number", 0.034, "0.03", "0.03", "0,03", "0,03", "0,03");
    row("number", 0.004, "<0.1", "<0.1", "<0,1", "<0,1", "<0,1");
    row("number", -0.004, ">−0.1", ">−0.1", ">−0,1", ">−0,1", ">−0,1");
    row("number", 1e15, "1,000,000,000,000,000.0", "1,000,000,000,000,000.0", "1.000.000.000.000.000,0",
        "1_000_000_000_000_000,0", "1_000_000_000_000_000,0");
    row("percent", 15.83, "15.8%", "15.8%", "15,8_%", "15,8_%", "15,8_%");
    row("percent", -0.3, "−0.3%", "−0.3%", "−0,3_%", "−0,3_%", "−0,3_%");
    row("month", 202508, "August 2025", "agosto de 2025", "agosto de 2025", "août 2025", "août 2025");
    row("Month", 202508, "August 2025", "Agosto de 2025", "Agosto de 2025", "Août 2025", "Août 2025");
    row("short", 1, "Jan", "ene", "ene", "janv.", "janv.");
    row("range", 108, "January–August", "enero–agosto", "enero–agosto", "janvier–août", "janvier–août");
    row("range", 808, "August", "agosto", "agosto", "août", "août");
    row("Range", 912, "September–December", "Septiembre–diciembre", "Septiembre–diciembre", "Septembre–décembre",
        "Septembre–décembre");
    row("quarter", 20253, "Q3 2025", "T3_2025", "T3_2025", "T3_2025", "T3_2025");
    row("year", 2025, "2025", "2025", "2025", "2025", "2025");
    row("billions", 0, "billions of US dollars", "miles de millones de dólares", "miles de millones de dólares",
        "milliards de dollars américains", "milliards de dollars américains");
}

void TestLanguage::writes()
{
    QFETCH(QString, what);
    QFETCH(double, value);
    QFETCH(QStringList, texts);
    const int n = int(value);
    for (size_t i = 0; i < std::size(codes); ++i) {
        const Language &language = in(s(codes[i]));
        const auto text = [&]() -> QString {
            if (what == QLatin1String("money"))
                return language.money(value);
            if (what == QLatin1String("axis"))
                return language.axisMoney(value, unitFor(std::abs(value)), 0);
            if (what == QLatin1String("number"))
                return language.number(value, 1);
            if (what == QLatin1String("percent"))
                return language.percent(value, 1);
            if (what.toLower() == QLatin1String("month"))
                return language.monthYear(Month::of(n / 100, n % 100), what[0].isUpper());
            if (what == QLatin1String("short"))
                return language.shortMonth(n);
            if (what.toLower() == QLatin1String("range"))
                return language.monthRange(n / 100, n % 100, what[0].isUpper());
            if (what == QLatin1String("quarter"))
                return language.period(Period::quarter(n / 10, n % 10));
            return what == QLatin1String("year") ? language.period(Period::year(n)) : language.unitName(MoneyUnit::Billions);
        };
        QCOMPARE(shown(text()), texts[int(i)]);
    }
}

// The written number never differs from the value by more than half a unit of its last place, whatever the size.
void TestLanguage::roundsTruly()
{
    std::mt19937 chance(3);
    std::uniform_real_distribution<double> exponent(-3, 12);
    const Language &english = in(s("en"));
    for (int i = 0; i < 20000; ++i) {
        const double value = (i % 2 == 0 ? 1 : -1) * std::pow(10, exponent(chance));
        const int decimals = i % 4;
        const QString text = english.number(value, decimals).remove(QLatin1Char(',')).replace(QChar(0x2212), QLatin1Char('-'));
        const bool isSmall = std::abs(value) < 0.5 * std::pow(10, -decimals);
        if (text.startsWith(u'<') || text.startsWith(u'>')) {
            QVERIFY2(isSmall && (value > 0) == text.startsWith(u'<'), qPrintable(text));
            QCOMPARE(std::abs(text.mid(1).toDouble()), std::pow(10, -decimals));
            continue;
        }
        QVERIFY2(text.toDouble() != 0, qPrintable(text)); // only zero is 0
        QVERIFY2(std::abs(text.toDouble() - value) <= 0.5 * std::pow(10, -decimals) * (1 + 1e-9) + std::abs(value) * 1e-15,
                 qPrintable(text));
        QCOMPARE(text.section(QLatin1Char('.'), 1).size(), decimals + (isSmall ? 1 : 0));
    }
}

void TestLanguage::lists_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("items");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *code, const char *items, const char *text) {
        QTest::addRow("%s: %s", code, items) << s(code) << s(items) << s(text);
    };
    row("en", "", "");
    row("en", "Mexico", "Mexico");
    row("en", "Mexico|Canada", "Mexico and Canada");
    row("en", "Mexico|Canada|China", "Mexico, Canada and China");
    row("en", "%1|%2", "%1 and %2");
    row("es", "México|Canadá", "México y Canadá");
    row("es", "México|Italia", "México e Italia");
    row("es", "México|Irlanda", "México e Irlanda");
    row("es", "México|Hielo", "México y Hielo");
    row("es", "México|Hispania", "México e Hispania");
    row("es_ES", "México|Canadá|India", "México, Canadá e India");
    row("fr", "le Mexique|le Canada", "le Mexique et le Canada");
}

void TestLanguage::lists()
{
    QFETCH(QString, code);
    QFETCH(QString, items);
    QFETCH(QString, text);
    QCOMPARE(in(code).list(items.split(QLatin1Char('|'), Qt::SkipEmptyParts)), text);
}

void TestLanguage::messages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *code, int count, const char *text) {
        QTest::addRow("%s, %d", code, count) << s(code) << count << s(text);
    };
    row("en",
        1, "Others includes amounts that the source does not allocate to a partner, in 1 period: from −$22.4 million in August 2025 to $6.3 bn in Q3 2025.");
    row("en",
        2, "Others includes amounts that the source does not allocate to a partner, in 2 periods: from −$22.4 million in August 2025 to $6.3 bn in Q3 2025.");
    row("en", 1200,
        "Others includes amounts that the source does not allocate to a partner, in 1,200 periods: from −$22.4 million in August "
        "2025 to $6.3 bn in Q3 2025.");
}

void TestLanguage::messages()
{
    QFETCH(QString, code);
    QFETCH(int, count);
    QFETCH(QString, text);
    const Message message{
        s("unallocated"),
        "Others includes amounts that the source does not allocate to a partner, in %n period(s): from %1 in %2 to %3 in %4.",
        {QVariant::fromValue(Money{-22400000}), QVariant::fromValue(Period::month(Month::of(2025, 8))),
         QVariant::fromValue(Money{6268781779}), QVariant::fromValue(Period::quarter(2025, 3))},
        count};
    QCOMPARE(shown(in(code).text(message)), text);
    // The other languages have both forms, no English, and every argument in its place.
    for (const char *other : {"es", "es_ES", "fr", "fr_FR"}) {
        const QString reported = in(s(other)).text(message);
        QVERIFY2(!reported.contains(s("Others")) && !reported.contains(QLatin1Char('%')) && !reported.contains(s("(s)")),
                 qPrintable(reported));
        for (const QString &part :
             {in(s(other)).number(count, 0), in(s(other)).money(-22400000), in(s(other)).money(6268781779),
              in(s(other)).period(Period::month(Month::of(2025, 8))), in(s(other)).period(Period::quarter(2025, 3))})
            QVERIFY2(reported.contains(part), qPrintable(reported + s(" without ") + part));
    }
}

void TestLanguage::argumentsStayWhatTheyAre()
{
    const Language &english = in(s("en"));
    const Message message{s("test"), "A file %1 beside %2, again %1, and 100% of %9 and %0.", {s("%2 of 5%1"), s("%1")}};
    QCOMPARE(english.text(message), s("A file %2 of 5%1 beside %1, again %2 of 5%1, and 100% of %9 and %0."));
    const Message partners{s("test"), "%1.", {QVariant::fromValue(QList<PartnerCode>{{4210}, {2010}, {3}})}};
    QCOMPARE(english.text(partners), s("The Netherlands, Mexico and the European Union."));
    const Message many{s("test"), "%1, %2 and %3", {1432, qint64(2120055794764), QStringList{s("a"), s("b")}}};
    QCOMPARE(english.text(many), s("1,432, 2,120,055,794,764 and a and b"));
    const auto run = [](const char *first, const char *last) {
        return PeriodRun{*Period::parse(s(first)), *Period::parse(s(last))};
    };
    const Message runs{s("test"),
                       "%1.",
                       {QVariant::fromValue(QList<PeriodRun>{run("2024-07", "2024-08"), run("2024-12", "2025-01"),
                                                             run("2025", "2025"), run("1985", "2024"), run("2025-Q1", "2025-Q3")})}};
    QCOMPARE(english.text(runs), s("July–August 2024, December 2024–January 2025, 2025, 1985–2024 and Q1 2025–Q3 2025."));
    QCOMPARE(in(s("es")).text(runs),
             s("Julio–agosto de 2024, diciembre de 2024–enero de 2025, 2025, 1985–2024 y T1\u00A02025–T3\u00A02025."));
    const Message inside{s("test"), "in %1", {QVariant::fromValue(MonthSpan{Month::of(2025, 9), Month::of(2025, 12)})}};
    const Message outside{s("test"),
                          "%1, %2 and %3",
                          {QVariant::fromValue(MeasuredPeriod{Measure::TwelveMonths, Period::month(Month::of(2025, 8))}),
                           QVariant::fromValue(inside), QVariant::fromValue(Messages{inside, inside})}};
    QCOMPARE(english.text(outside), s("12 months to August 2025, in September–December 2025 and in September–December 2025; in "
                                      "September–December 2025"));
}

void TestLanguage::smallMarginsKeepTheirDigits()
{
    const auto money = [this](const char *code, double dollars) { return shown(in(s(code)).money(dollars, 2)); };
    QCOMPARE(money("en", 136901609), s("$0.14 bn"));
    QCOMPARE(money("en", -1441795002), s("−$1.4 bn"));
    QCOMPARE(money("en", 52000000), s("$52.0 million"));
    QCOMPARE(money("en", 120000), s("$0.12 million"));
    QCOMPARE(money("en", 999), s("$999"));
    QCOMPARE(money("es_ES", 136901609), s("136,9_millones de dólares"));
    QCOMPARE(in(s("en")).money(136901609), s("$0.1 bn")); // one digit unless more are requested
    for (const auto &[value, text] :
         {std::pair(8.04, "8.0%"), {1.0, "1.0%"}, {0.434, "0.43%"}, {0.0604, "0.06%"}, {0.0061, "0.006%"}, {0.0, "0%"}})
        QCOMPARE(in(s("en")).finePercent(value), s(text));
}

void TestLanguage::saysWhere()
{
    const Message message{s("test"), "It is broken.", {}};
    QCOMPARE(in(s("en")).text(message.inFile(s("a %1.csv"))), s("a %1.csv: It is broken."));
    QCOMPARE(in(s("en")).text(message.inFile(s("a %2.csv"), 7)), s("a %2.csv, line 7: It is broken."));
    QCOMPARE(in(s("es")).text(message.inFile(s("a %2.csv"), 1700)), s("a %2.csv, línea 1700: It is broken."));
    QCOMPARE(in(s("en")).plainText(message.inFile(s("a.csv"), 7)), s("It is broken."));
}

void TestLanguage::optionsAreTypedOrLabelled()
{
    for (const QString &code : {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr")}) {
        Language language = testLanguage(code, *builtInRegistry());
        for (const Measure measure : {Measure::TwelveMonths, Measure::YearToDate}) {
            const QString key = QStringLiteral("same-months");
            const Message bars = *whyNot(measure, ShowAs::Value, Flow::Exports, Chart::Bars);
            FigureSpec line;
            line.measure = measure;
            const Message through = *whyNot(Extra::Through, line);
            language.setOptions(Language::Options::Typed);
            QVERIFY2(language.text(bars).contains(key), qPrintable(language.text(bars)));
            QVERIFY2(language.text(through).contains(QStringLiteral("--through")), qPrintable(language.text(through)));
            // The window has labels: its reasons contain no word that only the command line uses.
            language.setOptions(Language::Options::Labelled);
            QVERIFY2(!language.text(bars).contains(key), qPrintable(language.text(bars)));
            QVERIFY2(language.text(bars).contains(language.sentence("Option", {word(Measure::SameMonths).label})),
                     qPrintable(language.text(bars)));
            for (const Message &why : {bars, through}) {
                const QString text = language.text(why);
                QVERIFY2(!text.contains(QStringLiteral("--")) && !text.contains(QStringLiteral("same-months")), qPrintable(text));
            }
        }
    }
}

namespace {

ReleaseList dataOf(const TableInfo &info)
{
    return ReleaseList({std::make_shared<const TradeTable>(info, Month::of(2024, 1), Month::of(2024, 1), std::vector<TableRow>())});
}

ReleaseList dataOf(const QString &reporter, const QString &currency)
{
    TableInfo info;
    info.reporter = reporter;
    info.currency = currency;
    return dataOf(info);
}

} // namespace

void TestLanguage::aboutOthers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("words"); ///< unit | goods exports | on an axis | in a sentence | current prices | imports
    const auto row = [](const char *code, const char *data, const char *words) {
        QTest::newRow(qPrintable(s(code) + u' ' + s(data))) << s(code) << s(data) << s(words);
    };
    row("en",
        "USA USD", "billions of US dollars|US goods exports|$800 bn|$1.5 bn|current dollars|Rank among the single-country suppliers of goods to the US");
    row("en", "CAN CAD",
        "billions of Canadian dollars|Canada’s goods exports|CA$800 bn|CA$1.5 bn|current Canadian dollars|Rank among the "
        "single-country suppliers of goods to Canada");
    row("en",
        "CAN USD", "billions of US dollars|Canada’s goods exports|$800 bn|$1.5 bn|current dollars|Rank among the single-country suppliers of goods to Canada");
    row("en", "NLD EUR",
        "billions of euros|The Netherlands’ goods exports|€800 bn|€1.5 bn|current euros|Rank among the single-country suppliers "
        "of goods to the Netherlands");
    row("en", " EUR",
        "billions of euros|Goods exports|€800 bn|€1.5 bn|current euros|Rank among the single-country suppliers of goods");
    row("es", "CAN CAD",
        "miles de millones de dólares canadienses|Exportaciones de bienes de Canadá|800_mil_M_CAD|1.5_mil_millones de dólares "
        "canadienses|dólares canadienses corrientes|Puesto entre los países proveedores de bienes a Canadá");
    row("es", "NLD EUR",
        "miles de millones de euros|Exportaciones de bienes de los Países Bajos|800_mil_M_EUR|1.5_mil_millones de euros|euros "
        "corrientes|Puesto entre los países proveedores de bienes a los Países Bajos");
    row("es", " EUR",
        "miles de millones de euros|Exportaciones de bienes|800_mil_M_EUR|1.5_mil_millones de euros|euros corrientes|Puesto "
        "entre los países proveedores de bienes");
    row("fr", "CAN CAD",
        "milliards de dollars canadiens|Exportations de biens du Canada|800_Md_$CA|1,5_Md_$CA|dollars canadiens courants|Rang "
        "parmi les pays fournisseurs de biens au Canada");
    row("fr",
        "NLD EUR", "milliards d’euros|Exportations de biens des Pays-Bas|800_Md€|1,5_Md€|euros courants|Rang parmi les pays fournisseurs de biens aux Pays-Bas");
    row("fr",
        "DEU EUR", "milliards d’euros|Exportations de biens de l’Allemagne|800_Md€|1,5_Md€|euros courants|Rang parmi les pays fournisseurs de biens à l’Allemagne");
    row("fr", " EUR",
        "milliards d’euros|Exportations de biens|800_Md€|1,5_Md€|euros courants|Rang parmi les pays fournisseurs de biens");
}

void TestLanguage::aboutOthers()
{
    QFETCH(QString, code);
    QFETCH(QString, data);
    const Language language = in(code).about(dataOf(data.section(u' ', 0, 0), data.section(u' ', 1)), m_registry);
    const QStringList words{language.unitName(MoneyUnit::Billions),
                            language.sentence("Figure", {wordsOf(Flow::Exports).goods}),
                            language.axisMoney(800e9, MoneyUnit::Billions, 0),
                            language.money(1.5e9),
                            language.sentence("Figure", {"current dollars"}),
                            language.sentence("Figure", {wordsOf(Flow::Imports).rank})};
    QTEST(shown(words.join(u'|')), "words");
}

void TestLanguage::aboutProducts()
{
    TableInfo info;
    info.productsOf = s("MEX");
    const Language english = in(s("en")).about(dataOf(info), m_registry);
    const auto say = [](const Language &language, const char *source) { return language.sentence("Figure", {source}); };
    QCOMPARE(say(english, wordsOf(Flow::Exports).byPartner), s("US goods exports to Mexico by product"));
    QCOMPARE(say(english, wordsOf(Flow::Imports).byPartner), s("US goods imports from Mexico by product"));
    QCOMPARE(say(english, wordsOf(Flow::Balance).withPartners).arg(s("Cars")),
             s("US balance of trade in goods with Mexico: Cars"));
    QCOMPARE(english.plainText(
                 {s("x"), wordsOf(Flow::Exports).lead, {s("In 2024"), s("$5 bn"), s("Cars"), s("$1 bn"), s("Aircraft")}}),
             s("In 2024 US exports to Mexico of Cars came to $5 bn, $1 bn more than those of Aircraft"));
    const auto row = [](const char *name, int code) {
        return TableRow{{Flow::Exports, {code}}, s(name), {}, {1}, {Blank::None}};
    };
    const auto named = [&](int code) {
        const auto table = std::make_shared<const TradeTable>(
            info, Month::of(2024, 1), Month::of(2024, 1),
            std::vector<TableRow>{row("87: Cars", 20'000), row("8471: OTHER MACHINES", 20'001), row("8479: Other machines", 20'002),
                                  row("03: Fish and crustaceans, molluscs and other invertebrates", 20'003)});
        return in(s("en")).about(ReleaseList({table}), m_registry).name({code});
    };
    QCOMPARE(named(20'000), s("Cars"));
    QCOMPARE(named(20'001), s("8471: OTHER MACHINES"));
    QCOMPARE(named(20'002), s("8479: Other machines"));
    QCOMPARE(named(20'003), s("Fish and crustaceans, molluscs…"));
    info.productsOf = s("GBR");
    info.reporter = s("CAN");
    const Language canada = in(s("en")).about(dataOf(info), m_registry);
    QCOMPARE(say(canada, wordsOf(Flow::Exports).byPartner), s("Canada’s goods exports to the United Kingdom by product"));
    info.productsOf = s("USA");
    QCOMPARE(say(in(s("en")).about(dataOf(info), m_registry), wordsOf(Flow::Exports).goods),
             s("Canada’s goods exports to the United States"));
    info.productsOf = s("World");
    QCOMPARE(say(in(s("en")).about(dataOf(info), m_registry), wordsOf(Flow::Exports).goods),
             s("Canada’s goods exports to the world"));
}

void TestLanguage::noPartnersAmongProducts_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("total");
    QTest::newRow("en") << s("% of the products shown") << s("Total, all products");
    QTest::newRow("es") << s("% de los productos mostrados") << s("Total de todos los productos");
    QTest::newRow("fr") << s("% des produits affichés") << s("Total, tous les produits");
}

// The phrases of flows in every chart and claim, and sentences with the words of partners.
void TestLanguage::noPartnersAmongProducts()
{
    TableInfo info;
    info.productsOf = s("MEX");
    const Language language = in(s(QTest::currentDataTag())).about(dataOf(info), m_registry);
    QTEST(language.sentence("Figure", {"% of the partners shown"}), "shown");
    QTEST(language.sentence("Figure", {"Total, World"}), "total");
    static const QRegularExpression
        left(s("\\b(?:buyer|supplier|partner|countr|comprador|proveedor|socio|país|acheteur|fournisseur|"
               "partenaire|pays)|\\{"),
             QRegularExpression::UseUnicodePropertiesOption);
    for (const Flow flow : {Flow::Exports, Flow::Imports, Flow::Total, Flow::Balance}) {
        const FlowWords &words = wordsOf(flow);
        for (const char *source : {words.goods, words.byPartner, words.share, words.change, words.contribution, words.rank,
                                   words.largest, words.withPartners, words.effective, words.concentration, words.leader}) {
            const QString text = language.sentence("Figure", {source});
            QVERIFY2(!text.contains(left), qPrintable(text));
        }
        for (const char *source : {words.role, words.lead, words.level, words.most}) {
            const QString text = language.sentence("Message", {source});
            QVERIFY2(!text.contains(left), qPrintable(text));
        }
    }
}

void TestLanguage::aboutOneProduct_data()
{
    QTest::addColumn<QString>("reporter");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *code, const char *reporter, const char *words) {
        QTest::newRow(qPrintable(s(code) + u' ' + s(reporter))) << s(reporter) << s(words);
    };
    row("en", "USA",
        "US exports of Cars by buyer|Rank among the single-country suppliers of Cars to the US|Cars, current dollars.");
    row("en", "CAN",
        "Canada’s exports of Cars by buyer|Rank among the single-country suppliers of Cars to Canada|Cars, current dollars.");
    row("es",
        "USA", "Exportaciones de Cars de EE. UU. por comprador|Puesto entre los países proveedores de Cars a EE. UU.|Cars, dólares corrientes.");
    row("es",
        "CAN", "Exportaciones de Cars de Canadá por comprador|Puesto entre los países proveedores de Cars a Canadá|Cars, dólares corrientes.");
    row("fr",
        "USA", "Exportations américaines de Cars par acheteur|Rang parmi les pays fournisseurs de Cars aux États-Unis|Cars, dollars courants.");
    row("fr", "CAN",
        "Exportations de Cars du Canada par acheteur|Rang parmi les pays fournisseurs de Cars au Canada|Cars, dollars courants.");
}

void TestLanguage::aboutOneProduct()
{
    QFETCH(QString, reporter);
    TableInfo info;
    info.reporter = reporter;
    info.product = s("Cars");
    const Language language = in(s(QTest::currentDataTag()).section(u' ', 0, 0)).about(dataOf(info), m_registry);
    const QString said = language.sentence("Figure", {wordsOf(Flow::Exports).byPartner}) + u'|'
                         + language.sentence("Figure", {wordsOf(Flow::Imports).rank}) + u'|'
                         + language.sentence("Figure", {"Goods, %1.", "current dollars"})
                               .arg(language.sentence("Figure", {"current dollars"}));
    QTEST(QString(said).replace(QChar(0xA0), u' '), "words");
}

void TestLanguage::aboutQuantities()
{
    TableInfo info;
    info.currency.clear();
    info.quantity = s("kg");
    const Language weights = in(s("en")).about(dataOf(info), m_registry);
    QCOMPARE(weights.unitName(MoneyUnit::Billions), s("millions of tonnes"));
    QCOMPARE(weights.unitName(MoneyUnit::Millions), s("thousands of tonnes"));
    QCOMPARE(weights.unitName(MoneyUnit::Thousands), s("tonnes"));
    QCOMPARE(weights.axisMoney(4e9, MoneyUnit::Billions, 0), s("4 million t"));
    QCOMPARE(weights.axisMoney(4e4, MoneyUnit::Thousands, 0), s("40 t"));
    QCOMPARE(weights.money(-2.25e9), s("\u22122.3 million tonnes"));
    QCOMPARE(weights.money(12'345'678), s("12.3 thousand tonnes"));
    QCOMPARE(weights.money(500'000), s("500 tonnes"));
    QCOMPARE(weights.plainText({s("x"), wordsOf(Flow::Exports).lead, {s("In 2024"), s("5 t"), s("Mexico"), s("1 t"), s("Canada")}}),
             s("In 2024 the United States exported 5 t of goods to Mexico, 1 t more than to Canada"));
    info.quantity = s("items");
    const Language items = in(s("en")).about(dataOf(info), m_registry);
    QCOMPARE(items.unitName(MoneyUnit::Billions), s("billions of items"));
    QCOMPARE(items.money(7), s("7 items"));
}

void TestLanguage::nothingAboutTheUnitedStatesIsLeft_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"en", "es", "fr"})
        QTest::newRow(code) << s(code);
}

// Every sentence of figures and claims that names the United States or dollars, but for what only US data have.
void TestLanguage::nothingAboutTheUnitedStatesIsLeft()
{
    QFETCH(QString, code);
    const Language language = in(code).about(dataOf(s("DEU"), s("EUR")), m_registry);
    const QByteArray translations = sourceFile(s("translations/tradestrata_es.ts"));
    static const QRegularExpression message(
        s("<name>([^<]*)</name>|<message[^>]*>\\s*<source>([^<]*)</source>(?:\\s*<comment>([^<]*)</comment>)?"));
    static const QRegularExpression about(s("\\bUS\\b|\\$%1|dollars"));
    static const QRegularExpression
        left(s("\\bUS\\b|EE\\.\\sUU|Estados Unidos|estadounidense|États-Unis|américain|dólar|dollar|USD|\\$"),
             QRegularExpression::UseUnicodePropertiesOption);
    QString context;
    int count = 0;
    for (auto at = message.globalMatch(QString::fromUtf8(translations)); at.hasNext();) {
        const QRegularExpressionMatch found = at.next();
        if (!found.captured(1).isEmpty())
            context = found.captured(1);
        const QString source = found.captured(2).replace(s("&apos;"), s("'")).replace(s("&quot;"), s("\""));
        const bool isOnlyOfUnitedStates = source.contains(s("consumer prices")) || source.contains(s("write it as 226.4 bn"))
                                          || source.contains(s("dollars of"));
        const bool isOfFigures = context == s("Figure") || context == s("Message") || context == s("Window");
        if (!isOfFigures || isOnlyOfUnitedStates || !source.contains(about))
            continue;
        const QByteArray text = source.toUtf8(), comment = found.captured(3).toUtf8();
        const QString said = language.sentence(context.toUtf8(), {text, comment.isEmpty() ? nullptr : comment.constData()});
        QVERIFY2(!said.contains(left), qPrintable(source + s(" -> ") + said));
        ++count;
    }
    QVERIFY2(count > 45, qPrintable(QString::number(count)));
}

TRADESTRATA_TEST(TestLanguage, QCoreApplication)
#include "tst_language.moc"
