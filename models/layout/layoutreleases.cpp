// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/labelplaces.h"
#include "models/layout/layoutparts.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

constexpr double headToBars = 18;    ///< from the subtitle's last base line to the text above the bars
constexpr double leadRoom = 15.5;    ///< the leader, over each group
constexpr double wordsToSource = 11; ///< from the lowest words under the bars to the base line of the source
constexpr double nameBelow = 10.5;
constexpr double groupBelow = 14;
constexpr double groupLeading = 9.6;
constexpr double aboveBar = 3.2;
constexpr double belowBar = 8.6;
constexpr double leadAbove = 14.7; ///< from the plot's top, over the label of the axis
constexpr double mostBar = 46;
constexpr double leastWide = 30;
constexpr double barShare = 0.94; ///< as a part of a slot: a hairline of paper between neighbours
constexpr double betweenWords = 4;
constexpr double leastBarsHeight = 50;
constexpr double leastBar = 7;
constexpr double chipToName = 3;
constexpr double keyRoom = 12;
constexpr double keyBetween = 10;

/// The bars of a group are in neighbouring slots, with as many slots between groups as make them neither too wide nor
/// too close.
struct Slots
{
    int count = 1;    ///< of a group including the gap beside it
    double width = 1; ///< of one
};

Slots slotsFor(double room, int groups, int bars)
{
    int count = bars + 2;
    if (bars > 2 || room / (double(groups) * count) < leastWide)
        count = bars + 1; // closer groups, so that bars are wide enough for their words
    while (room / (double(groups) * count) > mostBar)
        ++count;
    return {count, room / (double(groups) * count)};
}

/// Lays out one figure of releases.
class ReleasePlacer
{
public:
    ReleasePlacer(const LayoutWork &work, double headEnd, double foot)
        : m_work(work)
        , m_figure(work.figure)
        , m_layout(work.layout)
        , m_groups(int(work.figure.groups.size()))
        , m_bars(int(work.figure.series.size()))
    {
        const double width = widthWithin(m_layout);
        const auto spread = [&](double gutter) {
            m_left = m_layout.margins.left() + gutter;
            m_slots = slotsFor(std::max(1.0, width - gutter), std::max(1, m_groups), std::max(1, m_bars));
        };
        spread(gutter());
        // The top label of the axis carries the unit: if it would reach the first bar, the bars give way.
        if (const double top = topLabel(); m_layout.margins.left() + top + betweenWords > barMiddle(0, 0) - m_slots.width / 2)
            spread(std::max(gutter(), top + betweenWords));
        m_namesFit = namesFit();
        wrapGroups();
        const double top = headEnd + headToBars + leadRoom + double(m_leadLines - 1) * lineLabelPitch + (m_namesFit ? 0 : keyRoom);
        const double words = nameRoom() + groupBelow + double(m_lines - 1) * groupLeading;
        const double bottom = std::max(top + 1,
                                       m_layout.paper.size.height() - (sourceToBottom(m_layout) + wordsToSource) - foot - words);
        m_layout.plot = QRectF(QPointF(m_left, top), QPointF(m_layout.margins.left() + width, bottom));
        m_layout.low = m_figure.axis.low;
        m_layout.high = m_figure.axis.high;
        m_layout.tooSmall = bottom - top < leastBarsHeight || m_slots.width < leastBar || !m_groupsFit;
        m_keyBase = headEnd + headToBars;
    }

    void place();

private:
    double gutter() const;
    double topLabel() const
    {
        return m_figure.axis.ticks.empty() ? 0 : m_work.metrics.width(m_figure.axis.ticks.back().text, TextRole::Axis);
    }
    bool namesFit() const;
    void wrapGroups();
    /// Bars below zero have their values under them.
    double valueRoom() const { return m_figure.axis.low < 0 ? belowBar : 0; }
    double nameRoom() const { return valueRoom() + (m_namesFit ? nameBelow : 0); }
    double step() const { return m_slots.width * m_slots.count; }
    double groupMiddle(int group) const { return m_left + (group + 0.5) * step(); }
    double barMiddle(int group, int bar) const { return groupMiddle(group) + (bar - (m_bars - 1) / 2.0) * m_slots.width; }
    void placeBars(int group);
    void placeNames(int group);
    void placeLead(int group);
    void placeGroupName(int group);
    void placeKey();
    QRectF clearGround(QPointF base, const QString &words);
    void text(QPointF at, const QString &words, TextRole role, QRgb colour, int series = -1)
    {
        m_layout.texts.push_back({at, words, role, colour, Anchor::Middle, series});
    }

    const LayoutWork &m_work;
    const Figure &m_figure;
    Layout &m_layout;
    int m_groups;
    int m_bars;
    double m_left = 0;
    Slots m_slots;
    bool m_namesFit = true;
    bool m_groupsFit = true;
    qsizetype m_lines = 1; ///< under the bars: publication or release of each group
    std::vector<QStringList> m_groupLines;
    std::vector<qsizetype> m_nameLines; ///< how many of the lines are the name, before the date
    qsizetype m_leadLines = 1;          ///< over the bars
    std::vector<QStringList> m_leads;
    double m_keyBase = 0;
};

double ReleasePlacer::gutter() const
{
    double widest = 0;
    for (size_t i = 0; i + 1 < m_figure.axis.ticks.size(); ++i)
        widest = std::max(widest, m_work.metrics.width(m_figure.axis.ticks[i].text, TextRole::Axis));
    return std::max(yGutter, widest + 4);
}

// Under its bar each partner has the room of a slot, and those at the ends also half of the gap beside the group.
bool ReleasePlacer::namesFit() const
{
    const auto &series = m_figure.series;
    const auto width = [&](size_t i) { return m_work.metrics.width(series[i].name, TextRole::Axis); };
    double all = 0;
    for (size_t i = 0; i < series.size(); ++i) {
        all = std::max(all, width(i));
        if (i > 0 && (width(i - 1) + width(i)) / 2 + betweenWords > m_slots.width)
            return false;
    }
    return all + betweenWords <= m_slots.width * (m_slots.count - m_bars + 1);
}

void ReleasePlacer::wrapGroups()
{
    const double room = step() - betweenWords;
    const auto widthOf = [&](const QString &line) { return m_work.metrics.width(line, TextRole::Axis); };
    for (const FigureGroup &group : m_figure.groups) {
        QStringList lines = wrapped(group.name, room, widthOf);
        m_nameLines.push_back(lines.size());
        if (!group.date.isEmpty())
            lines += wrapped(group.date, room, widthOf);
        for (const QString &line : lines)
            m_groupsFit = m_groupsFit && widthOf(line) <= step();
        const auto leadWidth = [&](const QString &line) { return m_work.metrics.width(line, TextRole::LabelName); };
        m_leads.push_back(wrapped(group.lead, room, leadWidth));
        for (const QString &line : m_leads.back())
            m_groupsFit = m_groupsFit && leadWidth(line) <= step();
        m_leadLines = std::max(m_leadLines, m_leads.back().size());
        m_lines = std::max(m_lines, lines.size());
        m_groupLines.push_back(lines);
    }
}

void ReleasePlacer::placeBars(int group)
{
    const FigureGroup &drawn = m_figure.groups[size_t(group)];
    QRectF before; // the number beside it
    for (int i = 0; i < m_bars; ++i) {
        const double value = drawn.values[size_t(i)];
        if (std::isnan(value))
            continue;
        const double middle = barMiddle(group, i);
        const double half = m_slots.width * barShare / 2;
        const double end = m_layout.y(value);
        const double zero = m_layout.y(0);
        m_layout.bars.push_back(
            {QRectF(QPointF(middle - half, std::min(zero, end)), QPointF(middle + half, std::max(zero, end))), i, group, false});
        const double offset = m_layout.barSlots.left();
        m_layout.barPlaces.push_back(int(std::floor((middle - offset) / m_slots.width)));
        const double base = value < 0 ? end + belowBar : end - aboveBar;
        const QRectF ground = clearGround({middle, base}, drawn.texts[i]);
        m_layout.tooSmall = m_layout.tooSmall || ground.adjusted(2, 0, -2, 0).intersects(before);
        before = ground.adjusted(2, 0, -2, 0);
        // Only the number of the read-out's release can be followed to its source.
        text({middle, base}, drawn.texts[i], TextRole::LabelValue, m_figure.theme.text, drawn.counted ? i : -1);
    }
}

// Grid lines do not run through numbers.
QRectF ReleasePlacer::clearGround(QPointF base, const QString &words)
{
    const double half = m_work.metrics.width(words, TextRole::LabelValue) / 2 + 2;
    const QRectF box(base.x() - half, base.y() - 7.5, 2 * half, 9);
    m_layout.tints.push_back(
        {QPolygonF{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}, m_figure.theme.paper, 1});
    return box;
}

void ReleasePlacer::placeNames(int group)
{
    for (int i = 0; m_namesFit && i < m_bars; ++i) {
        const FigureSeries &series = m_figure.series[size_t(i)];
        if (std::isnan(m_figure.groups[size_t(group)].values[size_t(i)]))
            continue; // without a bar there is nothing to label
        text({barMiddle(group, i), m_layout.plot.bottom() + nameRoom()}, series.name, TextRole::Axis, series.ink);
    }
}

void ReleasePlacer::placeLead(int group)
{
    const FigureGroup &drawn = m_figure.groups[size_t(group)];
    if (drawn.lead.isEmpty())
        return;
    const QRgb ink = drawn.leader < 0 ? m_figure.theme.text : m_figure.series[size_t(drawn.leader)].ink;
    const QStringList &lines = m_leads[size_t(group)];
    double y = m_layout.plot.top() - leadAbove - double(lines.size() - 1) * lineLabelPitch;
    for (const QString &line : lines) {
        text({groupMiddle(group), y}, line, TextRole::LabelName, ink);
        y += lineLabelPitch;
    }
}

void ReleasePlacer::placeGroupName(int group)
{
    double y = m_layout.plot.bottom() + nameRoom() + groupBelow - (m_namesFit ? 2 : 4);
    const QStringList &lines = m_groupLines[size_t(group)];
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool date = i >= m_nameLines[size_t(group)];
        text({groupMiddle(group), y}, lines[i], TextRole::Axis, date ? m_figure.theme.muted : m_figure.theme.ink);
        y += groupLeading;
    }
}

// The last resort: adjacent names above the bars, each with its colour.
void ReleasePlacer::placeKey()
{
    double x = m_layout.margins.left();
    for (const FigureSeries &series : m_figure.series) {
        const QRectF box(x, m_keyBase - chip, chip, chip);
        m_layout.tints.push_back({QPolygonF{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}, series.fill, 1});
        x += chip + chipToName;
        m_layout.texts.push_back({{x, m_keyBase}, series.name, TextRole::LabelName, series.ink, Anchor::Start, -1});
        x += m_work.metrics.width(series.name, TextRole::LabelName) + keyBetween;
    }
}

void ReleasePlacer::place()
{
    // Shifted by half a slot if the numbers of bars and of slots in a group are not both even or odd.
    const double aside = (m_slots.count - m_bars) % 2 == 0 ? 0 : m_slots.width / 2;
    m_layout.barSlots = m_layout.plot.translated(-aside, 0);
    m_layout.barSlots.setWidth(m_layout.plot.width() + 2 * aside);
    m_layout.barSlotCount = m_groups * m_slots.count + (aside > 0 ? 1 : 0);
    m_layout.barWidth = barShare;
    placeValueAxis(m_work, {});
    for (int group = 0; group < m_groups; ++group) {
        placeBars(group);
        placeNames(group);
        placeLead(group);
        placeGroupName(group);
    }
    if (!m_namesFit)
        placeKey();
}

} // namespace

void placeReleases(const LayoutWork &work, double headEnd, double foot) { ReleasePlacer(work, headEnd, foot).place(); }

} // namespace tradestrata
