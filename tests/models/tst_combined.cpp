// SPDX-License-Identifier: GPL-3.0-or-later
// Several releases together: every month whole from one of them, comparisons from the newest that has all they compare.
#include "models/data/combined.h"
#include "models/data/release.h"
#include "models/io/readers.h"
#include "models/numbers/computenumbers.h"
#include "models/numbers/numberref.h"
#include "tests/support/drawnspec.h"
#include "tests/support/drawntable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

#include <array>
#include <cmath>
#include <random>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

const Month begin = Month::of(2024, 1);

} // namespace

class TestCombined : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSingleReleaseIsUnchanged();
    void everyMonthIsWhole();
    void smallPartnersMayBeMissing();
    void fewPartnersGiveNoTotal();
    void linesTakeTheNewest();
    void valuesHaveTheTotal();
    void changesStayWithinARelease();
    void quartersStayWithinARelease();
    void changesAcrossAreNamed();
    void singleRelease();
    void theNewestNameIsShown();
    void otherTermsAreNotAdded();
    void randomReleases();
    void builtInReleases();
    void cellsComeToTheNumbers_data();
    void cellsComeToTheNumbers();

private:
    QList<TablePtr> builtIn() const;
    TablePtr drawn(const char *text, Month first = begin) const { return drawnTable(first, s(text), m_registry); }
    QString rowOf(const TablePtr &table, const char *partner) const;
    Numbers numbersFor(const QList<TablePtr> &tables, const char *spec) const;

    PartnerRegistry m_registry;
};

void TestCombined::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(bool(registry));
    m_registry = *std::move(registry);
}

QString TestCombined::rowOf(const TablePtr &table, const char *partner) const
{
    const TableRow *row = table->find({Flow::Exports, drawnPartner(s(partner), m_registry)});
    QStringList cells;
    for (size_t i = 0; row && i < row->values.size(); ++i)
        cells.append(row->blanks[i] == Blank::None ? QString::number(row->values[i], 'f', 0)
                                                   : QLatin1String(blankKey(row->blanks[i])));
    return cells.join(u' ');
}

Numbers TestCombined::numbersFor(const QList<TablePtr> &tables, const char *spec) const
{
    const auto numbers = numbersOf(ReleaseList(tables), m_registry, drawnSpec(s(spec), m_registry));
    if (!numbers)
        qFatal("%s", numbers.error().source);
    return *numbers;
}

void TestCombined::aSingleReleaseIsUnchanged()
{
    const TablePtr table = drawn("released 2026-03\nWorld 10 10\nMX 4 5");
    QCOMPARE(ReleaseList({table}).whole(), table);
    QVERIFY(table->info().parts.empty());
    QCOMPARE(int(partsOf(*table, {begin, begin + 1}).size()), 1);
}

void TestCombined::everyMonthIsWhole()
{
    const TablePtr older = drawn("released 2024-04\nWorld 10 10 10\nMX 4 5 6\nCA 3 3 2");
    const TablePtr newer = drawn("released 2024-06\nWorld 20 20 20\nMX 9 9 9\nCA 8 8 8", begin + 1);
    const TablePtr whole = ReleaseList({newer, older}).whole();
    QCOMPARE(rowOf(whole, "World"), s("10 20 20 20"));
    QCOMPARE(rowOf(whole, "MX"), s("4 9 9 9"));
    QCOMPARE(rowOf(whole, "CA"), s("3 8 8 8"));
    const auto &parts = whole->info().parts;
    QCOMPARE(int(parts.size()), 2);
    QCOMPARE(parts[0].months, (MonthSpan{begin, begin}));
    QCOMPARE(parts[1].months, (MonthSpan{begin + 1, begin + 3}));
    QCOMPARE(*parts[1].release, Month::of(2024, 6));
    QCOMPARE(*whole->info().release, Month::of(2024, 6));
}

// A partner under 0.01% of the total may be missing; it counts as unallocated in the release.
void TestCombined::smallPartnersMayBeMissing()
{
    const TablePtr older = drawn("released 2024-04\nWorld 100000 100000\nMX 99991 99990\nCA 9 10");
    const TablePtr newer = drawn("released 2024-06\nWorld 100000 100000\nMX 99995 99995");
    const TablePtr whole = ReleaseList({older, newer}).whole();
    QCOMPARE(rowOf(whole, "MX"), s("99995 99990")); // in the second month Canada has 0.01%
    QCOMPARE(rowOf(whole, "CA"), s("within_others 10"));
    const Numbers numbers = numbersFor({older, newer}, "MX CA others");
    QCOMPARE(numbers.sums.unallocated.at(0).value, 5.0);
    QCOMPARE(numbers.sums.unallocated.at(1).value, 0.0);
    const auto says = [](const Message &note) { return note.id == QLatin1String("partners-lacking"); };
    const TablePtr longer = drawn("released 2024-04\nWorld 100000 100000 100000\nMX 99990 99991 99990\nCA 10 9 10");
    const TablePtr late = drawn("released 2024-06\nWorld 100000 100000\nMX 99995 99995", begin + 1);
    const Numbers lacking = numbersFor({longer, late}, "MX others");
    QCOMPARE(std::ranges::count_if(lacking.notes, says), 1);
    QCOMPARE(std::ranges::count_if(numbersFor({longer, late}, "MX").notes, says), 0); // no total is drawn
}

void TestCombined::fewPartnersGiveNoTotal()
{
    const TablePtr older = drawn("released 2024-04\nWorld 10 10\nMX 4 5\nCA 3 3");
    const TablePtr few = drawn("released 2024-06\nWorld 20 20\nMX 9 9");
    QCOMPARE(rowOf(ReleaseList({older, few}).whole(), "World"), s("10 10"));
    QCOMPARE(rowOf(ReleaseList({older, few}).whole(), "MX"), s("4 5"));
    const TablePtr without = drawn("released 2024-06\nMX 9 9\nCA 8 8");
    QCOMPARE(rowOf(ReleaseList({older, without}).whole(), "MX"), s("4 5"));
}

void TestCombined::linesTakeTheNewest()
{
    const TablePtr older = drawn("released 2024-04\nWorld 10 10 10\nMX 4 5 6\nCA 3 3 2");
    const TablePtr few = drawn("released 2024-06\nWorld 20 20\nMX 9 9\nGB 1 1", begin + 1);
    const auto valuesOf = [](const Column &column) { return column.values; };
    const Numbers alone = numbersFor({older, few}, "MX to 2024-03");
    QCOMPARE(valuesOf(alone.sums.shown[0]), (std::vector<double>{4, 9, 9}));
    const Numbers both = numbersFor({older, few}, "MX CA to 2024-03"); // Canada is not in the newer one
    QCOMPARE(valuesOf(both.sums.shown[0]), (std::vector<double>{4, 5, 6}));
    const Numbers stacked = numbersFor({older, few}, "MX others to 2024-03");
    QCOMPARE(valuesOf(stacked.sums.shown[0]), (std::vector<double>{4, 5, 6}));
    QCOMPARE(valuesOf(stacked.sums.others), (std::vector<double>{6, 5, 4}));
}

void TestCombined::valuesHaveTheTotal()
{
    const TablePtr older = drawn("released 2024-04\nWorld 10 10\nMX 4 5\nCA 3 3");
    const TablePtr few = drawn("released 2024-06\nMX 9 9");
    const auto numbers = numbersWithTotal(ReleaseList({older, few}), m_registry, drawnSpec(s("MX"), m_registry));
    QVERIFY(bool(numbers));
    for (int i = 0; i < 2; ++i)
        QCOMPARE(numbers->sums.shown[0].at(i).value + numbers->sums.others.at(i).value, numbers->sums.total.at(i).value);
    QCOMPARE(numbers->sums.shown[0].at(0).value, 4.0);
}

void TestCombined::changesStayWithinARelease()
{
    const TablePtr older = drawn("released 2025-03\nWorld 9 9 9 9 9 9 9 9 9 9 9 9 9 9\nMX 1 1 1 1 1 1 1 1 1 1 1 1 2 2");
    const TablePtr newer = drawn("released 2025-06\nWorld 9 9 9\nMX 5 5 5", begin + 12);
    const Numbers numbers = numbersFor({older, newer}, "MX change from 2025-01");
    QCOMPARE(numbers.computed.shown[0].values.front(), 1.0); // 2 - 1 in the older one, not 5 - 1
    QCOMPARE(numbers.computed.shown[0].values[1], 1.0);
    QCOMPARE(numbers.computed.shown[0].values[2], 4.0); // March 2025 is only in the newer one
    QCOMPARE(numbers.changesAcross, (std::vector<size_t>{2}));
    QCOMPARE(numbers.sums.shown[0].values.front(), 5.0);
}

// Bars of quarters: the older release has no incomplete quarter, so it has no hatched parts.
void TestCombined::quartersStayWithinARelease()
{
    const TablePtr older = drawn(
        "released 2025-07\nWorld 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9\nMX 1 1 1 1 1 1 1 1 1 1 1 1 2 2 2 2 2 2");
    const TablePtr newer = drawn("released 2025-09\nWorld 9 9 9 9 9 9 9 9\nMX 5 5 5 5 5 5 5 5", begin + 12);
    const Numbers numbers = numbersFor({older, newer}, "MX chart bars quarter change from 2025");
    const auto drawnIn = [](const Sums &sums) { return sums.shown[0].values; };
    QCOMPARE(drawnIn(numbers.computed)[0], 3.0); // 6 - 3 in the older one, not 15 - 3
    QCOMPARE(drawnIn(numbers.computed)[1], 3.0);
    QVERIFY(std::isnan(drawnIn(numbers.computed)[2]));
    QVERIFY(std::isnan(drawnIn(numbers.rest)[0]) && std::isnan(drawnIn(numbers.rest)[1]));
    QCOMPARE(drawnIn(numbers.rest)[2], 8.0); // July and August: 10 - 2
    QCOMPARE(numbers.changesAcross, (std::vector<size_t>{2}));
}

void TestCombined::changesAcrossAreNamed()
{
    const TablePtr older = drawn("released 2025-03\nWorld 9 9 9 9 9 9 9 9 9 9 9 9\nMX 1 1 1 1 1 1 1 1 1 1 1 1");
    const TablePtr newer = drawn("released 2025-06\nWorld 9 9\nMX 5 5", begin + 12);
    const Numbers numbers = numbersFor({older, newer}, "MX change from 2025-01");
    const auto names = [](const Message &note) { return note.id == QLatin1String("changes-across"); };
    QCOMPARE(std::ranges::count_if(numbers.notes, names), 1);
    const Numbers values = numbersFor({older, newer}, "MX 12-months from 2025-01");
    QVERIFY(std::ranges::none_of(values.notes, names));
    QCOMPARE(values.sums.shown[0].values, (std::vector<double>{16, 20}));
}

// A partner with another name in a newer release, and one that it lacks.
void TestCombined::theNewestNameIsShown()
{
    const auto renamed = [&](const char *drawing, const char *name) {
        const TablePtr drawn = drawnTable(Month::of(2025, 1), s(drawing), m_registry);
        std::vector<TableRow> rows(drawn->rows().begin(), drawn->rows().end());
        for (TableRow &row : rows)
            row.name = row.key.partner == drawnPartner(s("TR"), m_registry) ? s(name) : row.name;
        return std::make_shared<const TradeTable>(drawn->info(), drawn->first(), drawn->last(), rows);
    };
    const TablePtr whole = combinedWhole({renamed("released 2025-03\nWorld 100 100\nTR 40 40\nGB 20 20", "Turkey"),
                                          renamed("released 2025-04\nWorld 100 100\nTR 41 41\nGB 20 20", "Türkiye"),
                                          drawnTable(Month::of(2025, 1), s("released 2025-05\nGB 21 21"), m_registry)});
    QCOMPARE(whole->find({Flow::Exports, drawnPartner(s("TR"), m_registry)})->name, s("Türkiye"));
}

void TestCombined::singleRelease()
{
    const TablePtr older = drawn("released 2024-04\nWorld 10 10\nMX 4 5");
    const TablePtr newer = drawn("released 2024-06\nWorld 20 20\nMX 9 9");
    QCOMPARE(numbersFor({older, newer}, "MX release 2024-04").sums.shown[0].values, (std::vector<double>{4, 5}));
    QCOMPARE(numbersFor({older, newer}, "MX release 2024-06").sums.shown[0].values, (std::vector<double>{9, 9}));
}

void TestCombined::otherTermsAreNotAdded()
{
    const TablePtr census = drawn("released 2024-06\nWorld 10 10\nMX 4 5");
    TableInfo info = drawn("released 2024-04\nWorld 1")->info();
    info.basis = s("balance of payments basis");
    const TablePtr drawing = drawn("World 7 7 7\nMX 3 3 3");
    const auto other = std::make_shared<const TradeTable>(info, begin, begin + 2,
                                                          std::vector(drawing->rows().begin(), drawing->rows().end()));
    const ReleaseList releases({census, other});
    QCOMPARE(releases.whole(), census);
    QCOMPARE(releases.tables().size(), 2);
}

// Random releases against the rule, read month by month and partner by partner from their drawings.
void TestCombined::randomReleases()
{
    std::mt19937 random(20261); // NOLINT: the same every time
    const QStringList names{s("MX"), s("CA"), s("CN"), s("JP")};
    int seams = 0;
    for (int round = 0; round < 500; ++round) {
        struct Drawn
        {
            int first = 0;
            std::vector<std::array<int, 5>> months; // World, then the partners; -1 a blank
        };
        std::vector<Drawn> releases(1 + random() % 4);
        QList<TablePtr> tables;
        for (size_t k = 0; k < releases.size(); ++k) {
            Drawn &release = releases[k];
            release.first = k == 0 ? 0 : int(random() % 4);
            const int count = 3 + int(random() % 3);
            QStringList lines{s("released 2025-%1").arg(k + 1, 2, 10, QLatin1Char('0')),
                              s("World"),
                              names[0],
                              names[1],
                              names[2],
                              names[3]};
            for (int m = 0; m < count; ++m) {
                std::array<int, 5> cells{};
                for (size_t p = 0; p < cells.size(); ++p)
                    cells[p] = random() % (p == 0 ? 9 : 6) == 0 ? -1
                               : p == 0                         ? 50000 + int(random() % 100)
                                                                : int(random() % 2 ? random() % 12 : 100 + random() % 9);
                release.months.push_back(cells);
                for (size_t p = 0; p < cells.size(); ++p)
                    lines[qsizetype(p) + 1] += cells[p] < 0 ? s(" .") : u' ' + QString::number(cells[p]);
            }
            tables.append(drawnTable(begin + release.first, lines.join(u'\n'), m_registry));
        }
        const TablePtr whole = ReleaseList(tables).whole();
        for (Month m = whole->first(); m <= whole->last(); m = m + 1) {
            const auto cell = [&](size_t k, size_t p) {
                const int at = (m - begin) - releases[k].first;
                return at < 0 || at >= int(releases[k].months.size()) ? -2 : releases[k].months[size_t(at)][p];
            };
            int expected = -1;
            for (size_t k = releases.size(); k-- > 0 && expected < 0;) {
                bool isWhole = cell(k, 0) >= 0;
                for (size_t older = 0; older < k; ++older) {
                    for (size_t p = 1; p < 5; ++p)
                        isWhole = isWhole && !(cell(older, p) > 0 && cell(older, p) * 10000.0 >= cell(k, 0) && cell(k, p) < 0);
                }
                expected = isWhole ? int(k) : -1;
            }
            if (expected < 0)
                continue; // no release has it whole
            const auto parts = partsOf(*whole, {m, m});
            QCOMPARE(int(parts.size()), 1);
            const size_t from = parts.front().release ? size_t(parts.front().release->month() - 1) : 0;
            QCOMPARE(from, size_t(expected));
            for (size_t p = 0; p < 5; ++p) {
                const TableRow *row = whole->find(
                    {Flow::Exports, p == 0 ? worldCode : drawnPartner(names[qsizetype(p) - 1], m_registry)});
                const double value = row->values[size_t(m - whole->first())];
                const int drawnCell = cell(size_t(expected), p);
                if (drawnCell < 0)
                    QVERIFY(std::isnan(value));
                else
                    QCOMPARE(value, double(drawnCell));
            }
            seams += from + 1 != releases.size() ? 1 : 0;
        }
    }
    QVERIFY(seams > 100);
}

QList<TablePtr> TestCombined::builtIn() const
{
    QList<TablePtr> tables;
    for (const char *release : {"2026-03", "2026-09", "2026-10"}) {
        auto import = readOwnTable(sourceFile(s("resources/tables/us-goods-%1.csv").arg(s(release))), m_registry);
        if (!import)
            qFatal("%s", import.error().source);
        tables.append(import->table);
    }
    return tables;
}

// Lines of the built-in data take 2024 from September 2026 if it has all compared partners, otherwise from March 2026.
void TestCombined::builtInReleases()
{
    const QList<TablePtr> tables = builtIn();
    const Numbers key = numbersFor(tables, "MX CA year from 2024 to 2025");
    QCOMPARE(key.sums.shown[1].values, (std::vector<double>{350'605'600'000, 333'619'600'000}));
    const Numbers withIreland = numbersFor(tables, "MX CA IE year from 2024 to 2025");
    QCOMPARE(withIreland.sums.shown[1].values, (std::vector<double>{349'908'153'123, 333'619'600'000}));
    const Numbers change = numbersFor(tables, "JP change-percent year from 2025 to 2025"); // both sides from March 2026
    QVERIFY(std::abs(change.computed.shown[0].values.front() - 3.911) < 0.001);
    const auto ranking = numbersOf(ReleaseList(tables), m_registry, drawnSpec(s("JP ranking year"), m_registry),
                                   *PeriodRef::parse(s("2025")));
    QVERIFY(bool(ranking));
    QVERIFY(std::abs(ranking->details->percent.shown[0].values.front() - 3.911) < 0.001);
    QCOMPARE(ranking->sums.shown[0].values.front(), 81'393'900'000);
    const TablePtr whole = ReleaseList(tables).whole();
    const auto &parts = whole->info().parts;
    QCOMPARE(int(parts.size()), 3);
    QCOMPARE(parts[1].months, (MonthSpan{Month::of(2025, 1), Month::of(2025, 12)}));
    QCOMPARE(parts[2].totalName, s("sum of the six regions"));
}

void TestCombined::cellsComeToTheNumbers_data()
{
    QTest::addColumn<QString>("spec");
    for (const char *spec :
         {"MX CA year from 2024 to 2025", "MX CA 12-months from 2024-10 to 2026-08", "JP change month from 2024-11 to 2026-08",
          "MX JP change-percent 12-months from 2024-11 to 2026-08", "MX CA share quarter from 2024 to 2026-06",
          "CN MX area others month from 2024-11 to 2026-02", "MX contribution month from 2025-11 to 2026-02"})
        QTest::newRow(spec) << s(spec);
}

// Followed back to its cells, each number is their sum, whichever releases it was taken from.
void TestCombined::cellsComeToTheNumbers()
{
    QFETCH(QString, spec);
    const FigureSpec asked = drawnSpec(spec, m_registry);
    const ReleaseList releases(builtIn());
    const auto numbers = numbersOf(releases, m_registry, asked);
    QVERIFY(bool(numbers));
    int compared = 0;
    for (const Column &column : numbers->shown(asked.show).shown) {
        for (int i = 0; i < column.size(); ++i) {
            const NumberRef number = numberAt(*numbers, asked, NumberOf::Partner, column.partner, i);
            const auto sourceCells = sourceCellsOfNumber(releases, m_registry, asked, *numbers, number, {});
            QVERIFY(bool(sourceCells));
            QVERIFY2(std::abs(sourceCells->number.value - column.values[size_t(i)]) < 1e-6,
                     qPrintable(s("%1: %2 and %3")
                                    .arg(numbers->periods[size_t(i)].toString())
                                    .arg(sourceCells->number.value)
                                    .arg(column.values[size_t(i)])));
            ++compared;
        }
    }
    QVERIFY(compared > 2);
}

TRADESTRATA_TEST(TestCombined, QCoreApplication)
#include "tst_combined.moc"
