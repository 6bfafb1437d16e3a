// SPDX-License-Identifier: GPL-3.0-or-later
// The period slider: a key press from the event to the painted window, a drag of the window, a resize.
#include "tests/bench/timing.h"
#include "widgets/controls/periodtrack.h"
#include "widgets/controls/theme.h"
#include "widgets/controls/timepanel.h"

#include <QApplication>
#include <QKeyEvent>

#include <cmath>

using namespace tradestrata;

namespace {

constexpr int runs = 1000;

std::vector<double> sums()
{
    std::vector<double> values;
    for (int i = 0; i < 493; ++i)
        values.push_back(i < 11 ? std::nan("") : 200 + 3.5 * i + 60 * std::sin(i / 17.0));
    return values;
}

void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(widget, &event);
}

/// Keys in both directions, so that no run stays at an end.
Qt::Key there(int i) { return i / 100 % 2 ? Qt::Key_Left : Qt::Key_Right; }

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    WindowTheme::light().applyTo(app);
    TimePanel panel;
    panel.resize(1280, TimePanel::panelHeight);
    panel.setRange(Month::of(1985, 1), Month::of(2026, 1));
    panel.setSilhouette(sums());
    panel.setWindow(Month::of(1995, 1), Month::of(2015, 12));
    panel.setCursor(PeriodRef::exactly(Period::month(Month::of(2005, 6))));
    panel.show();
    QCoreApplication::processEvents();
    auto *track = panel.findChild<PeriodTrack *>();

    bench::print("key, to painted: track, field", bench::measure(runs, [&](int i) { press(track, there(i)); }));
    PeriodTrack alone;
    alone.resize(820, 68);
    alone.setRange(Month::of(1985, 1), Month::of(2026, 1));
    alone.setSilhouette(sums());
    alone.setCursor(Month::of(2005, 6));
    alone.show();
    QCoreApplication::processEvents();
    bench::print("key, to painted: track alone", bench::measure(runs, [&](int i) { press(&alone, there(i)); }));
    bench::print("window start by key, to painted", bench::measure(runs, [&](int i) { press(track, there(i), Qt::AltModifier); }));
    bench::print("window moved, to painted", bench::measure(runs, [&](int i) {
                     panel.setWindow(Month::of(1995, 1) + i % 100, Month::of(2010, 1) + i % 100);
                     track->repaint();
                 }));
    bench::print("panel made", bench::measure(100, [&](int) { TimePanel().ensurePolished(); }));
    bench::print("theme applied", bench::measure(20, [&](int) { WindowTheme::light().applyTo(app); }));
}
