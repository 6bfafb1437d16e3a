// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/sessionfile.h"
#include "tests/support/censusbook.h"
#include "tests/support/randomsession.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QJsonDocument>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(TRADESTRATA_TEST_DATA "/sessions/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensEveryVersion_data();
    void opensEveryVersion();
    void readsWhatIsWritten();
    void readsTheWords();
    void hasDefaults();
    void keepsLaterKeys();
    void letsKeysOfEntriesGoWithThem();
    void keepsWhatStandsAside();
    void keepsPartnersThatOnlyFilesKnow();

private:
    std::optional<PartnerRegistry> m_registry;
};

void TestSession::initTestCase()
{
    Result<PartnerRegistry> registry = builtInRegistry();
    QVERIFY2(registry, "the built-in partners cannot be read");
    m_registry = *std::move(registry);
}

void TestSession::opensEveryVersion_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("asWritten"); // by the program, to the byte
    QTest::addColumn<QStringList>("mended");
    QTest::newRow("1, whole") << s("version1-whole.strata") << true << QStringList();
    QTest::newRow("1, with keys of a later one") << s("version1-later-keys.strata") << true << QStringList();
    QTest::newRow("1, as little as can be") << s("version1-least.strata") << false << QStringList{s("session-figure-named")};
}

void TestSession::opensEveryVersion()
{
    QFETCH(QString, name);
    QFETCH(bool, asWritten);
    QFETCH(QStringList, mended);
    const QByteArray bytes = sample(name);
    const auto read = readSession(bytes, *m_registry);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().id));
    QCOMPARE(ids(read->mended), mended);
    const QByteArray written = writeSession(read->session, *m_registry);
    if (asWritten)
        QCOMPARE(written, bytes);
    const auto again = readSession(written, *m_registry);
    QVERIFY(again);
    QCOMPARE(again->session, read->session);
    QVERIFY(again->mended.isEmpty());
}

void TestSession::readsWhatIsWritten()
{
    SessionMaker make(20251119, *m_registry);
    for (int i = 0; i < 1000; ++i) {
        const Session session = make.session();
        const QByteArray bytes = writeSession(session, *m_registry);
        const auto read = readSession(bytes, *m_registry);
        QVERIFY2(read, bytes.constData());
        for (const Message &message : read->mended)
            qWarning() << message.id << message.arguments;
        QVERIFY2(read->mended.isEmpty(), bytes.constData());
        QVERIFY2(read->session == session, bytes.constData());
        QCOMPARE(writeSession(read->session, *m_registry), bytes);
        QVERIFY(!bytes.contains('\r'));
        QVERIFY(bytes.endsWith("}\n"));
    }
}

void TestSession::readsTheWords()
{
    const auto read = readSession(sample(s("version1-whole.strata")), *m_registry);
    QVERIFY(read);
    const Session &session = read->session;
    QCOMPARE(session.current, 1);
    QCOMPARE(session.data.size(), 1);
    QVERIFY(!session.data.first().builtIn);
    QCOMPARE(session.data.first().relativePath, s("data/country-2024-08.xlsx"));
    QCOMPARE(session.data.first().read.released, Month::of(2024, 10));
    const FigureSpec &area = session.figures.at(0).spec;
    QCOMPARE(area.flow, Flow::Imports);
    QCOMPARE(area.measure, Measure::ThreeMonths);
    QCOMPARE(area.selection.top, 10);
    QVERIFY(area.selection.isTop());
    QCOMPARE(area.from, PeriodRef::exactly(Period::year(1992)));
    QVERIFY(!area.total && !area.release && !area.through);
    const FigureSpec &bars = session.figures.at(1).spec;
    QCOMPARE(bars.chart, Chart::Bars);
    QCOMPARE(bars.axis, Axis::Data);
    QCOMPARE(bars.through, 8);
    QCOMPARE(bars.selection.list, (QList<PartnerCode>{{2010}, {1220}, {3}}));
    QCOMPARE(bars.others, false);
    QCOMPARE(bars.total, true);
    QCOMPARE(bars.to, PeriodRef::exactly(Period::quarter(2024, 3)));
    QCOMPARE(bars.title, s("México por delante"));
    QCOMPARE(bars.language, s("es_ES"));
    QCOMPARE(bars.size, (FigureSize{FigureSize::Unit::Millimetres, 170, 95.5, 300}));
    QCOMPARE(session.figures.at(1).view.cursor, PeriodRef::exactly(Period::month(Month::of(2024, 8))));
}

void TestSession::hasDefaults()
{
    const auto read = readSession(sample(s("version1-least.strata")), *m_registry);
    QVERIFY(read);
    QCOMPARE(read->session.data, QList<DataRef>{DataRef()});
    QCOMPARE(read->session.figures.first().spec, FigureSpec());
    QCOMPARE(read->session.figures.first().name, s("Figure 1"));
    QCOMPARE(read->session.figures.first().view, View());
    const auto titled = readSession(R"({"tradestrata_session": 1, "figures": [{"title": "Who leads"}]})", *m_registry);
    QCOMPARE(titled->session.figures.first().name, s("Who leads"));
}

void TestSession::keepsLaterKeys()
{
    auto read = readSession(sample(s("version1-later-keys.strata")), *m_registry);
    QVERIFY(read);
    Session session = read->session;
    session.figures[0].spec.flow = Flow::Imports;
    session.figures[0].view.cursor = PeriodRef::first();
    session.figures[0].spec.selection.list.prepend({1220});
    session.data[0].read.released = Month::of(2026, 4);
    const QByteArray written = writeSession(session, *m_registry);
    const QJsonObject root = QJsonDocument::fromJson(written).object();
    QCOMPARE(root[s("author")].toString(), s("a later version"));
    QCOMPARE(root[s("data")][0][s("snapshot")][s("rows")].toInt(), 12);
    const QJsonValue figure = root[s("figures")][0];
    QCOMPARE(figure[s("flow")].toString(), s("imports"));
    QCOMPARE(figure[s("events")].toBool(), true);
    QCOMPARE(figure[s("view")][s("zoom")][s("from")].toString(), s("2020-01"));
    QCOMPARE(figure[s("view")][s("at")].toString(), s("first"));
    QCOMPARE(figure[s("partners")][1][s("line")].toString(), s("dashed"));
    QCOMPARE(figure[s("partners")][2][s("iso3")].toString(), s("ZZZ"));
}

void TestSession::letsKeysOfEntriesGoWithThem()
{
    auto read = readSession(sample(s("version1-later-keys.strata")), *m_registry);
    Session session = read->session;
    session.figures[0].spec.selection.list.removeFirst();
    QVERIFY(!writeSession(session, *m_registry).contains("dashed"));
    session.figures[0].spec.selection.list.clear();
    QVERIFY(!writeSession(session, *m_registry).contains("ZZZ"));
    QVERIFY(!writeSession(session, *m_registry).contains("partners"));
}

// Options that the chart has no place for, and nothing where there are none.
void TestSession::keepsWhatStandsAside()
{
    Session session;
    session.data = {DataRef()};
    session.figures = {SessionFigure()};
    SessionFigure &figure = session.figures[0];
    figure.name = s("F");
    QVERIFY(!writeSession(session, *m_registry).contains("aside"));
    FigureSpec asked;
    asked.crossings = true;
    asked.axis = Axis::Log;
    asked.over = Month::of(2025, 3);
    FigureSpec area;
    area.chart = Chart::Area;
    figure.setSpec(asked, area);
    const QByteArray written = writeSession(session, *m_registry);
    const QJsonObject aside{{s("crossings"), true}, {s("axis"), s("log")}, {s("over_release"), s("2025-03")}};
    const QJsonValue inFile = QJsonDocument::fromJson(written).object()[s("figures")][0];
    QCOMPARE(inFile[s("aside")].toObject(), aside);
    const auto read = readSession(written, *m_registry);
    QVERIFY(read && read->mended.isEmpty() && read->session == session);
    QCOMPARE(read->session.figures[0].withAside(FigureSpec()), asked);

    QJsonObject later = aside;
    later.insert(s("later"), 7);
    const QByteArray of = QJsonDocument(later).toJson(QJsonDocument::Compact);
    const auto kept = readSession(R"({"tradestrata_session": 1, "figures": [{"name": "F", "aside": )" + of + "}]}", *m_registry);
    QVERIFY(kept && kept->mended.isEmpty());
    const QJsonValue again = QJsonDocument::fromJson(writeSession(kept->session, *m_registry)).object()[s("figures")][0];
    QCOMPARE(again[s("aside")].toObject(), later);
}

void TestSession::keepsPartnersThatOnlyFilesKnow()
{
    // A product, a spelling of a file, the partner's own figures: codes outside of Schedule C.
    Session session;
    session.data.append(DataRef());
    SessionFigure figure;
    figure.name = s("Products");
    figure.spec.selection.list = {{10'346'894}, {-77'000'001}, {2010}};
    figure.spec.titleClaim = TitleClaim{{10'346'894}, PartnerCode{2010}, {}, {}, {}};
    figure.view.claims = ComparedPair{{10'346'894}, {2010}};
    session.figures.append(figure);
    const auto read = readSession(writeSession(session, *m_registry), *m_registry);
    QVERIFY(read);
    QVERIFY(read->mended.isEmpty());
    QCOMPARE(read->session, session);
}

TRADESTRATA_TEST(TestSession, QCoreApplication)
#include "tst_session.moc"
