// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bindings/timebinding.h"

namespace tradestrata {

TimeBinding::TimeBinding(TimePanel &panel, FigureSource &source, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_source(source)
{
    connect(&source, &FigureSource::figureChanged, this, &TimeBinding::showFigure);
    connect(&source, &FigureSource::cursorChanged, this, &TimeBinding::showCursor);
    connect(&panel, &TimePanel::cursorEdited, &source.document(), &Document::setCursor);
    connect(&panel, &TimePanel::windowEdited, this, &TimeBinding::moveWindow);
}

void TimeBinding::showFigure()
{
    const TablePtr table = m_source.table();
    if (!table) {
        m_panel.setRange(Month{1}, Month{0});
        return;
    }
    m_panel.setRange(table->first(), table->last());
    if (m_silhouetteOf != table || m_silhouetteFlow != m_source.spec().flow) {
        m_silhouetteOf = table;
        m_silhouetteFlow = m_source.spec().flow;
        std::vector<MonthSpan> spans;
        for (Month m = table->first(); m <= table->last(); m = m + 1)
            spans.push_back({m - 11, m});
        m_panel.setSilhouette(totalOf(*table, m_silhouetteFlow, spans).values);
    }
    m_panel.setFrequency(frequencyOf(m_source.spec().measure));
    const MonthSpan window = m_source.window();
    m_panel.setWindow(window.first, window.last);
    m_panel.setTexts(tr("Window %1 to %2").arg(window.first.toString(), window.last.toString()),
                     tr("Data %1 to %2").arg(table->first().toString(), table->last().toString()));
    showCursor();
}

void TimeBinding::showCursor()
{
    m_panel.setCursor(m_source.document().current().view.cursor);
}

void TimeBinding::moveWindow(Month from, Month to, bool finished)
{
    const TablePtr table = m_source.table();
    if (!table)
        return;
    // A window that is drawn to the ends of the data means them, and stays with them when data are added. An end that
    // is where it was before the drag stays what it was: "2025", or a month that is the data's last by chance.
    FigureSpec spec = m_source.spec();
    if (!m_beforeDrag)
        m_beforeDrag = {spec, m_source.window()};
    const auto &[before, window] = *m_beforeDrag;
    if (from == window.first)
        spec.from = before.from;
    else
        spec.from = from == table->first() ? PeriodRef::first() : PeriodRef::exactly(Period::month(from));
    if (to == window.last)
        spec.to = before.to;
    else
        spec.to = to == table->last() ? PeriodRef::latest() : PeriodRef::exactly(Period::month(to));
    m_source.setMoving(!finished);
    m_source.document().editSpec(spec, tr("Change the Window"), QStringLiteral("window-%1").arg(m_drag));
    m_source.setMoving(false);
    if (finished) {
        ++m_drag;
        m_beforeDrag.reset();
    }
}

} // namespace tradestrata
