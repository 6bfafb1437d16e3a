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
    void undo() override
    {
        goTo(m_before, m_after);
        setObsolete(m_isTakenBack); // then the stack deletes it
    }
    /// The next undo leaves nothing to redo.
    void takeBack() { m_isTakenBack = true; }
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
    bool m_isTakenBack = false;
};

bool Document::State::sameContent(const State &other) const
{
    return tables == other.tables && session.sameContent(other.session);
}

void Document::State::forgetReleases()
{
    if (std::ranges::any_of(tables, &SourceTables::isEmpty))
        return;
    const QList<TablePtr> releases = sessionTables(session.data, tables).releases;
    const auto isThere = [&](std::optional<Month> release) {
        return std::ranges::any_of(releases, [&](const TablePtr &table) { return table->info().release == release; });
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
    QList<DataRef::Use> uses;
    for (const DataRef &ref : std::as_const(m_state.session.data))
        uses.append(ref.use);
    if (uses == m_combinedUses && m_state.tables == m_combined)
        return;
    m_combinedUses = uses;
    m_combined = m_state.tables;
    const SessionTables found = sessionTables(m_state.session.data, m_state.tables);
    m_mirrors = found.mirrors;
    if (found.releases == m_releases.tables())
        return;
    const auto isAll = [&](const SourceTables &source) { return source.together().tables() == found.releases; };
    const auto known = std::ranges::find_if(std::as_const(m_state.tables), isAll);
    m_releases = known == m_state.tables.cend() ? ReleaseList(found.releases) : known->together();
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

void Document::editData(Session next, QList<SourceTables> tables, const QString &text)
{
    Q_ASSERT(next.data.size() == tables.size());
    State state{std::move(next), std::move(tables)};
    state.forgetReleases();
    push(std::move(state), text, {});
}

void Document::replaceData(DataSources data, const QString &text, std::optional<SessionFigure> only)
{
    Session next = m_state.session;
    next.data = std::move(data.refs);
    if (only) {
        next.figures = {*std::move(only)};
        next.current = 0;
    }
    editData(std::move(next), std::move(data.tables), text);
}

void Document::addData(DataSources data, const QString &text)
{
    State state = m_state;
    state.session.data += std::move(data.refs);
    state.tables += std::move(data.tables);
    push(std::move(state), text, {});
}

std::optional<DataRef> Document::missingData() const
{
    const auto empty = std::ranges::find_if(m_state.tables, &SourceTables::isEmpty);
    return empty == m_state.tables.cend() ? std::nullopt : std::optional(m_state.session.data.at(empty - m_state.tables.cbegin()));
}

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
    if (std::ranges::count(state.session.data, DataRef::Use::Release, &DataRef::use) < 2) // a session must have data
        return;
    QList<qsizetype> places = placesOfTable(state.session.data, place);
    while (!places.isEmpty()) {
        state.session.data.removeAt(places.last());
        state.tables.removeAt(places.takeLast());
    }
    state.forgetReleases();
    push(std::move(state), text, {});
}

void Document::takeBack()
{
    if (!m_undo.canUndo())
        return;
    const QUndoCommand *last = m_undo.command(m_undo.index() - 1);
    static_cast<SessionCommand *>(const_cast<QUndoCommand *>(last))->takeBack(); // the stack owns it
    m_undo.undo();
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
                                      || old.published != now.published || old.series != now.series || old.style != now.style);
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
