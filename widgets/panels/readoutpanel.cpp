// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/readoutpanel.h"

#include "widgets/controls/labels.h"
#include "widgets/controls/nowandat.h"
#include "widgets/panels/rowlist.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace tradestrata {

namespace {

constexpr int readOutPanelWidth = 304;
constexpr int edge = 1; ///< the panel's line at its left
constexpr int titleSize = 15;
constexpr int readOutHeadsHeight = 26;
constexpr int rankWidth = 14; ///< two digits
constexpr int rankGap = 4;
constexpr int chipGap = 8;

} // namespace

ReadOutPanel::ReadOutPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_subtitle(new WrappedLabel)
    , m_events(new QLabel)
    , m_heads(new RowHeads(readOutHeadsHeight))
    , m_view(new RowList(RowList::Asks::Numbers, {.hovers = false}))
{
    setObjectName(QStringLiteral("readOutPanel"));
    m_title->setObjectName(QStringLiteral("readOutTitle"));
    m_title->setFont(WindowTheme::font(titleSize, QFont::Medium));
    m_subtitle->setObjectName(QStringLiteral("readOutSubtitle"));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_events->setObjectName(QStringLiteral("readOutEvents"));
    m_events->setTextFormat(Qt::PlainText);
    m_events->setContentsMargins(panelMargin, 10, panelMargin, 0);
    m_events->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_events->hide();
    m_heads->setObjectName(QStringLiteral("readOutHeads"));
    m_view->setObjectName(QStringLiteral("readOutList"));
    m_view->setModel(&m_model);
    m_view->setMostRows(std::numeric_limits<int>::max());
    m_view->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_view, &RowList::numberRequested, this, &ReadOutPanel::numberRequested);

    auto *words = new QVBoxLayout;
    words->setContentsMargins(panelMargin, 0, panelMargin, 0);
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge, 13, 0, 0);
    column->setSpacing(0);
    column->addLayout(words);
    column->addSpacing(4);
    column->addWidget(m_heads);
    column->addWidget(m_view);
    column->addWidget(m_events);
    column->addStretch();
    nowAndAt({QEvent::LanguageChange}, this, [this] { retranslate(); });
    placeColumns();
}

void ReadOutPanel::setHeads(const ReadOutHeads &heads)
{
    if (heads == m_texts)
        return;
    m_texts = heads;
    m_title->setText(heads.title);
    m_subtitle->setText(heads.subtitle);
    m_events->setText(heads.events);
    m_events->setToolTip(heads.eventsInFull);
    m_events->setAccessibleDescription(heads.eventsInFull);
    m_events->setVisible(!heads.events.isEmpty());
    placeColumns();
}

void ReadOutPanel::setRows(const QList<ReadOutRow> &rows)
{
    const bool sameHeight = rows.size() == m_model.rows().size();
    m_model.setRows(rows);
    if (!sameHeight)
        m_view->updateGeometry();
    placeColumns();
}

QSize ReadOutPanel::sizeHint() const { return {readOutPanelWidth, QWidget::sizeHint().height()}; }

void ReadOutPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const WindowTheme theme = WindowTheme::of(palette());
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, edge, height()), theme.line);
}

void ReadOutPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeColumns();
}

void ReadOutPanel::retranslate()
{
    setAccessibleName(tr("Read-out"));
    m_view->setAccessibleName(tr("The numbers at the cursor"));
    m_view->setAccessibleDescription(tr("Enter shows the source cells of a number; Left and Right select the number."));
}

void ReadOutPanel::placeColumns()
{
    QStringList ranks, shares, changes;
    for (const ReadOutRow &row : m_model.rows()) {
        ranks.append(row.rank);
        shares.append(row.share);
        changes.append(row.change);
    }
    const auto widest = [](const QStringList &texts, const QString &head) {
        return std::max(widestOf(texts, WindowTheme::font(13, QFont::Medium)), widestOf({head}, WindowTheme::font(headSize)));
    };
    const int chipBegin = panelMargin + std::max(rankWidth, widestOf(ranks, WindowTheme::font())) + rankGap;
    const int changeEnd = width() - edge - panelMargin;
    const int shareEnd = changeEnd - widest(changes, m_texts.change) - columnGap;
    const int valueEnd = shareEnd - widest(shares, m_texts.share) - columnGap;
    const RowColumns columns{{.begin = panelMargin, .end = chipBegin, .gap = 0},
                             {.begin = chipBegin + chipSize + chipGap, .end = valueEnd, .chip = chipBegin},
                             {.end = valueEnd, .isNumber = true, .number = PanelNumber::Value},
                             {.end = shareEnd, .isNumber = true, .number = PanelNumber::Share},
                             {.end = changeEnd, .isNumber = true, .number = PanelNumber::Change}};
    m_view->setColumns(columns);
    m_heads->setHeads({{}, {}, {m_texts.value}, {m_texts.share}, {m_texts.change}}, columns);
}

} // namespace tradestrata
