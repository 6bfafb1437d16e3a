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

/// The panel at the bottom of the window for moving through time: buttons, period slider, a field to type a period,
/// playback speed, and two lines of text. Its language follows the widget's locale and the application's translators.
class TimePanel : public QWidget
{
    Q_OBJECT

public:
    static constexpr int panelHeight = 112;

    explicit TimePanel(QWidget *parent = nullptr);

    /// The months of the data; without data, `last` is before `first` and the panel is disabled.
    void setRange(Month first, Month last);
    /// A value for each month of the range (the total's 12-month sums); NaN if there is none.
    void setSilhouette(std::vector<double> perMonth);
    /// Who leads in the periods of the measure; `words` gives the sentence for the period that contains a month.
    void setRibbon(std::vector<RibbonPeriod> periods, std::function<QString(Month)> words);
    /// The frequency of the measure; a step is one period.
    void setFrequency(Frequency frequency);
    void setWindow(Month from, Month to);
    void setCursor(const PeriodRef &cursor);
    /// The lines beside the slider; each is elided if it is too long, with the whole text in its tool tip.
    void setTexts(const QString &first, const QString &second);
    /// One of 0.5, 1, 2, 4; other values are ignored. At 1, about four periods a second.
    void setSpeed(double speed);

    Month cursor() const;
    MonthSpan window() const;
    double speed() const;
    bool isPlaying() const { return m_timer.isActive(); }

    /// Steps through the window from the cursor to the window's end, or from the window's start if the cursor is at the
    /// end or outside. Each period is painted; playing stops at the end.
    void play();
    void pause();

signals:
    /// A month of the data, or "first" or "latest" if the user chose that.
    void cursorEdited(const tradestrata::PeriodRef &cursor);
    /// `finished` is false during a mouse drag, and true for its last position and for each key.
    void windowEdited(tradestrata::Month from, tradestrata::Month to, bool finished);
    void speedEdited(double speed);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    enum Button { First, Previous, Play, Next, Last };

    QWidget *makeButtons();
    QVBoxLayout *makeRightColumn();
    void connectControls();
    void retranslate();
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
