// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/controls/figuretabs.h"
#include "widgets/controls/labels.h"
#include "widgets/controls/messagebar.h"
#include "widgets/controls/timepanel.h"
#include "widgets/panels/partnerpanel.h"
#include "widgets/render/figureview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTabBar>
#include <QTabWidget>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// The main job in the real window: the story, moving through time, choosing partners, saving, opening, exporting.
class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        useSettingsIn(*m_folder);
        m_answers = {};
        m_window = std::make_unique<MainWindow>(m_builtin, *m_builtin.fonts(), questionsFor(m_answers));
        m_window->setLanguage(QStringLiteral("en"));
        m_window->begin({});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void theStoryOpensFirst()
    {
        const QStringList names{QStringLiteral("12 months"),     QStringLiteral("Month by month"), QStringLiteral("Ten largest"),
                                QStringLiteral("Shares"),        QStringLiteral("By year"),        QStringLiteral("By release"),
                                QStringLiteral("To August 2026")};
        auto *tabs = child<QTabBar>(*m_window, "figureTabBar");
        QCOMPARE(tabs->count(), 7);
        for (int i = 0; i < 7; ++i)
            QCOMPARE(tabs->tabText(i), names[i]);
        QVERIFY(tabs->rect().contains(tabs->tabRect(6))); // none is hidden
        QVERIFY(!m_window->document().isModified());
        for (int i = 0; i < 7; ++i) { // each begins with numbers beside it, not with an incomplete year
            m_window->document().setCurrent(i);
            QVERIFY2(view()->cursor() >= 0, qPrintable(names[i]));
        }
        m_window->document().setCurrent(0);
        QCOMPARE(child<ElidedLabel>(*m_window, "statusData")->text(),
                 QStringLiteral(
                     "Built-in data · US Census Bureau, frozen to the release of March 2026 · 1985-01–2026-01 · 242 partners"));
        QCOMPARE(view()->figure().title,
                 QStringLiteral("Mexico has passed Canada as the largest single-country buyer of American goods"));
    }

    void aTypedPeriodMovesTheCursorEverywhere()
    {
        auto *field = child<QLineEdit>(*m_window, "periodField");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("Aug 2025"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_window->source().cursorMonth(), Month::of(2025, 8));
        QCOMPARE(view()->figure().periods[size_t(view()->cursor())].toString(), QStringLiteral("2025-08"));
        QVERIFY(!m_window->document().isModified()); // changing the view is not an edit
    }

    void theReadOutFollowsTheCursor()
    {
        auto *title = child<QLabel>(*m_window, "readOutTitle");
        QCOMPARE(title->text(), QStringLiteral("At January 2026"));
        QTest::keyClick(child<QWidget>(*m_window, "periodTrack"), Qt::Key_Left);
        QTRY_COMPARE(title->text(), QStringLiteral("At December 2025")); // a frame after figure and slider
        QTRY_COMPARE(child<QAbstractItemView>(*m_window, "readOutList")->model()->index(0, 0).data().toString(),
                     QStringLiteral("Mexico"));
    }

    void theDataTableIsOfTheFigureWheneverItIsSeen()
    {
        auto *tabs = child<QTabWidget>(*m_window, "lowerTabs");
        QVERIFY(!child<QWidget>(*m_window, "dataTableView")); // it is made when it is first seen
        tabs->setCurrentIndex(1);
        auto *table = child<QAbstractItemView>(*m_window, "dataTableView");
        QCOMPARE(table->model()->rowCount(), int(view()->figure().periods.size()));
        tabs->setCurrentIndex(0);
        m_window->document().setCurrent(4); // changed behind the other tab
        QCOMPARE(view()->figure().periods.size(), size_t(11));
        tabs->setCurrentIndex(1);
        QCOMPARE(table->model()->rowCount(), 11);
    }

    void aPartnerIsAddedAndUndone()
    {
        auto *search = child<QLineEdit>(*m_window, "partnerSearch");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("Alemania")); // found in any language
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_window->document().current().spec.selection.list.size(), 4);
        QVERIFY(m_window->document().isModified());
        QCOMPARE(m_window->document().undoStack()->undoText(), QStringLiteral("Add Germany"));
        const QString undo = m_window->findChild<QAction *>(QStringLiteral("undoAction"))->text();
        QCOMPARE(undo, QStringLiteral("Undo Add Germany"));
        trigger("undoAction");
        QCOMPARE(m_window->document().current().spec.selection.list.size(), 3);
        QCOMPARE(m_window->findChild<QAction *>(QStringLiteral("redoAction"))->text(), QStringLiteral("Redo Add Germany"));
        QVERIFY(!m_window->document().isModified());
    }

    void aClickInTheFigureMovesTheCursor()
    {
        FigureView *figure = view();
        const int there = 100;
        QTest::mouseClick(figure, Qt::LeftButton, {}, figure->placeOf(there).toPoint());
        QCOMPARE(figure->cursor(), there);
        QCOMPARE(m_window->source().cursorMonth(), figure->figure().periods[there].last());
    }

    void theWindowOfTimeIsOneStepOfHistory()
    {
        const MonthSpan before = m_window->source().window();
        auto *panel = m_window->findChild<TimePanel *>();
        for (int i = 1; i <= 10; ++i)
            emit panel->windowEdited(before.first + i, before.last, i == 10);
        QCOMPARE(m_window->source().window().first, before.first + 10);
        QCOMPARE(m_window->document().undoStack()->count(), 1);
        trigger("undoAction");
        QCOMPARE(m_window->source().window(), before);
    }

    void savedAndOpenedAgainItIsTheSame()
    {
        m_answers.saveSession = m_folder->filePath(QStringLiteral("mine.strata"));
        trigger("duplicateFigureAction");
        const Session before = m_window->document().session();
        trigger("saveAction");
        QVERIFY(QFile::exists(m_answers.saveSession));
        QVERIFY(!m_window->document().isModified());
        trigger("storyAction");
        QCOMPARE(m_window->document().session().figures.size(), 7);
        m_window->files().open(m_answers.saveSession);
        QTRY_COMPARE(m_window->document().session().figures.size(), 8);
        QVERIFY(m_window->document().session().sameContent(before));
    }

    void aBrokenSessionChangesNothing()
    {
        const QString path = m_folder->filePath(QStringLiteral("broken.strata"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"tradestrata_session\": 1, ");
        file.close();
        const Session before = m_window->document().session();
        m_window->files().open(path);
        auto *messages = m_window->findChild<MessageBar *>();
        QTRY_COMPARE(messages->items().size(), 1);
        QCOMPARE(messages->items().first().kind, MessageBarItem::Kind::Error);
        QVERIFY(messages->items().first().text.contains(QStringLiteral("broken.strata")));
        QCOMPARE(m_window->document().session(), before);
    }

    void closingAsksWhileThereAreChanges()
    {
        trigger("addFigureAction");
        m_answers.keep = Questions::Keep::Cancel;
        QVERIFY(!m_window->close());
        QCOMPARE(m_answers.asked, 1);
        m_answers.keep = Questions::Keep::Discard;
        QVERIFY(m_window->close());
        QCOMPARE(m_answers.asked, 2);
    }

    void languagesAreSwitchedLive()
    {
        m_window->setLanguage(QStringLiteral("fr"));
        QCOMPARE(m_window->findChild<QAction *>(QStringLiteral("quitAction"))->text().remove(u'&'), QStringLiteral("Quitter"));
        trigger("addFigureAction"); // the change is named as part of a sentence
        QCOMPARE(m_window->findChild<QAction *>(QStringLiteral("undoAction"))->text(),
                 QStringLiteral("Annuler ajouter une figure"));
        trigger("undoAction");
        // A figure keeps its own language.
        QVERIFY(view()->figure().title.startsWith(QStringLiteral("Mexico has passed")));
        m_window->setLanguage(QStringLiteral("en"));
        QCOMPARE(m_window->findChild<QAction *>(QStringLiteral("quitAction"))->text().remove(u'&'), QStringLiteral("Quit"));
    }

    void exportedFromTheWindowAndFromTheTerminalAreTheSameBytes()
    {
        m_answers.savePng = m_folder->filePath(QStringLiteral("window.png"));
        trigger("exportAction");
        QVERIFY(QFile::exists(m_answers.savePng));
        const QString other = m_folder->filePath(QStringLiteral("terminal.png"));
        QCOMPARE(QProcess::execute(QStringLiteral(TRADESTRATA_PROGRAM),
                                   {QStringLiteral("export"), QStringLiteral(":/sessions/mexico-passes-canada_en.strata"),
                                    QStringLiteral("--figure"), QStringLiteral("1"), QStringLiteral("-o"), other}),
                 0);
        QFile a(m_answers.savePng);
        QFile b(other);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QVERIFY(a.readAll() == b.readAll());
    }

    void theSizeOfTheLastExportIsRemembered()
    {
        m_answers.savePng = m_folder->filePath(QStringLiteral("window.png"));
        m_answers.exportSize = FigureSize::parse(QStringLiteral("800x600"));
        trigger("exportAction");
        QCOMPARE(QImage(m_answers.savePng).size(), QSize(800, 600));
        m_answers.exportSize.reset();
        trigger("exportAction");
        QCOMPARE(m_answers.suggestedSize, *FigureSize::parse(QStringLiteral("800x600")));
        m_window->close();
        QVERIFY(Settings::load().exportSize == FigureSize::parse(QStringLiteral("800x600")));
        m_answers.exportSize = m_window->source().spec().size; // back to the figure's own
        trigger("exportAction");
        m_answers.exportSize.reset();
        m_window->document().setCurrent(1);
        trigger("exportAction");
        QCOMPARE(m_answers.suggestedSize, m_window->source().spec().size);
    }

private:
    FigureView *view() { return m_window->findChild<FigureView *>(); }
    void trigger(const char *action) { m_window->findChild<QAction *>(QLatin1String(action))->trigger(); }

    const Builtin m_builtin;
    std::unique_ptr<QTemporaryDir> m_folder;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
};

TRADESTRATA_TEST(MainWindowTest, QApplication)
#include "tst_mainwindow.moc"
