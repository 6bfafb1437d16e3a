// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/layoutparts.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

namespace tradestrata {

namespace {

constexpr double ringRadius = 3.6;
constexpr double ringWidth = 0.8;
constexpr double dropWidth = 0.5;
constexpr double besideDrop = 8;
constexpr double noteMargin = 1.5;
constexpr double farthestNote = 120; // from its ring
constexpr double noteBaseline = 7.2; // from the top of a note
constexpr double nearTieStrength = 0.2;
constexpr double nearTieHalf = 3; // height on each side of a shared rank
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

// A position between periods.
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

enum class Side { Nearest, Left, Right };

/// How notes are placed: which comes first, and whether it keeps to one side of its ring.
struct NoteStrategy
{
    bool newestFirst = false;
    Side side = Side::Nearest;
};

/// Finds room for the dates of crossings, one after the other: the nearest position that covers nothing.
class NotePlaces
{
public:
    NotePlaces(const LayoutWork &work, NoteStrategy strategy)
        : m_work(work)
        , m_strategy(strategy)
    {
    }
    void keepFree(const QRectF &stroke) { m_strokes.push_back(stroke); }
    /// The box of the note, null if there is no room; preferably with a thread to its ring.
    QRectF place(QPointF mark, QSizeF size)
    {
        Room best;
        for (double away = 0; away <= farthestNote && (best.box.isNull() || best.cost > withoutThread); away += notePitch) {
            const Room room = roomAt(mark, size, away);
            if (best.box.isNull() || (!room.box.isNull() && room.cost < best.cost))
                best = room;
        }
        m_cost += best.cost;
        if (best.box.isNull())
            return {};
        if (threadIsFree(mark, best.box, m_notes))
            m_strokes.push_back(threadOf(mark, best.box));
        m_notes.push_back(best.box);
        return best.box;
    }
    /// Of two strategies the one with the lower cost is better.
    double cost() const { return m_cost; }

private:
    static constexpr double notePitch = 6;
    static constexpr double withoutThread = 200;
    static constexpr double withoutNote = 1000;

    /// A free box and its cost.
    struct Room
    {
        QRectF box;
        double cost = withoutNote;
    };

    // Above before below, at this distance from the ring.
    Room roomAt(QPointF mark, QSizeF size, double away) const
    {
        Room best;
        const double left = mark.x() - besideDrop - size.width();
        const double right = mark.x() + besideDrop;
        for (const double top : {mark.y() - ringRadius - size.height() - away, mark.y() + ringRadius + away}) {
            for (const double x : {m_strategy.side == Side::Right ? right : left, m_strategy.side == Side::Left ? left : right}) {
                const QRectF box(QPointF(x, top), size);
                if (!isFree(box))
                    continue;
                const bool joined = !isAbove(mark, box) || threadIsFree(mark, box, m_notes);
                const double cost = away + (joined ? 0 : withoutThread);
                if (cost < best.cost)
                    best = {box, cost};
            }
        }
        return best;
    }
    bool isFree(const QRectF &box) const
    {
        const QRectF wide = box.adjusted(-noteMargin, -noteMargin, noteMargin, noteMargin);
        const QRectF plot = m_work.layout.plot;
        const bool inside = box.left() >= plot.left() && box.right() <= plot.right() && box.top() >= plot.top()
                            && box.bottom() <= plot.bottom() - noteMargin;
        const auto overlaps = [&](const QRectF &other) { return other.intersects(wide); };
        return inside && std::ranges::none_of(m_strokes, overlaps) && std::ranges::none_of(m_notes, overlaps)
               && linesIn(m_work, wide, 1) == 0;
    }

    const LayoutWork &m_work;
    NoteStrategy m_strategy;
    std::vector<QRectF> m_strokes; // rings, drop lines and threads
    std::vector<QRectF> m_notes;
    double m_cost = 0;
};

QPointF pointOf(const Layout &layout, const DatedMark &mark) { return {xAt(layout, mark.place), layout.y(mark.value)}; }

// Where the line from a ring down, or up, to zero ends.
double footOf(const LayoutWork &work) { return work.figure.axis.low <= 0 ? work.layout.y(0) : work.layout.plot.bottom(); }

/// The boxes of the dated marks' notes, null for those without room, and their cost.
struct Notes
{
    std::vector<QRectF> boxes;
    double cost = 0;

    auto placed() const
    {
        return std::ranges::count_if(boxes, [](const QRectF &box) { return !box.isNull(); });
    }
    bool areBetterThan(const Notes &other) const
    {
        return placed() != other.placed() ? placed() > other.placed() : cost < other.cost;
    }
};

// If there are many crossings, the newest have their dates.
Notes notesIn(const LayoutWork &work, const std::vector<QRectF> &boxes, NoteStrategy strategy, size_t count)
{
    const auto &marks = work.figure.marks;
    const double leading = styleOf(TextRole::Note).leading;
    NotePlaces places(work, strategy);
    for (const QRectF &box : boxes)
        places.keepFree(box);
    for (size_t i = 0; i < marks.size(); ++i) {
        const QPointF at = pointOf(work.layout, marks[i]);
        const double foot = i + count < marks.size() ? at.y() + ringRadius : footOf(work);
        places.keepFree(QRectF(QPointF(at.x() - 1, at.y() - ringRadius), QPointF(at.x() + 1, foot)).normalized());
    }
    Notes notes{std::vector<QRectF>(marks.size()), 0};
    for (size_t k = 0; k < count; ++k) {
        const size_t i = strategy.newestFirst ? marks.size() - 1 - k : marks.size() - count + k;
        const double words = std::max(work.metrics.width(marks[i].text, TextRole::Note),
                                      work.metrics.width(marks[i].values, TextRole::Note));
        const double width = std::max(work.metrics.width(marks[i].date, TextRole::Period), words);
        const int lines = marks[i].values.isEmpty() ? 2 : 3;
        notes.boxes[i] = places.place(pointOf(work.layout, marks[i]), {width, lines * leading});
    }
    notes.cost = places.cost();
    return notes;
}

// If lines cross often, drop lines leave no room for notes: then fewer have one.
Notes bestNotes(const LayoutWork &work, const std::vector<QRectF> &boxes)
{
    const size_t marks = work.figure.marks.size();
    Notes notes{std::vector<QRectF>(marks), std::numeric_limits<double>::infinity()};
    for (size_t count = std::min(mostDatedMarks, marks); count > size_t(notes.placed()); count /= 2) {
        for (const bool newestFirst : {false, true}) {
            for (const Side side : {Side::Nearest, Side::Left, Side::Right}) {
                Notes other = notesIn(work, boxes, {newestFirst, side}, count);
                if (other.areBetterThan(notes))
                    notes = std::move(other);
            }
        }
    }
    return notes;
}

void placeNote(const LayoutWork &work, const DatedMark &mark, const QRectF &box)
{
    const Figure &figure = work.figure;
    const bool right = box.left() > pointOf(work.layout, mark).x();
    const double x = right ? box.left() : box.right();
    const Anchor anchor = right ? Anchor::Start : Anchor::End;
    double y = box.top() + noteBaseline;
    work.layout.texts.push_back({{x, y}, mark.date, TextRole::Period, figure.theme.ink, anchor, -1});
    const double leading = styleOf(TextRole::Note).leading;
    for (const QString &line : {mark.text, mark.values}) {
        y += leading;
        if (!line.isEmpty())
            work.layout.texts.push_back({{x, y}, line, TextRole::Note, figure.theme.text, anchor, -1});
    }
}

} // namespace

int linesIn(const LayoutWork &work, const QRectF &box, int most, int first)
{
    const auto &x = work.layout.x;
    // The segments that come within the box in x.
    const auto from = std::max<std::ptrdiff_t>(0, std::ranges::lower_bound(x, box.left()) - x.begin() - 1);
    const auto to = std::min<std::ptrdiff_t>(std::ptrdiff_t(x.size()) - 1, std::ranges::upper_bound(x, box.right()) - x.begin());
    const std::array edges{QLineF(box.topLeft(), box.bottomRight()), QLineF(box.bottomLeft(), box.topRight())};
    int count = 0;
    for (const FigureSeries &series : std::span(work.figure.series).subspan(size_t(first))) {
        if (count >= most)
            return count;
        bool inside = false;
        for (auto i = from; i < to && !inside; ++i) {
            if (series.drawn.at(int(i)).isBlank() || series.drawn.at(int(i) + 1).isBlank())
                continue;
            const QPointF left(x[size_t(i)], work.layout.y(series.drawn.values[size_t(i)]));
            const QPointF right(x[size_t(i) + 1], work.layout.y(series.drawn.values[size_t(i) + 1]));
            const auto [high, low] = std::minmax({left.y(), right.y()});
            if (low < box.top() || high > box.bottom())
                continue;
            const QLineF segment(left, right);
            inside = box.contains(left) || box.contains(right) || std::ranges::any_of(edges, [&](const QLineF &edge) {
                         return segment.intersects(edge, nullptr) == QLineF::BoundedIntersection;
                     });
        }
        count += inside ? 1 : 0;
    }
    return count;
}

std::vector<QRectF> wordsAndUprightsIn(const LayoutWork &work, const QRectF &area)
{
    std::vector<QRectF> taken;
    const auto add = [&](const QRectF &box) {
        if (box.intersects(area))
            taken.push_back(box);
    };
    for (const TextItem &item : work.layout.texts)
        add(textBox(work, item));
    for (const auto *strokes : {&work.layout.below, &work.layout.above}) {
        for (const StrokeItem &stroke : *strokes) {
            const QRectF bounds = stroke.points.boundingRect();
            if (bounds.width() < 1 && bounds.height() > 1)
                add(bounds.adjusted(-0.5, 0, 0.5, 0));
        }
    }
    return taken;
}

void placeDatedMarks(const LayoutWork &work, const std::vector<QRectF> &boxes)
{
    const Figure &figure = work.figure;
    Layout &layout = work.layout;
    if (figure.marks.empty())
        return;
    const Notes notes = bestNotes(work, boxes);
    layout.crossingsWithoutNote = int(figure.marks.size()) - int(notes.placed());
    for (size_t i = 0; i < figure.marks.size(); ++i) {
        const QPointF at = pointOf(layout, figure.marks[i]);
        const auto dashed = [&](double from, double to) {
            layout.above.push_back({QPolygonF{{at.x(), from}, {at.x(), to}}, dropWidth, figure.theme.axis, false, {1.2, 1.6}});
        };
        layout.above.push_back({ring(at), ringWidth, figure.theme.ink, true, {}});
        const QRectF box = notes.boxes[i];
        if (box.isNull())
            continue;
        dashed(at.y() + ringRadius, footOf(work));
        std::vector<QRectF> others = notes.boxes;
        others[i] = QRectF();
        if (threadIsFree(at, box, others)) // a thread from the ring to its date
            dashed(at.y() - ringRadius, box.top() + 1);
        placeNote(work, figure.marks[i], box);
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
