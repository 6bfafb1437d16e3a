// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace tradestrata {

/// A column that scrolls up and down if it is higher than its room, and is as wide as this.
class ColumnArea : public QScrollArea
{
public:
    explicit ColumnArea(const char *objectName, QWidget *parent = nullptr)
        : QScrollArea(parent)
    {
        setObjectName(QLatin1String(objectName));
        setFrameShape(NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
    }
};

} // namespace tradestrata
