// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/figuretitle.h"
#include "tests/support/drawntable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

constexpr Month january = Month::of(2025, 1);

PeriodRef at(int month) { return PeriodRef::exactly(Period::month(Month::of(2025, month))); }

} // namespace

/// What happens to titles when a newer release comes: Mexico leads Canada in March as first published, but not as
/// revised.
class TestComparedTitle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto registry = builtInRegistry();
        QVERIFY(registry);
        m_registry = *std::move(registry);
        const TablePtr march = drawnTable(january, s("released 2025-04\nWorld 100 100 100\nMX 10 20 40\nCA 30 30 30"), m_registry,
                                          1e9);
        const TablePtr april = drawnTable(january, s("released 2025-05\nWorld 100 100 100 100\nMX 10 20 25 50\nCA 30 30 30 60"),
                                          m_registry, 1e9);
        m_older = ReleaseList({march});
        m_newer = ReleaseList({march, april});
    }

    void init()
    {
        m_spec = FigureSpec();
        m_spec.measure = Measure::Month;
        m_spec.title = s("Mexico leads Canada");
        m_spec.titleClaim = TitleClaim{mexico, canada, {}, {}, {}};
    }

    void itBecameFalse()
    {
        const ComparedTitle title = compared(at(3));
        QCOMPARE(title.fate, TitleFate::BecameFalse);
        QCOMPARE(title.period, Period::month(Month::of(2025, 3)));
        QVERIFY(title.why);
    }

    void itHolds()
    {
        std::swap(m_spec.titleClaim->lead, *m_spec.titleClaim->over);
        QCOMPARE(compared(at(2)).fate, TitleFate::Holds);
        QCOMPARE(compared(at(2)).period, Period::month(Month::of(2025, 2)));
    }

    void itWasNotTrueBefore() { QCOMPARE(compared(at(2)).fate, TitleFate::NotTrueBefore); }

    // The older one ends in March: there the title is about March, in the newer one about April.
    void anotherPeriodIsNoComparison()
    {
        QCOMPARE(compared(at(4)).fate, TitleFate::OtherPeriod);
        QCOMPARE(compared(PeriodRef::latest()).fate, TitleFate::OtherPeriod);
        m_spec.title = s("Mexico leads, {leader} is first");
        QCOMPARE(compared(at(4)).fate, TitleFate::OtherPeriod);
    }

    // A chart over time is about what it shows, wherever the cursor is; a ranking is about the period that it draws.
    void theCursorCountsForOnePeriodOnly()
    {
        m_spec.mark = Period::month(Month::of(2025, 3));
        for (const PeriodRef cursor : {at(1), at(2), at(4), PeriodRef::latest()})
            QCOMPARE(comparedTitle(m_spec, cursor, m_older, m_newer, m_registry, {}).fate, TitleFate::BecameFalse);
        m_spec.mark.reset();
        m_spec.chart = Chart::Ranking;
        QCOMPARE(comparedTitle(m_spec, at(3), m_older, m_newer, m_registry, {}).fate, TitleFate::BecameFalse);
        QCOMPARE(comparedTitle(m_spec, at(2), m_older, m_newer, m_registry, {}).fate, TitleFate::NotTrueBefore);
    }

    void aPeriodOfItsOwnStays()
    {
        m_spec.titleClaim->period = Period::month(Month::of(2025, 3));
        for (const PeriodRef marked : {at(1), at(4), PeriodRef::latest()}) {
            QCOMPARE(compared(marked).fate, TitleFate::BecameFalse);
            QCOMPARE(compared(marked).period, Period::month(Month::of(2025, 3)));
        }
        m_spec.title = s("Mexico leads, {leader} is first"); // which is about the marked period
        QCOMPARE(compared(at(4)).fate, TitleFate::OtherPeriod);
    }

    // A quarter has ended in both by April.
    void aMeasureOfItsOwn()
    {
        m_spec.titleClaim = TitleClaim{canada, mexico, {}, Measure::Quarter, {}};
        QCOMPARE(compared(at(4)).fate, TitleFate::Holds);
        QCOMPARE(compared(at(4)).period, Period::containing(january, Frequency::Quarter));
    }

    void fieldsAreFilledInOrNot()
    {
        m_spec.titleClaim.reset();
        m_spec.title = s("{leader:MX,CA} passed {second:MX,CA} in {passed:MX,CA}");
        QCOMPARE(compared(at(3)).fate, TitleFate::BecameFalse); // nobody passed anybody as revised
        m_spec.title = s("{leader:MX,CA} leads {second:MX,CA}");
        QCOMPARE(compared(at(3)).fate, TitleFate::Holds);
    }

    void whatIsNotCompared()
    {
        m_spec.release = Month::of(2025, 4);
        QCOMPARE(compared(at(3)).fate, TitleFate::Frozen);
        m_spec.titleClaim.reset();
        QCOMPARE(compared(at(3)).fate, TitleFate::NotChecked);
        m_spec.release.reset();
        QCOMPARE(compared(at(3)).fate, TitleFate::NotChecked);
        m_spec.titleClaim = TitleClaim{mexico, canada, {}, {}, {}};
        m_spec.title.clear(); // the figure's own title does not say who leads
        QCOMPARE(compared(at(3)).fate, TitleFate::NotChecked);
        m_spec.release = Month::of(2025, 4);
        QCOMPARE(compared(at(3)).fate, TitleFate::NotChecked);
    }

private:
    /// With the period marked, or no mark at the latest.
    ComparedTitle compared(PeriodRef marked) const
    {
        FigureSpec spec = m_spec;
        if (marked.kind == PeriodRef::Kind::Exact)
            spec.mark = marked.period;
        return comparedTitle(spec, PeriodRef::latest(), m_older, m_newer, m_registry, {});
    }

    PartnerRegistry m_registry;
    ReleaseList m_older;
    ReleaseList m_newer;
    FigureSpec m_spec;
};

TRADESTRATA_TEST(TestComparedTitle, QCoreApplication)
#include "tst_comparedtitle.moc"
