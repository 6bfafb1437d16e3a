// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "widgets/controls/theme.h"
#include "widgets/panels/datatablepanel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace tradestrata;

/// The data table as a user has it: sorting, copying, by mouse and by keys.
class TestDataTablePanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void beginsAtTheNewest();
    void clicksOnHeadsSort();
    void enterSorts();
    void copiesTheSelection();
    void copiesTheWholeTable();
    void newNumbersKeepOrderAndPlace();
    void otherColumnsBeginAnew();
    void anEmptyTableHasNothingToCopy();
    void headsAndNumbersAreDrawn();
    void everyControlHasNames();
    void numbersAreRequested();
    void cellsReplaceTheTable();
    void theChoiceIsTold();

private:
    QTableView *view() const { return m_panel->findChild<QTableView *>(QStringLiteral("dataTableView")); }
    QToolButton *button() const { return m_panel->findChild<QToolButton *>(QStringLiteral("dataTableCopy")); }
    QString text(int row, int column) const { return view()->model()->index(row, column).data().toString(); }
    void clickHead(int column) const;
    static FigureTable table(int periods, double factor = 1);

    std::unique_ptr<DataTablePanel> m_panel;
};

void TestDataTablePanel::initTestCase() { WindowTheme::light().applyTo(*qApp); }

// Mexico falls and rises, Canada is blank in the third period.
FigureTable TestDataTablePanel::table(int periods, double factor)
{
    FigureTable table;
    table.periodHead = QStringLiteral("Period");
    table.columns = {{QStringLiteral("Mexico"), {}, {}}, {QStringLiteral("Canada"), {}, {}}};
    table.reasons.insert(Blank::Missing, QStringLiteral("Missing."));
    table.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    for (int i = 0; i < periods; ++i) {
        table.periods.append(QStringLiteral("Year %1").arg(1985 + i));
        table.keys.append(QString::number(1985 + i));
        table.columns[0].values.push_back(factor * 1000 * ((i * 7) % periods));
        table.columns[1].values.push_back(i == 2 ? std::nan("") : factor * 1000 * i);
        table.columns[0].blanks.push_back(Blank::None);
        table.columns[1].blanks.push_back(i == 2 ? Blank::Missing : Blank::None);
    }
    return table;
}

void TestDataTablePanel::init()
{
    m_panel = std::make_unique<DataTablePanel>();
    m_panel->resize(700, 300);
    m_panel->setTable(table(40));
    m_panel->setCaption(QStringLiteral("Exports, US dollars"));
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    QGuiApplication::clipboard()->setText(QStringLiteral("untouched"));
}

void TestDataTablePanel::cleanup() { m_panel.reset(); }

void TestDataTablePanel::clickHead(int column) const
{
    QHeaderView *head = view()->horizontalHeader();
    const int x = head->sectionViewportPosition(column) + head->sectionSize(column) / 2;
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(x, head->height() / 2));
}

void TestDataTablePanel::beginsAtTheNewest()
{
    QCOMPARE(text(0, 0), QStringLiteral("Year 1985"));
    const QScrollBar *bar = view()->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
}

void TestDataTablePanel::clicksOnHeadsSort()
{
    clickHead(1);
    QCOMPARE(text(0, 1), QStringLiteral("0"));
    clickHead(1);
    QCOMPARE(text(0, 1), QStringLiteral("39,000"));
    clickHead(2);
    QCOMPARE(text(39, 2), QString()); // the blank last
    clickHead(2);
    QCOMPARE(text(39, 2), QString());
    QCOMPARE(text(0, 2), QStringLiteral("39,000"));
    clickHead(0);
    QCOMPARE(text(0, 0), QStringLiteral("Year 1985"));
}

void TestDataTablePanel::enterSorts()
{
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(5, 1));
    QTest::keyClick(view(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(text(0, 1), QStringLiteral("0"));
    QTest::keyClick(view(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(text(0, 1), QStringLiteral("39,000"));
    view()->setCurrentIndex(view()->model()->index(5, 0)); // a period is not a number
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(text(0, 0), QStringLiteral("Year 1985"));
}

void TestDataTablePanel::copiesTheSelection()
{
    QSignalSpy copied(m_panel.get(), &DataTablePanel::copied);
    view()->setFocus();
    view()->scrollToTop();
    view()->setCurrentIndex(view()->model()->index(1, 2));
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Period\tCanada\n1986\t1000\n1987\t\n"));
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied.at(0).at(0).toInt(), 2);
    const QPoint cell = view()->visualRect(view()->model()->index(3, 2)).center();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("3000"));
}

void TestDataTablePanel::copiesTheWholeTable()
{
    view()->clearSelection();
    clickHead(0);
    clickHead(0); // newest first
    QTest::mouseClick(button(), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 42);
    QCOMPARE(lines.first(), QStringLiteral("Period\tMexico\tCanada"));
    QCOMPARE(lines[1].left(5), text(0, 0).right(4) + u'\t');
    view()->selectAll();
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')), lines);
}

void TestDataTablePanel::newNumbersKeepOrderAndPlace()
{
    clickHead(1);
    clickHead(1);
    view()->verticalScrollBar()->setValue(5);
    const int place = view()->verticalScrollBar()->value();
    m_panel->setTable(table(40, 2));
    QCOMPARE(text(0, 1), QStringLiteral("78,000"));
    QCOMPARE(view()->verticalScrollBar()->value(), place);
}

void TestDataTablePanel::otherColumnsBeginAnew()
{
    clickHead(1);
    FigureTable other = table(30);
    other.columns.removeFirst();
    m_panel->setTable(other);
    QCOMPARE(text(0, 0), QStringLiteral("Year 1985"));
    QCOMPARE(view()->model()->columnCount(), 2);
    QCOMPARE(view()->verticalScrollBar()->value(), view()->verticalScrollBar()->maximum());
}

void TestDataTablePanel::anEmptyTableHasNothingToCopy()
{
    m_panel->setTable({});
    QVERIFY(!button()->isEnabled());
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("untouched"));
    m_panel->setTable(table(3));
    QVERIFY(button()->isEnabled());
}

void TestDataTablePanel::headsAndNumbersAreDrawn()
{
    const QImage before = m_panel->grab().toImage();
    clickHead(2);
    view()->scrollToBottom();
    QVERIFY(m_panel->grab().toImage() != before); // the mark of the order
    m_panel->setTable(table(40, 3));
    for (int column = 0; column < 3; ++column) {
        const int needed = QFontMetrics(WindowTheme::font()).horizontalAdvance(text(0, column));
        QVERIFY(view()->columnWidth(column) >= needed + 16);
    }
}

void TestDataTablePanel::everyControlHasNames()
{
    QVERIFY(!m_panel->accessibleName().isEmpty());
    QVERIFY(!view()->accessibleName().isEmpty());
    QVERIFY(!button()->accessibleName().isEmpty());
    QCOMPARE(m_panel->findChild<QLabel *>(QStringLiteral("dataTableCaption"))->text(), QStringLiteral("Exports, US dollars"));
}

void TestDataTablePanel::numbersAreRequested()
{
    QSignalSpy asked(m_panel.get(), &DataTablePanel::numberRequested);
    view()->scrollToTop();
    clickHead(1);
    clickHead(1); // the largest first: row 17 of the 40
    const auto click = [this](int row, int column, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, modifiers,
                          view()->visualRect(view()->model()->index(row, column)).center());
    };
    click(0, 1);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toInt() * 7 % 40, 39); // its row in time, not on screen
    QCOMPARE(asked.at(0).at(1).toInt(), 0);
    click(1, 0);                      // a period
    click(2, 1, Qt::ControlModifier); // chosen for copying
    QCOMPARE(asked.size(), 1);
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(1, 2));
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(1).at(1).toInt(), 1);
}

void TestDataTablePanel::cellsReplaceTheTable()
{
    QSignalSpy back(m_panel.get(), &DataTablePanel::backRequested);
    QSignalSpy asked(m_panel.get(), &DataTablePanel::numberRequested);
    clickHead(2);
    view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum() / 2);
    const int scrolled = view()->verticalScrollBar()->value();
    FigureTable cells = table(3);
    cells.columns.append({QStringLiteral("Why blank"), {}, {}, {QStringLiteral("a"), QStringLiteral("b"), QString()}, {}, {}, {}});
    cells.sums = 1;
    m_panel->setCells(cells, QStringLiteral("The sum of these."));
    QVERIFY(m_panel->showsCells());
    QCOMPARE(m_panel->findChild<QLabel *>(QStringLiteral("dataTableCaption"))->text(), QStringLiteral("The sum of these."));
    auto *button = m_panel->findChild<QToolButton *>(QStringLiteral("dataTableBack"));
    QVERIFY(button->isVisible());
    QVERIFY(!m_panel->findChild<QWidget *>(QStringLiteral("dataTableBox"))->isVisible());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(view()->model()->index(0, 1)).center());
    QVERIFY(asked.isEmpty()); // the cells were not summed from anything
    QTest::mouseClick(button, Qt::LeftButton);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Escape);
    QCOMPARE(back.size(), 2);
    m_panel->setTable(table(40));
    QVERIFY(!m_panel->showsCells());
    QVERIFY(!button->isVisible());
    QCOMPARE(view()->verticalScrollBar()->value(), scrolled);
    QCOMPARE(view()->horizontalHeader()->sortIndicatorSection(), 2);
    QTest::keyClick(view(), Qt::Key_Escape);
    QCOMPARE(back.size(), 2);
}

void TestDataTablePanel::theChoiceIsTold()
{
    QSignalSpy edited(m_panel.get(), &DataTablePanel::viewEdited);
    QSignalSpy asked(m_panel.get(), &DataTablePanel::exportRequested);
    auto *box = m_panel->findChild<QWidget *>(QStringLiteral("dataTableBox"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_panel->chosenView(), DataTableView::SourceMonths);
    QTest::mouseClick(m_panel->findChild<QToolButton *>(QStringLiteral("dataTableExport")), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

TRADESTRATA_TEST(TestDataTablePanel, QApplication)
#include "tst_datatablepanel.moc"
