// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportpage.h"
#include "models/report/tablechanges.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;
using namespace Qt::StringLiterals;

namespace {

/// A table of months from January 2025: "MEX 1 2 -" is a column, "-" a blank.
FigureTable drawnColumns(const QStringList &columns, ValueKind unit = ValueKind::Dollars)
{
    FigureTable table;
    for (const QString &drawn : columns) {
        const QStringList words = drawn.split(u' ');
        FigureColumn column;
        column.head = words.first().toLower();
        column.key = words.first();
        column.unit = unit;
        for (const QString &word : words.sliced(1))
            column.values.push_back(word == u"-"_s ? std::nan("") : word.toDouble());
        if (words.first() == u"UNALLOCATED"_s)
            column.of = NumberOf::Unallocated;
        table.columns.append(column);
    }
    for (int month = 1; month <= int(table.columns.first().values.size()); ++month) {
        table.keys.append(u"2025-%1"_s.arg(month, 2, 10, QChar(u'0')));
        table.periods.append(u"month %1"_s.arg(month));
    }
    return table;
}

/// A table of the partners of one year: "MEX 1".
FigureTable partnersOf(const QString &year, const QStringList &rows)
{
    FigureTable table;
    FigureColumn partner{u"Partner"_s, {}, {}};
    FigureColumn value{u"Value"_s, {}, {}};
    value.key = u"value"_s;
    for (const QString &row : rows) {
        partner.texts.append(row.section(u' ', 0, 0));
        value.values.push_back(row.section(u' ', 1).toDouble());
        table.keys.append(year);
        table.periods.append(year);
    }
    table.columns << partner << value;
    return table;
}

bool isSameDollar(double difference) { return std::abs(difference) < 0.5; }

} // namespace

/// What is different in the table of a figure on newer data, in numbers and in sentences, and the page of a report.
class TestTableChanges : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void comparesWhatBothHave();
    void newPeriodsHaveValues();
    void partnersAreTheirRows();
    void otherUnitsHaveOneDecimal();
    void saysIt_data();
    void saysIt();
    void pageIsSafe();
    void textHasALinePerSentence();

private:
    std::optional<Language> m_english;
};

void TestTableChanges::initTestCase()
{
    const auto registry = builtInRegistry();
    QVERIFY(registry);
    m_english = testLanguage(u"en"_s, *registry);
}

void TestTableChanges::comparesWhatBothHave()
{
    const TableChanges changes = changesBetween(drawnColumns({u"MEX 1 2 3 -"_s, u"CAN 5 5 5 5"_s, u"OLD 1 1 1 1"_s}),
                                                drawnColumns({u"CAN 5 9 5 5 7"_s, u"MEX 1 4 3 8 9"_s, u"NEW 1 1 1 1 1"_s}),
                                                isSameDollar);
    QCOMPARE(changes.compared, 7); // three of Mexico, four of Canada
    QCOMPARE(changes.changed.size(), size_t(2));
    QCOMPARE(changes.changed[0].column, u"can"_s);
    QCOMPARE(changes.changed[0].row, u"month 2"_s);
    QCOMPARE(changes.changed[0].newer - changes.changed[0].older, 4.0);
    QCOMPARE(changes.changed[1].column, u"mex"_s);
    // What is not allocated, and what is the same within rounding, is no revision.
    QCOMPARE(changesBetween(drawnColumns({u"UNALLOCATED 1 1"_s}), drawnColumns({u"UNALLOCATED 5 5"_s}), isSameDollar).compared, 0);
    QVERIFY(changesBetween(drawnColumns({u"MEX 1 1"_s}), drawnColumns({u"MEX 1.4 1"_s}), isSameDollar).changed.empty());
    QCOMPARE(changesBetween({}, drawnColumns({u"MEX 1"_s}), isSameDollar).compared, 0);
}

void TestTableChanges::newPeriodsHaveValues()
{
    const TableChanges changes = changesBetween(drawnColumns({u"MEX 1 2 -"_s, u"CAN 1 2 -"_s}),
                                                drawnColumns({u"MEX 1 2 3 - 5 -"_s, u"CAN 1 2 - 4 5 -"_s}), isSameDollar);
    QCOMPARE(changes.periods, (QList<Period>{Period::month(Month::of(2025, 3)), Period::month(Month::of(2025, 4)),
                                             Period::month(Month::of(2025, 5))}));
}

void TestTableChanges::partnersAreTheirRows()
{
    const TableChanges same = changesBetween(partnersOf(u"2025"_s, {u"MEX 3"_s, u"CAN 2"_s}),
                                             partnersOf(u"2025"_s, {u"CAN 4"_s, u"MEX 3"_s}), isSameDollar);
    QVERIFY(!same.moved && same.periods.isEmpty());
    QCOMPARE(same.compared, 2);
    QCOMPARE(same.changed.size(), size_t(1));
    QCOMPARE(same.changed[0].row, u"CAN"_s);
    const TableChanges other = changesBetween(partnersOf(u"2024"_s, {u"MEX 3"_s}), partnersOf(u"2025"_s, {u"MEX 5"_s}),
                                              isSameDollar);
    QCOMPARE(other.moved, (PeriodRun{Period::year(2024), Period::year(2025)}));
    QCOMPARE(other.compared, 0);
}

void TestTableChanges::otherUnitsHaveOneDecimal()
{
    const auto changed = [](const char *before, const char *now) {
        return changesBetween(drawnColumns({QString::fromUtf8(before)}, ValueKind::Percent),
                              drawnColumns({QString::fromUtf8(now)}, ValueKind::Percent), isSameDollar)
            .changed.size();
    };
    QCOMPARE(changed("MEX 15.52", "MEX 15.56"), size_t(0));
    QCOMPARE(changed("MEX 15.52", "MEX 15.58"), size_t(1));
}

void TestTableChanges::saysIt_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const char *name, const char *older, const char *newer, const QStringList &sentences) {
        QTest::newRow(name) << QString::fromUtf8(older) << QString::fromUtf8(newer) << sentences;
    };
    row("nothing in common", "MEX -", "CAN 1", {u"New in the figure: January 2025."_s});
    row("the same", "MEX 3 3", "MEX 3 3", {u"None of the 2 values that it had before changed."_s});
    row("new and the same", "MEX 3", "MEX 3 4 5 - 6",
        {u"New in the figure: February–March 2025 and May 2025."_s, u"The value that it had before did not change."_s});
    row("revised", "MEX 3000000000 5000000000", "MEX 3000000000 4800000000",
        {u"Of 2 values that it had before, 1 changed, mex, month 2: by −$0.20 bn, to $4.8 bn."_s});
}

void TestTableChanges::saysIt()
{
    QFETCH(QString, older);
    QFETCH(QString, newer);
    QFETCH(QStringList, sentences);
    QStringList texts;
    for (const Message &message :
         changeSentences(changesBetween(drawnColumns({older}), drawnColumns({newer}), isSameDollar), *m_english))
        texts.append(m_english->text(message));
    QCOMPARE(texts, sentences);
}

void TestTableChanges::pageIsSafe()
{
    ReportFigure figure;
    figure.name = u"<script>alert(1)</script> & \"quoted\""_s;
    figure.alternative = u"\"><img src=x onerror=alert(1)>"_s;
    figure.files = QStringList{u"a b#?.png"_s, u"a b#?.pdf"_s};
    figure.picture = u"a b#?.png"_s;
    figure.problems = QStringList{u"<b>"_s};
    figure.size = {640, 360};
    figure.language = u"es"_s;
    ReportFigure none;
    none.name = u"None"_s;
    none.problems = QStringList{u"It is not drawn."_s};
    const QString html = QString::fromUtf8(toHtml({u"<i>"_s, u"a < b"_s, {u"<u>"_s}, {u"<s>"_s}, {figure, none}}, *m_english));
    for (const char *tag : {"<script", "<i>", "<b>", "<u>", "<s>", "onerror=alert(1)>"})
        QVERIFY2(!html.contains(QString::fromUtf8(tag)), tag);
    QVERIFY(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\">"_s) && html.endsWith(u"</html>\n"_s));
    QVERIFY(html.contains(u"<img src=\"a%20b%23%3F.png\" width=\"640\" height=\"360\" alt=\"&quot;&gt;"_s));
    QVERIFY(html.contains(u"href=\"a%20b%23%3F.pdf\""_s));
    QCOMPARE(html.count(u"<strong>to look at</strong>"_s), 2);
    QCOMPARE(html.count(u"<img "_s), 1);
    QVERIFY(!html.contains(u"http"_s)); // nothing from elsewhere
}

void TestTableChanges::textHasALinePerSentence()
{
    ReportFigure figure;
    figure.name = u"One"_s;
    figure.problems = QStringList{u"A problem."_s};
    figure.changes = QStringList{u"A change."_s, u"Another."_s};
    QCOMPARE(toText({u"Name"_s, u"The data."_s, {u"Changed."_s}, {}, {figure}}, *m_english),
             QByteArray("The data.\nChanged.\nOne: A problem.\nOne: A change.\nOne: Another.\n"));
}

TRADESTRATA_TEST(TestTableChanges, QCoreApplication)
#include "tst_tablechanges.moc"
