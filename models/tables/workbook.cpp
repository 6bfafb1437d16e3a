// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/workbook.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <map>
#include <utility>

namespace tradestrata {

namespace {

constexpr qsizetype mostCharacters = 32'767; // of a cell, by the format
constexpr qsizetype mostOfProperty = 255;
constexpr double leastWidth = 9, mostWidth = 42, longWidth = 90; // in characters

/// Without what XML cannot hold. The format writes other control characters as _x0001_, so that a text that contains such
/// a sequence itself needs its underscore written that way.
QByteArray cellText(const QString &text)
{
    static const QRegularExpression sequence(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    static const QRegularExpression never(QStringLiteral("[\\x{FFFE}\\x{FFFF}]"));
    QString clean = text.left(mostCharacters / 2);
    clean.remove(never).replace(sequence, QStringLiteral("_x005F_"));
    return clean.left(mostCharacters).toUtf8();
}

/// A property of a document is one line without control characters.
QByteArray propertyText(const QString &text)
{
    QString clean = text.simplified().left(mostOfProperty);
    clean.removeIf([](QChar c) { return c < u' ' || c == QChar(0xFFFE) || c == QChar(0xFFFF); });
    return clean.toUtf8();
}

QByteArray numberFormat(const BookCell &cell)
{
    const bool isPercent = cell.look == BookCell::Look::Percent;
    QByteArray format = isPercent ? "0" : "#,##0";
    if (cell.decimals > 0)
        format += '.' + QByteArray(cell.decimals, '0');
    return isPercent ? format + '%' : format;
}

/// The formats of the cells, each made once.
class BookFormats
{
public:
    explicit BookFormats(lxw_workbook *book)
        : m_book(book)
    {
    }

    lxw_format *of(const BookCell &cell)
    {
        const bool isDay = std::holds_alternative<QDate>(cell.content);
        const bool isNumber = std::holds_alternative<double>(cell.content);
        const QByteArray number = isDay ? QByteArray("yyyy-mm-dd") : isNumber ? numberFormat(cell) : QByteArray();
        if (number.isEmpty() && cell.look == BookCell::Look::Plain)
            return nullptr;
        lxw_format *&format = m_formats[{cell.look, number}];
        if (format)
            return format;
        format = workbook_add_format(m_book);
        if (!number.isEmpty())
            format_set_num_format(format, number.constData());
        if (cell.look == BookCell::Look::Head)
            format_set_bold(format);
        if (cell.look == BookCell::Look::Head || cell.look == BookCell::Look::Long) {
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        }
        return format;
    }

private:
    lxw_workbook *m_book;
    std::map<std::pair<BookCell::Look, QByteArray>, lxw_format *> m_formats;
};

bool writeCell(lxw_worksheet *sheet, qsizetype row, qsizetype column, const BookCell &cell, lxw_format *format)
{
    const auto at = std::pair(lxw_row_t(row), lxw_col_t(column));
    if (const auto *text = std::get_if<QString>(&cell.content))
        return worksheet_write_string(sheet, at.first, at.second, cellText(*text).constData(), format) == LXW_NO_ERROR;
    if (const auto *number = std::get_if<double>(&cell.content))
        return worksheet_write_number(sheet, at.first, at.second, *number, format) == LXW_NO_ERROR;
    if (const auto *day = std::get_if<QDate>(&cell.content)) {
        lxw_datetime date{day->year(), day->month(), day->day(), 0, 0, 0};
        return worksheet_write_datetime(sheet, at.first, at.second, &date, format) == LXW_NO_ERROR;
    }
    return true;
}

/// About as wide as its widest cell, in characters.
double widthOf(const BookCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell.content))
        return cell.look == BookCell::Look::Long ? longWidth : std::min(double(text->size()) + 2, mostWidth);
    if (const auto *number = std::get_if<double>(&cell.content)) {
        const qsizetype digits = QString::number(*number, 'f', 0).size();
        return double(digits + digits / 3 + cell.decimals + 3);
    }
    return std::holds_alternative<QDate>(cell.content) ? 12 : 0;
}

bool writeSheet(lxw_workbook *book, const BookSheet &from, BookFormats &formats)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, from.name.toUtf8().constData());
    if (!sheet)
        return false;
    std::vector<double> widths;
    for (qsizetype row = 0; row < from.rows.size(); ++row) {
        const QList<BookCell> &cells = from.rows[row];
        widths.resize(std::max(widths.size(), size_t(cells.size())), leastWidth);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (!writeCell(sheet, row, column, cells[column], formats.of(cells[column])))
                return false;
            widths[size_t(column)] = std::max(widths[size_t(column)], widthOf(cells[column]));
        }
    }
    for (size_t column = 0; column < widths.size(); ++column)
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), widths[column], nullptr);
    worksheet_freeze_panes(sheet, lxw_row_t(from.fixedRows), lxw_col_t(from.fixedColumns));
    return true;
}

void setProperties(lxw_workbook *book, const Workbook &from)
{
    QByteArray title = propertyText(from.title), comments = propertyText(from.description);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.comments = comments.data();
    properties.created = time_t(from.created.startOfDay(Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
}

Message notAssembled()
{
    return {QStringLiteral("workbook-not-made"),
            QT_TRANSLATE_NOOP("Message", "The workbook could not be assembled: its temporary files cannot be written.")};
}

} // namespace

QString cellAddress(qsizetype row, qsizetype column)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return letters + QString::number(row + 1);
}

Result<QByteArray> toXlsx(const Workbook &book)
{
    const QTemporaryDir folder; // the library writes files only
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    QByteArray place = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = place.data();
    lxw_workbook *file = folder.isValid() ? workbook_new_opt(QFile::encodeName(path).constData(), &options) : nullptr;
    if (!file)
        return notAssembled();
    setProperties(file, book);
    BookFormats formats(file);
    bool written = true;
    for (const BookSheet &sheet : book.sheets)
        written = written && writeSheet(file, sheet, formats);
    written = workbook_close(file) == LXW_NO_ERROR && written;
    QFile assembled(path);
    if (!written || !assembled.open(QIODevice::ReadOnly))
        return notAssembled();
    return assembled.readAll();
}

} // namespace tradestrata
