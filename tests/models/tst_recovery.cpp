// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/document.h"
#include "models/session/recovery.h"
#include "tests/support/randomsession.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

Session oneFigure(const QString &title)
{
    Session session;
    session.data.append(DataRef());
    session.figures.append(SessionFigure());
    session.figures.first().name = QStringLiteral("Lead");
    session.figures.first().spec.title = title;
    return session;
}

/// The child: changes a session, keeps its copy and waits to be killed.
int crash(const QString &folder, const QString &path, const PartnerRegistry &registry)
{
    Document document;
    document.reset(oneFigure(QStringLiteral("as saved")), {nullptr}, path);
    Recovery recovery(document, registry, folder);
    recovery.setDelay(1);
    document.edit(oneFigure(QStringLiteral("not saved")), QStringLiteral("Title"));
    while (!QFile::exists(recovery.file()))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    std::puts("kept");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void writesAMomentAfterAChange();
    void changingTheViewIsNotAChange();
    void aChangeDoesNotPutItOff();
    void goesWhenSaved();
    void goesWhenUndone();
    void goesAtACleanEnd();
    void holdsTheLatest();
    void runningProgramsAreNotOffered();
    void foundAfterACrash();
    void offeredToOnlyOne();
    void restoredIsUnsaved();
    void unreadableOnesStay();
    void reportsOnceThatItCannotWrite();

private:
    QString folder() const { return m_dir->filePath(QStringLiteral("state/recovery")); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }
    /// Changes a session in another process, which is then killed.
    void crashWith(const QString &path);
    void change(const QString &title) { m_document->edit(oneFigure(title), QStringLiteral("Title")); }

    std::optional<PartnerRegistry> m_registry;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Document> m_document;
};

void TestRecovery::initTestCase()
{
    Result<PartnerRegistry> registry = builtInRegistry();
    QVERIFY2(registry, "the built-in partners cannot be read");
    m_registry = *std::move(registry);
}

void TestRecovery::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<Document>();
    m_document->reset(oneFigure(QStringLiteral("as saved")), {nullptr}, QStringLiteral("/reports/month of May.strata"));
}

void TestRecovery::crashWith(const QString &path)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("tst_recovery"), QStringLiteral("--crash"), folder(), path});
    QVERIFY(child.waitForReadyRead());
    child.kill();
    QVERIFY(child.waitForFinished());
}

void TestRecovery::writesAMomentAfterAChange()
{
    Recovery recovery(*m_document, *m_registry, folder());
    recovery.setDelay(1);
    QVERIFY(!QDir(folder()).exists());
    change(QStringLiteral("changed"));
    QVERIFY(!QFile::exists(recovery.file()));
    QTRY_VERIFY(QFile::exists(recovery.file()));
}

void TestRecovery::changingTheViewIsNotAChange()
{
    Recovery recovery(*m_document, *m_registry, folder());
    m_document->setCursor(PeriodRef::first());
    QVERIFY(recovery.update());
    QVERIFY(files().isEmpty());
}

void TestRecovery::aChangeDoesNotPutItOff()
{
    Recovery recovery(*m_document, *m_registry, folder());
    recovery.setDelay(20);
    int changes = 0;
    const auto changesUntilWritten = [&] {
        while (!QFile::exists(recovery.file()) && changes < 100'000) {
            change(QString::number(++changes));
            QCoreApplication::processEvents();
        }
        return changes;
    };
    QVERIFY(changesUntilWritten() < 100'000);
}

void TestRecovery::goesWhenSaved()
{
    Recovery recovery(*m_document, *m_registry, folder());
    change(QStringLiteral("changed"));
    QVERIFY(recovery.update());
    QCOMPARE(files().size(), 2); // the copy and its lock
    m_document->saved(QStringLiteral("/reports/june.strata"));
    QVERIFY(files().isEmpty());
}

void TestRecovery::goesWhenUndone()
{
    Recovery recovery(*m_document, *m_registry, folder());
    change(QStringLiteral("changed"));
    QVERIFY(recovery.update());
    m_document->undoStack()->undo();
    QVERIFY(files().isEmpty());
    m_document->undoStack()->redo();
    QVERIFY(recovery.update());
    QVERIFY(QFile::exists(recovery.file()));
}

void TestRecovery::goesAtACleanEnd()
{
    {
        Recovery recovery(*m_document, *m_registry, folder());
        change(QStringLiteral("changed"));
        QVERIFY(recovery.update());
    }
    QVERIFY(files().isEmpty());
}

void TestRecovery::holdsTheLatest()
{
    Recovery recovery(*m_document, *m_registry, folder());
    for (const QString &title : {QStringLiteral("a"), QStringLiteral("b")}) {
        change(title);
        QVERIFY(recovery.update());
    }
    QFile file(recovery.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"title\": \"b\""));
}

void TestRecovery::runningProgramsAreNotOffered()
{
    Recovery recovery(*m_document, *m_registry, folder());
    change(QStringLiteral("changed"));
    QVERIFY(recovery.update());
    QVERIFY(findRecoveryCopies(folder(), *m_registry).isEmpty());
    QVERIFY(QFile::exists(recovery.file()));
}

void TestRecovery::foundAfterACrash()
{
    QVERIFY(findRecoveryCopies(folder(), *m_registry).isEmpty());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    crashWith(QStringLiteral("/reports/month of May.strata"));
    crashWith(QString());
    const auto copies = findRecoveryCopies(folder(), *m_registry);
    QCOMPARE(copies.size(), 2);
    QVERIFY(copies.at(0).time >= copies.at(1).time); // the newest first
    QCOMPARE(copies.at(0).name(), QString());
    const RecoveryCopy &copy = copies.at(1);
    QCOMPARE(copy.name(), QStringLiteral("month of May"));
    QCOMPARE(copy.path, QStringLiteral("/reports/month of May.strata"));
    QVERIFY(copy.time >= before.addMSecs(-1) && copy.time <= QDateTime::currentDateTimeUtc());
    QCOMPARE(copy.session, oneFigure(QStringLiteral("not saved")));
    discard(copies.at(0));
    discard(copies.at(1));
    QVERIFY(files().isEmpty());
}

void TestRecovery::offeredToOnlyOne()
{
    crashWith(QString());
    {
        const auto copies = findRecoveryCopies(folder(), *m_registry);
        QCOMPARE(copies.size(), 1);
        QVERIFY(findRecoveryCopies(folder(), *m_registry).isEmpty());
    }
    QCOMPARE(findRecoveryCopies(folder(), *m_registry).size(), 1); // not wanted now: offered again
}

void TestRecovery::restoredIsUnsaved()
{
    crashWith(QStringLiteral("/reports/month of May.strata"));
    const auto copies = findRecoveryCopies(folder(), *m_registry);
    QCOMPARE(copies.size(), 1);
    Recovery recovery(*m_document, *m_registry, folder());
    m_document->reset(copies.first().session, {nullptr}, copies.first().path);
    QVERIFY(!m_document->isModified());
    m_document->setUnsaved();
    QVERIFY(m_document->isModified());
    QVERIFY(recovery.update());
    discard(copies.first());
    QVERIFY(QFile::exists(recovery.file()));
    m_document->edit(oneFigure(QStringLiteral("more")), QStringLiteral("Title"));
    m_document->undoStack()->undo();
    QVERIFY(m_document->isModified());
    m_document->saved(copies.first().path);
    QVERIFY(!m_document->isModified());
    QVERIFY(files().isEmpty());
}

void TestRecovery::unreadableOnesStay()
{
    crashWith(QString());
    const QString name = QDir(folder()).entryList({QStringLiteral("*.strata")}).first();
    QFile file(QDir(folder()).filePath(name));
    QVERIFY(file.resize(file.size() / 2));
    QVERIFY(findRecoveryCopies(folder(), *m_registry).isEmpty());
    QVERIFY(file.exists());
}

void TestRecovery::reportsOnceThatItCannotWrite()
{
    QFile inTheWay(m_dir->filePath(QStringLiteral("state")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Recovery recovery(*m_document, *m_registry, folder());
    const QSignalSpy failed(&recovery, &Recovery::failed);
    change(QStringLiteral("a"));
    QVERIFY(!recovery.update());
    change(QStringLiteral("b"));
    QVERIFY(!recovery.update());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Message>().id, QStringLiteral("recovery-no-folder"));
    QVERIFY(inTheWay.remove());
    QVERIFY(recovery.update());
    QVERIFY(QFile::exists(recovery.file()));
}

static int runTestRecovery(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 4 && words.at(1) == QLatin1String("--crash")) {
        const auto registry = builtInRegistry();
        return registry ? crash(words.at(2), words.at(3), *registry) : 1;
    }
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}

TRADESTRATA_TEST_MAIN(TestRecovery, runTestRecovery)
#include "tst_recovery.moc"
