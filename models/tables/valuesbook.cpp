// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/valuesbook.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

using BookRow = QList<BookCell>;

constexpr int firstDataColumn = 2; // behind the period as words and as a day
constexpr int firstYear = 1900;    // of spreadsheets

QString bookWord(const Language &language, const char *source) { return language.sentence("Workbook", {source}); }

BookCell wordCell(const QString &text, BookCell::Look look = BookCell::Look::Plain)
{
    return text.isEmpty() ? BookCell{} : BookCell{text, look};
}

QString headOf(const FigureColumn &column) { return column.head.isEmpty() ? column.key : column.head; }

bool isPercent(const FigureColumn &column) { return column.unit == ValueKind::Percent && !column.isWords(); }

/// As it is in other files.
BookCell numberCell(const FigureColumn &column, qsizetype row)
{
    const QString plain = column.plain(row);
    if (plain.isEmpty())
        return {};
    if (isPercent(column))
        return {plain.toDouble() / 100, BookCell::Look::Percent, column.shownDecimals()};
    return {plain.toDouble(), BookCell::Look::Number, column.shownDecimals()};
}

/// The first day of the period; nothing in a row of sums, and before a spreadsheet's first day.
BookCell dayOf(const QString &period)
{
    const auto parsed = Period::parse(period);
    const Month month = parsed ? parsed->first() : Month();
    return parsed && month.year() >= firstYear ? BookCell{QDate(month.year(), month.month(), 1)} : BookCell{};
}

BookSheet valuesSheet(const FigureTable &table, const Language &language)
{
    BookSheet sheet{bookWord(language, QT_TRANSLATE_NOOP("Workbook", "Values"))};
    sheet.fixedColumns = firstDataColumn;
    BookRow head{wordCell(table.periodHead, BookCell::Look::Head),
                 wordCell(bookWord(language, QT_TRANSLATE_NOOP("Workbook", "Date")), BookCell::Look::Head)};
    for (const FigureColumn &column : table.columns)
        head.append(wordCell(headOf(column), BookCell::Look::Head));
    sheet.rows.append(head);
    for (qsizetype row = 0; row < table.keys.size(); ++row) {
        BookRow cells{wordCell(table.periods[row]), dayOf(table.keys[row])};
        for (const FigureColumn &column : table.columns)
            cells.append(column.isWords() ? wordCell(column.texts[row]) : numberCell(column, row));
        sheet.rows.append(cells);
    }
    return sheet;
}

QString unitOf(const FigureColumn &column, const BookWords &about, const Language &language)
{
    if (column.isWords())
        return {};
    switch (column.unit) {
    case ValueKind::Dollars:
        return about.dollarsOf ? bookWord(language, QT_TRANSLATE_NOOP("Workbook", "US dollars at consumer prices of %1"))
                                     .arg(language.monthYear(*about.dollarsOf))
                               : bookWord(language, QT_TRANSLATE_NOOP("Workbook", "US dollars"));
    case ValueKind::Percent:
        return bookWord(language, QT_TRANSLATE_NOOP("Workbook", "per cent"));
    case ValueKind::Points:
        return bookWord(language, QT_TRANSLATE_NOOP("Workbook", "percentage points"));
    case ValueKind::Index:
        return bookWord(language, QT_TRANSLATE_NOOP("Workbook", "index"));
    case ValueKind::Rank:
        return bookWord(language, QT_TRANSLATE_NOOP("Workbook", "rank"));
    }
    Q_UNREACHABLE();
}

/// What the numbers are, then a row for each column.
BookSheet sourceSheet(const FigureTable &table, const BookWords &about, const Language &language)
{
    BookSheet sheet{bookWord(language, QT_TRANSLATE_NOOP("Workbook", "Source and notes"))};
    sheet.fixedRows = 0;
    const auto add = [&](const char *label, const QString &text) {
        if (!text.isEmpty())
            sheet.rows.append(BookRow{wordCell(label ? bookWord(language, label) : QString(), BookCell::Look::Head),
                                      wordCell(text, BookCell::Look::Long)});
    };
    add(QT_TRANSLATE_NOOP("Workbook", "Title of the figure"), about.title);
    add(QT_TRANSLATE_NOOP("Workbook", "Subtitle of the figure"), about.subtitle);
    add(QT_TRANSLATE_NOOP("Workbook", "Source"), about.source);
    for (const QString &note : about.notes)
        add(&note == &about.notes.first() ? QT_TRANSLATE_NOOP("Workbook", "Notes") : nullptr, note);
    add(QT_TRANSLATE_NOOP("Workbook", "Dates"),
        bookWord(language, QT_TRANSLATE_NOOP("Workbook", "The date is the first day of the month, quarter or year that a row "
                                                         "names. A sum of several months has the date of its last month.")));
    if (std::ranges::any_of(table.columns, isPercent))
        add(QT_TRANSLATE_NOOP("Workbook", "Percentages"),
            bookWord(language, QT_TRANSLATE_NOOP("Workbook", "Cells hold parts of one: a cell that shows 15.5% holds 0.155.")));
    sheet.rows.append(BookRow());
    BookRow head;
    for (const char *label : {QT_TRANSLATE_NOOP("Workbook", "Column"), QT_TRANSLATE_NOOP("Workbook", "Unit"),
                              QT_TRANSLATE_NOOP("Workbook", "In CSV and JSON")})
        head.append(wordCell(bookWord(language, label), BookCell::Look::Head));
    sheet.rows.append(head);
    for (const FigureColumn &column : table.columns)
        sheet.rows.append(BookRow{wordCell(headOf(column)), wordCell(unitOf(column, about, language)), wordCell(column.key)});
    return sheet;
}

/// The name of a row: its period and, where several rows have it, their first words.
QString rowName(const FigureTable &table, qsizetype row)
{
    const auto named = std::ranges::find_if(table.columns, &FigureColumn::isWords);
    const bool isSame = table.keys.size() > 1 && table.keys.first() == table.keys[1];
    return isSame && named != table.columns.end() && !named->texts[row].isEmpty()
               ? QStringLiteral("%1, %2").arg(table.periods[row], named->texts[row])
               : table.periods[row];
}

/// A row for each run of cells that are blank for one reason.
BookSheet blanksSheet(const FigureTable &table, const Language &language)
{
    BookSheet sheet{bookWord(language, QT_TRANSLATE_NOOP("Workbook", "Blanks"))};
    BookRow head;
    for (const char *label :
         {QT_TRANSLATE_NOOP("Workbook", "Column"), QT_TRANSLATE_NOOP("Workbook", "From"), QT_TRANSLATE_NOOP("Workbook", "To"),
          QT_TRANSLATE_NOOP("Workbook", "Cells"), QT_TRANSLATE_NOOP("Workbook", "Reason")})
        head.append(wordCell(bookWord(language, label), BookCell::Look::Head));
    sheet.rows.append(head);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const FigureColumn &column = table.columns[i];
        for (qsizetype row = 0; row < table.keys.size() && !column.isWords();) {
            const Blank blank = column.blankAt(row);
            qsizetype next = row + 1;
            while (next < table.keys.size() && column.blankAt(next) == blank)
                ++next;
            const QString from = cellAddress(row + 1, i + firstDataColumn), to = cellAddress(next, i + firstDataColumn);
            if (blank != Blank::None)
                sheet.rows.append(BookRow{wordCell(headOf(column)), wordCell(rowName(table, row)),
                                          wordCell(rowName(table, next - 1)), wordCell(from == to ? from : from + u':' + to),
                                          wordCell(table.reasons.value(blank), BookCell::Look::Long)});
            row = next;
        }
    }
    return sheet;
}

} // namespace

BookWords bookWords(const Figure &figure, const Numbers &numbers, const ValidSpec &spec)
{
    const Month month = numbers.table->info().release.value_or(numbers.table->last());
    return {figure.title, figure.subtitle, figure.source, figure.notes, spec->dollarsOf, QDate(month.year(), month.month(), 1)};
}

Workbook valuesBook(const FigureTable &table, const BookWords &about, const Language &language)
{
    Workbook book{about.title, about.subtitle, about.created, {valuesSheet(table, language), sourceSheet(table, about, language)}};
    if (const BookSheet blanks = blanksSheet(table, language); blanks.rows.size() > 1)
        book.sheets.append(blanks);
    return book;
}

} // namespace tradestrata
