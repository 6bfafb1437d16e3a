// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/layout/labelplaces.h"

#include <QTextStream>

namespace tradestrata {

namespace {

constexpr int lineLength = 100;
constexpr int descriptionColumn = 20;

// Writes a term, and its description in the column beside it.
void writeEntry(QTextStream &out, const QString &term, const QString &description)
{
    const auto length = [](const QString &text) { return double(text.size()); };
    const QStringList lines = filled(description, lineLength - descriptionColumn, length);
    QString head = QStringLiteral("  ") + term;
    if (head.size() >= descriptionColumn) {
        out << head << '\n';
        head.clear();
    }
    for (const QString &line : lines) {
        out << head.leftJustified(descriptionColumn) << line << '\n';
        head.clear();
    }
}

QString paragraph(const QString &text)
{
    const auto length = [](const QString &line) { return double(line.size()); };
    return filled(text, lineLength, length).join(QLatin1Char('\n'));
}

// "area, years (years overlaid)": with what the window calls it, where that differs.
QString listed(std::span<const OptionWord> words, const Language &language)
{
    QStringList all;
    for (const OptionWord &word : words) {
        const QString key = QLatin1String(word.key);
        const QString label = language.sentence("Option", {word.label}).toLower();
        all.append(QString(label).replace(u' ', u'-') == key ? key : QStringLiteral("%1 (%2)").arg(key, label));
    }
    return all.join(QStringLiteral(", "));
}

} // namespace

Outcome printManual(const Arguments &arguments, const Builtin &builtin, const Language &language)
{
    const QStringList subjects = Builtin::manualSubjects();
    const QString asked = arguments.inputs.join(QLatin1Char(' '));
    if (subjects.contains(asked))
        return {Outcome::Done, builtin.manualPage(asked).toUtf8(), {}};
    if (!asked.isEmpty()) {
        return Outcome::failed(Outcome::WrongUsage,
                               {QStringLiteral("manual-subject-unknown"),
                                QT_TRANSLATE_NOOP("Message", "The manual has no page on “%1”; its subjects are %2."),
                                {asked, subjects}});
    }
    QString text;
    QTextStream out(&text);
    out << language.sentence("Help", {QT_TRANSLATE_NOOP("Help", "Pages of the manual, in English, by subject")}) << '\n';
    for (const QString &subject : subjects)
        writeEntry(out, subject, builtin.manualPage(subject).section(u'\n', 2, 2)); // below the heading
    return {Outcome::Done, text.toUtf8(), {}};
}

QString helpText(const Language &language)
{
    const auto say = [&](Phrase phrase) { return language.sentence("Help", phrase); };
    QString text;
    QTextStream out(&text);
    out << paragraph(QStringLiteral("Tradestrata " TRADESTRATA_VERSION ". ")
                     + say({QT_TRANSLATE_NOOP("Help", "Trade partners over time: accurate figures from monthly trade data.")}))
        << "\n\n"
        << say({QT_TRANSLATE_NOOP("Help", "Usage: tradestrata [FILE], or tradestrata COMMAND [INPUT] [OPTIONS]")}) << "\n\n"
        << say({QT_TRANSLATE_NOOP("Help", "Commands")}) << '\n';
    for (const CommandRow &row : commandRows())
        writeEntry(out, QStringLiteral("%1 %2").arg(QLatin1String(row.name), QLatin1String(row.synopsis)), say({row.description}));
    out << '\n'
        << paragraph(say({QT_TRANSLATE_NOOP(
               "Help",
               "INPUT is a data file of a statistical agency, any table of trade by partner and period, a Tradestrata table, "
               "a session, or an exported figure; without one, the built-in data.")}))
        << "\n\n"
        << say({QT_TRANSLATE_NOOP("Help", "Options")}) << '\n';
    for (const OptionRow &row : optionRows()) {
        QString term = QStringLiteral("--") + QLatin1String(row.name);
        if (row.value)
            term += QLatin1Char(' ') + QLatin1String(row.value);
        const QString description = say({row.description});
        writeEntry(out, term, row.words ? description.arg(listed(row.words(), language)) : description);
    }
    writeEntry(out, QStringLiteral("--help, --version"),
               say({QT_TRANSLATE_NOOP("Help", "Print this help, or the program's version.")}));
    out << '\n'
        << paragraph(say(
               {QT_TRANSLATE_NOOP("Help", "Exit status: 0 done; 1 the input cannot be used or the output cannot be written; 2 "
                                          "wrong usage; 3 a claim that was required, or --check, does not hold.")}))
        << '\n';
    return text;
}

} // namespace tradestrata
