// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spec/rules.h"
#include "models/spec/validspec.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

using namespace tradestrata;

/// The words of options as in the command line's description, and which cannot be combined.
class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void refusals_data();
    void refusals();
    void throughRequiresYears();
    void cumulativeGoesWithYearsOverlaid();
    void aMarkGoesWithAnAxisOfTime();
    void aMarkIsThePeriodThatContainsIt();
    void validatedIsLegal();
    void validatedReplacesChoices();
};

namespace {

std::optional<Message> whyNoThrough(Measure measure, ShowAs show, Chart chart)
{
    FigureSpec spec;
    spec.measure = measure;
    spec.show = show;
    spec.chart = chart;
    return whyNot(Extra::Through, spec);
}

template<class E>
QStringList roundTrip()
{
    QStringList words;
    for (int i = 0; i < keys<E>().size(); ++i) {
        const QString key = QLatin1String(word(E(i)).key);
        const auto back = fromKey<E>(key);
        words.append(back == E(i) && !QByteArray(word(E(i)).label).isEmpty() ? key : key + QLatin1Char('?'));
    }
    return words == keys<E>() ? words : QStringList();
}

} // namespace

void TestOptions::words_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("flow") << roundTrip<Flow>() << "exports|imports|total|balance";
    QTest::newRow("measure") << roundTrip<Measure>() << "month|3-months|quarter|year-to-date|12-months|year|same-months";
    QTest::newRow("show") << roundTrip<ShowAs>() << "value|share|change|change-percent|contribution|index|rank";
    QTest::newRow("chart") << roundTrip<Chart>()
                           << "line|area|bars|ranking|rank-over-time|years|balance|panels|months|table|concentration|releases";
    QTest::newRow("axis") << roundTrip<Axis>() << "auto|zero|data|log";
    QTest::newRow("share of") << roundTrip<ShareOf>() << "total|shown|group";
    QTest::newRow("unknown") << QStringList{fromKey<Measure>(QStringLiteral("Month")) ? QStringLiteral("found") : QString(),
                                            fromKey<Chart>(QString()) ? QStringLiteral("found") : QString()}
                             << "|";
}

void TestOptions::words()
{
    QFETCH(QStringList, words);
    QFETCH(QString, expected);
    QCOMPARE(words.join(QLatin1Char('|')), expected);
}

void TestOptions::refusals_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("show");
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QString>("id");
    // Written from an analyst's view, independently of the table.
    const QHash<QString, QString> ofBalance{{s("share"), s("balance-has-no-share")},
                                            {s("change-percent"), s("balance-has-no-percent")},
                                            {s("contribution"), s("balance-has-no-percent")},
                                            {s("index"), s("balance-has-no-index")}};
    const QHash<QString, QString> ofRanking{{s("index"), s("ranking-has-no-index")}, {s("rank"), s("ranking-has-no-rank")}};
    const QHash<QString, QString> ofValues{{s("months"), s("months-show-values")},
                                           {s("balance"), s("balance-shows-values")},
                                           {s("releases"), s("releases-show-values")},
                                           {s("rank-over-time"), s("rank-over-time-shows-ranks")}};
    const QStringList monthly{s("month"), s("3-months"), s("year-to-date"), s("12-months")};
    const QStringList notStacked{s("change-percent"), s("index"), s("rank")};
    for (const QString &flow : keys<Flow>()) {
        for (const QString &measure : keys<Measure>()) {
            for (const QString &show : keys<ShowAs>()) {
                for (const QString &chart : keys<Chart>()) {
                    QString id = flow == s("balance") ? ofBalance.value(show) : QString();
                    if (id.isEmpty() && chart == s("bars") && monthly.contains(measure))
                        id = s("bars-need-years");
                    if (id.isEmpty() && chart == s("years") && !monthly.contains(measure))
                        id = s("years-need-months");
                    if (id.isEmpty() && chart == s("months") && measure != s("month"))
                        id = s("months-need-months");
                    if (id.isEmpty() && show != s("value"))
                        id = ofValues.value(chart == s("rank-over-time") && show == s("rank") ? QString() : chart);
                    if (id.isEmpty() && (chart == s("area") || chart == s("bars")) && notStacked.contains(show))
                        id = s("stacks-add-up");
                    if (id.isEmpty() && chart == s("ranking"))
                        id = ofRanking.value(show);
                    if (id.isEmpty() && chart == s("table") && show != s("value"))
                        id = s("table-has-its-columns");
                    if (id.isEmpty() && chart == s("concentration") && flow == s("balance"))
                        id = s("balance-has-no-concentration");
                    if (id.isEmpty() && chart == s("concentration") && show != s("value"))
                        id = s("concentration-has-its-indices");
                    QTest::addRow("%s, %s, %s, %s", qPrintable(flow), qPrintable(measure), qPrintable(show), qPrintable(chart))
                        << flow << measure << show << chart << id;
                }
            }
        }
    }
}

void TestOptions::refusals()
{
    QFETCH(QString, flow);
    QFETCH(QString, measure);
    QFETCH(QString, show);
    QFETCH(QString, chart);
    QFETCH(QString, id);
    const auto why = whyNot(*fromKey<Measure>(measure), *fromKey<ShowAs>(show), *fromKey<Flow>(flow), *fromKey<Chart>(chart));
    QCOMPARE(why ? why->id : QString(), id);
    QVERIFY(!why || QByteArray(why->source).endsWith('.'));
}

void TestOptions::throughRequiresYears()
{
    QStringList allowed;
    for (const QString &measure : keys<Measure>()) {
        for (const QString &chart : {s("line"), s("area"), s("bars")}) {
            if (!whyNoThrough(*fromKey<Measure>(measure), ShowAs::Value, *fromKey<Chart>(chart)))
                allowed.append(measure + QLatin1Char(' ') + chart);
        }
    }
    QCOMPARE(allowed.join(QLatin1Char('|')), QStringLiteral("year bars|same-months line|same-months area|same-months bars"));
    // Parts of a change add up to the year's; parts of a contribution or a share are of another whole.
    QVERIFY(!whyNoThrough(Measure::Year, ShowAs::Change, Chart::Bars));
    QVERIFY(whyNoThrough(Measure::Year, ShowAs::Share, Chart::Bars));
    QVERIFY(whyNoThrough(Measure::Year, ShowAs::Contribution, Chart::Bars));
}

void TestOptions::cumulativeGoesWithYearsOverlaid()
{
    QStringList allowed;
    for (const QString &measure : keys<Measure>()) {
        for (const QString &chart : keys<Chart>()) {
            FigureSpec spec;
            spec.measure = *fromKey<Measure>(measure);
            spec.chart = *fromKey<Chart>(chart);
            if (!whyNot(Extra::Cumulative, spec))
                allowed.append(measure + QLatin1Char(' ') + chart);
        }
    }
    QCOMPARE(allowed.join(QLatin1Char('|')), s("month years|year-to-date years"));
}

void TestOptions::aMarkGoesWithAnAxisOfTime()
{
    QStringList refused;
    for (const QString &chart : keys<Chart>()) {
        FigureSpec spec;
        spec.chart = *fromKey<Chart>(chart);
        spec.measure = chart == s("bars") ? Measure::Year : Measure::Month;
        spec.mark = Period::year(2025);
        const auto why = whyNot(Extra::Mark, spec);
        QCOMPARE(validated(spec).asked.mark.has_value(), !why);
        if (why)
            refused.append(chart);
    }
    QCOMPARE(refused.join(QLatin1Char('|')), s("ranking|table|releases"));
}

// As for the cursor: a year or quarter means its last month, and a month the period that contains it.
void TestOptions::aMarkIsThePeriodThatContainsIt()
{
    FigureSpec spec;
    const auto marked = [&](Measure measure, const char *mark) {
        spec.measure = measure;
        spec.mark = Period::parse(s(mark));
        return spec.markedPeriod()->toString();
    };
    QCOMPARE(marked(Measure::TwelveMonths, "2025-08"), s("2025-08"));
    QCOMPARE(marked(Measure::Year, "2025-08"), s("2025"));
    QCOMPARE(marked(Measure::SameMonths, "2025-08"), s("2025"));
    QCOMPARE(marked(Measure::Quarter, "2025-08"), s("2025-Q3"));
    QCOMPARE(marked(Measure::Month, "2025-Q3"), s("2025-09"));
    QCOMPARE(marked(Measure::Month, "2025"), s("2025-12"));
    QCOMPARE(marked(Measure::Quarter, "2025"), s("2025-Q4"));
    spec.mark.reset();
    QVERIFY(!spec.markedPeriod());
}

void TestOptions::validatedIsLegal()
{
    FigureSpec spec; // with everything that can be requested
    spec.through = 8;
    spec.axis = Axis::Log;
    spec.cumulative = spec.recessions = spec.events = spec.crossings = spec.lens = spec.leaderRibbon = true;
    spec.others = spec.total = true;
    spec.over = spec.dollarsOf = Month::of(2025, 8);
    spec.mark = Period::month(Month::of(2025, 8));
    int mended = 0;
    const int flows = int(keys<Flow>().size());
    const int measures = int(keys<Measure>().size());
    const int shows = int(keys<ShowAs>().size());
    const int count = flows * measures * shows * int(keys<Chart>().size());
    QVERIFY(count >= 4 * 7 * 7 * 12);
    for (int choice = 0; choice < count; ++choice) {
        spec.flow = Flow(choice % flows);
        spec.measure = Measure(choice / flows % measures);
        spec.show = ShowAs(choice / (flows * measures) % shows);
        spec.chart = Chart(choice / (flows * measures * shows));
        const Validated result = validated(spec);
        const auto why = whyNot(spec.measure, spec.show, spec.flow, spec.chart);
        QVERIFY(!result.changes.isEmpty()); // no figure has all of it
        QVERIFY(!why || result.changes.first() == *why);
        QVERIFY(validated(result.asked).changes.isEmpty());
        QCOMPARE(validated(result.asked).asked, result.asked);
        QCOMPARE(unchanged(spec).error(), result.changes.first());
        mended += why.has_value();
        if (!why)
            QVERIFY(result.asked.chart == spec.chart && result.asked.show == spec.show && result.asked.measure == spec.measure);
    }
    QVERIFY2(mended > 500, QByteArray::number(mended));
}

void TestOptions::validatedReplacesChoices()
{
    FigureSpec spec;
    spec.chart = Chart::Bars;
    QCOMPARE(validated(spec).asked.measure, Measure::Year);
    spec.chart = Chart::MonthBars;
    QCOMPARE(validated(spec).asked.measure, Measure::Month);
    spec.show = ShowAs::Rank;
    QCOMPARE(validated(spec).asked.show, ShowAs::Value);
    spec.chart = Chart::RankOverTime;
    spec.show = ShowAs::Value;
    QCOMPARE(validated(spec).asked.show, ShowAs::Value);
    QCOMPARE(validated(spec).spec->show, ShowAs::Rank);
    spec.chart = Chart::YearOverlay;
    spec.measure = Measure::Month;
    spec.cumulative = true;
    QCOMPARE(validated(spec).spec->measure, Measure::YearToDate);
    QVERIFY(validated(spec).changes.isEmpty());
}

TRADESTRATA_TEST(TestOptions, QCoreApplication)
#include "tst_options.moc"
