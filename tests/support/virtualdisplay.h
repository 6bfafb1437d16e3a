// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>

namespace tradestrata::testsupport {

/// A separate X display for as long as the object lives, by default of 1280x800 pixels. name() is empty if Xvfb is not
/// installed or does not start.
class VirtualDisplay
{
public:
    explicit VirtualDisplay(const QString &size = QStringLiteral("1280x800"))
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
        if (program.isEmpty())
            return;
        // The server picks a free number and reports it once it accepts connections.
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(program, {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                                 size + QStringLiteral("x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        if (!m_server.waitForReadyRead(20'000))
            return;
        m_name = QLatin1Char(':') + QString::fromLatin1(m_server.readLine()).trimmed();
    }
    ~VirtualDisplay()
    {
        m_server.terminate();
        m_server.waitForFinished(5'000);
    }
    Q_DISABLE_COPY_MOVE(VirtualDisplay)

    QString name() const { return m_name; }

private:
    QProcess m_server;
    QString m_name;
};

} // namespace tradestrata::testsupport
