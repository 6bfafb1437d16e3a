// SPDX-License-Identifier: GPL-3.0-or-later
// Periods as people type them, in three languages.
#include "tests/support/testrunner.h"
#include "widgets/controls/periodfield.h"

#include <QTest>

using namespace tradestrata;

class TestPeriodText : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void readsEveryMonthName_data();
    void readsEveryMonthName();
    void refuses_data();
    void refuses();
};

void TestPeriodText::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("period");
    const std::pair<const char *, const char *> rows[] = {
        {"2025-08", "2025-08"},
        {"  2025-08 ", "2025-08"},
        {"2025-8", "2025-08"},
        {"2025/08", "2025-08"},
        {"08/2025", "2025-08"},
        {"8.2025", "2025-08"},
        {"2025 12", "2025-12"},
        {"2025-Q3", "2025-Q3"},
        {"2025q3", "2025-Q3"},
        {"Q3 2025", "2025-Q3"},
        {"T3 2025", "2025-Q3"},
        {"3T 2025", "2025-Q3"},
        {"2025", "2025"},
        {"Aug 2025", "2025-08"},
        {"august 2025", "2025-08"},
        {"2025 AUGUST", "2025-08"},
        {"Aug. 2025", "2025-08"},
        {"Aug2025", "2025-08"},
        {"Sept 2025", "2025-09"},
        {"ago 2025", "2025-08"},
        {"agosto de 2025", "2025-08"},
        {"agosto del 2025", "2025-08"},
        {"ene. 2025", "2025-01"},
        {"dic 2025", "2025-12"},
        {"ao\u00fbt 2025", "2025-08"},
        {"AOUT 2025", "2025-08"},
        {"f\u00e9vrier 2025", "2025-02"},
        {"fevr 2025", "2025-02"},
        {"juil. 2025", "2025-07"},
        {"latest", "latest"},
        {"Latest", "latest"},
        {"\u00faltimo", "latest"},
        {"ULTIMO", "latest"},
        {"dernier", "latest"},
        {"derni\u00e8re", "latest"},
        {"latest-12", "latest-12"},
        {"first", "first"},
        {"primero", "first"},
        {"premier", "first"},
    };
    for (const auto &[text, period] : rows)
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(period);
}

void TestPeriodText::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, period);
    for (const char *window : {"en_US", "es_MX", "fr_CA"}) { // the window's language only says which is tried first
        const auto read = readPeriod(text, QLocale(QLatin1String(window)));
        QVERIFY(read);
        QCOMPARE(read->toString(), period);
    }
}

void TestPeriodText::readsEveryMonthName_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"en_US", "es_MX", "es_ES", "fr_CA", "fr_FR"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

/// Long and short, in the language's forms by themselves and in a date; and truncated after four letters if that is
/// enough.
void TestPeriodText::readsEveryMonthName()
{
    QFETCH(QString, locale);
    const QLocale names(locale);
    for (int month = 1; month <= 12; ++month) {
        const QString period = Month::of(2024, month).toString();
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
            for (const QString &name : {names.monthName(month, format), names.standaloneMonthName(month, format)}) {
                const auto read = readPeriod(name + QStringLiteral(" 2024"), names);
                QVERIFY2(read, qPrintable(name));
                QCOMPARE(read->toString(), period);
            }
        const auto cut = readPeriod(names.monthName(month).left(4) + QStringLiteral(" 2024"), names);
        QVERIFY(cut);
        QCOMPARE(cut->toString(), period);
    }
}

void TestPeriodText::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "-",
                             "Augst 2025",
                             "2025-13",
                             "2025-0",
                             "2025-Q5",
                             "Q 2025",
                             "25",
                             "202",
                             "20251",
                             "0999",
                             "ju 2025",
                             "jui 2025",
                             "ma 2025",
                             "Aug",
                             "latest 2025",
                             "2025 2024",
                             "Aug 2025 2024",
                             "Q3",
                             "2025-08-01-02",
                             "99999999999999999999 2025",
                             "late"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestPeriodText::refuses()
{
    QFETCH(QString, text);
    for (const char *window : {"en_US", "es_MX", "fr_CA"})
        QVERIFY(!readPeriod(text, QLocale(QLatin1String(window))));
}

TRADESTRATA_TEST(TestPeriodText, QCoreApplication)
#include "tst_periodtext.moc"
