// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/progressrow.h"

#include "widgets/controls/elidedlabel.h"
#include "widgets/controls/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace tradestrata {

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
        m_stop->setEnabled(false); // once is enough; the work ends when it next looks
        emit stopRequested();
    });
    retranslate();
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

void ProgressRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgressRow::retranslate()
{
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop what is being done"));
    m_percent->setFixedWidth(m_percent->fontMetrics().horizontalAdvance(tr("%1%").arg(locale().toString(100))) + 1);
    showPercent();
}

void ProgressRow::showPercent()
{
    //: a part of work that is done; French and Spanish set a space before the sign
    m_percent->setText(tr("%1%").arg(locale().toString(m_bar->value() / 10)));
}

} // namespace tradestrata
