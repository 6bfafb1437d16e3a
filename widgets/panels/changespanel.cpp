// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/changespanel.h"

#include "widgets/controls/choicebox.h"
#include "widgets/controls/columnarea.h"
#include "widgets/controls/labels.h"
#include "widgets/controls/nowandat.h"
#include "widgets/panels/rowlist.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tradestrata {

namespace {

constexpr int kindsWidth = 270; ///< of the drop-down list, whose names are longer than the box
constexpr int rowsInSight = 3;  ///< more rows need scrolling or a larger panel

/// Gives numbers the room they need, and names the rest.
RowColumns changeColumns(const ChangeLine &widest, const QList<RowCell> &heads, int width)
{
    const QFontMetrics text(WindowTheme::font(12));
    const QFontMetrics small(WindowTheme::font(headSize));
    const auto room = [&](const QString &above, const QString &below, const RowCell &head) {
        return std::max({text.horizontalAdvance(above), small.horizontalAdvance(below), small.horizontalAdvance(head.text),
                         small.horizontalAdvance(*head.below)});
    };
    const int changeEnd = width - panelMargin;
    const int valueEnd = changeEnd - room(widest.change, widest.percent, heads[2]) - columnGap;
    const int valueBegin = valueEnd - room(widest.newer, widest.older, heads[1]);
    return {{.begin = panelMargin, .end = changeEnd, .gap = columnGap},
            {.begin = valueBegin, .end = valueEnd, .isNumber = true},
            {.begin = valueEnd, .end = changeEnd, .isNumber = true}};
}

QHBoxLayout *pairOf(ChoiceBox *first, int firstShare, ChoiceBox *second, int secondShare)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(panelMargin, 0, panelMargin, 0);
    row->setSpacing(boxGap);
    for (const auto &[box, share] : {std::pair(first, firstShare), std::pair(second, secondShare)}) {
        box->setFillsWidth();
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        row->addWidget(box, share);
    }
    return row;
}

} // namespace

ChangesPanel::ChangesPanel(QWidget *parent)
    : QWidget(parent)
    , m_area(new ColumnArea("changesArea", this))
    , m_from(new ChoiceBox(QStringLiteral("changesFrom")))
    , m_to(new ChoiceBox(QStringLiteral("changesTo")))
    , m_summary(new WrappedLabel)
    , m_kind(new ChoiceBox(QStringLiteral("changesKind")))
    , m_order(new ChoiceBox(QStringLiteral("changesOrder")))
    , m_heads(new RowHeads(twoHeadsHeight))
    , m_view(new RowList(RowList::Asks::Rows,
                         {.height = tallRowHeight, .type = 12, .ringInset = 2, .marks = true, .marksCurrent = true}))
    , m_none(new WrappedLabel)
    , m_chart(new RevisionChart)
    , m_history(new WrappedLabel)
    , m_refusal(new WrappedLabel)
{
    setObjectName(QStringLiteral("changesPanel"));
    m_area->setWidget(makeContent());
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    connectAll();
    nowAndAt({QEvent::LanguageChange, QEvent::LocaleChange}, this, [this] { retranslate(); });
    showContent(false);
}

QWidget *ChangesPanel::makeContent()
{
    auto *content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::AlternateBase); // the theme's panel colour
    m_heads->setObjectName(QStringLiteral("changesHeads"));
    m_view->setObjectName(QStringLiteral("changesList"));
    m_view->setModel(&m_model);
    m_view->setMostRows(rowsInSight);
    m_view->setMinimumHeight(rowsInSight * tallRowHeight);
    m_view->setResizeMode(QListView::Adjust);
    m_kind->setLeastListWidth(kindsWidth);
    m_chart->setObjectName(QStringLiteral("changesChart"));
    const std::pair<QLabel *, const char *> labels[] = {{m_summary, "changesSummary"},
                                                        {m_none, "changesNone"},
                                                        {m_history, "changesHistory"},
                                                        {m_refusal, "changesRefusal"}};
    for (const auto &[label, name] : labels) {
        label->setObjectName(QLatin1String(name));
        label->setTextFormat(Qt::PlainText);
        label->setFont(WindowTheme::font(12));
        label->setContentsMargins(panelMargin, 0, panelMargin, 0);
    }
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 6, 0, 8);
    rows->setSpacing(4);
    rows->addLayout(pairOf(m_from, 1, m_to, 1));
    rows->addWidget(m_summary);
    rows->addLayout(pairOf(m_kind, 7, m_order, 3));
    rows->addWidget(m_heads);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_none);
    rows->addWidget(m_chart);
    rows->addWidget(m_history);
    rows->addWidget(m_refusal);
    rows->addStretch();
    return content;
}

void ChangesPanel::connectAll()
{
    connect(m_from, &ChoiceBox::choiceEdited, this, [this](int place) { takeRelease(true, place); });
    connect(m_to, &ChoiceBox::choiceEdited, this, [this](int place) { takeRelease(false, place); });
    connect(m_kind, &ChoiceBox::choiceEdited, this, &ChangesPanel::takeKind);
    connect(m_order, &ChoiceBox::choiceEdited, this, &ChangesPanel::takeOrder);
    connect(m_view, &RowList::rowRequested, this, &ChangesPanel::askHistory);
    connect(m_view, &RowList::rowEdited, this, [this](int row) {
        if (!m_chart->isHidden()) // already open: update it
            askHistory(row);
    });
}

void ChangesPanel::setReleases(const QStringList &labels, int from, int to)
{
    for (ChoiceBox *box : {m_from, m_to})
        box->setChoices(labels);
    m_from->setChoice(from);
    m_to->setChoice(to);
    showReasons();
}

// There is nothing after the last release, and nothing before the first.
void ChangesPanel::showReasons()
{
    QStringList none;
    for (int i = 0; i + 1 < m_from->count(); ++i)
        none.append(QString());
    m_from->setReasons(QStringList(none) << tr("There is no newer release to compare with."));
    m_to->setReasons(QStringList(tr("There is no older release to compare with.")) + none);
}

void ChangesPanel::setUnit(const QString &unit)
{
    m_unit = unit;
    placeColumns();
}

void ChangesPanel::setSummary(const QString &summary) { m_summary->setText(summary); }

void ChangesPanel::setChanges(const ReleaseChanges &changes, const PartnerRegistry &registry, const Language &language)
{
    m_model.setChanges(changes, registry, language);
    for (int kind = 0; kind < changeKinds && m_model.rowCount() == 0; ++kind) {
        if (m_model.count(ChangeKind(kind)) > 0)
            m_model.setKind(ChangeKind(kind));
    }
    showContent(true);
    showKinds();
    showRows();
}

void ChangesPanel::setHistory(const QList<RevisionPoint> &points, const QString &caption, const QString &sentences)
{
    m_chart->setPoints(points, caption);
    m_history->setText(sentences);
    m_chart->show();
    m_history->show();
    QTimer::singleShot(0, this, &ChangesPanel::showHistoryWhole); // after the layout
}

// Together with its row.
void ChangesPanel::showHistoryWhole()
{
    m_area->ensureWidgetVisible(m_history, 0, 8);
    m_view->scrollTo(m_view->currentIndex());
}

void ChangesPanel::setRefusal(const QString &why)
{
    m_model.clear();
    m_refusal->setText(why);
    showContent(false);
}

void ChangesPanel::showContent(bool shown)
{
    for (QWidget *part : QWidgetList{m_from, m_to, m_summary, m_kind, m_order, m_heads, m_view})
        part->setVisible(shown);
    m_refusal->setVisible(!shown);
    m_none->hide();
    closeHistory();
}

// Moves the other one if needed, so that the newer release comes after the older.
void ChangesPanel::takeRelease(bool isFrom, int place)
{
    const int from = isFrom ? place : std::min(m_from->choice(), place - 1);
    const int to = isFrom ? std::max(m_to->choice(), place + 1) : place;
    m_from->setChoice(from);
    m_to->setChoice(to);
    emit pairEdited(from, to);
}

void ChangesPanel::takeKind(int kind)
{
    m_model.setKind(ChangeKind(kind));
    showRows();
}

void ChangesPanel::takeOrder(int order)
{
    m_model.setOrder(RevisionOrder(order));
    showRows();
}

void ChangesPanel::showKinds()
{
    const QString kinds[changeKinds] = {tr("Revised months"),
                                        tr("Revised months of groups"),
                                        tr("Revised years"),
                                        tr("Revised years of groups"),
                                        tr("Equal within rounding"),
                                        tr("Values added or removed"),
                                        tr("Periods added or removed"),
                                        tr("Partners added, removed or changed"),
                                        tr("Leads and ranks that changed"),
                                        tr("Titles no longer true")};
    QStringList labels;
    QStringList reasons;
    for (int i = 0; i < changeKinds; ++i) {
        const int count = m_model.count(ChangeKind(i));
        labels.append(QStringLiteral("%1 (%2)").arg(kinds[i], locale().toString(count)));
        reasons.append(count > 0 ? QString() : tr("The newer release changed nothing of this kind."));
    }
    m_kind->setChoices(labels);
    m_kind->setReasons(reasons);
    m_kind->setChoice(int(m_model.kind()));
}

// Another list: its first row becomes current, and no history is shown yet.
void ChangesPanel::showRows()
{
    closeHistory();
    const bool numbers = ChangesModel::hasNumbers(m_model.kind());
    const bool any = m_model.rowCount() > 0;
    m_heads->setVisible(any && numbers);
    m_view->setVisible(any);
    m_view->setUniformItemSizes(numbers);
    m_none->setVisible(!any);
    m_kind->setToolTip(kindToolTip());
    m_kind->setAccessibleDescription(m_kind->toolTip());
    m_order->setEnabled(numbers);
    m_order->setToolTip(numbers ? tr("Sorts by the largest changes in dollars or in per cent.")
                                : tr("Only revised figures can be sorted."));
    m_order->setAccessibleDescription(m_order->toolTip());
    m_view->setRow(0);
    m_view->scrollToTop();
    placeColumns();
}

// The full name if the box is too narrow for it, and what the list leaves out.
QString ChangesPanel::kindToolTip() const
{
    if (m_model.kind() != ChangeKind::Leads)
        return m_kind->currentText();
    return m_kind->currentText() + QLatin1Char('\n')
           + tr("Leads cover every pair of the five largest partners, in all periods; ranks cover the 15 largest "
                "partners, in the last 12 months and the last calendar year that both releases have.");
}

void ChangesPanel::askHistory(int row)
{
    if (const auto cell = m_model.cell(row))
        emit historyRequested(cell->key, cell->period);
    else
        closeHistory();
}

void ChangesPanel::closeHistory()
{
    m_chart->hide();
    m_history->hide();
}

bool ChangesPanel::eventFilter(QObject *object, QEvent *event)
{
    // The room changes with the panel, and when a scroll bar appears or disappears.
    if (object == m_view->viewport() && event->type() == QEvent::Resize)
        placeColumns();
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (object == m_view && key && key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier) {
        closeHistory();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void ChangesPanel::retranslate()
{
    setAccessibleName(tr("Changes"));
    m_from->setAccessibleName(tr("From release"));
    m_from->setToolTip(tr("From release: the older of the two releases compared."));
    m_to->setAccessibleName(tr("To release"));
    m_to->setToolTip(tr("To release: the newer of the two releases compared."));
    m_kind->setAccessibleName(tr("The kind of change listed"));
    m_order->setAccessibleName(tr("The sort order of revised figures"));
    m_order->setChoices({tr("By $"), tr("By %")});
    m_order->setChoice(int(m_model.order()));
    m_view->setAccessibleName(tr("What the newer release changed"));
    m_view->setAccessibleDescription(
        tr("Enter shows the history of a figure, Escape hides it; type letters to go to a partner."));
    m_chart->setAccessibleName(tr("The figure in each release"));
    m_none->setText(tr("The two releases hold the same figures."));
    showKinds();
    showReasons();
    placeColumns();
}

void ChangesPanel::placeColumns()
{
    const QList<RowCell> heads{{tr("Partner"), tr("Flow and period")},
                               {tr("Newer, %1").arg(m_unit), tr("older")},
                               {tr("Change"), tr("per cent")}};
    const RowColumns columns = changeColumns(m_model.widest(), heads, m_view->viewport()->width());
    m_view->setColumns(columns);
    m_heads->setHeads(heads, columns);
    m_view->doItemsLayout();
}

} // namespace tradestrata
