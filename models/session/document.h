// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/release.h"
#include "models/session/session.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

namespace tradestrata {

/// What changed, so that a listener does no more than it must. Several at once are possible.
enum class Change {
    Cursor = 1,  ///< the current figure's cursor
    Current = 2, ///< another figure is in front
    Figure = 4,  ///< the spec of some figure
    Figures = 8, ///< figures came, went, moved or have another name
    Data = 16,   ///< the tables, the groups made of their partners, the published figures beside them
    File = 32,   ///< path, modified
    Claims = 64, ///< whose claims are looked at
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

/// The tables of one data reference: a file may hold several releases. Empty where it was not found.
class SourceTables
{
public:
    SourceTables(TablePtr table = nullptr)
    {
        if (table)
            m_tables.append(std::move(table));
    }
    SourceTables(std::nullptr_t) {}
    SourceTables(QList<TablePtr> tables) : m_tables(std::move(tables)) {}
    /// What they are together is known already.
    SourceTables(const ReleaseList &together) : m_tables(together.tables()), m_together(together) {}

    const QList<TablePtr> &tables() const { return m_tables; }
    /// Empty where that is not known.
    const ReleaseList &together() const { return m_together; }
    bool isEmpty() const { return m_tables.isEmpty(); }
    bool operator==(const SourceTables &other) const { return m_tables == other.m_tables; }

private:
    QList<TablePtr> m_tables;
    ReleaseList m_together;
};

/// Owns the one session in use: its value, its tables, its file name and its history. Everything that is edited goes
/// through edit(), so undo and redo exchange two whole values; looking (cursor, which figure is in front) does not.
///
///     user -> control -> binding -> Document::edit() -> changed(what) -> bindings -> controls (silent setters)
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);

    const Session &session() const { return m_state.session; }
    /// The tables that the session's data references stand for.
    const ReleaseList &releases() const { return m_releases; }
    /// The figure in front; a session always has one.
    const SessionFigure &current() const { return m_state.session.figures[m_state.session.current]; }
    /// Whether some reference has no tables: its file was not found.
    bool isMissingData() const;
    QString path() const { return m_path; }
    bool isModified() const { return !m_undo.isClean(); }
    QUndoStack *undoStack() { return &m_undo; }

    /// Takes a session and its tables as just opened or new: the history starts anew. `tables` are by position those of
    /// each data reference.
    void reset(Session session, QList<SourceTables> tables, const QString &path);
    /// The session was written to `path`: it is clean now.
    void saved(const QString &path);
    /// What is there was never saved like this (it comes from a recovery copy): modified until it is saved.
    void setUnsaved();

    /// Changes the session, undoably. `text` names the change in the menu ("Add Germany"). Changes of the same
    /// non-empty `mergeKey` in a row (a drag, typing) become one step; undo, saving and another figure in front end the
    /// row. A row that ends where it began leaves no step. Nothing happens when the content stays the same. A data
    /// reference that is there already keeps its table; with a new one comes replaceData().
    void edit(Session next, const QString &text, const QString &mergeKey = {});
    /// The same for the spec of the current figure alone.
    void editSpec(FigureSpec next, const QString &text, const QString &mergeKey = {});
    /// The same with a choice of chart, measure or what is shown: `legal` is the part of `asked` that makes sense, the
    /// rest is kept aside (SessionFigure::setSpec).
    void editChoice(const FigureSpec &asked, const FigureSpec &legal, const QString &text);
    /// The same with other data: replaces all tables and their references. No other release is left then, so figures
    /// that asked for one that is not among the tables take the newest.
    void replaceData(DataRef ref, SourceTables tables, const QString &text);
    /// The same with further data: their releases stand beside those that are there.
    void addData(DataRef ref, SourceTables tables, const QString &text);
    /// The same with one reference's data in place of what it had: a file that had moved and was found.
    void setData(qsizetype place, DataRef ref, SourceTables tables, const QString &text);
    /// Takes the data of one reference away, of several; figures as with replaceData().
    void removeData(qsizetype place, const QString &text);

    // Looking: no step in the history, never "modified".
    void setCursor(PeriodRef cursor);
    void setClaims(std::optional<ComparedPair> pair);
    void setCurrent(int figure);

signals:
    /// Once for each change, after everything is consistent.
    void changed(tradestrata::Changes what);

private:
    friend class SessionCommand;
    struct State
    {
        Session session;
        QList<SourceTables> tables;

        bool sameContent(const State &other) const;
        /// Figures that ask for a release that is not among the tables take the newest; while data are missing nobody
        /// knows.
        void forgetReleases();
    };
    static Changes difference(const State &before, const State &after);
    void push(State next, const QString &text, const QString &mergeKey);
    void exchange(State next);
    void look(int figure, const View &view);
    void announce();
    void combine();

    State m_state;
    ReleaseList m_releases; ///< of the state's tables
    QString m_path;
    QUndoStack m_undo;
    QString m_mergeKey; ///< of the last change, while the next one can still join it
    int m_run = 0;      ///< counts rows of changes that become one step
    Changes m_pending;  ///< what has changed and was not announced yet
    bool m_toldModified = false;
};

} // namespace tradestrata
