// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/numberformat.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QDate>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

constexpr NumberFormat::Shows asDate = NumberFormat::Shows::Date;
constexpr NumberFormat::Shows asDuration = NumberFormat::Shows::Duration;

QString shown(const NumberFormat &format, double value)
{
    switch (format.shows(value)) {
    case NumberFormat::Shows::Number:
        return s("number");
    case NumberFormat::Shows::Date:
        return s("date");
    case NumberFormat::Shows::Duration:
        break;
    }
    return s("duration");
}

} // namespace

/// Which numbers of a spreadsheet are dates, and which.
class TestNumberFormat : public QObject
{
    Q_OBJECT

private slots:
    void tellsDates_data();
    void tellsDates();
    void tellsBuiltInDates();
    void writesDates_data();
    void writesDates();
    void everyDayComesBack();
    void readsDates_data();
    void readsDates();
    void readsDurations();
    void readsNumbers_data();
    void readsNumbers();
};

void TestNumberFormat::tellsDates_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *code, double value, const char *expected) {
        QTest::addRow("%s of %g", code, value) << s(code) << value << s(expected);
    };
    for (const char *code : {"General", "0.00", "#,##0;[Red]\\-#,##0", "0.00E+00", "0.00\" days\"", "0\\d", "_d0", "*y0",
                             "General\" m\"", "[$USD] 0", "[Yellow][<=100]0;0", "0.0%", "# ?/?", "@", "", "[Red]", "\"open"})
        row(code, 45352.5, "number");
    for (const char *code : {"yyyy-mm-dd", "d/m/yy", "MMM-YY", "h:mm AM/PM", "[$-409]mmmm d, yyyy;@", "[$-F800]dddd", "ge.m.d",
                             "yyyy\"年\"m\"月\"", "mm:ss.0", "E"})
        row(code, 45352.5, "date");
    for (const char *code : {"[h]:mm", "[mm]:ss", "[SS]"})
        row(code, 2.5, "duration");
    row("yyyy-mm-dd;0", 45352, "date");
    row("yyyy-mm-dd;0", -3, "number");
    row("0;yyyy;\"none\"", 0, "number");
    row("yyyy;0;0", 0, "number");
    row("[=0]0;[<4.2][hh]:mm;yyyy", 0, "number");
    row("[=0]0;[<4.2][hh]:mm;yyyy", 4.1, "duration");
    row("[=0]0;[<4.2][hh]:mm;yyyy", 4.2, "date");
    row("[>=40000]yyyy;0", 39999, "number");
    row("[>=40000]yyyy;0", 40000, "date");
    row("[<>1]yyyy;0", 1, "number");
    row("[>1]yyyy;[<=0]0", 1, "number");
    row("0;[>100]yyyy", 100, "number");
    row("0;[>100]yyyy", 101, "date");
    row("yyyy;[<1]0;0", 1, "date");
    row("yyyy;[<1]0;0", 0, "number");
    row("0;[>100]0;yyyy", 0, "date");
    row("0;[>100]0;yyyy", 1, "number");
}

void TestNumberFormat::tellsDates()
{
    QFETCH(QString, code);
    QFETCH(double, value);
    QFETCH(QString, expected);
    QCOMPARE(shown(NumberFormat(code), value), expected);
}

void TestNumberFormat::tellsBuiltInDates()
{
    QList<int> dates;
    for (int id = 0; id < 100; ++id) {
        if (shown(NumberFormat::builtIn(id), 45352) != s("number"))
            dates.append(id);
    }
    QList<int> expected;
    for (const auto &[first, last] : {std::pair(14, 22), std::pair(27, 36), std::pair(45, 47), std::pair(50, 58)}) {
        for (int id = first; id <= last; ++id)
            expected.append(id);
    }
    QCOMPARE(dates, expected);
}

void TestNumberFormat::writesDates_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<int>("epoch");
    QTest::addColumn<QString>("expected");
    const auto row = [](double number, DateEpoch epoch, const char *expected) {
        QTest::addRow("%g %s", number, expected) << number << int(epoch) << s(expected);
    };
    row(1, DateEpoch::From1900, "1900-01-01");
    row(59, DateEpoch::From1900, "1900-02-28");
    row(60, DateEpoch::From1900, "1900-02-29");
    row(61, DateEpoch::From1900, "1900-03-01");
    row(45352, DateEpoch::From1900, "2024-03-01");
    row(45352.5, DateEpoch::From1900, "2024-03-01T12:00:00");
    row(45351.9999999, DateEpoch::From1900, "2024-03-01"); // a hundredth of a second before midnight
    row(0.25, DateEpoch::From1900, "06:00:00");
    row(2958465, DateEpoch::From1900, "9999-12-31");
    row(2958466, DateEpoch::From1900, "");
    row(-1, DateEpoch::From1900, "");
    row(1e300, DateEpoch::From1900, "");
    row(0, DateEpoch::From1904, "1904-01-01");
    row(43890, DateEpoch::From1904, "2024-03-01");
    row(0, DateEpoch::Lotus, "1899-12-30");
    row(60, DateEpoch::Lotus, "1900-02-28");
}

void TestNumberFormat::writesDates()
{
    QFETCH(double, number);
    QFETCH(int, epoch);
    QFETCH(QString, expected);
    QCOMPARE(dateText(number, DateEpoch(epoch), asDate).value_or(QString()), expected);
}

void TestNumberFormat::everyDayComesBack()
{
    for (const DateEpoch epoch : {DateEpoch::From1900, DateEpoch::From1904}) {
        for (int day = 1; day < 60'000; ++day) {
            const QString text = dateText(day, epoch, asDate).value_or(QString());
            QCOMPARE(dateNumber(text, epoch).value_or(-1), double(day));
            if (day > 60)
                QVERIFY(QDate::fromString(text, Qt::ISODate).addDays(1).toString(Qt::ISODate) == dateText(day + 1, epoch, asDate));
        }
    }
    QCOMPARE(dateText(2.5, DateEpoch::From1900, asDuration).value_or(QString()), s("PT60H0M0S"));
}

void TestNumberFormat::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    QTest::newRow("day") << s("2024-03-01") << 45352.0;
    QTest::newRow("time") << s("2024-03-01T12:00:00Z") << 45352.5;
    QTest::newRow("fraction") << s("2024-03-01T12:00:00.000") << 45352.5;
    QTest::newRow("minutes") << s(" 2024-03-01 06:00 ") << 45352.25;
    QTest::newRow("clock") << s("18:00:00") << 0.75;
    for (const char *text : {"", "2024", "2024-03", "2024-02-30", "2023-02-29", "2024-03-01x", "2024-3-1", "2024-03-01T", "24:61",
                             "2024-03-01T12", "01/03/2024", "0000-01-01"})
        QTest::newRow(qPrintable(s("not ") + s(text))) << s(text) << -1.0;
}

void TestNumberFormat::readsDates()
{
    QFETCH(QString, text);
    QFETCH(double, number);
    QCOMPARE(dateNumber(text, DateEpoch::From1900).value_or(-1), number);
}

void TestNumberFormat::readsDurations()
{
    QCOMPARE(durationDays(s("PT36H00M00S")).value_or(-1), 1.5);
    QCOMPARE(durationDays(s("P1DT12H")).value_or(-1), 1.5);
    QCOMPARE(durationDays(s("-PT6H")).value_or(-1), -0.25);
    QCOMPARE(durationDays(s("PT0.5S")).value_or(-1), 0.5 / 86400);
    for (const char *text : {"", "P", "PT", "36H", "P1Y", "P1M", "PT1", "PT1X", "PTH", "PT1H x"})
        QVERIFY2(!durationDays(s(text)), text);
}

void TestNumberFormat::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<double>("number");
    const auto row = [](const char *text, double number) { QTest::newRow(text) << QByteArray(text) << true << number; };
    row("1E3", 1000);
    row("-1.5e-7", -1.5e-7);
    row(".5", 0.5);
    row("5.", 5);
    row(" 240\n", 240);
    row("+5", 5);
    row("007", 7);
    row("9.7999999999999989", 9.7999999999999989);
    row("4.9406564584124654E-324", 5e-324);
    for (const char *text : {"", " ", ".", "-", "1,5", "12abc", "0x10", "NaN", "INF", "nan(1)", "1e999", "--5", "+-5", "1 000",
                             "1..2", "1e", "\xEF\xBC\x91"})
        QTest::newRow(qPrintable(s("not ") + QString::fromUtf8(text))) << QByteArray(text) << false << 0.0;
}

void TestNumberFormat::readsNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isNumber);
    QFETCH(double, number);
    const std::optional<double> read = plainNumber({text.data(), std::size_t(text.size())});
    QCOMPARE(read.has_value(), isNumber);
    QCOMPARE(read.value_or(0), number);
}

TRADESTRATA_TEST(TestNumberFormat, QCoreApplication)
#include "tst_numberformat.moc"
