// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/controls/figurebar.h"

#include <QAbstractButton>
#include <QDir>
#include <QLockFile>
#include <QTabBar>

#include <algorithm>
#include <functional>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// What the user did in the window is kept, whatever comes next.
class MainWindowKeptTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_window = std::make_unique<OpenWindow>(m_builtin); }
    void cleanup() { m_window.reset(); }

    void wordsEditedInPlaceAreTaken_data()
    {
        using Leave = std::function<void(OpenWindow &)>;
        QTest::addColumn<QString>("edit");
        QTest::addColumn<int>("word");
        QTest::addColumn<Leave>("leave");
        const std::pair<const char *, Leave> ways[] = {
            {"Return", [](OpenWindow &w) { w.press(Qt::Key_Return); }},
            {"Tab", [](OpenWindow &w) { w.press(Qt::Key_Tab); }},
            {"focus", [](OpenWindow &w) { w.find("partnerSearch")->setFocus(); }},
            {"click",
             [](OpenWindow &w) {
                 QTest::mouseClick(w.find("figureView"), Qt::LeftButton, {}, {3, 3});
             }},
            {"save", [](OpenWindow &w) { w.press(Qt::Key_S, Qt::ControlModifier); }},
            {"export", [](OpenWindow &w) { w.press(Qt::Key_E, Qt::ControlModifier); }},
            {"export button", [](OpenWindow &w) { QTest::mouseClick(w.find("exportButton"), Qt::LeftButton); }},
            {"another figure", [](OpenWindow &w) { w.trigger("nextFigureAction"); }},
            {"another tab",
             [](OpenWindow &w) {
                 auto *tabs = w.window().findChild<QTabBar *>(QStringLiteral("figureTabBar"));
                 QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
             }},
            {"a new figure", [](OpenWindow &w) { w.trigger("duplicateFigureAction"); }},
            {"another word",
             [](OpenWindow &w) {
                 w.trigger("editNoteAction");
                 w.trigger("editSubtitleAction");
             }},
            {"a window that gets smaller",
             [](OpenWindow &w) {
                 w.window().resize(1100, 700);
                 QCoreApplication::processEvents();
                 w.press(Qt::Key_Return);
             }},
        };
        const char *actions[] = {"editTitleAction", "editSubtitleAction", "editNoteAction"};
        for (int word = 0; word < 3; ++word) {
            for (const auto &[name, leave] : ways)
                QTest::addRow("%s: %s", actions[word], name) << QString::fromLatin1(actions[word]) << word << leave;
        }
    }

    void wordsEditedInPlaceAreTaken()
    {
        QFETCH(const QString, edit);
        QFETCH(const int, word);
        QFETCH(const std::function<void(OpenWindow &)>, leave);
        m_window->answers.saveSession = m_window->path("mine.strata");
        m_window->answers.savePng = m_window->path("figure.png");
        typeInPlace(edit.toLatin1().constData());
        leave(*m_window);
        const FigureSpec &spec = m_window->session().figures[0].spec;
        QCOMPARE((QStringList{spec.title, spec.subtitle, spec.note})[word], QStringLiteral("Typed where it stands"));
        const auto others = m_window->session().figures.sliced(2);
        QVERIFY(std::ranges::none_of(others, [](const SessionFigure &figure) {
            return QStringList{figure.spec.title, figure.spec.subtitle, figure.spec.note}.contains(
                QStringLiteral("Typed where it stands"));
        }));
    }

    void whatIsSavedHasTheWords()
    {
        m_window->answers.saveSession = m_window->path("mine.strata");
        typeInPlace("editTitleAction");
        m_window->press(Qt::Key_S, Qt::ControlModifier);
        QFile file(m_window->path("mine.strata"));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("Typed where it stands"));
        QVERIFY(!m_window->document().isModified());
    }

    void quittingAsksForTheWords()
    {
        m_window->answers.keep = Questions::Keep::Cancel;
        typeInPlace("editTitleAction");
        m_window->press(Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(m_window->answers.asked, 1);
        QVERIFY(m_window->window().isVisible());
        m_window->trigger("undoAction");
        m_window->trigger("editTitleAction");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Again"));
        QVERIFY(!m_window->window().close()); // by its frame
        QCOMPARE(m_window->answers.asked, 2);
        m_window->answers.keep = Questions::Keep::Discard;
    }

    void escapeLeavesTheWordsAsTheyWere()
    {
        const FigureSpec before = m_window->spec();
        typeInPlace("editTitleAction");
        m_window->press(Qt::Key_Escape);
        QVERIFY(!m_window->find("wordEditor")->isVisible());
        QCOMPARE(m_window->spec(), before);
        QVERIFY(!m_window->document().isModified());
    }

    void aTitleOfOnesOwnDropsTheTieOfTheOldOne()
    {
        QVERIFY(m_window->spec().titleClaim);
        typeInPlace("editTitleAction");
        m_window->press(Qt::Key_Return);
        QVERIFY(!m_window->spec().titleClaim);
        m_window->trigger("undoAction");
        QVERIFY(m_window->spec().titleClaim);
        auto *field = m_window->find<QLineEdit>("titleEdit");
        field->setFocus();
        field->end(false);
        QTest::keyClicks(field, QStringLiteral("!"));
        QVERIFY(!m_window->spec().titleClaim);
        m_window->press(Qt::Key_Backspace); // the words are those that were tied
        QVERIFY(m_window->spec().titleClaim);
        QVERIFY(!m_window->document().isModified());
    }

    void theSecondWindowOnASessionAsksBeforeItOverwrites()
    {
        OpenWindow &first = *m_window;
        first.answers.saveSession = first.path("mine.strata");
        first.trigger("saveAsAction");
        OpenWindow second(m_builtin, {first.path("mine.strata")});
        QTRY_COMPARE(second.document().path(), first.path("mine.strata"));
        rename(first, QStringLiteral("By the first"));
        first.trigger("saveAction");
        first.trigger("saveAction"); // its own writing is nobody else's
        QCOMPARE(first.answers.askedChanged, 0);
        rename(second, QStringLiteral("By the second"));
        second.trigger("saveAction");
        QCOMPARE(second.answers.askedChanged, 1);
        QVERIFY(saved().contains("By the first") && !saved().contains("By the second"));
        QVERIFY(second.document().isModified());
        second.answers.keep = Questions::Keep::Save;
        QVERIFY(!second.window().close()); // quitting asks the question too
        QCOMPARE(second.answers.askedChanged, 2);
        second.answers.changed = Questions::Changed::SaveAs;
        second.answers.saveSession = first.path("other.strata");
        second.trigger("saveAction");
        QVERIFY(!saved().contains("By the second") && saved("other.strata").contains("By the second"));
        QVERIFY(!second.document().isModified());
        QVERIFY(QDir(first.folder.path()).entryList({QStringLiteral("*.lock")}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void overwritesOnlyWhatWasAskedAbout()
    {
        OpenWindow &first = *m_window;
        first.answers.saveSession = first.path("mine.strata");
        first.trigger("saveAsAction");
        OpenWindow second(m_builtin, {first.path("mine.strata")});
        QTRY_COMPARE(second.document().path(), first.path("mine.strata"));
        rename(first, QStringLiteral("By the first"));
        first.trigger("saveAction");
        rename(second, QStringLiteral("By the second"));
        second.answers.changed = Questions::Changed::Overwrite;
        second.trigger("saveAction");
        QCOMPARE(second.answers.askedChanged, 1);
        QVERIFY(saved().contains("By the second") && !second.document().isModified());
        rename(first, QStringLiteral("By the first again"));
        first.trigger("saveAction");
        QCOMPARE(first.answers.askedChanged, 1);
        QVERIFY(saved().contains("By the second"));
        QVERIFY(QFile::remove(first.path("mine.strata"))); // nobody's work is there
        first.trigger("saveAction");
        QVERIFY(saved().contains("By the first again"));
    }

    void aSessionThatIsBeingWrittenIsNotWritten()
    {
        m_window->answers.saveSession = m_window->path("mine.strata");
        m_window->trigger("saveAsAction");
        rename(*m_window, QStringLiteral("Mine"));
        QLockFile lock(m_window->path(".mine.strata.lock"));
        QVERIFY(lock.lock());
        m_window->trigger("saveAction");
        QVERIFY(!saved().contains("Mine") && m_window->document().isModified());
        QCOMPARE(m_window->messages().size(), 1);
        lock.unlock();
        m_window->trigger("saveAction");
        QVERIFY(saved().contains("Mine") && !m_window->document().isModified());
    }

    void optionsThatAChartHasNoPlaceForComeBack()
    {
        FigureSpec spec = m_window->spec();
        spec.recessions = spec.crossings = spec.lens = spec.events = spec.leaderRibbon = true;
        spec.total = true;
        m_window->document().editSpec(spec, QStringLiteral("Options"));
        for (const char *chart : {"chartArea", "chartRanking", "chartShare"}) {
            QTest::mouseClick(m_window->find(chart), Qt::LeftButton);
            QVERIFY(m_window->spec().chart != Chart::Line && !m_window->spec().crossings && !m_window->spec().lens);
            QVERIFY(!m_window->window().source().error());
        }
        m_window->document().editSpec(withTitle(m_window->spec(), QStringLiteral("Between")), QStringLiteral("Title"));
        QTest::mouseClick(m_window->find("chartLine"), Qt::LeftButton);
        QCOMPARE(m_window->spec(), withTitle(spec, QStringLiteral("Between")));
        m_window->trigger("undoAction"); // and so with steps of the history in between
        m_window->trigger("undoAction");
        QTest::mouseClick(m_window->find("chartLine"), Qt::LeftButton);
        QCOMPARE(m_window->spec(), spec);
    }

    void andFromAFile()
    {
        const FigureSpec spec = m_window->spec();
        QVERIFY(spec.crossings && spec.lens);
        QTest::mouseClick(m_window->find("chartArea"), Qt::LeftButton);
        m_window->answers.saveSession = m_window->path("mine.strata");
        m_window->trigger("saveAsAction");
        OpenWindow second(m_builtin, {m_window->path("mine.strata")});
        QTRY_COMPARE(second.document().path(), m_window->path("mine.strata"));
        QVERIFY(second.messages().isEmpty());
        QTest::mouseClick(second.find("chartLine"), Qt::LeftButton);
        QCOMPARE(second.spec(), spec);
    }

    void aSpecThatMakesNoSenseIsMended()
    {
        QFile file(m_window->path("odd.strata"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"tradestrata_session": 1, "figures": [{"name": "Odd", "chart": "area", "crossings": true}]})");
        file.close();
        OpenWindow odd(m_builtin, {m_window->path("odd.strata")});
        QTRY_COMPARE(odd.document().path(), m_window->path("odd.strata"));
        QVERIFY(!odd.window().source().error() && odd.window().source().numbers());
        QVERIFY(std::ranges::any_of(odd.messages(), [](const MessageBarItem &item) {
            return item.text.contains(QStringLiteral("“crossings” cannot be “true”"));
        }));
        QTest::mouseClick(odd.find("chartLine"), Qt::LeftButton);
        QVERIFY(odd.spec().crossings);
    }

    void removedDataStayRemoved()
    {
        QVERIFY(m_window->spec().crossings);
        QTest::mouseClick(m_window->find("chartArea"), Qt::LeftButton);
        QTest::mouseClick(m_window->find("chartLine"), Qt::LeftButton);
        QVERIFY(m_window->spec().crossings);
        m_window->find<QAbstractButton>("crossingsCheck")->click();
        QVERIFY(!m_window->spec().crossings);
        QTest::mouseClick(m_window->find("chartArea"), Qt::LeftButton);
        QTest::mouseClick(m_window->find("chartLine"), Qt::LeftButton);
        QVERIFY(!m_window->spec().crossings);
    }

    void theMonthThatYearsAreComparedThroughComesBack()
    {
        FigureSpec spec = m_window->spec();
        spec.measure = Measure::Year;
        spec.chart = Chart::Bars;
        spec.crossings = spec.lens = false;
        spec.through = 8;
        m_window->document().editSpec(spec, QStringLiteral("Bars"));
        auto *bar = m_window->window().findChild<FigureBar *>();
        emit bar->measureEdited(Measure::Month);
        QVERIFY(!m_window->spec().through && m_window->spec().measure == Measure::Month);
        emit bar->measureEdited(Measure::Year);
        emit bar->chartEdited(Chart::Bars, ShowAs::Value);
        QCOMPARE(m_window->spec(), spec);
    }

    void theFirstWindowFitsTheScreen_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::newRow("1366x768") << QSize(1366, 768);
        QTest::newRow("1366x768 with a panel") << QSize(1366, 728);
        QTest::newRow("1366x768 at 125%") << QSize(1092, 614);
        QTest::newRow("1366x768 at 125% with a panel") << QSize(1092, 574);
        QTest::newRow("1920x1080") << QSize(1920, 1080);
    }

    void theFirstWindowFitsTheScreen()
    {
        QFETCH(const QSize, screen);
        Answers answers;
        MainWindow window(m_builtin, *m_builtin.fonts(), questionsFor(answers));
        for (const char *language : {"en", "es", "fr"}) {
            window.setLanguage(QLatin1String(language));
            window.begin({});
            window.fitInto({{0, 0}, screen});
            QVERIFY(window.width() <= screen.width() && window.height() < screen.height());
            const bool isLarge = screen.width() > 1366;
            QCOMPARE(window.isMaximized(), !isLarge);
            const QSize least = window.minimumSizeHint();
            QVERIFY2(least.width() <= screen.width() && least.height() < screen.height(),
                     qPrintable(QStringLiteral("%1x%2").arg(least.width()).arg(least.height())));
        }
    }

private:
    static FigureSpec withTitle(FigureSpec spec, const QString &title)
    {
        spec.title = title;
        spec.titleClaim.reset();
        return spec;
    }
    static void rename(OpenWindow &window, const QString &title)
    {
        window.document().editSpec(withTitle(window.spec(), title), QStringLiteral("Title"));
    }
    QByteArray saved(const char *name = "mine.strata") const
    {
        QFile file(m_window->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void typeInPlace(const char *action)
    {
        m_window->trigger(action);
        QTest::keyClicks(m_window->find("wordEditor"), QStringLiteral("Typed where it stands"));
        QVERIFY(m_window->find("wordEditor")->isVisible());
    }

    const Builtin m_builtin;
    std::unique_ptr<OpenWindow> m_window;
};

TRADESTRATA_TEST(MainWindowKeptTest, QApplication)
#include "tst_mainwindowkept.moc"
