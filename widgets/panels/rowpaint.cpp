// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/rowpaint.h"

#include "widgets/controls/liftedcolour.h"

#include <QCache>
#include <QFontMetrics>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStaticText>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>

namespace tradestrata {

namespace {

constexpr double chipRadius = 2;
constexpr double hollowStroke = 2;
constexpr float hollowOpacity = 0.8F;
constexpr float outlineOpacity = 0.16F;
constexpr double ringStroke = 2;
constexpr double ringRadius = 4;
constexpr int hitGap = 4;    ///< beside a clickable number
constexpr int leastHit = 32; ///< the least width of a clickable empty cell
constexpr int markInset = 4; ///< of the line under the number with the keyboard focus
constexpr int lineHeight = 16;
constexpr int lowerTop = 18;    ///< of the second line
constexpr int sentenceFoot = 4; ///< below a sentence on several lines

using Lines = std::array<QRect, 2>;

Lines linesOf(const QRect &row)
{
    return {QRect(row.left(), row.top() + 2, row.width(), lineHeight),
            QRect(row.left(), row.top() + lowerTop, row.width(), lineHeight)};
}

void paintOutline(QPainter *painter, const QRectF &rect, double radius, const QPen &pen)
{
    const double half = pen.widthF() / 2;
    painter->setPen(pen);
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void drawChip(QPainter *painter, const QColor &colour, bool hollow, const WindowTheme &theme)
{
    const QRectF square(0, 0, chipSize, chipSize);
    painter->setRenderHint(QPainter::Antialiasing);
    if (!hollow) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawRoundedRect(square, chipRadius, chipRadius);
    }
    painter->setBrush(hollow ? QBrush(theme.field) : Qt::NoBrush);
    QColor stroke = hollow ? colour : theme.text;
    stroke.setAlphaF(hollow ? hollowOpacity : outlineOpacity);
    paintOutline(painter, square, chipRadius, QPen(stroke, hollow ? hollowStroke : 1));
}

// Paints a recurring item from a pixmap cached under the key.
void paintKept(QPainter *painter, const QRect &rect, const QString &key, const std::function<void(QPainter *)> &draw)
{
    const double ratio = painter->paintEngine()->paintDevice()->devicePixelRatioF(); // also correct when a widget is grabbed
    const QString fullKey = QStringLiteral("tradestrata-%1-%2").arg(key).arg(ratio);
    QPixmap picture;
    if (!QPixmapCache::find(fullKey, &picture)) {
        picture = QPixmap(rect.size() * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter own(&picture);
        draw(&own);
        own.end();
        QPixmapCache::insert(fullKey, picture);
    }
    painter->drawPixmap(rect.topLeft(), picture);
}

QRect squareIn(const QRect &row, int begin, int side)
{
    return {row.left() + begin, row.top() + (row.height() - side) / 2, side, side};
}

// A square of 10 with a faint inner outline; hollow if the partner is not shown.
void paintChip(QPainter *painter, const QRect &rect, const QColor &colour, bool hollow, const WindowTheme &theme)
{
    const QString key = QStringLiteral("chip-%1-%2-%3").arg(colour.rgba()).arg(hollow).arg(theme.dark);
    const QColor lifted = theme.dark ? liftedColour(colour) : colour;
    paintKept(painter, rect, key, [&](QPainter *own) { drawChip(own, lifted, hollow, theme); });
}

// The style's own check box.
void paintTick(QPainter *painter, const QRect &rect, bool ticked, const RowState &state, bool dark, const QWidget *widget)
{
    QStyleOption option;
    option.initFrom(widget);
    option.rect = QRect(QPoint(), rect.size());
    option.state = ticked ? QStyle::State_On : QStyle::State_Off;
    option.state.setFlag(QStyle::State_Enabled, state.enabled);
    option.state.setFlag(QStyle::State_MouseOver, state.hovered);
    const QString key = QStringLiteral("tick-%1-%2").arg(int(option.state)).arg(dark);
    paintKept(painter, rect, key,
              [&](QPainter *own) { widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, own, widget); });
}

void paintRing(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground);
    paintOutline(painter, QRectF(rect), ringRadius, QPen(colour, ringStroke));
    painter->restore();
}

int baselineIn(const QRect &row, const QFontMetrics &metrics)
{
    return row.top() + (row.height() - metrics.height()) / 2 + metrics.ascent();
}

/// A text shaped in a font; cached, because names and many numbers recur with each step.
struct KeptText
{
    QStaticText glyphs;
    int advance = 0;
};

const KeptText &keptText(const QFont &font, const QString &text)
{
    constexpr int mostKept = 4000; // a list of all partners has some 240 names and 700 numbers
    using Key = std::pair<QString, std::pair<int, int>>;
    static QCache<Key, KeptText> kept(mostKept);
    const Key key{text, {font.pixelSize(), font.weight()}};
    KeptText *known = kept.object(key);
    if (!known) {
        known = new KeptText{QStaticText(text), QFontMetrics(font).horizontalAdvance(text)};
        known->glyphs.setTextFormat(Qt::PlainText);
        known->glyphs.setPerformanceHint(QStaticText::AggressiveCaching);
        known->glyphs.prepare(QTransform(), font);
        kept.insert(key, known);
    }
    return *known;
}

void paintKeptText(QPainter *painter, const QRect &row, int begin, const KeptText &text, const QColor &colour)
{
    const QFontMetrics metrics = painter->fontMetrics();
    painter->setPen(colour);
    painter->drawStaticText(begin, baselineIn(row, metrics) - metrics.ascent(), text.glyphs);
}

// A text that ends at `end`. Returns where it begins.
int paintNumber(QPainter *painter, const QRect &row, int end, const QString &text, const QColor &colour)
{
    if (text.isEmpty())
        return end;
    const KeptText &kept = keptText(painter->font(), text);
    const int begin = end - kept.advance;
    paintKeptText(painter, row, begin, kept, colour);
    return begin;
}

// Breaks the text between words into at most two lines; the second is elided.
QStringList inTwoLines(const QString &text, int width, const QFontMetrics &metrics)
{
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    qsizetype end = -1;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        if (metrics.horizontalAdvance(text.first(at)) > width)
            break;
        end = at;
    }
    if (end < 0)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    return {text.first(end), metrics.elidedText(text.sliced(end + 1), Qt::ElideRight, width)};
}

/// The column of a cell: the last cell of a row extends over missing ones.
RowColumn columnOf(qsizetype cell, const RowText &row, const RowColumns &columns)
{
    RowColumn column = columns[cell];
    if (cell + 1 == row.cells.size() && row.cells.size() < columns.size()) {
        column.end = columns.last().end;
        column.isNumber = false;
    }
    return column;
}

bool isSentence(const RowText &row, const RowColumns &columns)
{
    return row.cells.size() < columns.size() && row.cells.last().below;
}

QRect sentenceRect(const QRect &row, const RowColumn &column)
{
    return {row.left() + column.begin, row.top() + lowerTop, column.end - column.begin, row.height() - lowerTop};
}

/// Paints the cells of a row from right to left, because words end where the numbers after them begin.
class CellPainter
{
public:
    CellPainter(QPainter *painter, const QRect &row, const Lines &lines, const WindowTheme &theme)
        : m_painter(painter)
        , m_row(row)
        , m_lines(lines)
        , m_theme(theme)
    {
    }

    void paint(const RowText &row, const RowColumns &columns, const RowStyle &rowStyle)
    {
        for (qsizetype i = row.cells.size(); i-- > 0;) {
            const RowCell &cell = row.cells[i];
            RowColumn column = columnOf(i, row, columns);
            if (column.chip >= 0 && row.chip.isValid())
                paintChip(m_painter, squareIn(m_row, column.chip, chipSize), row.chip, row.hollow, m_theme);
            else if (column.chip >= 0)
                column.begin = column.chip;
            m_painter->setFont(rowStyle.font(row, cell));
            const QColor colour = cell.tone == RowCell::Tone::Plain ? m_theme.text : m_theme.muted;
            if (!cell.below) {
                paintAlone(cell.text, column, colour, rowStyle.height > rowHeight);
            } else {
                paintLine(0, m_lines[0], cell.text, column, colour);
                m_painter->setFont(rowStyle.small);
                if (i + 1 == row.cells.size() && isSentence(row, columns))
                    paintSentence(*cell.below, column);
                else
                    paintLine(1, m_lines[1], *cell.below, column, m_theme.muted);
            }
            if (!column.isNumber)
                m_free = {column.begin, column.begin};
        }
    }

private:
    void paintLine(size_t line, const QRect &rect, const QString &text, const RowColumn &column, const QColor &colour)
    {
        const int end = m_row.left() + endOf(column, m_free[line]);
        if (column.isNumber)
            m_free[line] = paintNumber(m_painter, rect, end, text, colour) - m_row.left();
        else
            paintName(m_painter, rect, m_row.left() + column.begin, end, text, colour);
    }

    // Vertically centred in the row; a tall row has room for two lines.
    void paintAlone(const QString &text, const RowColumn &column, const QColor &colour, bool wraps)
    {
        const int end = endOf(column, std::min(m_free[0], m_free[1]));
        const QStringList texts = wraps ? inTwoLines(text, end - column.begin, m_painter->fontMetrics()) : QStringList{text};
        RowColumn room = column;
        room.end = column.isNumber ? column.end : end;
        if (texts.size() == 2) {
            paintLine(0, m_lines[0], texts[0], room, colour);
            paintLine(1, m_lines[1], texts[1], room, colour);
        } else {
            paintLine(0, m_row, texts[0], room, colour);
            m_free[1] = m_free[0];
        }
    }

    void paintSentence(const QString &text, const RowColumn &column)
    {
        m_painter->setPen(m_theme.muted);
        m_painter->drawText(sentenceRect(m_row, column), Qt::TextWordWrap, text);
    }

    static int endOf(const RowColumn &column, int free)
    {
        return column.isNumber ? column.end : std::min(column.end, free - column.gap);
    }

    QPainter *m_painter;
    QRect m_row;
    Lines m_lines;
    const WindowTheme &m_theme;
    std::array<int, 2> m_free{std::numeric_limits<int>::max(),
                              std::numeric_limits<int>::max()}; ///< the end of the free room, for each line
};

// Paints the line under the number with the keyboard focus.
void paintMark(QPainter *painter, const QRect &rect, const RowText &row, const RowColumns &columns, const RowStyle &rowStyle,
               PanelNumber number, const QColor &colour)
{
    const auto column = std::ranges::find(columns, std::optional(number), &RowColumn::number);
    const RowCell &cell = row.cells[column - columns.begin()];
    const int width = std::max(QFontMetrics(rowStyle.font(row, cell)).horizontalAdvance(cell.text), markInset);
    painter->fillRect(QRect(rect.left() + column->end - width, rect.bottom() - markInset, width, 2), colour);
}

} // namespace

// Muted text is not heavier in a sum.
const QFont &RowStyle::font(const RowText &row, const RowCell &cell) const
{
    if (cell.tone == RowCell::Tone::Remark)
        return small;
    return row.strong && cell.tone == RowCell::Tone::Plain ? strong : plain;
}

void paintRow(QPainter *painter, const QRect &rect, const RowText &row, const RowColumns &columns, const RowStyle &rowStyle,
              const RowState &state, const QWidget *widget)
{
    const WindowTheme theme = WindowTheme::of(widget->palette());
    if (row.marked)
        painter->fillRect(rect, theme.selected);
    else if (state.hovered)
        painter->fillRect(rect, theme.hover);
    if (row.rule != RowText::Rule::None) {
        const int begin = columns.size() > 1 ? panelMargin : 0;
        const int end = columns.size() > 1 ? columns.last().end : rect.width();
        painter->fillRect(QRect(rect.left() + begin, rect.top(), end - begin, 1),
                          row.rule == RowText::Rule::Strong ? theme.strongLine : theme.line);
    }
    if (!state.ring.isEmpty())
        paintRing(painter, state.ring, rowStyle.marks ? QColor(Qt::transparent) : theme.selected, theme.accent);
    if (state.number)
        paintMark(painter, rect, row, columns, rowStyle, *state.number, theme.accent);
    if (row.tick)
        paintTick(painter, squareIn(rect, panelMargin, tickSize), *row.tick, state, theme.dark, widget);
    CellPainter(painter, rect, linesOf(rect), theme).paint(row, columns, rowStyle);
}

void paintHeads(QPainter *painter, const QRect &rect, const QList<RowCell> &heads, const RowColumns &columns,
                const WindowTheme &theme)
{
    RowText row;
    for (RowCell head : heads) {
        head.tone = RowCell::Tone::Muted;
        row.cells.append(head);
    }
    RowStyle rowStyle;
    rowStyle.plain = rowStyle.small;
    const Lines lines{QRect(0, 0, rect.width(), lineHeight), QRect(0, lineHeight - 1, rect.width(), lineHeight)};
    CellPainter(painter, rect, lines, theme).paint(row, columns, rowStyle);
}

QRect ringIn(const QRect &row, const RowStyle &rowStyle, int width, int visibleWidth)
{
    return {rowStyle.ringInset, row.top(), std::min(width - rowStyle.ringInset, visibleWidth - 1) - rowStyle.ringInset,
            row.height()};
}

int numberColumnAt(int x, const RowText &row, const RowColumns &columns, const RowStyle &rowStyle)
{
    for (qsizetype i = row.cells.size(); i-- > 0 && columns[i].isNumber;) {
        const int width = QFontMetrics(rowStyle.font(row, row.cells[i])).horizontalAdvance(row.cells[i].text);
        const bool first = i == 0 || !columns[i - 1].isNumber;
        const int begin = first ? columns[i].end - std::max(width, leastHit) - hitGap : columns[i - 1].end + hitGap + 1;
        if (x >= begin)
            return int(i);
    }
    return -1;
}

bool isCut(const RowText &row, const RowColumns &columns, const RowStyle &rowStyle)
{
    for (qsizetype i = 0; i + 1 < row.cells.size(); ++i) {
        if (columns[i].isNumber || !columns[i + 1].isNumber)
            continue;
        const QFontMetrics metrics(rowStyle.font(row, row.cells[i]));
        const int end = columns[i + 1].end - metrics.horizontalAdvance(row.cells[i + 1].text) - columns[i].gap;
        return metrics.horizontalAdvance(row.cells[i].text) > end - columns[i].begin;
    }
    return false;
}

int heightOf(const RowText &row, const RowColumns &columns, const RowStyle &rowStyle)
{
    if (row.cells.isEmpty() || !isSentence(row, columns))
        return rowStyle.height;
    const RowColumn column = columnOf(row.cells.size() - 1, row, columns);
    const QRect room(0, 0, column.end - column.begin, 10'000);
    const int height = QFontMetrics(rowStyle.small).boundingRect(room, Qt::TextWordWrap, *row.cells.last().below).height();
    return std::max(rowStyle.height, lowerTop + height + sentenceFoot);
}

void paintName(QPainter *painter, const QRect &row, int begin, int end, const QString &text, const QColor &colour)
{
    const KeptText &whole = keptText(painter->font(), text);
    const bool fits = whole.advance <= end - begin;
    const QString shown = fits ? text : painter->fontMetrics().elidedText(text, Qt::ElideRight, end - begin);
    paintKeptText(painter, row, begin, fits ? whole : keptText(painter->font(), shown), colour);
}

bool comesByKeyboard(Qt::FocusReason reason, bool before)
{
    switch (reason) {
    case Qt::MouseFocusReason:
        return false;
    case Qt::ActiveWindowFocusReason:
    case Qt::PopupFocusReason:
    case Qt::MenuBarFocusReason:
        return before;
    default:
        return true;
    }
}

int keptWidth(const QString &text, const QFont &font) { return text.isEmpty() ? 0 : keptText(font, text).advance; }

int widestOf(const QStringList &texts, const QFont &font)
{
    QString longest;
    for (const QString &text : texts) {
        if (text.size() > longest.size())
            longest = text;
    }
    return keptWidth(longest, font);
}

} // namespace tradestrata
