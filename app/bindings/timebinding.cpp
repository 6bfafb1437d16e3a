// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bindings/timebinding.h"

#include "models/figure/leads.h"
#include "models/figure/palette.h"

#include <algorithm>

namespace tradestrata {

namespace {

constexpr size_t mostCounted = 8; ///< ways of counting leaders that are kept: measures and figures are gone to and fro between

} // namespace

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
        m_leaders = {};
        showRibbon();
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
    countLeaders();
    showRibbon();
    const MonthSpan window = m_source.window();
    m_panel.setWindow(window.first, window.last);
    m_windowText = tr("Window %1 to %2").arg(window.first.toString(), window.last.toString());
    showCursor();
}

// Not needed while the window is dragged: the leaders are those of all data.
void TimeBinding::countLeaders()
{
    const ValidSpec valid = m_source.validSpec();
    const FigureSpec &spec = valid;
    const TablePtr table = m_source.table();
    Leaders next{table, spec.flow, spec.measure, m_source.numbers() ? m_source.numbers()->through : 12, {}, {}};
    if (next.isOf(m_leaders) || (m_source.isMoving() && m_leaders.table))
        return;
    std::erase_if(m_counted, [](const Counted &counted) { return counted.table.expired(); });
    for (const Counted &counted : m_counted) {
        const Leaders known{counted.table.lock(), counted.leaders.flow, counted.leaders.measure, counted.leaders.through, {}, {}};
        if (!next.isOf(known))
            continue;
        m_leaders = counted.leaders;
        m_leaders.table = table;
        return;
    }
    next.first = Period::containing(table->first(), frequencyOf(spec.measure));
    std::vector<MonthSpan> spans;
    for (Period p = next.first; p.first() <= table->last(); p = p + 1)
        spans.push_back(monthsOf(spec.measure, p, next.through));
    next.of = leadersOf(*table, spec.flow, spans, Margins::MayBeUnknown);
    if (m_counted.size() == mostCounted)
        m_counted.erase(m_counted.begin());
    m_leaders = std::move(next);
    m_counted.push_back({table, m_leaders});
    m_counted.back().leaders.table.reset(); // no table lives for it
}

void TimeBinding::showRibbon()
{
    if (!m_leaders.table)
        return m_panel.setRibbon({}, {});
    QList<PartnerCode> codes;
    for (const auto &leader : m_leaders.of) {
        if (leader && !codes.contains(leader->partner))
            codes.append(leader->partner);
    }
    const QList<PartnerColours> all = coloursOf(codes, m_source.registry());
    std::vector<RibbonPeriod> periods;
    for (size_t i = 0; i < m_leaders.of.size(); ++i) {
        const auto &leader = m_leaders.of[i];
        if (!leader)
            continue;
        const PartnerColours &colours = all[codes.indexOf(leader->partner)];
        const Period period = m_leaders.first + int(i);
        periods.push_back({{period.first(), period.last()}, QColor::fromRgb(colours.fill), leader->isSlim()});
    }
    m_panel.setRibbon(std::move(periods), [this](Month month) { return leaderWords(month); });
}

QString TimeBinding::leaderWords(Month month) const
{
    const int at = Period::containing(month, m_leaders.first.frequency).ordinal - m_leaders.first.ordinal;
    const bool has = at >= 0 && at < int(m_leaders.of.size());
    return leaderSentence(has ? m_leaders.of[size_t(at)] : std::nullopt, m_source.windowLanguage());
}

void TimeBinding::showCursor()
{
    m_panel.setCursor(m_source.document().current().view.cursor);
    if (m_leaders.table)
        m_panel.setTexts(m_windowText, leaderWords(m_source.cursorMonth()));
}

void TimeBinding::moveWindow(Month from, Month to, bool finished)
{
    const TablePtr table = m_source.table();
    if (!table)
        return;
    // An end of the window dragged to an end of the data means that end, and follows it when data are added. An end
    // that is where it was before the drag keeps its meaning: "2025", or a month that happens to be the last of the
    // data.
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
    m_source.document().editSpec(spec, tr("Change Window"), QStringLiteral("window-%1").arg(m_drag));
    m_source.setMoving(false);
    if (finished) {
        ++m_drag;
        m_beforeDrag.reset();
    }
}

} // namespace tradestrata
