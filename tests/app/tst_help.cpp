// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "tests/app/program.h"
#include "tests/app/sentences.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
#include <QTest>

using namespace tradestrata::testsupport;

namespace {

QString help(const char *language) { return s(run({s("--help"), s("--language"), s(language)}).out); }

/// The entries of a help text: a term, and its description in one line.
QHash<QString, QString> entries(const QString &text)
{
    QHash<QString, QString> result;
    QString term;
    static const QRegularExpression head(s("^  (\\S.*)$"));
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(s("                    "))) {
            result[term] += (result[term].isEmpty() ? QString() : s(" ")) + line.trimmed();
        } else if (const auto match = head.match(line); match.hasMatch()) {
            // A description begins in column 20 beside its term.
            term = line.first(std::min<qsizetype>(line.size(), 20)).trimmed();
            if (line.size() > 20 && line[19] != u' ')
                term = line.trimmed();
            else
                result[term] = line.mid(20).trimmed();
        } else {
            term.clear();
        }
    }
    return result;
}

QString described(const QString &text, const char *word)
{
    const auto all = entries(text);
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.key() == s(word) || it.key().startsWith(s(word) + u' '))
            return it.value();
    }
    return {};
}

} // namespace

/// `--help` and `--version`.
class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void version_data();
    void version();
    void helpComesInManyWays_data();
    void helpComesInManyWays();
    void helpOpensNoWindow();
    void everythingIsInIt_data();
    void everythingIsInIt();
    void productsOptionsAreInIt();
    void linesFit_data();
    void linesFit();
    void nothingIsLeftInEnglish_data();
    void nothingIsLeftInEnglish();
    void followsTheSystemsLanguage();
};

void TestHelp::version_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"--version", "-v", "values --version", "--version --language fr", "export --version"})
        QTest::newRow(line) << s(line);
}

void TestHelp::version()
{
    QFETCH(QString, line);
    const Run run = tradestrata::testsupport::run(line.split(u' '));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    static const QRegularExpression form(s("^tradestrata \\d+\\.\\d+\\.\\d+\n$"));
    QVERIFY2(form.match(s(run.out)).hasMatch(), run.out.constData());
}

void TestHelp::helpComesInManyWays_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"-h", "values --help", "export -h --top 3", "--help --language en"})
        QTest::newRow(line) << s(line);
}

void TestHelp::helpComesInManyWays()
{
    QFETCH(QString, line);
    const Run run = tradestrata::testsupport::run(line.split(u' '));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(s(run.out), help("en"));
    QVERIFY(run.out.size() > 1000);
}

void TestHelp::helpOpensNoWindow()
{
    const QString file = s(TRADESTRATA_SOURCE_DIR "/resources/tables/us-goods-2026-03.csv"); // it exists, so it could be opened
    for (const char *word : {"--help", "-h"}) {
        const Run run = tradestrata::testsupport::run({file, s(word)});
        QCOMPARE(run.status, 0);
        QCOMPARE(s(run.out), help("en"));
    }
    QVERIFY(run({file, s("--version")}).out.startsWith("tradestrata "));
}

void TestHelp::everythingIsInIt_data()
{
    QTest::addColumn<QByteArray>("language");
    for (const char *language : {"en", "es", "fr"})
        QTest::newRow(language) << QByteArray(language);
}

void TestHelp::everythingIsInIt()
{
    QFETCH(QByteArray, language);
    const QString text = help(language.constData());
    for (const tradestrata::OptionRow &row : tradestrata::optionRows()) {
        const QByteArray term = QByteArray("--") + row.name;
        QVERIFY2(described(text, term.constData()).size() > 10, term.constData());
        if (row.value)
            QVERIFY2(text.contains(s(term) + u' ' + s(row.value)), term.constData());
    }
    for (const tradestrata::CommandRow &row : tradestrata::commandRows()) {
        QVERIFY2(described(text, row.name).size() > 10, row.name);
        QVERIFY2(text.contains(s(row.name) + u' ' + s(row.synopsis)), row.name);
    }
    QVERIFY(text.endsWith(u'\n'));
    static const QRegularExpression usage(s("\n\\w+.?: tradestrata \\[.+\\]\n"));
    QVERIFY(usage.match(text).hasMatch());
    static const QRegularExpression place(s("%[0-9n]"));
    QVERIFY(!text.contains(place));
}

void TestHelp::productsOptionsAreInIt()
{
    // Listed here a second time: an option that is missing from the table would be missing from the help too.
    const QString text = help("en");
    for (const char *word :
         {"--partners", "--top",     "--others",   "--no-others",   "--total",       "--no-total",   "--flow",
          "--measure",  "--through", "--show",     "--chart",       "--axis",        "--from",       "--to",
          "--at",       "--release", "--released", "--old-release", "--new-release", "--lead",       "--over",
          "--require",  "--size",    "--dpi",      "--title",       "--subtitle",    "--title-lead", "--title-over",
          "--check",    "--format",  "--language", "--output",      "--help"})
        QVERIFY2(text.contains(s("\n  ") + s(word)), word);
    for (const char *word : {"export", "values", "claims", "check", "diff", "convert", "help"})
        QVERIFY2(text.contains(s("\n  ") + s(word) + u' '), word);
    for (const QString &word : tradestrata::keys<tradestrata::Measure>())
        QVERIFY2(described(text, "--measure").contains(s(": ") + word) || described(text, "--measure").contains(s(", ") + word),
                 qPrintable(word));
    for (const QString &word : tradestrata::keys<tradestrata::Chart>())
        QVERIFY2(described(text, "--chart").contains(s(": ") + word) || described(text, "--chart").contains(s(", ") + word),
                 qPrintable(word));
    QVERIFY(described(text, "--chart").contains(s("years (years overlaid), balance (exports and imports), panels")));
    for (const char *word : {"0 ", "1 ", "2 ", "3 "})
        QVERIFY2(text.section(s("Exit status"), 1).contains(s(word)), word);
}

void TestHelp::linesFit_data() { everythingIsInIt_data(); }

void TestHelp::linesFit()
{
    QFETCH(QByteArray, language);
    for (const QString &line : help(language.constData()).split(u'\n')) {
        QVERIFY2(line.size() <= 100, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
}

void TestHelp::nothingIsLeftInEnglish_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::newRow("es") << QByteArray("es");
    QTest::newRow("fr") << QByteArray("fr");
}

void TestHelp::nothingIsLeftInEnglish()
{
    QFETCH(QByteArray, language);
    const QString english = help("en");
    const QString text = help(language.constData());
    const auto descriptions = entries(english);
    const auto translated = entries(text);
    QCOMPARE(translated.keys().size(), descriptions.keys().size());
    QVERIFY(descriptions.size() >= 28);
    for (auto it = descriptions.begin(); it != descriptions.end(); ++it) {
        QVERIFY2(translated.contains(it.key()), qPrintable(it.key()));
        QVERIFY2(translated[it.key()] != it.value(), qPrintable(it.value()));
        QCOMPARE(leftInEnglish(it.value().toUtf8(), translated[it.key()].toUtf8(), {}), QStringList());
    }
    // The paragraphs around them too.
    const QString plainEnglish = QString(english).replace(u'\n', u' ');
    const QString plain = QString(text).replace(u'\n', u' ');
    const QStringList typed{QStringLiteral("check INPUT"), QStringLiteral("convert INPUT"), QStringLiteral("diff OLD NEW"),
                            QStringLiteral("report SESSION")}; // how commands are called
    QCOMPARE(leftInEnglish(plainEnglish.toUtf8(), plain.toUtf8(), typed), QStringList());
}

void TestHelp::followsTheSystemsLanguage()
{
    Circumstances french;
    french.environment.insert(s("LC_ALL"), s("fr_CA.UTF-8"));
    QCOMPARE(s(run(words("--help"), {}, french).out), help("fr"));
    QCOMPARE(s(run(words("--help --language en"), {}, french).out), help("en"));
    Circumstances german;
    german.environment.insert(s("LC_ALL"), s("de_DE.UTF-8"));
    QCOMPARE(s(run(words("--help"), {}, german).out), help("en"));
}

TRADESTRATA_TEST(TestHelp, QCoreApplication)
#include "tst_help.moc"
