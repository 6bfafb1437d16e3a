// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QThread>

#include <optional>

/// Starts programs on the display of this one and watches the screen itself, as a user would: no option and no hook in
/// the program reports when it has painted.
namespace tradestrata::bench {

inline QImage screenPart(const QRect &part)
{
    return QGuiApplication::primaryScreen()->grabWindow(0, part.x(), part.y(), part.width(), part.height()).toImage();
}

/// A program as its user starts it for the first time: no settings, no sessions.
class Started
{
public:
    explicit Started(const QString &program)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            environment.insert(QLatin1String(name), m_home.path());
        m_process.setProcessEnvironment(environment);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_time.start();
        m_process.start(program, QStringList());
    }
    ~Started()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Started)

    /// Milliseconds from the start until the pixel has the colour; nothing after ten seconds.
    std::optional<double> until(QPoint pixel, QRgb colour) const
    {
        while (m_time.elapsed() < 10'000) {
            if (screenPart(QRect(pixel, QSize(1, 1))).pixel(0, 0) == colour)
                return double(m_time.nsecsElapsed()) / 1e6;
            QThread::usleep(500);
        }
        return std::nullopt;
    }
    qint64 pid() const { return m_process.processId(); }

private:
    QTemporaryDir m_home;
    QElapsedTimer m_time;
    QProcess m_process;
};

/// The peak memory of a process in megabytes; 0 if the system does not report it.
inline double peakMegabytes(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// A position where the screen has the colour, with the same colour around it: inside of a line, not on its edge.
inline std::optional<QPoint> placeOf(QRgb colour, const QImage &screen)
{
    for (int y = 1; y + 1 < screen.height(); ++y) {
        for (int x = 1; x + 1 < screen.width(); ++x) {
            if (screen.pixel(x, y) == colour && screen.pixel(x - 1, y) == colour && screen.pixel(x, y - 1) == colour)
                return QPoint(x, y);
        }
    }
    return std::nullopt;
}

} // namespace tradestrata::bench
