// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/leaders.h"
#include "models/io/readers.h"
#include "tests/support/drawntable.h"
#include "tests/support/slowtable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

} // namespace

/// The leaders among all partners, against an independent count in whole numbers and by hand.
class TestLeaders : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithTheSlowCount();
    void byHand_data();
    void byHand();
    void tellsTheStory();

private:
    QString slowly(const SlowFlow &flow, const QList<QDate> &when) const;
    QString written(const std::optional<PeriodLeader> &leader) const;

    PartnerRegistry m_registry;
    int m_led = 0, m_unknown = 0, m_slim = 0;
};

void TestLeaders::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

QString TestLeaders::written(const std::optional<PeriodLeader> &leader) const
{
    if (!leader)
        return s("nobody");
    return s("%1 %2 by %3")
        .arg(m_registry.partner(leader->partner)->iso2, QString::number(leader->value, 'f', 0),
             QString::number(leader->ahead, 'f', 0));
}

// Sorts all partners that have a sum; one without might have all that the published total leaves.
QString TestLeaders::slowly(const SlowFlow &flow, const QList<QDate> &when) const
{
    const SlowSum total = flow.total(when);
    if (total.blank != 0 && total.blank != 'w' && total.blank != 'a')
        return s("nobody");
    std::vector<std::pair<qint64, QString>> all;
    qint64 left = total.dollars;
    bool open = false;
    for (const auto &[iso, row] : flow.partners) {
        const SlowSum sum = flow.partner(iso, when);
        if (sum.blank == 0) {
            all.emplace_back(sum.dollars, iso);
            left -= sum.dollars;
        }
        open = open || (sum.blank != 0 && sum.blank != 'w' && sum.blank != 'a');
    }
    std::ranges::sort(all, std::greater());
    if (all.empty() || all[0].first <= 0 || (all.size() > 1 && all[0].first == all[1].first))
        return s("nobody");
    if (open && (total.blank != 0 || all.size() < 2 || left >= all[1].first))
        return s("nobody");
    const qint64 second = all.size() > 1 ? all[1].first : 0;
    return s("%1 %2 by %3").arg(all[0].second).arg(all[0].first).arg(all[0].first - second);
}

void TestLeaders::agreesWithTheSlowCount()
{
    std::mt19937 chance(20250821);
    for (int i = 0; i < 1200; ++i) {
        const SlowTable slow = i % 2 == 0 ? SlowTable::random(chance) : SlowTable::whole(chance);
        const Month first = Month::of(slow.exports.first.year(), slow.exports.first.month());
        const TablePtr table = drawnTable(first, slow.drawing(), m_registry);
        const int length = std::uniform_int_distribution(1, 12)(chance);
        for (const Flow flow : {Flow::Exports, Flow::Imports}) {
            std::vector<MonthSpan> spans;
            QStringList expected;
            for (int start = -3; start < slow.exports.months + 2; ++start) {
                spans.push_back({first + start, first + (start + length - 1)});
                QList<QDate> when;
                for (int m = 0; m < length; ++m)
                    when.append(slow.exports.first.addMonths(start + m));
                expected.append(slowly(slow.flow(flow), when));
            }
            QStringList found;
            for (const auto &leader : leadersOf(*table, flow, spans)) {
                found.append(written(leader));
                ++(leader ? m_led : m_unknown);
                m_slim += leader && leader->isSlim() ? 1 : 0;
            }
            QCOMPARE(found, expected);
        }
    }
    QVERIFY(m_led > 5000 && m_unknown > 5000);
}

void TestLeaders::byHand_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("leaders"); // of each month, in millions
    const auto row = [](const char *name, const char *drawing, const char *leaders) {
        QTest::newRow(name) << s(drawing) << s(leaders);
    };
    row("a group never leads", "World 90 90\n0003 60 60\nMX 9 8\nCA 5 20", "MX 4 slim no, CA 12 slim no");
    row("level ones have no leader", "World 90 90\nMX 9 8\nCA 9 8\nCN 1 9", "nobody, CN 1 slim no");
    row("under one per cent", "World 900 900\nMX 201 202\nCA 200 200", "MX 1 slim yes, MX 2 slim no");
    row("no total", "World . 90\nMX 9 8\nCA 5 2", "nobody, MX 6 slim no");
    row("a total that the source does not publish", "World w w\nMX 9 8\nCA 5 .", "MX 4 slim no, nobody");
    row("a gap that could hide the first", "World 90 90\nMX 50 8\nCA 30 2\nCN . .", "MX 20 slim no, nobody");
    row("within others is too little to lead", "World 90 90\nMX 9 8\nCA 5 2\nCN w a", "MX 4 slim no, MX 6 slim no");
    row("nobody bought anything", "World 0 1\nMX 0 1\nCA 0 0", "nobody, MX 1 slim no");
    row("alone", "World 9 9\nMX 9 .", "MX 9 slim no, nobody");
}

void TestLeaders::byHand()
{
    QFETCH(QString, drawing);
    QFETCH(QString, leaders);
    const TablePtr table = drawnTable(Month::of(2025, 1), drawing, m_registry, 1e6);
    const std::vector<MonthSpan> spans{{Month::of(2025, 1), Month::of(2025, 1)}, {Month::of(2025, 2), Month::of(2025, 2)}};
    QStringList found;
    for (const auto &leader : leadersOf(*table, Flow::Exports, spans)) {
        found.append(leader ? s("%1 %2 slim %3")
                                  .arg(m_registry.partner(leader->partner)->iso2)
                                  .arg(leader->ahead / 1e6)
                                  .arg(leader->isSlim() ? s("yes") : s("no"))
                            : s("nobody"));
    }
    QCOMPARE(found.join(s(", ")), leaders);
}

// Release 2026-03: in every calendar year from 1985 to 2024 Canada led, in 2025 Mexico; over twelve months Mexico has led
// since December 2025, in that month by under 1%.
void TestLeaders::tellsTheStory()
{
    const auto import = readOwnTable(sourceFile(s("resources/tables/us-goods-2026-03.csv")), m_registry);
    QVERIFY(import);
    const TablePtr table = import->table;
    std::vector<MonthSpan> years;
    for (int year = 1985; year <= 2025; ++year)
        years.push_back(monthsOf(Measure::Year, Period::year(year), 12));
    const auto byYear = leadersOf(*table, Flow::Exports, years);
    for (size_t i = 0; i < byYear.size(); ++i) {
        QVERIFY2(byYear[i], qPrintable(QString::number(1985 + int(i))));
        QCOMPARE(m_registry.partner(byYear[i]->partner)->iso2, i + 1 == byYear.size() ? s("MX") : s("CA"));
    }
    std::vector<MonthSpan> spans;
    for (Month m = Month::of(2025, 8); m <= Month::of(2026, 1); m = m + 1)
        spans.push_back(monthsOf(Measure::TwelveMonths, Period::month(m), 12));
    QStringList twelve;
    for (const auto &leader : leadersOf(*table, Flow::Exports, spans))
        twelve.append(m_registry.partner(leader->partner)->iso2 + (leader->isSlim() ? s(" slim") : QString()));
    QCOMPARE(twelve.join(s(", ")), s("CA, CA, CA, CA, MX slim, MX"));
}

TRADESTRATA_TEST(TestLeaders, QCoreApplication)
#include "tst_leaders.moc"
