// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace tradestrata {

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("Questions", source);
}

QString withEnding(const QString &path, const QString &ending)
{
    return path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

Questions::Keep askToKeep(QWidget *parent, const QString &name)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Question);
    box.setText(tr(QT_TRANSLATE_NOOP("Questions", "Save the changes to %1?")).arg(name));
    box.setInformativeText(tr(QT_TRANSLATE_NOOP("Questions", "They are lost otherwise.")));
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return Questions::Keep::Save;
    case QMessageBox::Discard:
        return Questions::Keep::Discard;
    default:
        return Questions::Keep::Cancel;
    }
}

} // namespace

Questions Questions::real()
{
    Questions questions;
    questions.openFile = [](QWidget *parent) {
        return QFileDialog::getOpenFileName(parent, tr(QT_TRANSLATE_NOOP("Questions", "Open data or a session")), QString(),
                                            tr(QT_TRANSLATE_NOOP("Questions", "Data and sessions (*.xlsx *.csv *.strata);;All files (*)")));
    };
    questions.saveSession = [](QWidget *parent, const QString &suggested) {
        return withEnding(QFileDialog::getSaveFileName(parent, tr(QT_TRANSLATE_NOOP("Questions", "Save the session")), suggested,
                                                       tr(QT_TRANSLATE_NOOP("Questions", "Sessions (*.strata)"))),
                          QStringLiteral(".strata"));
    };
    questions.savePng = [](QWidget *parent, const QString &suggested) {
        return withEnding(QFileDialog::getSaveFileName(parent, tr(QT_TRANSLATE_NOOP("Questions", "Export the figure")), suggested,
                                                       tr(QT_TRANSLATE_NOOP("Questions", "Pictures (*.png)"))),
                          QStringLiteral(".png"));
    };
    questions.keepChanges = askToKeep;
    return questions;
}

} // namespace tradestrata
