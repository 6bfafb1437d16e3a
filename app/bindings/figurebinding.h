// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"
#include "widgets/render/figureview.h"

namespace tradestrata {

/// Synchronizes the figure view with the document: the picture, the cursor, hovering, words edited in place.
class FigureBinding : public QObject
{
    Q_OBJECT

public:
    FigureBinding(FigureView &view, FigureSource &source, QObject *parent = nullptr);

signals:
    void cellsRequested(const tradestrata::NumberRef &number);

private:
    void askAbout(const LabelHit &label);
    void showFigure();
    void moveCursor(int period);
    void zoom(double steps, int period);
    void pan(double widths);
    void editWord(FigureWord word, const QString &text);
    FigureView::Hover hoverText(const Hit &hit) const;

    FigureView &m_view;
    FigureSource &m_source;
    double m_panned = 0; ///< months dragged but not yet moved by the figure
};

} // namespace tradestrata
