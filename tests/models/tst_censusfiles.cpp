// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/readers.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

double ofYear(const TradeTable &table, Flow flow, PartnerCode code, int year)
{
    const TableRow *row = table.find({flow, code});
    double sum = 0;
    for (int month = 1; month <= 12; ++month)
        sum += row->values[std::size_t(Month::of(year, month) - table.first())];
    return sum;
}

/// World less all partners, month by month; NaN before World is published.
std::map<Month, double> unallocated(const TradeTable &table, Flow flow)
{
    std::map<Month, double> left;
    const TableRow *world = table.find({flow, worldCode});
    for (int i = 0; i < table.monthCount(); ++i) {
        double partners = 0;
        for (const TableRow &row : table.rows(flow)) {
            const bool counts = !row.key.partner.isGroup() && row.blanks[std::size_t(i)] == Blank::None;
            partners += counts ? row.values[std::size_t(i)] : 0;
        }
        left[table.first() + i] = world->values[std::size_t(i)] - partners;
    }
    return left;
}

} // namespace

/// The real workbooks, if the machine has them.
class TestCensusFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void covers_data();
    void covers();
    void hasKnownFigures();
    void addsUpToWorld();
    void roundTrips();

private:
    Import read(const QString &released);

    std::optional<PartnerRegistry> m_registry;
    std::map<QString, Import> m_imports;
};

void TestCensusFiles::initTestCase()
{
    Result<PartnerRegistry> registry = builtInRegistry();
    QVERIFY2(registry, "the built-in partners cannot be read");
    m_registry = *std::move(registry);
    const QString folder = sharedData().filePath(QStringLiteral("census"));
    for (const QString &released :
         {QStringLiteral("2019-12"), QStringLiteral("2022-03"), QStringLiteral("2024-08"), QStringLiteral("2026-03")}) {
        const QString path = QStringLiteral("%1/country-released-%2.xlsx").arg(folder, released);
        if (!QFile::exists(path))
            QSKIP(qPrintable(QStringLiteral("There is no Census workbook at ") + path));
        Progress progress;
        Result<Import> import = readDataFile(path, *m_registry, Month::parse(released), progress);
        QVERIFY2(import, qPrintable(path));
        m_imports.emplace(released, *std::move(import));
    }
}

Import TestCensusFiles::read(const QString &released) { return m_imports.at(released); }

void TestCensusFiles::covers_data()
{
    QTest::addColumn<QString>("released");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("rowsRead");
    // Rows counted in the workbooks with a spreadsheet.
    QTest::newRow("2019-12") << "2019-12"
                             << "2019-10" << 7549;
    QTest::newRow("2022-03") << "2022-03"
                             << "2022-01" << 8225;
    QTest::newRow("2024-08") << "2024-08"
                             << "2024-06" << 8725;
    QTest::newRow("2026-03") << "2026-03"
                             << "2026-01" << 9217;
}

void TestCensusFiles::covers()
{
    QFETCH(QString, released);
    QFETCH(QString, last);
    QFETCH(int, rowsRead);
    const Import import = read(released);
    const TradeTable &table = *import.table;
    QCOMPARE(table.first(), Month::of(1985, 1));
    QCOMPARE(table.last().toString(), last);
    QCOMPARE(table.info().release, Month::parse(released));
    QCOMPARE(table.info().hash.size(), 64);
    QCOMPARE(table.partnerCount(), 242);
    QCOMPARE(table.groupCount(), 17);
    QSet<int> codes;
    for (const TableRow &row : table.rows()) {
        for (const PartnerCode code : row.codes)
            codes.insert(code.number);
    }
    QCOMPARE(codes.size(), 263);
    QCOMPARE(import.report.rowsRead, rowsRead);
    QCOMPARE(import.report.codesCombined, 4);
    QCOMPARE(import.report.codesUnknown, 0);
    QVERIFY(import.report.warnings.isEmpty());
}

void TestCensusFiles::hasKnownFigures()
{
    const Import import = read(QStringLiteral("2026-03"));
    const TradeTable &table = *import.table;
    QCOMPARE(ofYear(table, Flow::Exports, canada, 2024), 349908153123.0);
    QCOMPARE(ofYear(table, Flow::Exports, mexico, 2024), 334031930350.0);
    QCOMPARE(ofYear(table, Flow::Exports, worldCode, 2024), 2061690757601.0);
    QCOMPARE(ofYear(table, Flow::Exports, canada, 2025), 336518346659.0);
    QCOMPARE(ofYear(table, Flow::Exports, mexico, 2025), 337960141661.0);
    QCOMPARE(ofYear(table, Flow::Exports, worldCode, 2025), 2185183458170.0);
    const TableRow *world = table.find({Flow::Exports, worldCode});
    QCOMPARE(world->blanks[0], Blank::WithinOthers);
    QCOMPARE(world->blanks[23], Blank::WithinOthers);
    QCOMPARE(world->blanks[24], Blank::None);
    // North Korea has no row in 2017 to 2021: no trade.
    const TableRow *northKorea = table.find({Flow::Exports, {5790}});
    QCOMPARE(northKorea->values[std::size_t(Month::of(2019, 6) - table.first())], 0.0);
    QVERIFY(std::ranges::all_of(table.find({Flow::Imports, {5160}})->values,
                                [](double value) { return value == 0 || std::isnan(value); }));
}

void TestCensusFiles::addsUpToWorld()
{
    const Import import = read(QStringLiteral("2026-03"));
    const auto exports = unallocated(*import.table, Flow::Exports);
    const auto imports = unallocated(*import.table, Flow::Imports);
    double adjustment = 0;
    for (const auto &[month, left] : exports) {
        if (month.year() >= 1992 && month.year() <= 2024)
            QVERIFY2(left == 0, qPrintable(month.toString()));
        if (month.year() == 2025)
            adjustment += left;
    }
    QCOMPARE(std::round(adjustment / 1e5), -224.0); // million tenths: the timing adjustment of the year
    QCOMPARE(std::round(exports.at(Month::of(2025, 4)) / 1e5), 5888.0);
    QCOMPARE(std::round(exports.at(Month::of(2025, 5)) / 1e5), -6098.0);
    QCOMPARE(std::round(imports.at(Month::of(2025, 11)) / 1e5), -17448.0);
    for (const auto &[month, left] : imports) {
        if (month.year() < 1992 || month.year() > 2024)
            continue;
        const bool loose = month.year() >= 2004 && month.year() <= 2007;
        QVERIFY2(std::abs(left) <= (loose ? 500'000 : 0), qPrintable(month.toString()));
    }
}

void TestCensusFiles::roundTrips()
{
    const Import import = read(QStringLiteral("2026-03"));
    const QByteArray bytes = writeOwnTable(*import.table, *m_registry);
    const Result<Import> again = readOwnTable(bytes, *m_registry);
    QVERIFY(again);
    QVERIFY(*(*again).table == *import.table);
    QVERIFY(writeOwnTable(*(*again).table, *m_registry) == bytes);
}

TRADESTRATA_TEST(TestCensusFiles, QCoreApplication)
#include "tst_censusfiles.moc"
