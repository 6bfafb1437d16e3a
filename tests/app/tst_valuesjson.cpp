// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace tradestrata::testsupport;

namespace {

QByteArray text(const QByteArray &options)
{
    // Known figures are of a fixed release, whatever has been released since.
    const QStringList release = words(options.constData()).contains(s("--release")) ? QStringList() : words("--release 2026-03");
    const Run run = tradestrata::testsupport::run(words("values --format json") + words(options.constData()) + release);
    return run.status == 0 ? run.out : "{}";
}

QJsonObject valuesOf(const QByteArray &options) { return QJsonDocument::fromJson(text(options)).object(); }

QJsonObject series(const QJsonObject &root, int at) { return root[s("series")].toArray()[at].toObject(); }

/// "1990 within_others, 1991 within_others"
QString blanks(const QJsonObject &column)
{
    QStringList list;
    for (const QJsonValue &blank : column[s("blanks")].toArray())
        list.append(blank[s("period")].toString() + u' ' + blank[s("reason")].toString());
    return list.join(s(", "));
}

/// Every key of the value and of its members.
void collectKeys(const QJsonValue &value, QStringList &keys)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        keys.append(it.key());
        collectKeys(it.value(), keys);
    }
    for (const QJsonValue &item : value.toArray())
        collectKeys(item, keys);
}

} // namespace

/// `values --format json`: what programs read.
class TestValuesJson : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheNumbersAre();
    void partnersCarryTheirCodes();
    void samePeriodsAndValuesAsCsv();
    void shares();
    void moneyIsWholeNumbers();
    void blanksHaveReasons_data();
    void blanksHaveReasons();
    void blanksMatchTheValues();
    void keysAreWords();
    void through();
    void publications();
    void overlaysAnOlderRelease();
    void sameBytes();
    void languageChangesOnlyNames();
};

void TestValuesJson::saysWhatTheNumbersAre()
{
    const QJsonObject root = valuesOf("--partners MX --measure year --from 2024 --to 2025 --flow imports");
    const QHash<QString, QString> expected{{s("flow"), s("imports")},
                                           {s("measure"), s("year")},
                                           {s("show"), s("value")},
                                           {s("unit"), s("dollars")},
                                           {s("release"), s("2026-03")},
                                           {s("publisher"), s("US Census Bureau")},
                                           {s("source"), s("US Trade in Goods by Country")},
                                           {s("basis"), s("Census basis")},
                                           {s("adjustment"), s("not seasonally adjusted")}};
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QCOMPARE(root[it.key()].toString(), it.value());
    QVERIFY(!root.contains(s("through")));
}

void TestValuesJson::partnersCarryTheirCodes()
{
    const QJsonObject root = valuesOf("--partners MX,XK,group:0003 --measure year --from 2024 --to 2025");
    QCOMPARE(root[s("series")].toArray().size(), 3);
    const QList<QStringList> expected{{s("MEX"), s("2010"), s("Mexico")},
                                      {s("XKX"), s("4803"), s("Kosovo")},
                                      {QString(), s("0003"), s("European Union")}};
    for (int i = 0; i < 3; ++i) {
        const QJsonObject one = series(root, i);
        QCOMPARE((QStringList{one[s("iso3")].toString(), one[s("code")].toString(), one[s("name")].toString()}), expected[i]);
    }
    QCOMPARE(series(root, 2)[s("values")].toArray()[1].toInteger(), 414428466182);
}

void TestValuesJson::samePeriodsAndValuesAsCsv()
{
    constexpr char options[] = "--top 4 --measure quarter --from 2024";
    const QJsonObject root = valuesOf(options);
    const Run csv = run(words("values --release 2026-03") + words(options));
    QList<QByteArray> lines = csv.out.trimmed().split('\n');
    lines.removeFirst();
    QCOMPARE(root[s("periods")].toArray().size(), lines.size());
    QVERIFY(lines.size() >= 9);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringList cells{root[s("periods")][i].toString()};
        const auto add = [&](const QJsonObject &column) {
            const QJsonValue value = column[s("values")].toArray()[i];
            cells.append(value.isNull() ? QString() : QString::number(value.toInteger(-1)));
        };
        for (int j = 0; j < 4; ++j)
            add(series(root, j));
        for (const char *name : {"others", "unallocated", "total"})
            add(root[s(name)].toObject());
        QCOMPARE(cells.join(u','), s(lines[i]));
    }
    QCOMPARE(root[s("periods")][0].toString(), s("2024-Q1"));
}

void TestValuesJson::shares()
{
    const QJsonObject root = valuesOf("--partners MX,CA --show share --measure year --from 2025 --to 2025");
    QCOMPARE(root[s("show")].toString(), s("share"));
    QCOMPARE(root[s("unit")].toString(), s("percent"));
    // 337960141661 of 2185183458170
    QCOMPARE(series(root, 0)[s("values")][0].toDouble(), 15.465985);
    QCOMPARE(root[s("total")][s("values")][0].toDouble(), 100.0);
}

void TestValuesJson::moneyIsWholeNumbers()
{
    const QByteArray json = text("--top 300 --measure month --from 1985 --flow imports");
    QVERIFY(json.size() > 1'000'000);
    const QString all = s(json);
    static const QRegularExpression inexact(s("^ *-?[0-9]+[.eE]"), QRegularExpression::MultilineOption);
    const auto match = inexact.match(all);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

void TestValuesJson::blanksHaveReasons_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("reasons");
    QTest::newRow("within others") << s("--partners VN --from 1990 --to 1993") << s("1990 within_others, 1991 within_others");
    QTest::newRow("absent: after the end") << s("--partners YU --from 1991 --to 1994") << s("1993 absent, 1994 absent");
    QTest::newRow("absent: before the beginning") << s("--partners SS --from 2009 --to 2012") << s("2009 absent, 2010 absent");
    QTest::newRow("not yet published") << s("--partners MX --from 2025") << s("2026 not_yet_published");
    QTest::newRow("no trade is no blank") << s("--partners KP --from 2016 --to 2022") << QString();
}

void TestValuesJson::blanksHaveReasons()
{
    QFETCH(QString, options);
    QFETCH(QString, reasons);
    const QJsonObject root = valuesOf((options + s(" --measure year")).toUtf8().constData());
    QCOMPARE(root[s("series")].toArray().size(), 1);
    QCOMPARE(blanks(series(root, 0)), reasons);
}

void TestValuesJson::blanksMatchTheValues()
{
    const QJsonObject root = valuesOf("--top 300 --from 1985 --to 1993 --measure year");
    int blankCells = 0;
    const qsizetype count = root[s("series")].toArray().size();
    for (qsizetype i = 0; i < count; ++i) {
        const QJsonObject one = series(root, int(i));
        QStringList expected;
        for (int at = 0; at < 9; ++at) {
            if (one[s("values")][at].isNull())
                expected.append(root[s("periods")][at].toString());
        }
        QStringList reported;
        for (const QJsonValue &blank : one[s("blanks")].toArray())
            reported.append(blank[s("period")].toString());
        QCOMPARE(reported, expected);
        blankCells += int(reported.size());
    }
    QVERIFY(blankCells > 500);
    // There is no World row in 1985 and 1986; sums of 12 months begin with the data.
    QCOMPARE(root[s("total")][s("blanks")].toArray().size(), 2);
    QCOMPARE(root[s("total")][s("blanks")][1][s("period")].toString(), s("1986"));
    const QJsonObject sums = valuesOf("--partners MX --to 1985-12");
    QVERIFY2(blanks(series(sums, 0)).startsWith(s("1985-01 before_data, ")), qPrintable(blanks(series(sums, 0))));
    QVERIFY(!blanks(series(sums, 0)).contains(s("1985-12")));
}

void TestValuesJson::keysAreWords()
{
    QStringList keys;
    collectKeys(valuesOf("--top 3 --measure year --chart bars --through 8 --from 1985"), keys);
    collectKeys(valuesOf("--partners group:0003,DE --show share --measure quarter --from 1990"), keys);
    QVERIFY(keys.contains(s("blanks")) && keys.contains(s("reason")) && keys.contains(s("notes")));
    static const QRegularExpression word(s("^[a-z][a-z0-9]*(_[a-z0-9]+)*$"));
    for (const QString &key : keys)
        QVERIFY2(word.match(key).hasMatch(), qPrintable(key));
}

void TestValuesJson::through()
{
    const QJsonObject bars = valuesOf("--partners MX --measure year --chart bars --through 8 --from 2025 --to 2025");
    QCOMPARE(bars[s("through")].toInt(), 8);
    QCOMPARE(series(bars, 0)[s("values")][0].toInteger(), 337960141661);
    QCOMPARE(series(bars, 0)[s("through")][s("values")][0].toInteger(), 226411085987);
    const QJsonObject same = valuesOf("--partners MX --measure same-months --through 8 --from 2025 --to 2025");
    QCOMPARE(same[s("through")].toInt(), 8);
    QCOMPARE(series(same, 0)[s("values")][0].toInteger(), 226411085987);
}

void TestValuesJson::publications()
{
    const QJsonObject root = valuesOf("--release 2026-03 --chart releases --partners MX,CA --measure year --at 2024");
    const QJsonArray all = root[s("publications")].toArray();
    QCOMPARE(all.size(), 2);
    const QJsonObject first = all[0].toObject();
    QCOMPARE(first[s("published")].toString(), s("2025-11-19"));
    QCOMPARE(first[s("source")].toString(), s("US Department of Commerce"));
    QCOMPARE(first[s("leader")].toString(), s("CAN"));
    QCOMPARE(first[s("margin")].toInteger(), 15400000000);
    QCOMPARE(first[s("values")][0][s("iso3")].toString(), s("MEX"));
    QCOMPARE(first[s("values")][0][s("value")].toInteger(), 334000000000);
    QCOMPARE(first[s("values")][0][s("rounding")].toDouble(), 1e9);
    QCOMPARE(all[1][s("release")].toString(), s("2026-03"));
    QCOMPARE(all[1][s("last")].toString(), s("2026-01"));
    QCOMPARE(series(root, 0)[s("values")][0].toInteger(), all[1][s("values")][0][s("value")].toInteger());
    QVERIFY(!valuesOf("--partners MX --measure year --from 2024").contains(s("publications")));
}

void TestValuesJson::overlaysAnOlderRelease()
{
    const char *years = "--partners MX,CA --measure year --from 2024 --to 2025 ";
    const QJsonObject over = valuesOf(QByteArray(years) + "--release newest --over-release 2026-03");
    const QJsonObject alone = valuesOf(QByteArray(years) + "--release 2026-03");
    QCOMPARE(over[s("over_release")].toString(), s("2026-03"));
    for (int i = 0; i < 2; ++i) {
        const QJsonObject older = over[s("series")].toArray()[i].toObject()[s("over_release")].toObject();
        QCOMPARE(older[s("values")].toArray().size(), 2);
        QCOMPARE(older[s("values")], alone[s("series")].toArray()[i].toObject()[s("values")]);
    }
    QVERIFY(!alone.contains(s("over_release")));
}

void TestValuesJson::sameBytes()
{
    const QByteArray once = text("--top 20 --measure month");
    QVERIFY(once.size() > 100'000);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(text("--top 20 --measure month"), once);
}

void TestValuesJson::languageChangesOnlyNames()
{
    const QJsonObject english = valuesOf("--partners DE --measure year --from 2024 --to 2025");
    for (const auto &[code, name] : {std::pair{"es", "Alemania"}, {"fr", "Allemagne"}}) {
        QJsonObject other = valuesOf(
            (s("--partners DE --measure year --from 2024 --to 2025 --language ") + s(code)).toUtf8().constData());
        QJsonObject one = series(other, 0);
        QCOMPARE(one[s("name")].toString(), s(name));
        one[s("name")] = s("Germany");
        other[s("series")] = QJsonArray{one};
        other[s("notes")] = english[s("notes")];
        QCOMPARE(other, english);
    }
}

TRADESTRATA_TEST(TestValuesJson, QCoreApplication)
#include "tst_valuesjson.moc"
