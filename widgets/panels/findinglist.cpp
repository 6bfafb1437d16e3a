// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/findinglist.h"

#include "widgets/controls/labels.h"
#include "widgets/controls/nowandat.h"
#include "widgets/controls/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace tradestrata {

namespace {

WrappedLabel *newLabel(const char *name, const QString &text)
{
    auto *label = new WrappedLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setFont(WindowTheme::font(12));
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

FindingList::FindingList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("findingList"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    nowAndAt({QEvent::LanguageChange}, this, [this] {
        if (!m_lines.isEmpty())
            build();
    });
}

void FindingList::setLines(const QList<FindingLine> &lines, const QString &none)
{
    if (lines == m_lines && none == m_none)
        return;
    m_lines = lines;
    m_none = none;
    build();
}

// Built anew: there are few lines, and they change seldom. A button of one that is gone keeps the focus in the list.
void FindingList::build()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->setParent(nullptr);
            widget->deleteLater(); // its own button may have asked for this
        }
        delete item;
    }
    const auto add = [this](QWidget *widget) {
        m_column->addWidget(widget);
        widget->show(); // at once, so that the list has its height
    };
    if (m_lines.isEmpty())
        add(newLabel("findingNone", m_none));
    for (int line = 0; line < m_lines.size(); ++line)
        add(makeLine(line));
    m_column->addStretch(1);
    QWidget *before = this; // its buttons are reached behind it, whenever they were made
    for (QToolButton *button : findChildren<QToolButton *>()) {
        setTabOrder(before, button);
        before = button;
    }
    if (!hadFocus || m_lines.isEmpty())
        return;
    if (auto *button = m_column->itemAt(0)->widget()->findChild<QToolButton *>())
        button->setFocus(Qt::OtherFocusReason);
}

QWidget *FindingList::makeLine(int line)
{
    const FindingLine &finding = m_lines[line];
    auto *row = new QWidget;
    row->setObjectName(QStringLiteral("finding_") + finding.id);
    auto *buttons = new QVBoxLayout; // two of them may be wider than the panel
    const auto add = [&](const char *name, const QString &text, void (FindingList::*asked)(int)) {
        auto *button = new QToolButton;
        button->setObjectName(QLatin1String(name));
        button->setFocusPolicy(Qt::TabFocus);
        button->setText(text);
        button->setAccessibleName(text);
        button->setAccessibleDescription(finding.sentence);
        connect(button, &QToolButton::clicked, this, [this, line, asked] { emit(this->*asked)(line); });
        buttons->addWidget(button, 0, Qt::AlignLeft);
    };
    const bool isOpen = finding.accepted.isEmpty();
    if (isOpen && !finding.mend.isEmpty())
        add("findingMend", finding.mend, &FindingList::mendRequested);
    if (isOpen)
        add("findingAccept", tr("Accept, because…"), &FindingList::acceptRequested);
    else
        add("findingWithdraw", tr("No Longer Accept"), &FindingList::withdrawRequested);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(newLabel("findingSentence", finding.sentence));
    if (!isOpen)
        column->addWidget(newLabel("findingAccepted", finding.accepted));
    column->addLayout(buttons);
    return row;
}

} // namespace tradestrata
