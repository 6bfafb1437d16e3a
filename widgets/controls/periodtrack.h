// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/periodgeometry.h"
#include "widgets/controls/theme.h"

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <vector>

namespace tradestrata {

/// The painted period slider: the data's months with the cursor's flag and the window's two handles, for mouse, wheel
/// and keys. A step of the cursor repaints two narrow strips at once; all else lies ready in a pixmap.
class PeriodTrack : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodTrack(QWidget *parent = nullptr);

    /// The data's months; without data, `last` before `first`.
    void setRange(Month first, Month last);
    /// A value for each month of the range (the total's sums of 12 months); NaN where there is none.
    void setSilhouette(std::vector<double> perMonth);
    /// Who leads in the periods of the measure; `words` says it of the period that holds a month, in a sentence.
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
    /// The mouse holds something.
    bool isDragging() const { return m_drag.part != PeriodGeometry::Part::Nowhere; }

    // As keys do: signals are emitted, and the result is painted before these return.
    void step(int periods);
    void goTo(Month month);
    void goToFirst();
    void goToLatest();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A month, snapped to the frequency; Home and End say "first" and "latest".
    void cursorEdited(const tradestrata::PeriodRef &cursor);
    /// `finished` is false while the mouse drags, true for its last position and for each key.
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
    /// What the mouse holds, and where it took hold of it.
    struct Drag
    {
        PeriodGeometry::Part part = PeriodGeometry::Part::Nowhere;
        double pressedAt = 0;
        double offset = 0;  ///< from what is held to the mouse
        MonthSpan window;   ///< at the press
        bool moved = false; ///< far enough to be no click
        bool told = false;  ///< an unfinished window was emitted
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
    QPixmap m_ground; ///< null: to be painted anew
    Drag m_drag;
    int m_wheel = 0; ///< turned, but not yet a whole step
};

/// Lets screen readers see a PeriodTrack as a slider whose value is the cursor's period. To be called before a track
/// is asked for; more than once does no harm.
void installPeriodTrackAccess();

} // namespace tradestrata
