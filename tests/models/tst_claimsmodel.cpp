// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/claimsmodel.h"
#include "tests/support/drawntable.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

const ClaimPair mexicoOverCanada{Flow::Exports, {2010}, {1220}};
const PairChips chips{QColor(1, 1, 1), QColor(2, 2, 2)};

} // namespace

/// The claims table as formatted, line by line, and as provided by the model.
class TestClaimsModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesLines_data();
    void writesLines();
    void writesThemInItsLanguage();
    void writesMargins_data();
    void writesMargins();
    void aStepIsNotAReset();
    void knowsTheMeasureDrawn();
    void speaksWholeLines();
    void testerHasNothingToSay();

private:
    // Millions.
    QList<ClaimLine> lines(const QString &drawing, const char *at = "latest", const char *language = "en", double unit = 1e6)
    {
        const TablePtr table = drawnTable(Month::of(2024, 1), drawing, m_registry, unit);
        const auto claims = claimsOf(ReleaseList({table}), m_registry,
                                     {mexicoOverCanada, std::nullopt, *PeriodRef::parse(s(at)), std::nullopt});
        return claims ? claimLines(claims->back(), mexicoOverCanada, chips, testLanguage(s(language), m_registry))
                      : QList<ClaimLine>();
    }

    PartnerRegistry m_registry;
};

void TestClaimsModel::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

void TestClaimsModel::writesLines_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("text");
    const auto row = [](int place, const char *drawing, const char *text) {
        QTest::newRow(text) << s(drawing) << place << s(text);
    };
    // Two columns of two lines, then two of two: margin over per cent, since over the last lead before.
    row(0, "MX 600 500 600\nCA 400 700 400", "Month|2024-03|Mexico|0.20|50.0%|2024-03|2024-01|");
    row(0, "MX 500 600\nCA 700 400", "Month|2024-02|Mexico|0.20|50.0%|2024-02|first in data|");
    row(0, "MX 500 400\nCA 700 700", "Month|2024-02|Canada|0.30|75.0%|data start|||");
    row(0, "MX 700\nCA 700", "Month|2024-01|level|0||||");
    row(0, "MX 700 1\nCA 700 .", "Month|2024-02||||||Missing: the source has no value for these months.");
    row(1, "MX 700 1\nCA 700 1", "3 months|to 2024-02||||||The data begin later.");
    row(1, "MX 1 1 500\nCA 1 1 400", "3 months|to 2024-03|Mexico|0.10|24.9%|data start||");
    row(2, "MX 1 1 500\nCA 1 1 400", "Quarter|2024-Q1|Mexico|0.10|24.9%|data start||");
    row(3, "MX 1 1 500\nCA 2 1 400", "Year to date|to 2024-03|Mexico|0.0990|24.6%|2024-03|first in data|");
    row(4, "MX 1\nCA 2", "12 months|to 2024-01||||||The data begin later.");
    row(5, "MX 9\nCA 2", "Year|2023||||||The data begin later.");
}

void TestClaimsModel::writesLines()
{
    QFETCH(QString, drawing);
    QFETCH(int, row);
    const QList<ClaimLine> all = lines(drawing);
    QCOMPARE(all.size(), 6);
    const ClaimLine &line = all[row];
    QStringList cells{line.name, line.period, line.leader, line.margin, line.percent, line.since, line.firstSince, line.blank};
    while (cells.join(u'|').count(u'|') < QString(s(QTest::currentDataTag())).count(u'|'))
        cells.append(QString());
    QTEST(cells.join(u'|'), "text");
    const bool leads = line.leader != s("level") && !line.leader.isEmpty();
    QCOMPARE(line.chip, !leads ? QColor() : line.leader == s("Mexico") ? chips.a : chips.b);
    QVERIFY(line.sentence.endsWith(u'.'));
}

void TestClaimsModel::writesThemInItsLanguage()
{
    const auto reported = [this](const char *language) {
        const ClaimLine line = lines(s("MX 500 400\nCA 700 700"), "latest", language)[3];
        return QStringList{line.name, line.period, line.leader, line.margin, line.percent, line.since}.join(u'|').replace(QChar(0xa0),
                                                                                                                          u'~');
    };
    QCOMPARE(reported("es"), s("Acumulado|hasta 2024-02|Canadá|0.50|55.6%|inicio de los datos"));
    QCOMPARE(reported("fr"), s("Cumul|à 2024-02|Canada|0,50|55,6~%|début des données"));
}

void TestClaimsModel::writesMargins_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("margin");
    const auto row = [](const char *drawing, const char *margin) { QTest::newRow(margin) << s(drawing) << s(margin); };
    row("MX 900000000000\nCA 1", "900.0");
    row("MX 10000000000\nCA 1", "10.0");
    row("MX 6300000000\nCA 1", "6.30");
    row("MX 140000001\nCA 1", "0.14");
    row("MX 14000001\nCA 1", "0.0140");
    row("MX 2\nCA 1", "<0.000001");
    row("MX 20001\nCA 1", "0.000020");
}

void TestClaimsModel::writesMargins()
{
    QFETCH(QString, drawing);
    QTEST(lines(drawing, "latest", "en", 1).first().margin, "margin");
}

void TestClaimsModel::aStepIsNotAReset()
{
    ClaimsModel model;
    model.setLines(lines(s("MX 6 5 6\nCA 4 7 4")));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setLines(lines(s("MX 6 5 6\nCA 4 7 4")));
    QCOMPARE(changed.size(), 0);
    model.setLines(lines(s("MX 6 5 6\nCA 4 7 4"), "2024-02"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    model.setLines({});
    QCOMPARE(reset.size(), 1);
}

void TestClaimsModel::knowsTheMeasureDrawn()
{
    ClaimsModel model;
    model.setDrawn(Measure::Quarter);
    QCOMPARE(model.drawnRow(), -1);
    model.setLines(lines(s("MX 6\nCA 4")));
    QCOMPARE(model.drawnRow(), 2);
    QCOMPARE(model.index(2).data(ClaimsModel::DrawnRole).toBool(), true);
    QCOMPARE(model.index(1).data(ClaimsModel::DrawnRole).toBool(), false);
    model.setDrawn(Measure::SameMonths);
    QCOMPARE(model.drawnRow(), -1);
    QCOMPARE(model.rowOf(Measure::Year), 5);
}

void TestClaimsModel::speaksWholeLines()
{
    ClaimsModel model;
    model.setLines(lines(s("MX 600 500 600\nCA 400 700 400")));
    const QString text = s("March 2024, not seasonally adjusted: Mexico led Canada by $0.20 bn, or 50.0%. This is the "
                           "first lead by Mexico since January 2024.");
    QCOMPARE(model.index(0).data(Qt::ToolTipRole).toString(), text);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), s("Month. ") + text);
    QCOMPARE(model.index(5).data(Qt::ToolTipRole).toString(), s("2023: the data begin later."));
    QVERIFY(!model.index(7).data(Qt::ToolTipRole).isValid());
}

void TestClaimsModel::testerHasNothingToSay()
{
    ClaimsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLines({});
    model.setLines(lines(s("MX 6\nCA 4")));
    model.setDrawn(Measure::Month);
    model.setLines(lines(s("MX 6 1\nCA 4 2")));
    model.setLines({});
}

TRADESTRATA_TEST(TestClaimsModel, QCoreApplication)
#include "tst_claimsmodel.moc"
