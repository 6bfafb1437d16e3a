// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"

#include <QLabel>
#include <QToolButton>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// The check before publication in the real window: what it finds, mends and keeps.
class MainWindowCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<OpenWindow>(m_builtin);
        m_window->trigger("checkAction");
    }
    void cleanup() { m_window.reset(); }

    void theStoryIsAccepted()
    {
        QCOMPARE(sentences(), QStringList{s("The figure shows the release of March 2026, and that of October 2026 is known.")});
        QVERIFY(button("findingWithdraw") && !button("findingAccept"));
        QVERIFY(!m_window->document().isModified()); // looking changes nothing
    }

    void aFindingIsMended()
    {
        m_window->document().setCurrent(2); // an area over time
        FigureSpec spec = m_window->spec();
        spec.accepted.clear();
        m_window->document().editSpec(spec, s("No acceptance"));
        QCOMPARE(button("findingMend")->text(), s("Use the Newest Release"));
        QTest::mouseClick(button("findingMend"), Qt::LeftButton);
        QVERIFY(!m_window->spec().release);
        QCOMPARE(m_window->action("undoAction")->text(), s("Undo Use the Newest Release"));
        QTRY_VERIFY(!sentences().join(u' ').contains(s("October 2026 is known")));
        m_window->trigger("undoAction");
        QCOMPARE(m_window->spec(), spec);
    }

    void aReasonIsKeptInTheSession()
    {
        QTest::mouseClick(button("findingWithdraw"), Qt::LeftButton);
        QVERIFY(m_window->spec().accepted.isEmpty());
        QTRY_VERIFY(button("findingAccept"));
        m_window->answers.acceptReason.clear(); // cancelled
        QTest::mouseClick(button("findingAccept"), Qt::LeftButton);
        QVERIFY(m_window->spec().accepted.isEmpty());
        m_window->answers.acceptReason = s("it is history");
        QTest::mouseClick(button("findingAccept"), Qt::LeftButton);
        QCOMPARE(m_window->answers.acceptedFinding, sentences().first());
        QCOMPARE(m_window->spec().accepted, (QList<AcceptedFinding>{{s("data-old"), s("it is history")}}));
        QTRY_VERIFY(button("findingWithdraw"));
        QCOMPARE(m_window->find<QLabel>("findingAccepted")->text(), s("Accepted: it is history"));
        m_window->answers.saveSession = m_window->path("mine.strata");
        m_window->trigger("saveAction");
        QVERIFY(bytesOf(m_window->path("mine.strata")).contains("it is history"));
        const Run checked = run({s("export"), m_window->path("mine.strata"), s("-o"), m_window->path("out"), s("--check")});
        QCOMPARE(checked.err, QByteArray());
        QCOMPARE(checked.status, 0);
    }

    void itFollowsTheFigureAndItsTitle()
    {
        m_window->document().setCursor(PeriodRef::exactly(Period::month(Month::of(2025, 8)))); // looking changes nothing
        QCOMPARE(sentences().size(), 1);
        FigureSpec spec = m_window->spec();
        spec.mark = Period::month(Month::of(2025, 8));
        m_window->document().editSpec(spec, s("Mark"));
        QTRY_VERIFY(sentences().first().startsWith(s("The title says that Mexico leads all countries")));
        m_window->document().undoStack()->undo();
        QTRY_COMPARE(sentences().size(), 1);
        spec = m_window->spec();
        spec.size = {FigureSize::Unit::Millimetres, 60, 40, 300};
        m_window->document().editSpec(spec, s("Size"));
        QTRY_VERIFY(sentences().join(u' ').contains(s("smaller than 6 points")));
    }

    // What it shows after steps of the cursor is what it finds when the figure is made anew.
    void stepsOfTheCursorLeaveItRight()
    {
        for (const Chart chart : {Chart::Line, Chart::Ranking, Chart::Table}) {
            FigureSpec spec = m_window->spec();
            spec.chart = chart;
            spec.accepted.clear();
            spec.selection.list.append(PartnerCode{5088}); // without data before 1993
            spec.from = PeriodRef::first();
            m_window->document().editSpec(spec, s("Chart"));
            for (const Month month : {Month::of(1986, 3), Month::of(1992, 5), Month::of(2025, 8), Month::of(2026, 1)}) {
                m_window->document().setCursor(PeriodRef::exactly(Period::month(month)));
                QTest::qWait(50); // behind the frame
                const QStringList shown = sentences();
                m_window->document().setCurrent(1);
                m_window->document().setCurrent(0);
                QCOMPARE(shown, sentences());
            }
        }
    }

    void theReportIsThatOfTheCommand()
    {
        m_window->answers.saveSession = m_window->path("mine.strata");
        m_window->trigger("saveAction");
        for (const char *output : {"report", "report.pdf"}) {
            m_window->answers.saveReport = m_window->path("window/") + s(output);
            for (const char *folder : {"window", "command"})
                QVERIFY(QDir().mkpath(m_window->path(folder)));
            m_window->trigger("exportReportAction");
            QVERIFY2(m_window->messages().last().text.contains(s(output)), qPrintable(m_window->messages().last().text));
            const Run command = run({s("report"), m_window->path("mine.strata"), s("-o"), m_window->path("command/") + s(output),
                                     s("--language"), s("en")},
                                    m_window->folder.path());
            QCOMPARE(command.status, 0);
        }
        // Only the program's own hashes have a fixed seed, and with it the order of objects in a PDF.
        QVERIFY(bytesOf(m_window->path("window/report.pdf")).contains("/Count 7\n"));
        QVERIFY(bytesOf(m_window->path("command/report.pdf")).contains("/Count 7\n"));
        const QStringList files = QDir(m_window->path("command/report")).entryList(QDir::Files);
        QCOMPARE(files.size(), 8);
        for (const QString &file : files)
            QVERIFY2(bytesOf(m_window->path("window/report/") + file) == bytesOf(m_window->path("command/report/") + file),
                     qPrintable(file));
    }

private:
    QToolButton *button(const char *name) const { return m_window->find<QToolButton>(name); }
    QStringList sentences() const
    {
        QStringList all;
        for (const QLabel *label : m_window->find("checkPanel")->findChildren<QLabel *>(s("findingSentence"))) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all;
    }

    Builtin m_builtin;
    std::unique_ptr<OpenWindow> m_window;
};

TRADESTRATA_TEST(MainWindowCheckTest, QApplication)
#include "tst_mainwindowcheck.moc"
