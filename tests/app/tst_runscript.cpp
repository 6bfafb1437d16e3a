// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pngfile.h"
#include "tests/app/program.h"
#include "tests/support/testrunner.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tradestrata::testsupport;

/// app/run.sh in the caller's folder, once everything is built: without a display it draws the built-in session.
class TestRunScript : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void drawsTheStory_data();
    void drawsTheStory();
    void figuresAreInTheWay();
    void handsOnArguments();

private:
    Run script(const QStringList &words, const QString &folder, const QString &locale = s("C.UTF-8"));
};

void TestRunScript::initTestCase()
{
    const QString root = s(TRADESTRATA_SOURCE_DIR);
    const QString builtByScript = root + s("/build/release/bin/tradestrata");
    if (QFileInfo(s(TRADESTRATA_PROGRAM)) != QFileInfo(builtByScript) || !QFileInfo::exists(root + s("/build/release/setup.stamp")))
        QSKIP("app/run.sh would build the program anew: this one was not built by it or by tests/run.sh");
}

Run TestRunScript::script(const QStringList &words, const QString &folder, const QString &locale)
{
    QProcess process;
    QProcessEnvironment environment = bareSurrounding();
    environment.insert(s("LC_ALL"), locale);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(s(TRADESTRATA_SOURCE_DIR "/app/run.sh"), words, QIODevice::ReadOnly);
    Run result;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        result.status = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

void TestRunScript::drawsTheStory_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("firstFile");
    QTest::addColumn<QString>("titleBegins");
    QTest::newRow("en") << s("en_US.UTF-8") << s("figures/12-months.png") << s("Mexico has passed Canada");
    QTest::newRow("es") << s("es_MX.UTF-8") << s("figures/12-meses.png") << s("México ");
    QTest::newRow("fr") << s("fr_CA.UTF-8") << s("figures/12-mois.png") << s("Le Mexique ");
    QTest::newRow("any other") << s("de_DE.UTF-8") << s("figures/12-months.png") << s("Mexico has passed Canada");
}

void TestRunScript::drawsTheStory()
{
    QFETCH(QString, locale);
    QFETCH(QString, firstFile);
    QFETCH(QString, titleBegins);
    const QTemporaryDir folder;
    const Run drawn = script({}, folder.path(), locale);
    QVERIFY2(drawn.status == 0, drawn.err.constData());
    QCOMPARE(drawn.err.count("tradestrata: "), 1); // why there is no window
    const QStringList files = QString::fromUtf8(drawn.out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(files.size(), 7);
    QCOMPARE(files.first(), firstFile);
    for (const QString &file : files)
        QVERIFY2(!pngChunks(bytesOf(folder.filePath(file))).isEmpty(), qPrintable(file));
    const QString title = pngFacts(bytesOf(folder.filePath(files.first()))).texts.value(s("Title"));
    QVERIFY2(title.startsWith(titleBegins), qPrintable(title));
}

void TestRunScript::figuresAreInTheWay()
{
    const QTemporaryDir folder;
    QVERIFY(put(folder.filePath(s("figures")), "a file"));
    const Run drawn = script({}, folder.path());
    QCOMPARE(drawn.status, 1);
    QCOMPARE(drawn.out, QByteArray());
    QVERIFY2(drawn.err.contains("figures"), drawn.err.constData());
}

void TestRunScript::handsOnArguments()
{
    const QTemporaryDir folder;
    QCOMPARE(script(words("values --top 0"), folder.path()).status, 2);
    const Run version = script(words("--version"), folder.path());
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("tradestrata "));
}

TRADESTRATA_TEST(TestRunScript, QCoreApplication)
#include "tst_runscript.moc"
