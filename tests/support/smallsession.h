// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"
#include "tests/support/text.h"

#include <QString>
#include <QStringList>

/// Sessions and tables with only what is needed to tell them apart.
namespace tradestrata::testsupport {

inline TablePtr table(int number)
{
    TableInfo info;
    info.source = QString::number(number);
    return std::make_shared<const TradeTable>(info, Month::of(2025, 1), Month::of(2025, 2), std::vector<TableRow>());
}

inline Session named(const QStringList &names)
{
    Session session;
    session.data.append(DataRef());
    for (const QString &name : names) {
        SessionFigure figure;
        figure.name = name;
        session.figures.append(figure);
    }
    return session;
}

inline PeriodRef at(int month) { return PeriodRef::exactly(Period::month(Month::of(2025, month))); }

} // namespace tradestrata::testsupport
