// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkbook.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <cstdio>

#include <sys/stat.h>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

QString workbook(const QString &path, double mexico = 50)
{
    TestWorkbook book;
    for (int year = 2022; year <= 2025; ++year) {
        book.addYear(year, QStringLiteral("0015"), QStringLiteral("World"), 300, 290);
        book.addYear(year, QStringLiteral("1220"), QStringLiteral("Canada"), 40, 30);
        book.addYear(year, QStringLiteral("2010"), QStringLiteral("Mexico"), 60, mexico);
        book.addYear(year, QStringLiteral("5700"), QStringLiteral("China"), 20, 10);
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(book.toXlsx()) > 0 ? path : QString();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A session has a folder, and paths relative to it, once it has been saved.
Session withoutPlaces(Session session)
{
    for (DataRef &data : session.data)
        data.relativePath.clear();
    return session;
}

/// The program that crashes: it changes the built-in session and waits to be killed.
int changeAndWait(const QString &title)
{
    const Builtin builtin;
    Answers answers;
    MainWindow window(builtin, *builtin.fonts(), questionsFor(answers));
    window.begin({});
    window.show();
    FigureSpec spec = window.document().current().spec;
    spec.title = title;
    window.document().editSpec(spec, QStringLiteral("Title"));
    QTimer::singleShot(2000, &window, [] { // the copy is written a second after the change
        std::fputs("ready\n", stdout);
        std::fflush(stdout);
    });
    return QApplication::exec();
}

} // namespace

/// Files in the real window: saving and opening sessions, data that disappear or change, places that are not writable.
/// Each problem is one sentence in the message bar, and nothing is lost.
class MainWindowFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_window = std::make_unique<OpenWindow>(m_builtin); }
    void cleanup() { m_window.reset(); }

    void aSessionIsTheSameAfterTheNextStart()
    {
        openData(workbook(m_window->path("data.xlsx")));
        m_window->trigger("duplicateFigureAction");
        m_window->find<QLineEdit>("titleEdit")->setText(QStringLiteral("Una «prueba» – 100% & "));
        m_window->find<QLineEdit>("titleEdit")->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("<b>"));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->spec().title.endsWith(QStringLiteral("& <b>")));
        m_window->type(m_window->find<QLineEdit>("partnerSearch"), QStringLiteral("CHN"));
        m_window->type(m_window->find<QLineEdit>("periodField"), QStringLiteral("2024-08"));
        save("mine.strata");
        const Session before = m_window->session();
        const Month cursor = m_window->window().source().cursorMonth();
        QVERIFY(m_window->window().close());
        m_window->open(); // the last session opens by itself
        QTRY_VERIFY(withoutPlaces(m_window->session()).sameContent(withoutPlaces(before)));
        QCOMPARE(m_window->document().path(), m_window->path("mine.strata"));
        QCOMPARE(m_window->window().source().cursorMonth(), cursor);
        QVERIFY(m_window->messages().isEmpty());
        QVERIFY(!m_window->document().isModified());
        // Written again it is the same file to the byte.
        const QByteArray first = bytesOf(m_window->path("mine.strata"));
        m_window->answers.saveSession = m_window->path("again.strata");
        m_window->trigger("saveAsAction");
        QCOMPARE(bytesOf(m_window->path("again.strata")), first);
    }

    void dataInPlaceOfTheSessionsIsAStepOfHistory()
    {
        const Session before = m_window->session();
        m_window->answers.open = workbook(m_window->path("data.xlsx"));
        m_window->trigger("openAction");
        // The story is about one release; the workbook is another, and that is reported.
        QTRY_COMPARE(m_window->messages().size(), 1);
        oneSentence("data.xlsx");
        for (int i = 0; i < 5; ++i) {
            m_window->document().setCurrent(i);
            QVERIFY2(!m_window->window().source().error(), m_window->window().source().error()->source);
        }
        m_window->document().setCurrent(0);
        QVERIFY(m_window->session().data != before.data);
        QCOMPARE(m_window->session().figures.size(), before.figures.size());
        QCOMPARE(m_window->window().source().table()->last(), Month::of(2025, 12));
        m_window->trigger("undoAction");
        QVERIFY(m_window->session().sameContent(before));
        QCOMPARE(m_window->window().source().table()->last(), Month::of(2026, 1));
    }

    void dataOfOthersHaveAFigureOfTheirOwn()
    {
        const Session before = m_window->session();
        QVERIFY(put(m_window->path("imf.csv"), "COUNTRY,INDICATOR,COUNTERPART_COUNTRY,TIME_PERIOD,OBS_VALUE,TRADE_FLOW\n"
                                               "CAN,MG_CIF_USD,USA,2023,70,MG\nCAN,MG_CIF_USD,MEX,2023,30,MG\n"
                                               "CAN,MG_CIF_USD,USA,2024,80,MG\nCAN,MG_CIF_USD,MEX,2024,40,MG\n"
                                               "DEU,MG_CIF_USD,USA,2024,7,MG\n"));
        ReadOptions canada;
        canada.reporter = QStringLiteral("CAN");
        m_window->answers.howToRead = {canada};
        m_window->answers.open = m_window->path("imf.csv");
        m_window->trigger("openAction");
        QTRY_COMPARE(m_window->session().figures.size(), 1);
        QCOMPARE(m_window->answers.imported.size(), 1); // which reporter
        const FigureSource &source = m_window->window().source();
        QVERIFY2(!source.error(), source.error() ? source.error()->source : "");
        QCOMPARE(source.spec().measure, Measure::Year);
        QCOMPARE(source.spec().flow, Flow::Imports);
        QVERIFY2(source.wholeFigure().title.startsWith(QStringLiteral("Canada’s goods imports")),
                 qPrintable(source.wholeFigure().title));
        QVERIFY(!m_window->find<QWidget>("recessionsCheck")->isEnabled());
        const QString why = m_window->find<QWidget>("recessionsCheck")->toolTip();
        QVERIFY2(why.contains(QStringLiteral("the trade of the United States")), qPrintable(why));
        // The session knows how the file was read.
        m_window->answers.saveSession = m_window->path("mine.strata");
        m_window->trigger("saveAsAction");
        m_window->open({m_window->path("mine.strata")});
        QTRY_COMPARE(m_window->window().source().table() ? m_window->window().source().table()->info().reporter : QString(),
                     QStringLiteral("CAN"));
        QCOMPARE(m_window->answers.imported.size(), 1);
        QCOMPARE(m_window->session().data.first().read.reporter, QStringLiteral("CAN"));
        QVERIFY(before.figures.size() > 1);
    }

    // A year's sum of two months would be blank.
    void aFileOfFewMonthsIsShownByMonth()
    {
        const QByteArray rows("2026-01,Canada,5\n2026-01,Mexico,7\n2026-02,Canada,6\n2026-02,Mexico,8\n");
        for (const char *head : {"month,country,exports (EUR million)\n", "month,country,exports (USD million)\n"}) {
            m_window->trigger("storyAction");
            const Session before = m_window->session();
            QVERIFY(put(m_window->path("short.csv"), head + rows));
            m_window->answers.howToRead = {{}};
            m_window->answers.open = m_window->path("short.csv");
            m_window->trigger("openAction");
            QTRY_VERIFY(!m_window->session().sameContent(before));
            const FigureSource &source = m_window->window().source();
            QVERIFY2(!source.error(), source.error() ? source.error()->source : "");
            QCOMPARE(source.spec().measure, Measure::Month);
            QCOMPARE(source.numbers()->spans.size(), size_t(2));
            const auto says = [&] {
                const QList<MessageBarItem> all = m_window->messages();
                return std::ranges::any_of(all, [](const MessageBarItem &item) { return item.id == u"shown-by-month"; });
            };
            QTRY_VERIFY(says());
            m_window->window().findChild<MessageBar *>()->clear();
        }
    }

    void undoBringsTheFiguresBack()
    {
        const Session before = m_window->session();
        QVERIFY(put(m_window->path("eur.csv"), "year,country,exports (EUR million)\n2023,France,5\n2024,France,6\n"));
        m_window->answers.howToRead = {{}}; // as it was guessed
        m_window->answers.open = m_window->path("eur.csv");
        m_window->trigger("openAction");
        QTRY_COMPARE(m_window->session().figures.size(), 1);
        m_window->trigger("undoAction");
        QVERIFY(m_window->session().sameContent(before));
    }

    void aQuestionThatIsCancelledChangesNothing()
    {
        const Session before = m_window->session();
        QVERIFY(put(m_window->path("open.csv"), "year,country,value (EUR)\n2023,France,5\n2024,France,6\n"));
        m_window->answers.open = m_window->path("open.csv");
        m_window->trigger("openAction");
        QTRY_COMPARE(m_window->answers.imported.size(), 1); // exports or imports
        QVERIFY(m_window->session().sameContent(before));
        QVERIFY(m_window->messages().isEmpty());
    }

    void aPipeIsNotWaitedFor()
    {
        const QString pipe = m_window->path("pipe.csv");
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const Session before = m_window->session();
        m_window->answers.open = pipe;
        m_window->trigger("openAction");
        QTRY_COMPARE(m_window->messages().size(), 1);
        oneSentence("pipe.csv");
        QVERIFY(m_window->session().sameContent(before));
    }

    void dataThatVanishWhileOpenStay()
    {
        const QString data = openData(workbook(m_window->path("data.xlsx")));
        QVERIFY(QFile::remove(data));
        m_window->trigger("nextFigureAction");
        m_window->type(m_window->find<QLineEdit>("partnerSearch"), QStringLiteral("CHN"));
        QVERIFY(!m_window->window().source().error());
        save("mine.strata"); // and the session can be kept
        QVERIFY(!m_window->document().isModified());
        QVERIFY(m_window->messages().isEmpty());

        // At the next start the file is asked for, once, and the file found replaces it.
        const Session before = m_window->session();
        m_window->window().close();
        m_window->open({m_window->path("mine.strata")});
        QTRY_COMPARE(m_window->messages().size(), 1);
        oneSentence("data.xlsx");
        QCOMPARE(m_window->session().figures, before.figures);
        QVERIFY(!m_window->document().isModified());
        m_window->answers.open = workbook(m_window->path("moved.xlsx"));
        QTest::mouseClick(m_window->find("messageLink"), Qt::LeftButton);
        QTRY_VERIFY(m_window->window().source().table());
        QTRY_VERIFY(m_window->messages().isEmpty());
        QCOMPARE(m_window->session().data.size(), 1);
    }

    void changedDataAreReported()
    {
        openData(workbook(m_window->path("data.xlsx")));
        save("mine.strata");
        m_window->window().close();
        workbook(m_window->path("data.xlsx"), 70);
        m_window->open({m_window->path("mine.strata")});
        QTRY_COMPARE(m_window->messages().size(), 1);
        oneSentence("data.xlsx");
        QVERIFY(m_window->window().source().table());
    }

    void severalReleasesInAFileStandTogether()
    {
        QByteArray lines = "period,census_code,partner,iso3,kind,exports_musd,imports_musd,released\n";
        for (const char *code : {"0015,World", "2010,Mexico", "1220,Canada", "5700,China"}) {
            for (const char *month : {"2025-01,%,,x,5,6,2025-03", "2025-02,%,,x,7,8,2025-04"})
                lines += QByteArray(month).replace('%', code) + '\n';
        }
        QVERIFY(put(m_window->path("months.csv"), lines));
        m_window->answers.open = m_window->path("months.csv");
        m_window->trigger("openAction");
        QTRY_COMPARE(m_window->window().source().table()->info().release, Month::of(2025, 4));
        const TableInfo &info = m_window->window().source().table()->info();
        QCOMPARE(int(info.parts.size()), 2);
        QCOMPARE(*info.parts.front().release, Month::of(2025, 3));
        QCOMPARE(m_window->window().source().table()->first(), Month::of(2025, 1));
        QCOMPARE(m_window->session().data.size(), 1);
        QCOMPARE(m_window->window().source().releases().tables().size(), 2);
    }

    void dataMovedBesideTheSessionAreFound()
    {
        const QString data = openData(workbook(m_window->path("data.xlsx")));
        save("mine.strata");
        m_window->window().close();
        QVERIFY(QFile::rename(data, m_window->path("renamed.xlsx")));
        m_window->open({m_window->path("mine.strata")});
        QTRY_VERIFY(m_window->window().source().table());
        QTRY_COMPARE(m_window->window().source().table()->last(), Month::of(2025, 12));
        QTRY_COMPARE(m_window->messages().size(), 1);
        oneSentence("renamed.xlsx");
    }

    void badFilesAreOneSentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *what, const char *name, const QByteArray &bytes) {
            QTest::newRow(what) << QString::fromLatin1(name) << bytes;
        };
        row("no JSON", "bad.strata", "once upon a time");
        row("truncated", "bad.strata", "{ \"tradestrata_session\": 1, \"figures\": [ {");
        row("newer", "bad.strata", "{ \"tradestrata_session\": 99, \"figures\": [] }");
        row("no figures", "bad.strata", "{ \"tradestrata_session\": 1, \"figures\": [] }");
        row("empty", "bad.strata", "");
        row("other JSON", "bad.strata", "{ \"name\": \"package\" }");
        row("web page", "bad.xlsx", "<!doctype html><html></html>");
        row("broken workbook", "bad.xlsx", QByteArray("PK\x03\x04 and no more", 16));
    }
    void badFilesAreOneSentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        m_window->trigger("duplicateFigureAction"); // changes that must not be lost
        const Session before = m_window->session();
        QVERIFY(put(m_window->folder.filePath(name), bytes));
        m_window->answers.open = m_window->folder.filePath(name);
        m_window->trigger("openAction");
        QTRY_COMPARE(m_window->messages().size(), 1);
        oneSentence(name);
        QCOMPARE(m_window->messages().first().kind, MessageBarItem::Kind::Error);
        QCOMPARE(m_window->session(), before);
        QVERIFY(m_window->document().isModified());
        QVERIFY(m_window->window().source().table());
    }

    void whatIsNotRecognizedComesUpInTheImportWindow()
    {
        const Session before = m_window->session();
        QVERIFY(put(m_window->path("bad.csv"), "a,b,c\n1,2,3\n"));
        m_window->answers.open = m_window->path("bad.csv");
        m_window->trigger("openAction");
        QTRY_COMPARE(m_window->answers.imported, QStringList(m_window->path("bad.csv")));
        QCOMPARE(m_window->session(), before);
    }

    void unknownValuesAreMendedAndReported()
    {
        QByteArray bytes = bytesOf(QStringLiteral(TRADESTRATA_SOURCE_DIR "/resources/sessions/mexico-passes-canada_en.strata"));
        QVERIFY(bytes.contains("\"measure\": \"month\""));
        bytes.replace("\"measure\": \"month\"", "\"measure\": \"fortnight\"");
        QVERIFY(put(m_window->path("odd.strata"), bytes));
        m_window->window().files().open(m_window->path("odd.strata"));
        QTRY_COMPARE(m_window->messages().size(), 1);
        oneSentence("fortnight");
        QCOMPARE(m_window->session().figures.size(), 7);
    }

    void aFigureThatMakesNoSenseForItsDataSaysSo()
    {
        openData(workbook(m_window->path("data.xlsx")));
        m_window->trigger("nextFigureAction"); // month by month, for partners in the data
        QVERIFY(!m_window->window().source().error());
        m_window->type(m_window->find<QLineEdit>("periodField"), QStringLiteral("1990"));
        FigureSpec spec = m_window->spec();
        spec.selection.list = {PartnerCode{5880}}; // Japan, which this workbook does not have
        m_window->document().editSpec(spec, QStringLiteral("Japan"));
        QVERIFY(m_window->window().source().error());
        QVERIFY(!m_window->find("exportButton")->isEnabled());
        m_window->trigger("undoAction");
        QVERIFY(m_window->find("exportButton")->isEnabled());
    }

    void unwritablePlacesAreReported_data()
    {
        QTest::addColumn<bool>("picture");
        QTest::newRow("session") << false;
        QTest::newRow("picture") << true;
    }
    void unwritablePlacesAreReported()
    {
        QFETCH(bool, picture);
        // Like a read-only folder, but also for root: the path of the folder is a file.
        QVERIFY(put(m_window->path("file"), "x"));
        const QString target = m_window->path("file") + (picture ? QStringLiteral("/a.png") : QStringLiteral("/a.strata"));
        m_window->answers.saveSession = target;
        m_window->answers.savePng = target;
        m_window->trigger("duplicateFigureAction");
        const Session before = m_window->session();
        m_window->trigger(picture ? "exportAction" : "saveAction");
        QCOMPARE(m_window->messages().size(), 1);
        oneSentence(picture ? "a.png" : "a.strata");
        QCOMPARE(m_window->session(), before);
        QVERIFY(m_window->document().isModified());
        QVERIFY(m_window->document().path().isEmpty());
        // Save on closing then does not close: nothing would be saved.
        m_window->answers.keep = Questions::Keep::Save;
        if (!picture)
            QVERIFY(!m_window->window().close());
    }

    void aSessionThatCannotBeWrittenOverStaysAsItWas()
    {
        save("mine.strata");
        const QByteArray old = bytesOf(m_window->path("mine.strata"));
        m_window->trigger("duplicateFigureAction");
        // A folder is in the place of the new file.
        QVERIFY(QFile::rename(m_window->path("mine.strata"), m_window->path("kept.strata")));
        QVERIFY(QDir(m_window->folder.path()).mkdir(QStringLiteral("mine.strata")));
        m_window->trigger("saveAction");
        oneSentence("mine.strata");
        QVERIFY(m_window->document().isModified());
        QCOMPARE(bytesOf(m_window->path("kept.strata")), old);
    }

    void changesAreAskedForBeforeTheyAreLost()
    {
        save("first.strata");
        m_window->trigger("duplicateFigureAction");
        m_window->answers.keep = Questions::Keep::Cancel;
        for (const char *action : {"storyAction", "quitAction"})
            m_window->trigger(action);
        m_window->answers.open = m_window->path("first.strata");
        m_window->trigger("openAction");
        QCOMPARE(m_window->answers.asked, 3);
        QCOMPARE(m_window->session().figures.size(), 8); // all three were cancelled
        QVERIFY(m_window->window().isVisible());
        m_window->answers.keep = Questions::Keep::Save;
        m_window->trigger("storyAction");
        QCOMPARE(m_window->session().figures.size(), 7);
        m_window->trigger("openAction");
        QTRY_COMPARE(m_window->session().figures.size(), 8); // it was saved first
        m_window->answers.keep = Questions::Keep::Discard;
        m_window->trigger("deleteFigureAction");
        m_window->trigger("storyAction");
        QCOMPARE(m_window->answers.asked, 5);
        QVERIFY(!m_window->document().isModified());
    }

    void droppedFilesAreOpened()
    {
        save("mine.strata");
        m_window->trigger("storyAction");
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(m_window->path("mine.strata"))});
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_window->window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_window->window(), &drop);
        QTRY_COMPARE(m_window->document().path(), m_window->path("mine.strata"));
    }

    void aDroppedHouseStyleIsUsed()
    {
        const QString path = m_window->path("style.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly)
                && file.write(QByteArray("{'tradestrata_style': 1, 'name': 'A', 'colours': {'MX': '#123456'}}").replace('\'', '"'))
                       > 0);
        file.close();
        const Session before = m_window->session();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_window->window(), &enter);
        QDropEvent drop({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_window->window(), &drop);
        QCOMPARE(m_window->session().style.name, QStringLiteral("A"));
        QCOMPARE(m_window->session().figures, before.figures); // in the session that is open
        QVERIFY(m_window->document().isModified());
        save("mine.strata");
        m_window->trigger("storyAction");
        QVERIFY(m_window->session().style.isEmpty());
        m_window->answers.open = m_window->path("mine.strata");
        m_window->trigger("openAction");
        QTRY_COMPARE(m_window->session().style.name, QStringLiteral("A"));
        QCOMPARE(m_window->window().source().registry().ownFill({2010}), 0xFF123456);
    }

    void whatACrashLeftIsOffered_data()
    {
        QTest::addColumn<bool>("restore");
        QTest::newRow("restored") << true;
        QTest::newRow("dismissed") << false;
    }
    void whatACrashLeftIsOffered()
    {
        QFETCH(bool, restore);
        crash();
        m_window->open();
        QCOMPARE(m_window->messages().size(), 1);
        QVERIFY(m_window->spec().title != QStringLiteral("Unsaved"));
        QTest::mouseClick(m_window->find(restore ? "messageLink" : "messageClose"), Qt::LeftButton);
        QTRY_COMPARE(m_window->spec().title == QStringLiteral("Unsaved"), restore);
        QCOMPARE(m_window->document().isModified(), restore);
        QTRY_VERIFY(m_window->messages().isEmpty());
        // Either way it is offered once.
        QVERIFY(m_window->window().close());
        m_window->open();
        QVERIFY(m_window->messages().isEmpty());
    }

private:
    QString openData(const QString &path)
    {
        m_window->answers.open = path;
        m_window->trigger("openAction");
        const auto isThere = [&] { return !m_window->session().data.isEmpty() && !m_window->session().data.first().builtIn; };
        if (!QTest::qWaitFor(isThere))
            return {};
        if (!m_window->messages().isEmpty()) // that the story's release is not in it
            QTest::mouseClick(m_window->find("messageClose"), Qt::LeftButton);
        return path;
    }

    void save(const char *name)
    {
        m_window->answers.saveSession = m_window->path(name);
        m_window->trigger("saveAction");
        QVERIFY(QFile::exists(m_window->path(name)));
    }

    /// The message bar has one sentence, which contains this.
    void oneSentence(const QString &named)
    {
        QVERIFY(!m_window->messages().isEmpty());
        const QString text = m_window->messages().first().text;
        QVERIFY2(text.contains(named), qPrintable(text));
        QVERIFY2(text.endsWith(u'.') && !text.contains(QStringLiteral(". ")), qPrintable(text));
    }
    void oneSentence(const char *named) { oneSentence(QString::fromLatin1(named)); }

    void crash()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("tst_mainwindowfiles"), QStringLiteral("--change-and-wait"), QStringLiteral("Unsaved")});
        QVERIFY(child.waitForReadyRead());
        child.kill();
        QVERIFY(child.waitForFinished());
    }

    const Builtin m_builtin;
    std::unique_ptr<OpenWindow> m_window;
};

static int runMainWindowFilesTest(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("tradestrata-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tradestrata-test"));
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QStringLiteral("--change-and-wait"))
        return changeAndWait(words.value(2));
    MainWindowFilesTest test;
    return QTest::qExec(&test, argc, argv);
}

TRADESTRATA_TEST_MAIN(MainWindowFilesTest, runMainWindowFilesTest)
#include "tst_mainwindowfiles.moc"
