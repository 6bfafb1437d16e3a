// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/testrunner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tradestrata::testsupport;

namespace {

/// A table of the project's own from January 2025, in billions of dollars; "MX 1 2 3" is a row.
QByteArray releaseTable(const char *release, const char *mexico, const char *canada)
{
    QByteArray text =
        "# Tradestrata table 1\n# publisher: US Census Bureau\n# source: US Trade in Goods by Country\n# unit: US dollars\n"
        "# rounding: 1\n# basis: Census basis\n# adjustment: not seasonally adjusted\n# release: ";
    text += QByteArray(release) + "\nflow,kind,code,codes,iso3,name";
    const auto cells = [](const char *values) { return QByteArray(values).split(' '); };
    const auto billions = [](const QByteArray &value) { return value + "000000000"; };
    for (int month = 1; month <= cells(mexico).size(); ++month)
        text += ",2025-0" + QByteArray::number(month);
    text += "\nexports,partner,2010,2010,MEX,Mexico";
    for (const QByteArray &value : cells(mexico))
        text += ',' + billions(value);
    text += "\nexports,partner,1220,1220,CAN,Canada";
    for (const QByteArray &value : cells(canada))
        text += ',' + billions(value);
    text += "\nexports,group,0015,0015,,World";
    for (qsizetype i = 0; i < cells(mexico).size(); ++i)
        text += ',' + billions(QByteArray::number(cells(mexico)[i].toInt() + cells(canada)[i].toInt()));
    return text + '\n';
}

const QByteArray publishedHead = "date,source,partner,flow,measure,period,value\n";
const QStringList yearByRelease = words("--release 2026-03 --chart releases --partners MX,CA --measure year --at 2025");

} // namespace

/// Sessions and published figures of one's own on the command line: `values` gives what is drawn.
class TestSessionCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void publishedFiguresAreDrawn();
    void aSessionsPublishedFiguresAreDrawn();
    void aMarkOutsideIsTold();
    void publishedTwice();
    void hostilePublished_data();
    void hostilePublished();
    void twoDataFilesInOneSession();
    void aSpecThatMakesNoSenseIsMended();

private:
    QString path(const char *name) const { return m_folder.filePath(s(name)); }
    Run in(const QStringList &words) const { return run(words, m_folder.path()); }
    /// The bytes of an exported picture; empty, with the reason printed, if there is none.
    QByteArray drawn(const QStringList &words) const
    {
        QFile::remove(path("drawn.png"));
        const Run run = in(QStringList{s("export")} + words + QStringList{s("-o"), s("drawn.png")});
        if (run.status != 0)
            qWarning("%s", run.err.constData());
        return bytesOf(path("drawn.png"));
    }

    QTemporaryDir m_folder;
};

void TestSessionCommand::publishedFiguresAreDrawn()
{
    QVERIFY(put(path("own.csv"), publishedHead + "2026-03-11,A ministry,MX,exports,year,2025,338 bn\n"));
    const QByteArray without = drawn(yearByRelease);
    const QByteArray with = drawn(yearByRelease + QStringList{s("--published"), s("own.csv")});
    QVERIFY(without.size() > 10'000 && with.size() > 10'000);
    QVERIFY(with != without);
}

void TestSessionCommand::aSessionsPublishedFiguresAreDrawn()
{
    const QByteArray own = R"("published": [{"date": "2026-03-11", "source": "A ministry", "code": "2010", "flow": "exports",
                               "measure": "year", "period": "2025", "value": 338000000000, "rounding": 1000000000}],)";
    const auto session = [](const QByteArray &published) {
        return R"({"tradestrata_session": 1, "current": 0, "data": [{"built_in": true}],)" + published
               + R"("figures": [{"name": "One", "chart": "releases", "measure": "year", "partners": [{"code": "2010"}, {"code": "1220"}],
                     "release": "2026-03", "from": "2025", "to": "2025", "view": {"at": "2025"}}]})";
    };
    QVERIFY(put(path("own.strata"), session(own)) && put(path("plain.strata"), session({})));
    QVERIFY(put(path("own.csv"), publishedHead + "2026-03-11,A ministry,MX,exports,year,2025,338 bn\n"));
    const QStringList figure = words("--figure 1");
    const QByteArray with = drawn(QStringList{s("own.strata")} + figure);
    const QByteArray without = drawn(QStringList{s("plain.strata")} + figure);
    QVERIFY(with.size() > 10'000);
    QVERIFY(with != without);
    QCOMPARE(drawn(QStringList{s("plain.strata")} + figure + QStringList{s("--published"), s("own.csv")}), with);
}

// The session keeps it for another window; --mark is asked for now.
void TestSessionCommand::aMarkOutsideIsTold()
{
    const QByteArray session = R"({"tradestrata_session": 1, "data": [{"built_in": true}], "figures": [{"name": "One",
        "partners": [{"code": "2010"}], "from": "2020-01", "to": "2024-12", "mark": "2025-08", "language": "en"}]})";
    QVERIFY(put(path("marked.strata"), session));
    QByteArray plain = session;
    QVERIFY(put(path("plain.strata"), plain.replace(R"("mark": "2025-08", )", "")));
    const auto exported = [&](const char *options) { return in(words(QByteArray("export ") + options)); };
    const Run told = exported("marked.strata --figure 1 --no-data -o marked.png");
    QCOMPARE(told.status, 0);
    QCOMPARE(told.err, QByteArray("August 2025 is not marked: the figure ends with December 2024.\n"));
    QCOMPARE(exported("plain.strata --figure 1 --no-data -o plain.png").err, QByteArray());
    QVERIFY(bytesOf(path("marked.png")) == bytesOf(path("plain.png")));
    const Run folder = exported("marked.strata -o figures");
    QCOMPARE(folder.status, 0);
    QCOMPARE(folder.err, QByteArray("One: August 2025 is not marked: the figure ends with December 2024.\n"));
    QCOMPARE(exported("marked.strata --figure 1 --to latest -o later.png").err, QByteArray());
    QCOMPARE(exported("plain.strata --figure 1 --mark 2025-08 -o asked.png").status, 2);
}

void TestSessionCommand::publishedTwice()
{
    const QByteArray commerce = publishedHead + "2025-11-19,US Department of Commerce,MX,exports,year-to-date,2025-08,";
    const QStringList asked = words("values --chart releases --partners MX,CA --measure year-to-date --at 2025-08 --language en");
    QVERIFY(put(path("same.csv"), commerce + "226.4 bn\n") && put(path("other.csv"), commerce + "227.4 bn\n"));
    const Run plain = in(asked);
    const Run same = in(asked + words("--published same.csv"));
    QCOMPARE(same.status, 0);
    QCOMPARE(same.out, plain.out);
    QCOMPARE(same.err, QByteArray("same.csv: Already there with the same value: 1 published figure of the file.\n"));
    const Run other = in(asked + words("--published other.csv"));
    QCOMPARE(other.status, 1);
    QCOMPARE(other.err, QByteArray("other.csv, line 2: What US Department of Commerce published on 19 November 2025 for "
                                   "Mexico, January\xE2\x80\x93"
                                   "August 2025, is already there as $226.4 bn, not $227.4 bn: one "
                                   "publication has only one value.\n"));
}

void TestSessionCommand::hostilePublished_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char *name, const QByteArray &text, const char *place) {
        QTest::newRow(name) << text << QByteArray(place);
    };
    row("empty", {}, "own.csv: ");
    row("names of columns alone", publishedHead, "own.csv, line 1: ");
    row("binary", QByteArray("\x89PNG\r\n\x1a\n\0\xFF", 10), "own.csv, line 3: ");
    row("another table", "period,MEX\n2025,3\n", "own.csv, line 1: ");
    row("a column twice", "date," + publishedHead, "own.csv, line 1: ");
    row("huge", QByteArray(3 << 20, 'x'), "own.csv: ");
    row("an unknown partner", publishedHead + "2025-11-19,us,Qqqqqq,exports,year,2025,334 bn\n", "own.csv, line 2: ");
    row("no amount", publishedHead + "2025-11-19,us,MX,exports,year,2025,much\n", "own.csv, line 2: ");
    row("a rounding below zero", publishedHead.chopped(1) + ",rounding\n2025-11-19,us,MX,exports,year,2025,334 bn,-1 bn\n",
        "own.csv, line 2: ");
}

void TestSessionCommand::hostilePublished()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, place);
    QVERIFY(put(path("own.csv"), text));
    for (const char *command : {"export -o hostile.png", "values", "check"}) {
        const Run run = in(words(command)
                           + (qstrcmp(command, "check") == 0
                                  ? QStringList{s(TRADESTRATA_SOURCE_DIR "/resources/tables/us-goods-2026-03.csv")}
                                  : yearByRelease)
                           + words("--published own.csv"));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.startsWith(place) && run.err.endsWith(".\n") && run.err.count('\n') == 1, run.err);
    }
    QVERIFY(!QFile::exists(path("hostile.png")));
}

// Each of them is a release; together the later months come from the newer one, and figures are drawn from both.
void TestSessionCommand::twoDataFilesInOneSession()
{
    QVERIFY(put(path("older.csv"), releaseTable("2025-05", "10 20 30", "15 15 15")));
    QVERIFY(put(path("newer.csv"), releaseTable("2025-06", "11 20 30 40", "15 15 15 16")));
    QVERIFY(put(path("two.strata"), R"({"tradestrata_session": 1, "current": 0, "data": [{"path": "older.csv"}, {"path": "newer.csv"}],
        "figures": [{"name": "One", "chart": "line", "measure": "month", "partners": [{"code": "2010"}, {"code": "1220"}]}]})"));
    const Run both = in(words("values two.strata"));
    QCOMPARE(both.status, 0);
    QCOMPARE(both.err, QByteArray());
    const QByteArray rows = "2025-01,11000000000,15000000000,0,0,26000000000\n2025-02,20000000000,15000000000,0,0,35000000000\n"
                            "2025-03,30000000000,15000000000,0,0,45000000000\n";
    QCOMPARE(both.out, "period,MEX,CAN,others,unallocated,total\n" + rows + "2025-04,40000000000,16000000000,0,0,56000000000\n");
    const Run older = in(words("values two.strata --release 2025-05"));
    QCOMPARE(older.out, "period,MEX,CAN,others,unallocated,total\n"
                        "2025-01,10000000000,15000000000,0,0,25000000000\n"
                            + rows.mid(rows.indexOf('\n') + 1));
    const Run over = in(words("values two.strata --over-release 2025-05"));
    QVERIFY2(over.out.startsWith("period,MEX,CAN,others,unallocated,total,MEX_2025-05,CAN_2025-05\n2025-01,11000000000,"),
             over.out);
    QVERIFY2(over.out.contains(",10000000000,15000000000\n"), over.out);

    const QStringList figure = words("two.strata --figure 1");
    const QByteArray picture = drawn(figure);
    QVERIFY(picture.size() > 5'000);
    QVERIFY(drawn(figure + words("--release 2025-05")) != picture);
    QVERIFY(drawn(figure + words("--over-release 2025-05")) != picture);
}

// What a session says is mended and told; what is asked for beside it is refused.
void TestSessionCommand::aSpecThatMakesNoSenseIsMended()
{
    QVERIFY(put(path("odd.strata"), R"({"tradestrata_session": 1, "current": 0, "data": [{"built_in": true}],
        "figures": [{"name": "Odd", "chart": "area", "crossings": true, "partners": [{"code": "2010"}], "from": "2024"}]})"));
    const Run odd = in(words("values odd.strata --language en"));
    QCOMPARE(odd.status, 0);
    QVERIFY(odd.out.startsWith("period,MEX,others,"));
    QCOMPARE(odd.err, QByteArray("In the figure \xE2\x80\x9COdd\xE2\x80\x9D, the option \xE2\x80\x9C"
                                 "crossings\xE2\x80\x9D cannot be "
                                 "\xE2\x80\x9Ctrue\xE2\x80\x9D; it is left out.\n"
                                 "Odd: Crossings, and a lens on them, show where one partner passes another: they "
                                 "need lines of values or shares.\n"));
    QCOMPARE(in(words("values odd.strata --crossings")).status, 2);
    QVERIFY(drawn(words("odd.strata --figure 1")).size() > 10'000);
}

TRADESTRATA_TEST(TestSessionCommand, QCoreApplication)
#include "tst_sessioncommand.moc"
