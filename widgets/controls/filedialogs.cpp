// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/filedialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace tradestrata {

namespace {

class FileDialogText
{
    Q_DECLARE_TR_FUNCTIONS(FileDialogText)
};

QString chosen(QFileDialog &dialog) { return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString(); }

QString open(QWidget *parent, const QString &title, const QString &folder, const QString &kind)
{
    QFileDialog dialog(parent, title, folder);
    dialog.setNameFilters({kind, FileDialogText::tr("All files (*)")});
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosen(dialog);
}

QString save(QWidget *parent, const QString &title, const QString &suggested, const QString &kind, const QString &suffix)
{
    const QFileInfo file(suggested);
    QFileDialog dialog(parent, title, file.path());
    dialog.setNameFilter(kind);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix); // before the question whether to overwrite a file, not after it
    dialog.selectFile(file.fileName());
    return chosen(dialog);
}

} // namespace

FileDialogs FileDialogs::native()
{
    FileDialogs dialogs;
    dialogs.openData = [](QWidget *parent, const QString &folder) {
        return open(parent, FileDialogText::tr("Open data"), folder, FileDialogText::tr("Data (*.xlsx *.ods *.xls *.csv)"));
    };
    dialogs.openSession = [](QWidget *parent, const QString &folder) {
        return open(parent, FileDialogText::tr("Open a session"), folder, FileDialogText::tr("Sessions (*.strata)"));
    };
    dialogs.openEvents = [](QWidget *parent, const QString &folder) {
        return open(parent, FileDialogText::tr("Open a table of events"), folder, FileDialogText::tr("Tables (*.csv)"));
    };
    dialogs.openPublished = [](QWidget *parent, const QString &folder) {
        return open(parent, FileDialogText::tr("Open a table of published figures"), folder, FileDialogText::tr("Tables (*.csv)"));
    };
    dialogs.saveSession = [](QWidget *parent, const QString &suggested) {
        return save(parent, FileDialogText::tr("Save the session"), suggested, FileDialogText::tr("Sessions (*.strata)"),
                    QStringLiteral("strata"));
    };
    dialogs.savePng = [](QWidget *parent, const QString &suggested) {
        return save(parent, FileDialogText::tr("Export the figure"), suggested, FileDialogText::tr("Images (*.png)"),
                    QStringLiteral("png"));
    };
    dialogs.saveCsv = [](QWidget *parent, const QString &suggested) {
        return save(parent, FileDialogText::tr("Export the numbers"), suggested, FileDialogText::tr("Tables (*.csv)"),
                    QStringLiteral("csv"));
    };
    return dialogs;
}

} // namespace tradestrata
