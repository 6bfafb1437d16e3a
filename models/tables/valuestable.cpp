// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/valuestable.h"

#include "models/analysis/showncolumns.h"
#include "models/analysis/sums.h"
#include "models/figure/words.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

QString word(const Language &language, const char *source) { return language.sentence("DataTable", {source}); }

const char *blankSource(Blank blank)
{
    switch (blank) {
    case Blank::None:
        return "";
    case Blank::WithinOthers:
        return QT_TRANSLATE_NOOP("DataTable", "The source does not publish it separately: it is within others.");
    case Blank::Absent:
        return QT_TRANSLATE_NOOP("DataTable", "The partner did not exist in these months.");
    case Blank::NotYetPublished:
        return QT_TRANSLATE_NOOP("DataTable", "Not yet published.");
    case Blank::Missing:
        return QT_TRANSLATE_NOOP("DataTable", "Missing: the source has no value for these months.");
    case Blank::BeforeData:
        return QT_TRANSLATE_NOOP("DataTable", "The data begin later.");
    case Blank::Overlapping:
        return QT_TRANSLATE_NOOP("DataTable", "The partners shown overlap, so others cannot be determined.");
    case Blank::TerritoryChange:
        return QT_TRANSLATE_NOOP("DataTable", "The partner's territory changed: no change is computed across it.");
    case Blank::BaseTooSmall:
        return QT_TRANSLATE_NOOP("DataTable", "The denominator is under 1 million dollars.");
    case Blank::NoPrice:
        return QT_TRANSLATE_NOOP("DataTable", "One of its months has no consumer prices.");
    case Blank::NoRank:
        return QT_TRANSLATE_NOOP("DataTable", "Only single partners have a rank.");
    case Blank::OutsideBase:
        return QT_TRANSLATE_NOOP("DataTable", "It is outside of what the share is of.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameOf(NumberOf of, PartnerCode partner, Flow flow, const Language &language)
{
    switch (of) {
    case NumberOf::Partner:
        return language.name(partner);
    case NumberOf::Others:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "Others"));
    case NumberOf::Unallocated:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "Unallocated"));
    case NumberOf::Total:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "Total"));
    case NumberOf::Average:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "12-month average"));
    case NumberOf::Exports:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "Exports"));
    case NumberOf::Imports:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "Imports"));
    case NumberOf::Balance:
        return word(language, QT_TRANSLATE_NOOP("DataTable", "Balance"));
    case NumberOf::TopThree:
    case NumberOf::Herfindahl:
    case NumberOf::Effective:
        return concentrationNames(flow, language)[int(of) - int(NumberOf::TopThree)];
    }
    Q_UNREACHABLE();
}

QString blankSentence(Blank blank, const Language &language)
{
    return blank == Blank::None ? QString() : word(language, blankSource(blank));
}

namespace {

QString tableWord(const Language &language, const char *source) { return language.sentence("DataTable", {source}); }

/// Builds the columns of a figure whose rows are its periods.
class SeriesTable
{
public:
    SeriesTable(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const Language &language)
        : m_numbers(numbers)
        , m_spec(spec)
        , m_registry(registry)
        , m_language(language)
        , m_table(tableFor(language, tableWord(language, QT_TRANSLATE_NOOP("DataTable", "Period"))))
    {
    }

    FigureTable build()
    {
        for (const Period &period : m_numbers.periods) {
            m_table.periods.append(m_language.period(period, true));
            m_table.keys.append(period.toString());
        }
        if (m_numbers.concentration)
            addIndices();
        else if (has(m_spec.chart, Trait::BothFlows))
            addFlows();
        else
            addSeries();
        addOlder();
        return std::move(m_table);
    }

private:
    void addIndices()
    {
        const Concentration &indices = *m_numbers.concentration;
        add(NumberOf::TopThree, QStringLiteral("top_3_share"), indices.topThree, ValueKind::Percent);
        add(NumberOf::Herfindahl, QStringLiteral("herfindahl"), indices.herfindahl, ValueKind::Index);
        add(NumberOf::Effective, QStringLiteral("effective_number"), indices.effective, ValueKind::Index);
    }

    // Both flows of one partner, without a whole that they are part of.
    void addFlows()
    {
        const QString name = m_registry.columnName(m_numbers.sums.shown.front().partner);
        add(NumberOf::Exports, name + QLatin1String("_exports"), m_numbers.exports, kindOf(m_spec.show));
        add(NumberOf::Imports, name + QLatin1String("_imports"), m_numbers.imports, kindOf(m_spec.show));
        add(NumberOf::Balance, name + QLatin1String("_balance"), m_numbers.balance, kindOf(m_spec.show));
    }

    void addSeries()
    {
        const Sums &sums = m_numbers.shown(m_spec.show);
        const Sums &solid = m_numbers.solid;
        for (size_t i = 0; i < sums.shown.size(); ++i)
            addParts(NumberOf::Partner, nameInFiles(sums.shown[i].partner), sums.shown[i], solid.shown, i);
        if (has(m_spec.chart, Trait::MonthBars)) {
            const QString name = m_registry.columnName(sums.shown.front().partner);
            add(NumberOf::Average, name + QLatin1String("_12_month_average"), m_numbers.average, kindOf(m_spec.show));
        }
        addParts(NumberOf::Others, QStringLiteral("others"), sums.others, {&solid.others, 1}, 0);
        addParts(NumberOf::Unallocated, QStringLiteral("unallocated"), sums.unallocated, {&solid.unallocated, 1}, 0);
        addParts(NumberOf::Total, QStringLiteral("total"), sums.total, {&solid.total, 1}, 0);
    }

    // "MEX_2026-03": from an older release under the lines, after all columns of the newer one.
    void addOlder()
    {
        for (size_t i = 0; i < std::min(m_numbers.older.size(), m_numbers.sums.shown.size()); ++i) {
            const Column &older = m_numbers.older[i];
            add(NumberOf::Partner, nameInFiles(older.partner) + u'_' + m_spec.over->toString(), older, kindOf(m_spec.show));
            FigureColumn &column = m_table.columns.last();
            column.head = m_language
                              .sentence("DataTable",
                                        QT_TRANSLATE_NOOP3("DataTable", "%1, release of %2", "a partner, a month of release"))
                              .arg(column.head, m_language.monthYear(*m_spec.over));
            column.part = FigureColumn::Older;
            column.release = m_spec.over;
            column.inFilesOnly = true;
        }
    }

    // A series, and for yearly bars its months to `through`; to December they are the year itself.
    void addParts(NumberOf of, const QString &key, const Column &whole, std::span<const Column> solid, size_t nth)
    {
        add(of, key, whole, kindOf(m_spec.show));
        if (!m_spec.hasYearParts())
            return;
        add(of, key + QLatin1String("_through"), solid[nth], kindOf(m_spec.show));
        FigureColumn &through = m_table.columns.last();
        through.partner = whole.partner;
        through.head = tableWord(m_language, QT_TRANSLATE_NOOP("DataTable", "%1, %2"))
                           .arg(m_table.columns[m_table.columns.size() - 2].head, m_language.monthRange(1, m_numbers.through));
        through.part = FigureColumn::Through;
        through.inFilesOnly = m_numbers.through == monthsOfYear;
    }

    void add(NumberOf of, const QString &key, const Column &values, ValueKind unit)
    {
        FigureColumn column{nameOf(of, values.partner, m_spec.flow, m_language), values.values, values.blanks};
        column.key = key;
        column.unit = unit;
        column.of = of;
        column.partner = values.partner;
        column.release = m_numbers.table->info().release;
        m_table.columns.append(column);
    }

    // "MEX", "0003", and "0003_rest" for a group without the members shown beside it.
    QString nameInFiles(PartnerCode code) const
    {
        const QString name = m_registry.columnName(code);
        return m_numbers.remainders.contains(code) ? name + QLatin1String("_rest") : name;
    }

    const Numbers &m_numbers;
    const FigureSpec &m_spec;
    const PartnerRegistry &m_registry;
    const Language &m_language;
    FigureTable m_table;
};

FigureColumn words(const char *key, const QString &head)
{
    FigureColumn column;
    column.head = head;
    column.key = QLatin1String(key);
    return column;
}

FigureColumn numbersIn(const QString &key, const QString &head, ValueKind unit)
{
    FigureColumn column;
    column.head = head;
    column.key = key;
    column.unit = unit;
    return column;
}

void push(FigureColumn &column, Cell cell)
{
    column.values.push_back(cell.isBlank() ? std::nan("") : cell.value);
    column.blanks.push_back(cell.blank);
}

void push(FigureColumn &column, std::optional<double> value) { column.values.push_back(value.value_or(std::nan(""))); }

// The columns of sums in their order: the shown, others, unallocated, total.
std::vector<const Column *> columnsIn(const Sums &sums)
{
    std::vector<const Column *> columns;
    for (const Column &column : sums.shown)
        columns.push_back(&column);
    for (const Column *column : {&sums.others, &sums.unallocated, &sums.total})
        columns.push_back(column);
    return columns;
}

// Every individual month in the data that a period of the figure adds.
std::vector<MonthSpan> monthsOf(const Numbers &numbers)
{
    std::vector<MonthSpan> months;
    if (numbers.spans.empty())
        return months;
    const Month first = std::max(numbers.spans.front().first, numbers.table->first());
    const Month last = std::min(numbers.periods.back().last(), numbers.table->last());
    for (Month month = first; month <= last; month = month + 1)
        months.push_back({month, month});
    return months;
}

} // namespace

FigureTable partnersTable(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const Language &language)
{
    const PeriodDetails &details = *numbers.details;
    // As drawn, where a figure draws shares.
    const ShareOf shareOf = spec.show == ShowAs::Share ? spec.shareOf : ShareOf::Total;
    const Sums &shares = shareOf == ShareOf::Total ? details.share : numbers.computed;
    const char *const shareHead = shareOf == ShareOf::Total   ? QT_TRANSLATE_NOOP("DataTable", "Share of the total")
                                  : shareOf == ShareOf::Shown ? QT_TRANSLATE_NOOP("DataTable", "Share of the shown")
                                                              : QT_TRANSLATE_NOOP("DataTable", "Share of the group");
    const size_t shown = details.ranks.shown.size();
    const std::vector<const Column *> rows = columnsIn(numbers.sums);
    const auto head = [&](const char *source) { return tableWord(language, source); };
    FigureTable table = tableFor(language, head(QT_TRANSLATE_NOOP("DataTable", "Period")));
    FigureColumn rank = numbersIn(QStringLiteral("rank"), head(QT_TRANSLATE_NOOP("DataTable", "Rank")), ValueKind::Rank);
    FigureColumn partner = words("partner", head(QT_TRANSLATE_NOOP("DataTable", "Partner")));
    FigureColumn moved = numbersIn(QStringLiteral("places_moved"),
                                   head(QT_TRANSLATE_NOOP("DataTable", "Places gained in a year")), ValueKind::Rank);
    const auto addRow = [&](const QString &name, const QString &key) {
        table.periods.append(language.period(numbers.periods.front(), true));
        table.keys.append(numbers.periods.front().toString());
        partner.texts.append(name);
        partner.keys.append(key);
    };
    for (size_t i = 0; i < shown; ++i) {
        addRow(language.name(rows[i]->partner), registry.columnName(rows[i]->partner));
        push(rank, details.ranks.shown[i].at(1));
        const auto places = details.placesMoved(i);
        push(moved, places ? std::optional<double>(*places) : std::nullopt);
    }
    for (const auto &[of, key] : {std::pair(NumberOf::Others, "others"), std::pair(NumberOf::Unallocated, "unallocated"),
                                  std::pair(NumberOf::Total, "total")}) {
        addRow(nameOf(of, {}, Flow::Exports, language), QLatin1String(key));
        push(rank, std::nullopt); // they have no rank
        push(moved, std::nullopt);
    }
    table.columns << rank << partner;
    for (const auto &[key, source, sums, show] :
         {std::tuple{"value", QT_TRANSLATE_NOOP("DataTable", "Value"), &numbers.sums, ShowAs::Value},
          std::tuple{"share", shareHead, &shares, ShowAs::Share},
          std::tuple{"change", QT_TRANSLATE_NOOP("DataTable", "Change on a year earlier"), &details.change, ShowAs::Change},
          std::tuple{"change_percent", QT_TRANSLATE_NOOP("DataTable", "Change on a year earlier, per cent"), &details.percent,
                     ShowAs::ChangePercent},
          std::tuple{"contribution", QT_TRANSLATE_NOOP("DataTable", "Contribution to the total's growth"), &details.contribution,
                     ShowAs::Contribution}}) {
        FigureColumn column = numbersIn(QLatin1String(key), head(source), kindOf(show));
        for (const Column *of : columnsIn(*sums))
            push(column, of->at(0));
        table.columns.append(column);
    }
    table.columns.append(moved);
    return table;
}

FigureTable publicationsTable(const Numbers &numbers, const PartnerRegistry &registry, const Language &language)
{
    const auto head = [&](const char *source) { return tableWord(language, source); };
    FigureTable table = tableFor(language, head(QT_TRANSLATE_NOOP("DataTable", "Period")));
    FigureColumn published = words("published", head(QT_TRANSLATE_NOOP("DataTable", "Published")));
    FigureColumn source = words("source", head(QT_TRANSLATE_NOOP("DataTable", "Publication")));
    FigureColumn release = words("release", head(QT_TRANSLATE_NOOP("DataTable", "Release")));
    FigureColumn dataTo = words("data_to", head(QT_TRANSLATE_NOOP("DataTable", "Data to")));
    FigureColumn leader = words("leader", head(QT_TRANSLATE_NOOP("DataTable", "Leader")));
    FigureColumn margin = numbersIn(QStringLiteral("margin"), head(QT_TRANSLATE_NOOP("DataTable", "Lead over the second")),
                                    ValueKind::Dollars);
    source.quoted = true;
    const std::vector<Column> &shown = numbers.sums.shown;
    std::vector<FigureColumn> partners;
    for (const Column &column : shown) {
        partners.push_back(numbersIn(registry.columnName(column.partner), language.name(column.partner), ValueKind::Dollars));
        partners.back().partner = column.partner;
    }
    for (const PublicationValues &publication : numbers.publications) {
        const auto month = publication.release ? publication.release->info().release : std::nullopt;
        table.periods.append(language.period(numbers.periods.front(), true));
        table.keys.append(numbers.periods.front().toString());
        published.texts.append(publication.isPublished() ? publication.published.toString(Qt::ISODate) : QString());
        source.texts.append(publication.isPublished() ? publication.source : QString());
        release.texts.append(month ? month->toString() : QString());
        dataTo.texts.append(publication.release ? publication.release->last().toString() : QString());
        for (size_t i = 0; i < partners.size(); ++i) {
            push(partners[i], publication.values[i]);
            partners[i].roundings.push_back(publication.rounding[i]);
        }
        const bool isLed = publication.leader >= 0;
        leader.texts.append(isLed ? language.name(shown[size_t(publication.leader)].partner) : QString());
        leader.keys.append(isLed ? registry.columnName(shown[size_t(publication.leader)].partner) : QString());
        push(margin, isLed || publication.level ? std::optional(publication.margin) : std::nullopt);
    }
    table.columns << published << source << release << dataTo;
    std::ranges::copy(partners, std::back_inserter(table.columns));
    table.columns << leader << margin;
    return table;
}

FigureTable seriesTable(const Numbers &numbers, const ValidSpec &valid, const PartnerRegistry &registry, const Language &language)
{
    return SeriesTable(numbers, valid, registry, language).build();
}

FigureTable figureTable(const Numbers &numbers, const ValidSpec &valid, const PartnerRegistry &registry, const Language &language)
{
    FigureTable table = seriesTable(numbers, valid, registry, language);
    table.columns.removeIf([](const FigureColumn &column) { return column.inFilesOnly; });
    return table;
}

FigureTable valuesTable(const Numbers &numbers, const ValidSpec &valid, const PartnerRegistry &registry, const Language &language)
{
    if (!numbers.publications.empty())
        return publicationsTable(numbers, registry, language);
    if (numbers.details)
        return partnersTable(numbers, valid, registry, language);
    return seriesTable(numbers, valid, registry, language);
}

FigureTable monthsTable(const Numbers &numbers, const ValidSpec &valid, const PartnerRegistry &registry, const Language &language)
{
    const FigureSpec &spec = valid;
    FigureTable table = tableFor(language, tableWord(language, QT_TRANSLATE_NOOP("DataTable", "Month")));
    const std::vector<MonthSpan> months = monthsOf(numbers);
    for (const MonthSpan &month : months) {
        table.periods.append(language.monthYear(month.first, true));
        table.keys.append(month.first.toString());
    }
    const auto add = [&](NumberOf of, const Column &values, const QString &key) {
        FigureColumn column{nameOf(of, values.partner, spec.flow, language), values.values, values.blanks};
        column.key = key;
        column.of = of;
        column.partner = values.partner;
        column.part = FigureColumn::Months;
        table.columns.append(column);
    };
    std::vector<PartnerCode> shown;
    for (const Column &column : numbers.sums.shown)
        shown.push_back(column.partner);
    if (has(spec.chart, Trait::BothFlows) && !shown.empty()) {
        for (const auto &[of, flow] : {std::pair(NumberOf::Exports, Flow::Exports), std::pair(NumberOf::Imports, Flow::Imports),
                                       std::pair(NumberOf::Balance, Flow::Balance)}) {
            if (const auto rows = withFlow(numbers.months, flow))
                add(of, sumsOf(**rows, flow, shown, months).shown.front(), QLatin1String(word(flow).key));
        }
        return table;
    }
    const Sums sums = sumsOf(*numbers.table, spec.flow, shown, months);
    for (const Column &column : sums.shown)
        add(NumberOf::Partner, column, registry.columnName(column.partner));
    add(NumberOf::Others, sums.others, QStringLiteral("others"));
    add(NumberOf::Unallocated, sums.unallocated, QStringLiteral("unallocated"));
    add(NumberOf::Total, sums.total, QStringLiteral("total"));
    return table;
}

NumberRef numberIn(const FigureTable &table, const Numbers &numbers, const ValidSpec &valid, int row, int column)
{
    const FigureColumn &in = table.columns[column];
    if (in.part == FigureColumn::Months) {
        const MonthSpan month = monthsOf(numbers)[size_t(row)];
        return {in.of, in.partner, Period::month(month.first), month, ShowAs::Value, {}};
    }
    const NumberRef number = numberAt(numbers, valid, in.of, in.partner, row);
    return in.part == FigureColumn::Through ? solidPart(numbers, number) : number;
}

} // namespace tradestrata
