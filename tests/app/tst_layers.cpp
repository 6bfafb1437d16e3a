// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

const QString root = QStringLiteral(TRADESTRATA_SOURCE_DIR "/");

/// The sources under a folder of the tree: "models/data/period.h", ...
QStringList sources(const char *folder)
{
    QStringList files;
    QDirIterator it(root + s(folder), {s("*.h"), s("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next().mid(root.size()));
    files.sort();
    return files;
}

QString textOf(const QString &file)
{
    QFile source(root + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

/// What a source includes, as written: "models/data/period.h" or <QString>.
QStringList includes(const QString &file)
{
    static const QRegularExpression line(s("^[ \\t]*#[ \\t]*include[ \\t]+([\"<][^\">]+[\">])"),
                                         QRegularExpression::MultilineOption);
    QStringList result;
    for (auto match = line.globalMatch(textOf(file)); match.hasNext();)
        result.append(match.next().captured(1));
    return result;
}

/// "file includes what" for each include of the folder that one of the patterns matches.
QStringList including(const char *folder, const QRegularExpression &pattern)
{
    QStringList found;
    for (const QString &file : sources(folder)) {
        for (const QString &include : includes(file)) {
            if (pattern.match(include).hasMatch())
                found.append(file + s(" includes ") + include);
        }
    }
    return found;
}

/// Qt Widgets' own classes; Qt Gui has QAction, QUndoStack, QFont and QPainter.
const QRegularExpression widgetClass(s(
    "^<(QtWidgets.*|Q(Abstract(Button|ItemDelegate|ItemView|ScrollArea|Slider|SpinBox)|Application|BoxLayout|ButtonGroup|CheckBox"
    "|ComboBox|Completer|(File|Message|Input|Color|Progress)?(Dialog|Box)|DockWidget|Frame|GraphicsView|.*Layout|Label|LineEdit"
    "|.*ListView|ListWidget|MainWindow|Menu|MenuBar|ProgressBar|PushButton|RadioButton|ScrollArea|Slider|SpinBox|Splitter|"
    "StatusBar"
    "|Style.*|Tab(Bar|Widget|leView|leWidget)|TextEdit|Tool(Bar|Button|Tip)|TreeView|TreeWidget|Widget|WidgetAction))>$"));
const QRegularExpression chartClass(
    s("^<(QtCharts.*|Q(Chart|ChartView|.*BarSet|.*BarSeries|LineSeries|AreaSeries|SplineSeries|ScatterSeries|XYSeries|PieSeries"
      "|AbstractSeries|AbstractAxis|ValueAxis|BarCategoryAxis|CategoryAxis|LogValueAxis|DateTimeAxis|Legend.*))>$"));
const QRegularExpression customPlot(s("qcustomplot"), QRegularExpression::CaseInsensitiveOption);

} // namespace

/// The layers of the program: every arrow points down, as its #include lines show.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatItLooksFor();
    void foldersIncludeWhatIsBelow_data();
    void foldersIncludeWhatIsBelow();
    void includesAreWrittenFromTheRoot();
    void modelsKnowNoWidgets();
    void oneSourceKnowsQtCharts();
    void fewSourcesKnowCustomPlot();
    void everySourceSaysItsLicence();
    void everyHeaderIsIncludedOnce();
    void namesAreLowerCase();
};

void TestLayers::findsWhatItLooksFor()
{
    // If the patterns or the folders were wrong, everything below would pass.
    QVERIFY(sources("models/data").contains(s("models/data/period.h")));
    QVERIFY(includes(s("models/io/readers.h")).contains(s("\"models/io/import.h\"")));
    QVERIFY(widgetClass.match(s("<QWidget>")).hasMatch() && widgetClass.match(s("<QApplication>")).hasMatch());
    QVERIFY(widgetClass.match(s("<QMessageBox>")).hasMatch() && !widgetClass.match(s("<QCoreApplication>")).hasMatch());
    QVERIFY(!widgetClass.match(s("<QUndoStack>")).hasMatch() && !widgetClass.match(s("<QAbstractTableModel>")).hasMatch());
    QVERIFY(chartClass.match(s("<QChartView>")).hasMatch() && chartClass.match(s("<QStackedBarSeries>")).hasMatch());
    QVERIFY(!including("widgets", widgetClass).isEmpty());
}

void TestLayers::foldersIncludeWhatIsBelow_data()
{
    QTest::addColumn<QStringList>("below");
    const auto row = [](const char *folder, const QStringList &below) { QTest::newRow(folder) << below + QStringList{s(folder)}; };
    row("models/data", {});
    row("models/io", {s("models/data")});
    row("models/spec", {s("models/data")});
    row("models/analysis", {s("models/spec"), s("models/data")});
    row("models/claims", {s("models/analysis"), s("models/spec"), s("models/data")});
    row("models/releases", {s("models/claims"), s("models/analysis"), s("models/spec"), s("models/data")});
    row("models/language", {s("models/analysis"), s("models/spec"), s("models/data")});
    row("models/numbers", {s("models/claims"), s("models/analysis"), s("models/spec"), s("models/data")});
    row("models/figure",
        {s("models/numbers"), s("models/language"), s("models/claims"), s("models/analysis"), s("models/spec"), s("models/data")});
    row("models/layout", {s("models/figure"), s("models/numbers"), s("models/language"), s("models/claims"), s("models/analysis"),
                          s("models/spec"), s("models/data")});
    row("models/preflight", {s("models/layout"), s("models/figure"), s("models/numbers"), s("models/language"),
                             s("models/claims"), s("models/analysis"), s("models/spec"), s("models/data")});
    row("models/tables", {s("models/figure"), s("models/numbers"), s("models/language"), s("models/claims"), s("models/analysis"),
                          s("models/spec"), s("models/data")});
    row("models/report", {s("models/tables"), s("models/figure"), s("models/numbers"), s("models/language"), s("models/claims"),
                          s("models/analysis"), s("models/spec"), s("models/data")});
    row("models/items", {s("models/tables"), s("models/releases"), s("models/layout"), s("models/figure"), s("models/numbers"),
                         s("models/language"), s("models/claims"), s("models/analysis"), s("models/spec"), s("models/data")});
    row("models/session", {s("models/layout"), s("models/figure"), s("models/numbers"), s("models/language"), s("models/claims"),
                           s("models/analysis"), s("models/spec"), s("models/io"), s("models/data")});
    row("widgets/charts", {s("models")});
    row("widgets/render", {s("models"), s("widgets")});
    row("widgets/controls", {s("models"), s("widgets")});
    row("widgets/panels", {s("models"), s("widgets")});
    row("app", {s("models"), s("widgets/panels"), s("widgets/controls"), s("widgets/render")});
}

void TestLayers::foldersIncludeWhatIsBelow()
{
    QFETCH(QStringList, below);
    const QByteArray folder = QTest::currentDataTag();
    QVERIFY2(QDir(root + s(folder)).exists(), folder.constData());
    const QRegularExpression allowed(s("^(<|\"(%1)/|\"[a-z]+\\.moc\")").arg(below.join(u'|')));
    for (const QString &file : sources(folder.constData())) {
        for (const QString &include : includes(file))
            QVERIFY2(allowed.match(include).hasMatch(), qPrintable(file + s(" includes ") + include));
    }
}

void TestLayers::includesAreWrittenFromTheRoot()
{
    for (const char *folder : {"models", "widgets", "app", "tests"}) {
        for (const QString &file : sources(folder)) {
            for (const QString &include : includes(file)) {
                if (include.startsWith(u'"') && !include.endsWith(s(".moc\"")))
                    QVERIFY2(QFile::exists(root + include.mid(1).chopped(1)), qPrintable(file + s(" includes ") + include));
            }
        }
    }
}

void TestLayers::modelsKnowNoWidgets() { QCOMPARE(including("models", widgetClass), QStringList()); }

void TestLayers::oneSourceKnowsQtCharts()
{
    QStringList files;
    for (const char *folder : {"models", "widgets", "app"}) {
        for (const QString &found : including(folder, chartClass))
            files.append(found.section(u' ', 0, 0));
    }
    files.removeDuplicates();
    QCOMPARE(files.size(), 1);
    QVERIFY2(files.first().startsWith(s("widgets/charts/")) && files.first().endsWith(s(".cpp")), qPrintable(files.first()));
}

void TestLayers::fewSourcesKnowCustomPlot()
{
    QCOMPARE(including("models", customPlot) + including("app", customPlot), QStringList());
    const QStringList found = including("widgets", customPlot);
    QVERIFY2(!found.isEmpty() && found.size() <= 2, qPrintable(found.join(u'\n')));
    for (const QString &one : found)
        QVERIFY2(one.startsWith(s("widgets/charts/")), qPrintable(one));
}

void TestLayers::everySourceSaysItsLicence()
{
    for (const char *folder : {"models", "widgets", "app", "resources", "tests"}) {
        for (const QString &file : sources(folder))
            QVERIFY2(textOf(file).startsWith(s("// SPDX-License-Identifier: GPL-3.0-or-later\n")), qPrintable(file));
    }
}

void TestLayers::everyHeaderIsIncludedOnce()
{
    for (const char *folder : {"models", "widgets", "app", "tests"}) {
        for (const QString &file : sources(folder)) {
            if (file.endsWith(s(".h")))
                QCOMPARE(textOf(file).section(u'\n', 1, 1) + u' ' + file, s("#pragma once ") + file);
        }
    }
}

void TestLayers::namesAreLowerCase()
{
    static const QRegularExpression name(s("^[a-z0-9_/]+\\.(h|cpp)$"));
    for (const char *folder : {"models", "widgets", "app", "tests"}) {
        const QStringList files = sources(folder);
        QVERIFY2(!files.isEmpty(), folder);
        for (const QString &file : files)
            QVERIFY2(name.match(file).hasMatch(), qPrintable(file));
    }
}

TRADESTRATA_TEST(TestLayers, QCoreApplication)
#include "tst_layers.moc"
