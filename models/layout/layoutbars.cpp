// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/labelplaces.h"
#include "models/layout/layoutparts.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

constexpr double separator = 0.5;
constexpr double partGap = 1.3;
constexpr double thickEnough = 3; ///< of a gap, for a segment beside it
constexpr double bracketFrom = 3;
constexpr double bracketTo = 6;
constexpr double besideBars = 7;
constexpr double capHeight = 0.71; ///< of the size, Roboto
constexpr double spare = 1;
constexpr double partNameBelowTop = 11;

} // namespace

bool placeValueInside(const LayoutWork &work, const BarItem &bar, const QString &text)
{
    const double width = work.metrics.width(text, TextRole::BarValue);
    const double height = styleOf(TextRole::BarValue).size * capHeight;
    if (bar.rect.width() < width + 2 * spare || bar.rect.height() < height + 2 * spare)
        return false;
    const QRgb fill = work.figure.series[size_t(bar.series)].fill;
    work.layout.texts.push_back({{bar.rect.center().x() - width / 2, bar.rect.center().y() + height / 2},
                                 text,
                                 TextRole::BarValue,
                                 textOn(fill),
                                 Anchor::Start,
                                 bar.series});
    return true;
}

namespace {

// Stacks the parts of one bar up from zero (down if negative) and remembers where each part of the newest ends.
class BarBuilder
{
public:
    BarBuilder(const LayoutWork &work, int period)
        : m_work(&work)
        , m_period(period)
    {
    }
    double solidTop() const { return m_solidTop; }
    double top() const { return m_up; }

    void build()
    {
        add(m_work->figure.solid, false);
        m_solidTop = m_up;
        add(m_work->figure.rest, true);
        separate(m_upward, m_up > m_solidTop && m_solidTop > 0);
        separate(m_downward, false);
    }

private:
    void add(const BarPart &part, bool hatched)
    {
        for (size_t s = 0; s < part.values.size(); ++s) {
            const double value = part.values[s][size_t(m_period)];
            if (std::isnan(value) || value == 0)
                continue;
            double &end = value > 0 ? m_up : m_down;
            const double from = end;
            end += value;
            const Layout &layout = m_work->layout;
            const double width = layout.barSlots.width() / double(layout.x.size()) * layout.barWidth;
            const double left = layout.x[size_t(m_period)] - width / 2;
            const QRectF rect(QPointF(left, layout.y(std::max(from, end))), QPointF(left + width, layout.y(std::min(from, end))));
            m_work->layout.bars.push_back({rect, int(s), m_period, hatched});
            (value > 0 ? m_upward : m_downward).push_back(m_work->layout.bars.back());
        }
    }

    // Between two segments, never at an end of the pile: a gap takes nothing of the sum, and of no segment much.
    void separate(const std::vector<BarItem> &pile, bool hasParts)
    {
        const auto isThick = [](double length, double gap) { return length >= thickEnough * gap; };
        const double solidTop = m_work->layout.y(m_solidTop);
        const bool partsApart = hasParts && isThick(pile.front().rect.bottom() - solidTop, partGap)
                                && isThick(solidTop - pile.back().rect.top(), partGap);
        for (size_t i = 1; i < pile.size(); ++i) {
            const QRectF &before = pile[i - 1].rect, &after = pile[i].rect;
            const double y = after.top() < before.top() ? before.top() : after.top();
            if (partsApart && pile[i].hatched != pile[i - 1].hatched)
                line(before, y, partGap);
            else if (isThick(before.height(), separator) && isThick(after.height(), separator))
                line(before, y, separator);
        }
    }
    void line(const QRectF &rect, double y, double width)
    {
        m_work->layout.above.push_back(
            {QPolygonF{{rect.left(), y}, {rect.right(), y}}, width, m_work->figure.theme.paper, false, {}});
    }

    const LayoutWork *m_work;
    int m_period;
    double m_up = 0;
    double m_down = 0;
    double m_solidTop = 0;
    std::vector<BarItem> m_upward, m_downward; // from zero on
};

struct SideLabel
{
    QStringList lines;
    QString value;
    TextRole role = TextRole::LabelName;
    QRgb colour = 0;
    int series = -1;
    double middle = 0;
};

void placeBracket(const LayoutWork &work, double from, double to)
{
    const double x = work.layout.plot.right();
    work.layout.above.push_back(
        {QPolygonF{{x + bracketFrom, from}, {x + bracketTo, from}, {x + bracketTo, to}, {x + bracketFrom, to}},
         separator,
         work.figure.theme.muted,
         true,
         {}});
}

std::vector<SideLabel> seriesLabels(const LayoutWork &work)
{
    std::vector<SideLabel> labels;
    const std::vector<BarItem> bars = work.layout.bars;
    const bool solid = std::ranges::any_of(bars,
                                           [&](const BarItem &bar) { return bar.period == work.figure.newest && !bar.hatched; });
    for (const BarItem &bar : bars) {
        if (bar.period != work.figure.newest || bar.hatched == solid) // an incomplete quarter is entirely hatched
            continue;
        const FigureSeries &series = work.figure.series[size_t(bar.series)];
        const BarPart &part = solid ? work.figure.solid : work.figure.rest;
        const QString value = part.newestTexts[size_t(bar.series)];
        const bool inside = solid && series.compared && placeValueInside(work, bar, value);
        labels.push_back(
            {{series.name}, inside ? QString() : value, TextRole::LabelName, series.ink, bar.series, bar.rect.center().y()});
    }
    return labels;
}

void addPartLabels(const LayoutWork &work, const BarBuilder &newest, std::vector<SideLabel> &labels)
{
    const Layout &layout = work.layout;
    const double base = layout.y(0) - 0.6;
    const double solidTop = layout.y(newest.solidTop());
    const double top = layout.y(newest.top());
    if (!work.figure.solid.name.isEmpty()) { // an incomplete quarter is entirely hatched
        placeBracket(work, base, solidTop + 1.2);
        labels.push_back({{work.figure.solid.name}, {}, TextRole::Period, work.figure.theme.ink, -1, solidTop + partNameBelowTop});
    }
    if (solidTop - top < 2)
        return;
    placeBracket(work, solidTop - 1.2, top + 0.4);
    const double room = layout.paper.size.width() - layout.margins.right() - layout.plot.right() - besideBracket;
    const auto widthOf = [&](const QString &text) { return work.metrics.width(text, TextRole::Axis); };
    labels.push_back(
        {wrapped(work.figure.rest.name, room, widthOf), {}, TextRole::Axis, work.figure.theme.text, -1, (solidTop + top) / 2});
}

void placeSideLabel(const LayoutWork &work, const SideLabel &label, double x, double middle)
{
    const double leading = styleOf(label.role).leading;
    double y = middle + labelBaseline - (double(label.lines.size()) - 1) * leading / 2;
    for (const QString &text : label.lines) {
        work.layout.texts.push_back({{x, y}, text, label.role, label.colour, Anchor::Start, label.series});
        y += leading;
    }
    if (!label.value.isEmpty()) {
        const double width = work.metrics.width(label.lines.first(), label.role) + wordSpace(work.metrics);
        work.layout.texts.push_back({{x + width, middle + labelBaseline},
                                     label.value,
                                     TextRole::LabelValue,
                                     work.figure.theme.text,
                                     Anchor::Start,
                                     label.series});
    }
}

} // namespace

void placeBars(const LayoutWork &work)
{
    Layout &layout = work.layout;
    const Figure &figure = work.figure;
    BarBuilder newest(work, figure.newest);
    for (int p = 0; p < int(figure.periods.size()); ++p) {
        BarBuilder builder(work, p);
        builder.build();
        if (p == figure.newest)
            newest = builder;
    }
    if (figure.newest < 0)
        return;
    std::vector<SideLabel> labels = seriesLabels(work);
    const bool parts = !figure.rest.name.isEmpty();
    if (parts)
        addPartLabels(work, newest, labels);
    const double room = layout.plot.height() + lineLabelPitch;
    const auto height = [](const SideLabel &label) {
        return lineLabelPitch + (double(label.lines.size()) - 1) * styleOf(label.role).leading;
    };
    double needed = 0;
    for (const SideLabel &label : labels)
        needed += height(label);
    while (needed > room) {
        // The last in the drawing order is left out first; others and the parts stay.
        const auto last = std::ranges::max_element(labels, {}, [&](const SideLabel &label) {
            const bool partner = label.series >= 0 && figure.series[size_t(label.series)].kind != SeriesKind::Others;
            return partner ? label.series : -1;
        });
        needed -= height(*last);
        layout.droppedLabels.append(last->series);
        labels.erase(last);
    }
    std::ranges::stable_sort(labels, {}, &SideLabel::middle);
    std::vector<LabelWish> wishes;
    for (const SideLabel &label : labels)
        wishes.push_back({label.middle, height(label)});
    const auto places = placeLabels(wishes, layout.plot.top() - lineLabelPitch / 2, layout.plot.bottom() + lineLabelPitch / 2);
    const double x = layout.plot.right() + (parts ? besideBracket : besideBars);
    for (size_t k = 0; k < labels.size(); ++k)
        placeSideLabel(work, labels[k], x, places[k]);
    if (!parts && !places.empty()) {
        layout.texts.push_back({{x, places.front() + labelBaseline - headAbove},
                                figure.columnHead,
                                TextRole::Source,
                                figure.theme.muted,
                                Anchor::Start,
                                -1});
    }
}

namespace {

constexpr double leastGap = 0.75;  // between two bars: a pixel at 96 dots per inch
constexpr double leastStep = 1.75; // below this, bars touch: they and their gaps would be too fine to see

} // namespace

void placeMonthBars(const LayoutWork &work)
{
    Layout &layout = work.layout;
    if (layout.x.empty())
        return;
    const double step = layout.plot.width() / double(layout.x.size());
    layout.barWidth = work.figure.monthsTouch || step < leastStep ? 1 : std::min(layout.barWidth, 1 - leastGap / step);
    const double width = layout.barWidth * step;
    for (int s = 0; s < int(work.figure.series.size()); ++s) {
        const FigureSeries &series = work.figure.series[size_t(s)];
        for (int i = 0; series.bars && i < series.drawn.size(); ++i) {
            if (series.drawn.at(i).isBlank())
                continue;
            const QPointF foot(layout.x[size_t(i)] - width / 2, layout.y(0));
            const QPointF end(foot.x() + width, layout.y(series.drawn.values[size_t(i)]));
            layout.bars.push_back({QRectF(foot, end).normalized(), s, i, false});
        }
    }
}

} // namespace tradestrata
