// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkbook.h"
#include "tests/support/text.h"
#include "widgets/controls/labels.h"

#include <QLabel>
#include <QMenu>

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
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(book.toXlsx()) > 0 ? path : QString();
}

/// Months in long form, like the built-in months: a line of each release for two partners and the total.
QString longForm(const QString &path, const QStringList &releases)
{
    QByteArray text = "period,census_code,partner,iso3,kind,exports_musd,imports_musd,released,note\n";
    for (const QString &release : releases) {
        const QByteArray month = release.first(5).toLatin1()
                                 + QByteArray::number(release.last(2).toInt() - 2).rightJustified(2, '0');
        text += month + ",0015,World,,aggregate,100.0,90.0," + release.toLatin1() + ",\n";
        text += month + ",1220,Canada,CAN,country,40.0,30.0," + release.toLatin1() + ",\n";
        text += month + ",2010,Mexico,MEX,country,50.0,40.0," + release.toLatin1() + ",\n";
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) > 0 ? path : QString();
}

constexpr OpenDataChoice addedAs(int year, int month) { return {true, Month::of(year, month)}; }

} // namespace

/// Several releases in one session, in the window: added, shown individually or together, removed.
class MainWindowReleasesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_window = std::make_unique<OpenWindow>(m_builtin); }
    void cleanup() { m_window.reset(); }

    void aFileIsAddedAsARelease()
    {
        const Session before = m_window->session();
        open(workbook(m_window->path("june.xlsx")), addedAs(2026, 6));
        QTRY_COMPARE(m_window->session().data.size(), 2);
        QVERIFY(m_window->answers.askedData->stated.isEmpty());
        QCOMPARE(m_window->answers.askedData->name, QStringLiteral("june.xlsx"));
        QCOMPARE(m_window->answers.askedData->reach, QStringLiteral("January 2022–December 2025"));
        QCOMPARE(m_window->session().data[1].read.released, std::optional(Month::of(2026, 6)));
        QCOMPARE(months(), QStringLiteral("2026-03 2026-06 2026-09 2026-10"));
        QVERIFY2(reported("release-added-beside-frozen").contains(QStringLiteral("frozen to the release of March 2026")),
                 qPrintable(allReported()));
        m_window->trigger("undoAction");
        QVERIFY(m_window->session().sameContent(before));
        QCOMPARE(months().split(u' ').size(), 3);
        m_window->trigger("redoAction");
        QCOMPARE(months().split(u' ').size(), 4);
    }

    void anUnknownMonthStaysEmpty()
    {
        open(workbook(m_window->path("some.xlsx")), OpenDataChoice{true, {}});
        QTRY_COMPARE(m_window->session().data.size(), 2);
        QVERIFY(!m_window->session().data[1].read.released);
        QCOMPARE(m_window->document().releases().alike().first()->info().release, std::nullopt); // by its last month the oldest
    }

    void theSameReleaseIsNotAddedTwice()
    {
        open(workbook(m_window->path("june.xlsx")), addedAs(2026, 6));
        QTRY_COMPARE(m_window->session().data.size(), 2);
        // The same file under another name and month, and another file of the same month of release and last month.
        const QString again = m_window->path("again.xlsx");
        QVERIFY(QFile::copy(m_window->path("june.xlsx"), again));
        for (const QString &path : {again, workbook(m_window->path("other.xlsx"), 55)}) {
            open(path, path == again ? addedAs(2026, 7) : addedAs(2026, 6));
            QTRY_VERIFY2(reported("release-there").contains(QFileInfo(path).fileName()), qPrintable(allReported()));
            QCOMPARE(m_window->session().data.size(), 2);
        }
        open(m_window->path("other.xlsx"), addedAs(2026, 7)); // another month is another release
        QTRY_COMPARE(m_window->session().data.size(), 3);
    }

    // A file may have known releases as well as new ones.
    void aFileWithOneNewReleaseAddsThatAlone()
    {
        open(longForm(m_window->path("first.csv"), {s("2027-03")}), OpenDataChoice{true, {}});
        QTRY_COMPARE(m_window->session().data.size(), 2);
        QCOMPARE(months(), s("2026-03 2026-09 2026-10 2027-03"));
        open(longForm(m_window->path("both.csv"), {s("2027-03"), s("2027-04")}), OpenDataChoice{true, {}});
        QTRY_COMPARE(m_window->session().data.size(), 3);
        QCOMPARE(months(), s("2026-03 2026-09 2026-10 2027-03 2027-04"));
        QCOMPARE(reported("release-partly-there"),
                 s("Of the releases in “both.csv”, the session already had March 2027; only the others were added."));
        // Nor are there more when the session is opened again.
        m_window->answers.saveSession = m_window->path("mine.strata");
        m_window->trigger("saveAction");
        m_window->open({m_window->path("mine.strata")});
        QTRY_COMPARE(months(), s("2026-03 2026-09 2026-10 2027-03 2027-04"));
        // Without the first file it belongs to the other one.
        m_window->trigger("removeData:1");
        QCOMPARE(months(), s("2026-03 2026-09 2026-10 2027-03 2027-04"));
        open(m_window->path("both.csv"), OpenDataChoice{true, {}});
        QTRY_VERIFY2(reported("release-there").contains(s("both.csv")), qPrintable(allReported()));
    }

    void thoughtBetterOfItNothingChanges()
    {
        const Session before = m_window->session();
        m_window->answers.openData.reset();
        m_window->answers.open = workbook(m_window->path("june.xlsx"));
        m_window->trigger("openAction");
        QTRY_VERIFY(m_window->answers.askedData);
        QVERIFY(m_window->session() == before);
    }

    void aMonthTypedWhileReplacingStays()
    {
        open(workbook(m_window->path("june.xlsx")), OpenDataChoice{false, Month::of(2026, 6)});
        QTRY_COMPARE(months(), QStringLiteral("2026-06"));
        QCOMPARE(m_window->session().data.size(), 1);
        QCOMPARE(m_window->session().data[0].read.released, std::optional(Month::of(2026, 6)));
    }

    void aSessionOpensWithAllItsReleases()
    {
        open(workbook(m_window->path("june.xlsx")), addedAs(2026, 6));
        QTRY_COMPARE(m_window->session().data.size(), 2);
        m_window->trigger("releaseAll");
        m_window->answers.saveSession = m_window->path("mine.strata");
        m_window->trigger("saveAction");
        const TablePtr whole = m_window->document().releases().whole();
        m_window->open({m_window->path("mine.strata")});
        QTRY_COMPARE(months(), QStringLiteral("2026-03 2026-06 2026-09 2026-10"));
        QCOMPARE(*m_window->document().releases().whole(), *whole);
        QVERIFY(!m_window->document().isModified());
        // The command line reads the session with the same tables.
        Progress progress;
        const auto opened = openSession(m_window->path("mine.strata"), m_builtin.layouts(), *m_builtin.releases(), progress);
        QVERIFY(opened);
        QCOMPARE(opened->tables.size(), 2);
        QCOMPARE(*ReleaseList(opened->tables[0].tables() + opened->tables[1].tables()).whole(), *whole);
    }

    void dataThatHaveMovedAreReplacedAlone()
    {
        open(workbook(m_window->path("june.xlsx")), addedAs(2026, 6));
        QTRY_COMPARE(m_window->session().data.size(), 2);
        m_window->answers.saveSession = m_window->path("mine.strata");
        m_window->trigger("saveAction");
        QVERIFY(QFile::remove(m_window->path("june.xlsx")));
        m_window->open({m_window->path("mine.strata")});
        QTRY_VERIFY2(reported("data-moved").contains(QStringLiteral("june.xlsx")), qPrintable(allReported()));
        m_window->answers.open = workbook(m_window->path("found.xlsx"), 51);
        QTest::mouseClick(m_window->find("messageLink"), Qt::LeftButton);
        QTRY_COMPARE(months(), QStringLiteral("2026-03 2026-06 2026-09 2026-10"));
        QCOMPARE(m_window->session().data.size(), 2);
        QVERIFY(m_window->session().data[0].builtIn);
        QVERIFY(m_window->session().data[1].absolutePath.endsWith(QStringLiteral("found.xlsx")));
    }

    // Reading takes a while, and meanwhile the data that were looked for may disappear.
    void dataRemovedWhileTheFileIsReadStayRemoved()
    {
        open(workbook(m_window->path("june.xlsx")), addedAs(2026, 6));
        QTRY_COMPARE(m_window->session().data.size(), 2);
        open(workbook(m_window->path("july.xlsx"), 52), addedAs(2026, 7));
        QTRY_COMPARE(m_window->session().data.size(), 3);
        m_window->answers.saveSession = m_window->path("mine.strata");
        m_window->trigger("saveAction");
        QVERIFY(QFile::remove(m_window->path("july.xlsx")));
        for (const auto &taken : {QList<const char *>{"removeData:2"}, QList<const char *>{"removeData:2", "removeData:1"}}) {
            m_window->open({m_window->path("mine.strata")});
            QTRY_VERIFY2(reported("data-moved").contains(s("july.xlsx")), qPrintable(allReported()));
            m_window->answers.open = workbook(m_window->path("found.xlsx"), 51);
            QTest::mouseClick(m_window->find("messageLink"), Qt::LeftButton);
            for (const char *action : taken)
                m_window->trigger(action);
            const Session before = m_window->session();
            QTRY_VERIFY2(reported("data-not-missed").contains(s("found.xlsx")), qPrintable(allReported()));
            QVERIFY(m_window->session().sameContent(before));
        }
        // If another is gone, the one that was looked for is used.
        m_window->open({m_window->path("mine.strata")});
        QTRY_VERIFY2(reported("data-moved").contains(s("july.xlsx")), qPrintable(allReported()));
        QTest::mouseClick(m_window->find("messageLink"), Qt::LeftButton);
        m_window->trigger("removeData:1");
        QTRY_VERIFY(m_window->session().data.last().absolutePath.endsWith(s("found.xlsx")));
        QCOMPARE(months(), s("2026-03 2026-07 2026-09 2026-10"));
    }

    void aReleaseIsRemoved()
    {
        QVERIFY(!menu("removeReleaseMenu")->isEnabled()); // the last cannot be
        open(workbook(m_window->path("june.xlsx")), addedAs(2026, 6));
        QTRY_COMPARE(m_window->session().data.size(), 2);
        m_window->trigger("release:2026-06");
        QCOMPARE(m_window->spec().release, std::optional(Month::of(2026, 6)));
        QVERIFY(menu("removeReleaseMenu")->isEnabled());
        m_window->trigger("removeData:1");
        QCOMPARE(months().split(u' ').size(), 3);
        QVERIFY(!m_window->spec().release); // the release that it requested is gone
        QVERIFY(!m_window->window().source().error());
        QVERIFY(!menu("removeReleaseMenu")->isEnabled());
        m_window->trigger("undoAction");
        QCOMPARE(m_window->spec().release, std::optional(Month::of(2026, 6)));
        m_window->trigger("removeData:0"); // the built-in data can be removed too
        QCOMPARE(months(), QStringLiteral("2026-06"));
    }

    void aFigureIsFrozenToItsRelease()
    {
        QVERIFY(m_window->find("releaseSeal")->isVisible()); // the story is about the release of March 2026
        QCOMPARE(m_window->find("releaseSeal")->toolTip(), QStringLiteral("This figure is frozen to the release of March 2026."));
        QVERIFY(status().contains(QStringLiteral("frozen to the release of March 2026")));
        QVERIFY(m_window->action("release:2026-03")->isChecked());
        m_window->trigger("releaseAll");
        QVERIFY(!m_window->spec().release);
        QVERIFY(!m_window->find("releaseSeal")->isVisible());
        QVERIFY(m_window->action("releaseAll")->isChecked());
        QCOMPARE(m_window->find("releaseLabel")->accessibleName(), QStringLiteral("3 releases, to October 2026"));
        const QStringList each = m_window->find("releaseLabel")->accessibleDescription().split(u'\n');
        QCOMPARE(each.size(), 3);
        QVERIFY(each[0].startsWith(QStringLiteral("Release of March 2026: January 1985–")));
        QVERIFY(each[2].startsWith(QStringLiteral("Release of October 2026: January 2026–August 2026")));
        QVERIFY(status().contains(QStringLiteral("3 releases, to October 2026")));
        m_window->trigger("release:2026-09");
        QCOMPARE(m_window->spec().release, std::optional(Month::of(2026, 9)));
        QVERIFY(m_window->find("releaseSeal")->isVisible());
        m_window->trigger("undoAction");
        QVERIFY(!m_window->spec().release);
        QVERIFY(m_window->action("releaseAll")->isChecked());
    }

    void twoReleasesLieOverEachOther()
    {
        // Nothing is older than the oldest; a stack has no lines.
        QVERIFY(!m_window->action("over:2026-03")->isEnabled());
        QVERIFY(m_window->action("over:2026-03")->toolTip().contains(QStringLiteral("not older")));
        m_window->trigger("releaseAll");
        QVERIFY(m_window->action("over:2026-03")->isEnabled());
        m_window->trigger("over:2026-03");
        const Figure &figure = m_window->window().source().figure();
        QCOMPARE(figure.series.front().older.size(), int(figure.periods.size()));
        QVERIFY(figure.notes.contains(QStringLiteral("Dashed: only the release of March 2026.")));
        m_window->trigger("release:2026-03"); // it cannot be drawn over itself
        QVERIFY(!m_window->spec().over);
        m_window->trigger("undoAction");
        QVERIFY(m_window->spec().over);
        QTest::mouseClick(m_window->find("chartArea"), Qt::LeftButton);
        QVERIFY(!m_window->spec().over);
        QVERIFY(!m_window->window().source().error());
        QVERIFY(m_window->action("over:2026-03")->toolTip().contains(QStringLiteral("Only line charts of values or shares")));
    }

private:
    void open(const QString &path, OpenDataChoice choice)
    {
        m_window->answers.openData = choice;
        m_window->answers.open = path;
        m_window->trigger("openAction");
    }
    /// "2026-03 2026-06", from old to new
    QString months()
    {
        QStringList result;
        for (const TablePtr &table : m_window->document().releases().oldToNew())
            result.append(table->info().release ? table->info().release->toString() : QString());
        return result.join(u' ');
    }
    QString reported(const char *id)
    {
        for (const MessageBarItem &item : m_window->messages()) {
            if (item.id == QLatin1String(id))
                return item.text;
        }
        return {};
    }
    QString allReported()
    {
        QStringList all;
        for (const MessageBarItem &item : m_window->messages())
            all.append(item.id + QStringLiteral(": ") + item.text);
        return all.join(u'\n');
    }
    QMenu *menu(const char *name) { return m_window->window().findChild<QMenu *>(QLatin1String(name)); }
    QString status() { return m_window->find<ElidedLabel>("statusData")->text(); }

    const Builtin m_builtin;
    std::unique_ptr<OpenWindow> m_window;
};

TRADESTRATA_TEST(MainWindowReleasesTest, QApplication)
#include "tst_mainwindowreleases.moc"
