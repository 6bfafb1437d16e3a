// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/labels.h"

#include "widgets/controls/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tradestrata {

ElidedLabel::ElidedLabel(const QString &objectName, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    updateToolTip();
    update();
}

void ElidedLabel::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleDescription(detail);
    updateToolTip();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height() + 1}; }

QSize ElidedLabel::minimumSizeHint() const { return {0, sizeHint().height()}; }

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const WindowTheme theme = WindowTheme::of(palette());
    painter.setPen(m_muted ? theme.muted : theme.text);
    const bool givesWay = m_mode == Qt::ElideNone && isElided();
    const QString shown = givesWay ? QString() : fontMetrics().elidedText(m_text, m_mode, width());
    painter.drawText(rect(), int(m_alignment | Qt::AlignVCenter | Qt::TextSingleLine), shown);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    updateToolTip();
}

bool ElidedLabel::isElided() const { return fontMetrics().horizontalAdvance(m_text) > width(); }

void ElidedLabel::updateToolTip()
{
    QStringList lines;
    if (isElided())
        lines.append(m_text);
    if (!m_detail.isEmpty())
        lines.append(m_detail);
    setToolTip(lines.join(u'\n'));
}

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    if (width != m_width || text() != m_text) {
        m_height = QLabel::heightForWidth(width);
        m_width = width;
        m_text = text();
    }
    return m_height;
}

// Margins are set at construction, so only changes of the font or what implies one affect the height.
bool WrappedLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
    case QEvent::Polish:
        m_width = -1;
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

namespace {

constexpr int betweenParagraphs = 5;

} // namespace

Paragraphs::Paragraphs(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
}

void Paragraphs::setParagraphs(const QStringList &paragraphs)
{
    if (paragraphs == m_paragraphs)
        return;
    m_paragraphs = paragraphs;
    QString text;
    for (const QString &paragraph : paragraphs)
        text += QStringLiteral("<p style=\"margin: 0 0 %1px 0\">%2</p>").arg(betweenParagraphs).arg(paragraph.toHtmlEscaped());
    setText(text); // for screen readers
    m_placed.clear();
    updateGeometry();
    update();
}

std::unique_ptr<QTextLayout> Paragraphs::layoutOf(const QString &paragraph) const
{
    auto layout = std::make_unique<QTextLayout>(paragraph, font(), this);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    return layout;
}

int Paragraphs::room(int width) const
{
    const QMargins margins = contentsMargins();
    return std::max(0, width - margins.left() - margins.right());
}

const Paragraphs::Placed &Paragraphs::placed(int width) const
{
    constexpr size_t mostKept = 3;
    const auto known = std::ranges::find(m_placed, width, &Placed::width);
    if (known != m_placed.end())
        return *known;
    if (m_placed.size() == mostKept)
        m_placed.erase(m_placed.begin());
    Placed placed;
    placed.width = width;
    for (const QString &paragraph : m_paragraphs) {
        placed.height += placed.layouts.empty() ? 0 : betweenParagraphs;
        placed.layouts.push_back(layoutOf(paragraph));
        QTextLayout &layout = *placed.layouts.back();
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLeadingIncluded(true);
            line.setLineWidth(width);
            line.setPosition(QPointF(0, placed.height));
            placed.height += line.height();
        }
        layout.endLayout();
    }
    m_placed.push_back(std::move(placed));
    return m_placed.back();
}

int Paragraphs::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return int(std::ceil(placed(room(width)).height)) + margins.top() + margins.bottom();
}

QSize Paragraphs::sizeHint() const { return minimumSizeHint(); }

QSize Paragraphs::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    return {margins.left() + margins.right(), margins.top() + fontMetrics().height() + margins.bottom()};
}

void Paragraphs::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_placed.clear();
        updateGeometry();
    }
}

void Paragraphs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QMargins margins = contentsMargins();
    const Placed &now = placed(room(width()));
    // A label stands in the middle of its height.
    const int top = margins.top() + std::max(0, (this->height() - margins.top() - margins.bottom() - int(now.height)) / 2);
    painter.setPen(palette().color(foregroundRole()));
    for (const auto &layout : now.layouts)
        layout->draw(&painter, QPointF(margins.left(), top));
}

} // namespace tradestrata
