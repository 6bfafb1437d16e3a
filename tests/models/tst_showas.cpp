// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/computenumbers.h"
#include "models/spec/rules.h"
#include "tests/support/cells.h"
#include "tests/support/drawntable.h"
#include "tests/support/figuresteps.h"
#include "tests/support/slowtable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

using Months = QList<QDate>;

char graverToken(char a, char b)
{
    static const QByteArray order(" awbn.");
    const auto gravity = [](char c) { return c == 0 ? 0 : order.indexOf(c); };
    return gravity(a) > gravity(b) ? a : b;
}

bool isOpen(char blank) { return blank == '.' || blank == 'n' || blank == 'b'; }

Months yearBefore(const Months &when)
{
    Months earlier;
    for (const QDate month : when)
        earlier.append(month.addMonths(-12));
    return earlier;
}

/// A flow counted month by month from scratch: total trade and the balance from the true dollars of both flows.
class SlowMade
{
public:
    SlowMade(const SlowTable &table, Flow flow)
        : m_table(table)
        , m_flow(flow)
    {
    }

    SlowSum partner(const QString &iso, const Months &when) const
    {
        return summed(
            when, [&](const SlowFlow &flow, QDate month) { return flow.partner(iso, {month}); }, true);
    }
    SlowSum total(const Months &when) const
    {
        return summed(
            when, [](const SlowFlow &flow, QDate month) { return flow.total({month}); }, false);
    }
    /// All except `apart`, and the unallocated amount.
    SlowSum allBut(const QStringList &apart, const Months &when) const
    {
        return summed(
            when, [&](const SlowFlow &flow, QDate month) { return flow.others(apart, {month}); }, false);
    }
    /// Those of the shown that have a sum, or whose sum is unknown.
    QStringList apart(const QStringList &shown, const Months &when) const
    {
        QStringList list;
        for (const QString &iso : shown) {
            const char blank = partner(iso, when).blank;
            if (blank == 0 || isOpen(blank))
                list.append(iso);
        }
        return list;
    }
    SlowSum others(const QStringList &shown, const Months &when) const { return allBut(apart(shown, when), when); }
    QStringList everybody() const
    {
        QStringList isos;
        for (const SlowFlow *flow : {&m_table.exports, &m_table.imports}) {
            for (const auto &[iso, row] : flow->partners)
                isos.append(iso);
        }
        isos.removeDuplicates();
        return isos;
    }

private:
    // What is absent in one of two flows counts as zero there.
    template<class CellOf>
    SlowSum summed(const Months &when, CellOf cellOf, bool mayBeAbsent) const
    {
        SlowSum sum;
        for (const QDate month : when) {
            const SlowSum cell = computed(cellOf(m_table.exports, month), cellOf(m_table.imports, month), mayBeAbsent);
            sum.dollars += cell.dollars;
            sum.blank = graverToken(sum.blank, cell.blank);
        }
        return sum;
    }
    SlowSum computed(const SlowSum &exports, const SlowSum &imports, bool mayBeAbsent) const
    {
        if (m_flow == Flow::Exports || m_flow == Flow::Imports)
            return m_flow == Flow::Exports ? exports : imports;
        const qint64 dollars = m_flow == Flow::Total ? exports.dollars + imports.dollars : exports.dollars - imports.dollars;
        const bool one = mayBeAbsent && (exports.blank == 'a') != (imports.blank == 'a');
        return {dollars, one ? graverToken(exports.blank == 'a' ? 0 : exports.blank, imports.blank == 'a' ? 0 : imports.blank)
                             : graverToken(exports.blank, imports.blank)};
    }

    const SlowTable &m_table;
    Flow m_flow;
};

/// What a cell should be: a value, or the token of a blank.
struct Want
{
    long double value = 0;
    char blank = 0;
};

bool agrees(Cell cell, const Want &want)
{
    if (want.blank != 0)
        return tokenOf(cell.blank) == want.blank && std::isnan(cell.value);
    return cell.blank == Blank::None
           && std::abs((long double)cell.value - want.value) <= 1e-9L * std::max(1.0L, std::abs(want.value));
}

Want over(const SlowSum &part, const SlowSum &whole)
{
    if (part.blank != 0 || whole.blank != 0)
        return {0, part.blank != 0 ? part.blank : whole.blank};
    return whole.dollars == 0 ? Want{0, '.'} : Want{100.0L * part.dollars / whole.dollars, 0};
}

SlowSum change(SlowSum now, SlowSum before)
{
    if (now.blank == 'a' && before.blank == 'a')
        return {0, 'a'};
    for (SlowSum *end : {&now, &before}) {
        if (end->blank == 'a')
            *end = {0, 0};
    }
    return {now.dollars - before.dollars, now.blank != 0 ? now.blank : before.blank};
}

Want percent(const SlowSum &part, const SlowSum &before)
{
    if (part.blank != 0)
        return {0, part.blank};
    return before.blank != 0 || before.dollars < 1'000'000 ? Want{0, 's'} : Want{100.0L * part.dollars / before.dollars, 0};
}

Want plain(const SlowSum &sum) { return {(long double)sum.dollars, sum.blank}; }

} // namespace

/// What is computed from sums, for every measure and flow over random tables with every kind of blank, zeros, negatives
/// and ties, against a count month by month that knows the true dollars.
class TestShowAs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithTheSlowCount_data();
    void agreesWithTheSlowCount();
    void noChangeAcrossATerritory();
    void sharesOfAGroup();
    void sharesOfTheShown();
    void baseIsTheMeanOfItsMonths();

private:
    Want wanted(const SlowMade &count, ShowAs show, const QString &iso, const QStringList &shown, const Months &when) const;
    Want wantedOthers(const SlowMade &count, ShowAs show, const QStringList &shown, const Months &when) const;

    PartnerRegistry m_registry;
};

void TestShowAs::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

// For a partner, or with an empty code for the total.
Want TestShowAs::wanted(const SlowMade &count, ShowAs show, const QString &iso, const QStringList &, const Months &when) const
{
    const auto sum = [&](const Months &months) { return iso.isEmpty() ? count.total(months) : count.partner(iso, months); };
    const SlowSum now = sum(when);
    const SlowSum before = sum(yearBefore(when));
    switch (show) {
    case ShowAs::Value:
        return plain(now);
    case ShowAs::Share:
        return over(now, count.total(when));
    case ShowAs::Change:
        return plain(change(now, before));
    case ShowAs::ChangePercent:
        return percent(change(now, before), before);
    case ShowAs::Contribution:
        return percent(change(now, before), count.total(yearBefore(when)));
    case ShowAs::Rank: {
        if (now.blank != 0)
            return {0, now.blank};
        int rank = 1;
        for (const QString &other : count.everybody()) {
            const SlowSum theirs = count.partner(other, when);
            rank += theirs.blank == 0 && theirs.dollars > now.dollars ? 1 : 0;
        }
        return {(long double)rank, 0};
    }
    case ShowAs::Index:
        break;
    }
    return {};
}

// A change compares the same partners at both ends: one that is not published separately at one of them stays in others
// at both.
Want TestShowAs::wantedOthers(const SlowMade &count, ShowAs show, const QStringList &shown, const Months &when) const
{
    if (!comparesYears(show))
        return show == ShowAs::Value ? plain(count.others(shown, when)) : over(count.others(shown, when), count.total(when));
    const Months earlier = yearBefore(when);
    QStringList apart;
    for (const QString &iso : shown) {
        if (count.partner(iso, when).blank != 'w' && count.partner(iso, earlier).blank != 'w')
            apart.append(iso);
    }
    const SlowSum now = count.allBut(count.apart(apart, when), when);
    const SlowSum before = count.allBut(count.apart(apart, earlier), earlier);
    if (show == ShowAs::Change)
        return plain(change(now, before));
    return percent(change(now, before), show == ShowAs::ChangePercent ? before : count.total(earlier));
}

void TestShowAs::agreesWithTheSlowCount_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<QString>("show");
    for (const QString &flow : keys<Flow>()) {
        for (const ShowAs show :
             {ShowAs::Value, ShowAs::Share, ShowAs::Change, ShowAs::ChangePercent, ShowAs::Contribution, ShowAs::Rank}) {
            if (!whyNot(Measure::Month, show, *fromKey<Flow>(flow), Chart::Line))
                QTest::addRow("%s, %s", qPrintable(flow), word(show).key) << flow << QString::fromLatin1(word(show).key);
        }
    }
}

void TestShowAs::agreesWithTheSlowCount()
{
    QFETCH(QString, flow);
    QFETCH(QString, show);
    std::mt19937 chance(335308);
    int values = 0;
    for (int i = 0; i < 42; ++i) {
        const SlowTable slow = i % 5 == 0 ? SlowTable::whole(chance) : SlowTable::random(chance);
        const QDate first = slow.exports.first;
        const QDate last = first.addMonths(slow.exports.months - 1);
        FigureSpec spec;
        spec.flow = *fromKey<Flow>(flow);
        spec.show = *fromKey<ShowAs>(show);
        const QString measure = keys<Measure>()[i % 7];
        spec.measure = *fromKey<Measure>(measure);
        if (spec.measure == Measure::SameMonths)
            spec.through = 1 + i % 12;
        const SlowMade count(slow, spec.flow);
        QStringList shown = count.everybody();
        std::shuffle(shown.begin(), shown.end(), chance);
        shown = shown.first(std::min(shown.size(), qsizetype(1 + i % 3)));
        for (const QString &iso : shown)
            spec.selection.list.append(drawnPartner(iso, m_registry));
        const ReleaseList releases({drawnTable(Month::of(first.year(), first.month()), slow.drawing(), m_registry)});
        const auto numbers = numbersOf(releases, m_registry, spec);
        if (!numbers) // a flow in which one of them has no row
            continue;
        const Sums &computed = numbers->shown(spec.show);
        const QStringList periods = slowPeriods(measure, first, last);
        QCOMPARE(qsizetype(numbers->periods.size()), periods.size());
        for (int p = 0; p < periods.size(); ++p) {
            const Months when = slowMonths(measure, periods[p], spec.through.value_or(12));
            for (int k = 0; k < shown.size(); ++k) {
                const Want want = wanted(count, spec.show, shown[k], shown, when);
                QVERIFY2(agrees(computed.shown[size_t(k)].at(p), want),
                         qPrintable(periods[p] + u' ' + shown[k] + u' ' + QString::number(double(want.value), 'f', 4)
                                    + QLatin1Char(want.blank ? want.blank : ' ')
                                    + QString::fromLatin1(written(computed.shown[size_t(k)].at(p))) + u'\n' + slow.drawing()));
                values += want.blank == 0 ? 1 : 0;
            }
            QVERIFY(agrees(computed.total.at(p), wanted(count, spec.show, {}, shown, when)));
            if (spec.show == ShowAs::Rank)
                continue;
            const Want others = wantedOthers(count, spec.show, shown, when);
            QVERIFY2(agrees(computed.others.at(p), others),
                     qPrintable(measure + u' ' + periods[p] + u' ' + shown.join(u' ') + u' '
                                + QString::number(double(others.value), 'f', 4) + QLatin1Char(others.blank ? others.blank : ' ')
                                + QString::fromLatin1(written(computed.others.at(p))) + u'\n' + slow.drawing()));
        }
    }
    QVERIFY2(values > 60, QByteArray::number(values));
}

void TestShowAs::noChangeAcrossATerritory()
{
    // Sudan's territory changes in August 2011, the first month under the new arrangement of codes.
    const auto table = drawnTable(Month::of(2010, 1),
                                  QStringLiteral("World") + QStringLiteral(" 900").repeated(36) + QStringLiteral("\nSD")
                                      + QStringLiteral(" 300").repeated(36),
                                  m_registry);
    FigureSpec spec;
    spec.measure = Measure::Month;
    spec.show = ShowAs::Change;
    spec.selection.list = {drawnPartner(QStringLiteral("SD"), m_registry)};
    const auto numbers = numbersOf(ReleaseList({table}), m_registry, spec);
    QVERIFY(numbers);
    QByteArray blanks;
    for (int i = 0; i < numbers->computed.shown[0].size(); ++i) {
        const Cell cell = numbers->computed.shown[0].at(i);
        blanks += cell.isBlank() ? tokenOf(cell.blank) : '-';
        // What is not compared stays in others at both ends.
        if (i >= 12)
            QCOMPARE(numbers->computed.others.at(i).value, 0.0);
    }
    QCOMPARE(blanks, QByteArray("bbbbbbbbbbbb-------tttttttttttt-----"));
}

void TestShowAs::sharesOfAGroup()
{
    const auto table = drawnTable(Month::of(2024, 1), QStringLiteral("World 1000\n0003 400\nDE 100\nFR 60\nMX 300"), m_registry);
    FigureSpec spec;
    spec.measure = Measure::Month;
    spec.show = ShowAs::Share;
    spec.shareOf = ShareOf::Group;
    spec.shareGroup = {3};
    spec.selection.list = {drawnPartner(QStringLiteral("DE"), m_registry)};
    const auto numbers = numbersOf(ReleaseList({table}), m_registry, spec);
    QVERIFY(numbers);
    QCOMPARE(numbers->computed.shown[0].at(0).value, 25.0);
    QCOMPARE(numbers->computed.others.at(0).value, 75.0);
    QCOMPARE(numbers->computed.unallocated.at(0).value, 60.0); // of the group's 400 its members here have 160
    QCOMPARE(numbers->computed.total.at(0).value, 100.0);
    spec.selection.list = {drawnPartner(QStringLiteral("MX"), m_registry)};
    const auto stranger = numbersOf(ReleaseList({table}), m_registry, spec);
    QVERIFY(!stranger);
    QCOMPARE(stranger.error().id, QStringLiteral("not-a-member"));
}

void TestShowAs::sharesOfTheShown()
{
    const auto table = drawnTable(Month::of(2024, 1), QStringLiteral("World 1000\nDE 100\nFR 60\nMX 300"), m_registry);
    FigureSpec spec;
    spec.measure = Measure::Month;
    spec.show = ShowAs::Share;
    spec.shareOf = ShareOf::Shown;
    spec.selection.list = {drawnPartner(QStringLiteral("MX"), m_registry), drawnPartner(QStringLiteral("DE"), m_registry)};
    const auto numbers = numbersOf(ReleaseList({table}), m_registry, spec);
    QVERIFY(numbers);
    QCOMPARE(numbers->computed.shown[0].at(0).value, 75.0);
    QCOMPARE(numbers->computed.shown[1].at(0).value, 25.0);
    QCOMPARE(numbers->computed.others.at(0).blank, Blank::OutsideBase);
    QCOMPARE(numbers->computed.total.at(0).value, 100.0);
}

void TestShowAs::baseIsTheMeanOfItsMonths()
{
    const auto table = drawnTable(Month::of(2023, 11),
                                  QStringLiteral("World 100 100 100 300 100 100 100 100 100 100 100 100 100 100\n"
                                                 "MX 10 20 10 20 30 10 20 30 10 20 30 10 20 30"),
                                  m_registry);
    FigureSpec spec;
    spec.measure = Measure::Month;
    spec.show = ShowAs::Index;
    spec.selection.list = {drawnPartner(QStringLiteral("MX"), m_registry)};
    spec.base = Period::year(2024); // its months come to 240, so their mean is 20
    const auto numbers = numbersOf(ReleaseList({table}), m_registry, spec);
    QVERIFY(numbers);
    QVERIFY(std::abs(numbers->computed.shown[0].at(0).value - 50) < 1e-9);
    QVERIFY(std::abs(numbers->computed.shown[0].at(4).value - 150) < 1e-9);
    QVERIFY(std::abs(numbers->computed.total.at(3).value - 300 / (1400.0 / 12) * 100) < 1e-9);
    spec.base.reset(); // the first period in which all shown are above zero
    QVERIFY(std::abs(numbersOf(ReleaseList({table}), m_registry, spec)->computed.shown[0].at(1).value - 200) < 1e-9);
}

TRADESTRATA_TEST(TestShowAs, QCoreApplication)
#include "tst_showas.moc"
