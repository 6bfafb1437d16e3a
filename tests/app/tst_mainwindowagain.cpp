// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/valuestable.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkbook.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString madeWorkbook(const QString &path)
{
    TestWorkbook book;
    for (int year = 2019; year <= 2025; ++year) {
        book.addYear(year, QStringLiteral("0015"), QStringLiteral("World"), 300, 290);
        book.addYear(year, QStringLiteral("1220"), QStringLiteral("Canada"), 40, 30 + year % 7);
        book.addYear(year, QStringLiteral("2010"), QStringLiteral("Mexico"), 60, 50 - year % 5);
        book.addYear(year, QStringLiteral("5700"), QStringLiteral("China"), 20, 10);
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(book.toXlsx()) > 0 ? path : QString();
}

} // namespace

/// A figure to a file and back to the window: a session of one figure, to be edited.
class MainWindowAgainTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_window = std::make_unique<OpenWindow>(m_builtin); }
    void cleanup() { m_window.reset(); }

    void everyFigureOfTheStoryComesBack()
    {
        QList<FigureSpec> specs;
        QList<PeriodRef> cursors;
        const int count = int(m_window->session().figures.size());
        for (int i = 0; i < count; ++i) {
            m_window->document().setCurrent(i);
            if (i == 1)
                m_window->document().setCursor(PeriodRef::exactly(Period::month(Month::of(2024, 5))));
            specs.append(m_window->spec());
            cursors.append(m_window->document().current().view.cursor);
            exportTo(i % 3 == 0 ? "a%1.png" : i % 3 == 1 ? "a%1.svg" : "a%1.pdf", i);
        }
        for (int i = 0; i < count; ++i) {
            const QString name = QStringLiteral("a%1.%2").arg(i).arg(QLatin1String(i % 3 == 0   ? "png"
                                                                                   : i % 3 == 1 ? "svg"
                                                                                                : "pdf"));
            drop(name);
            QTRY_COMPARE(m_window->session().figures.first().name, QStringLiteral("a%1").arg(i));
            QCOMPARE(m_window->session().figures.size(), 1);
            QCOMPARE(m_window->spec(), specs[i]);
            QCOMPARE(m_window->document().current().view.cursor, cursors[i]);
            QVERIFY(m_window->document().path().isEmpty() && !m_window->document().isModified());
            QVERIFY(m_window->session().data.first().builtIn);
            QVERIFY(m_window->messages().isEmpty());
            m_window->answers.savePng = m_window->path("again.") + QFileInfo(name).suffix();
            m_window->trigger("exportAction");
            QVERIFY2(contentOf(m_window->answers.savePng) == contentOf(m_window->folder.filePath(name)), qPrintable(name));
            dismiss();
        }
    }

    void dataThatAreGoneComeBackWithTheFigure()
    {
        openOwnData();
        FigureSpec spec = m_window->spec();
        spec.selection.list = {{2010}, {1220}};
        spec.from = PeriodRef::exactly(Period::year(2021));
        spec.title = QStringLiteral("Ours");
        spec.titleClaim.reset(); // over every other country
        m_window->document().editSpec(spec, QStringLiteral("Ours"));
        exportTo("ours.png");
        const QByteArray bytes = contentOf(m_window->path("ours.png"));
        QVERIFY(QFile::remove(m_window->path("data.xlsx")));
        m_window->document().undoStack()->setClean();
        m_window->open({m_window->path("ours.png")}); // as named on the command line
        QTRY_COMPARE(m_window->spec().title, QStringLiteral("Ours"));
        FigureSpec expected = spec;
        expected.size = m_window->spec().size;
        QCOMPARE(m_window->spec(), expected);
        QVERIFY(!m_window->session().data.first().builtIn);
        QCOMPARE(m_window->session().data.first().absolutePath, m_window->path("ours.png"));
        exportTo("again.png");
        QVERIFY(contentOf(m_window->path("again.png")) == bytes); // its sources are still the workbook
        dismiss();
        // It is edited like any other, saved, and opens with the picture as its data.
        spec = m_window->spec();
        spec.chart = Chart::Area;
        spec.crossings = spec.lens = false;
        m_window->document().editSpec(spec, QStringLiteral("Area"));
        const auto error = m_window->window().source().error();
        QVERIFY2(!error, qPrintable(error ? m_window->window().source().windowLanguage().text(*error) : QString()));
        m_window->answers.saveSession = m_window->path("mine.strata");
        m_window->trigger("saveAction");
        m_window->trigger("storyAction");
        m_window->window().files().open(m_window->path("mine.strata"));
        QTRY_COMPARE(m_window->spec().chart, Chart::Area);
        QVERIFY(!m_window->window().source().error());
        QVERIFY(m_window->messages().isEmpty());
        exportTo("third.png");
        dismiss();
        // What is about partners that the file does not have is refused with the reason.
        spec = m_window->spec();
        spec.chart = Chart::Line;
        spec.show = ShowAs::Rank;
        m_window->document().editSpec(spec, QStringLiteral("Ranks"));
        QVERIFY(m_window->window().source().error());
        QCOMPARE(m_window->window().source().error()->id, QStringLiteral("data-of-named-only"));
        m_window->trigger("undoAction");
        QVERIFY(!m_window->window().source().error());
    }

    void unsavedChangesAreAskedAbout()
    {
        exportTo("a.png");
        dismiss();
        FigureSpec spec = m_window->spec();
        spec.title = QStringLiteral("Unsaved");
        m_window->document().editSpec(spec, QStringLiteral("Title"));
        m_window->answers.keep = Questions::Keep::Cancel;
        drop(QStringLiteral("a.png"));
        QCOMPARE(m_window->answers.asked, 1);
        QCOMPARE(m_window->spec().title, QStringLiteral("Unsaved"));
        m_window->answers.keep = Questions::Keep::Discard;
        m_window->answers.open = m_window->path("a.png");
        m_window->trigger("openAction");
        QTRY_VERIFY(m_window->spec().title != QStringLiteral("Unsaved"));
        QCOMPARE(m_window->session().figures.size(), 1);
        m_window->trigger("storyAction");
        m_window->trigger("importAction"); // there is nothing to be asked
        QTRY_COMPARE(m_window->session().figures.size(), 1);
        QVERIFY(m_window->answers.imported.isEmpty());
    }

    void aPictureWithoutDataSaysSo()
    {
        m_window->answers.exportData = false;
        exportTo("a.png");
        QVERIFY(m_window->answers.dataSize > 5000 && m_window->answers.dataSize < 200'000);
        dismiss();
        const int before = int(m_window->session().figures.size());
        drop(QStringLiteral("a.png"));
        QTRY_COMPARE(m_window->messages().size(), 1);
        QVERIFY2(m_window->messages().first().text.startsWith(QStringLiteral("a.png: The picture carries no data")),
                 qPrintable(m_window->messages().first().text));
        QCOMPARE(m_window->messages().first().kind, MessageBarItem::Kind::Error);
        QCOMPARE(m_window->session().figures.size(), before);
        // The choice is remembered.
        QVERIFY(m_window->window().close());
        m_window->answers.exportData = true;
        m_window->open();
        m_window->window().setLanguage(QStringLiteral("en"));
        QVERIFY(!Settings::load().exportData);
    }

    void aFigureKeepsItsLanguage()
    {
        m_window->window().setLanguage(QStringLiteral("es"));
        FigureSpec spec = m_window->spec();
        spec.language.clear();
        m_window->document().editSpec(spec, QStringLiteral("Language"));
        exportTo("a.png");
        dismiss();
        m_window->window().setLanguage(QStringLiteral("en"));
        drop(QStringLiteral("a.png"));
        QTRY_COMPARE(m_window->session().figures.size(), 1);
        QCOMPARE(m_window->spec().language, QStringLiteral("es_MX"));
        QVERIFY(m_window->window().source().figure().source.startsWith(QStringLiteral("Fuente:")));
        m_window->trigger("storyAction");
        m_window->window().setLanguage(QStringLiteral("es"));
        drop(QStringLiteral("a.png"));
        QTRY_COMPARE(m_window->session().figures.size(), 1);
        QCOMPARE(m_window->spec().language, QString()); // that of the window
        m_window->window().setLanguage(QStringLiteral("en"));
    }

    void whatIsCopiedOpensAgain()
    {
        m_window->trigger("copyFigureAction");
        const QByteArray png = QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/png"));
        QFile file(m_window->path("pasted.png"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(png) == png.size());
        file.close();
        const FigureSpec spec = m_window->spec();
        dismiss();
        drop(QStringLiteral("pasted.png"));
        QTRY_COMPARE(m_window->session().figures.size(), 1);
        QCOMPARE(m_window->spec(), spec);
    }

    void copiedDataAreATable()
    {
        openOwnData();
        FigureSpec spec = m_window->spec();
        spec.selection.list = {{2010}, {1220}};
        spec.measure = Measure::Year;
        spec.language = QStringLiteral("fr");
        spec.from = PeriodRef::exactly(Period::year(2024));
        m_window->document().editSpec(spec, QStringLiteral("Ours"));
        m_window->trigger("copyDataAction");
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        const QStringList lines = copied->text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines[0].startsWith(QStringLiteral("Période\tMexique\tCanada\t")), qPrintable(lines[0]));
        // Twelve months of 50 - 4 and 30 + 1 million dollars, raw.
        QVERIFY2(lines[1].startsWith(QStringLiteral("2024\t552000000\t372000000\t")), qPrintable(lines[1]));
        QVERIFY(copied->html().contains(QStringLiteral("<th>Mexique</th>")));
        QVERIFY(copied->html().contains(QStringLiteral("<th>2024</th><td sdval=\"552000000\">552000000</td>")));
        QVERIFY2(copied->html().contains(QStringLiteral("<caption>Mexico has passed Canada")),
                 qPrintable(copied->html().left(300)));
        QCOMPARE(m_window->messages().last().id, QStringLiteral("data-copied"));
    }

    // A name from a file may be a formula to a spreadsheet.
    void copiedDataAreNoFormulas()
    {
        FigureTable table = tableFor(m_builtin.language(QStringLiteral("en")), QStringLiteral("Period"));
        table.periods = {QStringLiteral("+2024")};
        FigureColumn numbers, words;
        numbers.head = QStringLiteral("=cmd()|'a'\tb");
        numbers.values = {-5};
        words.head = QStringLiteral("<b>&");
        words.texts = {QStringLiteral("@SUM(1)")};
        table.columns = {numbers, words};
        QCOMPARE(toTsv(table), QStringLiteral("Period\t'=cmd()|'a' b\t<b>&\n'+2024\t-5\t'@SUM(1)\n"));
        const QString html = toHtml(table, QStringLiteral("<i>"));
        QVERIFY2(html.contains(QStringLiteral("<caption>&lt;i&gt;</caption>"))
                     && html.contains(QStringLiteral("<th>&lt;b&gt;&amp;</th>"))
                     && html.contains(QStringLiteral("<td sdval=\"-5\">-5</td><td>'@SUM(1)</td>")),
                 qPrintable(html));
    }

private:
    void openOwnData()
    {
        m_window->window().files().open(madeWorkbook(m_window->path("data.xlsx")), FileActions::Ask::Nothing);
        QTRY_VERIFY(!m_window->session().data.first().builtIn);
        dismiss();
    }
    void exportTo(const char *name, int number = 0)
    {
        const QString file = QLatin1String(name);
        m_window->answers.savePng = m_window->folder.filePath(file.contains(u'%') ? file.arg(number) : file);
        m_window->trigger("exportAction");
        QVERIFY(QFile::exists(m_window->answers.savePng));
        dismiss();
    }
    void drop(const QString &name)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(m_window->folder.filePath(name))});
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_window->window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_window->window(), &dropped);
    }
    void dismiss()
    {
        auto *bar = m_window->window().findChild<MessageBar *>();
        for (const MessageBarItem &item : bar->items())
            bar->remove(item.id);
    }

    const Builtin m_builtin;
    std::unique_ptr<OpenWindow> m_window;
};

TRADESTRATA_TEST(MainWindowAgainTest, QApplication)
#include "tst_mainwindowagain.moc"
