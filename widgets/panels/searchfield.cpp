// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/searchfield.h"

#include "widgets/controls/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace tradestrata {

namespace {

constexpr int iconSize = 16;
constexpr int iconBegin = 9;
constexpr int textShift = 20; ///< in addition to the padding of every field
constexpr int hintBegin = 33;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_clear(addAction(QIcon(), TrailingPosition))
{
    setTextMargins(textShift, 0, 0, 0);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear, [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    showIcons();
}

void SearchField::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

void SearchField::setClearText(const QString &text) { m_clear->setToolTip(text); }

bool SearchField::event(QEvent *event)
{
    const bool escape = event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (escape && !text().isEmpty()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showIcons();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        emit downPressed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit entered();
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QColor muted = WindowTheme::of(palette()).muted;
    paintIcon(&painter, Icon::Search, QRectF(iconBegin, (height() - iconSize) / 2.0, iconSize, iconSize), muted);
    if (text().isEmpty()) {
        painter.setPen(muted);
        const QRect room = rect().adjusted(hintBegin, 0, -iconBegin, 0);
        painter.drawText(room, Qt::AlignVCenter, fontMetrics().elidedText(m_hint, Qt::ElideRight, room.width()));
    }
}

void SearchField::showIcons() { m_clear->setIcon(icon(Icon::Close, WindowTheme::of(palette()).muted)); }

} // namespace tradestrata
