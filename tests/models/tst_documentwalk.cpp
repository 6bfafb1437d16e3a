// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/document.h"
#include "tests/support/randomsession.h"
#include "tests/support/smallsession.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Hundreds of random changes, undone and redone with changes of the view in between.
class TestDocumentWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void fiveHundredCommands_data();
    void fiveHundredCommands();

private:
    void randomCommand(SessionMaker &make);

    std::optional<PartnerRegistry> m_registry;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<QSignalSpy> m_changed;
};

void TestDocumentWalk::initTestCase()
{
    Result<PartnerRegistry> registry = builtInRegistry();
    QVERIFY2(registry, "the built-in partners cannot be read");
    m_registry = *std::move(registry);
}

void TestDocumentWalk::init()
{
    m_document = std::make_unique<Document>();
    SessionMaker make(1, *m_registry);
    Session session = make.session();
    session.data = {DataRef()};
    m_document->reset(session, {table(1)}, QString());
    m_changed = std::make_unique<QSignalSpy>(m_document.get(), &Document::changed);
}

void TestDocumentWalk::randomCommand(SessionMaker &make)
{
    Session next = m_document->session();
    const auto count = int(next.figures.size());
    const int figure = make.any(count);
    switch (make.any(10)) {
    case 0:
        next.figures.insert(make.any(count + 1), make.figure());
        break;
    case 1:
        next.figures.insert(figure + 1, next.figures.at(figure));
        next.figures[figure + 1].name += s(" copy");
        next.current = figure + 1;
        break;
    case 2:
        next.figures[figure].name = make.text() + QString::number(make.any(1000));
        break;
    case 3:
        if (count > 1)
            next.figures.remove(figure);
        break;
    case 4:
        next.figures.move(figure, make.any(count));
        next.current = make.any(count);
        break;
    case 5:
        return m_document->replaceData({make.dataRef(), make.coin() ? table(make.any(1000)) : nullptr}, s("Open"));
    default: {
        FigureSpec spec = m_document->current().spec;
        make.changeSpec(spec);
        return m_document->editSpec(spec, s("Edit"), make.coin() ? s("drag") : QString());
    }
    }
    m_document->edit(next, s("Figures"));
}

void TestDocumentWalk::fiveHundredCommands_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::newRow(qPrintable(s("seed %1").arg(seed))) << seed;
}

void TestDocumentWalk::fiveHundredCommands()
{
    QFETCH(quint32, seed);
    SessionMaker make(seed, *m_registry);
    struct Step
    {
        Session session;
        QList<TablePtr> tables;
    };
    const auto now = [this] { return Step{m_document->session(), m_document->releases().tables()}; };
    const auto equal = [&](const Step &step) {
        return m_document->session().sameContent(step.session) && m_document->releases().tables() == step.tables;
    };
    QUndoStack &stack = *m_document->undoStack();
    std::vector<Step> steps{now()}; // by the stack's index
    int clean = 0;
    for (int i = 0; i < 500; ++i) {
        if (make.coin())
            m_document->setCursor(make.period());
        if (make.any(4) == 0)
            m_document->setCurrent(make.any(int(m_document->session().figures.size())));
        m_changed->clear();
        const Step before = now();
        randomCommand(make);
        QCOMPARE(m_changed->size(), equal(before) ? 0 : 1);
        QCOMPARE(m_document->session().data.size(), 1);
        if (!equal(before) && stack.index() < clean)
            clean = -1;
        steps.resize(size_t(stack.index()));
        steps.push_back(now());
        if (i == 250) {
            m_document->saved(s("/reports/y.strata"));
            clean = stack.index();
        }
        QCOMPARE(m_document->isModified(), stack.index() != clean);
    }
    QVERIFY(stack.count() > 200);
    for (int walk = 0; walk < 2; ++walk) {
        for (int i = stack.index(); i-- > 0;) {
            m_document->setCursor(make.period());
            m_changed->clear();
            stack.undo();
            QCOMPARE(m_changed->size(), 1);
            QVERIFY2(equal(steps[size_t(i)]), qPrintable(s("undo to %1").arg(i)));
            QCOMPARE(m_document->isModified(), i != clean);
        }
        for (int i = 1; i <= stack.count(); ++i) {
            m_document->setCurrent(make.any(int(m_document->session().figures.size())));
            m_changed->clear();
            stack.redo();
            QCOMPARE(m_changed->size(), 1);
            QVERIFY2(equal(steps[size_t(i)]), qPrintable(s("redo to %1").arg(i)));
            QCOMPARE(m_document->isModified(), i != clean);
        }
    }
}

TRADESTRATA_TEST(TestDocumentWalk, QCoreApplication)
#include "tst_documentwalk.moc"
