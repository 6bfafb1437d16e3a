// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/messagebar.h"

#include "widgets/controls/messagerow.h"
#include "widgets/controls/progressrow.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tradestrata {

namespace {

// Errors come first, the newest before the others; then notices, then those that stand, each in their order.
qsizetype indexOfItem(const MessageBarItem &item, const QList<MessageBarItem> &items)
{
    if (item.kind == MessageBarItem::Kind::Error)
        return 0;
    const auto stands = std::ranges::find(items, MessageBarItem::Kind::Standing, &MessageBarItem::kind);
    return item.kind == MessageBarItem::Kind::Standing ? items.size() : stands - items.begin();
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
    m_row->hide();
    hide();
}

void MessageBar::show(const MessageBarItem &item)
{
    QList<MessageBarItem> items = m_items;
    const auto same = std::ranges::find_if(
        items, [&](const MessageBarItem &other) { return !item.id.isEmpty() && other.id == item.id; });
    if (same != items.end() && same->kind == item.kind)
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

void MessageBar::updateVisible() { setVisible(!m_row->isHidden() || !m_progress->isHidden()); }

} // namespace tradestrata
