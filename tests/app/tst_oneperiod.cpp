// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"
#include "widgets/render/figureview.h"

#include <QAction>
#include <QProcess>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Figures of one period in the real window: they go with the slider, and what is seen is what the terminal draws.
class OnePeriodTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        useSettingsIn(*m_folder);
        m_answers = {};
        m_window = std::make_unique<MainWindow>(m_builtin, *m_builtin.fonts(), questionsFor(m_answers));
        m_window->setLanguage(QStringLiteral("en"));
        m_window->begin({});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void theRankingFollowsTheSlider()
    {
        show(Chart::Ranking);
        lookAt(2025, 8);
        QCOMPARE(view()->figure().periods.front().toString(), QStringLiteral("2025-08"));
        QCOMPARE(view()->figure().series.front().name, QStringLiteral("Canada"));
        auto *track = child<QWidget>(*m_window, "periodTrack");
        track->setFocus();
        QTest::keyClick(track, Qt::Key_Left);
        QCOMPARE(view()->figure().periods.front().toString(), QStringLiteral("2025-07"));
        QTest::keyClick(track, Qt::Key_End);
        QCOMPARE(view()->figure().periods.front().toString(), QStringLiteral("2026-01"));
        QCOMPARE(view()->figure().series.front().name, QStringLiteral("Mexico"));
        QVERIFY(view()->figure().subtitle.contains(QStringLiteral("12 months to January 2026")));
    }

    // Whoever comes among the largest stands in the lists beside the figure too.
    void theListsFollowTheRanking()
    {
        show(Chart::Ranking);
        for (const int year : {1990, 2000, 2010, 2024}) {
            lookAt(year, 6);
            QStringList drawn;
            for (const FigureSeries &series : view()->figure().series)
                drawn.append(series.name);
            QStringList numbers;
            for (const Column &column : m_window->source().numbers()->sums.shown)
                numbers.append(m_builtin.language(QStringLiteral("en")).name(column.partner));
            QCOMPARE(numbers, drawn);
            QCOMPARE(drawn.size(), 10);
        }
    }

    void windowAndTerminalDrawTheSamePeriod_data()
    {
        QTest::addColumn<QString>("chart");
        QTest::newRow("ranking") << "ranking";
    }

    void windowAndTerminalDrawTheSamePeriod()
    {
        QFETCH(QString, chart);
        show(*fromKey<Chart>(chart));
        lookAt(2019, 3);
        m_answers.savePng = m_folder->filePath(QStringLiteral("window.png"));
        m_window->findChild<QAction *>(QStringLiteral("exportAction"))->trigger();
        const auto drawnAt = [&](const char *at) {
            const QString path = m_folder->filePath(QStringLiteral("terminal.png"));
            QFile::remove(path);
            QProcess::execute(QStringLiteral(TRADESTRATA_PROGRAM),
                              {QStringLiteral("export"), QStringLiteral("--chart"), chart, QStringLiteral("--top"),
                               QStringLiteral("10"), QStringLiteral("--at"), QLatin1String(at), QStringLiteral("-o"), path});
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QFile seen(m_answers.savePng);
        QVERIFY(seen.open(QIODevice::ReadOnly));
        const QByteArray bytes = seen.readAll();
        QVERIFY(!bytes.isEmpty());
        QVERIFY(bytes == drawnAt("2019-03"));
        QVERIFY(bytes != drawnAt("2019-04"));
    }

private:
    void show(Chart chart)
    {
        FigureSpec spec;
        spec.chart = chart;
        spec.selection.top = 10;
        m_window->document().editSpec(spec, QStringLiteral("show"));
    }
    void lookAt(int year, int month)
    {
        m_window->document().setCursor(PeriodRef::exactly(Period::month(Month::of(year, month))));
    }
    FigureView *view() { return m_window->findChild<FigureView *>(); }

    const Builtin m_builtin;
    std::unique_ptr<QTemporaryDir> m_folder;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(OnePeriodTest)
#include "tst_oneperiod.moc"
