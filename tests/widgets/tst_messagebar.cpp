// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "widgets/controls/messagebar.h"
#include "widgets/controls/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

#include <algorithm>

using namespace tradestrata;

using Kind = MessageBarItem::Kind;

/// The message bar in a window: one message at a time, the others counted, and the progress of long work.
class TestMessageBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void isHiddenWithNothingToSay();
    void showsOneAndCountsTheRest();
    void theNewestComesFirst();
    void confirmationsPassByThemselves();
    void answersComeBeforePersistentMessages();
    void aNewerOneOfTheSameIdReplacesIt();
    void closingShowsTheNext();
    void escapeClosesOnlyWithFocus();
    void theLinkNamesItsItem();
    void programChangesAreSilent();
    void aLongSentenceIsWhole();
    void noticesAndErrorsHaveTheirGround();
    void screenReadersAreAlerted();
    void shortWorkShowsNoProgress();
    void longWorkShowsProgressAndStops();
    void everyControlHasNames();

private:
    template<class T>
    T *child(const char *name) const
    {
        return m_bar->findChild<T *>(QLatin1String(name));
    }
    QString shown() const { return child<QLabel>("messageText")->text(); }
    static MessageBarItem item(Kind kind, const char *text, const char *link = "")
    {
        return {kind, QLatin1String(text).toString().toLower(), QLatin1String(text), QLatin1String(link)};
    }

    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;
};

void TestMessageBar::initTestCase() { WindowTheme::light().applyTo(*qApp); }

void TestMessageBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_bar = new MessageBar;
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addStretch(1);
    m_window->resize(720, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMessageBar::cleanup() { m_window.reset(); }

void TestMessageBar::isHiddenWithNothingToSay()
{
    QVERIFY(!m_bar->isVisible());
    m_bar->show(item(Kind::Notice, "One."));
    QTRY_VERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->height(), 36);
    m_bar->clear();
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::showsOneAndCountsTheRest()
{
    QSignalSpy waiting(m_bar, &MessageBar::waitingChanged);
    m_bar->show(item(Kind::Notice, "One."));
    QCOMPARE(waiting.count(), 0);
    m_bar->show(item(Kind::Notice, "Two."));
    m_bar->show(item(Kind::Notice, "Three."));
    QCOMPARE(shown(), QStringLiteral("Three."));
    QCOMPARE(waiting.count(), 2);
    QCOMPARE(waiting.last().first().toInt(), 2);
    m_bar->clear();
    QCOMPARE(waiting.last().first().toInt(), 0);
}

void TestMessageBar::theNewestComesFirst()
{
    m_bar->show(item(Kind::Notice, "Notice."));
    m_bar->show(item(Kind::Error, "First error."));
    m_bar->show(item(Kind::Error, "Second error."));
    m_bar->show(item(Kind::Notice, "Later notice."));
    QStringList texts;
    for (const MessageBarItem &waiting : m_bar->items())
        texts.append(waiting.text);
    QCOMPARE(texts, QStringList({QStringLiteral("Later notice."), QStringLiteral("Second error."), QStringLiteral("First error."),
                                 QStringLiteral("Notice.")}));
    QCOMPARE(shown(), texts.first());
    m_bar->show(item(Kind::Notice, "Notice.")); // again, as an answer to something else
    QCOMPARE(shown(), QStringLiteral("Notice."));
}

void TestMessageBar::confirmationsPassByThemselves()
{
    m_bar->setConfirmedFor(std::chrono::milliseconds(50));
    QLineEdit other(m_window.get()); // what the user is about
    other.show();
    other.setFocus();
    QSignalSpy dismissed(m_bar, &MessageBar::dismissed);
    m_bar->show(item(Kind::Notice, "Two series were left out."));
    m_bar->show(item(Kind::Confirmation, "The figure was written."));
    QCOMPARE(shown(), QStringLiteral("The figure was written."));
    QTRY_COMPARE(shown(), QStringLiteral("Two series were left out."));
    QCOMPARE(m_bar->items().size(), 1);
    QCOMPARE(dismissed.count(), 0);
    // It waits its turn behind what came after it.
    m_bar->show(item(Kind::Confirmation, "The data were copied."));
    m_bar->show(item(Kind::Error, "Broken."));
    m_bar->remove(QStringLiteral("broken."));
    QCOMPARE(shown(), QStringLiteral("The data were copied."));
    QTRY_COMPARE(shown(), QStringLiteral("Two series were left out."));
    // Not from under somebody who is about to close it.
    m_bar->show(item(Kind::Confirmation, "The figure was copied."));
    child<QToolButton>("messageClose")->setFocus(Qt::TabFocusReason);
    QTest::qWait(200);
    QCOMPARE(shown(), QStringLiteral("The figure was copied."));
}

void TestMessageBar::aNewerOneOfTheSameIdReplacesIt()
{
    m_bar->show({Kind::Notice, QStringLiteral("check"), QStringLiteral("The sums differ."), {}});
    m_bar->show(item(Kind::Notice, "Two."));
    m_bar->show({Kind::Notice, QStringLiteral("check"), QStringLiteral("Las sumas difieren."), {}});
    QCOMPARE(m_bar->items().size(), 2);
    QCOMPARE(shown(), QStringLiteral("Las sumas difieren."));
    m_bar->show({Kind::Error, QStringLiteral("two."), QStringLiteral("Two is an error."), {}});
    QCOMPARE(m_bar->items().size(), 2);
    QCOMPARE(shown(), QStringLiteral("Two is an error."));
    m_bar->remove(QStringLiteral("two."));
    QCOMPARE(shown(), QStringLiteral("Las sumas difieren."));
}

void TestMessageBar::closingShowsTheNext()
{
    QSignalSpy dismissed(m_bar, &MessageBar::dismissed);
    m_bar->show(item(Kind::Notice, "One."));
    m_bar->show(item(Kind::Notice, "Two."));
    QTest::mouseClick(child<QToolButton>("messageClose"), Qt::LeftButton);
    QCOMPARE(dismissed.takeFirst().first().toString(), QStringLiteral("two."));
    QCOMPARE(shown(), QStringLiteral("One."));
    QTest::keyClick(child<QToolButton>("messageClose"), Qt::Key_Space);
    QCOMPARE(dismissed.takeFirst().first().toString(), QStringLiteral("one."));
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::escapeClosesOnlyWithFocus()
{
    QSignalSpy dismissed(m_bar, &MessageBar::dismissed);
    m_bar->show(item(Kind::Notice, "One.", "Show it"));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(dismissed.count(), 0);
    child<QToolButton>("messageLink")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::theLinkNamesItsItem()
{
    QSignalSpy link(m_bar, &MessageBar::linkActivated);
    m_bar->show(item(Kind::Notice, "Plain."));
    QVERIFY(!child<QToolButton>("messageLink")->isVisible());
    m_bar->show(item(Kind::Error, "Linked.", "Choose & open"));
    QVERIFY(child<QToolButton>("messageLink")->isVisible());
    QTest::mouseClick(child<QToolButton>("messageLink"), Qt::LeftButton);
    QCOMPARE(link.count(), 1);
    QCOMPARE(link.first().first().toString(), QStringLiteral("linked."));
    QCOMPARE(shown(), QStringLiteral("Linked.")); // the caller removes it
}

void TestMessageBar::programChangesAreSilent()
{
    QSignalSpy dismissed(m_bar, &MessageBar::dismissed);
    QSignalSpy link(m_bar, &MessageBar::linkActivated);
    QSignalSpy stop(m_bar, &MessageBar::stopRequested);
    m_bar->show(item(Kind::Notice, "One.", "Link"));
    m_bar->remove(QStringLiteral("one."));
    m_bar->remove(QStringLiteral("unknown"));
    m_bar->show(item(Kind::Error, "Two."));
    m_bar->clear();
    m_bar->showProgress(QStringLiteral("Reading"));
    m_bar->hideProgress();
    QCOMPARE(dismissed.count() + link.count() + stop.count(), 0);
}

void TestMessageBar::aLongSentenceIsWhole()
{
    const QString sentence = QStringLiteral("The workbook has no sheet of the name that was expected here. ").repeated(4);
    m_bar->show({Kind::Error, {}, sentence, QStringLiteral("Choose another file")});
    const auto *text = child<QLabel>("messageText");
    QTRY_VERIFY(m_bar->height() > 36);
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
}

void TestMessageBar::answersComeBeforePersistentMessages()
{
    m_bar->show(item(Kind::Persistent, "The title is not true."));
    QCOMPARE(shown(), QStringLiteral("The title is not true."));
    m_bar->show(item(Kind::Notice, "Saved."));
    m_bar->show(item(Kind::Notice, "Opened."));
    QCOMPARE(shown(), QStringLiteral("Opened."));
    QCOMPARE(m_bar->waiting(), 2);
    m_bar->show(item(Kind::Error, "Broken."));
    QCOMPARE(shown(), QStringLiteral("Broken."));
    for (const char *next : {"broken.", "saved.", "opened."})
        m_bar->remove(QLatin1String(next));
    QCOMPARE(shown(), QStringLiteral("The title is not true.")); // as before
    // The same again keeps its place.
    m_bar->show(item(Kind::Notice, "Saved."));
    m_bar->show(item(Kind::Persistent, "The title is not true."));
    QCOMPARE(shown(), QStringLiteral("Saved."));
}

void TestMessageBar::noticesAndErrorsHaveTheirGround()
{
    const auto ground = [this] { return m_bar->grab().toImage().pixelColor(3, 3); };
    m_bar->show(item(Kind::Notice, "One."));
    QCOMPARE(ground(), WindowTheme::light().noticeGround);
    m_bar->show(item(Kind::Error, "Two."));
    QCOMPARE(ground(), WindowTheme::light().errorGround);
    WindowTheme::darkTheme().applyTo(*qApp); // live
    QCOMPARE(ground(), WindowTheme::darkTheme().errorGround);
    WindowTheme::light().applyTo(*qApp);
}

// The alert itself goes to the platform's bridge, which does not exist off screen; its text is here.
void TestMessageBar::screenReadersAreAlerted()
{
    const auto reported = [this](const char *text) {
        const auto widgets = m_bar->findChildren<QWidget *>();
        return std::ranges::any_of(widgets, [text](const QWidget *widget) {
            return widget->accessibleName() == QLatin1String(text) && widget->isVisible();
        });
    };
    m_bar->show(item(Kind::Notice, "One."));
    QVERIFY(reported("One."));
    m_bar->show(item(Kind::Notice, "Two."));
    QVERIFY(reported("Two.") && !reported("One."));
    m_bar->show(item(Kind::Error, "Three."));
    QVERIFY(reported("Three.") && !reported("One."));
}

void TestMessageBar::shortWorkShowsNoProgress()
{
    m_bar->showProgress(QStringLiteral("Reading"));
    m_bar->setProgress(900);
    QVERIFY(!child<QWidget>("progressRow")->isVisible());
    m_bar->hideProgress();
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::longWorkShowsProgressAndStops()
{
    QSignalSpy stop(m_bar, &MessageBar::stopRequested);
    m_bar->showProgress(QStringLiteral("Reading country.xlsx"));
    m_bar->setProgress(427);
    QTRY_VERIFY(child<QWidget>("progressRow")->isVisible());
    QCOMPARE(child<QProgressBar>("progressBar")->value(), 427);
    QCOMPARE(child<QLabel>("progressPercent")->text(), QStringLiteral("42%"));
    auto *button = child<QPushButton>("progressStop");
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton); // stopping already
    QCOMPARE(stop.count(), 1);
    m_bar->hideProgress();
    QVERIFY(!m_bar->isVisible());
    m_bar->showProgress(QStringLiteral("Reading it again"));
    QVERIFY(button->isEnabled());
    QCOMPARE(child<QProgressBar>("progressBar")->value(), 0);
}

void TestMessageBar::everyControlHasNames()
{
    m_bar->show(item(Kind::Notice, "One.", "Show it"));
    m_bar->showProgress(QStringLiteral("Reading"));
    for (const char *name : {"messageLink", "messageClose", "progressStop", "progressBar", "progressText", "messageRow"}) {
        const auto *control = child<QWidget>(name);
        QVERIFY2(control, name);
        QVERIFY2(!control->accessibleName().isEmpty(), name);
    }
}

TRADESTRATA_TEST(TestMessageBar, QApplication)
#include "tst_messagebar.moc"
