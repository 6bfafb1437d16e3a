// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/layouts/observer.h"

#include "models/io/limits.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tradestrata {

using namespace Qt::StringLiterals;

namespace {

/// A quoted text in a message, shortened if long.
QString quotedText(std::string_view text)
{
    constexpr qsizetype most = 40;
    const QString whole = qstring(text).simplified();
    return whole.size() > most ? whole.first(most - 1) + u'…' : whole;
}

/// A cell as somebody who opens the workbook sees it.
QString shownIn(const GridCell &cell)
{
    if (cell.kind == SheetCell::Kind::Bool)
        return cell.number == 0 ? u"FALSE"_s : u"TRUE"_s;
    return quotedText(trimmedText(cell.text));
}

/// The whole number nearest to an amount, never a negative zero. Most amounts are whole already.
double roundedToWhole(double amount)
{
    constexpr double allExact = 9e15;
    const bool isWhole = std::abs(amount) < allExact && double(qint64(amount)) == amount;
    return (isWhole ? amount : std::round(amount)) + 0.0;
}

} // namespace

Observer::Observer(const FileLayout &layout, const PartnerResolver &resolver, const ReadOptions &options, TextStyle style,
                   Observations before)
    : m_layout(layout)
    , m_options(options)
    , m_description(*layout.description)
    , m_resolver(resolver)
    , m_style(style.numbers)
    , m_dateOrder(style.dates)
    , m_found(std::move(before))
    , m_filter(*layout.description, resolver, options)
{
    takeBefore();
    for (const TitleFact &fact : layout.facts) {
        if (m_titles[size_t(fact.role)].empty())
            m_titles[size_t(fact.role)] = fact.text.toStdString();
    }
    for (const Role role : {Role::Period, Role::Year}) {
        if (const auto found = m_titlePeriod ? std::nullopt : periodOf(m_titles[size_t(role)]))
            m_titlePeriod = found->period;
    }
    for (const LayoutColumn &column : layout.columns) {
        if (column.role == Role::Value)
            m_values.push_back({&column, flowOf(column.flow.toStdString()), column.partner.toStdString(),
                                column.head.isEmpty() ? u"#%1"_s.arg(column.column + 1) : column.head,
                                !column.missing.pattern().isEmpty()});
        else if ((column.role != Role::Ignored && column.role != Role::Status) || !column.keep.pattern().isEmpty())
            addColumn(column);
    }
}

void Observer::takeBefore()
{
    // A second sheet of the same table continues the lists.
    for (size_t i = 0; i < m_found.partners.size(); ++i) {
        m_partnerPlaces.emplace(m_found.partners[i].code.number, int(i));
        m_isOtherPartner.push_back(m_filter.isOther(m_found.partners[i]));
    }
    for (size_t i = 0; i < dimensionCount; ++i) {
        const QStringList &texts = m_found.dimensions[i].texts;
        for (qsizetype place = 0; place < texts.size(); ++place)
            m_places[i].emplace(texts[place].toStdString(), int(place));
    }
    for (size_t i = 0; i < m_found.series.size(); ++i) {
        m_series.emplace(m_found.series[i].place, int(i));
        for (size_t partner = 0; partner < m_found.series[i].partners.size(); ++partner) {
            if (m_found.series[i].partners[partner])
                m_filter.noteValue(m_found.series[i], int(partner));
        }
    }
    for (const Unplaced &each : std::exchange(m_found.unplaced, {}))
        addUnplaced(each);
}

void Observer::addColumn(const LayoutColumn &column)
{
    const bool isTime = column.role == Role::Period || column.role == Role::Year || column.role == Role::Month
                        || column.role == Role::Quarter;
    const bool isPartner = column.role == Role::Partner || column.role == Role::PartnerName;
    const Group group = isTime ? TimeColumns : isPartner ? PartnerColumns : KindColumns;
    m_groups[group].columns.push_back(m_others.size());
    m_groups[group].key.push_back(-1);
    m_others.push_back({&column, group, !column.keep.pattern().isEmpty()});
    m_ids.push_back(-1);
}

int Observer::placeOf(Dimension dimension, std::string_view text, std::string_view name)
{
    auto &places = m_places[size_t(dimension)];
    if (const auto known = places.find(text); known != places.end())
        return known->second;
    DimensionTexts &texts = m_found.dimensions[size_t(dimension)];
    const int place = int(texts.texts.size());
    texts.texts.append(qstring(text));
    texts.names.append(qstring(name));
    places.emplace(text, place);
    return place;
}

int Observer::seriesOf(const std::array<int, dimensionCount> &place)
{
    const auto [known, isNew] = m_series.emplace(place, int(m_found.series.size()));
    if (isNew) {
        m_found.series.push_back({place});
        m_found.series.back().isDropped = m_filter.drops(m_found.series.back(), m_found.dimensions);
    }
    return known->second;
}

/// Notes that the series has a value of the partner that is a number.
void Observer::notePartner(int series, int partner)
{
    FoundSeries &found = m_found.series[size_t(series)];
    const auto place = size_t(partner);
    if (found.has(partner))
        return;
    found.partners.resize(std::max(found.partners.size(), place + 1));
    found.partners[place] = true;
    if (!m_filter.noteValue(found, partner))
        return;
    for (FoundSeries &each : m_found.series)
        each.isDropped = m_filter.drops(each, m_found.dimensions);
    std::erase_if(m_found.values, [&](const Observation &each) { return m_found.series[size_t(each.series)].isDropped; });
}

void Observer::addPrecision(int unit, const Precision &precision)
{
    if (size_t(unit) >= m_found.precisions.size())
        m_found.precisions.resize(size_t(unit) + 1);
    Precision &known = m_found.precisions[size_t(unit)];
    known.decimals = std::max(known.decimals, precision.decimals);
    if (precision.smallestScale > 0)
        known.smallestScale = known.smallestScale == 0 ? precision.smallestScale
                                                       : std::min(known.smallestScale, precision.smallestScale);
    known.unclear = known.unclear.isEmpty() ? precision.unclear : known.unclear;
}

void Observer::addUnplaced(const Unplaced &unplaced)
{
    constexpr int none = std::numeric_limits<int>::min();
    if (m_unplaced.emplace(unplaced.partner.value_or(none), unplaced.period.value_or(Period{Frequency::Month, none})).second)
        m_found.unplaced.push_back(unplaced);
}

FoundPartner Observer::resolved(const QString &code, const QString &name) const
{
    const QString shown = name.isEmpty() ? code : name;
    const auto isTotal = [&](const QString &text) {
        return !text.isEmpty() && std::ranges::any_of(m_description.totals, [&](const QString &total) {
            return total.compare(text, Qt::CaseInsensitive) == 0;
        });
    };
    if (isTotal(code) || isTotal(name))
        return {worldCode, shown, true};
    const auto spelled = [&](const QString &text) {
        const QString iso = m_description.spellings.value(text.toCaseFolded());
        return iso.isEmpty() ? std::nullopt : m_resolver.byCode(u"iso"_s, iso);
    };
    for (const QString &text : {code, name}) {
        if (const auto partner = text.isEmpty() ? std::nullopt : spelled(text))
            return {*partner, shown, true};
    }
    const auto isGroup = [&](const QString &text) {
        return !text.isEmpty() && !m_description.groups.pattern().isEmpty() && m_description.groups.match(text).hasMatch();
    };
    const bool group = isGroup(code) || isGroup(name);
    if (!group && !code.isEmpty()) {
        if (const auto partner = m_resolver.byCode(m_description.codes, code))
            return {*partner, shown, true};
    }
    const bool hasLetter = std::ranges::any_of(shown, [](QChar c) { return c.isLetter(); });
    if (const auto partner = hasLetter ? m_resolver.byName(shown) : std::nullopt)
        return {*partner, shown, true};
    // Among names a code may stand, too: the first rows of a file may not show what it has.
    const bool isIso3 = shown.size() == 3 && std::ranges::all_of(shown, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (const auto partner = isIso3 && !group ? m_resolver.byCode(u"iso3"_s, shown) : std::nullopt)
        return {*partner, shown, true};
    return {PartnerResolver::codeOfUnknown(shown, group), shown, false};
}

int Observer::placeOf(const FoundPartner &partner)
{
    const auto [known, isNew] = m_partnerPlaces.emplace(partner.code.number, int(m_found.partners.size()));
    if (isNew) {
        m_found.partners.push_back(partner);
        m_isOtherPartner.push_back(m_filter.isOther(partner));
    }
    return known->second;
}

int Observer::partnerOf(std::string_view code, std::string_view name)
{
    if (code.empty() && name.empty())
        return noPartner;
    std::string key(code);
    key += '\n';
    key += name;
    if (const auto known = m_partners.find(key); known != m_partners.end())
        return known->second;
    const QString codeText = qstring(code).simplified(), nameText = qstring(name).simplified();
    const auto isNote = [&](const QString &text) {
        return !text.isEmpty() && !m_description.skipped.pattern().isEmpty() && m_description.skipped.match(text).hasMatch();
    };
    const int place = isNote(codeText) || isNote(nameText) ? noSeries : placeOf(resolved(codeText, nameText));
    m_partners.emplace(key, place);
    return place;
}

FlowWord Observer::flowOf(std::string_view text) const
{
    if (text.empty())
        return FlowWord::None;
    const QString word = qstring(text).simplified();
    const FlowWord own = flowNamed(m_description.flows.value(word.toCaseFolded()));
    return own == FlowWord::None ? flowWordOf(word) : own;
}

std::optional<Period> Observer::periodFor(const RowTime &row, const LayoutColumn &value) const
{
    if (value.period)
        return value.period;
    const bool isTitleYear = m_titlePeriod && m_titlePeriod->frequency == Frequency::Year;
    const bool isRowYear = row.period && row.period->frequency == Frequency::Year;
    std::optional<int> year = row.year;
    if (!year && isRowYear)
        year = row.period->ordinal;
    else if (!year && isTitleYear)
        year = m_titlePeriod->ordinal;
    if (value.month && year)
        return Period::month(Month::of(*year, *value.month));
    if (row.period && !isRowYear)
        return row.period;
    if (year && row.month)
        return Period::month(Month::of(*year, *row.month));
    if (year && row.quarter)
        return Period::quarter(*year, *row.quarter);
    if (year && !value.month)
        return Period::year(*year);
    return m_titlePeriod;
}

AmountUnit Observer::unitFor(const LayoutColumn &column, const RowKind &row) const
{
    AmountUnit unit = column.unit;
    const auto add = [&unit](const AmountUnit &more) {
        if (unit.currency.isEmpty())
            unit.currency = more.currency;
        if (unit.scale == 0)
            unit.scale = more.scale;
        if (unit.unclear.isEmpty())
            unit.unclear = more.unclear;
        if (unit.other.isEmpty())
            unit.other = more.other;
    };
    const QString written = qstring(row.unit), word = m_description.units.value(written.toCaseFolded());
    add(amountUnitOf(word.isEmpty() ? written : word));
    if (const double scale = scaleOf(qstring(row.scale)); scale > 0)
        unit.scale = scale;
    for (const TitleFact &fact : m_layout.facts) {
        if (fact.role == Role::Unit)
            add(amountUnitOf(fact.text));
    }
    if (m_description.scale > 0 && unit.other.isEmpty())
        unit.scale = m_description.scale;
    if (unit.currency.isEmpty() && unit.other.isEmpty())
        unit.currency = m_description.currency;
    const AmountUnit stated = amountUnitOf(m_options.unit);
    if (unit.scale == 0)
        unit.scale = stated.scale;
    if (unit.scale > 0)
        unit.unclear.clear();
    else
        unit.scale = 1;
    return unit;
}

Observer::RowKind::OfValue Observer::makeOfValue(const ValueColumn &value, FlowWord flow, const RowKind &kind)
{
    const AmountUnit unit = unitFor(*value.column, kind);
    std::array<int, dimensionCount> place = kind.place;
    const int unitPlace = placeOf(Dimension::Unit, (unit.other.isEmpty() ? unit.currency : unit.other).toStdString());
    place[size_t(Dimension::Unit)] = unitPlace;
    place[size_t(Dimension::Flow)] = placeOf(Dimension::Flow, flow == FlowWord::Exports ? "exports" : "imports");
    return {seriesOf(place), unit.scale, unitPlace, -1, unit.unclear};
}

void Observer::readValue(const GridRow &row, size_t index, int rowPartner, const RowTime &time, RowKind &kind)
{
    ValueColumn &value = m_values[index];
    const GridCell &cell = row.at(value.column->column);
    const std::string_view text = trimmedText(cell.text);
    const bool isText = cell.kind == SheetCell::Kind::Text && !text.empty();
    // A number that an agency writes where it has none.
    const bool isMissing = value.hasMissing && value.column->missing.match(qstring(tradestrata::textOf(cell))).hasMatch();
    std::optional<WrittenNumber> number;
    if (cell.kind == SheetCell::Kind::Number && !isMissing) {
        // A spreadsheet's number does not say how many decimals it was published with.
        constexpr int decimalsOfDoubles = 6;
        number = WrittenNumber{cell.number, cell.number == std::floor(cell.number) ? 0 : decimalsOfDoubles};
    } else if (isText && !isMissing && !(number = writtenNumber(text, m_style))) {
        number = writtenNumber(withoutFlag(text), m_style);
        m_numberFlags += number ? 1 : 0;
    }
    const bool isNone = !number
                        && (isMissing || cell.isEmpty()
                            || (cell.kind != SheetCell::Kind::Bool && (isNoValue(text) || isNoValue(withoutFlag(text)))));

    if (!value.partner.empty() && !value.partnerPlace)
        value.partnerPlace = partnerOf(value.partner, {});
    const int partner = value.partnerPlace.value_or(rowPartner);
    // Nothing stands in a cell beside the columns of a pivot or below a heading.
    if (cell.isEmpty() && m_values.size() > 1 && partner == noPartner)
        return;
    const FlowWord flow = value.flow != FlowWord::None ? value.flow : kind.flow;
    const auto &[period, isOutside] = time.placed[index];
    const auto addTo = [&](Tally &tally) {
        tally.add(row.number, value.head, tally.count() == 0 ? QVariantList{shownIn(cell)} : QVariantList());
    };
    if (partner == noPartner || !period || isOutside || flow == FlowWord::None) {
        if (isNone)
            return;
        addTo(partner == noPartner ? m_noPartner : !period || isOutside ? m_noPeriod : m_noFlow);
        addUnplaced({partner >= 0 ? std::optional(partner) : std::nullopt, isOutside ? std::nullopt : period});
        return;
    }
    if (partner == noSeries || flow == FlowWord::Part) {
        ++(flow == FlowWord::Part ? m_parts : m_noSeries);
        return;
    }
    RowKind::OfValue &ofValue = kind.values[index];
    if (ofValue.series < 0)
        ofValue = makeOfValue(value, flow, kind);
    Observation made{std::numeric_limits<double>::quiet_NaN(), *period, partner, ofValue.series, row.number};
    if (number && std::abs(number->value * ofValue.scale) <= largestMillions * 1e6) {
        made.value = roundedToWhole(number->value * ofValue.scale);
        if (number->decimals > ofValue.decimals) {
            ofValue.decimals = number->decimals;
            addPrecision(ofValue.unit, {number->decimals, ofValue.scale, ofValue.unclear});
        }
        if (!m_isOtherPartner[size_t(partner)]) {
            FoundSeries &series = m_found.series[size_t(ofValue.series)];
            ++series.count;
            if (!series.has(partner))
                notePartner(ofValue.series, partner);
        }
    } else if (number) {
        m_tooLarge.add(row.number, value.head);
    } else if (!isNone) {
        addTo(m_unreadable);
    }
    if (!m_found.series[size_t(ofValue.series)].isDropped && !m_isOtherPartner[size_t(partner)])
        m_found.values.push_back(made);
}

/// The number of the text of a column.
int Observer::textOf(const GridRow &row, TextColumn &column)
{
    const GridCell &cell = row.at(column.column->column);
    const bool hasText = cell.kind == SheetCell::Kind::Text && !cell.text.empty();
    if (hasText && column.texts.isLast(cell.text))
        return column.above = column.texts.last();
    const std::string_view text = trimmedText(cell.text);
    const bool isNumber = text.empty() && cell.kind == SheetCell::Kind::Number;
    if (text.empty() && !isNumber && column.column->isRepeatedBelow && column.above >= 0)
        return column.above;
    return column.above = isNumber ? column.texts.idOf(tradestrata::textOf(cell)) : column.texts.idOf(text);
}

bool Observer::readTexts(const GridRow &row)
{
    for (size_t i = 0; i < m_others.size(); ++i) {
        TextColumn &column = m_others[i];
        const int id = textOf(row, column);
        if (m_ids[i] != id) {
            m_ids[i] = id;
            m_groups[column.group].isOther = true;
        }
        if (!column.hasKeep)
            continue;
        for (size_t known = column.isKept.size(); known <= size_t(id); ++known)
            column.isKept.push_back(column.column->keep.match(qstring(column.texts.text(int(known)))).hasMatch());
        if (!column.isKept[size_t(id)])
            return false;
    }
    return true;
}

template<class Fact, class Make>
Fact &Observer::factOf(Group which, std::vector<std::optional<Fact>> &facts, Make make)
{
    ColumnGroup &group = m_groups[which];
    if (group.isOther) {
        group.isOther = false;
        for (size_t i = 0; i < group.columns.size(); ++i)
            group.key[i] = m_ids[group.columns[i]];
        group.id = group.sequences.idOf(group.key);
        if (size_t(group.id) >= facts.size())
            facts.resize(size_t(group.id) + 1);
        if (!facts[size_t(group.id)])
            facts[size_t(group.id)] = (this->*make)();
    }
    return *facts[size_t(group.id)];
}

Observer::RowTime Observer::makeTime()
{
    RowTime time;
    for (const size_t i : m_groups[TimeColumns].columns) {
        const std::string_view text = textIn(i);
        const Role role = m_others[i].column->role;
        if (role == Role::Month) {
            time.month = monthNumberOf(text);
        } else if (role == Role::Quarter) {
            if (const size_t digit = text.find_first_of("1234"); digit != std::string_view::npos)
                time.quarter = text[digit] - '0';
        } else if (const auto found = periodOf(text, m_dateOrder)) {
            if (!found->mark.empty())
                time.marked = qstring(text);
            if (role == Role::Year && found->period.frequency == Frequency::Year)
                time.year = found->period.ordinal;
            else
                time.period = found->period;
        }
    }
    for (const ValueColumn &value : m_values) {
        const std::optional<Period> period = periodFor(time, *value.column);
        time.placed.push_back({period, period && (period->first().year() < firstYear || period->last().year() > lastYear)});
    }
    return time;
}

Observer::RowKind Observer::makeKind()
{
    RowKind kind;
    Texts texts;
    std::string choice;
    for (const size_t i : m_groups[KindColumns].columns) {
        const std::string_view text = textIn(i);
        const Role role = m_others[i].column->role;
        if (role == Role::Choice || role == Role::Basis) {
            choice += choice.empty() ? "" : " | ";
            choice += text;
            continue;
        }
        if (role == Role::Flow && kind.flow == FlowWord::None) // of several columns the one whose text is a flow
            kind.flow = flowOf(text);
        texts[size_t(role)] = text;
    }
    if (texts[size_t(Role::Flow)].empty())
        kind.flow = m_description.flow.isEmpty() ? flowOf(m_titles[size_t(Role::Flow)]) : flowNamed(m_description.flow);
    kind.unit = texts[size_t(Role::Unit)];
    kind.scale = texts[size_t(Role::Scale)];
    const auto placeOfCode = [&](Dimension dimension, Role codeRole, Role nameRole) {
        const std::string_view code = textOr(texts, codeRole), name = textOr(texts, nameRole);
        kind.place[size_t(dimension)] = placeOf(dimension, code.empty() ? name : code, name);
    };
    placeOfCode(Dimension::Reporter, Role::Reporter, Role::ReporterName);
    placeOfCode(Dimension::Product, Role::Product, Role::ProductName);
    kind.place[size_t(Dimension::Adjustment)] = placeOf(Dimension::Adjustment, textOr(texts, Role::Adjustment));
    kind.place[size_t(Dimension::Choice)] = placeOf(Dimension::Choice, choice);
    kind.values.resize(m_values.size());
    return kind;
}

int Observer::makePartner()
{
    Texts texts;
    for (const size_t i : m_groups[PartnerColumns].columns)
        texts[size_t(m_others[i].column->role)] = textIn(i);
    const int place = partnerOf(texts[size_t(Role::Partner)], texts[size_t(Role::PartnerName)]);
    return place == noPartner ? partnerOf(m_titles[size_t(Role::Partner)], m_titles[size_t(Role::PartnerName)]) : place;
}

void Observer::read(const GridRow &row)
{
    ++m_rows;
    if (!readTexts(row)) {
        ++m_details;
        return;
    }
    const RowTime &time = factOf(TimeColumns, m_times, &Observer::makeTime);
    if (!time.marked.isEmpty())
        m_marked.add(row.number, time.marked);
    RowKind &kind = factOf(KindColumns, m_kinds, &Observer::makeKind);
    const int partner = factOf(PartnerColumns, m_rowPartners, &Observer::makePartner);
    for (size_t i = 0; i < m_values.size(); ++i)
        readValue(row, i, partner, time, kind);
}

void Observer::append(Observer &&below, int lines)
{
    Observations &found = below.m_found;
    std::vector<int> partners, series;
    for (const FoundPartner &each : found.partners)
        partners.push_back(placeOf(each));
    std::array<std::vector<int>, dimensionCount> places;
    for (size_t i = 0; i < dimensionCount; ++i) {
        for (qsizetype at = 0; at < found.dimensions[i].texts.size(); ++at)
            places[i].push_back(
                placeOf(Dimension(i), found.dimensions[i].texts[at].toStdString(), found.dimensions[i].names[at].toStdString()));
    }
    for (const FoundSeries &each : found.series) {
        std::array<int, dimensionCount> place{};
        for (size_t i = 0; i < dimensionCount; ++i)
            place[i] = places[i][size_t(each.place[i])];
        series.push_back(seriesOf(place));
        m_found.series[size_t(series.back())].count += each.count;
        for (size_t partner = 0; partner < each.partners.size(); ++partner) {
            if (each.partners[partner])
                notePartner(series.back(), partners[partner]);
        }
    }
    for (Observation each : found.values) {
        each.partner = partners[size_t(each.partner)];
        each.series = series[size_t(each.series)];
        each.row += lines;
        if (!m_found.series[size_t(each.series)].isDropped)
            m_found.values.push_back(each);
    }
    for (const Unplaced &each : found.unplaced)
        addUnplaced({each.partner ? std::optional(partners[size_t(*each.partner)]) : std::nullopt, each.period});
    for (size_t unit = 0; unit < found.precisions.size(); ++unit)
        addPrecision(places[size_t(Dimension::Unit)][unit], found.precisions[unit]);
    for (Tally Observer::*tally : {&Observer::m_noPeriod, &Observer::m_noPartner, &Observer::m_noFlow, &Observer::m_unreadable,
                                   &Observer::m_tooLarge, &Observer::m_marked})
        (this->*tally).append(below.*tally, lines);
    for (int Observer::*count :
         {&Observer::m_details, &Observer::m_parts, &Observer::m_noSeries, &Observer::m_rows, &Observer::m_numberFlags})
        this->*count += below.*count;
}

Observations Observer::finish() &&
{
    ImportReport &report = m_found.report;
    report.rowsRead += m_rows;
    report.rowsSkipped += m_noPeriod.count() + m_noPartner.count() + m_noFlow.count();
    report.cellsUnreadable += m_unreadable.count() + m_tooLarge.count();
    Messages &warnings = report.warnings;
    m_noPeriod.warn(warnings, u"values-without-period"_s,
                    QT_TRANSLATE_N_NOOP("Message", "%n value(s) have no period from 1900 to 2100 that can be read and are left "
                                                   "out; the first is “%3” in row %1, column %2."));
    m_noPartner.warn(warnings, u"values-without-partner"_s,
                     QT_TRANSLATE_N_NOOP("Message", "%n value(s) belong to no partner and are left out; the first is “%3” in row "
                                                    "%1, column %2."));
    m_noFlow.warn(warnings, u"values-without-flow"_s,
                  QT_TRANSLATE_N_NOOP("Message",
                                      "%n value(s) are neither exports nor imports and are left out; the first is “%3” "
                                      "in row %1, column %2."));
    m_unreadable.warn(warnings, u"values-unreadable"_s,
                      QT_TRANSLATE_N_NOOP("Message", "%n cell(s) do not hold a number and count as missing; the first is “%3” in "
                                                     "row %1, column %2."));
    m_tooLarge.warn(warnings, u"values-too-large"_s,
                    QT_TRANSLATE_N_NOOP("Message", "%n cell(s) hold a number too large for trade and count as missing; the first "
                                                   "is in row %1, column %2."));
    m_marked.warn(warnings, u"periods-marked"_s,
                  QT_TRANSLATE_N_NOOP("Message", "%n period(s) have a mark, which is ignored; the first is “%2” in row %1."));
    if (m_numberFlags > 0)
        warnings.append({u"values-marked"_s,
                         QT_TRANSLATE_N_NOOP("Message", "%n value(s) have a mark of the source, which is ignored."),
                         {},
                         m_numberFlags});
    if (m_parts > 0)
        warnings.append({u"values-part"_s,
                         QT_TRANSLATE_N_NOOP("Message", "%n value(s) of re-exports or re-imports are left out: exports and "
                                                        "imports contain them."),
                         {},
                         m_parts});
    if (m_details > 0)
        warnings.append(
            {u"rows-details"_s,
             QT_TRANSLATE_N_NOOP("Message", "%n row(s) are details of totals that the file has too, and are left out."),
             {},
             m_details});
    if (m_noSeries > 0)
        warnings.append({u"values-memorandum"_s,
                         QT_TRANSLATE_N_NOOP("Message", "%n value(s) in rows that name no partner (notes, memorandum items) are "
                                                        "left out."),
                         {},
                         m_noSeries});
    return std::move(m_found);
}

} // namespace tradestrata
