// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/grouprows.h"
#include "models/analysis/sourcecells.h"
#include "models/figure/buildfigure.h"
#include "models/figure/figure.h"
#include "models/numbers/computenumbers.h"
#include "models/session/sessionfile.h"
#include "models/session/sessionjson.h"
#include "tests/support/drawnspec.h"
#include "tests/support/drawntable.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Groups that the analyst makes: rows, names, the guard against overlaps, and how a session stores them.
class TestOwnGroups : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void codes();
    void rowsAreTheirMembersAdded();
    void drawnAsAnyGroup();
    void besideTheirMembers();
    void leadToTheirMembersCells();
    void sessionKeepsThem();
    void brokenOnesAreLeftOut_data();
    void brokenOnesAreLeftOut();

private:
    OwnGroup pair() const { return {{901}, QStringLiteral("The neighbours"), {{2010}, {1220}}}; }

    PartnerRegistry m_registry;
};

void TestOwnGroups::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

void TestOwnGroups::codes()
{
    QList<OwnGroup> groups;
    for (int i = 0; i < 99; ++i) {
        const auto code = freeCode(groups);
        QVERIFY(code);
        QVERIFY(isOwnGroup(*code) && code->isGroup() && !m_registry.group(*code));
        groups.append({*code, QStringLiteral("g"), {}});
    }
    QVERIFY(!freeCode(groups));
    groups.removeAt(40);
    QCOMPARE(freeCode(groups)->number, 941);
}

void TestOwnGroups::rowsAreTheirMembersAdded()
{
    const TablePtr table = drawnTable(Month::of(2024, 1),
                                      QStringLiteral("World 9 9 9 9 9\nMX 1 2 . 4 a\nCA 5 w 3 1 2\nCN 1 1 1 1 1\n"
                                                     "imports\nWorld 9 9 9 9 9\nMX 3 3 3 3 3\nCN 1 1 1 1 1"),
                                      m_registry);
    const OwnGroup none{{902}, QStringLiteral("Nobody here"), {{4280}, {4279}}};
    const TablePtr with = withOwnGroups(table, {pair(), none});
    const TableRow *row = with->find({Flow::Exports, {901}});
    QVERIFY(row);
    const std::vector<Blank> blanks{Blank::None, Blank::WithinOthers, Blank::Missing, Blank::None, Blank::None};
    QCOMPARE(row->blanks, blanks);
    QCOMPARE(row->values[0], 6.0);
    QVERIFY(std::isnan(row->values[1]) && std::isnan(row->values[2]));
    QCOMPARE(row->values[3], 5.0);
    QCOMPARE(row->values[4], 2.0); // an absent member counts as zero
    QCOMPARE(with->find({Flow::Imports, {901}})->values[0], 3.0);
    QVERIFY(!with->find({Flow::Exports, {902}}));
    QCOMPARE(with->partnerCount(), table->partnerCount());
    QCOMPARE(withOwnGroups(table, {}), table);
}

void TestOwnGroups::drawnAsAnyGroup()
{
    const TablePtr table = drawnTable(Month::of(2024, 1), QStringLiteral("World 90 90 90\nMX 10 20 30\nCA 5 6 7\nCN 1 1 1"),
                                      m_registry);
    const PartnerRegistry registry = m_registry.with({asGroup(pair())});
    QCOMPARE(registry.groups().size(), m_registry.groups().size() + 1);
    const Language language = testLanguage(QStringLiteral("es"), m_registry).with({pair()});
    FigureSpec spec = drawnSpec(QStringLiteral("CN month"), registry);
    spec.selection.list = {{901}, {5700}};
    const auto numbers = numbersOf(ReleaseList({withOwnGroups(table, {pair()})}), registry, spec);
    QVERIFY(numbers);
    QCOMPARE(numbers->sums.shown[0].values, (std::vector<double>{15, 26, 37}));
    const Figure figure = buildFigure(*numbers, spec, registry, language);
    QCOMPARE(figure.series[0].name, QStringLiteral("The neighbours"));
    QCOMPARE(figure.series[0].kind, SeriesKind::Group);
    QCOMPARE(figure.series[1].name, QStringLiteral("China"));
    QVERIFY2(figure.notes.contains(QStringLiteral("The neighbours: México y Canadá, sumados.")),
             qPrintable(figure.notes.join(u'|')));
}

void TestOwnGroups::besideTheirMembers()
{
    const TablePtr table = drawnTable(Month::of(2024, 1), QStringLiteral("World 90 90 90\nMX 10 20 30\nCA 5 6 7\nCN 1 1 1"),
                                      m_registry);
    const PartnerRegistry registry = m_registry.with({asGroup(pair())});
    const ReleaseList releases({withOwnGroups(table, {pair()})});
    FigureSpec spec = drawnSpec(QStringLiteral("MX month area"), registry);
    spec.selection.list = {{901}, {2010}};
    QVERIFY(!numbersOf(releases, registry, spec)); // Mexico would be there twice
    spec.remainder = true;
    const auto numbers = numbersOf(releases, registry, spec);
    QVERIFY(numbers);
    QCOMPARE(numbers->sums.shown[0].values, (std::vector<double>{5, 6, 7})); // what Canada adds
    for (int i = 0; i < 3; ++i) {
        double sum = numbers->sums.others.values[size_t(i)];
        for (const Column &column : numbers->sums.shown)
            sum += column.values[size_t(i)];
        QCOMPARE(sum, 90.0);
    }
}

void TestOwnGroups::leadToTheirMembersCells()
{
    const TablePtr table = withOwnGroups(drawnTable(Month::of(2024, 1), QStringLiteral("World 90 90 90\nMX 10 20 30\nCA 5 6 7"),
                                                    m_registry),
                                         {pair()});
    const PartnerRegistry registry = m_registry.with({asGroup(pair())});
    const SourceCells sourceCells = gatherSourceCells({*table, registry, Flow::Exports},
                                                      {SumKind::Partner, {901}, {Month::of(2024, 1), Month::of(2024, 2)}});
    QCOMPARE(sourceCells.number.value, 41.0);
    QSet<int> partners;
    double sum = 0;
    for (const SourceCell &cell : sourceCells.cells) {
        partners.insert(cell.partner.number);
        sum += cell.counted();
    }
    QCOMPARE(partners, (QSet<int>{2010, 1220}));
    QCOMPARE(sum, 41.0);
    QCOMPARE(int(sourceCells.cells.size()), 4);
}

void TestOwnGroups::sessionKeepsThem()
{
    Session session;
    session.data.append(DataRef());
    session.figures.append(SessionFigure());
    session.figures[0].name = QStringLiteral("One");
    session.figures[0].spec.selection.list = {{901}, {5700}};
    session.groups = {pair(), {{917}, QStringLiteral("Los dos «más»"), {{5700}, {4280}, {4279}}}};
    const QByteArray bytes = writeSession(session, m_registry);
    const auto read = readSession(bytes, m_registry);
    QVERIFY(read);
    QVERIFY(read->mended.isEmpty());
    QCOMPARE(read->session, session);
    QCOMPARE(writeSession(read->session, m_registry), bytes);
    Session other = session;
    other.groups.removeLast();
    QVERIFY(!other.sameContent(session));
}

void TestOwnGroups::brokenOnesAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("no object") << QByteArray("7");
    QTest::newRow("a code of the source") << QByteArray(R"({"code":"0003","name":"a","members":["2010","1220"]})");
    QTest::newRow("no name") << QByteArray(R"({"code":"0902","name":" ","members":["2010","1220"]})");
    QTest::newRow("one member") << QByteArray(R"({"code":"0902","name":"a","members":["2010","2010"]})");
    QTest::newRow("a group as member") << QByteArray(R"({"code":"0902","name":"a","members":["2010","0003"]})");
    QTest::newRow("an unknown member") << QByteArray(R"({"code":"0902","name":"a","members":["2010","9998"]})");
    QTest::newRow("a code twice") << QByteArray(R"({"code":"0901","name":"a","members":["2010","1220"]})");
}

void TestOwnGroups::brokenOnesAreLeftOut()
{
    QFETCH(QByteArray, entry);
    const QByteArray good(R"({"code":"0901","name":"The neighbours","members":["2010","1220"]})");
    Messages mended;
    const auto array = QJsonDocument::fromJson("[" + good + "," + entry + "]").array();
    QCOMPARE(groupsFromJson(array, m_registry, mended), QList{pair()});
    QCOMPARE(int(mended.size()), 1);
    QCOMPARE(mended[0].id, QStringLiteral("session-group-left-out"));
}

TRADESTRATA_TEST(TestOwnGroups, QCoreApplication)
#include "tst_owngroups.moc"
