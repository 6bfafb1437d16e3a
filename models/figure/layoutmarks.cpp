// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/layoutparts.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace tradestrata {

namespace {

constexpr double ringRadius = 3.6;
constexpr double ringWidth = 0.8;
constexpr double dropWidth = 0.5;
constexpr double besideDrop = 8;
constexpr double noteMargin = 1.5;
constexpr double farthestNote = 90; // from its ring
constexpr size_t mostNotes = 6;
constexpr double nearTieStrength = 0.2;
constexpr double nearTieHalf = 3;    // height on each side of a shared rank
constexpr double leastTieWidth = 3;

QPolygonF ring(QPointF centre)
{
    constexpr int corners = 32;
    QPolygonF polygon;
    for (int i = 0; i <= corners; ++i) {
        const double angle = 2 * 3.14159265358979323846 * i / corners;
        polygon.append(centre + ringRadius * QPointF(std::cos(angle), std::sin(angle)));
    }
    return polygon;
}

// A place between periods.
double xAt(const Layout &layout, double place)
{
    const auto left = size_t(place);
    if (left + 1 >= layout.x.size())
        return layout.x.back();
    return layout.x[left] + (place - double(left)) * (layout.x[left + 1] - layout.x[left]);
}

// From a ring up to the top of its note.
QRectF threadOf(QPointF mark, const QRectF &note)
{
    return QRectF(QPointF(mark.x() - 1, note.top() + 1), QPointF(mark.x() + 1, mark.y() - ringRadius));
}

bool isAbove(QPointF mark, const QRectF &note) { return note.bottom() < mark.y() - ringRadius + 0.01; }

// Whether a thread from the ring to its note crosses no other note.
bool threadIsFree(QPointF mark, const QRectF &note, const std::vector<QRectF> &notes)
{
    const QRectF thread = threadOf(mark, note);
    return isAbove(mark, note) && std::ranges::none_of(notes, [&](const QRectF &other) { return other.intersects(thread); });
}

/// What notes must not cover: rings, drop lines and threads, and each other.
struct Taken
{
    std::vector<QRectF> strokes;
    std::vector<QRectF> notes;
};

// The box of a two-line note where it covers no line and no other note; null when there is no such place.
QRectF roomFor(const LayoutWork &work, QPointF mark, QSizeF size, const Taken &taken, bool withThread)
{
    const QRectF plot = work.layout.plot;
    constexpr double pitch = 6;
    const double above = mark.y() - ringRadius - size.height();
    const double below = mark.y() + ringRadius;
    for (double away = 0; away <= farthestNote; away += pitch) { // the nearest first, above before below
        for (const QPointF corner : {QPointF(mark.x() - besideDrop - size.width(), above - away), QPointF(mark.x() + besideDrop, above - away),
                                     QPointF(mark.x() - besideDrop - size.width(), below + away), QPointF(mark.x() + besideDrop, below + away)}) {
            const QRectF box(corner, size);
            const QRectF wide = box.adjusted(-noteMargin, -noteMargin, noteMargin, noteMargin);
            const bool inside = box.left() >= plot.left() && box.right() <= plot.right() && box.top() >= plot.top()
                                && box.bottom() <= plot.bottom() - noteMargin;
            const auto overlaps = [&](const QRectF &other) { return other.intersects(wide); };
            if (inside && std::ranges::none_of(taken.strokes, overlaps) && std::ranges::none_of(taken.notes, overlaps)
                && linesIn(work, wide) == 0 && (!withThread || !isAbove(mark, box) || threadIsFree(mark, box, taken.notes)))
                return box;
        }
    }
    return {};
}

} // namespace

int linesIn(const LayoutWork &work, const QRectF &box)
{
    const auto &x = work.layout.x;
    // The pieces that come within the box in x.
    const auto from = std::max<std::ptrdiff_t>(0, std::ranges::lower_bound(x, box.left()) - x.begin() - 1);
    const auto to = std::min<std::ptrdiff_t>(std::ptrdiff_t(x.size()) - 1, std::ranges::upper_bound(x, box.right()) - x.begin());
    const std::array edges{QLineF(box.topLeft(), box.bottomRight()), QLineF(box.bottomLeft(), box.topRight())};
    int count = 0;
    for (const FigureSeries &series : work.figure.series) {
        bool inside = false;
        for (auto i = from; i < to && !inside; ++i) {
            if (series.drawn.at(int(i)).isBlank() || series.drawn.at(int(i) + 1).isBlank())
                continue;
            const QPointF left(x[size_t(i)], work.layout.y(series.drawn.values[size_t(i)]));
            const QPointF right(x[size_t(i) + 1], work.layout.y(series.drawn.values[size_t(i) + 1]));
            const QLineF piece(left, right);
            inside = box.contains(left) || box.contains(right) || std::ranges::any_of(edges, [&](const QLineF &edge) {
                return piece.intersects(edge, nullptr) == QLineF::BoundedIntersection;
            });
        }
        count += inside ? 1 : 0;
    }
    return count;
}

void placeDatedMarks(const LayoutWork &work)
{
    const Figure &figure = work.figure;
    Layout &layout = work.layout;
    Taken taken;
    for (const DatedMark &mark : figure.marks) {
        const QPointF at(xAt(layout, mark.place), layout.y(mark.value));
        const double foot = figure.axis.low <= 0 ? layout.y(0) : layout.plot.bottom();
        layout.above.push_back({QPolygonF{{at.x(), at.y() + ringRadius}, {at.x(), foot}}, dropWidth, figure.theme.axis, false,
                                {1.2, 1.6}});
        layout.above.push_back({ring(at), ringWidth, figure.theme.ink, true, {}});
        taken.strokes.push_back(QRectF(at.x() - 1, at.y() - ringRadius, 2, foot - at.y() + ringRadius));
    }
    // Of many the newest have their dates.
    const auto skipped = std::ptrdiff_t(figure.marks.size() - std::min(mostNotes, figure.marks.size()));
    for (auto mark = figure.marks.begin() + skipped; mark != figure.marks.end(); ++mark) {
        const QPointF at(xAt(layout, mark->place), layout.y(mark->value));
        const double leading = styleOf(TextRole::Note).leading;
        const double width = std::max(work.metrics.width(mark->date, TextRole::Period), work.metrics.width(mark->text, TextRole::Note));
        QRectF box = roomFor(work, at, {width, 2 * leading}, taken, true);
        if (box.isNull())
            box = roomFor(work, at, {width, 2 * leading}, taken, false);
        if (box.isNull())
            continue;
        if (threadIsFree(at, box, taken.notes)) {
            layout.above.push_back({QPolygonF{{at.x(), at.y() - ringRadius}, {at.x(), box.top() + 1}}, dropWidth, figure.theme.axis,
                                    false, {1.2, 1.6}});
            taken.strokes.push_back(threadOf(at, box));
        }
        taken.notes.push_back(box);
        const bool right = box.left() > at.x();
        const double x = right ? box.left() : box.right();
        const Anchor anchor = right ? Anchor::Start : Anchor::End;
        layout.texts.push_back({{x, box.top() + 7.2}, mark->date, TextRole::Period, figure.theme.ink, anchor, -1});
        layout.texts.push_back({{x, box.top() + 7.2 + leading}, mark->text, TextRole::Note, figure.theme.text, anchor, -1});
    }
}

void placeNearTies(const LayoutWork &work)
{
    Layout &layout = work.layout;
    if (layout.x.empty())
        return;
    const double half = layout.x.size() < 2 ? leastTieWidth : std::max(leastTieWidth, layout.x[1] - layout.x[0]) / 2;
    for (const NearTie &tie : work.figure.nearTies) {
        const double spread = tie.upper == tie.lower ? nearTieHalf : 0;
        const QRectF box(QPointF(layout.x[size_t(tie.first)] - half, layout.y(tie.upper) - spread),
                         QPointF(layout.x[size_t(tie.last)] + half, layout.y(tie.lower) + spread));
        const QRectF cut = box.intersected(layout.plot);
        layout.tints.push_back({QPolygonF{cut.topLeft(), cut.topRight(), cut.bottomRight(), cut.bottomLeft()},
                                work.figure.theme.axis, nearTieStrength});
    }
}

} // namespace tradestrata
