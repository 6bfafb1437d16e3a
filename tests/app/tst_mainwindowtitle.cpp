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

    void theBarComesAndGoesWithTheSlider()
    {
        QVERIFY(m_window->messages().isEmpty());
        QVERIFY(status().contains(QStringLiteral("The title is true")));
        moveCursorTo("2025-08");
        QTRY_COMPARE(sentence(),
                     QStringLiteral("The title says that Mexico leads all countries; over the 12 months to August 2025 "
                                    "Canada led it by $6.3 bn."));
        QCOMPARE(m_window->messages().first().kind, MessageBarItem::Kind::Persistent);
        QVERIFY(m_window->find("messageRow")->isVisible());
        QVERIFY(status().contains(QStringLiteral("The title is not true")));
        QVERIFY(!m_window->document().isModified()); // the view changes nothing
        moveCursorTo("2026-01");
        QTRY_VERIFY(m_window->messages().isEmpty());
        QVERIFY(status().contains(QStringLiteral("The title is true")));
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
        moveCursorTo("2025-08");
        QTRY_COMPARE(m_window->messages().size(), 1);
        QTest::mouseClick(m_window->find("messageClose"), Qt::LeftButton);
        moveCursorTo("2025-07");
        QTest::qWait(50);
        QVERIFY(m_window->messages().isEmpty());
        QVERIFY(status().contains(QStringLiteral("The title is not true")));
        moveCursorTo("2026-01");
        moveCursorTo("2025-07");
        QTRY_COMPARE(m_window->messages().size(), 1);
    }

    void theLinkMends()
    {
        moveCursorTo("2025-08");
        QTRY_COMPARE(m_window->messages().size(), 1);
        const FigureSpec before = m_window->spec();
        QTest::mouseClick(m_window->find("messageLink"), Qt::LeftButton);
        QVERIFY(m_window->messages().isEmpty());
        QCOMPARE(title(),
                 QStringLiteral("Canada is the largest single-country buyer, $6.3 bn ahead of Mexico, 12 months to August 2025"));
        QVERIFY(!m_window->spec().titleClaim);
        moveCursorTo("2026-01"); // its fields follow the slider
        QTRY_COMPARE(title(),
                     QStringLiteral(
                         "Mexico is the largest single-country buyer, $7.9 bn ahead of Canada, 12 months to January 2026"));
        QVERIFY(m_window->messages().isEmpty());
        m_window->trigger("undoAction");
        QCOMPARE(m_window->spec(), before);
    }

    void exportAsksFirst()
    {
        m_window->trigger("exportAction");
        QVERIFY(m_window->answers.untrue.isEmpty()); // the title holds
        QVERIFY(QFile::remove(m_window->answers.savePng));
        moveCursorTo("2025-08");
        m_window->answers.letOut = false;
        m_window->trigger("exportAction");
        QVERIFY(m_window->answers.untrue.contains(QStringLiteral("Canada led")));
        QVERIFY(!QFile::exists(m_window->answers.savePng));
        m_window->answers.letOut = true;
        m_window->trigger("exportAction");
        QVERIFY(QFile::exists(m_window->answers.savePng));
    }

    void aStepPaintsTheTitleAsTheWholeFigureWould()
    {
        FigureSpec spec = m_window->spec();
        spec.title = QStringLiteral("{leader:MX,CA} leads {second:MX,CA} by {margin:MX,CA} ({span})");
        spec.titleClaim.reset();
        m_window->document().editSpec(spec, QStringLiteral("Title"));
        auto *view = m_window->window().findChild<FigureView *>();
        QString before = title();
        for (int step = 0; step < 4; ++step) {
            QTest::keyClick(m_window->find("periodTrack"), Qt::Key_Left);
            QTRY_VERIFY(title() != before);
            before = title();
            const QImage replaced = view->grab().toImage();
            view->setFigure(m_window->window().source().figure(), spec.size);
            QCOMPARE(replaced, view->grab().toImage());
        }
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
        moveCursorTo("2025-08");
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
        moveCursorTo("2025-08");
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
