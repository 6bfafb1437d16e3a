// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/render/figureview.h"

#include <QAction>
#include <QProcess>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Figures of one period in the real window: they follow the slider, and the window shows what the command line draws.
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
        moveCursorTo(2025, 8);
        QCOMPARE(view()->figure().periods.front().toString(), QStringLiteral("2025-08"));
        QCOMPARE(view()->figure().series.front().name, QStringLiteral("Canada"));
        auto *track = child<QWidget>(*m_window, "periodTrack");
        track->setFocus();
        QTest::keyClick(track, Qt::Key_Left);
        QCOMPARE(view()->figure().periods.front().toString(), QStringLiteral("2025-07"));
        QTest::keyClick(track, Qt::Key_End);
        QCOMPARE(view()->figure().periods.front().toString(), QStringLiteral("2026-08"));
        QCOMPARE(view()->figure().series.front().name, QStringLiteral("Mexico"));
        QVERIFY(view()->figure().subtitle.contains(QStringLiteral("12 months to August 2026")));
    }

    // A new one among the largest is in the lists beside the figure too.
    void theListsFollowTheRanking()
    {
        show(Chart::Ranking);
        for (const int year : {1990, 2000, 2010, 2024}) {
            moveCursorTo(year, 6);
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
        QTest::newRow("table") << "table";
    }

    void windowAndTerminalDrawTheSamePeriod()
    {
        QFETCH(QString, chart);
        show(*fromKey<Chart>(chart));
        moveCursorTo(2019, 3);
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

    // A row for each partner: the story's values for August 2025.
    void valuesHaveARowForEachPartner()
    {
        const QStringList lines = printed({QStringLiteral("--chart"), QStringLiteral("ranking"), QStringLiteral("--at"),
                                           QStringLiteral("2025-08"), QStringLiteral("--top"), QStringLiteral("2"),
                                           QStringLiteral("--release"), QStringLiteral("2026-03")});
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0], QStringLiteral("period,rank,partner,value,share,change,change_percent,contribution,places_moved"));
        QVERIFY(lines[1].startsWith(QStringLiteral("2025-08,1,CAN,3416")) && lines[1].endsWith(QStringLiteral(",0")));
        QVERIFY(lines[2].startsWith(QStringLiteral("2025-08,2,MEX,3353")));
        QVERIFY(lines[3].startsWith(QStringLiteral("2025-08,,others,")));
        // The shown and others add up to the total, to the dollar.
        const auto dollars = [&](int line) { return lines[line].section(u',', 3, 3).toLongLong(); };
        QCOMPARE(dollars(1) + dollars(2) + dollars(3), dollars(5));
    }

    void valuesOfConcentration()
    {
        const QStringList lines = printed({QStringLiteral("--chart"), QStringLiteral("concentration"),
                                           QStringLiteral("--measure"), QStringLiteral("year"), QStringLiteral("--from"),
                                           QStringLiteral("2024"), QStringLiteral("--to"), QStringLiteral("2026-08")});
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], QStringLiteral("period,top_3_share,herfindahl,effective_number"));
        QVERIFY(lines[1].startsWith(QStringLiteral("2024,40.")));
        QCOMPARE(lines[3], QStringLiteral("2026,,,")); // not over
    }

private:
    static QStringList printed(const QStringList &options)
    {
        QProcess program;
        program.start(QStringLiteral(TRADESTRATA_PROGRAM), QStringList{QStringLiteral("values")} + options);
        return program.waitForFinished() ? QString::fromUtf8(program.readAllStandardOutput()).trimmed().split(u'\n')
                                         : QStringList();
    }
    void show(Chart chart)
    {
        FigureSpec spec;
        spec.chart = chart;
        spec.selection.top = 10;
        m_window->document().editSpec(spec, QStringLiteral("show"));
    }
    void moveCursorTo(int year, int month)
    {
        m_window->document().setCursor(PeriodRef::exactly(Period::month(Month::of(year, month))));
    }
    FigureView *view() { return m_window->findChild<FigureView *>(); }

    const Builtin m_builtin;
    std::unique_ptr<QTemporaryDir> m_folder;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
};

TRADESTRATA_TEST(OnePeriodTest, QApplication)
#include "tst_oneperiod.moc"
