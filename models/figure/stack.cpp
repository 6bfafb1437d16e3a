// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/stack.h"

#include <algorithm>
#include <tuple>

namespace tradestrata {

namespace {

bool isGap(Blank blank)
{
    return blank == Blank::Missing || blank == Blank::NotYetPublished || blank == Blank::BeforeData;
}

// Where the next part goes: above what is already there, or below it when it is negative.
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

bool changesSign(double a, double b)
{
    return (a < 0 && b > 0) || (a > 0 && b < 0);
}

/// One piece of a stack, from a period to the next.
class PieceBuilder
{
public:
    PieceBuilder(const Sums &sums, int period, std::vector<BandPiece> &out)
        : m_sums(sums)
        , m_period(period)
        , m_series(out.size() / 2)
        , m_out(out)
    {
    }

    // A band needs a value at both ends, else its dollars stay in others.
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
        BandPiece &piece = m_out[band];
        std::tie(piece.leftLow, piece.leftHigh) = m_left.put(left, below);
        std::tie(piece.rightLow, piece.rightHigh) = m_right.put(right, below);
        piece.drawn = true;
    }

    const Sums &m_sums;
    int m_period;
    size_t m_series;
    std::vector<BandPiece> &m_out;
    Pile m_left;
    Pile m_right;
};

// Where no band has two parts, there are as many bands as series.
void dropSecond(BandStack &stack)
{
    std::vector<BandPiece> first;
    for (int piece = 0; piece < stack.pieces; ++piece)
        first.insert(first.end(), stack.edges.begin() + piece * stack.bands, stack.edges.begin() + piece * stack.bands + stack.series);
    stack.edges = std::move(first);
    stack.bands = stack.series;
}

} // namespace

BandStack stackBands(const Sums &sums, bool withOthers)
{
    BandStack stack;
    stack.series = int(sums.shown.size()) + (withOthers ? 1 : 0);
    stack.bands = 2 * stack.series;
    stack.pieces = std::max(0, sums.total.size() - 1);
    stack.edges.resize(size_t(stack.bands * stack.pieces));
    std::vector<BandPiece> both;
    bool anySecond = false;
    for (int piece = 0; piece < stack.pieces; ++piece) {
        const bool gap = std::ranges::any_of(sums.shown, [&](const Column &column) {
            return isGap(column.at(piece).blank) || isGap(column.at(piece + 1).blank);
        });
        if (gap)
            continue;
        both.assign(size_t(stack.bands), {});
        PieceBuilder(sums, piece, both).build(withOthers);
        anySecond = anySecond || std::any_of(both.begin() + stack.series, both.end(), [](const BandPiece &part) { return part.drawn; });
        std::ranges::copy(both, stack.edges.begin() + piece * stack.bands);
    }
    if (!anySecond)
        dropSecond(stack);
    return stack;
}

double BandStack::low() const
{
    double low = 0;
    for (const BandPiece &piece : edges)
        low = std::min({low, piece.leftLow, piece.rightLow});
    return low;
}

double BandStack::high() const
{
    double high = 0;
    for (const BandPiece &piece : edges)
        high = std::max({high, piece.leftHigh, piece.rightHigh});
    return high;
}

} // namespace tradestrata
