// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"
#include "widgets/render/figureview.h"

class QMenu;

namespace tradestrata {

/// Makes, moves, rewords and removes the annotations of the current figure as the user does it in the figure view; and the
/// menu of the figure.
class AnnotationBinding : public QObject
{
    Q_OBJECT

public:
    AnnotationBinding(FigureView &view, FigureSource &source, QObject *parent = nullptr);

    /// Why the figure can have no more annotations; nothing if it can.
    std::optional<Message> whyNot() const;
    /// The same for one at the cursor, which may be outside what the figure shows.
    std::optional<Message> whyNotAtCursor() const;
    /// Asks in place for the words of an annotation at the cursor, on the first series that has a value there.
    void annotateAtCursor();

private:
    void showMenu(const FigureMenuPlace &place);
    void fillForAnnotation(QMenu *menu, int annotation);
    void fillForPlace(QMenu *menu, const Hit &hit);
    Annotation draftAt(AnnotationKind kind, int from, int to, int series) const;
    bool isDrawnAt(int series, int place) const;
    void add(const Annotation &annotation);
    void reword(int annotation, const QString &text);
    void move(int annotation, std::optional<QPointF> offset, const QString &mergeKey);
    void setArrow(int annotation, bool isArrow);
    void selectReturned();

    FigureView &m_view;
    FigureSource &m_source;
    QList<Annotation> m_seen; ///< of the current figure
};

} // namespace tradestrata
