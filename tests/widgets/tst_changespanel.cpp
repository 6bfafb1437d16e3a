// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawntable.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "widgets/controls/choicebox.h"
#include "widgets/controls/theme.h"
#include "widgets/panels/changespanel.h"
#include "widgets/panels/rowlist.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

constexpr Month first = Month::of(2024, 1);

} // namespace

/// The panel of changes: the two releases that it compares, its lists, and the history of a cell.
class TestChangesPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theOlderComesBeforeTheNewer();
    void countsEachKind();
    void anotherKindIsListed();
    void anotherOrder();
    void keysAskForHistory();
    void aClickAsksForHistory();
    void historyIsClosed();
    void anEmptyKindIsHidden();
    void drawsEachRelease();
    void noLineOverAReleaseWithoutIt();
    void saysWhyNothingIsCompared();
    void everythingHasAName();

private:
    TablePtr drawn(const char *text) const { return drawnTable(first, s(text), m_registry, 1e6); }
    void show(const char *older, const char *newer)
    {
        const TablePtr one = drawn(older);
        const TablePtr other = drawn(newer);
        m_panel->setChanges({one, other, std::make_shared<const ReleaseDiff>(diffOf(one, other, m_registry)), {}}, m_registry,
                            testLanguage(s("en"), m_registry));
    }
    ChoiceBox *box(const char *name) const { return m_panel->findChild<ChoiceBox *>(QLatin1String(name)); }
    QString reason(const char *name, int choice) const { return box(name)->itemData(choice, Qt::ToolTipRole).toString(); }
    QWidget *part(const char *name) const { return m_panel->findChild<QWidget *>(QLatin1String(name)); }
    RowList *list() const { return m_panel->findChild<RowList *>(); }
    RevisionChart *chart() const { return m_panel->findChild<RevisionChart *>(); }
    void choose(const char *name, int place) const
    {
        box(name)->setCurrentIndex(place);
        emit box(name)->activated(place); // as from its list
    }

    PartnerRegistry m_registry;
    std::unique_ptr<ChangesPanel> m_panel;
};

void TestChangesPanel::initTestCase()
{
    WindowTheme::light().applyTo(*qApp);
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

void TestChangesPanel::init()
{
    m_panel = std::make_unique<ChangesPanel>();
    m_panel->resize(303, 560);
    m_panel->setReleases({s("Jan 2024"), s("Feb 2024"), s("Mar 2024")}, 0, 1);
    m_panel->setUnit(s("$ m"));
    m_panel->setSummary(s("Revised: 2."));
    show("World 9 9\nMX 100 20\nCA 30 40", "World 9 9 9\nMX 110 20 1\nCA 30 48 1");
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestChangesPanel::cleanup() { m_panel.reset(); }

void TestChangesPanel::theOlderComesBeforeTheNewer()
{
    QSignalSpy edited(m_panel.get(), &ChangesPanel::pairEdited);
    choose("changesTo", 2);
    QCOMPARE(edited.takeFirst(), (QVariantList{0, 2}));
    choose("changesFrom", 1);
    QCOMPARE(edited.takeFirst(), (QVariantList{1, 2}));
    choose("changesTo", 1); // the other one gives way
    QCOMPARE(edited.takeFirst(), (QVariantList{0, 1}));
    choose("changesFrom", 1);
    QCOMPARE(edited.takeFirst(), (QVariantList{1, 2}));
    QVERIFY(!reason("changesFrom", 2).isEmpty());
    QVERIFY(!reason("changesTo", 0).isEmpty());
    QVERIFY(reason("changesFrom", 0).isEmpty() && reason("changesTo", 2).isEmpty());
}

void TestChangesPanel::countsEachKind()
{
    QCOMPARE(box("changesKind")->currentText(), s("Revised months (2)"));
    QCOMPARE(box("changesKind")->itemText(int(ChangeKind::NewPeriods)), s("Periods added or removed (1)"));
    QVERIFY(reason("changesKind", int(ChangeKind::NewPeriods)).isEmpty());
    QCOMPARE(reason("changesKind", int(ChangeKind::Blanks)), s("The newer release changed nothing of this kind."));
}

void TestChangesPanel::anotherKindIsListed()
{
    choose("changesKind", int(ChangeKind::NewPeriods));
    QCOMPARE(m_panel->model().line(0).name, s("March 2024"));
    QVERIFY(!part("changesHeads")->isVisible());
    QVERIFY(!box("changesOrder")->isEnabled());
    QSignalSpy asked(m_panel.get(), &ChangesPanel::historyRequested);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return); // no cell
    QCOMPARE(asked.size(), 0);
}

void TestChangesPanel::anotherOrder()
{
    QCOMPARE(m_panel->model().line(0).name, s("Mexico")); // 10 of 100
    choose("changesOrder", 1);
    QCOMPARE(m_panel->model().line(0).name, s("Canada")); // 8 of 40
}

void TestChangesPanel::keysAskForHistory()
{
    QSignalSpy asked(m_panel.get(), &ChangesPanel::historyRequested);
    list()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(asked.size(), 0); // read, not clicked
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<SeriesKey>(), (SeriesKey{Flow::Exports, {1220}}));
    QCOMPARE(asked.first().at(1).value<Period>(), Period::month(first + 1));
    m_panel->setHistory({{s("Jan 2024"), s("40.0"), 40e6}}, s("Millions"), s("Canada."));
    QTest::keyClick(list(), Qt::Key_Up); // open: it follows
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().at(0).value<SeriesKey>(), (SeriesKey{Flow::Exports, {2010}}));
    QTest::keyClicks(list(), s("c")); // letters go to a partner
    QCOMPARE(list()->currentIndex().row(), 1);
}

void TestChangesPanel::aClickAsksForHistory()
{
    QSignalSpy asked(m_panel.get(), &ChangesPanel::historyRequested);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(m_panel->model().index(1)).center());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<SeriesKey>(), (SeriesKey{Flow::Exports, {1220}}));
}

void TestChangesPanel::historyIsClosed()
{
    QVERIFY(!chart()->isVisible());
    m_panel->setHistory({{s("Jan 2024"), s("40.0"), 40e6}}, s("Millions"), s("Canada."));
    QVERIFY(chart()->isVisible());
    QCOMPARE(m_panel->findChild<QLabel *>(s("changesHistory"))->text(), s("Canada."));
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!chart()->isVisible() && !part("changesHistory")->isVisible());
    m_panel->setHistory({{s("Jan 2024"), s("40.0"), 40e6}}, s("Millions"), s("Canada."));
    choose("changesOrder", 1); // the row is another one
    QVERIFY(!chart()->isVisible());
}

void TestChangesPanel::anEmptyKindIsHidden()
{
    show("MX 1 2", "MX 1 2 3");
    QCOMPARE(box("changesKind")->currentText(), s("Periods added or removed (1)"));
    show("MX 1 2", "MX 1 2");
    QVERIFY(part("changesNone")->isVisible());
    QVERIFY(!list()->isVisible());
    show("MX 1 2", "MX 1 5");
    QCOMPARE(box("changesKind")->currentText(), s("Revised months (1)"));
    QVERIFY(!part("changesNone")->isVisible());
}

void TestChangesPanel::drawsEachRelease()
{
    m_panel->setHistory({{s("Jan 2024"), s("40.0"), 40e6}, {s("Feb 2024"), s("48.0"), 48e6}, {s("Mar 2024"), s("44.0"), 44e6}},
                        s("Millions"), {});
    QCOMPARE(chart()->accessibleDescription(), s("Jan 2024: 40.0; Feb 2024: 48.0; Mar 2024: 44.0"));
    const double low = chart()->dot(0)->y();
    const double high = chart()->dot(1)->y();
    QVERIFY(low > high);
    QCOMPARE(chart()->dot(2)->y(), (low + high) / 2);
    QVERIFY(chart()->dot(0)->x() < chart()->dot(1)->x() && chart()->dot(1)->x() < chart()->dot(2)->x());
    const QImage image = chart()->grab().toImage();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(image.pixelColor(chart()->dot(i)->toPoint()), WindowTheme::light().text);
}

void TestChangesPanel::noLineOverAReleaseWithoutIt()
{
    m_panel->setHistory({{s("Jan 2024"), s("40.0"), 40e6},
                         {s("Feb 2024"), s("no value"), std::nullopt},
                         {s("Mar 2024"), s("40.0"), 40e6}},
                        s("Millions"), {});
    QVERIFY(!chart()->dot(1));
    const QPointF begin = *chart()->dot(0);
    const QPointF end = *chart()->dot(2);
    const auto ground = [&](double x) { return chart()->grab().toImage().pixelColor(int(x), int(begin.y())); };
    const QColor between = ground((begin.x() + end.x()) / 2);
    QVERIFY(ground(begin.x() + 12) != between); // its own level
    QCOMPARE(between, chart()->grab().toImage().pixelColor(2, int(begin.y())));
}

void TestChangesPanel::saysWhyNothingIsCompared()
{
    m_panel->setRefusal(s("One release alone."));
    QVERIFY(part("changesRefusal")->isVisible());
    for (const char *name :
         {"changesFrom", "changesTo", "changesKind", "changesOrder", "changesList", "changesSummary", "changesHeads"})
        QVERIFY2(!part(name)->isVisible(), name);
    QCOMPARE(m_panel->model().rowCount(), 0);
    show("MX 1 2", "MX 1 5");
    QVERIFY(!part("changesRefusal")->isVisible());
    QVERIFY(list()->isVisible());
}

void TestChangesPanel::everythingHasAName()
{
    m_panel->setHistory({{s("Jan 2024"), s("40.0"), 40e6}}, s("Millions"), s("Canada."));
    for (const QWidget *control : m_panel->findChildren<QWidget *>()) {
        if (control->focusPolicy() & Qt::TabFocus && control->isVisible())
            QVERIFY2(!control->objectName().isEmpty() && !control->accessibleName().isEmpty(), control->metaObject()->className());
    }
    QVERIFY(!chart()->accessibleName().isEmpty());
}

TRADESTRATA_TEST(TestChangesPanel, QApplication)
#include "tst_changespanel.moc"
