// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/claimrows.h"

#include "widgets/panels/rowpaint.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace tradestrata {

namespace {

constexpr int claimHeight = 36;
constexpr int columnSpace = 8;
constexpr int chipSpace = 6;

const ClaimLine &lineOf(const QModelIndex &index)
{
    return static_cast<const ClaimsModel *>(index.model())->lines()[index.row()];
}

/// The text in at most two lines, broken between words; what does not fit into the second is cut.
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

/// How wide the widest word of a text is: a text of several can stand in two lines.
int widestWord(const QString &text, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

/// A text of one line or two in the middle of the row; right-aligned where it ends at `end` and begins nowhere.
void paintWrapped(QPainter *painter, const QRect &rect, int begin, int end, bool toTheRight, const QString &text, const QColor &colour)
{
    const QStringList lines = inTwoLines(text, end - begin, painter->fontMetrics());
    const std::array<QRect, 2> places = lines.size() == 1 ? std::array{rect, rect} : std::array{upper(rect), lower(rect)};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (toTheRight)
            paintNumber(painter, places[size_t(i)], end, lines[i], colour);
        else
            paintName(painter, places[size_t(i)], begin, end, lines[i], colour);
    }
}

} // namespace

ClaimColumns claimColumns(const QList<ClaimLine> &lines, const ClaimHeadTexts &heads, int width)
{
    const QFontMetrics text(WindowTheme::font(12));
    const QFontMetrics small(WindowTheme::font(11));
    int measure = small.horizontalAdvance(heads.measure);
    int margin = std::max(small.horizontalAdvance(heads.margin), small.horizontalAdvance(heads.unit));
    int since = std::max(small.horizontalAdvance(heads.since), small.horizontalAdvance(heads.firstSince));
    int leader = 0;
    int words = since; // as narrow as dates can stand
    for (const ClaimLine &line : lines) {
        measure = std::max({measure, text.horizontalAdvance(line.name), small.horizontalAdvance(line.period)});
        margin = std::max({margin, text.horizontalAdvance(line.margin), small.horizontalAdvance(line.percent)});
        leader = std::max(leader, text.horizontalAdvance(line.leader));
        since = std::max({since, text.horizontalAdvance(line.since), small.horizontalAdvance(line.firstSince)});
        words = std::max({words, widestWord(line.since, text), small.horizontalAdvance(line.firstSince)});
    }
    ClaimColumns columns;
    columns.chipBegin = panelMargin + measure + columnSpace;
    columns.nameBegin = columns.chipBegin + chipSize + chipSpace;
    columns.sinceEnd = width - panelMargin;
    const int room = columns.sinceEnd - columns.nameBegin - chipSpace - margin - columnGap; // for leader and dates
    columns.sinceBegin = columns.sinceEnd - std::clamp(room - leader, words, std::max(words, since));
    columns.marginEnd = columns.sinceBegin - columnGap;
    return columns;
}

ClaimHeads::ClaimHeads(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(headHeight);
}

void ClaimHeads::setHeads(const ClaimHeadTexts &heads, const ClaimColumns &columns)
{
    m_heads = heads;
    m_columns = columns;
    update();
}

void ClaimHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(WindowTheme::font(11));
    const QColor muted = WindowTheme::of(palette()).muted;
    const QRect top(0, 0, width(), lineHeight);
    const QRect below(0, lineHeight - 1, width(), lineHeight);
    const int margin = std::min(paintNumber(&painter, top, m_columns.marginEnd, m_heads.margin, muted),
                                paintNumber(&painter, below, m_columns.marginEnd, m_heads.unit, muted));
    paintNumber(&painter, top, m_columns.sinceEnd, m_heads.since, muted);
    paintNumber(&painter, below, m_columns.sinceEnd, m_heads.firstSince, muted);
    paintName(&painter, below, panelMargin, m_columns.chipBegin - chipSpace, m_heads.measure, muted);
    paintName(&painter, below, m_columns.chipBegin, margin - chipSpace, m_heads.leader, muted);
}

void ClaimDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ClaimLine &line = lineOf(index);
    const WindowTheme theme = WindowTheme::of(option.palette);
    const QRect rect = option.rect;
    const auto *view = static_cast<const ClaimRowsView *>(option.widget);
    if (index.data(ClaimsModel::DrawnRole).toBool())
        painter->fillRect(rect, theme.selected);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, theme.hover);
    painter->fillRect(QRect(panelMargin, rect.top(), m_columns.sinceEnd - panelMargin, 1), theme.line);
    if (view->showsCurrent() && view->currentIndex() == index) {
        WindowTheme ring = theme;
        ring.selected = Qt::transparent; // the ground tells the row that is drawn
        paintFocusRing(painter, rect.adjusted(2, 1, -2, 0), ring);
    }
    painter->setFont(m_font);
    paintName(painter, upper(rect), panelMargin, m_columns.chipBegin - 2, line.name, theme.text);
    painter->setFont(m_smallFont);
    paintName(painter, lower(rect), panelMargin, m_columns.chipBegin - 2, line.period, theme.muted);
    if (line.blank.isEmpty())
        paintLead(painter, rect, line, theme);
    else
        paintWrapped(painter, rect, m_columns.chipBegin, m_columns.sinceEnd, false, line.blank, theme.muted);
}

void ClaimDelegate::paintLead(QPainter *painter, const QRect &rect, const ClaimLine &line, const WindowTheme &theme) const
{
    painter->setFont(m_font);
    const int margin = paintNumber(painter, line.percent.isEmpty() ? rect : upper(rect), m_columns.marginEnd, line.margin, theme.text);
    painter->setFont(m_smallFont);
    const int percent = paintNumber(painter, lower(rect), m_columns.marginEnd, line.percent, theme.muted);
    if (!line.firstSince.isEmpty())
        paintNumber(painter, lower(rect), m_columns.sinceEnd, line.firstSince, theme.muted);
    painter->setFont(m_font);
    if (line.firstSince.isEmpty())
        paintWrapped(painter, rect, m_columns.sinceBegin, m_columns.sinceEnd, true, line.since, theme.muted);
    else
        paintNumber(painter, upper(rect), m_columns.sinceEnd, line.since, theme.text);
    paintChip(painter, {m_columns.chipBegin, rect.top() + (rect.height() - chipSize) / 2}, line.chip, true, theme);
    const int begin = line.chip.isValid() ? m_columns.nameBegin : m_columns.chipBegin;
    paintWrapped(painter, rect, begin, std::min(margin, percent) - chipSpace, false, line.leader, theme.text);
}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_columns.sinceEnd, claimHeight};
}

ClaimRowsView::ClaimRowsView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ClaimRowsView::sizeHint() const { return {200, model() ? model()->rowCount() * claimHeight : 0}; }

void ClaimRowsView::setRow(int row)
{
    m_silent = true;
    setCurrentIndex(model()->index(row, 0));
    m_silent = false;
}

void ClaimRowsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (!m_silent && current.isValid())
        emit rowEdited(current.row());
}

void ClaimRowsView::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = comesByKeyboard(event->reason(), m_byKeyboard);
    QListView::focusInEvent(event);
}

void ClaimRowsView::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool asks = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (event->matches(QKeySequence::Copy))
        emit copyAsked();
    else if (plain && asks && currentIndex().isValid())
        emit measureAsked(currentIndex().row());
    else
        QListView::keyPressEvent(event);
    viewport()->update();
}

void ClaimRowsView::mousePressEvent(QMouseEvent *event)
{
    m_byKeyboard = false;
    QListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
}

void ClaimRowsView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex pressed = std::exchange(m_pressed, QModelIndex());
    if (pressed.isValid() && indexAt(event->position().toPoint()) == pressed)
        emit measureAsked(pressed.row());
}

} // namespace tradestrata
