// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/sessionfile.h"
#include "tests/support/censusbook.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

QByteArray mendedSample(const QString &name)
{
    QFile file(QStringLiteral(TRADESTRATA_TEST_DATA "/sessions/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A session with one figure of these keys.
QByteArray withFigure(const QByteArray &keys)
{
    return R"({"tradestrata_session": 1, "figures": [{"name": "F")" + (keys.isEmpty() ? "" : ", " + keys) + "}]}";
}

} // namespace

/// Errors in a session file: mended and reported, or refused with one message.
class TestSessionMends : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void mendsOptions_data();
    void mendsOptions();
    void mendsWhatMakesNoSense_data();
    void mendsWhatMakesNoSense();
    void mendsTheRest_data();
    void mendsTheRest();
    void filesOfATableThatCannotBegin();
    void readsPartners();
    void codeAndIsoOfTwoPartners();
    void errors_data();
    void errors();
    void everyTruncationIsAnError();
    void survivesMutations();

private:
    std::optional<PartnerRegistry> m_registry;
};

void TestSessionMends::initTestCase()
{
    Result<PartnerRegistry> registry = builtInRegistry();
    QVERIFY2(registry, "the built-in partners cannot be read");
    m_registry = *std::move(registry);
}

void TestSessionMends::mendsOptions_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QStringList>("arguments"); // empty: nothing is mended
    const auto row = [](const char *keys, const QStringList &arguments) { QTest::newRow(keys) << QByteArray(keys) << arguments; };
    row(R"("flow": "re-exports")", {s("flow"), s("re-exports"), s("exports")});
    row(R"("measure": "12 months")", {s("measure"), s("12 months"), s("12-months")});
    row(R"("show": 5)", {s("show"), s("5"), s("value")});
    row(R"("chart": ["line"])", {s("chart"), s("[\"line\"]"), s("line")});
    row(R"("axis": "cubic")", {s("axis"), s("cubic"), s("auto")});
    row(R"("share_of": "all")", {s("share_of"), s("all"), s("total")});
    row(R"("share_group": "2010")", {s("share_group"), s("2010")});
    row(R"("base": "then")", {s("base"), s("then")});
    row(R"("mark": "2025-13")", {s("mark"), s("2025-13")});
    row(R"("mark": 2025)", {s("mark"), s("2025")});
    row(R"("from": "2025-13")", {s("from"), s("2025-13"), s("first")});
    row(R"("to": true)", {s("to"), s("true"), s("latest")});
    row(R"("top": 0)", {s("top"), s("0"), s("5")});
    row(R"("top": 1.5)", {s("top"), s("1.5"), s("5")});
    row(R"("release": "March")", {s("release"), s("March"), s("newest")});
    row(R"("size": "9x9")", {s("size"), s("9x9"), s("1600x900")});
    row(R"("size": "99999x99999")", {s("size"), s("99999x99999"), s("1600x900")});
    row(R"("size": "170x95mm", "dpi": 1e9)", {s("dpi"), s("1000000000"), s("300")});
    row(R"("title_claim": "MX>CA")", {s("title_claim"), s("MX>CA")});
    row(R"("title_claim": {"over": {"iso3": "CAN"}})", {s("title_claim"), s("{\"over\":{\"iso3\":\"CAN\"}}")});
    row(R"("title_claim": {"lead": {"iso3": "MEX"}, "period": "then"})",
        {s("title_claim"), s("{\"lead\":{\"iso3\":\"MEX\"},\"period\":\"then\"}")});
    row(R"("through": 13)", {s("through"), s("13")});
    row(R"("others": "yes")", {s("others"), s("yes")});
    row(R"("total": 1)", {s("total"), s("1")});
    row(R"("title": {})", {s("title"), s("{}")});
    row(R"("language": "tlh")", {s("language"), s("tlh")});
    row(R"("partners": "MX")", {s("partners"), s("MX")});
    row(R"("partners": [{"iso3": "QQQ"}])", {s("partners"), s("{\"iso3\":\"QQQ\"}")});
    row(R"("partners": [{"code": "2010"}, {"code": 2010}])", {s("partners"), s("{\"code\":2010}")});
    row(R"("aside": [])", {s("aside"), s("[]")});
    row(R"("aside": {"through": 13})", {s("through"), s("13")});
    row(R"("aside": {"axis": "cubic"})", {s("axis"), s("cubic"), s("auto")});
    row(R"("release": "newest", "through": null, "others": null, "flow": null, "aside": null)", {});
}

void TestSessionMends::mendsOptions()
{
    QFETCH(QByteArray, keys);
    QFETCH(QStringList, arguments);
    const auto read = readSession(withFigure(keys), *m_registry);
    QVERIFY(read);
    FigureSpec spec = read->session.figures.first().spec;
    spec.selection.list.clear();
    spec.size = FigureSize();
    QCOMPARE(spec, FigureSpec());
    QCOMPARE(read->mended.size(), arguments.isEmpty() ? 0 : 1);
    if (arguments.isEmpty())
        return;
    const Message &message = read->mended.first();
    QCOMPARE(message.id, arguments.size() == 3 ? s("session-option-mended") : s("session-option-left-out"));
    QVariantList expected{s("F")};
    for (const QString &argument : arguments)
        expected.append(argument);
    QCOMPARE(message.arguments, expected);
    QVERIFY(readSession(writeSession(read->session, *m_registry), *m_registry)->mended.isEmpty());
}

void TestSessionMends::mendsWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QStringList>("mended"); // each option as it was and as it is, then the reasons
    QTest::addColumn<QByteArray>("legal");
    QTest::addColumn<QByteArray>("aside");
    const auto row = [](const char *keys, const QStringList &mended, const char *legal, const char *aside) {
        QTest::newRow(keys) << QByteArray(keys) << mended << QByteArray(legal) << QByteArray(aside);
    };
    row(R"("chart": "line", "crossings": true)", {}, R"("chart": "line", "crossings": true)", "");
    row(R"("chart": "area", "crossings": true, "lens": true, "through": 8)",
        {s("crossings true"), s("lens true"), s("through 8"), s("through-needs-years"), s("crossings-need-lines")},
        R"("chart": "area")", R"("crossings": true, "lens": true, "through": 8)");
    row(R"("chart": "ranking", "mark": "2025-08")", {s("mark 2025-08"), s("mark-needs-time")}, R"("chart": "ranking")",
        R"("mark": "2025-08")");
    row(R"("chart": "bars", "measure": "year", "mark": "2025-08")", {},
        R"("chart": "bars", "measure": "year", "mark": "2025-08")", "");
    row(R"("chart": "bars", "measure": "12-months")", {s("measure 12-months year"), s("bars-need-years")},
        R"("chart": "bars", "measure": "year")", "");
    row(R"("flow": "balance", "show": "share")", {s("show share value"), s("balance-has-no-share")}, R"("flow": "balance")", "");
    row(R"("flow": "balance", "axis": "log")", {s("axis log auto"), s("log-needs-lines")}, R"("flow": "balance")",
        R"("axis": "log")");
    row(R"("chart": "area", "show": "index", "axis": "log", "aside": {"through": 3})",
        {s("show index value"), s("axis log auto"), s("stacks-add-up"), s("log-needs-lines")}, R"("chart": "area")",
        R"("axis": "log", "through": 3)");
}

void TestSessionMends::mendsWhatMakesNoSense()
{
    QFETCH(QByteArray, keys);
    QFETCH(QStringList, mended);
    QFETCH(QByteArray, legal);
    QFETCH(QByteArray, aside);
    const auto read = readSession(withFigure(keys), *m_registry);
    QVERIFY(read && read->mended.isEmpty());
    const ReadSession result = withLegalSpecs(*read, *m_registry);
    const SessionFigure &figure = result.session.figures.first();
    QCOMPARE(figure.spec, readSession(withFigure(legal), *m_registry)->session.figures.first().spec);
    QCOMPARE(asideToJson(figure.aside, *m_registry), QJsonDocument::fromJson('{' + aside + '}').object());
    QStringList told;
    for (const Message &message : result.mended) {
        const bool isChange = message.id == s("session-option-mended") || message.id == s("session-option-left-out");
        told.append(isChange ? QVariant(message.arguments.sliced(1)).toStringList().join(u' ') : message.id);
        QCOMPARE(isChange ? message.arguments.first().toString() : message.file, s("F"));
    }
    told.sort();
    mended.sort();
    QCOMPARE(told, mended);
    const ReadSession again = withLegalSpecs(*readSession(writeSession(result.session, *m_registry), *m_registry), *m_registry);
    QVERIFY(again.mended.isEmpty() && again.session == result.session);
}

void TestSessionMends::mendsTheRest_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QStringList>("mended");
    QTest::addColumn<int>("current");
    const auto row = [](const char *keys, const QStringList &mended, int current) {
        QTest::newRow(keys) << QByteArray(keys) << mended << current;
    };
    const QStringList front{s("session-current-mended")};
    row(R"("figures": [{"name": "a"}, {"name": "b"}], "current": 1)", {}, 1);
    row(R"("figures": [{"name": "a"}, {"name": "b"}], "current": 2)", front, 0);
    row(R"("figures": [{"name": "a"}, {"name": "b"}], "current": -1)", front, 0);
    row(R"("figures": [{"name": "a"}, {"name": "b"}], "current": "b")", front, 0);
    row(R"("figures": [7, {"name": "b"}, {"name": "c"}], "current": 2)", {s("session-figure-unreadable")}, 1);
    row(R"("figures": [{"name": " "}])", {s("session-figure-named")}, 0);
    row(R"("figures": [{"name": "a", "view": {"at": "soon"}}])", {s("session-cursor-mended")}, 0);
    row(R"("figures": [{"name": "a", "view": 4}])", {s("session-cursor-mended")}, 0);
    row(R"("figures": [{"name": "a", "view": {"at": "latest", "claims": {"lead": "2010", "over": "1220"}}}])", {}, 0);
    row(R"("figures": [{"name": "a", "view": {"claims": {"lead": "2010"}}}])", {s("session-claims-mended")}, 0);
    row(R"("figures": [{"name": "a", "view": {"claims": {"lead": "2010", "over": "2010"}}}])", {s("session-claims-mended")}, 0);
    row(R"("figures": [{"name": "a", "view": {"claims": 3}}])", {s("session-claims-mended")}, 0);
    row(R"("figures": [{"name": "a"}], "published": [{"date": "2025-11-19", "source": "us", "code": "2010", "flow": "exports",
             "measure": "year-to-date", "period": "2025-08", "value": 226400000000, "rounding": 100000000}])",
        {}, 0);
    row(R"("figures": [{"name": "a"}], "published": [{"date": "2025-11-19", "source": "us", "code": "2010", "flow": "exports",
             "measure": "year", "period": "2025-08", "value": 226400000000, "rounding": 100000000}, 7])",
        {s("session-published-left-out"), s("session-published-left-out")}, 0);
    row(R"("figures": [{"name": "a"}], "data": [4])", {s("session-data-unreadable"), s("session-data-built-in")}, 0);
    row(R"("figures": [{"name": "a"}], "data": [4, {"built_in": true}])", {s("session-data-unreadable")}, 0);
    row(R"("figures": [{"name": "a"}], "data": [])", {s("session-data-built-in")}, 0);
    row(R"("figures": [{"name": "a"}], "data": "x.csv")", {s("session-data-built-in")}, 0);
    row(R"("figures": [{"name": "a"}], "data": null)", {}, 0);
    row(R"("figures": [{"name": "a", "partners": [{"code": "0015"}, {"code": "2010"}]}])", {s("session-partner-is-total")}, 0);
    row(R"("figures": [{"name": "a", "chart": "releases", "partners": [{"code": "0015"}, {"code": "2010"}]}])", {}, 0);
    row(R"("figures": [{"name": "a", "partners": [{"code": "2010", "iso3": "CAN"}]}])", {s("session-partner-of-two")}, 0);
    row(R"("figures": [{"name": "a", "partners": [{"code": "4802", "iso3": "SRB"}, {"code": "9876", "iso3": "QQQ"}]}])", {}, 0);
    row(R"("figures": [{"name": "a"}], "data": [{"path": "x", "released": "soon"}])", {s("session-data-mended")}, 0);
    row(R"("figures": [{"name": "a"}], "data": [{"path": "x", "sha256": 5}])", {s("session-data-mended")}, 0);
}

void TestSessionMends::mendsTheRest()
{
    QFETCH(QByteArray, keys);
    QFETCH(QStringList, mended);
    QFETCH(int, current);
    const auto read = readSession("{\"tradestrata_session\": 1, " + keys + "}", *m_registry);
    QVERIFY(read);
    QCOMPARE(ids(read->mended), mended);
    QCOMPARE(read->session.current, current);
    QVERIFY(!read->session.data.isEmpty());
}

// A file that joins a table must not join the one before instead.
void TestSessionMends::filesOfATableThatCannotBegin()
{
    const auto read = readSession(R"({"tradestrata_session": 1, "figures": [{"name": "a"}], "data": [
        {"path": "1.csv", "use": "together"}, {"path": "2.csv"}, {"path": "3.csv", "use": "later"},
        {"path": "4.csv", "use": "together"}, {"path": "5.csv", "use": "mirror"}, {"path": "6.csv"}, {"use": "mirror"},
        {"path": "8.csv", "use": "together"}, {}, {"path": "10.csv", "use": "together"}]})",
                                  *m_registry);
    QVERIFY(read);
    QStringList kept, said;
    for (const DataRef &ref : read->session.data)
        kept.append(ref.relativePath);
    QCOMPARE(kept, (QStringList{s("2.csv"), s("5.csv"), s("6.csv"), s("8.csv")}));
    for (const Message &message : read->mended)
        said.append(message.arguments.first().toString() + u' ' + message.id.section(u'-', 2));
    QCOMPARE(said, (QStringList{s("1 without-table"), s("3 use-unknown"), s("4 without-table"), s("7 unreadable"),
                                s("9 unreadable"), s("10 without-table")}));
    QCOMPARE(read->mended[1].arguments.last().toString(), s("later"));
}

void TestSessionMends::readsPartners()
{
    // An older code, a number, only an ISO code, a group, and an unknown code.
    const auto read = readSession(
        withFigure(R"("partners": [{"code": "4802"}, {"code": 2010}, {"iso3": "CAN"}, {"code": "0003"}, {"code": "9876"}])"),
        *m_registry);
    QVERIFY(read);
    QVERIFY(read->mended.isEmpty());
    QCOMPARE(read->session.figures.first().spec.selection.list, (QList<PartnerCode>{{4801}, {2010}, {1220}, {3}, {9876}}));
}

// The code counts, as the session's figures are drawn by it.
void TestSessionMends::codeAndIsoOfTwoPartners()
{
    const auto read = readSession(
        withFigure(R"("partners": [{"code": "2010", "iso3": "CAN"}], "title_claim": {"lead": {"code": "1220", "iso3": "MEX"}})"),
        *m_registry);
    QVERIFY(read);
    QCOMPARE(ids(read->mended), (QStringList{s("session-partner-of-two"), s("session-partner-of-two")}));
    const FigureSpec &spec = read->session.figures.first().spec;
    QCOMPARE(spec.selection.list, QList<PartnerCode>{{2010}});
    QVERIFY(spec.titleClaim);
    QCOMPARE(spec.titleClaim->lead, PartnerCode{1220});
    QVERIFY(readSession(writeSession(read->session, *m_registry), *m_registry)->mended.isEmpty());
}

void TestSessionMends::errors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &bytes, const char *id, int line) {
        QTest::newRow(name) << bytes << s(id) << line;
    };
    row("nothing", "", "session-empty", 0);
    row("blanks", " \n", "session-empty", 0);
    row("text", "Mexico passes Canada\n", "session-no-json", 1);
    row("a workbook", QByteArray("PK\x03\x04\x00\x00", 6), "session-no-json", 1);
    row("a missing comma", "{\n  \"a\": 1\n  \"b\": 2\n}\n", "session-no-json", 3);
    row("cut in an object", "{\n  \"a\": {\n    \"b\": 2,\n", "session-truncated", 3);
    row("cut in a text", "{\n  \"a\": \"Mex", "session-truncated", 2);
    row("something after the end", "{\n}\nx\n", "session-no-json", 3);
    row("other JSON", "{\"type\": \"FeatureCollection\"}", "session-no-session", 0);
    row("a list", "[1, 2]", "session-no-session", 0);
    row("a version that is none", R"({"tradestrata_session": "one", "figures": [{}]})", "session-no-session", 0);
    row("a version between", R"({"tradestrata_session": 1.5, "figures": [{}]})", "session-no-session", 0);
    row("newer", R"({"tradestrata_session": 2, "panes": []})", "session-newer", 0);
    row("no figures", R"({"tradestrata_session": 1})", "session-no-figures", 0);
    row("an empty list of figures", R"({"tradestrata_session": 1, "figures": []})", "session-no-figures", 0);
    row("figures that are none", R"({"tradestrata_session": 1, "figures": [1, "a"]})", "session-no-figures", 0);
    row("nested too deeply", QByteArray(5000, '['), "session-no-json", 1);
}

void TestSessionMends::errors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, id);
    QFETCH(int, line);
    const auto read = readSession(bytes, *m_registry);
    QVERIFY(!read);
    QCOMPARE(read.error().id, id);
    QCOMPARE(read.error().line, line);
}

void TestSessionMends::everyTruncationIsAnError()
{
    const QByteArray bytes = mendedSample(s("version1-whole.strata")).trimmed();
    for (qsizetype length = 1; length < bytes.size(); ++length) {
        const auto read = readSession(bytes.first(length), *m_registry);
        QVERIFY2(!read, qPrintable(QString::number(length)));
        const bool reported = read.error().id == s("session-truncated");
        QVERIFY2(reported, bytes.first(length).constData());
    }
}

void TestSessionMends::survivesMutations()
{
    std::mt19937 random(20251119);
    const auto any = [&random](qsizetype below) { return qsizetype(random() % quint32(below)); };
    const QByteArray alphabet = "0123456789,\":{}[]\\ntrue-e.\xFF ";
    const QList<QByteArray> samples{mendedSample(s("version1-whole.strata")), mendedSample(s("version1-later-keys.strata"))};
    int opened = 0;
    for (int i = 0; i < 5000; ++i) {
        QByteArray changed = samples.at(i % 2);
        for (qsizetype n = any(3); n >= 0; --n)
            changed.replace(any(changed.size()), any(3), QByteArray(any(2), alphabet.at(any(alphabet.size()))));
        const auto read = readSession(changed, *m_registry);
        if (!read)
            continue;
        ++opened;
        const QByteArray written = writeSession(read->session, *m_registry);
        const auto again = readSession(written, *m_registry);
        QVERIFY2(again && again->session == read->session && again->mended.isEmpty(), changed.constData());
    }
    QVERIFY(opened > 500);
}

TRADESTRATA_TEST(TestSessionMends, QCoreApplication)
#include "tst_sessionmends.moc"
