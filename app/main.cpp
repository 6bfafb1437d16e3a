// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands/commands.h"
#include "app/housefonts.h"
#include "app/mainwindow.h"
#include "widgets/controls/theme.h"

#include <QApplication>
#include <QFile>
#include <QHashSeed>
#include <QLibrary>
#include <QScreen>
#include <QTemporaryFile>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <memory>

namespace {

// Standard error only contains the program's messages; Qt's own messages are shown on request.
void quiet(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("TRADESTRATA_VERBOSE"))
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

// Figures use their own font, so desktop fonts are not needed without a window; an empty configuration is read quickly.
// The file exists as long as the program.
void leaveDesktopFonts(QTemporaryFile &configuration)
{
    if (!configuration.open())
        return;
    configuration.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>");
    configuration.flush();
    qputenv("FONTCONFIG_FILE", QFile::encodeName(configuration.fileName()));
}

// Figures are drawn by Qt widgets, so export and report need a QApplication; it never uses a display, even if there is one.
std::unique_ptr<QCoreApplication> applicationFor(const QStringList &words, int &argc, char **argv, QTemporaryFile &fontConfiguration)
{
    if (tradestrata::needsDrawing(words)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QByteArray desktopFonts = qgetenv("FONTCONFIG_FILE");
        leaveDesktopFonts(fontConfiguration);
        auto application = std::make_unique<QApplication>(argc, argv);
        tradestrata::rememberDesktopFonts(desktopFonts); // a house style may ask for them
        return application;
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

QStringList wordsAfterName(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

bool print(const QByteArray &output)
{
    const size_t size = size_t(output.size());
    return std::fwrite(output.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

tradestrata::Message notPrinted()
{
    return {QStringLiteral("output-not-printed"),
            QT_TRANSLATE_NOOP("Message", "Cannot write to standard output: the disk may be full.")};
}

// Without a command, the window opens with the named files; options and commands are for the terminal.
bool asksForWindow(int argc, char **argv)
{
    if (argc < 2)
        return true;
    const QString first = QString::fromLocal8Bit(argv[1]);
    for (const tradestrata::CommandRow &row : tradestrata::commandRows()) {
        if (first == QLatin1String(row.name))
            return false;
    }
    // An option after them is for the terminal too: --help does not open a window.
    const bool option = std::any_of(argv + 1, argv + argc, [](const char *word) {
        return qstrncmp(word, "--", 2) == 0 || qstrcmp(word, "-h") == 0 || qstrcmp(word, "-v") == 0;
    });
    return !option && !first.startsWith(QLatin1Char('-')) && QFile::exists(first);
}

void say(const tradestrata::Language &language, const tradestrata::Message &message)
{
    std::fprintf(stderr, "%s\n", language.text(message).toUtf8().constData());
}

tradestrata::Message noDisplay()
{
    return {QStringLiteral("display-missing"),
            QT_TRANSLATE_NOOP("Message", "There is no display to open a window on; commands such as export do not need one.")};
}

// Qt aborts if it finds no display, which depends on the system. It logs a message first; the program exits at that
// point, with a message and an exit status instead of a crash.
void leaveWithoutDisplay(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type != QtFatalMsg)
        return quiet(type, context, text);
    const tradestrata::Builtin builtin;
    say(builtin.language(tradestrata::languageAskedFor({})), noDisplay());
    std::_Exit(tradestrata::Outcome::Unusable);
}

std::unique_ptr<QApplication> windowApplication(int &argc, char **argv)
{
    const auto before = qInstallMessageHandler(leaveWithoutDisplay);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

// The first text that is drawn waits for fontconfig to read what it knows of the desktop's fonts. It is there already,
// as Qt needs it, so that it can do so while the display answers.
void readDesktopFonts()
{
    if (const QFunctionPointer init = QLibrary(QStringLiteral("fontconfig"), 1).resolve("FcInit"))
        init();
}

int runWindow(int argc, char **argv)
{
    using namespace tradestrata;
    Builtin builtin;
    builtin.readAhead();
    const auto desktopFonts = std::async(std::launch::async, readDesktopFonts);
    const auto application = windowApplication(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tradestrata"));
    QApplication::setOrganizationName(QStringLiteral("tradestrata"));
    QApplication::setDesktopFileName(QStringLiteral("tradestrata"));
    const auto fonts = builtin.fonts();
    if (!fonts) {
        std::fprintf(stderr, "The program's own fonts could not be loaded.\n");
        return Outcome::Unusable;
    }
    builtin.addWindowFonts();
    WindowTheme::of(QApplication::palette()).applyTo(*application);
    MainWindow window(builtin, *fonts, Questions::real());
    window.fitInto(window.screen()->availableGeometry());
    window.begin(QApplication::arguments().mid(1));
    window.show();
    // Behind the requests of layouts, which tell how much room the window needs.
    QTimer::singleShot(0, &window, [&window] { window.scrollWithin(window.screen()->availableGeometry()); });
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    using namespace tradestrata;
    QThread::currentThread(); // Qt takes the first thread that asks for the main one: this, before any other is started
    QHashSeed::setDeterministicGlobalSeed(); // so that the same figure gives the same bytes
    qInstallMessageHandler(quiet);
    if (asksForWindow(argc, argv))
        return runWindow(argc, argv);
    QTemporaryFile fontConfiguration;
    int nameOnly = 1; // Qt would take words for its own, such as --style
    const auto application = applicationFor(wordsAfterName(argc, argv), nameOnly, argv, fontConfiguration);
    QCoreApplication::setApplicationName(QStringLiteral("tradestrata"));

    const QStringList words = wordsAfterName(argc, argv); // in the encoding that the application has set
    const Builtin builtin;
    const Language language = builtin.language(languageAskedFor(words));
    const Outcome outcome = runCommand(words, builtin, language);
    const bool printed = print(outcome.output);
    for (const Message &message : printed ? outcome.messages : Messages{notPrinted()})
        say(language, message);
    return printed ? outcome.status : int(Outcome::Unusable);
}
