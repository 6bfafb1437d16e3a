// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "app/commands/commands.h"
#include "models/data/textmatch.h"
#include "models/spec/fields.h"

#include <QCommandLineParser>

#include <algorithm>
#include <limits>

namespace tradestrata {

namespace {

constexpr int anyNumber = std::numeric_limits<int>::max();
constexpr int drawing = ExportCommand | ValuesCommand;
/// The commands that read one data file.
constexpr int joining = ExportCommand | ValuesCommand | CheckCommand | ConvertCommand | ClaimsCommand;
constexpr int reading = joining | DiffCommand | ReportCommand;
constexpr int all = ExportCommand | ValuesCommand | CheckCommand | ConvertCommand | ClaimsCommand | DiffCommand | ReportCommand;

QString dashed(const QString &name) { return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name; }

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
                QT_TRANSLATE_NOOP("Message", "Unknown option %1; tradestrata --help lists the options."),
                {dashed(name)}};
    }
    return {QStringLiteral("option-unknown-near"),
            QT_TRANSLATE_NOOP("Message", "Unknown option %1; did you mean %2?"),
            {dashed(name), dashed(near)}};
}

// QCommandLineParser reports these two in its own words, with the option in quotes.
Message parserError(const QString &text, const QStringList &words)
{
    const QString option = text.section(QLatin1Char('\''), 1, 1);
    if (!words.isEmpty() && words.last() == option) {
        return {QStringLiteral("option-without-value"), QT_TRANSLATE_NOOP("Message", "The option %1 needs a value."), {option}};
    }
    return {QStringLiteral("option-with-value"), QT_TRANSLATE_NOOP("Message", "The option %1 takes no value."), {option}};
}

/// Their values are joined, one on each line.
constexpr const char *repeatedOptions[]{"role", "keep", "annotate", "accept"};

// The first option that is given twice; it is unclear which of the two is meant.
std::optional<Message> givenTwice(const QCommandLineParser &parser)
{
    QStringList seen;
    for (const QString &name : parser.optionNames()) {
        const QString whole = name == QLatin1String("o") ? QStringLiteral("output") : name;
        const bool mayRepeat = std::ranges::any_of(repeatedOptions, [&](const char *each) { return whole == QLatin1String(each); });
        if (seen.contains(whole) && !mayRepeat) {
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
        {"export", "[INPUT] -o OUT", QT_TRANSLATE_NOOP("Help", "Draw a figure."), ExportCommand, exportFigure},
        {"values", "[INPUT] [-o OUT] [--format csv|json|xlsx]",
         QT_TRANSLATE_NOOP("Help", "Print the numbers that the figure would draw, or write them into a file."), ValuesCommand,
         printValues},
        {"claims", "[INPUT...] --lead MX --over CA [--measure M] [--at P] [--require] [--format text|json]",
         QT_TRANSLATE_NOOP("Help", "Compare two partners: who leads by each measure, since when, how small a revision "
                                   "would undo the lead, and what must happen for the other to finish first; each "
                                   "INPUT is a release with its own table."),
         ClaimsCommand, printClaims, 0, anyNumber, true},
        {"check", "INPUT [--format text|json]",
         QT_TRANSLATE_NOOP("Help", "Describe a data file: layout, coverage, partners, groups, release, warnings; or an exported "
                                   "figure: what its file carries, and what of it still holds."),
         CheckCommand, checkFile, 1, 1, true},
        {"diff", "OLD NEW [--session FILE.strata] [--format text|json]",
         QT_TRANSLATE_NOOP("Help", "List what a newer release changed: new periods, revised figures, partners added, "
                                   "removed, recoded or renamed, and ranks and leads that changed. Ranks cover the "
                                   "15 largest partners in the last 12 months and the last calendar year that both "
                                   "releases have; leads cover every pair of the five largest partners in all "
                                   "periods. OLD and NEW are data files."),
         DiffCommand, printDiff, 2, 2, true},
        {"report", "SESSION [--data NEW] -o FOLDER|FILE.pdf",
         QT_TRANSLATE_NOOP("Help",
                           "Draw all figures of a session on newer data, with a page that lists what changed, which titles "
                           "became false and what should not be published; status 3 if there is any of these."),
         ReportCommand, writeReport, 1},
        {"convert", "INPUT -o OUT.csv", QT_TRANSLATE_NOOP("Help", "Write a data file as Tradestrata's own table."),
         ConvertCommand, convertFile, 1},
        {"help", "[SUBJECT]",
         QT_TRANSLATE_NOOP("Help", "Print a page of the manual, in English; without SUBJECT, list the subjects."), HelpCommand,
         printManual, 0, anyNumber},
    };
    return rows;
}

const CommandRow *commandRow(const QString &name)
{
    const auto &rows = commandRows();
    const auto it = std::ranges::find_if(rows, [&](const CommandRow &row) { return name == QLatin1String(row.name); });
    return it == rows.end() ? nullptr : &*it;
}

namespace {

/// An option that is not a field of a figure spec; in the help it follows the named one.
struct OtherOption
{
    const char *behind;
    OptionRow row;
};

const OtherOption otherOptions[]{
    {"",
     {"output", "OUT", QT_TRANSLATE_NOOP("Help", "The file to write (-o)."),
      ExportCommand | ValuesCommand | ConvertCommand | ReportCommand}},
    {"",
     {"data", "NEW", QT_TRANSLATE_NOOP("Help", "The newer release on which the figures of the session are drawn (report)."),
      ReportCommand}},
    {"",
     {"style", "FILE",
      QT_TRANSLATE_NOOP("Help", "Draw in the house style of a file: colours by partner, fonts, margins, a logo and sizes by name "
                                "(export, report)."),
      ExportCommand | ReportCommand}},
    {"",
     {"outlines", nullptr,
      QT_TRANSLATE_NOOP(
          "Help", "In SVG, write text as shapes: it needs no font then, but cannot be searched or edited (export, report)."),
      ExportCommand | ReportCommand}},
    {"",
     {"no-data", nullptr,
      QT_TRANSLATE_NOOP("Help", "Leave out of the file what it needs to be opened again: what was asked for and the data drawn "
                                "(export)."),
      ExportCommand}},
    {"flow", {"lead", "PARTNER", QT_TRANSLATE_NOOP("Help", "The partner claimed to lead (claims)."), ClaimsCommand}},
    {"flow", {"over", "PARTNER", QT_TRANSLATE_NOOP("Help", "The partner that it is claimed to lead (claims)."), ClaimsCommand}},
    {"flow",
     {"require", nullptr,
      QT_TRANSLATE_NOOP("Help", "With --measure: exit with status 3 unless the claim holds for that measure, in the "
                                "newest release given or the one chosen with --release (claims)."),
      ClaimsCommand}},
    {"events",
     {"own-events", "FILE",
      QT_TRANSLATE_NOOP(
          "Help", "Draw your own events, from a CSV file with the columns date, event and, optionally, partners and source."),
      drawing}},
    {"events",
     {"published", "FILE",
      QT_TRANSLATE_NOOP("Help", "Compare the releases with your own published figures, from a CSV file with the "
                                "columns date, source, partner, flow, measure, period and value, such as 226.4 bn "
                                "(with --chart releases; check)."),
      drawing | CheckCommand}},
    {"dollars-of",
     {"prices", "FILE",
      QT_TRANSLATE_NOOP("Help", "The consumer prices for --dollars-of, from a file with a column of months and one of an "
                                "index, such as a download of FRED; FILE=COLUMN names one of several."),
      drawing}},
    {"recessions",
     {"recession-dates", "FILE",
      QT_TRANSLATE_NOOP("Help", "The months of recession for --recessions, from a file with a column of months and one of 0 and "
                                "1, such as a download of FRED; FILE=COLUMN names one of several."),
      drawing}},
    {"to",
     {"at", "PERIOD",
      QT_TRANSLATE_NOOP("Help", "The period that a ranking, a table or releases draw (latest); claims are as of the last "
                                "period that had ended by then."),
      drawing | ClaimsCommand}},
    {"release",
     {"old-release", "MONTH",
      QT_TRANSLATE_NOOP("Help", "The release of OLD to compare if the file holds several (diff; by default the newest)."),
      DiffCommand}},
    {"release",
     {"new-release", "MONTH",
      QT_TRANSLATE_NOOP("Help", "The release of NEW to compare if the file holds several (diff; by default the newest)."),
      DiffCommand}},
    {"",
     {"layout", "NAME", QT_TRANSLATE_NOOP("Help", "The layout by which the file is read (by default what its content shows)."),
      reading}},
    {"", {"sheet", "NAME", QT_TRANSLATE_NOOP("Help", "The sheet of a workbook that is read."), reading}},
    {"",
     {"reporter", "COUNTRY", QT_TRANSLATE_NOOP("Help", "The country whose trade is read, if the file has that of several."),
      reading}},
    {"",
     {"product", "CODE", QT_TRANSLATE_NOOP("Help", "The product that is read, by code or name, if the file has several."), reading}},
    {"",
     {"products-of", "PARTNER",
      QT_TRANSLATE_NOOP("Help", "Reads the products of one partner, or of World, instead of the partners of one product."),
      reading}},
    {"",
     {"level", "N",
      QT_TRANSLATE_NOOP("Help", "With --products-of: reads the products whose codes have N characters, such as 2 for chapters of "
                                "the Harmonized System, if the file has several levels."),
      reading}},
    {"",
     {"unit", "UNIT",
      QT_TRANSLATE_NOOP("Help",
                        "The unit that is read if the file has several, or that of a file that states none, such as EUR."),
      reading}},
    {"",
     {"role", "COLUMN=ROLE", QT_TRANSLATE_NOOP("Help", "What a column of the file holds; can be given several times."), reading}},
    {"",
     {"keep", "COLUMN=TEXT",
      QT_TRANSLATE_NOOP("Help", "Reads only the rows with that text in the column; can be given several times."), reading}},
    {"",
     {"decimal", "SIGN",
      QT_TRANSLATE_NOOP("Help", "The sign before the decimals in the file: point or comma (by default what its numbers show)."),
      reading}},
    {"",
     {"together", nullptr,
      QT_TRANSLATE_NOOP("Help",
                        "Reads several data files as one table: each has other partners, or another flow, of the same data."),
      joining}},
    {"",
     {"mirror", "PARTNER[=FILE]",
      QT_TRANSLATE_NOOP("Help",
                        "Adds the partner's own figures of its trade with the reporter, from the same file or another one."),
      joining}},
    {"over-release",
     {"released", "MONTH",
      QT_TRANSLATE_NOOP("Help", "The month of release of a file that does not state it, such as 2026-03; for diff the "
                                "month of NEW, or both months, such as 2024-08,2026-03."),
      all}},
    {"title-over",
     {"check", nullptr,
      QT_TRANSLATE_NOOP("Help", "Exit with status 3, and write nothing, unless the figure is ready for publication: export lists "
                                "what it finds and nobody has accepted; values and diff only check that a title which says who "
                                "leads is true."),
      drawing | DiffCommand}},
    {"title-over",
     {"figure", "N",
      QT_TRANSLATE_NOOP(
          "Help", "The number of a figure of a session (the current one; export without it draws all figures into a folder)."),
      drawing}},
    {"title-over",
     {"session", "FILE",
      QT_TRANSLATE_NOOP("Help", "Also list the titles of a session's figures that are true with OLD but not with NEW "
                                "beside it, if they are about the same period; with --check, exit with status 3 if "
                                "there are any (diff)."),
      DiffCommand}},
    {"title-over",
     {"format", "FORMAT",
      QT_TRANSLATE_NOOP("Help", "The output format: csv, json or xlsx for values, text or json for check, diff and claims, "
                                "png, svg or pdf, or several of them, for a folder of figures and for -o - (in JSON the leader "
                                "is an ISO 3 code, or null if nobody leads)."),
      ExportCommand | ValuesCommand | CheckCommand | ClaimsCommand | DiffCommand | ReportCommand}},
};

/// Fields that other commands also take, or only one of the two drawing commands.
constexpr std::pair<const char *, int> fieldCommands[]{
    {"flow", drawing | ClaimsCommand},
    {"measure", drawing | ClaimsCommand},
    {"release", drawing | CheckCommand | ConvertCommand | ClaimsCommand},
    {"size", ExportCommand | ReportCommand},
    {"dpi", ExportCommand | ReportCommand},
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
                all.push_back({option.name, option.value, option.help, commandsOf(option.name), option.words});
                addOthers(option.name);
            }
        }
        return all;
    }();
    return rows;
}

QString languageAskedFor(const QStringList &words)
{
    QString asked; // the last one counts, as in the parser
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
    const CommandRow *command = commandRow(words.value(0));
    if (command)
        arguments.command = rest.takeFirst();
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
        if (command && (row.commands & command->bit) == 0) {
            return Message{QStringLiteral("option-not-here"),
                           QT_TRANSLATE_NOOP("Message", "The command %1 has no option %2."),
                           {arguments.command, dashed(name)}};
        }
        arguments.options.insert(name, row.value ? parser.values(name).join(u'\n') : QString());
    }
    for (const char *name : {"help", "version"}) {
        if (parser.isSet(QLatin1String(name)))
            arguments.options.insert(QLatin1String(name), {});
    }
    arguments.inputs = parser.positionalArguments();
    return arguments;
}

} // namespace tradestrata
