// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/readers.h"
#include "models/numbers/computenumbers.h"
#include "tests/support/drawnspec.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

// Millions to a tenth, as tables print them.
QString inMillions(double dollars) { return QString::number(dollars / 1e6, 'f', 1); }

} // namespace

/// The built-in table against figures known from the Census Bureau's workbook of March 2026.
class TestBuiltInTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holds();
    void codesAddUp();
    void sums_data();
    void sums();
    void mexicoAtOrAboveCanada_data();
    void mexicoAtOrAboveCanada();
    void exportsAddUp();
    void importsAddUp();
    void timingAdjustment();
    void regionsAreCodeRanges_data();
    void regionsAreCodeRanges();

private:
    double value(Flow flow, int code, Month month) const
    {
        const TableRow *row = m_table->find({flow, {code}});
        const auto i = size_t(month - m_table->first());
        return row && row->blanks[i] == Blank::None ? row->values[i] : std::nan("");
    }
    // World less every partner that has a value, one by one.
    double leftOver(Flow flow, Month month) const
    {
        double left = value(flow, 15, month);
        for (const TableRow &row : m_table->rows()) {
            const double v = value(flow, row.key.partner.number, month);
            if (row.key.flow == flow && row.key.partner.number >= 1000 && !std::isnan(v))
                left -= v;
        }
        return left;
    }

    PartnerRegistry m_registry;
    TablePtr m_table;
};

void TestBuiltInTable::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    const QByteArray bytes = sourceFile(s("resources/tables/us-goods-2026-03.csv"));
    QVERIFY(!bytes.isEmpty());
    const auto import = readOwnTable(bytes, m_registry);
    QVERIFY(import);
    QVERIFY(import->report.warnings.isEmpty());
    m_table = import->table;
}

void TestBuiltInTable::holds()
{
    QCOMPARE(m_table->partnerCount(), 242);
    QCOMPARE(m_table->groupCount(), 17);
    QCOMPARE(m_table->first().toString(), s("1985-01"));
    QCOMPARE(m_table->last().toString(), s("2026-01"));
    QVERIFY(m_table->info().release == Month::of(2026, 3));
    QCOMPARE(m_table->info().basis, s("Census basis"));
    int notApart = 0;
    for (const TableRow &row : m_table->rows(Flow::Exports)) {
        if (row.key.partner.number >= 1000)
            notApart += row.blanks.front() == Blank::WithinOthers ? 1 : 0;
        for (size_t i = 0; i < row.values.size(); ++i)
            QVERIFY(row.blanks[i] != Blank::None || row.values[i] == std::floor(row.values[i]));
    }
    QCOMPARE(notApart, 153);
    for (Month m = m_table->first(); m <= m_table->last(); m = m + 1) // no World before 1987
        QCOMPARE(std::isnan(value(Flow::Exports, 15, m)), m < Month::of(1987, 1));
}

// If a partner has had two codes, each has its own months, and they add up to the partner's.
void TestBuiltInTable::codesAddUp()
{
    QStringList codes;
    for (const TableRow &row : m_table->rows()) {
        if (row.key.flow == Flow::Exports && !row.parts.empty())
            codes.append(row.key.partner.toString());
        QCOMPARE(row.parts.size(), row.codes.size() > 1 ? size_t(row.codes.size()) : size_t(0));
        for (size_t i = 0; i < row.values.size() && !row.parts.empty(); ++i) {
            double sum = 0;
            for (const CodeRow &part : row.parts)
                sum += part.blanks[i] == Blank::None ? part.values[i] : 0;
            QCOMPARE(sum, row.blanks[i] == Blank::None ? row.values[i] : 0.0);
        }
    }
    QCOMPARE(codes.join(QLatin1Char(' ')), s("4801 5081 7321 7749"));
    const TableRow *serbia = m_table->find({Flow::Exports, {4801}});
    const auto december2008 = size_t(Month::of(2008, 12) - m_table->first());
    QVERIFY(serbia->parts[1].values[december2008] > 0); // 4802 in 2007 and 2008
    QVERIFY(serbia->parts[1].blanks[december2008 + 1] == Blank::Absent);
    QVERIFY(serbia->parts[0].values[december2008 + 1] > 0);
}

void TestBuiltInTable::sums_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("dollars"); // whole dollars, or millions to a tenth
    const auto row = [](const char *spec, const char *dollars) { QTest::newRow(spec) << s(spec) << s(dollars); };
    row("MX same-months through 8 from 2025 to 2025", "226411.1");
    row("CA same-months through 8 from 2025 to 2025", "226548.0");
    row("World same-months through 8 from 2025 to 2025", "1432577.7");
    row("CA year from 2024 to 2024", "349908.2");
    row("MX year from 2024 to 2024", "334031.9");
    row("CA year from 2025 to 2025", "336518.3");
    row("MX year from 2025 to 2025", "337960.1");
    row("0003 year from 2025 to 2025", "414.4 bn");
    row("MX 12-months from 2025-08 to 2025-08", "335308393143");
    row("CA 12-months from 2025-08 to 2025-08", "341604175172");
    row("World 12-months from 2025-08 to 2025-08", "2120055794764");
}

void TestBuiltInTable::sums()
{
    QFETCH(QString, spec);
    QFETCH(QString, dollars);
    const auto numbers = numbersOf(ReleaseList({m_table}), m_registry, drawnSpec(spec, m_registry));
    QVERIFY(numbers);
    QCOMPARE(numbers->sums.shown[0].size(), 1);
    const double sum = numbers->sums.shown[0].values[0];
    if (spec.startsWith(s("0003"))) // known to 414.4 bn
        QCOMPARE(QString::number(sum / 1e9, 'f', 1), s("414.4"));
    else
        QCOMPARE(dollars.contains(QLatin1Char('.')) ? inMillions(sum) : QString::number(sum, 'f', 0), dollars);
}

void TestBuiltInTable::mexicoAtOrAboveCanada_data()
{
    QTest::addColumn<QString>("periods");
    const auto row = [](const char *measure, const char *periods) { QTest::newRow(measure) << s(periods); };
    row("month", "2023-10 2024-07 2024-08 2025-01 2025-04 2025-05 2025-07 2025-08 2025-11 2025-12 2026-01");
    row("3-months", "2024-09 2025-07 2025-08 2025-09 2025-10 2025-12 2026-01");
    row("quarter", "2024-Q3 2025-Q3 2025-Q4");
    row("year-to-date", "2025-01 2025-12 2026-01");
    row("12-months", "2025-12 2026-01");
    row("year", "2025");
}

void TestBuiltInTable::mexicoAtOrAboveCanada()
{
    QFETCH(QString, periods);
    const auto numbers = numbersOf(ReleaseList({m_table}), m_registry,
                                   drawnSpec(s("MX CA ") + s(QTest::currentDataTag()), m_registry));
    QVERIFY(numbers);
    QStringList found;
    for (size_t i = 0; i < numbers->periods.size(); ++i) {
        if (numbers->sums.shown[0].values[i] >= numbers->sums.shown[1].values[i])
            found.append(numbers->periods[i].toString());
    }
    QCOMPARE(found.join(QLatin1Char(' ')), periods);
}

void TestBuiltInTable::exportsAddUp()
{
    const auto spec = drawnSpec(s("exports MX CA"), m_registry);
    const auto numbers = numbersOf(ReleaseList({m_table}), m_registry, spec);
    QVERIFY(numbers);
    for (Month m = Month::of(1987, 1); m <= m_table->last(); m = m + 1) {
        const double left = leftOver(Flow::Exports, m);
        QCOMPARE(numbers->sums.unallocated.values[size_t(m - m_table->first())], left);
        if (m >= Month::of(1992, 1) && m <= Month::of(2024, 12))
            QCOMPARE(left, 0.0);
    }
    for (int year = 1987; year <= 1991; ++year) {
        double left = 0;
        double total = 0;
        for (int month = 1; month <= 12; ++month) {
            left += leftOver(Flow::Exports, Month::of(year, month));
            total += value(Flow::Exports, 15, Month::of(year, month));
        }
        QVERIFY2(left / total > 0.0165 && left / total < 0.0275, QByteArray::number(left / total));
    }
}

void TestBuiltInTable::importsAddUp()
{
    int apart = 0;
    for (Month m = Month::of(1992, 1); m <= Month::of(2024, 12); m = m + 1) {
        const double left = leftOver(Flow::Imports, m);
        if (m.year() >= 2004 && m.year() <= 2007) {
            QVERIFY2(std::abs(left) <= 0.55e6, QByteArray::number(left));
            apart += left != 0 ? 1 : 0;
        } else {
            QCOMPARE(left, 0.0);
        }
    }
    QVERIFY(apart > 0);
    for (int year = 1987; year <= 1991; ++year) {
        double left = 0;
        double total = 0;
        for (int month = 1; month <= 12; ++month) {
            left += leftOver(Flow::Imports, Month::of(year, month));
            total += value(Flow::Imports, 15, Month::of(year, month));
        }
        QVERIFY2(left / total > 0.0095 && left / total < 0.0175, QByteArray::number(left / total));
    }
}

void TestBuiltInTable::timingAdjustment()
{
    QCOMPARE(inMillions(leftOver(Flow::Exports, Month::of(2025, 5))), s("-609.8"));
    QCOMPARE(inMillions(leftOver(Flow::Exports, Month::of(2025, 4))), s("588.8"));
    QCOMPARE(inMillions(leftOver(Flow::Imports, Month::of(2025, 11))), s("-1744.8"));
    const auto numbers = numbersOf(ReleaseList({m_table}), m_registry,
                                   drawnSpec(s("exports MX year from 2025 to 2025"), m_registry));
    QVERIFY(numbers);
    QCOMPARE(inMillions(numbers->sums.unallocated.values[0]), s("-22.4"));
}

void TestBuiltInTable::regionsAreCodeRanges_data()
{
    QTest::addColumn<int>("region");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("South and Central America") << 9 << 2050 << 3999;
    QTest::newRow("Europe") << 12 << 4000 << 4999;
    QTest::newRow("Asia") << 16 << 5000 << 5999;
    QTest::newRow("Australia and Oceania") << 18 << 6000 << 6999;
    QTest::newRow("Africa") << 13 << 7000 << 7999;
    QTest::newRow("North America without Greenland and St Pierre") << 10 << 1220 << 2010;
}

// To the dollar from 2003 on; before, the source rounds regions to 0.1 million.
void TestBuiltInTable::regionsAreCodeRanges()
{
    QFETCH(int, region);
    QFETCH(int, from);
    QFETCH(int, to);
    int compared = 0;
    for (const Flow flow : {Flow::Exports, Flow::Imports}) {
        for (Month m = Month::of(1992, 1); m <= m_table->last(); m = m + 1) {
            double members = 0;
            for (const TableRow &row : m_table->rows(flow)) {
                const int code = row.key.partner.number;
                const double v = value(flow, code, m);
                if (code >= from && code <= to && code != 1610 && !std::isnan(v))
                    members += v;
            }
            const double published = value(flow, region, m);
            if (std::isnan(published))
                continue;
            const double apart = std::abs(published - members);
            QVERIFY2(apart <= (m < Month::of(2003, 1) ? 1.0e6 : 0.5),
                     qPrintable(m.toString() + QString::number(published - members, 'f', 0)));
            ++compared;
        }
    }
    QVERIFY(compared > 600);
}

TRADESTRATA_TEST(TestBuiltInTable, QCoreApplication)
#include "tst_builtintable.moc"
