// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/layouts/observations.h"

#include "models/io/iomessages.h"
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

/// Words for exports and imports, as agencies and people write them.
constexpr const char *exportWords[] = {"exports",
                                       "export",
                                       "x",
                                       "xg",
                                       "exp",
                                       "dispatches",
                                       "exportaciones",
                                       "exportación",
                                       "exportations",
                                       "exportation",
                                       "ausfuhr",
                                       "exporte",
                                       "esportazioni",
                                       "exportações",
                                       "exportação",
                                       "uitvoer",
                                       "total exports",
                                       "domestic exports",
                                       "exports, fob",
                                       "exports, f.o.b."};
constexpr const char *importWords[] = {"imports",
                                       "import",
                                       "m",
                                       "mg",
                                       "imp",
                                       "arrivals",
                                       "importaciones",
                                       "importación",
                                       "importations",
                                       "importation",
                                       "einfuhr",
                                       "importe",
                                       "importazioni",
                                       "importações",
                                       "importação",
                                       "invoer",
                                       "general imports",
                                       "total imports",
                                       "imports, cif",
                                       "imports, c.i.f."};
/// Trade that is part of exports or imports already.
constexpr const char *partWords[] =
    {"re-export",       "re-exports",       "re-import",      "re-imports",     "rx", "rm", "reexport", "reexports",
     "domestic export", "re-exportaciones", "réexportations", "foreign exports"};

bool isAmong(std::span<const char *const> words, const QString &text)
{
    return std::ranges::any_of(words, [&](const char *word) { return text == QString::fromUtf8(word); });
}

/// Texts that stand for a value that is not there.
bool isNoValue(std::string_view text)
{
    static constexpr std::string_view words[] = {"",    ".",   "..",  "...",  ":",    ": ",   "-",    "--",   "–",
                                                 "—",   "x",   "c",   "n",    "na",   "nd",   "n/a",  "n.a.", "N/A",
                                                 "NA",  "NaN", "nan", "ND",   "X",    "C",    "F",    "S",    "D",
                                                 "(D)", "(S)", "(X)", "(NA)", "null", "NULL", "None", ":c",   "…"};
    return std::ranges::find(words, text) != std::end(words);
}

/// The text without the marks that statistics offices put after a number: "2.4 b", "95.1(p)", "12r".
std::string_view withoutMark(std::string_view text)
{
    size_t end = text.size();
    while (end > 0 && !(text[end - 1] >= '0' && text[end - 1] <= '9'))
        --end;
    const std::string_view mark = trimmedText(text.substr(end));
    const bool isMark = !mark.empty() && mark.size() <= 5 && std::ranges::all_of(mark, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '(' || c == ')' || c == '*' || c == '[' || c == ']';
    });
    return isMark && end > 0 ? trimmedText(text.substr(0, end)) : text;
}

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
        , m_below(layout.columns.size())
    {
        for (size_t i = 0; i < m_found.partners.size(); ++i)
            m_partnerPlaces.emplace(m_found.partners[i].code.number, int(i));
        for (const LayoutColumn &column : layout.columns) {
            if (column.role == Role::Value)
                m_values.push_back(&column);
            else if (column.role != Role::Ignored || !column.keep.pattern().isEmpty())
                m_others.push_back(&column);
            m_isFilled = m_isFilled || column.isRepeatedBelow;
        }
        for (const TitleFact &fact : layout.facts) {
            if (fact.role == Role::Period && !m_fact.period) {
                if (const auto found = periodOf(fact.text.toStdString()))
                    m_fact.period = found->period;
            } else if (fact.role == Role::Year && !m_fact.year) {
                if (const auto found = periodOf(fact.text.toStdString()); found && found->period.frequency == Frequency::Year)
                    m_fact.year = found->period.ordinal;
            }
        }
    }

    void read(const GridRow &row);
    Observations finish() &&;
    size_t partnerCount() const { return m_found.partners.size(); }

private:
    struct RowFacts
    {
        std::optional<Period> period;
        std::optional<int> year, month, quarter;
    };
    struct RowPartner
    {
        std::string_view code, name;
        bool hasCode = false, hasName = false;
    };

    std::string_view factText(Role role) const
    {
        const auto found = std::ranges::find(m_layout.facts, role, &TitleFact::role);
        if (found == m_layout.facts.end())
            return {};
        m_factText = found->text.toStdString();
        return m_factText;
    }
    int placeOf(Dimension dimension, std::string_view text, std::string_view name = {});
    std::optional<int> partnerOf(std::string_view code, std::string_view name);
    FoundPartner resolved(const QString &code, const QString &name) const;
    QString flowOf(std::string_view word);
    std::optional<Period> periodFor(const RowFacts &row, const LayoutColumn &value) const;
    void readValue(const GridRow &row, const LayoutColumn &column, const RowFacts &facts, std::optional<int> partner,
                   std::array<int, dimensionCount> place, std::string_view rowUnit, std::string_view rowScale,
                   std::string_view rowFlow);
    AmountUnit unitFor(const LayoutColumn &column, std::string_view rowUnit, std::string_view rowScale);

    const FileLayout &m_layout;
    const ReadOptions &m_options;
    const Description &m_description;
    const PartnerResolver &m_resolver;
    NumberStyle m_style;
    DateOrder m_dateOrder;
    Observations m_found;
    std::vector<const LayoutColumn *> m_values;
    std::vector<const LayoutColumn *> m_others;
    bool m_isFilled = false;
    RowFacts m_fact;
    mutable std::string m_factText;
    std::vector<std::string> m_below; ///< of columns whose text stands only in the first of several rows

    std::array<ByText<int>, dimensionCount> m_places;
    ByText<int> m_partners; ///< by code and name; -1 is none
    std::unordered_map<int, int> m_partnerPlaces;
    ByText<std::optional<FoundPeriod>> m_periods;
    ByText<QString> m_flows;
    ByText<AmountUnit> m_units;
    std::string m_key;

    Tally m_noPeriod, m_noPartner, m_noFlow, m_unreadable, m_tooLarge, m_noUnit, m_marked;
    int m_details = 0, m_parts = 0, m_skipped = 0, m_rows = 0, m_numberMarks = 0;
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

std::optional<int> Observer::partnerOf(std::string_view code, std::string_view name)
{
    if (code.empty() && name.empty())
        return std::nullopt;
    m_key.assign(code);
    m_key += '\n';
    m_key += name;
    if (const auto known = m_partners.find(m_key); known != m_partners.end())
        return known->second < 0 ? std::nullopt : std::optional(known->second);
    const QString codeText = qstring(code).simplified(), nameText = qstring(name).simplified();
    const auto isSkipped = [&](const QString &text) {
        return !text.isEmpty() && !m_description.skipped.pattern().isEmpty() && m_description.skipped.match(text).hasMatch();
    };
    if (isSkipped(codeText) || isSkipped(nameText)) {
        m_partners.emplace(m_key, -2);
        return -2;
    }
    const FoundPartner partner = resolved(codeText, nameText);
    const auto [place, isNew] = m_partnerPlaces.emplace(partner.code.number, int(m_found.partners.size()));
    if (isNew)
        m_found.partners.push_back(partner);
    m_partners.emplace(m_key, place->second);
    return place->second;
}

QString Observer::flowOf(std::string_view word)
{
    if (const auto known = m_flows.find(word); known != m_flows.end())
        return known->second;
    const QString text = qstring(word).simplified().toCaseFolded();
    QString flow = m_description.flows.value(text);
    if (flow.isEmpty())
        flow = isAmong(exportWords, text)   ? u"exports"_s
               : isAmong(importWords, text) ? u"imports"_s
               : isAmong(partWords, text)   ? u"part"_s
                                            : QString();
    m_flows.emplace(std::string(word), flow);
    return flow;
}

std::optional<Period> Observer::periodFor(const RowFacts &row, const LayoutColumn &value) const
{
    if (value.period)
        return value.period;
    const std::optional<int> year = row.year ? row.year : m_fact.year;
    if (value.month && year)
        return Period::month(Month::of(*year, *value.month));
    if (row.period && row.period->frequency == Frequency::Year && value.month)
        return Period::month(Month::of(row.period->ordinal, *value.month));
    if (row.period)
        return row.period;
    if (year && row.month)
        return Period::month(Month::of(*year, *row.month));
    if (year && row.quarter)
        return Period::quarter(*year, *row.quarter);
    if (year && !value.month)
        return Period::year(*year);
    return m_fact.period;
}

AmountUnit Observer::unitFor(const LayoutColumn &column, std::string_view rowUnit, std::string_view rowScale)
{
    m_key.assign(rowUnit);
    m_key += '\n';
    m_key += rowScale;
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
    add(amountUnitOf(qstring(rowUnit)));
    if (const double scale = scaleOf(qstring(rowScale)); scale > 0)
        unit.scale = scale;
    for (const TitleFact &fact : m_layout.facts) {
        if (fact.role == Role::Unit)
            add(amountUnitOf(fact.text));
    }
    if (m_description.scale > 0)
        unit.scale = m_description.scale;
    if (unit.currency.isEmpty() && unit.other.isEmpty())
        unit.currency = m_description.currency;
    const AmountUnit stated = amountUnitOf(m_options.unit);
    if (unit.scale == 0)
        unit.scale = stated.scale > 0 ? stated.scale : 1;
    m_units.emplace(m_key, unit);
    return unit;
}

void Observer::readValue(const GridRow &row, const LayoutColumn &column, const RowFacts &facts, std::optional<int> partner,
                         std::array<int, dimensionCount> place, std::string_view rowUnit, std::string_view rowScale,
                         std::string_view rowFlow)
{
    const GridCell cell = row.at(column.column);
    const std::string_view text = trimmedText(cell.text);
    std::optional<double> number;
    if (cell.kind == SheetCell::Kind::Number)
        number = cell.number;
    else if (cell.kind == SheetCell::Kind::Text && !text.empty())
        number = numberOf(text, m_style);
    if (!number && cell.kind == SheetCell::Kind::Text && !text.empty()) {
        number = numberOf(withoutMark(text), m_style);
        m_numberMarks += number ? 1 : 0;
    }
    const bool isNone = !number
                        && (cell.isEmpty() || cell.kind == SheetCell::Kind::Error || isNoValue(text)
                            || isNoValue(withoutMark(text)));
    // Nothing stands in a cell beside the columns of a pivot or below a heading.
    if (cell.isEmpty() && m_values.size() > 1 && !partner)
        return;

    const QString flow = !column.flow.isEmpty()          ? flowOf(column.flow.toStdString())
                         : !rowFlow.empty()              ? flowOf(rowFlow)
                         : !m_description.flow.isEmpty() ? m_description.flow
                                                         : flowOf(factText(Role::Flow));
    const std::optional<Period> period = periodFor(facts, column);
    const bool isOutside = period && (period->first().year() < firstYear || period->last().year() > lastYear);
    const QString head = column.head.isEmpty() ? u"#%1"_s.arg(column.column + 1) : column.head;
    if (!partner || !period || isOutside || flow.isEmpty()) {
        if (isNone)
            return;
        Tally &tally = !partner ? m_noPartner : !period || isOutside ? m_noPeriod : m_noFlow;
        tally.add(row.number, head, {quotedText(text)});
        m_found.unplaced.push_back({partner, isOutside ? std::nullopt : period});
        return;
    }
    if (*partner == -2 || flow == u"part") {
        (flow == u"part" ? m_parts : m_skipped) += 1;
        return;
    }
    const AmountUnit unit = unitFor(column, rowUnit, rowScale);
    Observation made;
    made.period = *period;
    made.partner = *partner;
    made.place = place;
    made.place[size_t(Dimension::Flow)] = placeOf(Dimension::Flow, flow == u"exports" ? "exports" : "imports");
    made.place[size_t(Dimension::Unit)] = placeOf(Dimension::Unit,
                                                  (unit.other.isEmpty() ? unit.currency : unit.other).toStdString());
    made.row = row.number;
    made.column = column.column;
    made.value = std::numeric_limits<double>::quiet_NaN();
    if (number && std::abs(*number * unit.scale) <= largestMillions * 1e6) {
        made.value = std::round(*number * unit.scale) + 0.0;
        m_found.decimals = std::max(m_found.decimals, cell.kind == SheetCell::Kind::Number ? 0 : decimalsOf(text, m_style));
        if (cell.kind == SheetCell::Kind::Number && *number != std::floor(*number))
            m_found.decimals = std::max(m_found.decimals, 6);
        m_found.smallestScale = m_found.smallestScale == 0 ? unit.scale : std::min(m_found.smallestScale, unit.scale);
    } else if (number) {
        m_tooLarge.add(row.number, head);
    } else if (!isNone) {
        m_unreadable.add(row.number, head, {quotedText(text)});
    }
    m_found.values.push_back(made);
}

void Observer::read(const GridRow &row)
{
    ++m_rows;
    RowFacts facts;
    RowPartner partner;
    std::string_view reporter, reporterName, flow, product, productName, unit, scale, adjustment;
    std::string choice, periodText;
    for (const LayoutColumn *column : m_others) {
        const GridCell cell = row.at(column->column);
        std::string number;
        std::string_view text = trimmedText(cell.text);
        if (text.empty() && cell.kind == SheetCell::Kind::Number) {
            number = textOf(cell);
            text = number;
        }
        if (column->isRepeatedBelow) {
            std::string &kept = m_below[size_t(column - m_layout.columns.data())];
            if (!text.empty())
                kept = text;
            text = kept;
        } else if (!number.empty()) {
            // Codes as numbers are rare; their text lives in the list of what was met.
            text = m_periods.try_emplace(number, std::nullopt).first->first;
        }
        if (!column->keep.pattern().isEmpty() && !column->keep.match(qstring(text)).hasMatch()) {
            ++m_details;
            return;
        }
        switch (column->role) {
        case Role::Period:
        case Role::Year: {
            auto known = m_periods.find(text);
            if (known == m_periods.end() || !known->second)
                known = m_periods.insert_or_assign(std::string(text), periodOf(text, m_dateOrder)).first;
            if (!known->second)
                break;
            if (!known->second->mark.empty())
                m_marked.add(row.number, qstring(text));
            if (column->role == Role::Year && known->second->period.frequency == Frequency::Year)
                facts.year = known->second->period.ordinal;
            else
                facts.period = known->second->period;
            break;
        }
        case Role::Month:
            facts.month = monthNumberOf(text);
            break;
        case Role::Quarter:
            for (const char c : text) {
                if (c >= '1' && c <= '4')
                    facts.quarter = c - '0';
            }
            break;
        case Role::Partner:
            partner.code = text;
            break;
        case Role::PartnerName:
            partner.name = text;
            break;
        case Role::Reporter:
            reporter = text;
            break;
        case Role::ReporterName:
            reporterName = text;
            break;
        case Role::Flow: // of several columns the one whose text is a flow
            if (flow.empty() || flowOf(flow).isEmpty())
                flow = text;
            break;
        case Role::Product:
            product = text;
            break;
        case Role::ProductName:
            productName = text;
            break;
        case Role::Unit:
            unit = text;
            break;
        case Role::Scale:
            scale = text;
            break;
        case Role::Adjustment:
            adjustment = text;
            break;
        case Role::Choice:
        case Role::Basis:
            choice += choice.empty() ? "" : " | ";
            choice += text;
            break;
        case Role::Status:
        case Role::Ignored:
        case Role::Value:
            break;
        }
    }
    const auto orFact = [this](std::string_view text, Role role) {
        if (!text.empty())
            return std::string(text);
        return std::string(factText(role));
    };
    std::array<int, dimensionCount> place{};
    const std::string reporterCode = orFact(reporter, Role::Reporter);
    const std::string reporterText = orFact(reporterName, Role::ReporterName);
    place[size_t(Dimension::Reporter)] = placeOf(Dimension::Reporter, reporterCode.empty() ? reporterText : reporterCode,
                                                 reporterText);
    const std::string productCode = orFact(product, Role::Product);
    const std::string productText = orFact(productName, Role::ProductName);
    place[size_t(Dimension::Product)] = placeOf(Dimension::Product, productCode.empty() ? productText : productCode, productText);
    place[size_t(Dimension::Adjustment)] = placeOf(Dimension::Adjustment, orFact(adjustment, Role::Adjustment));
    place[size_t(Dimension::Choice)] = placeOf(Dimension::Choice, choice);
    std::optional<int> rowPartner = partnerOf(partner.code, partner.name);
    if (!rowPartner)
        rowPartner = partnerOf(factText(Role::Partner), factText(Role::PartnerName));
    for (const LayoutColumn *column : m_values) {
        const auto own = column->partner.isEmpty() ? rowPartner : partnerOf(column->partner.toStdString(), {});
        readValue(row, *column, facts, own, place, unit, scale, flow);
    }
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
    if (m_numberMarks > 0)
        warnings.append({u"values-marked"_s,
                         QT_TRANSLATE_N_NOOP("Message", "%n value(s) have a mark of the source, which is ignored."),
                         {},
                         m_numberMarks});
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
    if (m_skipped > 0)
        warnings.append({u"values-memorandum"_s,
                         QT_TRANSLATE_N_NOOP("Message", "%n value(s) in rows that name no partner (notes, memorandum items) are "
                                                        "left out."),
                         {},
                         m_skipped});
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
                evidence.numbers.add(withoutMark(trimmedText(cell.text)));
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
