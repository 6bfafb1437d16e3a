// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/document.h"
#include "tests/support/smallsession.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void beginsWithAFigure();
    void editsAndUndoes();
    void sameContentIsNotAnEdit();
    void changingTheViewIsNotAnEdit();
    void oneSignalForEachChange();
    void mergesRuns();
    void endsRuns();
    void aRunThatComesBackLeavesNothing();
    void aRunAfterSavingIsModified();
    void replacesData();
    void removesOneOfSeveral();
    void severalFilesAreOneRelease();
    void dataKeepsItsTable();
    void savesElsewhere();
    void unsavedStaysUnsaved();
    void listenersMayEdit();

private:
    FigureSpec titled(const QString &title) const
    {
        FigureSpec spec = m_document->current().spec;
        spec.title = title;
        return spec;
    }
    void setTitle(const QString &title, const QString &mergeKey = {})
    {
        m_document->editSpec(titled(title), s("Title"), mergeKey);
    }
    /// The flags of the one signal since the last call; fails if there were more or none.
    Changes told()
    {
        const Changes changes = m_changed->size() == 1 ? m_changed->first().first().value<Changes>() : Changes(0x1000);
        m_changed->clear();
        return changes;
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<QSignalSpy> m_changed;
};

void TestDocument::init()
{
    m_document = std::make_unique<Document>();
    m_document->reset(named({s("a"), s("b"), s("c")}), {table(1)}, s("/reports/x.strata"));
    m_changed = std::make_unique<QSignalSpy>(m_document.get(), &Document::changed);
}

void TestDocument::beginsWithAFigure()
{
    const Document document;
    QCOMPARE(document.current().spec, FigureSpec());
    QVERIFY(document.releases().isEmpty());
    QVERIFY(!document.isModified());
}

void TestDocument::editsAndUndoes()
{
    setTitle(s("one"));
    QCOMPARE(told(), Change::Figure | Change::File);
    QVERIFY(m_document->isModified());
    QCOMPARE(m_document->undoStack()->undoText(), s("Title"));
    setTitle(s("two"));
    QCOMPARE(told(), Changes(Change::Figure));
    m_document->undoStack()->undo();
    QCOMPARE(told(), Changes(Change::Figure));
    QCOMPARE(m_document->current().spec.title, s("one"));
    m_document->undoStack()->undo();
    QCOMPARE(told(), Change::Figure | Change::File);
    QVERIFY(!m_document->isModified());
    m_document->undoStack()->redo();
    QCOMPARE(told(), Change::Figure | Change::File);
    QCOMPARE(m_document->current().spec.title, s("one"));
}

void TestDocument::sameContentIsNotAnEdit()
{
    setTitle(QString());
    Session next = m_document->session();
    next.current = 2;
    next.figures[1].view.cursor = PeriodRef::first();
    m_document->edit(next, s("nothing"));
    m_document->setCursor(PeriodRef::latest());
    m_document->setCurrent(0);
    m_document->setCurrent(3);
    m_document->setCurrent(-1);
    m_document->saved(s("/reports/x.strata"));
    QCOMPARE(m_changed->size(), 0);
    QCOMPARE(m_document->undoStack()->count(), 0);
    QCOMPARE(m_document->session(), named({s("a"), s("b"), s("c")}));
}

void TestDocument::changingTheViewIsNotAnEdit()
{
    m_document->setCursor(at(3));
    QCOMPARE(told(), Changes(Change::Cursor));
    m_document->setCurrent(2);
    QCOMPARE(told(), Change::Current | Change::Cursor);
    m_document->setCurrent(1);
    QCOMPARE(told(), Changes(Change::Current));
    QVERIFY(!m_document->isModified());
    QCOMPARE(m_document->undoStack()->count(), 0);
    QCOMPARE(m_document->session().figures.at(0).view.cursor, at(3));
}

void TestDocument::oneSignalForEachChange()
{
    Session next = m_document->session();
    next.figures.append(next.figures.first());
    next.figures.last().name = s("d");
    next.figures.last().spec.flow = Flow::Imports;
    next.current = 3;
    m_document->edit(next, s("add"));
    QCOMPARE(told(), Change::Figures | Change::Current | Change::File);
    next.figures.last().name = s("e");
    m_document->edit(next, s("rename"));
    QCOMPARE(told(), Changes(Change::Figures));
    next.figures.swapItemsAt(0, 3);
    next.current = 0;
    m_document->edit(next, s("move"));
    QCOMPARE(told(), Change::Figures | Change::Figure | Change::Current);
    next.figures.removeFirst();
    m_document->edit(next, s("remove")); // the current figure is now at the same index
    QCOMPARE(told(), Change::Figures | Change::Current);
    m_document->undoStack()->setIndex(0);
    QVERIFY(told().testFlag(Change::File));
    m_document->reset(named({s("x")}), {nullptr}, QString());
    QCOMPARE(told().toInt(), 63);
}

void TestDocument::mergesRuns()
{
    for (const char *title : {"1", "12", "123"})
        setTitle(s(title), s("title"));
    QCOMPARE(m_changed->size(), 3);
    QCOMPARE(m_document->undoStack()->count(), 1);
    setTitle(s("x"));
    setTitle(s("y"));
    setTitle(s("y1"), s("title"));
    setTitle(s("y2"), s("other"));
    QCOMPARE(m_document->undoStack()->count(), 5);
    m_document->undoStack()->setIndex(1);
    QCOMPARE(m_document->current().spec.title, s("123"));
    m_document->undoStack()->undo();
    QCOMPARE(m_document->current().spec.title, QString());
    m_document->undoStack()->redo();
    QCOMPARE(m_document->current().spec.title, s("123"));
}

void TestDocument::endsRuns()
{
    const auto steps = [this] { return m_document->undoStack()->count(); };
    setTitle(s("1"), s("k"));
    m_document->setCurrent(1); // typing into another figure's title
    setTitle(s("2"), s("k"));
    QCOMPARE(steps(), 2);
    m_document->setCursor(at(5)); // the view changes while a title is typed
    setTitle(s("3"), s("k"));
    QCOMPARE(steps(), 2);
    m_document->saved(m_document->path());
    setTitle(s("4"), s("k"));
    QCOMPARE(steps(), 3);
    m_document->undoStack()->undo();
    setTitle(s("5"), s("k"));
    QCOMPARE(steps(), 3);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->current().spec.title, s("3"));
}

void TestDocument::aRunThatComesBackLeavesNothing()
{
    setTitle(s("1"), s("k"));
    told();
    setTitle(QString(), s("k"));
    QCOMPARE(told(), Change::Figure | Change::File);
    QVERIFY(!m_document->isModified());
    QCOMPARE(m_document->undoStack()->count(), 0);
    setTitle(s("2"), s("k"));
    setTitle(s("3"), s("k"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->current().spec.title, QString());
}

void TestDocument::aRunAfterSavingIsModified()
{
    setTitle(s("1"), s("k"));
    setTitle(s("2"), s("k"));
    m_document->saved(m_document->path());
    QVERIFY(!m_document->isModified());
    setTitle(s("1"), s("k"));
    QVERIFY(m_document->isModified());
    setTitle(s("2"), s("k"));
    QVERIFY(!m_document->isModified());
}

void TestDocument::replacesData()
{
    const TablePtr old = m_document->releases().newest();
    DataRef ref;
    ref.builtIn = false;
    ref.absolutePath = s("/data/2024-08.xlsx");
    const TablePtr other = table(2);
    m_document->replaceData({ref, other}, s("Open"));
    QCOMPARE(told(), Change::Data | Change::File);
    QCOMPARE(m_document->releases().tables(), QList{other});
    QCOMPARE(m_document->session().data, QList{ref});
    m_document->undoStack()->undo();
    QCOMPARE(told(), Change::Data | Change::File);
    QCOMPARE(m_document->releases().tables(), QList{old});
    QCOMPARE(m_document->session().data, QList{DataRef()});
}

// Of several references one is replaced or removed; the last stays. Figures whose requested release is gone take the
// newest, but not while data are missing: then it is unknown what is gone.
void TestDocument::removesOneOfSeveral()
{
    const TablePtr first = m_document->releases().newest();
    const TablePtr second = table(2);
    const TablePtr third = table(3);
    DataRef ref;
    ref.builtIn = false;
    ref.absolutePath = s("/data/2024-08.xlsx");
    m_document->addData({ref, second}, s("Add"));
    QCOMPARE(m_document->releases().tables(), (QList{first, second}));
    FigureSpec spec = m_document->current().spec;
    spec.release = Month::of(1999, 1); // of none of the tables
    spec.over = Month::of(1998, 1);
    m_document->editSpec(spec, s("Release"));
    m_document->setData(1, ref, nullptr, s("Gone"));
    QVERIFY(m_document->missingData());
    QCOMPARE(m_document->current().spec, spec);
    m_document->setData(1, ref, third, s("Found"));
    QVERIFY(!m_document->missingData());
    QCOMPARE(m_document->releases().tables(), (QList{first, third}));
    QVERIFY(!m_document->current().spec.release);
    QVERIFY(!m_document->current().spec.over);
    m_document->removeData(0, s("Remove"));
    QCOMPARE(m_document->releases().tables(), QList{third});
    QCOMPARE(m_document->session().data, QList{ref});
    m_document->removeData(0, s("Remove"));
    QCOMPARE(m_document->releases().tables(), QList{third});
    m_document->undoStack()->undo();
    QCOMPARE(m_document->releases().tables(), (QList{first, third}));
}

// Files that are one table are removed as one, and a table without one of its files is missing; partners' own figures are
// no release, and never the last data.
void TestDocument::severalFilesAreOneRelease()
{
    const auto ref = [](const char *path, DataRef::Use use) {
        DataRef made;
        made.builtIn = false;
        made.absolutePath = s(path);
        made.use = use;
        return made;
    };
    using enum DataRef::Use;
    const auto of = [](const char *name, int code) {
        TableInfo info;
        info.release = Month::of(2025, 1);
        TableRow row{{Flow::Exports, PartnerCode{code}}, s(name), {PartnerCode{code}}, {1.0, 2.0}, {Blank::None, Blank::None}};
        return std::make_shared<const TradeTable>(info, Month::of(2024, 1), Month::of(2024, 2), std::vector{row});
    };
    const TablePtr own = table(9);
    m_document->addData({{ref("/a", Release), ref("/b", Together), ref("/own", Mirror)},
                         {of("Mexico", 2010), of("Canada", 1220), own}},
                        s("Add"));
    QCOMPARE(m_document->releases().tables().size(), 2);
    QCOMPARE(m_document->releases().tables().last()->partnerCount(), 2);
    QCOMPARE(m_document->mirrors(), QList{own});
    const TablePtr joined = m_document->releases().tables().last();
    FigureSpec spec = m_document->current().spec;
    spec.title = s("Another");
    m_document->editSpec(spec, s("Title"));
    QCOMPARE(m_document->releases().tables().last(), joined); // it is not made again
    m_document->setData(2, ref("/b", Together), nullptr, s("Gone"));
    QCOMPARE(m_document->releases().tables().size(), 1);
    QCOMPARE(m_document->missingData()->absolutePath, s("/b"));
    m_document->undoStack()->undo();
    m_document->removeData(1, s("Remove"));
    QCOMPARE(m_document->session().data.size(), 2);
    QCOMPARE(m_document->releases().tables().size(), 1);
    m_document->removeData(0, s("Remove")); // the only release
    QCOMPARE(m_document->session().data.size(), 2);
    // A change that is taken back leaves nothing to redo.
    const Session before = m_document->session();
    m_document->replaceData({DataRef(), table(2)}, s("Open"));
    m_document->takeBack();
    QVERIFY(m_document->session().sameContent(before));
    QVERIFY(!m_document->undoStack()->canRedo());
    QCOMPARE(m_document->undoStack()->undoText(), s("Remove"));
}

void TestDocument::dataKeepsItsTable()
{
    const TablePtr old = m_document->releases().newest();
    Session next = m_document->session();
    DataRef missing;
    missing.hash = "00";
    next.data.prepend(missing);
    m_document->edit(next, s("add data"));
    QCOMPARE(m_document->releases().tables(), QList{old}); // what was not found is not a release
    next.data.removeFirst();
    m_document->edit(next, s("remove data"));
    QCOMPARE(m_document->releases().tables(), QList{old});
}

void TestDocument::savesElsewhere()
{
    setTitle(s("one"));
    told();
    m_document->saved(s("/reports/y.strata"));
    QCOMPARE(told(), Changes(Change::File));
    QCOMPARE(m_document->path(), s("/reports/y.strata"));
    m_document->saved(s("/reports/z.strata"));
    QCOMPARE(told(), Changes(Change::File));
    m_document->undoStack()->undo();
    QCOMPARE(told(), Change::Figure | Change::File);
    QVERIFY(m_document->isModified());
}

void TestDocument::unsavedStaysUnsaved()
{
    m_document->setUnsaved();
    QCOMPARE(told(), Changes(Change::File));
    setTitle(s("one"));
    QCOMPARE(told(), Changes(Change::Figure));
    m_document->undoStack()->undo();
    QVERIFY(m_document->isModified());
    m_document->reset(named({s("a")}), {nullptr}, QString());
    QVERIFY(!m_document->isModified());
    m_document->setUnsaved();
    m_document->reset(named({s("a")}), {nullptr}, QString());
    QVERIFY(!m_document->isModified());
}

void TestDocument::listenersMayEdit()
{
    connect(m_document.get(), &Document::changed, this, [this](Changes what) {
        if (what.testFlag(Change::Data))
            setTitle(s("on new data"));
    });
    m_document->replaceData({DataRef(), table(2)}, s("Open"));
    QCOMPARE(m_changed->size(), 2);
    QCOMPARE(m_document->undoStack()->count(), 2);
    QCOMPARE(m_document->current().spec.title, s("on new data"));
}

TRADESTRATA_TEST(TestDocument, QCoreApplication)
#include "tst_document.moc"
