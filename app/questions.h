// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tradestrata {

/// What the window asks the user in a box of its own: files, and whether to keep changes. A struct of functions, so
/// that tests answer in place of a person.
struct Questions
{
    enum class Keep { Save, Discard, Cancel };

    std::function<QString(QWidget *)> openFile;
    std::function<QString(QWidget *, const QString &suggested)> saveSession;
    std::function<QString(QWidget *, const QString &suggested)> savePng;
    std::function<Keep(QWidget *, const QString &name)> keepChanges;

    /// The real ones: file dialogs and a message box.
    static Questions real();
};

} // namespace tradestrata
