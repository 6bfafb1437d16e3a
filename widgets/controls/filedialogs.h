// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tradestrata {

/// How the window asks for files: functions, so that tests answer in the user's place. Each gives the path, empty when
/// the user thought better of it.
struct FileDialogs
{
    using Open = std::function<QString(QWidget *parent, const QString &folder)>;
    /// Asks before a file is written over; the path ends as its kind does.
    using Save = std::function<QString(QWidget *parent, const QString &suggested)>;

    Open openData;
    Open openSession;
    Open openEvents;
    Open openPublished;
    Save saveSession;
    Save savePng;
    Save saveCsv;

    /// The desktop's own dialogs.
    static FileDialogs native();
};

} // namespace tradestrata
