// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/import.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <stop_token>
#include <thread>

namespace tradestrata {

/// A pure function running in a thread of its own: its progress, a way to stop it, and its result once.
///
///   GUI thread:  Task task(work) ... permille() ... stop()        then(context, receive)
///   worker:        work(progress) -> T  ------------------------------^ in the context's thread
///
/// Destroying a task stops its work and waits for it.
template<class T>
class Task
{
public:
    /// `work` must not access anything that others change; it should check progress.stopped() every few milliseconds.
    explicit Task(std::function<T(Progress &)> work)
        : m_progress(std::make_unique<Progress>(m_stop.get_token()))
        , m_future(m_promise.future())
    {
        m_promise.start();
        m_thread = std::thread([this, work = std::move(work)] {
            m_promise.addResult(work(*m_progress));
            m_promise.finish();
        });
    }
    ~Task()
    {
        stop();
        m_thread.join();
    }
    Task(const Task &) = delete;
    Task &operator=(const Task &) = delete;

    /// Requests the work to end; its result then says so.
    void stop() { m_stop.request_stop(); }
    /// 0 to 1000
    int permille() const { return m_progress->permille(); }
    bool isFinished() const { return m_future.isFinished(); }
    /// Waits for the result.
    T result() { return m_future.result(); }
    /// Calls `receive` with the result from the event loop of this thread, where `context` lives, unless it has been
    /// destroyed by then; never from within this call, so `receive` may destroy the task.
    template<class Receive>
    void then(QObject *context, Receive &&receive)
    {
        auto *watcher = new QFutureWatcher<T>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, call = std::forward<Receive>(receive)]() mutable {
                             watcher->deleteLater();
                             call(watcher->result());
                         });
        watcher->setFuture(m_future);
    }

private:
    std::stop_source m_stop;
    std::unique_ptr<Progress> m_progress;
    QPromise<T> m_promise;
    QFuture<T> m_future;
    std::thread m_thread;
};

} // namespace tradestrata
