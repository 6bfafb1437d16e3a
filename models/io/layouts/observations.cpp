// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/layouts/observations.h"

#include "models/io/iomessages.h"
#include "models/io/layouts/agencywords.h"
#include "models/io/limits.h"
#include "models/io/tally.h"
#include "models/io/text/values.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

struct TextHash
{
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
template<class T>
using ByText = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

/// A quoted text in a message, shortened if long.
QString quotedText(std::string_view text)
{
    constexpr qsizetype most = 40;
    const QString whole = qstring(text).simplified();
    return whole.size() > most ? whole.first(most - 1) + u'…' : whole;
}

/// How the texts of a file are written.
struct TextStyle
{
    NumberStyle numbers;
    DateOrder dates = DateOrder::Unknown;
};

class Observer
{
public:
    Observer(const FileLayout &layout, const PartnerResolver &resolver, const ReadOptions &options, TextStyle style,
             Observations before)
        : m_layout(layout)
        , m_options(options)
        , m_description(*layout.description)
        , m_resolver(resolver)
        , m_style(style.numbers)
        , m_dateOrder(style.dates)
        , m_found(std::move(before))
    {
        for (size_t i = 0; i < m_found.partners.size(); ++i)
            m_partnerPlaces.emplace(m_found.partners[i].code.number, int(i));
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
            else if (column.role != Role::Ignored || !column.keep.pattern().isEmpty())
                m_others.push_back(&column);
        }
        m_kept.resize(m_others.size());
    }

    void read(const GridRow &row);
    Observations finish() &&;
    size_t partnerCount() const { return m_found.partners.size(); }

private:
    /// A column of values with what its head says of all its rows.
    struct ValueColumn
    {
        const LayoutColumn *column;
        FlowWord flow = FlowWord::None;
        std::string partner; ///< UTF-8; empty: the row says
        QString head;        ///< as messages name it
        bool hasMissing = false;
    };
    /// What a row says of all its values.
    struct RowFacts
    {
        std::optional<Period> period;
        std::optional<int> year, month, quarter;
        int partner = noPartner;
        FlowWord flow = FlowWord::None;
        std::string_view unit, scale;
        std::array<int, dimensionCount> place{};
    };
    using Texts = std::array<std::string_view, roleCount>;
    /// In the place of a partner.
    static constexpr int noPartner = -1;
    static constexpr int noSeries = -2; ///< the row is a note or a memorandum item

    /// False if the row is a detail of another.
    bool readTexts(const GridRow &row, Texts &texts, RowFacts &facts);
    void readValue(const GridRow &row, const ValueColumn &column, const RowFacts &facts);
    std::string_view textOr(const Texts &texts, Role role) const
    {
        return texts[size_t(role)].empty() ? m_titles[size_t(role)] : texts[size_t(role)];
    }
    int placeOf(Dimension dimension, std::string_view text, std::string_view name = {});
    int partnerOf(std::string_view code, std::string_view name);
    FoundPartner resolved(const QString &code, const QString &name) const;
    FlowWord flowOf(std::string_view text);
    const std::optional<FoundPeriod> &periodFrom(std::string_view text);
    std::optional<Period> periodFor(const RowFacts &row, const LayoutColumn &value) const;
    /// The unit with its place in the list of units.
    const std::pair<AmountUnit, int> &unitFor(const LayoutColumn &column, const RowFacts &row);

    const FileLayout &m_layout;
    const ReadOptions &m_options;
    const Description &m_description;
    const PartnerResolver &m_resolver;
    NumberStyle m_style;
    DateOrder m_dateOrder;
    Observations m_found;
    std::vector<ValueColumn> m_values;
    std::vector<const LayoutColumn *> m_others;
    std::vector<std::string> m_kept;             ///< of each of the others, for this row: a number's digits, or a text from above
    std::string m_choice;                        ///< of this row: the texts of the other dimensions
    std::array<std::string, roleCount> m_titles; ///< what lines above the columns say
    std::optional<Period> m_titlePeriod;

    std::array<ByText<int>, dimensionCount> m_places;
    ByText<int> m_partners; ///< by code and name
    std::unordered_map<int, int> m_partnerPlaces;
    ByText<std::optional<FoundPeriod>> m_periods;
    ByText<FlowWord> m_flows;
    ByText<std::pair<AmountUnit, int>> m_units;
    std::string m_key;

    Tally m_noPeriod, m_noPartner, m_noFlow, m_unreadable, m_tooLarge, m_marked;
    int m_details = 0, m_parts = 0, m_noSeries = 0, m_rows = 0, m_numberFlags = 0;
};

int Observer::placeOf(Dimension dimension, std::string_view text, std::string_view name)
{
    auto &places = m_places[size_t(dimension)];
    DimensionTexts &texts = m_found.dimensions[size_t(dimension)];
    if (const auto known = places.find(text); known != places.end())
        return known->second;
    // A second sheet of the same table continues the list.
    qsizetype place = texts.texts.indexOf(qstring(text));
    if (place < 0) {
        place = texts.texts.size();
        texts.texts.append(qstring(text));
        texts.names.append(qstring(name));
    }
    places.emplace(text, int(place));
    return int(place);
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
    return {PartnerResolver::codeOfUnknown(shown, group), shown, false};
}

int Observer::partnerOf(std::string_view code, std::string_view name)
{
    if (code.empty() && name.empty())
        return noPartner;
    m_key.assign(code);
    m_key += '\n';
    m_key += name;
    if (const auto known = m_partners.find(m_key); known != m_partners.end())
        return known->second;
    const QString codeText = qstring(code).simplified(), nameText = qstring(name).simplified();
    const auto isNote = [&](const QString &text) {
        return !text.isEmpty() && !m_description.skipped.pattern().isEmpty() && m_description.skipped.match(text).hasMatch();
    };
    int place = noSeries;
    if (!isNote(codeText) && !isNote(nameText)) {
        const FoundPartner partner = resolved(codeText, nameText);
        const auto [known, isNew] = m_partnerPlaces.emplace(partner.code.number, int(m_found.partners.size()));
        if (isNew)
            m_found.partners.push_back(partner);
        place = known->second;
    }
    m_partners.emplace(m_key, place);
    return place;
}

FlowWord Observer::flowOf(std::string_view text)
{
    if (text.empty())
        return FlowWord::None;
    if (const auto known = m_flows.find(text); known != m_flows.end())
        return known->second;
    const QString word = qstring(text).simplified();
    const FlowWord own = flowNamed(m_description.flows.value(word.toCaseFolded()));
    return m_flows.emplace(text, own == FlowWord::None ? flowWordOf(word) : own).first->second;
}

const std::optional<FoundPeriod> &Observer::periodFrom(std::string_view text)
{
    const auto known = m_periods.find(text);
    return known != m_periods.end() ? known->second : m_periods.emplace(text, periodOf(text, m_dateOrder)).first->second;
}

std::optional<Period> Observer::periodFor(const RowFacts &row, const LayoutColumn &value) const
{
    if (value.period)
        return value.period;
    const bool isTitleYear = m_titlePeriod && m_titlePeriod->frequency == Frequency::Year;
    const bool isRowYear = row.period && row.period->frequency == Frequency::Year;
    const std::optional<int> year = row.year      ? row.year
                                    : isRowYear   ? std::optional(row.period->ordinal)
                                    : isTitleYear ? std::optional(m_titlePeriod->ordinal)
                                                  : std::nullopt;
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

const std::pair<AmountUnit, int> &Observer::unitFor(const LayoutColumn &column, const RowFacts &row)
{
    m_key.assign(row.unit);
    m_key += '\n';
    m_key += row.scale;
    m_key += '\n';
    m_key += std::to_string(column.column);
    if (const auto known = m_units.find(m_key); known != m_units.end())
        return known->second;
    AmountUnit unit = column.unit;
    const auto add = [&unit](const AmountUnit &more) {
        if (unit.currency.isEmpty())
            unit.currency = more.currency;
        if (unit.scale == 0)
            unit.scale = more.scale;
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
        unit.scale = stated.scale > 0 ? stated.scale : 1;
    const std::string key = m_key;
    const int place = placeOf(Dimension::Unit, (unit.other.isEmpty() ? unit.currency : unit.other).toStdString());
    m_found.precisions.resize(std::max(m_found.precisions.size(), size_t(place) + 1));
    return m_units.emplace(key, std::pair(unit, place)).first->second;
}

void Observer::readValue(const GridRow &row, const ValueColumn &value, const RowFacts &facts)
{
    const LayoutColumn &column = *value.column;
    const GridCell cell = row.at(column.column);
    const std::string_view text = trimmedText(cell.text), plain = withoutFlag(text);
    const bool isText = cell.kind == SheetCell::Kind::Text && !text.empty();
    // A number that an agency writes where it has none.
    const bool isMissing = value.hasMissing && column.missing.match(qstring(textOf(cell))).hasMatch();
    std::optional<double> number;
    if (cell.kind == SheetCell::Kind::Number && !isMissing)
        number = cell.number;
    else if (isText && !isMissing && (number = numberOf(plain, m_style)) && plain.size() != text.size())
        ++m_numberFlags;
    const bool isNone = !number
                        && (isMissing || cell.isEmpty() || cell.kind == SheetCell::Kind::Error || isNoValue(text)
                            || isNoValue(plain));

    const int partner = value.partner.empty() ? facts.partner : partnerOf(value.partner, {});
    // Nothing stands in a cell beside the columns of a pivot or below a heading.
    if (cell.isEmpty() && m_values.size() > 1 && partner == noPartner)
        return;
    const FlowWord flow = value.flow != FlowWord::None ? value.flow : facts.flow;
    const std::optional<Period> period = periodFor(facts, column);
    const bool isOutside = period && (period->first().year() < firstYear || period->last().year() > lastYear);
    if (partner == noPartner || !period || isOutside || flow == FlowWord::None) {
        if (isNone)
            return;
        Tally &tally = partner == noPartner ? m_noPartner : !period || isOutside ? m_noPeriod : m_noFlow;
        tally.add(row.number, value.head, {quotedText(text)});
        m_found.unplaced.push_back({partner >= 0 ? std::optional(partner) : std::nullopt, isOutside ? std::nullopt : period});
        return;
    }
    if (partner == noSeries || flow == FlowWord::Part) {
        ++(flow == FlowWord::Part ? m_parts : m_noSeries);
        return;
    }
    const auto &[unit, unitPlace] = unitFor(column, facts);
    Observation made;
    made.period = *period;
    made.partner = partner;
    made.place = facts.place;
    made.place[size_t(Dimension::Flow)] = placeOf(Dimension::Flow, flow == FlowWord::Exports ? "exports" : "imports");
    made.place[size_t(Dimension::Unit)] = unitPlace;
    made.row = row.number;
    made.value = std::numeric_limits<double>::quiet_NaN();
    if (number && std::abs(*number * unit.scale) <= largestMillions * 1e6) {
        made.value = std::round(*number * unit.scale) + 0.0;
        // A spreadsheet's number does not say how many decimals it was published with.
        constexpr int decimalsOfDoubles = 6;
        const bool isWhole = *number == std::floor(*number);
        Precision &precision = m_found.precisions[size_t(unitPlace)];
        precision.decimals = std::max(precision.decimals, isText ? decimalsOf(plain, m_style) : isWhole ? 0 : decimalsOfDoubles);
        precision.smallestScale = precision.smallestScale == 0 ? unit.scale : std::min(precision.smallestScale, unit.scale);
    } else if (number) {
        m_tooLarge.add(row.number, value.head);
    } else if (!isNone) {
        m_unreadable.add(row.number, value.head, {quotedText(text)});
    }
    m_found.values.push_back(made);
}

bool Observer::readTexts(const GridRow &row, Texts &texts, RowFacts &facts)
{
    m_choice.clear();
    for (size_t i = 0; i < m_others.size(); ++i) {
        const LayoutColumn &column = *m_others[i];
        const GridCell cell = row.at(column.column);
        std::string_view text = trimmedText(cell.text);
        if (text.empty() && cell.kind == SheetCell::Kind::Number)
            text = m_kept[i] = textOf(cell);
        else if (column.isRepeatedBelow)
            text = text.empty() ? m_kept[i] : m_kept[i] = text;
        if (!column.keep.pattern().isEmpty() && !column.keep.match(qstring(text)).hasMatch())
            return false;
        switch (column.role) {
        case Role::Period:
        case Role::Year:
            if (const auto &found = periodFrom(text)) {
                if (!found->mark.empty())
                    m_marked.add(row.number, qstring(text));
                if (column.role == Role::Year && found->period.frequency == Frequency::Year)
                    facts.year = found->period.ordinal;
                else
                    facts.period = found->period;
            }
            break;
        case Role::Month:
            facts.month = monthNumberOf(text);
            break;
        case Role::Quarter:
            if (const size_t digit = text.find_first_of("1234"); digit != std::string_view::npos)
                facts.quarter = text[digit] - '0';
            break;
        case Role::Flow: // of several columns the one whose text is a flow
            if (facts.flow == FlowWord::None)
                facts.flow = flowOf(text);
            texts[size_t(Role::Flow)] = text;
            break;
        case Role::Choice:
        case Role::Basis:
            m_choice += m_choice.empty() ? "" : " | ";
            m_choice += text;
            break;
        default:
            texts[size_t(column.role)] = text;
        }
    }
    return true;
}

void Observer::read(const GridRow &row)
{
    ++m_rows;
    Texts texts;
    RowFacts facts;
    if (!readTexts(row, texts, facts)) {
        ++m_details;
        return;
    }
    if (texts[size_t(Role::Flow)].empty())
        facts.flow = m_description.flow.isEmpty() ? flowOf(m_titles[size_t(Role::Flow)]) : flowNamed(m_description.flow);
    facts.unit = texts[size_t(Role::Unit)];
    facts.scale = texts[size_t(Role::Scale)];
    const auto placeOfCode = [&](Dimension dimension, Role codeRole, Role nameRole) {
        const std::string_view code = textOr(texts, codeRole), name = textOr(texts, nameRole);
        facts.place[size_t(dimension)] = placeOf(dimension, code.empty() ? name : code, name);
    };
    placeOfCode(Dimension::Reporter, Role::Reporter, Role::ReporterName);
    placeOfCode(Dimension::Product, Role::Product, Role::ProductName);
    facts.place[size_t(Dimension::Adjustment)] = placeOf(Dimension::Adjustment, textOr(texts, Role::Adjustment));
    facts.place[size_t(Dimension::Choice)] = placeOf(Dimension::Choice, m_choice);
    facts.partner = partnerOf(texts[size_t(Role::Partner)], texts[size_t(Role::PartnerName)]);
    if (facts.partner == noPartner)
        facts.partner = partnerOf(m_titles[size_t(Role::Partner)], m_titles[size_t(Role::PartnerName)]);
    for (const ValueColumn &column : m_values)
        readValue(row, column, facts);
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

/// What the texts of the value and period columns show about how the file writes them.
struct TextEvidence
{
    NumberEvidence numbers;
    DateEvidence dates;
};

TextEvidence evidenceOf(Grid &grid, const FileLayout &layout)
{
    TextEvidence evidence;
    constexpr int enough = 50'000;
    int seen = 0;
    grid.rewind();
    while (const auto row = grid.next()) {
        if (row->number <= layout.headRow)
            continue;
        for (const LayoutColumn &column : layout.columns) {
            const GridCell cell = row->at(column.column);
            if (column.role == Role::Value && cell.kind == SheetCell::Kind::Text)
                evidence.numbers.add(withoutFlag(trimmedText(cell.text)));
            else if (column.role == Role::Period && cell.kind == SheetCell::Kind::Text)
                evidence.dates.add(trimmedText(cell.text));
        }
        if (++seen == enough)
            break;
    }
    return evidence;
}

} // namespace

Result<Observations> readObservations(Grid &source, const FileLayout &layout, const PartnerResolver &resolver,
                                      const ReadOptions &options, char separator, Progress &progress, Observations before)
{
    const std::unique_ptr<Grid> split = layout.isSplit ? splitFirstColumn(source, layout.description->splitBy.front().toLatin1())
                                                       : nullptr;
    Grid &grid = split ? *split : source;
    const TextEvidence evidence = evidenceOf(grid, layout);
    if (const auto error = grid.error())
        return *error;
    const auto numbers = numberStyleOf(evidence.numbers, options.decimal, separator);
    if (!numbers)
        return numbers.error();
    Observer observer(layout, resolver, options, {*numbers, evidence.dates.order()}, std::move(before));
    constexpr size_t mostPartners = 100'000;
    grid.rewind();
    int rows = 0;
    while (const auto row = grid.next()) {
        if (row->number <= layout.headRow)
            continue;
        observer.read(*row);
        if (++rows % 4096 == 0) {
            progress.report(int(100 + grid.progress() * 800));
            if (progress.stopped())
                return stoppedMessage();
            if (observer.partnerCount() > mostPartners)
                return Message{u"partners-too-many"_s,
                               QT_TRANSLATE_NOOP("Message", "The column of partners holds more than %1 different texts: another "
                                                            "column may be meant; name it with --role COLUMN=partner."),
                               {int(mostPartners)}};
        }
    }
    if (const auto error = grid.error())
        return *error;
    return std::move(observer).finish();
}

} // namespace tradestrata
