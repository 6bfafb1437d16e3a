// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/wrappedlabel.h"

#include <QEvent>

namespace tradestrata {

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

// Margins come with the construction, so what is left to change the height is the font and what carries it.
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

} // namespace tradestrata
