// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/computenumbers.h"
#include "models/numbers/numberparts.h"
#include "tests/support/drawnspec.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// The notes that the rules require are there when they should be, and only then.
class TestNumberNotes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void says_data();
    void says();

private:
    PartnerRegistry m_registry;
};

void TestNumberNotes::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

void TestNumberNotes::says_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("table"); // "3*5" is three fives
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("notes");
    const auto row = [](const char *name, const char *first, const char *table, const char *spec, const char *notes) {
        QTest::newRow(name) << QString::fromUtf8(first) << QString::fromUtf8(table) << QString::fromUtf8(spec)
                            << QString::fromUtf8(notes);
    };
    row("nothing to say", "2024-01", "World 3*10|MX 3*4|CA 3*6", "area MX CA", "");
    row("nothing to say of who is not shown", "1991-11", "World 4*10|MX 4*4|RU 2*w 2*6", "area MX",
        "Others includes "
        "amounts that the source does not allocate to a partner, in 2 periods: from $6 in November 1991 to $6 in "
        "December 1991.");
    row("within others", "1991-11", "World 4*10|MX 4*4|RU 2*w 2*6", "area no-others MX RU",
        "Before 1992 the source does not publish Russia separately.");
    row("within others, drawn", "1991-11", "World 6 6 10 10|MX 4*4|RU 2*w 2*6|CA 2 2 0 0", "area MX RU",
        "Before 1992 the source does not publish Russia separately: within others.");
    row("within others, outside the window", "1991-11", "World 6 6 10 10|MX 4*4|RU 2*w 2*6|CA 2 2 0 0", "area MX RU from 1992", "");
    row("of two of them both are named", "1991-11", "World 3*10|MX 3*4|RU 2*w 3|UA 2*w 3", "line RU UA",
        "Before 1992 the source does not publish Russia and Ukraine separately.");
    row("absent is no note", "2024-01", "World 3*10|MX 3*4|SS a 3 3|CA 6 3 3", "area MX SS", "");
    row("nothing in the window", "2024-01", "World 3*10|MX 3*4|SS a a 3|CA 6 6 3", "area MX SS to 2024-02",
        "Not drawn for lack of data in this window: South Sudan.");
    row("unallocated, once", "2025-01", "World 10 13 10|MX 3*4|CA 3*6", "area MX",
        "Others includes $3 in February 2025 that the source does not allocate to a partner.");
    row("unallocated, below zero", "2025-01", "World 1000000000 10 10|MX 3*4|CA 1022400000 6 6|CN 3*0", "area CA MX no-others", "");
    row("unallocated without others", "2025-01", "World 10 13 10|MX 3*4|CA 3*6", "line MX", "");
    row("unallocated in several", "2025-01", "World 12 9 10|MX 3*4|CA 3*6",
        "area MX", "Others includes amounts that the source does not allocate to a partner, in 2 periods: from −$1 in February 2025 to $2 in January 2025.");
    // January and February were the Soviet Union's: a sum has no value for it, but the months were allocated to a
    // country.
    row("a country that ended", "2025-01", "World 6*10|MX 6*4|CA 4 4 4*6|SS 2 2 4*a", "3-months area MX from 2025-03",
        "In 2 periods, March 2025 to April 2025, others also includes months of countries whose figures begin or end within the "
        "sum.");
    row("a country that ended, and nobody's", "2025-01", "World 6*11|MX 6*4|CA 4 4 4*6|SS 2 2 4*a", "3-months area MX from 2025-04",
        "Others includes amounts that the source does not allocate to a partner, in 3 periods: from $3 in April 2025 to $3 in "
        "June 2025.|In "
        "1 period, April 2025, others also includes months of countries whose figures begin or end within the sum.");
    row("unallocated of years", "2024-01", "World 24*10 11|MX 25*4|CA 25*6", "year bars MX",
        "Others includes $1 in 2026 that the source does not allocate to a partner.");
    row("others below zero", "2025-01", "World 10 3 10|MX 3*4|CA 3*6", "area MX",
        "Others is not drawn: in February 2025 the partners not shown add up to −$1.");
    row("no total", "2025-01", "World 3*.|MX 3*4", "area MX", "Others is not drawn: there is no total to subtract from.");
    row("no total, lines", "2025-01", "World 3*.|MX 3*4", "line MX", "");
    row("no total for a while", "1985-11", "World b b 10 . 10|MX 5*4|CA 5*6", "area MX",
        "Others is not drawn for lack of a total in November–December 1985 and February 1986.");
    row("a year not over", "2023-01", "World 26*10|MX 26*4|CA 26*6", "year MX",
        "2025 is not drawn: its figures end with February 2025.");
    row("a quarter not over", "2023-01", "World 26*10|MX 26*4|CA 26*6", "quarter MX",
        "Q1 2025 is not drawn: its figures end with February 2025.");
    row("whole years", "2023-01", "World 24*10|MX 24*4|CA 24*6", "year MX", "");
    row("bars through the last month", "2023-01", "World 26*10|MX 26*4|CA 26*6", "year bars MX", "");
    row("bars through a month before", "2023-01", "World 26*10|MX 26*4|CA 26*6", "year bars MX through 1",
        "The hatched part of 2025 ends with February 2025.");
    row("bars through a month to come", "2023-01", "World 26*10|MX 26*4|CA 26*6", "year bars MX through 8",
        "2025 is not drawn: its figures end with February 2025.");
    row("same months not all there", "2023-01", "World 26*10|MX 26*4|CA 26*6", "same-months MX through 8",
        "2025 is not drawn: its figures end with February 2025.");
    row("same months all there", "2023-01", "World 26*10|MX 26*4|CA 26*6", "same-months MX through 2", "");
    row("another territory", "2011-06", "World 4*10|SD 4*4|CA 4*6",
        "line SD", "Sudan is the sum of the source's codes 7320 and 7321.|The territory of Sudan changes in August 2011: break in the series.");
    row("another territory, before the window", "2011-06", "World 4*10|SD 4*4|CA 4*6", "line SD from 2011-08",
        "Sudan is the sum of the source's codes 7320 and 7321.");
    row("a group whose members change", "2012-12", "World 3*10|0003 3*4", "line 0003",
        "The European Union as published: its members change in 2013.");
    row("a group whose members do not", "2013-01", "World 3*10|0003 3*4", "line 0003", "");
    row("a region", "2011-06", "World 4*10|0013 4*4", "line 0013", "");
}

void TestNumberNotes::says()
{
    QFETCH(QString, first);
    QFETCH(QString, table);
    QFETCH(QString, spec);
    QFETCH(QString, notes);
    QString drawing;
    for (const QString &token : table.replace(QLatin1Char('|'), QStringLiteral("\n ")).split(QLatin1Char(' '))) {
        const QStringList many = token.split(QLatin1Char('*'));
        drawing += many.size() == 1 ? token + QLatin1Char(' ')
                                    : (many[1].trimmed() + QLatin1Char(' ')).repeated(many[0].toInt())
                                          + (token.endsWith(QLatin1Char('\n')) ? QStringLiteral("\n") : QString());
    }
    const ReleaseList releases({drawnTable(*Month::parse(first), drawing, m_registry)});
    const auto numbers = numbersOf(releases, m_registry, drawnSpec(spec, m_registry));
    QVERIFY2(numbers, numbers ? "" : qPrintable(numbers.error().id));
    const Language english = testLanguage(QStringLiteral("en"), m_registry);
    QStringList reported;
    for (const Message &note : numbers->notes)
        reported.append(english.plainText(note));
    reported.sort();
    QStringList expected = notes.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    expected.sort();
    QCOMPARE(reported.join(QLatin1Char('|')), expected.join(QLatin1Char('|')));
}

TRADESTRATA_TEST(TestNumberNotes, QCoreApplication)
#include "tst_numbernotes.moc"
