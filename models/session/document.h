// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/sessiontables.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

namespace tradestrata {

/// What changed, so that a listener updates no more than necessary. Several at once are possible.
enum class Change {
    Cursor = 1,  ///< the current figure's cursor
    Current = 2, ///< another figure is current
    Figure = 4,  ///< the spec of some figure
    Figures = 8, ///< figures were added, removed, moved or renamed
    Data = 16,   ///< the tables, the groups made of their partners, the published figures
    File = 32,   ///< path, modified
    Claims = 64, ///< the pair in the claims panel
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

/// Owns the one session in use: its value, its tables, its file name and its history. Every edit goes through edit(),
/// so undo and redo exchange two whole values; changes of the view (cursor, current figure) do not.
///
///     user -> control -> binding -> Document::edit() -> changed(what) -> bindings -> controls (silent setters)
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);

    const Session &session() const { return m_state.session; }
    /// The tables that the session's data references refer to.
    const ReleaseList &releases() const { return m_releases; }
    /// The own figures of partners, which stand beside them.
    const QList<TablePtr> &mirrors() const { return m_mirrors; }
    /// The tables of each data reference.
    const QList<SourceTables> &sources() const { return m_state.tables; }
    /// The current figure; a session always has one.
    const SessionFigure &current() const { return m_state.session.figures[m_state.session.current]; }
    /// The first reference without tables, because its file was not found.
    std::optional<DataRef> missingData() const;
    QString path() const { return m_path; }
    bool isModified() const { return !m_undo.isClean(); }
    QUndoStack *undoStack() { return &m_undo; }
    /// Changes are named in the language in which they were made; in another one they have no name.
    void forgetChangeNames();

    /// Takes a session and its tables, just opened or new: the history is cleared. `tables` are in the order of the
    /// data references.
    void reset(Session session, QList<SourceTables> tables, const QString &path);
    /// The session was written to `path`: it is unmodified now.
    void saved(const QString &path);
    /// The session has never been saved in this state (it comes from a recovery copy): modified until it is saved.
    void setUnsaved();

    /// Changes the session, undoably. `text` names the change in the menu ("Add Germany"). Consecutive changes with the
    /// same non-empty `mergeKey` (a drag, typing) become one step; undo, saving and switching to another figure end the
    /// sequence. A sequence that ends where it began leaves no step. Nothing happens if the content is unchanged. A
    /// known data reference keeps its table; for a new one call replaceData().
    void edit(Session next, const QString &text, const QString &mergeKey = {});
    /// The same for only the spec of the current figure.
    void editSpec(FigureSpec next, const QString &text, const QString &mergeKey = {});
    /// The same with a choice of chart, measure or what is shown: `legal` is the valid part of `asked`, the rest is
    /// kept aside (SessionFigure::setSpec).
    void editChoice(const FigureSpec &asked, const FigureSpec &legal, const QString &text);
    /// The same with other data references, each with its tables. Figures with a release that is not among them take the
    /// newest.
    void editData(Session next, QList<SourceTables> tables, const QString &text);
    /// The same for data alone: replaces all tables and their references. `only` is then the only figure, if it is given.
    void replaceData(DataSources data, const QString &text, std::optional<SessionFigure> only = {});
    /// The same with additional data: their releases are added to the existing ones.
    void addData(DataSources data, const QString &text);
    /// The same with new data for one reference: a file that had moved and was found.
    void setData(qsizetype place, DataRef ref, SourceTables tables, const QString &text);
    /// Removes one of several releases, with all its files; figures as with editData().
    void removeData(qsizetype place, const QString &text);
    /// Takes the last change back as if it had not been made: there is nothing to redo.
    void takeBack();

    // View changes: no step in the history, never "modified".
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
        /// Figures with a release that is not among the tables take the newest; unknown while data are missing.
        void forgetReleases();
    };
    static Changes difference(const State &before, const State &after);
    void push(State next, const QString &text, const QString &mergeKey);
    void exchange(State next);
    void changeView(int figure, const View &view);
    void announce();
    void combine();

    State m_state;
    ReleaseList m_releases; ///< of the state's tables
    QList<TablePtr> m_mirrors;
    QList<DataRef::Use> m_combinedUses; ///< what these two were made from
    QList<SourceTables> m_combined;
    QString m_path;
    QUndoStack m_undo;
    QString m_mergeKey; ///< of the last change, while the next one can still be merged with it
    int m_run = 0;      ///< counts sequences of changes that become one step
    Changes m_pending;  ///< changes not announced yet
    bool m_toldModified = false;
};

} // namespace tradestrata
