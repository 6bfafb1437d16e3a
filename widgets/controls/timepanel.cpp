// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/timepanel.h"

#include "widgets/controls/icons.h"
#include "widgets/controls/nowandat.h"
#include "widgets/controls/periodfield.h"
#include "widgets/controls/periodtrack.h"
#include "widgets/controls/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tradestrata {

namespace {

constexpr int margin = 16;
constexpr int topMargin = 16; ///< to the flag
constexpr int buttonSize = 32;
constexpr int buttonGap = 4;
constexpr int rightWidth = 216;
constexpr int textSize = 12;
constexpr int lineHeight = 16;
constexpr int intervalAtSpeed1 = 250; // ms
constexpr std::array speeds{0.5, 1.0, 2.0, 4.0};

QString keyName(Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); }

} // namespace

TimePanel::TimePanel(QWidget *parent)
    : QWidget(parent)
    , m_track(new PeriodTrack)
    , m_field(new PeriodField)
    , m_speed(new QComboBox)
{
    setObjectName(QStringLiteral("timePanel"));
    m_track->setObjectName(QStringLiteral("periodTrack"));
    m_field->setObjectName(QStringLiteral("periodField"));
    m_speed->setObjectName(QStringLiteral("speedBox"));
    setFixedHeight(panelHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, topMargin, margin, 0);
    row->setSpacing(0);
    row->addWidget(makeButtons(), 0, Qt::AlignTop);
    row->addWidget(m_track, 1, Qt::AlignTop);
    row->addSpacing(margin);
    row->addLayout(makeRightColumn());
    m_timer.setTimerType(Qt::PreciseTimer);
    for (const double speed : speeds)
        m_speed->addItem(QString(), speed);
    setSpeed(1);
    connectControls();
    nowAndAt({QEvent::LanguageChange, QEvent::LocaleChange}, this, [this] { retranslate(); });
    nowAndAt({QEvent::PaletteChange}, this, [this] { showTheme(); });
    setRange(Month{1}, Month{0});
}

QWidget *TimePanel::makeButtons()
{
    constexpr std::array names{"firstButton", "previousButton", "playButton", "nextButton", "lastButton"};
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 24, 0, 0); // vertically centred on the track
    row->setSpacing(buttonGap);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        auto *button = new QToolButton;
        button->setObjectName(QLatin1String(names[i]));
        button->setFixedSize(buttonSize, buttonSize);
        button->setIconSize({16, 16});
        button->setAutoRaise(i != Play);
        button->setAutoRepeat(i == Previous || i == Next);
        button->setAutoRepeatInterval(1000 / 15);
        row->addWidget(button);
        m_buttons[i] = button;
    }
    return box;
}

QVBoxLayout *TimePanel::makeRightColumn()
{
    auto *controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addWidget(m_field);
    controls->addWidget(m_speed, 1);
    m_field->setFixedWidth(m_field->sizeHint().width());
    m_speed->setFixedWidth(rightWidth - 8 - m_field->sizeHint().width());
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    column->addLayout(controls);
    column->addSpacing(8);
    for (QLabel *&line : m_lines) {
        line = new QLabel;
        line->setFixedSize(rightWidth, lineHeight);
        line->setFont(WindowTheme::font(textSize));
        line->setForegroundRole(QPalette::PlaceholderText); // muted
        line->setTextFormat(Qt::PlainText);
        column->addWidget(line);
    }
    m_lines[0]->setObjectName(QStringLiteral("windowText"));
    m_lines[1]->setObjectName(QStringLiteral("leaderText"));
    m_lines[1]->setFixedHeight(2 * lineHeight); // a sentence with long names
    m_lines[1]->setWordWrap(true);
    m_lines[1]->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addStretch();
    return column;
}

void TimePanel::connectControls()
{
    connect(m_track, &PeriodTrack::cursorEdited, this, [this](const PeriodRef &cursor) {
        m_cursor = cursor;
        showCursor();
        emit cursorEdited(cursor);
    });
    connect(m_track, &PeriodTrack::windowEdited, this, &TimePanel::windowEdited);
    const auto toggle = [this] { isPlaying() ? pause() : play(); };
    connect(m_track, &PeriodTrack::playRequested, this, toggle);
    connect(m_buttons[Play], &QToolButton::clicked, this, toggle);
    connect(m_buttons[First], &QToolButton::clicked, m_track, &PeriodTrack::goToFirst);
    connect(m_buttons[Last], &QToolButton::clicked, m_track, &PeriodTrack::goToLatest);
    connect(m_buttons[Previous], &QToolButton::clicked, m_track, [this] { m_track->step(-1); });
    connect(m_buttons[Next], &QToolButton::clicked, m_track, [this] { m_track->step(1); });
    connect(m_field, &PeriodField::periodEdited, this, &TimePanel::takeTyped);
    connect(m_speed, &QComboBox::activated, this, [this] {
        setSpeed(speed());
        emit speedEdited(speed());
    });
    connect(&m_timer, &QTimer::timeout, this, &TimePanel::playStep);
}

void TimePanel::setRange(Month first, Month last)
{
    m_range = {first, last};
    m_track->setRange(first, last);
    m_field->setRange(first, last);
    const bool usable = last >= first;
    if (!usable)
        pause();
    for (QToolButton *button : m_buttons)
        button->setEnabled(usable);
    m_speed->setEnabled(usable);
    setCursor(m_cursor); // "latest" is now another month
}

void TimePanel::setSilhouette(std::vector<double> perMonth) { m_track->setSilhouette(std::move(perMonth)); }

void TimePanel::setRibbon(std::vector<RibbonPeriod> periods, std::function<QString(Month)> words)
{
    m_track->setRibbon(std::move(periods), std::move(words));
}

void TimePanel::setFrequency(Frequency frequency)
{
    m_track->setFrequency(frequency);
    showCursor();
}

void TimePanel::setWindow(Month from, Month to) { m_track->setWindow(from, to); }

void TimePanel::setCursor(const PeriodRef &cursor)
{
    m_cursor = cursor;
    m_track->setCursor(cursor.asEnd(m_range[0], m_range[1]));
    showCursor();
}

void TimePanel::setTexts(const QString &first, const QString &second)
{
    m_texts = {first, second};
    showTexts();
}

void TimePanel::setSpeed(double speed)
{
    const int index = m_speed->findData(speed);
    if (index < 0)
        return;
    m_speed->setCurrentIndex(index);
    m_timer.setInterval(int(intervalAtSpeed1 / speed));
}

Month TimePanel::cursor() const { return m_track->cursor(); }

MonthSpan TimePanel::window() const { return m_track->window(); }

double TimePanel::speed() const { return m_speed->currentData().toDouble(); }

void TimePanel::play()
{
    if (isPlaying() || m_range[1] < m_range[0])
        return;
    m_timer.start();
    showPlaying();
    if (cursor() < window().first || cursor() >= window().last)
        m_track->goTo(window().first);
    else
        playStep();
}

void TimePanel::pause()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    showPlaying();
}

void TimePanel::playStep()
{
    if (m_track->isDragging())
        return; // the user's drag takes precedence
    m_track->step(1);
    if (cursor() >= window().last)
        pause();
}

void TimePanel::takeTyped(const PeriodRef &period)
{
    const Month month = std::clamp(period.asEnd(m_range[0], m_range[1]), m_range[0], m_range[1]);
    m_cursor = period.kind == PeriodRef::Kind::Exact ? PeriodRef::exactly(Period::month(month)) : period;
    m_track->setCursor(month);
    showCursor();
    emit cursorEdited(m_cursor);
}

void TimePanel::showCursor()
{
    const bool usable = m_range[1] >= m_range[0];
    m_field->setPeriod(usable ? m_track->cursorText() : QString());
}

void TimePanel::showTexts()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const QFontMetrics metrics = m_lines[i]->fontMetrics();
        const int flags = m_lines[i]->wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine;
        const auto fits = [&](const QString &text) {
            const QRect box = metrics.boundingRect(QRect(0, 0, rightWidth, QWIDGETSIZE_MAX), flags, text);
            return box.width() <= rightWidth && box.height() <= m_lines[i]->height();
        };
        QString shown = m_texts[i];
        for (int width = metrics.horizontalAdvance(shown); !fits(shown) && width > 0; width -= rightWidth / 16)
            shown = metrics.elidedText(m_texts[i], Qt::ElideRight, width);
        m_lines[i]->setText(shown);
        m_lines[i]->setToolTip(shown == m_texts[i] ? QString() : m_texts[i]);
        m_lines[i]->setAccessibleName(m_texts[i]);
    }
}

void TimePanel::showPlaying()
{
    const bool playing = isPlaying();
    const QString text = playing ? tr("Pause (%1)") : tr("Play the periods of the window (%1)");
    m_buttons[Play]->setIcon(icon(playing ? Icon::Pause : Icon::Play, WindowTheme::of(palette())));
    m_buttons[Play]->setToolTip(text.arg(keyName(Qt::Key_Space)));
    m_buttons[Play]->setAccessibleName(playing ? tr("Pause") : tr("Play"));
}

void TimePanel::showTheme()
{
    const WindowTheme theme = WindowTheme::of(palette());
    m_buttons[First]->setIcon(icon(Icon::First, theme));
    m_buttons[Previous]->setIcon(icon(Icon::Previous, theme));
    m_buttons[Next]->setIcon(icon(Icon::Next, theme));
    m_buttons[Last]->setIcon(icon(Icon::Last, theme));
    showPlaying();
    showTexts();
}

void TimePanel::retranslate()
{
    const auto name = [this](Button which, const QString &text, Qt::Key key) {
        m_buttons[which]->setAccessibleName(text);
        m_buttons[which]->setToolTip(tr("%1 (%2)", "what a button does, and its key").arg(text, keyName(key)));
    };
    name(First, tr("First period"), Qt::Key_Home);
    name(Previous, tr("Previous period"), Qt::Key_Left);
    name(Next, tr("Next period"), Qt::Key_Right);
    name(Last, tr("Latest period"), Qt::Key_End);
    m_track->setAccessibleName(tr("Period"));
    m_track->setAccessibleDescription(
        tr("Arrow keys move by one period, with Shift by three months; Page Up and Page Down move by a year. Alt with "
           "an arrow key moves the start of the window, Alt+Shift its end. The space bar plays."));
    m_field->setAccessibleName(tr("Period to go to"));
    m_speed->setAccessibleName(tr("Playback speed"));
    m_speed->setToolTip(tr("Playback speed"));
    for (int i = 0; i < m_speed->count(); ++i)
        m_speed->setItemText(i, tr("Speed %1×").arg(locale().toString(m_speed->itemData(i).toDouble())));
    showPlaying();
}

void TimePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    pause();
}

} // namespace tradestrata
