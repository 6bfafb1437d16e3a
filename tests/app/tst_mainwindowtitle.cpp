// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/render/figureview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QMenu>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// A title that says who leads: the window reports when it is not true, offers a true one, and asks before it is
/// exported.
class MainWindowTitleTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<OpenWindow>(m_builtin);
        m_window->answers.savePng = m_window->path("figure.png");
    }
    void cleanup() { m_window.reset(); }

    void theBarComesAndGoesWithTheMark()
    {
        QVERIFY(m_window->messages().isEmpty());
        QVERIFY(status().contains(QStringLiteral("The title is true")));
        mark("2025-08");
        QTRY_COMPARE(sentence(),
                     QStringLiteral("The title says that Mexico leads all countries; over the 12 months to August 2025 "
                                    "Canada led it by $6.3 bn."));
        QCOMPARE(m_window->messages().first().kind, MessageBarItem::Kind::Persistent);
        QVERIFY(m_window->find("messageRow")->isVisible());
        QVERIFY(status().contains(QStringLiteral("The title is not true")));
        mark("2026-01");
        QTRY_VERIFY(m_window->messages().isEmpty());
        QVERIFY(status().contains(QStringLiteral("The title is true")));
    }

    // In each month the slider can be at, the figure says what it says, and it is as true.
    void lookingChangesNoTitle()
    {
        QSignalSpy changed(&m_window->window().source(), &FigureSource::figureChanged);
        QSignalSpy moved(&m_window->window().source(), &FigureSource::figureMoved);
        for (const bool isFilledIn : {false, true}) {
            FigureSpec spec = m_window->spec();
            if (isFilledIn) {
                spec.title = QStringLiteral("{leader:MX,CA} leads {second:MX,CA} by {margin:MX,CA} ({span})");
                spec.titleClaim.reset();
                m_window->document().editSpec(spec, QStringLiteral("Title"));
            }
            const QString before = title();
            const QString told = status();
            const bool wasModified = m_window->document().isModified();
            changed.clear();
            for (Month month = Month::of(2023, 1); month <= Month::of(2026, 1); month = month + 1) {
                m_window->document().setCursor(PeriodRef::exactly(Period::month(month)));
                QCOMPARE(title(), before);
                QCOMPARE(status(), told);
                QVERIFY(m_window->messages().isEmpty());
            }
            QTest::qWait(50);
            QVERIFY(m_window->messages().isEmpty());
            QCOMPARE(changed.size() + moved.size(), 0); // nothing is made anew
            QCOMPARE(m_window->document().isModified(), wasModified);
        }
    }

    void theTitleOfARankingIsAboutItsPeriod()
    {
        m_window->press(Qt::Key_5, Qt::AltModifier);
        QTRY_COMPARE(m_window->spec().chart, Chart::Ranking);
        FigureSpec spec = m_window->spec();
        spec.measure = Measure::Month;
        m_window->document().editSpec(spec, QStringLiteral("Measure"));
        moveCursorTo("2025-08");
        QTRY_VERIFY(m_window->messages().isEmpty());
        moveCursorTo("2025-06");
        QTRY_COMPARE(sentence(), QStringLiteral("The title says that Mexico leads all countries; in June 2025 Canada led it "
                                                "by $0.57 bn."));
    }

    // The key marks the period of the cursor, in the figure and in its title, and takes the mark away there.
    void theKeyMarksThePeriodOfTheCursor()
    {
        FigureSpec spec = m_window->spec();
        spec.title = QStringLiteral("{leader:MX,CA} leads {second:MX,CA} by {margin:MX,CA} ({span})");
        spec.titleClaim.reset();
        m_window->document().editSpec(spec, QStringLiteral("Title"));
        const QString before = title();
        moveCursorTo("2025-08");
        auto *action = m_window->action("markAction");
        QVERIFY(!action->isChecked());
        m_window->press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(m_window->spec().mark, std::optional(Period::month(Month::of(2025, 8))));
        QCOMPARE(title(), QStringLiteral("Canada leads Mexico by $6.3 bn (12 months to August 2025)"));
        QVERIFY(action->isChecked());
        QCOMPARE(m_window->find<QLineEdit>("markEdit")->text(), QStringLiteral("2025-08"));
        const auto &layout = m_window->window().findChild<FigureView *>()->layout();
        QVERIFY(std::ranges::any_of(layout.texts, [](const TextItem &item) {
            return item.period >= 0 && item.text == QStringLiteral("341.6");
        }));
        moveCursorTo("2025-07");
        QVERIFY(!action->isChecked());
        m_window->press(Qt::Key_M, Qt::ControlModifier); // another period instead
        QCOMPARE(m_window->spec().mark, std::optional(Period::month(Month::of(2025, 7))));
        QVERIFY(action->isChecked());
        m_window->press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(!m_window->spec().mark && !action->isChecked());
        QCOMPARE(title(), before);
        m_window->trigger("undoAction");
        QCOMPARE(m_window->spec().mark, std::optional(Period::month(Month::of(2025, 7))));
        m_window->trigger("undoAction");
        QCOMPARE(m_window->spec().mark, std::optional(Period::month(Month::of(2025, 8))));
        spec = m_window->spec();
        spec.measure = Measure::Year; // the mark is at the period that contains its month
        m_window->document().editSpec(spec, QStringLiteral("Measure"));
        moveCursorTo("2025-03");
        QVERIFY(action->isChecked());
    }

    void aRankingHasNoMark()
    {
        mark("2025-08");
        m_window->press(Qt::Key_5, Qt::AltModifier);
        QTRY_COMPARE(m_window->spec().chart, Chart::Ranking);
        QVERIFY(!m_window->spec().mark);
        auto *edit = m_window->find<QLineEdit>("markEdit");
        QTRY_VERIFY(!edit->isEnabled() && edit->toolTip().startsWith(QStringLiteral("A mark is on an axis of time")));
        m_window->press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(!m_window->spec().mark);
        QTRY_VERIFY(std::ranges::any_of(m_window->messages(), [](const MessageBarItem &item) {
            return item.text.startsWith(QStringLiteral("A mark is on an axis of time"));
        }));
        m_window->press(Qt::Key_1, Qt::AltModifier); // it was kept
        QTRY_COMPARE(m_window->spec().chart, Chart::Line);
        QCOMPARE(m_window->spec().mark, std::optional(Period::month(Month::of(2025, 8))));
    }

    // It is kept for a window that has it, and the title is about what is drawn.
    void aMarkOutsideTheWindowIsTold()
    {
        mark("2025-08");
        FigureSpec spec = m_window->spec();
        spec.title = QStringLiteral("{leader:MX,CA} leads ({span})");
        spec.titleClaim.reset();
        spec.to = *PeriodRef::parse(QStringLiteral("2025-06"));
        m_window->document().editSpec(spec, QStringLiteral("Window"));
        QTRY_COMPARE(sentence(), QStringLiteral("August 2025 is not marked: the figure ends with June 2025."));
        QCOMPARE(title(), QStringLiteral("Canada leads (12 months to June 2025)"));
        QCOMPARE(m_window->spec().mark, std::optional(Period::month(Month::of(2025, 8))));
        spec.to = PeriodRef::latest();
        m_window->document().editSpec(spec, QStringLiteral("Window"));
        QTRY_VERIFY(m_window->messages().isEmpty());
        QCOMPARE(title(), QStringLiteral("Canada leads (12 months to August 2025)"));
        spec.from = *PeriodRef::parse(QStringLiteral("2025-10"));
        m_window->document().editSpec(spec, QStringLiteral("Window"));
        QTRY_COMPARE(m_window->messages().size(), 1);
        QTest::mouseClick(m_window->find("messageLink"), Qt::LeftButton);
        QVERIFY(!m_window->spec().mark && m_window->messages().isEmpty());
    }

    void whatMakesItFalseIsTold()
    {
        FigureSpec spec = m_window->spec();
        spec.flow = Flow::Imports;
        m_window->document().editSpec(spec, QStringLiteral("Flow"));
        QVERIFY(sentence().contains(QStringLiteral("Exports")) && sentence().contains(QStringLiteral("Imports")));
        m_window->trigger("undoAction");
        QVERIFY(m_window->messages().isEmpty());
        spec = m_window->spec();
        spec.measure = Measure::YearToDate;
        spec.titleClaim->lead = {5700};
        m_window->document().editSpec(spec, QStringLiteral("Measure"));
        QVERIFY(sentence().startsWith(QStringLiteral("The title says that China leads all countries; in January 2026 ")));
    }

    void aNoticeThatIsClosedStaysClosedUntilTheTitleIsTrueAgain()
    {
        mark("2025-08");
        QTRY_COMPARE(m_window->messages().size(), 1);
        QTest::mouseClick(m_window->find("messageClose"), Qt::LeftButton);
        mark("2025-07");
        QTest::qWait(50);
        QVERIFY(m_window->messages().isEmpty());
        QVERIFY(status().contains(QStringLiteral("The title is not true")));
        mark("2026-01");
        mark("2025-07");
        QTRY_COMPARE(m_window->messages().size(), 1);
    }

    void theLinkMends()
    {
        mark("2025-08");
        QTRY_COMPARE(m_window->messages().size(), 1);
        const FigureSpec before = m_window->spec();
        QTest::mouseClick(m_window->find("messageLink"), Qt::LeftButton);
        QVERIFY(m_window->messages().isEmpty());
        QCOMPARE(title(),
                 QStringLiteral("Canada is the largest single-country buyer, $6.3 bn ahead of Mexico, 12 months to August 2025"));
        QVERIFY(!m_window->spec().titleClaim);
        mark("2026-01"); // its fields follow the mark
        QTRY_COMPARE(title(),
                     QStringLiteral(
                         "Mexico is the largest single-country buyer, $7.9 bn ahead of Canada, 12 months to January 2026"));
        QVERIFY(m_window->messages().isEmpty());
        m_window->trigger("undoAction");
        m_window->trigger("undoAction");
        QCOMPARE(m_window->spec(), before);
    }

    void exportAsksFirst()
    {
        m_window->trigger("exportAction");
        QVERIFY(m_window->answers.untrue.isEmpty()); // the title holds
        QVERIFY(QFile::remove(m_window->answers.savePng));
        mark("2025-08");
        m_window->answers.letOut = false;
        m_window->trigger("exportAction");
        QVERIFY(m_window->answers.untrue.contains(QStringLiteral("Canada led")));
        QVERIFY(!QFile::exists(m_window->answers.savePng));
        QCOMPARE(m_window->answers.leaves, Questions::Leaves::Export);
        m_window->trigger("copyFigureAction");
        QCOMPARE(m_window->answers.leaves, Questions::Leaves::Copy);
        m_window->answers.letOut = true;
        m_window->trigger("exportAction");
        QVERIFY(QFile::exists(m_window->answers.savePng));
    }

    void aReportAsksAboutEveryFigure()
    {
        m_window->answers.saveReport = m_window->path("report.pdf");
        m_window->answers.letOut = false;
        const QString name = m_window->session().figures[0].name;
        mark("2025-08");
        m_window->document().setCurrent(1); // whose title is true
        m_window->answers.untrue.clear();
        m_window->trigger("exportReportAction");
        QCOMPARE(m_window->answers.leaves, Questions::Leaves::Report);
        QVERIFY2(m_window->answers.untrue.contains(name), qPrintable(m_window->answers.untrue));
        QVERIFY(!QFile::exists(m_window->answers.saveReport));
        m_window->answers.letOut = true;
        m_window->trigger("exportReportAction");
        QVERIFY(QFile::exists(m_window->answers.saveReport));
    }

    void suggestionsPutTheirTemplatesIn()
    {
        auto *menu = m_window->find<QMenu>("titleEditSuggestionMenu");
        menu->popup(m_window->window().pos()); // they are looked for when they are asked for
        QTRY_VERIFY(menu->actions().size() >= 4);
        QAction *leader = menu->actions()[1];
        const QString text = leader->text();
        QVERIFY(text.startsWith(QStringLiteral("Mexico is the largest single-country buyer")));
        menu->close();
        leader->trigger();
        QVERIFY(m_window->spec().title.contains(QStringLiteral("{leader}")));
        QVERIFY(!m_window->spec().titleClaim); // it belonged to other words
        QCOMPARE(title(), text);
        QCOMPARE(m_window->find<QLineEdit>("titleEdit")->text(), m_window->spec().title);
        m_window->trigger("undoAction");
        QVERIFY(m_window->spec().titleClaim);
    }

    void aTitleIsTiedAndUntied()
    {
        auto *box = m_window->find<QComboBox>("titleClaimBox");
        QVERIFY(box->currentIndex() > 0); // the story's is tied
        choose(box, 0);
        QVERIFY(!m_window->spec().titleClaim);
        mark("2025-08");
        QTest::qWait(50);
        QVERIFY(m_window->messages().isEmpty());
        choose(box, box->findText(QStringLiteral("Mexico leads Canada")));
        QCOMPARE(m_window->spec().titleClaim, std::optional(TitleClaim{{2010}, PartnerCode{1220}, Flow::Exports, {}, {}}));
        QVERIFY(sentence().startsWith(QStringLiteral("The title says that Mexico leads Canada")));
        auto *edit = m_window->find<QLineEdit>("titleEdit");
        edit->setFocus();
        edit->selectAll();
        m_window->press(Qt::Key_Delete); // the figure's own title makes no claim
        QVERIFY(!m_window->spec().titleClaim && m_window->messages().isEmpty());
        QVERIFY(!box->isEnabled() && !box->toolTip().isEmpty());
    }

    void anUnknownFieldIsReportedWhenTypingRests()
    {
        m_window->type(m_window->find<QLineEdit>("titleEdit"), QStringLiteral("{leadr} leads"));
        QVERIFY(m_window->messages().isEmpty());
        QCOMPARE(title(), QStringLiteral("{leadr} leads"));
        QTRY_VERIFY(sentence().contains(QStringLiteral("{leadr}")));
    }

    void everyLanguageSaysItInItsWords()
    {
        mark("2025-08");
        QTRY_COMPARE(m_window->messages().size(), 1);
        const QString english = sentence();
        for (const char *code : {"es", "fr"}) {
            m_window->window().setLanguage(QLatin1String(code));
            QCOMPARE(m_window->messages().size(), 1);
            QVERIFY(sentence() != english && sentence().contains(QStringLiteral("2025")));
            QVERIFY(!status().contains(QStringLiteral("title")));
        }
    }

    void everyBoundFigureOfTheStoryHolds()
    {
        for (int figure = 0; figure < m_window->session().figures.size(); ++figure) {
            m_window->document().setCurrent(figure);
            QVERIFY(m_window->window().source().numbers()->title.isBound());
            QVERIFY(!m_window->window().source().titleWhy());
        }
    }

private:
    void moveCursorTo(const char *period) { m_window->document().setCursor(*PeriodRef::parse(QString::fromLatin1(period))); }
    void mark(const char *period)
    {
        FigureSpec spec = m_window->spec();
        spec.mark = Period::parse(QString::fromLatin1(period));
        m_window->document().editSpec(spec, QStringLiteral("Mark"));
    }
    QString sentence() const { return m_window->messages().isEmpty() ? QString() : m_window->messages().first().text; }
    QString status() const { return m_window->find<QLabel>("statusFigure")->text(); }
    QString title() const { return m_window->window().findChild<FigureView *>()->figure().title; }
    void choose(QComboBox *box, int index)
    {
        box->setFocus();
        while (box->currentIndex() != index)
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }

    const Builtin m_builtin;
    std::unique_ptr<OpenWindow> m_window;
};

TRADESTRATA_TEST(MainWindowTitleTest, QApplication)
#include "tst_mainwindowtitle.moc"
