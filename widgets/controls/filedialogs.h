// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tradestrata {

/// How the window asks for files: functions, so that tests can answer instead of the user. Each returns the path, or an
/// empty string if the user cancelled.
struct FileDialogs
{
    using Open = std::function<QString(QWidget *parent, const QString &folder)>;
    /// Asks before overwriting a file; the path has the extension of its type.
    using Save = std::function<QString(QWidget *parent, const QString &suggested)>;

    Open openData;
    Open openSession;
    Open openEvents;
    Open openPublished;
    Open openPrices;
    Open openRecessions;
    Open openMirror;
    Open openStyle;
    Save saveSession;
    Save saveFigure;
    Save saveNumbers;
    Save saveReport; ///< a PDF, or a folder, which has no extension

    /// The desktop's own dialogs.
    static FileDialogs native();
};

} // namespace tradestrata
