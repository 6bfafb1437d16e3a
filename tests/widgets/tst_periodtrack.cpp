// SPDX-License-Identifier: GPL-3.0-or-later
// The period slider: setters, keys, painting, screen readers.
#include "tests/support/testrunner.h"
#include "tests/widgets/trackfixture.h"

#include <QAccessible>
#include <QPaintEvent>

using namespace tradestrata;
using namespace testsupport;

namespace {

/// Counts how often a widget is painted.
class Paints : public QObject
{
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            ++count;
            region = static_cast<QPaintEvent *>(event)->region();
        }
        return false;
    }
    int take() { return std::exchange(count, 0); }

    int count = 0;
    QRegion region; ///< of the last time
};

} // namespace

class TestPeriodTrack : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_track.reset(); }
    void settersAreSilent();
    void keys_data();
    void keys();
    void keysAtTheEnds();
    void eachKeyIsPaintedOnce();
    void stepsOfQuarters();
    void shortcutsBelongToTheTrack();
    void withoutData();
    void screenReader();
    void stepsRepaintStrips();
    void ribbonHasTheLeadersColours();
    void ribbonSaysWhoLeads();

private:
    std::unique_ptr<PeriodTrack> m_track;
};

void TestPeriodTrack::init()
{
    m_track = makeTrack();
    m_track->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_track.get()));
}

void TestPeriodTrack::settersAreSilent()
{
    Log log(*m_track);
    m_track->setRange(Month::of(1990, 1), Month::of(2025, 8));
    m_track->setFrequency(Frequency::Quarter);
    m_track->setWindow(Month::of(1996, 1), Month::of(2014, 1));
    m_track->setCursor(Month::of(2000, 1));
    m_track->setSilhouette({});
    QCOMPARE(log.take(), QStringList());
    QCOMPARE(m_track->cursor(), Month::of(2000, 1)); // not snapped: the intended position
}

void TestPeriodTrack::keys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("emitted");
    using M = Qt::KeyboardModifiers;
    const M none, alt = Qt::AltModifier, both = alt | Qt::ShiftModifier;
    const auto row = [](const char *name, int key, M modifiers, const char *emitted) {
        QTest::newRow(name) << key << modifiers << QString::fromLatin1(emitted);
    };
    row("right", Qt::Key_Right, none, "cursor 2005-07");
    row("left", Qt::Key_Left, none, "cursor 2005-05");
    row("keypad", Qt::Key_Left, Qt::KeypadModifier, "cursor 2005-05");
    row("shift right", Qt::Key_Right, Qt::ShiftModifier, "cursor 2005-09");
    row("shift left", Qt::Key_Left, Qt::ShiftModifier, "cursor 2005-03");
    row("ctrl right", Qt::Key_Right, Qt::ControlModifier, "cursor 2006-06");
    row("ctrl left", Qt::Key_Left, Qt::ControlModifier, "cursor 2004-06");
    row("page up", Qt::Key_PageUp, none, "cursor 2006-06");
    row("page down", Qt::Key_PageDown, none, "cursor 2004-06");
    row("home", Qt::Key_Home, none, "cursor first");
    row("end", Qt::Key_End, none, "cursor latest");
    row("space", Qt::Key_Space, none, "play");
    row("alt right", Qt::Key_Right, alt, "window 1995-02 2015-12 finished");
    row("alt left", Qt::Key_Left, alt, "window 1994-12 2015-12 finished");
    row("alt shift right", Qt::Key_Right, both, "window 1995-01 2016-01 finished");
    row("alt shift left", Qt::Key_Left, both, "window 1995-01 2015-11 finished");
}

void TestPeriodTrack::keys()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, emitted);
    Log log(*m_track);
    QTest::keyClick(m_track.get(), Qt::Key(key), modifiers);
    QCOMPARE(log.take(), QStringList{emitted});
}

void TestPeriodTrack::keysAtTheEnds()
{
    Log log(*m_track);
    QTest::keyClick(m_track.get(), Qt::Key_Home);
    QCOMPARE(m_track->cursor(), Month::of(1985, 1));
    log.take();
    QTest::keyClick(m_track.get(), Qt::Key_Left);
    QTest::keyClick(m_track.get(), Qt::Key_PageDown);
    QCOMPARE(log.take(), QStringList()); // nothing moved
    QTest::keyClick(m_track.get(), Qt::Key_End);
    QCOMPARE(m_track->cursor(), Month::of(2026, 1));
    m_track->setCursor(Month::of(2025, 12));
    log.take();
    QTest::keyClick(m_track.get(), Qt::Key_PageUp); // as far as there are data
    QCOMPARE(log.take(), QStringList{QStringLiteral("cursor 2026-01")});
    QTest::keyClick(m_track.get(), Qt::Key_End); // it was that month, and becomes "latest"
    QCOMPARE(log.take(), QStringList{QStringLiteral("cursor latest")});
}

/// Painted once when the key's handler returns; and what a listener changed is painted with it.
void TestPeriodTrack::eachKeyIsPaintedOnce()
{
    QWidget window;
    window.resize(1300, 200);
    auto *listener = new QWidget(&window);
    listener->setGeometry(0, 100, 100, 100);
    m_track->setParent(&window);
    m_track->show();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::processEvents();
    connect(m_track.get(), &PeriodTrack::cursorEdited, listener, [listener] { listener->update(); });
    Paints ofTrack(m_track.get());
    Paints ofListener(listener);
    for (int i = 0; i < 20; ++i) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
        QCoreApplication::sendEvent(m_track.get(), &press);
        QCOMPARE(ofTrack.take(), 1);
        QCOMPARE(ofListener.take(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(ofTrack.take() + ofListener.take(), 0);
    }
    m_track->setParent(nullptr);
}

void TestPeriodTrack::stepsOfQuarters()
{
    Log log(*m_track);
    m_track->setFrequency(Frequency::Quarter);
    for (const Qt::KeyboardModifiers modifiers : {Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier})
        QTest::keyClick(m_track.get(), Qt::Key_Right, modifiers);
    QCOMPARE(log.take().join(u' '), QStringLiteral("cursor 2005-09 cursor 2005-12 cursor 2006-12"));
    QCOMPARE(m_track->cursorText(), QStringLiteral("2006-Q4"));
    m_track->setFrequency(Frequency::Year);
    for (const Qt::KeyboardModifiers modifiers : {Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier})
        QTest::keyClick(m_track.get(), Qt::Key_Left, modifiers);
    QCOMPARE(log.take().join(u' '), QStringLiteral("cursor 2005-12 cursor 2004-12 cursor 2003-12"));
}

/// A menu may have the same keys: with the focus here they move the slider.
void TestPeriodTrack::shortcutsBelongToTheTrack()
{
    const auto isTaken = [this](int key, Qt::KeyboardModifiers modifiers) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
        event.ignore();
        QCoreApplication::sendEvent(m_track.get(), &event);
        return event.isAccepted();
    };
    QVERIFY(isTaken(Qt::Key_Left, Qt::NoModifier) && isTaken(Qt::Key_Space, Qt::NoModifier));
    QVERIFY(isTaken(Qt::Key_End, Qt::NoModifier) && isTaken(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier));
    QVERIFY(!isTaken(Qt::Key_S, Qt::ControlModifier) && !isTaken(Qt::Key_Home, Qt::ControlModifier));
}

void TestPeriodTrack::withoutData()
{
    m_track->setRange(Month{1}, Month{0});
    Log log(*m_track);
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Home, Qt::Key_End})
        QTest::keyClick(m_track.get(), key);
    m_track->step(1);
    m_track->goToLatest();
    QTest::mouseClick(m_track.get(), Qt::LeftButton, {}, QPoint(400, 35));
    QCOMPARE(log.take(), QStringList());
    QVERIFY(!m_track->isEnabled());
    m_track->grab();
    m_track->setRange(Month::of(1985, 1), Month::of(2026, 1));
    QCOMPARE(m_track->cursor(), Month::of(2005, 6)); // the position was kept
}

void TestPeriodTrack::screenReader()
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(m_track.get());
    QVERIFY(access && access->valueInterface());
    QCOMPARE(access->role(), QAccessible::Slider);
    QCOMPARE(access->text(QAccessible::Value), QStringLiteral("2005-06"));
    QCOMPARE(access->valueInterface()->currentValue().toInt(), Month::of(2005, 6).ordinal);
    QCOMPARE(access->valueInterface()->minimumValue().toInt(), Month::of(1985, 1).ordinal);
    QCOMPARE(access->valueInterface()->maximumValue().toInt(), Month::of(2026, 1).ordinal);
    Log log(*m_track);
    access->valueInterface()->setCurrentValue(Month::of(2006, 3).ordinal);
    QCOMPARE(log.take(), QStringList{QStringLiteral("cursor 2006-03")});
}

/// A step repaints two strips, which contain everything that changed.
void TestPeriodTrack::stepsRepaintStrips()
{
    const auto picture = [this] { return m_track->grab().toImage(); };
    Paints paints(m_track.get());
    for (const int steps : {1, -3, 40, -7, 300, -500, 12}) {
        const QImage before = picture();
        paints.take();
        m_track->step(steps);
        const QRegion painted = paints.region;
        QCOMPARE(paints.take(), 1);
        double pixels = 0;
        for (const QRect &rect : painted)
            pixels += double(rect.width()) * rect.height();
        QVERIFY(pixels < 2 * 70 * 60);
        const QImage after = picture();
        for (int y = 0; y < after.height(); ++y)
            for (int x = 0; x < after.width(); ++x)
                QVERIFY(before.pixel(x, y) == after.pixel(x, y) || painted.contains(QPoint(x, y)));
        QVERIFY(before != after);
    }
}

// Under each month the colour of its period: full if the lead is clear, pale over a solid foot if it is slim, nothing
// if no leader is known. The cursor's line goes down through it.
void TestPeriodTrack::ribbonHasTheLeadersColours()
{
    m_track->resize(1300, m_track->sizeHint().height());
    m_track->setCursor(Month::of(2025, 12));
    const QColor first(0xF2, 0x64, 0x26), second(0x00, 0x67, 0x64);
    m_track->setRibbon({{{Month::of(1986, 1), Month::of(1995, 12)}, first, false},
                        {{Month::of(1996, 1), Month::of(2005, 12)}, second, false},
                        {{Month::of(2006, 1), Month::of(2015, 12)}, first, true}},
                       [](Month month) { return month.toString(); });
    const PeriodGeometry &at = m_track->geometryOfPeriods();
    const QRectF ribbon = at.ribbon();
    QCOMPARE(ribbon.height(), 6.0);
    QVERIFY(ribbon.bottom() <= m_track->height());
    const QImage picture = m_track->grab().toImage();
    const auto colour = [&](int year, double y) { return picture.pixelColor(int(at.centreOf(Month::of(year, 6))), int(y)); };
    const QColor ground = colour(2020, ribbon.center().y());
    QCOMPARE(colour(1985, ribbon.center().y()), ground);
    for (const double y : {ribbon.top() + 0.5, ribbon.bottom() - 0.5}) {
        QCOMPARE(colour(1990, y), first);
        QCOMPARE(colour(2000, y), second);
    }
    QCOMPARE(colour(2010, ribbon.bottom() - 0.5), first);
    const QColor pale = colour(2010, ribbon.top() + 0.5);
    QVERIFY(pale != first && pale != ground);
    QVERIFY(std::abs(pale.red() - (0.35 * first.red() + 0.65 * ground.red())) < 2);
    QVERIFY(at.cursorLine().bottom() > ribbon.bottom());
    QCOMPARE(at.partAt({at.centreOf(Month::of(2000, 6)), ribbon.center().y()}), PeriodGeometry::Part::Track);
}

void TestPeriodTrack::ribbonSaysWhoLeads()
{
    m_track->setRibbon({}, [](Month month) { return QStringLiteral("Leader of ") + month.toString(); });
    QCOMPARE(m_track->leaderText(), QStringLiteral("Leader of 2005-06"));
    const auto *access = QAccessible::queryAccessibleInterface(m_track.get());
    QCOMPARE(access->text(QAccessible::Value), QStringLiteral("2005-06. Leader of 2005-06"));
    m_track->setRibbon({}, {});
    QCOMPARE(access->text(QAccessible::Value), QStringLiteral("2005-06"));
    QCOMPARE(m_track->geometryOfPeriods().ribbon().height(), 0.0);
}

TRADESTRATA_TEST(TestPeriodTrack, QApplication)
#include "tst_periodtrack.moc"
