// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/messagerow.h"

#include "widgets/controls/icons.h"
#include "widgets/controls/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace tradestrata {

namespace {

constexpr int messageRowHeight = 36;
constexpr int iconSize = 16;

struct RowColours
{
    QColor ground, line, text;
};

RowColours coloursOf(MessageBarItem::Kind kind, const WindowTheme &theme)
{
    if (kind != MessageBarItem::Kind::Error)
        return {theme.noticeGround, theme.noticeLine, theme.noticeText};
    const QColor line = theme.dark ? theme.errorGround.lighter(170) : theme.errorGround.darker(125);
    return {theme.errorGround, line, theme.text};
}

} // namespace

MessageRow::MessageRow(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_link(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageRow"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true); // nothing of a sentence is lost where the window is narrow
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_link->setObjectName(QStringLiteral("messageLink"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    QFont linkFont = font();
    linkFont.setUnderline(true);
    m_link->setFont(linkFont);
    for (QToolButton *button : {m_link, m_close}) {
        button->setAutoRaise(true);
        button->setProperty(linkProperty, true);
        button->setProperty(heightProperty, 24);
        button->setProperty(paddingsProperty, QPoint(3, 3));
    }

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargin + iconSize + controlGap, 4, sideMargin - 6, 5);
    row->setSpacing(controlGap);
    row->addWidget(m_text, 1);
    row->addWidget(m_link);
    row->addWidget(m_close);
    setMinimumHeight(messageRowHeight);

    connect(m_link, &QToolButton::clicked, this, &MessageRow::linkActivated);
    connect(m_close, &QToolButton::clicked, this, &MessageRow::closed);
    retranslate();
    retheme();
}

void MessageRow::setItem(const MessageBarItem &item)
{
    m_kind = item.kind;
    m_text->setText(item.text);
    m_link->setText(item.linkText);
    m_link->setAccessibleName(item.linkText);
    m_link->setVisible(!item.linkText.isEmpty());
    setAccessibleName(item.text);
    retheme();
    update();
}

void MessageRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        retheme();
    QWidget::changeEvent(event);
}

void MessageRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const RowColours colours = coloursOf(m_kind, WindowTheme::of(palette()));
    painter.fillRect(rect(), colours.ground);
    painter.fillRect(0, height() - 1, width(), 1, colours.line);
    const QRectF square(sideMargin, (height() - 1 - iconSize) / 2, iconSize, iconSize);
    painter.setRenderHint(QPainter::Antialiasing);
    paintIcon(&painter, Icon::Info, square, colours.text);
}

void MessageRow::retranslate()
{
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(tr("Close the message"));
}

void MessageRow::retheme()
{
    const QColor colour = coloursOf(m_kind, WindowTheme::of(palette())).text;
    QPalette ink = palette();
    ink.setColor(QPalette::ButtonText, colour);
    m_link->setPalette(ink);
    m_close->setIcon(icon(Icon::Close, colour));
    ink.setColor(QPalette::WindowText, colour);
    m_text->setPalette(ink);
}

} // namespace tradestrata
