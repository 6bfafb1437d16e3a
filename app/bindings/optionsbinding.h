// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bindings/insight.h"
#include "app/figuresource.h"
#include "widgets/panels/figureoptionspanel.h"

namespace tradestrata {

/// Synchronizes the panel of a figure's words and options with the document.
class OptionsBinding : public QObject
{
    Q_OBJECT

public:
    OptionsBinding(FigureOptionsPanel &panel, FigureSource &source, QObject *parent = nullptr);

private:
    void show();
    void suggestTitles();
    FigureSuggestions ownWords() const;
    QList<std::pair<TitleClaim, QString>> claims() const;
    QString label(const TitleClaim &claim) const;

    FigureOptionsPanel &m_panel;
    FigureSource &m_source;
    InSight m_inSight;
    QString m_title; ///< the words that the figure would have by itself
    QString m_subtitle;
};

} // namespace tradestrata
