// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/figurebarstate.h"

#include <QFrame>

class QAction;
class QButtonGroup;
class QLabel;
class QPushButton;
class QToolButton;

namespace tradestrata {

class ChoiceBox;
class ElidedLabel;

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
    /// With the chart buttons as icons alone: the bar never makes the window wider than that.
    QSize minimumSizeHint() const override;

signals:
    void flowEdited(tradestrata::Flow flow);
    void measureEdited(tradestrata::Measure measure);
    void showEdited(tradestrata::Show show);
    /// A button or menu entry of the chart bar, with what it shows.
    void chartEdited(tradestrata::Chart chart, tradestrata::Show show);
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;
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
    void setChartTexts(bool shown);

    FigureBarState m_state;
    ChoiceBox *m_flow;
    ChoiceBox *m_measure;
    ChoiceBox *m_show;
    QButtonGroup *m_charts;
    QList<QToolButton *> m_buttons; ///< the first of chartChoices()
    QToolButton *m_more;
    QWidget *m_chartRow = nullptr;
    int m_leastWidth = 0; ///< with icons alone
    int m_wideWidth = 0;  ///< with texts
    QList<QAction *> m_moreCharts;  ///< the others
    ElidedLabel *m_release;
    QLabel *m_seal; ///< beside it, of a figure that is frozen to its release
    QPushButton *m_export;
};

} // namespace tradestrata
