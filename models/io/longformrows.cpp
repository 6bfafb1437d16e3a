// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/iomessages.h"
#include "models/io/limits.h"
#include "models/io/longform.h"
#include "models/io/tally.h"
#include "models/io/text/values.h"

#include <algorithm>
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

using Places = std::array<int, ColumnCount>;

QString qstringOf(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

std::string_view textAt(const GridRow &row, int place) { return trimmedText(row.at(place).text); }

Places placesOf(const GridRow &header)
{
    Places places{};
    places.fill(-1);
    for (size_t column = 0; column < header.cells.size(); ++column) {
        const std::string_view text = textAt(header, int(column));
        const QByteArray name = QByteArray(text.data(), qsizetype(text.size())).toLower();
        for (size_t i = 0; i < places.size(); ++i) {
            if (places[i] < 0 && name == columnNames[i])
                places[i] = int(column);
        }
    }
    return places;
}

bool isHeader(const GridRow &row)
{
    const Places places = placesOf(row);
    return std::all_of(places.begin(), places.begin() + NeededColumns, [](int place) { return place >= 0; });
}

bool isInRange(Month month) { return month.year() >= firstYear && month.year() <= lastYear; }

/// A month, also of a year that no table has: a row of the year 0001 has a month, though not one that is accepted.
std::optional<Month> monthOfText(std::string_view text, DateOrder order, bool *isMarked = nullptr)
{
    if (text.size() == 7 && text.front() == '0') {
        const auto later = Month::parse(u'1' + QString::fromLatin1(text.data() + 1, 6));
        return later ? std::optional(*later - 12 * 1000) : std::nullopt;
    }
    if (const auto month = Month::parse(QString::fromUtf8(text.data(), qsizetype(text.size()))))
        return month;
    const auto found = periodOf(text, order);
    if (isMarked)
        *isMarked = found && !found->mark.empty();
    return found && found->period.frequency == Frequency::Month ? std::optional(found->period.first()) : std::nullopt;
}

/// Dollars from a number of millions, NaN for an empty cell; nothing if it is neither.
struct Millions
{
    double dollars = std::numeric_limits<double>::quiet_NaN();
    int decimals = 0;
    bool tooLarge = false;
};
std::optional<Millions> millionsOf(std::string_view text, NumberStyle style)
{
    if (text.empty())
        return Millions{};
    const auto number = writtenNumber(text, style);
    if (!number)
        return std::nullopt;
    if (std::abs(number->value) > largestMillions)
        return Millions{.tooLarge = true};
    return Millions{std::round(number->value * 1e6) + 0.0, number->decimals};
}

/// Reads lines and counts the unreadable ones.
class LongRowReader
{
public:
    LongRowReader(Places places, NumberStyle style, DateOrder order)
        : m_places(places)
        , m_style(style)
        , m_order(order)
    {
    }

    void read(const GridRow &fields)
    {
        ++m_found.report.rowsRead;
        auto row = described(fields);
        if (!row || !isInRange(row->month) || !isInRange(row->release.value_or(row->month))) {
            (row ? m_outOfRange : m_skipped).add(fields.number);
            return;
        }
        row->line = fields.number;
        readValues(fields, *row);
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
        m_marked.warn(m_found.report.warnings, QStringLiteral("long-periods-marked"),
                      QT_TRANSLATE_N_NOOP("Message", "%n period(s) have a mark, which is ignored; the first is “%2” in row %1."));
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
    void readValues(const GridRow &fields, LongRow &row)
    {
        bool isEmpty = true;
        for (const auto &[column, flow] : {std::pair(ExportsColumn, 0), std::pair(ImportsColumn, 1)}) {
            const QString name = QString::fromLatin1(columnNames[size_t(column)]);
            const auto millions = millionsOf(at(fields, column), m_style);
            if (!millions)
                m_unreadable.add(row.line, name);
            else if (millions->tooLarge)
                m_tooLarge.add(row.line, name);
            else if (millions->dollars < 0)
                m_belowZero.add(row.line, name);
            isEmpty = isEmpty && at(fields, column).empty();
            row.dollars[size_t(flow)] = millions.value_or(Millions()).dollars;
            row.decimals = std::max(row.decimals, millions.value_or(Millions()).decimals);
        }
        if (isEmpty)
            m_empty.add(row.line);
    }

    std::string_view at(const GridRow &fields, LongColumn column) const { return textAt(fields, m_places[size_t(column)]); }

    std::optional<LongRow> described(const GridRow &fields)
    {
        LongRow row;
        bool isMarked = false;
        const auto month = monthOfText(at(fields, PeriodColumn), m_order, &isMarked);
        const auto code = numberOf(at(fields, CodeColumn), {});
        const std::string_view released = at(fields, ReleasedColumn);
        row.release = monthOfText(released, m_order);
        const bool isCode = code && *code >= 1 && *code <= lastCode && *code == std::floor(*code);
        if (!month || !isCode || (!row.release && !released.empty()))
            return std::nullopt;
        if (isMarked)
            m_marked.add(fields.number, qstringOf(at(fields, PeriodColumn)));
        row.month = *month;
        row.code.number = int(*code);
        row.name = QString::fromUtf8(at(fields, NameColumn)).simplified();
        row.note = QString::fromUtf8(at(fields, NoteColumn)).simplified();
        return row;
    }

    Places m_places;
    NumberStyle m_style;
    DateOrder m_order;
    LongRows m_found;
    Tally m_skipped;
    Tally m_marked;
    Tally m_outOfRange;
    Tally m_unreadable;
    Tally m_tooLarge;
    Tally m_empty;
    Tally m_belowZero;
};

} // namespace

QString valueColumn(size_t flow) { return QString::fromLatin1(columnNames[ExportsColumn + flow]); }

std::optional<int> headerLine(Grid &grid)
{
    constexpr int mostTitleRows = 40;
    grid.rewind();
    for (int i = 0; i < mostTitleRows; ++i) {
        const auto row = grid.next();
        if (!row)
            break;
        if (isHeader(*row))
            return row->number;
    }
    return std::nullopt;
}

Result<LongRows> readRows(Grid &grid, int header, char separator, std::optional<char> decimal)
{
    const auto rowsBelow = [&grid, header](auto &&take) {
        grid.rewind();
        Places places{};
        while (const auto row = grid.next()) {
            if (row->number == header)
                places = placesOf(*row);
            else if (row->number > header)
                take(*row, places);
        }
    };
    NumberEvidence evidence;
    DateEvidence dates;
    rowsBelow([&](const GridRow &row, const Places &places) {
        dates.add(textAt(row, places[PeriodColumn]));
        for (const LongColumn column : {ExportsColumn, ImportsColumn})
            evidence.add(textAt(row, places[column]));
    });
    const auto style = numberStyleOf(evidence, decimal, separator);
    if (!style)
        return style.error();
    std::optional<LongRowReader> reader;
    int line = header;
    rowsBelow([&](const GridRow &row, const Places &places) {
        if (!reader)
            reader.emplace(places, *style, dates.order());
        reader->read(row);
        line = row.number;
    });
    if (const auto error = grid.error())
        return *error;
    if (!reader)
        reader.emplace(Places{}, *style, DateOrder::Unknown);
    const auto whyNone = reader->whyNone();
    LongRows found = std::move(*reader).finish();
    if (found.rows.empty() && whyNone)
        return *whyNone;
    if (found.rows.empty()) {
        return Message{QStringLiteral("table-no-rows"),
                       QT_TRANSLATE_NOOP("Message", "The table has no row below its header."),
                       {},
                       -1,
                       {},
                       line};
    }
    return found;
}

} // namespace tradestrata::longform
