// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/timeaxis.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

std::vector<Period> periodsOf(const QString &from, const QString &to)
{
    std::vector<Period> periods;
    const Period last = *Period::parse(to);
    for (Period p = *Period::parse(from); p <= last; p = p + 1)
        periods.push_back(p);
    return periods;
}

// "0 Jan 2024|2 Mar": the index of a period and its label; '*' marks the newest, '<' a label that opens a year.
QString labelsText(const std::vector<TimeLabel> &labels)
{
    QStringList texts;
    for (const TimeLabel &label : labels)
        texts.append(QStringLiteral("%1 %2%3%4")
                         .arg(QString::number(label.period), label.text, label.newest ? QStringLiteral("*") : QString(),
                              label.opensYear ? QStringLiteral("<") : QString()));
    return texts.join(QLatin1Char('|'));
}

} // namespace

/// Labels of the time axis: the text and position in each level, from dense to sparse.
class TestTimeLabels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void levels_data();
    void levels();
    void everyWindowHasTrueLabels();
    void bars_data();
    void bars();
    void manyBars();

private:
    PartnerRegistry m_registry;
};

void TestTimeLabels::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

void TestTimeLabels::levels_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("labels");
    const auto row = [](const char *name, const char *from, const char *to, const char *language, int level, const char *labels) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(language) << level
                            << QString::fromUtf8(labels);
    };
    row("months", "2024-11", "2025-03", "en", 0, "0 Nov 2024|1 Dec|2 Jan 2025|3 Feb|4 Mar");
    row("months of a quarter's beginning", "2024-11", "2025-07", "en", 1, "2 Jan 2025|5 Apr|8 Jul");
    row("months in Mexican Spanish", "2024-12", "2025-02", "es", 0, "0 dic 2024|1 ene 2025|2 feb");
    row("months in French", "2024-12", "2025-02", "fr", 0, "0 déc. 2024|1 janv. 2025|2 févr.");
    row("years of months", "2023-11", "2026-02", "en", 0, "2 2024<|14 2025<|26 2026<");
    row("every second", "2023-11", "2026-02", "en", 1, "2 2024<|26 2026<");
    row("years", "2021", "2025", "en", 0, "0 2021|1 2022|2 2023|3 2024|4 2025");
    row("every fifth year, and the first where there is room", "1987", "2002", "en", 2, "0 1987|3 1990|8 1995|13 2000");
    row("the first too close to the next", "1988", "2002", "en", 2, "2 1990|7 1995|12 2000");
    row("quarters", "2024-Q3", "2026-Q1", "en", 0, "2 2025<|6 2026<");
    row("no January in it", "2025-02", "2025-11", "en", 2, "0 February 2025|9 November 2025");
    row("one month", "2025-02", "2025-02", "en", 1, "0 February 2025");
    row("one quarter", "2025-Q2", "2025-Q2", "en", 0, "0 Q2 2025");
}

void TestTimeLabels::levels()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, language);
    QFETCH(int, level);
    QFETCH(QString, labels);
    const auto all = timeLabelLevels(periodsOf(from, to), testLanguage(language, m_registry));
    QVERIFY(level < int(all.size()));
    QCOMPARE(labelsText(all[size_t(level)]), labels);
}

// Whatever the window: a label is at the period that it names, in order; levels do not get denser.
void TestTimeLabels::everyWindowHasTrueLabels()
{
    const Language english = testLanguage(QStringLiteral("en"), m_registry);
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    for (const Frequency frequency : {Frequency::Month, Frequency::Quarter, Frequency::Year}) {
        for (int start = 0; start < 30; ++start) {
            for (const int length : {1, 2, 3, 7, 12, 23, 24, 25, 60, 61, 200, 488}) {
                const Period first = Period::containing(Month::of(1985, 1) + start * Period::months(frequency), frequency);
                std::vector<Period> periods;
                for (int i = 0; i < length; ++i)
                    periods.push_back(first + i);
                const auto levels = timeLabelLevels(periods, english);
                QVERIFY(!levels.empty());
                size_t denser = levels.front().size();
                for (size_t k = 0; k < levels.size(); ++k) {
                    QVERIFY(!levels[k].empty());
                    QVERIFY(levels[k].size() <= denser || k + 1 == levels.size()); // the last names the two ends
                    denser = levels[k].size();
                    int before = -1;
                    for (const TimeLabel &label : levels[k]) {
                        QVERIFY(label.period > before && label.period < length);
                        before = label.period;
                        const Period at = periods[size_t(label.period)];
                        const QDate day(at.first().year(), at.first().month(), 1);
                        const QStringList names{locale.toString(day, QStringLiteral("MMM")),
                                                locale.toString(day, QStringLiteral("MMM yyyy")),
                                                locale.toString(day, QStringLiteral("MMMM yyyy")),
                                                locale.toString(day, QStringLiteral("yyyy")),
                                                QStringLiteral("Q%1 %2").arg((day.month() + 2) / 3).arg(day.year())};
                        QVERIFY2(names.contains(label.text), qPrintable(label.text));
                        const bool yearAlone = label.text == names[3];
                        QVERIFY(!yearAlone || day.month() == 1);
                        QVERIFY(label.text != names[0] || label.period > 0); // the first always has its year
                    }
                }
            }
        }
    }
    QVERIFY(timeLabelLevels({}, english).empty());
}

void TestTimeLabels::bars_data()
{
    QTest::addColumn<int>("newest");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("labels");
    QTest::newRow("all") << 5 << 0 << "0 2020|1 2021|2 2022|3 2023|4 2024|5 2025*|6 2026";
    QTest::newRow("every second, counted from the newest") << 5 << 1 << "1 2021|3 2023|5 2025*";
    QTest::newRow("every fifth") << 5 << 2 << "0 2020|5 2025*";
    QTest::newRow("every tenth") << 5 << 3 << "5 2025*";
    QTest::newRow("no bar at all") << -1 << 2 << "0 2020|5 2025";
}

void TestTimeLabels::bars()
{
    QFETCH(int, newest);
    QFETCH(int, level);
    QFETCH(QString, labels);
    const auto levels = barLabelLevels(periodsOf(QStringLiteral("2020"), QStringLiteral("2026")), newest,
                                       testLanguage(QStringLiteral("en"), m_registry));
    QCOMPARE(labelsText(levels[size_t(level)]), labels);
}

// Forty years of quarters have labels on a narrow sheet, too.
void TestTimeLabels::manyBars()
{
    const auto quarters = periodsOf(QStringLiteral("1985-Q1"), QStringLiteral("2026-Q3"));
    const auto levels = barLabelLevels(quarters, int(quarters.size()) - 1, testLanguage(QStringLiteral("en"), m_registry));
    QCOMPARE(labelsText(levels.back()), QStringLiteral("6 Q3 1986|86 Q3 2006|166 Q3 2026*"));
}

TRADESTRATA_TEST(TestTimeLabels, QCoreApplication)
#include "tst_timelabels.moc"
