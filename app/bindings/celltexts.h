// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"
#include "models/items/rowtext.h"

namespace tradestrata {

/// What is made of dollars in a number of a panel.
Show showOf(PanelNumber number);

/// How panels write what stands at the cursor: billions with one decimal, or as many as a small value needs; shares
/// and changes with one.
class CellTexts
{
public:
    explicit CellTexts(const Language &language) : m_language(language) {}

    QString money(Cell cell) const;
    /// Per cent without the sign, which stands in the head of its column.
    QString share(Cell cell) const;
    QString change(double percent) const;
    /// "$ bn"
    QString unit() const;
    /// "To August 2025", "August 2025", "2025"
    QString cursorHead(const FigureSource &source) const;

    /// "Exports, 12 months, billions of dollars"
    QString caption(const FigureSource &source, const QString &unit) const;

private:
    const Language &m_language;
};

} // namespace tradestrata
