// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/sessionjson.h"

#include "models/session/sessionfile.h"
#include "models/spec/measurefacts.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tradestrata {

namespace {

Message dataUnreadable(int place)
{
    return {QStringLiteral("session-data-unreadable"),
            QT_TRANSLATE_NOOP("Message", "Entry %1 of the session's data does not name any data and is left out."),
            {place}};
}

Message useUnknown(int place, const QJsonValue &use)
{
    return {QStringLiteral("session-data-use-unknown"),
            QT_TRANSLATE_NOOP("Message",
                              "The use “%2” of entry %1 of the session's data is not known, so the entry is left out."),
            {place, use.toVariant().toString()}};
}

Message dataWithoutTable(int place)
{
    return {QStringLiteral("session-data-without-table"),
            QT_TRANSLATE_NOOP("Message", "Entry %1 of the session's data adds to a table that cannot be read, and is left out."),
            {place}};
}

Message dataMended(int place, const QString &key)
{
    return {QStringLiteral("session-data-mended"),
            QT_TRANSLATE_NOOP("Message", "In entry %1 of the session's data, “%2” cannot be read and is left out."),
            {place, key}};
}

Message builtInInstead()
{
    return {QStringLiteral("session-data-built-in"),
            QT_TRANSLATE_NOOP("Message", "The session does not name any usable data; the built-in data are used instead.")};
}

/// The words of what data are to the others; a release has none.
constexpr std::pair<DataRef::Use, const char *> usesOfData[]{{DataRef::Use::Release, ""},
                                                             {DataRef::Use::Together, "together"},
                                                             {DataRef::Use::Mirror, "mirror"}};

/// Nothing for a word that is not known: the data must not be taken for something else.
std::optional<DataRef::Use> useFrom(const QJsonValue &value)
{
    const QString word = isGiven(value) ? value.toString(QStringLiteral("?")) : QString();
    const auto found = std::ranges::find_if(usesOfData, [&](const auto &use) { return word == QLatin1String(use.second); });
    return found == std::end(usesOfData) ? std::nullopt : std::optional(found->first);
}

/// Takes one data reference out of its object.
class DataReader
{
public:
    DataReader(const QJsonObject &object, int place)
        : m_rest(object)
        , m_place(place)
    {
    }

    /// Nothing if it names no data.
    std::optional<DataRef> read(DataRef::Use use, Messages &mended)
    {
        DataRef ref;
        ref.use = use;
        m_rest.remove(QLatin1String("use"));
        ref.builtIn = m_rest.take(QLatin1String("built_in")).toBool();
        ref.relativePath = text("path", mended);
        ref.absolutePath = text("absolute_path", mended);
        ref.hash = text("sha256", mended).toLatin1().toLower();
        const QJsonValue released = m_rest.take(QLatin1String("released"));
        ref.read = readOptionsFrom(m_rest.take(QLatin1String("read")).toObject());
        ref.read.released = Month::parse(released.toString());
        if (isGiven(released) && !ref.read.released)
            mended.append(dataMended(m_place, QStringLiteral("released")));
        ref.unknown = m_rest;
        if (!ref.builtIn && ref.relativePath.isEmpty() && ref.absolutePath.isEmpty() && ref.hash.isEmpty())
            return std::nullopt;
        return ref;
    }

private:
    QString text(const char *key, Messages &mended)
    {
        const QJsonValue value = m_rest.take(QLatin1String(key));
        if (isGiven(value) && !value.isString())
            mended.append(dataMended(m_place, QLatin1String(key)));
        return value.toString();
    }

    QJsonObject m_rest;
    int m_place;
};

QJsonObject dataJson(const DataRef &ref)
{
    QJsonObject object;
    if (ref.builtIn)
        object.insert(QStringLiteral("built_in"), true);
    if (!ref.relativePath.isEmpty())
        object.insert(QStringLiteral("path"), ref.relativePath);
    if (!ref.absolutePath.isEmpty())
        object.insert(QStringLiteral("absolute_path"), ref.absolutePath);
    if (!ref.hash.isEmpty())
        object.insert(QStringLiteral("sha256"), QString::fromLatin1(ref.hash));
    if (ref.read.released)
        object.insert(QStringLiteral("released"), ref.read.released->toString());
    if (ref.use != DataRef::Use::Release)
        object.insert(QStringLiteral("use"), QLatin1String(usesOfData[int(ref.use)].second));
    if (const QJsonObject read = toJson(ref.read); !read.isEmpty())
        object.insert(QStringLiteral("read"), read);
    return withUnknown(object, ref.unknown);
}

} // namespace

QJsonArray dataToJson(const QList<DataRef> &data)
{
    QJsonArray entries;
    for (const DataRef &ref : data)
        entries.append(dataJson(ref));
    return entries;
}

QList<DataRef> dataFromJson(const QJsonValue &value, Messages &mended)
{
    QList<DataRef> data;
    const QJsonArray entries = value.toArray();
    bool hasRelease = false;
    bool hasTable = false; // for files to join: not where the entry that begins it is left out
    for (int i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        const QJsonValue word = entry.value(QLatin1String("use"));
        const auto use = useFrom(word);
        if (use == DataRef::Use::Together && !hasTable) {
            mended.append(dataWithoutTable(i + 1));
            continue;
        }
        const auto ref = use ? DataReader(entry, i + 1).read(*use, mended) : std::nullopt;
        if (use.value_or(DataRef::Use::Release) == DataRef::Use::Release)
            hasTable = ref.has_value();
        hasRelease = hasRelease || (ref && ref->use == DataRef::Use::Release);
        if (ref)
            data.append(*ref);
        else
            mended.append(use ? dataUnreadable(i + 1) : useUnknown(i + 1, word));
    }
    if (hasRelease)
        return data;
    if (isGiven(value)) // a session without a list of data means the built-in ones
        mended.append(builtInInstead());
    return QList{DataRef()} + data;
}

std::optional<PartnerCode> codeFromJson(const QJsonValue &value)
{
    constexpr int mostCode = 9999;
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : double(value.toString().toInt(&isNumber));
    const bool isWhole = isNumber && std::abs(number) < std::numeric_limits<int>::max() && number == std::floor(number);
    if (!isWhole || number == 0)
        return std::nullopt;
    const PartnerCode code{int(number)};
    return (code.number > 0 && code.number <= mostCode) || isOnlyInFile(code) ? std::optional(code) : std::nullopt;
}

QJsonArray ownEventsJson(const QList<Event> &events)
{
    QJsonArray array;
    for (const Event &event : events) {
        QJsonArray partners;
        for (const PartnerCode code : event.partners)
            partners.append(code.toString());
        QJsonObject entry{{QStringLiteral("date"), event.date.toString(Qt::ISODate)},
                          {QStringLiteral("event"), event.words[0].text},
                          {QStringLiteral("label"), event.words[0].label},
                          {QStringLiteral("source"), event.source}};
        if (!partners.isEmpty())
            entry.insert(QStringLiteral("partners"), partners);
        array.append(entry);
    }
    return array;
}

std::optional<Event> ownEventFrom(const QJsonValue &value, const PartnerRegistry &registry)
{
    const QJsonObject entry = value.toObject();
    Event event;
    event.date = QDate::fromString(entry.value(QLatin1String("date")).toString(), Qt::ISODate);
    const QString text = entry.value(QLatin1String("event")).toString();
    event.words.fill({entry.value(QLatin1String("label")).toString(text), text});
    event.source = entry.value(QLatin1String("source")).toString();
    for (const QJsonValue partner : entry.value(QLatin1String("partners")).toArray()) {
        const auto code = codeFromJson(partner);
        if (!code)
            return std::nullopt;
        event.partners.append(registry.canonical(*code));
    }
    const bool dated = event.date.isValid() && event.date.year() >= 1 && event.date.year() <= 9999;
    return dated && !text.isEmpty() ? std::optional(event) : std::nullopt;
}

namespace {

std::optional<OwnGroup> groupIn(const QJsonObject &entry, const PartnerRegistry &registry)
{
    OwnGroup group;
    group.code = {entry.value(QLatin1String("code")).toString().toInt()};
    group.name = entry.value(QLatin1String("name")).toString().trimmed();
    for (const QJsonValue member : entry.value(QLatin1String("members")).toArray()) {
        const PartnerCode code = registry.canonical({member.toString().toInt()});
        if (code.isGroup() || !registry.partner(code))
            return std::nullopt;
        if (!group.members.contains(code))
            group.members.append(code);
    }
    const bool whole = isOwnGroup(group.code) && !group.name.isEmpty() && group.members.size() >= 2;
    return whole ? std::optional(group) : std::nullopt;
}

} // namespace

QJsonArray groupsToJson(const QList<OwnGroup> &groups)
{
    QJsonArray array;
    for (const OwnGroup &group : groups) {
        QJsonArray members;
        for (const PartnerCode member : group.members)
            members.append(member.toString());
        array.append(QJsonObject{{QStringLiteral("code"), group.code.toString()},
                                 {QStringLiteral("name"), group.name},
                                 {QStringLiteral("members"), members}});
    }
    return array;
}

QList<OwnGroup> groupsFromJson(const QJsonValue &value, const PartnerRegistry &registry, Messages &mended)
{
    QList<OwnGroup> groups;
    const QJsonArray entries = value.toArray();
    for (int i = 0; i < entries.size(); ++i) {
        const auto group = groupIn(entries.at(i).toObject(), registry);
        if (group && std::ranges::find(groups, group->code, &OwnGroup::code) == groups.end()) {
            groups.append(*group);
            continue;
        }
        mended.append({QStringLiteral("session-group-left-out"),
                       QT_TRANSLATE_NOOP("Message", "Group %1 of the session cannot be read and is left out."),
                       {i + 1}});
    }
    return groups;
}

namespace {

std::optional<PublishedFigure> figureIn(const QJsonObject &entry, const PartnerRegistry &registry)
{
    const auto text = [&](const char *key) { return entry.value(QLatin1String(key)).toString(); };
    PublishedFigure figure;
    figure.date = QDate::fromString(text("date"), Qt::ISODate);
    figure.source = text("source").trimmed();
    figure.partner = registry.canonical({text("code").toInt()});
    const auto flow = fromKey<Flow>(text("flow"));
    const auto months = readMonths(text("measure"), text("period"));
    figure.value = entry.value(QLatin1String("value")).toDouble(std::nan(""));
    figure.rounding = entry.value(QLatin1String("rounding")).toDouble();
    const bool dated = figure.date.isValid() && figure.date.year() >= 1 && figure.date.year() <= 9999;
    const bool known = registry.partner(figure.partner) || registry.group(figure.partner);
    const bool whole = dated && !figure.source.isEmpty() && known && flow && months && std::isfinite(figure.value)
                       && figure.rounding >= 1;
    if (!whole)
        return std::nullopt;
    figure.flow = *flow;
    figure.months = *months;
    return figure;
}

} // namespace

QJsonArray publishedToJson(const QList<PublishedFigure> &figures)
{
    QJsonArray array;
    for (const PublishedFigure &figure : figures) {
        const WrittenMonths months = writtenMonths(figure.months);
        array.append(QJsonObject{{QStringLiteral("date"), figure.date.toString(Qt::ISODate)},
                                 {QStringLiteral("source"), figure.source},
                                 {QStringLiteral("code"), figure.partner.toString()},
                                 {QStringLiteral("flow"), QLatin1String(word(figure.flow).key)},
                                 {QStringLiteral("measure"), months.measure},
                                 {QStringLiteral("period"), months.period},
                                 {QStringLiteral("value"), figure.value},
                                 {QStringLiteral("rounding"), figure.rounding}});
    }
    return array;
}

QList<PublishedFigure> publishedFromJson(const QJsonValue &value, const PartnerRegistry &registry, Messages &mended)
{
    QList<PublishedFigure> figures;
    const QJsonArray entries = value.toArray();
    for (int i = 0; i < entries.size(); ++i) {
        const auto figure = figureIn(entries.at(i).toObject(), registry);
        if (figure && figures.size() < mostOwnPublished) {
            figures.append(*figure);
            continue;
        }
        mended.append({QStringLiteral("session-published-left-out"),
                       QT_TRANSLATE_NOOP("Message", "Published figure %1 of the session cannot be read and is left out."),
                       {i + 1}});
    }
    return figures;
}

QJsonObject pricesToJson(const PriceIndex &prices)
{
    QJsonArray values;
    for (const double value : prices.values())
        values.append(std::isnan(value) ? QJsonValue() : QJsonValue(value));
    return {{QStringLiteral("name"), prices.name()},
            {QStringLiteral("first"), prices.first().toString()},
            {QStringLiteral("values"), values}};
}

PriceIndex pricesFromJson(const QJsonValue &value, Messages &mended)
{
    constexpr qsizetype most = 3000; // months
    if (!isGiven(value))
        return {};
    const QJsonObject object = value.toObject();
    const QString name = object.value(QLatin1String("name")).toString();
    const auto first = Month::parse(object.value(QLatin1String("first")).toString());
    std::vector<double> values;
    bool isWhole = first && !name.isEmpty();
    for (const QJsonValue each : object.value(QLatin1String("values")).toArray()) {
        values.push_back(each.isNull() ? std::nan("") : each.toDouble(-1));
        isWhole = isWhole && (each.isNull() || values.back() > 0);
    }
    if (isWhole && !values.empty() && qsizetype(values.size()) <= most)
        return PriceIndex(name, *first, std::move(values));
    mended.append({QStringLiteral("session-prices-left-out"),
                   QT_TRANSLATE_NOOP("Message", "The prices of the session cannot be read; the built-in ones are used.")});
    return {};
}

QJsonObject recessionsToJson(const RecessionDates &recessions)
{
    QJsonArray months;
    for (const MonthSpan span : recessions.months)
        months.append(QJsonArray{span.first.toString(), span.last.toString()});
    return {{QStringLiteral("name"), recessions.name}, {QStringLiteral("months"), months}};
}

RecessionDates recessionsFromJson(const QJsonValue &value, Messages &mended)
{
    if (!isGiven(value))
        return {};
    RecessionDates read{value[QLatin1String("name")].toString(), {}};
    bool isWhole = !read.name.isEmpty() && value[QLatin1String("months")].isArray();
    for (const QJsonValue each : value[QLatin1String("months")].toArray()) {
        const auto first = Month::parse(each[0].toString()), last = Month::parse(each[1].toString());
        isWhole = isWhole && first && last && *first <= *last && (read.months.empty() || read.months.back().last < *first);
        if (isWhole)
            read.months.push_back({*first, *last});
    }
    if (isWhole)
        return read;
    mended.append(
        {QStringLiteral("session-recessions-left-out"),
         QT_TRANSLATE_NOOP("Message", "The dates of recessions of the session cannot be read; the built-in ones are used.")});
    return {};
}

} // namespace tradestrata
