// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/filedialogs.h"
#include "widgets/panels/exportdialog.h"
#include "widgets/panels/opendatadialog.h"
#include "widgets/panels/publisheddialog.h"

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace tradestrata {

/// What the window asks the user in a box of its own: files, and whether to keep changes. A struct of functions, so
/// that tests answer in place of a person.
struct Questions
{
    enum class Keep { Save, Discard, Cancel };
    enum class Changed { Overwrite, SaveAs, Cancel };

    FileDialogs files;
    /// Data or a session.
    std::function<QString(QWidget *)> openFile;
    /// What becomes of data on the session's terms; nothing when the user thought better of it.
    std::function<std::optional<OpenDataChoice>(QWidget *, const OpenedData &)> openData;
    /// Size and file of an exported figure; nothing when the user thought better of it.
    std::function<std::optional<ExportChoice>(QWidget *, const ExportChoice &suggested, const FileDialogs::Save &)> chooseExport;
    std::function<Keep(QWidget *, const QString &name)> keepChanges;
    /// What becomes of a session whose file somebody else has written since it was opened.
    std::function<Changed(QWidget *, const QString &name)> fileChanged;
    /// Whether a figure is exported or copied although its title is not true, for the reason given.
    std::function<bool(QWidget *, const QString &why)> exportUntrue;
    /// The name of a group that is made; empty when the user thought better of it.
    std::function<QString(QWidget *, const QString &suggested)> nameGroup;

    /// A published figure, which the dialog hands over itself, as it stays until the figure could be taken.
    std::function<void(QWidget *, const PublishedChoices &, const TakePublished &)> addPublished;

    /// The real ones: dialogs and a message box.
    static Questions real();
};

} // namespace tradestrata
