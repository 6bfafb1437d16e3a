// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/spec/options.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace tradestrata {

class Builtin;
class Language;
struct Arguments;
struct Outcome;

/// An option of the command line. The parser, help and refusals are derived from these rows, and most rows from the
/// fields of a figure spec.
struct OptionRow
{
    const char *name;                                 ///< "partners"
    const char *value;                                ///< "LIST"; nullptr for a switch
    const char *description;                          ///< English, translated in context "Help"
    int commands;                                     ///< the commands that take it: bits of CommandBit
    std::span<const OptionWord> (*words)() = nullptr; ///< %1 of the description
};

enum CommandBit {
    ExportCommand = 1,
    ValuesCommand = 2,
    CheckCommand = 4,
    ConvertCommand = 8,
    ClaimsCommand = 16,
    DiffCommand = 32,
    HelpCommand = 64,
    ReportCommand = 128
};

/// A command of the program, as on its command line.
struct CommandRow
{
    const char *name;
    const char *synopsis;
    const char *description; ///< English, translated in context "Help"
    CommandBit bit;
    Outcome (*run)(const Arguments &, const Builtin &, const Language &);
    int fewest = 0; ///< inputs that it reads
    int most = 1;
    bool printsJson = false; ///< or text, by --format
};

/// The options that say how a data file is read, beside --released.
inline constexpr const char *readingOptions[]{"layout", "sheet", "reporter", "product", "products-of", "level",
                                              "unit",   "role",  "keep",     "decimal", "together",    "mirror"};

const std::vector<OptionRow> &optionRows();
const std::vector<CommandRow> &commandRows();
/// nullptr if there is no such command.
const CommandRow *commandRow(const QString &name);

/// The words of the command line, parsed but not yet interpreted.
struct Arguments
{
    QString command; ///< "export"; empty if none was given
    QStringList inputs;
    QHash<QString, QString> options; ///< by name, without dashes; switches have an empty value

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    QString value(const char *option) const { return options.value(QLatin1String(option)); }
    bool wantsJson() const { return value("format") == QLatin1String("json"); }
};

/// Parses the words after the program's name. Errors: an option that is unknown, not supported by the command, without
/// its value or given twice, or a switch with a value.
Result<Arguments> parseArguments(const QStringList &words);

/// The language of --language, even if the other words are wrong; otherwise the system's language.
QString languageAskedFor(const QStringList &words);

} // namespace tradestrata
