// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "widgets/controls/figurebar.h"

#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

/// What must be stated of a sample, in the words of the command line; the others open without a word.
const QHash<QString, std::pair<QString, ReadOptions>> &statedOfSamples()
{
    const auto reporter = [](const QString &name) {
        ReadOptions options;
        options.reporter = name;
        return std::pair(s("--reporter ") + name, options);
    };
    static const QHash<QString, std::pair<QString, ReadOptions>> stated{{s("comtrade_old_full.csv"), reporter(s("Albania"))},
                                                                        {s("eurostat_bulk.tsv"), reporter(s("DE"))},
                                                                        {s("imf_imts_sdmx_csv.csv"), reporter(s("USA"))}};
    return stated;
}

QString measureWord(Frequency frequency)
{
    return frequency == Frequency::Month ? s("month") : frequency == Frequency::Quarter ? s("quarter") : s("year");
}

Measure measureOf(Frequency frequency)
{
    return frequency == Frequency::Month ? Measure::Month : frequency == Frequency::Quarter ? Measure::Quarter : Measure::Year;
}

} // namespace

/// Every sample and case that the machine has, opened as File > Open does: the window has the same partners, periods and
/// values as the command line, or the same sentence that says why it does not open.
class MainWindowSamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_window = std::make_unique<OpenWindow>(m_builtin); }
    void cleanupTestCase() { m_window.reset(); }

    void opensAsOnTheCommandLine_data()
    {
        QTest::addColumn<QString>("path");
        const QDir shared = sharedData();
        for (const QString &folder : {shared.filePath(s("samples")), shared.filePath(s("../cases"))}) {
            for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
                if (file.suffix() != s("strata") && file.suffix() != s("md"))
                    QTest::newRow(qPrintable(file.fileName())) << file.absoluteFilePath();
            }
        }
    }

    void opensAsOnTheCommandLine()
    {
        if (!QFile::exists(sharedData().filePath(s("samples"))))
            QSKIP("the samples are not on this machine");
        QFETCH(QString, path);
        const auto [words, options] = statedOfSamples().value(QFileInfo(path).fileName());
        const QStringList stated = words.split(u' ', Qt::SkipEmptyParts);
        const Run check = run(QStringList{s("check"), path, s("--format"), s("json")} + stated);
        m_window->trigger("storyAction");
        m_window->window().findChild<MessageBar *>()->clear();
        const Session before = m_window->session();
        m_window->answers.howToRead = {options};
        m_window->answers.imported.clear();
        m_window->answers.open = path;
        m_window->trigger("openAction");
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->window().files().isBusy(), 60'000);
        if (check.status != 0)
            return refused(check, before);
        QVERIFY2(!m_window->session().sameContent(before), qPrintable(messages()));
        const QJsonObject described = QJsonDocument::fromJson(check.out).object();
        const FigureSource &source = m_window->window().source();
        QVERIFY2(!source.error(), source.error() ? source.error()->source : "");
        const TablePtr table = source.table();
        const Frequency frequency = table->info().frequency;
        QCOMPARE(table->partnerCount(), described[s("partners")].toInt());
        QCOMPARE(Period::containing(table->first(), frequency).toString(), described[s("first")].toString());
        QCOMPARE(Period::containing(table->last(), frequency).toString(), described[s("last")].toString());
        QCOMPARE(table->info().reporter, described[s("reporter")].toString());
        const QString release = m_window->window().findChild<FigureBar *>()->state().release;
        if (frequency == Frequency::Year && !table->info().release)
            QCOMPARE(release, s("Data to %1").arg(table->last().year()));
        drawsSomething();
        hasAValueOf(*table, path, stated);
    }

private:
    QString messages() const
    {
        QStringList texts;
        for (const MessageBarItem &item : m_window->messages())
            texts.append(item.text);
        return texts.join(u' ');
    }

    // By the import window, if it can ask for what is missing, or by a sentence.
    void refused(const Run &check, const Session &before) const
    {
        QVERIFY(m_window->session().sameContent(before));
        if (!m_window->answers.imported.isEmpty())
            return;
        QCOMPARE(messages(), QString::fromUtf8(check.err).trimmed());
    }

    void hasAValueOf(const TradeTable &table, const QString &path, const QStringList &stated) const
    {
        const TableRow &row = table.rows().back();
        const Flow flow = row.key.flow;
        const QString code = row.key.partner.number > 0 ? row.key.partner.toString() : row.name;
        const QString partner = (row.key.partner.isGroup() ? s("group:") : QString()) + code;
        const Run values = run(QStringList{s("values"), path, s("--partners"), partner, s("--measure"),
                                           measureWord(table.info().frequency), s("--flow"),
                                           flow == Flow::Exports ? s("exports") : s("imports")}
                               + stated);
        QVERIFY2(values.status == 0, values.err.constData());
        FigureSpec spec;
        spec.flow = flow;
        spec.measure = measureOf(table.info().frequency);
        spec.selection.list = {row.key.partner};
        m_window->document().editSpec(spec, s("One partner"));
        QVERIFY(!m_window->window().source().error());
        m_window->trigger("copyDataAction");
        const QString copied = QGuiApplication::clipboard()->mimeData()->text().trimmed();
        const QStringList here = copied.split(u'\n'), there = QString::fromUtf8(values.out).trimmed().split(u'\n');
        QCOMPARE(here.size(), there.size());
        int count = 0; // the window writes periods in words
        for (qsizetype i = 1; i < here.size(); ++i) {
            const QString value = here[i].section(u'\t', 1, 1);
            QCOMPARE(value, there[i].section(u',', 1, 1));
            count += value.isEmpty() ? 0 : 1;
        }
        QVERIFY(count > 0);
        m_window->trigger("undoAction");
    }

    // The figure that one sees first is not blank.
    void drawsSomething() const
    {
        const QImage picture = m_window->find<QWidget>("figureView")->grab().toImage();
        QVERIFY(!picture.isNull());
        const auto &numbers = m_window->window().source().numbers();
        QVERIFY(numbers);
        const auto isDrawn = [](const Column &column) {
            return std::ranges::any_of(column.values, [](double value) { return !std::isnan(value); });
        };
        QVERIFY2(std::ranges::any_of(numbers->sums.shown, isDrawn), "the figure is blank");
    }

    const Builtin m_builtin;
    std::unique_ptr<OpenWindow> m_window;
};

TRADESTRATA_TEST(MainWindowSamplesTest, QApplication)
#include "tst_mainwindowsamples.moc"
