// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/document.h"
#include "tests/support/smallsession.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// What undo and redo do to the view.
class TestDocumentViews : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void undoGoesToTheFigure_data();
    void undoGoesToTheFigure();
    void undoGoesWhereTheSessionWasChanged();
    void figuresKeepTheirViews();
    void choosingTheClaimsPairIsNotAnEdit();
    void latestStaysLatest();

private:
    std::unique_ptr<Document> m_document;
};

void TestDocumentViews::init()
{
    m_document = std::make_unique<Document>();
    m_document->reset(named({s("a"), s("b"), s("c")}), {table(1)}, s("/reports/x.strata"));
}

void TestDocumentViews::undoGoesToTheFigure_data()
{
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<int>("currentAfter");
    QTest::addColumn<int>("undone"); // current after undo, and after redo
    QTest::addColumn<int>("redone");
    const QStringList none{};
    QTest::newRow("rename the last") << QStringList{s("a"), s("b"), s("x")} << 0 << 2 << 2;
    QTest::newRow("add") << QStringList{s("a"), s("b"), s("c"), s("d")} << 3 << 0 << 3;
    QTest::newRow("remove the one in front") << QStringList{s("b"), s("c")} << 0 << 0 << 0;
    QTest::newRow("remove another") << QStringList{s("a"), s("b")} << 0 << 2 << 0;
    QTest::newRow("move the one in front") << QStringList{s("b"), s("c"), s("a")} << 2 << 0 << 2;
}

void TestDocumentViews::undoGoesToTheFigure()
{
    QFETCH(QStringList, after);
    QFETCH(int, currentAfter);
    QFETCH(int, undone);
    QFETCH(int, redone);
    Session next = named(after);
    next.current = currentAfter;
    m_document->edit(next, s("change"));
    m_document->setCurrent(1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->session().current, undone);
    m_document->setCurrent(1);
    m_document->undoStack()->redo();
    QCOMPARE(m_document->session().current, redone);
}

// A published figure, a group or data are of no figure: what was in front when they were added is in front again.
void TestDocumentViews::undoGoesWhereTheSessionWasChanged()
{
    m_document->setCurrent(2);
    Session next = m_document->session();
    next.groups.append({PartnerCode{901}, s("G"), {PartnerCode{2010}, PartnerCode{1220}}});
    m_document->edit(next, s("Group"));
    for (const int elsewhere : {0, 1}) {
        m_document->setCurrent(elsewhere);
        m_document->undoStack()->undo();
        QCOMPARE(m_document->session().current, 2);
        m_document->setCurrent(elsewhere);
        m_document->undoStack()->redo();
        QCOMPARE(m_document->session().current, 2);
    }
}

void TestDocumentViews::figuresKeepTheirViews()
{
    Session next = m_document->session();
    next.figures[0].view.cursor = at(1);
    next.figures[1].view.cursor = at(2);
    next.figures[2].view.cursor = at(3);
    m_document->reset(next, {nullptr}, QString());
    const auto cursors = [this] {
        QStringList list;
        for (const SessionFigure &figure : m_document->session().figures)
            list.append(figure.name + figure.view.cursor.toString().last(1));
        return list.join(u' ');
    };
    next.figures.swapItemsAt(0, 2);
    m_document->edit(next, s("move"));
    next.figures[1].name = s("x");
    m_document->edit(next, s("rename"));
    next.figures.removeLast();
    m_document->edit(next, s("remove"));
    QCOMPARE(cursors(), s("c3 x2"));
    m_document->setCurrent(0);
    m_document->setCursor(at(9));
    m_document->setCurrent(1);
    m_document->setCursor(at(8));
    m_document->undoStack()->undo();
    QCOMPARE(cursors(), s("c9 x8 a1"));
    m_document->setCurrent(2);
    m_document->setCursor(at(7));
    m_document->undoStack()->undo();
    QCOMPARE(cursors(), s("c9 b8 a7"));
    m_document->undoStack()->undo();
    QCOMPARE(cursors(), s("a7 b8 c9"));
    m_document->undoStack()->setIndex(3);
    QCOMPARE(cursors(), s("c9 x8"));
    m_document->undoStack()->undo();
    QCOMPARE(cursors(), s("c9 x8 a7")); // the view while it was there
}

void TestDocumentViews::choosingTheClaimsPairIsNotAnEdit()
{
    QList<Changes> told;
    connect(m_document.get(), &Document::changed, this, [&told](Changes what) { told.append(what); });
    const ComparedPair pair{{2010}, {5700}};
    m_document->setClaims(pair);
    QCOMPARE(told, QList<Changes>{Change::Claims});
    QVERIFY(!m_document->isModified() && m_document->undoStack()->count() == 0);
    m_document->setCursor(at(2));
    QCOMPARE(told.last(), Changes(Change::Cursor));
    QVERIFY(m_document->current().view.claims == pair); // each keeps the other
    m_document->setCurrent(1);
    QVERIFY(!m_document->current().view.claims);
    m_document->setCurrent(0);
    // An edit and its undo leave the current view unchanged.
    FigureSpec spec = m_document->current().spec;
    spec.measure = Measure::Year;
    m_document->editSpec(spec, s("edit"));
    m_document->setClaims(std::nullopt);
    m_document->undoStack()->undo();
    QVERIFY(!m_document->current().view.claims);
}

void TestDocumentViews::latestStaysLatest()
{
    QCOMPARE(m_document->current().view.cursor, PeriodRef::latest());
    m_document->replaceData({DataRef(), table(2)}, s("Open"));
    m_document->undoStack()->undo();
    QCOMPARE(m_document->current().view.cursor, PeriodRef::latest());
    m_document->setCursor(at(2));
    m_document->replaceData({DataRef(), table(3)}, s("Open"));
    QCOMPARE(m_document->current().view.cursor, at(2));
}

TRADESTRATA_TEST(TestDocumentViews, QCoreApplication)
#include "tst_documentviews.moc"
