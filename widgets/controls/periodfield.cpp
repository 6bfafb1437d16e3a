// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/periodfield.h"

#include "widgets/controls/periodtext.h"
#include "widgets/controls/theme.h"

#include <QKeyEvent>
#include <QStyle>
#include <QToolTip>

namespace tradestrata {

namespace {

constexpr int fieldWidth = 92;

} // namespace

PeriodField::PeriodField(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(40);
    connect(this, &QLineEdit::textEdited, this, [this] { setNotice(QString()); });
}

void PeriodField::setRange(Month first, Month last)
{
    m_first = first;
    m_last = last;
    setEnabled(last >= first);
    setPlaceholderText(isEnabled() ? last.toString() : QString());
}

void PeriodField::setPeriod(const QString &text)
{
    m_period = text;
    if (!hasFocus() || !isModified())
        restore();
}

QSize PeriodField::sizeHint() const { return {fieldWidth, QLineEdit::sizeHint().height()}; }

void PeriodField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    else if (event->key() == Qt::Key_Escape && isModified())
        restore();
    else
        QLineEdit::keyPressEvent(event);
}

void PeriodField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const bool leftForAnother =
        event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (isModified() && leftForAnother)
        restore();
}

void PeriodField::take()
{
    const std::optional<PeriodRef> period = readPeriod(text(), locale());
    if (!period) {
        setNotice(
            tr("“%1” is no period. Type a month, a quarter or a year, such as 2025-08, 2025-Q3 or 2025, or latest.")
                .arg(text().trimmed()));
    } else if (!hasData(*period)) {
        setNotice(tr("There are no data for %1: they run from %2 to %3.")
                      .arg(text().trimmed(), m_first.toString(), m_last.toString()));
    } else {
        restore();
        emit periodEdited(*period);
        selectAll();
    }
}

void PeriodField::restore()
{
    setText(m_period); // not modified any more
    setNotice(QString());
}

void PeriodField::setNotice(const QString &sentence)
{
    const bool notice = !sentence.isEmpty();
    setToolTip(sentence);
    setAccessibleDescription(sentence);
    if (notice)
        QToolTip::showText(mapToGlobal(QPoint(0, 0)), sentence, this);
    else
        QToolTip::hideText();
    if (property(noticeProperty).toBool() == notice)
        return;
    setProperty(noticeProperty, notice);
    style()->unpolish(this);
    style()->polish(this);
}

bool PeriodField::hasData(const PeriodRef &period) const
{
    return period.asEnd(m_first, m_last) >= m_first && period.asBegin(m_first, m_last) <= m_last;
}

} // namespace tradestrata
