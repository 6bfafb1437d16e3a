// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "widgets/controls/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

/// The real window with predefined answers, and settings in a folder of its own.
namespace tradestrata::testsupport {

/// The answers to the window's questions.
struct Answers
{
    QString open;
    QStringList openSeveral; ///< instead of that one
    /// The answer about data on other terms than the session's; nothing: cancelled.
    std::optional<OpenDataChoice> openData = OpenDataChoice{};
    std::optional<OpenedData> askedData; ///< the last that it asked about
    QString saveSession;
    QString savePng;
    QString openEvents;
    QString openPublished;
    QString openPrices;
    QString openRecessions;
    QString openMirror;
    QString openStyle;
    QStringList publishedLines;   ///< typed one after the other into the dialog of a published figure
    QStringList publishedAnswers; ///< its message about each
    QString groupName;
    QString acceptReason;
    QString acceptedFinding;      ///< the sentence that it asked about
    QList<ReadOptions> howToRead; ///< the answers of the import window, one after the other; then it is cancelled
    QStringList imported;         ///< the files for which it came up
    QString saveCsv;
    QString saveReport;
    QString suggestedCsv;                 ///< the last time that it asked
    std::optional<FigureSize> exportSize; ///< nothing: the one suggested
    FigureSize suggestedSize;             ///< the last time that it asked
    QList<NamedSize> offeredSizes;        ///< the last time that it asked
    bool exportData = true;               ///< whether the exported figure can be opened again
    qint64 dataSize = 0;                  ///< of its data, the last time that it asked
    Questions::Keep keep = Questions::Keep::Discard;
    Questions::Changed changed = Questions::Changed::Cancel;
    int askedChanged = 0;                    ///< how often it asked about a file that another program has written
    bool letOut = true;                      ///< a figure whose title is not true
    QString untrue;                          ///< the reason given the last time it asked
    std::optional<Questions::Leaves> leaves; ///< about what
    int asked = 0;                           ///< how often it asked whether to keep changes
};

inline Questions questionsFor(Answers &answers)
{
    Questions questions = Questions::real();
    questions.openFile = [&answers](QWidget *) { return answers.open; };
    questions.openFiles = [&answers](QWidget *) {
        const QStringList one = answers.open.isEmpty() ? QStringList() : QStringList(answers.open);
        return answers.openSeveral.isEmpty() ? one : answers.openSeveral;
    };
    questions.openData = [&answers](QWidget *, const OpenedData &data) {
        answers.askedData = data;
        return answers.openData;
    };
    questions.files.saveSession = [&answers](QWidget *, const QString &) { return answers.saveSession; };
    questions.files.openEvents = [&answers](QWidget *, const QString &) { return answers.openEvents; };
    questions.files.openPublished = [&answers](QWidget *, const QString &) { return answers.openPublished; };
    questions.files.openPrices = [&answers](QWidget *, const QString &) { return answers.openPrices; };
    questions.files.openRecessions = [&answers](QWidget *, const QString &) { return answers.openRecessions; };
    questions.files.openMirror = [&answers](QWidget *, const QString &) { return answers.openMirror; };
    questions.files.openStyle = [&answers](QWidget *, const QString &) { return answers.openStyle; };
    questions.addPublished = [&answers](QWidget *, const PublishedChoices &, const TakePublished &take) {
        for (const QString &line : answers.publishedLines)
            answers.publishedAnswers.append(take(line));
    };
    questions.files.saveNumbers = [&answers](QWidget *, const QString &suggested) {
        answers.suggestedCsv = suggested;
        return answers.saveCsv;
    };
    questions.files.saveReport = [&answers](QWidget *, const QString &) { return answers.saveReport; };
    questions.chooseExport = [&answers](QWidget *, const ExportChoice &suggested, qint64 dataSize, const QList<NamedSize> &sizes,
                                        const FileDialogs::Save &) {
        answers.offeredSizes = sizes;
        answers.suggestedSize = suggested.size;
        answers.dataSize = dataSize;
        return std::optional(ExportChoice{answers.exportSize.value_or(suggested.size), answers.savePng, answers.exportData});
    };
    questions.howToRead = [&answers](QWidget *, const ImportRequest &request) -> std::optional<ReadOptions> {
        answers.imported.append(request.path);
        return answers.howToRead.isEmpty() ? std::nullopt : std::optional(answers.howToRead.takeFirst());
    };
    questions.acceptFinding = [&answers](QWidget *, const QString &finding) {
        answers.acceptedFinding = finding;
        return answers.acceptReason;
    };
    questions.nameGroup = [&answers](QWidget *, const QString &) { return answers.groupName; };
    questions.exportUntrue = [&answers](QWidget *, Questions::Leaves what, const QString &why) {
        answers.leaves = what;
        answers.untrue = why;
        return answers.letOut;
    };
    questions.fileChanged = [&answers](QWidget *, const QString &) {
        ++answers.askedChanged;
        return answers.changed;
    };
    questions.keepChanges = [&answers](QWidget *, const QString &) {
        ++answers.asked;
        return answers.keep;
    };
    return questions;
}

/// Settings and recovery copies of a test go to a folder of its own, and the window's words are in its own font; call
/// this before the window is created.
inline void useSettingsIn(const QTemporaryDir &folder)
{
    Builtin().addWindowFonts();
    QCoreApplication::setOrganizationName(QStringLiteral("tradestrata-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tradestrata-test"));
    qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("config")).toLocal8Bit());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QSettings().clear();
}

template<class Widget>
Widget *child(const QWidget &window, const char *name)
{
    return window.findChild<Widget *>(QLatin1String(name));
}

/// The window as a user has it, with helpers for its tests.
class OpenWindow
{
public:
    explicit OpenWindow(const Builtin &builtin, const QStringList &files = {})
        : m_builtin(builtin)
    {
        useSettingsIn(folder);
        open(files);
    }

    /// The window again, as at the next start of the program.
    void open(const QStringList &files = {})
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(m_builtin, *m_builtin.fonts(), questionsFor(answers));
        m_window->setLanguage(QStringLiteral("en"));
        m_window->begin(files);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(find("figureOptionsPanel")); // it follows the first painted window
    }

    /// Looks at every tab, as panels are made when they are first seen, and goes back to the first.
    void seeEveryPanel()
    {
        auto *tabs = find<QTabWidget>("lowerTabs");
        for (int tab = 0; tab < tabs->count(); ++tab)
            tabs->setCurrentIndex(tab);
        tabs->setCurrentIndex(0);
    }

    MainWindow &window() { return *m_window; }
    Document &document() { return m_window->document(); }
    const Session &session() { return document().session(); }
    const FigureSpec &spec() { return document().current().spec; }
    template<class Widget = QWidget>
    Widget *find(const char *name) const
    {
        return child<Widget>(*m_window, name);
    }
    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1String(name)); }
    void trigger(const char *name) const { action(name)->trigger(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }
    /// Replaces the text of a field by typing.
    void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QList<MessageBarItem> messages() const { return m_window->findChild<MessageBar *>()->items(); }
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }

    QTemporaryDir folder;
    Answers answers;

private:
    const Builtin &m_builtin;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tradestrata::testsupport
