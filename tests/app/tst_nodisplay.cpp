// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/app/sentences.h"
#include "tests/support/testrunner.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tradestrata::testsupport;

/// Requesting the window where none can be opened: exit status 1 and one sentence, in the caller's language.
class TestNoDisplay : public QObject
{
    Q_OBJECT

private slots:
    void oneSentence_data();
    void oneSentence();
    void theWindowIsOfTheMainThread();
};

void TestNoDisplay::oneSentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("withFile");
    QTest::newRow("bare") << s("TZ") << s("UTC") << false;
    QTest::newRow("bare, with a file") << s("TZ") << s("UTC") << true;
    QTest::newRow("a display that is gone") << s("DISPLAY") << s(":4711") << false;
    QTest::newRow("a platform that is not there") << s("QT_QPA_PLATFORM") << s("nowhere") << false;
    QTest::newRow("in Spanish") << s("LC_ALL") << s("es_MX.UTF-8") << false;
    QTest::newRow("in French") << s("LC_ALL") << s("fr_CA.UTF-8") << true;
}

void TestNoDisplay::oneSentence()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, withFile);
    const QTemporaryDir folder;
    const QString file = folder.filePath(s("mine.strata"));
    QVERIFY(put(file, "{}"));
    Circumstances circumstances;
    circumstances.environment.insert(name, value);
    const Run ended = run(withFile ? QStringList{file} : QStringList{}, {}, circumstances);
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.out, QByteArray());
    QCOMPARE(whyNoSentence(ended.err), QString());
    const char *word = value.startsWith(s("es")) ? "pantalla" : value.startsWith(s("fr")) ? "écran" : "display";
    QVERIFY2(ended.err.contains(word), ended.err.constData());
}

// What is read ahead on other threads must not make one of them Qt's main thread: the window would not answer.
void TestNoDisplay::theWindowIsOfTheMainThread()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(s("QT_QPA_PLATFORM"), s("offscreen"));
    environment.insert(s("TRADESTRATA_VERBOSE"), s("1")); // the platform says that it has shown a window, and Qt whose it is
    const QTemporaryDir folder;
    environment.insert(s("XDG_CONFIG_HOME"), folder.path());
    environment.insert(s("XDG_STATE_HOME"), folder.path());
    for (int run = 0; run < 8; ++run) {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(TRADESTRATA_PROGRAM), QStringList());
        QByteArray said;
        while (!said.contains("propagateSizeHints") && program.waitForReadyRead(30000))
            said += program.readAll();
        program.kill();
        program.waitForFinished();
        QVERIFY2(said.contains("propagateSizeHints"), said.constData());
        QVERIFY2(!said.contains("main() thread"), said.constData());
    }
}

TRADESTRATA_TEST(TestNoDisplay, QCoreApplication)
#include "tst_nodisplay.moc"
