// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bindings/checkbinding.h"

#include "app/publishedlines.h"
#include "models/io/publishedfile.h"

#include <QEvent>

#include <algorithm>

namespace tradestrata {

namespace {

constexpr auto head = "date,source,partner,flow,measure,period,value\n";

} // namespace

CheckBinding::CheckBinding(CheckPanel &panel, FigureSource &source, const Builtin &builtin, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_source(source)
    , m_builtin(builtin)
{
    connect(&source, &FigureSource::figureChanged, this, &CheckBinding::show);
    connect(&panel, &CheckPanel::typed, this, &CheckBinding::add);
    connect(&panel, &CheckPanel::removeAsked, this, &CheckBinding::remove);
    panel.installEventFilter(this);
}

bool CheckBinding::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Show)
        show();
    return QObject::eventFilter(object, event);
}

void CheckBinding::show()
{
    if (!m_panel.isVisibleTo(m_panel.window())) // behind another tab: when it comes to the front
        return;
    const ReleaseList releases = m_source.document().releases();
    const Language &language = m_source.windowLanguage();
    m_panel.setLines(releaseNames(releases, language),
                     publishedLines(m_source.context().published, m_builtin.context().published.size(), releases,
                                    m_source.registry(), language));
}

std::optional<Message> CheckBinding::take(const QList<PublishedFigure> &figures)
{
    Session next = m_source.document().session();
    const QList<PublishedFigure> known = m_source.context().published;
    for (const PublishedFigure &figure : figures) {
        const auto same = [&](const PublishedFigure &other) { return other.partner == figure.partner && other.besides(figure); };
        if (!std::ranges::any_of(known, same))
            next.published.append(figure);
    }
    if (next.published.size() > mostOwnPublished) {
        return Message{QStringLiteral("published-session-full"),
                       QT_TRANSLATE_NOOP("Message", "A session has room for %1 published figures of your own."), {mostOwnPublished}};
    }
    m_source.document().edit(next, tr("Add Published Figures"));
    return std::nullopt;
}

std::optional<Message> CheckBinding::addFile(const QString &path)
{
    const auto figures = readPublishedFile(path, m_builtin.lookup());
    return figures ? take(*figures) : figures.error();
}

void CheckBinding::add(const QString &line)
{
    const auto figures = readPublished(head + line.toUtf8(), m_builtin.lookup());
    const auto why = figures ? take(*figures) : std::optional(figures.error());
    if (why)
        m_panel.setComplaint(m_source.windowLanguage().plainText(*why));
    else
        m_panel.clearTyped();
}

void CheckBinding::remove(int own)
{
    Session next = m_source.document().session();
    if (own >= next.published.size())
        return;
    next.published.removeAt(own);
    m_source.document().edit(next, tr("Remove a Published Figure"));
}

} // namespace tradestrata
