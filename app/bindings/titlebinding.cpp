// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bindings/titlebinding.h"

#include "models/figure/figuretitle.h"
#include "widgets/controls/messagebar.h"

namespace tradestrata {

namespace {

constexpr int checkAfter = 800; // milliseconds
const auto noticeId = QStringLiteral("title-not-true");
const auto markNoticeId = QStringLiteral("mark-not-drawn");

} // namespace

TitleBinding::TitleBinding(MessageBar &messages, FigureSource &source, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_source(source)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(checkAfter);
    connect(&m_rest, &QTimer::timeout, this, &TitleBinding::show);
    connect(&source, &FigureSource::figureChanged, this, &TitleBinding::follow);
    connect(&source, &FigureSource::figureMoved, this, &TitleBinding::follow);
    connect(&messages, &MessageBar::linkActivated, this, &TitleBinding::followLink);
    connect(&messages, &MessageBar::dismissed, this, [this](const QString &id) {
        if (id == noticeId)
            m_closed = m_source.spec().title;
        if (id == markNoticeId)
            m_closedMark = m_source.spec().mark;
    });
}

QString TitleBinding::status() const
{
    if (!m_source.numbers() || !m_source.numbers()->title.isBound())
        return {};
    if (m_source.titleWhy())
        return m_source.isTitleAccepted() ? tr("The title is not true, and accepted") : tr("The title is not true");
    return m_source.numbers()->title.tied ? tr("The title is true") : tr("The title is filled in from the data");
}

void TitleBinding::follow()
{
    const bool mistaken = m_source.numbers() && m_source.numbers()->title.mistake();
    mistaken ? m_rest.start() : show();
    showMark();
}

void TitleBinding::show()
{
    m_rest.stop();
    const auto why = m_source.titleWhy();
    if (!why || m_source.isTitleAccepted()) {
        m_closed.clear();
        m_messages.remove(noticeId);
    } else if (m_closed.isEmpty() || m_closed != m_source.spec().title) {
        m_messages.show(
            {MessageBarItem::Kind::Persistent, noticeId, m_source.windowLanguage().text(*why), tr("Use a Title That Is True")});
    }
    if (const QString now = status(); now != m_status) {
        m_status = now;
        emit statusChanged();
    }
}

// A mark outside the window is kept, for a window that has it.
void TitleBinding::showMark()
{
    const auto why = m_source.numbers() ? m_source.numbers()->notMarked : std::nullopt;
    if (!why)
        m_closedMark.reset();
    if (why && m_closedMark != m_source.spec().mark)
        m_messages.show(
            {MessageBarItem::Kind::Persistent, markNoticeId, m_source.windowLanguage().text(*why), tr("Remove the Mark")});
    else
        m_messages.remove(markNoticeId);
}

void TitleBinding::removeMark()
{
    FigureSpec spec = m_source.spec();
    spec.mark.reset();
    m_source.document().editSpec(spec, tr("Remove Mark"));
}

void TitleBinding::followLink(const QString &id)
{
    if (id == markNoticeId)
        removeMark();
    if (id == noticeId && m_source.numbers())
        mend();
}

// Uses the first suggestion, or the default title, which does not say who leads.
void TitleBinding::mend()
{
    const Numbers &numbers = *m_source.numbers();
    FigureSpec spec = m_source.spec();
    const auto suggested = suggestedTitles(numbers, m_source.validSpec(), m_source.registry(), m_source.figureLanguage());
    const FilledWords &subtitle = numbers.title.subtitle;
    if (subtitle.why || subtitle.mistake)
        spec.subtitle.clear();
    const bool titleHolds = !numbers.title.title.why && !numbers.title.title.mistake && !numbers.title.claimWhy
                            && !numbers.title.claimMistake;
    if (!titleHolds) {
        spec.title = suggested.isEmpty() ? QString() : suggested.first().title;
        spec.titleClaim.reset();
    }
    m_source.document().editSpec(spec, tr("Use a Title That Is True"));
}

} // namespace tradestrata
