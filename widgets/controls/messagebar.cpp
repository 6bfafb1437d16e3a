// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/messagebar.h"

#include "widgets/controls/icons.h"
#include "widgets/controls/labels.h"
#include "widgets/controls/nowandat.h"
#include "widgets/controls/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

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
    , m_text(new WrappedLabel(this))
    , m_link(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageRow"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true); // the whole sentence is visible even in a narrow window
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
    nowAndAt({QEvent::LanguageChange}, this, [this] { retranslate(); });
    nowAndAt({QEvent::PaletteChange}, this, [this] { retheme(); });
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

namespace {

constexpr std::chrono::milliseconds patience{200};
constexpr int progressRowHeight = 40;
constexpr int whole = 1000;
constexpr int barWidth = 200; ///< at most

} // namespace

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(QStringLiteral("progressText"), this))
    , m_bar(new QProgressBar(this))
    , m_percent(new QLabel(this))
    , m_stop(new QPushButton(this))
{
    setObjectName(QStringLiteral("progressRow"));
    setFixedHeight(progressRowHeight);
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setRange(0, whole);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(barWidth / 3);
    m_bar->setMaximumWidth(barWidth);
    m_percent->setObjectName(QStringLiteral("progressPercent"));
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_stop->setObjectName(QStringLiteral("progressStop"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargin, 0, sideMargin, 0);
    row->setSpacing(12);
    row->addWidget(m_text, 3);
    row->addWidget(m_bar, 2);
    row->addWidget(m_percent);
    row->addWidget(m_stop);

    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        show();
        emit shownChanged();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false); // once is enough; the operation ends at its next check
        emit stopRequested();
    });
    nowAndAt({QEvent::LanguageChange, QEvent::LocaleChange}, this, [this] { retranslate(); });
    hide();
}

void ProgressRow::begin(const QString &text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_stop->setEnabled(true);
    setPermille(0);
    if (isHidden() && !m_delay.isActive())
        m_delay.start(patience);
}

void ProgressRow::setPermille(int permille)
{
    m_bar->setValue(std::clamp(permille, 0, whole));
    showPercent();
}

void ProgressRow::end()
{
    m_delay.stop();
    if (isHidden())
        return;
    hide();
    emit shownChanged();
}

void ProgressRow::retranslate()
{
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop the current operation"));
    m_percent->setFixedWidth(m_percent->fontMetrics().horizontalAdvance(tr("%1%").arg(locale().toString(100))) + 1);
    showPercent();
}

void ProgressRow::showPercent()
{
    //: a part of work that is done; French and Spanish set a space before the sign
    m_percent->setText(tr("%1%").arg(locale().toString(m_bar->value() / 10)));
}

namespace {

constexpr std::chrono::seconds confirmedFor{6};

// The newest comes first; persistent notices come after the others.
qsizetype indexOfItem(const MessageBarItem &item, const QList<MessageBarItem> &items)
{
    if (item.kind != MessageBarItem::Kind::Persistent)
        return 0;
    return std::ranges::find(items, MessageBarItem::Kind::Persistent, &MessageBarItem::kind) - items.begin();
}

} // namespace

using Kind = MessageBarItem::Kind;

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new MessageRow(this))
    , m_progress(new ProgressRow(this))
{
    setObjectName(QStringLiteral("messageBar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(m_row);

    connect(m_row, &MessageRow::linkActivated, this, [this] { emit linkActivated(m_items.first().id); });
    connect(m_row, &MessageRow::closed, this, &MessageBar::dismissFirst);
    connect(m_progress, &ProgressRow::stopRequested, this, &MessageBar::stopRequested);
    connect(m_progress, &ProgressRow::shownChanged, this, &MessageBar::updateVisible);
    m_confirmed.setInterval(confirmedFor);
    connect(&m_confirmed, &QTimer::timeout, this, &MessageBar::endConfirmation);
    m_row->hide();
    hide();
}

void MessageBar::show(const MessageBarItem &item)
{
    QList<MessageBarItem> items = m_items;
    const auto same = std::ranges::find_if(items,
                                           [&](const MessageBarItem &other) { return !item.id.isEmpty() && other.id == item.id; });
    const bool keepsPlace = item.kind == Kind::Persistent; // others answer what was done just now
    if (same != items.end() && same->kind == item.kind && keepsPlace)
        *same = item;
    else {
        if (same != items.end())
            items.erase(same);
        items.insert(indexOfItem(item, items), item);
    }
    setItems(std::move(items));
}

void MessageBar::remove(const QString &id)
{
    QList<MessageBarItem> items = m_items;
    items.removeIf([&](const MessageBarItem &item) { return item.id == id; });
    setItems(std::move(items));
}

void MessageBar::clear() { setItems({}); }

int MessageBar::waiting() const { return int(std::max<qsizetype>(0, m_items.size() - 1)); }

void MessageBar::showProgress(const QString &text) { m_progress->begin(text); }

void MessageBar::setProgress(int permille) { m_progress->setPermille(permille); }

void MessageBar::hideProgress() { m_progress->end(); }

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_items.isEmpty())
        dismissFirst();
    else
        QWidget::keyPressEvent(event);
}

void MessageBar::setItems(QList<MessageBarItem> items)
{
    const int waitingBefore = waiting();
    const bool isNews = !items.isEmpty() && (m_items.isEmpty() || items.first() != m_items.first());
    m_items = std::move(items);
    m_row->setVisible(!m_items.isEmpty());
    if (isNews)
        m_row->setItem(m_items.first());
    const bool confirms = !m_items.isEmpty() && m_items.first().kind == Kind::Confirmation;
    if (isNews || !confirms)
        confirms ? m_confirmed.start() : m_confirmed.stop();
    updateVisible();
    if (isNews) {
        QAccessibleEvent alert(m_row, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    if (waiting() != waitingBefore)
        emit waitingChanged(waiting());
}

void MessageBar::dismissFirst()
{
    QList<MessageBarItem> items = m_items;
    const QString id = items.takeFirst().id;
    setItems(std::move(items));
    emit dismissed(id);
}

// The time starts again while somebody may be reading it, or selecting its path to copy it.
void MessageBar::endConfirmation()
{
    if (!m_row->underMouse() && !m_row->isAncestorOf(QApplication::focusWidget()))
        remove(m_items.first().id);
}

void MessageBar::updateVisible() { setVisible(!m_row->isHidden() || !m_progress->isHidden()); }

} // namespace tradestrata
