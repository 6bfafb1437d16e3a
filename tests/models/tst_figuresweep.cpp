// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/io/lists.h"
#include "models/io/readers.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "tests/support/drawnspec.h"
#include "tests/support/figurefaults.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/typewriter.h"

#include <QTest>

#include <array>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

// Blanks of every kind at the ends and in between, zeros, months whose total is zero or missing; it ends within a
// quarter.
constexpr const char *tableWithGaps = R"(
exports
World 90 91 92 93 94 95 96 97 98 99 90 91 . 93 94 95 96 97 98 99 0 91 92 93 94 95 96 97 98 99 90 91
MX 30 31 32 33 34 35 36 37 38 39 30 31 32 . 34 35 36 37 38 39 0 31 32 33 34 35 36 37 38 39 30 31
CA 10 . 12 . 14 . 16 17 . 19 10 11 12 13 14 15 16 17 18 19 0 11 12 13 14 15 16 17 18 19 10 n
CN a a a a a a 6 7 8 9 0 0 0 0 0 0 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
GB w w w w w w w w w w w w 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 a a
DE 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
JP . . . . . . . . . . . . . . . . . . . . . 7 . . . . . . . . . .
imports
World 80 81 82 83 84 85 86 87 88 89 80 81 82 83 84 85 86 87 88 89 80 81 82 83 84 85 86 87 88 89 80 81
MX 40 41 42 43 44 45 46 47 48 49 40 41 42 43 44 45 46 47 48 49 40 41 42 43 44 45 46 47 48 49 40 41
CA 20 b b b 24 25 26 27 28 29 20 21 22 23 24 25 26 27 28 29 20 21 22 23 24 25 26 27 28 29 20 21
CN a a a a a a 6 7 8 9 0 1 2 3 4 5 6 7 8 9 90 91 92 3 4 5 6 7 8 9 0 1
FR 1 2 3 4 5 6 7 8 9 . . . . . . . . . . . . . . . . . . . . . . .
)";

constexpr int charts = int(Chart::Releases) + 1;
constexpr int measures = int(Measure::SameMonths) + 1;
constexpr int shows = int(ShowAs::Rank) + 1;
constexpr std::array flows{Flow::Exports, Flow::Imports, Flow::Total, Flow::Balance};
constexpr int windows = 3;    // the first months, one month, the last months
constexpr int selections = 3; // one partner, three, all
constexpr int windowMonths = 36;

FigureSpec inWindow(FigureSpec spec, int window, const TradeTable &table)
{
    const auto month = [&](int n) { return PeriodRef::exactly(Period::month(table.first() + n)); };
    if (window == 0)
        spec.to = month(windowMonths - 1);
    else if (window == 1)
        spec.from = spec.to = month((table.monthCount() - 1) * 3 / 4);
    else
        spec.from = PeriodRef::latest(windowMonths - 1);
    return spec;
}

// Another axis, others and total: in turns, as all of them at once are too many.
constexpr int variantEvery = 5; // coprime to the numbers of flows, shows, selections and windows
void vary(FigureSpec &spec, int turn)
{
    spec.axis = Axis(1 + turn % 3);
    spec.others = turn / 3 % 2 == 0;
    spec.total = turn / 6 % 2 == 0;
}

// In turns too, a month of the window, or one before or after it.
void markIn(FigureSpec &spec, int window, const TradeTable &table, int turn)
{
    if (spec.drawsOnePeriod() || turn % 2 == 0)
        return;
    const int months = turn % (windowMonths + 2) - 1;
    spec.mark = Period::month(window == 2 ? table.last() - months : table.first() + months);
}

// In turns too, annotations in the window and outside of it, of series that are there or not.
void annotateIn(FigureSpec &spec, const TradeTable &table, PartnerCode partner, int turn)
{
    if (spec.drawsOnePeriod() || turn % 3 != 0)
        return;
    for (int i = 0; i < 7; ++i) {
        Annotation annotation;
        annotation.kind = AnnotationKind((turn / 3 + i) % 5);
        const bool hasSpan = annotation.kind == AnnotationKind::Range || annotation.kind == AnnotationKind::Highlight;
        annotation.from = Period::month(table.first() + (turn + 5 * i) % table.monthCount());
        annotation.to = annotation.from + (hasSpan ? i : 0);
        annotation.series = annotation.kind == AnnotationKind::Range ? AnnotatedSeries::Nothing
                                                                     : AnnotatedSeries(1 + (turn + i) % 9);
        annotation.partner = annotation.series == AnnotatedSeries::Partner ? partner : PartnerCode();
        annotation.text = annotation.kind == AnnotationKind::Value ? QString() : s("Words of an annotation");
        spec.annotations.append(annotation);
    }
}

PeriodRef cursorIn(const FigureSpec &spec, int window) { return window == 0 ? spec.from : spec.to; }

QString wordsOf(const FigureSpec &spec)
{
    const QString who = spec.selection.isTop() ? s("all") : QString::number(spec.selection.list.size());
    return s("%1 %2 %3 %4, partners: %5, from %6 to %7")
        .arg(s(word(spec.chart).key), s(word(spec.measure).key), s(word(spec.show).key), s(word(spec.flow).key), who,
             spec.from.toString(), spec.to.toString());
}

} // namespace

/// Every chart x measure x show x flow of real releases, together and individually, and of a small table with gaps:
/// each is a figure without a fault, or is refused with a sentence.
class TestFigureSweep : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void emptyPlotsSayWhy_data();
    void emptyPlotsSayWhy();
    void sweep_data();
    void sweep();
    void sweptEnough();

private:
    void add(const QString &name, const QList<TablePtr> &tables) { m_data.append({name, ReleaseList(tables)}); }
    QStringList faultsOf(const ReleaseList &releases, const FigureSpec &spec, PeriodRef at);

    PartnerRegistry m_registry;
    Context m_context;
    std::optional<Language> m_language;
    QList<std::pair<QString, ReleaseList>> m_data;
    int m_figures = 0;
    int m_refused = 0;
};

void TestFigureSweep::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    m_language = testLanguage(s("en"), m_registry);
    auto published = readPublished(sourceFile(s("resources/published/us-trade.csv")),
                                   PartnerLookup(m_registry, sourceFile(s("resources/partners/names.csv"))));
    QVERIFY(published);
    m_context.published = *std::move(published);
    QList<TablePtr> releases;
    for (const char *month : {"2026-03", "2026-09", "2026-10"}) {
        const auto import = readOwnTable(sourceFile(s("resources/tables/us-goods-%1.csv").arg(s(month))), m_registry);
        QVERIFY(import);
        releases.append(import->table);
    }
    add(s("together"), releases);
    for (const TablePtr &release : releases)
        add(release->info().release->toString(), {release});
    add(s("with gaps"), {drawnTable(Month::of(2023, 1), s(tableWithGaps), m_registry, 1e6)});
}

void TestFigureSweep::emptyPlotsSayWhy_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("why"); // the note, or its beginning
    const QString months = s(" 4").repeated(15);
    const auto row = [&](const char *name, const QString &table, const char *spec, const char *why) {
        QTest::newRow(name) << table << s(spec) << s(why);
    };
    const QString both = s("World%1\nMX%1").arg(months);
    row("a band of one period", both, "MX month area from 2025-03", "");
    row("two periods have a band", both, "MX month area from 2025-02", "");
    row("a line of one period", both, "MX month from 2025-03", "");
    row("no total", s("MX") + months, "MX month share", "Nothing is drawn: values that it needs, such as the total");
    row("no year earlier", both, "MX month change to 2024-12", "Nothing is drawn: values that it needs, such as the total");
    row("too little a year earlier", both, "MX month change-percent from 2025", "Nothing is drawn: the denominators");
    row("a year that is not over", both, "MX year concentration from 2025",
        "Nothing is drawn: values that it needs are not yet published.");
    row("zeros", s("World%1\nMX%1").arg(s(" 0").repeated(15)), "MX quarter bars", "Nothing is drawn: all values are zero.");
    row("said of all the shown", s("World%1\nMX%2").arg(months, s(" .").repeated(15)), "MX month", "Not drawn for lack of data");
    row("said of some of the shown", s("CA%1\nMX%2").arg(months, s(" .").repeated(15)), "CA MX month share",
        "Nothing is drawn: values that it needs, such as the total");
}

void TestFigureSweep::emptyPlotsSayWhy()
{
    QFETCH(QString, table);
    QFETCH(QString, spec);
    QFETCH(QString, why);
    const FigureSpec drawn = drawnSpec(spec, m_registry);
    const auto numbers = numbersOf(ReleaseList({drawnTable(Month::of(2024, 1), table, m_registry)}), m_registry, drawn);
    QVERIFY(numbers);
    const QStringList notes = buildFigure(*numbers, drawn, m_registry, *m_language).notes;
    QStringList empty;
    std::ranges::copy_if(notes, std::back_inserter(empty), [](const QString &note) {
        return note.startsWith(s("Nothing is drawn")) || note.startsWith(s("Not drawn"));
    });
    QVERIFY2(why.isEmpty() ? empty.isEmpty() : !empty.isEmpty() && empty.first().startsWith(why), qPrintable(notes.join(u'\n')));
}

void TestFigureSweep::sweep_data()
{
    QTest::addColumn<int>("data");
    QTest::addColumn<int>("chart");
    for (int data = 0; data < m_data.size(); ++data) {
        for (int chart = 0; chart < charts; ++chart)
            QTest::addRow("%s: %s", qPrintable(m_data[data].first), word(Chart(chart)).key) << data << chart;
    }
}

QStringList TestFigureSweep::faultsOf(const ReleaseList &releases, const FigureSpec &spec, PeriodRef at)
{
    const auto numbers = numbersOf(releases, m_registry, spec, at, m_context);
    if (!numbers) {
        ++m_refused;
        return m_language->text(numbers.error()).isEmpty() ? QStringList{s("a refusal without a word")} : QStringList();
    }
    ++m_figures;
    const Figure figure = buildFigure(*numbers, spec, m_registry, *m_language);
    const Layout layout = layoutOf(figure, Paper::of(spec.size), TypewriterMetrics());
    return FigureFaults(*numbers, figure, layout).list();
}

// For a long table each selection has another window for each flow: all nine are built for each chart, measure and
// show.
void TestFigureSweep::sweep()
{
    QFETCH(int, data);
    QFETCH(int, chart);
    const ReleaseList &releases = m_data[data].second;
    const TradeTable &table = *releases.whole();
    const bool isLong = table.monthCount() > 10 * windowMonths;
    const auto code = [&](const char *iso) { return drawnPartner(s(iso), m_registry); };
    const std::array<Selection, selections> whose{Selection{0, {code("MX")}}, Selection{0, {code("MX"), code("CA"), code("CN")}},
                                                  Selection{1000, {}}};
    QStringList faults;
    for (int n = 0; n < measures * shows * int(flows.size()) * selections * windows; ++n) {
        const int window = n % windows;
        const int who = n / windows % selections;
        const int flow = n / (windows * selections) % int(flows.size());
        const int show = n / (windows * selections * int(flows.size())) % shows;
        if (isLong && window != (who + flow) % windows)
            continue;
        FigureSpec spec;
        spec.chart = Chart(chart);
        spec.measure = Measure(n / (windows * selections * int(flows.size()) * shows));
        spec.show = ShowAs(show);
        spec.flow = flows[size_t(flow)];
        spec.selection = whose[size_t(who)];
        spec = inWindow(spec, window, table);
        const PeriodRef at = cursorIn(spec, window);
        for (const QString &fault : faultsOf(releases, spec, at))
            faults.append(s("%1: %2").arg(wordsOf(spec), fault));
        if (n % variantEvery != 0)
            continue;
        vary(spec, n / variantEvery);
        markIn(spec, window, table, n / variantEvery);
        annotateIn(spec, table, code("MX"), n / variantEvery);
        for (const QString &fault : faultsOf(releases, spec, at))
            faults.append(s("%1, axis %2: %3").arg(wordsOf(spec), s(word(spec.axis).key), fault));
    }
    QVERIFY2(faults.isEmpty(),
             qPrintable(
                 s("%1 faults\n%2").arg(faults.size()).arg(faults.first(std::min<qsizetype>(faults.size(), 10)).join(u'\n'))));
}

// So that no correction shrinks the sweep unnoticed.
void TestFigureSweep::sweptEnough()
{
    QVERIFY2(m_figures > 20000 && m_refused > 20000, qPrintable(s("%1 figures, %2 refused").arg(m_figures).arg(m_refused)));
}

TRADESTRATA_TEST(TestFigureSweep, QCoreApplication)
#include "tst_figuresweep.moc"
