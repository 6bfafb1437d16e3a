// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/datajson.h"

#include "models/session/sessionfile.h"

namespace tradestrata {

namespace {

Message dataUnreadable(int place)
{
    return {QStringLiteral("session-data-unreadable"),
            QT_TRANSLATE_NOOP("Message", "Entry %1 of the session's data names no data and is left out."),
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
            QT_TRANSLATE_NOOP("Message", "The session names no data that can be used; the built-in data take their place."), {}};
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

    /// Nothing when it names no data.
    std::optional<DataRef> read(Messages &mended)
    {
        DataRef ref;
        ref.builtIn = m_rest.take(QLatin1String("built_in")).toBool();
        ref.relativePath = text("path", mended);
        ref.absolutePath = text("absolute_path", mended);
        ref.hash = text("sha256", mended).toLatin1().toLower();
        const QJsonValue released = m_rest.take(QLatin1String("released"));
        ref.released = Month::parse(released.toString());
        if (isGiven(released) && !ref.released)
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
    if (ref.released)
        object.insert(QStringLiteral("released"), ref.released->toString());
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
    for (int i = 0; i < entries.size(); ++i) {
        if (const auto ref = DataReader(entries.at(i).toObject(), i + 1).read(mended))
            data.append(*ref);
        else
            mended.append(dataUnreadable(i + 1));
    }
    if (!data.isEmpty())
        return data;
    if (isGiven(value)) // a session that says nothing of data means the built-in ones
        mended.append(builtInInstead());
    return {DataRef()};
}

} // namespace tradestrata
