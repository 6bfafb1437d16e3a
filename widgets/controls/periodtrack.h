// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/periodgeometry.h"
#include "widgets/controls/theme.h"

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <vector>

namespace tradestrata {

/// The period slider: the months of the data with the cursor's flag and the window's two handles, for mouse, wheel and
/// keys. A step of the cursor immediately repaints two narrow strips; everything else is cached in a pixmap.
class PeriodTrack : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodTrack(QWidget *parent = nullptr);

    /// The months of the data; without data, `last` is before `first`.
    void setRange(Month first, Month last);
    /// A value for each month of the range (the total's 12-month sums); NaN if there is none.
    void setSilhouette(std::vector<double> perMonth);
    /// Who leads in the periods of the measure; `words` gives the sentence for the period that contains a month.
    void setRibbon(std::vector<RibbonPeriod> periods, std::function<QString(Month)> words);
    /// A step of the cursor is one period of this.
    void setFrequency(Frequency frequency);
    void setWindow(Month from, Month to);
    void setCursor(Month month);

    Month cursor() const { return m_at.cursor(); }
    MonthSpan window() const { return m_at.window(); }
    /// "2025-08"; "2025-Q3" or "2025" where the cursor is the last month of a longer period.
    QString cursorText() const { return m_at.cursorText(); }
    /// Who leads at the cursor, in a sentence; empty without a ribbon.
    QString leaderText() const { return m_leaderWords ? m_leaderWords(cursor()) : QString(); }
    const PeriodGeometry &geometryOfPeriods() const { return m_at; }
    /// Whether the mouse is dragging something.
    bool isDragging() const { return m_drag.part != PeriodGeometry::Part::Nowhere; }

    // Same as the keys: signals are emitted, and the result is painted before these return.
    void step(int periods);
    void goTo(Month month);
    void goToFirst();
    void goToLatest();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A month, snapped to the frequency; Home and End give "first" and "latest".
    void cursorEdited(const tradestrata::PeriodRef &cursor);
    /// `finished` is false during a mouse drag, and true for its last position and for each key.
    void windowEdited(tradestrata::Month from, tradestrata::Month to, bool finished);
    /// Space was pressed.
    void playRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// What the mouse is dragging, and where the drag began.
    struct Drag
    {
        PeriodGeometry::Part part = PeriodGeometry::Part::Nowhere;
        double pressedAt = 0;
        double offset = 0;  ///< from the dragged part to the mouse
        MonthSpan window;   ///< when the mouse was pressed
        bool moved = false; ///< too far to be a click
        bool told = false;  ///< windowEdited() was emitted with `finished` false
    };

    void showLeaderAt(QPoint global, QPoint point);
    bool keyMovesCursor(const QKeyEvent &event);
    bool keyMovesWindow(const QKeyEvent &event);
    void dragTo(double x);
    void showShapeAt(QPointF point);
    bool placeCursor(Month month);
    bool placeWindow(MonthSpan span);
    void editCursor(Month month);
    void paintNow();
    void tellValue();
    void renewGround();
    void adjustGeometry();

    PeriodGeometry m_at;
    PeriodGround m_below;
    std::function<QString(Month)> m_leaderWords;
    WindowTheme m_theme;
    QPixmap m_ground; ///< null: must be repainted
    Drag m_drag;
    int m_wheel = 0; ///< turned, but not yet a whole step
};

/// Presents a PeriodTrack to screen readers as a slider whose value is the cursor's period. Must be called before the
/// first track is queried; calling it again is harmless.
void installPeriodTrackAccess();

} // namespace tradestrata
