// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/partnerpanel.h"

#include "models/items/partnerfilter.h"
#include "models/items/partnerlistmodel.h"
#include "widgets/controls/nowandat.h"
#include "widgets/panels/rowlist.h"
#include "widgets/panels/searchfield.h"
#include "widgets/panels/toprow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tradestrata {

PartnerFootRow::PartnerFootRow(bool tickable, QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(m_rowStyle.plain);
    setCheckable(tickable);
    setFocusPolicy(tickable ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, tickable);
    setFixedHeight(m_rowStyle.height);
}

void PartnerFootRow::setFoot(const PartnerFoot &foot)
{
    using enum RowCell::Tone;
    const bool strong = foot.shown || !isCheckable();
    m_row.cells = {{foot.name, {}, foot.enabled ? Plain : Muted}, {foot.value, {}, strong ? Plain : Muted}, {foot.share, {}, Muted}};
    m_row.chip = foot.chip;
    m_row.hollow = !strong;
    m_row.tick = isCheckable() ? std::optional(foot.shown) : std::nullopt;
    setEnabled(foot.enabled);
    setChecked(foot.shown);
    setToolTip(!foot.enabled ? foot.whyNot : foot.value.isEmpty() ? foot.blank : QString());
    setAccessibleName(foot.name);
    setAccessibleDescription(foot.value.isEmpty() ? foot.blank : PartnerListModel::tr("%1, share %2").arg(foot.value, foot.share));
    update();
}

void PartnerFootRow::setColumns(const RowColumns &columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    update();
}

QSize PartnerFootRow::sizeHint() const { return {2 * panelMargin, m_rowStyle.height}; }

std::optional<PanelNumber> PartnerFootRow::numberAt(const QMouseEvent &event) const
{
    const bool inside = event.button() == Qt::LeftButton && rect().contains(event.position().toPoint());
    const int column = inside ? numberColumnAt(event.position().toPoint().x(), m_row, m_columns, m_rowStyle) : -1;
    return column < 0 ? std::nullopt : m_columns[column].number;
}

void PartnerFootRow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier)
        emit numberRequested(PanelNumber::Value);
    else
        QAbstractButton::keyPressEvent(event);
}

// A number is not part of the button.
void PartnerFootRow::mousePressEvent(QMouseEvent *event)
{
    m_pressed = numberAt(*event);
    if (!m_pressed)
        QAbstractButton::mousePressEvent(event);
}

void PartnerFootRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return QAbstractButton::mouseReleaseEvent(event);
    if (numberAt(*event) == m_pressed)
        emit numberRequested(*m_pressed);
    m_pressed.reset();
}

void PartnerFootRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    RowState state;
    state.enabled = isEnabled();
    state.hovered = isCheckable() && isEnabled() && underMouse();
    if (hasFocus())
        state.ring = ringIn(rect(), m_rowStyle, width(), width());
    paintRow(&painter, rect(), m_row, m_columns, m_rowStyle, state, this);
}

namespace {

constexpr int headRowHeight = 20;
constexpr int headsHeight = 29;
constexpr int footGap = 4; ///< above and below others and total
constexpr int panelWidth = 256;
constexpr int partnerChipBegin = 38;
constexpr int partnerNameBegin = 56;

bool isPlainKey(const QKeyEvent &event)
{
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool isText(const QKeyEvent &event)
{
    return isPlainKey(event) && !event.text().isEmpty() && event.text().front().isPrint() && event.key() != Qt::Key_Space;
}

} // namespace

struct PartnerPanel::Parts
{
    // Children of the panel.
    PartnerListModel *model;
    PartnerFilter *filter;
    RowList *list;
    SearchField *search;
    RowHeads *columnHeads;
    PartnerFootRow *others;
    PartnerFootRow *total;
    TopRow *top;
    QLabel *title;
    QLabel *count;
    // Their current contents, for measuring.
    PartnerHeads heads;
    QStringList footShares{QString(), QString()};
    Rows kind = Rows::Partners;
};

PartnerPanel::PartnerPanel(QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    setObjectName(QStringLiteral("partnerPanel"));
    build();
    connectParts();
    nowAndAt({QEvent::LanguageChange}, this, [this] { retranslate(); });
    placeColumns();
}

PartnerPanel::~PartnerPanel() = default;

void PartnerPanel::build()
{
    Parts &p = *m_parts;
    p.model = new PartnerListModel(this);
    p.filter = new PartnerFilter(this);
    p.filter->setSourceModel(p.model);
    p.list = new RowList(RowList::Asks::Both, {});
    p.list->setObjectName(QStringLiteral("partnerList"));
    p.list->setModel(p.filter);
    p.list->installEventFilter(this);
    p.search = new SearchField;
    p.search->setObjectName(QStringLiteral("partnerSearch"));
    p.columnHeads = new RowHeads(headsHeight);
    p.columnHeads->setObjectName(QStringLiteral("partnerHeads"));
    p.others = new PartnerFootRow(true);
    p.others->setObjectName(QStringLiteral("partnerOthers"));
    p.total = new PartnerFootRow(false);
    p.total->setObjectName(QStringLiteral("partnerTotal"));
    p.top = new TopRow;
    p.title = new QLabel;
    p.title->setFont(WindowTheme::font(13, QFont::Medium));
    p.count = new QLabel;
    p.count->setObjectName(QStringLiteral("partnerCount"));
    p.count->setForegroundRole(QPalette::PlaceholderText);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(panelMargin, 0, panelMargin, 0);
    head->addWidget(p.title);
    head->addWidget(p.count, 1, Qt::AlignRight);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(panelMargin, 0, panelMargin, 0);
    search->addWidget(p.search);
    p.title->setFixedHeight(headRowHeight);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 11, 1, 0); // the last pixel column is the panel's edge
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(6);
    column->addLayout(search);
    column->addWidget(p.columnHeads);
    column->addWidget(p.list, 1);
    column->addSpacing(1 + footGap); // a line and room below it
    column->addWidget(p.others);
    column->addWidget(p.total);
    column->addSpacing(footGap + 1);
    column->addWidget(p.top);
}

void PartnerPanel::connectParts()
{
    const Parts &p = *m_parts;
    connect(p.search, &QLineEdit::textChanged, this, &PartnerPanel::showSearch);
    connect(p.search, &SearchField::downPressed, this, &PartnerPanel::goToList);
    connect(p.search, &SearchField::entered, this, [this] {
        if (!m_parts->search->text().isEmpty())
            toggle(m_parts->list->currentIndex());
        m_parts->search->selectAll(); // so that the next name can be typed at once
    });
    connect(p.list, &RowList::rowRequested, this, [this](int row) { toggle(m_parts->filter->index(row, 0)); });
    connect(p.list, &RowList::numberRequested, this, [this](int row, PanelNumber number) {
        emit numberRequested({m_parts->filter->index(row, 0).data(PartnerListModel::CodeRole).toInt()}, number);
    });
    connect(p.others, &PartnerFootRow::numberRequested, this, &PartnerPanel::othersNumberRequested);
    connect(p.total, &PartnerFootRow::numberRequested, this, &PartnerPanel::totalNumberRequested);
    connect(p.others, &QAbstractButton::clicked, this, [this] { emit othersToggled(!m_parts->others->isChecked()); });
    connect(p.top, &TopRow::topChosen, this, &PartnerPanel::topChosen);
}

void PartnerPanel::setHeads(const PartnerHeads &heads)
{
    m_parts->heads = heads;
    placeColumns();
}

void PartnerPanel::setFurtherNames(std::function<QStringList(PartnerCode)> names)
{
    m_parts->filter->setFurtherNames(std::move(names));
}

void PartnerPanel::setRows(const QList<PartnerRow> &rows)
{
    m_parts->model->setRows(rows);
    if (!m_parts->search->text().isEmpty() && !m_parts->list->currentIndex().isValid())
        m_parts->list->setCurrentIndex(m_parts->filter->index(0, 0));
    showCount();
    placeColumns();
}

void PartnerPanel::setValues(const QList<PartnerValue> &values)
{
    m_parts->model->setValues(values);
    placeColumns();
}

void PartnerPanel::refreshOrder() { m_parts->model->refreshOrder(); }

void PartnerPanel::setOthers(const PartnerFoot &others)
{
    m_parts->others->setFoot(others);
    m_parts->footShares[0] = others.share;
    placeColumns();
}

void PartnerPanel::setTotal(const PartnerFoot &total)
{
    m_parts->total->setFoot(total);
    m_parts->footShares[1] = total.share;
    placeColumns();
}

void PartnerPanel::setTop(int top) { m_parts->top->setTop(top); }

QSize PartnerPanel::sizeHint() const { return {panelWidth, 584}; }

// Keys handled by the list do not trigger shortcuts of the window while it has the focus.
bool PartnerPanel::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (isText(key) || (isPlainKey(key) && (key.key() == Qt::Key_Space || key.key() == Qt::Key_Escape))) {
            event->accept();
            return true;
        }
    }
    return (event->type() == QEvent::KeyPress && takeKey(static_cast<const QKeyEvent &>(*event)))
           || QWidget::eventFilter(object, event);
}

// Keys that lead from the list back to the search: Up in the first row, Escape, and typed text.
bool PartnerPanel::takeKey(const QKeyEvent &event)
{
    SearchField *search = m_parts->search;
    const bool up = isPlainKey(event) && event.key() == Qt::Key_Up && m_parts->list->currentIndex().row() <= 0;
    const bool escape = isPlainKey(event) && event.key() == Qt::Key_Escape;
    if (escape)
        search->clear();
    if (up || escape) {
        search->setFocus(Qt::BacktabFocusReason);
    } else if (isText(event) && event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter) {
        search->setFocus(Qt::OtherFocusReason);
        search->end(false);
        search->insert(event.text());
    } else {
        return false;
    }
    return true;
}

void PartnerPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const WindowTheme theme = WindowTheme::of(palette());
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.line);
    for (const int y : {m_parts->others->y() - footGap - 1, m_parts->top->y() - 1})
        painter.fillRect(QRect(0, y, width(), 1), theme.line);
}

void PartnerPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeColumns();
}

void PartnerPanel::setKind(Rows kind)
{
    if (std::exchange(m_parts->kind, kind) != kind)
        retranslate();
}

void PartnerPanel::retranslate()
{
    const Parts &p = *m_parts;
    const bool products = p.kind == Rows::Products;
    const QString title = products ? tr("Products") : tr("Partners");
    setAccessibleName(title);
    p.title->setText(title);
    p.search->setHint(products ? tr("Product or its code") : tr("Country, code or group"));
    p.search->setAccessibleName(products ? tr("Search the products by name or code")
                                         : tr("Search the partners by country, code or group"));
    p.search->setClearText(tr("Clear the search"));
    p.list->setAccessibleName(products ? tr("Products, shown ones first") : tr("Partners, shown ones first"));
    p.list->setAccessibleDescription(tr("Ctrl+Enter shows the source cells of the value."));
    showCount();
    showSearch(p.search->text());
}

void PartnerPanel::showCount()
{
    int shown = 0;
    int groups = 0;
    int partners = 0;
    for (int i = 0; i < m_parts->model->rowCount(); ++i) {
        const PartnerRow &row = m_parts->model->row(i);
        const bool group = row.code.isGroup();
        partners += group ? 0 : 1;
        shown += row.shown && !group ? 1 : 0;
        groups += row.shown && group ? 1 : 0;
    }
    const QString all = locale().toString(partners);
    m_parts->count->setText(groups == 0 ? tr("%1 of %2 shown").arg(shown).arg(all)
                                        : tr("%1 of %2 and %n group(s) shown", nullptr, groups).arg(shown).arg(all));
}

void PartnerPanel::showSearch(const QString &text)
{
    const Parts &p = *m_parts;
    const QString search = text.trimmed();
    p.filter->setSearch(text);
    p.list->setEmptyText(search.isEmpty() ? tr("There are no data.") : tr("No match for “%1”.").arg(search));
    p.list->setAimed(!search.isEmpty() && p.search->hasFocus());
    if (!search.isEmpty()) {
        p.list->setCurrentIndex(p.filter->index(0, 0)); // the best match
        p.list->scrollToTop();
    }
}

// The numbers of list, footer and heads are aligned at their ends; digits are equally wide, so nothing jitters while
// the cursor moves.
void PartnerPanel::placeColumns()
{
    const Parts &p = *m_parts;
    QStringList shares = p.footShares;
    for (int i = 0; i < p.model->rowCount(); ++i) {
        if (!p.model->row(i).code.isGroup())
            shares.append(p.model->row(i).share);
    }
    const int shareWidth = std::max(widestOf(shares, WindowTheme::font()), widestOf({p.heads.share}, WindowTheme::font(headSize)));
    const int shareEnd = width() - 1 - panelMargin;
    const int valueEnd = shareEnd - shareWidth - columnGap;
    RowColumns columns{{.begin = partnerNameBegin, .end = valueEnd, .chip = partnerChipBegin},
                       {.end = valueEnd, .isNumber = true, .number = PanelNumber::Value},
                       {.end = shareEnd, .isNumber = true, .number = PanelNumber::Share}};
    p.list->setColumns(columns);
    p.others->setColumns(columns);
    p.total->setColumns(columns);
    columns[0].chip = -1;
    p.columnHeads->setHeads({{p.heads.period}, {p.heads.value}, {p.heads.share}}, columns);
}

void PartnerPanel::goToList()
{
    if (m_parts->filter->rowCount() == 0)
        return;
    if (!m_parts->list->currentIndex().isValid())
        m_parts->list->setCurrentIndex(m_parts->filter->index(0, 0));
    m_parts->list->setFocus(Qt::TabFocusReason);
}

void PartnerPanel::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PartnerCode code{index.data(PartnerListModel::CodeRole).toInt()};
    emit partnerToggled(code, !index.data(PartnerListModel::ShownRole).toBool());
}

} // namespace tradestrata
