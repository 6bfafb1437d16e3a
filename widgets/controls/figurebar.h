// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/language.h"
#include "models/spec/figurespec.h"

#include <QFrame>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QAction;
class QButtonGroup;
class QLabel;
class QPushButton;
class QToolButton;

namespace tradestrata {

class ChoiceBox;
class ElidedLabel;

/// What the chart bar offers: a chart, or its shares.
struct ChartChoice
{
    Chart chart;
    bool isShare = false;

    /// What stands on it.
    OptionWord word() const { return isShare ? tradestrata::word(ShowAs::Share) : tradestrata::word(chart); }
    bool hasButton() const { return has(chart, Trait::Button); }
};

/// Those with a button, then those of the menu beside them, each in the order of the charts.
const std::vector<ChartChoice> &chartChoices();

/// The state of the figure bar: the choice of each control and, for each choice that does not fit the others, the
/// reason in the window's language. Lists of reasons are in the order of the enumerations; an empty reason means that
/// the choice is available.
struct FigureBarState
{
    Flow flow = Flow::Exports;
    Measure measure = Measure::TwelveMonths;
    ShowAs show = ShowAs::Value;
    Chart chart = Chart::Line;
    QStringList flowReasons;
    QStringList measureReasons;
    QStringList showReasons;
    QStringList chartReasons; ///< by chartChoices()
    QString release;          ///< "Release of March 2026", "3 releases, to October 2026"; empty if unknown
    QString shortRelease;     ///< "March 2026": where there is no room for it; empty if there is no shorter one
    QString releaseDetail;    ///< its tool tip: each release with its months, or that the figure is frozen to one
    bool isFrozen = false;    ///< to its release; the label has a seal

    bool operator==(const FigureBarState &) const = default;
};

/// The place of the choice that stands for a chart and what it shows. Nothing else: a line of shares is a line.
int choiceOf(Chart chart, ShowAs show);
/// What is shown when the user takes a choice while `show` is shown: shares draw shares and every other choice values
/// instead of them; of anything else a chart keeps what it can draw, else it draws values.
ShowAs showOf(const ChartChoice &choice, ShowAs show, Measure measure, Flow flow);

/// The state for a spec, with the reasons of whyNot() in the window's language; without the release.
FigureBarState stateOf(const FigureSpec &spec, Frequency data, const Language &language);

/// The tool bar above the figure: flow, measure, value or share, the kind of chart, the release and the export.
class FigureBar : public QFrame
{
    Q_OBJECT

public:
    explicit FigureBar(QWidget *parent = nullptr);

    const FigureBarState &state() const { return m_state; }
    /// Silent.
    void setState(const FigureBarState &state);
    /// Without a figure there is nothing to export. Silent.
    void setExportEnabled(bool enabled);
    /// With the chart buttons as icons only: the bar never makes the window wider than that.
    QSize minimumSizeHint() const override;

signals:
    void flowEdited(tradestrata::Flow flow);
    void measureEdited(tradestrata::Measure measure);
    void showEdited(tradestrata::ShowAs show);
    /// Emitted for a button or menu entry of the chart bar, with what it shows.
    void chartEdited(tradestrata::Chart chart, tradestrata::ShowAs show);
    void exportRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeReleasePlace();
    QWidget *makeChartButtons();
    QToolButton *makeChartMenu();
    void connectBoxes();
    void takeChart(int place);
    void retranslate();
    void retheme();
    void showState();
    void showCharts();
    void measure();
    void fitCharts();
    void fitRelease();
    void setShowWidth(std::optional<int> width);
    void setChartTexts(bool shown);

    FigureBarState m_state;
    ChoiceBox *m_flow;
    ChoiceBox *m_measure;
    ChoiceBox *m_show;
    QButtonGroup *m_charts;
    QList<QToolButton *> m_buttons; ///< the first of chartChoices()
    QToolButton *m_more;
    QWidget *m_chartRow = nullptr;
    int m_leastWidth = 0;          ///< with icons only
    int m_wideWidth = 0;           ///< with texts
    QList<QAction *> m_moreCharts; ///< the others
    ElidedLabel *m_release;
    QLabel *m_seal; ///< beside it, for a figure that is frozen to its release
    QPushButton *m_export;
};

} // namespace tradestrata
