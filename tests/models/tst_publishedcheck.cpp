// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/lists.h"
#include "models/io/readers.h"
#include "models/releases/publishedcheck.h"
#include "tests/support/drawntable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

QString inMillions(double dollars) { return QString::number(dollars / 1e6, 'f', 1); }

QString word(Agreement agreement)
{
    return agreement == Agreement::Agrees ? s("agrees") : agreement == Agreement::Differs ? s("differs") : s("none");
}

PublishedFigure figure(PartnerCode partner, double value, double rounding, Flow flow = Flow::Exports)
{
    return {QDate(2025, 11, 19), s("us"), partner, flow, {Month::of(2025, 1), Month::of(2025, 2)}, value, rounding};
}

} // namespace

/// Published figures compared with releases: agrees, differs by so much, not in the release, and claims that hold or do
/// not.
class TestPublishedCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theStory();
    void theStoryInLaterReleases();
    void roundingOfBoth_data();
    void roundingOfBoth();
    void derivedFlowsAndBlanks();
    void claimsOfOnePublication();
    void noClaimOverAPart();
    void noClaimOverItself();
    void releasesOnOtherTerms();

private:
    Result<PartnerRegistry> m_registry = Message();
    QList<PublishedFigure> m_figures;
    TablePtr m_builtIn;
};

void TestPublishedCheck::initTestCase()
{
    m_registry = builtInRegistry();
    QVERIFY(m_registry);
    const PartnerLookup lookup(*m_registry, sourceFile(s("resources/partners/names.csv")));
    const auto figures = readPublished(sourceFile(s("resources/published/us-trade.csv")), lookup);
    QVERIFY(figures);
    m_figures = *figures;
    const auto import = readOwnTable(sourceFile(s("resources/tables/us-goods-2026-03.csv")), *m_registry);
    QVERIFY(import);
    m_builtIn = import->table;
}

void TestPublishedCheck::theStory()
{
    const ReleaseList releases({m_builtIn});
    QStringList lines;
    for (const PublishedCheck &check : checkPublished(m_figures, releases)) {
        const ReleaseValue &says = check.releases.at(0);
        lines.append(s("%1 %2 %3 %4 by %5 (%6%)")
                         .arg(check.figure.partner.toString(), inMillions(check.figure.value), inMillions(says.value.value),
                              word(says.agreement), inMillions(says.difference), QString::number(*says.percent, 'f', 2)));
    }
    QCOMPARE(lines,
             QStringList({s("2010 226400.0 226411.1 agrees by 11.1 (0.00%)"), s("1220 225600.0 226548.0 differs by 948.0 (0.42%)"),
                          s("0015 1400000.0 1432577.7 agrees by 32577.7 (2.33%)"),
                          s("1220 349400.0 349908.2 differs by 508.2 (0.15%)"),
                          s("2010 334000.0 334031.9 agrees by 31.9 (0.01%)")}));

    const auto claims = checkPublishedClaims(m_figures, releases, *m_registry);
    QCOMPARE(claims.size(), size_t(2));
    QCOMPARE(claims[0].first.partner, mexico);
    QCOMPARE(claims[0].second.partner, canada);
    QVERIFY(claims[0].releases[0].leader == Leader::Second);
    QCOMPARE(inMillions(claims[0].releases[0].margin), s("-136.9"));
    QCOMPARE(claims[1].first.partner, canada);
    QCOMPARE(claims[1].first.months.first, Month::of(2024, 1));
    QVERIFY(claims[1].releases[0].leader == Leader::First);
}

// 2025 as released in September 2026; the release of October has only 2026.
void TestPublishedCheck::theStoryInLaterReleases()
{
    const QString path = sharedData().filePath(s("census/months-2025-2026.csv"));
    if (!QFile::exists(path))
        QSKIP("the real figures are not on this machine");
    Progress progress;
    const auto import = readDataFile(path, *m_registry, std::nullopt, progress);
    QVERIFY(import);
    const ReleaseList releases(import->tables() + QList<TablePtr>{m_builtIn});
    const auto checks = checkPublished(m_figures, releases);
    QStringList lines;
    for (const size_t nth : {0, 1}) {
        for (const ReleaseValue &says : checks[nth].releases)
            lines.append(
                s("%1 %2 %3").arg(says.table->info().release->toString(), inMillions(says.value.value), word(says.agreement)));
    }
    QCOMPARE(lines, QStringList({s("2026-03 226411.1 agrees"), s("2026-09 225900.8 differs"), s("2026-10 nan none"),
                                 s("2026-03 226548.0 differs"), s("2026-09 226879.3 differs"), s("2026-10 nan none")}));
    const auto claims = checkPublishedClaims(m_figures, releases, *m_registry);
    QVERIFY(claims[0].releases[1].leader == Leader::Second);
    QVERIFY(claims[0].releases[2].leader == Leader::Unknown);
    QCOMPARE(claims[0].releases[2].margin, 0.0);
}

void TestPublishedCheck::roundingOfBoth_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("rounding");
    QTest::addColumn<bool>("agrees");
    // January and February add up to 30 million in the release.
    QTest::newRow("the same") << 30e6 << 1.0 << true;
    QTest::newRow("half a unit below") << 29.5e6 << 1e6 << true;
    QTest::newRow("half a unit above") << 30.5e6 << 1e6 << true;
    QTest::newRow("a little more") << 30.500010e6 << 1e6 << false;
    QTest::newRow("finer than the release allows") << 30.000001e6 << 1.0 << true; // 0.5 and twice 0.5
    QTest::newRow("finer still") << 30.000002e6 << 1.0 << false;
}

void TestPublishedCheck::roundingOfBoth()
{
    QFETCH(double, value);
    QFETCH(double, rounding);
    QFETCH(bool, agrees);
    const TablePtr table = drawnTable(Month::of(2025, 1), s("MX 10 20 40"), *m_registry, 1e6);
    const auto checks = checkPublished({figure(mexico, value, rounding)}, ReleaseList({table}));
    QCOMPARE(checks[0].releases[0].value.value, 30e6);
    QCOMPARE(word(checks[0].releases[0].agreement), agrees ? s("agrees") : s("differs"));
    QCOMPARE(checks[0].releases[0].difference, 30e6 - value);
}

void TestPublishedCheck::derivedFlowsAndBlanks()
{
    const TablePtr table = drawnTable(Month::of(2025, 1), s("MX 10 20\nCA 10 .\nimports\nMX 15 30\nCA 1 1"), *m_registry, 1e6);
    const TablePtr exportsAlone = drawnTable(Month::of(2025, 1), s("MX 10 20"), *m_registry, 1e6);
    const auto checks = checkPublished({figure(mexico, -15e6, 1e6, Flow::Balance), figure(canada, 20e6, 1e6),
                                        figure({5700}, 20e6, 1e6), figure(mexico, 0, 1e6)},
                                       ReleaseList({table, exportsAlone}));
    QCOMPARE(word(checks[0].releases[0].agreement), s("agrees"));
    QCOMPARE(*checks[0].releases[0].percent, 0.0);
    QCOMPARE(word(checks[0].releases[1].agreement), s("none")); // no imports, so no balance
    QCOMPARE(word(checks[1].releases[0].agreement), s("none"));
    QVERIFY(checks[1].releases[0].value.blank == Blank::Missing);
    QVERIFY(checks[2].releases[0].value.blank == Blank::Absent);
    QVERIFY(!checks[3].releases[0].percent); // there is no percentage of zero
}

void TestPublishedCheck::claimsOfOnePublication()
{
    const TablePtr table = drawnTable(Month::of(2025, 1), s("World 90 90\nMX 10 20\nCA 15 15\nCN 5 5"), *m_registry, 1e6);
    PublishedFigure later = figure(mexico, 1e6, 1e6);
    later.date = QDate(2025, 12, 1);
    const auto claims = checkPublishedClaims({figure(canada, 29e6, 1e6), figure(worldCode, 180e6, 1e6), later,
                                              figure({5700}, 28.5e6, 1e6), figure(mexico, 31e6, 1e6)},
                                             ReleaseList({table}), *m_registry);
    // Canada's 29 and China's 28.5 are the same within their rounding; World has no rival; a single one makes no claim.
    QCOMPARE(claims.size(), size_t(1));
    QCOMPARE(claims[0].first.partner, mexico);
    QCOMPARE(claims[0].second.partner, canada);
    QVERIFY(claims[0].releases[0].leader == Leader::Level);
    QCOMPARE(claims[0].releases[0].margin, 0.0);
}

// A group makes no claim over its own member; each leads the next one that it can lead at all.
void TestPublishedCheck::noClaimOverAPart()
{
    constexpr PartnerCode union_{3}, pacificRim{14}, germany{4280}, china{5700};
    const TablePtr table = drawnTable(Month::of(2025, 1), s("0003 40 40\n0014 60 60\nMX 10 20\nCN 15 15\nDE 5 5"), *m_registry,
                                      1e6);
    QVERIFY(m_registry->group(union_) && m_registry->group(pacificRim));
    const auto pairs = [&](const QList<PublishedFigure> &figures) {
        QStringList text;
        for (const PublishedClaim &claim : checkPublishedClaims(figures, ReleaseList({table}), *m_registry))
            text.append(claim.first.partner.toString() + s(" > ") + claim.second.partner.toString());
        return text;
    };
    QCOMPARE(pairs({figure(union_, 80e6, 1e6), figure(germany, 10e6, 1e6)}), QStringList());
    QCOMPARE(pairs({figure(pacificRim, 120e6, 1e6), figure(china, 30e6, 1e6)}), QStringList());
    QCOMPARE(pairs({figure(germany, 10e6, 1e6), figure(union_, 80e6, 1e6), figure(mexico, 30e6, 1e6)}),
             (QStringList{s("0003 > 2010"), s("2010 > 4280")}));
    QCOMPARE(pairs({figure(union_, 80e6, 1e6), figure(mexico, 9e6, 1e6), figure(germany, 10e6, 1e6)}),
             (QStringList{s("0003 > 2010")})); // Germany's 10 and Mexico's 9 are the same within their rounding
}

// One figure in two versions makes no claim about itself; each of the two leads the same ones.
void TestPublishedCheck::noClaimOverItself()
{
    const TablePtr table = drawnTable(Month::of(2025, 1), s("MX 10 20\nCA 14 15"), *m_registry, 1e6);
    const auto claims = checkPublishedClaims({figure(mexico, 31e6, 1e6), figure(canada, 29e6, 1e6), figure(mexico, 33e6, 1e6),
                                              figure(mexico, 31e6, 1e6)},
                                             ReleaseList({table}), *m_registry);
    QCOMPARE(claims.size(), size_t(2));
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(claims[i].first.value, i == 0 ? 33e6 : 31e6);
        QCOMPARE(claims[i].first.partner, mexico);
        QCOMPARE(claims[i].second.partner, canada);
        QVERIFY(claims[i].releases[0].leader == Leader::First);
    }
}

// An adjusted table cannot confirm a figure that was published unadjusted, and leaving it out is reported.
void TestPublishedCheck::releasesOnOtherTerms()
{
    const TablePtr newest = drawnTable(Month::of(2025, 1), s("released 2026-03\nMX 10 20\nCA 14 15"), *m_registry, 1e6);
    TableInfo info = newest->info();
    info.adjustment = s("seasonally adjusted");
    info.release = Month::of(2025, 6);
    const auto adjusted = std::make_shared<const TradeTable>(info, newest->first(), newest->last(),
                                                             std::vector<TableRow>(newest->rows().begin(), newest->rows().end()));
    const ReleaseList both({adjusted, newest});
    const QList<PublishedFigure> figures{figure(mexico, 31e6, 1e6), figure(canada, 29e6, 1e6)};
    QCOMPARE(checkPublished(figures, both).front().releases.size(), size_t(1));
    QCOMPARE(checkPublished(figures, both).front().releases.front().table, newest);
    QCOMPARE(checkPublishedClaims(figures, both, *m_registry).front().releases.size(), size_t(1));
    QCOMPARE(leftOutOnOtherTerms(both).size(), 1);
    QCOMPARE(leftOutOnOtherTerms(both).first().id, s("releases-on-other-terms"));
    QVERIFY(leftOutOnOtherTerms(ReleaseList({newest})).isEmpty());
    QVERIFY(!isSameRelease(*newest, *adjusted) && isSameRelease(*newest, *newest));
}

TRADESTRATA_TEST(TestPublishedCheck, QCoreApplication)
#include "tst_publishedcheck.moc"
