// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/runhere.h"
#include "tests/support/testrunner.h"

#include <QApplication>
#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Every option of a figure with every chart: it changes the figure, or it is refused.
class TestOptionSweep : public QObject
{
    Q_OBJECT

private slots:
    void changesOrIsRefused_data();
    void changesOrIsRefused();
    void otherCommandsTakeNothingInVain_data();
    void otherCommandsTakeNothingInVain();
};

namespace {

struct SweptChart
{
    const char *chart;
    const char *needs; ///< what it is drawn with
};
constexpr SweptChart sweptCharts[]{{"line", ""},
                                   {"area", ""},
                                   {"bars", "--measure year"},
                                   {"ranking", ""},
                                   {"rank-over-time", ""},
                                   {"years", "--measure month --partners MX"},
                                   {"balance", "--partners MX"},
                                   {"panels", ""},
                                   {"months", "--measure month --partners MX"},
                                   {"table", ""},
                                   {"concentration", ""},
                                   {"releases", "--partners MX,CA --at 2025-08 --measure year-to-date"}};

/// Where an option rightly changes nothing: it says what is so anyway, or limits what is within the limit.
struct Unchanged
{
    const char *option;
    const char *charts; ///< separated by spaces; "*" for any
};
constexpr Unchanged unchanged[]{
    {"--from 2010", "ranking table releases"}, // they draw the end of the window
    {"--paper print",
     "area bars ranking years balance panels months table concentration releases"}, // no two lines differ by colour alone
    {"--through 8", "bars"},                                                        // the last month of the data
    {"--partner-notes", "years balance months"},                                    // there is no note on Mexico
    {"--others", "area bars table"},                                                // they have them anyway
    {"--total", "table"},
    {"--no-others --total", "concentration"},
    {"--flow balance", "balance"},
    {"--show rank", "rank-over-time"},
    {"--axis data", "line panels balance years concentration"}, // if it begins there by itself
};

bool mayBeUnchanged(const QString &option, const QString &chart)
{
    return std::ranges::any_of(unchanged, [&](const Unchanged &each) {
        return option == s(each.option) && s(each.charts).split(u' ').contains(chart);
    });
}

/// A chart without the option: nearly all options are compared with the same figure.
Run plainRun(const QStringList &words)
{
    static QHash<QStringList, Run> known;
    if (!known.contains(words))
        known.insert(words, runHere(words));
    return known[words];
}

} // namespace

void TestOptionSweep::changesOrIsRefused_data()
{
    QTest::addColumn<QString>("option");
    for (const char *option : {"--others",
                               "--no-others --total",
                               "--total",
                               "--flow imports",
                               "--flow balance",
                               "--measure 3-months",
                               "--through 8",
                               "--show share",
                               "--show index",
                               "--show change",
                               "--show rank",
                               "--show share --share-of shown",
                               "--show index --base 2019",
                               "--cumulative",
                               "--axis log",
                               "--axis data",
                               "--remainder",
                               "--dollars-of 2015-08",
                               "--recessions",
                               "--events",
                               "--leader-ribbon",
                               "--crossings",
                               "--lens",
                               "--partner-notes",
                               "--from 2010",
                               "--to 2020",
                               "--at 2015-08",
                               "--mark 2015-08",
                               "--over-release 2026-03",
                               "--size column",
                               "--title X",
                               "--subtitle X",
                               "--language es",
                               "--paper dark",
                               "--paper print",
                               "--recipe",
                               "--annotate 2015-08:Word",
                               "--outlines",
                               "--group-basis fixed",
                               "--as-of 2015-02"})
        QTest::newRow(option) << s(option);
}

void TestOptionSweep::changesOrIsRefused()
{
    QFETCH(QString, option);
    const QString name = option.section(u' ', 0, 0);
    for (const SweptChart &swept : sweptCharts) {
        const QString chart = s(swept.chart);
        QStringList plain{s("export"), s("--chart"), chart, s("-o"), s("-"), s("--format"), s("svg"), s("--no-data")};
        const QStringList needs = s(swept.needs).split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 1 < needs.size(); i += 2) {
            if (needs[i] != name)
                plain << needs[i] << needs[i + 1];
        }
        const Run with = runHere(plain + option.split(u' '));
        const QByteArray about = (chart + u' ' + option).toUtf8() + ": " + with.err;
        if (with.status == 2) {
            QVERIFY2(with.out.isEmpty() && with.err.count('\n') == 1, about);
            continue;
        }
        QVERIFY2(with.status == 0, about);
        const Run without = plainRun(plain);
        QVERIFY2(without.status == 0 || with.out != without.out, about);
        QVERIFY2(with.out != without.out || mayBeUnchanged(option, chart), about);
    }
}

void TestOptionSweep::otherCommandsTakeNothingInVain_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("option");
    const auto rows = [](const char *line, std::initializer_list<const char *> options) {
        for (const char *option : options)
            QTest::addRow("%s %s", line, option) << s(line) << s(option);
    };
    const auto ofNumbers = {"--flow imports",
                            "--measure month",
                            "--show share",
                            "--top 3",
                            "--from 2010",
                            "--to 2020",
                            "--release 2026-03",
                            "--over-release 2026-03",
                            "--dollars-of 2015-08",
                            "--chart ranking",
                            "--paper dark",
                            "--recipe",
                            "--title X",
                            "--subtitle X",
                            "--annotate 2015-08:X",
                            "--mark 2015-08",
                            "--lens",
                            "--crossings",
                            "--events",
                            "--recessions",
                            "--leader-ribbon",
                            "--partner-notes",
                            "--axis zero",
                            "--accept data-old=X",
                            "--through 8",
                            "--remainder",
                            "--group-basis fixed",
                            "--cumulative"};
    rows("values", ofNumbers);
    rows("values --format json", ofNumbers);
    rows("values --chart years --partners MX --measure month", {"--cumulative", "--paper print", "--annotate 2015-08:X"});
    rows("claims --lead MX --over CA", {"--flow imports", "--measure year", "--at 2015-08", "--release 2026-03", "--format json",
                                        "--require", "--released 2026-03"});
    rows("check a.png", {"--format json", "--release 2026-03", "--released 2026-03", "--layout census", "--sheet X", "--unit EUR",
                         "--together", "--mirror MX", "--decimal comma", "--published p.csv", "--keep a=b"});
    rows("diff old.csv new.csv", {"--format json", "--check", "--unit EUR"});
    rows("convert old.csv -o c.csv", {"--release 2020-01", "--unit EUR", "--products-of MX", "--together"});
    rows("values old.csv --partners MX", {"--together"});
    rows("check old.csv", {"--together"});
}

void TestOptionSweep::otherCommandsTakeNothingInVain()
{
    QFETCH(QString, line);
    QFETCH(QString, option);
    static const QTemporaryDir folder;
    if (!QFile::exists(folder.filePath(s("a.png")))) {
        QCOMPARE(runHere(words("export --partners MX,CA --size column -o a.png"), folder.path()).status, 0);
        const QString tables = s(TRADESTRATA_SOURCE_DIR "/resources/tables/us-goods-2026-");
        QVERIFY(QFile::copy(tables + s("03.csv"), folder.filePath(s("old.csv"))));
        QVERIFY(QFile::copy(tables + s("09.csv"), folder.filePath(s("new.csv"))));
    }
    const Run without = runHere(line.split(u' '), folder.path());
    const Run with = runHere(line.split(u' ') + option.split(u' '), folder.path());
    const bool isRefused = with.status != 0 && with.out.isEmpty() && with.err.count('\n') == 1;
    QVERIFY2(isRefused || (with.status == 0 && with.out != without.out), with.err.constData());
}

TRADESTRATA_TEST(TestOptionSweep, QApplication)
#include "tst_optionsweep.moc"
