// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "widgets/controls/theme.h"
#include "widgets/panels/readoutpanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>

using namespace tradestrata;

namespace {

/// What of a widget was painted.
class Painted : public QObject
{
public:
    QRegion region;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

/// The read-out: what it shows and where, and that a step of the cursor changes only numbers.
class TestReadOutPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void saysItsHeads();
    void keepsTheGivenOrder();
    void aStepIsNotAReset();
    void aStepPaintsWhatChanged();
    void speaksWholeLines_data();
    void speaksWholeLines();
    void drawsItsColumns();
    void isSizedToItsLines();
    void keysMoveInIt();
    void testerHasNothingToSay();

private:
    QListView *list() const { return m_panel->findChild<QListView *>(QStringLiteral("readOutList")); }
    QString names() const;
    static QList<ReadOutRow> rows(int partners);
    /// Whether a part of the panel contains more than the background.
    bool isDrawn(const QRect &part) const;

    std::unique_ptr<ReadOutPanel> m_panel;
};

void TestReadOutPanel::initTestCase() { WindowTheme::light().applyTo(*qApp); }

QList<ReadOutRow> TestReadOutPanel::rows(int partners)
{
    QList<ReadOutRow> rows;
    for (int i = 0; i < partners; ++i) {
        rows.append({QString::number(partners - i), QColor(0xF2, 0x64, 0x26), QStringLiteral("Partner %1").arg(i),
                     QStringLiteral("335.3"), QStringLiteral("15.8"), QStringLiteral("+1.0")});
    }
    rows.append({{},
                 QColor(0xC5, 0xCA, 0xD1),
                 QStringLiteral("Others"),
                 QStringLiteral("1,320.1"),
                 QStringLiteral("62.3"),
                 QStringLiteral("+7.5")});
    rows.append({{},
                 QColor(0x1B, 0x1F, 0x24),
                 QStringLiteral("Total, World"),
                 QStringLiteral("2,120.1"),
                 QStringLiteral("100.0"),
                 QStringLiteral("+3.0")});
    rows.last().isTotal = true;
    return rows;
}

void TestReadOutPanel::init()
{
    m_panel = std::make_unique<ReadOutPanel>();
    m_panel->resize(304, 584);
    m_panel->setHeads({QStringLiteral("At August 2025"),
                       QStringLiteral("Exports, 12 months, billions of dollars"),
                       QStringLiteral("$ bn"),
                       QStringLiteral("Share %"),
                       QStringLiteral("Year, %"),
                       {},
                       {}});
    m_panel->setRows(rows(3));
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestReadOutPanel::cleanup() { m_panel.reset(); }

QString TestReadOutPanel::names() const
{
    QStringList names;
    for (int i = 0; i < list()->model()->rowCount(); ++i)
        names.append(list()->model()->index(i, 0).data().toString());
    return names.join(QStringLiteral(", "));
}

bool TestReadOutPanel::isDrawn(const QRect &part) const
{
    const QImage image = m_panel->grab(part).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != WindowTheme::light().panel)
                return true;
        }
    }
    return false;
}

void TestReadOutPanel::saysItsHeads()
{
    QCOMPARE(m_panel->findChild<QLabel *>(QStringLiteral("readOutTitle"))->text(), QStringLiteral("At August 2025"));
    QCOMPARE(m_panel->findChild<QLabel *>(QStringLiteral("readOutSubtitle"))->text(),
             QStringLiteral("Exports, 12 months, billions of dollars"));
    QVERIFY(!m_panel->accessibleName().isEmpty() && !list()->accessibleName().isEmpty());
    const auto *events = m_panel->findChild<QLabel *>(QStringLiteral("readOutEvents"));
    QVERIFY(!events->isVisible());
    m_panel->setHeads(
        {{}, {}, {}, {}, {}, QStringLiteral("1 August 2025: 35% on Canada"), QStringLiteral("The whole story (EO 14325)")});
    QVERIFY(events->isVisible());
    QCOMPARE(events->text(), QStringLiteral("1 August 2025: 35% on Canada"));
    QCOMPARE(events->toolTip(), QStringLiteral("The whole story (EO 14325)"));
}

void TestReadOutPanel::keepsTheGivenOrder()
{
    QCOMPARE(names(), QStringLiteral("Partner 0, Partner 1, Partner 2, Others, Total, World"));
    QList<ReadOutRow> other = rows(3);
    std::swap(other[0].rank, other[2].rank); // the leader changes, the order does not
    m_panel->setRows(other);
    QCOMPARE(names(), QStringLiteral("Partner 0, Partner 1, Partner 2, Others, Total, World"));
}

void TestReadOutPanel::aStepIsNotAReset()
{
    QSignalSpy reset(list()->model(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(list()->model(), &QAbstractItemModel::dataChanged);
    m_panel->setRows(rows(3));
    QCOMPARE(changed.size(), 0); // the same numbers
    QList<ReadOutRow> next = rows(3);
    next[1].value = QStringLiteral("336.0");
    m_panel->setRows(next);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    m_panel->setRows(rows(4));
    QCOMPARE(reset.size(), 1);
}

void TestReadOutPanel::aStepPaintsWhatChanged()
{
    Painted painted;
    list()->viewport()->installEventFilter(&painted);
    QList<ReadOutRow> next = rows(3);
    next[1].value = QStringLiteral("336.0");
    next[3].note = QStringLiteral("What nobody sees.");
    m_panel->setRows(next);
    QTRY_COMPARE(painted.region, QRegion(list()->visualRect(list()->model()->index(1, 0))));
    painted.region = {};
    next[0].change = QStringLiteral("+1,000.0"); // moves the columns
    m_panel->setRows(next);
    QTRY_COMPARE(painted.region, QRegion(list()->viewport()->rect()));
}

void TestReadOutPanel::speaksWholeLines_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("text");
    QTest::newRow("partner") << 0 << "Partner 0: 335.3, share 15.8, rank 3, change on a year +1.0";
    QTest::newRow("no change") << 1 << "Partner 1: 335.3, share 15.8, rank 2";
    QTest::newRow("blank") << 2 << "Partner 2: Missing.";
    QTest::newRow("others have no rank") << 3 << "Others: 1,320.1, share 62.3, change on a year +7.5";
}

void TestReadOutPanel::speaksWholeLines()
{
    QFETCH(int, row);
    QFETCH(QString, text);
    QList<ReadOutRow> lines = rows(3);
    lines[1].change.clear();
    lines[2] = {{}, QColor(Qt::red), QStringLiteral("Partner 2"), {}, {}, {}, QStringLiteral("Missing.")};
    m_panel->setRows(lines);
    QCOMPARE(list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(), text);
}

void TestReadOutPanel::drawsItsColumns()
{
    const QPoint top = list()->mapTo(m_panel.get(), QPoint(0, 0));
    const QRect first(0, top.y() + 4, 304, 20);      // between the rules
    QVERIFY(isDrawn(QRect(17, first.y(), 10, 20)));  // rank
    QVERIFY(isDrawn(QRect(272, first.y(), 16, 20))); // change, up to the margin
    QVERIFY(!isDrawn(QRect(290, first.y(), 14, 20)));
    const QColor chip = m_panel->grab().toImage().pixelColor(40, first.center().y());
    QCOMPARE(chip, QColor(0xF2, 0x64, 0x26));
    QList<ReadOutRow> blank = rows(3);
    blank[0].rank.clear();
    blank[0].change.clear();
    m_panel->setRows(blank);
    QVERIFY(!isDrawn(QRect(17, first.y(), 10, 20)));
    QVERIFY(!isDrawn(QRect(272, first.y(), 16, 20)));
    // Three digits push chip and name aside.
    blank[0].rank = QStringLiteral("120");
    m_panel->setRows(blank);
    QVERIFY(m_panel->grab().toImage().pixelColor(48, first.center().y()) == QColor(0xF2, 0x64, 0x26));
}

void TestReadOutPanel::isSizedToItsLines()
{
    QCOMPARE(list()->height(), 5 * 28);
    m_panel->setRows(rows(10));
    QTRY_COMPARE(list()->height(), 12 * 28);
    m_panel->setRows(rows(40)); // more than there is room for
    QTRY_VERIFY(list()->height() > 400 && list()->geometry().bottom() <= m_panel->height());
}

void TestReadOutPanel::keysMoveInIt()
{
    list()->setFocus(Qt::TabFocusReason);
    QCOMPARE(list()->currentIndex().row(), 0);
    const QImage before = m_panel->grab().toImage();
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 1);
    QVERIFY(m_panel->grab().toImage() != before);
    m_panel->setRows(rows(3));
    QCOMPARE(list()->currentIndex().row(), 1);
}

void TestReadOutPanel::testerHasNothingToSay()
{
    ReadOutModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({});
    model.setRows(rows(3));
    model.setRows(rows(7));
    model.setRows({});
}

TRADESTRATA_TEST(TestReadOutPanel, QApplication)
#include "tst_readoutpanel.moc"
