// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/app/sentences.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tradestrata::testsupport;

namespace {

QStringList figure(const char *options)
{
    return words("export --partners MX,CA --measure month --from 2023 --size 800x450 -o f.png") + words(options);
}

} // namespace

/// `export --check`: what it finds, what is accepted, and that nothing is written while something is open.
class TestPreflightCommand : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder.reset(new QTemporaryDir); }
    void aFigureWithoutFindingsIsWritten();
    void oneFindingIsTheSentence();
    void anEmptyRankingIsFound();
    void lettersWithoutFontAreFound();
    void exportSaysWhichNamesAreLeftOut();
    void severalAreListed();
    void acceptedOnesPass();
    void everyFigureOfASessionIsChecked();
    void theSessionKeepsWhatIsAccepted();
    void standardOutputHasNoList();
    void isRefused_data();
    void isRefused();
    void saysItInEveryLanguage_data();
    void saysItInEveryLanguage();

private:
    Run ran(const QStringList &words) const { return run(words, m_folder->path()); }
    /// The built-in session as mine.strata, with changes to its figures.
    void story(const std::function<void(int, QJsonObject &)> &change) const
    {
        const QString file = s(TRADESTRATA_SOURCE_DIR "/resources/sessions/mexico-passes-canada_en.strata");
        QJsonObject session = QJsonDocument::fromJson(bytesOf(file)).object();
        QJsonArray figures = session[s("figures")].toArray();
        for (int i = 0; i < int(figures.size()); ++i) {
            QJsonObject one = figures[i].toObject();
            change(i, one);
            figures[i] = one;
        }
        session[s("figures")] = figures;
        QVERIFY(put(m_folder->filePath(s("mine.strata")), QJsonDocument(session).toJson()));
    }
    bool isWritten(const char *file) const { return QFile::exists(m_folder->filePath(s(file))); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPreflightCommand::aFigureWithoutFindingsIsWritten()
{
    const Run checked = ran(figure("--check"));
    QCOMPARE(checked.status, 0);
    QCOMPARE(checked.out + checked.err, QByteArray());
    QVERIFY(isWritten("f.png"));
    const QByteArray bytes = bytesOf(m_folder->filePath(s("f.png")));
    QCOMPARE(ran(figure("")).status, 0);
    QCOMPARE(bytesOf(m_folder->filePath(s("f.png"))), bytes); // the check changes nothing
}

void TestPreflightCommand::oneFindingIsTheSentence()
{
    const Run checked = ran(figure("--check --release 2026-03"));
    QCOMPARE(checked.status, 3);
    QCOMPARE(checked.err, QByteArray("The figure shows the release of March 2026, and that of October 2026 is known.\n"));
    QCOMPARE(checked.out, "data-old: " + checked.err);
    QVERIFY(!isWritten("f.png"));
    QCOMPARE(ran(figure("--release 2026-03")).status, 0);
}

// Prices end before the data do, so at the end there are no dollars of another month.
void TestPreflightCommand::anEmptyRankingIsFound()
{
    const Run checked = ran(words("export --chart ranking --measure month --dollars-of 2020-01 -o f.png --check"));
    QCOMPARE(checked.status, 3);
    QCOMPARE(whyNoSentence(checked.err), QString());
    QVERIFY2(checked.out.startsWith("nothing-drawn: "), checked.out);
    QVERIFY(!isWritten("f.png"));
}

void TestPreflightCommand::lettersWithoutFontAreFound()
{
    const QStringList line = figure("--check") + QStringList{s("--title"), QString::fromUtf8("Cuneiform \xF0\x92\x80\x80")};
    const Run checked = ran(line);
    QCOMPARE(checked.status, 3);
    QVERIFY2(checked.out.startsWith("characters-missing: "), checked.out);
    QCOMPARE(ran(line + QStringList{s("--accept"), s("characters-missing=a test")}).status, 0);
}

void TestPreflightCommand::exportSaysWhichNamesAreLeftOut()
{
    const QStringList line = words("export --top 8 --measure month --from 2023 --size 70x50mm -o f.png");
    const Run written = ran(line);
    QCOMPARE(written.status, 0);
    const Run checked = ran(line + QStringList{s("--check")});
    const QString said = s(checked.out).split(u'\n').filter(s("labels-left-out: ")).value(0).section(s(": "), 1);
    QVERIFY2(!said.isEmpty() && written.err.contains(said.toUtf8()), written.err);
    QVERIFY2(!written.err.contains(".0%"), written.err); // whole per cents are whole
}

void TestPreflightCommand::severalAreListed()
{
    const Run checked = ran(figure("--check --release 2026-03 --title China --title-lead CN"));
    QCOMPARE(checked.status, 3);
    QCOMPARE(whyNoSentence(checked.err), QString());
    QVERIFY2(checked.err.contains("2 findings") && checked.err.contains(": title-false and data-old."), checked.err);
    const QStringList lines = s(checked.out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith(s("title-false: The title says that China leads ")), checked.out);
    QVERIFY2(lines[1].startsWith(s("data-old: The figure shows ")), checked.out);
    QVERIFY(!isWritten("f.png"));
}

void TestPreflightCommand::acceptedOnesPass()
{
    const QStringList both = figure("--check --release 2026-03 --title China --title-lead CN")
                             + QStringList{s("--accept"), s("data-old=as published in March, on purpose")};
    QCOMPARE(ran(both).status, 3);
    const Run checked = ran(both + QStringList{s("--accept"), s("title-false=a quotation")});
    QCOMPARE(checked.status, 0);
    QCOMPARE(checked.out + checked.err, QByteArray());
    QVERIFY(isWritten("f.png"));
}

void TestPreflightCommand::everyFigureOfASessionIsChecked()
{
    story([](int figure, QJsonObject &one) {
        if (figure == 0 || figure == 4)
            one.remove(s("accepted"));
    });
    const Run checked = ran(words("export mine.strata -o out --check"));
    QCOMPARE(checked.status, 3);
    QVERIFY2(checked.err.contains("2 findings") && checked.err.contains(": data-old."), checked.err);
    QVERIFY2(s(checked.out).startsWith(s("data-old: 12 months: ")) && checked.out.count('\n') == 2, checked.out);
    QVERIFY(!isWritten("out"));
    QCOMPARE(ran(words("export mine.strata -o out --check --accept data-old=history")).status, 0);
    QVERIFY(isWritten("out/by-year.png"));
    QCOMPARE(ran(words("export mine.strata --figure 2 -o two.png --check")).status, 0);
}

void TestPreflightCommand::theSessionKeepsWhatIsAccepted()
{
    const auto accepted = [](const char *check, const char *reason) {
        return QJsonObject{{s("check"), s(check)}, {s("reason"), s(reason)}};
    };
    story([&](int, QJsonObject &one) {
        one[s("accepted")] = QJsonArray{accepted("data-old", "history"), accepted("of-a-later-version", "no idea"),
                                        QJsonObject{{s("reason"), s("of what")}}, 3, accepted("data-old", "twice")};
    });
    const Run checked = ran(words("export mine.strata --figure 1 -o a.png --check --language en"));
    QCOMPARE(checked.status, 0);
    QVERIFY(isWritten("a.png"));
    // What cannot be read is said, for each of the seven figures: without a check, not an object, twice.
    QCOMPARE(checked.err.count("the option “accepted” cannot be"), 3 * 7);
}

void TestPreflightCommand::standardOutputHasNoList()
{
    QStringList line = figure("--check --release 2026-03 --title China --title-lead CN");
    line.replace(line.indexOf(s("f.png")), s("-"));
    const Run checked = ran(line);
    QCOMPARE(checked.status, 3);
    QCOMPARE(checked.out, QByteArray());
    QCOMPARE(whyNoSentence(checked.err), QString());
}

void TestPreflightCommand::isRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("another check") << QStringList{s("--accept"), s("data-new=why not")};
    QTest::newRow("without a reason") << QStringList{s("--accept"), s("data-old")};
    QTest::newRow("an empty reason") << QStringList{s("--accept"), s("data-old= ")};
    QTest::newRow("nothing") << QStringList{s("--accept"), s("=because")};
}

void TestPreflightCommand::isRefused()
{
    QFETCH(QStringList, options);
    const Run refused = ran(figure("") + options);
    QCOMPARE(refused.status, 2);
    QCOMPARE(refused.out, QByteArray());
    QCOMPARE(whyNoSentence(refused.err), QString());
}

void TestPreflightCommand::saysItInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Spanish") << s("es");
    QTest::newRow("French") << s("fr");
}

void TestPreflightCommand::saysItInEveryLanguage()
{
    QFETCH(QString, language);
    for (const char *options : {"--check --release 2026-03", "--check --title China --title-lead CN",
                                "--check --release 2026-03 --title China --title-lead CN"}) {
        const Run english = ran(figure(options) + QStringList{s("--language"), s("en")});
        const Run other = ran(figure(options) + QStringList{s("--language"), language});
        QCOMPARE(other.status, 3);
        QCOMPARE(whyNoSentence(other.err), QString());
        QCOMPARE(leftInEnglish(english.err, other.err, {}), QStringList());
    }
}

TRADESTRATA_TEST(TestPreflightCommand, QCoreApplication)
#include "tst_preflightcommand.moc"
