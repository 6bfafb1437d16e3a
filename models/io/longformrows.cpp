// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/longform.h"
#include "models/io/owntablescan.h"
#include "models/io/tally.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace tradestrata::longform {

namespace {

enum Column { PeriodColumn, CodeColumn, NameColumn, ExportsColumn, ImportsColumn, ReleasedColumn, NeededColumns, NoteColumn = NeededColumns, ColumnCount };
constexpr std::array<const char *, ColumnCount> columnNames{"period", "census_code", "partner", "exports_musd", "imports_musd", "released", "note"};

constexpr double largestMillions = 9e9; // in dollars still a whole number of a double
constexpr int firstYear = 1900;
constexpr int lastYear = 2100;
constexpr int lastCode = 9999;

using Places = std::array<qsizetype, ColumnCount>;

std::optional<QByteArrayList> fieldsOf(std::string_view line)
{
    QByteArrayList fields;
    while (true) {
        auto field = owntable::takeField(line);
        if (!field)
            return std::nullopt;
        fields.append(field->text);
        if (field->last)
            return fields;
        line = field->rest;
    }
}

Places placesOf(const QByteArrayList &header)
{
    Places places{};
    for (size_t i = 0; i < places.size(); ++i)
        places[i] = header.indexOf(QByteArray(columnNames[i]));
    return places;
}

std::optional<Month> monthOf(const QByteArray &text)
{
    const auto month = Month::parse(QString::fromLatin1(text));
    return month && month->year() >= firstYear && month->year() <= lastYear ? month : std::nullopt;
}

/// Dollars of a number of millions, NaN for an empty cell; nothing where it is neither.
struct Millions
{
    double dollars = std::numeric_limits<double>::quiet_NaN();
    int decimals = 0;
};
std::optional<Millions> millionsOf(const QByteArray &text)
{
    if (text.isEmpty())
        return Millions{};
    double number = 0;
    const auto read = std::from_chars(text.begin(), text.end(), number, std::chars_format::fixed);
    if (read.ec != std::errc() || read.ptr != text.end() || !(std::abs(number) <= largestMillions))
        return std::nullopt;
    const qsizetype point = text.indexOf('.');
    return Millions{std::round(number * 1e6) + 0.0, point < 0 ? 0 : int(text.size() - point - 1)};
}

/// Reads lines and counts what it cannot read.
class RowReader
{
public:
    explicit RowReader(Places places)
        : m_places(places)
    {
    }

    void read(std::string_view line, int number)
    {
        ++m_found.report.rowsRead;
        const auto fields = fieldsOf(line);
        auto row = fields ? described(*fields) : std::nullopt;
        if (!row) {
            m_skipped.add(number);
            return;
        }
        for (const auto &[column, flow] : {std::pair(ExportsColumn, 0), std::pair(ImportsColumn, 1)}) {
            const auto millions = millionsOf(at(*fields, column));
            if (!millions)
                m_unreadable.add(number, QString::fromLatin1(columnNames[size_t(column)]));
            row->dollars[size_t(flow)] = millions.value_or(Millions()).dollars;
            row->decimals = std::max(row->decimals, millions.value_or(Millions()).decimals);
        }
        m_found.rows.push_back(*std::move(row));
    }

    LongRows finish() &&
    {
        m_found.report.layout = QStringLiteral("months-long-form");
        m_found.report.rowsSkipped = m_skipped.count();
        m_found.report.cellsUnreadable = m_unreadable.count();
        m_skipped.warn(m_found.report.warnings, QStringLiteral("long-rows-skipped"),
                       QT_TRANSLATE_N_NOOP("Message", "%n row(s) are skipped: their period, code or month of release cannot be "
                                                      "read; the first is row %1."));
        m_unreadable.warn(m_found.report.warnings, QStringLiteral("long-cells-unreadable"),
                          QT_TRANSLATE_N_NOOP("Message", "%n cell(s) hold something other than a number and count as missing; the "
                                                         "first is in row %1, column %2."));
        return std::move(m_found);
    }

private:
    QByteArray at(const QByteArrayList &fields, Column column) const
    {
        const qsizetype place = m_places[size_t(column)];
        return place < 0 || place >= fields.size() ? QByteArray() : fields[place].trimmed();
    }

    std::optional<LongRow> described(const QByteArrayList &fields) const
    {
        LongRow row;
        const auto month = monthOf(at(fields, PeriodColumn));
        bool isNumber = false;
        row.code.number = at(fields, CodeColumn).toInt(&isNumber);
        const QByteArray released = at(fields, ReleasedColumn);
        row.release = monthOf(released);
        if (!month || !isNumber || row.code.number < 1 || row.code.number > lastCode || (!row.release && !released.isEmpty()))
            return std::nullopt;
        row.month = *month;
        row.name = QString::fromUtf8(at(fields, NameColumn));
        row.note = QString::fromUtf8(at(fields, NoteColumn));
        return row;
    }

    Places m_places;
    LongRows m_found;
    Tally m_skipped;
    Tally m_unreadable;
};

} // namespace

bool isHeader(std::string_view line)
{
    const auto fields = fieldsOf(line);
    if (!fields)
        return false;
    const Places places = placesOf(*fields);
    return std::all_of(places.begin(), places.begin() + NeededColumns, [](qsizetype place) { return place >= 0; });
}

Result<LongRows> readRows(QByteArrayView bytes)
{
    owntable::Lines lines(std::string_view(bytes.data(), size_t(bytes.size())));
    lines.next();
    RowReader reader(placesOf(fieldsOf(lines.line()).value_or(QByteArrayList())));
    while (lines.next()) {
        if (!lines.line().empty())
            reader.read(lines.line(), lines.number());
    }
    LongRows found = std::move(reader).finish();
    if (found.rows.empty()) {
        return Message{QStringLiteral("table-no-rows"), QT_TRANSLATE_NOOP("Message", "The table has no row below its header."),
                       {}, -1, {}, lines.number()};
    }
    return found;
}

} // namespace tradestrata::longform
