// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// The real window with answers in place of a person, and settings in a folder of its own.
namespace tradestrata::testsupport {

/// What the window's questions are answered with.
struct Answers
{
    QString open;
    QString saveSession;
    QString savePng;
    Questions::Keep keep = Questions::Keep::Discard;
    int asked = 0; ///< how often it asked whether to keep changes
};

inline Questions questionsFor(Answers &answers)
{
    Questions questions = Questions::real();
    questions.openFile = [&answers](QWidget *) { return answers.open; };
    questions.files.saveSession = [&answers](QWidget *, const QString &) { return answers.saveSession; };
    questions.chooseExport = [&answers](QWidget *, const ExportChoice &suggested, const FileDialogs::Save &) {
        return std::optional(ExportChoice{suggested.size, answers.savePng});
    };
    questions.keepChanges = [&answers](QWidget *, const QString &) {
        ++answers.asked;
        return answers.keep;
    };
    return questions;
}

/// Settings of a test go to a folder of its own, and the window's words are in its own font; call before the window is
/// made.
inline void useSettingsIn(const QTemporaryDir &folder)
{
    Builtin().addWindowFonts();
    QCoreApplication::setOrganizationName(QStringLiteral("tradestrata-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tradestrata-test"));
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QSettings().clear();
}

template<class Widget>
Widget *child(const QWidget &window, const char *name)
{
    return window.findChild<Widget *>(QLatin1String(name));
}

} // namespace tradestrata::testsupport
