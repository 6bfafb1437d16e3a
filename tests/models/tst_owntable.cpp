// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/readers.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

QByteArray head()
{
    return "# Tradestrata table 1\n"
           "# publisher: US Census Bureau\n"
           "# source: US Trade in Goods by Country\n"
           "# release: 2026-03\n"
           "# unit: US dollars\n"
           "# basis: Census basis\n"
           "# adjustment: not seasonally adjusted\n"
           "# rounding: 1\n"
           "# retrieved: 2026-03-13\n"
           "# any other line explains\n";
}

QByteArray good()
{
    return head()
           + "flow,kind,code,codes,iso3,name,2025-11,2025-12,2026-01\n"
             "exports,group,0015,0015,,World,w,300,-5\n"
             "exports,partner,5800,5800,KOR,\"Korea, South\",a,m,9007199254740992\n"
             "imports,partner,4801,4801 4802,SRB,Serbia,n,b,\n";
}

QByteArray inParts()
{
    return "exports,partner,4801,4801 4802,SRB,Serbia,7,5,m\n"
           "exports,part,4801,4801,,Serbia,a,3,m\n"
           "exports,part,4802,4802,,Serbia,7,2,a\n";
}

TableRow row(Flow flow, int code, const QString &name, const QList<PartnerCode> &codes, std::vector<double> values)
{
    TableRow result{{flow, {code}}, name, codes, std::move(values), {}};
    for (const double value : result.values)
        result.blanks.push_back(std::isnan(value) ? Blank::Missing : Blank::None);
    return result;
}

constexpr double none = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestOwnTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reads_data();
    void reads();
    void writes();
    void roundTripsOddTexts();
    void roundTripsFormulas();
    void asSpreadsheetsSaveIt_data();
    void asSpreadsheetsSaveIt();
    void errorsOfSavedTables();
    void errors_data();
    void errors();
    void keepsUnknownCodes();
    void takesOlderCodes();
    void keepsCodesApart();
    void survivesMutations();

private:
    std::optional<PartnerRegistry> m_registry;
};

void TestOwnTable::initTestCase()
{
    Result<PartnerRegistry> registry = builtInRegistry();
    QVERIFY2(registry, "the built-in partners cannot be read");
    m_registry = *std::move(registry);
}

void TestOwnTable::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("as written") << good();
    QTest::newRow("CRLF") << good().replace('\n', "\r\n");
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + good();
    QTest::newRow("no last line break") << good().chopped(1);
    QTest::newRow("blank lines") << good().replace("imports,", "\n\nimports,") + "\n\n";
    QTest::newRow("codes as numbers") << good().replace("0015,0015", "15,15");
}

void TestOwnTable::reads()
{
    QFETCH(QByteArray, bytes);
    Result<Import> import = readOwnTable(bytes, *m_registry);
    QVERIFY(import);
    const TradeTable &table = *import->table;
    QCOMPARE(table.first(), Month::of(2025, 11));
    QCOMPARE(table.last(), Month::of(2026, 1));
    QCOMPARE(table.info().publisher, QStringLiteral("US Census Bureau"));
    QCOMPARE(table.info().release, Month::of(2026, 3));
    QCOMPARE(table.info().retrieved, QDate(2026, 3, 13));
    QCOMPARE(table.info().rounding, 1.0);
    const TableRow *world = table.find({Flow::Exports, worldCode});
    QVERIFY(world);
    QCOMPARE(world->blanks, (std::vector{Blank::WithinOthers, Blank::None, Blank::None}));
    QCOMPARE(world->values[1], 300.0);
    QCOMPARE(world->values[2], -5.0);
    QVERIFY(std::isnan(world->values[0]));
    const TableRow *korea = table.find({Flow::Exports, {5800}});
    QCOMPARE(korea->name, QStringLiteral("Korea, South"));
    QCOMPARE(korea->blanks, (std::vector{Blank::Absent, Blank::Missing, Blank::None}));
    QCOMPARE(korea->values[2], 9007199254740992.0);
    const TableRow *serbia = table.find({Flow::Imports, {4801}});
    QCOMPARE(serbia->codes, (QList<PartnerCode>{{4801}, {4802}}));
    QCOMPARE(serbia->blanks, (std::vector{Blank::NotYetPublished, Blank::BeforeData, Blank::Missing}));
    QCOMPARE(import->report.layout, QStringLiteral("tradestrata-table"));
    QCOMPARE(import->report.rowsRead, 3);
    QCOMPARE(import->report.warnings.size(), 1);
    QCOMPARE(import->report.warnings.first().id, QStringLiteral("values-below-zero"));
    QCOMPARE(import->report.warnings.first().count, 1);
    QCOMPARE(import->report.warnings.first().arguments.last().toString(), QStringLiteral("2026-01"));
}

void TestOwnTable::writes()
{
    const Result<Import> import = readOwnTable(good(), *m_registry);
    QVERIFY(import);
    const QByteArray bytes = writeOwnTable(*(*import).table, *m_registry);
    QByteArray expected = good();
    const QByteArray explained = "# A cell is a whole number of the unit above, or a letter that says why there is no value:\n"
                                 "# w within others: the source does not publish it apart\n"
                                 "# a absent: the partner did not exist yet, or no longer\n"
                                 "# n not yet published\n"
                                 "# m missing: suppressed or unreadable\n"
                                 "# b before the first month of the data\n";
    expected.replace("# any other line explains\n", explained);
    expected.replace(",n,b,\n", ",n,b,m\n");
    QCOMPARE(bytes, expected);
}

void TestOwnTable::roundTripsOddTexts()
{
    TableInfo info;
    info.publisher = QStringLiteral("Dirección General, \"Estadística\"");
    info.source = QStringLiteral("a source: #1");
    info.rounding = 100000;
    std::vector<TableRow> rows;
    rows.push_back(row(Flow::Exports, 2010, QStringLiteral("México, \"Estados Unidos\""), {{2010}}, {1, none}));
    rows.push_back(row(Flow::Imports, 2010, QString(), {}, {-0.0, -1e15}));
    rows.push_back(row(Flow::Imports, 9999, QStringLiteral(" two  spaces # "), {{1}, {9999}}, {none, 0}));
    const TradeTable table(info, Month::of(1999, 12), Month::of(2000, 1), rows);
    const QByteArray bytes = writeOwnTable(table, *m_registry);
    const Result<Import> again = readOwnTable(bytes, *m_registry);
    QVERIFY(again);
    QVERIFY(*(*again).table == table);
    QCOMPARE(writeOwnTable(*(*again).table, *m_registry), bytes);
    QVERIFY(bytes.contains("# rounding: 100000\n"));
    QVERIFY(bytes.contains("# release:\n"));
}

// A spreadsheet makes cells of the head's lines too, and in other languages at semicolons.
void TestOwnTable::roundTripsFormulas()
{
    const QStringList names{s("=1+1"), s("+x"), s("-x"),   s("@x"),    s("'=1+1"),
                            s("''x"),  s("-5"), s("x;=1"), s("a, =1"), s(" =\"a\"")};
    for (const QString &name : names) {
        TableInfo info;
        info.publisher = info.source = info.basis = info.adjustment = info.product = info.reporterName = name.trimmed();
        info.reporter.clear();
        const TradeTable table(info, Month::of(2000, 1), Month::of(2000, 1),
                               {row(Flow::Exports, 2010, name, {{2010}}, {-5}), row(Flow::Imports, 9999, name, {{9999}}, {1})});
        const QByteArray bytes = writeOwnTable(table, *m_registry);
        const Result<Import> again = readOwnTable(bytes, *m_registry);
        QVERIFY2(again, qPrintable(name));
        QCOMPARE(again->table->info().source, info.source);
        QCOMPARE(again->table->info().product, info.product);
        QCOMPARE(again->table->find({Flow::Imports, {9999}})->name, name);
        QCOMPARE(again->table->find({Flow::Exports, {2010}})->values[0], -5.0);
        QCOMPARE(writeOwnTable(*again->table, *m_registry), bytes);
        QVERIFY(!QString::fromUtf8(bytes).contains(QRegularExpression(s("[,;] *\"? *([=+@]|-[^0-9])"))));
    }
}

void TestOwnTable::asSpreadsheetsSaveIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    // As wide as its widest row, which is the header.
    const auto padded = [](const QByteArray &separator) {
        QByteArray text = good().replace("\"Korea, South\"", "\"Korea# South\"").replace(",", separator).replace("#", ",");
        text.replace("\n,", "\n#");
        QByteArrayList lines = text.chopped(1).split('\n');
        lines.first()[0] = '#';
        for (QByteArray &line : lines)
            line += separator.repeated(std::max(qsizetype(0), 8 - line.count(separator[0])));
        return lines.join("\r\n") + "\r\n";
    };
    const QByteArray commas = padded(",");
    row("padded", "\xEF\xBB\xBF" + commas);
    row("padded and an empty row", commas + ",,,,,,,,\r\n");
    row("padded twice as wide", QByteArray(commas).replace("\r\n", ",,,,,,,,\r\n"));
    row("semicolons", padded(";"));
    row("tabs", padded("\t"));
    row("months in words",
        QByteArray(commas).replace("2025-11", "Nov-25").replace("2025-12", "Dec-25").replace(",2026-01", ",Jan-26"));
    row("codes without zeros", QByteArray(commas).replace("0015", "15"));
    QByteArray quoted = good();
    quoted.replace("\"", "");
    QByteArrayList lines = quoted.replace("Korea, South", "Korea; South").chopped(1).split('\n');
    for (QByteArray &line : lines)
        line = line.startsWith('#') ? '"' + line + '"' : '"' + line.replace(",", "\",\"").replace("; ", ", ") + '"';
    row("quotes round everything", lines.join('\n') + '\n');
    QByteArray wide("\xFF\xFE", 2);
    const QString tabs = QString::fromUtf8(padded("\t"));
    for (const QChar c : tabs) {
        wide.append(char(c.cell()));
        wide.append(char(c.row()));
    }
    row("UTF-16", wide);
}

void TestOwnTable::asSpreadsheetsSaveIt()
{
    QFETCH(QByteArray, bytes);
    const Result<Import> plain = readOwnTable(good(), *m_registry);
    const Result<Import> import = readOwnTable(bytes, *m_registry);
    QVERIFY2(import, import ? "" : import.error().source);
    QVERIFY(*import->table == *plain->table);
    QVERIFY(import->report == plain->report);
}

void TestOwnTable::errorsOfSavedTables()
{
    const auto error = [this](QByteArray bytes) {
        const Result<Import> import = readOwnTable(bytes.replace("table 1\n", "table 1,,,,,,,,\n"), *m_registry);
        return import ? QString() : import.error().id + u'@' + QString::number(import.error().line);
    };
    QCOMPARE(error(good()), QString());
    QCOMPARE(error(good().replace("300", "3E+02")), QStringLiteral("table-cell-unreadable@12"));
    QCOMPARE(error(good().replace(",300,", ",300,1,")), QStringLiteral("table-cell-count@12"));
    QCOMPARE(error(good().replace("\"Korea, South\"", "\"Korea,\n South\"").replace("Serbia,n", "Serbia,x")),
             QStringLiteral("table-cell-unreadable@15"));
    QCOMPARE(error(good().replace("South\"", "South")), QStringLiteral("text-quote-open@13"));
    QCOMPARE(error(good().replace("# unit: US dollars\n", "")), QStringLiteral("table-head-missing@10"));
    const Result<Import> latin = readOwnTable(good()
                                                  .replace("table 1\n", "table 1,,,,,,,,\n")
                                                  .replace("Serbia", "Serb\xEC"
                                                                     "a"),
                                              *m_registry);
    QVERIFY(latin);
    QCOMPARE(latin->report.warnings.first().id, QStringLiteral("text-windows-1252"));
}

void TestOwnTable::errors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("line");
    QTest::addColumn<QVariantList>("arguments");
    const auto row = [](const char *name, const QByteArray &bytes, const char *id, int line, const QVariantList &arguments = {}) {
        QTest::newRow(name) << bytes << QString::fromLatin1(id) << line << arguments;
    };
    const auto changed = [](const char *from, const char *to) { return good().replace(from, to); };
    const auto text = [](const char *words) { return QVariant(QString::fromUtf8(words)); };
    row("empty", {}, "table-no-head", 1);
    row("no head", good().mid(head().size()), "table-no-head", 1);
    row("other words", changed("table 1", "tableau"), "table-no-head", 1);
    row("newer", changed("table 1", "table 2"), "table-newer", 1, {text("2")});
    row("newer by far", changed("table 1", "table 12"), "table-newer", 1, {text("12")});
    row("nothing but the first line", "# Tradestrata table 1\n", "table-head-missing", 1, {text("publisher")});
    row("no unit", changed("# unit: US dollars\n", ""), "table-head-missing", 10, {text("unit")});
    row("two units", changed("# unit: US", "# unit: x\n# unit: US"), "table-head-repeated", 6, {text("unit")});
    row("rounding in words", changed("rounding: 1", "rounding: one"), "table-head-unreadable", 8, {text("rounding"), text("one")});
    row("no rounding", changed("rounding: 1", "rounding: 0"), "table-head-unreadable", 8, {text("rounding"), text("0")});
    row("release in words", changed("2026-03\n", "March\n"), "table-head-unreadable", 4, {text("release"), text("March")});
    row("no such day", changed("2026-03-13", "2026-02-30"), "table-head-unreadable", 9, {text("retrieved"), text("2026-02-30")});
    row("head alone", head(), "table-no-column", 10, {text("flow")});
    row("columns in another order", changed("flow,kind", "kind,flow"), "table-no-column", 11, {text("flow")});
    row("no months", changed("name,2025-11,2025-12,2026-01", "name"), "table-no-column", 11, {text("name")});
    row("a month in words", changed("2025-12,", "Dec,"), "table-month-unreadable", 11, {text("Dec")});
    row("a month that is none", changed("2025-12,", "2025-13,"), "table-month-unreadable", 11, {text("2025-13")});
    row("a month left out", changed("2025-12,", ""), "table-month-gap", 11, {text("2026-01"), text("2025-12")});
    row("a month twice", changed("2025-12,", "2025-11,"), "table-month-gap", 11, {text("2025-11"), text("2025-12")});
    row("comma at the end", changed("2026-01\n", "2026-01,\n"), "table-month-unreadable", 11, {text("")});
    row("header alone", good().first(good().indexOf("exports")), "table-no-rows", 11);
    row("unknown flow", changed("imports", "re-exports"), "table-field-unreadable", 14, {text("flow"), text("re-exports")});
    row("a partner as group", changed("imports,partner", "imports,group"), "table-field-unreadable", 14,
        {text("kind"), text("group")});
    row("code in words", changed("partner,4801", "partner,SRB"), "table-field-unreadable", 14, {text("code"), text("SRB")});
    row("code zero", changed("group,0015", "group,0000"), "table-field-unreadable", 12, {text("code"), text("0000")});
    row("code of five digits", changed("group,0015", "group,00015"), "table-field-unreadable", 12, {text("code"), text("00015")});
    row("codes in words", changed("4801 4802", "4801;4802"), "table-field-unreadable", 14, {text("codes"), text("4801;4802")});
    row("not UTF-8",
        changed("Serbia", "Serb\xEC"
                          "a"),
        "table-field-unreadable", 14,
        {text("name"), QString::fromUtf8("Serb\xEC"
                                         "a")});
    row("open quote", changed("South\"", "South"), "table-quote-open", 13);
    row("text behind a quote", changed("South\"", "South\"!"), "table-quote-open", 13);
    row("a fraction", changed("300", "300.5"), "table-cell-unreadable", 12, {text("2025-12"), text("300.5")});
    row("grouped", changed("300", "3 000"), "table-cell-unreadable", 12, {text("2025-12"), text("3 000")});
    row("a minus alone", changed("-5", "-"), "table-cell-unreadable", 12, {text("2026-01"), text("-")});
    row("a plus", changed("300", "+300"), "table-cell-unreadable", 12, {text("2025-12"), text("+300")});
    row("another letter", changed("World,w", "World,x"), "table-cell-unreadable", 12, {text("2025-11"), text("x")});
    row("two letters", changed("World,w", "World,wa"), "table-cell-unreadable", 12, {text("2025-11"), text("wa")});
    row("too large", changed("740992", "740993"), "table-cell-unreadable", 13, {text("2026-01"), text("9007199254740993")});
    row("far too large", changed("740992", "7409920000000000"), "table-cell-unreadable", 13,
        {text("2026-01"), text("90071992547409920000000000")});
    row("a cell too few", changed(",300,", ","), "table-cell-count", 12, {2, 3});
    row("a cell too many", changed(",300,", ",300,1,"), "table-cell-count", 12, {4, 3});
    row("no cells", changed(",World,w,300,-5", ",World"), "table-cell-count", 12, {0, 3});
    row("a row twice", good() + "exports,group,0015,0015,,World,1,2,3\n", "table-row-repeated", 15, {text("0015")});
    row("a partner under both codes", good() + "imports,partner,4802,4802,,Serbia,1,2,3\n", "table-row-repeated", 15,
        {text("4801")});
    row("a part without its partner", good() + "exports,part,4801,4801,,Serbia,1,2,3\n", "table-part-alone", 15, {text("4801")});
    row("a part twice", good() + inParts() + "exports,part,4802,4802,,Serbia,7,2,a\n", "table-part-alone", 18, {text("4802")});
    row("a part that its partner does not name", good() + inParts().replace("4801 4802", "4801"), "table-part-alone", 17,
        {text("4802")});
    row("parts that come to less", good() + inParts().replace("7,2,a", "7,1,a") + "\nexports,partner,2010,2010,,Mexico,1,2,3\n",
        "table-parts-differ", 17, {text("4801"), text("2025-12")});
}

void TestOwnTable::errors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, id);
    QFETCH(int, line);
    QFETCH(QVariantList, arguments);
    const Result<Import> import = readOwnTable(bytes, *m_registry);
    QVERIFY(!import);
    QCOMPARE(import.error().id, id);
    QCOMPARE(import.error().line, line);
    QCOMPARE(import.error().arguments, arguments);
}

void TestOwnTable::keepsUnknownCodes()
{
    Result<Import> import = readOwnTable(good() + "imports,partner,9876,9876,,Nowhere,1,2,3\nimports,group,0099,,,A club,1,2,3\n",
                                         *m_registry);
    QVERIFY(import);
    QCOMPARE(import->report.codesUnknown, 2);
    QCOMPARE(import->report.warnings.size(), 2);
    QCOMPARE(import->report.warnings.first().id, QStringLiteral("codes-unknown"));
    QCOMPARE(import->report.warnings.first().count, 2);
    QCOMPARE(import->report.warnings.last().id, QStringLiteral("values-below-zero"));
    QCOMPARE(import->report.warnings.last().count, 1);
    QCOMPARE(import->report.warnings.last().arguments, (QVariantList{QStringLiteral("12"), QStringLiteral("2026-01")}));
    QCOMPARE(import->table->find({Flow::Imports, {9876}})->name, QStringLiteral("Nowhere"));
}

void TestOwnTable::takesOlderCodes()
{
    Result<Import> import = readOwnTable(good().replace("partner,4801,", "partner,4802,"), *m_registry);
    QVERIFY(import);
    QVERIFY(import->table->find({Flow::Imports, {4801}}));
}

// Two codes of one partner: what each added is below the row of both.
void TestOwnTable::keepsCodesApart()
{
    const Result<Import> import = readOwnTable(good() + inParts(), *m_registry);
    QVERIFY(import);
    QCOMPARE((*import).report.rowsRead, 4);
    const TableRow *serbia = (*import).table->find({Flow::Exports, {4801}});
    QCOMPARE(serbia->parts.size(), size_t(2));
    QCOMPARE(serbia->parts[0].code, PartnerCode{4801});
    QCOMPARE(serbia->parts[0].values[1], 3.0);
    QCOMPARE(serbia->parts[0].blanks[0], Blank::Absent);
    QCOMPARE(serbia->parts[1].code, PartnerCode{4802});
    QCOMPARE(serbia->parts[1].values[0], 7.0);
    QVERIFY((*import).table->find({Flow::Exports, {5800}})->parts.empty());
    const QByteArray bytes = writeOwnTable(*(*import).table, *m_registry);
    QVERIFY(bytes.contains(inParts()));
    const Result<Import> again = readOwnTable(bytes, *m_registry);
    QVERIFY(again && *(*again).table == *(*import).table);
}

void TestOwnTable::survivesMutations()
{
    std::mt19937 random(20251119);
    const QByteArray bytes = good() + inParts();
    const QByteArray alphabet = "0123456789,\"\n\r-#wanmb \xFF\x00";
    const auto any = [&random](qsizetype below) { return qsizetype(random() % quint32(below)); };
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray changed = bytes;
        for (qsizetype n = any(4); n >= 0; --n) {
            const qsizetype at = any(changed.size());
            changed.replace(at, any(3), QByteArray(any(3), alphabet.at(any(alphabet.size()))));
        }
        const Result<Import> import = readOwnTable(changed, *m_registry);
        if (!import) {
            QVERIFY(import.error().line > 0);
            continue;
        }
        ++read;
        const QByteArray again = writeOwnTable(*(*import).table, *m_registry);
        const Result<Import> second = readOwnTable(again, *m_registry);
        QVERIFY2(second, changed.constData());
        QVERIFY2(writeOwnTable(*(*second).table, *m_registry) == again, changed.constData());
    }
    QVERIFY(read > 1000);
}

TRADESTRATA_TEST(TestOwnTable, QCoreApplication)
#include "tst_owntable.moc"
