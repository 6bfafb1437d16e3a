// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/stack.h"

#include <algorithm>
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

/// One segment of a stack, from one period to the next.
class SegmentBuilder
{
public:
    SegmentBuilder(const Sums &sums, int period, std::vector<BandSegment> &out)
        : m_sums(sums)
        , m_period(period)
        , m_series(out.size() / 2)
        , m_out(out)
    {
    }

    // A band needs a value at both ends; otherwise its dollars stay in others.
    void build(bool withOthers)
    {
        const size_t n = m_sums.shown.size();
        Cell othersLeft = m_sums.others.at(m_period);
        Cell othersRight = m_sums.others.at(m_period + 1);
        for (size_t band = 0; band < n; ++band) {
            const Cell a = m_sums.shown[band].at(m_period);
            const Cell b = m_sums.shown[band].at(m_period + 1);
            if (!a.isBlank() && !b.isBlank()) {
                place(band, a.value, b.value);
                continue;
            }
            othersLeft.value += a.isBlank() ? 0 : a.value;
            othersRight.value += b.isBlank() ? 0 : b.value;
        }
        if (withOthers && !othersLeft.isBlank() && !othersRight.isBlank())
            place(n, othersLeft.value, othersRight.value);
    }

private:
    void place(size_t series, double left, double right)
    {
        if (changesSign(left, right)) {
            put(series, std::max(left, 0.0), std::max(right, 0.0), false);
            put(series + m_series, std::min(left, 0.0), std::min(right, 0.0), true);
        } else {
            put(series, left, right, left + right < 0);
        }
    }
    void put(size_t band, double left, double right, bool below)
    {
        BandSegment &segment = m_out[band];
        std::tie(segment.leftLow, segment.leftHigh) = m_left.put(left, below);
        std::tie(segment.rightLow, segment.rightHigh) = m_right.put(right, below);
        segment.drawn = true;
    }

    const Sums &m_sums;
    int m_period;
    size_t m_series;
    std::vector<BandSegment> &m_out;
    Pile m_left;
    Pile m_right;
};

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
    stack.segments = std::max(0, sums.total.size() - 1);
    stack.edges.resize(size_t(stack.bands * stack.segments));
    std::vector<BandSegment> both;
    bool anySecond = false;
    for (int segment = 0; segment < stack.segments; ++segment) {
        const bool gap = std::ranges::any_of(sums.shown, [&](const Column &column) {
            return isGap(column.at(segment).blank) || isGap(column.at(segment + 1).blank);
        });
        if (gap)
            continue;
        both.assign(size_t(stack.bands), {});
        SegmentBuilder(sums, segment, both).build(withOthers);
        anySecond = anySecond
                    || std::any_of(both.begin() + stack.series, both.end(), [](const BandSegment &part) { return part.drawn; });
        std::ranges::copy(both, stack.edges.begin() + segment * stack.bands);
    }
    if (!anySecond)
        dropSecond(stack);
    return stack;
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
