// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/claimspanel.h"

#include "widgets/controls/choicebox.h"
#include "widgets/controls/columnarea.h"
#include "widgets/controls/icons.h"
#include "widgets/controls/labels.h"
#include "widgets/controls/nowandat.h"
#include "widgets/panels/rowlist.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace tradestrata {

namespace {

constexpr int boxFrame = 48;    ///< of a choice around its text
constexpr int copiedFor = 2000; ///< milliseconds
constexpr int columnSpace = 8;
constexpr int chipSpace = 6;

/// The width of the widest word of a text: several words can be set in two lines.
int widestWord(const QString &text, const QFont &font)
{
    int widest = 0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, keptWidth(word, font));
    return widest;
}

/// Gives measures, margins and dates the room they need, and names the rest.
RowColumns claimColumns(const QList<ClaimLine> &lines, const QList<RowCell> &heads, int width)
{
    const QFont text = WindowTheme::font(12);
    const QFont small = WindowTheme::font(headSize);
    const auto headWidth = [&](const RowCell &head) {
        return std::max(keptWidth(head.text, small), keptWidth(*head.below, small));
    };
    int measure = headWidth(heads[0]);
    int margin = headWidth(heads[2]);
    int since = headWidth(heads[3]);
    int leader = 0;
    int words = since; // the narrowest that fits dates
    for (const ClaimLine &line : lines) {
        measure = std::max({measure, keptWidth(line.name, text), keptWidth(line.period, small)});
        margin = std::max({margin, keptWidth(line.margin, text), keptWidth(line.percent, small)});
        leader = std::max(leader, keptWidth(line.leader, text));
        since = std::max({since, keptWidth(line.since, text), keptWidth(line.firstSince, small)});
        words = std::max({words, widestWord(line.since, text), keptWidth(line.firstSince, small)});
    }
    const int chipBegin = panelMargin + measure + columnSpace;
    const int nameBegin = chipBegin + chipSize + chipSpace;
    const int sinceEnd = width - panelMargin;
    const int room = sinceEnd - nameBegin - chipSpace - margin - columnGap; // left for leader and dates
    const int sinceBegin = sinceEnd - std::clamp(room - leader, words, std::max(words, since));
    return {{.begin = panelMargin, .end = chipBegin, .gap = 2},
            {.begin = nameBegin, .end = sinceBegin, .chip = chipBegin, .gap = chipSpace},
            {.begin = nameBegin, .end = sinceBegin - columnGap, .isNumber = true},
            {.begin = sinceBegin, .end = sinceEnd, .isNumber = true}};
}

} // namespace

ClaimsPanel::ClaimsPanel(QWidget *parent)
    : QWidget(parent)
    , m_area(new ColumnArea("claimsArea", this))
    , m_lead(new ChoiceBox(QStringLiteral("claimsLead")))
    , m_over(new ChoiceBox(QStringLiteral("claimsOver")))
    , m_swap(new QToolButton)
    , m_release(new ChoiceBox(QStringLiteral("claimsRelease")))
    , m_heads(new RowHeads(twoHeadsHeight))
    , m_view(new RowList(RowList::Asks::Rows, {.height = tallRowHeight, .type = 12, .ringInset = 2, .marks = true}))
    , m_sentences(new Paragraphs)
    , m_refusal(new WrappedLabel)
    , m_copy(new QToolButton)
{
    setObjectName(QStringLiteral("claimsPanel"));
    m_area->setWidget(makeContent());
    m_area->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    m_copiedTimer.setSingleShot(true);
    m_copiedTimer.setInterval(copiedFor);
    connectAll();
    nowAndAt({QEvent::LanguageChange, QEvent::PaletteChange}, this, [this] { retranslate(); });
    showTable(false);
}

QWidget *ClaimsPanel::makePair()
{
    auto *pair = new QWidget;
    m_swap->setObjectName(QStringLiteral("claimsSwap"));
    m_swap->setFocusPolicy(Qt::TabFocus);
    m_swap->setIconSize({16, 16});
    m_boxes = new QBoxLayout(QBoxLayout::LeftToRight);
    m_boxes->setSpacing(boxGap);
    for (ChoiceBox *box : {m_lead, m_over}) {
        box->setFillsWidth();                                         // else all names are measured
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as placePair() allows
        box->setMaxVisibleItems(16);
        m_boxes->addWidget(box, 1);
    }
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(panelMargin, 0, panelMargin, 0);
    row->setSpacing(boxGap);
    row->addLayout(m_boxes, 1);
    row->addWidget(m_swap);
    return pair;
}

// Each language in its own name.
QMenu *ClaimsPanel::makeLanguages()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("claimsCopyLanguages"));
    for (const auto &[code, name] : {std::pair("en", "English"), std::pair("es", "Español"), std::pair("fr", "Français")}) {
        QAction *action = menu->addAction(QString::fromUtf8(name));
        action->setObjectName(QStringLiteral("copyClaim:") + QLatin1String(code));
        action->setData(QString::fromLatin1(code));
    }
    connect(menu, &QMenu::triggered, this, [this](QAction *action) { emit copyAskedIn(action->data().toString()); });
    return menu;
}

QWidget *ClaimsPanel::makeContent()
{
    auto *content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::AlternateBase); // the theme's panel colour
    m_release->setFillsWidth();
    m_heads->setObjectName(QStringLiteral("claimsHeads"));
    m_view->setObjectName(QStringLiteral("claimsList"));
    m_view->setModel(&m_model);
    m_view->setMostRows(std::numeric_limits<int>::max());
    m_view->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_copy->setObjectName(QStringLiteral("claimsCopy"));
    m_copy->setFocusPolicy(Qt::TabFocus);
    m_copy->setPopupMode(QToolButton::MenuButtonPopup);
    m_copy->setMenu(makeLanguages());
    m_sentences->setObjectName(QStringLiteral("claimsSentences"));
    m_refusal->setObjectName(QStringLiteral("claimsRefusal"));
    m_refusal->setTextFormat(Qt::PlainText);
    for (QLabel *label : {static_cast<QLabel *>(m_sentences), m_refusal}) {
        label->setFont(WindowTheme::font(12));
        label->setContentsMargins(panelMargin, 0, panelMargin, 0);
    }
    auto *releases = new QHBoxLayout;
    releases->setContentsMargins(panelMargin, 4, panelMargin, 0);
    releases->addWidget(m_release);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(panelMargin, 4, panelMargin, 0);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 2, 0, 12);
    rows->setSpacing(0);
    rows->addWidget(makePair());
    rows->addLayout(releases);
    rows->addWidget(m_heads);
    rows->addWidget(m_view);
    rows->addSpacing(4);
    rows->addWidget(m_sentences);
    rows->addWidget(m_refusal);
    rows->addLayout(buttons);
    rows->addStretch(1);
    return content;
}

void ClaimsPanel::connectAll()
{
    connect(m_lead, &ChoiceBox::choiceEdited, this, [this](int index) { takePartner(true, index); });
    connect(m_over, &ChoiceBox::choiceEdited, this, [this](int index) { takePartner(false, index); });
    connect(m_swap, &QToolButton::clicked, this, &ClaimsPanel::swap);
    connect(m_release, &ChoiceBox::choiceEdited, this, &ClaimsPanel::releaseEdited);
    connect(m_view, &RowList::rowEdited, this, [this] {
        scrollToRow();
        emit rowEdited();
    });
    connect(m_view, &RowList::rowRequested, this, [this](int row) { emit measureRequested(m_model.lines()[row].measure); });
    connect(m_copy, &QToolButton::clicked, this, &ClaimsPanel::copyRequested);
    connect(&m_copiedTimer, &QTimer::timeout, this, [this] { m_copy->setText(tr("Copy sentence")); });
}

void ClaimsPanel::setPartners(const QList<ClaimPartner> &partners)
{
    if (partners == m_partners)
        return;
    m_partners = partners;
    QStringList names;
    for (const ClaimPartner &each : partners)
        names.append(each.name);
    m_lead->setChoices(names);
    m_over->setChoices(names);
    setPair(m_leadCode, m_overCode);
}

void ClaimsPanel::setPair(PartnerCode lead, PartnerCode over)
{
    m_leadCode = lead;
    m_overCode = over;
    for (const auto &[box, code] : {std::pair(m_lead, lead), std::pair(m_over, over)}) {
        const auto it = std::ranges::find(m_partners, code, &ClaimPartner::code);
        box->setChoice(it == m_partners.end() ? -1 : int(it - m_partners.begin()));
    }
    placePair();
}

void ClaimsPanel::setReleases(const QStringList &labels, int chosen)
{
    m_release->setVisible(labels.size() > 1);
    m_release->setChoices(labels);
    m_release->setChoice(chosen);
}

void ClaimsPanel::setUnit(const QString &unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    placeColumns();
}

void ClaimsPanel::setClaims(const QList<ClaimLine> &lines, std::optional<Measure> drawn)
{
    std::optional<Measure> read = measure();
    // Same months have no row of their own: the row of the year to date is used.
    if (!read || drawn != m_drawn)
        read = drawn == Measure::SameMonths ? Measure::YearToDate : drawn;
    m_drawn = drawn;
    const bool sameHeight = lines.size() == m_model.lines().size();
    m_model.setLines(lines);
    m_model.setDrawn(drawn);
    if (!sameHeight)
        m_view->updateGeometry();
    m_view->setRow(m_model.rowOf(read));
    showTable(true);
    placeColumns();
}

void ClaimsPanel::setSentences(const QStringList &sentences, const QString &toPaste)
{
    m_sentences->setParagraphs(sentences);
    m_copy->setToolTip(tr("Copies for a report: “%1”").arg(toPaste));
    m_copy->setEnabled(!toPaste.isEmpty());
}

void ClaimsPanel::setRefusal(const QString &why)
{
    m_refusal->setText(why);
    showTable(false);
}

void ClaimsPanel::showTable(bool shown)
{
    m_heads->setVisible(shown);
    m_view->setVisible(shown);
    m_sentences->setVisible(shown);
    m_copy->setVisible(shown);
    m_refusal->setVisible(!shown);
}

void ClaimsPanel::showCopied()
{
    m_copy->setText(tr("Copied"));
    m_copiedTimer.start();
}

std::optional<Measure> ClaimsPanel::measure() const
{
    const int row = m_view->currentIndex().row();
    return row < 0 || row >= m_model.rowCount() ? std::nullopt : std::optional(m_model.lines()[row].measure);
}

// A partner cannot lead itself: choosing the other one swaps the two.
void ClaimsPanel::takePartner(bool isLead, int index)
{
    const PartnerCode chosen = m_partners[index].code;
    PartnerCode lead = isLead ? chosen : m_leadCode;
    PartnerCode over = isLead ? m_overCode : chosen;
    if (lead == over)
        (isLead ? over : lead) = isLead ? m_leadCode : m_overCode;
    setPair(lead, over);
    emit pairEdited(lead, over);
}

void ClaimsPanel::swap()
{
    setPair(m_overCode, m_leadCode);
    emit pairEdited(m_leadCode, m_overCode);
}

bool ClaimsPanel::eventFilter(QObject *object, QEvent *event)
{
    // The room changes with the panel, and when a scroll bar appears or disappears.
    if (object == m_area->viewport() && event->type() == QEvent::Resize) {
        placeColumns();
        placePair();
    }
    if (object == m_view && event->type() == QEvent::FocusIn && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
        scrollToRow();
    if (object == m_view && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void ClaimsPanel::scrollToRow()
{
    const QRect rect = m_view->visualRect(m_view->currentIndex());
    m_area->ensureVisible(0, m_view->y() + rect.center().y(), 0, rect.height());
}

void ClaimsPanel::retranslate()
{
    setAccessibleName(tr("Claims"));
    m_lead->setAccessibleName(tr("The partner claimed to lead"));
    m_lead->setToolTip(tr("The partner claimed to lead."));
    m_over->setAccessibleName(tr("The partner to compare it with"));
    m_over->setToolTip(
        tr("The partner to compare it with: the sentences on revisions and the rest of the year are about this one."));
    m_swap->setIcon(icon(Icon::Swap, WindowTheme::of(palette())));
    m_swap->setAccessibleName(tr("Swap the two partners"));
    m_swap->setToolTip(
        tr("Swaps the two partners: the sentences on revisions and the rest of the year are then about the other one."));
    m_release->setAccessibleName(tr("The release whose claims are shown"));
    m_release->setToolTip(tr("Each release has its own claims."));
    m_view->setAccessibleName(tr("Who leads by each measure"));
    m_view->setAccessibleDescription(tr("Up and Down select a measure; Enter shows it in the figure."));
    m_copy->setText(tr("Copy sentence"));
    m_copy->setAccessibleName(tr("Copy the claim as sentences for a report"));
    placeColumns();
}

void ClaimsPanel::placeColumns()
{
    const QList<RowCell> heads{{{}, tr("Measure")}, {{}, tr("Leader")}, {tr("Margin"), m_unit}, {tr("Since"), tr("first since")}};
    const RowColumns columns = claimColumns(m_model.lines(), heads, m_area->viewport()->width());
    m_view->setColumns(columns);
    m_heads->setHeads(heads, columns);
}

// Side by side if both names are readable, else one above the other.
void ClaimsPanel::placePair()
{
    const int room = (m_area->viewport()->width() - 2 * panelMargin - m_swap->sizeHint().width() - 2 * boxGap) / 2 - boxFrame;
    const QFontMetrics metrics(WindowTheme::font());
    const bool fits = std::max(metrics.horizontalAdvance(m_lead->currentText()), metrics.horizontalAdvance(m_over->currentText()))
                      <= room;
    m_boxes->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace tradestrata
