// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/toprow.h"

#include "widgets/controls/nowandat.h"
#include "widgets/panels/rowpaint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <array>

namespace tradestrata {

namespace {

constexpr std::array tops{5, 10, 15};
constexpr std::array segments{"first", "middle", "last"};
constexpr int rowOfButtons = 44;

} // namespace

TopRow::TopRow(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(panelMargin, 0, panelMargin, 0);
    row->setSpacing(0);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_label, 1);
    for (size_t i = 0; i < tops.size(); ++i) {
        const int top = tops[i];
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("top%1").arg(top));
        button->setText(QString::number(top));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("segment", QLatin1String(segments[i]));
        button->setProperty(heightProperty, 28); // four less than the controls of the tool bar
        button->setProperty(paddingsProperty, QPoint(6, 6));
        row->addWidget(button);
        m_buttons.append(button);
        connect(button, &QToolButton::clicked, this, [this, top] {
            setTop(m_top); // checked only once it is set
            emit topChosen(top);
        });
    }
    setFixedHeight(rowOfButtons);
    nowAndAt({QEvent::LanguageChange}, this, [this] { retranslate(); });
}

void TopRow::setTop(int top)
{
    m_top = top;
    for (size_t i = 0; i < tops.size(); ++i)
        m_buttons[qsizetype(i)]->setChecked(tops[i] == top);
}

void TopRow::retranslate()
{
    m_label->setText(tr("Top"));
    for (size_t i = 0; i < tops.size(); ++i) {
        const QString sentence = tr("Show the %n largest partner(s)", nullptr, tops[i]);
        m_buttons[qsizetype(i)]->setAccessibleName(sentence);
        m_buttons[qsizetype(i)]->setToolTip(sentence);
    }
}

} // namespace tradestrata
