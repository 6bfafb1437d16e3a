// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/stack.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tradestrata {

namespace {

bool isGap(Blank blank) { return blank == Blank::Missing || blank == Blank::NotYetPublished || blank == Blank::BeforeData; }

// Where the next part goes: above the existing ones, or below them if it is negative.
struct Pile
{
    double up = 0;
    double down = 0;
    std::pair<double, double> put(double value, bool below)
    {
        double &edge = below ? down : up;
        const double from = edge;
        edge += value;
        return {std::min(from, edge), std::max(from, edge)};
    }
};

bool changesSign(double a, double b) { return (a < 0 && b > 0) || (a > 0 && b < 0); }

/// What a band adds to the stack from one place to another.
struct Layer
{
    size_t band;
    double left, right;
    bool below; ///< of zero
};

/// The layers of a stack, period by period. A band with parts on both sides of zero has its second one `series` later.
class LayerMaker
{
public:
    LayerMaker(const Sums &sums, bool withOthers)
        : m_sums(sums)
        , m_withOthers(withOthers)
    {
    }
    int periods() const { return m_sums.total.size(); }

    /// Nothing can be stacked there: a part of it is missing.
    bool isGap(int period) const
    {
        const auto lacks = [&](const Column &column) { return tradestrata::isGap(column.at(period).blank); };
        return period < 0 || period >= periods() || std::ranges::any_of(m_sums.shown, lacks);
    }
    bool joins(int period) const { return !isGap(period) && !isGap(period + 1); }

    /// From a period to the next. A band needs a value at both ends; otherwise its dollars stay in others.
    std::vector<Layer> between(int period) const
    {
        std::vector<Layer> layers;
        Cell left = m_sums.others.at(period);
        Cell right = m_sums.others.at(period + 1);
        for (size_t band = 0; band < m_sums.shown.size(); ++band) {
            const Cell a = m_sums.shown[band].at(period);
            const Cell b = m_sums.shown[band].at(period + 1);
            if (!a.isBlank() && !b.isBlank()) {
                add(layers, band, a.value, b.value);
                continue;
            }
            left.value += a.isBlank() ? 0 : a.value;
            right.value += b.isBlank() ? 0 : b.value;
        }
        if (hasOthers(period) && hasOthers(period + 1))
            add(layers, m_sums.shown.size(), left.value, right.value);
        return layers;
    }

    /// Half a period beside it, level: all of the period, or only others, which is alone there.
    std::vector<Layer> block(int period) const
    {
        std::vector<Layer> layers;
        for (size_t band = 0; band < m_sums.shown.size(); ++band) {
            const Cell cell = m_sums.shown[band].at(period);
            if (!cell.isBlank())
                add(layers, band, cell.value, cell.value);
        }
        if (hasOthers(period))
            add(layers, m_sums.shown.size(), m_sums.others.at(period).value, m_sums.others.at(period).value);
        return layers;
    }
    Layer othersBlock(int period, int toward) const
    {
        double value = m_sums.others.at(period).value;
        for (const Column &column : m_sums.shown) {
            if (!column.at(period).isBlank() && column.at(toward).isBlank())
                value += column.at(period).value;
        }
        return {m_sums.shown.size(), value, value, value < 0};
    }

    bool isAlone(int period) const { return !isGap(period) && !joins(period - 1) && !joins(period); }
    bool othersAreAlone(int period) const
    {
        return hasOthers(period) && !isGap(period) && !isAlone(period) && !hasOthers(period - 1) && !hasOthers(period + 1);
    }

private:
    bool hasOthers(int period) const
    {
        return m_withOthers && period >= 0 && period < periods() && !m_sums.others.at(period).isBlank();
    }
    void add(std::vector<Layer> &layers, size_t band, double left, double right) const
    {
        if (changesSign(left, right)) {
            const size_t series = m_sums.shown.size() + (m_withOthers ? 1 : 0);
            layers.push_back({band, std::max(left, 0.0), std::max(right, 0.0), false});
            layers.push_back({band + series, std::min(left, 0.0), std::min(right, 0.0), true});
        } else {
            layers.push_back({band, left, right, left + right < 0});
        }
    }

    const Sums &m_sums;
    bool m_withOthers;
};

void pile(BandStack &stack, BandSpan span, const std::vector<Layer> &layers)
{
    stack.spans.push_back(span);
    ++stack.segments;
    stack.edges.resize(stack.edges.size() + size_t(stack.bands));
    BandSegment *segment = stack.edges.data() + stack.edges.size() - stack.bands;
    Pile left, right;
    for (const Layer &layer : layers) {
        BandSegment &edge = segment[layer.band];
        std::tie(edge.leftLow, edge.leftHigh) = left.put(layer.left, layer.below);
        std::tie(edge.rightLow, edge.rightHigh) = right.put(layer.right, layer.below);
        edge.drawn = true;
    }
}

// One half of the layers of a segment.
std::vector<Layer> half(std::vector<Layer> layers, bool first)
{
    for (Layer &layer : layers)
        (first ? layer.right : layer.left) = (layer.left + layer.right) / 2;
    return layers;
}

// From a period to the next, in one piece, or in two if one of them is a block there.
void addSegment(BandStack &stack, const LayerMaker &maker, int period)
{
    const double middle = period + 0.5;
    const bool joins = maker.joins(period);
    const auto isBlock = [&](int at) { return maker.isAlone(at) || maker.othersAreAlone(at); };
    const std::vector<Layer> layers = joins ? maker.between(period) : std::vector<Layer>();
    if (!isBlock(period) && !isBlock(period + 1)) {
        pile(stack, {double(period), double(period + 1)}, layers);
        return;
    }
    const auto piece = [&](int at, int other) {
        if (maker.isAlone(at))
            return maker.block(at);
        std::vector<Layer> part = half(layers, at < other);
        if (joins && maker.othersAreAlone(at))
            part.push_back(maker.othersBlock(at, other));
        return part;
    };
    pile(stack, {double(period), middle}, piece(period, period + 1));
    pile(stack, {middle, double(period + 1)}, piece(period + 1, period));
}

// If no band has two parts, there are as many bands as series.
void dropSecond(BandStack &stack)
{
    std::vector<BandSegment> first;
    for (int segment = 0; segment < stack.segments; ++segment)
        first.insert(first.end(), stack.edges.begin() + segment * stack.bands,
                     stack.edges.begin() + segment * stack.bands + stack.series);
    stack.edges = std::move(first);
    stack.bands = stack.series;
}

} // namespace

BandStack stackBands(const Sums &sums, bool withOthers)
{
    BandStack stack;
    stack.series = int(sums.shown.size()) + (withOthers ? 1 : 0);
    stack.bands = 2 * stack.series;
    const LayerMaker maker(sums, withOthers);
    if (maker.periods() == 1 && maker.isAlone(0))
        pile(stack, {-0.5, 0.5}, maker.block(0));
    for (int period = 0; period + 1 < maker.periods(); ++period)
        addSegment(stack, maker, period);
    bool anySecond = false;
    for (int segment = 0; segment < stack.segments; ++segment) {
        for (int band = stack.series; band < stack.bands; ++band)
            anySecond = anySecond || stack.at(segment, band).drawn;
    }
    if (!anySecond)
        dropSecond(stack);
    return stack;
}

double positionOf(double place, const std::vector<double> &x, double alone)
{
    if (x.size() < 2)
        return x.empty() ? 0 : x.front() + place * alone;
    const size_t left = size_t(std::clamp(int(std::floor(place)), 0, int(x.size()) - 2));
    if (place == double(left + 1))
        return x[left + 1];
    return x[left] + (place - double(left)) * (x[left + 1] - x[left]);
}

double BandStack::low() const
{
    double low = 0;
    for (const BandSegment &segment : edges)
        low = std::min({low, segment.leftLow, segment.rightLow});
    return low;
}

double BandStack::high() const
{
    double high = 0;
    for (const BandSegment &segment : edges)
        high = std::max({high, segment.leftHigh, segment.rightHigh});
    return high;
}

} // namespace tradestrata
