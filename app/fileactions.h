// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"
#include "app/questions.h"
#include "app/sessionio.h"
#include "models/io/task.h"
#include "models/session/recovery.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QWidget;

namespace tradestrata {

/// Opening, saving and exporting: what goes between the document and files. Reading is done in a worker, so the window
/// answers meanwhile; a failure changes nothing.
class FileActions : public QObject
{
    Q_OBJECT

public:
    FileActions(FigureSource &source, const Builtin &builtin, const FigureFonts &fonts, Questions questions, QWidget *window);
    ~FileActions() override;

    /// The built-in session; asks before changes are lost.
    void openStory();
    /// Whether data on the session's terms may be a release beside its own.
    enum class Ask { Nothing, WhetherToAdd };
    /// A session, or data that replace the session's or are added as a release, undoably.
    void open(const QString &path, Ask ask = Ask::WhetherToAdd);
    void openAsked();
    /// False when the user thought better of it, or it failed.
    bool save();
    bool saveAs();
    /// True when nothing would be lost: no changes, or they were saved or given up.
    bool mayClose();
    /// False when the title is not true and the user thought better of letting the figure out like that.
    bool mayLeaveUntrue();
    bool exportFigure(const FigureSize &size, const QString &path);
    void copyFigure();
    /// Numbers as they are, whole or not at all.
    void writeNumbers(const QByteArray &csv, const QString &path);
    /// Opens what a program that is gone had not saved; it counts as modified until it is saved.
    void restore(const RecoveryCopy &copy);
    /// Looks for data that have moved, in the file the user names.
    void findMovedData();
    /// Gives the figure in front the events of a CSV file that the user names.
    void addOwnEvents();
    void stop();
    bool isBusy() const { return m_task != nullptr; }
    /// The name of the session for a title: "Mexico passes Canada", without a folder.
    QString sessionName() const;
    /// What a figure would be exported as when nobody says otherwise.
    QString suggestedPng() const;
    Questions &questions() { return m_questions; }

signals:
    /// Something to say in the message bar. `link` is what its link does: empty for none.
    void said(const tradestrata::Message &message, bool isError);
    void dataMissing(const tradestrata::Message &message);
    /// 0 to 1000 while something is read; -1 when it has ended.
    void progressed(int permille, const QString &what);
    void opened(const QString &path);

private:
    using Work = std::function<Result<OpenedSession>(Progress &)>;
    void start(const QString &what, Work work, std::function<void(OpenedSession)> then);
    void finish(Result<OpenedSession> result);
    void readSessionFile(const QString &path);
    void read(const QString &path, std::optional<Month> released, std::function<void(const SourceTables &)> then);
    void readData(const QString &path, Ask ask);
    void takeAsked(const SourceTables &tables, const QString &path);
    void takeInPlace(const SourceTables &tables, const QString &path, std::optional<Month> released);
    void takeFound(const SourceTables &tables, const QString &path, const DataRef &missing);
    void addRelease(const SourceTables &tables, const QString &path, std::optional<Month> released);
    bool isOnTerms(const SourceTables &tables) const;
    QList<TablePtr> thoseThere(const SourceTables &tables) const;
    DataRef refTo(const QString &path, const SourceTables &tables, std::optional<Month> released) const;
    void take(OpenedSession opened, const QString &path);
    ReleaseList builtInReleases() const;
    bool write(const QString &path);
    bool writeAnyway(const QString &path, const QByteArray &there);

    FigureSource &m_source;
    const Builtin &m_builtin;
    const FigureFonts &m_fonts;
    Questions m_questions;
    QWidget *m_window;
    std::unique_ptr<Task<Result<OpenedSession>>> m_task;
    std::function<void(OpenedSession)> m_then;
    QString m_what;
    QTimer m_progress;
    QByteArray m_hash; ///< of the session's file as it was read or written here, or as it may be overwritten
    std::optional<DataRef> m_askedFor; ///< that was not found, asked for once
};

} // namespace tradestrata
