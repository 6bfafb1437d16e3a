// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/iomessages.h"
#include "models/io/limits.h"
#include "models/io/longform.h"
#include "models/io/owntablescan.h"
#include "models/io/tally.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace tradestrata::longform {

namespace {

enum LongColumn {
    PeriodColumn,
    CodeColumn,
    NameColumn,
    ExportsColumn,
    ImportsColumn,
    ReleasedColumn,
    NeededColumns,
    NoteColumn = NeededColumns,
    ColumnCount
};
constexpr std::array<const char *, ColumnCount> columnNames{"period",       "census_code", "partner", "exports_musd",
                                                            "imports_musd", "released",    "note"};

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

/// Also for years that no table has: a row of the year 0001 has a month, though not one that is accepted.
std::optional<Month> monthOfText(const QByteArray &text)
{
    if (!text.startsWith('0'))
        return Month::parse(QString::fromLatin1(text));
    const auto later = Month::parse(QString::fromLatin1('1' + text.sliced(1)));
    return later ? std::optional(*later - 12 * 1000) : std::nullopt;
}

bool isInRange(Month month) { return month.year() >= firstYear && month.year() <= lastYear; }

/// Dollars from a number of millions, NaN for an empty cell; nothing if it is neither.
struct Millions
{
    double dollars = std::numeric_limits<double>::quiet_NaN();
    int decimals = 0;
    bool tooLarge = false;
};
std::optional<Millions> millionsOf(const QByteArray &text)
{
    if (text.isEmpty())
        return Millions{};
    double number = 0;
    const auto read = std::from_chars(text.begin(), text.end(), number, std::chars_format::fixed);
    const bool isNumber = read.ec == std::errc() || read.ec == std::errc::result_out_of_range;
    if (!isNumber || read.ptr != text.end() || std::isnan(number))
        return std::nullopt;
    if (read.ec == std::errc::result_out_of_range || std::abs(number) > largestMillions)
        return Millions{.tooLarge = true};
    const qsizetype point = text.indexOf('.');
    return Millions{std::round(number * 1e6) + 0.0, point < 0 ? 0 : int(text.size() - point - 1)};
}

/// Reads lines and counts the unreadable ones.
class LongRowReader
{
public:
    explicit LongRowReader(Places places)
        : m_places(places)
    {
    }

    void read(std::string_view line, int number)
    {
        ++m_found.report.rowsRead;
        const auto fields = fieldsOf(line);
        auto row = fields ? described(*fields) : std::nullopt;
        if (!row || !isInRange(row->month) || !isInRange(row->release.value_or(row->month))) {
            (row ? m_outOfRange : m_skipped).add(number);
            return;
        }
        row->line = number;
        readValues(*fields, *row);
        m_found.rows.push_back(*std::move(row));
    }

    LongRows finish() &&
    {
        m_found.report.layout = QStringLiteral("months-long-form");
        m_found.report.layoutInWords = QT_TRANSLATE_NOOP("Check", "months in long form");
        m_found.report.rowsSkipped = m_skipped.count() + m_outOfRange.count();
        m_found.report.cellsUnreadable = m_unreadable.count() + m_tooLarge.count();
        m_skipped.warn(m_found.report.warnings, QStringLiteral("long-rows-skipped"),
                       QT_TRANSLATE_N_NOOP("Message", "%n row(s) are skipped: their period, code or month of release cannot be "
                                                      "read; the first is row %1."));
        m_outOfRange.warn(m_found.report.warnings, QStringLiteral("long-rows-out-of-range"),
                          QT_TRANSLATE_N_NOOP("Message",
                                              "%n row(s) of a year before 1900 or after 2100 are skipped; the first is row %1."));
        m_unreadable.warn(m_found.report.warnings, QStringLiteral("long-cells-unreadable"),
                          QT_TRANSLATE_N_NOOP("Message", "%n cell(s) do not hold a number and count as missing; the "
                                                         "first is in row %1, column %2."));
        m_tooLarge.warn(m_found.report.warnings, QStringLiteral("long-cells-too-large"),
                        QT_TRANSLATE_N_NOOP("Message", "%n cell(s) hold a number too large for millions of dollars "
                                                       "and count as missing; the first is in row %1, column %2."));
        m_empty.warn(m_found.report.warnings, QStringLiteral("long-rows-empty"),
                     QT_TRANSLATE_N_NOOP("Message", "%n row(s) name a partner and a month but have no value, which "
                                                    "counts as missing; the first is row %1."));
        m_belowZero.warn(m_found.report.warnings, QStringLiteral("values-below-zero"), valuesBelowZero);
        return std::move(m_found);
    }

    /// Why no row is left; nothing if there was none.
    std::optional<Message> whyNone() const
    {
        const int count = m_skipped.count() + m_outOfRange.count();
        if (count == 0)
            return std::nullopt;
        const QString id = QStringLiteral("long-all-skipped");
        if (m_skipped.count() == 0)
            return Message{id,
                           QT_TRANSLATE_N_NOOP("Message",
                                               "All %n row(s) are skipped: their years are before 1900 or after 2100."),
                           {},
                           count};
        return Message{id,
                       QT_TRANSLATE_N_NOOP("Message", "All %n row(s) are skipped: their period, code or month of "
                                                      "release cannot be read or is before 1900 or after 2100."),
                       {},
                       count};
    }

private:
    void readValues(const QByteArrayList &fields, LongRow &row)
    {
        bool isEmpty = true;
        for (const auto &[column, flow] : {std::pair(ExportsColumn, 0), std::pair(ImportsColumn, 1)}) {
            const QString name = QString::fromLatin1(columnNames[size_t(column)]);
            const auto millions = millionsOf(at(fields, column));
            if (!millions)
                m_unreadable.add(row.line, name);
            else if (millions->tooLarge)
                m_tooLarge.add(row.line, name);
            else if (millions->dollars < 0)
                m_belowZero.add(row.line, name);
            isEmpty = isEmpty && at(fields, column).isEmpty();
            row.dollars[size_t(flow)] = millions.value_or(Millions()).dollars;
            row.decimals = std::max(row.decimals, millions.value_or(Millions()).decimals);
        }
        if (isEmpty)
            m_empty.add(row.line);
    }

    QByteArray at(const QByteArrayList &fields, LongColumn column) const
    {
        const qsizetype place = m_places[size_t(column)];
        return place < 0 || place >= fields.size() ? QByteArray() : fields[place].trimmed();
    }

    std::optional<LongRow> described(const QByteArrayList &fields) const
    {
        LongRow row;
        const auto month = monthOfText(at(fields, PeriodColumn));
        bool isNumber = false;
        row.code.number = at(fields, CodeColumn).toInt(&isNumber);
        const QByteArray released = at(fields, ReleasedColumn);
        row.release = monthOfText(released);
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
    Tally m_outOfRange;
    Tally m_unreadable;
    Tally m_tooLarge;
    Tally m_empty;
    Tally m_belowZero;
};

} // namespace

QString valueColumn(size_t flow) { return QString::fromLatin1(columnNames[ExportsColumn + flow]); }

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
    LongRowReader reader(placesOf(fieldsOf(lines.line()).value_or(QByteArrayList())));
    while (lines.next()) {
        if (!lines.line().empty())
            reader.read(lines.line(), lines.number());
    }
    const auto whyNone = reader.whyNone();
    LongRows found = std::move(reader).finish();
    if (found.rows.empty() && whyNone)
        return *whyNone;
    if (found.rows.empty()) {
        return Message{QStringLiteral("table-no-rows"),
                       QT_TRANSLATE_NOOP("Message", "The table has no row below its header."),
                       {},
                       -1,
                       {},
                       lines.number()};
    }
    return found;
}

} // namespace tradestrata::longform
