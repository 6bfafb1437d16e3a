// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/layouts/tablefromvalues.h"

#include "models/io/iomessages.h"
#include "models/io/layouts/agencywords.h"
#include "models/io/layouts/products.h"
#include "models/io/layouts/seriesfilter.h"
#include "models/io/tally.h"
#include "models/io/text/values.h"

#include <unicode/ucurr.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

constexpr double notAValue = std::numeric_limits<double>::quiet_NaN();

struct DimensionFacts
{
    Dimension dimension;
    const char *id;
    const char *sentence;
    const char *unknown;
};
/// Several in a file are a choice: what the sentence says, with the option that makes it.
constexpr DimensionFacts choices[] = {
    {Dimension::Reporter, "choice-reporter",
     QT_TRANSLATE_NOOP("Message", "The file has the trade of %1 reporters: choose one with --reporter (%2)."),
     QT_TRANSLATE_NOOP("Message", "The file has no reporter “%1”; it has %2.")},
    {Dimension::Product, "choice-product",
     QT_TRANSLATE_NOOP("Message", "The file has %1 products: choose one with --product (%2), or a partner whose "
                                  "products are shown with --products-of."),
     QT_TRANSLATE_NOOP("Message", "The file has no product “%1”; it has %2.")},
    {Dimension::Unit, "choice-unit", QT_TRANSLATE_NOOP("Message", "The file has values in %1 units: choose one with --unit (%2)."),
     QT_TRANSLATE_NOOP("Message", "The file has no values in “%1”; it has %2.")},
    {Dimension::Adjustment, "choice-adjustment",
     QT_TRANSLATE_NOOP("Message", "The file has %1 kinds of seasonal adjustment: choose one with --keep COLUMN=TEXT (%2)."), ""},
    {Dimension::Choice, "choice-other",
     QT_TRANSLATE_NOOP("Message", "The file has %1 series for each partner and period: choose one with --keep COLUMN=TEXT (%2)."),
     ""},
};

QString labelOf(const DimensionTexts &texts, qsizetype place) { return choiceLabel(texts.texts[place], texts.names[place]); }

QString listOf(const QStringList &labels)
{
    constexpr qsizetype most = 10;
    QStringList shown;
    for (const QString &label : labels.first(std::min(most, labels.size())))
        shown.append(label.size() > 60 ? label.first(59) + u'…' : label);
    return shown.join(u", "_s) + (labels.size() > most ? u", …"_s : QString());
}

/// Whether a unit is a currency (ISO 4217); one that is not stated may be.
bool isMoney(const QString &unit)
{
    UErrorCode status = U_ZERO_ERROR;
    const bool isCode = unit.size() == 3 && unit == unit.toUpper();
    return unit.isEmpty()
           || (isCode && ucurr_isAvailable(reinterpret_cast<const UChar *>(unit.utf16()), U_DATE_MIN, U_DATE_MAX, &status));
}

class Chooser
{
public:
    Chooser(Observations &found, const FileLayout &layout, const PartnerResolver &resolver, const ReadOptions &options)
        : m_found(found)
        , m_layout(layout)
        , m_resolver(resolver)
        , m_options(options)
    {
    }

    /// Keeps one text of each dimension, or of each but the products.
    std::optional<Message> choose(bool isByProduct)
    {
        for (const DimensionFacts &facts : choices) {
            if (isByProduct && facts.dimension == Dimension::Product)
                continue;
            if (const auto why = chooseOne(facts))
                return why;
        }
        return std::nullopt;
    }
    qsizetype chosen(Dimension dimension) const { return m_chosen[size_t(dimension)]; }
    const DimensionTexts &texts(Dimension dimension) const { return m_found.dimensions[size_t(dimension)]; }

private:
    QString asked(Dimension dimension) const
    {
        return dimension == Dimension::Reporter  ? m_options.reporter
               : dimension == Dimension::Product ? m_options.product
               : dimension == Dimension::Unit    ? m_options.unit
                                                 : QString();
    }

    QStringList *contentsOf(Dimension dimension)
    {
        FileContents &contents = m_found.report.contents;
        return dimension == Dimension::Reporter  ? &contents.reporters
               : dimension == Dimension::Product ? &contents.products
               : dimension == Dimension::Unit    ? &contents.units
                                                 : nullptr;
    }

    std::optional<Message> chooseOne(const DimensionFacts &facts)
    {
        const Dimension dimension = facts.dimension;
        const size_t index = size_t(dimension);
        // Only what still has values counts: a product of another reporter is no choice.
        std::map<int, int> counts;
        for (const FoundSeries &each : m_found.series) {
            if (each.count > 0 && isOpen(each))
                counts[each.place[index]] += each.count;
        }
        std::vector<int> places;
        for (const auto &[place, count] : counts)
            places.push_back(place);
        std::ranges::stable_sort(places, std::greater(), [&](int place) { return counts[place]; });
        // Money is what a table is about unless a quantity is asked for.
        const auto isAmount = [&](int place) { return isMoney(texts(dimension).texts[place]); };
        if (dimension == Dimension::Unit && m_options.unit.isEmpty() && std::ranges::any_of(places, isAmount))
            std::erase_if(places, std::not_fn(isAmount));
        if (places.empty())
            return std::nullopt;
        QStringList labels;
        for (const int place : places)
            labels.append(labelOf(texts(dimension), place));
        if (QStringList *list = contentsOf(dimension))
            *list = labels;
        int chosen = places.front();
        // What the file does not say at all can be stated.
        const bool isSilent = places.size() == 1 && texts(dimension).texts[chosen].isEmpty()
                              && texts(dimension).names[chosen].isEmpty();
        if (const QString typed = asked(dimension); isSilent && dimension == Dimension::Product && !typed.isEmpty()) {
            m_found.report.unused.append(
                {u"product-unused"_s,
                 QT_TRANSLATE_NOOP("Message",
                                   "Nothing in the file says which product its values are of: leave out the option %1."),
                 {u"--product"_s}});
        } else if (!typed.isEmpty() && !isSilent) {
            const auto meant = std::ranges::find_if(places, [&](int place) {
                return isMeant(dimension, texts(dimension).texts[place], texts(dimension).names[place], typed,
                               *m_layout.description, m_resolver);
            });
            if (meant == places.end())
                return Message{u"choice-unknown"_s, facts.unknown, {typed, listOf(labels)}};
            chosen = *meant;
        } else if (places.size() > 1) {
            const auto preferred = preferredOf(dimension, places);
            if (!preferred)
                return Message{QString::fromLatin1(facts.id),
                               facts.sentence,
                               {int(places.size()), listOf(labels), labels, partnersWithValues()}};
            chosen = *preferred;
            m_found.report.warnings.append(
                {u"choice-made"_s,
                 QT_TRANSLATE_NOOP("Message", "Of several series in the file, “%1” is used; it also has %2."),
                 {labelOf(texts(dimension), chosen), listOf(without(labels, labelOf(texts(dimension), chosen)))}});
        }
        m_chosen[index] = chosen;
        m_isChosen[index] = true;
        if (dimension == Dimension::Unit && size_t(chosen) < m_found.precisions.size())
            m_found.precision = m_found.precisions[size_t(chosen)];
        std::erase_if(m_found.values, [&](const Observation &each) { return seriesOf(each).place[index] != chosen; });
        return std::nullopt;
    }

    const FoundSeries &seriesOf(const Observation &value) const { return m_found.series[size_t(value.series)]; }
    /// Whether the choices so far leave the series.
    bool isOpen(const FoundSeries &series) const
    {
        for (size_t i = 0; i < dimensionCount; ++i) {
            if (m_isChosen[i] && series.place[i] != m_chosen[i])
                return false;
        }
        return true;
    }

    /// The names of the partners whose products a table could be about.
    QStringList partnersWithValues() const
    {
        std::vector<bool> hasValue(m_found.partners.size());
        for (const FoundSeries &each : m_found.series) {
            for (size_t place = 0; place < each.partners.size() && isOpen(each); ++place)
                hasValue[place] = hasValue[place] || each.partners[place];
        }
        QStringList names;
        for (size_t place = 0; place < hasValue.size(); ++place) {
            if (hasValue[place])
                names.append(m_found.partners[place].name);
        }
        return names;
    }

    static QStringList without(QStringList list, const QString &one)
    {
        list.removeOne(one);
        return list;
    }

    std::optional<int> preferredOf(Dimension dimension, const std::vector<int> &places) const
    {
        if (dimension == Dimension::Product) {
            const auto all = std::ranges::find_if(places, [&](int place) {
                return isAllProducts(texts(dimension).texts[place], texts(dimension).names[place]);
            });
            return all == places.end() ? std::nullopt : std::optional(*all);
        }
        if (dimension != Dimension::Choice && dimension != Dimension::Adjustment)
            return std::nullopt;
        for (const LayoutColumn &column : m_layout.columns) {
            for (const QString &text : column.prefer) {
                const auto found = std::ranges::find_if(places, [&](int place) {
                    return texts(dimension).texts[place].split(u" | "_s).contains(text, Qt::CaseInsensitive);
                });
                if (found != places.end())
                    return *found;
            }
        }
        return std::nullopt;
    }

    Observations &m_found;
    const FileLayout &m_layout;
    const PartnerResolver &m_resolver;
    const ReadOptions &m_options;
    std::array<qsizetype, dimensionCount> m_chosen{};
    std::array<bool, dimensionCount> m_isChosen{};
};

/// The most detailed frequency of which there are values.
Frequency frequencyOf(const std::vector<Observation> &values)
{
    Frequency finest = Frequency::Year;
    for (const Observation &each : values)
        finest = std::min(finest, each.period.frequency);
    return finest;
}

/// The values of one series by period.
struct Series
{
    std::map<int, Observation> values; ///< by the period's ordinal
    std::set<int> conflicts;
};

class TableBuilder
{
public:
    /// `areNamesCertain`: two names are never one partner in two spellings.
    TableBuilder(const Observations &found, Frequency frequency, bool areNamesCertain, ImportReport &report)
        : m_found(found)
        , m_frequency(frequency)
        , m_areNamesCertain(areNamesCertain)
    {
        for (const Observation &each : found.values)
            add(each);
        m_conflicts.warn(report.warnings, u"values-conflict"_s,
                         QT_TRANSLATE_N_NOOP("Message", "%n value(s) repeat a partner's period with another value; both count as "
                                                        "missing (the first is in row %1: %2, but earlier %3)."));
        if (m_repeated > 0)
            report.warnings.append(
                {u"values-repeated"_s,
                 QT_TRANSLATE_N_NOOP("Message", "%n value(s) repeat a partner's period with the same value and "
                                                "are skipped."),
                 {},
                 m_repeated});
        if (m_otherFrequency > 0)
            report.warnings.append(
                {u"values-other-frequency"_s,
                 QT_TRANSLATE_N_NOOP("Message", "%n value(s) of longer periods are left out: the file has shorter "
                                                "ones too."),
                 {},
                 m_otherFrequency});
        m_belowZero.warn(report.warnings, u"values-below-zero"_s,
                         QT_TRANSLATE_N_NOOP("Message",
                                             "%n value(s) of exports or imports are negative and are used as they are; "
                                             "the first is in row %1."));
    }

    TablePtr make(TableInfo info)
    {
        int first = std::numeric_limits<int>::max(), last = std::numeric_limits<int>::min();
        for (const auto &[key, series] : m_series) {
            for (const auto &[ordinal, value] : series.values) {
                if (std::isnan(value.value) && !series.conflicts.contains(ordinal))
                    continue;
                first = std::min(first, ordinal);
                last = std::max(last, ordinal);
            }
        }
        if (first > last) // what was chosen has none
            return nullptr;
        const Month begin = Period{m_frequency, first}.first(), end = Period{m_frequency, last}.last();
        std::vector<TableRow> rows;
        for (const auto &[key, series] : m_series) {
            const FoundPartner &partner = m_found.partners[size_t(m_place.at(key.partner.number))];
            TableRow row{.key = key, .name = partner.name, .codes = {key.partner}, .values = {}, .blanks = {}};
            for (int ordinal = first; ordinal <= last; ++ordinal)
                append(row, cellOf(key, series, ordinal));
            rows.push_back(std::move(row));
        }
        return std::make_shared<const TradeTable>(std::move(info), begin, end, std::move(rows));
    }

private:
    void add(const Observation &each)
    {
        if (each.period.frequency != m_frequency) {
            ++m_otherFrequency;
            return;
        }
        const int place = m_found.series[size_t(each.series)].place[size_t(Dimension::Flow)];
        const Flow flow = m_found.dimensions[size_t(Dimension::Flow)].texts[place] == u"imports" ? Flow::Imports : Flow::Exports;
        const PartnerCode partner = m_found.partners[size_t(each.partner)].code;
        m_place.emplace(partner.number, each.partner);
        Series &series = m_series[{flow, partner}];
        const auto [known, isNew] = series.values.emplace(each.period.ordinal, each);
        if (each.value < 0)
            m_belowZero.add(each.row);
        if (isNew)
            return;
        if (isSameValue(known->second.value, each.value)) {
            ++m_repeated;
            return;
        }
        if (std::isnan(known->second.value) && !series.conflicts.contains(each.period.ordinal)) {
            known->second = each;
            return;
        }
        m_conflicts.add(each.row, QString::number(each.value, 'f', 0), {QString::number(known->second.value, 'f', 0)});
        series.conflicts.insert(each.period.ordinal);
        known->second.value = notAValue;
    }

    /// Whether the partners of a flow add up to its total in a period, within the rounding of their number.
    bool closes(Flow flow, int ordinal)
    {
        const auto [known, isNew] = m_closes.try_emplace({int(flow), ordinal}, false);
        if (!isNew)
            return known->second;
        const auto total = m_series.find({flow, worldCode});
        if (total == m_series.end() || !total->second.values.contains(ordinal))
            return false;
        double sum = 0;
        int count = 0;
        for (const auto &[key, series] : m_series) {
            if (key.flow != flow || key.partner.isGroup())
                continue;
            // A name that is not known may be that of a partner whose value seems to be absent.
            const bool isUnknown = !m_areNamesCertain && isOnlyInFile(key.partner) && series.values.contains(ordinal);
            if (isUnknown || series.conflicts.contains(ordinal))
                return false;
            if (const auto value = series.values.find(ordinal); value != series.values.end()) {
                if (std::isnan(value->second.value))
                    return false;
                sum += value->second.value;
                ++count;
            }
        }
        const double unit = std::max(1.0, m_found.precision.smallestScale * std::pow(10.0, -m_found.precision.decimals));
        return known->second = std::abs(total->second.values.at(ordinal).value - sum) <= unit * (count + 1) / 2;
    }

    bool isUnplaced(PartnerCode partner, int ordinal) const
    {
        return std::ranges::any_of(m_found.unplaced, [&](const Unplaced &each) {
            const bool isPartner = !each.partner || m_found.partners[size_t(*each.partner)].code == partner;
            const bool isPeriod = !each.period || each.period->frequency != m_frequency || each.period->ordinal == ordinal;
            return isPartner && isPeriod;
        });
    }

    double cellOf(SeriesKey key, const Series &series, int ordinal)
    {
        if (const auto found = series.values.find(ordinal); found != series.values.end())
            return found->second.value;
        const bool isZero = !key.partner.isGroup() && closes(key.flow, ordinal) && !isUnplaced(key.partner, ordinal);
        return isZero ? 0 : notAValue;
    }

    void append(TableRow &row, double value)
    {
        const int months = Period::months(m_frequency);
        const Blank blank = std::isnan(value) ? Blank::Missing : Blank::None;
        for (int i = 1; i < months; ++i)
            row.values.push_back(std::isnan(value) ? value : 0);
        row.values.push_back(value);
        row.blanks.insert(row.blanks.end(), size_t(months), blank);
    }

    const Observations &m_found;
    Frequency m_frequency;
    bool m_areNamesCertain;
    std::map<SeriesKey, Series> m_series;
    std::map<int, int> m_place; ///< from partner code to its place in the list
    std::map<std::pair<int, int>, bool> m_closes;
    Tally m_conflicts, m_belowZero;
    int m_repeated = 0, m_otherFrequency = 0;
};

Message noValues(const FileLayout &layout, const Messages &warnings)
{
    return {u"layout-no-values"_s,
            warnings.isEmpty()
                ? QT_TRANSLATE_NOOP("Message", "The file looks like “%1”, but has no value of exports or imports.")
                : QT_TRANSLATE_NOOP("Message", "The file looks like “%1”, but has no value of exports or imports: %2"),
            {layout.description->name, QVariant::fromValue(warnings.value(0))}};
}

} // namespace

Result<Import> makeTable(Observations found, const FileLayout &layout, const PartnerResolver &resolver, const ReadOptions &options)
{
    if (found.series.empty())
        return noValues(layout, found.report.warnings);
    Chooser chooser(found, layout, resolver, options);
    QString productsOf = options.productsOf;
    const bool isOnly = productsOf.isEmpty() && options.product.isEmpty();
    if (const auto only = isOnly ? onlyPartnerWithProducts(found) : std::nullopt) {
        productsOf = *only;
        found.report.warnings.append({u"products-of-only"_s,
                                      QT_TRANSLATE_NOOP("Message", "The file has trade with %1 only, in several products, so "
                                                                   "its series are products; --product reads one of them."),
                                      {*only}});
    }
    const bool isByProduct = !productsOf.isEmpty();
    if (!isByProduct && !options.level.isEmpty())
        return Message{u"level-without-products"_s,
                       QT_TRANSLATE_NOOP("Message", "The option %1 is about series that are products: it needs %2."),
                       {u"--level"_s, u"--products-of"_s}};
    if (isByProduct) {
        const auto kept = keepPartner(found, layout, resolver, productsOf);
        if (!kept)
            return kept.error();
        productsOf = *kept;
    }
    if (const auto why = chooser.choose(isByProduct))
        return *why;
    if (const auto why = isByProduct ? takeProducts(found, options.level) : std::nullopt)
        return *why;
    ImportReport report = found.report;
    const Description &description = *layout.description;
    report.layout = description.id;
    report.layoutInWords = description.name.toUtf8();
    const Frequency frequency = frequencyOf(found.values);
    TableBuilder builder(found, frequency, isByProduct, report);
    TableInfo info;
    info.publisher = description.publisher;
    info.source = description.source;
    info.basis = description.basis;
    info.adjustment = description.adjustment;
    info.frequency = frequency;
    const auto textOf = [&](Dimension dimension) { return chooser.texts(dimension).texts.value(chooser.chosen(dimension)); };
    const auto nameOf = [&](Dimension dimension) { return chooser.texts(dimension).names.value(chooser.chosen(dimension)); };
    const AmountUnit stated = amountUnitOf(options.unit);
    QString unitText = textOf(Dimension::Unit);
    if (unitText.isEmpty())
        unitText = stated.currency.isEmpty() ? stated.other : stated.currency;
    info.currency = isMoney(unitText) ? unitText : QString();
    info.quantity = isMoney(unitText) ? QString() : unitText;
    if (unitText.isEmpty())
        return Message{u"unit-unknown"_s,
                       QT_TRANSLATE_NOOP("Message",
                                         "Nothing in the file says in which currency its values are: say it with --unit, for "
                                         "example --unit USD or --unit “EUR million”.")};
    if (!found.precision.unclear.isEmpty())
        return Message{u"scale-unclear"_s,
                       QT_TRANSLATE_NOOP("Message",
                                         "“%1” does not say clearly in which scale the values are: say it with --unit, "
                                         "for example --unit “%2 million” or --unit “%2 units”."),
                       {found.precision.unclear, unitText,
                        QStringList{unitText + u" units"_s, unitText + u" thousand"_s, unitText + u" million"_s}}};
    // Nobody publishes thousandths of a dollar: where each amount has three decimals, the point may separate thousands.
    constexpr int digitsOfGroup = 3;
    if (!found.ambiguous.empty() && isMoney(unitText) && found.precision.smallestScale == 1
        && found.precision.decimals == digitsOfGroup)
        return ambiguousNumber(found.ambiguous);
    if (const QString adjustment = textOf(Dimension::Adjustment); !adjustment.isEmpty())
        info.adjustment = adjustment.toLower();
    const QString product = nameOf(Dimension::Product).isEmpty() ? textOf(Dimension::Product) : nameOf(Dimension::Product);
    info.product = isAllProducts(textOf(Dimension::Product), nameOf(Dimension::Product)) ? QString() : product;
    info.productsOf = productsOf;
    const double unit = found.precision.smallestScale * std::pow(10.0, -found.precision.decimals);
    info.rounding = std::max(1.0, unit);
    if (!layout.evidence.isEmpty()) {
        report.evidence = layout.evidence;
        report.evidence.append({u"evidence-unit"_s,
                                QT_TRANSLATE_NOOP("Message", "The values are amounts in %1, each times %2."),
                                {unitText, qlonglong(found.precision.smallestScale)}});
    }
    info.reporter = description.reporter;
    const bool isStated = textOf(Dimension::Reporter).isEmpty() && nameOf(Dimension::Reporter).isEmpty();
    const QString reporter = isStated ? options.reporter : textOf(Dimension::Reporter);
    const QString reporterName = isStated ? options.reporter : nameOf(Dimension::Reporter);
    if (!reporter.isEmpty()) {
        auto code = resolver.byCode(description.codes, reporter);
        for (const QString &text : {reporter, reporterName}) {
            code = code ? code : resolver.byCode(u"iso"_s, text);
            code = code ? code : resolver.byName(text);
        }
        const Partner *known = code ? resolver.registry().partner(*code) : nullptr;
        info.reporter = known ? known->iso3 : QString();
        info.reporterName = known ? QString() : reporterName.isEmpty() ? reporter : reporterName;
    }
    QStringList unknown;
    for (const FoundPartner &partner : found.partners) {
        if (!partner.isKnown)
            unknown.append(partner.name);
    }
    report.codesUnknown = int(unknown.size());
    if (!unknown.isEmpty())
        report.warnings.append(codesUnknownMessage(unknown));
    Import import{builder.make(std::move(info)), std::move(report), {}};
    return import.table ? Result<Import>(std::move(import)) : noValues(layout, import.report.warnings);
}

} // namespace tradestrata
