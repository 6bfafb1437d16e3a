// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "tests/bench/timing.h"
#include "widgets/controls/periodtrack.h"
#include "widgets/render/figureview.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QToolButton>

#include <ctime>
#include <optional>

/// The hand that drives the window in a benchmark, and the eye that sees what was painted.
namespace tradestrata::bench {

/// Milliseconds of the clock, and of the processor: the latter stay valid on a busy machine.
struct Moment
{
    double clock = 0;
    double processor = 0;
};

/// When, after a press, the chart and the slider were on the display, and when nothing was left to paint.
struct Step
{
    Moment chart;
    Moment all;
};

inline double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Watches paint events, and the moment when the window has handed a frame to the display.
class Eye : public QObject
{
public:
    Eye(QWidget *window, QWidget *chart, QWidget *track)
        : m_window(window)
        , m_chart(chart)
        , m_track(track)
    {
        for (QWidget *each : {window, chart, track})
            each->installEventFilter(this);
    }
    template<class Work>
    Step watch(Work &&work)
    {
        m_chartSeen = m_trackSeen = false;
        m_chartAt.reset();
        m_processor = processorTime();
        m_clock.start();
        work();
        // The rest is posted, or waits for a timer of zero length; a second round finds what the first one started.
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const Moment all = now();
        return {m_chartAt.value_or(all), all};
    }
    bool chartWasPainted() const { return m_chartSeen; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            m_chartSeen |= object == m_chart;
            m_trackSeen |= object == m_track;
        }
        if (object == m_window && event->type() == QEvent::UpdateRequest) {
            object->event(event); // paints what is dirty and hands it on
            if (m_chartSeen && m_trackSeen && !m_chartAt)
                m_chartAt = now();
            return true;
        }
        return false;
    }

private:
    Moment now() const { return {double(m_clock.nsecsElapsed()) / 1e6, processorTime() - m_processor}; }

    QWidget *m_window;
    QWidget *m_chart;
    QWidget *m_track;
    QElapsedTimer m_clock;
    bool m_chartSeen = false;
    bool m_trackSeen = false;
    double m_processor = 0;
    std::optional<Moment> m_chartAt;
};

inline void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers);
    QCoreApplication::sendEvent(widget, &up);
}

inline void mouse(QWidget *widget, QEvent::Type type, QPointF at)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget->mapToGlobal(at), button, held, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

template<class Widget>
Widget *named(const QWidget &window, const char *name)
{
    auto *widget = window.findChild<Widget *>(QLatin1String(name));
    if (!widget)
        qFatal("the window has no %s", name);
    return widget;
}

inline Times timesOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return {values[values.size() / 2], values[size_t(double(values.size()) * 0.95)]};
}

/// Times of many steps, by the clock and by the processor.
struct StepTimes
{
    Times clock;
    Times processor;
};

inline StepTimes timesOf(const std::vector<Moment> &moments)
{
    std::vector<double> clock;
    std::vector<double> processor;
    for (const Moment &moment : moments) {
        clock.push_back(moment.clock);
        processor.push_back(moment.processor);
    }
    return {timesOf(clock), timesOf(processor)};
}

struct Steps
{
    StepTimes chart;   ///< until chart and slider were painted
    StepTimes all;     ///< until everything was
    int unpainted = 0; ///< steps that the chart did not follow
};

/// work(i) is called once before and `runs` times for the clock.
template<class Work>
Steps measureSteps(int runs, Eye &eye, Work &&work)
{
    std::vector<Moment> chart;
    std::vector<Moment> all;
    Steps result;
    eye.watch([&] { work(0); });
    for (int i = 1; i <= runs; ++i) {
        const Step step = eye.watch([&] { work(i); });
        chart.push_back(step.chart);
        all.push_back(step.all);
        result.unpainted += !eye.chartWasPainted();
    }
    result.chart = timesOf(chart);
    result.all = timesOf(all);
    return result;
}

} // namespace tradestrata::bench
