// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/builtin.h"
#include "models/claims/titletemplate.h"
#include "tests/app/program.h"
#include "tests/app/sentences.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using tradestrata::Builtin;
using namespace tradestrata::testsupport;

namespace {

const QDir root(s(TRADESTRATA_SOURCE_DIR));

QString textOf(const QString &file) { return QString::fromUtf8(bytesOf(root.filePath(file))); }

QString page(const QString &subject) { return textOf(s("resources/manual/%1.md").arg(subject)); }

/// The files of the tree that a page links to, from its own folder.
QStringList linked(const QString &markdown)
{
    static const QRegularExpression link(s("\\]\\(([^)#:]+)\\)"));
    QStringList files;
    for (auto match = link.globalMatch(markdown); match.hasNext();)
        files.append(match.next().captured(1));
    return files;
}

/// The commands that a page or the README shows, one per line.
QStringList examples(QString markdown)
{
    markdown.replace(s(" \\\n"), s(" "));
    static const QRegularExpression example(s("^(?:    tradestrata|app/run\\.sh) +([a-z]+ .*)$"),
                                            QRegularExpression::MultilineOption);
    QStringList lines;
    for (auto match = example.globalMatch(markdown); match.hasNext();)
        lines.append(match.next().captured(1));
    return lines;
}

} // namespace

/// The manual, the command that prints it, and the README.
class TestManual : public QObject
{
    Q_OBJECT

private slots:
    void everyPageIsASubject();
    void helpListsTheSubjects();
    void helpPrintsAPage_data();
    void helpPrintsAPage();
    void unknownSubjectsAreRefused_data();
    void unknownSubjectsAreRefused();
    void pagesAreReadable_data();
    void pagesAreReadable();
    void examplesWork_data();
    void examplesWork();
    void everyOptionIsExplained();
    void everyFieldOfATitleIsExplained();
    void readmeIsShort();
    void placesAreThere_data();
    void placesAreThere();
};

void TestManual::everyPageIsASubject()
{
    QStringList files;
    for (const QString &subject : Builtin::manualSubjects())
        files.append(subject + s(".md"));
    files.sort();
    QCOMPARE(QDir(root.filePath(s("resources/manual"))).entryList(QDir::Files, QDir::Name), files);
}

void TestManual::helpListsTheSubjects()
{
    for (const char *language : {"en", "es", "fr"}) {
        const Run listed = run({s("help"), s("--language"), s(language)});
        QCOMPARE(listed.status, 0);
        QCOMPARE(listed.err, QByteArray());
        const QStringList lines = s(listed.out).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > Builtin::manualSubjects().size());
        for (const QString &subject : Builtin::manualSubjects()) {
            const QRegularExpression line(s("\n  %1 +[A-Z]").arg(QRegularExpression::escape(subject)));
            QVERIFY2(line.match(s(listed.out)).hasMatch(), qPrintable(subject));
        }
    }
}

void TestManual::helpPrintsAPage_data()
{
    QTest::addColumn<QString>("subject");
    for (const QString &subject : Builtin::manualSubjects())
        QTest::newRow(qPrintable(subject)) << subject;
}

void TestManual::helpPrintsAPage()
{
    QFETCH(QString, subject);
    const Run printed = run({s("help"), subject});
    QCOMPARE(printed.status, 0);
    QCOMPARE(printed.err, QByteArray());
    QCOMPARE(s(printed.out), page(subject));
}

void TestManual::unknownSubjectsAreRefused_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"help windows", "help Window", "help window figures", "help window.md", "help ../builtin",
                             "help nothing --language es", "help nothing --language fr"})
        QTest::newRow(line) << s(line);
}

void TestManual::unknownSubjectsAreRefused()
{
    QFETCH(QString, line);
    const Run refused = run(line.split(u' '));
    QCOMPARE(refused.status, 2);
    QCOMPARE(refused.out, QByteArray());
    QCOMPARE(whyNoSentence(refused.err), QString());
    for (const QString &subject : Builtin::manualSubjects())
        QVERIFY2(refused.err.contains(subject.toUtf8()), refused.err.constData());
    QCOMPARE(run(words("help window --top 3")).status, 2); // it has no such option
}

void TestManual::pagesAreReadable_data() { helpPrintsAPage_data(); }

void TestManual::pagesAreReadable()
{
    QFETCH(QString, subject);
    const QString text = page(subject);
    static const QRegularExpression head(s("^# [A-Z].*\n\n[A-Z][^\n]{20,78}\\.\n\n"));
    QVERIFY2(head.match(text).hasMatch(), "a heading, then a line that says what the page is about");
    QVERIFY(text.endsWith(u'\n'));
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 110 && !line.endsWith(u' '), qPrintable(line));
    for (const QString &file : linked(text))
        QVERIFY2(root.exists(s("resources/manual/") + file), qPrintable(file));
}

void TestManual::examplesWork_data()
{
    QTest::addColumn<QString>("line");
    QStringList lines = examples(textOf(s("README.md")));
    for (const QString &subject : Builtin::manualSubjects())
        lines += examples(page(subject));
    lines.removeDuplicates();
    QVERIFY(lines.size() > 20);
    for (const QString &line : lines)
        QTest::newRow(qPrintable(line)) << line;
}

void TestManual::examplesWork()
{
    QFETCH(QString, line);
    const QTemporaryDir folder;
    QVERIFY(put(folder.filePath(s("strikes.csv")), "date,event,partners,source\n2023-10-01,Strike,MX;CA,Union\n"));
    QVERIFY(put(folder.filePath(s("trade.csv")),
                "Year,Country,HS code,Product,Exports (USD)\n2023,Mexico,87,Cars,3\n2023,Mexico,88,Aircraft,2\n"
                "2024,Mexico,87,Cars,4\n2024,Mexico,88,Aircraft,2\n2024,Canada,87,Cars,1\n"));
    for (const char *series : {"EXPMX", "EXPCA", "IMPMX", "IMPCA"})
        QVERIFY(put(folder.filePath(s("%1.csv").arg(s(series))), QByteArray("DATE,") + series + "\n2023-01-01,1\n2023-02-01,2\n"));
    const QByteArray head = "COUNTRY,INDICATOR,COUNTERPART_COUNTRY,TIME_PERIOD,OBS_VALUE,TRADE_FLOW\n";
    const QByteArray us = "USA,XG_FOB_USD,MEX,2024,4,XG\n", mexico = "MEX,MG_CIF_USD,USA,2024,5,MG\n";
    QVERIFY(put(folder.filePath(s("imts.csv")), head + us + mexico));
    QVERIFY(put(folder.filePath(s("us.csv")), head + us) && put(folder.filePath(s("mexico.csv")), head + mexico));
    QVERIFY(
        QFile::copy(root.filePath(s("resources/sessions/mexico-passes-canada_en.strata")), folder.filePath(s("mine.strata"))));
    static const QRegularExpression style(s("^    \\{\n(?:     .*\n)+    \\}$"), QRegularExpression::MultilineOption);
    QVERIFY(put(folder.filePath(s("ministry.json")), style.match(page(s("figures"))).captured().toUtf8()));
    QVERIFY(put(folder.filePath(s("logo.svg")),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'><path d='M0 0h2v1z'/></svg>"));
    for (const char *figure : {"figure.png", "figure.svg"}) {
        if (line.contains(s(figure)) && !line.contains(s("-o %1").arg(s(figure))))
            QCOMPARE(run(words("export -o") + QStringList{s(figure)}, folder.path()).status, 0);
    }
    const Run shown = run(QProcess::splitCommand(line), folder.path());
    // The workbooks do not exist; what is checked is found, but for what is accepted without a title.
    const bool found = line.contains(s("--check")) && (!line.contains(s("--accept")) || line.contains(s("--title")));
    const int status = line.contains(s(".xlsx")) ? 1 : found ? 3 : 0;
    QVERIFY2(shown.status == status, shown.err.constData());
}

void TestManual::everyOptionIsExplained()
{
    const QString text = page(s("command-line"));
    for (const tradestrata::OptionRow &row : tradestrata::optionRows()) {
        const QString option = s("--") + s(row.name) + (row.value ? u' ' + s(row.value) : QString());
        QVERIFY2(text.contains(u'`' + option + u'`'), qPrintable(option));
    }
    for (const tradestrata::CommandRow &row : tradestrata::commandRows())
        QVERIFY2(text.contains(s("\n- `") + s(row.name) + u' '), row.name);
}

void TestManual::everyFieldOfATitleIsExplained()
{
    const QString text = page(s("claims"));
    for (const QString &field : tradestrata::titleFieldNames())
        QVERIFY2(text.contains(u'`' + field + u'`'), qPrintable(field));
}

void TestManual::readmeIsShort()
{
    const QString text = textOf(s("README.md"));
    QVERIFY2(text.count(u'\n') <= 130, "the rest belongs into the manual");
    for (const char *command : {"\napp/run.sh ", "\ntests/run.sh "})
        QVERIFY2(text.contains(s(command)), command);
    const QStringList files = linked(text);
    for (const QString &subject : Builtin::manualSubjects())
        QVERIFY2(files.contains(s("resources/manual/%1.md").arg(subject)), qPrintable(subject));
}

void TestManual::placesAreThere_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"README.md", "CONTRIBUTING.md"})
        QTest::newRow(file) << s(file);
}

void TestManual::placesAreThere()
{
    QFETCH(QString, file);
    const QString text = textOf(file);
    QStringList places = linked(text);
    static const QRegularExpression place(s("(?<![\\w/])(?:app|widgets|models|resources|translations|tests)/[\\w./-]*\\w"));
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.append(match.next().captured());
    QVERIFY(places.size() > 10);
    for (const QString &each : places)
        QVERIFY2(root.exists(each), qPrintable(each));
}

TRADESTRATA_TEST(TestManual, QCoreApplication)
#include "tst_manual.moc"
