// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/readers.h"
#include "models/releases/diff.h"
#include "tests/support/applieddiff.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// What a newer release changed, of the Census Bureau's own workbooks where these are on the machine.
class TestDiffWorkbooks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void realWorkbooksApply_data();
    void realWorkbooksApply();
    void realCells_data();
    void realCells();
    void realYears();
    void realMonthsInLongForm();

private:
    TablePtr workbook(const QString &released);

    std::optional<PartnerRegistry> m_registry;
    std::map<QString, TablePtr> m_workbooks;
};

void TestDiffWorkbooks::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

TablePtr TestDiffWorkbooks::workbook(const QString &released)
{
    const QString path = sharedData().filePath(s("census/country-released-%1.xlsx").arg(released));
    if (!m_workbooks.contains(released) && QFile::exists(path)) {
        Progress progress;
        const auto import = readDataFile(path, *m_registry, Month::parse(released), progress);
        if (import)
            m_workbooks[released] = import->table;
    }
    return m_workbooks.contains(released) ? m_workbooks[released] : nullptr;
}

void TestDiffWorkbooks::realWorkbooksApply_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::addColumn<int>("differing"); // cells of two values, counted in the workbooks with a script
    const auto row = [](const char *older, const char *newer, int differing) {
        QTest::newRow(qPrintable(s("%1 %2").arg(s(older), s(newer)))) << s(older) << s(newer) << differing;
    };
    row("2019-12", "2022-03", 7825);
    row("2019-12", "2024-08", 7834);
    row("2019-12", "2026-03", 7834);
    row("2022-03", "2024-08", 8695);
    row("2022-03", "2026-03", 8695);
    row("2024-08", "2026-03", 6520);
}

void TestDiffWorkbooks::realWorkbooksApply()
{
    QFETCH(QString, older);
    QFETCH(QString, newer);
    QFETCH(int, differing);
    const TablePtr before = workbook(older);
    const TablePtr now = workbook(newer);
    if (!before || !now)
        QSKIP("the Census workbooks are not on this machine");
    const ReleaseDiff found = diffOf(before, now, *m_registry);
    QCOMPARE(Applied(*before, found).differsFrom(*now), QString());
    QCOMPARE(int(found.revised.size()), differing);
    QVERIFY(found.withinRounding.empty()); // whole dollars in both
    // 242 partners in each: none comes or goes, and every group that does is named.
    for (const auto *rows : {&found.came, &found.went})
        QVERIFY(std::ranges::all_of(*rows, [](const TableRow &row) { return row.key.partner.isGroup(); }));
    QVERIFY(std::ranges::all_of(found.ranks, &RankChanges::comparable));
    QCOMPARE(found.ranks.size(), size_t(6));
    // And back.
    QCOMPARE(Applied(*now, diffOf(now, before, *m_registry)).differsFrom(*before), QString());
}

void TestDiffWorkbooks::realCells_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *older, const char *newer, const char *cell) {
        QTest::newRow(cell) << s(older) << s(newer) << s(cell);
    };
    row("2019-12", "2022-03", "x 1220 2019-03 26411397695>26448467080");
    row("2019-12", "2022-03", "x 2010 2018-10 24646848090>24752902832");
    row("2022-03", "2024-08", "m 5700 2021-07 40368263378>40290914463");
    row("2022-03", "2024-08", "x 0015 2021-12 159062999963>159281547356");
    row("2024-08", "2026-03", "x 1220 2024-05 30566776144>30496201124");
    row("2024-08", "2026-03", "m 4280 2024-02 12316000635>12318225780");
    row("2024-08", "2026-03", "x 2010 2024-06 27685105980>27667200996");
    row("2019-12", "2026-03", "m 5880 2019-08 12455392379>12421644544");
    row("2019-12", "2022-03", "x 5790 2018-11 4315>0");
    row("2024-08", "2026-03", "m 0003 2023-11 46641667601>46526363601");
    row("2022-03", "2026-03", "x 4801 2021-01 11748996>11867901");
}

void TestDiffWorkbooks::realCells()
{
    QFETCH(QString, older);
    QFETCH(QString, newer);
    QFETCH(QString, cell);
    const TablePtr before = workbook(older);
    const TablePtr now = workbook(newer);
    if (!before || !now)
        QSKIP("the Census workbooks are not on this machine");
    QVERIFY2(speltRow(diffOf(before, now, *m_registry).revised).split(s(", ")).contains(cell), qPrintable(cell));
}

void TestDiffWorkbooks::realYears()
{
    const QStringList released{s("2019-12"), s("2022-03"), s("2024-08"), s("2026-03")};
    std::map<int, int> revised, large;
    for (qsizetype i = 0; i + 1 < released.size(); ++i) {
        const TablePtr before = workbook(released[i]);
        const TablePtr now = workbook(released[i + 1]);
        if (!before || !now)
            QSKIP("the Census workbooks are not on this machine");
        for (const RevisedCell &year : diffOf(before, now, *m_registry).revisedYears) {
            if (year.key.flow != Flow::Exports)
                continue;
            ++revised[year.key.partner.number];
            large[year.key.partner.number] += std::abs(*year.percent()) > 0.34 ? 1 : 0;
        }
    }
    // From the calendar years of the workbooks, counted independently (see the folder's README).
    QCOMPARE(revised[1220], 6);
    QCOMPARE(large[1220], 1);
    QCOMPARE(revised[2010], 7);
    QCOMPARE(large[2010], 2);
}

void TestDiffWorkbooks::realMonthsInLongForm()
{
    const QString path = sharedData().filePath(s("census/months-2025-2026.csv"));
    const TablePtr before = workbook(s("2026-03"));
    if (!before || !QFile::exists(path))
        QSKIP("the Census workbook and the newer months are not on this machine");
    Progress progress;
    const auto import = readDataFile(path, *m_registry, {}, progress);
    QVERIFY(import);
    // 2025 as released in September, January 2026 as released in October; the counts are those of the folder's README.
    size_t revised = 0, within = 0;
    for (const TablePtr &now : (*import).tables()) {
        const ReleaseDiff found = diffOf(before, now, *m_registry);
        QCOMPARE(Applied(*before, found).differsFrom(*now), QString());
        QVERIFY(
            std::ranges::all_of(found.withinRounding, [](const RevisedCell &cell) { return std::abs(cell.change()) <= 50'000; }));
        revised += found.revised.size();
        within += found.withinRounding.size();
    }
    // Two of them, January 2026 of the seasonally adjusted World, lie after the release's total ends and are skipped.
    QCOMPARE(revised + within, size_t(6165 - 2));
    QCOMPARE(within, size_t(3206));
}

TRADESTRATA_TEST(TestDiffWorkbooks, QCoreApplication)
#include "tst_diffworkbooks.moc"
