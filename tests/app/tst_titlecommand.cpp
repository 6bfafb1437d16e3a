// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/app/sentences.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace tradestrata::testsupport;

namespace {

QStringList drawing(const QString &file, const QStringList &further)
{
    return QStringList{s("export"),     s("-o"),    file,        s("--release"), s("2026-03"),
                       s("--partners"), s("MX,CA"), s("--size"), s("800x450")}
           + further;
}

QByteArray titleIn(const QByteArray &png)
{
    const qsizetype at = png.indexOf("Title");
    return at < 8 ? QByteArray() : png.mid(at, qFromBigEndian<quint32>(png.constData() + at - 8)); // nothing of other texts
}

} // namespace

/// Titles made of claims and titles tied to one, on the command line: their text, and exit status 3 with --check.
class TestTitleCommand : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder.reset(new QTemporaryDir); }
    void fieldsAreFilledIn();
    void aTiedTitleIsChecked_data();
    void aTiedTitleIsChecked();
    void withoutCheckTheFigureIsDrawnAndTheReasonReported();
    void valuesAreCheckedToo();
    void aSessionNamesTheFigure();
    void newWordsAreNotWhatWasTied();
    void theStoryHolds_data();
    void theStoryHolds();
    void theStoryIsNoLongerTrueOfOtherData();

private:
    QString path(const char *name) const { return m_folder->filePath(s(name)); }
    /// The built-in session in a file, with changes to its figures.
    QString story(const std::function<void(QJsonArray &)> &change)
    {
        QJsonObject session = QJsonDocument::fromJson(
                                  bytesOf(s(TRADESTRATA_SOURCE_DIR "/resources/sessions/mexico-passes-canada_en.strata")))
                                  .object();
        QJsonArray figures = session[s("figures")].toArray();
        change(figures);
        session[s("figures")] = figures;
        put(path("story.strata"), QJsonDocument(session).toJson());
        return path("story.strata");
    }
    /// The built-in releases with the rows of Mexico and Canada exchanged, as a session's data.
    QJsonArray swappedTables()
    {
        QJsonArray data;
        for (const char *release : {"2026-03", "2026-09", "2026-10"}) {
            QByteArray table = bytesOf(s(TRADESTRATA_SOURCE_DIR "/resources/tables/us-goods-%1.csv").arg(s(release)));
            const QByteArray mexico = ",partner,2010,2010,MEX,", canada = ",partner,1220,1220,CAN,";
            table.replace(mexico, "??").replace(canada, mexico).replace("??", canada);
            const QString file = s("swapped-%1.csv").arg(s(release));
            put(path(file.toUtf8().constData()), table);
            data.append(
                QJsonObject{{s("built_in"), false}, {s("path"), file}, {s("absolute_path"), path(file.toUtf8().constData())}});
        }
        return data;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTitleCommand::fieldsAreFilledIn()
{
    const QString title = s("{leader} is the {role}, {margin} ahead of {second}, {measure} to {period}");
    const auto drawn = [&](const QStringList &further) {
        const Run ran = run(drawing(path("a.png"), QStringList{s("--title"), title} + further));
        return ran.status == 0 && ran.err.isEmpty() ? titleIn(bytesOf(path("a.png"))) : ran.err;
    };
    const QByteArray august = drawn(words("--mark 2025-08"));
    QVERIFY2(august.contains("Canada is the largest single-country buyer, $6.3 bn ahead of Mexico, 12 months to August 2025"),
             august);
    const QByteArray latest = drawn({});
    QVERIFY2(latest.contains("Mexico is the largest single-country buyer, $7.9 bn ahead of Canada, 12 months to January 2026"),
             latest);
    const QByteArray years = drawn(words("--measure year"));
    QVERIFY2(years.contains("year to 2025"), years); // January 2026 is not a year
    const QByteArray imports = drawn(words("--flow imports --mark 2025-08"));
    QVERIFY2(imports.contains("Mexico is the largest single-country supplier"), imports);
    const Run french = run(drawing(path("f.png"), {s("--title"), s("{leader} devance {second}"), s("--language"), s("fr")}));
    QVERIFY2(titleIn(bytesOf(path("f.png"))).contains("Le Mexique devance le Canada"), french.err);
}

void TestTitleCommand::aTiedTitleIsChecked_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("sentence"); // empty: it holds
    const auto row = [](const char *options, const char *sentence) { QTest::newRow(options) << s(options) << s(sentence); };
    row("--title-lead MX --title-over CA --mark 2025-08",
        "The title says that Mexico leads Canada; over the 12 months to August 2025 Canada led by $6.3 bn.\n");
    row("--title-lead MX --title-over CA", "");
    row("--title-lead MX", "");
    row("--title-lead CAN --title-over 2010 --mark 2025-08", "");
    row("--title-lead MX --mark 2025-08",
        "The title says that Mexico leads all countries; over the 12 months to August 2025 Canada led it by $6.3 bn.\n");
    row("--title-lead MX --title-over CA --measure year-to-date --mark 2025-08",
        "The title says that Mexico leads Canada; from January to August 2025 Canada led by $0.14 bn.\n");
    row("--title-lead MX --title-over CA --measure same-months --through 8 --from 2020",
        "The title says that Mexico leads Canada; from January to August 2025 Canada led by $0.14 bn.\n");
    row("--title-lead MX --title-over CA --measure year", "");
    row("--title-lead MX --title-over CA --to 2025-08",
        "The title says that Mexico leads Canada; over the 12 months to August 2025 Canada led by $6.3 bn.\n");
    row("--title-lead MX --title-over CA --measure month --chart ranking --at 2025-06",
        "The title says that Mexico leads Canada; in June 2025 Canada led by $0.57 bn.\n");
    row("--title-lead MX --title-over CA --measure month --chart ranking --at 2025-08", "");
    row("--title-lead MX --title-over CA --measure year --mark 2024-08",
        "The title says that Mexico leads Canada; in 2024 Canada led by $15.9 bn.\n");
}

void TestTitleCommand::aTiedTitleIsChecked()
{
    QFETCH(QString, options);
    QFETCH(QString, sentence);
    const QStringList line = drawing(path("a.png"),
                                     QStringList{s("--title"), s("Mexico leads")} + words(options.toUtf8().constData()));
    const Run checked = run(line + QStringList{s("--check"), s("--accept"), s("data-old=as of March")});
    QCOMPARE(QString::fromUtf8(checked.err), sentence);
    QCOMPARE(checked.status, sentence.isEmpty() ? 0 : 3);
    QCOMPARE(QFile::exists(path("a.png")), sentence.isEmpty());
    if (!sentence.isEmpty())
        QCOMPARE(whyNoSentence(checked.err), QString());
}

void TestTitleCommand::withoutCheckTheFigureIsDrawnAndTheReasonReported()
{
    const Run ran = run(
        drawing(path("a.png"), {s("--title"), s("Mexico leads"), s("--title-lead"), s("MX"), s("--mark"), s("2025-08")}));
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.err.startsWith("The title says that Mexico leads all countries"));
    QVERIFY(titleIn(bytesOf(path("a.png"))).contains("Mexico leads"));
}

void TestTitleCommand::valuesAreCheckedToo()
{
    const QStringList line = words("values --release 2026-03 --partners MX,CA --title-lead MX --title-over CA --check")
                             + QStringList{s("--title"), s("Mexico leads")};
    const Run holds = run(line);
    QCOMPARE(holds.status, 0);
    QVERIFY(holds.out.startsWith("period,"));
    const Run not_ = run(line + words("--mark 2025-08"));
    QCOMPARE(not_.status, 3);
    QVERIFY(not_.out.isEmpty());
    // Without fields and claims there is nothing to check.
    QCOMPARE(run(words("values --release 2026-03 --check")).status, 0);
}

void TestTitleCommand::aSessionNamesTheFigure()
{
    const QString session = story([](QJsonArray &figures) {
        QJsonObject second = figures[1].toObject();
        second[s("title")] = s("China leads");
        second[s("title_claim")] = QJsonObject{{s("lead"), QJsonObject{{s("iso3"), s("CHN")}}}};
        figures[1] = second;
    });
    const Run checked = run({s("export"), session, s("-o"), path("out"), s("--check")});
    QCOMPARE(checked.status, 3);
    QVERIFY2(checked.err.startsWith("Month by month: The title says that China leads all countries; in January 2026 "),
             checked.err);
    QCOMPARE(whyNoSentence(checked.err), QString());
    QVERIFY(!QFile::exists(path("out")));
    const Run one = run({s("export"), session, s("--figure"), s("1"), s("-o"), path("one.png"), s("--check")});
    QCOMPARE(one.status, 0);
    const Run second = run({s("values"), session, s("--figure"), s("2"), s("--check")});
    QCOMPARE(second.status, 3);
}

void TestTitleCommand::newWordsAreNotWhatWasTied()
{
    const QString session = story([](QJsonArray &) {});
    const QStringList line{s("export"),     session,     s("--figure"), s("1"),      s("-o"),
                           path("one.png"), s("--mark"), s("2025-08"),  s("--check")};
    QCOMPARE(run(line).status, 3);
    QCOMPARE(run(line + QStringList{s("--title"), s("American goods exports")}).status, 0);
    QCOMPARE(run(line + words("--title-lead CA")).status, 0); // the words stay, and are tied again
}

void TestTitleCommand::theStoryHolds_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "es", "fr"})
        QTest::newRow(language) << s(language);
}

void TestTitleCommand::theStoryHolds()
{
    QFETCH(QString, language);
    const Run drawn = run({s("export"),
                           s(TRADESTRATA_SOURCE_DIR "/resources/sessions/mexico-passes-canada_") + language + s(".strata"),
                           s("-o"), path("out"), s("--check")});
    QCOMPARE(drawn.err, QByteArray());
    QCOMPARE(drawn.status, 0);
}

// Each figure that says who leads has another title for other data, or says that it no longer holds.
void TestTitleCommand::theStoryIsNoLongerTrueOfOtherData()
{
    const auto title = [&](const QString &file, int figure) {
        const Run drawn = run({s("export"), file, s("--figure"), QString::number(figure), s("-o"), path("one.png")});
        return titleIn(bytesOf(path("one.png"))) + drawn.err;
    };
    const QString plain = story([](QJsonArray &) {});
    QList<QByteArray> before;
    for (int figure = 1; figure <= 7; ++figure)
        before.append(title(plain, figure));
    QJsonObject session = QJsonDocument::fromJson(bytesOf(plain)).object();
    session[s("data")] = swappedTables();
    QVERIFY(put(path("swapped.strata"), QJsonDocument(session).toJson()));
    for (int figure : {1, 2, 4, 5, 6, 7})
        QVERIFY2(title(path("swapped.strata"), figure) != before[figure - 1], before[figure - 1]);
    QCOMPARE(title(path("swapped.strata"), 3), before[2]); // the ten largest, of whom both are
    const Run checked = run({s("export"), path("swapped.strata"), s("-o"), path("out"), s("--check")});
    QCOMPARE(checked.status, 3);
}

TRADESTRATA_TEST(TestTitleCommand, QCoreApplication)
#include "tst_titlecommand.moc"
