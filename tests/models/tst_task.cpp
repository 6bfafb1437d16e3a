// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/readers.h"
#include "models/io/task.h"
#include "tests/support/censusbook.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

class TaskTest : public QObject
{
    Q_OBJECT

private slots:
    void resultArrivesInTheContextsThread()
    {
        QObject context;
        int received = 0;
        bool sameThread = false;
        Task<int> task([](Progress &progress) {
            progress.report(1000);
            return 42;
        });
        task.then(&context, [&](int value) {
            received = value;
            sameThread = QThread::currentThread() == context.thread();
        });
        QTRY_COMPARE(received, 42);
        QVERIFY(sameThread);
        QVERIFY(task.isFinished());
        QCOMPARE(task.permille(), 1000);
    }

    void theReceiverMayDestroyTheTask()
    {
        QObject context;
        int received = 0;
        auto task = std::make_unique<Task<int>>([](Progress &) { return 7; });
        QTRY_VERIFY(task->isFinished());
        task->then(&context, [&](int value) {
            task.reset();
            received = value;
        });
        QCOMPARE(received, 0); // not from within then()
        QTRY_COMPARE(received, 7);
        QVERIFY(!task);
    }

    void stopEndsTheWork()
    {
        std::atomic<bool> begun = false;
        Task<QString> task([&begun](Progress &progress) {
            begun = true;
            while (!progress.stopped())
                QThread::yieldCurrentThread();
            return QStringLiteral("stopped");
        });
        QTRY_VERIFY(begun.load());
        QVERIFY(!task.isFinished());
        task.stop();
        QCOMPARE(task.result(), QStringLiteral("stopped"));
    }

    void destructionStopsAndWaits()
    {
        std::atomic<bool> ended = false;
        {
            Task<int> task([&ended](Progress &progress) {
                while (!progress.stopped())
                    QThread::yieldCurrentThread();
                ended = true;
                return 0;
            });
        }
        QVERIFY(ended.load());
    }

    void readsAWorkbookAndReportsProgress()
    {
        const auto registry = builtInRegistry();
        QVERIFY(registry);
        Task<Result<Import>> task([&registry](Progress &progress) {
            QByteArray bytes = threeYears().toXlsx();
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            return readCensusWorkbook(buffer, *registry, progress);
        });
        const auto import = task.result();
        QVERIFY(import);
        QCOMPARE(import->table->last(), Month::of(1993, 12));
        QCOMPARE(task.permille(), 1000);
    }

    void aStoppedReaderSaysSo()
    {
        const auto registry = builtInRegistry();
        QVERIFY(registry);
        std::atomic<bool> go = false;
        Task<Result<Import>> task([&](Progress &progress) {
            while (!go)
                QThread::yieldCurrentThread();
            return readWorkbook(threeYears().toXlsx(), *registry, Progress(progress.token()));
        });
        task.stop();
        go = true;
        const auto import = task.result();
        QVERIFY(!import);
        QCOMPARE(import.error().id, QStringLiteral("stopped"));
    }
};

TRADESTRATA_TEST(TaskTest, QCoreApplication)
#include "tst_task.moc"
