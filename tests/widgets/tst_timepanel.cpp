// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the foot of the window: buttons, playing, speed, texts.
#include "tests/support/testrunner.h"
#include "widgets/controls/periodtrack.h"
#include "widgets/controls/theme.h"
#include "widgets/controls/timepanel.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tradestrata;

namespace {

PeriodRef exactPeriod(int year, int month) { return PeriodRef::exactly(Period::month(Month::of(year, month))); }

} // namespace

class TestTimePanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { WindowTheme::light().applyTo(*qApp); }
    void init();
    void cleanup() { m_panel.reset(); }
    void settersAreSilent();
    void latestMovesWithTheData();
    void buttons_data();
    void buttons();
    void passesOnTheTrack();
    void playsToTheEnd();
    void playsFromTheStartAgain();
    void pauses();
    void playPaintsEveryStep();
    void speed();
    void texts();
    void everyControlHasNameAndTip();
    void withoutData();

private:
    template<class Widget>
    Widget *child(const char *name) const
    {
        return m_panel->findChild<Widget *>(QLatin1String(name));
    }
    QLineEdit *field() const { return child<QLineEdit>("periodField"); }
    PeriodTrack *track() const { return child<PeriodTrack>("periodTrack"); }
    QStringList cursors();

    std::unique_ptr<TimePanel> m_panel;
    std::unique_ptr<QSignalSpy> m_cursors;
};

void TestTimePanel::init()
{
    m_panel = std::make_unique<TimePanel>();
    m_panel->resize(1280, TimePanel::panelHeight);
    m_panel->setRange(Month::of(1985, 1), Month::of(2026, 1));
    m_panel->setWindow(Month::of(2020, 1), Month::of(2020, 12));
    m_panel->setCursor(exactPeriod(2020, 6));
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_cursors = std::make_unique<QSignalSpy>(m_panel.get(), &TimePanel::cursorEdited);
}

/// What was emitted since the last time.
QStringList TestTimePanel::cursors()
{
    QStringList list;
    for (const QList<QVariant> &arguments : std::exchange(static_cast<QList<QList<QVariant>> &>(*m_cursors), {}))
        list << arguments.first().value<PeriodRef>().toString();
    return list;
}

void TestTimePanel::settersAreSilent()
{
    QSignalSpy windows(m_panel.get(), &TimePanel::windowEdited);
    QSignalSpy speeds(m_panel.get(), &TimePanel::speedEdited);
    m_panel->setRange(Month::of(1990, 1), Month::of(2025, 8));
    m_panel->setFrequency(Frequency::Quarter);
    m_panel->setWindow(Month::of(1996, 1), Month::of(2014, 1));
    m_panel->setCursor(exactPeriod(2000, 1));
    m_panel->setSpeed(4);
    m_panel->setSilhouette({});
    QVERIFY(cursors().isEmpty() && windows.isEmpty() && speeds.isEmpty());
    QCOMPARE(field()->text(), QStringLiteral("2000-01"));
    QCOMPARE(m_panel->speed(), 4.0);
}

void TestTimePanel::latestMovesWithTheData()
{
    m_panel->setCursor(PeriodRef::latest());
    QCOMPARE(field()->text(), QStringLiteral("2026-01"));
    m_panel->setRange(Month::of(1985, 1), Month::of(2026, 2));
    QCOMPARE(m_panel->cursor(), Month::of(2026, 2));
    QCOMPARE(field()->text(), QStringLiteral("2026-02"));
    m_panel->setCursor(exactPeriod(2025, 8));
    m_panel->setRange(Month::of(1985, 1), Month::of(2026, 3));
    QCOMPARE(m_panel->cursor(), Month::of(2025, 8));
}

void TestTimePanel::buttons_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("cursor");
    QTest::newRow("first") << "firstButton"
                           << "first";
    QTest::newRow("previous") << "previousButton"
                              << "2020-05";
    QTest::newRow("next") << "nextButton"
                          << "2020-07";
    QTest::newRow("last") << "lastButton"
                          << "latest";
}

void TestTimePanel::buttons()
{
    QFETCH(QString, button);
    QFETCH(QString, cursor);
    auto *widget = m_panel->findChild<QToolButton *>(button);
    QVERIFY(widget);
    QTest::mouseClick(widget, Qt::LeftButton);
    QCOMPARE(cursors(), QStringList{cursor});
    QCOMPARE(field()->text(), m_panel->cursor().toString());
}

void TestTimePanel::passesOnTheTrack()
{
    QSignalSpy windows(m_panel.get(), &TimePanel::windowEdited);
    QTest::keyClick(track(), Qt::Key_Right);
    QCOMPARE(cursors(), QStringList{QStringLiteral("2020-07")});
    QCOMPARE(field()->text(), QStringLiteral("2020-07"));
    QTest::keyClick(track(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(windows.size(), 1);
    QCOMPARE(windows[0][0].value<Month>(), Month::of(2020, 2));
    QCOMPARE(windows[0][1].value<Month>(), Month::of(2020, 12));
    QVERIFY(windows[0][2].toBool());
}

void TestTimePanel::playsToTheEnd()
{
    m_panel->setSpeed(4);
    m_panel->setCursor(exactPeriod(2020, 8));
    QTest::mouseClick(child<QToolButton>("playButton"), Qt::LeftButton);
    QVERIFY(m_panel->isPlaying());
    QTRY_VERIFY(!m_panel->isPlaying());
    QCOMPARE(cursors().join(u' '), QStringLiteral("2020-09 2020-10 2020-11 2020-12"));
}

/// At the window's end, and outside of it, playing begins at the window's start.
void TestTimePanel::playsFromTheStartAgain()
{
    for (const PeriodRef &from : {exactPeriod(2020, 12), exactPeriod(2025, 8), exactPeriod(1990, 1), PeriodRef::latest()}) {
        m_panel->setCursor(from);
        m_panel->play();
        m_panel->pause();
        QCOMPARE(cursors(), QStringList{QStringLiteral("2020-01")});
    }
    m_panel->setFrequency(Frequency::Quarter);
    m_panel->setSpeed(4);
    m_panel->setCursor(PeriodRef::latest());
    m_panel->play();
    QTRY_VERIFY(!m_panel->isPlaying());
    QCOMPARE(cursors().join(u' '), QStringLiteral("2020-03 2020-06 2020-09 2020-12"));
}

void TestTimePanel::pauses()
{
    m_panel->setCursor(exactPeriod(2020, 1));
    auto *button = child<QToolButton>("playButton");
    const QString playTip = button->toolTip();
    QTest::keyClick(track(), Qt::Key_Space);
    QVERIFY(m_panel->isPlaying());
    QVERIFY(button->toolTip() != playTip);
    QTest::keyClick(track(), Qt::Key_Space);
    QVERIFY(!m_panel->isPlaying());
    QCOMPARE(button->toolTip(), playTip);
    QCOMPARE(cursors(), QStringList{QStringLiteral("2020-02")});
    m_panel->play();
    m_panel->hide(); // nobody sees it
    QVERIFY(!m_panel->isPlaying());
}

/// Counts paints against signals while playing.
void TestTimePanel::playPaintsEveryStep()
{
    class Counter : public QObject
    {
    public:
        bool eventFilter(QObject *, QEvent *event) override
        {
            paints += event->type() == QEvent::Paint;
            return false;
        }
        int paints = 0;
    } counter;
    m_panel->setSpeed(4);
    m_panel->setCursor(exactPeriod(2020, 1));
    QCoreApplication::processEvents();
    track()->installEventFilter(&counter);
    m_panel->play();
    QTRY_VERIFY(!m_panel->isPlaying());
    QCOMPARE(cursors().size(), 11);
    QCOMPARE(counter.paints, 11);
}

void TestTimePanel::speed()
{
    QSignalSpy speeds(m_panel.get(), &TimePanel::speedEdited);
    auto *box = child<QComboBox>("speedBox");
    QCOMPARE(m_panel->speed(), 1.0);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_panel->speed(), 2.0);
    QCOMPARE(speeds.size(), 1);
    QCOMPARE(speeds[0][0].toDouble(), 2.0);
    m_panel->setSpeed(3); // is none
    QCOMPARE(m_panel->speed(), 2.0);
    m_panel->setLocale(QLocale(QStringLiteral("fr_CA")));
    QVERIFY(box->itemText(0).contains(QStringLiteral("0,5")));
    QCOMPARE(m_panel->speed(), 2.0);
    QElapsedTimer timer;
    m_panel->setSpeed(4);
    timer.start();
    m_panel->setCursor(exactPeriod(2020, 4));
    m_panel->play();
    QTRY_VERIFY(!m_panel->isPlaying());
    QVERIFY(timer.elapsed() >= 7 * 60); // eight steps, the first at once
}

void TestTimePanel::texts()
{
    const QString text = QStringLiteral("Window 1995-01 to 2026-01");
    m_panel->setTexts(text, text.repeated(8));
    QCOMPARE(child<QLabel>("windowText")->text(), text);
    QVERIFY(child<QLabel>("windowText")->toolTip().isEmpty());
    QVERIFY(child<QLabel>("leaderText")->text().endsWith(QChar(0x2026)));
    QCOMPARE(child<QLabel>("leaderText")->toolTip(), text.repeated(8));
    // The longest of its sentences are whole, in two lines.
    for (const char *sentence :
         {"The United Kingdom leads, margin unknown.", "Arabia Saudita va en cabeza, con ventaja desconocida.",
          "Le Royaume-Uni est en tête, d’une avance inconnue."}) {
        const auto *line = child<QLabel>("leaderText");
        m_panel->setTexts(text, QString::fromUtf8(sentence));
        QCOMPARE(line->text(), QString::fromUtf8(sentence));
        QVERIFY(line->toolTip().isEmpty());
        QVERIFY(line->heightForWidth(line->width()) <= line->height());
        QVERIFY(line->geometry().bottom() < line->parentWidget()->height());
    }
}

void TestTimePanel::everyControlHasNameAndTip()
{
    for (const char *name : {"firstButton", "previousButton", "playButton", "nextButton", "lastButton", "speedBox"}) {
        auto *widget = child<QWidget>(name);
        QVERIFY2(widget, name);
        QVERIFY2(!widget->accessibleName().isEmpty() && !widget->toolTip().isEmpty(), name);
    }
    QVERIFY(child<QToolButton>("firstButton")->toolTip().contains(QStringLiteral("Home")));
    for (QWidget *widget : {static_cast<QWidget *>(track()), static_cast<QWidget *>(field())})
        QVERIFY(!widget->accessibleName().isEmpty());
}

void TestTimePanel::withoutData()
{
    m_panel->play();
    m_panel->setRange(Month{1}, Month{0});
    QVERIFY(!m_panel->isPlaying());
    cursors();
    m_panel->play();
    QVERIFY(!m_panel->isPlaying());
    QVERIFY(field()->text().isEmpty());
    for (const char *name : {"firstButton", "playButton", "periodField", "periodTrack", "speedBox"})
        QVERIFY2(!child<QWidget>(name)->isEnabled(), name);
    QVERIFY(cursors().isEmpty());
}

TRADESTRATA_TEST(TestTimePanel, QApplication)
#include "tst_timepanel.moc"
