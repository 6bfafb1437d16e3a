// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace tradestrata {

/// Adds Cancel to a dialog's row of buttons, at its end, and the button that the Return key presses, which is returned.
inline QPushButton *addDialogButtons(QDialog *dialog, QHBoxLayout *row, const QString &cancelText, const char *cancelName,
                                     const char *acceptName)
{
    auto *cancel = new QPushButton(cancelText, dialog);
    cancel->setObjectName(QLatin1String(cancelName));
    cancel->setAccessibleName(cancelText);
    cancel->setAutoDefault(false);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    auto *accept = new QPushButton(dialog);
    accept->setObjectName(QLatin1String(acceptName));
    accept->setProperty("primary", true);
    accept->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(accept);
    return accept;
}

} // namespace tradestrata
