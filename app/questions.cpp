// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace tradestrata {

namespace {

QString say(const char *source) { return QCoreApplication::translate("Questions", source); }

std::optional<ExportChoice> askForExport(QWidget *parent, const ExportChoice &suggested, qint64 dataSize,
                                         const QList<NamedSize> &sizes, const FileDialogs::Save &saveFigure)
{
    ExportDialog dialog(suggested, dataSize, saveFigure, parent);
    dialog.setOwnSizes(sizes);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
}

std::optional<OpenDataChoice> askAboutData(QWidget *parent, const OpenedData &data)
{
    OpenDataDialog dialog(data, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
}

constexpr char kinds[] = QT_TRANSLATE_NOOP("Questions",
                                           "Data, sessions and figures (*.xlsx *.xlsm *.ods *.fods *.xls *.csv *.tsv "
                                           "*.txt *.json *.zip *.gz *.strata *.png *.svg *.pdf);;All files (*)");

// Qt's own words are in the language of the system only.
constexpr char cancel[] = QT_TRANSLATE_NOOP("Questions", "Cancel");

Questions::Keep askToKeep(QWidget *parent, const QString &name)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Question);
    box.setText(say(QT_TRANSLATE_NOOP("Questions", "Save the changes to “%1”?")).arg(name));
    box.setInformativeText(say(QT_TRANSLATE_NOOP("Questions", "Otherwise they will be lost.")));
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    box.button(QMessageBox::Save)->setText(say(QT_TRANSLATE_NOOP("Questions", "Save")));
    box.button(QMessageBox::Discard)->setText(say(QT_TRANSLATE_NOOP("Questions", "Discard")));
    box.button(QMessageBox::Cancel)->setText(say(cancel));
    switch (box.exec()) {
    case QMessageBox::Save:
        return Questions::Keep::Save;
    case QMessageBox::Discard:
        return Questions::Keep::Discard;
    default:
        return Questions::Keep::Cancel;
    }
}

Questions::Changed askAboutChanged(QWidget *parent, const QString &name)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Warning);
    box.setText(
        say(QT_TRANSLATE_NOOP("Questions", "“%1” has been changed by another window or program since you opened it.")).arg(name));
    box.setInformativeText(say(QT_TRANSLATE_NOOP("Questions", "If you overwrite it, those changes will be lost.")));
    QPushButton *overwrite = box.addButton(say(QT_TRANSLATE_NOOP("Questions", "Overwrite")), QMessageBox::DestructiveRole);
    QPushButton *saveAs = box.addButton(say(QT_TRANSLATE_NOOP("Questions", "Save As…")), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel)->setText(say(cancel));
    box.setDefaultButton(saveAs);
    box.exec();
    if (box.clickedButton() == overwrite)
        return Questions::Changed::Overwrite;
    return box.clickedButton() == saveAs ? Questions::Changed::SaveAs : Questions::Changed::Cancel;
}

bool askAboutUntrue(QWidget *parent, Questions::Leaves what, const QString &why)
{
    constexpr std::pair<const char *, const char *> words[]{
        {QT_TRANSLATE_NOOP("Questions", "Export the figure with a title that is not true?"),
         QT_TRANSLATE_NOOP("Questions", "Export Anyway")},
        {QT_TRANSLATE_NOOP("Questions", "Copy the figure with a title that is not true?"),
         QT_TRANSLATE_NOOP("Questions", "Copy Anyway")},
        {QT_TRANSLATE_NOOP("Questions", "Export the report with titles that are not true?"),
         QT_TRANSLATE_NOOP("Questions", "Export Anyway")},
    };
    const auto &[question, yes] = words[int(what)];
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Warning);
    box.setText(say(question));
    box.setInformativeText(why);
    QPushButton *anyway = box.addButton(say(yes), QMessageBox::AcceptRole);
    QPushButton *cancelled = box.addButton(QMessageBox::Cancel);
    cancelled->setText(say(cancel));
    box.setDefaultButton(cancelled);
    box.exec();
    return box.clickedButton() == anyway;
}

} // namespace

Questions Questions::real()
{
    Questions questions;
    questions.openFile = [](QWidget *parent) {
        return QFileDialog::getOpenFileName(parent,
                                            say(QT_TRANSLATE_NOOP("Questions", "Open data, a session or an exported figure")),
                                            QString(), say(kinds));
    };
    questions.openFiles = [](QWidget *parent) {
        return QFileDialog::getOpenFileNames(parent,
                                             say(QT_TRANSLATE_NOOP("Questions", "Open data (several files as one table), a "
                                                                                "session or an exported figure")),
                                             QString(), say(kinds));
    };
    questions.files = FileDialogs::native();
    questions.openData = askAboutData;
    questions.addPublished = [](QWidget *parent, const PublishedChoices &choices, const TakePublished &take) {
        PublishedDialog(choices, take, parent).exec();
    };
    questions.chooseExport = askForExport;
    questions.keepChanges = askToKeep;
    questions.fileChanged = askAboutChanged;
    questions.exportUntrue = askAboutUntrue;
    questions.howToRead = askHowToRead;
    questions.acceptFinding = [](QWidget *parent, const QString &finding) {
        return QInputDialog::getText(parent, say(QT_TRANSLATE_NOOP("Questions", "Accept a finding")),
                                     finding + QStringLiteral("\n\n") + say(QT_TRANSLATE_NOOP("Questions", "Accept this, because:")))
            .trimmed();
    };
    questions.nameGroup = [](QWidget *parent, const QString &suggested) {
        return QInputDialog::getText(parent, say(QT_TRANSLATE_NOOP("Questions", "Create a group")),
                                     say(QT_TRANSLATE_NOOP("Questions", "Name of the group:")), QLineEdit::Normal, suggested)
            .trimmed();
    };
    return questions;
}

} // namespace tradestrata
