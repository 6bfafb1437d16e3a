// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/runhere.h"
#include "tests/support/testrunner.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Every option beside every command: it changes what is written, or is refused in one sentence.
class TestCommandSweep : public QObject
{
    Q_OBJECT

private slots:
    void everyPair_data();
    void everyPair();

private:
    QTemporaryDir m_folder;
};

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

void TestCommandSweep::everyPair_data()
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
                        && runHere(words("export --partners MX,CA --size column -o a.png"), m_folder.path()).status == 0
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

void TestCommandSweep::everyPair()
{
    QFETCH(QString, line);
    // None is missing here.
    const QByteArray help = runHere({s("--help")}).out;
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
    const Run without = runHere(line.split(u' '), folder.path());
    const QByteArray plain = writtenBy(without, folder);
    QVERIFY2(without.status == 0 || without.status == 3, without.err);
    for (const char *option : everyOption) {
        if (line.split(u' ').contains(s(option).section(u' ', 0, 0))
            || (line.contains(s(" -o ")) && s(option).startsWith(s("--output"))))
            continue;
        const Run with = runHere(line.split(u' ') + s(option).split(u' '), folder.path());
        const QByteArray written = writtenBy(with, folder), about = option + (": " + with.err);
        if (with.status == 1 || with.status == 2) {
            QVERIFY2(with.out.isEmpty() && with.err.count('\n') == 1, about);
            continue;
        }
        QVERIFY2(with.status == Outcome::Done || with.status == Outcome::NotHeld, about);
        const bool mayBe = std::ranges::any_of(withoutEffect, [&](const WithoutEffect &each) {
            return line.startsWith(s(each.command)) && qstrcmp(each.option, option) == 0;
        });
        QVERIFY2(mayBe || written != plain || with.err != without.err, about);
    }
}

TRADESTRATA_TEST(TestCommandSweep, QApplication)
#include "tst_commandsweep.moc"
