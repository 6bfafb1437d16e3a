// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/choicebox.h"

#include <QStandardItemModel>
#include <QWheelEvent>

namespace tradestrata {

ChoiceBox::ChoiceBox(const QString &objectName, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(objectName);
    setAccessibleName(objectName);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFocusPolicy(Qt::StrongFocus); // not by the wheel
    connect(this, &QComboBox::activated, this, &ChoiceBox::take);
}

void ChoiceBox::setChoices(const QStringList &labels)
{
    while (count() > labels.size())
        removeItem(count() - 1);
    for (int i = 0; i < labels.size(); ++i) {
        if (i == count())
            addItem(labels[i]);
        else if (itemText(i) != labels[i])
            setItemText(i, labels[i]);
    }
    setCurrentIndex(m_choice);
}

void ChoiceBox::setReasons(const QStringList &reasons)
{
    auto *items = qobject_cast<QStandardItemModel *>(model());
    Q_ASSERT(items);
    for (int i = 0; i < count(); ++i) {
        QStandardItem *item = items->item(i);
        const QString text = reasons.value(i);
        item->setEnabled(text.isEmpty());
        item->setToolTip(text);
        item->setAccessibleDescription(text);
    }
}

void ChoiceBox::setChoice(int index)
{
    m_choice = index;
    setCurrentIndex(index);
}

QString ChoiceBox::reason(int index) const { return itemData(index, Qt::ToolTipRole).toString(); }

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ChoiceBox::take(int index)
{
    if (index == m_choice)
        return;
    m_choice = index;
    emit choiceEdited(index);
}

} // namespace tradestrata
