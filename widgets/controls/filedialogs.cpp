// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/filedialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QList>

#include <algorithm>

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

/// A kind of file in words, with its ending.
struct FileKind
{
    QString words;
    QString suffix;
};

QString saveAs(QWidget *parent, const QString &title, const QString &suggested, const QList<FileKind> &kinds)
{
    const QFileInfo file(suggested);
    QFileDialog dialog(parent, title, file.path());
    QStringList filters;
    for (const FileKind &kind : kinds)
        filters.append(kind.words);
    dialog.setNameFilters(filters);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    const auto suffixOf = [&kinds, &filters](const QString &filter) {
        return kinds[std::max<qsizetype>(0, filters.indexOf(filter))].suffix;
    };
    dialog.setDefaultSuffix(kinds.front().suffix); // before the question whether to overwrite a file, not after it
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &filter) {
        dialog.setDefaultSuffix(suffixOf(filter));
        const QString name = QFileInfo(dialog.selectedFiles().value(0)).completeBaseName();
        dialog.selectFile(suffixOf(filter).isEmpty() ? name : name + u'.' + suffixOf(filter));
    });
    dialog.selectFile(file.fileName());
    for (const FileKind &kind : kinds) {
        if (file.suffix() == kind.suffix)
            dialog.selectNameFilter(kind.words);
    }
    return chosen(dialog);
}

QString save(QWidget *parent, const QString &title, const QString &suggested, const QString &kind, const QString &suffix)
{
    return saveAs(parent, title, suggested, {{kind, suffix}});
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
    dialogs.openPrices = [](QWidget *parent, const QString &folder) {
        return open(parent, FileDialogText::tr("Open a price index"), folder,
                    FileDialogText::tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods *.xls)"));
    };
    dialogs.openRecessions = [](QWidget *parent, const QString &folder) {
        return open(parent, FileDialogText::tr("Open dates of recessions"), folder,
                    FileDialogText::tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods *.xls)"));
    };
    dialogs.openMirror = [](QWidget *parent, const QString &folder) {
        return open(parent, FileDialogText::tr("Open a partner's own figures"), folder,
                    FileDialogText::tr("Data (*.xlsx *.xlsm *.ods *.fods *.xls *.csv *.tsv *.txt *.json *.zip *.gz)"));
    };
    dialogs.openStyle = [](QWidget *parent, const QString &folder) {
        return open(parent, FileDialogText::tr("Open a house style"), folder, FileDialogText::tr("House styles (*.json)"));
    };
    dialogs.saveSession = [](QWidget *parent, const QString &suggested) {
        return save(parent, FileDialogText::tr("Save the session"), suggested, FileDialogText::tr("Sessions (*.strata)"),
                    QStringLiteral("strata"));
    };
    dialogs.saveFigure = [](QWidget *parent, const QString &suggested) {
        return saveAs(parent, FileDialogText::tr("Export the figure"), suggested,
                      {{FileDialogText::tr("Images (*.png)"), QStringLiteral("png")},
                       {FileDialogText::tr("Vector graphics (*.svg)"), QStringLiteral("svg")},
                       {FileDialogText::tr("PDF documents (*.pdf)"), QStringLiteral("pdf")}});
    };
    dialogs.saveNumbers = [](QWidget *parent, const QString &suggested) {
        return saveAs(parent, FileDialogText::tr("Export the numbers"), suggested,
                      {{FileDialogText::tr("Tables (*.csv)"), QStringLiteral("csv")},
                       {FileDialogText::tr("Workbooks (*.xlsx)"), QStringLiteral("xlsx")}});
    };
    dialogs.saveReport = [](QWidget *parent, const QString &suggested) {
        return saveAs(parent, FileDialogText::tr("Export the report"), suggested,
                      {{FileDialogText::tr("PDF documents (*.pdf)"), QStringLiteral("pdf")},
                       {FileDialogText::tr("Folder with a web page (*)"), QString()}});
    };
    return dialogs;
}

} // namespace tradestrata
