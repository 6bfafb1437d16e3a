// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/figurefiles.h"
#include "app/uselessoptions.h"

#include <QFileInfo>

#include <algorithm>

namespace tradestrata {

namespace {

std::optional<Message> whyNotInputs(const Arguments &arguments, const CommandRow &command)
{
    if (arguments.inputs.size() < command.fewest) {
        if (command.fewest > 1)
            return Message{QStringLiteral("inputs-too-few"),
                           QT_TRANSLATE_NOOP(
                               "Message", "The command %1 needs two data files to read: the older release, then the newer one."),
                           {arguments.command}};
        if (command.bit == ReportCommand)
            return Message{QStringLiteral("session-missing"),
                           QT_TRANSLATE_NOOP("Message", "The command %1 needs a session to read."),
                           {arguments.command}};
        return Message{QStringLiteral("input-missing"),
                       QT_TRANSLATE_NOOP("Message", "The command %1 needs a data file to read."),
                       {arguments.command}};
    }
    if (arguments.inputs.size() <= command.most || arguments.has("together"))
        return whyUselessForFiles(arguments);
    if (command.most > 1)
        return Message{QStringLiteral("inputs-more-than-two"),
                       QT_TRANSLATE_NOOP("Message", "The command %1 reads two files; “%2” is one too many."),
                       {arguments.command, arguments.inputs[2]}};
    return Message{QStringLiteral("inputs-too-many"),
                   QT_TRANSLATE_NOOP("Message", "The command %1 reads one file; “%2” is one too many."),
                   {arguments.command, arguments.inputs[1]}};
}

QStringList commandNames()
{
    QStringList names;
    for (const CommandRow &row : commandRows())
        names.append(QLatin1String(row.name));
    return names;
}

bool looksLikeFile(const QString &word)
{
    return QFile::exists(word) || word.contains(QLatin1Char('/')) || !QFileInfo(word).suffix().isEmpty();
}

Message unknownCommand(const QString &word)
{
    return {QStringLiteral("command-unknown"),
            QT_TRANSLATE_NOOP("Message", "Unknown command “%1”; the commands are %2."),
            {word, commandNames()}};
}

// Without a command there may be files for the window; here they do not exist, or there are options as well.
Outcome withoutCommand(const Arguments &arguments, const QString &firstWord, const Builtin &builtin)
{
    const QString word = arguments.inputs.value(0, firstWord);
    const bool file = !arguments.inputs.isEmpty() && looksLikeFile(word);
    if (!arguments.options.isEmpty() && (file || arguments.inputs.isEmpty())) {
        return Outcome::failed(Outcome::WrongUsage,
                               {QStringLiteral("command-missing"),
                                QT_TRANSLATE_NOOP("Message", "A command must come before “%1”; the commands are %2."),
                                {word, commandNames()}});
    }
    if (file) {
        if (const auto input = readInput(arguments, builtin); !input)
            return Outcome::failed(Outcome::Unusable, input.error());
    }
    return Outcome::failed(Outcome::WrongUsage, unknownCommand(word));
}

} // namespace

bool needsDrawing(const QStringList &words)
{
    if (words.isEmpty() || words.first() != QLatin1String("check"))
        return words.value(0) == QLatin1String("export") || words.value(0) == QLatin1String("report");
    return std::any_of(words.begin() + 1, words.end(), looksLikePicture);
}

Outcome runCommand(const QStringList &words, const Builtin &builtin, const Language &language)
{
    const auto arguments = parseArguments(words);
    if (!arguments)
        return Outcome::failed(Outcome::WrongUsage, arguments.error());
    if (arguments->has("version"))
        return {Outcome::Done, "tradestrata " TRADESTRATA_VERSION "\n", {}};
    if (arguments->has("help") || words.isEmpty())
        return {Outcome::Done, helpText(language).toUtf8(), {}};
    if (arguments->command.isEmpty())
        return withoutCommand(*arguments, words.first(), builtin);
    const CommandRow &command = *commandRow(arguments->command);
    if (const auto why = whyNotInputs(*arguments, command))
        return Outcome::failed(Outcome::WrongUsage, *why);
    if (command.printsJson) {
        if (const auto format = formatFrom(*arguments, {QStringLiteral("text"), QStringLiteral("json")}); !format)
            return Outcome::failed(Outcome::WrongUsage, format.error());
    }
    return command.run(*arguments, builtin, language);
}

} // namespace tradestrata
