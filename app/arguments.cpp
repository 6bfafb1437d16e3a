// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "models/data/textmatch.h"
#include "models/language/language.h"
#include "models/spec/fields.h"

#include <QCommandLineParser>

#include <algorithm>
#include <limits>

namespace tradestrata {

namespace {

constexpr int drawing = ExportCommand | ValuesCommand;
constexpr int all = ExportCommand | ValuesCommand | CheckCommand | ConvertCommand | ClaimsCommand | DiffCommand;

QString dashed(const QString &name)
{
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

QString nearestOption(const QString &name)
{
    std::pair<int, QString> nearest(std::numeric_limits<int>::max(), QString());
    for (const OptionRow &row : optionRows()) {
        const QString known = QLatin1String(row.name);
        const auto distance = name.size() > 1 ? nameDistance(name, known) : std::nullopt;
        if (distance)
            nearest = std::min(nearest, std::pair(*distance, known));
    }
    return nearest.second;
}

Message unknownOption(const QString &name)
{
    const QString near = nearestOption(name);
    if (near.isEmpty()) {
        return {QStringLiteral("option-unknown"),
                QT_TRANSLATE_NOOP("Message", "There is no option %1; tradestrata --help lists them."),
                {dashed(name)}};
    }
    return {QStringLiteral("option-unknown-near"),
            QT_TRANSLATE_NOOP("Message", "There is no option %1; did you mean %2?"),
            {dashed(name), dashed(near)}};
}

// QCommandLineParser says these two in words of its own, with the option in quotes.
Message parserError(const QString &text, const QStringList &words)
{
    const QString option = text.section(QLatin1Char('\''), 1, 1);
    if (!words.isEmpty() && words.last() == option) {
        return {QStringLiteral("option-without-value"),
                QT_TRANSLATE_NOOP("Message", "The option %1 needs a value."),
                {option}};
    }
    return {QStringLiteral("option-with-value"), QT_TRANSLATE_NOOP("Message", "The option %1 takes no value."), {option}};
}

// The first option that stands there twice: which of the two was meant, nobody knows.
std::optional<Message> givenTwice(const QCommandLineParser &parser)
{
    QStringList seen;
    for (const QString &name : parser.optionNames()) {
        const QString whole = name == QLatin1String("o") ? QStringLiteral("output") : name;
        if (seen.contains(whole)) {
            return Message{QStringLiteral("option-twice"),
                           QT_TRANSLATE_NOOP("Message", "The option %1 is given twice."),
                           {dashed(whole)}};
        }
        seen.append(whole);
    }
    return std::nullopt;
}

} // namespace

const std::vector<CommandRow> &commandRows()
{
    static const std::vector<CommandRow> rows{
        {"export", "[INPUT] -o OUT", QT_TRANSLATE_NOOP("Help", "Draw a figure."), ExportCommand},
        {"values", "[INPUT] [--format csv|json]", QT_TRANSLATE_NOOP("Help", "Print the numbers that the figure would draw."),
         ValuesCommand},
        {"claims", "[INPUT...] --lead MX --over CA [--measure M] [--at P] [--require] [--format text|json]",
         QT_TRANSLATE_NOOP("Help", "Say of two partners who leads by each measure, since when, how little would undo it and what "
                                   "must happen for the other to finish first; several INPUTs are several releases, each its "
                                   "own table."),
         ClaimsCommand},
        {"check", "INPUT [--format text|json]",
         QT_TRANSLATE_NOOP("Help", "Say what a data file holds: layout, coverage, partners, groups, release, warnings."),
         CheckCommand},
        {"diff", "OLD NEW [--session FILE.strata] [--format text|json]",
         QT_TRANSLATE_NOOP("Help", "Say what a newer release changed: new periods, revised figures, partners that came, went or "
                                   "changed code or name, ranks and leads that flipped. Ranks are those of the 15 largest partners in the last "
                                   "12 months and the last calendar year that both have, leads those of every two of the five largest "
                                   "in all periods. OLD and NEW are data files."),
         DiffCommand},
        {"convert", "INPUT -o OUT.csv", QT_TRANSLATE_NOOP("Help", "Write a data file as Tradestrata's own table."),
         ConvertCommand},
        {"help", "[SUBJECT]",
         QT_TRANSLATE_NOOP("Help", "Print a page of the manual, in English; without SUBJECT, the subjects."), HelpCommand},
    };
    return rows;
}

namespace {

/// An option that is no field of a figure spec: it stands behind that one in the help.
struct OtherOption
{
    const char *behind;
    OptionRow row;
};

const OtherOption otherOptions[]{
    {"", {"output", "OUT", QT_TRANSLATE_NOOP("Help", "The file to write (-o)."), ExportCommand | ConvertCommand}},
    {"flow", {"lead", "PARTNER", QT_TRANSLATE_NOOP("Help", "Who is said to lead (claims)."), ClaimsCommand}},
    {"flow", {"over", "PARTNER", QT_TRANSLATE_NOOP("Help", "Whom it is said to lead (claims)."), ClaimsCommand}},
    {"flow",
     {"require", nullptr,
      QT_TRANSLATE_NOOP("Help", "With --measure: exit status 3 unless the one leads the other there, in the newest release "
                                "given or the one asked for (claims)."),
      ClaimsCommand}},
    {"events",
     {"own-events", "FILE",
      QT_TRANSLATE_NOOP("Help", "Draw events of your own, from a CSV with date, event and, if wanted, partners and source."), drawing}},
    {"events",
     {"published", "FILE",
      QT_TRANSLATE_NOOP("Help", "Set published figures of your own beside the releases, from a CSV with date, source, partner, flow, "
                                "measure, period and value, as 226.4 bn (with --chart releases; check)."),
      drawing | CheckCommand}},
    {"to",
     {"at", "PERIOD", QT_TRANSLATE_NOOP("Help", "The period looked at (latest); claims are as of the last period that had ended by then."),
      drawing | ClaimsCommand}},
    {"release",
     {"old-release", "MONTH",
      QT_TRANSLATE_NOOP("Help", "Which release of OLD, where the file holds several (diff; by default the newest)."), DiffCommand}},
    {"release",
     {"new-release", "MONTH",
      QT_TRANSLATE_NOOP("Help", "Which release of NEW, where the file holds several (diff; by default the newest)."), DiffCommand}},
    {"over-release",
     {"released", "MONTH",
      QT_TRANSLATE_NOOP("Help", "When a file that does not say it was released: 2026-03; of diff the month of NEW, or "
                                "both, as 2024-08,2026-03."),
      all}},
    {"title-over",
     {"check", nullptr,
      QT_TRANSLATE_NOOP("Help", "Exit status 3, and nothing written, where a title says who leads and that is not true."),
      drawing | DiffCommand}},
    {"title-over",
     {"figure", "N",
      QT_TRANSLATE_NOOP("Help", "Which figure of a session (the one in front; export without it draws all into a folder)."), drawing}},
    {"title-over",
     {"session", "FILE",
      QT_TRANSLATE_NOOP("Help", "Say as well which titles of a session's figures are true with OLD and not with NEW beside it, where "
                                "they are about the same period; with --check exit status 3 where there is one (diff)."),
      DiffCommand}},
    {"title-over",
     {"format", "FORMAT",
      QT_TRANSLATE_NOOP("Help", "How to print: csv or json for values, text or json for check, diff and claims (the leader is named by its ISO 3 "
                                "code, null where nobody leads)."),
      ValuesCommand | CheckCommand | ClaimsCommand | DiffCommand}},
};

/// Fields that other commands take too, or one of the two that draw.
constexpr std::pair<const char *, int> fieldCommands[]{
    {"flow", drawing | ClaimsCommand},
    {"measure", drawing | ClaimsCommand},
    {"release", drawing | CheckCommand | ConvertCommand | ClaimsCommand},
    {"size", ExportCommand},
    {"dpi", ExportCommand},
    {"language", all | HelpCommand},
};

int commandsOf(const char *option)
{
    const auto it = std::ranges::find_if(fieldCommands, [&](const auto &each) { return qstrcmp(each.first, option) == 0; });
    return it == std::end(fieldCommands) ? drawing : it->second;
}

} // namespace

const std::vector<OptionRow> &optionRows()
{
    static const std::vector<OptionRow> rows = [] {
        std::vector<OptionRow> all;
        const auto addOthers = [&](const char *behind) {
            for (const OtherOption &other : otherOptions) {
                if (qstrcmp(other.behind, behind) == 0)
                    all.push_back(other.row);
            }
        };
        addOthers("");
        for (const SpecField &field : specFields()) {
            for (const SpecField::Option &option : field.options) {
                all.push_back({option.name, option.value, option.help, commandsOf(option.name)});
                addOthers(option.name);
            }
        }
        return all;
    }();
    return rows;
}

QString languageAskedFor(const QStringList &words)
{
    QString asked; // the last one counts, as the parser has it
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString code;
        if (words[i].startsWith(QLatin1String("--language=")))
            code = words[i].section(QLatin1Char('='), 1);
        else if (words[i] == QLatin1String("--language") && i + 1 < words.size())
            code = words[i + 1];
        if (Language::localeOf(code))
            asked = code;
    }
    if (!asked.isEmpty())
        return asked;
    return Language::localeOf(QLocale::system().name()) ? QLocale::system().name() : QStringLiteral("en");
}

Result<Arguments> parseArguments(const QStringList &words)
{
    Arguments arguments;
    QStringList rest = words;
    int bit = 0;
    for (const CommandRow &row : commandRows()) {
        if (!words.isEmpty() && words.first() == QLatin1String(row.name)) {
            arguments.command = rest.takeFirst();
            bit = row.bit;
        }
    }
    QCommandLineParser parser;
    for (const OptionRow &row : optionRows()) {
        QStringList names{QLatin1String(row.name)};
        if (names.first() == QLatin1String("output"))
            names.append(QStringLiteral("o"));
        parser.addOption(QCommandLineOption(names, {}, row.value ? QLatin1String(row.value) : QString()));
    }
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("v"), QStringLiteral("version")}));
    if (!parser.parse(QStringList{QString()} + rest)) {
        const QStringList unknown = parser.unknownOptionNames();
        return unknown.isEmpty() ? parserError(parser.errorText(), rest) : unknownOption(unknown.first());
    }
    if (const auto twice = givenTwice(parser))
        return *twice;
    for (const OptionRow &row : optionRows()) {
        const QString name = QLatin1String(row.name);
        if (!parser.isSet(name))
            continue;
        if (bit != 0 && (row.commands & bit) == 0) {
            return Message{QStringLiteral("option-not-here"),
                           QT_TRANSLATE_NOOP("Message", "The command %1 has no option %2."),
                           {arguments.command, dashed(name)}};
        }
        arguments.options.insert(name, row.value ? parser.value(name) : QString());
    }
    for (const char *name : {"help", "version"}) {
        if (parser.isSet(QLatin1String(name)))
            arguments.options.insert(QLatin1String(name), {});
    }
    arguments.inputs = parser.positionalArguments();
    return arguments;
}

} // namespace tradestrata
