// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/text.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <functional>

/// The program as a process, as started from a shell.
namespace tradestrata::testsupport {

/// The results of a run of the program.
struct Run
{
    int status = -1; ///< -1 if it crashed or did not end
    QByteArray out;
    QByteArray err;
};

/// A bare environment: no desktop, no display, no locale, no runtime folder.
inline QProcessEnvironment bareSurrounding()
{
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const QString &name : {s("PATH"), s("LD_LIBRARY_PATH"), s("ASAN_OPTIONS"), s("UBSAN_OPTIONS")}) {
        if (system.contains(name))
            bare.insert(name, system.value(name));
    }
    bare.insert(s("LC_ALL"), s("C.UTF-8"));
    bare.insert(s("TZ"), s("UTC"));
    return bare;
}

/// How a run differs from a plain one.
struct Circumstances
{
    QProcessEnvironment environment = bareSurrounding();
    std::function<void()> inChild = {}; ///< called in the new process before the program starts
    QString outTo = {};                 ///< a file as standard output
};

inline Run run(const QStringList &words, const QString &folder = {}, const Circumstances &circumstances = {})
{
    QProcess process;
    process.setProcessEnvironment(circumstances.environment);
    process.setWorkingDirectory(folder);
    if (circumstances.inChild)
        process.setChildProcessModifier(circumstances.inChild);
    if (!circumstances.outTo.isEmpty())
        process.setStandardOutputFile(circumstances.outTo);
    process.start(s(TRADESTRATA_PROGRAM), words, QIODevice::ReadOnly);
    Run result;
    if (!process.waitForFinished(120'000))
        process.kill();
    else if (process.exitStatus() == QProcess::NormalExit)
        result.status = process.exitCode();
    if (circumstances.outTo.isEmpty())
        result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

/// "values --top 3" in its words; for words without spaces.
inline QStringList words(const char *line) { return s(line).split(u' ', Qt::SkipEmptyParts); }

inline bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tradestrata::testsupport
