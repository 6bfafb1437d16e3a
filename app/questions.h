// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importwindow.h"
#include "widgets/controls/filedialogs.h"
#include "widgets/panels/exportdialog.h"
#include "widgets/panels/opendatadialog.h"
#include "widgets/panels/publisheddialog.h"

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace tradestrata {

/// What the window asks the user in dialogs: files, and whether to keep changes. A struct of functions, so that tests
/// can answer instead of a user.
struct Questions
{
    enum class Keep { Save, Discard, Cancel };
    enum class Changed { Overwrite, SaveAs, Cancel };
    enum class Leaves { Export, Copy, Report };

    FileDialogs files;
    /// Data or a session.
    std::function<QString(QWidget *)> openFile;
    /// The same, or several files of data; empty if the user cancelled.
    std::function<QStringList(QWidget *)> openFiles;
    /// What to do with data on the session's terms; nothing if the user cancelled.
    std::function<std::optional<OpenDataChoice>(QWidget *, const OpenedData &)> openData;
    /// Size and file of an exported figure; nothing if the user cancelled. `dataSize` are the bytes of its data, `sizes` are
    /// offered beside the presets.
    std::function<std::optional<ExportChoice>(QWidget *, const ExportChoice &suggested, qint64 dataSize,
                                              const QList<NamedSize> &sizes, const FileDialogs::Save &)>
        chooseExport;
    std::function<Keep(QWidget *, const QString &name)> keepChanges;
    /// What to do with a session whose file has been written by another program since it was opened.
    std::function<Changed(QWidget *, const QString &name)> fileChanged;
    /// Whether to export or copy what has a title that is not true, for the given reason.
    std::function<bool(QWidget *, Leaves what, const QString &why)> exportUntrue;
    /// How to read a file that is not plain; nothing if the user cancelled.
    std::function<std::optional<ReadOptions>(QWidget *, const ImportRequest &)> howToRead;
    /// Why the user accepts what the check finds; empty if the user cancelled.
    std::function<QString(QWidget *, const QString &finding)> acceptFinding;
    /// The name of a new group; empty if the user cancelled.
    std::function<QString(QWidget *, const QString &suggested)> nameGroup;

    /// Asks for a published figure; the dialog passes it on itself, because it stays open until the figure is accepted.
    std::function<void(QWidget *, const PublishedChoices &, const TakePublished &)> addPublished;

    /// The real dialogs and message boxes.
    static Questions real();
};

} // namespace tradestrata
