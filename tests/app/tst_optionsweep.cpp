// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/testrunner.h"

#include <QDir>
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
    void everyPairOfCommandAndOption_data();
    void everyPairOfCommandAndOption();

private:
    QTemporaryDir m_folder;
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
        const Run with = run(plain + option.split(u' '));
        const QByteArray about = (chart + u' ' + option).toUtf8() + ": " + with.err;
        if (with.status == 2) {
            QVERIFY2(with.out.isEmpty() && with.err.count('\n') == 1, about);
            continue;
        }
        QVERIFY2(with.status == 0, about);
        const Run without = run(plain);
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
        QCOMPARE(run(words("export --partners MX,CA --size column -o a.png"), folder.path()).status, 0);
        const QString tables = s(TRADESTRATA_SOURCE_DIR "/resources/tables/us-goods-2026-");
        QVERIFY(QFile::copy(tables + s("03.csv"), folder.filePath(s("old.csv"))));
        QVERIFY(QFile::copy(tables + s("09.csv"), folder.filePath(s("new.csv"))));
    }
    const Run without = run(line.split(u' '), folder.path());
    const Run with = run(line.split(u' ') + option.split(u' '), folder.path());
    const bool isRefused = with.status != 0 && with.out.isEmpty() && with.err.count('\n') == 1;
    QVERIFY2(isRefused || (with.status == 0 && with.out != without.out), with.err.constData());
}

namespace {

/// Every option, with a value that is not what is so anyway.
constexpr const char *everyOption[]{"--accept data-old=X",
                                    "--annotate 2021-08:X",
                                    "--as-of 2020-02",
                                    "--at 2015-08",
                                    "--axis log",
                                    "--base 2019",
                                    "--bridge",
                                    "--chart ranking",
                                    "--check",
                                    "--crossings",
                                    "--cumulative",
                                    "--data new.csv",
                                    "--decimal comma",
                                    "--dollars-of 2015-08",
                                    "--dpi 150",
                                    "--events",
                                    "--figure 2",
                                    "--flow imports",
                                    "--format json",
                                    "--from 2021",
                                    "--group-basis fixed",
                                    "--keep Partner=X",
                                    "--language es",
                                    "--layout comtrade",
                                    "--lead CN",
                                    "--leader-ribbon",
                                    "--lens",
                                    "--level 2",
                                    "--mark 2021-08",
                                    "--measure quarter",
                                    "--mirror MX",
                                    "--new-release 2020-01",
                                    "--no-data",
                                    "--no-others",
                                    "--no-total",
                                    "--old-release 2020-01",
                                    "--others",
                                    "--outlines",
                                    "--output OTHER",
                                    "--over CN",
                                    "--over-release 2026-03",
                                    "--own-events e.csv",
                                    "--paper dark",
                                    "--partner-notes",
                                    "--partners MX,CN",
                                    "--prices old.csv",
                                    "--product 87",
                                    "--products-of MX",
                                    "--published p.csv",
                                    "--recession-dates flags.csv",
                                    "--recessions",
                                    "--recipe",
                                    "--release 2020-01",
                                    "--released 2020-01",
                                    "--remainder",
                                    "--reporter CAN",
                                    "--require",
                                    "--role Partner=flow",
                                    "--session s.strata",
                                    "--share-of shown",
                                    "--sheet X",
                                    "--show share",
                                    "--size column",
                                    "--style style.json",
                                    "--subtitle X",
                                    "--through 8",
                                    "--title X",
                                    "--title-lead MX",
                                    "--title-over CA",
                                    "--to 2020",
                                    "--together",
                                    "--top 3",
                                    "--total",
                                    "--unit EUR"};

/// What may have no effect: a check that passes, and facts that the output does not tell.
struct WithoutEffect
{
    const char *command; ///< how the line begins
    const char *option;
};
constexpr WithoutEffect withoutEffect[]{
    {"values", "--check"},  // the title is true
    {"values", "--others"}, // values has their columns always, so that a line for a figure gives its numbers too
    {"values", "--no-others"},
    {"values", "--total"},
    {"values", "--no-total"},
    {"values", "--language es"},            // only messages have words
    {"values years.csv", "--reporter CAN"}, // the file does not say it, and only the words of a figure do
    {"values years.csv", "--released 2020-01"},
    {"convert years.csv", "--language es"},
    {"convert old.csv", "--language es"},
    {"check years.csv", "--decimal comma"}, // as the file has it
    {"values years.csv", "--decimal comma"},
    {"convert years.csv", "--decimal comma"},
    {"help", "--language es"},       // its pages are in English
    {"values years.csv", "--top 3"}, // it has no more
};

/// What a command of the sweep has written: to standard output and into files.
QByteArray writtenBy(const Run &run, const QDir &folder)
{
    QByteArray all = run.out;
    for (const QString &name : folder.entryList({s("OUT*"), s("OTHER*")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
        file.remove();
    }
    return all;
}

} // namespace

void TestOptionSweep::everyPairOfCommandAndOption_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"values --partners MX,CA --from 2020", "values years.csv", "values s.strata", "values a.png", "check old.csv",
          "check years.csv", "check a.png", "check s.strata", "claims old.csv --lead MX --over CA", "diff old.csv new.csv",
          "convert old.csv -o OUT.csv", "convert years.csv -o OUT.csv", "report s.strata -o OUT.pdf", "help claims"})
        QTest::newRow(line) << s(line);
    const auto put = [this](const char *name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(s(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const QString tables = s(TRADESTRATA_SOURCE_DIR "/resources/tables/us-goods-2026-");
    const bool isMade = QFile::copy(tables + s("03.csv"), m_folder.filePath(s("old.csv")))
                        && QFile::copy(tables + s("09.csv"), m_folder.filePath(s("new.csv")))
                        && run(words("export --partners MX,CA --size column -o a.png"), m_folder.path()).status == 0
                        && put("years.csv",
                               "Year;Partner;Exports (USD)\n2020;Mexico;1334,5\n2020;World;9334,5\n2021;Mexico;1434,5\n"
                               "2021;Canada;2034,5\n2021;World;9434,5\n")
                        && put("s.strata",
                               QByteArray(
                                   "{'tradestrata_session': 1, 'data': [{'built_in': true}], 'figures': [{'name': 'One', 'size': "
                                   "'120x80mm', 'partners': [{'code': '2010'}, {'code': '1220'}]}, {'name': 'Two', 'partners': "
                                   "[{'code': '2010'}, {'code': '5700'}]}]}")
                                   .replace('\'', '"'))
                        && put("style.json", R"({"tradestrata_style": 1, "name": "A", "colours": {"MX": "#123456"}})")
                        && put("flags.csv", "observation_date,REC\n2020-01-01,0\n2020-02-01,1\n2020-03-01,1\n2020-04-01,0\n")
                        && put("e.csv", "date,event\n2021-08-01,X\n")
                        && put("p.csv", "date,source,partner,flow,measure,period,value,rounding\n"
                                        "2025-11-19,Me,MX,exports,year-to-date,2025-08,222.4 bn,0.1 bn\n");
    if (!isMade)
        qFatal("the files of the sweep cannot be made");
}

void TestOptionSweep::everyPairOfCommandAndOption()
{
    QFETCH(QString, line);
    // None is missing here.
    const QByteArray help = run({s("--help")}).out;
    for (auto each = QRegularExpression(s("^  --(?!help|version)([a-z-]+)"), QRegularExpression::MultilineOption)
                         .globalMatch(QString::fromUtf8(help));
         each.hasNext();) {
        const QString name = each.next().captured();
        const bool isSwept = std::ranges::any_of(everyOption, [&](const char *option) {
            return s(option).section(u' ', 0, 0) == name.trimmed();
        });
        QVERIFY2(isSwept, qPrintable(name));
    }
    const QDir folder(m_folder.path());
    const Run without = run(line.split(u' '), folder.path());
    const QByteArray plain = writtenBy(without, folder);
    QVERIFY2(without.status == 0 || without.status == 3, without.err);
    for (const char *option : everyOption) {
        if (line.split(u' ').contains(s(option).section(u' ', 0, 0))
            || (line.contains(s(" -o ")) && s(option).startsWith(s("--output"))))
            continue;
        const Run with = run(line.split(u' ') + s(option).split(u' '), folder.path());
        const QByteArray written = writtenBy(with, folder), about = option + (": " + with.err);
        if (with.status == 1 || with.status == 2) {
            QVERIFY2(with.out.isEmpty() && with.err.count('\n') == 1, about);
            continue;
        }
        QVERIFY2(with.status >= 0, about);
        const bool mayBe = std::ranges::any_of(withoutEffect, [&](const WithoutEffect &each) {
            return line.startsWith(s(each.command)) && qstrcmp(each.option, option) == 0;
        });
        QVERIFY2(mayBe || written != plain || with.err != without.err, about);
    }
}

TRADESTRATA_TEST(TestOptionSweep, QCoreApplication)
#include "tst_optionsweep.moc"
