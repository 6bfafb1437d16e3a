// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <initializer_list>

namespace tradestrata {

namespace {

constexpr double grid = 16;
constexpr double strokeWidth = 1.5;
constexpr double tintOpacity = 0.25;

/// The parts of an icon, on the grid.
struct Strokes
{
    QPainterPath lines; ///< stroked
    QPainterPath tint;  ///< filled at a quarter
    QPainterPath solid; ///< filled

    Strokes &line(std::initializer_list<QPointF> points)
    {
        lines.addPolygon(QPolygonF(points));
        return *this;
    }
    Strokes &box(double x, double y, double width, double height)
    {
        lines.addRoundedRect(x, y, width, height, 0.5, 0.5);
        return *this;
    }
    Strokes &circle(double x, double y, double radius)
    {
        lines.addEllipse(QPointF(x, y), radius, radius);
        return *this;
    }
    Strokes &tinted(std::initializer_list<QPointF> points)
    {
        tint.addPolygon(QPolygonF(points));
        return *this;
    }
    Strokes &filled(std::initializer_list<QPointF> points)
    {
        solid.addPolygon(QPolygonF(points));
        solid.closeSubpath();
        return *this;
    }
};

Strokes chartStrokes(Icon which)
{
    switch (which) {
    case Icon::Line:
        return Strokes().line({{2, 12}, {6, 7.5}, {9, 9.5}, {14, 4}});
    case Icon::Area:
        return Strokes()
            .tinted({{2, 9}, {6, 5}, {9.5, 7.5}, {14, 4}, {14, 13}, {2, 13}})
            .line({{2, 13}, {2, 9}, {6, 5}, {9.5, 7.5}, {14, 4}, {14, 13}, {2, 13}});
    case Icon::Share:
        return Strokes()
            .tinted({{2.5, 10}, {8, 10.5}, {13.5, 9}, {13.5, 13.5}, {2.5, 13.5}})
            .box(2.5, 2.5, 11, 11)
            .line({{2.5, 6.5}, {8, 5.5}, {13.5, 6}})
            .line({{2.5, 10}, {8, 10.5}, {13.5, 9}});
    case Icon::Bars:
        return Strokes().box(2, 8, 3, 5.5).box(6.5, 2.5, 3, 11).box(11, 5.5, 3, 8);
    default:
        return Strokes().line({{2, 4}, {14, 4}}).line({{2, 8}, {10.5, 8}}).line({{2, 12}, {7, 12}});
    }
}

Strokes playerStrokes(Icon which)
{
    switch (which) {
    case Icon::First:
        return Strokes().line({{3.5, 3.5}, {3.5, 12.5}}).line({{12, 3.5}, {7.5, 8}, {12, 12.5}});
    case Icon::Previous:
        return Strokes().line({{10, 3.5}, {5.5, 8}, {10, 12.5}});
    case Icon::Play:
        return Strokes().filled({{4.5, 3}, {12.5, 8}, {4.5, 13}});
    case Icon::Pause:
        return Strokes().line({{5.5, 3.5}, {5.5, 12.5}}).line({{10.5, 3.5}, {10.5, 12.5}});
    case Icon::Next:
        return Strokes().line({{6, 3.5}, {10.5, 8}, {6, 12.5}});
    default:
        return Strokes().line({{12.5, 3.5}, {12.5, 12.5}}).line({{4, 3.5}, {8.5, 8}, {4, 12.5}});
    }
}

Strokes strokesOf(Icon which)
{
    switch (which) {
    case Icon::Line:
    case Icon::Area:
    case Icon::Share:
    case Icon::Bars:
    case Icon::Ranking:
        return chartStrokes(which);
    case Icon::First:
    case Icon::Previous:
    case Icon::Play:
    case Icon::Pause:
    case Icon::Next:
    case Icon::Last:
        return playerStrokes(which);
    case Icon::Export:
        return Strokes()
            .line({{8, 2}, {8, 9.5}})
            .line({{5, 6.5}, {8, 9.5}, {11, 6.5}})
            .line({{2.5, 10.5}, {2.5, 13.5}, {13.5, 13.5}, {13.5, 10.5}});
    case Icon::Search:
        return Strokes().circle(7, 7, 4.5).line({{10.4, 10.4}, {13.75, 13.75}});
    case Icon::Plus:
        return Strokes().line({{8, 3}, {8, 13}}).line({{3, 8}, {13, 8}});
    case Icon::Close:
        return Strokes().line({{3.75, 3.75}, {12.25, 12.25}}).line({{12.25, 3.75}, {3.75, 12.25}});
    case Icon::Info:
        return Strokes().circle(8, 8, 6).line({{8, 7.5}, {8, 11}}).line({{8, 5}, {8, 5.05}});
    case Icon::Chevron:
        return Strokes().line({{4.5, 6.25}, {8, 9.75}, {11.5, 6.25}});
    case Icon::Check:
        return Strokes().line({{4, 8.25}, {6.75, 11}, {12, 5.25}});
    case Icon::Seal: // a disc with two ribbons
        return Strokes().circle(8, 6, 4).line({{5.5, 9.5}, {4.25, 14}, {8, 12}, {11.75, 14}, {10.5, 9.5}}).circle(8, 6, 1);
    case Icon::Swap:
        return Strokes()
            .line({{5, 12.5}, {5, 3.5}})
            .line({{2.5, 6}, {5, 3.5}, {7.5, 6}})
            .line({{11, 3.5}, {11, 12.5}})
            .line({{8.5, 10}, {11, 12.5}, {13.5, 10}});
    }
    Q_UNREACHABLE();
}

/// Draws at the requested size, so that nothing is scaled.
class IconEngine : public QIconEngine
{
public:
    IconEngine(Icon which, const QColor &colour, const QColor &on, const QColor &disabled)
        : m_which(which)
        , m_colour(colour)
        , m_on(on)
        , m_disabled(disabled)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveTop(rect.y() + (rect.height() - side) / 2);
        square.moveLeft(rect.x());
        const QColor colour = mode == QIcon::Disabled ? m_disabled : state == QIcon::On ? m_on : m_colour;
        paintIcon(painter, m_which, square, colour);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new IconEngine(*this); }

private:
    Icon m_which;
    QColor m_colour, m_on, m_disabled;
};

QColor pale(QColor colour)
{
    colour.setAlphaF(0.4F);
    return colour;
}

} // namespace

QIcon icon(Icon which, const WindowTheme &theme)
{
    return QIcon(new IconEngine(which, theme.text, theme.accent, pale(theme.text)));
}

QIcon icon(Icon which, const QColor &colour) { return QIcon(new IconEngine(which, colour, colour, pale(colour))); }

void paintIcon(QPainter *painter, Icon which, const QRectF &square, const QColor &colour)
{
    const Strokes strokes = strokesOf(which);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(square.topLeft());
    painter->scale(square.width() / grid, square.height() / grid);
    QColor tint = colour;
    tint.setAlphaF(float(colour.alphaF() * tintOpacity));
    painter->fillPath(strokes.tint, tint);
    painter->fillPath(strokes.solid, colour);
    painter->strokePath(strokes.lines, QPen(colour, strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->restore();
}

} // namespace tradestrata
