// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/grouprows.h"
#include "models/analysis/periodsnapshot.h"
#include "models/figure/buildfigure.h"
#include "models/io/readers.h"
#include "models/session/figureslice.h"
#include "models/spec/ondata.h"
#include "tests/support/drawnspec.h"
#include "tests/support/randomsession.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QJsonDocument>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// A figure to a record and back: what was asked for, and the part of the data that gives the same figure again.
class TestFigureRecord : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everySpecComesBack();
    void everyMemberComesBack();
    void foldersAreNotRecorded();
    void everyChartComesBackFromItsData_data();
    void everyChartComesBackFromItsData();
    void onlyWhatIsNamedIsCarried();
    void othersHaveNoValues();
    void onlyTheMonthsNeeded();
    void whatIsThereAnywayIsLeftOut();
    void heads_data();
    void heads();

private:
    struct Recorded
    {
        FigureRecord record;
        QString text; ///< of the figure
        qint64 bytes = 0;
    };
    /// A figure of the tables to a file's bytes and back.
    Recorded recorded(const QList<TablePtr> &tables, const FigureSpec &spec, const QList<OwnGroup> &groups = {},
                      const QList<RecordedSource> &sources = {{QStringLiteral("a.csv"), "00", std::nullopt}},
                      PeriodRef at = PeriodRef::latest());
    /// The figure of a record, as text.
    QString again(const FigureRecord &record);

    PartnerRegistry m_registry;
    std::optional<Language> m_language;
    Context m_context;
};

void TestFigureRecord::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    m_language = testLanguage(s("en"), m_registry);
}

TestFigureRecord::Recorded TestFigureRecord::recorded(const QList<TablePtr> &tables, const FigureSpec &spec,
                                                      const QList<OwnGroup> &groups, const QList<RecordedSource> &sources,
                                                      PeriodRef at)
{
    std::vector<Group> own;
    std::ranges::transform(groups, std::back_inserter(own), asGroup);
    const PartnerRegistry registry = m_registry.with(own);
    QList<TablePtr> withGroups;
    for (const TablePtr &table : tables)
        withGroups.append(withOwnGroups(table, groups));
    const ReleaseList releases(withGroups);
    const FigureGround ground{releases, registry, validated(spec).spec, at, m_context, *m_language, {}};
    const auto drawn = figureOn(ground);
    if (!drawn)
        qFatal("%s", qPrintable(m_language->text(drawn.error())));
    SessionFigure asked;
    asked.spec = spec;
    const FigureRecord record = recordOf(ground, *drawn, asked, {groups, {}, sources});
    const QByteArray bytes = packed(dataOf(record, registry), {});
    const auto read = readRecord(*unpackedText(bytes), m_registry);
    if (!read)
        qFatal("%s", qPrintable(read.error().id));
    return {*read, toText(drawn->figure), bytes.size()};
}

QString TestFigureRecord::again(const FigureRecord &record)
{
    const QList<OwnGroup> &groups = record.session.groups;
    std::vector<Group> own;
    std::ranges::transform(groups, std::back_inserter(own), asGroup);
    const PartnerRegistry registry = m_registry.with(own);
    const auto read = tablesOf(record, m_registry);
    if (!read)
        return m_language->text(read.error());
    QList<TablePtr> tables;
    for (const TablePtr &table : *read)
        tables.append(withOwnGroups(table, groups));
    const ReleaseList releases(tables);
    const SessionFigure &figure = record.figure();
    const auto drawn = figureOn({releases, registry, validated(figure.spec).spec, figure.view.cursor, m_context,
                                 testLanguage(record.language, m_registry), record.notes});
    return drawn ? toText(drawn->figure) : m_language->text(drawn.error());
}

void TestFigureRecord::everySpecComesBack()
{
    SessionMaker make(20251119, m_registry);
    for (int n = 0; n < 300; ++n) {
        FigureRecord record;
        record.session.figures.append(make.figure());
        record.session.figures.first().view.claims.reset();
        const auto read = readRecord(*unpackedText(packed(dataOf(record, m_registry), {})), m_registry);
        QVERIFY(read);
        QCOMPARE(read->session, record.session);
        QVERIFY(read->mended.isEmpty());
    }
}

void TestFigureRecord::everyMemberComesBack()
{
    FigureRecord record;
    SessionFigure figure;
    figure.name = s("A name");
    figure.view.cursor = PeriodRef::exactly(Period::quarter(2025, 3));
    record.session.figures = {figure};
    record.session.groups = {{{901}, s("Ours"), {mexico, canada}}};
    record.session.published = {{}};
    record.session.published.clear();
    record.language = s("es_MX");
    record.notes = {s("One."), s("Two “2”.")};
    record.source = s("Source: A, B.");
    record.shown = {mexico, {10'346'894}};
    record.sources = {{s("a.csv"), "ab12", std::nullopt}, {{}, "cd34", Month::of(2026, 3)}};
    record.tables = {"# Tradestrata table 1\n# x\n", "# Tradestrata table 1\n# y\n"};
    record.isWhole = true;
    record.textHash = "ef56";
    record.drawing = {s("Tradestrata 9"), s("R"), "0123", 4567, true};
    const auto read = readRecord(*unpackedText(packed(dataOf(record, m_registry), record.drawing)), m_registry);
    QVERIFY(read);
    QCOMPARE(read->session, record.session);
    QCOMPARE(read->language, record.language);
    QCOMPARE(read->notes, record.notes);
    QCOMPARE(read->source, record.source);
    QCOMPARE(read->shown, record.shown);
    QCOMPARE(read->sources, record.sources);
    QCOMPARE(read->tables, record.tables);
    QCOMPARE(read->isWhole, true);
    QCOMPARE(read->textHash, record.textHash);
    QCOMPARE(read->drawing, record.drawing);
    QVERIFY(read->isIntact() && !read->isOfBuiltInData());
    FigureRecord changed = *read;
    changed.tables[0] += ' ';
    QVERIFY(!changed.isIntact());
}

void TestFigureRecord::foldersAreNotRecorded()
{
    const QByteArray head = R"({"session": {"tradestrata_session": 1, "figures": [{"name": "a"}]}, "data_sha256": "", "sources": [
        {"file": "/home/someone/secret/a.csv", "sha256": "1"}, {"file": "..\\..\\b.csv"}, {"file": ".."}, 7]})";
    const auto read = readRecord({head, {}}, m_registry);
    QVERIFY(read);
    QCOMPARE(read->sources.size(), 4);
    QCOMPARE(read->sources[0].name, s("a.csv"));
    QCOMPARE(read->sources[1].name, s("b.csv"));
}

void TestFigureRecord::everyChartComesBackFromItsData_data()
{
    QTest::addColumn<QString>("spec");
    for (const char *chart : {"line", "area", "bars quarter", "bars year through 3", "ranking", "rank-over-time", "years",
                              "balance", "panels", "months", "table", "concentration", "releases"}) {
        for (const char *with :
             {"MX CA", "top 2", "MX CA CN from 2023-06 to 2024-02", "CN others total", "0003 MX", "0901 CA",
              "MX CA leader-ribbon", "MX CA crossings lens", "total MX CA", "flow imports MX", "flow balance MX CA"})
            QTest::addRow("%s %s", chart, with) << s(chart) + u' ' + s(with);
    }
    for (const char *show : {"share", "change", "change-percent", "contribution", "index base 2023-02", "rank"}) {
        for (const char *chart : {"line", "area", "panels"})
            QTest::addRow("%s %s", show, chart) << s(show) + u' ' + s(chart) + s(" MX CA");
    }
    for (const char *measure : {"3-months", "quarter", "year-to-date", "12-months", "year", "same-months through 2"})
        QTest::addRow("%s", measure) << s(measure) + s(" line MX CA from 2024-01");
    QTest::newRow("one release") << s("release 2024-06 line MX CA");
    QTest::newRow("an older one under it") << s("over-release 2024-06 line MX CA from 2023-06");
    QTest::newRow("shares of the shown") << s("share share-of shown area MX CA");
}

void TestFigureRecord::everyChartComesBackFromItsData()
{
    QFETCH(QString, spec);
    const auto row = [](const char *name, int first, int step) {
        QString line = s(name);
        for (int month = 0; month < 18; ++month)
            line += u' ' + QString::number((first + month * step) * 1'000'000 + (month * 37 + first) % 11);
        return line;
    };
    // France begins later, Germany has gaps: both are of the European Union, code 0003.
    const auto drawing = [&](const char *head, int more) {
        return s(head) + u'\n' + row("World", 500 + more, 3) + u'\n' + row("0003", 90, 1) + u'\n' + row("MX", 100 + more, 2)
               + u'\n' + row("CA", 120, -1) + u'\n' + row("CN", 60, 1) + s("\nFR") + s(" a").repeated(6)
               + s(" 20000000").repeated(12) + s("\nDE") + s(" 30000000").repeated(9) + s(" .") + s(" 40000000").repeated(8)
               + s("\nimports\n") + row("World", 600, 1) + u'\n' + row("0003", 80, 2) + u'\n' + row("MX", 130, 1) + u'\n'
               + row("CA", 110, 3) + u'\n' + row("CN", 140, -2);
    };
    const QList<TablePtr> tables{drawnTable(Month::of(2023, 1), drawing("released 2024-06", 0), m_registry),
                                 drawnTable(Month::of(2023, 3), drawing("released 2024-09", 4), m_registry)};
    const QList<OwnGroup> groups{{{901}, s("Ours"), {mexico, {5700}}}};
    FigureSpec asked = drawnSpec(spec, m_registry);
    asked = validated(asked).asked; // some of these cannot be drawn as asked
    if (spec.contains(s("0901")) && traits(asked.chart).isStack())
        asked.selection.list = {mexico, canada}; // overlaps
    const Recorded figure = recorded(tables, asked, groups);
    QCOMPARE(figure.record.figure().spec, asked);
    QVERIFY(figure.record.isIntact());
    QVERIFY(figure.record.isWhole);
    QCOMPARE(again(figure.record), figure.text);
}

void TestFigureRecord::onlyWhatIsNamedIsCarried()
{
    const QString drawing = s(
        "released 2024-06\nWorld 9000 9001 9002\n0003 4001 4002 4003\nMX 101 102 103\nCA 201 202 203\n"
        "CN 30001 30002 30003\nDE 5001 5002 5003\nimports\nWorld 8000 8001 8002\nMX 701 702 703\nCN 601 602 603");
    const TablePtr table = drawnTable(Month::of(2024, 1), drawing, m_registry);
    const QByteArray text = recorded({table}, drawnSpec(s("line MX CA"), m_registry)).record.tables.join();
    for (const char *carried : {",101,102,103\n", ",201,202,203\n", ",9000,9001,9002\n"})
        QVERIFY2(text.contains(carried), text.constData());
    for (const char *other : {"30001", "5001", "4001", "701", "601"}) // other partners, groups, the other flow
        QVERIFY2(!text.contains(other), text.constData());
    // A group needs its members where it is made of them.
    const QByteArray union_ = recorded({table}, drawnSpec(s("line 0003 MX"), m_registry)).record.tables.join();
    QVERIFY(union_.contains(",4001,4002,4003\n") && union_.contains(",5001,5002,5003\n") && !union_.contains("30001"));
    // Ranks are about all, and so are the largest.
    for (const char *about : {"rank line MX CA", "line top 2", "ranking MX", "line MX leader-ribbon"}) {
        const QByteArray all = recorded({table}, drawnSpec(s(about), m_registry)).record.tables.join();
        QVERIFY2(all.contains("30001") && !all.contains("601") && !all.contains("only of the partners"), all.constData());
    }
}

// Nothing may take a partner that is left out for one without trade.
void TestFigureRecord::othersHaveNoValues()
{
    const TablePtr table = drawnTable(Month::of(2024, 1), s("World 900 900\nMX 101 102\nCA 201 202\nCN a 302"), m_registry);
    const Recorded figure = recorded({table}, drawnSpec(s("line MX CA"), m_registry));
    const auto tables = tablesOf(figure.record, m_registry);
    QVERIFY(tables);
    QCOMPARE(drawingOf(*tables->first(), m_registry), s("exports\nWorld 900 900\nCA 201 202\nMX 101 102\nCN a .\n"));
    // So a figure that is about all partners is refused.
    const ReleaseList releases(*tables);
    const FigureSpec ranks = drawnSpec(s("rank line MX CA"), m_registry);
    const auto why = whyNotOnData(ranks, releases.terms(), {});
    QVERIFY(why);
    QCOMPARE(why->id, s("data-of-named-only"));
    QVERIFY(!whyNotOnData(drawnSpec(s("area MX CA share"), m_registry), releases.terms(), {}));
    // Nor do the panels beside it rank what they do not know, and no other release is taken for the same data.
    const std::vector<PartnerCode> shown{mexico, canada};
    const MonthSpan last{Month::of(2024, 2), Month::of(2024, 2)};
    QCOMPARE(snapshotAt(*tables->first(), Flow::Exports, last, shown).of(canada).rank, 0);
    QCOMPARE(snapshotAt(*table, Flow::Exports, last, shown).of(canada).rank, 2);
    QVERIFY(!areAlike(tables->first()->info(), table->info()));
    const auto others = testsupport::numbersOf(releases, m_registry, drawnSpec(s("line MX CA others"), m_registry));
    QVERIFY(others);
    QCOMPARE(others->sums.others.values[0], 900.0 - 101 - 201);
}

void TestFigureRecord::onlyTheMonthsNeeded()
{
    QString drawing = s("released 2020-02\nWorld");
    for (int month = 0; month < 120; ++month)
        drawing += u' ' + QString::number(900'000 + month);
    drawing += s("\nMX");
    for (int month = 0; month < 120; ++month)
        drawing += u' ' + QString::number(100'000 + month);
    const TablePtr table = drawnTable(Month::of(2010, 1), drawing, m_registry);
    const TablePtr undated = drawnTable(Month::of(2010, 1), QString(drawing).remove(s("released 2020-02\n")), m_registry);
    const auto monthsOf = [&](const QString &spec, const TablePtr &of) {
        const Recorded figure = recorded({of}, drawnSpec(spec, m_registry));
        const auto tables = tablesOf(figure.record, m_registry);
        return s("%1 %2").arg(tables->first()->first().toString(), tables->first()->last().toString());
    };
    const QString year = s("line 12-months change MX from 2015-01 to 2015-06");
    QCOMPARE(monthsOf(year, table), s("2013-02 2015-12"));
    QCOMPARE(monthsOf(year, undated), s("2010-01 2019-12"));                  // its source is called “data to December 2019”
    QCOMPARE(monthsOf(s("line MX to 2015-06"), table), s("2010-01 2019-12")); // from the first month on
    QCOMPARE(monthsOf(s("line MX from 2019-01"), table), s("2018-01 2019-12"));
}

void TestFigureRecord::whatIsThereAnywayIsLeftOut()
{
    QString drawing = s("World") + s(" 900000000").repeated(300);
    for (const Partner &partner : m_registry.partners()) {
        if (partner.lastYear || drawing.count(u'\n') > 220)
            continue;
        drawing += u'\n' + partner.code.toString();
        for (int month = 0; month < 300; ++month)
            drawing += u' ' + QString::number(1'000'000 + (month * 7919 + partner.code.number * 104'729) % 900'000);
    }
    const TablePtr table = drawnTable(Month::of(2000, 1), drawing, m_registry);
    const FigureSpec spec = drawnSpec(s("area top 5"), m_registry);
    const QList<RecordedSource> builtIn{{{}, "00", Month::of(2026, 3)}};
    const Recorded file = recorded({table}, spec), built = recorded({table}, spec, {}, builtIn);
    QVERIFY(file.record.isWhole && !built.record.isWhole);
    QCOMPARE(again(file.record), file.text);
    QVERIFY2(file.bytes > 150'000 && built.bytes < 40'000, qPrintable(s("%1 %2").arg(file.bytes).arg(built.bytes)));
}

void TestFigureRecord::heads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("id"); // empty: it can be read
    const QString damaged = s("figure-damaged");
    QTest::newRow("nothing") << QByteArray() << damaged;
    QTest::newRow("no JSON") << QByteArray("{") << damaged;
    QTest::newRow("a list") << QByteArray("[]") << damaged;
    QTest::newRow("no session") << QByteArray("{\"a\":1}") << damaged;
    QTest::newRow("a session without figures") << QByteArray(R"({"session":{"tradestrata_session":1,"figures":[]}})") << damaged;
    QTest::newRow("a newer session") << QByteArray(R"({"session":{"tradestrata_session":99,"figures":[{}]}})")
                                     << s("session-newer");
    QTest::newRow("figures that are none") << QByteArray(R"({"session":{"tradestrata_session":1,"figures":[1,2]}})") << damaged;
    QTest::newRow("the least") << QByteArray(R"({"session":{"tradestrata_session":1,"figures":[{}]}})") << QString();
    QTest::newRow("several figures") << QByteArray(R"({"session":{"tradestrata_session":1,"figures":[{},{},{}],"current":2}})")
                                     << QString();
    QTest::newRow("wrong types") << QByteArray(R"({"session":{"tradestrata_session":1,"figures":[{"name":1,"chart":[],"view":3}]},
        "sources":7,"notes":{},"whole":"x","drawing":[],"language":9})")
                                 << QString();
    QTest::newRow("many notes") << R"({"session":{"tradestrata_session":1,"figures":[{}]},"notes":[0)"
                                       + QByteArray(",0").repeated(1000) + "]}"
                                << damaged;
    QTest::newRow("many sources") << R"({"session":{"tradestrata_session":1,"figures":[{}]},"sources":[0)"
                                         + QByteArray(",0").repeated(1000) + "]}"
                                  << QString();
    QTest::newRow("deep") << QByteArray("[").repeated(100'000) << damaged;
    QTest::newRow("many figures") << R"({"session":{"tradestrata_session":1,"figures":[{})" + QByteArray(",{}").repeated(2000) + "]}}"
                                  << damaged;
}

void TestFigureRecord::heads()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, id);
    const auto read = readRecord({head, {}}, m_registry);
    QCOMPARE(read ? QString() : read.error().id, id);
    if (!read)
        return;
    QCOMPARE(read->session.figures.size(), 1);
    QCOMPARE(read->session.current, 0);
    QVERIFY(read->session.data.isEmpty());
    QVERIFY(read->sources.size() <= 100);
}

TRADESTRATA_TEST(TestFigureRecord, QGuiApplication)
#include "tst_figurerecord.moc"
