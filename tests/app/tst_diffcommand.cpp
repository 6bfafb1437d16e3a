// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/sessionfile.h"
#include "tests/app/program.h"
#include "tests/app/sentences.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

QStringList stringsOf(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    return list;
}

/// A table of the project's own from January 2025, in millions; "MEX 1 2 3" is a row, "-" a blank.
QByteArray tableOf(const QByteArray &head, const QList<QByteArray> &rows)
{
    QByteArray text = "# Tradestrata table 1\n# publisher: US Census Bureau\n# source: US Trade in Goods by Country\n";
    if (!head.contains("# unit"))
        text += "# unit: US dollars\n";
    if (!head.contains("# rounding"))
        text += "# rounding: 1\n";
    text += "# basis: Census basis\n# adjustment: not seasonally adjusted\n" + head + "flow,kind,code,codes,iso3,name";
    const qsizetype months = rows.first().split(' ').size() - 1;
    for (qsizetype month = 1; month <= months; ++month)
        text += ",2025-" + QByteArray::number(month).rightJustified(2, '0');
    text += '\n';
    const QHash<QByteArray, QByteArray> partners{{"WORLD", "group,0015,0015,,World"},
                                                 {"MEX", "partner,2010,2010,MEX,Mexico"},
                                                 {"CAN", "partner,1220,1220,CAN,Canada"},
                                                 {"CHN", "partner,5700,5700,CHN,China"},
                                                 {"NEW", "partner,9990,9990,,Newland"}};
    for (const QByteArray &row : rows) {
        const QByteArrayList words = row.split(' ');
        text += "exports," + partners[words.first()];
        for (const QByteArray &word : words.mid(1))
            text += word == "-" ? QByteArray(",m") : word == "0" ? QByteArray(",0") : ',' + word + "000000";
        text += '\n';
    }
    return text;
}

/// A figure by month whose title says that one leads the other, in the marked month or, without one, in the last.
SessionFigure figure(const char *name, const char *lead, const char *over, const char *marked, const char *release = nullptr)
{
    const auto code = [](const QByteArray &iso) { return iso == "MX" ? PartnerCode{2010} : PartnerCode{1220}; };
    SessionFigure figure;
    figure.name = s(name);
    figure.spec.measure = Measure::Month;
    figure.spec.title = s("One leads the other");
    figure.spec.titleClaim = TitleClaim{code(lead), code(over), {}, {}, {}};
    figure.spec.mark = Period::parse(s(marked));
    figure.view.cursor = PeriodRef::first(); // which is only looked at
    if (release)
        figure.spec.release = Period::parse(s(release))->first();
    return figure;
}

QByteArray session(const QList<SessionFigure> &figures)
{
    Session session;
    session.data.append(DataRef());
    session.figures = figures.isEmpty() ? QList{SessionFigure()} : figures;
    return writeSession(session, *builtInRegistry());
}

} // namespace

/// `diff`: what a newer release changed, as text and JSON.
class TestDiffCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void jsonHasItsKeys();
    void jsonSaysWhatChanged();
    void sameFileTwice();
    void refuses_data();
    void refuses();
    void wrongWayRound();
    void released();
    void roundingIsCountedSeparately();
    void nothingInCommon();
    void releasesInOneFile();
    void titlesOfASession();
    void titlesThatCannotBeCompared();
    void textSaysIt_data();
    void textSaysIt();
    void builtInTableAndItsWorkbook();

private:
    Run diff(const char *options) { return run(words("diff") + words(options), m_folder->path()); }
    QJsonObject json(const char *options)
    {
        const Run run = diff(options);
        return QJsonDocument::fromJson(run.out).object();
    }
    void putTable(const char *name, const QByteArray &table) { QVERIFY(put(m_folder->filePath(s(name)), table)); }

    std::optional<QTemporaryDir> m_folder;
};

void TestDiffCommand::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    putTable("old.csv", tableOf("# release: 2025-04\n", {"WORLD 20 20 20", "MEX 5 6 7", "CAN 6 - 6", "CHN 1 1 1"}));
    putTable("new.csv", tableOf("# release: 2025-05\n", {"WORLD 20 21 20 20", "MEX 5 6 5 6", "CAN 6 5 6 6", "NEW 1 1 1 1"}));
}

void TestDiffCommand::jsonHasItsKeys()
{
    const Run run = diff("old.csv new.csv --format json");
    QCOMPARE(run.status, 0);
    QVERIFY2(!run.err.contains("second"), run.err.constData());
    static const QRegularExpression form(s("^[a-z0-9_]+$"));
    std::function<void(const QJsonValue &)> look = [&](const QJsonValue &value) {
        for (const QJsonValue &each : value.toArray())
            look(each);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            QVERIFY2(form.match(it.key()).hasMatch(), qPrintable(it.key()));
            look(it.value());
        }
    };
    const QJsonObject root = QJsonDocument::fromJson(run.out).object();
    look(root);
    QCOMPARE(
        root.keys(),
        words(
            "blanks cells claims common lost_periods new_periods newer older partners ranks revised revised_years same_figures"));
    QCOMPARE(root[s("older")].toObject().keys(), words("first hash last release rounding"));
    QCOMPARE(root[s("cells")].toObject().keys(),
             words("compared emptied filled other_reason revised same within_rounding years_revised years_within_rounding"));
    QCOMPARE(root[s("revised")][0].toObject().keys(), words("change change_percent code flow iso3 kind name newer older period"));
    QCOMPARE(root[s("claims")][0].toObject().keys(),
             words("first flipped flipped_periods flow measure newer older period second two_largest"));
}

void TestDiffCommand::jsonSaysWhatChanged()
{
    const QJsonObject root = json("old.csv new.csv --format json");
    QCOMPARE(root[s("older")][s("release")].toString(), s("2025-04"));
    QCOMPARE(root[s("newer")][s("last")].toString(), s("2025-04"));
    QCOMPARE(root[s("common")][s("last")].toString(), s("2025-03"));
    QCOMPARE(stringsOf(root[s("new_periods")]), words("2025-04"));
    QCOMPARE(stringsOf(root[s("lost_periods")]), QStringList());
    QCOMPARE(root[s("same_figures")].toBool(true), false);
    QCOMPARE(root[s("cells")][s("compared")].toInt(), 9);
    QCOMPARE(root[s("cells")][s("revised")].toInt(), 2);
    QCOMPARE(root[s("cells")][s("filled")].toInt(), 1);
    QCOMPARE(root[s("cells")][s("same")].toInt(), 6);
    const QJsonValue first = root[s("revised")][0];
    QCOMPARE(first[s("iso3")].toString(), s("MEX"));
    QCOMPARE(first[s("code")].toString(), s("2010"));
    QCOMPARE(first[s("flow")].toString(), s("exports"));
    QCOMPARE(first[s("period")].toString(), s("2025-03"));
    QCOMPARE(first[s("older")].toInteger(), 7000000);
    QCOMPARE(first[s("newer")].toInteger(), 5000000);
    QCOMPARE(first[s("change")].toInteger(), -2000000);
    QCOMPARE(first[s("change_percent")].toDouble(), -28.571429);
    QCOMPARE(root[s("revised")][1][s("kind")].toString(), s("group"));
    const QJsonValue blank = root[s("blanks")][0];
    QCOMPARE(blank[s("period")].toString(), s("2025-02"));
    QVERIFY(blank[s("older")].isNull() && blank[s("newer_blank")].isNull());
    QCOMPARE(blank[s("older_blank")].toString(), s("missing"));
    QCOMPARE(root[s("partners")].toArray().size(), 2);
    QCOMPARE(root[s("partners")][0][s("change")].toString(), s("came"));
    QCOMPARE(root[s("partners")][0][s("name")].toString(), s("Newland"));
    QCOMPARE(root[s("partners")][1][s("change")].toString(), s("went"));
    QCOMPARE(root[s("partners")][1][s("iso3")].toString(), s("CHN"));
    // In March Mexico led by one million, and Canada does now.
    const QJsonValue month = root[s("claims")][0];
    QCOMPARE(month[s("measure")].toString(), s("month"));
    QCOMPARE(month[s("period")].toString(), s("2025-03"));
    QCOMPARE(month[s("first")][s("iso3")].toString(), s("MEX"));
    QCOMPARE(month[s("older")][s("leader")].toString(), s("MEX"));
    QCOMPARE(month[s("newer")][s("leader")].toString(), s("CAN"));
    QCOMPARE(month[s("newer")][s("margin")].toInteger(), 1000000);
    QCOMPARE(month[s("flipped")].toBool(), true);
    QCOMPARE(stringsOf(month[s("flipped_periods")]), words("2025-03"));
}

void TestDiffCommand::sameFileTwice()
{
    const Run text = diff("old.csv old.csv --language en");
    QCOMPARE(text.status, 0);
    QCOMPARE(text.err, QByteArray());
    QVERIFY2(text.out.contains("- The two releases hold the same figures.\n"), text.out.constData());
    const QJsonObject root = json("old.csv old.csv --format json");
    QCOMPARE(root[s("same_figures")].toBool(), true);
    QCOMPARE(root[s("cells")][s("compared")], root[s("cells")][s("same")]);
    QCOMPARE(root[s("revised")].toArray().size(), 0);
}

void TestDiffCommand::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *line, int status, const char *named) { QTest::newRow(line) << s(line) << status << s(named); };
    row("diff", 2, "diff");
    row("diff old.csv", 2, "diff");
    row("diff old.csv new.csv old.csv", 2, "old.csv");
    row("diff old.csv new.csv --format csv", 2, "csv");
    row("diff old.csv new.csv --flow exports", 2, "--flow");
    row("diff old.csv new.csv --released soon", 2, "soon");
    row("diff old.csv new.csv --released 2025-04,soon", 2, "soon");
    row("diff old.csv new.csv --released soon,2025-04", 2, "soon");
    row("diff old.csv missing.csv", 1, "missing.csv");
    row("diff missing.csv new.csv", 1, "missing.csv");
    row("diff old.csv euros.csv", 1, "euros");
}

void TestDiffCommand::refuses()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, named);
    putTable("euros.csv", tableOf("# unit: euros\n", {"MEX 5"}));
    for (const char *language : {"en", "es", "fr"}) {
        const Run run = tradestrata::testsupport::run(line.split(u' ') + QStringList{s("--language"), s(language)},
                                                      m_folder->path());
        QCOMPARE(run.status, status);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(whyNoSentence(run.err), QString());
        QVERIFY2(run.err.contains(named.toUtf8()), run.err.constData());
    }
}

void TestDiffCommand::wrongWayRound()
{
    putTable("short.csv", tableOf("", {"MEX 5 6"}));
    putTable("long.csv", tableOf("", {"MEX 5 6 7"}));
    const Run run = diff("long.csv short.csv --language en");
    QCOMPARE(run.status, 0);
    QCOMPARE(whyNoSentence(run.err), QString());
    QVERIFY2(run.err.contains("February 2025") && run.err.contains("March 2025"), run.err.constData());
    QVERIFY2(run.out.contains("- Periods missing in the newer release: March 2025.\n"), run.out.constData());
    QCOMPARE(diff("short.csv long.csv").err, QByteArray());
    // Columns have the names of the releases, whichever comes first.
    QVERIFY(diff("new.csv old.csv --language en").out.contains("Period      May 2025  April 2025  Change\n"));
    putTable("again.csv", tableOf("", {"MEX 5 7"}));
    QVERIFY(diff("short.csv again.csv --language en").out.contains("First  Second  Change\n")); // their names are the same
    // Data to the same month, but released before.
    putTable("may.csv", tableOf("# release: 2025-05\n", {"MEX 5 6"}));
    const Run earlier = diff("may.csv short.csv --released 2025-04 --language en");
    QCOMPARE(earlier.status, 0);
    QCOMPARE(whyNoSentence(earlier.err), QString());
    QVERIFY2(earlier.err.contains("April 2025"), earlier.err.constData());
}

void TestDiffCommand::released()
{
    putTable("a.csv", tableOf("", {"MEX 5 6"}));
    putTable("b.csv", tableOf("", {"MEX 5 7"}));
    QJsonObject root = json("a.csv b.csv --released 2025-04 --format json");
    QCOMPARE(root[s("older")][s("release")].toString(), QString());
    QCOMPARE(root[s("newer")][s("release")].toString(), s("2025-04"));
    root = json("a.csv b.csv --released 2025-03,2025-04 --format json");
    QCOMPARE(root[s("older")][s("release")].toString(), s("2025-03"));
    QCOMPARE(root[s("newer")][s("release")].toString(), s("2025-04"));
}

void TestDiffCommand::roundingIsCountedSeparately()
{
    putTable("coarse.csv", tableOf("# rounding: 4000000\n", {"MEX 7 4 0 4"}));
    putTable("fine.csv", tableOf("", {"MEX 5 6 3 4"}));
    const QJsonObject root = json("coarse.csv fine.csv --format json");
    QCOMPARE(root[s("cells")][s("within_rounding")].toInt(), 2);
    QCOMPARE(root[s("cells")][s("revised")].toInt(), 1);
    QCOMPARE(root[s("revised")][0][s("period")].toString(), s("2025-03"));
    const QByteArray text = diff("coarse.csv fine.csv --language en").out;
    QVERIFY2(text.contains("- Equal within rounding: 2.\n") && text.contains("- Revised: 1.\n"), text.constData());
}

void TestDiffCommand::nothingInCommon()
{
    putTable("a.csv", tableOf("", {"MEX 5 6"}));
    putTable("b.csv", tableOf("", {"MEX 5 6"}).replace(",2025-", ",2026-"));
    const Run run = diff("a.csv b.csv --language en");
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("- The two releases have no month in common, so nothing can be compared.\n"), run.out.constData());
    const QJsonObject root = json("a.csv b.csv --format json");
    QVERIFY(root[s("common")].isNull());
    QCOMPARE(stringsOf(root[s("lost_periods")]), words("2025-01 2025-02"));
    QCOMPARE(stringsOf(root[s("new_periods")]), words("2026-01 2026-02"));
}

void TestDiffCommand::releasesInOneFile()
{
    const QByteArray months = "period,census_code,partner,iso3,kind,exports_musd,imports_musd,released\n"
                              "2025-01,2010,Mexico,MEX,partner,5.1,1,2025-03\n2025-02,2010,Mexico,MEX,partner,6,1,2025-03\n"
                              "2025-01,2010,Mexico,MEX,partner,5.3,1,2025-04\n2025-02,2010,Mexico,MEX,partner,6,1,2025-04\n";
    QVERIFY(put(m_folder->filePath(s("months.csv")), months));
    const QJsonObject root = json("months.csv months.csv --released 2025-03,2025-04 --format json");
    QCOMPARE(root[s("older")][s("release")].toString(), s("2025-03"));
    QCOMPARE(root[s("newer")][s("release")].toString(), s("2025-04"));
    QCOMPARE(root[s("cells")][s("revised")].toInt(), 1);
    QCOMPARE(root[s("revised")][0][s("change")].toInteger(), 200'000);
    QCOMPARE(root[s("older")][s("rounding")].toDouble(), 100'000.0);
    // Without a month the newest of each file.
    QCOMPARE(json("months.csv months.csv --format json")[s("older")][s("release")].toString(), s("2025-04"));
    // What is left out is reported, and how to choose it.
    const QByteArrayList reported = diff("months.csv months.csv --language en").err.trimmed().split('\n');
    QCOMPARE(reported.size(), 2);
    for (const auto &[line, option] :
         {std::pair(reported[0], "--old-release 2025-03"), std::pair(reported[1], "--new-release 2025-03")}) {
        QCOMPARE(whyNoSentence(line + '\n'), QString());
        QVERIFY2(line.startsWith("months.csv: ") && line.contains("March 2025") && line.contains(option), line);
    }
    const Run chosen = diff("months.csv months.csv --old-release 2025-03 --new-release 2025-04 --format json");
    QCOMPARE(chosen.err, QByteArray());
    QCOMPARE(QJsonDocument::fromJson(chosen.out).object(), root);
    for (const char *option : {"--old-release", "--new-release"}) {
        const Run none = diff(
            (QByteArray("months.csv months.csv --language en 2024-01 ").replace("2024-01", QByteArray(option) + " 2024-01"))
                .constData());
        QCOMPARE(none.status, 2);
        QVERIFY2(none.err.contains("2024-01") && none.err.contains("2025-03"), none.err);
    }
    // A newer release may end earlier without being an older one.
    putTable("long.csv", tableOf("# release: 2025-02\n", {"MEX 5 6 7"}));
    QCOMPARE(diff("long.csv months.csv --new-release 2025-04").err, QByteArray());
    // The other commands know both releases.
    const auto check = QJsonDocument::fromJson(run(words("check months.csv --format json"), m_folder->path()).out).object();
    QCOMPARE(check[s("layout")].toString(), s("months-long-form"));
    QCOMPARE(check[s("release")].toString(), s("2025-04"));
    QCOMPARE(check[s("releases")].toArray().size(), 2);
    QCOMPARE(check[s("rounding")].toDouble(), 100'000.0);
    const auto values = [&](const char *options) {
        return run(words("values months.csv --partners MX --measure month") + words(options), m_folder->path()).out;
    };
    QVERIFY2(values("--release 2025-03").contains("2025-01,5100000,"), values("--release 2025-03").constData());
    QVERIFY2(values("").contains("2025-01,5300000,"), values("").constData());
    QCOMPARE(run(words("convert months.csv --release 2025-03 -o out.csv"), m_folder->path()).status, 0);
    QVERIFY(bytesOf(m_folder->filePath(s("out.csv"))).contains("# rounding: 100000\n"));
    const Run claims = run(words("claims months.csv long.csv --lead MX --over CA"), m_folder->path());
    QCOMPARE(claims.status, 2); // no Canada in them, but no release twice either
    QVERIFY2(claims.err.contains("Canada"), claims.err.constData());
    QCOMPARE(run(words("claims months.csv months.csv --lead MX --over CA"), m_folder->path()).status, 2);
}

// Mexico led in February as first published, but not as revised.
void TestDiffCommand::titlesOfASession()
{
    putTable("first.csv", tableOf("# release: 2025-04\n", {"WORLD 20 20", "MEX 5 7", "CAN 6 6"}));
    putTable("revised.csv", tableOf("# release: 2025-05\n", {"WORLD 20 20 20", "MEX 5 5 9", "CAN 6 6 6"}));
    QVERIFY(put(m_folder->filePath(s("mine.strata")),
                session({figure("Mexico first", "MX", "CA", "2025-02"), figure("Canada first", "CA", "MX", "2025-01"),
                         figure("Latest", "MX", "CA", "latest"), figure("Frozen", "MX", "CA", "2025-02", "2025-04")})));
    const Run asked = diff("first.csv revised.csv --session mine.strata --format json");
    QCOMPARE(asked.status, 0);
    const QJsonArray titles = QJsonDocument::fromJson(asked.out).object()[s("titles")].toArray();
    QCOMPARE(titles.size(), 1);
    QCOMPARE(titles[0].toObject()[s("figure")].toInt(), 1);
    QCOMPARE(titles[0].toObject()[s("name")].toString(), s("Mexico first"));
    QCOMPARE(titles[0].toObject()[s("period")].toString(), s("2025-02"));
    QVERIFY2(titles[0].toObject()[s("why")].toString().contains(s("Canada led")), asked.out.constData());
    const QString err = QString::fromUtf8(asked.err);
    QVERIFY2(err.contains(s("frozen to a release: Frozen")), asked.err.constData());
    QVERIFY2(err.contains(s("another period in the newer data: Latest")), asked.err.constData());
    const Run text = diff("first.csv revised.csv --session mine.strata --check");
    QCOMPARE(text.status, 3);
    QVERIFY2(QString::fromUtf8(text.out).contains(s("- Figure 1, “Mexico first”: ")), text.out.constData());
    // In the other direction nothing became false; without a session titles are not mentioned.
    QCOMPARE(diff("first.csv first.csv --session mine.strata --check").status, 0);
    QVERIFY(!json("first.csv revised.csv --format json").contains(s("titles")));
}

void TestDiffCommand::titlesThatCannotBeCompared()
{
    QCOMPARE(diff("old.csv old.csv --check").status, 2);
    QCOMPARE(diff("old.csv old.csv --session none.strata").status, 1);
    const Run data = diff("old.csv old.csv --session old.csv");
    QCOMPARE(data.status, 1);
    QVERIFY2(QString::fromUtf8(data.err).contains(s("“old.csv” is not a session")), data.err.constData());
    QVERIFY(put(m_folder->filePath(s("plain.strata")), session({})));
    const Run plain = diff("old.csv old.csv --session plain.strata");
    QCOMPARE(plain.status, 0);
    QVERIFY2(QString::fromUtf8(plain.err).contains(s("No title of the session makes a claim that can be checked.")),
             plain.err.constData());
}

void TestDiffCommand::textSaysIt_data()
{
    QTest::addColumn<QStringList>("reported");
    QTest::newRow("en")
        << QStringList{s("First: released in April 2025, data to March 2025\n"),
                       s("- New periods: April 2025.\n"),
                       s("- Revised: 2.\n"),
                       s("- Values added: 1.\n"),
                       s("- New: Newland.\n"),
                       s("- No longer included: China.\n"),
                       s("Flow     Partner  Period      April 2025  May 2025  Change\n"
                         "Exports  Mexico   March 2025         7.0       5.0    −2.0  −28.6%\n"),
                       s("Exports  Month    March 2025  Mexico      $1.00 million  Canada    $1.00 million  flipped\n")};
    QTest::newRow("es") << QStringList{s("México"), s("marzo de 2025"), s("Newland")};
    QTest::newRow("fr") << QStringList{s("Mexique"), s("mars 2025"), s("Newland")};
}

void TestDiffCommand::textSaysIt()
{
    QFETCH(QStringList, reported);
    const Run english = diff("old.csv new.csv --language en");
    const Run text = run(words("diff old.csv new.csv --language") + QStringList{s(QTest::currentDataTag())}, m_folder->path());
    QCOMPARE(text.status, 0);
    for (const QString &each : reported)
        QVERIFY2(text.out.contains(each.toUtf8()), qPrintable(each + u'\n' + s(text.out)));
    static const QRegularExpression place(s("%[0-9n]"));
    QVERIFY(!s(text.out).contains(place));
    for (const QString &line : s(text.out).split(u'\n'))
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    if (s(QTest::currentDataTag()) != s("en"))
        QCOMPARE(leftInEnglish(english.out, text.out, {}), QStringList());
}

void TestDiffCommand::builtInTableAndItsWorkbook()
{
    const QString workbook = sharedData().filePath(s("census/country-released-2026-03.xlsx"));
    if (!QFile::exists(workbook))
        QSKIP("the Census workbook is not on this machine");
    // The built-in table was made from this workbook, and is the same to the dollar.
    const QString builtIn = s(TRADESTRATA_SOURCE_DIR "/resources/tables/us-goods-2026-03.csv");
    const Run run = tradestrata::testsupport::run({s("diff"), workbook, builtIn, s("--format"), s("json")});
    QCOMPARE(run.status, 0);
    const QJsonObject root = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(root[s("same_figures")].toBool(), true);
    QVERIFY(root[s("cells")][s("same")].toInteger() > 200'000);
}

TRADESTRATA_TEST(TestDiffCommand, QCoreApplication)
#include "tst_diffcommand.moc"
