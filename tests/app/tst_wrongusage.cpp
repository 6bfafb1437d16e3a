// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/app/sentences.h"
#include "tests/support/testrunner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tradestrata::testsupport;

/// Invalid command lines: exit status 2, one sentence that names what was wrong, nothing written.
class TestWrongUsage : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void namesTheNearest_data();
    void namesTheNearest();
    void refusesBeforeReading();
    void lastLanguageCounts();
    void endsOfTheWindowAreMonths_data();
    void endsOfTheWindowAreMonths();
    void aFileComesAfterItsCommand();
    void unknownLanguageIsReportedInTheSystems();
};

void TestWrongUsage::refuses_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("named"); // what the sentence must name
    const auto row = [](const char *what, const QStringList &line, const char *named) { QTest::newRow(what) << line << s(named); };
    const auto options = [&row](const char *what, const char *line, const char *named) { row(what, words(line), named); };
    const auto drawing = [&row](const char *what, const char *line, const char *named) {
        row(what, words("export -o figure.png") + words(line), named);
    };

    options("unknown command", "paint", "paint");
    options("a file in place of a command", "figures.xlsx --top 3", "figures.xlsx");
    options("options of no command", "--top 3", "--top");
    options("unknown option", "values --colour red", "--colour");
    options("unknown short option", "values -x", "-x");
    options("option of another command", "values --size 1600x900", "--size");
    options("format of export", "export -o figure.png --format csv", "csv");
    options("partners of check", "check data.xlsx --partners MX", "--partners");
    options("option without its value", "values --top", "--top");
    options("switch with a value", "values --others=yes", "--others");
    options("check without a file", "check", "check");
    options("convert without a file", "convert -o table.csv", "convert");
    options("two files", "values one.xlsx two.xlsx", "two.xlsx");
    options("two files to draw", "export one.xlsx two.xlsx -o figure.png", "two.xlsx");

    options("unknown measure", "values --measure weekly", "weekly");
    options("unknown flow", "values --flow trade", "trade");
    options("unknown show", "values --show growth", "growth");
    options("unknown chart", "values --chart pie", "pie");
    options("unknown axis", "values --axis cubic", "cubic");
    options("unknown format", "values --format xml", "xml");
    options("format of values for check", "check data.xlsx --format csv", "csv");
    options("unknown language", "values --language de", "de");
    row("empty language", {s("values"), s("--language"), {}}, "--language");
    options("no month", "values --from 2024-13", "2024-13");
    options("no quarter", "values --to 2024-Q5", "2024-Q5");
    options("no period", "values --at yesterday", "yesterday");
    options("no period to mark", "values --mark yesterday", "yesterday");
    options("the cursor of a line", "export -o figure.png --at 2025-08", "--mark");
    options("the cursor of bars", "values --chart bars --measure year --at 2025", "--mark");
    options("a mark in a ranking", "values --chart ranking --mark 2025-08", "axis of time");
    options("a mark in a table", "values --chart table --mark 2025-08", "axis of time");
    options("a mark among releases", "values --chart releases --mark 2025-08", "axis of time");
    options("a mark after the window", "export -o figure.png --to 2025-06 --mark 2025-08", "June 2025");
    options("a mark before the window", "values --from 2025-06 --mark 2025-03", "June 2025");
    options("a mark after the data", "values --mark 2031", "August 2026");
    options("a mark before the first sum", "values --mark 1985-03", "December 1985");
    options("a mark in a year without its value", "values --measure year --mark 2026-03", "2025");
    const auto annotated = [&](const char *name, const char *annotation, const char *named) {
        row(name, {s("export"), s("-o"), s("figure.png"), s("--annotate"), s(annotation)}, named);
    };
    annotated("an annotation of no period", "soon MX: x", "soon MX: x");
    annotated("an annotation of nobody", "2020-04 Atlantis: x", "Atlantis");
    annotated("an annotation without words", "arrow 2020-04 MX", "arrow 2020-04 MX");
    annotated("a value with words", "value 2020-04 MX: x", "no words of its own");
    annotated("no annotation", " ; ", "--annotate");
    options("an annotation of a ranking", "values --chart ranking --annotate 2020:x", "draw only one");
    options("release not there", "values --release 2019-12", "2019-12");
    options("no release", "values --release 2026", "2026");
    options("no month of release", "values --released soon", "soon");
    options("no month of release, of a file", "check data.xlsx --released 2026-3", "2026-3");

    options("a field there is not", "values --title {leadr}", "{leadr}");
    options("a field that is not closed", "values --title {leader", "brace");
    options("a field about one partner alone", "values --title {leader:MX}", "{leader:MX,CA}");
    options("a field about nobody", "values --subtitle {leader:MX,Atlantis}", "Atlantis");
    options("a claim of no title", "values --title-lead MX", "--title");
    options("a claim of half", "values --title x --title-over MX", "--title-lead PARTNER");
    options("a claim about an unknown partner", "values --title x --title-lead Atlantis", "Atlantis");
    options("a claim about one alone", "values --title x --title-lead MX --title-over MEX", "Mexico");
    options("a claim about a group and all", "values --title x --title-lead group:0003", "European Union");
    options("a title of claims", "claims --lead MX --over CA --title x", "--title");

    options("top 0", "values --top 0", "--top");
    options("top below 0", "values --top=-3", "-3");
    options("top of no number", "values --top many", "many");
    options("top of half a partner", "values --top 2.5", "2.5");
    options("through the 13th month", "values --measure same-months --through 13", "13");
    row("no partners", {s("values"), s("--partners"), {}}, "--partners");
    row("only commas", {s("values"), s("--partners"), s(" , ,")}, "--partners");
    options("unknown partner", "values --partners MX,Atlantis", "Atlantis");
    options("ambiguous partner", "values --partners Korea", "Korea");
    options("unknown group", "values --partners group:9999", "9999");
    options("group without its prefix", "values --partners 0003", "group:0003");
    row("unclosed quote", {s("values"), s("--partners"), s("MX,\"Korea, South,CA")}, "Korea, South,CA");

    options("top twice", "values --top 3 --top 4", "--top");
    options("a switch twice", "values --others --others", "--others");
    options("output twice", "export -o one.png --output two.png", "--output");
    options("language twice", "values --language es --language fr", "--language");
    options("built-in data released", "values --released 2026-03", "--released");
    options("built-in data released, drawn", "export -o figure.png --released 2026-03", "--released");
    options("partners and top", "values --partners MX --top 3", "--top");
    options("others and no others", "values --others --no-others", "--no-others");
    options("total and no total", "values --total --no-total", "--no-total");
    options("through with months", "values --measure month --through 8", "same-months");
    options("through with a line of years", "values --measure year --through 8", "same-months");
    options("bars of months", "values --measure month --chart bars", "month");
    options("bars of 12 months", "values --chart bars", "quarter");
    options("bars of percentages", "values --chart bars --measure year --show change-percent", "contribution");
    options("shares of a balance", "values --flow balance --show share", "mixed signs");
    options("an index of a balance", "values --flow balance --show index", "zero or negative");
    options("share of without share", "values --share-of shown", "--show share");
    options("a share of no group", "values --show share --share-of MX", "group:0003");
    options("a share of a group by a stranger", "values --show share --share-of group:0003 --partners JP", "Japan");
    options("others beside shares of the shown", "values --show share --share-of shown --others", "Others");
    options("a base without an index", "values --base 2019", "--show index");
    options("a base that is no period", "values --show index --base then", "then");
    options("a base shorter than a year", "values --show index --measure year --base 2019-05", "shorter");
    options("an index of one without a base", "values --show index --base 1986 --partners VN", "Vietnam");
    options("as of without fixed members", "values --as-of 2020-02", "--group-basis fixed");
    options("a basis there is not", "values --group-basis old", "published");
    options("bridge without prices", "values --bridge", "--dollars-of");
    options("dollars of no month", "values --dollars-of 2025", "2025");
    options("dollars of a month without prices", "values --dollars-of 2025-10", "2025");
    options("shares by prices", "values --dollars-of 2025-08 --show share", "values or changes");
    options("a log axis of changes", "values --axis log --show change", "logarithm");
    options("a log axis of a stack", "values --axis log --chart area", "logarithm");
    options("events without an axis of time", "values --events --chart ranking", "axis of time");
    options("crossings of bars", "values --crossings --chart bars --measure year", "passes another");
    options("a lens on ranks", "values --lens --show rank", "passes another");
    options("a release over bars", "values --over-release 2026-03 --chart bars --measure year", "line charts of values or shares");
    options("a release over a change", "values --over-release 2026-03 --show change", "line charts of values or shares");
    options("no release to lay over", "values --over-release soon", "soon");
    options("a release to lay over that is not there", "values --over-release 2019-12", "2019-12");
    options("a release over itself", "values --release 2026-03 --over-release 2026-03", "not older");
    options("a newer release over an older one", "values --release 2026-03 --over-release 2026-09", "not older");
    options("a release over a window that it has not", "values --over-release 2026-03 --from 2026-03", "no month of the window");
    options("a leader ribbon without time", "values --leader-ribbon --chart ranking", "in each period");
    options("recessions in a stack", "values --recessions --chart area", "cover");
    options("releases in shares", "values --chart releases --show share", "show values");
    options("releases beside others", "values --chart releases --others", "group:0015");
    options("releases beside the total", "values --chart releases --total", "group:0015");
    options("releases in old dollars", "values --chart releases --dollars-of 2020-01", "current dollars");
    options("concentration on a log axis", "values --chart concentration --axis log", "axes of its own");
    options("releases on a log axis", "values --chart releases --axis log", "logarithm");
    options("releases over recessions", "values --chart releases --recessions", "axis");
    options("a release not there", "values --chart releases --release 2019-12", "2019-12");
    options("total in a stack", "values --chart area --total", "--total");
    options("overlap in a stack", "values --chart area --partners group:0003,DE", "Germany");
    options("programme in a stack", "values --chart area --partners group:0021,MX", "USMCA");
    options("window reversed", "values --from 2025 --to 2024", "2025");
    options("window after the data", "values --from 2030 --to 2031", "2030");
    options("window open after the data", "values --from 2030", "2026-08");
    options("window open before the data", "values --to 1950", "1985-01");
    options("window from the end to before it", "values --from latest --to 2020", "2026-08");
    options("window before the data", "values --to 1950", "1950");
    options("top of no whole period", "values --measure year --from 2026", "");

    options("claim of nobody", "claims --over CA", "--lead");
    options("claim over nobody", "claims --lead MX", "--over");
    options("claim of a stranger", "claims --lead Atlantis --over CA", "Atlantis");
    options("claim with itself", "claims --lead CA --over CA", "Canada");
    options("claim with a member", "claims --lead group:0003 --over DE", "Germany");
    options("claim of a programme", "claims --lead group:0021 --over CA", "USMCA");
    options("claim of same months", "claims --lead MX --over CA --measure same-months", "same-months");
    options("claim required without a measure", "claims --lead MX --over CA --require", "--measure");
    options("claim after the data", "claims --lead MX --over CA --at 2026-09", "2026-09");
    options("claim of a release not there", "claims --lead MX --over CA --release 2025-11", "2025-11");
    options("claim of a format not there", "claims --lead MX --over CA --format csv", "csv");
    options("claim of built-in data released", "claims --lead MX --over CA --released 2026-03", "--released");
    options("claim of files released", "claims a.xlsx b.xlsx --lead MX --over CA --released 2026-03", "--released");
    options("partners of claims", "claims --lead MX --over CA --partners MX", "--partners");
    options("lead of values", "values --lead MX", "--lead");

    options("no output", "export --top 3", "-o");
    row("empty output", {s("export"), s("-o"), {}}, "-o");
    options("output of another kind", "export -o figure.jpg", "figure.jpg");
    options("output without a name", "export -o .png", ".png");
    options("output without a name in a folder", "export -o out/.PNG", "out/.PNG");
    options("table without a name", "convert data.xlsx -o .csv", ".csv");
    options("output without a kind", "export -o figure", "figure");
    options("table of another kind", "convert data.xlsx -o table.xlsx", "table.xlsx");
    options("no output of a table", "convert data.xlsx", "-o");
    drawing("size 0", "--size 0x0", "0x0");
    drawing("size of 100,000", "--size 100000x100000", "100000x100000");
    drawing("size too wide", "--size 20001x900", "20001x900");
    drawing("size below 0", "--size=-5x10", "-5x10");
    drawing("size too small", "--size 10x10", "10x10");
    drawing("size of one number", "--size 1600", "1600");
    drawing("size of no number", "--size largexsmall", "largexsmall");
    drawing("size in inches", "--size 7x4in", "7x4in");
    drawing("size in fractions of pixels", "--size 1600.5x900", "1600.5x900");
    drawing("period after the data", "--chart ranking --at 2030", "2030");
    drawing("period before the window", "--chart table --at 2005-06 --from 2010", "2010");
    drawing("period after the window", "--chart ranking --at 2025-08 --to 2020", "2020");
    drawing("millimetres of 100,000 pixels", "--size 5000x95mm --dpi 600", "5000x95mm");
    drawing("dpi 0", "--size 170x95mm --dpi 0", "--dpi");
    drawing("dpi below 0", "--size 170x95mm --dpi=-300", "-300");
    drawing("dpi of no number", "--size 170x95mm --dpi fine", "fine");
    drawing("dpi of pixels", "--size 1600x900 --dpi 300", "--dpi");
    drawing("dpi of no size", "--dpi 300", "--dpi");
}

void TestWrongUsage::refuses()
{
    QFETCH(QStringList, line);
    QFETCH(QString, named);
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    // Wrong usage is reported before a missing file.
    const Run english = run(line, folder.path());
    QCOMPARE(english.status, 2);
    QCOMPARE(english.out, QByteArray());
    QCOMPARE(whyNoSentence(english.err), QString());
    QVERIFY2(english.err.contains(named.toUtf8()), english.err.constData());
    for (const char *language : {"es", "fr"}) {
        Circumstances circumstances;
        circumstances.environment.insert(s("LC_ALL"), s(language) + s("_XX.UTF-8"));
        const bool asksItself = line.contains(s("--language"));
        const Run other = asksItself ? run(line, folder.path(), circumstances)
                                     : run(line + QStringList{s("--language"), s(language)}, folder.path());
        if (!asksItself || other.err != english.err) {
            QCOMPARE(other.status, 2);
            QCOMPARE(whyNoSentence(other.err), QString());
            QVERIFY2(other.err != english.err, other.err.constData());
            QCOMPARE(leftInEnglish(english.err, other.err, line), QStringList());
        }
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestWrongUsage::namesTheNearest_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QStringList>("near");
    const auto partner = [](const char *typed, const QStringList &near) {
        QTest::newRow(typed) << QStringList{s("values"), s("--partners"), s(typed)} << near;
    };
    partner("Mexco", {s("Mexico (MX)")});
    partner("Cannada", {s("Canada (CA)")});
    partner("Untied Kingdom", {s("United Kingdom (GB)")});
    partner("Korea", {s("North Korea (KP)"), s("South Korea (KR)")});
    QTest::newRow("option cut short") << words("values --partner MX") << words("--partners");
    QTest::newRow("option misspelt") << words("values --mesure year") << words("--measure");
    QTest::newRow("commands") << words("valeus") << words("export values claims check diff convert");
}

void TestWrongUsage::namesTheNearest()
{
    QFETCH(QStringList, line);
    QFETCH(QStringList, near);
    const Run run = tradestrata::testsupport::run(line);
    QCOMPARE(run.status, 2);
    QCOMPARE(whyNoSentence(run.err), QString());
    for (const QString &name : near)
        QVERIFY2(run.err.contains(name.toUtf8()), run.err.constData());
}

void TestWrongUsage::refusesBeforeReading()
{
    // Both are wrong; what needs no reading is reported first.
    const Run run = tradestrata::testsupport::run(words("values missing.xlsx --top 0"));
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains("--top"), run.err.constData());
}

void TestWrongUsage::lastLanguageCounts()
{
    // Twice is wrong usage, and reported for the last.
    const Run last = run(words("values --language es --language fr"));
    QCOMPARE(last.err, run(words("values --language en --language fr")).err);
    QVERIFY(last.err != run(words("values --language fr --language es")).err);
    QVERIFY(last.err != run(words("values --language fr --language en")).err);
}

void TestWrongUsage::endsOfTheWindowAreMonths_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"values --from 2030", "values --to 1950", "values --from latest --to 2020", "values --from 2020 --to first"})
        QTest::newRow(line) << s(line);
}

void TestWrongUsage::endsOfTheWindowAreMonths()
{
    QFETCH(QString, line);
    for (const char *language : {"en", "es", "fr"}) {
        const Run run = tradestrata::testsupport::run(line.split(u' ') + QStringList{s("--language"), s(language)});
        QCOMPARE(run.status, 2);
        QVERIFY2(!run.err.contains("latest") && !run.err.contains("first"), run.err.constData());
    }
}

void TestWrongUsage::aFileComesAfterItsCommand()
{
    // An existing file opens the window, but not followed by options.
    const Run run = tradestrata::testsupport::run({s(TRADESTRATA_SOURCE_DIR "/README.md"), s("--top"), s("3")});
    QCOMPARE(run.status, 2);
    QCOMPARE(whyNoSentence(run.err), QString());
    QVERIFY2(run.err.contains("README.md") && run.err.contains("values"), run.err.constData());
}

void TestWrongUsage::unknownLanguageIsReportedInTheSystems()
{
    Circumstances french;
    french.environment.insert(s("LC_ALL"), s("fr_CA.UTF-8"));
    const Run run = tradestrata::testsupport::run(words("values --language de"), {}, french);
    QCOMPARE(run.status, 2);
    QCOMPARE(whyNoSentence(run.err), QString());
    QVERIFY2(run.err.contains("de") && !run.err.startsWith("The "), run.err.constData());
}

TRADESTRATA_TEST(TestWrongUsage, QCoreApplication)
#include "tst_wrongusage.moc"
