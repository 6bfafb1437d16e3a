// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/app/windowfixture.h"
#include "tests/support/cellsastext.h"
#include "tests/support/testrunner.h"
#include "widgets/render/figureview.h"

#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QTableView>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// The data table of the real window: from every number to its cells and back, and its numbers as a file.
class MainWindowTableTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void partOfAYearIsHeadedByItsMonths();
    void aNumberOfTheTable();
    void theReadOutsNumbers_data();
    void theReadOutsNumbers();
    void theReadOutsNumbersByKeys();
    void thePartnerListsNumbers();
    void thePartnerListsNumbersByKeys();
    void endLabelsOfAFigure();
    void valuesAtTheMark();
    void rowsOfARanking();
    void cellsOfATableFigure();
    void aPartnerUnderTwoCodes();
    void cellsStayWhileTheCursorMoves();
    void anotherArithmeticPutsTheTableBack();
    void cellsSpeakAnotherLanguage();
    void sourceMonths();
    void drawnNumbersAreThoseOfTheCommand_data();
    void drawnNumbersAreThoseOfTheCommand();
    void cellsAreWritten();
    void writeErrorsAreReported();

private:
    QTableView *view() const { return m_window->find<QTableView>("dataTableView"); }
    QString caption() const { return m_window->find<QLabel>("dataTableCaption")->text(); }
    bool showsCells() const { return m_window->find("dataTableBack")->isVisible(); }
    QString cell(int row, int column) const { return view()->model()->index(row, column).data().toString(); }
    /// The answer; the message that the story's title is not true of August 2025 is beside it.
    QList<MessageBarItem> reported() const
    {
        QList<MessageBarItem> items = m_window->messages();
        items.removeIf([](const MessageBarItem &item) { return item.id == QStringLiteral("title-not-true"); });
        return items;
    }
    void clickCell(int row, int column) const;
    /// At x from the right edge of a row of a list.
    void clickRow(const char *list, int row, int fromRight) const;
    void clickFigure(QPointF points) const;
    QPointF labelOf(int series, TextRole role) const;
    void edit(const std::function<void(FigureSpec &)> &change) const;
    /// Changing the view is not an edit.
    void untouched() const
    {
        QVERIFY(!m_window->document().isModified());
        QCOMPARE(m_window->document().undoStack()->count(), 0);
    }

    const Builtin m_builtin;
    std::unique_ptr<OpenWindow> m_window;
};

void MainWindowTableTest::init()
{
    m_window = std::make_unique<OpenWindow>(m_builtin);
    m_window->type(m_window->find<QLineEdit>("periodField"), s("2025-08"));
    QTRY_COMPARE(m_window->find<QLabel>("readOutTitle")->text(), s("At August 2025"));
}

void MainWindowTableTest::cleanup() { m_window.reset(); }

void MainWindowTableTest::partOfAYearIsHeadedByItsMonths()
{
    edit([](FigureSpec &spec) {
        spec.chart = Chart::Bars;
        spec.measure = Measure::SameMonths;
        spec.through = 8;
        spec.crossings = spec.lens = spec.leaderRibbon = false;
    });
    QTRY_COMPARE(m_window->find<QLabel>("readOutTitle")->text(), s("January–August 2025"));
}

void MainWindowTableTest::clickCell(int row, int column) const
{
    view()->scrollTo(view()->model()->index(row, column));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(view()->model()->index(row, column)).center());
}

void MainWindowTableTest::clickRow(const char *name, int row, int fromRight) const
{
    auto *list = m_window->find<QListView>(name);
    const QRect rect = list->visualRect(list->model()->index(row, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(list->width() - fromRight, rect.center().y()));
}

void MainWindowTableTest::edit(const std::function<void(FigureSpec &)> &change) const
{
    FigureSpec spec = m_window->spec();
    const FigureSpec before = spec;
    change(spec);
    if (spec.chart != before.chart || spec.show != before.show)
        spec.crossings = spec.lens = spec.leaderRibbon = false; // of the story's figures: not every chart has them
    m_window->document().editSpec(spec, s("Edit"));
}

void MainWindowTableTest::aNumberOfTheTable()
{
    m_window->trigger("dataTableAction");
    const int row = 367; // August 2025, from January 1995 on
    QCOMPARE(cell(row, 0), s("August 2025"));
    clickCell(row, 1);
    QVERIFY(showsCells());
    QCOMPARE(caption(), s("Mexico, 12 months to August 2025: $335.3 bn is the sum of these 12 months."));
    QCOMPARE(view()->model()->rowCount(), 13);
    QCOMPARE(cell(0, 0) + cell(11, 0), s("September 2024August 2025"));
    QCOMPARE(cell(12, 1), s("335,308,393,143"));
    QCOMPARE(cell(3, 2) + cell(3, 3) + cell(3, 4), s("MexicoExports2010"));
    QTest::keyClick(m_window->find("dataTableCopy"), Qt::Key_Space);
    QVERIFY(QApplication::clipboard()->text().startsWith(s("Month\tDollars in the source\tPartner")));
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 14);
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(!showsCells());
    QCOMPARE(cell(row, 0), s("August 2025"));
    QVERIFY(view()->visualRect(view()->model()->index(row, 1)).intersects(view()->viewport()->rect())); // where one was
    view()->setCurrentIndex(view()->model()->index(row, 2));
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY2(caption().startsWith(s("Canada, 12 months to August 2025: $341.6 bn")), qPrintable(caption()));
    QTest::mouseClick(m_window->find("dataTableBack"), Qt::LeftButton);
    QVERIFY(!showsCells());
    untouched();
}

void MainWindowTableTest::theReadOutsNumbers_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("fromRight");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("value") << 0 << 115 << s("Mexico, 12 months to August 2025: $335.3 bn is the sum of these 12 months.");
    QTest::newRow("share") << 0 << 64 << s("Mexico, 12 months to August 2025: 15.8% is $335.3 bn of $2.1 tn.");
    QTest::newRow("change")
        << 1 << 25 << s("Canada, 12 months to August 2025: −2.6% is the change to $341.6 bn from $350.8 bn a year earlier.");
    QTest::newRow("others")
        << 3 << 115 << s("Others, 12 months to August 2025: $1.3 tn is the total of $2.1 tn less $799.9 bn of the shown.");
    QTest::newRow("total") << 4 << 115 << s("Total, 12 months to August 2025: $2.1 tn is the sum of these 12 months.");
}

void MainWindowTableTest::theReadOutsNumbers()
{
    QFETCH(int, row);
    QFETCH(int, fromRight);
    QFETCH(QString, sentence);
    auto *list = m_window->find<QListView>("readOutList");
    const QString line = list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    clickRow("readOutList", row, fromRight);
    if (sentence.contains(u'%')) // the number that was clicked
        QVERIFY2(line.contains(sentence.section(s(": "), 1).section(u'%', 0, 0)), qPrintable(line));
    QVERIFY(showsCells()); // the table has come to the front
    QVERIFY2(caption().startsWith(sentence), qPrintable(caption()));
    m_window->press(Qt::Key_Escape);
    QVERIFY(!showsCells());
    clickRow("readOutList", row, 240); // the name
    QVERIFY(!showsCells());
    untouched();
}

void MainWindowTableTest::theReadOutsNumbersByKeys()
{
    auto *list = m_window->find<QListView>("readOutList");
    list->setFocus(Qt::TabFocusReason);
    list->setCurrentIndex(list->model()->index(1, 0));
    m_window->press(Qt::Key_Right);
    m_window->press(Qt::Key_Return);
    QVERIFY(showsCells());
    QVERIFY2(caption().startsWith(s("Canada, 12 months to August 2025: 16.1% is ")), qPrintable(caption()));
    QCOMPARE(view()->model()->rowCount(), 26); // both sums below their cells
    m_window->press(Qt::Key_Escape);
    QVERIFY(!showsCells());
    untouched();
}

void MainWindowTableTest::thePartnerListsNumbers()
{
    const QList<QPair<int, QString>> places{{70, s("China, 12 months to August 2025: ")},
                                            {30, s("China, 12 months to August 2025: ")}};
    for (const auto &[fromRight, sentence] : places) {
        clickRow("partnerList", 2, fromRight);
        QVERIFY(showsCells());
        QVERIFY2(caption().startsWith(sentence), qPrintable(caption()));
        QCOMPARE(caption().contains(u'%'), fromRight == 30); // the share
    }
    clickRow("partnerList", 3, 70); // one that the figure does not draw
    QVERIFY2(caption().startsWith(s("United Kingdom, 12 months to August 2025: ")), qPrintable(caption()));
    for (const char *foot : {"partnerOthers", "partnerTotal"}) {
        QWidget *row = m_window->find(foot);
        QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(row->width() - 70, row->height() / 2));
        QVERIFY2(caption().startsWith(s(foot).mid(7)), qPrintable(caption()));
    }
    untouched(); // no check box changed
}

void MainWindowTableTest::thePartnerListsNumbersByKeys()
{
    auto *list = m_window->find<QListView>("partnerList");
    list->setFocus(Qt::TabFocusReason);
    list->setCurrentIndex(list->model()->index(1, 0));
    m_window->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(caption().startsWith(s("Canada, 12 months to August 2025: $341.6 bn")), qPrintable(caption()));
    m_window->find("partnerOthers")->setFocus();
    m_window->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(caption().startsWith(s("Others, ")), qPrintable(caption()));
    untouched();
}

QPointF MainWindowTableTest::labelOf(int series, TextRole role) const
{
    const Layout &layout = m_window->window().findChild<FigureView *>()->layout();
    const auto it = std::ranges::find_if(layout.texts,
                                         [&](const TextItem &item) { return item.series == series && item.role == role; });
    return it == layout.texts.end() ? QPointF() : it->at + QPointF(it->anchor == Anchor::End ? -4 : 4, -2);
}

void MainWindowTableTest::clickFigure(QPointF points) const
{
    const auto *figure = m_window->window().findChild<FigureView *>();
    const double scale = figure->sheet().width() / figure->layout().paper.size.width();
    QTest::mouseClick(m_window->find("figureView"), Qt::LeftButton, {}, (figure->sheet().topLeft() + points * scale).toPoint());
}

void MainWindowTableTest::endLabelsOfAFigure()
{
    for (const TextRole role : {TextRole::LabelName, TextRole::LabelValue}) {
        clickFigure(labelOf(1, role));
        QVERIFY2(caption().startsWith(s("Canada, 12 months to January 2026: $333.7 bn is the sum")), qPrintable(caption()));
        QTest::keyClick(view(), Qt::Key_Escape);
    }
    QCOMPARE(m_window->window().source().cursorMonth(), Month::of(2025, 8)); // a label is not a period
    untouched();
}

// The number of the marked period, not that of the end of the line.
void MainWindowTableTest::valuesAtTheMark()
{
    edit([](FigureSpec &spec) { spec.mark = Period::month(Month::of(2015, 6)); });
    const Layout &layout = m_window->window().findChild<FigureView *>()->layout();
    const auto it = std::ranges::find_if(layout.texts, [](const TextItem &item) { return item.series == 1 && item.period >= 0; });
    QVERIFY(it != layout.texts.end());
    clickFigure(it->at + QPointF(4, -2));
    QVERIFY2(caption().startsWith(s("Canada, 12 months to June 2015: $302.0 bn is the sum")), qPrintable(caption()));
}

void MainWindowTableTest::rowsOfARanking()
{
    edit([](FigureSpec &spec) { spec.chart = Chart::Ranking; });
    const QRectF slots_ = m_window->window().findChild<FigureView *>()->layout().barSlots;
    clickFigure(QPointF(slots_.left() + 4, slots_.top() + 4));
    QVERIFY2(caption().startsWith(s("Canada, 12 months to August 2025: $341.6 bn is the sum")), qPrintable(caption()));
}

void MainWindowTableTest::cellsOfATableFigure()
{
    edit([](FigureSpec &spec) { spec.chart = Chart::Table; });
    const Layout &layout = m_window->window().findChild<FigureView *>()->layout();
    QStringList reported;
    for (int column = 0; column < 3; ++column) {
        const auto it = std::ranges::find_if(layout.texts,
                                             [&](const TextItem &item) { return item.series == 1 && item.column == column; });
        QVERIFY(it != layout.texts.end());
        clickFigure(it->at + QPointF(-4, -2));
        reported.append(caption().section(s(": "), 1).section(u' ', 0, 1));
    }
    QCOMPARE(reported.join(u'|'), s("$335.3 bn|15.8% is|1.0% is"));
}

void MainWindowTableTest::aPartnerUnderTwoCodes()
{
    edit([&](FigureSpec &spec) { spec.selection.list = {{4801}}; });
    m_window->type(m_window->find<QLineEdit>("periodField"), s("2009-03"));
    QTRY_COMPARE(m_window->find<QLabel>("readOutTitle")->text(), s("At March 2009"));
    clickRow("readOutList", 0, 115);
    QStringList codes;
    for (int row = 0; row < 12; ++row)
        codes.append(cell(row, 4));
    QCOMPARE(codes.count(s("4802")), 9); // to December 2008
    QCOMPARE(codes.count(s("4801")), 3);
}

void MainWindowTableTest::cellsStayWhileTheCursorMoves()
{
    clickRow("readOutList", 0, 115);
    const QString sentence = caption();
    m_window->find("periodTrack")->setFocus();
    m_window->press(Qt::Key_Left);
    m_window->press(Qt::Key_PageDown);
    QTRY_COMPARE(m_window->find<QLabel>("readOutTitle")->text(), s("At July 2024"));
    QVERIFY(showsCells());
    QCOMPARE(caption(), sentence);
    QCOMPARE(cell(12, 1), s("335,308,393,143"));
}

void MainWindowTableTest::anotherArithmeticPutsTheTableBack()
{
    clickRow("readOutList", 0, 115);
    edit([](FigureSpec &spec) { spec.title = s("Words change no number"); });
    QVERIFY(showsCells());
    edit([](FigureSpec &spec) { spec.measure = Measure::Year; });
    QVERIFY(!showsCells());
    QVERIFY2(caption().contains(s("year")), qPrintable(caption()));
    clickRow("readOutList", 0, 115);
    QVERIFY(showsCells());
    m_window->document().setCurrent(1);
    QVERIFY(!showsCells());
}

void MainWindowTableTest::cellsSpeakAnotherLanguage()
{
    clickRow("readOutList", 0, 115);
    m_window->window().setLanguage(s("es"));
    QVERIFY(showsCells());
    QVERIFY2(caption().endsWith(s(" es la suma de estos 12 meses.")), qPrintable(caption()));
    QCOMPARE(cell(12, 0), s("Suma"));
}

void MainWindowTableTest::sourceMonths()
{
    m_window->trigger("dataTableAction");
    auto *box = m_window->find("dataTableBox");
    box->setFocus();
    m_window->press(Qt::Key_Down);
    QCOMPARE(caption(), s("Exports, months, US dollars"));
    QCOMPARE(cell(0, 0), s("February 1994")); // of the 12 months to January 1995
    const int rows = view()->model()->rowCount();
    QCOMPARE(cell(rows - 1, 0), s("January 2026"));
    clickCell(rows - 1, 1);
    QVERIFY2(caption().startsWith(s("Mexico, January 2026: ")), qPrintable(caption()));
    QVERIFY(caption().endsWith(s(" is the value of this month.")));
    m_window->press(Qt::Key_Escape);
    QCOMPARE(caption(), s("Exports, months, US dollars"));
    m_window->answers.saveCsv = m_window->path("months.csv");
    QTest::mouseClick(m_window->find("dataTableExport"), Qt::LeftButton);
    QCOMPARE(m_window->answers.suggestedCsv, s("12 months, months.csv"));
    const QByteArray csv = bytesOf(m_window->answers.saveCsv);
    QVERIFY2(csv.startsWith("period,MEX,CAN,CHN,others,unallocated,total\n1994-02,"), csv.first(80));
    const Run command = run(words("values --partners MX,CA,CN --measure month --from 1994-02 --release 2026-03"));
    QCOMPARE(csv, command.out);
    untouched();
}

void MainWindowTableTest::drawnNumbersAreThoseOfTheCommand_data()
{
    QTest::addColumn<int>("figure");
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QString>("show");
    for (int figure = 0; figure < 5; ++figure)
        QTest::addRow("figure %d of the story", figure + 1) << figure << QString() << QString();
    for (const char *chart : {"ranking", "table", "concentration", "balance", "years", "panels"})
        QTest::addRow("%s", chart) << 0 << s(chart) << QString();
    for (const char *show : {"share", "change", "change-percent", "contribution", "index", "rank"})
        QTest::addRow("%s", show) << 0 << QString() << s(show);
}

void MainWindowTableTest::drawnNumbersAreThoseOfTheCommand()
{
    QFETCH(int, figure);
    QFETCH(QString, chart);
    QFETCH(QString, show);
    m_window->document().setCurrent(figure);
    edit([&](FigureSpec &spec) {
        spec.chart = fromKey<Chart>(chart).value_or(spec.chart);
        spec.show = fromKey<ShowAs>(show).value_or(spec.show);
    });
    QVERIFY(!m_window->window().source().error());
    m_window->answers.saveSession = m_window->path("mine.strata");
    m_window->trigger("saveAction");
    m_window->answers.saveCsv = m_window->path("numbers.csv");
    m_window->trigger("exportCsvAction");
    QCOMPARE(reported().size(), 1);
    const Run command = run({s("values"), m_window->answers.saveSession, s("--figure"), QString::number(figure + 1)});
    QCOMPARE(command.status, 0);
    QVERIFY(command.out.size() > 50);
    QCOMPARE(bytesOf(m_window->answers.saveCsv), command.out);
    m_window->answers.saveCsv = m_window->path("numbers.xlsx");
    m_window->trigger("exportCsvAction");
    const Run book = run({s("values"), m_window->answers.saveSession, s("--figure"), QString::number(figure + 1), s("--format"),
                          s("xlsx"), s("-o"), s("-"), s("--language"), s("en")});
    QVERIFY2(book.err.isEmpty() || book.err.startsWith("This chart is about one partner, Mexico; 2 other"), book.err.constData());
    QCOMPARE(bytesOf(m_window->answers.saveCsv), book.out);
}

void MainWindowTableTest::cellsAreWritten()
{
    clickRow("readOutList", 0, 115);
    m_window->answers.saveCsv = m_window->path("cells.csv");
    QTest::mouseClick(m_window->find("dataTableExport"), Qt::LeftButton);
    QCOMPARE(m_window->answers.suggestedCsv, s("12 months, cells.csv"));
    const QByteArray csv = bytesOf(m_window->answers.saveCsv);
    QVERIFY(csv.startsWith("period,dollars,partner,flow,code,release,blank\n2024-09,"));
    QVERIFY(csv.endsWith("\nsum,335308393143,,,,,\n"));
    QVERIFY2(reported().first().text.contains(s("cells.csv")), qPrintable(reported().first().text));
    m_window->answers.saveCsv = m_window->path("cells.xlsx");
    QTest::mouseClick(m_window->find("dataTableExport"), Qt::LeftButton);
    const QByteArrayList lines = sheetLines(bytesOf(m_window->answers.saveCsv));
    QVERIFY(lines.contains("0 2 1 s September 2024") && lines.contains("0 2 2 d 45536 2024-09-01"));
    QVERIFY(lines.contains("0 14 1 s Sum") && lines.contains("0 14 3 n 335308393143"));
}

void MainWindowTableTest::writeErrorsAreReported()
{
    m_window->answers.saveCsv = m_window->path("no-such-folder/numbers.csv");
    m_window->trigger("exportCsvAction");
    QCOMPARE(reported().size(), 1);
    QCOMPARE(reported().first().kind, MessageBarItem::Kind::Error);
    QVERIFY2(reported().first().text.contains(s("numbers.csv")), qPrintable(reported().first().text));
    m_window->answers.saveCsv.clear(); // cancelled
    m_window->trigger("exportCsvAction");
    QCOMPARE(reported().size(), 1);
}

TRADESTRATA_TEST(MainWindowTableTest, QApplication)
#include "tst_mainwindowtable.moc"
