// SPDX-License-Identifier: GPL-3.0-or-later
// The real window at 1280x800 on a virtual display of its own: from a key or the mouse to painted, from the start of the
// process to the first painted figure, and its peak memory; each beside a floor measured in the same run.
// Usage: bench_window PROGRAM [RUNS [FILE]]; with a file, such as one that bench_large leaves, also how long the window keeps
// a key waiting while it opens.
#include "app/importwindow.h"
#include "tests/bench/startwatch.h"
#include "tests/bench/windowhand.h"
#include "tests/support/virtualdisplay.h"
#include "widgets/controls/theme.h"

#include <QAction>
#include <QMainWindow>
#include <QPainter>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::bench;

namespace {

constexpr int starts = 15;
constexpr QRgb mexico = 0xFF006764;

/// The floor of a step: a widget that only copies a picture into the requested area.
class Bare : public QWidget
{
public:
    explicit Bare(QSize size)
        : m_picture(size, QImage::Format_RGB32)
    {
        m_picture.fill(Qt::white);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        for (const QRect &part : event->region())
            painter.drawImage(part, m_picture, part);
    }

private:
    QImage m_picture;
};

struct Floors
{
    Times strips; ///< as many pixels as a step of the cursor changes: two strips of figure and two of slider
    Times sheet;  ///< the whole figure
};

Floors measureFloors(int runs, const FigureView &view, const PeriodTrack &track)
{
    QMainWindow window;
    auto *bare = new Bare({1280, 800});
    window.setCentralWidget(bare);
    window.resize(1280, 800);
    window.show();
    QTest::qWait(300);
    const QRect sheet(QPoint(), view.size());
    const auto strips = [&](int i) {
        for (const int x : {i % 200, i % 200 + 2}) {
            bare->update(x, 0, 12, sheet.height());
            bare->update(x, sheet.height() + 20, 60, track.height());
        }
        QCoreApplication::processEvents();
    };
    return {measure(runs, strips), measure(runs, [&](int) {
                bare->update(sheet);
                QCoreApplication::processEvents();
            })};
}

void printStep(const char *what, const StepTimes &times, double limit, const Times &floor)
{
    print(what, times.clock, floor);
    std::printf("%-52s median %8.3f ms   95th %8.3f ms   95th under %.1f ms: %s\n", "    of these the processor's",
                times.processor.median, times.processor.high, limit,
                times.clock.high < limit       ? "yes"
                : times.processor.high < limit ? "processor only"
                                               : "NO");
}

void printSteps(const char *what, const Steps &times, double limit, const Times &floor)
{
    printStep(what, times.all, limit, floor);
    if (times.unpainted > 0)
        std::printf("    the chart did not follow %d steps\n", times.unpainted);
}

/// Back and forth, so that no run stays at an end.
int way(int i) { return i / 20 % 2 ? -1 : 1; }

void measureCursor(int runs, MainWindow &window, Eye &eye, const Floors &floors)
{
    auto *track = named<PeriodTrack>(window, "periodTrack");
    track->setFocus();
    press(track, Qt::Key_PageDown);
    press(track, Qt::Key_PageDown);
    for (int figure = 0; figure < window.document().session().figures.size(); ++figure) {
        window.document().setCurrent(figure);
        QTest::qWait(300);
        const Steps times = measureSteps(runs, eye, [&](int i) { press(track, way(i) > 0 ? Qt::Key_Left : Qt::Key_Right); });
        std::printf("%s\n", qPrintable(window.document().current().name));
        printStep("  cursor step by key: chart and slider", times.chart, 2.5, floors.strips);
        printStep("  cursor step by key: everything", times.all, 8, floors.strips);
    }
    window.document().setCurrent(0);
    QTest::qWait(300);
}

void trigger(MainWindow &window, const char *action)
{
    auto *found = window.findChild<QAction *>(QLatin1String(action));
    if (!found)
        qFatal("the window has no %s", action);
    found->trigger();
    QTest::qWait(300);
}

Steps stepsOfCursor(int runs, MainWindow &window, Eye &eye)
{
    auto *track = named<PeriodTrack>(window, "periodTrack");
    track->setFocus();
    return measureSteps(runs, eye, [&](int i) { press(track, way(i) > 0 ? Qt::Key_Left : Qt::Key_Right); });
}

// The open panels follow the cursor; several releases are together.
void measurePanels(int runs, MainWindow &window, Eye &eye, const Floors &floors)
{
    window.document().setCurrent(0);
    FigureSpec spec = window.document().current().spec;
    spec.release.reset();
    window.document().editSpec(spec, QStringLiteral("All releases"));
    for (const Flow flow : {Flow::Exports, Flow::Total}) {
        spec.flow = flow;
        window.document().editSpec(spec, QStringLiteral("Flow"));
        for (const char *panel : {"claimsAction", "changesAction", "checkAction"}) {
            trigger(window, panel);
            std::printf("%s, flow %d\n", panel, int(flow));
            printSteps("  cursor step by key: everything", stepsOfCursor(runs, window, eye), 8, floors.strips);
        }
    }
    window.document().undoStack()->setIndex(0);
}

// A title with fields changes at each step, a plain one does not.
void measureTitles(int runs, MainWindow &window, Eye &eye, const Floors &floors)
{
    trigger(window, "claimsAction");
    window.document().setCurrent(0);
    FigureSpec spec = window.document().current().spec;
    spec.titleClaim.reset();
    for (const char *title : {"Exports of goods", "{leader:MX,CA} leads {second:MX,CA} by {margin:MX,CA} ({span})"}) {
        spec.title = QLatin1String(title);
        window.document().editSpec(spec, QStringLiteral("Title"));
        QTest::qWait(300);
        std::printf("title \"%s\"\n", title);
        const Steps times = stepsOfCursor(runs, window, eye);
        printStep("  cursor step by key: chart and slider", times.chart, 2.5, floors.strips);
        printStep("  cursor step by key: everything", times.all, 8, floors.strips);
    }
    window.document().undoStack()->setIndex(0);
}

Steps dragStart(int runs, PeriodTrack *track, Eye &eye)
{
    press(track, Qt::Key_Left, Qt::AltModifier);
    const PeriodGeometry &at = track->geometryOfPeriods();
    const QPointF from(at.startHandle().center());
    mouse(track, QEvent::MouseButtonPress, from);
    const Steps times = measureSteps(runs, eye, [&](int i) {
        const int step = i / 20 % 2 ? 20 - i % 20 : i % 20;
        mouse(track, QEvent::MouseMove, from - QPointF(at.monthWidth() * step, 0));
    });
    mouse(track, QEvent::MouseButtonRelease, from);
    return times;
}

void measureDrag(int runs, MainWindow &window, Eye &eye, const Floors &floors)
{
    auto *track = named<PeriodTrack>(window, "periodTrack");
    track->goTo(Month::of(1990, 1)); // out of the way of what is dragged
    for (int figure = 0; figure < 4; ++figure) {
        window.document().setCurrent(figure);
        QTest::qWait(300);
        const Steps times = dragStart(runs, track, eye);
        std::printf("%s\n", qPrintable(window.document().current().name));
        printSteps("  a step of the window's start, dragged", times, 9, floors.sheet);
    }
    window.document().undoStack()->setIndex(0);
}

// Every partner as a line, and a ranking of 25 rows that follows play at 60 frames a second.
void measureMany(int runs, MainWindow &window, Eye &eye, const Floors &floors)
{
    auto *track = named<PeriodTrack>(window, "periodTrack");
    track->setFocus();
    window.document().setCurrent(0);
    FigureSpec spec = window.document().current().spec;
    spec.selection = {240, {}};
    spec.from = PeriodRef::exactly(Period::year(1995));
    window.document().editSpec(spec, QStringLiteral("All partners"));
    QTest::qWait(300);
    std::printf("%d partners as lines\n", int(window.source().figure().series.size()));
    printSteps("  a step of the window's start, dragged", dragStart(runs, track, eye), 12, floors.sheet);
    spec.selection.top = 25;
    spec.chart = Chart::Ranking;
    window.document().editSpec(spec, QStringLiteral("Ranking"));
    QTest::qWait(300);
    std::printf("ranking of %d rows\n", int(window.source().figure().series.size()));
    const double frame = 1000.0 / 60;
    printSteps("  a step of play", measureSteps(runs, eye, [&](int i) { press(track, way(i) > 0 ? Qt::Key_Left : Qt::Key_Right); }),
               frame, floors.sheet);
    window.document().undoStack()->setIndex(0);
    QTest::qWait(300);
}

void measureChanges(int runs, MainWindow &window, Eye &eye, const Floors &floors)
{
    window.document().setCurrent(0);
    QTest::qWait(300);
    auto *measures = named<QComboBox>(window, "measureBox");
    printSteps("change of measure, five in turn",
               measureSteps(runs / 3, eye, [&](int i) { press(measures, i / 4 % 2 ? Qt::Key_Up : Qt::Key_Down); }), 16,
               floors.sheet);
    window.document().undoStack()->setIndex(0);
    const char *charts[] = {"chartLine", "chartArea", "chartShare"};
    printSteps("change of chart, lines, area, shares",
               measureSteps(runs / 3, eye, [&](int i) { named<QToolButton>(window, charts[i % 3])->click(); }), 16, floors.sheet);
    window.document().setCurrent(4); // by year: only years make bars
    QTest::qWait(300);
    const char *bars[] = {"chartLine", "chartBars"};
    printSteps("change of chart, lines and bars",
               measureSteps(runs / 3, eye, [&](int i) { named<QToolButton>(window, bars[i % 2])->click(); }), 16, floors.sheet);
    window.document().undoStack()->setIndex(0);
    window.document().setCurrent(0);
    const char *tops[] = {"top5", "top10", "top15"};
    printSteps("change of partners, 5, 10, 15 largest",
               measureSteps(runs / 3, eye, [&](int i) { named<QAbstractButton>(window, tops[i % 3])->click(); }), 16, floors.sheet);
    window.document().undoStack()->setIndex(0);
    auto *list = named<QListView>(window, "partnerList");
    printSteps("change of partners, one ticked and unticked",
               measureSteps(runs / 3, eye,
                            [&](int) {
                                list->setCurrentIndex(list->model()->index(3, 0));
                                press(list, Qt::Key_Space);
                            }),
               16, floors.sheet);
    window.document().undoStack()->setIndex(0);
    printSteps("change of figure, five in turn", measureSteps(runs / 3, eye, [&](int i) { window.document().setCurrent(i % 5); }),
               16, floors.sheet);
}

Times startsOf(const QString &program, QPoint pixel, QRgb colour)
{
    std::vector<double> times;
    for (int i = 0; i < starts; ++i) {
        {
            const Started started(program);
            if (const auto time = started.until(pixel, colour))
                times.push_back(*time);
        }
        QTest::qWait(50); // the window goes from the screen
    }
    if (times.empty())
        qFatal("%s painted nothing in ten seconds", qPrintable(program));
    return timesOf(times);
}

void measureStart(const QString &program)
{
    std::optional<QPoint> line;
    {
        const Started started(program);
        QTest::qWait(2'000);
        line = placeOf(mexico, screenPart(QRect(256, 150, 700, 450)));
        std::printf("peak memory of the program, started: %32.1f MB   under 100 MB: %s\n", peakMegabytes(started.pid()),
                    peakMegabytes(started.pid()) < 100 ? "yes" : "NO");
    }
    if (!line)
        qFatal("the program's first figure was not found on the screen");
    const QString bareProgram = QCoreApplication::applicationDirPath() + QStringLiteral("/barewindow");
    QTest::qWait(100);
    const Times floor = startsOf(bareProgram, {600, 300}, 0xFFFFFFFF);
    const Times times = startsOf(program, *line + QPoint(256, 150), mexico);
    print("floor: a bare QMainWindow, start to painted", floor);
    print("start to the first painted figure", times, floor);
    std::printf("%-52s median under 1.8 times the floor: %s\n", "", times.median < 1.8 * floor.median ? "yes" : "NO");
}

/// Steps of the cursor, one after the other, while a worker reads the file.
void measureOpening(MainWindow &window, PeriodTrack &track, const QString &file)
{
    bool isOpen = false;
    QObject::connect(&window.files(), &FileActions::opened, &window, [&] { isOpen = true; });
    QElapsedTimer whole, step;
    whole.start();
    window.files().open(file);
    std::vector<double> waits;
    while (!isOpen && whole.elapsed() < 120'000) {
        step.start();
        QTest::keyClick(&track, waits.size() % 2 == 0 ? Qt::Key_Left : Qt::Key_Right);
        QCoreApplication::processEvents();
        waits.push_back(double(step.nsecsElapsed()) / 1e6);
        QTest::qSleep(10);
    }
    std::ranges::sort(waits);
    std::printf("opening %s: %s after %lld ms; %zu steps of the cursor meanwhile, median %.1f ms, the longest wait %.1f ms\n",
                qPrintable(file), isOpen ? "open" : "NOT OPEN", whole.elapsed(), waits.size(), waits[waits.size() / 2],
                waits.back());
}

int measureAll(const QString &program, int runs, const QString &file)
{
    const QTemporaryDir settings;
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const Builtin builtin;
    builtin.addWindowFonts();
    WindowTheme::light().applyTo(*qApp);
    double peak = 0;
    {
        Questions questions = Questions::real();
        questions.howToRead = [](QWidget *, const ImportRequest &request) { return std::optional(request.options); };
        MainWindow window(builtin, *builtin.fonts(), questions);
        window.setLanguage(QStringLiteral("en"));
        window.begin({});
        window.resize(1280, 800);
        window.show();
        QTest::qWait(1'000);
        auto *view = named<FigureView>(window, "figureView");
        auto *track = named<PeriodTrack>(window, "periodTrack");
        const Floors floors = measureFloors(runs, *view, *track);
        Eye eye(&window, view, track);
        print("floor: strips of a step of the cursor, copied", floors.strips);
        print("floor: a picture as large as the figure, copied", floors.sheet);
        measureCursor(runs, window, eye, floors);
        measurePanels(runs, window, eye, floors);
        measureTitles(runs, window, eye, floors);
        measureDrag(runs, window, eye, floors);
        measureMany(runs, window, eye, floors);
        measureChanges(runs, window, eye, floors);
        if (!file.isEmpty())
            measureOpening(window, *track, file);
        peak = peakMegabytes(QCoreApplication::applicationPid());
        window.document().undoStack()->setClean();
    }
    std::printf("peak memory after all these steps: %34.1f MB\n", peak);
    measureStart(program);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const tradestrata::testsupport::VirtualDisplay display;
    if (display.name().isEmpty()) {
        std::printf("There is no virtual display, so no window was measured: Xvfb is not installed or does not start.\n");
        return 0;
    }
    qputenv("DISPLAY", display.name().toLatin1());
    qputenv("QT_QPA_PLATFORM", "xcb");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int runs = arguments.size() >= 3 ? arguments[2].toInt() : 300;
    if (arguments.size() < 2 || runs < 3) {
        std::fprintf(stderr, "usage: bench_window PROGRAM [RUNS [FILE]]\n");
        return 2;
    }
    return measureAll(arguments[1], runs, arguments.value(3));
}
