// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/app/sentences.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tradestrata::testsupport;

namespace {

const QString builtInTable = s(TRADESTRATA_SOURCE_DIR "/resources/tables/us-goods-2026-03.csv");

// Known claims are of a fixed release, whatever has been released since.
QStringList asked(const char *options) { return words("claims --release 2026-03 --lead MX --over CA") + words(options); }

QJsonObject jsonOf(const QByteArray &out) { return QJsonDocument::fromJson(out).object(); }

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    return list;
}

/// A table of the project's own with these months of Mexico and Canada, in millions.
QByteArray smallTable(const QByteArray &release, const QList<int> &mexico, const QList<int> &canada)
{
    QByteArray head = "# Tradestrata table 1\n# publisher: US Census Bureau\n# source: US Trade in Goods by Country\n";
    if (!release.isEmpty())
        head += "# release: " + release + '\n';
    head += "# unit: US dollars\n# basis: Census basis\n# adjustment: not seasonally adjusted\n# rounding: 1\n";
    const auto row = [](const QByteArray &lead, const QList<int> &values) {
        QByteArray text = lead;
        for (const int value : values)
            text += ',' + QByteArray::number(value) + "000000";
        return text + '\n';
    };
    QByteArray months = "flow,kind,code,codes,iso3,name";
    for (int month = 1; month <= mexico.size(); ++month)
        months += QByteArray(",2025-") + (month < 10 ? "0" : "") + QByteArray::number(month);
    return head + months + '\n' + row("exports,partner,1220,1220,CAN,Canada", canada)
           + row("exports,partner,2010,2010,MEX,Mexico", mexico);
}

} // namespace

/// `claims`: the claims table as JSON and text, and exit status 3 for a required claim that does not hold.
class TestClaimsCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void jsonHasItsKeys();
    void mexicoAtOrAboveCanada_data();
    void mexicoAtOrAboveCanada();
    void asOfTheLastEndedPeriod();
    void required_data();
    void required();
    void requirementIsOfTheNewestRelease();
    void severalReleases();
    void pastRevisions();
    void realWorkbooks();
    void blanksAndTies();
    void textSaysIt_data();
    void textSaysIt();
    void badInputs();

private:
    QJsonObject release(const QStringList &line, int nth = 0)
    {
        const Run run = tradestrata::testsupport::run(line + words("--format json"), m_folder->path());
        return run.err.isEmpty() ? jsonOf(run.out)[s("releases")][nth].toObject() : QJsonObject{{s("failed"), s(run.err)}};
    }
    void putTable(const char *name, const QByteArray &table) { QVERIFY(put(m_folder->filePath(s(name)), table)); }

    std::optional<QTemporaryDir> m_folder;
};

void TestClaimsCommand::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void TestClaimsCommand::jsonHasItsKeys()
{
    const Run run = tradestrata::testsupport::run(asked("--format json"));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    const QJsonObject root = jsonOf(run.out);
    QCOMPARE(root[s("flow")].toString(), s("exports"));
    QCOMPARE(root[s("lead")][s("iso3")].toString(), s("MEX"));
    QCOMPARE(root[s("over")][s("code")].toString(), s("1220"));
    QCOMPARE(root[s("releases")].toArray().size(), 1);
    const QJsonObject release = root[s("releases")][0].toObject();
    QCOMPARE(release[s("release")].toString(), s("2026-03"));
    QCOMPARE(release[s("last")].toString(), s("2026-01"));
    QStringList measures;
    for (const QJsonValue &each : release[s("measures")].toArray()) {
        measures.append(each[s("measure")].toString());
        const QStringList keys = each.toObject().keys();
        for (const char *key : {"measure", "period", "leader", "margin", "margin_percent", "since", "periods", "spells",
                                "crossings", "first_since", "fragile", "universe", "sentences", "sentence"})
            QVERIFY2(keys.contains(s(key)), key);
        static const QRegularExpression form(s("^[a-z_]+$"));
        for (const QString &key : keys)
            QVERIFY2(form.match(key).hasMatch(), qPrintable(key));
    }
    QCOMPARE(measures, words("month 3-months quarter year-to-date 12-months year"));
    const QJsonValue year = release[s("measures")][5];
    QCOMPARE(year[s("period")].toString(), s("2025"));
    QCOMPARE(year[s("leader")].toString(), s("MEX"));
    QCOMPARE(year[s("margin")].toInteger(), 1441795002);
    QCOMPARE(QString::number(year[s("margin_percent")].toDouble(), 'f', 4), s("0.4284"));
    QCOMPARE(year[s("since")].toString(), s("2025"));
    QCOMPARE(year[s("universe")][s("rank")].toInt(), 1);
    QCOMPARE(year[s("universe")][s("larger_blocs")][0][s("code")].toString(), s("0003"));
    QCOMPARE(release[s("to_finish_first")][s("year")].toString(), s("2026"));
    QCOMPARE(year[s("sentence")].toString(),
             s("In 2025 the United States exported goods worth $338.0 bn to Mexico, $1.4 bn (0.43%) more than to Canada; Mexico "
               "ranked first "
               "among single countries, though the European Union as a bloc ranked higher, at $414.4 bn. This is the "
               "first lead by Mexico in data that begin in 1985, so “ever” cannot be checked. Census basis, not seasonally "
               "adjusted: US Census Bureau, US Trade in "
               "Goods by Country, release of March 2026."));
}

void TestClaimsCommand::mexicoAtOrAboveCanada_data()
{
    QTest::addColumn<QString>("periods");
    const auto row = [](const char *measure, const char *periods) { QTest::newRow(measure) << s(periods); };
    row("month", "2023-10 2024-07 2024-08 2025-01 2025-04 2025-05 2025-07 2025-08 2025-11 2025-12 2026-01");
    row("3-months", "2024-09 2025-07 2025-08 2025-09 2025-10 2025-12 2026-01");
    row("quarter", "2024-Q3 2025-Q3 2025-Q4");
    row("year-to-date", "2025-01 2025-12 2026-01");
    row("12-months", "2025-12 2026-01");
    row("year", "2025");
}

void TestClaimsCommand::mexicoAtOrAboveCanada()
{
    QFETCH(QString, periods);
    const QJsonObject found = release(asked("--flow exports --measure") + QStringList{s(QTest::currentDataTag())});
    QCOMPARE(found[s("measures")].toArray().size(), 1);
    QCOMPARE(found[s("measures")][0][s("measure")].toString(), s(QTest::currentDataTag()));
    QCOMPARE(strings(found[s("measures")][0][s("periods")]).join(u' '), periods);
}

void TestClaimsCommand::asOfTheLastEndedPeriod()
{
    QStringList periods, leaders, since;
    const QJsonObject found = release(asked("--at 2025-08"));
    for (const QJsonValue &each : found[s("measures")].toArray()) {
        periods.append(each[s("period")].toString());
        leaders.append(each[s("leader")].toString());
        since.append(each[s("since")].toString(each[s("since")].isNull() ? s("null") : QString()));
    }
    QCOMPARE(periods, words("2025-08 2025-08 2025-Q2 2025-08 2025-08 2024"));
    QCOMPARE(leaders, words("MEX MEX CAN CAN CAN CAN"));
    QCOMPARE(since, words("2025-07 2025-07 2024-Q4 2025-02 null null"));
    // For a quarter or a year the last month.
    QCOMPARE(release(asked("--at 2025-Q3"))[s("measures")][0][s("period")].toString(), s("2025-09"));
    QCOMPARE(release(asked("--at 2025"))[s("measures")][5][s("period")].toString(), s("2025"));
}

void TestClaimsCommand::required_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("status");
    const auto row = [](const char *options, int status) { QTest::newRow(options) << s(options) << status; };
    row("claims --release 2026-03 --lead MX --over CA --measure year --require", 0);
    row("claims --lead MX --over CA --measure year --require", 0); // the newest releases together
    row("claims --lead MX --over CA --measure 12-months --at 2026-08 --require", 0);
    row("claims --lead CA --over MX --measure year --require", 3);
    row("claims --lead MX --over CA --measure year --at 2025-08 --require", 3);
    row("claims --lead MX --over CA --measure year-to-date --at 2025-08 --require", 3);
    row("claims --lead MX --over CA --measure month --at 2025-08 --require", 0);
    row("claims --lead MX --over CA --measure 12-months --release 2026-03 --require --format json", 0);
    row("claims --lead MX --over CA --flow imports --measure year --require", 0);
    row("claims --lead MX --over CA --measure year --at first --require", 3); // no year had ended
}

void TestClaimsCommand::required()
{
    QFETCH(QString, options);
    QFETCH(int, status);
    const QStringList line = options.split(u' ');
    const Run run = tradestrata::testsupport::run(line);
    QCOMPARE(run.status, status);
    QVERIFY(!run.out.isEmpty()); // the claims are printed either way
    if (status == 0)
        QCOMPARE(run.err, QByteArray());
    else
        QCOMPARE(whyNoSentence(run.err), QString());
    QStringList without = line;
    without.removeAll(s("--require"));
    const Run plain = tradestrata::testsupport::run(without);
    QCOMPARE(plain.status, 0);
    QCOMPARE(plain.out, run.out);
}

void TestClaimsCommand::requirementIsOfTheNewestRelease()
{
    putTable("old.csv", smallTable("2025-03", {3, 1}, {2, 2}));
    putTable("new.csv", smallTable("2025-04", {3, 1, 1}, {2, 2, 2}));
    const auto status = [this](const char *options) {
        return run(words("claims --lead MX --over CA --measure month --require") + words(options), m_folder->path()).status;
    };
    QCOMPARE(status("old.csv new.csv --at 2025-01"), 0);
    QCOMPARE(status("new.csv old.csv --at 2025-02"), 3);
    QCOMPARE(status("old.csv new.csv --at 2025-01 --release 2025-03"), 0);
    // A tie is not a lead, and nor is a month that the requested release does not reach.
    putTable("tie.csv", smallTable("2025-05", {3}, {3}));
    QCOMPARE(status("tie.csv"), 3);
    QCOMPARE(status("old.csv new.csv --at 2025-03 --release 2025-03"), 2);
}

void TestClaimsCommand::severalReleases()
{
    putTable("a.csv", smallTable("", {3, 3, 3}, {2, 4, 2}));
    putTable("b.csv", smallTable("", {3, 3}, {2, 4}));
    const QStringList line = words("claims a.csv b.csv --lead MX --over CA --measure month");
    const Run run = tradestrata::testsupport::run(line + words("--format json"), m_folder->path());
    QCOMPARE(run.status, 0);
    const QJsonObject root = jsonOf(run.out);
    QCOMPARE(root[s("releases")].toArray().size(), 2);
    QCOMPARE(root[s("releases")][0][s("last")].toString(), s("2025-02")); // from old to new
    QCOMPARE(root[s("releases")][1][s("last")].toString(), s("2025-03"));
    QCOMPARE(root[s("releases")][0][s("release")], QJsonValue(s("")));
    QCOMPARE(root[s("releases")][0][s("measures")][0][s("leader")].toString(), s("CAN"));
    QCOMPARE(root[s("releases")][1][s("measures")][0][s("leader")].toString(), s("MEX"));
    // Only one release.
    putTable("c.csv", smallTable("2025-09", {3}, {2}));
    const QJsonObject one = jsonOf(
        tradestrata::testsupport::run(words("claims a.csv c.csv --lead MX --over CA --release 2025-09 --format json"),
                                      m_folder->path())
            .out);
    QCOMPARE(one[s("releases")].toArray().size(), 1);
    QCOMPARE(one[s("releases")][0][s("release")].toString(), s("2025-09"));
    // The month of release is given for one file.
    QCOMPARE(release(words("claims b.csv --lead MX --over CA --released 2025-04"))[s("release")].toString(), s("2025-04"));
}

void TestClaimsCommand::pastRevisions()
{
    putTable("old.csv", smallTable("2025-03", {100, 100}, {100, 80}));
    putTable("new.csv", smallTable("2025-04", {100, 100, 110}, {100, 90, 100}));
    const QJsonValue fragile = release(words("claims new.csv old.csv --lead MX --over CA --measure month"),
                                       1)[s("measures")][0][s("fragile")];
    QCOMPARE(fragile[s("revision")].toInteger(), 10000000);
    QCOMPARE(fragile[s("revision_percent")].toDouble(), 10.0);
    QCOMPARE(fragile[s("past")].toInt(), 1);
    QCOMPARE(fragile[s("as_big")].toInt(), 1);
    QCOMPARE(fragile[s("cases")][0][s("period")].toString(), s("2025-02"));
    QCOMPARE(fragile[s("cases")][0][s("release")].toString(), s("2025-03"));
    QCOMPARE(fragile[s("cases")][0][s("revision")].toInteger(), 10000000);
    QCOMPARE(fragile[s("cases")][0][s("revision_percent")].toDouble(), 12.5);
}

void TestClaimsCommand::realWorkbooks()
{
    QStringList files;
    for (const char *release : {"2026-03", "2019-12", "2024-08", "2022-03"})
        files.append(sharedData().filePath(s("census/country-released-%1.xlsx").arg(s(release))));
    if (!std::ranges::all_of(files, [](const QString &file) { return QFile::exists(file); }))
        QSKIP("the Census workbooks are not on this machine");
    const Run run = tradestrata::testsupport::run(words("claims --lead MX --over CA --format json") + files);
    QCOMPARE(run.status, 0);
    const QJsonObject root = jsonOf(run.out);
    QStringList last;
    for (const QJsonValue &each : root[s("releases")].toArray())
        last.append(each[s("last")].toString());
    QCOMPARE(last, words("2019-10 2022-01 2024-06 2026-01"));
    // The workbook has the same values as the built-in table.
    const QJsonObject builtIn = release(asked(""));
    for (int i = 0; i < 6; ++i) {
        const QJsonValue one = root[s("releases")][3][s("measures")][i];
        QCOMPARE(one[s("margin")], builtIn[s("measures")][i][s("margin")]);
        QCOMPARE(one[s("periods")], builtIn[s("measures")][i][s("periods")]);
    }
    // 2021 in data to January 2022 is as old as 2025 in data to January 2026; no other workbook has such a year.
    const QJsonValue year = root[s("releases")][3][s("measures")][5][s("fragile")];
    QCOMPARE(year[s("cases")].toArray().size(), 1);
    QCOMPARE(year[s("cases")][0][s("period")].toString(), s("2021"));
    QCOMPARE(year[s("cases")][0][s("last")].toString(), s("2022-01"));
}

void TestClaimsCommand::blanksAndTies()
{
    putTable("tie.csv", smallTable("2025-03", {3, 3}, {4, 3}));
    const QJsonValue tie = release(words("claims tie.csv --lead MX --over CA --measure month"))[s("measures")][0];
    QVERIFY(tie[s("leader")].isNull() && tie[s("since")].isNull() && tie[s("fragile")].isNull());
    QCOMPARE(tie[s("level")].toBool(), true);
    QCOMPARE(tie[s("margin")].toInteger(-1), 0);
    QCOMPARE(strings(tie[s("periods")]), words("2025-02")); // at or above
    const QJsonValue blank = release(words("claims tie.csv --lead MX --over CA --measure year"))[s("measures")][0];
    QVERIFY(blank[s("leader")].isNull() && blank[s("margin")].isNull() && blank[s("universe")].isNull());
    QCOMPARE(blank[s("blank")].toString(), s("before_data"));
}

void TestClaimsCommand::textSaysIt_data()
{
    QTest::addColumn<QStringList>("reported");
    QTest::newRow("en") << QStringList{s("Exports: Mexico over Canada"),
                                       s("Release: March 2026"),
                                       s("As of: August 2025"),
                                       s("12 months     To August 2025  Canada   $6.3 bn   1.9%  data start"),
                                       s("- August 2025, not seasonally adjusted: Mexico led Canada by $2.2 bn, or 8.0%."),
                                       s("- As a bloc the European Union bought more, for $369.8 bn."),
                                       s("The year under way")};
    QTest::newRow("es") << QStringList{s("Exportaciones: México sobre Canadá"), s("agosto de 2025")};
    QTest::newRow("fr") << QStringList{s("Mexique devant Canada"), s("août 2025"), s("avance du Mexique sur le Canada de 2,2")};
}

void TestClaimsCommand::textSaysIt()
{
    QFETCH(QStringList, reported);
    const Run english = run(asked("--at 2025-08 --language en"));
    const Run text = run(asked("--at 2025-08 --language") + QStringList{s(QTest::currentDataTag())});
    QCOMPARE(text.status, 0);
    QCOMPARE(text.err, QByteArray());
    for (const QString &part : reported)
        QVERIFY2(s(text.out).replace(QChar(0xa0), u' ').contains(part), (part.toUtf8() + '\n' + text.out).constData());
    QVERIFY(!text.out.contains('\t') && !text.out.contains(" \n"));
    QCOMPARE(text.out.count('\n'), english.out.count('\n'));
    if (text.out != english.out) {
        QCOMPARE(leftInEnglish(english.out, text.out, {}), QStringList());
        // JSON is the same in every language except for its sentences and names.
        const QJsonObject french = release(asked("--language fr"));
        QCOMPARE(french[s("measures")][0][s("leader")].toString(), s("MEX"));
        QVERIFY(french[s("measures")][5][s("sentence")].toString().startsWith(
            s("En 2025, les États-Unis ont exporté vers le Mexique")));
    }
}

void TestClaimsCommand::badInputs()
{
    putTable("a.csv", smallTable("", {3}, {2}));
    putTable("same.csv", smallTable("", {3}, {2}));
    putTable("broken.csv", "nothing\n");
    const auto refused = [this](const char *options, int status, const char *named) {
        const Run run = tradestrata::testsupport::run(words("claims --lead MX --over CA") + words(options), m_folder->path());
        QCOMPARE(run.status, status);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(whyNoSentence(run.err), QString());
        QVERIFY2(run.err.contains(named), run.err.constData());
    };
    refused("missing.csv", 1, "missing.csv");
    refused("a.csv missing.csv", 1, "missing.csv");
    refused("a.csv broken.csv", 1, "broken.csv");
    refused("a.csv same.csv", 2, "same.csv");
    refused("a.csv --flow imports", 2, "Mexico");
    refused("a.csv --flow balance", 2, "");
}

TRADESTRATA_TEST(TestClaimsCommand, QCoreApplication)
#include "tst_claimscommand.moc"
