// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemView>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>

#include <algorithm>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

const QByteArray imtsHead = "COUNTRY,INDICATOR,COUNTERPART_COUNTRY,TIME_PERIOD,OBS_VALUE,TRADE_FLOW\n";
const QByteArray ofUnitedStates =
    imtsHead
    + "USA,XG_FOB_USD,MEX,2023,300,XG\nUSA,XG_FOB_USD,MEX,2024,400,XG\n"
      "USA,XG_FOB_USD,CAN,2023,40,XG\nUSA,XG_FOB_USD,CAN,2024,50,XG\nUSA,XG_FOB_USD,G001,2024,1000,XG\n";
const QByteArray ofMexico = imtsHead + "MEX,MG_CIF_USD,USA,2024,420,MG\nMEX,MG_CIF_USD,CAN,2024,7,MG\n";
const QByteArray ofCanada = imtsHead + "CAN,MG_CIF_USD,USA,2024,45,MG\n";

/// A month of exports in the project's own form, in millions of dollars: a release of two partners and the total.
QByteArray releaseOf(const char *released, int mexico)
{
    QByteArray text = "period,census_code,partner,iso3,kind,exports_musd,imports_musd,released,note\n";
    for (const char *month : {"2026-01", "2026-02"}) {
        text += QByteArray(month) + ",0015,World,,aggregate,100.0,90.0," + released + ",\n";
        text += QByteArray(month) + ",1220,Canada,CAN,country,40.0,30.0," + released + ",\n";
        text += QByteArray(month) + ",2010,Mexico,MEX,country," + QByteArray::number(mexico) + ".0,40.0," + released + ",\n";
    }
    return text;
}

} // namespace

/// Data of more than one file in the real window: partners' own figures, and several files as one table. What is drawn is
/// compared with the command line.
class MainWindowBesideTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<OpenWindow>(m_builtin);
        QVERIFY(put(at("us.csv"), ofUnitedStates) && put(at("mexico.csv"), ofMexico) && put(at("canada.csv"), ofCanada));
        QVERIFY(put(at("mx.csv"), "observation_date,EXPMX\n2024-01-01,10\n2024-02-01,11\n2024-03-01,12\n"));
        QVERIFY(put(at("ca.csv"), "observation_date,EXPCA\n2024-02-01,21\n2024-03-01,22\n2024-04-01,23\n"));
        QVERIFY(put(at("imports.csv"), "observation_date,IMPMX\n2024-01-01,30\n"));
    }
    void cleanup() { m_window.reset(); }

    void aPartnersOwnFiguresStandBeside()
    {
        open({"us.csv"});
        const Session before = m_window->session();
        mirror("mexico.csv");
        QTRY_COMPARE(shown(), s("MEX MEX_mirror"));
        QCOMPARE(m_window->document().undoStack()->undoText(), s("Open Mirror Data"));
        QVERIFY(m_window->document().isModified());
        const QString note = m_window->window().source().figure().notes.join(u' ');
        QVERIFY2(note.contains(s("In 2024 exports to Mexico came to $400 as the United States reports them")), qPrintable(note));
        QCOMPARE(asOnCommandLine("us.csv --mirror MX=mexico.csv"), QString());
        // They are added to nothing: what is left of the total cannot be told.
        const QString overlap = s("The partners shown overlap, so others cannot be determined.");
        QCOMPARE(m_window->find("partnerOthers")->accessibleDescription(), overlap);
        const QAbstractItemModel &readOut = *m_window->find<QAbstractItemView>("readOutList")->model();
        const auto inReadOut = [&](int row) { return readOut.index(row, 0).data(Qt::AccessibleTextRole).toString(); };
        QTRY_VERIFY2(inReadOut(2).contains(overlap), qPrintable(inReadOut(2)));
        m_window->trigger("undoAction");
        QVERIFY(m_window->session().sameContent(before));
        QVERIFY(!m_window->action("removeMirrorAction")->isEnabled());
        m_window->trigger("redoAction");
        QCOMPARE(shown(), s("MEX MEX_mirror"));
    }

    void theyComeNextToThePartnerOfAFigure()
    {
        open({"us.csv"});
        draw({2010, 1220});
        mirror("mexico.csv");
        QTRY_COMPARE(shown(), s("MEX MEX_mirror CAN"));
        mirror("canada.csv");
        QTRY_COMPARE(shown(), s("MEX MEX_mirror CAN CAN_mirror"));
        QVERIFY(put(at("again.csv"), QByteArray(ofMexico).replace("420", "440")));
        mirror("again.csv"); // in place of those of the same partner
        QTRY_COMPARE(m_window->document().undoStack()->undoText(), s("Open Mirror Data"));
        QTRY_COMPARE(namesOfData(), s("us.csv canada.csv again.csv"));
        QCOMPARE(shown(), s("MEX MEX_mirror CAN CAN_mirror"));
        QCOMPARE(valuesOf(1), s("- 440"));
        m_window->trigger("removeMirrorAction");
        QCOMPARE(shown(), s("MEX CAN"));
        QCOMPARE(namesOfData(), s("us.csv"));
        QCOMPARE(m_window->document().undoStack()->undoText(), s("Remove Mirror Data"));
        m_window->trigger("undoAction");
        QCOMPARE(shown(), s("MEX MEX_mirror CAN CAN_mirror"));
    }

    // What only the data know otherwise stays, whether or not they can be read just now.
    void withoutThemTheirPartnerIsDrawn()
    {
        open({"us.csv"});
        mirror("mexico.csv");
        QTRY_COMPARE(shown(), s("MEX MEX_mirror"));
        const PartnerCode own = m_window->spec().selection.list.last(), ofFile{-5};
        draw({1220, own.number, ofFile.number});
        m_window->trigger("removeMirrorAction");
        QCOMPARE(m_window->spec().selection.list, (QList<PartnerCode>{{1220}, {2010}, ofFile}));
    }

    void newDataInPlaceOfTheOldKeepThem()
    {
        open({"us.csv"});
        mirror("mexico.csv");
        QTRY_COMPARE(shown(), s("MEX MEX_mirror"));
        QVERIFY(put(at("us2.csv"), QByteArray(ofUnitedStates).replace(",300,", ",310,")));
        m_window->answers.openData = OpenDataChoice{false, {}};
        open({"us2.csv"});
        QCOMPARE(namesOfData(), s("us2.csv mexico.csv"));
        QCOMPARE(shown(), s("MEX MEX_mirror"));
        QCOMPARE(valuesOf(0), s("310 400"));
        QCOMPARE(valuesOf(1), s("- 420"));
    }

    void builtInDataAreMirroredInEachRelease()
    {
        QVERIFY(put(at("monthly.csv"), imtsHead
                                           + "MEX,MG_CIF_USD,USA,2025-M11,25000000000,MG\nMEX,MG_CIF_USD,USA,2025-M12,"
                                             "26000000000,MG\n"));
        mirror("monthly.csv");
        QTRY_COMPARE(shown(), s("MEX MEX_mirror CAN CHN"));
        for (const TablePtr &release : m_window->window().source().releases().tables()) {
            const auto own = std::ranges::find(release->rows(), s("MEX_mirror"), &TableRow::name);
            QVERIFY(own != release->rows().end());
            if (release->last() >= Month::of(2025, 12) && release->first() <= Month::of(2025, 12))
                QCOMPARE(own->values[size_t(Month::of(2025, 12) - release->first())], 26e9);
        }
        QVERIFY(m_window->action("removeMirrorAction")->isEnabled());
        QCOMPARE(m_window->find<QMenu>("removeReleaseMenu")->isEnabled(), false); // they are no release
    }

    void theSessionKeepsThem()
    {
        open({"us.csv"});
        mirror("mexico.csv");
        QTRY_COMPARE(shown(), s("MEX MEX_mirror"));
        save("mine.strata");
        QVERIFY(!m_window->document().isModified());
        m_window->open({at("mine.strata")});
        QTRY_COMPARE(shown(), s("MEX MEX_mirror"));
        QVERIFY(m_window->messages().isEmpty());
        QCOMPARE(asOnCommandLine("us.csv --mirror MX=mexico.csv"), QString());
        // The command line draws the session as the window does, with the sentence about the gap.
        QCOMPARE(in("values mine.strata").out, in("values us.csv --mirror MX=mexico.csv").out);
        QCOMPARE(in("export mine.strata --figure 1 -o drawn.svg").status, 0);
        QCOMPARE(in("report mine.strata -o report --format svg").status, 3) /* the gap is to be looked at */;
        const QStringList pictures = QDir(at("report")).entryList({s("*.svg")});
        QCOMPARE(pictures.size(), 1);
        for (const QString &picture : {at("drawn.svg"), at("report/") + pictures.first()})
            QVERIFY(bytesOf(picture).contains("5.0% more"));
        // So does the window's own export, and what it carries opens again.
        m_window->answers.savePng = at("own.svg");
        m_window->trigger("exportAction");
        QCOMPARE(bytesOf(at("own.svg")), bytesOf(at("drawn.svg")));
        const Run checked = in("check own.svg");
        QVERIFY2(checked.status == 0 && checked.out.contains("mexico.csv"), (checked.out + checked.err).constData());
    }

    void movedAndChangedFilesAreReported()
    {
        open({"us.csv"});
        mirror("mexico.csv");
        QTRY_COMPARE(shown(), s("MEX MEX_mirror"));
        save("mine.strata");
        QVERIFY(put(at("mexico.csv"), QByteArray(ofMexico).replace("420", "430")));
        m_window->open({at("mine.strata")});
        QTRY_COMPARE(reported("data-changed").count(s("mexico.csv")), 1);
        QCOMPARE(valuesOf(1), s("- 430"));
        QVERIFY(QDir(m_window->folder.path()).mkpath(s("elsewhere")));
        QVERIFY(QFile::rename(at("mexico.csv"), at("elsewhere/mexico.csv")));
        m_window->open({at("mine.strata")});
        QTRY_VERIFY2(reported("data-moved").contains(s("mexico.csv")), qPrintable(reported("data-moved")));
        QVERIFY(m_window->window().source().error()); // nothing is drawn in place of what is missing
        m_window->answers.open = at("elsewhere/mexico.csv");
        QTest::mouseClick(m_window->find("messageLink"), Qt::LeftButton);
        QTRY_COMPARE(shown(), s("MEX MEX_mirror"));
        QVERIFY(reported("data-moved").isEmpty());
        // A file that is of another country now cannot stand there.
        save("mine.strata");
        QVERIFY(put(at("elsewhere/mexico.csv"), imtsHead + "FRA,MG_CIF_USD,DEU,2024,7,MG\n"));
        m_window->open({at("mine.strata")});
        QTRY_VERIFY2(reported("mirror-no-trade").contains(s("France")), qPrintable(allReported()));
    }

    void aFileThatCannotBeReadIsNotSaidToBeElsewhere()
    {
        open({"us.csv"});
        mirror("mexico.csv");
        QTRY_COMPARE(shown(), s("MEX MEX_mirror"));
        save("mine.strata");
        QVERIFY(QDir(m_window->folder.path()).mkpath(s("elsewhere")));
        QVERIFY(put(at("mexico.csv"), "") && put(at("elsewhere/copy.csv"), ofMexico));
        m_window->open({at("mine.strata")});
        QTRY_VERIFY2(reported("data-moved").contains(s("mexico.csv")), qPrintable(allReported()));
        QVERIFY2(!allReported().contains(s("old place")), qPrintable(allReported()));
        m_window->answers.open = at("elsewhere/copy.csv");
        QTest::mouseClick(m_window->find("messageLink"), Qt::LeftButton);
        QTRY_COMPARE(shown(), s("MEX MEX_mirror"));
        QVERIFY(reported("data-moved").isEmpty());
    }

    void whatTheCommandLineRefusesTheWindowRefuses_data()
    {
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QString>("command");
        QTest::newRow("itself") << ofUnitedStates << s("US=own.csv");
        QTest::newRow("another unit") << QByteArray(ofMexico).replace("USD", "EUR") << s("MX=own.csv");
        QTest::newRow("by month") << QByteArray(ofMexico).replace("2024", "2024-M03") << s("MX=own.csv");
        QTest::newRow("no trade") << imtsHead + "MEX,MG_CIF_USD,CAN,2024,7,MG\n" << s("MX=own.csv");
        QTest::newRow("only the other flow") << imtsHead + "MEX,XG_FOB_USD,USA,2024,7,XG\n" << s("MX=own.csv");
    }
    void whatTheCommandLineRefusesTheWindowRefuses()
    {
        QFETCH(QByteArray, own);
        QFETCH(QString, command);
        open({"us.csv"});
        const Session before = m_window->session();
        const int steps = m_window->document().undoStack()->count();
        QVERIFY(put(at("own.csv"), own));
        mirror("own.csv");
        QTRY_COMPARE(m_window->messages().size(), 1);
        const Run refused = run({s("values"), s("us.csv"), s("--mirror"), command}, m_window->folder.path());
        QVERIFY(refused.status != 0);
        QCOMPARE(m_window->messages().first().text, QString::fromUtf8(refused.err).trimmed());
        QCOMPARE(m_window->session(), before);
        QCOMPARE(m_window->document().undoStack()->count(), steps);
    }

    void aChartWithoutPlaceForThemStaysAsItIs_data()
    {
        QTest::addColumn<Chart>("chart");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("stack") << Chart::Area
                               << s("Mexico (own figures) is not a place, but part of the trade with one: it cannot be stacked, "
                                    "so draw it as a line.");
        QTest::newRow("all partners") << Chart::Concentration
                                      << s("This chart is about all partners: the own figures of one cannot stand in it.");
    }
    void aChartWithoutPlaceForThemStaysAsItIs()
    {
        QFETCH(Chart, chart);
        QFETCH(QString, sentence);
        open({"us.csv"});
        FigureSpec spec = m_window->spec();
        spec.chart = chart;
        m_window->document().editSpec(spec, s("Chart"));
        const Session before = m_window->session();
        mirror("mexico.csv");
        QTRY_COMPARE(m_window->messages().size(), 1);
        QCOMPARE(m_window->messages().first().text, sentence);
        QVERIFY(m_window->session().sameContent(before));
        QVERIFY(!m_window->document().undoStack()->canRedo());
    }

    void whoseFiguresTheyAreIsAskedFor()
    {
        open({"us.csv"});
        QVERIFY(put(at("plain.csv"), "period,partner,imports\n2023,United States,310\n2024,United States,430\n"));
        m_window->answers.howToRead = {ReadOptions(), ReadOptions()};
        for (ReadOptions &how : m_window->answers.howToRead)
            how.unit = s("USD");
        m_window->answers.howToRead.last().reporter = s("Mexico");
        mirror("plain.csv");
        QTRY_COMPARE(shown(), s("MEX MEX_mirror"));
        QCOMPARE(valuesOf(1), s("310 430"));
        QCOMPARE(m_window->answers.imported.size(), 2);
        save("mine.strata");
        m_window->open({at("mine.strata")});
        QTRY_COMPARE(valuesOf(1), s("310 430"));
    }

    void severalFilesAreOneTable()
    {
        const Session before = m_window->session();
        open({"mx.csv", "ca.csv", "imports.csv"});
        QCOMPARE(reported("files-together"), s("The files were opened as one table: mx.csv, ca.csv and imports.csv."));
        QCOMPARE(m_window->document().undoStack()->undoText(), s("Open mx.csv and 2 more files"));
        QCOMPARE(m_window->window().source().releases().tables().size(), 1);
        draw({2010, 1220}, Measure::Month);
        const char *line = "mx.csv ca.csv imports.csv --together --partners MX,CA --measure month";
        QCOMPARE(asOnCommandLine(line), QString());
        QCOMPARE(valuesOf(0), s("10000000 11000000 12000000 -"));
        save("mine.strata");
        m_window->open({at("mine.strata")});
        QTRY_COMPARE(shown(), s("MEX CAN"));
        QCOMPARE(asOnCommandLine(line), QString());
        QCOMPARE(in("values mine.strata").out, in(QByteArray("values ") + line).out);
        QVERIFY(m_window->find<QMenu>("removeReleaseMenu")->actions().isEmpty()); // they are one release
        m_window->open({at("mine.strata"), at("mx.csv")});
        QTRY_VERIFY2(reported("files-not-data").contains(s("mine.strata")), qPrintable(allReported()));
        QVERIFY(m_window->session().data.first().builtIn);
        QCOMPARE(m_window->session().data.size(), before.data.size());
    }

    void aDroppedFileOfSeveralThatIsMissingIsFoundAgain()
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(at("mx.csv")), QUrl::fromLocalFile(at("ca.csv"))});
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_window->window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_window->window(), &drop);
        QTRY_COMPARE(namesOfData(), s("mx.csv ca.csv"));
        draw({2010, 1220}, Measure::Month);
        save("mine.strata");
        QVERIFY(QDir(m_window->folder.path()).mkpath(s("elsewhere")));
        for (const char *name : {"mx.csv", "ca.csv"})
            QVERIFY(QFile::rename(at(name), at("elsewhere/") + s(name)));
        m_window->open({at("mine.strata")});
        // Each in turn; a part alone is no table.
        for (const char *name : {"mx.csv", "ca.csv"}) {
            QTRY_VERIFY2(reported("data-moved").contains(s(name)), qPrintable(allReported()));
            QVERIFY(!m_window->window().source().table());
            m_window->answers.open = at("elsewhere/") + s(name);
            QTest::mouseClick(m_window->find("messageLink"), Qt::LeftButton);
        }
        QTRY_COMPARE(shown(), s("MEX CAN"));
        QVERIFY(reported("data-moved").isEmpty());
        QVERIFY(put(at("elsewhere/ca.csv"), "observation_date,EXPMX\n2024-02-01,21\n"));
        save("mine.strata");
        m_window->open({at("mine.strata")});
        QTRY_VERIFY2(reported("together-twice").contains(s("exports of")), qPrintable(allReported()));
        QVERIFY(!m_window->window().source().table());
    }

    void aWrongFileForAMissingPartIsRefused()
    {
        open({"mx.csv", "ca.csv"});
        draw({2010, 1220}, Measure::Month);
        save("mine.strata");
        QVERIFY(QDir(m_window->folder.path()).mkpath(s("elsewhere")));
        QVERIFY(QFile::rename(at("ca.csv"), at("elsewhere/ca.csv")));
        QVERIFY(put(at("wrong.csv"), "observation_date,EXPMX\n2024-02-01,21\n"));
        m_window->open({at("mine.strata")});
        QTRY_VERIFY2(reported("data-moved").contains(s("ca.csv")), qPrintable(allReported()));
        m_window->answers.open = at("wrong.csv");
        QTest::mouseClick(m_window->find("messageLink"), Qt::LeftButton);
        QTRY_VERIFY2(reported("together-twice").contains(s("exports of")), qPrintable(allReported()));
        QVERIFY2(reported("data-moved").contains(s("ca.csv")), qPrintable(allReported()));
        QVERIFY(!m_window->document().isModified() && !m_window->document().undoStack()->canRedo());
        m_window->answers.open = at("elsewhere/ca.csv");
        m_window->window().files().findMovedData();
        QTRY_COMPARE(shown(), s("MEX CAN"));
    }

    void filesThatAreNoTableAreRefusedAsOnTheCommandLine()
    {
        const Session before = m_window->session();
        QVERIFY(put(at("mx2.csv"), "observation_date,EXPMX\n2024-01-01,99\n"));
        m_window->answers.openSeveral = {at("mx.csv"), at("mx2.csv")};
        m_window->trigger("openAction");
        QTRY_COMPARE(m_window->messages().size(), 1);
        QCOMPARE(m_window->messages().first().text, QString::fromUtf8(in("values mx.csv mx2.csv --together").err).trimmed());
        QCOMPARE(m_window->session(), before);
        QVERIFY(!m_window->document().isModified());
    }

    void releasesOfTheSameDataComeAtOnce()
    {
        QVERIFY(put(at("new.csv"), releaseOf("2027-05", 70)) && put(at("old.csv"), releaseOf("2027-04", 60)));
        m_window->answers.openData = OpenDataChoice{true, {}};
        open({"new.csv", "old.csv"});
        QCOMPARE(reported("files-together"), s("The files were opened as releases of the same data: new.csv and old.csv."));
        QStringList months;
        for (const TablePtr &table : m_window->document().releases().oldToNew())
            months.append(table->info().release->toString());
        QCOMPARE(months.mid(months.size() - 2), (QStringList{s("2027-04"), s("2027-05")}));
        QCOMPARE(m_window->session().data.size(), 3); // beside the built-in ones
        QSignalSpy confirmed(&m_window->window().files(), &FileActions::confirmed);
        m_window->answers.openSeveral = {at("old.csv"), at("new.csv")}; // they are there
        m_window->trigger("openAction");
        QTRY_VERIFY2(!reported("release-there").isEmpty(), qPrintable(allReported()));
        QCOMPARE(confirmed.size(), 0);
        m_window->trigger("undoAction");
        QCOMPARE(m_window->session().data.size(), 1);
    }

    // In every language each entry of the menu has a letter of its own.
    void theMenuOfDataHasALetterForEach()
    {
        for (const char *language : {"en", "es", "fr"}) {
            m_window->window().setLanguage(s(language));
            const QMenu *menu = qobject_cast<QMenu *>(m_window->action("mirrorAction")->parent());
            QVERIFY(menu);
            QString letters;
            for (const QAction *action : menu->actions()) {
                if (!action->isSeparator())
                    letters += action->text().section(u'&', 1).left(1).toUpper();
            }
            const qsizetype count = letters.size();
            std::ranges::sort(letters);
            letters.erase(std::ranges::unique(letters).begin(), letters.end());
            QCOMPARE(letters.size(), count);
            QCOMPARE(count, 9);
        }
    }

private:
    QString at(const char *name) const { return m_window->path(name); }
    Run in(const QByteArray &line) const { return run(words(line.constData()), m_window->folder.path()); }

    void open(const QList<const char *> &names)
    {
        m_window->answers.openSeveral.clear();
        for (const char *name : names)
            m_window->answers.openSeveral.append(at(name));
        m_window->trigger("openAction");
        const auto isThere = [&] {
            const QString all = namesOfData();
            return std::ranges::all_of(names, [&](const char *name) { return all.contains(s(name)); });
        };
        QTRY_VERIFY2(isThere(), qPrintable(allReported()));
        for (QWidget *close = m_window->find("messageClose");
             close && !m_window->messages().isEmpty() && reported("files-together").isEmpty();)
            QTest::mouseClick(close, Qt::LeftButton); // that the data have a figure of their own
    }
    void mirror(const char *name)
    {
        m_window->answers.openMirror = at(name);
        m_window->trigger("mirrorAction");
    }
    void draw(const QList<int> &partners, Measure measure = Measure::Year)
    {
        FigureSpec spec = m_window->spec();
        spec.selection.list.clear();
        for (const int partner : partners)
            spec.selection.list.append(PartnerCode{partner});
        spec.measure = measure;
        m_window->document().editSpec(spec, s("Draw"));
    }
    void save(const char *name)
    {
        m_window->answers.saveSession = at(name);
        m_window->trigger("saveAction");
        QVERIFY(QFile::exists(at(name)));
    }
    QString namesOfData()
    {
        QStringList names;
        for (const DataRef &ref : m_window->session().data)
            names.append(ref.builtIn ? s("built-in") : QFileInfo(ref.absolutePath).fileName());
        return names.join(u' ');
    }
    /// "MEX MEX_mirror": what the figure draws by name.
    QString shown()
    {
        const auto &numbers = m_window->window().source().numbers();
        if (!numbers)
            return m_window->window().source().error()->id;
        QStringList names;
        for (const Column &column : numbers->sums.shown) {
            const Partner *partner = m_builtin.registry().partner(column.partner);
            names.append(partner ? partner->iso3 : nameInData(column.partner));
        }
        return names.join(u' ');
    }
    QString nameInData(PartnerCode code)
    {
        for (const TableRow &row : m_window->window().source().table()->rows()) {
            if (row.key.partner == code)
                return row.name;
        }
        return s("?");
    }
    /// "300 400", with "-" where there is no value.
    QString valuesOf(int series)
    {
        QStringList values;
        for (const double value : m_window->window().source().numbers()->sums.shown[size_t(series)].values)
            values.append(std::isnan(value) ? s("-") : QString::number(value, 'f', 0));
        return values.join(u' ');
    }
    /// How the columns of the figure differ from those that the command line prints; empty if they do not.
    QString asOnCommandLine(const char *line)
    {
        const Run printed = in(QByteArray("values ") + line);
        const QStringList rows = QString::fromUtf8(printed.out).split(u'\n', Qt::SkipEmptyParts);
        const auto &shown = m_window->window().source().numbers()->sums.shown;
        for (int series = 0; series < int(shown.size()); ++series) {
            QStringList values;
            for (const QString &row : rows.mid(1)) {
                const QString cell = row.section(u',', series + 1, series + 1);
                values.append(cell.isEmpty() ? s("-") : cell);
            }
            if (values.join(u' ') != valuesOf(series))
                return values.join(u' ') + s(" / ") + valuesOf(series);
        }
        return printed.status == 0 && !rows.isEmpty() ? QString() : QString::fromUtf8(printed.err);
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
            all.append(item.id + s(": ") + item.text);
        return all.join(u'\n');
    }

    const Builtin m_builtin;
    std::unique_ptr<OpenWindow> m_window;
};

TRADESTRATA_TEST(MainWindowBesideTest, QApplication)
#include "tst_mainwindowbeside.moc"
