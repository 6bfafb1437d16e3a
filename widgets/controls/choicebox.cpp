// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/choicebox.h"

#include "widgets/controls/theme.h"

#include <QAbstractItemView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace tradestrata {

namespace {

constexpr int rowHeight = 28;

/// Rows of the list: as high as other rows of the window, pale if they are not available.
class ChoiceRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), rowHeight)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus; // the background shows the current row
        // Paler than what is greyed elsewhere.
        QColor pale = WindowTheme::of(option->palette).muted;
        pale.setAlphaF(0.6F);
        option->palette.setColor(QPalette::Disabled, QPalette::Text, pale);
    }
};

} // namespace

ChoiceBox::ChoiceBox(const QString &objectName, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(objectName);
    setAccessibleName(objectName);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFocusPolicy(Qt::StrongFocus); // not with the wheel
    connect(this, &QComboBox::activated, this, &ChoiceBox::take);
}

void ChoiceBox::setFillsWidth()
{
    constexpr int leastLetters = 8;
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(leastLetters);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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

// A list is a window of a dozen widgets, and most of them are never opened.
void ChoiceBox::showPopup()
{
    if (!std::exchange(m_hasRows, true))
        setItemDelegate(new ChoiceRows(this));
    view()->setMinimumWidth(m_leastListWidth); // it may have changed since it opened last
    QComboBox::showPopup();
}

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
