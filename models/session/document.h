// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/release.h"
#include "models/session/session.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QUndoStack>

namespace tradestrata {

/// What changed, so that a listener does no more than it must. Several at once are possible.
enum class Change {
    Cursor = 1,    ///< the current figure's cursor
    Current = 2,   ///< another figure is in front
    Figure = 4,    ///< a figure's spec
    Figures = 8,   ///< figures came, went, moved or have another name
    Data = 16,     ///< the tables
    File = 32,     ///< path, modified
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

/// Owns the one session in use: its value, its tables, its file name and its history. Everything that is edited goes
/// through edit(), so undo and redo exchange two whole values; looking (cursor, which figure is in front) does not.
///
///     user -> control -> binding -> Document::edit() -> changed(what) -> bindings -> controls (silent setters)
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);

    const Session &session() const { return m_session; }
    /// The tables that the session's data references stand for.
    ReleaseList releases() const;
    /// The figure in front; a session always has one.
    const SessionFigure &current() const { return m_session.figures[m_session.current]; }
    QString path() const { return m_path; }
    bool isModified() const { return !m_undo.isClean(); }
    QUndoStack *undoStack() { return &m_undo; }

    /// Takes a session and its tables as just opened or new: the history starts anew. `tables` has one for each data
    /// reference that was found, by position; nullptr where it was not.
    void reset(Session session, QList<TablePtr> tables, const QString &path);
    /// The session was written to `path`: it is clean now.
    void saved(const QString &path);

    /// Changes the session, undoably. `text` names the change in the menu ("Add Germany"). Changes of the same non-empty
    /// `mergeKey` in a row (a drag, typing) become one step. Nothing happens when the content stays the same.
    void edit(Session next, const QString &text, const QString &mergeKey = {});
    /// The same for the spec of the current figure alone.
    void editSpec(FigureSpec next, const QString &text, const QString &mergeKey = {});
    /// The same with other data: replaces the tables and their references.
    void replaceData(DataRef ref, TablePtr table, const QString &text);

    // Looking: no step in the history, never "modified".
    void setCursor(PeriodRef cursor);
    void setCurrent(int figure);

signals:
    /// Once for each change, after everything is consistent.
    void changed(tradestrata::Changes what);

private:
    friend class SessionCommand;
    struct State
    {
        Session session;
        QList<TablePtr> tables;
    };
    void push(State next, const QString &text, const QString &mergeKey);
    void apply(const State &state);

    Session m_session;
    QList<TablePtr> m_tables;
    QString m_path;
    QUndoStack m_undo;
};

} // namespace tradestrata
