// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/stack.h"

#include <algorithm>

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
    std::pair<double, double> put(double value)
    {
        double &edge = value >= 0 ? up : down;
        const double from = edge;
        edge += value;
        return {std::min(from, edge), std::max(from, edge)};
    }
};

// The bands of one piece: a band needs a value at both ends, else its dollars stay in others.
void stackPiece(const Sums &sums, bool withOthers, int period, BandPiece *out)
{
    const size_t n = sums.shown.size();
    Cell othersLeft = sums.others.at(period);
    Cell othersRight = sums.others.at(period + 1);
    Pile left;
    Pile right;
    const auto place = [&](size_t band, double leftValue, double rightValue) {
        std::tie(out[band].leftLow, out[band].leftHigh) = left.put(leftValue);
        std::tie(out[band].rightLow, out[band].rightHigh) = right.put(rightValue);
        out[band].drawn = true;
    };
    for (size_t band = 0; band < n; ++band) {
        const Cell a = sums.shown[band].at(period);
        const Cell b = sums.shown[band].at(period + 1);
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

} // namespace

BandStack stackBands(const Sums &sums, bool withOthers)
{
    BandStack stack;
    stack.bands = int(sums.shown.size()) + (withOthers ? 1 : 0);
    stack.pieces = std::max(0, sums.total.size() - 1);
    stack.edges.resize(size_t(stack.bands * stack.pieces));
    for (int piece = 0; piece < stack.pieces; ++piece) {
        const bool gap = std::ranges::any_of(sums.shown, [&](const Column &column) {
            return isGap(column.at(piece).blank) || isGap(column.at(piece + 1).blank);
        });
        if (!gap)
            stackPiece(sums, withOthers, piece, stack.edges.data() + piece * stack.bands);
    }
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
