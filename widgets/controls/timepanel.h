// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/periodgeometry.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace tradestrata {

class PeriodField;
class PeriodTrack;

/// The panel at the foot of the window that moves through time: buttons, period slider, a field to type a period, the
/// speed of playing, and two lines of text. Its language is the widget's locale and the application's translators.
class TimePanel : public QWidget
{
    Q_OBJECT

public:
    static constexpr int panelHeight = 112;

    explicit TimePanel(QWidget *parent = nullptr);

    /// The data's months; without data, `last` before `first`: then the panel is disabled.
    void setRange(Month first, Month last);
    /// A value for each month of the range (the total's sums of 12 months); NaN where there is none.
    void setSilhouette(std::vector<double> perMonth);
    /// Who leads in the periods of the measure, and how that is said of the period that holds a month.
    void setRibbon(std::vector<RibbonPeriod> periods, std::function<QString(Month)> words);
    /// A step is one period of this: of the measure.
    void setFrequency(Frequency frequency);
    void setWindow(Month from, Month to);
    void setCursor(const PeriodRef &cursor);
    /// Lines beside the slider; each is cut with an ellipsis where it is too long, and whole in its tooltip.
    void setTexts(const QString &first, const QString &second);
    /// One of 0.5, 1, 2, 4; others are ignored. At 1 about four periods a second.
    void setSpeed(double speed);

    Month cursor() const;
    MonthSpan window() const;
    double speed() const;
    bool isPlaying() const { return m_timer.isActive(); }

    /// Steps through the window, from the cursor to the window's end; from the window's start, where the cursor is at
    /// its end already or outside. Each period is painted; it stops by itself at the end.
    void play();
    void pause();

signals:
    /// A month of the data, or "first" or "latest" where the user said so.
    void cursorEdited(const tradestrata::PeriodRef &cursor);
    /// `finished` is false while the mouse drags, true for its last position and for each key.
    void windowEdited(tradestrata::Month from, tradestrata::Month to, bool finished);
    void speedEdited(double speed);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Button { First, Previous, Play, Next, Last };

    QWidget *makeButtons();
    QVBoxLayout *makeRightColumn();
    void connectControls();
    void translate();
    void showTheme();
    void showPlaying();
    void showCursor();
    void showTexts();
    void takeTyped(const PeriodRef &period);
    void playStep();

    PeriodTrack *m_track;
    PeriodField *m_field;
    QComboBox *m_speed;
    std::array<QToolButton *, 5> m_buttons{};
    std::array<QLabel *, 2> m_lines{};
    std::array<QString, 2> m_texts;
    PeriodRef m_cursor;
    std::array<Month, 2> m_range{Month{1}, Month{0}};
    QTimer m_timer;
};

} // namespace tradestrata
