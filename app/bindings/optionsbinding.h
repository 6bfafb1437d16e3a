// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"
#include "widgets/panels/figureoptionspanel.h"

namespace tradestrata {

/// Keeps the panel of a figure's words and options and the document together.
class OptionsBinding : public QObject
{
    Q_OBJECT

public:
    OptionsBinding(FigureOptionsPanel &panel, FigureSource &source, QObject *parent = nullptr);

private:
    void show();

    FigureOptionsPanel &m_panel;
    FigureSource &m_source;
};

} // namespace tradestrata
