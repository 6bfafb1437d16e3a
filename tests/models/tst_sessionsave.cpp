// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/readers.h"
#include "models/session/sessionfile.h"
#include "tests/support/randomsession.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The child: saves one session over the other until it is killed.
int saveForEver(const QString &path, const QString &one, const QString &other)
{
    const QByteArray bytes[2] = {contentOf(one), contentOf(other)};
    for (int i = 0;; ++i) {
        if (!writeFile(path, bytes[i % 2]))
            return 1;
        if (i == 0) {
            std::puts("saving");
            std::fflush(stdout);
        }
    }
}

} // namespace

class TestSessionSave : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hundredKills();
    void keepsTheFileWhereItCannotWrite();

private:
    std::optional<PartnerRegistry> m_registry;
};

void TestSessionSave::initTestCase()
{
    Result<PartnerRegistry> registry = builtInRegistry();
    QVERIFY2(registry, "the built-in partners cannot be read");
    m_registry = *std::move(registry);
}

void TestSessionSave::hundredKills()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.strata"));
    const QStringList files{folder.filePath(QStringLiteral("one")), folder.filePath(QStringLiteral("other"))};
    SessionMaker make(7, *m_registry);
    const Session sessions[2] = {make.session(300), make.session(30)};
    for (int i = 0; i < 2; ++i)
        QVERIFY(writeFile(files.at(i), writeSession(sessions[i], *m_registry)));
    QVERIFY(writeFile(path, contentOf(files.at(0))));

    int seen[2] = {0, 0};
    for (int kill = 0; kill < 100; ++kill) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    QStringList{QStringLiteral("tst_sessionsave"), QStringLiteral("--save-for-ever"), path} + files);
        QVERIFY(child.waitForReadyRead());
        QElapsedTimer timer;
        timer.start();
        const qint64 microseconds = make.any(20'000);
        while (timer.nsecsElapsed() < 1000 * microseconds) {
        }
        QCOMPARE(child.state(), QProcess::Running);
        child.kill();
        QVERIFY(child.waitForFinished());
        const auto read = readSession(contentOf(path), *m_registry);
        QVERIFY2(read, qPrintable(QStringLiteral("after %1 kills").arg(kill + 1)));
        const bool first = read->session == sessions[0];
        QVERIFY(first || read->session == sessions[1]);
        ++seen[first ? 0 : 1];
    }
    QVERIFY2(seen[0] > 0 && seen[1] > 0, "the kills never came between two saves");
}

void TestSessionSave::keepsTheFileWhereItCannotWrite()
{
    const QTemporaryDir folder;
    const QString inFile = folder.filePath(QStringLiteral("file"));
    QVERIFY(writeFile(inFile, "kept"));
    const auto written = writeFile(inFile + QStringLiteral("/session.strata"), "new");
    QVERIFY(!written);
    QCOMPARE(written.error().id, QStringLiteral("target-in-file"));
    QCOMPARE(contentOf(inFile), "kept");
}

static int runTestSessionSave(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 5 && words.at(1) == QLatin1String("--save-for-ever"))
        return saveForEver(words.at(2), words.at(3), words.at(4));
    TestSessionSave test;
    return QTest::qExec(&test, argc, argv);
}

TRADESTRATA_TEST_MAIN(TestSessionSave, runTestSessionSave)
#include "tst_sessionsave.moc"
