// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's menus ask for: figures, groups, events, and files to write.
#include "app/mainwindowparts.h"

#include <QFileInfo>
#include <QSplitter>
#include <QTabWidget>

namespace tradestrata {

void MainWindow::addFigure()
{
    m_bindings->tabs.add();
}

void MainWindow::duplicateFigure()
{
    m_bindings->tabs.duplicate(m_document.session().current);
}

void MainWindow::deleteFigure()
{
    m_bindings->tabs.remove(m_document.session().current);
}

void MainWindow::makeGroup()
{
    const auto members = m_bindings->partners.groupable();
    if (!members)
        return say(members.error(), true);
    const QString name = m_files.questions().nameGroup(this, m_source.windowLanguage().list(m_bindings->partners.namesOf(*members)));
    if (!name.isEmpty())
        m_bindings->partners.makeGroup(name, *members);
}

void MainWindow::dissolveGroups()
{
    m_bindings->partners.dissolveGroups();
}

void MainWindow::removeOwnEvents()
{
    FigureSpec spec = m_source.spec();
    spec.ownEvents.clear();
    m_document.editSpec(spec, tr("Remove Events of Your Own"));
}

void MainWindow::addPublished()
{
    const QString path = m_files.questions().files.openPublished(this, QFileInfo(m_document.path()).path());
    if (path.isEmpty())
        return;
    const Result<int> known = m_bindings->check.addFile(path);
    if (!known)
        return say(known.error(), true);
    if (*known > 0)
        say(knownAlready(*known).inFile(QFileInfo(path).fileName()), false);
    showCheck();
}

void MainWindow::enterPublished()
{
    CheckBinding &check = m_bindings->check;
    m_files.questions().addPublished(this, check.choices(), [&check](const QString &line) { return check.add(line); });
}

// Comes to the front with the keyboard in its table.
void MainWindow::showCheck()
{
    m_panels->right->show();
    m_panels->lower->setCurrentWidget(m_panels->check);
    if (auto *table = m_panels->check->findChild<QWidget *>(QStringLiteral("checkTable")))
        table->setFocus(Qt::OtherFocusReason);
}

// With the keyboard in the list, or where there is one release alone on the panel's tab.
void MainWindow::showChanges()
{
    m_panels->right->show();
    m_panels->lower->setCurrentWidget(m_panels->changes);
    auto *list = m_panels->changes->findChild<QWidget *>(QStringLiteral("changesList"));
    if (list && list->isVisible())
        list->setFocus(Qt::OtherFocusReason);
}

// From looking to the figure itself: the part of the window that is shown becomes the window, undoably.
void MainWindow::useZoom()
{
    if (!m_source.isZoomed())
        return;
    FigureSpec spec = m_source.spec();
    const MonthSpan shown = m_source.shownSpan();
    spec.from = PeriodRef::exactly(Period::month(shown.first));
    spec.to = PeriodRef::exactly(Period::month(shown.last));
    m_document.editSpec(spec, tr("Make What Is Shown the Window"));
}

void MainWindow::askForExport()
{
    if (m_source.error() || !m_files.mayLeaveUntrue())
        return;
    const Questions &questions = m_files.questions();
    const FigureSize own = m_source.spec().size;
    const ExportChoice suggested{m_settings.exportSize.value_or(own), m_files.suggestedPng()};
    const auto choice = questions.chooseExport(this, suggested, questions.files.savePng);
    if (!choice)
        return;
    m_settings.exportSize = choice->size == own ? std::nullopt : std::optional(choice->size);
    m_files.exportFigure(choice->size, choice->path);
}

void MainWindow::askForCsv()
{
    if (m_source.error()) {
        say(*m_source.error(), true);
        return;
    }
    const QString path = m_files.questions().files.saveCsv(this, m_bindings->table.suggestedFile());
    if (!path.isEmpty())
        m_files.writeNumbers(m_bindings->table.csv(), path);
}

// Comes to the front with the keyboard in it, so that Escape leads back.
void MainWindow::showDataTable()
{
    m_panels->right->show();
    m_panels->lower->setCurrentWidget(m_panels->table);
    if (auto *view = m_panels->table->findChild<QWidget *>(QStringLiteral("dataTableView")))
        view->setFocus(Qt::OtherFocusReason);
}

// With the keyboard at the row of the figure's measure.
void MainWindow::showClaims()
{
    m_panels->right->show();
    m_panels->lower->setCurrentWidget(m_panels->claims);
    if (auto *list = m_panels->claims->findChild<QWidget *>(QStringLiteral("claimsList")))
        list->setFocus(Qt::OtherFocusReason);
}

} // namespace tradestrata
