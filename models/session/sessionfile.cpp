// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/sessionfile.h"

#include "models/data/printable.h"
#include "models/session/housestylefile.h"
#include "models/session/sessionjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

const QLatin1String versionKey("tradestrata_session");

// As values, "[],[]" takes a hundred times its bytes.
constexpr qint64 mostSessionBytes = 4'000'000;
constexpr int mostSessionEntries = 1000; ///< of each list: figures, data, groups, published figures

/// Whether the object at the beginning of the text is still open at its end.
bool isCutOff(QByteArrayView text)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"')
            quoted = !quoted;
        else if (c == '\\' && quoted)
            ++i;
        else if (!quoted && (c == '{' || c == '['))
            ++depth;
        else if (!quoted && (c == '}' || c == ']'))
            --depth;
    }
    return text.startsWith('{') && (quoted || depth > 0);
}

Message noJson(const QByteArray &bytes, const QJsonParseError &error)
{
    const auto lineAt = [&bytes](qsizetype offset) {
        return int(bytes.first(std::clamp<qsizetype>(offset, 0, bytes.size())).count('\n')) + 1;
    };
    const QByteArray text = bytes.trimmed();
    if (isCutOff(text)) {
        return Message{QStringLiteral("session-truncated"),
                       QT_TRANSLATE_NOOP("Message", "The session is incomplete: the file is truncated.")}
            .atLine(lineAt(bytes.indexOf(text) + text.size()));
    }
    return Message{QStringLiteral("session-no-json"),
                   QT_TRANSLATE_NOOP("Message", "This cannot be read as a session: it is not valid JSON.")}
        .atLine(lineAt(error.offset));
}

Message empty() { return {QStringLiteral("session-empty"), QT_TRANSLATE_NOOP("Message", "The file is empty.")}; }

Message noSession()
{
    return {QStringLiteral("session-no-session"),
            QT_TRANSLATE_NOOP("Message", "The file is JSON, but not a Tradestrata session.")};
}

Message newer()
{
    return {QStringLiteral("session-newer"),
            QT_TRANSLATE_NOOP("Message", "The session was written by a newer Tradestrata; this one cannot read it.")};
}

Message tooLarge(qint64 bytes)
{
    return {QStringLiteral("session-too-large"),
            QT_TRANSLATE_NOOP("Message", "The session has %1 bytes, more than any session needs; it is not opened."),
            {qlonglong(bytes)}};
}

Message tooMany(const QString &key)
{
    return {QStringLiteral("session-too-many"),
            QT_TRANSLATE_NOOP("Message", "The session has more than %1 entries of “%2”, more than any session needs; it is not "
                                         "opened."),
            {mostSessionEntries, key}};
}

Message noFigures()
{
    return {QStringLiteral("session-no-figures"), QT_TRANSLATE_NOOP("Message", "The session has no figures.")};
}

Message figureUnreadable(int place)
{
    return {QStringLiteral("session-figure-unreadable"),
            QT_TRANSLATE_NOOP("Message", "Figure %1 of the session cannot be read and is left out."),
            {place}};
}

Message figureNamed(int place, const QString &name)
{
    return {QStringLiteral("session-figure-named"),
            QT_TRANSLATE_NOOP("Message", "Figure %1 of the session has no name; it is named “%2”."),
            {place, name}};
}

Message cursorMended(const QString &figure)
{
    return {QStringLiteral("session-cursor-mended"),
            QT_TRANSLATE_NOOP("Message", "The cursor of the figure “%1” cannot be read; it is set to the latest month."),
            {figure}};
}

Message claimsMended(const QString &figure)
{
    return {
        QStringLiteral("session-claims-mended"),
        QT_TRANSLATE_NOOP("Message",
                          "The partners of the claims for the figure “%1” cannot be read; the first two that it shows are used."),
        {figure}};
}

Message currentMended()
{
    return {QStringLiteral("session-current-mended"),
            QT_TRANSLATE_NOOP("Message", "The session does not give its current figure; the first one is used.")};
}

bool isGiven(const QJsonValue &value) { return !value.isUndefined() && !value.isNull(); }

std::optional<ComparedPair> readPair(QJsonObject &view, const QString &name, Messages &mended)
{
    const QJsonValue value = view.take(QLatin1String("claims"));
    QJsonObject object = value.toObject();
    const auto lead = codeFromJson(object.take(QLatin1String("lead")));
    const auto over = codeFromJson(object.take(QLatin1String("over")));
    if (!object.isEmpty())
        view.insert(QLatin1String("claims"), object);
    if (lead && over && *lead != *over)
        return ComparedPair{*lead, *over};
    if (isGiven(value))
        mended.append(claimsMended(name));
    return std::nullopt;
}

View readView(QJsonObject &figure, const QString &name, Messages &mended)
{
    View view;
    const QJsonValue value = figure.take(QLatin1String("view"));
    QJsonObject object = value.toObject();
    const QJsonValue at = object.take(QLatin1String("at"));
    if (const auto cursor = PeriodRef::parse(at.toString()))
        view.cursor = *cursor;
    else if (isGiven(at) || (isGiven(value) && !value.isObject()))
        mended.append(cursorMended(name));
    view.claims = readPair(object, name, mended);
    if (!object.isEmpty())
        figure.insert(QLatin1String("view"), object);
    return view;
}

HouseStyle readStyle(const QJsonValue &value, Messages &mended)
{
    if (!isGiven(value))
        return {};
    auto style = keptHouseStyle(value.toObject());
    if (style)
        return *std::move(style);
    mended.append({QStringLiteral("session-style-left-out"),
                   QT_TRANSLATE_NOOP("Message", "The house style of the session is left out: %1"),
                   {QVariant::fromValue(style.error())}});
    return {};
}

QString newName(const QJsonObject &figure, int place)
{
    QString title = figure.value(QLatin1String("title")).toString().simplified();
    constexpr qsizetype longest = 40;
    if (!title.isEmpty() && title.size() <= longest)
        return title;
    return QCoreApplication::translate("Session", "Figure %1").arg(place);
}

SessionFigure readFigure(QJsonObject object, int place, const PartnerRegistry &registry, Messages &mended)
{
    SessionFigure figure;
    figure.name = printable(object.value(QLatin1String("name")).toString());
    if (figure.name.trimmed().isEmpty()) {
        figure.name = newName(object, place);
        mended.append(figureNamed(place, figure.name));
    }
    object.insert(QLatin1String("name"), figure.name);
    figure.view = readView(object, figure.name, mended);
    const ReadSpec read = specFromJson(object, registry);
    figure.spec = read.spec;
    figure.aside = read.aside;
    figure.unknown = read.unknown;
    mended.append(read.mended);
    return figure;
}

/// Also returns the new index of the current figure, in case one before it is left out.
void readFigures(const QJsonArray &entries, const QJsonValue &current, const PartnerRegistry &registry, ReadSession &read)
{
    std::optional<int> front;
    for (int i = 0; i < entries.size(); ++i) {
        if (!entries.at(i).isObject()) {
            read.mended.append(figureUnreadable(i + 1));
            continue;
        }
        if (current.isDouble() && current.toDouble() == i)
            front = int(read.session.figures.size());
        read.session.figures.append(readFigure(entries.at(i).toObject(), i + 1, registry, read.mended));
    }
    read.session.current = front.value_or(0);
    if (!front && isGiven(current))
        read.mended.append(currentMended());
}

QJsonObject viewJson(const View &view)
{
    QJsonObject object{{QStringLiteral("at"), view.cursor.toString()}};
    if (view.claims) {
        object.insert(QStringLiteral("claims"), QJsonObject{{QStringLiteral("lead"), view.claims->lead.toString()},
                                                            {QStringLiteral("over"), view.claims->over.toString()}});
    }
    return object;
}

QJsonObject figureJson(const SessionFigure &figure, const PartnerRegistry &registry)
{
    QJsonObject object = specToJson(figure.spec, registry);
    object.insert(QStringLiteral("name"), figure.name);
    object.insert(QStringLiteral("view"), viewJson(figure.view));
    if (const QJsonObject aside = asideToJson(figure.aside, registry); !aside.isEmpty())
        object.insert(QStringLiteral("aside"), aside);
    QJsonObject unknown = figure.unknown;
    if (figure.spec.selection.isTop()) // the entries of a list that is no longer there
        unknown.remove(QLatin1String("partners"));
    return withUnknown(object, unknown);
}

} // namespace

QJsonObject withUnknown(QJsonObject known, const QJsonObject &unknown)
{
    for (auto it = unknown.begin(); it != unknown.end(); ++it) {
        const QJsonValue mine = known.value(it.key());
        if (mine.isUndefined()) {
            known.insert(it.key(), it.value());
        } else if (mine.isObject() && it.value().isObject()) {
            known.insert(it.key(), withUnknown(mine.toObject(), it.value().toObject()));
        } else if (mine.isArray() && it.value().isObject()) {
            QJsonArray entries = mine.toArray();
            for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
                const QJsonObject object = entry->toObject();
                const QString code = object.value(QLatin1String("code")).toString();
                *entry = withUnknown(object, it.value().toObject().value(code).toObject());
            }
            known.insert(it.key(), entries);
        }
    }
    return known;
}

Result<ReadSession> readSession(const QByteArray &bytes, const PartnerRegistry &registry)
{
    if (bytes.size() > mostSessionBytes)
        return tooLarge(bytes.size());
    if (bytes.trimmed().isEmpty())
        return empty();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return noJson(bytes, error);
    return sessionFromJson(document.object(), registry);
}

Result<ReadSession> sessionFromJson(QJsonObject root, const PartnerRegistry &registry)
{
    const double version = root.take(versionKey).toDouble();
    if (version < 1 || version != std::floor(version))
        return noSession();
    if (version > sessionVersion)
        return newer();
    for (auto it = root.begin(); it != root.end(); ++it) {
        if (it->toArray().size() > mostSessionEntries)
            return tooMany(it.key());
    }
    ReadSession read;
    read.session.data = dataFromJson(root.take(QLatin1String("data")), read.mended);
    read.session.groups = groupsFromJson(root.take(QLatin1String("groups")), registry, read.mended);
    read.session.published = publishedFromJson(root.take(QLatin1String("published")), registry, read.mended);
    read.session.series = {pricesFromJson(root.take(QLatin1String("prices")), read.mended),
                           recessionsFromJson(root.take(QLatin1String("recessions")), read.mended)};
    read.session.style = readStyle(root.take(QLatin1String("style")), read.mended);
    const QJsonValue current = root.take(QLatin1String("current"));
    readFigures(root.take(QLatin1String("figures")).toArray(), current, registry, read);
    if (read.session.figures.isEmpty())
        return noFigures();
    read.session.unknown = root;
    return read;
}

QJsonObject sessionToJson(const Session &session, const PartnerRegistry &registry)
{
    QJsonArray figures;
    for (const SessionFigure &figure : session.figures)
        figures.append(figureJson(figure, registry));
    QJsonObject root{{versionKey, sessionVersion},
                     {QStringLiteral("data"), dataToJson(session.data)},
                     {QStringLiteral("figures"), figures},
                     {QStringLiteral("current"), session.current}};
    if (!session.groups.isEmpty())
        root.insert(QStringLiteral("groups"), groupsToJson(session.groups));
    if (!session.published.isEmpty())
        root.insert(QStringLiteral("published"), publishedToJson(session.published));
    if (!session.series.prices.isEmpty())
        root.insert(QStringLiteral("prices"), pricesToJson(session.series.prices));
    if (!session.series.recessions.name.isEmpty())
        root.insert(QStringLiteral("recessions"), recessionsToJson(session.series.recessions));
    if (!session.style.isEmpty())
        root.insert(QStringLiteral("style"), houseStyleToJson(session.style));
    return withUnknown(root, session.unknown);
}

QByteArray writeSession(const Session &session, const PartnerRegistry &registry)
{
    return QJsonDocument(sessionToJson(session, registry)).toJson(QJsonDocument::Indented);
}

} // namespace tradestrata
