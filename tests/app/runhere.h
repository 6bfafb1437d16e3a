// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"
#include "tests/app/program.h"

namespace tradestrata::testsupport {

/// A command in this process, for tests of thousands of them: what run() gives for the same words, without the time that
/// starting the program takes. Needs the executable that has the program's resources, and a QApplication to draw.
inline Run runHere(const QStringList &words, const QString &folder = {})
{
    static Builtin builtin;
    [[maybe_unused]] static const bool isRead = (builtin.readAhead(), true); // once for all
    const QString before = QDir::currentPath();
    if (!folder.isEmpty())
        QDir::setCurrent(folder);
    const Language language = builtin.language(languageAskedFor(words));
    const Outcome outcome = runCommand(words, builtin, language);
    QDir::setCurrent(before);
    Run run{outcome.status, outcome.output, {}};
    for (const Message &message : outcome.messages)
        run.err += language.text(message).toUtf8() + '\n';
    return run;
}

} // namespace tradestrata::testsupport
