// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/labelplaces.h"

#include "models/data/printable.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tradestrata {

namespace {

// Labels pooled into one block: they are adjacent, and the block is where their preferred positions want it on average.
struct Block
{
    size_t first = 0;
    size_t count = 0;
    double height = 0;
    double wishes = 0; // sum over labels of (preferred middle - offset of its middle in the block)
    double top = 0;

    void settle(double least, double most) { top = std::clamp(wishes / double(count), least, std::max(least, most - height)); }
};

// Words, including the white space or dash that ends them.
/// A number and its unit are not parted: "$6.3 bn", "226.4 mil millones".
bool beginsUnit(QStringView text)
{
    static constexpr std::array units{u"bn",  u"tn",       u"m",        u"million", u"billion", u"thousand",
                                      u"mil", u"millones", u"billones", u"MUSD",    u"M",       u"USD"};
    const QStringView word = text.first(std::ranges::find_if_not(text, [](QChar c) { return c.isLetter(); }) - text.begin());
    return std::ranges::find(units, word, [](const char16_t *unit) { return QStringView(unit); }) != units.end();
}

QStringList pieces(const QString &text)
{
    QStringList result;
    QString piece;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool inAmount = c == u' ' && i > 0 && text[i - 1].isDigit() && beginsUnit(QStringView(text).sliced(i + 1));
        piece += c;
        if ((c == u' ' && !inAmount) || c == QChar(0x2013)) {
            result.append(piece);
            piece.clear();
        }
    }
    if (!piece.isEmpty())
        result.append(piece);
    return result;
}

using WidthOf = std::function<double(const QString &)>;

constexpr qsizetype measuredFirst = 128; // characters: about a line

// Widths grow with length: of what begins too wide the rest need not be measured.
bool isWithin(const QString &text, double width, const WidthOf &widthOf)
{
    for (qsizetype size = measuredFirst; size < text.size(); size *= 2) {
        if (widthOf(text.first(size)) > width)
            return false;
    }
    return widthOf(text) <= width;
}

// How many characters of a text that is too wide fit, at least one: halving finds the place, however long it is.
qsizetype fitting(const QString &text, double width, const WidthOf &widthOf)
{
    qsizetype fits = 1, wide = std::min(measuredFirst, text.size());
    while (wide < text.size() && widthOf(text.first(wide)) <= width) {
        fits = wide;
        wide = std::min(2 * wide, text.size());
    }
    while (wide - fits > 1) {
        const qsizetype middle = (fits + wide) / 2;
        (widthOf(text.first(middle)) > width ? wide : fits) = middle;
    }
    return fits;
}

QStringList filledLines(const QStringList &words, double width, const WidthOf &widthOf, LongWords longWords = LongWords::Whole,
                        qsizetype mostLines = anyNumberOfLines)
{
    QStringList lines;
    QString line;
    for (const QString &word : words) {
        if (lines.size() >= mostLines)
            return lines;
        const bool hasRoom = !line.isEmpty() && isWithin((line + word).trimmed(), width, widthOf);
        if (!line.isEmpty() && !hasRoom) {
            lines.append(line.trimmed());
            line.clear();
        }
        line += word;
        if (hasRoom)
            continue;
        // A word that is wider than the line is broken, not cut off.
        while (longWords == LongWords::Broken && line.size() > 1 && lines.size() < mostLines
               && !isWithin(line.trimmed(), width, widthOf)) {
            qsizetype fits = fitting(line, width, widthOf);
            if (line[fits].isLowSurrogate() && fits > 1)
                --fits;
            lines.append(line.first(fits).trimmed());
            line.remove(0, fits);
        }
    }
    if (!line.isEmpty() && lines.size() < mostLines)
        lines.append(line.trimmed());
    return lines;
}

} // namespace

std::vector<double> placeLabels(const std::vector<LabelWish> &wishes, double top, double bottom)
{
    std::vector<Block> blocks;
    for (size_t i = 0; i < wishes.size(); ++i) {
        Block block{i, 1, wishes[i].height, wishes[i].middle - wishes[i].height / 2, 0};
        block.settle(top, bottom);
        while (!blocks.empty() && blocks.back().top + blocks.back().height > block.top) {
            Block &above = blocks.back();
            above.wishes += block.wishes - double(block.count) * above.height;
            above.count += block.count;
            above.height += block.height;
            block = above;
            blocks.pop_back();
            block.settle(top, bottom);
        }
        blocks.push_back(block);
    }
    std::vector<double> middles;
    for (const Block &block : blocks) {
        double y = block.top;
        for (size_t i = block.first; i < block.first + block.count; ++i) {
            middles.push_back(y + wishes[i].height / 2);
            y += wishes[i].height;
        }
    }
    return middles;
}

QStringList filled(const QString &text, double width, const WidthOf &widthOf)
{
    return filledLines(pieces(text), width, widthOf);
}

QStringList wrapped(const QString &text, double width, const WidthOf &widthOf, LongWords longWords, qsizetype mostLines)
{
    constexpr double shortLine = 0.3;
    if (text.contains(u'\n')) {
        QStringList all;
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (all.size() < mostLines)
                all += wrapped(line, width, widthOf, longWords, mostLines - all.size());
        }
        return all;
    }
    const QStringList words = pieces(printable(text));
    QStringList lines = filledLines(words, width, widthOf, longWords, mostLines);
    if (lines.size() < 2 || lines.size() >= mostLines || widthOf(lines.last()) >= shortLine * width)
        return lines;
    // Balanced: the narrowest width that needs no more lines.
    const qsizetype count = lines.size();
    double narrow = width / 3;
    double wide = width;
    while (wide - narrow > 0.5) {
        const double middle = (narrow + wide) / 2;
        (filledLines(words, middle, widthOf, longWords, count + 1).size() <= count ? wide : narrow) = middle;
    }
    return filledLines(words, wide, widthOf, longWords);
}

namespace {

constexpr double cell = 2; // points

/// The area in small squares: which of them are covered. A square that is touched counts as covered, so that empty ones
/// are really empty.
class Squares
{
public:
    Squares(const QRectF &area, double clear)
        : m_area(area)
        , m_clear(int(std::ceil(clear / cell)))
        , m_columns(std::max(0, int(area.width() / cell)))
        , m_rows(std::max(0, int(area.height() / cell)))
        , m_words(size_t(m_rows + 2 * m_clear) / bits + 1)
        , m_touched(size_t(m_columns + 2 * m_clear) * m_words)
    {
    }
    int columns() const { return m_columns; }
    int rows() const { return m_rows; }

    void touch(const QRectF &box) { touchRows(columnOf(box.left()), columnOf(box.right()), {box.top(), box.bottom()}); }
    // What each column holds of the line.
    void touch(const QPolygonF &line)
    {
        if (line.isEmpty())
            return;
        if (std::ranges::is_sorted(line, {}, &QPointF::x)) {
            touchOnward(line);
            return;
        }
        for (qsizetype i = 0; i + 1 < line.size(); ++i) {
            const QPointF &a = line[i], &b = line[i + 1];
            touchOnward(a.x() <= b.x() ? QPolygonF{a, b} : QPolygonF{b, a});
        }
    }
    // Call it after everything that is touched: what is as near to that as has to be clear is covered, too.
    void cover()
    {
        // Each row takes those below it, so that the bit of a row tells of all that are near it.
        for (size_t column = 0; column < m_touched.size(); column += m_words) {
            for (int below = 0; below < 2 * m_clear; ++below) {
                for (size_t i = column; i < column + m_words; ++i) {
                    const quint64 next = i + 1 < column + m_words ? m_touched[i + 1] : 0;
                    m_touched[i] |= m_touched[i] >> 1 | next << (bits - 1);
                }
            }
        }
        const std::vector<quint64> touched = m_touched;
        const auto spread = [&](size_t from, int columns) {
            const size_t to = from + size_t(columns) * m_words;
            for (size_t i = 0; i < m_words; ++i)
                m_touched[to + i] |= touched[from + i];
        };
        for (int column = 0; column < m_columns + 2 * m_clear; ++column) {
            for (int beside = -std::min(column, m_clear); beside <= std::min(m_columns + 2 * m_clear - 1 - column, m_clear);
                 ++beside)
                spread(size_t(column) * m_words, beside);
        }
    }
    bool isCovered(int column, int row) const
    {
        return (m_touched[size_t(column + m_clear) * m_words + size_t(row / bits)] >> (row % bits) & 1) != 0;
    }

private:
    struct Stretch
    {
        double top, bottom;

        void take(double y)
        {
            top = std::min(top, y);
            bottom = std::max(bottom, y);
        }
    };
    static constexpr int bits = 64;

    // With the squares around the area, and one more on each side for all that lies beyond them.
    int placeOf(double distance, int squares) const
    {
        return int(std::clamp(distance / cell + m_clear, -1.0, double(squares + 2 * m_clear)) + 1) - 1;
    }
    int columnOf(double x) const { return placeOf(x - m_area.left(), m_columns); }
    int rowOf(double y) const { return placeOf(y - m_area.top(), m_rows); }

    void touchRows(int firstColumn, int lastColumn, const Stretch &stretch)
    {
        const size_t begin = size_t(std::max(0, firstColumn)) * m_words;
        const size_t end = size_t(std::min(m_columns + 2 * m_clear, lastColumn + 1)) * m_words;
        const int last = std::min(m_rows + 2 * m_clear - 1, rowOf(stretch.bottom));
        for (int row = std::max(0, rowOf(stretch.top)); row <= last; row += bits - row % bits) {
            const int above = row % bits, below = std::max(0, row - above + bits - 1 - last);
            const quint64 rows = ~quint64() >> (above + below) << above;
            for (size_t word = begin + size_t(row / bits); word < end; word += m_words)
                m_touched[word] |= rows;
        }
    }
    // The line goes on along x: what a column holds of it is one stretch.
    void touchOnward(const QPolygonF &line)
    {
        int column = columnOf(line.front().x());
        Stretch stretch{line.front().y(), line.front().y()};
        for (qsizetype i = 0; i + 1 < line.size(); ++i) {
            const QPointF &a = line[i], &b = line[i + 1];
            const int next = columnOf(b.x());
            const double slope = next > column ? (b.y() - a.y()) / (b.x() - a.x()) : 0;
            for (; column < next; ++column) {
                const double border = m_area.left() + (column + 1 - m_clear) * cell;
                const double y = a.y() + (border - a.x()) * slope;
                stretch.take(y);
                touchRows(column, column, stretch);
                stretch = {y, y};
            }
            stretch.take(b.y());
        }
        touchRows(column, column, stretch);
    }

    QRectF m_area;
    int m_clear; ///< squares around what is touched
    int m_columns, m_rows;
    size_t m_words;                 ///< of each column
    std::vector<quint64> m_touched; ///< a bit for each row of a column, those of the squares around the area included
};

/// A rectangle of empty squares, and how large a box fits in it: 1 for the full requested size.
struct Room
{
    int left = 0, top = 0, width = 0, height = 0;
    double scale = 0;

    bool isBetterThan(const Room &other) const
    {
        return scale != other.scale ? scale > other.scale : width * height > other.width * other.height;
    }
};

// Every empty rectangle that cannot grow, by the heights of empty squares above each row's foot.
Room bestRoom(const Squares &squares, QSizeF size)
{
    Room best;
    std::vector<int> heights(size_t(squares.columns()) + 1, 0); // the last is always 0 and closes what is open
    for (int row = 0; row < squares.rows(); ++row) {
        std::vector<int> open; // columns of ascending heights
        for (int column = 0; column <= squares.columns(); ++column) {
            if (column < squares.columns())
                heights[size_t(column)] = squares.isCovered(column, row) ? 0 : heights[size_t(column)] + 1;
            while (!open.empty() && heights[size_t(open.back())] >= heights[size_t(column)]) {
                const int height = heights[size_t(open.back())];
                open.pop_back();
                const int left = open.empty() ? 0 : open.back() + 1;
                Room room{left, row - height + 1, column - left, height};
                room.scale = std::min({1.0, room.width * cell / size.width(), room.height * cell / size.height()});
                if (room.isBetterThan(best))
                    best = room;
            }
            open.push_back(column);
        }
    }
    return best;
}

} // namespace

QRectF emptyBox(const QRectF &area, const Obstacles &obstacles, const BoxWish &wish)
{
    const QRectF inside = area.adjusted(wish.clear, wish.clear, -wish.clear, -wish.clear);
    if (inside.width() < cell || inside.height() < cell)
        return {};
    Squares squares(inside, wish.clear);
    for (const QRectF &box : obstacles.boxes)
        squares.touch(box);
    for (const QPolygonF &line : obstacles.lines)
        squares.touch(line);
    squares.cover();
    const Room room = bestRoom(squares, wish.size);
    if (room.scale < wish.least || room.scale <= 0)
        return {};
    QRectF box(QPointF(), wish.size * room.scale);
    box.moveCenter(inside.topLeft() + QPointF(room.left + room.width / 2.0, room.top + room.height / 2.0) * cell);
    return box;
}

QString shortened(const QString &name, double width, const WidthOf &widthOf, const QString &last)
{
    if (isWithin(name, width, widthOf))
        return name;
    const auto endsNothing = [](QChar c) { return c.isSpace() || c == u',' || c == u'('; };
    // From the first place on that is certainly too far: a kern before the ellipsis may gain a little.
    qsizetype most = fitting(name, width, widthOf) + 2;
    while (most < name.size() && endsNothing(name[most]))
        ++most;
    const QString end = last.isEmpty() ? QStringLiteral("…") : QStringLiteral("… ") + last;
    for (const bool words : {true, false}) {
        QString begin = name.first(std::min(most + 1, name.size() - last.size()));
        while (begin.size() > 1) {
            const qsizetype space = words ? begin.trimmed().lastIndexOf(u' ') : begin.size() - 1;
            if (space < 1)
                break;
            begin.truncate(space);
            if (begin.back().isHighSurrogate())
                begin.chop(1);
            while (!begin.isEmpty() && endsNothing(begin.back()))
                begin.chop(1);
            if (!begin.isEmpty() && widthOf(begin + end) <= width)
                return begin + end;
        }
    }
    return QStringLiteral("…");
}

} // namespace tradestrata
