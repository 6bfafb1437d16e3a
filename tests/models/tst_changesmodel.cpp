// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/changesmodel.h"
#include "models/items/changewords.h"
#include "tests/support/drawntable.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

constexpr Month first = Month::of(2024, 1);

} // namespace

/// What a newer release changed, row by row, and the history of one cell, against tables drawn by hand.
class TestChangesModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void revisedCellsAsWritten();
    void byDollarsAndByPercent();
    void eachKindHasItsRows_data();
    void eachKindHasItsRows();
    void addedAndRemovedHaveAHistory();
    void yearsAreSumsOfTheirMonths();
    void whatIsEqualWithinRounding();
    void leadsThatFlipped();
    void titlesThatBecameFalse();
    void inItsLanguage();
    void historyOfACell();
    void historyInASingleRelease();
    void testerHasNothingToSay();

private:
    // Millions.
    TablePtr drawn(const char *text) const { return drawnTable(first, s(text), m_registry, 1e6); }
    void show(ChangesModel &model, const TablePtr &older, const TablePtr &newer, const char *language = "en") const
    {
        model.setChanges({older, newer, std::make_shared<const ReleaseDiff>(diffOf(older, newer, m_registry)), {}}, m_registry,
                         testLanguage(s(language), m_registry));
    }
    static QStringList rows(const ChangesModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const ChangeLine line = model.line(row);
            rows.append(line.hasNumbers
                            ? QStringList{line.name, line.where, line.older, line.newer, line.change, line.percent}.join(u'|')
                            : line.name + u'|' + line.where);
        }
        return rows;
    }

    PartnerRegistry m_registry;
};

void TestChangesModel::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

// World changed with Canada, in a list of its own.
void TestChangesModel::revisedCellsAsWritten()
{
    ChangesModel model;
    show(model, drawn("released 2024-03\nWorld 900 900\nMX 100 200\nCA 300 400"),
         drawn("released 2024-04\nWorld 900 890\nMX 100 200\nCA 300 390"));
    QCOMPARE(rows(model), QStringList{s("Canada|Exports, 2024-02|400.0|390.0|−10.0|−2.5%")});
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             s("Canada. Exports in February 2024, in millions of dollars: 400.0 in the older release, 390.0 in the newer one, a "
               "change of −10.0, or −2.5%."));
    QCOMPARE(model.cell(0)->key, (SeriesKey{Flow::Exports, {1220}}));
    QCOMPARE(model.cell(0)->period, Period::month(Month::of(2024, 2)));
    model.setKind(ChangeKind::GroupMonths);
    QCOMPARE(rows(model), QStringList{s("World|Exports, 2024-02|900.0|890.0|−10.0|−1.1%")});
}

// Mexico's is larger in dollars, China's in per cent, Japan's is of less than a million and has none.
void TestChangesModel::byDollarsAndByPercent()
{
    ChangesModel model;
    show(model, drawn("MX 1000 1\nCA 1 1\nCN 10 1\nJP 0 1"), drawn("MX 1030 1\nCA 1 1\nCN 15 1\nJP 4 1"));
    QCOMPARE(rows(model),
             (QStringList{s("Mexico|Exports, 2024-01|1,000.0|1,030.0|+30.0|+3.0%"),
                          s("China|Exports, 2024-01|10.0|15.0|+5.0|+50.0%"), s("Japan|Exports, 2024-01|0|4.0|+4.0|")}));
    model.setOrder(RevisionOrder::Percent);
    QCOMPARE(model.line(0).name, s("China"));
    QCOMPARE(model.line(1).name, s("Mexico"));
    QCOMPARE(model.line(2).name, s("Japan"));
}

void TestChangesModel::eachKindHasItsRows_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, ChangeKind kind, const char *older, const char *newer, const QStringList &rows) {
        QTest::newRow(name) << s(older) << s(newer) << int(kind) << rows;
    };
    row("nothing", ChangeKind::Months, "MX 1 2", "MX 1 2", {});
    row("new months", ChangeKind::NewPeriods, "MX 1 2", "MX 1 2 3 4", {s("March–April 2024|Only in the newer release.")});
    row("months lost", ChangeKind::NewPeriods, "MX 1 2 3", "MX 1 2", {s("March 2024|Only in the older release.")});
    row("came", ChangeKind::Partners, "MX 1 2", "MX 1 2\nCA 1 2\nimports\nCA 1 2", {s("Canada|Only in the newer release.")});
    row("went", ChangeKind::Partners, "MX 1 2\nCA 1 2", "MX 1 2", {s("Canada|Only in the older release.")});
    row("filled", ChangeKind::Blanks, "MX 1 .", "MX 1 2",
        {s("Mexico|Exports, February 2024. Before: Missing: the source has no value for these months. Now: $2.000 million")});
    row("filled for months", ChangeKind::Blanks, "MX . . . 4 .", "MX 1 2 . 4 5",
        {s("Mexico|Exports, January–February 2024. Before: Missing: the source has no value for these months. Now: One value per "
           "month."),
         s("Mexico|Exports, May 2024. Before: Missing: the source has no value for these months. Now: $5.000 million")});
}

void TestChangesModel::eachKindHasItsRows()
{
    QFETCH(QString, older);
    QFETCH(QString, newer);
    QFETCH(int, kind);
    ChangesModel model;
    model.setKind(ChangeKind(kind));
    show(model, drawn(qPrintable(older)), drawn(qPrintable(newer)));
    QTEST(rows(model), "rows");
    for (int other = 0; other < changeKinds; ++other) {
        const int count = model.count(ChangeKind(other));
        QCOMPARE(count, other == kind ? model.rowCount() : 0); // nothing is in two lists
    }
    // Rows about a partner have a history.
    const bool has = ChangeKind(kind) == ChangeKind::Partners || ChangeKind(kind) == ChangeKind::Blanks;
    QCOMPARE(model.cell(0).has_value(), has);
}

// For added months the first, for a removed partner its last month with a value.
void TestChangesModel::addedAndRemovedHaveAHistory()
{
    ChangesModel model;
    const QList<TablePtr> releases{drawn("released 2024-04\nMX 1 . .\nCA 5 6 ."), drawn("released 2024-05\nMX 1 2 3")};
    model.setKind(ChangeKind::Blanks);
    show(model, releases[0], releases[1]);
    QCOMPARE(model.cell(0)->key, (SeriesKey{Flow::Exports, {2010}}));
    QCOMPARE(model.cell(0)->period, Period::month(first + 1));
    QCOMPARE(model.line(0).sentence,
             s("Mexico. Exports, February–March 2024. Before: Missing: the source has no value for these months. "
               "Now: One value per month."));
    model.setKind(ChangeKind::Partners);
    QCOMPARE(model.line(0).sentence, s("Only the older release has Canada."));
    const auto cell = *model.cell(0);
    QCOMPARE(cell.period, Period::month(first + 1));
    const auto history = revisionHistory(cell.key, cell.period, releases, m_registry);
    QCOMPARE(history.size(), size_t(2));
    QCOMPARE(history[0].value.value, 6e6);
    QCOMPARE(history[1].value.blank, Blank::WithinOthers);
}

void TestChangesModel::yearsAreSumsOfTheirMonths()
{
    ChangesModel model;
    model.setKind(ChangeKind::Years);
    show(model, drawn("MX 1 1 1 1 1 1 1 1 1 1 1 1 1"), drawn("MX 2 1 1 1 1 1 1 1 1 1 1 3 9"));
    QCOMPARE(rows(model), QStringList{s("Mexico|Exports, 2024|12.0|15.0|+3.0|+25.0%")});
    QCOMPARE(model.count(ChangeKind::Months), 3);
    QCOMPARE(model.cell(0)->period, Period::year(2024));
}

// The newer release is in 0.1 million dollars.
void TestChangesModel::whatIsEqualWithinRounding()
{
    const TablePtr older = drawnTable(first, s("MX 1040000 3000000"), m_registry);
    const TablePtr drawing = drawnTable(first, s("MX 1000000 4000000"), m_registry);
    TableInfo info = drawing->info();
    info.rounding = 100'000;
    const auto newer = std::make_shared<const TradeTable>(info, drawing->first(), drawing->last(),
                                                          std::vector<TableRow>(drawing->rows().begin(), drawing->rows().end()));
    ChangesModel model;
    show(model, older, newer);
    QCOMPARE(rows(model), QStringList{s("Mexico|Exports, 2024-02|3.0|4.0|+1.0|+33.3%")});
    model.setKind(ChangeKind::WithinRounding);
    QCOMPARE(rows(model).size(), 1);
    QCOMPARE(model.cell(0)->period, Period::month(first));
    QCOMPARE(model.count(ChangeKind::Months), 1);
}

void TestChangesModel::leadsThatFlipped()
{
    ChangesModel model;
    model.setKind(ChangeKind::Leads);
    show(model, drawn("World 900 900\nMX 500 300\nCA 400 600"), drawn("World 900 900\nMX 390 300\nCA 510 600"));
    QCOMPARE(rows(model).first(), s("Canada and Mexico|Exports. The lead flipped: January 2024."));
}

void TestChangesModel::titlesThatBecameFalse()
{
    const TablePtr table = drawn("MX 1");
    ChangesModel model;
    model.setKind(ChangeKind::Titles);
    model.setChanges({table,
                      table,
                      std::make_shared<const ReleaseDiff>(diffOf(table, table, m_registry)),
                      {{s("12 months"), 1, Period::month(first), Message{s("any"), "The two are level.", {}}}}},
                     m_registry, testLanguage(s("en"), m_registry));
    QCOMPARE(rows(model), QStringList{s("12 months|The two are level.")});
    QCOMPARE(model.line(0).sentence, s("The title of “12 months” became false. The two are level."));
}

void TestChangesModel::inItsLanguage()
{
    ChangesModel model;
    show(model, drawn("CA 1300 4"), drawn("CA 1290 4"), "fr");
    QString row = rows(model).first();
    QCOMPARE(row.replace(QChar(0xa0), u'~').replace(QChar(0x202f), u'~'),
             s("Canada|Exportations, 2024-01|1~300,0|1~290,0|−10,0|−0,77~%"));
}

// The first release has no row of Canada, the last one is of other months.
void TestChangesModel::historyOfACell()
{
    const SeriesKey canada{Flow::Exports, {1220}};
    const Period january = Period::month(first);
    const QList<TablePtr> releases{drawn("released 2024-02\nMX 1"), drawn("released 2024-03\nCA 300 1"),
                                   drawn("released 2024-04\nCA . 1"), drawn("CA 312 1"),
                                   drawnTable(first + 5, s("released 2024-09\nCA 9"), m_registry, 1e6)};
    const auto history = revisionHistory(canada, january, releases, m_registry);
    QCOMPARE(history.size(), size_t(4));
    QCOMPARE(history[0].value.blank, Blank::WithinOthers);
    QCOMPARE(history[1].value.value, 300e6);
    QCOMPARE(history[2].value.blank, Blank::Missing);
    QCOMPARE(history[3].release, releases[3]);
    const Language english = testLanguage(s("en"), m_registry);
    QCOMPARE(
        english.paragraph(historySentences(history, canada, s("Canada"), january, english)),
        s("Canada, exports in January 2024: no value in the release of February 2024; $0.300 bn in the release of March 2024; no "
          "value in the release of April 2024; $0.312 bn in the data to February 2024. In the release of February 2024: The "
          "source does not publish it separately: it is within others. "
          "In the release of April 2024: Missing: the source has no value for these months. Revised up by $12.0 million, or 4.0% "
          "overall."));
    const auto months = revisionHistory(canada, Period::year(2024), releases, m_registry);
    QVERIFY(months.empty()); // none has the whole year
}

void TestChangesModel::historyInASingleRelease()
{
    const SeriesKey canada{Flow::Exports, {1220}};
    const Language english = testLanguage(s("en"), m_registry);
    const auto reported = [&](const char *one, const char *other) {
        const auto history = revisionHistory(canada, Period::month(first), {drawn(one), drawn(other)}, m_registry);
        return english.plainText(historySentences(history, canada, s("Canada"), Period::month(first), english).last());
    };
    QCOMPARE(reported("CA 1", "CA ."), s("No other release has a value for comparison."));
    QCOMPARE(reported("CA 5", "CA 5"), s("The first and the last value are equal within rounding."));
    QCOMPARE(reported("CA 5", "CA 4"), s("Revised down by $1.0 million, or 20.0% overall."));
}

void TestChangesModel::testerHasNothingToSay()
{
    ChangesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(model, drawn("MX 1 2"), drawn("MX 3 4 5"));
    model.setOrder(RevisionOrder::Percent);
    model.setKind(ChangeKind::NewPeriods);
    QCOMPARE(model.rowCount(), 1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

TRADESTRATA_TEST(TestChangesModel, QCoreApplication)
#include "tst_changesmodel.moc"
