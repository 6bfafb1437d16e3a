// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/options.h"

#include <QTest>

using namespace tradestrata;

/// The words of options as the command line's description has them, and what makes no sense together.
class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void refusals_data();
    void refusals();
    void throughGoesWithYearsAlone();
};

namespace {

template<class E>
QStringList roundTrip(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i) {
        const QString key = QLatin1String(word(E(i)).key);
        const auto back = fromKey<E>(key);
        words.append(back == E(i) && !QByteArray(word(E(i)).label).isEmpty() ? key : key + QLatin1Char('?'));
    }
    return words == keys<E>() ? words : QStringList();
}

} // namespace

void TestOptions::words_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("flow") << roundTrip<Flow>(2) << "exports|imports";
    QTest::newRow("measure") << roundTrip<Measure>(7) << "month|3-months|quarter|year-to-date|12-months|year|same-months";
    QTest::newRow("show") << roundTrip<Show>(2) << "value|share";
    QTest::newRow("chart") << roundTrip<Chart>(3) << "line|area|bars";
    QTest::newRow("axis") << roundTrip<Axis>(3) << "auto|zero|data";
    QTest::newRow("unknown") << QStringList{fromKey<Measure>(QStringLiteral("Month")) ? QStringLiteral("found") : QString(),
                                            fromKey<Chart>(QString()) ? QStringLiteral("found") : QString()}
                             << "|";
}

void TestOptions::words()
{
    QFETCH(QStringList, words);
    QFETCH(QString, expected);
    QCOMPARE(words.join(QLatin1Char('|')), expected);
}

void TestOptions::refusals_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("show");
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QString>("id");
    for (const QString &measure : keys<Measure>()) {
        for (const QString &show : keys<Show>()) {
            for (const QString &chart : keys<Chart>()) {
                const bool years = measure == QLatin1String("year") || measure == QLatin1String("same-months");
                const QString id = chart != QLatin1String("bars") ? QString()
                                   : !years                       ? QStringLiteral("bars-need-years")
                                   : show == QLatin1String("share") ? QStringLiteral("bars-show-values")
                                                                    : QString();
                QTest::addRow("%s, %s, %s", qPrintable(measure), qPrintable(show), qPrintable(chart))
                    << measure << show << chart << id;
            }
        }
    }
}

void TestOptions::refusals()
{
    QFETCH(QString, measure);
    QFETCH(QString, show);
    QFETCH(QString, chart);
    QFETCH(QString, id);
    for (const Flow flow : {Flow::Exports, Flow::Imports}) {
        const auto why = whyNot(*fromKey<Measure>(measure), *fromKey<Show>(show), flow, *fromKey<Chart>(chart));
        QCOMPARE(why ? why->id : QString(), id);
        QVERIFY(!why || QByteArray(why->source).endsWith('.'));
    }
}

void TestOptions::throughGoesWithYearsAlone()
{
    QStringList allowed;
    for (const QString &measure : keys<Measure>()) {
        for (const QString &chart : keys<Chart>()) {
            if (!whyNoThrough(*fromKey<Measure>(measure), *fromKey<Chart>(chart)))
                allowed.append(measure + QLatin1Char(' ') + chart);
        }
    }
    QCOMPARE(allowed.join(QLatin1Char('|')), QStringLiteral("year bars|same-months line|same-months area|same-months bars"));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
