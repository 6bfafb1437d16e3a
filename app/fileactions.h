// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"
#include "app/questions.h"
#include "app/sessionio.h"
#include "models/io/task.h"
#include "models/session/figurerecord.h"
#include "models/session/recovery.h"

#include <QObject>
#include <QTimer>

#include <future>
#include <memory>

class QWidget;

namespace tradestrata {

/// Opens, saves and exports: everything that passes between the document and files. Files are read in a worker thread,
/// so the window stays responsive; a failure changes nothing.
class FileActions : public QObject
{
    Q_OBJECT

public:
    FileActions(FigureSource &source, const Builtin &builtin, const FigureFonts &fonts, Questions questions, QWidget *window);
    ~FileActions() override;

    /// Opens the built-in session; asks before unsaved changes are lost.
    void openStory();
    /// Whether to ask if data on the session's terms are to be added as a release.
    enum class Ask { Nothing, WhetherToAdd };
    /// Opens a session, or data that replace the session's data or are added as a release; both can be undone.
    void open(const QString &path, Ask ask = Ask::WhetherToAdd);
    /// The same for several files: data that are one table, or else releases of the same data.
    void open(const QStringList &paths, Ask ask = Ask::WhetherToAdd);
    void openAsked();
    /// Shows a file in the import window before it opens it.
    void importAsked();
    /// Returns false if the user cancelled or saving failed.
    bool save();
    bool saveAs();
    /// Returns true if nothing would be lost: there are no changes, or they were saved or discarded.
    bool mayClose();
    /// Returns false if a title is not true and the user cancelled the export or copy.
    bool mayLeaveUntrue(Questions::Leaves what);
    /// `withData`: the file can be opened again.
    bool exportFigure(const FigureSize &size, const QString &path, bool withData = true);
    /// How many bytes that adds to a file.
    qint64 dataSize(const FigureSize &size) const;
    /// Writes the session's figures with what changed since the last release: a PDF, or a folder with a page.
    void exportReport(const QString &path);
    QString suggestedReport() const;
    void copyFigure();
    /// The numbers that the figure draws, for a spreadsheet or a text.
    void copyData();
    /// Writes the bytes unchanged, completely or not at all.
    void writeNumbers(const Result<QByteArray> &bytes, const QString &path);
    /// Restores unsaved changes of a program that has ended; the session is modified until it is saved.
    void restore(const RecoveryCopy &copy);
    /// Asks for the file that data have moved to and reads it.
    void findMovedData();
    /// Asks for a file with a partner's own figures, which then stand beside those of the reporter in the current figure.
    void openMirror();
    bool hasMirrors() const;
    void removeMirrors();
    /// A house style for all figures of the session, from a file.
    void openStyle(const QString &path);
    /// An empty one is the program's own.
    void useStyle(const HouseStyle &style, const QString &text);
    /// Asks for a CSV file and adds its events to the current figure.
    void addOwnEvents();
    void stop();
    bool isBusy() const { return m_task != nullptr; }
    /// The name of the session for a title: "Mexico passes Canada", without a folder.
    QString sessionName() const;
    /// The default file name for an export.
    QString suggestedPng() const;
    Questions &questions() { return m_questions; }

signals:
    /// A message for the message bar. `link` is what its link does: empty for none.
    void messageReported(const tradestrata::Message &message, bool isError);
    /// What was asked for was done; the message passes by itself.
    void confirmed(const tradestrata::Message &message);
    void dataMissing(const tradestrata::Message &message);
    /// 0 to 1000 while something is read; -1 at the end.
    void progressed(int permille, const QString &what);
    void opened(const QString &path);

private:
    using Work = std::function<Result<OpenedSession>(Progress &)>;
    /// Asks what a file leaves open; false if that is not a question.
    using AskOn = std::function<bool(const Message &error)>;
    /// Takes what was read, and how.
    using TakeRead = std::function<void(const SourceTables &, const ReadOptions &)>;
    void start(const QString &what, Work work, std::function<void(OpenedSession)> then, AskOn askOn = {});
    void finish(Result<OpenedSession> result);
    void readSessionFile(const QString &path);
    void readPictureFile(const QString &path);
    /// Whether data whose layout was recognized by a guess are opened, or shown in the import window first.
    enum class Guesses { AreQuestions, AreAccepted };
    void read(const QString &path, const ReadOptions &options, Guesses guesses, const TakeRead &take);
    bool askAndRead(const QString &path, const ReadOptions &options, const Message &error, const TakeRead &take);
    void askHow(const QString &path, const ReadOptions &options, const TakeRead &take);
    /// Data of one file, or of several that are one table or releases of the same data.
    struct OpenedFiles
    {
        DataSources data;
        QString name;        ///< for sentences: "EXPMX.csv and 2 more files"
        SourceTables tables; ///< what they are together
    };
    OpenedFiles openedFile(const SourceTables &tables, const QString &path, const ReadOptions &read) const;
    TakeRead takeOpened(const QString &path, Ask ask);
    void readData(const QString &path, Ask ask);
    void readSeveral(const QStringList &rest, const DataSources &read, Ask ask);
    void takeSeveral(DataSources read, Ask ask);
    /// These return false if nothing was taken: the user cancelled, or all of it is there.
    bool take(const OpenedFiles &files, Ask ask);
    bool takeAsked(OpenedFiles files);
    bool addRelease(const OpenedFiles &files);
    void takeInPlace(const OpenedFiles &files);
    void takeFound(const SourceTables &tables, const QString &path, const DataRef &missing);
    enum class Reporter { MayBeAskedFor, IsGiven };
    void takeMirror(const SourceTables &tables, const QString &path, const ReadOptions &read, Reporter reporter);
    Messages problems() const;
    void sayMissing();
    void sayIfShort(const TradeTable &table, bool hasOtherMeasure);
    bool isOnTerms(const SourceTables &tables) const;
    QList<TablePtr> thoseThere(const SourceTables &tables) const;
    void take(OpenedSession opened, const QString &path);
    ReleaseList builtInReleases() const;
    FigureData dataOfFigure(const FigureSize &size) const;
    /// On another core; this one may only draw meanwhile.
    std::shared_future<FigureData> dataWhileDrawing(const FigureSize &size) const;
    bool write(const QString &path);
    bool writeAnyway(const QString &path, const QByteArray &there);

    FigureSource &m_source;
    const Builtin &m_builtin;
    const FigureFonts &m_fonts;
    Questions m_questions;
    QWidget *m_window;
    std::unique_ptr<Task<Result<OpenedSession>>> m_task;
    std::function<void(OpenedSession)> m_then;
    AskOn m_askOn;
    QString m_what;
    QTimer m_progress;
    QList<MissingData> m_missing; ///< as the session was opened
    QByteArray m_hash;            ///< of the session's file as last read or written here, or as the user agreed to overwrite it
};

} // namespace tradestrata
