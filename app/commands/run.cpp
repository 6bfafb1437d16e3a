// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

namespace tradestrata {

namespace {

std::optional<Message> whyNotInputs(const Arguments &arguments)
{
    if (arguments.inputs.size() > 1) {
        return Message{QStringLiteral("inputs-too-many"),
                       QT_TRANSLATE_NOOP("Message", "The command %1 reads one file; “%2” is one too many."),
                       {arguments.command, arguments.inputs[1]}};
    }
    const bool needsInput = arguments.command == QLatin1String("check") || arguments.command == QLatin1String("convert");
    if (needsInput && arguments.inputs.isEmpty()) {
        return Message{QStringLiteral("input-missing"),
                       QT_TRANSLATE_NOOP("Message", "The command %1 needs a data file to read."),
                       {arguments.command}};
    }
    return std::nullopt;
}

Message unknownCommand(const QString &word)
{
    QStringList names;
    for (const CommandRow &row : commandRows())
        names.append(QLatin1String(row.name));
    return {QStringLiteral("command-unknown"),
            QT_TRANSLATE_NOOP("Message", "There is no command “%1”; the commands are %2."),
            {word, names}};
}

} // namespace

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
        return Outcome::failed(Outcome::WrongUsage, unknownCommand(arguments->inputs.value(0, words.first())));
    if (const auto why = whyNotInputs(*arguments))
        return Outcome::failed(Outcome::WrongUsage, *why);
    if (arguments->command == QLatin1String("export"))
        return exportFigure(*arguments, builtin, language);
    if (arguments->command == QLatin1String("values"))
        return printValues(*arguments, builtin, language);
    if (arguments->command == QLatin1String("check"))
        return checkFile(*arguments, builtin, language);
    return convertFile(*arguments, builtin, language);
}

} // namespace tradestrata
