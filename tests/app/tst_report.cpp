// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/sessionfile.h"
#include "tests/app/program.h"
#include "tests/app/sentences.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

/// A table of the project's own from January 2025, in millions of dollars: "MEX 1 2 3" is a row.
QByteArray ownTableOf(const char *release, const QList<QByteArray> &rows)
{
    QByteArray text = QByteArray(
                          "# Tradestrata table 1\n# publisher: US Census Bureau\n# source: US Trade in Goods by Country\n"
                          "# unit: US dollars\n# rounding: 1\n# basis: Census basis\n# adjustment: not seasonally adjusted\n"
                          "# release: ")
                      + release + "\nflow,kind,code,codes,iso3,name";
    const qsizetype months = rows.first().count(' ');
    for (qsizetype month = 1; month <= months; ++month)
        text += ",2025-" + QByteArray::number(month).rightJustified(2, '0');
    text += '\n';
    const QHash<QByteArray, QByteArray> partners{{"WORLD", "group,0015,0015,,World"},
                                                 {"MEX", "partner,2010,2010,MEX,Mexico"},
                                                 {"CAN", "partner,1220,1220,CAN,Canada"}};
    for (const QByteArray &row : rows) {
        const QByteArrayList words = row.split(' ');
        text += "exports," + partners[words.first()];
        for (const QByteArray &word : words.mid(1))
            text += ',' + word + "000000000";
        text += '\n';
    }
    return text;
}

SessionFigure monthly(const char *name)
{
    SessionFigure figure;
    figure.name = s(name);
    figure.spec.measure = Measure::Month;
    figure.spec.selection.list = {PartnerCode{2010}, PartnerCode{1220}};
    figure.spec.size = {FigureSize::Unit::Millimetres, 120, 80, 100};
    return figure;
}

SessionFigure led(const char *name, int by)
{
    SessionFigure figure = monthly(name);
    figure.spec.title = s("Who leads");
    figure.spec.titleClaim = TitleClaim{{by}, PartnerCode{by == 2010 ? 1220 : 2010}, {}, {}, {}};
    return figure;
}

} // namespace

/// `report`: a session's figures on newer data, with a page or as one PDF.
class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void drawsEveryFigureOnTheNewData();
    void saysWhatChanged();
    void namesTitlesThatBecameFalse();
    void frozenFiguresStay();
    void aReleaseThatIsThereIsComparedWithTheOthers();
    void anOlderReleaseIsNoComparison();
    void releasesOfSeparateMonthsAreComparedTogether();
    void aPdfSaysThatItIsAReport();
    void oneThatCannotBeDrawnDoesNotStopTheOthers();
    void onePdfHasAPageForEach();
    void sameInputGivesTheSameBytes();
    void isInTheLanguageAskedFor_data();
    void isInTheLanguageAskedFor();
    void isTheFigureOfExport();
    void isRefused_data();
    void isRefused();
    void theStoryIsAReport();

private:
    Run report(const QString &options) const
    {
        return run(words("report mine.strata") + options.split(u' ', Qt::SkipEmptyParts), m_folder->path());
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString page(const char *folder = "out") const { return QString::fromUtf8(bytesOf(path(s(folder) + s("/index.html")))); }
    void session(const QList<SessionFigure> &figures, const char *data = "old.csv") const
    {
        Session session;
        DataRef ref;
        ref.builtIn = false;
        ref.relativePath = s(data);
        ref.hash = QCryptographicHash::hash(bytesOf(path(s(data))), QCryptographicHash::Sha256).toHex();
        session.data.append(ref);
        session.figures = figures;
        QVERIFY(put(path(s("mine.strata")), writeSession(session, *builtInRegistry())));
    }
    QStringList files(const char *folder) const { return QDir(path(s(folder))).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

// Mexico leads in March; in the newer release Canada does in April, and March is revised.
void TestReport::init()
{
    m_folder.reset(new QTemporaryDir);
    QVERIFY(put(path(s("old.csv")), ownTableOf("2027-04", {"WORLD 50 50 50", "MEX 5 6 9", "CAN 7 7 7"})));
    QVERIFY(put(path(s("new.csv")), ownTableOf("2027-05", {"WORLD 50 50 50 50", "MEX 5 6 8 6", "CAN 7 7 7 9"})));
    session({monthly("Plain"), monthly("Plain")});
}

void TestReport::drawsEveryFigureOnTheNewData()
{
    const Run made = report(s("--data new.csv -o out --format png,svg"));
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(made.status, 0);
    QCOMPARE(files("out"), (QStringList{s("index.html"), s("plain-2.png"), s("plain-2.svg"), s("plain.png"), s("plain.svg")}));
    QCOMPARE(made.out.count('\n'), 5);
    QVERIFY(made.out.endsWith("out/index.html\n"));
    QVERIFY(bytesOf(path(s("out/plain.svg"))).contains("April 2025"));
    for (const char *text : {"<img src=\"plain.png\"", "href=\"plain.svg\"", "<img src=\"plain-2.png\"",
                             "May 2027, to April 2025", "Compared with: April 2027."})
        QVERIFY2(page().contains(s(text)), qPrintable(page()));
}

void TestReport::saysWhatChanged()
{
    QCOMPARE(report(s("--data new.csv -o out --language en")).status, 0);
    QVERIFY2(page().contains(s("<li>New periods: April 2025.</li>")), qPrintable(page()));
    QVERIFY(page().contains(s("<li>New in the figure: April 2025.</li>")));
    // Of three months of Mexico, Canada, others and the total: Mexico's March, and with it others'.
    QVERIFY2(page().contains(
                 s("Of 12 values that it had before, 2 changed, most of all Mexico, March 2025: by −$1.0 bn, to $8.0 bn.")),
             qPrintable(page()));
    QCOMPARE(report(s("--data old.csv -o same --language en")).status, 0);
    QVERIFY2(page("same").contains(s("There is no earlier release")), qPrintable(page("same")));
}

void TestReport::namesTitlesThatBecameFalse()
{
    session({monthly("Plain"), led("Mexico first", 2010), led("Canada first", 1220)});
    const Run made = report(s("--data new.csv -o out --language en"));
    QCOMPARE(made.status, 3);
    QCOMPARE(made.err,
             QByteArray("Mexico first: The title became false: The title says that Mexico leads Canada; in April 2025 Canada "
                        "led by $3.0 bn.\n"));
    QCOMPARE(whyNoSentence(made.err), QString());
    QVERIFY(QFile::exists(path(s("out/mexico-first.png")))); // it is drawn all the same
    QVERIFY(page().contains(s("<a href=\"#figure-2\">Mexico first</a>: <strong>to look at</strong>")));
    QVERIFY(page().contains(s("<a href=\"#figure-3\">Canada first</a></li>")));
    QVERIFY(page().contains(s("<li>The title is true.</li>")));
    SessionFigure accepted = led("Mexico first", 2010);
    accepted.spec.accepted = {{s("title-false"), s("a quotation")}};
    session({accepted});
    QCOMPARE(report(s("--data new.csv -o accepted")).status, 0);
    QVERIFY(page("accepted").contains(s("a quotation")));
    session({led("One", 2010), led("Two", 2010)});
    const Run two = report(s("--data new.csv -o two --language en"));
    QCOMPARE(two.status, 3);
    QCOMPARE(two.err, QByteArray("The report has 2 figures to look at: One and Two.\n"));
}

void TestReport::frozenFiguresStay()
{
    SessionFigure frozen = led("Frozen", 2010);
    frozen.spec.release = Month::of(2027, 4);
    frozen.spec.accepted = {{s("data-old"), s("history")}};
    SessionFigure fixed = led("Fixed", 2010);
    fixed.spec.to = PeriodRef::exactly(Period::month(Month::of(2025, 3)));
    fixed.view.cursor = fixed.spec.to;
    session({frozen, fixed});
    const Run made = report(s("--data new.csv -o out --language en --format svg"));
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(made.status, 0);
    QVERIFY(page().contains(s("The figure is frozen to the release of April 2027.")));
    QVERIFY(!bytesOf(path(s("out/frozen.svg"))).contains("April 2025"));
    QVERIFY(!bytesOf(path(s("out/fixed.svg"))).contains("April 2025"));
    QVERIFY(page().contains(s("by −$1.0 bn, to $8.0 bn"))); // of the second
}

void TestReport::aReleaseThatIsThereIsComparedWithTheOthers()
{
    Session two;
    for (const char *file : {"old.csv", "new.csv"}) {
        DataRef ref;
        ref.builtIn = false;
        ref.relativePath = s(file);
        two.data.append(ref);
    }
    two.figures = {monthly("Plain")};
    QVERIFY(put(path(s("mine.strata")), writeSession(two, *builtInRegistry())));
    QCOMPARE(report(s("-o without")).status, 0);
    QCOMPARE(report(s("--data new.csv -o with")).status, 0);
    QVERIFY(page("with").contains(s("April 2027")));
    QCOMPARE(page("with"), page("without"));
}

void TestReport::oneThatCannotBeDrawnDoesNotStopTheOthers()
{
    SessionFigure gone = monthly("Gone");
    gone.spec.release = Month::of(2020, 1);
    SessionFigure small = monthly("Small");
    small.spec.size = {FigureSize::Unit::Millimetres, 57, 36, 100};
    small.spec.title = s("A title of so many words that they leave no room at all for a plot on a sheet as small as this, ")
                           .repeated(6);
    session({gone, monthly("Plain"), small});
    const Run made = report(s("--data new.csv -o out --language en"));
    QCOMPARE(made.status, 3);
    QCOMPARE(made.err, QByteArray("The report has 2 figures to look at: Gone and Small.\n"));
    QCOMPARE(files("out"), (QStringList{s("index.html"), s("plain.png")}));
    QVERIFY(page().contains(s("The figure is not drawn: ")) && page().contains(s("leave no room")));
    const Run document = report(s("--data new.csv -o out.pdf --language en"));
    QCOMPARE(document.status, 3);
    QVERIFY(bytesOf(path(s("out.pdf"))).contains("/Count 1\n"));
}

void TestReport::onePdfHasAPageForEach()
{
    SessionFigure wide = monthly("Wide");
    wide.spec.size = {FigureSize::Unit::Millimetres, 200, 80, 100};
    session({monthly("Plain"), wide, monthly("Third")});
    const Run made = report(s("--data new.csv -o all.pdf --language en"));
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(made.status, 0);
    const QByteArray pdf = bytesOf(path(s("all.pdf")));
    QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.contains("/Count 3\n"));
    QCOMPARE(pdf.count("/S /Figure "), 3); // each with its alternative text
    QCOMPARE(pdf.count("/Alt "), 3);
    static const QRegularExpression box(s("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
    QStringList widths;
    for (auto match = box.globalMatch(QString::fromLatin1(pdf)); match.hasNext();)
        widths.append(QString::number(std::lround(match.next().captured(1).toDouble() * 25.4 / 72)));
    widths.remove(3, widths.size() - 3); // the pages again, with their place in the structure
    QCOMPARE(widths, (QStringList{s("120"), s("200"), s("120")}));
    // It has no page of its own: what that would say is printed.
    QVERIFY2(made.out.contains("\nPlain: New in the figure: April 2025.\n"), made.out);
    QVERIFY(!QFile::exists(path(s("index.html"))));
}

void TestReport::sameInputGivesTheSameBytes()
{
    session({monthly("Plain"), led("Mexico first", 2010), led("Canada first", 1220)});
    for (const char *folder : {"first", "second"}) {
        QCOMPARE(report(s("--data new.csv --format png,svg,pdf -o ") + s(folder)).status, 3);
        QCOMPARE(report(s("--data new.csv -o %1.pdf").arg(s(folder))).status, 3);
        QTest::qWait(1100); // the clock goes on
    }
    const QStringList names = files("first");
    QCOMPARE(names.size(), 3 * 3 + 1);
    QCOMPARE(files("second"), names);
    for (const QString &name : names)
        QVERIFY2(bytesOf(path(s("first/") + name)) == bytesOf(path(s("second/") + name)), qPrintable(name));
    QCOMPARE(bytesOf(path(s("first.pdf"))), bytesOf(path(s("second.pdf"))));
}

// The newest release is what it was: no sentence compares it with itself.
void TestReport::anOlderReleaseIsNoComparison()
{
    session({monthly("Plain")}, "new.csv");
    const Run made = report(s("--data old.csv -o out --language en"));
    QCOMPARE(made.status, 0);
    QVERIFY(page().contains(s("The session had this release already.")));
    QVERIFY(page().contains(s("“old.csv” is older than the newest release of the session.")));
    for (const char *text : {"Compared with", "hold the same figures", "New in the figure"})
        QVERIFY2(!page().contains(s(text)), text);
}

// A release may hold only the months that are new.
void TestReport::releasesOfSeparateMonthsAreComparedTogether()
{
    QVERIFY(put(path(s("new.csv")), ownTableOf("2027-05", {"WORLD . . . 50", "MEX . . . 6", "CAN . . . 9"})
                                        .replace(".000000000", "")
                                        .replace(",2025-01,2025-02,2025-03", "")
                                        .replace(",,,", "")));
    const Run made = report(s("--data new.csv -o out --language en"));
    QCOMPARE(made.status, 0);
    QVERIFY2(page().contains(s("<li>New periods: April 2025.</li>")), qPrintable(page()));
    QVERIFY(page().contains(s("<li>New in the figure: April 2025.</li>")));
    QVERIFY2(!page().contains(s("no month in common")) && !page().contains(s("Periods missing")), qPrintable(page()));
}

void TestReport::aPdfSaysThatItIsAReport()
{
    session({monthly("Plain"), monthly("Second")});
    QCOMPARE(report(s("--data new.csv -o all.pdf")).status, 0);
    for (const char *line : {"check all.pdf", "export all.pdf -o x.svg", "values all.pdf"}) {
        const Run refused = run(words(line), m_folder->path());
        QCOMPARE(refused.status, 1);
        QCOMPARE(whyNoSentence(refused.err), QString());
        QVERIFY2(refused.err.startsWith("all.pdf: This is a report of 2 figures, "), refused.err);
    }
    QCOMPARE(report(s("--data new.csv -o out --format pdf")).status, 0);
    QCOMPARE(run(words("check out/plain.pdf"), m_folder->path()).status, 0); // that is how one opens
}

void TestReport::isInTheLanguageAskedFor_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Spanish") << s("es");
    QTest::newRow("French") << s("fr");
}

void TestReport::isInTheLanguageAskedFor()
{
    QFETCH(QString, language);
    session({led("A", 2010)});
    const Run english = report(s("--data new.csv -o en --language en"));
    const Run other = report(s("--data new.csv -o other --format svg --language ") + language);
    QCOMPARE(other.status, 3);
    QVERIFY(page("other").contains(s("<html lang=\"%1\">").arg(language)));
    QCOMPARE(leftInEnglish(english.err, other.err, {}), QStringList());
    static const QRegularExpression tag(s("<style>.*</style>|<[^>]*>"), QRegularExpression::DotMatchesEverythingOption);
    const auto wordsOf = [](QString text) { return text.remove(tag).remove(s("US Trade in Goods by Country")).toUtf8(); };
    QStringList left = leftInEnglish(wordsOf(page("en")), wordsOf(page("other")), {});
    left.removeAll(s("who leads")); // the analyst's own title
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'|')));
    const QByteArray svg = bytesOf(path(s("other/a.svg")));
    QVERIFY(svg.contains(language == s("es") ? "México" : "Mexique"));
}

// The same pictures as those of export on both releases, at the end of the data.
void TestReport::isTheFigureOfExport()
{
    Session both;
    for (const char *file : {"old.csv", "new.csv"}) {
        DataRef ref;
        ref.builtIn = false;
        ref.relativePath = s(file);
        ref.hash = QCryptographicHash::hash(bytesOf(path(s(file))), QCryptographicHash::Sha256).toHex();
        both.data.append(ref);
    }
    both.figures = {monthly("Plain")};
    QCOMPARE(report(s("--data new.csv -o out")).status, 0);
    QVERIFY(put(path(s("both.strata")), writeSession(both, *builtInRegistry())));
    QCOMPARE(run(words("export both.strata -o exported"), m_folder->path()).status, 0);
    QCOMPARE(bytesOf(path(s("out/plain.png"))), bytesOf(path(s("exported/plain.png"))));
    QCOMPARE(QImage(path(s("out/plain.png"))).width(), 472); // 120 mm at 100 dots per inch
}

void TestReport::isRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *line, int status) { QTest::newRow(name) << s(line) << status; };
    row("without a session", "report -o out", 2);
    row("data instead of a session", "report old.csv -o out", 1);
    row("a session that is not there", "report none.strata -o out", 1);
    row("without an output", "report mine.strata", 2);
    row("standard output", "report mine.strata -o -", 2);
    row("a format of a PDF", "report mine.strata -o out.pdf --format png", 2);
    row("another format", "report mine.strata -o out --format gif", 2);
    row("data that are not there", "report mine.strata --data none.csv -o out", 1);
    row("other data", "report mine.strata --data other.csv -o out", 1);
    row("two sessions", "report mine.strata mine.strata -o out", 2);
    row("options of a figure", "report mine.strata -o out --top 3", 2);
    row("a folder that cannot be", "report mine.strata -o old.csv/out", 1);
}

void TestReport::isRefused()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QVERIFY(put(path(s("other.csv")), "year,country,exports (EUR million)\n2023,France,5\n2024,France,6\n"));
    const Run refused = run(line.split(u' '), m_folder->path());
    QCOMPARE(refused.status, status);
    QCOMPARE(refused.out, QByteArray());
    QCOMPARE(whyNoSentence(refused.err), QString());
    QVERIFY(!QFile::exists(path(s("out"))) && !QFile::exists(path(s("out.pdf"))));
}

void TestReport::theStoryIsAReport()
{
    const Run made = run(
        {s("report"), s(TRADESTRATA_SOURCE_DIR "/resources/sessions/mexico-passes-canada_en.strata"), s("-o"), path(s("story"))});
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(made.status, 0);
    QCOMPARE(files("story").size(), 8);
}

TRADESTRATA_TEST(TestReport, QCoreApplication)
#include "tst_report.moc"
