// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/opendatadialog.h"

#include "widgets/panels/dialogbuttons.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tradestrata {

namespace {

constexpr int leastDataDialogWidth = 440;
constexpr int monthWidth = 160;

QLabel *wrappingLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

OpenDataDialog::OpenDataDialog(const OpenedData &data, QWidget *parent)
    : QDialog(parent)
    , m_data(data)
    , m_what(wrappingLabel(QStringLiteral("openDataWhat"), this))
    , m_add(new QRadioButton(this))
    , m_replace(new QRadioButton(this))
    , m_releasedLabel(new QLabel(this))
    , m_released(new QLineEdit(this))
    , m_hint(wrappingLabel(QStringLiteral("openDataHint"), this))
{
    setObjectName(QStringLiteral("openDataDialog"));
    setMinimumWidth(leastDataDialogWidth);
    m_add->setObjectName(QStringLiteral("openDataAdd"));
    m_add->setChecked(true);
    m_replace->setObjectName(QStringLiteral("openDataReplace"));
    m_released->setObjectName(QStringLiteral("openDataReleased"));
    m_released->setMinimumWidth(monthWidth);
    m_released->setText(!data.stated.isEmpty() ? data.stated : data.released ? data.released->toString() : QString());
    m_released->setReadOnly(!data.stated.isEmpty());
    m_releasedLabel->setBuddy(m_released);

    auto *month = new QHBoxLayout;
    month->addWidget(m_releasedLabel);
    month->addWidget(m_released);
    month->addStretch(1);
    auto *buttons = new QHBoxLayout;
    m_open = addDialogButtons(this, buttons, tr("Cancel"), "openDataCancel", "openDataAccept");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_what);
    column->addWidget(m_add);
    column->addWidget(m_replace);
    column->addLayout(month);
    column->addWidget(m_hint);
    column->addStretch(1);
    column->addLayout(buttons);

    connect(m_released, &QLineEdit::textEdited, this, &OpenDataDialog::showMistake);
    connect(m_open, &QPushButton::clicked, this, &OpenDataDialog::open);
    retranslate();
}

std::optional<Month> OpenDataDialog::typed() const
{
    return m_data.stated.isEmpty() ? Month::parse(m_released->text().trimmed()) : std::nullopt;
}

bool OpenDataDialog::isReadable() const { return !m_data.stated.isEmpty() || m_released->text().trimmed().isEmpty() || typed(); }

void OpenDataDialog::open()
{
    showMistake();
    if (!isReadable()) {
        m_released->setFocus(Qt::OtherFocusReason);
        return; // the hint says why
    }
    m_choice = {m_add->isChecked(), typed()};
    accept();
}

void OpenDataDialog::retranslate()
{
    setWindowTitle(tr("Open data"));
    setAccessibleName(tr("Open data"));
    m_what->setText(
        tr("“%1” (%2) has the same publisher, unit, basis and adjustment as the session's data.").arg(m_data.name, m_data.reach));
    m_add->setText(tr("&Add it as a release"));
    m_add->setAccessibleName(tr("Add it as a release"));
    m_replace->setText(tr("&Replace the session's data"));
    m_replace->setAccessibleName(tr("Replace the session's data"));
    m_releasedLabel->setText(tr("&Month of release"));
    m_released->setAccessibleName(tr("Month of release"));
    m_released->setPlaceholderText(tr("YYYY-MM"));
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open the data"));
    showMistake();
}

void OpenDataDialog::showMistake()
{
    m_hint->setText(!m_data.stated.isEmpty() ? tr("The file says when it was released.")
                    : isReadable()           ? tr("The file does not say when it was released: type the month as "
                                                            "2026-03, or leave it empty if it is not known.")
                                   : tr("“%1” is not a month: type it as 2026-03.").arg(m_released->text().trimmed()));
    m_released->setAccessibleDescription(m_hint->text());
}

} // namespace tradestrata
