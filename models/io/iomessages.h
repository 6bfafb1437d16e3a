// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"

#include <QStringList>

/// Messages that several readers have.
namespace tradestrata {

inline Message stoppedMessage()
{
    return {QStringLiteral("stopped"), QT_TRANSLATE_NOOP("Message", "Reading was stopped."), {}};
}

inline Message codesUnknownMessage(const QStringList &codes)
{
    return {QStringLiteral("codes-unknown"),
            QT_TRANSLATE_N_NOOP("Message", "%n code(s) are not known to this program and are kept under the names in "
                                           "the file: %1."),
            {codes.join(QStringLiteral(", "))},
            int(codes.size())};
}

} // namespace tradestrata
