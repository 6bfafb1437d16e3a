// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/figurebar.h"

#include "models/spec/ondata.h"
#include "widgets/controls/choicebox.h"
#include "widgets/controls/icons.h"
#include "widgets/controls/labels.h"
#include "widgets/controls/nowandat.h"
#include "widgets/controls/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace tradestrata {

namespace {

QString reason(Measure measure, ShowAs show, Flow flow, Chart chart, const Language &language)
{
    const std::optional<Message> why = whyNot(measure, show, flow, chart);
    return why ? language.plainText(*why) : QString();
}

/// The reason of `reasonOf` for each value of an option.
template<class E, class ReasonOf>
QStringList reasons(ReasonOf reasonOf)
{
    QStringList result;
    for (int i = 0; i < keys<E>().size(); ++i)
        result.append(reasonOf(E(i)));
    return result;
}

} // namespace

const std::vector<ChartChoice> &chartChoices()
{
    static const std::vector<ChartChoice> choices = [] {
        std::vector<ChartChoice> all;
        for (const bool hasButton : {true, false}) {
            for (size_t i = 0; i < words<Chart>().size(); ++i) {
                const ChartChoice choice{Chart(i)};
                if (choice.hasButton() != hasButton)
                    continue;
                all.push_back(choice);
                if (has(choice.chart, Trait::ShareButton))
                    all.push_back({choice.chart, true});
            }
        }
        return all;
    }();
    return choices;
}

int choiceOf(Chart chart, ShowAs show)
{
    const bool isShare = has(chart, Trait::ShareButton) && show == ShowAs::Share;
    const std::vector<ChartChoice> &all = chartChoices();
    return int(std::ranges::find_if(all, [&](const ChartChoice &each) { return each.chart == chart && each.isShare == isShare; })
               - all.begin());
}

ShowAs showOf(const ChartChoice &choice, ShowAs show, Measure measure, Flow flow)
{
    if (choice.isShare)
        return ShowAs::Share;
    return show == ShowAs::Share || whyNot(measure, show, flow, choice.chart) ? ShowAs::Value : show;
}

FigureBarState stateOf(const FigureSpec &spec, Frequency data, const Language &language)
{
    FigureBarState state{spec.flow, spec.measure, spec.show, spec.chart, {}, {}, {}, {}, {}, {}, {}, false};
    state.flowReasons = reasons<Flow>([&](Flow flow) { return reason(spec.measure, spec.show, flow, spec.chart, language); });
    state.measureReasons = reasons<Measure>([&](Measure measure) {
        const auto why = whyNotOnData(measure, data);
        return why ? language.plainText(*why) : reason(measure, spec.show, spec.flow, spec.chart, language);
    });
    state.showReasons = reasons<ShowAs>([&](ShowAs show) { return reason(spec.measure, show, spec.flow, spec.chart, language); });
    for (const ChartChoice &choice : chartChoices()) {
        const ShowAs show = showOf(choice, spec.show, spec.measure, spec.flow);
        state.chartReasons.append(reason(spec.measure, show, spec.flow, choice.chart, language));
    }
    return state;
}

namespace {

constexpr int barHeight = 48;
constexpr int sealSide = 16;
constexpr int wideGap = 24; ///< before the chart buttons
constexpr int leastReleasePlace = std::max(wideGap - controlGap, sealSide);

// "chartLine"
QString objectNameOf(const ChartChoice &choice)
{
    return QStringLiteral("chart") + Language::capitalised(QLatin1String(choice.word().key));
}

QString labelOf(const OptionWord &word) { return QCoreApplication::translate("Option", word.label); }

template<class E>
QStringList labels()
{
    QStringList result;
    for (int i = 0; i < keys<E>().size(); ++i)
        result.append(labelOf(word(E(i))));
    return result;
}

// Qt leaves the width of two spaces at the right of a tool button, and hardly any between icon and text: icons are
// drawn left-aligned in a wider area.
constexpr QSize iconPlace(20, 16);
constexpr QPoint iconPaddings(12, 6);

} // namespace

FigureBar::FigureBar(QWidget *parent)
    : QFrame(parent)
    , m_flow(new ChoiceBox(QStringLiteral("flowBox"), this))
    , m_measure(new ChoiceBox(QStringLiteral("measureBox"), this))
    , m_show(new ChoiceBox(QStringLiteral("showBox"), this))
    , m_charts(new QButtonGroup(this))
    , m_more(nullptr)
    , m_release(new ElidedLabel(QStringLiteral("releaseLabel"), this))
    , m_seal(new QLabel(this))
    , m_export(new QPushButton) // last in the order of Tab: the bar takes it behind its charts
{
    setObjectName(QStringLiteral("figureBar"));
    setFixedHeight(barHeight);
    m_release->setMuted(true);
    m_release->setAlignment(Qt::AlignRight);
    m_release->setElideMode(Qt::ElideNone); // hidden without room: the status bar shows it as well
    m_release->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_seal->setObjectName(QStringLiteral("releaseSeal"));
    m_seal->setFixedSize(sealSide, sealSide);
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setProperty("primary", true);
    m_export->setIconSize(iconPlace);

    auto *row = new QHBoxLayout(this);
    row->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() says how narrow it can be
    row->setContentsMargins(sideMargin, 0, sideMargin, 0);
    row->setSpacing(controlGap);
    for (ChoiceBox *box : {m_flow, m_measure, m_show})
        row->addWidget(box);
    row->addSpacing(wideGap - controlGap);
    row->addWidget(makeChartButtons());
    row->addWidget(makeReleasePlace(), 1);
    row->addSpacing(controlGap);
    row->addWidget(m_export);

    connectBoxes();
    nowAndAt({QEvent::LanguageChange}, this, [this] { retranslate(); });
    nowAndAt({QEvent::PaletteChange}, this, [this] { retheme(); });
}

void FigureBar::setState(const FigureBarState &state)
{
    m_state = state;
    showState();
}

void FigureBar::setExportEnabled(bool enabled) { m_export->setEnabled(enabled); }

QSize FigureBar::minimumSizeHint() const { return {m_leastWidth, barHeight}; }

// The layout has placed the controls by then.
bool FigureBar::event(QEvent *event)
{
    const bool isHandled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitRelease();
    return isHandled;
}

void FigureBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitCharts();
}

void FigureBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    measure(); // in the style that is there by now
}

void FigureBar::measure()
{
    setShowWidth({});
    const auto widthWith = [this](bool texts) {
        setChartTexts(texts);
        m_chartRow->layout()->invalidate();
        m_chartRow->updateGeometry();
        return layout()->totalMinimumSize().width();
    };
    m_leastWidth = widthWith(false);
    m_wideWidth = widthWith(true);
    fitCharts();
    updateGeometry();
}

// If the texts do not fit, only icons are shown and the texts become tool tips.
void FigureBar::fitCharts()
{
    setChartTexts(width() >= m_wideWidth);
    showCharts();
    fitRelease();
}

void FigureBar::setShowWidth(std::optional<int> width)
{
    m_show->setMinimumWidth(width.value_or(0));
    m_show->setMaximumWidth(width.value_or(QWIDGETSIZE_MAX));
}

// In full, else in short. For that the widest of the boxes becomes as narrow as its choice allows.
void FigureBar::fitRelease()
{
    const auto widthOf = [](const QWidget *widget, const QString &text) {
        return widget->fontMetrics().horizontalAdvance(text) + 1;
    };
    const int full = m_show->sizeHint().width();
    const int room = m_release->parentWidget()->width() - (full - m_show->width()) - controlGap - (m_state.isFrozen ? sealSide : 0);
    const bool isShort = !m_state.shortRelease.isEmpty() && widthOf(m_release, m_state.release) > room;
    const QString text = isShort ? m_state.shortRelease : m_state.release;
    int widest = 0;
    for (int i = 0; i < m_show->count(); ++i)
        widest = std::max(widest, widthOf(m_show, m_show->itemText(i)));
    const int spare = widest - widthOf(m_show, m_show->currentText());
    const int missing = widthOf(m_release, text) - room;
    const bool isNarrow = isShort && missing > 0 && missing <= spare;
    setShowWidth(isNarrow ? std::optional(full - spare) : std::nullopt);
    m_show->setLeastListWidth(full); // its longer choices are read whole there
    QStringList detail{m_state.releaseDetail};
    if (isShort)
        detail.prepend(m_state.release);
    detail.removeAll(QString());
    if (m_release->text() != text)
        m_release->setText(text);
    m_release->setAccessibleName(m_state.release);
    m_release->setDetail(detail.join(u'\n'));
}

void FigureBar::setChartTexts(bool shown)
{
    const Qt::ToolButtonStyle style = shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (button->toolButtonStyle() != style)
            button->setToolButtonStyle(style);
    }
}

void FigureBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const WindowTheme theme = WindowTheme::of(palette());
    painter.fillRect(rect(), theme.window);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

// The label takes the room that the controls leave, and may be cut off; a seal always fits between the controls.
QWidget *FigureBar::makeReleasePlace()
{
    auto *place = new QWidget(this);
    place->setObjectName(QStringLiteral("releasePlace"));
    place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->addWidget(m_release, 1);
    row->addItem(new QSpacerItem(controlGap, 0, QSizePolicy::Maximum));
    row->addWidget(m_seal);
    place->setMinimumWidth(leastReleasePlace);
    return place;
}

QWidget *FigureBar::makeChartButtons()
{
    auto *buttons = m_chartRow = new QWidget(this);
    buttons->setObjectName(QStringLiteral("chartButtons"));
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const ChartChoice &choice : chartChoices()) {
        if (!choice.hasButton())
            continue;
        auto *button = new QToolButton(buttons);
        button->setObjectName(objectNameOf(choice));
        button->setCheckable(true);
        button->setIconSize(iconPlace);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setProperty("segment", m_buttons.isEmpty() ? QStringLiteral("first") : QStringLiteral("middle"));
        button->setProperty(paddingsProperty, iconPaddings);
        m_charts->addButton(button, int(m_buttons.size()));
        m_buttons.append(button);
        row->addWidget(button);
    }
    m_more = makeChartMenu();
    row->addWidget(m_more);
    connect(m_charts, &QButtonGroup::idClicked, this, &FigureBar::takeChart);
    return buttons;
}

QToolButton *FigureBar::makeChartMenu()
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("chartMore"));
    button->setCheckable(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setProperty("segment", QStringLiteral("last"));
    button->setProperty(paddingsProperty, iconPaddings);
    auto *menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setToolTipsVisible(true);
    for (int choice = int(m_buttons.size()); choice < int(chartChoices().size()); ++choice) {
        QAction *action = menu->addAction(QString());
        action->setObjectName(QStringLiteral("chart:") + QLatin1String(chartChoices()[size_t(choice)].word().key));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, choice] { takeChart(choice); });
        m_moreCharts.append(action);
    }
    button->setMenu(menu);
    return button;
}

void FigureBar::connectBoxes()
{
    connect(m_flow, &ChoiceBox::choiceEdited, this, [this](int index) {
        m_state.flow = Flow(index);
        emit flowEdited(m_state.flow);
    });
    connect(m_measure, &ChoiceBox::choiceEdited, this, [this](int index) {
        m_state.measure = Measure(index);
        emit measureEdited(m_state.measure);
    });
    connect(m_show, &ChoiceBox::choiceEdited, this, [this](int index) {
        m_state.show = ShowAs(index);
        showCharts();
        emit showEdited(m_state.show);
    });
    connect(m_export, &QPushButton::clicked, this, &FigureBar::exportRequested);
}

void FigureBar::takeChart(int place)
{
    if (place == choiceOf(m_state.chart, m_state.show)) {
        showCharts(); // already pressed
        return;
    }
    const ChartChoice &choice = chartChoices()[size_t(place)];
    m_state.show = showOf(choice, m_state.show, m_state.measure, m_state.flow);
    m_state.chart = choice.chart;
    m_show->setChoice(int(m_state.show));
    showCharts();
    emit chartEdited(m_state.chart, m_state.show);
}

void FigureBar::retranslate()
{
    setAccessibleName(tr("Figure"));
    m_flow->setChoices(labels<Flow>());
    m_measure->setChoices(labels<Measure>());
    m_show->setChoices(labels<ShowAs>());
    m_flow->setAccessibleName(tr("Flow"));
    m_measure->setAccessibleName(tr("Measure"));
    m_show->setAccessibleName(tr("Show as"));
    const auto labelAt = [](qsizetype choice) { return labelOf(chartChoices()[size_t(choice)].word()); };
    const auto keyAt = [](qsizetype choice) { return QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(choice))); };
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(labelAt(i)); // setting a text resets the shortcut
        m_buttons[i]->setShortcut(keyAt(i));
    }
    for (qsizetype i = 0; i < m_moreCharts.size(); ++i)
        m_moreCharts[i]->setText(labelAt(m_buttons.size() + i));
    m_more->setShortcut(keyAt(m_buttons.size()));
    m_more->setAccessibleName(tr("More charts"));
    m_export->setText(tr("Export…"));
    m_export->setAccessibleName(tr("Export the figure as a picture"));
    showState();
    if (isVisible()) // else when it is shown
        measure();
}

void FigureBar::retheme()
{
    const WindowTheme theme = WindowTheme::of(palette());
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setIcon(icon(Icon(i), theme));
    m_export->setIcon(icon(Icon::Export, theme.onAccent));
    m_seal->setPixmap(icon(Icon::Seal, theme.accent).pixmap(QSize(sealSide, sealSide), devicePixelRatioF()));
}

void FigureBar::showState()
{
    m_flow->setChoice(int(m_state.flow));
    m_measure->setChoice(int(m_state.measure));
    m_show->setChoice(int(m_state.show));
    m_flow->setReasons(m_state.flowReasons);
    m_measure->setReasons(m_state.measureReasons);
    m_show->setReasons(m_state.showReasons);
    showCharts();
    fitRelease();
    m_seal->setToolTip(m_state.releaseDetail);
    m_seal->setAccessibleName(m_state.isFrozen ? m_state.releaseDetail : QString());
    m_seal->setVisible(m_state.isFrozen);
}

void FigureBar::showCharts()
{
    const int current = choiceOf(m_state.chart, m_state.show);
    m_charts->setExclusive(false); // no button is checked while an entry of the menu is drawn
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QToolButton *button = m_buttons[i];
        const QString reason = m_state.chartReasons.value(i);
        button->setChecked(i == current);
        button->setEnabled(reason.isEmpty());
        const bool icon = button->toolButtonStyle() == Qt::ToolButtonIconOnly;
        button->setToolTip(reason.isEmpty() && icon ? button->text() : reason);
        button->setAccessibleName(tr("Draw as: %1").arg(button->text()));
        button->setAccessibleDescription(reason);
    }
    m_charts->setExclusive(true);
    m_more->setText(tr("More"));
    m_more->setChecked(false);
    for (qsizetype i = 0; i < m_moreCharts.size(); ++i) {
        QAction *action = m_moreCharts[i];
        const bool isCurrent = m_buttons.size() + i == current;
        const QString reason = m_state.chartReasons.value(m_buttons.size() + i);
        action->setChecked(isCurrent);
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason);
        if (isCurrent) {
            m_more->setText(action->text());
            m_more->setChecked(true);
        }
    }
}

} // namespace tradestrata
