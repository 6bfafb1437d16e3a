// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/releasenumbers.h"
#include "models/spec/options.h"
#include "models/tables/valuestable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tradestrata {

namespace {

QString unitKey(ShowAs show)
{
    switch (kindOf(show)) {
    case ValueKind::Dollars:
        return QStringLiteral("dollars");
    case ValueKind::Percent:
        return QStringLiteral("percent");
    case ValueKind::Points:
        return QStringLiteral("percentage_points");
    case ValueKind::Index:
        return QStringLiteral("index");
    case ValueKind::Rank:
        return QStringLiteral("rank");
    }
    Q_UNREACHABLE();
}

bool isBesideSeries(NumberOf of) { return of == NumberOf::Others || of == NumberOf::Unallocated || of == NumberOf::Total; }

void insertPartner(QJsonObject &object, PartnerCode code, const PartnerRegistry &registry)
{
    const Partner *partner = registry.partner(code);
    object.insert(QStringLiteral("iso3"), partner ? partner->iso3 : QString());
    object.insert(QStringLiteral("code"), code.toString());
}

// Which release the months come from.
QJsonArray releasesJson(const Numbers &numbers, const FigureSpec &spec)
{
    QJsonArray releases;
    for (const ReleasePart &part : releasesIn(numbers, spec)) {
        releases.append(QJsonObject{{QStringLiteral("release"), part.release ? part.release->toString() : QString()},
                                    {QStringLiteral("first"), part.months.first.toString()},
                                    {QStringLiteral("last"), part.months.last.toString()}});
    }
    return releases;
}

QJsonArray notesJson(const Numbers &numbers, const Language &language)
{
    QJsonArray notes;
    for (const Message &note : numbers.notes)
        notes.append(QJsonObject{{QStringLiteral("id"), note.id}, {QStringLiteral("text"), language.text(note)}});
    return notes;
}

/// Writes the table whose rows are periods: an object for each series, with its parts and its places in a ranking.
class SeriesJson
{
public:
    SeriesJson(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry, const Language &language)
        : m_numbers(numbers)
        , m_spec(spec)
        , m_registry(registry)
        , m_language(language)
    {
    }

    void insertInto(QJsonObject &root, const FigureTable &table, const FigureTable &partners)
    {
        for (const FigureColumn &column : table.columns) {
            const QJsonObject values = toJson(table, column);
            if (column.part == FigureColumn::Older)
                olderThan(column.partner)->insert(QStringLiteral("over_release"), values);
            else if (column.part == FigureColumn::Through)
                (isBesideSeries(column.of) ? m_beside.last() : m_series.back()).insert(QStringLiteral("through"), values);
            else
                begin(column, values);
        }
        insertPlaces(partners);
        QJsonArray series;
        std::ranges::copy(m_series, std::back_inserter(series));
        root.insert(QStringLiteral("series"), series);
        for (qsizetype i = 0; i < m_beside.size(); ++i)
            root.insert(m_besideKeys[i], m_beside[i]);
    }

private:
    void begin(const FigureColumn &column, QJsonObject values)
    {
        if (isBesideSeries(column.of)) {
            m_beside.append(values);
            m_besideKeys.append(column.key);
            return;
        }
        if (m_numbers.concentration) {
            values.insert(QStringLiteral("name"), column.key);
        } else {
            insertPartner(values, column.partner, m_registry);
            values.insert(QStringLiteral("name"), m_language.name(column.partner));
            if (has(m_spec.chart, Trait::BothFlows) || has(m_spec.chart, Trait::MonthBars))
                values.insert(QStringLiteral("column"), column.key);
        }
        m_series.push_back(values);
        m_partners.append(column.partner);
    }
    // The further values of one period; nothing for a figure of several.
    void insertPlaces(const FigureTable &partners)
    {
        for (const FigureColumn &column : partners.columns) {
            const bool isPlace = !column.isWords() && column.key != QLatin1String("value");
            for (size_t i = 0; isPlace && i < m_series.size(); ++i)
                m_series[i].insert(column.key, cellJson(column, qsizetype(i)));
        }
    }
    std::vector<QJsonObject>::iterator olderThan(PartnerCode partner) { return m_series.begin() + m_partners.indexOf(partner); }

    const Numbers &m_numbers;
    const FigureSpec &m_spec;
    const PartnerRegistry &m_registry;
    const Language &m_language;
    std::vector<QJsonObject> m_series;
    QList<PartnerCode> m_partners;
    QList<QJsonObject> m_beside;
    QStringList m_besideKeys;
};

// Each publication and release, with the unit of the last published digit.
QJsonArray publicationsJson(const FigureTable &table, const PartnerRegistry &registry)
{
    const auto text = [&](const char *key, qsizetype row) {
        const FigureColumn &column = *table.column(QLatin1String(key));
        return column.keys.isEmpty() ? column.texts[row] : column.keys[row];
    };
    QJsonArray all;
    for (qsizetype row = 0; row < table.keys.size(); ++row) {
        QJsonArray values;
        for (const FigureColumn &column : table.columns) {
            if (column.roundings.empty())
                continue;
            const bool blank = column.blankAt(row) != Blank::None;
            QJsonObject value{{QStringLiteral("value"), cellJson(column, row)},
                              {QStringLiteral("rounding"), blank ? QJsonValue::Null : QJsonValue(column.roundings[size_t(row)])}};
            insertPartner(value, column.partner, registry);
            values.append(value);
        }
        const QString leader = text("leader", row);
        all.append(QJsonObject{{QStringLiteral("published"), text("published", row)},
                               {QStringLiteral("source"), text("source", row)},
                               {QStringLiteral("release"), text("release", row)},
                               {QStringLiteral("last"), text("data_to", row)},
                               {QStringLiteral("values"), values},
                               {QStringLiteral("leader"), leader.isEmpty() ? QJsonValue::Null : QJsonValue(leader)},
                               {QStringLiteral("margin"), cellJson(*table.column(QLatin1String("margin")), row)}});
    }
    return all;
}

// What the numbers are, and from which data.
QJsonObject aboutJson(const Numbers &numbers, const FigureSpec &spec, const PartnerRegistry &registry)
{
    const TableInfo &info = numbers.table->info();
    QJsonObject root{
        {QStringLiteral("flow"), QLatin1String(word(has(spec.chart, Trait::BothFlows) ? Flow::Balance : spec.flow).key)},
        {QStringLiteral("measure"), QLatin1String(word(spec.measure).key)},
        {QStringLiteral("show"), QLatin1String(word(spec.show).key)},
        {QStringLiteral("release"), info.release ? info.release->toString() : QString()},
        {QStringLiteral("releases"), releasesJson(numbers, spec)},
        {QStringLiteral("source"), info.source},
        {QStringLiteral("publisher"), info.publisher},
        {QStringLiteral("basis"), info.basis},
        {QStringLiteral("adjustment"), info.adjustment},
    };
    if (!numbers.concentration)
        root.insert(QStringLiteral("unit"), unitKey(spec.show));
    if (spec.hasYearParts() || spec.measure == Measure::SameMonths)
        root.insert(QStringLiteral("through"), numbers.through);
    if (spec.over)
        root.insert(QStringLiteral("over_release"), spec.over->toString());
    if (spec.dollarsOf)
        root.insert(QStringLiteral("dollars_of"), spec.dollarsOf->toString());
    if (numbers.base)
        root.insert(QStringLiteral("base"), numbers.base->toString());
    if (spec.show == ShowAs::Share)
        root.insert(QStringLiteral("share_of"), spec.shareOf == ShareOf::Group ? registry.columnName(spec.shareGroup)
                                                                               : QLatin1String(word(spec.shareOf).key));
    return root;
}

} // namespace

QByteArray valuesJson(const Numbers &numbers, const ValidSpec &valid, const PartnerRegistry &registry, const Language &language)
{
    const FigureSpec &spec = valid;
    const FigureTable series = seriesTable(numbers, valid, registry, language);
    QJsonObject root = aboutJson(numbers, spec, registry);
    root.insert(QStringLiteral("periods"), QJsonArray::fromStringList(series.keys));
    root.insert(QStringLiteral("notes"), notesJson(numbers, language));
    SeriesJson json(numbers, spec, registry, language);
    json.insertInto(root, series, numbers.details ? partnersTable(numbers, valid, registry, language) : FigureTable());
    if (!numbers.publications.empty())
        root.insert(QStringLiteral("publications"), publicationsJson(publicationsTable(numbers, registry, language), registry));
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace tradestrata
