// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/document.h"

#include "models/session/session.h"

#include <QUndoCommand>

#include <algorithm>
#include <memory>
#include <utility>

namespace tradestrata {

/// One step of the history: exchanges the whole state before a change for the whole state after it.
class SessionCommand : public QUndoCommand
{
public:
    using State = Document::State;

    SessionCommand(Document &document, State before, State after, int run)
        : m_document(document)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_run(run)
    {
    }

    int id() const override { return m_run; }
    bool mergeWith(const QUndoCommand *other) override
    {
        m_after = static_cast<const SessionCommand *>(other)->m_after;
        setText(other->text());
        setObsolete(m_after.sameContent(m_before));
        return true;
    }
    void undo() override { goTo(m_before, m_after); }
    void redo() override
    {
        // The stack calls this when the change is pushed: the document has already made it.
        if (std::exchange(m_pushed, true))
            goTo(m_after, m_before);
    }

private:
    /// Goes to where the change was, keeping the current view of each figure. The state that is left remembers it too.
    void goTo(const State &here, State &there)
    {
        const Session &now = m_document.session();
        there.session = withViewsOf(there.session, now);
        State next{withViewsOf(here.session, now), here.tables};
        const auto last = int(next.session.figures.size()) - 1;
        // A change of no figure was made in the one that was in front.
        next.session.current = std::min(changedFigure(here.session, there.session).value_or(here.session.current), last);
        m_document.m_mergeKey.clear();
        m_document.exchange(std::move(next));
    }

    Document &m_document;
    State m_before;
    State m_after;
    int m_run;
    bool m_pushed = false;
};

bool Document::State::sameContent(const State &other) const
{
    return tables == other.tables && session.sameContent(other.session);
}

void Document::State::forgetReleases()
{
    if (std::ranges::any_of(tables, &SourceTables::isEmpty))
        return;
    const auto isThere = [this](std::optional<Month> release) {
        const auto is = [&](const TablePtr &table) { return table->info().release == release; };
        return std::ranges::any_of(tables, [&](const SourceTables &source) { return std::ranges::any_of(source.tables(), is); });
    };
    for (SessionFigure &figure : session.figures) {
        for (std::optional<Month> *release : {&figure.spec.release, &figure.spec.over, &figure.aside.over}) {
            if (*release && !isThere(*release))
                release->reset();
        }
    }
}

Document::Document(QObject *parent)
    : QObject(parent)
{
    m_state.session.data.append(DataRef());
    m_state.session.figures.append(SessionFigure());
    m_state.tables.append(SourceTables());
    // Called after every step, forwards, backwards and merged, when the stack already knows whether it is clean.
    connect(&m_undo, &QUndoStack::indexChanged, this, &Document::announce);
}

void Document::combine()
{
    QList<TablePtr> found;
    for (const SourceTables &source : std::as_const(m_state.tables))
        found += source.tables();
    found = distinctReleases(found);
    if (found == m_releases.tables())
        return;
    const auto isAll = [&](const SourceTables &source) { return source.together().tables() == found; };
    const auto known = std::ranges::find_if(std::as_const(m_state.tables), isAll);
    m_releases = known == m_state.tables.cend() ? ReleaseList(found) : known->together();
}

void Document::reset(Session session, QList<SourceTables> tables, const QString &path)
{
    Q_ASSERT(!session.figures.isEmpty() && tables.size() == session.data.size());
    session.current = std::clamp(session.current, 0, int(session.figures.size()) - 1);
    m_state = {std::move(session), std::move(tables)};
    combine();
    m_path = path;
    m_mergeKey.clear();
    m_pending = Change::Cursor | Change::Current | Change::Figure | Change::Figures | Change::Data | Change::File;
    m_undo.clear();
    m_undo.setClean();
    announce();
}

void Document::saved(const QString &path)
{
    if (m_path != path)
        m_pending |= Change::File;
    m_path = path;
    m_mergeKey.clear();
    m_undo.setClean();
    announce();
}

void Document::setUnsaved()
{
    m_undo.resetClean();
    announce();
}

void Document::edit(Session next, const QString &text, const QString &mergeKey)
{
    QList<SourceTables> tables;
    for (const DataRef &ref : std::as_const(next.data))
        tables.append(m_state.tables.value(m_state.session.data.indexOf(ref)));
    push({std::move(next), std::move(tables)}, text, mergeKey);
}

void Document::editSpec(FigureSpec next, const QString &text, const QString &mergeKey)
{
    State state = m_state;
    state.session.figures[state.session.current].spec = std::move(next);
    push(std::move(state), text, mergeKey);
}

void Document::editChoice(const FigureSpec &asked, const FigureSpec &legal, const QString &text)
{
    State state = m_state;
    state.session.figures[state.session.current].setSpec(asked, legal);
    push(std::move(state), text, {});
}

void Document::replaceData(DataRef ref, SourceTables tables, const QString &text, std::optional<SessionFigure> only)
{
    State state = m_state;
    state.session.data = {std::move(ref)};
    state.tables = {std::move(tables)};
    if (only) {
        state.session.figures = {*std::move(only)};
        state.session.current = 0;
    }
    state.forgetReleases();
    push(std::move(state), text, {});
}

void Document::addData(DataRef ref, SourceTables tables, const QString &text)
{
    State state = m_state;
    state.session.data.append(std::move(ref));
    state.tables.append(std::move(tables));
    push(std::move(state), text, {});
}

bool Document::isMissingData() const { return std::ranges::any_of(m_state.tables, &SourceTables::isEmpty); }

void Document::setData(qsizetype place, DataRef ref, SourceTables tables, const QString &text)
{
    State state = m_state;
    state.session.data[place] = std::move(ref);
    state.tables[place] = std::move(tables);
    state.forgetReleases();
    push(std::move(state), text, {});
}

void Document::removeData(qsizetype place, const QString &text)
{
    State state = m_state;
    if (state.session.data.size() < 2) // a session must have data
        return;
    state.session.data.removeAt(place);
    state.tables.removeAt(place);
    state.forgetReleases();
    push(std::move(state), text, {});
}

void Document::forgetChangeNames()
{
    for (int i = 0; i < m_undo.count(); ++i)
        const_cast<QUndoCommand *>(m_undo.command(i))->setText({}); // the stack owns it
}

void Document::setCursor(PeriodRef cursor)
{
    View view = current().view;
    view.cursor = cursor;
    changeView(m_state.session.current, view);
}

void Document::setClaims(std::optional<ComparedPair> pair)
{
    View view = current().view;
    view.claims = pair;
    changeView(m_state.session.current, view);
}

void Document::setCurrent(int figure)
{
    if (figure >= 0 && figure < m_state.session.figures.size())
        changeView(figure, m_state.session.figures.at(figure).view);
}

void Document::changeView(int figure, const View &view)
{
    Session &session = m_state.session;
    const View before = current().view;
    if (figure != session.current) {
        m_mergeKey.clear();
        m_pending |= Change::Current;
    }
    m_pending.setFlag(Change::Cursor, m_pending.testFlag(Change::Cursor) || before.cursor != view.cursor);
    m_pending.setFlag(Change::Claims, m_pending.testFlag(Change::Claims) || before.claims != view.claims);
    session.current = figure;
    if (session.figures.at(figure).view != view)
        session.figures[figure].view = view;
    announce();
}

void Document::push(State next, const QString &text, const QString &mergeKey)
{
    Q_ASSERT(!next.session.figures.isEmpty());
    if (next.sameContent(m_state))
        return;
    next.session.current = std::clamp(next.session.current, 0, int(next.session.figures.size()) - 1);
    if (mergeKey.isEmpty() || mergeKey != m_mergeKey)
        ++m_run;
    m_mergeKey = mergeKey;
    auto command = std::make_unique<SessionCommand>(*this, m_state, next, mergeKey.isEmpty() ? -1 : m_run);
    command->setText(text);
    exchange(std::move(next));
    m_undo.push(command.release()); // and announces the change
}

void Document::exchange(State next)
{
    m_pending |= difference(m_state, next);
    m_state = std::move(next);
    combine();
}

Changes Document::difference(const State &before, const State &after)
{
    const Session &old = before.session;
    const Session &now = after.session;
    const SessionFigure &oldFront = old.figures.at(old.current);
    const SessionFigure &nowFront = now.figures.at(now.current);
    const bool sameCount = old.figures.size() == now.figures.size();
    const bool renamed = sameCount && old.current == now.current
                         && std::ranges::find(now.figures, oldFront.name, &SessionFigure::name) == now.figures.end();
    const bool otherFront = old.current != now.current || (oldFront.name != nowFront.name && !renamed);
    const bool otherSpecs = sameCount
                            && !std::ranges::equal(old.figures, now.figures, {}, &SessionFigure::spec, &SessionFigure::spec);
    Changes changes;
    changes.setFlag(Change::Cursor, oldFront.view.cursor != nowFront.view.cursor);
    changes.setFlag(Change::Claims, oldFront.view.claims != nowFront.view.claims);
    changes.setFlag(Change::Current, otherFront);
    changes.setFlag(Change::Figure, otherSpecs || (!otherFront && oldFront.spec != nowFront.spec));
    changes.setFlag(Change::Figures, !std::ranges::equal(old.figures, now.figures, {}, &SessionFigure::name, &SessionFigure::name));
    changes.setFlag(Change::Data, old.data != now.data || before.tables != after.tables || old.groups != now.groups
                                      || old.published != now.published || old.prices != now.prices || old.style != now.style);
    return changes;
}

void Document::announce()
{
    if (std::exchange(m_toldModified, isModified()) != isModified())
        m_pending |= Change::File;
    if (m_pending)
        emit changed(std::exchange(m_pending, {}));
}

} // namespace tradestrata
